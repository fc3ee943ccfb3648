"""Step 13: the health declaration as it stood at a visit, and the answers on which the owner acted (A-04)."""

from __future__ import annotations

NUMBER = 13
NAME = "declarations"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE treatments ADD COLUMN declared_on TEXT",
    "ALTER TABLE treatments ADD COLUMN declaration TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE treatments ADD COLUMN heeded TEXT NOT NULL DEFAULT ''",
)
