"""Step 20: a photo that may not be shown outside the file any more is on a list until it was taken down there."""

from __future__ import annotations

NUMBER = 20
NAME = "take_downs"

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE take_downs (
    id TEXT PRIMARY KEY,
    client_id TEXT REFERENCES clients (id),
    photo_id TEXT NOT NULL,
    place TEXT NOT NULL,
    area TEXT NOT NULL,
    approved_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT,
    number INTEGER NOT NULL DEFAULT 0
) STRICT""",
    "CREATE INDEX take_downs_by_client ON take_downs (client_id)",
)
