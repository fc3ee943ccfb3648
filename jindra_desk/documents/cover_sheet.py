"""The first pages of a client's file: what an access request must be told beside the data itself (J-19, art. 15)."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from jindra_desk.application.ports.documents import ClientFileDocument, Row
from jindra_desk.documents.flow import paragraphs
from jindra_desk.documents.frame import Sheet
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import card, heading, listing, rows
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.contact import display_phone


def cover(sheet: Sheet, document: ClientFileDocument) -> list[Flowable]:
    """Title, what this is, who is responsible, purposes, recipients, rights and where to complain."""
    words, kind, page = sheet.phrasing, sheet.type, document.cover
    story: list[Flowable] = [
        ScriptParagraph(words.say(noop("Kopie van het dossier")), kind.quiet),
        *paragraphs(sheet, document.client_name, kind.title),
        *paragraphs(sheet, " ".join(words.value(line) for line in page.lead), kind.lead),
        Spacer(0, 4),
        *card(sheet, [_contents(sheet, document)], fill=sheet.colours.sunken),
        *_elsewhere(sheet, document),
        *heading(sheet, noop("Wie verantwoordelijk is")),
        *rows(sheet, _controller(document)),
        *heading(sheet, noop("Waarvoor, waarom het mag en hoe lang")),
        _purposes(sheet, document),
        *heading(sheet, noop("Waar de gegevens vandaan komen en wie ze krijgt")),
        *rows(sheet, page.flow),
        *heading(sheet, noop("Rechten")),
        *rows(sheet, page.rights),
        Spacer(0, 4),
        *paragraphs(sheet, words.value(page.asking), kind.text),
        *heading(sheet, noop("Niet eens met de praktijk")),
        *[part for line in page.complaint for part in paragraphs(sheet, words.value(line), kind.text)],
    ]
    return story


def _elsewhere(sheet: Sheet, document: ClientFileDocument) -> list[Flowable]:
    words = sheet.phrasing
    if not document.left_out:
        return []
    return [*heading(sheet, noop("Wat er niet in zit")),
            *(ScriptParagraph(words.value(line), sheet.type.text) for line in document.left_out)]


def _contents(sheet: Sheet, document: ClientFileDocument) -> Flowable:
    words = sheet.phrasing
    counted = (
        (noop("Behandelingen"), len(document.treatments)), (noop("Foto’s"), len(document.photos)),
        (noop("Toestemmingen"), len(document.consents)), (noop("Documenten"), len(document.documents)),
        (noop("Bonnen"), len(document.receipts)), (noop("Verstrekkingen"), len(document.disclosures)),
    )
    line = "  ·  ".join(f"{words.say(label)} <b>{number}</b>" for label, number in counted)
    return ScriptParagraph(line, sheet.type.text)


def _controller(document: ClientFileDocument) -> list[Row]:
    practice = document.practice
    return [
        Row(noop("Praktijk"), practice.name),
        Row(noop("Contactpersoon"), practice.contact_person),
        Row(noop("Adres"), practice.address.line()),
        Row(noop("Telefoon"), display_phone(practice.phone)),
        Row(noop("E-mail"), practice.email),
        Row(noop("KvK-nummer"), practice.kvk),
    ]


def _purposes(sheet: Sheet, document: ClientFileDocument) -> Flowable:
    words = sheet.phrasing
    heads = (noop("Gegevens"), noop("Waarvoor"), noop("Grond"), noop("Bewaren"))
    cells = [(words.value(one.data), words.value(one.why), words.value(one.ground), words.value(one.kept))
             for one in document.cover.purposes]
    return listing(sheet, heads, cells, (23, 29, 22, 32))
