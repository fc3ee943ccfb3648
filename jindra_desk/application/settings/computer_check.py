"""What the computer itself may keep of clients outside the vault: disk, swap, hibernation, print queue (trust #16).

None of it is within the program's reach, so it is said plainly: what the system answers, and what the owner can do.
Nothing is claimed that the system did not say; what it does not say is «unknown», never «fine».
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from jindra_desk.domain.base.text import Text, noop, text


class Exposure(StrEnum):
    """How what is left there would lie on the disk."""

    ABSENT = "absent"
    """The system keeps nothing of the kind on a disk."""
    ENCRYPTED = "encrypted"
    PLAIN = "plain"
    UNKNOWN = "unknown"
    """The system does not tell, or not to this user."""


class Subject(StrEnum):
    """What is looked at; the order in which it is shown."""

    DISK = "disk"
    SWAP = "swap"
    HIBERNATION = "hibernation"
    PRINT_SPOOL = "print_spool"


class System(StrEnum):
    """Whose settings the advice names."""

    WINDOWS = "windows"
    MACOS = "macos"
    LINUX = "linux"


class Verdict(StrEnum):
    """What a finding comes to."""

    FINE = "fine"
    RISK = "risk"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ComputerFacts:
    """What the system answered. `disk` is that of the vault, the others are the system's own places."""

    system: System
    disk: Exposure
    swap: Exposure
    hibernation: Exposure
    print_spool: Exposure


ComputerProbe = Callable[[Path], ComputerFacts]
"""Asks the system about a vault's place; may take seconds, and answers UNKNOWN for whatever fails."""


@dataclass(frozen=True, slots=True)
class ComputerFinding:
    """One subject: what is the case, and what the owner can do about it (None when nothing is needed)."""

    subject: Subject
    verdict: Verdict
    says: Text
    advice: Text | None


_SAYS = MappingProxyType({
    (Subject.DISK, Exposure.ENCRYPTED): noop("De schijf met je kluis is versleuteld."),
    (Subject.DISK, Exposure.PLAIN): noop("De schijf met je kluis is niet versleuteld. Je kluis zelf is dat wel."),
    (Subject.DISK, Exposure.UNKNOWN): noop("Of de schijf met je kluis versleuteld is, is hier niet te zien."),
    (Subject.SWAP, Exposure.ABSENT): noop("Er gaat geen werkgeheugen naar een schijf."),
    (Subject.SWAP, Exposure.ENCRYPTED): noop("Werkgeheugen dat naar de schijf gaat, staat daar versleuteld."),
    (Subject.SWAP, Exposure.PLAIN): noop("Werkgeheugen kan onversleuteld op de schijf komen, ook wat in beeld staat."),
    (Subject.SWAP, Exposure.UNKNOWN): noop("Of er werkgeheugen naar de schijf gaat, is hier niet te zien."),
    (Subject.HIBERNATION, Exposure.ABSENT): noop("Deze computer zet zijn geheugen niet op de schijf als hij slaapt."),
    (Subject.HIBERNATION, Exposure.ENCRYPTED): noop("In de sluimerstand staat het geheugen versleuteld op de schijf."),
    (Subject.HIBERNATION, Exposure.PLAIN): noop("In de sluimerstand komt het geheugen onversleuteld op de schijf."),
    (Subject.HIBERNATION, Exposure.UNKNOWN): noop("Wat de sluimerstand op de schijf zet, is hier niet te zien."),
    (Subject.PRINT_SPOOL, Exposure.ABSENT): noop("De printwachtrij bewaart niets als iets geprint is."),
    (Subject.PRINT_SPOOL, Exposure.ENCRYPTED): noop("De printwachtrij bewaart prints nog een tijd, op een versleutelde "
                                                    "schijf."),
    (Subject.PRINT_SPOOL, Exposure.PLAIN): noop("De printwachtrij bewaart prints nog een tijd, onversleuteld."),
    (Subject.PRINT_SPOOL, Exposure.UNKNOWN): noop("Of de printwachtrij prints bewaart, is hier niet te zien."),
})
_ENCRYPT = MappingProxyType({
    System.WINDOWS: noop("Zet schijfversleuteling aan: Instellingen, Privacy en beveiliging, Apparaatversleuteling "
                         "(of BitLocker). Bewaar de herstelsleutel op papier."),
    System.MACOS: noop("Zet FileVault aan: Systeeminstellingen, Privacy en beveiliging. Bewaar de herstelsleutel op "
                       "papier."),
    System.LINUX: noop("Versleutel de hele schijf met LUKS. Dat gaat bij het installeren; vraag het wie je computer "
                       "onderhoudt."),
})
_ASK = MappingProxyType({
    System.WINDOWS: noop("Kijk na of schijfversleuteling aan staat: Instellingen, Privacy en beveiliging, "
                         "Apparaatversleuteling (of BitLocker)."),
    System.MACOS: noop("Kijk na of FileVault aan staat: Systeeminstellingen, Privacy en beveiliging."),
    System.LINUX: noop("Vraag wie je computer onderhoudt of de schijf met LUKS versleuteld is."),
})
_SWAP = noop("Versleuteling van de hele schijf lost dat op. Laat de schijf wissen voordat je de computer wegdoet.")
_HIBERNATION = noop("Versleuteling van de hele schijf lost dat op. Vergrendel anders met Ctrl+L voordat de computer in "
                    "sluimerstand gaat, of zet hem uit.")
_SPOOL = MappingProxyType({
    System.WINDOWS: noop("Zet bij de printer, onder Eigenschappen en Geavanceerd, «Afgedrukte documenten bewaren» "
                         "uit."),
    System.MACOS: noop("Laat in CUPS «PreserveJobFiles No» zetten, en print wat gevoelig is niet op een gedeelde Mac."),
    System.LINUX: noop("Laat in cupsd.conf «PreserveJobFiles No» zetten. Zonder die regel bewaart CUPS een print een "
                       "dag."),
})
_VERDICT = MappingProxyType({
    Exposure.ABSENT: Verdict.FINE, Exposure.ENCRYPTED: Verdict.FINE, Exposure.PLAIN: Verdict.RISK,
    Exposure.UNKNOWN: Verdict.UNKNOWN,
})


def check_computer(probe: ComputerProbe, vault: Path) -> tuple[ComputerFinding, ...]:
    """Ask the system about everything in `Subject`, in that order; never raises for what it does not tell."""
    facts = probe(vault)
    return tuple(finding(facts, subject) for subject in Subject)


def finding(facts: ComputerFacts, subject: Subject) -> ComputerFinding:
    """What the facts say of one subject, in words, with what the owner can do unless nothing is needed."""
    exposure = {Subject.DISK: facts.disk, Subject.SWAP: facts.swap, Subject.HIBERNATION: facts.hibernation,
                Subject.PRINT_SPOOL: facts.print_spool}[subject]
    if subject is Subject.DISK and exposure is Exposure.ABSENT:
        exposure = Exposure.UNKNOWN  # a vault always lies somewhere
    verdict = _VERDICT[exposure]
    return ComputerFinding(subject, verdict, text(_SAYS[subject, exposure]), _advice(subject, verdict, facts.system))


def _advice(subject: Subject, verdict: Verdict, system: System) -> Text | None:
    if verdict is Verdict.FINE:
        return None
    if subject is Subject.PRINT_SPOOL:
        return text(_SPOOL[system])
    if verdict is Verdict.UNKNOWN:
        return text(_ASK[system])
    if subject is Subject.DISK:
        return text(_ENCRYPT[system])
    return text(_SWAP if subject is Subject.SWAP else _HIBERNATION)
