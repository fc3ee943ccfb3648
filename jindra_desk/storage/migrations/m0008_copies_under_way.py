"""Step 8: backups on their way stand in the vault, and the places of copies as the bytes that the system knows."""

from __future__ import annotations

NUMBER = 8
NAME = "copies_under_way"

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE copies_under_way (
    id TEXT PRIMARY KEY,
    final BLOB NOT NULL,
    part BLOB NOT NULL,
    staged BLOB NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT""",
    "ALTER TABLE copies ADD COLUMN path BLOB",
)
