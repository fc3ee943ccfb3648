"""Everything that leaves the program leaves a line: who got what, for what purpose and on what basis (J-05, K-04)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.ids import ClientId, DisclosureId
from jindra_desk.domain.base.text import noop


class RecipientType(StrEnum):
    """Kinds of recipient (K-09)."""

    CLIENT = "client"
    GUARDIAN = "guardian"
    CARE_PROVIDER = "care_provider"
    INSURER = "insurer"
    AUTHORITY = "authority"
    PRACTICE = "practice"  # a print for the practice's own cabinet
    OTHER = "other"


RECIPIENT_LABELS = MappingProxyType({
    RecipientType.CLIENT: noop("cliënt zelf"),
    RecipientType.GUARDIAN: noop("ouder of voogd"),
    RecipientType.CARE_PROVIDER: noop("zorgverlener"),
    RecipientType.INSURER: noop("zorgverzekeraar"),
    RecipientType.AUTHORITY: noop("overheid"),
    RecipientType.PRACTICE: noop("eigen praktijk"),
    RecipientType.OTHER: noop("anders"),
})
"""In a list, or before a name."""
RECIPIENT_NOUNS = MappingProxyType({
    RecipientType.CLIENT: noop("de cliënt zelf"),
    RecipientType.GUARDIAN: noop("een ouder of voogd"),
    RecipientType.CARE_PROVIDER: noop("een zorgverlener"),
    RecipientType.INSURER: noop("de zorgverzekeraar"),
    RecipientType.AUTHORITY: noop("de overheid"),
    RecipientType.PRACTICE: noop("de eigen praktijk"),
    RecipientType.OTHER: noop("iemand anders"),
})
"""In a sentence, where no name was noted."""


class DisclosureState(StrEnum):
    """How far it came. A line is written before the first byte leaves, and closed after the last."""

    BEGUN = "begun"
    DONE = "done"
    FAILED = "failed"
    """Nothing left."""
    UNKNOWN = "unknown"
    """The program ended in between: it may have left or not."""


_OWN = frozenset({RecipientType.CLIENT, RecipientType.PRACTICE})


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One copy that left the vault; `contents` names the parts, never their values."""

    id: DisclosureId
    client_id: ClientId
    at: datetime
    recipient_type: RecipientType
    recipient: str
    purpose: str
    basis: str
    contents: tuple[str, ...]
    state: DisclosureState = DisclosureState.DONE
    place: str = ""
    """The folder on the practice's own computer or stick; empty for a print, and for a line of another practice."""

    @property
    def to_another(self) -> bool:
        """Whether somebody else than client and practice has it, or may have it: a recipient in the law."""
        return self.recipient_type not in _OWN and self.state is not DisclosureState.FAILED
