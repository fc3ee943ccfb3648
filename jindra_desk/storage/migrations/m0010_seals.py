"""Step 10: a row of the audit log may hold digests of the rows that its transaction wrote; those of before do not.

Two indexes of rows that no list would show, because the value that a list goes by is none: nearly always empty.
"""

from __future__ import annotations

NUMBER = 10
NAME = "seals"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE audit_log ADD COLUMN sealed BLOB",
    """CREATE INDEX clients_odd ON clients (id)
    WHERE held NOT IN (0, 1) OR keep_through NOT GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'""",
    """CREATE INDEX treatments_odd ON treatments (id) WHERE status NOT IN ('open', 'performed', 'cancelled')""",
)
