"""Step 15: what a consent text promises about time, and which shipped version its words come from (J-16)."""

from __future__ import annotations

NUMBER = 15
NAME = "promised_terms"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE consent_texts ADD COLUMN promise TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE consent_texts ADD COLUMN shipped INTEGER NOT NULL DEFAULT 0",
)
