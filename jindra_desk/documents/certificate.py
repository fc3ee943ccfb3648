"""The certificate of destruction: proof that a file is gone, with nothing in it about whose it was (J-09, J-20)."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from jindra_desk.application.ports.documents import DestructionCertificate, Row
from jindra_desk.documents.consent_form import log_line
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import Rule, card, heading, rows, tick_line
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import count


def destruction_certificate(sheet: Sheet, data: DestructionCertificate) -> bytes:
    """Typeset the certificate; it claims only what was read back."""
    words, kind = sheet.phrasing, sheet.type
    number = f"{data.number:04d}"
    running = Running(
        title=words.plain(noop("Bewijs van vernietiging {number}"), number=number),
        head=data.practice_name or "Jindra Desk",
        head_line="",
        foot=words.plain(
            noop("Bewijs van vernietiging {number}, {day}"), number=number, day=words.day(data.destroyed_on)
        ),
        made_on=data.destroyed_on,
    )
    story: list[Flowable] = [
        ScriptParagraph(words.say(noop("Nummer {number}"), number=number), kind.quiet),
        ScriptParagraph(words.say(noop("Bewijs van vernietiging")), kind.title),
        ScriptParagraph(
            words.say(
                noop("Op {day} is één dossier vernietigd. Dit bewijs zegt met opzet niet van wie."),
                day=words.day(data.destroyed_on),
            ),
            kind.lead,
        ),
        Spacer(0, 4),
        *card(sheet, [ScriptParagraph(words_of_it, kind.strong) for words_of_it in _told(sheet, data)],
             fill=sheet.colours.warn_soft if data.interrupted or data.residue_found else sheet.colours.ok_soft),
        *heading(sheet, noop("Wat er is gebeurd")),
        *rows(sheet, [
            Row(noop("Nummer in het register"), number),
            Row(noop("Datum"), data.destroyed_on),
            Row(noop("Reden"), words.plain(data.reason)),
            *data.reason_rows,
        ]),
        *heading(sheet, noop("Wat het dossier bevatte")),
        *rows(sheet, [Row(_capital(words.plain(label)), count(amount)) for label, amount in data.counts]),
        *_still_open(sheet, data),
        Spacer(0, 14),
        Rule(sheet, 4, 6),
        ScriptParagraph(
            words.say(
                noop(
                    "Het nummer staat ook in het vernietigingsregister naast de kluis. Wordt een oudere back-up "
                    "teruggezet met dat register erbij, dan wordt deze vernietiging opnieuw uitgevoerd."
                )
            ),
            kind.small,
        ),
    ]
    if data.log_head is not None:
        story.append(ScriptParagraph(log_line(sheet, data.log_head), kind.small))
    return build_pdf(sheet, running, story)


def _told(sheet: Sheet, data: DestructionCertificate) -> list[str]:
    """What was found, and what was not looked for: data that the file of somebody else needs, and the letter."""
    words, told = sheet.phrasing, [_result(sheet, data)]
    if data.letter:
        told.append(words.say(noop("Nog in de kluis op die dag: de brief aan de cliënt, met de naam. Die gaat eruit "
                                   "zodra hij is geprint of bewaard.")))
    if n := data.parent_in:
        told.append(words.say(
            noop("Niet gewist: als ouder of vertegenwoordiger staat de cliënt nog in {n} dossier van een ander.")
            if n == 1 else
            noop("Niet gewist: als ouder of vertegenwoordiger staat de cliënt nog in {n} dossiers van anderen."),
            n=count(n)))
    return told


def _result(sheet: Sheet, data: DestructionCertificate) -> str:
    words = sheet.phrasing
    if data.interrupted and not data.rebuilt:
        return words.say(
            noop(
                "Het vernietigen werd onderbroken. Elke regel van het dossier is gewist; het kluisbestand is daarna "
                "niet opnieuw opgebouwd, omdat het geheugen daarvoor te klein was, en niet bladzijde voor bladzijde "
                "nagelezen."
            )
        )
    if data.interrupted:
        return words.say(
            noop(
                "Het vernietigen werd onderbroken en daarna afgemaakt: het kluisbestand is geheel opnieuw opgebouwd, "
                "zonder dit dossier. Het is niet bladzijde voor bladzijde nagelezen."
            )
        )
    pages = count(data.pages_read)
    if data.residue_found:
        return words.say(
            noop("Alle {pages} bladzijden van het kluisbestand zijn nagelezen. Gevonden resten: {found}."),
            pages=pages, found=count(data.residue_found),
        )
    if data.letter:
        return words.say(noop("Alle {pages} bladzijden van het kluisbestand zijn nagelezen: van het dossier is niets "
                              "gevonden."), pages=pages)
    return words.say(noop("Alle {pages} bladzijden van het kluisbestand zijn nagelezen: niets gevonden."), pages=pages)


def _still_open(sheet: Sheet, data: DestructionCertificate) -> list[Flowable]:
    """Everything that the preview named outside the vault, each with a box to tick."""
    words = sheet.phrasing
    tasks = []
    if data.paper_open:
        tasks.append(words.say(noop("De papieren kaart vernietigen")))
    if data.phone_open:
        tasks.append(words.say(noop("Foto’s op een telefoon of camera wissen")))
    if data.messages_open:
        tasks.append(words.say(noop("Berichten in telefoon of mailbox wissen, als die er zijn")))
    if data.copies_until is not None:
        tasks.append(words.say(noop("Back-ups van hiervoor, versleuteld: uiterlijk op {day} weg"),
                               day=words.day(data.copies_until)))
    if n := data.to_tell:
        tasks.append(words.say(
            noop("Wie gegevens kreeg ({n}) laten weten dat ze gewist zijn (AVG, artikel 19)"), n=count(n)))
    tasks += [words.say(noop("Nog weg te halen: {photo}."), photo=one) for one in data.published]
    if not tasks:
        return []
    return [*heading(sheet, noop("Nog te doen buiten de kluis")), *(tick_line(sheet, task) for task in tasks)]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
