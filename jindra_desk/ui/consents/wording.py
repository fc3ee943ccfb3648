"""How the list of consents puts a decision into words."""

from __future__ import annotations

from datetime import date

from jindra_desk.application.consents.overview import ConsentLine, DocumentState
from jindra_desk.domain.consents.consent import ASKED_WHEN_USED, ConsentState, ConsentWay, Signer
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.state import State


def state_of_line(line: ConsentLine) -> State:
    """The colour that belongs to a line; a broken proof is broken, whatever was decided."""
    if line.document is DocumentState.ALTERED:
        return State.BAD
    if line.fresh_look:
        return State.WARN
    return State.OK if line.state is ConsentState.GIVEN else State.NEUTRAL


def icon_of_line(line: ConsentLine) -> str:
    """The shape that says the same as the colour."""
    if line.document is DocumentState.ALTERED:
        return "triangle-alert"
    return {
        ConsentState.GIVEN: "circle-check",
        ConsentState.REFUSED: "circle-minus",
        ConsentState.WITHDRAWN: "undo-2",
        ConsentState.NOT_ASKED: "circle-dashed",
    }[line.state]


def word_of_line(line: ConsentLine) -> str:
    """One word for where the client stands."""
    match line.state:
        case ConsentState.GIVEN:
            return tr("Gegeven")
        case ConsentState.REFUSED:
            return tr("Geweigerd")
        case ConsentState.WITHDRAWN:
            return tr("Afgelopen") if line.consent is not None and line.consent.is_over else tr("Ingetrokken")
        case ConsentState.NOT_ASKED:
            return tr("Niet gevraagd")


def story_of_line(line: ConsentLine) -> str:
    """When, how and on which words it was decided."""
    consent = line.consent
    if consent is None:
        return _story_of_none(line)
    day, version = consent.decided_at.date(), line.version
    if version == 0 and consent.withdrawn_at is None:
        return _story_of_older_paper(line, day)
    if consent.withdrawn_at is not None and consent.is_over:
        return tr("Gegeven op {day}, afgelopen op {ended}: de getekende termijn is voorbij", day=day,
                  ended=consent.withdrawn_at.date())
    if consent.withdrawn_at is not None:
        return tr("Gegeven op {day}, ingetrokken op {withdrawn}", day=day, withdrawn=consent.withdrawn_at.date())
    if line.state is ConsentState.REFUSED:
        return tr("Geweigerd op {day}, versie {version}", day=day, version=version)
    if consent.signer is Signer.GUARDIAN:
        who = consent.signer_name
        return tr("Getekend door {who} op {day}, versie {version}", who=who, day=day, version=version)
    match consent.way:
        case ConsentWay.DRAWN:
            return tr("Getekend op {day}, versie {version}", day=day, version=version)
        case ConsentWay.PAPER:
            return tr("Op papier getekend op {day}, versie {version}", day=day, version=version)
        case ConsentWay.TICK:
            return tr("Vinkje gezet op {day}, versie {version}", day=day, version=version)


def _story_of_none(line: ConsentLine) -> str:
    """What is not used for everybody is asked when it is, and counts as missing nowhere."""
    if line.kind in ASKED_WHEN_USED:
        return tr("Vraag je pas als je het gebruikt.")
    return tr("Nog niet gevraagd. Alles wat hierop rust blijft dicht.")


def _story_of_older_paper(line: ConsentLine, day: date) -> str:
    """The words of a paper from before the program are on that paper."""
    if line.state is ConsentState.REFUSED:
        return tr("Op papier geweigerd op {day}, op een tekst van vóór het programma", day=day)
    return tr("Op papier getekend op {day}, op een tekst van vóór het programma", day=day)


def warning_of_line(line: ConsentLine) -> str:
    """What needs the owner's eye, or ''."""
    if line.document is DocumentState.ALTERED:
        return tr("Het document is niet meer hetzelfde als toen het werd verzegeld. Laat opnieuw tekenen.")
    if line.fresh_look:
        return tr("De cliënt beslist nu zelf. Laat opnieuw tekenen.")
    if line.newer_text:
        return tr("Er is een nieuwere tekst.")
    return ""
