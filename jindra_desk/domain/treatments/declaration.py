"""The health declaration as it stood at a visit (A-04).

While the consent stands, a visit with a compulsory record keeps all answers of that day. What of them stays when it is
withdrawn is in `stopped`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.health import HealthRecord
from jindra_desk.domain.treatments.treatment import Answer, Question, Treatment

QUESTION_LABELS: Mapping[Question, str] = MappingProxyType({
    Question.ALLERGIES: noop("Allergie"),
    Question.MEDICATION: noop("Medicijnen"),
    Question.PREGNANCY: noop("Zwangerschap"),
    Question.SKIN_CONDITIONS: noop("Huidaandoening"),
    Question.IMPLANTS: noop("Implantaten"),
})
NOTHING_NAMED = noop("niets genoemd")
"""How an answer reads in which the client named nothing."""


def with_declaration(visit: Treatment, record: HealthRecord | None) -> Treatment:
    """The visit with the answers that held on its day.

    A block that was asked again after that day says nothing of it, and what was kept on the day itself stays.
    """
    if visit.declared_on is not None or record is None or record.asked_on > visit.performed_on:
        return visit
    answers = tuple(Answer(question, str(getattr(record, question.value)).strip()) for question in Question)
    return replace(visit, declared_on=record.asked_on, declaration=answers)


def without_declaration(visit: Treatment) -> Treatment:
    """The visit with no answer of a client: its kind asks no record."""
    return replace(visit, declared_on=None, declaration=(), heeded=())
