"""The names under which half-typed forms are kept; they stand in drafts, so none is ever changed (J-28)."""

from __future__ import annotations

NEW_CLIENT_SCREEN = "clients"
"""Name of the screen with the list and the form of a new client, under which that draft is kept."""


CLIENT_SCREEN = "client"
"""Name of the client page; its draft is the form of her details."""


VISIT_SCREEN = "visit"
"""Name of the visit form, under which its draft is kept."""


RETENTION_SCREEN = "retention"
"""Name of the page with the periods of keeping, under which a letter about a destroyed file waits."""


LETTER = "letter"
"""Name of the value of such a draft that holds the letter."""
