"""The readable file for an access request: cover sheet, then everything that is kept about one client (J-19, J-42)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, PageBreak, Spacer

from jindra_desk.application.ports.documents import ClientFileDocument, ConsentEntry, PhotoEntry, TreatmentEntry
from jindra_desk.documents.consent_form import contact_line, practice_line
from jindra_desk.documents.cover_sheet import cover
from jindra_desk.documents.flow import headed, height_of, paragraphs, together
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import flush_table, heading, is_long, log_listing, rows
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.consents.consent import ConsentSection

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
    return build_pdf(sheet, running, _story(sheet, document))


def _story(sheet: Sheet, document: ClientFileDocument) -> Iterator[Flowable]:
    """All parts in their order, each made when a page is ready for it."""
    yield from cover(sheet, document)
    yield PageBreak()
    yield from _section(sheet, noop("Gegevens"), rows(sheet, document.card))
    for guardian in document.guardians:
        yield from heading(sheet, noop("Ouder of voogd"))
        yield from rows(sheet, guardian)
    yield from _section(sheet, noop("Gezondheid en huidtype"), rows(sheet, document.health))
    yield from _section(sheet, noop("Behandelingen"), _treatments(sheet, document.treatments))
    yield from _section(sheet, noop("Foto’s"), _photos(sheet, document.photos))
    yield from _section(sheet, noop("Toestemmingen"), _consents(sheet, document.consents))
    yield from _tables(sheet, document)


def _section(sheet: Sheet, source: str, body: Iterable[Flowable]) -> Iterator[Flowable]:
    yield from heading(sheet, source)
    empty = True
    for part in body:
        empty = False
        yield part
    if empty:
        yield ScriptParagraph(sheet.phrasing.say(noop("Hiervan is niets bewaard.")), sheet.type.label)


def _treatments(sheet: Sheet, treatments: tuple[TreatmentEntry, ...]) -> Iterator[Flowable]:
    words = sheet.phrasing
    for entry in treatments:
        yield from headed(paragraphs(sheet, entry.title or words.plain(noop("Behandeling")), sheet.type.entry))
        line = f"{words.value(entry.performed_on)}  ·  {words.value(entry.status)}"
        yield from headed(paragraphs(sheet, line, sheet.type.small))
        yield Spacer(0, 2)
        yield from rows(sheet, entry.rows)


def _photos(sheet: Sheet, photos: tuple[PhotoEntry, ...]) -> Iterator[Flowable]:
    if not photos:
        return
    width = (sheet.paper.text_width - _GUTTER * (_COLUMNS - 1)) / _COLUMNS
    for start in range(0, len(photos), _COLUMNS):
        cells: list[list[Flowable]] = [_photo(sheet, photo, width) for photo in photos[start : start + _COLUMNS]]
        if max(height_of(cell, width) for cell in cells) > sheet.paper.page_height / 2:
            for cell in cells:  # a caption that is too long to stand beside another photo
                yield from cell
            continue
        cells += [[]] * (_COLUMNS - len(cells))
        widths = [width + _GUTTER] * (_COLUMNS - 1) + [width]
        yield flush_table([cells], widths, top=6, bottom=4)
    where = noop("De foto’s zelf zitten in de map «fotos» bij dit document, zo groot als ze zijn bewaard.")
    yield ScriptParagraph(sheet.phrasing.say(where), sheet.type.small)


def _photo(sheet: Sheet, photo: PhotoEntry, width: float) -> list[Flowable]:
    words = sheet.phrasing
    caption = ", ".join(words.value(part) for part in photo.caption)
    below: list[Flowable] = [
        Spacer(0, 3),
        ScriptParagraph(words.show(photo.taken_on), sheet.type.small_strong),
        *paragraphs(sheet, caption, sheet.type.small),
    ]
    try:
        picture = ImageReader(io.BytesIO(photo.preview))
        wide, high = picture.getSize()
    except OSError:
        # A stored picture that does not read back is named, not left out: the file must be complete.
        return [ScriptParagraph(words.say(noop("Deze foto is niet te tonen.")), sheet.type.label), *below]
    scale = min(width / wide, width * 1.25 / high)
    return [Image(io.BytesIO(photo.preview), wide * scale, high * scale, hAlign="LEFT"), *below]


def _consents(sheet: Sheet, consents: tuple[ConsentEntry, ...]) -> Iterator[Flowable]:
    words, kind = sheet.phrasing, sheet.type
    for entry in consents:
        when = f"{words.value(entry.decided_at)}  ·  {words.value(entry.state)}"
        head = [*paragraphs(sheet, entry.text.title, kind.entry), *paragraphs(sheet, when, kind.small), Spacer(0, 2)]
        yield together(sheet, head)
        yield from rows(sheet, entry.rows)
        label = (words.say(noop("De woorden:")) if entry.text.of_before else
                 words.say(noop("De precieze woorden (versie {version}):"), version=entry.text.version))
        yield Spacer(0, 3)
        yield ScriptParagraph(label, kind.small_strong)
        yield from paragraphs(sheet, entry.text.intro, kind.small)
        for section in entry.text.sections:
            yield from _exact_section(sheet, section)
        yield from paragraphs(sheet, f"{entry.text.yes}  /  {entry.text.no}", kind.small)


def _exact_section(sheet: Sheet, section: ConsentSection) -> list[ScriptParagraph]:
    """Heading in bold and body on one line, as long as the heading is one."""
    kind = sheet.type
    if is_long(sheet, section.heading):
        return [*paragraphs(sheet, section.heading, kind.small_strong), *paragraphs(sheet, section.body, kind.small)]
    lead = f"<b>{sheet.glyphs.markup(section.heading)}</b>  "
    return paragraphs(sheet, section.body, kind.small, lead)


def _tables(sheet: Sheet, document: ClientFileDocument) -> Iterator[Flowable]:
    parts = (
        (noop("Documenten"), document.documents),
        (noop("Wie wat heeft gekregen"), document.disclosures),
        (noop("Verzoeken"), document.requests),
        (noop("Langer vastgehouden"), document.holds),
        (noop("Foto’s buiten het dossier"), document.take_downs),
        (noop("Bonnen"), document.receipts),
        (noop("Logboek"), document.log),
    )
    for source, entries in parts:
        yield from _section(sheet, source, [log_listing(sheet, _WHAT, entries)] if entries else [])
    if document.drafts:
        yield from _section(sheet, noop("Nog niet opgeslagen"), [log_listing(sheet, _WHAT, document.drafts)])
