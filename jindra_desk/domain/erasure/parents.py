"""A client who also stands as parent, guardian or other representative in the file of somebody else (J-09, J-11, K-08).

Destroying the client's own file does not touch that other file: its row tells who decides for a client, and who signed.
So the preview, the letter and the result say that it stays, and why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jindra_desk.domain.base.folding import fold
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.clients.client import RELATION_LABELS, Client, Guardian, GuardianRelation
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.erasure.lines import LineKind, PlanLine


@dataclass(frozen=True, slots=True)
class StandsElsewhere:
    """A representative in another client's file, as the vault holds it; `signed` when it signed a consent there."""

    guardian: Guardian
    client: PersonName
    signed: bool = False


@dataclass(frozen=True, slots=True)
class ParentIn:
    """The client stands in the file of `name`. `certain`: name and phone or e-mail are the same; else one of them."""

    client: ClientId
    name: PersonName
    relation: GuardianRelation
    signed: bool
    certain: bool

    def words(self, who: str) -> Text:
        """`als ouder in het dossier van Tess`, for the toast and the terminal; `who` as it may be shown."""
        return text(noop("als {relation} in het dossier van {who}"), relation=text(RELATION_LABELS[self.relation]),
                    who=who)


def parent_in(client: Client, others: Iterable[StandsElsewhere]) -> tuple[ParentIn, ...]:
    """In which of these rows the client stands, or may."""
    return tuple(_matches(client, others))


def _matches(client: Client, others: Iterable[StandsElsewhere]) -> Iterator[ParentIn]:
    spelled = {fold(spelling) for spelling in _spellings(client.name)}
    given = fold(client.name.given)
    for other in others:
        guardian = other.guardian
        name = fold(guardian.name)
        same_name = name in spelled
        same_contact = bool(client.phone and guardian.phone == client.phone) or bool(
            client.email and guardian.email.casefold() == client.email.casefold())
        if same_name or same_contact:
            certain = same_contact and (same_name or (given != "" and name == given))
            yield ParentIn(guardian.client_id, other.client, guardian.relation, other.signed, certain)


def _spellings(name: PersonName) -> Iterator[str]:
    yield from (name.display, name.list_form)
    for first in (name.given, name.initials):
        if first:
            yield f"{first} {name.family}"
            yield f"{first} {name.prefix} {name.surname}" if name.prefix else f"{first} {name.surname}"
            if name.partner_surname:
                yield " ".join(part for part in (first, name.partner_prefix, name.partner_surname) if part)


_PROOF = noop("Getekend voor die cliënt: bewijs van de toestemming (AVG, artikel 7), zo lang als dat dossier")
_DECIDES = noop("Nodig om te weten wie voor die cliënt beslist, zo lang als dat dossier")
_PERHAPS = noop("De naam, de telefoon of het e-mailadres is gelijk. Is het dezelfde, dan blijft dat daar staan")


def staying_lines(parents: Iterable[ParentIn]) -> tuple[PlanLine, ...]:
    """What stays for certain: name and contact data in the other file, with the ground."""
    return tuple(_line(noop("Naam en contactgegevens {where}"), one, _PROOF if one.signed else _DECIDES)
                 for one in parents if one.certain)


def doubtful_lines(parents: Iterable[ParentIn]) -> tuple[PlanLine, ...]:
    """Who may be the same person: the owner knows, the program does not. Never in a letter: it may be a stranger."""
    return tuple(_line(noop("Misschien ook {where}"), one, _PERHAPS) for one in parents if not one.certain)


def _line(template: str, one: ParentIn, note: str) -> PlanLine:
    return PlanLine(LineKind.PARENT, text(template, where=one.words(one.name.display)), text(note))
