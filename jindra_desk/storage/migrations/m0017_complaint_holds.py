"""Step 17: a hold knows the day of the complaint, and on what ground it was let go within the year after it."""

from __future__ import annotations

NUMBER = 17
NAME = "complaint_holds"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE holds ADD COLUMN complaint_on TEXT",
    "ALTER TABLE holds ADD COLUMN release_ground TEXT NOT NULL DEFAULT ''",
)
