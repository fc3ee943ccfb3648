"""What of a client stands outside the vault when the file goes, and what is still to be done there (J-25, AVG 19).

The program destroys what is in the vault. Paper, a telephone, messages and backups are out of its reach, and whoever
got data has it still: preview and letter name the same things, so that neither promises more than was done. The preview
says it to the owner, who has to do it; the letter says to the client what the practice still does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.erasure.lines import LineKind, PlanLine


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is known of it. `messages`: there may be some, since the file has a phone number or an address for e-mail;
    `messages_at` names services that carry them; `copies_until` is the last day of the newest backup, None without
    one; `recipients` are those who got data, each with the newest day; `published` are photos that stand on the website
    or on social media.
    """

    paper_open: bool = False
    paper_destroyed_on: date | None = None
    phone_open: bool = False
    messages: bool = False
    messages_at: tuple[str, ...] = ()
    copies_until: date | None = None
    recipients: tuple[tuple[Text, date], ...] = ()
    published: tuple[Text, ...] = ()


def elsewhere_lines(known: Elsewhere) -> tuple[PlanLine, ...]:
    """One line for each thing that stands outside the vault, or that may."""
    return tuple(_lines(known))


def _lines(known: Elsewhere) -> Iterator[PlanLine]:
    for photo in known.published:
        yield PlanLine(LineKind.PUBLISHED, text(noop("Nog weg te halen: {photo}"), photo=photo),
                       text(noop("Blijft op Vandaag staan, zonder naam, tot je zegt dat het is gedaan")),
                       text(noop("De praktijk haalt nog weg: {photo}."), photo=photo))
    if known.paper_destroyed_on is not None:
        yield PlanLine(LineKind.PAPER, text(noop("De papieren kaart: vernietigd op {day}"),
                                            day=known.paper_destroyed_on))
    elif known.paper_open:
        yield PlanLine(LineKind.PAPER, text(noop("De papieren kaart: nog te vernietigen")),
                       letter=text(noop("De praktijk vernietigt nog: de papieren kaart.")))
    if known.phone_open:
        yield PlanLine(LineKind.PHONE, text(noop("Foto’s op een telefoon of camera: nog te wissen")),
                       letter=text(noop("De praktijk wist nog: foto’s op een telefoon of camera.")))
    if known.messages:
        names = ", ".join(known.messages_at)
        letter = (text(noop("De praktijk wist nog: berichten in telefoon of mailbox en bij {names}, als die er zijn."),
                       names=names) if names
                  else text(noop("De praktijk wist nog: berichten in telefoon of mailbox, als die er zijn.")))
        yield PlanLine(LineKind.MESSAGES,
                       text(noop("Berichten in telefoon of mailbox, als die er zijn: nog te wissen")),
                       text(noop("Ook bij {names}"), names=names) if names else None, letter)
    if known.copies_until is not None:
        yield PlanLine(LineKind.COPIES,
                       text(noop("Back-ups van hiervoor, versleuteld: horen uiterlijk op {day} weg te zijn"),
                            day=known.copies_until),
                       text(noop("Wordt er een teruggezet met het register erbij, dan gaat het dossier opnieuw weg")))
    for who, day in known.recipients:
        yield PlanLine(LineKind.RECIPIENT, text(noop("Nog te laten weten aan {who}, die gegevens kreeg op {day}"),
                                                who=who, day=day),
                       text(noop("AVG, artikel 19")),
                       text(noop("De praktijk laat het nog weten aan {who}, die gegevens kreeg op {day} (AVG, "
                                 "artikel 19)."), who=who, day=day))
