"""The readable file for an access request: cover sheet, then everything that is kept about one client (J-19, J-42)."""

from __future__ import annotations

import io

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, PageBreak, Paragraph, Spacer

from jindra_desk.application.document_models import ClientFileDocument, ConsentEntry, PhotoEntry, TreatmentEntry
from jindra_desk.documents.consent_form import contact_line, practice_line
from jindra_desk.documents.cover_sheet import cover
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.parts import flush_table, heading, log_listing, rows, together
from jindra_desk.domain.text import noop

_COLUMNS = 3
_GUTTER = 14.0
_WHAT = (noop("Datum"), noop("Wat"), noop("Bijzonderheden"))


def client_file(sheet: Sheet, document: ClientFileDocument) -> bytes:
    """Typeset the whole file; every section is there, also when it is empty, so that its absence is no doubt."""
    words = sheet.phrasing
    running = Running(
        title=words.plain(noop("Kopie van een dossier")),
        head=practice_line(document.practice),
        head_line=contact_line(document.practice),
        foot=words.plain(noop("Kopie van het dossier, gemaakt op {day}"), day=words.day(document.made_on)),
        made_on=document.made_on,
        next_head=document.client_name,
    )
    story = [
        *cover(sheet, document),
        PageBreak(),
        *_section(sheet, noop("Gegevens"), rows(sheet, document.card)),
        *_guardians(sheet, document),
        *_section(sheet, noop("Gezondheid en huidtype"), rows(sheet, document.health)),
        *_section(sheet, noop("Behandelingen"), _treatments(sheet, document.treatments)),
        *_section(sheet, noop("Foto’s"), _photos(sheet, document.photos)),
        *_section(sheet, noop("Toestemmingen"), _consents(sheet, document.consents)),
        *_tables(sheet, document),
    ]
    return build_pdf(sheet, running, story)


def _section(sheet: Sheet, source: str, body: list[Flowable]) -> list[Flowable]:
    nothing: list[Flowable] = [Paragraph(sheet.phrasing.say(noop("Hiervan is niets bewaard.")), sheet.type.label)]
    return [*heading(sheet, source), *(body or nothing)]


def _guardians(sheet: Sheet, document: ClientFileDocument) -> list[Flowable]:
    story: list[Flowable] = []
    for guardian in document.guardians:
        story += [*heading(sheet, noop("Ouder of voogd")), *rows(sheet, guardian)]
    return story


def _treatments(sheet: Sheet, treatments: tuple[TreatmentEntry, ...]) -> list[Flowable]:
    words, story = sheet.phrasing, list[Flowable]()
    for entry in treatments:
        title = sheet.glyphs.markup(entry.title) or words.say(noop("Behandeling"))
        head = Paragraph(title, sheet.type.entry)
        line = Paragraph(f"{words.show(entry.performed_on)}  ·  {words.show(entry.status)}", sheet.type.small)
        head.keepWithNext = line.keepWithNext = True
        story += [head, line, Spacer(0, 2), *rows(sheet, entry.rows)]
    return story


def _photos(sheet: Sheet, photos: tuple[PhotoEntry, ...]) -> list[Flowable]:
    if not photos:
        return []
    width = (sheet.paper.text_width - _GUTTER * (_COLUMNS - 1)) / _COLUMNS
    story: list[Flowable] = []
    for start in range(0, len(photos), _COLUMNS):
        cells: list[list[Flowable]] = [_photo(sheet, photo, width) for photo in photos[start : start + _COLUMNS]]
        cells += [[]] * (_COLUMNS - len(cells))
        widths = [width + _GUTTER] * (_COLUMNS - 1) + [width]
        story.append(flush_table([cells], widths, top=6, bottom=4))
    story.append(
        Paragraph(
            sheet.phrasing.say(noop("De foto’s zelf zitten op ware grootte in de map «fotos» bij dit document.")),
            sheet.type.small,
        )
    )
    return story


def _photo(sheet: Sheet, photo: PhotoEntry, width: float) -> list[Flowable]:
    words = sheet.phrasing
    caption = ", ".join(words.show(part) for part in photo.caption)
    below: list[Flowable] = [
        Spacer(0, 3),
        Paragraph(words.show(photo.taken_on), sheet.type.small_strong),
        Paragraph(caption, sheet.type.small),
    ]
    try:
        picture = ImageReader(io.BytesIO(photo.preview))
        wide, high = picture.getSize()
    except OSError:
        # A stored picture that does not read back is named, not left out: the file must be complete.
        return [Paragraph(words.say(noop("Deze foto is niet te tonen.")), sheet.type.label), *below]
    scale = min(width / wide, width * 1.25 / high)
    return [Image(io.BytesIO(photo.preview), wide * scale, high * scale, hAlign="LEFT"), *below]


def _consents(sheet: Sheet, consents: tuple[ConsentEntry, ...]) -> list[Flowable]:
    words, kind, markup = sheet.phrasing, sheet.type, sheet.glyphs.markup
    story: list[Flowable] = []
    for entry in consents:
        head = Paragraph(markup(entry.text.title), kind.entry)
        when = f"{words.show(entry.decided_at)}  ·  {words.show(entry.state)}"
        story.append(together([head, Paragraph(when, kind.small), Spacer(0, 2)]))
        story += rows(sheet, entry.rows)
        label = words.say(noop("De precieze woorden (versie {version}):"), version=entry.text.version)
        exact = [markup(entry.text.intro)]
        exact += [f"<b>{markup(section.heading)}</b>  {markup(section.body)}" for section in entry.text.sections]
        exact += [f"{markup(entry.text.yes)}  /  {markup(entry.text.no)}"]
        story += [Spacer(0, 3), Paragraph(label, kind.small_strong), *(Paragraph(line, kind.small) for line in exact)]
    return story


def _tables(sheet: Sheet, document: ClientFileDocument) -> list[Flowable]:
    parts = (
        (noop("Documenten"), document.documents),
        (noop("Wie wat heeft gekregen"), document.disclosures),
        (noop("Verzoeken"), document.requests),
        (noop("Langer vastgehouden"), document.holds),
        (noop("Bonnen"), document.receipts),
        (noop("Logboek"), document.log),
    )
    story: list[Flowable] = []
    for source, entries in parts:
        story += _section(sheet, source, [log_listing(sheet, _WHAT, entries)] if entries else [])
    if document.drafts:
        story += _section(sheet, noop("Nog niet opgeslagen"), [log_listing(sheet, _WHAT, document.drafts)])
    return story
