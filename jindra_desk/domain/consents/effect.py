"""What one withdrawal did, kept with the consent that was withdrawn: proof for the client and the owner (J-34)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.text import noop


class KeptBy(StrEnum):
    """What keeps, shut, something whose consent is over. A hold comes first: it bars the client's request too."""

    HOLD = "hold"
    LAW = "law"  # the legal minimum of the law on medical treatment (WGBO)
    NOTHING = "nothing"


SHUT_BECAUSE = MappingProxyType({
    KeptBy.HOLD: noop("De toestemming is ingetrokken of voorbij, en het dossier wordt vastgehouden."),
    KeptBy.LAW: noop("De toestemming is ingetrokken of voorbij. De wet (WGBO) vraagt dat dit dossier blijft."),
    KeptBy.NOTHING: noop("De toestemming is ingetrokken of voorbij."),
})
"""Why something is shut, wherever a screen shows that it is."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One kind of data that went or stayed. `code` is that of a `Consequence`; `count`: photos or visits, else 1."""

    code: str
    count: int = 1
