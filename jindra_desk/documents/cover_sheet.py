"""The first pages of a client's file: what an access request must be told beside the data itself (J-19, art. 15)."""

from __future__ import annotations

from reportlab.platypus import Flowable, Paragraph, Spacer

from jindra_desk.application.document_models import ClientFileDocument, Row
from jindra_desk.documents.flow import paragraphs
from jindra_desk.documents.frame import Sheet
from jindra_desk.documents.parts import card, heading, listing, rows
from jindra_desk.domain.contact import display_phone
from jindra_desk.domain.text import noop, text

AUTHORITY = "Autoriteit Persoonsgegevens"
AUTHORITY_SITE = "autoriteitpersoonsgegevens.nl"

_RIGHTS = (
    (noop("Inzage en kopie"), noop("de gegevens bekijken en een kopie krijgen; de eerste is gratis")),
    (noop("Verbetering"), noop("gegevens laten verbeteren of aanvullen")),
    (noop("Verwijdering"),
     noop("gegevens laten vernietigen; wat de wet verplicht te bewaren, blijft tot de termijn voorbij is")),
    (noop("Afscherming"), noop("gegevens laten staan zonder dat er iets mee gebeurt")),
    (noop("Bezwaar"), noop("bezwaar maken, en tegen aanbiedingen altijd en meteen")),
    (noop("Meenemen"), noop("de gegevens meekrijgen in een bestand dat een computer kan lezen")),
    (noop("Intrekken"), noop("een toestemming intrekken, altijd en zonder reden")),
)


def cover(sheet: Sheet, document: ClientFileDocument) -> list[Flowable]:
    """Title, what this is, who is responsible, purposes, recipients, rights and where to complain."""
    words, kind = sheet.phrasing, sheet.type
    story: list[Flowable] = [
        Paragraph(words.say(noop("Kopie van het dossier")), kind.quiet),
        *paragraphs(sheet, document.client_name, kind.title),
        Paragraph(_lead(sheet, document), kind.lead),
        Spacer(0, 4),
        *card(sheet, _contents(sheet, document), fill=sheet.colours.sunken),
        *_elsewhere(sheet, document),
        *heading(sheet, noop("Wie verantwoordelijk is")),
        *rows(sheet, _controller(document)),
        *heading(sheet, noop("Waarvoor, waarom het mag en hoe lang")),
        _purposes(sheet, document),
        *heading(sheet, noop("Waar de gegevens vandaan komen en wie ze krijgt")),
        *rows(sheet, _flow(sheet, document)),
        *heading(sheet, noop("Rechten")),
        *rows(sheet, [Row(name, words.plain(meaning)) for name, meaning in _RIGHTS]),
        Spacer(0, 4),
        Paragraph(
            words.say(noop("Vragen kan op elke manier, ook mondeling. Het antwoord komt binnen {term}."),
                      term=document.answer_term or text(noop("een maand"))), kind.text
        ),
        *heading(sheet, noop("Niet eens met de praktijk")),
        *[part for line in _complaint(sheet, document) for part in paragraphs(sheet, line, kind.text)],
    ]
    return story


def _lead(sheet: Sheet, document: ClientFileDocument) -> str:
    """What this is a copy of, and that it answers a request only where there was one."""
    words = sheet.phrasing
    whole = words.say(
        noop("Dit is een kopie van alles wat op {day} over deze persoon in de kluis van de praktijk staat."),
        day=words.day(document.made_on))
    if document.asked_on is None:
        return whole
    asked = words.say(noop("Gegeven op het verzoek van {day} (AVG, artikel 15)."),
                      day=words.day(document.asked_on))
    return f"{whole} {asked}"


def _elsewhere(sheet: Sheet, document: ClientFileDocument) -> list[Flowable]:
    words = sheet.phrasing
    if not document.left_out:
        return []
    return [*heading(sheet, noop("Wat er niet in zit")),
            *(Paragraph(words.value(line), sheet.type.text) for line in document.left_out)]


def _contents(sheet: Sheet, document: ClientFileDocument) -> list[Flowable]:
    words = sheet.phrasing
    counted = (
        (noop("Behandelingen"), len(document.treatments)), (noop("Foto’s"), len(document.photos)),
        (noop("Toestemmingen"), len(document.consents)), (noop("Documenten"), len(document.documents)),
        (noop("Bonnen"), len(document.receipts)), (noop("Verstrekkingen"), len(document.disclosures)),
    )
    line = "  ·  ".join(f"{words.say(label)} <b>{number}</b>" for label, number in counted)
    found: list[Flowable] = [Paragraph(line, sheet.type.text)]
    if document.recipient:
        given = words.plain(noop("Gegeven aan {recipient}."), recipient=document.recipient)
        found += paragraphs(sheet, given, sheet.type.text)
    return found


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
    until = (
        words.plain(noop("tot en met {day}, later na een nieuwe behandeling"), day=words.day(document.file_until))
        if document.file_until
        else words.plain(noop("tot de bewaartermijn van het dossier voorbij is"))
    )
    books = (
        words.plain(noop("tot en met {day}"), day=words.day(document.books_until))
        if document.books_until
        else words.plain(noop("zeven volle jaren na het boekjaar"))
    )
    consent = words.plain(noop("{until}, of tot de toestemming is ingetrokken"), until=until)
    body = (
        (noop("Contactgegevens"), noop("afspraken maken en de cliënt bereiken"), noop("overeenkomst"), until),
        (noop("Behandelingen"), noop("goed en veilig behandelen, en verslag doen waar dat verplicht is"),
         noop("overeenkomst en wet (Wkkgz)"), until),
        (noop("Gezondheid en huidtype"), noop("bepalen of een behandeling past en die veilig doen"),
         noop("uitdrukkelijke toestemming"), consent),
        (noop("Foto’s"), noop("zien wat een behandeling doet"), noop("toestemming"), consent),
        (noop("Toestemmingen, verzoeken en logboek"), noop("aantonen wat is afgesproken en gedaan"),
         noop("wettelijke plicht (AVG)"), until),
        (noop("Bonnen"), noop("boekhouding; alleen voorletter en achternaam"), noop("belastingwet"), books),
    )
    withdrawn = words.plain(noop("tot de toestemming is ingetrokken, en niet langer dan het dossier"))
    more = [(what, why, noop("toestemming"), withdrawn) for what, why in document.more_purposes]
    cells = [(words.plain(what), words.plain(why), words.plain(basis), term)
             for what, why, basis, term in (*body, *more)]
    heads = (noop("Gegevens"), noop("Waarvoor"), noop("Grond"), noop("Bewaren"))
    return listing(sheet, heads, cells, (23, 31, 22, 30))


def _flow(sheet: Sheet, document: ClientFileDocument) -> list[Row]:
    words = sheet.phrasing
    given = len(document.disclosures)
    if not given:
        recipients = words.plain(noop("niemand"))
    elif given == 1:
        recipients = words.plain(noop("1 verstrekking, verderop genoemd"))
    else:
        recipients = words.plain(noop("{count} verstrekkingen, verderop genoemd"), count=given)
    processors = ", ".join(document.processors) or words.plain(
        noop("staan niet in de kluis: vraag de praktijk wie haar mail, telefoon, website of boekhouding verzorgt"))
    return [
        Row(noop("Bron"), document.source),
        Row(noop("Ontvangers"), recipients),
        Row(noop("Verwerkers"), processors),
        Row(noop("Buiten de EU"), words.plain(noop("nee"))),
        Row(noop("Automatisch besluiten"), words.plain(noop("nee, elk besluit neemt een mens"))),
    ]


def _complaint(sheet: Sheet, document: ClientFileDocument) -> list[str]:
    words, practice = sheet.phrasing, document.practice
    first = noop("Zeg het eerst tegen {person}; vaak is het zo opgelost.")
    lines = [words.plain(first, person=practice.contact_person)]
    if practice.complaints_officer:
        lines.append(words.plain(noop("Onafhankelijke klachtenfunctionaris: {who}."), who=practice.complaints_officer))
    if practice.dispute_body:
        lines.append(words.plain(noop("Geschillencommissie: {who}."), who=practice.dispute_body))
    lines.append(
        words.plain(
            noop("Een klacht over privacy kan altijd ook bij de {authority}, {site}."),
            authority=AUTHORITY, site=AUTHORITY_SITE,
        )
    )
    return lines
