"""The answer to a request to erase: what was decided of each part, what went, what stays by which law and until when,
what is still to be done outside the vault, and the number that stays (J-11, K-63, K-64).
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from reportlab.platypus import Flowable, Spacer

from jindra_desk.application.ports.documents import RequestAnswer, Row
from jindra_desk.documents.consent_form import contact_line, practice_line
from jindra_desk.documents.flow import paragraphs
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import card, heading, rows
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.erasure.lines import LineKind, PlanLine
from jindra_desk.domain.erasure.plan import ErasurePlan
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.rights.kept_request import PART_LABELS, decision_words
from jindra_desk.domain.rights.request import REQUEST_LABELS

_KEPT = MappingProxyType({
    AddressForm.INFORMAL: noop(
        "Van elk verzoek blijft één regel bewaard, zonder je naam: nummer, soort, datums, besluit en het controlegetal "
        "van de brief. Met het nummer kun je ernaar verwijzen; jou opzoeken kan er niemand mee. De regel van dit "
        "verzoek gaat uiterlijk weg op {day}. Moet de kluis uit een back-up van vóór deze brief worden teruggezet, dan "
        "kan de regel ontbreken: bewaar daarom deze brief."),
    AddressForm.FORMAL: noop(
        "Van elk verzoek blijft één regel bewaard, zonder uw naam: nummer, soort, datums, besluit en het controlegetal "
        "van de brief. Met het nummer kunt u ernaar verwijzen; u opzoeken kan er niemand mee. De regel van dit "
        "verzoek gaat uiterlijk weg op {day}. Moet de kluis uit een back-up van vóór deze brief worden teruggezet, dan "
        "kan de regel ontbreken: bewaar daarom deze brief."),
})
DISAGREE = MappingProxyType({
    AddressForm.INFORMAL: noop(
        "Ben je het er niet mee eens? Bespreek het met de praktijk, of dien een klacht in bij de Autoriteit "
        "Persoonsgegevens (autoriteitpersoonsgegevens.nl). Naar de rechter gaan kan ook."),
    AddressForm.FORMAL: noop(
        "Bent u het er niet mee eens? Bespreek het met de praktijk, of dien een klacht in bij de Autoriteit "
        "Persoonsgegevens (autoriteitpersoonsgegevens.nl). Naar de rechter gaan kan ook."),
})


def _block(sheet: Sheet, title: str, lines: Sequence[PlanLine], plan: ErasurePlan) -> list[Flowable]:
    """The lines of the preview, in words for the client; under the receipts the law that keeps them, and until when."""
    if not lines:
        return []
    words, story = sheet.phrasing, [*heading(sheet, title)]
    for line in lines:
        told = words.value(line.letter or line.text)
        if line.letter is None and line.note is not None:
            told = f"{told}. {words.value(line.note)}."
        story += paragraphs(sheet, told, sheet.type.text)
        if line.kind is LineKind.RECEIPTS:
            grounds = [one.note for one in plan.why if one.note is not None]
            for ground in (*grounds, *(one.text for one in plan.until)):
                story += paragraphs(sheet, words.value(ground), sheet.type.small)
    return story


def request_answer(sheet: Sheet, data: RequestAnswer) -> bytes:
    """Typeset one page; it names the client, and is the only paper that links the name with the number."""
    words, kind, line = sheet.phrasing, sheet.type, data.request
    title = words.plain(noop("Antwoord op een verzoek"))
    running = Running(
        title=title, head=practice_line(data.practice), head_line=contact_line(data.practice),
        foot=words.plain(noop("Antwoord op verzoek nr. {number}"), number=line.number), made_on=line.done_on,
    )
    polite = data.address_form
    story: list[Flowable] = [
        ScriptParagraph(words.say(noop("Voor {name}"), name=data.client_name), kind.quiet),
        ScriptParagraph(words.say(noop("Antwoord op een verzoek")), kind.title),
        Spacer(0, 8),
        *rows(sheet, [
            Row(noop("Verzoek nr."), line.number),
            Row(noop("Soort"), text(REQUEST_LABELS[line.kind])),
            Row(noop("Ontvangen op"), line.received_on),
            Row(noop("Uitgevoerd op"), line.done_on),
        ]),
        *heading(sheet, noop("Besluit per onderdeel")),
        *rows(sheet, [Row(PART_LABELS[one.part], text(decision_words(one))) for one in line.decisions]),
        *_block(sheet, noop("Vernietigd"), data.plan.goes, data.plan),
        *_block(sheet, noop("Blijft"), data.plan.stays, data.plan),
        *_block(sheet, noop("Buiten de kluis"), data.plan.elsewhere, data.plan),
        Spacer(0, 8),
        *card(sheet, [ScriptParagraph(words.say(_KEPT[polite], day=words.day(line.keep_through)), kind.text)],
              fill=sheet.colours.sunken),
        Spacer(0, 8),
        ScriptParagraph(words.say(DISAGREE[polite]), kind.small),
    ]
    return build_pdf(sheet, running, story)
