"""A vault that lies where nothing can be written: it opens for reading, and says so before anything is typed.

Being read matters most just then: a disk that fails is made read-only by the system, and the practice needs its files
and a backup. What cannot be is told as what it is, and never looks saved.
"""

from __future__ import annotations

from types import MappingProxyType

from jindra_desk.domain.base.errors import JindraError, RuleRefusal, StorageFailed
from jindra_desk.domain.base.text import Text, noop, text

_WHY = MappingProxyType({
    "read_only": noop("de schijf of stick met deze kluis is alleen-lezen"),
    "not_allowed": noop("je mag in de map van deze kluis niet schrijven"),
    "full": noop("de schijf of stick met deze kluis is vol"),
})
"""By the value of `disk.faults.FaultKind`; the domain knows no disk."""

_MAKE_ROOM = noop("Maak ruimte vrij op die schijf, vergrendel en open de kluis opnieuw. Een back-up op een andere "
                  "schijf kan nu al.")
_ON_ANOTHER_DISK = noop("Maak een back-up op een andere schijf of stick en zet die daar terug: daarin werk je verder.")


def _advice(kind: str) -> Text:
    return text(_MAKE_ROOM if kind == "full" else _ON_ANOTHER_DISK)


class OpenedReadOnly(JindraError):
    """Told at every opening of such a vault; `kind` is what the disk answered."""

    title = noop("Alleen lezen: {why}.")
    cause = noop("Er kan niets nieuws worden bewaard, ook niet wie wat bekeek. Bekijken, nakijken en uitgeven kan wel.")
    next_step = "{advice}"

    def __init__(self, kind: str) -> None:
        super().__init__(why=text(_WHY[kind]), advice=_advice(kind))
        self.kind = kind


class VaultReadOnly(StorageFailed):
    """Something was to be saved in such a vault: refused before anything of it is written."""

    title = noop("Dit is niet bewaard: {why}.")
    cause = noop("Wat al in de kluis stond, is veilig en te bekijken.")
    next_step = "{advice}"

    def __init__(self, kind: str) -> None:
        super().__init__(reason=text(_WHY[kind]), why=text(_WHY[kind]), advice=_advice(kind))
        self.kind = kind


class NoRoomApart(StorageFailed):
    """Reading takes a copy of the vault elsewhere first, or a backup a place to be made, and there is none."""

    title = noop("Deze kluis is nu niet te lezen: er is nergens plek voor een tijdelijke kopie ({size}).")
    cause = noop("{why}, en het laatste wat erin gebeurde is nog niet afgemaakt. Er is niets veranderd.")
    next_step = noop("Maak ruimte vrij op een andere schijf van deze computer, of zet je laatste back-up terug.")


class HandingOutUnnoted(RuleRefusal):
    """What leaves must be noted first, where it is found again; here there is nowhere to note it."""

    rule = "J-05"
    title = noop("Er is niets uitgegeven: het kan nergens worden genoteerd.")
    cause = noop("Bij de kluis kan niets worden geschreven, en in de eigen map van het programma ook niet.")
    next_step = noop("Maak een back-up op een stick, zet die op een goede schijf terug, en geef het dossier daar uit.")
