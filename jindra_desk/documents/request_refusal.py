"""The letter that refuses a request: why, by which law, and where the client can go with it (AVG 12(4), K-63, K-64)."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from jindra_desk.application.ports.documents import RequestRefusal, Row
from jindra_desk.documents.consent_form import contact_line, practice_line
from jindra_desk.documents.flow import paragraphs
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import card, heading, rows
from jindra_desk.documents.request_answer import DISAGREE
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.rights.request import REQUEST_LABELS

_KEPT = noop(
    "Dit verzoek blijft met zijn nummer en dit besluit in het dossier. Gaat het dossier weg, dan blijft er één regel "
    "zonder naam van over. Die gaat uiterlijk weg op {day}.")


def request_refusal(sheet: Sheet, data: RequestRefusal) -> bytes:
    """Typeset one page; it names the client."""
    words, kind, request = sheet.phrasing, sheet.type, data.request
    running = Running(
        title=words.plain(noop("Antwoord op een verzoek")), head=practice_line(data.practice),
        head_line=contact_line(data.practice),
        foot=words.plain(noop("Antwoord op verzoek nr. {number}"), number=request.number), made_on=data.answered_on,
    )
    story: list[Flowable] = [
        ScriptParagraph(words.say(noop("Voor {name}"), name=data.client_name), kind.quiet),
        ScriptParagraph(words.say(noop("Antwoord op een verzoek")), kind.title),
        Spacer(0, 8),
        *rows(sheet, [
            Row(noop("Verzoek nr."), request.number),
            Row(noop("Soort"), text(REQUEST_LABELS[request.kind])),
            Row(noop("Ontvangen op"), request.received_on),
            Row(noop("Besluit van"), data.answered_on),
            Row(noop("Besluit"), text(noop("niet ingewilligd"))),
        ]),
        *heading(sheet, noop("Waarom niet")),
        *(part for reason in data.reasons for part in paragraphs(sheet, words.value(reason), kind.text)),
        *heading(sheet, noop("Niet mee eens?")),
        ScriptParagraph(words.say(DISAGREE[data.address_form]), kind.text),
        Spacer(0, 8),
        *card(sheet, [ScriptParagraph(words.say(_KEPT, day=words.day(data.keep_through)), kind.small)],
              fill=sheet.colours.sunken),
    ]
    return build_pdf(sheet, running, story)
