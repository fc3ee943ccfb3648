"""Step 4: with each signed document the newest row of the audit log at its sealing, as the paper prints it."""

from __future__ import annotations

NUMBER = 4
NAME = "document_heads"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE documents ADD COLUMN audit_sequence INTEGER",
    "ALTER TABLE documents ADD COLUMN audit_digest BLOB",
)
