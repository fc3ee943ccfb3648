"""Step 2: the search index. It starts empty and out of date, so that the program fills it when it opens the vault."""

from __future__ import annotations

NUMBER = 2
NAME = "search"

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE client_index (
    rank INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE REFERENCES clients (id),
    sort_key TEXT NOT NULL,
    digits TEXT NOT NULL,
    email TEXT NOT NULL,
    birth_date TEXT,
    prospect INTEGER NOT NULL,
    consent_missing INTEGER NOT NULL
) STRICT""",
    "CREATE INDEX client_index_by_name ON client_index (sort_key, client_id)",
    "CREATE INDEX client_index_by_digits ON client_index (rank, digits) WHERE digits <> ''",
    """CREATE VIRTUAL TABLE client_words USING fts5 (
    words, prefix = '1 2 3 4 5', columnsize = 0, detail = none, tokenize = 'ascii'
)""",
    "INSERT INTO client_words (client_words, rank) VALUES ('secure-delete', 1)",
    """CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT""",
    "INSERT INTO search_state (id, version) VALUES (1, 0)",
)
