"""Step 22: a consent text says for whom its words are; those of before spoke to the client, whoever signed."""

from __future__ import annotations

NUMBER = 22
NAME = "text_readers"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE consent_texts ADD COLUMN reader TEXT NOT NULL DEFAULT 'self'",
)
