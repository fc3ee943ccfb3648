"""Whatever belongs to a client belongs to one client: two ids of two clients never meet in one act (C-08).

A photo with another client's visit, a portrait of somebody else, a parent who signs for another child: each would mix
two files, and what goes to one client would tell of the other.
"""

from __future__ import annotations

from typing import ClassVar, Protocol

from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop


class BelongsToAnother(RuleRefusal):
    """Two parts of one act belong to two clients; nothing was written (C-08)."""

    rule: ClassVar[str] = "C-08"
    title = noop("Dit hoort bij een andere cliënt.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Open de juiste cliënt en doe het daar.")


class _Owned(Protocol):
    """Anything that belongs to a client."""

    @property
    def client_id(self) -> ClientId | None:
        """Whose it is."""


def require_same_client(client_id: ClientId | None, *parts: _Owned | None) -> None:
    """Raise `BelongsToAnother` unless every part that is there belongs to this client."""
    if any(part is not None and part.client_id != client_id for part in parts):
        raise BelongsToAnother
