"""The consent as a document: the exact words, the choice, and the proof of who decided what and when (J-16)."""

from __future__ import annotations

from types import MappingProxyType

from reportlab.platypus import Flowable, Spacer

from jindra_desk.application.ports.documents import ConsentForm, Row
from jindra_desk.documents.flow import height_of, paragraphs, together
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import Rule, SignatureBox, card, choice, flush_table, rows
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import count
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.contact import display_phone
from jindra_desk.domain.consents.consent import ConsentWay, Decision, Signer
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.consents.withdrawal import REOPENS
from jindra_desk.domain.vault.anchor import Mark

_WAYS = MappingProxyType({
    ConsentWay.DRAWN: noop("getekend op het scherm"),
    ConsentWay.PAPER: noop("getekend op papier"),
    ConsentWay.TICK: noop("zelf aangekruist op het scherm"),
})

_SIGNS_AS = MappingProxyType({
    Reader.PARENT: noop("Ouder, of voogd van"),
    Reader.COURT: noop("Curator, of mentor van"),
})


def consent_form(sheet: Sheet, form: ConsentForm) -> bytes:
    """Typeset a signed consent, or the blank form when nothing was decided yet."""
    words, blank = sheet.phrasing, form.decision is None
    running = Running(
        title=f"{words.plain(noop('Toestemming'))}: {form.text.title}",
        head=practice_line(form.practice),
        head_line=contact_line(form.practice),
        foot=_foot(sheet, form),
        made_on=(form.decided_at.date() if form.decided_at else form.printed_on),
        next_head=form.text.title,
    )
    story = [*_text(sheet, form), Spacer(0, 10), together(sheet, _decision(sheet, form))]
    if not blank:
        story += [Spacer(0, 10), together(sheet, _proof(sheet, form))]
    return build_pdf(sheet, running, story)


def _foot(sheet: Sheet, form: ConsentForm) -> str:
    words, day = sheet.phrasing, sheet.phrasing.day(form.decided_at or form.printed_on)
    if form.text.of_before:
        return words.plain(noop("Toestemming op papier, {day}"), day=day)
    return words.plain(noop("Toestemming, tekst versie {version}, {day}"), version=form.text.version, day=day)


def practice_line(practice: Practice) -> str:
    """`Huidpraktijk De Linde`: kind and name, as the client knows it."""
    known = practice.name.casefold().startswith(practice.kind.casefold())
    return practice.name if known else f"{practice.kind} {practice.name}"


def contact_line(practice: Practice) -> str:
    """Address, phone and e-mail on one quiet line."""
    return "  ·  ".join(part for part in (practice.address.line(), display_phone(practice.phone), practice.email)
                        if part)


def log_line(sheet: Sheet, head: Mark) -> str:
    """Which row of the audit log was the newest: a vault that does not have it is older than this paper."""
    return sheet.phrasing.say(noop("Logboek bij het verzegelen: regel {row}, controlegetal {digest}."),
                              row=count(head.sequence), digest=head.shown)


def register_line(sheet: Sheet, last: int) -> str:
    """How far the ledger went; the words are those of the question that a restore asks (T-44)."""
    return sheet.phrasing.say(noop("Nummer in het register: {number}."), number=f"{last:04d}")


def _text(sheet: Sheet, form: ConsentForm) -> list[Flowable]:
    kind = sheet.type
    story: list[Flowable] = [
        *paragraphs(sheet, sheet.phrasing.plain(
            noop("Over {name}") if form.text.reader.speaks_for_another else noop("Voor {name}"),
            name=form.client_name), kind.quiet),
        *paragraphs(sheet, form.text.title, kind.title),
        *paragraphs(sheet, form.text.intro, kind.lead),
    ]
    if form.text.change_note:
        note = paragraphs(sheet, form.text.change_note, kind.note)
        story += [Spacer(0, 2), *card(sheet, note, fill=sheet.colours.accent_soft, pad=11), Spacer(0, 4)]
    for section in form.text.sections:
        head = paragraphs(sheet, section.heading, kind.entry)
        story.append(together(sheet, [*head, *paragraphs(sheet, section.body, kind.words)]))
    return story


def _decision(sheet: Sheet, form: ConsentForm) -> list[Flowable]:
    words, kind = sheet.phrasing, sheet.type
    blank = form.decision is None
    story: list[Flowable] = [
        Rule(sheet, 2, 10),
        ScriptParagraph(words.say(noop("De keuze")), kind.entry),
        Spacer(0, 5),
        *_reopens(sheet, form),
        *choice(sheet, form.text.yes, chosen=form.decision is Decision.GIVEN, on_paper=blank),
        *choice(sheet, form.text.no, chosen=form.decision is Decision.REFUSED, on_paper=blank),
        Spacer(0, 6),
    ]
    if blank:
        return [*story, *_paper_lines(sheet, form), Spacer(0, 6),
                ScriptParagraph(words.say(noop("Weigeren kan zonder handtekening.")), kind.small)]
    details = _details(sheet, form)
    if form.signature is None or form.signature.empty:
        return [*story, *rows(sheet, details)]
    box = SignatureBox(sheet, form.signer_name, form.signature)
    beside: list[Flowable] = []
    for line in details:
        beside += [ScriptParagraph(words.say(line.label), kind.small),
                   *paragraphs(sheet, words.value(line.value), kind.text), Spacer(0, 4)]
    return [*story, *_beside(sheet, box, beside)]


def _reopens(sheet: Sheet, form: ConsentForm) -> list[Flowable]:
    """What a yes opens again, above the boxes: nobody allows what was not told before (AVG 4, onder 11)."""
    if not form.reopens:
        return []
    words = sheet.phrasing
    told = words.plain(REOPENS, what="; ".join(words.value(one) for one in form.reopens))
    return [*card(sheet, paragraphs(sheet, told, sheet.type.note), fill=sheet.colours.accent_soft, pad=11),
            Spacer(0, 6)]


def _beside(sheet: Sheet, box: SignatureBox, right: list[Flowable]) -> list[Flowable]:
    """The box with words at its right; under it when they are too long for one page."""
    width, _ = box.wrap(0, 0)
    room = sheet.paper.text_width - width - 22
    if height_of(right, room) > sheet.paper.page_height / 2:
        return [box, Spacer(0, 6), *right]
    return [flush_table([[box, right]], [width + 22, room])]


def _paper_lines(sheet: Sheet, form: ConsentForm) -> list[Flowable]:
    words, kind = sheet.phrasing, sheet.type
    box = SignatureBox(sheet, words.plain(noop("handtekening")), None)
    asked = (noop("Naam"), _SIGNS_AS.get(form.text.reader, noop("Als ouder of voogd van (zo nodig)")), noop("Datum"))
    right: list[Flowable] = []
    for index, source in enumerate(asked):
        given = form.signer_name if index == 0 else ""
        answer = paragraphs(sheet, given, kind.text) if given.strip() else [ScriptParagraph("&nbsp;", kind.text)]
        right += [ScriptParagraph(words.say(source), kind.small), *answer, Rule(sheet, 1, 6)]
    return _beside(sheet, box, right)


def _details(sheet: Sheet, form: ConsentForm) -> list[Row]:
    words = sheet.phrasing
    signer = form.signer_name or form.client_name
    if form.signer is Signer.GUARDIAN:
        relation = words.plain(form.guardian_relation) if form.guardian_relation else ""
        signer = ", ".join(part for part in (signer, relation) if part)
        signer = words.plain(noop("{signer}, namens {client}"), signer=signer, client=form.client_name)
    refused = form.decision is Decision.REFUSED
    found = [Row(noop("Gekozen door") if refused else noop("Getekend door"), signer)]
    if form.decided_at is not None and form.way is ConsentWay.PAPER:
        found.append(Row(noop("Datum op het papier"), form.decided_at.date()))
    elif form.decided_at is not None:
        found.append(Row(noop("Datum en tijd"), form.decided_at))
    if form.way is not None:
        unsigned = refused and (form.signature is None or form.signature.empty)
        how = noop("geweigerd; daar is geen handtekening voor nodig") if unsigned else _WAYS[form.way]
        found.append(Row(noop("Hoe"), words.plain(how)))
    if form.withdrawn_at is not None:
        found.append(Row(noop("Ingetrokken"), form.withdrawn_at))
    return found


def _proof(sheet: Sheet, form: ConsentForm) -> list[Flowable]:
    words, kind = sheet.phrasing, sheet.type
    if form.text.of_before:
        lines = [words.say(noop("De tekst zelf staat op het getekende blad; hiervan is hier geen controlegetal."))]
    else:
        lines = [
            words.say(
                noop("Tekst: versie {version}, geldig vanaf {day}. Controlegetal van de precieze woorden (SHA-256):"),
                version=form.text.version, day=words.day(form.text.valid_from),
            ),
            form.text.sha256,
        ]
    if form.log_head is not None:
        lines.append(log_line(sheet, form.log_head))
    if form.ledger_last is not None:
        lines.append(register_line(sheet, form.ledger_last))
    if form.signature is not None and not form.signature.empty:
        lines.append(
            words.say(noop("Van de handtekening is alleen de lijn bewaard, niet hoe hard of hoe snel er is getekend."))
        )
    return [Rule(sheet, 4, 4), *(ScriptParagraph(line, kind.fine) for line in lines)]
