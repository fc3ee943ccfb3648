"""The class table of the register (J-10)."""

from __future__ import annotations

import pytest

from jindra_desk.domain.records.record_classes import (
    BASIS_WORDS,
    CLASS_TABLE,
    EVENT_WORDS,
    LegalBasis,
    RecordClass,
    StartEvent,
    class_label,
    term_wording,
)
from jindra_desk.exchange.policy_files import profile_names
from tests.support.policies import policy


def test_j10_every_class_has_label_basis_source_and_every_event_words() -> None:
    assert set(CLASS_TABLE) == set(RecordClass)
    assert all(info.source for info in CLASS_TABLE.values())
    assert set(EVENT_WORDS) == set(StartEvent)
    assert set(BASIS_WORDS) == set(LegalBasis)
    assert class_label(RecordClass.CLIENT_FILE).render() == "Dossier"


@pytest.mark.parametrize("name", profile_names())
@pytest.mark.parametrize("record_class", RecordClass)
def test_j10_every_class_has_a_term_in_words(name: str, record_class: RecordClass) -> None:
    words = term_wording(record_class, policy(name)).render()
    assert " na " in words
    assert "{" not in words


@pytest.mark.parametrize(
    ("name", "record_class", "words"),
    [
        ("praktijk", RecordClass.CLIENT_FILE, "2 jaar na de laatste behandeling"),
        ("praktijk", RecordClass.BOOKKEEPING, "7 jaar na het boekjaar"),
        ("praktijk", RecordClass.PROSPECT, "3 maanden na het laatste contact"),
        ("sjabloon", RecordClass.PHOTOS, "12 maanden na het einde van de dienst"),
    ],
)
def test_terms_in_words(name: str, record_class: RecordClass, words: str) -> None:
    assert term_wording(record_class, policy(name)).render() == words
