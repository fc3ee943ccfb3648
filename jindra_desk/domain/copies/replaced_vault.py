"""What is told of the vault that a restore replaces: what only it held, and what of it could not be read.

A backup holds nothing of what was done after it. The owner decides knowing that, and reads it once more afterwards.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from types import MappingProxyType

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import Text, noop, text


class HeldKind(StrEnum):
    """Kinds of rows that are counted, in the order in which they are told."""

    CLIENTS = "clients"
    CONSENTS = "consents"
    VISITS = "visits"
    PHOTOS = "photos"
    RECEIPTS = "receipts"
    REQUESTS = "requests"


class EndKind(StrEnum):
    """What a vault may still have to take away, or to answer, outside its own pages."""

    OUTPUTS = "outputs"
    BACKUPS = "backups"
    DESTRUCTIONS = "destructions"
    PHOTOS = "photos"
    REQUESTS = "requests"
    LETTERS = "letters"


_ONE: Mapping[HeldKind, str] = MappingProxyType({
    HeldKind.CLIENTS: noop("1 cliënt"),
    HeldKind.CONSENTS: noop("1 toestemming of weigering"),
    HeldKind.VISITS: noop("1 bezoek"),
    HeldKind.PHOTOS: noop("1 foto"),
    HeldKind.RECEIPTS: noop("1 bon"),
    HeldKind.REQUESTS: noop("1 verzoek"),
})
_SOME: Mapping[HeldKind, str] = MappingProxyType({
    HeldKind.CLIENTS: noop("{n} cliënten"),
    HeldKind.CONSENTS: noop("{n} toestemmingen of weigeringen"),
    HeldKind.VISITS: noop("{n} bezoeken"),
    HeldKind.PHOTOS: noop("{n} foto’s"),
    HeldKind.RECEIPTS: noop("{n} bonnen"),
    HeldKind.REQUESTS: noop("{n} verzoeken"),
})
_ENDS: Mapping[EndKind, str] = MappingProxyType({
    EndKind.OUTPUTS: noop("halve uitgiftes"),
    EndKind.BACKUPS: noop("back-ups elders"),
    EndKind.DESTRUCTIONS: noop("papier en telefoon bij vernietigde dossiers"),
    EndKind.PHOTOS: noop("foto’s op website of social media"),
    EndKind.REQUESTS: noop("open verzoeken"),
    EndKind.LETTERS: noop("brieven over vernietigde dossiers"),
})


@dataclass(frozen=True, slots=True)
class LostRows:
    """How many rows of each kind the replaced vault had that are not here; `unread`: kinds that nobody can count.

    `uncounted`: the backup is by an earlier version, and is counted only once it was put back.
    """

    counts: Mapping[HeldKind, int]
    unread: frozenset[HeldKind] = frozenset()
    uncounted: bool = False

    @property
    def anything(self) -> bool:
        """Whether there is something to tell."""
        return self.uncounted or bool(self.unread) or any(self.counts.values())

    def lines(self, *, swapped: bool) -> tuple[Text, ...]:
        """What is told of it, before the restore and after it (`swapped`); () where nothing was done since."""
        told = []
        named = [_counted(kind, n) for kind in HeldKind if (n := self.counts.get(kind, 0))]
        if named:
            template = (noop("In de vervangen kluis stond van na deze back-up: {what}. Dat staat hier niet.") if swapped
                        else noop("In de kluis van nu staat van na deze back-up: {what}. Dat komt niet terug."))
            told.append(text(template, what=_together(named)))
        if self.unread == frozenset(HeldKind):
            told.append(text(
                noop("Wat er na deze back-up in de vervangen kluis kwam, is niet te lezen. Het staat hier niet.")
                if swapped else
                noop("Wat er na deze back-up in de kluis van nu kwam, is niet te lezen. Het komt niet terug.")))
        elif self.unread:
            told.append(text(noop("Niet alles wat er na deze back-up in kwam, was te lezen.")))
        if self.uncounted:
            told.append(text(noop(
                "Deze back-up is van een eerdere versie van Jindra Desk. Wat er daarna in de kluis van nu kwam, komt"
                " niet terug. Hoeveel dat is, hoor je pas na het terugzetten.")))
        if told:
            told.append(text(
                noop("Ook wat je daarna in bestaande dossiers veranderde, staat hier niet. Schrijf opnieuw op wat je"
                     " nodig hebt.") if swapped else
                noop("Ook wat je daarna in bestaande dossiers veranderde, is dan weg. Schrijf eerst over wat je nodig"
                     " hebt.")))
        return tuple(told)


class EndsUnread(JindraError):
    """What the replaced vault had still to take away could not be read, or not all of it; `parts` names what."""

    title = noop("Wat er in de vervangen kluis nog openstond, was niet helemaal te lezen.")
    cause = noop("Het gaat om: {parts}.")
    next_step = noop("Kijk zelf of daar nog iets van ligt of wacht. Op Vandaag staat het tot je het afvinkt.")

    def __init__(self, kinds: Collection[EndKind]) -> None:
        super().__init__(parts=ends_words(kinds))


def ends_words(kinds: Collection[EndKind]) -> Text:
    """The kinds in a row, in their own order."""
    return _together([text(_ENDS[kind]) for kind in EndKind if kind in kinds])


def _counted(kind: HeldKind, n: int) -> Text:
    return text(_ONE[kind]) if n == 1 else text(_SOME[kind], n=n)


def _together(parts: list[Text]) -> Text:
    """`a, b en c`."""
    *first, last = parts
    if not first:
        return last
    return text(noop("{first} en {last}"), first=reduce(
        lambda before, then: text(noop("{before}, {then}"), before=before, then=then), first), last=last)
