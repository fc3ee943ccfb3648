"""The retention engine: last allowed day, state, holds, cards and chart (J-08, J-10, J-21, A-11, A-16, section 9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.dates import Term, add_years
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import FileStart
from jindra_desk.domain.records.record_classes import RecordClass, StartEvent
from jindra_desk.domain.retention.engine import (
    ClassRetention,
    KeepLongerRefused,
    RetentionCard,
    RetentionFacts,
    card_of,
    check_keep_longer,
    clock_parts,
    compute,
    event_wording,
    figures,
    upcoming,
)
from jindra_desk.domain.retention.hold import Hold, HoldGround, complaint_hold_until
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.retention.wording import state_label
from tests.support.policies import floor, policy

J = policy()
K, T = policy("kliniek"), policy("sjabloon")
MEDICAL = policy().with_value("medical_contract", True, floor(), date(2026, 11, 21))
TODAY = date(2026, 11, 12)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def facts(last_treatment: date | None = None, **more: Any) -> RetentionFacts:
    base = RetentionFacts("c1", date(2020, 1, 1), date(2020, 1, 1), date(2020, 1, 1), last_treatment)
    return replace(base, **more)


def hold(
    placed: date = TODAY,
    review: date = date(2027, 3, 1),
    released: date | None = None,
    ground: HoldGround = HoldGround.COMPLAINT,
) -> Hold:
    return Hold(HoldId("h1"), ClientId("c1"), ground, placed, review, released)


def file_of(known: RetentionFacts, today: date = TODAY, chosen: Policy = J) -> ClassRetention:
    return compute(known, chosen, today).of(RecordClass.CLIENT_FILE)


@pytest.mark.req("J-21")
@pytest.mark.parametrize(
    ("last", "through"),
    [
        (date(2024, 2, 29), date(2026, 2, 28)),
        (date(2025, 5, 5), date(2027, 5, 5)),
        (date(2024, 11, 10), date(2026, 11, 10)),
    ],
)
def test_j21_two_years_after_the_last_treatment(last: date, through: date) -> None:
    row = file_of(facts(last))
    assert (row.keep_through, row.start_on, row.start_event) == (through, last, StartEvent.LAST_TREATMENT)
    assert row.reason.render() == "2 jaar na de laatste behandeling"
    assert event_wording(row).render() == "de laatste behandeling"


@pytest.mark.req("J-21")
@given(DAYS, st.integers(0, 2000))
def test_j21_contact_change_or_sale_does_not_extend_and_a_treatment_does(last: date, later: int) -> None:
    other = last + timedelta(days=later)
    row = file_of(facts(last, last_contact_on=other, last_change_on=other, receipts=(other,)))
    assert row.keep_through == add_years(last, 2)
    assert file_of(facts(other)).keep_through == add_years(other, 2)


@pytest.mark.parametrize(
    ("left", "state", "card", "label"),
    [
        (31, TermState.RUNNING, RetentionCard.RUNNING, "over 31 dagen"),
        (30, TermState.SOON, RetentionCard.SOON, "over 30 dagen"),
        (8, TermState.SOON, RetentionCard.SOON, "over 8 dagen"),
        (7, TermState.AT_RISK, RetentionCard.SOON, "over 7 dagen"),
        (1, TermState.AT_RISK, RetentionCard.SOON, "over 1 dag"),
        (0, TermState.AT_RISK, RetentionCard.DUE, "laatste dag"),
        (-1, TermState.OVERDUE, RetentionCard.DUE, "1 dag te laat"),
        (-2, TermState.OVERDUE, RetentionCard.DUE, "2 dagen te laat"),
    ],
)
def test_a16_states_around_the_last_day(left: int, state: TermState, card: RetentionCard, label: str) -> None:
    last = date(2025, 5, 5)
    today = date(2027, 5, 5) - timedelta(days=left)
    row = file_of(facts(last), today)
    assert (row.state, card_of(row, today), state_label(row, today).render()) == (state, card, label)


def test_long_terms_are_said_in_months() -> None:
    assert state_label(file_of(facts(date(2026, 10, 15))), TODAY).render() == "over 23 maanden"


@given(DAYS, st.integers(-3000, 3000))
def test_a16_the_state_follows_the_days_left(last: date, left: int) -> None:
    through = add_years(last, 2)
    row = file_of(facts(last), through - timedelta(days=left))
    bounds = ((-1, TermState.OVERDUE), (7, TermState.AT_RISK), (30, TermState.SOON))
    wanted = next((state for most, state in bounds if left <= most), TermState.RUNNING)
    assert row.state is wanted
    assert row.destroyable_from == through - timedelta(days=30)


@pytest.mark.req("C-55")
def test_c55_who_was_never_treated_is_a_prospect_for_three_months_after_contact() -> None:
    retention = compute(facts(registered_on=date(2026, 8, 1), last_contact_on=date(2026, 8, 12)), J, TODAY)
    row = retention.of(RecordClass.CLIENT_FILE)
    assert row is retention.of(RecordClass.PROSPECT) is retention.file
    assert (row.record_class, row.keep_through) == (RecordClass.PROSPECT, date(2026, 11, 12))
    assert state_label(row, TODAY).render() == "laatste dag"


@given(DAYS, st.integers(-500, 500))
def test_c55_a_prospect_term_never_starts_before_registration(contact: date, shift: int) -> None:
    registered = contact + timedelta(days=shift)
    row = file_of(facts(registered_on=registered, last_contact_on=contact))
    assert row.start_on == max(contact, registered)


@pytest.mark.req("T-12")
def test_t12_twelve_months_after_the_end_of_the_service() -> None:
    known = facts(date(2026, 3, 1), ended_on=date(2026, 5, 10))
    assert file_of(known, chosen=T).keep_through == date(2027, 5, 10)


@pytest.mark.req("T-12")
@pytest.mark.parametrize("ended", [None, date(2026, 2, 1), date(2026, 2, 28)])
def test_t12_until_an_end_is_noted_and_after_a_later_visit_the_last_treatment_counts(ended: date | None) -> None:
    """A clock that waits for what nobody noted would keep the file for ever."""
    row = file_of(facts(date(2026, 3, 1), ended_on=ended), chosen=T)
    assert (row.keep_through, row.start_on, row.start_event) == (
        date(2027, 3, 1), date(2026, 3, 1), StartEvent.LAST_TREATMENT)
    assert row.reason.render() == "12 maanden na de laatste behandeling"
    noted = file_of(facts(date(2026, 3, 1), ended_on=date(2026, 3, 1)), chosen=T)
    assert (noted.start_event, noted.reason.render()) == (
        StartEvent.END_OF_SERVICE, "12 maanden na het einde van de dienst")


@given(st.sampled_from([J, K, T, MEDICAL]), DAYS, st.none() | DAYS, DAYS)
def test_t12_every_file_has_an_end_in_every_profile(chosen: Policy, last: date, ended: date | None,
                                                    changed: date) -> None:
    start = chosen.with_value("file_retention_start", FileStart.END_OF_SERVICE, floor(), date(2026, 11, 21)) if (
        chosen is not MEDICAL) else chosen
    for policy_in_force in (chosen, start):
        row = file_of(facts(last, ended_on=ended, last_change_on=changed), chosen=policy_in_force)
        assert row.keep_through is not None
        assert row.start_on is not None
        assert row.start_on >= last


@pytest.mark.req("K-69", "K-70")
def test_k69_k70_other_profiles_move_the_date() -> None:
    known = facts(date(2026, 3, 1), last_change_on=date(2026, 6, 1))
    assert file_of(known, chosen=K).keep_through == date(2041, 3, 1)
    assert file_of(known, chosen=MEDICAL).keep_through == date(2046, 6, 1)


@pytest.mark.req("A-11")
def test_a11_a_hold_keeps_the_file_whatever_its_day_and_releases_it_afterwards() -> None:
    known = facts(date(2024, 9, 3), holds=(hold(),), has_photos=True)
    retention = compute(known, J, TODAY)
    row = retention.file
    assert (row.state, row.keep_through) == (TermState.HELD, date(2026, 9, 3))
    held = "na een klacht, ten minste tot 12 november 2027"
    assert state_label(row, TODAY).render() == f"vast: {held}"
    assert row.reason.render() == f"Vast: {held}. Opnieuw kijken op 1 maart 2027."
    assert retention.of(RecordClass.PHOTOS).state is TermState.HELD
    released = replace(known, holds=(hold(released=TODAY),))
    assert file_of(released).state is TermState.OVERDUE


@given(DAYS, st.integers(0, 4000))
def test_k67_a_hold_stands_until_it_is_released_also_past_its_review_day(last: date, later: int) -> None:
    known = facts(last, holds=(hold(placed=last, review=last + timedelta(days=30)),))
    assert file_of(known, last + timedelta(days=later)).state is TermState.HELD


def test_a11_of_several_holds_the_first_to_review_is_named() -> None:
    known = facts(date(2024, 9, 3), holds=(hold(), hold(review=date(2027, 1, 1), ground=HoldGround.CLAIM)))
    assert state_label(file_of(known), TODAY).render() == "vast: claim loopt"


def test_k65_a_restricted_file_is_held() -> None:
    row = file_of(facts(date(2024, 9, 3), restricted=True))
    assert (row.state, state_label(row, TODAY).render()) == (TermState.HELD, "vast: afgeschermd")


def test_law_a_complaint_hold_lasts_a_year_at_least() -> None:
    assert complaint_hold_until(date(2026, 2, 1), J) == date(2027, 2, 1)


@pytest.mark.req("K-76")
def test_k76_longer_at_request_until_its_end_date_and_due_again_after_it() -> None:
    known = facts(date(2024, 9, 3), keep_longer_until=date(2027, 1, 31))
    lenient = J.with_value("keep_longer_allowed", True, floor(), TODAY)
    row = file_of(known, chosen=lenient)
    assert (row.keep_through, row.state) == (date(2027, 1, 31), TermState.RUNNING)
    assert row.reason.render() == "Langer bewaren op verzoek van de cliënt"
    assert file_of(known, date(2027, 2, 1), lenient).state is TermState.OVERDUE
    assert file_of(replace(known, keep_longer_until=date(2026, 1, 1)), chosen=lenient).keep_through == date(2026, 9, 3)


def test_j21_a_policy_that_keeps_nothing_longer_is_not_lengthened_by_a_date_from_elsewhere() -> None:
    """The date may come from another practice's file, or from before the policy changed."""
    known = facts(date(2024, 9, 3), keep_longer_until=date(2100, 1, 31))
    assert not J.keep_longer_allowed
    assert file_of(known).keep_through == date(2026, 9, 3)


@pytest.mark.req("T-30")
def test_t30_at_most_twelve_months_longer() -> None:
    known = facts(date(2026, 3, 1), ended_on=date(2026, 5, 10))
    asked = T.with_value("keep_longer_allowed", True, floor(), date(2026, 11, 21)).with_value(
        "keep_longer_max", Term(months=12), floor(), date(2026, 11, 21))
    check_keep_longer(known, asked, date(2028, 5, 10))
    with pytest.raises(KeepLongerRefused):
        check_keep_longer(known, asked, date(2028, 6, 10))
    with pytest.raises(KeepLongerRefused):
        check_keep_longer(known, J, date(2026, 12, 1))
    check_keep_longer(known, K, date(2060, 1, 1))
    longer = replace(known, keep_longer_until=date(2040, 1, 1))
    assert file_of(longer, chosen=asked).keep_through == date(2028, 5, 10)


@pytest.mark.req("J-23", "J-24")
@pytest.mark.parametrize(
    ("today", "state", "label"),
    [
        (date(2033, 12, 31), TermState.LOCKED, "wettelijk vast"),
        (date(2034, 1, 1), TermState.AT_RISK, "mag nu weg"),
        (date(2034, 1, 30), TermState.AT_RISK, "mag nu weg"),
        (date(2034, 1, 31), TermState.OVERDUE, "31 dagen te laat"),
    ],
)
def test_j23_j24_bookkeeping_is_locked_and_then_goes(today: date, state: TermState, label: str) -> None:
    row = compute(facts(date(2026, 3, 10), receipts=(date(2026, 3, 10), date(2025, 1, 1))), J, today).of(
        RecordClass.BOOKKEEPING
    )
    assert (row.keep_through, row.start_on) == (date(2033, 12, 31), date(2026, 12, 31))
    assert (row.state, state_label(row, today).render()) == (state, label)


@pytest.mark.req("J-11")
@given(st.lists(DAYS, min_size=1, max_size=5), DAYS)
def test_j11_the_statutory_class_keeps_its_own_term_beside_hold_and_file(receipts: list[date], today: date) -> None:
    row = compute(facts(receipts[0], receipts=tuple(receipts), holds=(hold(),)), J, today).of(RecordClass.BOOKKEEPING)
    assert row.keep_through == date(max(receipts).year + 7, 12, 31)
    assert (row.state is TermState.LOCKED) is (today <= row.keep_through)


def test_section_9_each_class_has_its_own_date() -> None:
    known = facts(
        date(2025, 5, 5),
        has_photos=True,
        has_consents=True,
        last_message_on=date(2024, 11, 11),
        last_request_done_on=date(2026, 1, 1),
        last_complaint_closed_on=date(2026, 2, 1),
        last_incident_on=date(2026, 3, 1),
        receipts=(date(2025, 5, 5),),
    )
    retention = compute(known, J, TODAY)
    through = {row.record_class: row.keep_through for row in retention.classes}
    assert through == {
        RecordClass.CLIENT_FILE: date(2027, 5, 5),
        RecordClass.PHOTOS: date(2027, 5, 5),
        RecordClass.CONSENT_PROOF: date(2027, 5, 5),
        RecordClass.CORRESPONDENCE: date(2026, 11, 11),
        RecordClass.REQUESTS: date(2028, 1, 1),
        RecordClass.COMPLAINTS: date(2028, 2, 1),
        RecordClass.INCIDENTS: date(2031, 3, 1),
        RecordClass.BOOKKEEPING: date(2032, 12, 31),
    }
    assert retention.of(RecordClass.CORRESPONDENCE).state is TermState.OVERDUE  # K-149: two years and a day


def test_a_class_without_records_has_no_term() -> None:
    row = compute(facts(date(2025, 5, 5)), J, TODAY).of(RecordClass.PHOTOS)
    assert (row.state, row.keep_through) == (TermState.NO_TERM, None)


FILES = st.builds(
    lambda last, held: file_of(facts(last, holds=(hold(),) if held else ())),
    st.dates(date(2020, 1, 1), date(2028, 12, 31)),
    st.booleans(),
)


@given(st.lists(FILES, max_size=30))
def test_chart_and_cards_show_the_same_figures(files: list[ClassRetention]) -> None:
    cards = figures(files, TODAY)
    assert sum(cards) == len(files)
    chart = upcoming(files, TODAY, months=24)
    assert len(chart) == 24
    assert sum(month.due for month in chart) == chart[0].due == cards.due
    assert sum(month.soon for month in chart) == cards.soon
    assert sum(month.later for month in chart) <= cards.running
    assert sum(map(sum, ((month.due, month.soon, month.later) for month in upcoming(files, TODAY, months=200)))) == (
        len(files) - cards.held
    )


def test_j08_chart_begins_this_month_and_puts_overdue_in_it() -> None:
    files = [
        file_of(facts(last))
        for last in (
            date(2020, 1, 1),
            date(2024, 11, 12),
            date(2024, 11, 30),
            date(2024, 12, 5),
            date(2024, 12, 31),
            date(2026, 10, 1),
        )
    ]
    chart = upcoming(files, TODAY)
    assert chart[0] == (2026, 11, 2, 1, 0)
    assert chart[1] == (2026, 12, 0, 1, 1)
    assert chart[-1] == (2028, 10, 0, 0, 1)
    assert figures(files, TODAY) == (2, 2, 0, 2)


@pytest.mark.parametrize(
    ("known", "chosen", "parts"),
    [
        (facts(date(2026, 10, 15)), J, (23, 24, False)),
        (facts(date(2024, 11, 10)), J, (0, 24, False)),
        (facts(TODAY), J, (24, 24, False)),
        (facts(date(2026, 3, 1)), K, (14, 15, True)),
        (facts(last_contact_on=TODAY), J, (3, 3, False)),
        (facts(date(2026, 3, 1)), T, (3, 12, False)),
    ],
)
def test_clock_of_the_file(known: RetentionFacts, chosen: Policy, parts: tuple[int, int, bool]) -> None:
    assert clock_parts(file_of(known, chosen=chosen), chosen, TODAY) == parts


@pytest.mark.parametrize(("issued", "left"), [(date(2024, 6, 1), 5), (date(2026, 10, 15), 7), (date(2010, 1, 1), 0)])
def test_clock_of_the_bookkeeping(issued: date, left: int) -> None:
    row = compute(facts(date(2026, 1, 1), receipts=(issued,)), J, TODAY).of(RecordClass.BOOKKEEPING)
    assert clock_parts(row, J, TODAY) == (left, 7, True)
