"""Step 21: a request keeps how it ended, and on which ground it was refused."""

from __future__ import annotations

NUMBER = 21
NAME = "request_outcomes"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE requests ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE requests ADD COLUMN refusal TEXT NOT NULL DEFAULT ''",
)
