"""Step 14: a number for each request, the hash of what answered it, and what is kept of one when a file goes (K-57)."""

from __future__ import annotations

NUMBER = 14
NAME = "kept_requests"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE requests ADD COLUMN number TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE requests ADD COLUMN letter_sha256 TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE kept_requests (
    number TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT NOT NULL,
    decisions TEXT NOT NULL,
    letter_sha256 TEXT NOT NULL,
    keep_through TEXT NOT NULL
) STRICT""",
)
