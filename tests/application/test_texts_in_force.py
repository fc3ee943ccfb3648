"""Which words a client is asked to sign: those of this practice and its policy, whatever else is kept (J-15, J-16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from jindra_desk.application.consents.overview import current_text
from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import PhotoPreference
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, ConsentText, ConsentWay, Decision, state_of
from tests.support.decisions import decide
from tests.support.practice_desk import add_client
from tests.support.vaults import TODAY


def _in_force(session: Session) -> ConsentText:
    return current_text(session, ConsentKind.HEALTH, Language.NL)


def test_going_back_to_earlier_words_brings_them_back(session: Session) -> None:
    """J-16: two years, three years, two years again: what is signed tells the term that is kept."""
    two = _in_force(session)
    three = replace(two, intro="We bewaren dit drie jaar.")
    for wanted in (three, two, three, two):
        ensure_consent_texts(session, lambda _policy, wanted=wanted: [wanted])  # type: ignore[misc]
        assert _in_force(session).words == wanted.words
    with session.vault.reading() as uow:
        before = uow.audit.count()
    assert _in_force(session) == two
    ensure_consent_texts(session, lambda _policy: [two])
    with session.vault.reading() as uow:
        assert uow.audit.count() == before, "nothing to change, nothing written"


@pytest.mark.parametrize("days_ago", [0, 3])
def test_a_paper_no_from_before_a_yes_takes_nothing_away(session: Session, days_ago: int) -> None:
    """J-34: only a no that came after the yes withdraws it."""
    client = add_client(session)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    said_no = TODAY.replace(day=TODAY.day - days_ago)
    decide(session, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED, way=ConsentWay.PAPER, decided_on=said_no)
    with session.vault.reading() as uow:
        state = state_of(uow.consents.of_client(client.id), ConsentKind.PHOTOS_FILE)
        preference = uow.clients.get(client.id).photo_preference
    if days_ago:
        assert (state, preference) == (ConsentState.GIVEN, PhotoPreference.YES)
    else:
        assert state is not ConsentState.GIVEN
        assert preference is PhotoPreference.NO


def test_the_day_in_the_tests_has_three_days_before_it() -> None:
    assert date(TODAY.year, TODAY.month, 4) <= TODAY
