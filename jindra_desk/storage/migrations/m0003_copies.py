"""Step 3: the register of copies of this vault (K-133), and the day in each line of the ledger (T-44)."""

from __future__ import annotations

NUMBER = 3
NAME = "copies"

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE copies (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    file TEXT NOT NULL,
    made_at TEXT NOT NULL,
    verified_at TEXT,
    ends_on TEXT NOT NULL,
    state TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (place, file)
) STRICT""",
    "ALTER TABLE ledger ADD COLUMN recorded_on TEXT",
)
