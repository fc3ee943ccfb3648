"""Whether something about a client may leave, and by which way it goes (J-05, K-04, K-09, K-65, K-116)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client, ClientRestricted
from jindra_desk.domain.guards.check import require_clean_text
from jindra_desk.domain.handout.disclosure import RecipientType
from jindra_desk.domain.vault.audit import Verb


class Way(StrEnum):
    """The ways out. What a field puts on the clipboard stays on this computer, and is gone after half a minute."""

    EXPORT = "export"
    SAVED_COPY = "saved_copy"
    PRINT = "print"

    @property
    def verb(self) -> Verb:
        """What the audit log calls it (K-03)."""
        return Verb.PRINT if self is Way.PRINT else Verb.EXPORT


class DisclosureIncomplete(InvalidInput):
    """Nothing leaves without purpose, basis and a list of its parts (K-04, K-116)."""

    title = noop("Er is niets meegegeven: doel, grondslag of inhoud ontbreekt.")
    next_step = noop("Vul in waarvoor de gegevens nodig zijn.")


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaves about one client, and to whom: `contents` names parts ('foto’s'), never their values."""

    client_id: ClientId
    purpose: str
    basis: str
    contents: tuple[str, ...]
    recipient_type: RecipientType = RecipientType.PRACTICE
    recipient: str = ""


_WHILE_RESTRICTED = frozenset({
    RecipientType.CLIENT, RecipientType.GUARDIAN, RecipientType.AUTHORITY, RecipientType.PRACTICE,
})
"""A shut file is kept and no more (GDPR 18): the client may see it, an authority may demand it, the practice proves
with it what was agreed; nobody else is given anything."""


def require_may_leave(client: Client, leaving: Leaving) -> None:
    """Raise `DisclosureIncomplete`, `BsnFound`, `MrzFound`, or `ClientRestricted` for a file that was shut."""
    for field, value in (("purpose", leaving.purpose), ("basis", leaving.basis),
                         ("contents", "".join(leaving.contents))):
        if not value.strip():
            raise DisclosureIncomplete(field)
    require_clean_text(leaving.recipient, "recipient")
    if client.restricted_since is not None and leaving.recipient_type not in _WHILE_RESTRICTED:
        raise ClientRestricted
