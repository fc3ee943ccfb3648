"""Step 19: a consent that was withdrawn tells what went with it and what stayed."""

from __future__ import annotations

NUMBER = 19
NAME = "withdrawal_effects"

STATEMENTS: tuple[str, ...] = ("ALTER TABLE consents ADD COLUMN effects TEXT NOT NULL DEFAULT '[]'",)
