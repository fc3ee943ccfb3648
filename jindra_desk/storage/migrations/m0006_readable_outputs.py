"""Step 6: what is written readably outside the vault is noted before its first byte (trust #20).

A line of the disclosures is written before anything leaves and closed after: `state` says how far it came, and
`output_id` which readable output it goes with. Lines of before are of copies that left.
"""

from __future__ import annotations

NUMBER = 6
NAME = "readable_outputs"

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE readable_outputs (
    id TEXT PRIMARY KEY,
    place BLOB NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    on_other_disk INTEGER NOT NULL,
    ended_at TEXT
) STRICT""",
    "CREATE INDEX readable_outputs_open ON readable_outputs (begun_at) WHERE ended_at IS NULL",
    "ALTER TABLE disclosures ADD COLUMN state TEXT NOT NULL DEFAULT 'done'",
    "ALTER TABLE disclosures ADD COLUMN output_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE disclosures ADD COLUMN closed_at TEXT",
    "CREATE INDEX disclosures_begun ON disclosures (at) WHERE state = 'begun'",
)
