"""Step 16: a visit that was closed with an incomplete record, which the owner still means to fill in (A-02)."""

from __future__ import annotations

NUMBER = 16
NAME = "visits_waiting"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE treatments ADD COLUMN waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1))",
    "CREATE INDEX treatments_waiting ON treatments (waits) WHERE waits = 1",
)
