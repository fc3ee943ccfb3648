"""The confirmation of a withdrawal: for the client to take home, and proof of the ledger's number (J-34, T-44)."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from jindra_desk.application.ports.documents import Row, WithdrawalConfirmation
from jindra_desk.documents.consent_form import contact_line, practice_line
from jindra_desk.documents.frame import Running, Sheet, build_pdf
from jindra_desk.documents.lines import ScriptParagraph
from jindra_desk.documents.parts import Rule, rows
from jindra_desk.domain.base.text import noop

_IN_REGISTER = noop(
    "De intrekking staat ook in het vernietigingsregister naast de kluis. Wordt een oudere back-up teruggezet "
    "met dat register erbij, dan wordt deze intrekking opnieuw uitgevoerd.")
_READ_IN = noop(
    "De intrekking is hier ingelezen met een dossier uit een andere kluis. Ze staat niet in het vernietigingsregister "
    "van deze kluis; een back-up van vóór het inlezen kent dit dossier niet.")

_CANNOT_BE_UNDONE = noop(
    "Wat anderen van een geplaatste foto al hebben gezien, bewaard of gedeeld, kan niemand terughalen. Een zoekmachine "
    "kan hem nog een tijd tonen.")


def withdrawal_confirmation(sheet: Sheet, data: WithdrawalConfirmation) -> bytes:
    """Typeset one page; it says only what the vault holds."""
    words, kind = sheet.phrasing, sheet.type
    title = words.plain(noop("Bevestiging van intrekking"))
    running = Running(
        title=title, head=practice_line(data.practice), head_line=contact_line(data.practice),
        foot=words.plain(noop("Bevestiging van intrekking, {day}"), day=words.day(data.withdrawn_on)),
        made_on=data.printed_on,
    )
    story: list[Flowable] = [
        ScriptParagraph(words.say(noop("Voor {name}"), name=data.client_name), kind.quiet),
        ScriptParagraph(words.say(noop("Bevestiging van intrekking")), kind.title),
        ScriptParagraph(
            words.say(noop("De toestemming hieronder is ingetrokken. Een reden is niet gevraagd.")), kind.lead),
        Spacer(0, 8),
        *rows(sheet, [
            Row(noop("Toestemming"), words.plain(data.what)),
            Row(noop("Ingetrokken"), data.withdrawn_on),
            Row(noop("Hoe"), words.plain(data.how)),
            *(Row(noop("Verwijderd"), one) for one in data.went),
            *(Row(noop("Blijft"), one) for one in data.stays),
            *(Row(noop("Gepubliceerd"), one) for one in data.taken_down),
            *(Row(noop("Buiten de kluis"), one) for one in data.elsewhere),
            *([] if data.ledger_last is None else [Row(noop("Nummer in het register"), f"{data.ledger_last:04d}")]),
        ]),
        *([Spacer(0, 8), ScriptParagraph(words.say(_CANNOT_BE_UNDONE), kind.text)] if data.taken_down else []),
        Spacer(0, 14),
        Rule(sheet, 4, 6),
        ScriptParagraph(words.say(_READ_IN if data.ledger_last is None else _IN_REGISTER), kind.small),
    ]
    return build_pdf(sheet, running, story)
