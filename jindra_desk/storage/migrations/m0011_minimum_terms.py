"""Step 11: beside the last day of a file stands whether it is that of a minimum, which bars destruction until after it.

Both indexes of the lists by term are made again, so that they hold it too.
"""

from __future__ import annotations

NUMBER = 11
NAME = "minimum_terms"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE clients ADD COLUMN at_least INTEGER NOT NULL DEFAULT 0",
    "DROP INDEX clients_by_end",
    "CREATE INDEX clients_by_end ON clients (held, keep_through, at_least)",
    "DROP INDEX clients_odd",
    """CREATE INDEX clients_odd ON clients (id)
    WHERE held NOT IN (0, 1) OR at_least NOT IN (0, 1)
    OR keep_through NOT GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'""",
)
