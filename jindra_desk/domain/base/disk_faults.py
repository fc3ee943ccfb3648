"""What a refused call of the disk means for the owner: one sentence and one piece of advice for each kind.

The kinds are those of `disk.faults.FaultKind`, named by their values, since the domain knows no disk; a test holds both
against each other. A number that nobody named is told as a number, without advice: wrong advice is worse than none.
"""

from __future__ import annotations

from types import MappingProxyType

from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.wording import shown

_WORDS = MappingProxyType({
    "full": (noop("de schijf is vol"), noop("Maak ruimte vrij en probeer het opnieuw.")),
    "too_large": (noop("het bestand is te groot voor deze schijf of stick"),
                  noop("Kies een stick die grote bestanden aankan (exFAT of NTFS), of een andere schijf.")),
    "read_only": (noop("deze schijf of stick is alleen-lezen"),
                  noop("Zet het schuifje op de stick om, of kies een andere plek.")),
    "not_allowed": (noop("je mag hier niet lezen of schrijven"),
                    noop("Kies een map van jezelf, bijvoorbeeld Documenten.")),
    "gone": (noop("het bestand of de map is er niet"), noop("Kijk of de naam klopt en of de stick erin zit.")),
    "not_a_folder": (noop("een deel van deze plek is een bestand en geen map"), noop("Kies een andere map.")),
    "is_a_folder": (noop("op deze plek staat een map met die naam"), noop("Kies een andere naam.")),
    "link_loop": (noop("deze plek verwijst naar zichzelf"), noop("Kies de map zelf, en niet een snelkoppeling.")),
    "name_too_long": (noop("de naam of de plek is te lang"),
                      noop("Kies een kortere naam, of een map die minder diep ligt.")),
    "name_not_allowed": (noop("deze naam kan hier niet"), noop("Kies een naam met gewone letters en cijfers.")),
    "broken": (noop("de schijf of stick leest of schrijft niet goed"),
               noop("Maak eerst een back-up op een andere stick, en laat de schijf nakijken.")),
    "device_gone": (noop("de schijf of stick is niet meer aangesloten"), noop("Sluit hem aan en probeer het opnieuw.")),
    "in_use": (noop("een ander programma gebruikt het bestand"),
               noop("Sluit dat programma, of wacht even en probeer het opnieuw.")),
    "already_there": (noop("er staat al iets met die naam"), noop("Kies een andere naam.")),
    "too_many_open": (noop("er staan te veel bestanden open"),
                      noop("Sluit andere programma’s, of start de computer opnieuw op.")),
    "no_memory": (noop("er is te weinig geheugen vrij"), noop("Sluit andere programma’s en probeer het opnieuw.")),
    "cannot_lock": (noop("deze schijf kan niet wat hiervoor nodig is"),
                    noop("Kies een map op de schijf van deze computer.")),
    "other_disk": (noop("de twee plekken liggen op verschillende schijven"), noop("Kies een map op dezelfde schijf.")),
    "too_many_links": (noop("dit bestand heeft te veel namen"), noop("Kies een andere map.")),
    "network": (noop("de netwerkschijf antwoordt niet"), noop("Kies een map op de schijf van deze computer.")),
    "file_system_damaged": (noop("de indeling van de schijf of stick is beschadigd"),
                            noop("Laat de schijf nakijken met het hulpprogramma van je computer.")),
    "locked_disk": (noop("de schijf of stick is vergrendeld"), noop("Ontgrendel hem en probeer het opnieuw.")),
    "scanner": (noop("de virusscanner houdt het bestand tegen"),
                noop("Kijk in je virusscanner waarom, en probeer het opnieuw.")),
    "interrupted": (noop("het werk is afgebroken"), noop("Probeer het opnieuw.")),
    "not_a_file": (noop("onder deze naam staat geen gewoon bestand"),
                   noop("Kijk wat daar staat en haal het weg, of kies een andere plek.")),
})
_OTHER = noop("foutnummer {number} van de computer")


class DiskTrouble(StorageFailed):
    """The disk refused, and what kind of refusal it was (`kind`) is known or told by its number."""

    title = noop("Dit is niet gelukt: {reason}.")
    cause = noop("Wat al bewaard was, is veilig.")
    next_step = noop("{advice}")

    def __init__(self, kind: str, reason: Text, advice: Text | str) -> None:
        super().__init__(reason=reason, advice=advice)
        self.kind = kind


_NATURES = MappingProxyType({
    "link": noop("een koppeling naar iets anders"), "folder": noop("een map"), "pipe": noop("een pijp"),
    "socket": noop("een aansluiting van een ander programma"), "device": noop("een apparaat"),
})


class OddFile(DiskTrouble):
    """Under a name that this program reads or writes stands something else than a file (`FileNature`)."""

    title = noop("{file} is geen gewoon bestand, maar {nature}.")
    cause = noop("Er is niets gelezen en niets geschreven.")
    next_step = noop("Haal het daar weg of geef het een andere naam, en probeer het opnieuw.")

    def __init__(self, nature: str, file: str) -> None:
        super().__init__("not_a_file", text(_WORDS["not_a_file"][0]), "")
        self.values = MappingProxyType({
            "file": file, "nature": text(_NATURES[nature]), "reason": text(_WORDS["not_a_file"][0])})


def disk_trouble(kind: str, number: int, nature: str = "", name: str = "") -> DiskTrouble:
    """The typed fault for a `FaultKind` value, the number that the system gave, and what was there under its name."""
    if nature and name:
        return OddFile(nature, shown(name))
    words = _WORDS.get(kind)
    if words is None:
        return DiskTrouble(kind, text(_OTHER, number=number), "")
    reason, advice = words
    return DiskTrouble(kind, text(reason), text(advice))


def reason_of(kind: str, number: int) -> Text:
    """The half sentence alone, for a message that has a title of its own."""
    words = _WORDS.get(kind)
    return text(_OTHER, number=number) if words is None else text(words[0])


def advice_of(kind: str) -> Text | str:
    """What to do about it, for the same; empty where nobody knows."""
    words = _WORDS.get(kind)
    return "" if words is None else text(words[1])
