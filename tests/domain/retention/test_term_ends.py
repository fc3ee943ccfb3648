"""Two ends of a term: at most through a day, at least through one (requirements section 9, A-16, BW 7:454 lid 3)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.erasure.plan import CompulsoryRecord, FileContents, NotYetDue, erasure_plan
from jindra_desk.domain.erasure.reasons import ErasureReason, ReasonFacts
from jindra_desk.domain.retention.engine import RetentionCard, RetentionFacts, card_of, compute
from jindra_desk.domain.retention.term_ends import AtLeast, AtMost, TermState, end_of
from jindra_desk.domain.retention.wording import clock_wording, state_label
from tests.support.policies import floor, policy

MEDICAL = policy().with_value("medical_contract", True, floor(), date(2026, 11, 21))
LONGER = MEDICAL.with_value("keep_longer_allowed", True, floor(), date(2026, 11, 21))
FACTS = RetentionFacts("c1", date(2020, 1, 1), date(2026, 11, 21), date(2026, 11, 20), date(2026, 11, 20))
LAST = date(2046, 11, 21)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


@given(DAYS, DAYS)
def test_a_maximum_names_the_last_allowed_day_and_a_minimum_the_last_compulsory_one(last: date, today: date) -> None:
    most, least = AtMost(last), AtLeast(last)
    assert (today >= most.destroyable_from) is ((last - today).days <= 30)
    assert (today >= least.destroyable_from) is (today > last)
    assert (least.state_on(today) is TermState.LOCKED) is (today <= last)
    assert (least.state_on(today) is TermState.OVERDUE) is ((today - last).days > 30)
    assert (end_of(last, at_least=False), end_of(last, at_least=True)) == (most, least)


def test_a_minimum_inside_a_maximum_bars_until_it_is_over() -> None:
    assert AtMost(date(2026, 5, 1), not_before=date(2026, 4, 20)).destroyable_from == date(2026, 4, 20)
    assert AtMost(date(2026, 5, 1), not_before=date(2020, 1, 1)).destroyable_from == date(2026, 4, 1)


def refusal(today: date, reason: ErasureReason, known: RetentionFacts = FACTS) -> object:
    about = ReasonFacts(consent_age=16, withdrawn=True)
    return erasure_plan(known, FileContents(), MEDICAL, today, reason, about=about).refusal


@pytest.mark.req("J-21")
@pytest.mark.parametrize("early", [0, 1, 29, 30, 31, 400])
def test_section_9_twenty_years_at_least_is_refused_through_its_last_day(early: int) -> None:
    """The vector of section 9: refused on 21-11-2046, allowed on 22-11-2046."""
    today = LAST - timedelta(days=early)
    file = compute(FACTS, MEDICAL, today).file
    assert (file.keep_through, file.state, card_of(file, today)) == (LAST, TermState.LOCKED, RetentionCard.RUNNING)
    assert state_label(file, today).render() == "wettelijk vast"
    assert clock_wording(file, today).render() == "loopt nog"
    no = refusal(today, ErasureReason.TERM)
    assert isinstance(no, NotYetDue)
    assert no.sentence() == ("Dit dossier hoeft nog niet weg. Vernietigen kan vanaf 22 november 2046; bewaren tot en "
                             "met 21 november 2046. Vraagt de cliënt er zelf om, kies dan «De cliënt vraagt het zelf».")


@pytest.mark.parametrize(("late", "state", "label"), [
    (1, TermState.AT_RISK, "mag nu weg"), (30, TermState.AT_RISK, "mag nu weg"),
    (31, TermState.OVERDUE, "31 dagen te laat"),
])
def test_section_9_the_day_after_it_may_go_and_a_month_later_it_is_late(
    late: int, state: TermState, label: str,
) -> None:
    today = LAST + timedelta(days=late)
    file = compute(FACTS, MEDICAL, today).file
    assert (file.state, card_of(file, today)) == (state, RetentionCard.DUE)
    assert state_label(file, today).render() == label
    assert refusal(today, ErasureReason.TERM) is None


@pytest.mark.req("J-20")
def test_a_minimum_is_no_hold_the_client_may_ask_at_any_time() -> None:
    """BW 7:455: the client's own request is not barred by the term; a withdrawal does not wipe what the law asks."""
    for today in (date(2030, 1, 1), LAST):
        assert refusal(today, ErasureReason.REQUEST) is None
        assert isinstance(refusal(today, ErasureReason.WITHDRAWAL), CompulsoryRecord)
    assert refusal(LAST + timedelta(days=1), ErasureReason.WITHDRAWAL) is None


def test_who_was_never_treated_has_no_minimum() -> None:
    never = RetentionFacts("c1", date(2026, 10, 1), date(2026, 10, 1), date(2026, 10, 1))
    file = compute(never, MEDICAL, date(2026, 12, 20)).file
    assert (file.at_least, file.keep_through) == (False, date(2027, 1, 1))
    assert refusal(date(2026, 12, 20), ErasureReason.TERM, never) is None


@pytest.mark.req("K-76")
def test_kept_longer_on_request_is_a_maximum_that_never_cuts_into_the_minimum() -> None:
    asked = RetentionFacts("c1", date(2020, 1, 1), date(2026, 11, 21), date(2026, 11, 20), date(2026, 11, 20),
                           keep_longer_until=LAST + timedelta(days=10))
    file = compute(asked, LONGER, LAST).file
    assert (file.at_least, file.keep_through, file.destroyable_from) == (
        False, LAST + timedelta(days=10), LAST + timedelta(days=1))


def test_the_wording_says_at_least() -> None:
    assert compute(FACTS, MEDICAL, LAST).file.reason.render() == "minstens 20 jaar na de laatste wijziging"
