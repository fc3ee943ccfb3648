"""Step 12: what was missing before a visit that was performed all the same, and why it was (J-62, J-14)."""

from __future__ import annotations

NUMBER = 12
NAME = "performed_without"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE treatments ADD COLUMN missing TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE treatments ADD COLUMN missing_why TEXT NOT NULL DEFAULT ''",
)
