"""Five questions, each with an answer: who outside the practice holds something of its clients (J-12)."""

from __future__ import annotations

import pytest

from jindra_desk.domain.business.outside_services import (
    EXAMPLES,
    LABELS,
    QUESTIONS,
    AnswersMissing,
    Outside,
    OutsideAnswer,
    OutsideServices,
    answered,
)
from jindra_desk.domain.settings.shapes import fits

ALL = {question: OutsideAnswer(f"dienst {question}", within_eu=question is Outside.MAIL) for question in Outside}


@pytest.mark.req("J-12")
@pytest.mark.parametrize("question", Outside)
def test_a_question_without_an_answer_is_named(question: Outside) -> None:
    with pytest.raises(AnswersMissing) as missing:
        answered({**ALL, question: None})
    assert missing.value.field == question
    with pytest.raises(AnswersMissing):
        OutsideServices({one: answer for one, answer in ALL.items() if one is not question})


@pytest.mark.parametrize("words", ["geen", " Geen ", "nee", "none", "-", ""])
def test_nobody_is_an_answer_and_lies_nowhere(words: str) -> None:
    answer = OutsideAnswer.typed(words, within_eu=True)
    assert answer == OutsideAnswer()
    assert answer.nobody


def test_what_is_kept_comes_back_and_fits_its_shape() -> None:
    services = OutsideServices({**ALL, Outside.WEBSITE: OutsideAnswer()})
    record = services.to_record()
    assert fits("practice.outside", record)
    assert OutsideServices.from_record(record) == services
    assert list(services.used) == [Outside.MAIL, Outside.WHATSAPP, Outside.BOOKKEEPER, Outside.BACKUPS]
    assert OutsideServices.from_record(None) is None
    assert not fits("practice.outside", {**record, "mail": ["x"]})
    assert not fits("practice.outside", {name: row for name, row in record.items() if name != "mail"})


def test_every_question_has_its_words() -> None:
    assert set(QUESTIONS) == set(EXAMPLES) == set(LABELS) == set(Outside)
    assert all(example.startswith("Bijvoorbeeld ") for example in EXAMPLES.values())
