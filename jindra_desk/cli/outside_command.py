"""`outside`: who holds something of the practice's clients, shown, or answered by options (J-12)."""

from __future__ import annotations

from dataclasses import replace

from jindra_desk.application.business.outside_services import answer_outside, read_outside
from jindra_desk.cli.commands import Invocation
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.output import print_json
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.business.outside_services import (
    QUESTIONS,
    AnswersMissing,
    Outside,
    OutsideAnswer,
    OutsideServices,
    answered,
)
from jindra_desk.domain.guards.findings import FindingKind, declaration


class StillUnanswered(AnswersMissing):
    """Some options are lacking, and nothing was answered before."""

    title = noop("Nog niet beantwoord: {options}.")
    cause = noop("Er is niets bewaard.")
    next_step = noop("Geef ze alle vijf in één opdracht; «geen» is ook een antwoord.")


def outside(run: Invocation) -> ExitCode:
    """Show the answers; with options, change those and keep the others."""
    typed: dict[Outside, str | None] = {question: getattr(run.options, question) for question in Outside}
    within = frozenset(Outside(name) for name in run.options.binnen_eu)
    changes = within or any(words is not None for words in typed.values())
    with run.session(writes=bool(changes)) as session:
        kept = read_outside(session)
        if changes:
            kept = _merged(kept, typed, within)
            declared = {declaration(question, FindingKind.BSN) for question in Outside} if run.options.geen_bsn else ()
            answer_outside(session, kept, declared)
    _show(run, kept)
    return ExitCode.DONE


def _merged(kept: OutsideServices | None, typed: dict[Outside, str | None],
            within: frozenset[Outside]) -> OutsideServices:
    """What was typed before what was kept; raises `StillUnanswered`."""
    answers: dict[Outside, OutsideAnswer | None] = dict(kept.answers) if kept else {}
    for question, words in typed.items():
        if words is not None and words.strip():
            answers[question] = OutsideAnswer.typed(words, within_eu=question in within)
        elif question in within and (answer := answers.get(question)) is not None and not answer.nobody:
            answers[question] = replace(answer, within_eu=True)
    if lacking := [f"--{question}" for question in Outside if answers.get(question) is None]:
        raise StillUnanswered(options=", ".join(lacking))
    return answered(answers)


def _show(run: Invocation, kept: OutsideServices | None) -> None:
    answers = {} if kept is None else kept.answers
    if run.json:
        print_json(run.out, "outside", [
            {"id": question.value, "answered": question in answers,
             "who": answers[question].who if question in answers else None,
             "within_eu": answers[question].within_eu if question in answers else None} for question in Outside])
        return
    for question in Outside:
        run.say(f"{QUESTIONS[question]} {_said(answers.get(question))}")


def _said(answer: OutsideAnswer | None) -> str:
    if answer is None:
        return noop("(nog niet beantwoord)")
    if answer.nobody:
        return noop("geen")
    return noop("{who} (binnen de EU)").format(who=answer.who) if answer.within_eu else answer.who
