"""Step 7: copies have a place in the register that no clock decides, and a mark when their date was false (#19)."""

from __future__ import annotations

NUMBER = 7
NAME = "copy order"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE copies ADD COLUMN register_order INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE copies ADD COLUMN misdated INTEGER NOT NULL DEFAULT 0",
    """UPDATE copies SET register_order = (
    SELECT count(*) FROM copies AS other
    WHERE other.made_at < copies.made_at OR (other.made_at = copies.made_at AND other.id <= copies.id))""",
    # What the days are known from is the log itself now.
    "DELETE FROM settings WHERE key = 'backup.day'",
)
