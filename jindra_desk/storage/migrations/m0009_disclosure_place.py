"""Step 9: where a copy was put that left the vault, so that the client's page can say where it lies."""

from __future__ import annotations

NUMBER = 9
NAME = "disclosure_place"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE disclosures ADD COLUMN place TEXT NOT NULL DEFAULT ''",
)
