"""The policy in force: typed values, clamps, edits, records (requirements section 2, K-68)."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.policy.floor import BelowFloor
from jindra_desk.domain.policy.profile import POLICY_KEYS, Policy
from jindra_desk.domain.policy.sources import OWN_CHOICE, source_wording
from jindra_desk.domain.policy.values import (
    KEY_TYPES,
    ConsentProof,
    FileStart,
    PhoneOffers,
    PolicyOutOfBounds,
    PolicyScalar,
    PolicyUnreadable,
)
from jindra_desk.exchange.policy_files import profile_names
from tests.support.policies import TODAY, floor, policy

PROFILES = [policy(name) for name in profile_names()]
FLOOR = floor()


def test_keys_of_policy_and_of_the_key_table_agree() -> None:
    assert tuple(KEY_TYPES) == POLICY_KEYS
    assert len(fields(Policy)) == len(POLICY_KEYS) + 2


def test_section_2_practice_values() -> None:
    j = policy()
    assert (j.file_retention, j.file_retention_start) == (Term(years=2), FileStart.LAST_TREATMENT)
    assert (j.bookkeeping_years, j.book_year_end, j.lock_seconds) == (7, (12, 31), 120)
    assert (j.treatment_permission_age, j.minimum_treatment_age, j.data_consent_age) == (16, None, 16)
    assert (j.prospect_term, j.answer_term, j.erasure_term) == (Term(months=3), Term(months=1), Term())
    assert j.consent_proof is ConsentProof.WRITTEN_OR_TICK
    assert j.value("file_retention").source == "J-21"


@pytest.mark.req("J-31", part="data")
def test_j31_outdated_phone_rule_of_the_practice_is_clamped_marked_and_explained() -> None:
    value = policy().value("phone_offers")
    assert value.value is PhoneOffers.OPT_IN
    assert value.clamped
    assert value.clamped_from is PhoneOffers.WITHOUT_CONSENT
    assert value.explanation is not None
    assert value.explanation.render() == (
        "In dit profiel stond: zonder toestemming. Bellen met een aanbod mag alleen met toestemming, ook bij klanten."
    )


@pytest.mark.req("J-31", part="data")
def test_j31_the_phone_rule_is_dated() -> None:
    j = policy()
    assert j.with_value("phone_offers", PhoneOffers.OPT_IN_OR_CUSTOMER, FLOOR, date(2026, 6, 30)).phone_offers is (
        PhoneOffers.OPT_IN_OR_CUSTOMER
    )
    with pytest.raises(BelowFloor):
        j.with_value("phone_offers", PhoneOffers.OPT_IN_OR_CUSTOMER, FLOOR, date(2026, 7, 1))


def test_a_rule_that_begins_later_clamps_a_stored_policy() -> None:
    old = policy("praktijk", date(2026, 6, 1)).with_value(
        "phone_offers", PhoneOffers.OPT_IN_OR_CUSTOMER, FLOOR, date(2026, 6, 1)
    )
    new = old.under(FLOOR, date(2026, 7, 1))
    assert new.phone_offers is PhoneOffers.OPT_IN
    assert new.value("phone_offers").clamped_from is PhoneOffers.OPT_IN_OR_CUSTOMER
    assert new.under(FLOOR, date(2027, 1, 1)) == new


@pytest.mark.req("K-68")
@pytest.mark.parametrize(
    ("key", "value", "rule"),
    [
        ("bookkeeping_years", 6, "bookkeeping-years"),  # K-68: fiscal < 7 refused
        ("lock_seconds", 180, "lock-ceiling"),  # J-28: three minutes refused
        ("lock_seconds", 5, "lock-shortest"),
        ("answer_term", Term(days=30), "answer-term"),  # longer than a month when it starts in February
        ("erasure_term", Term(months=3), "erasure-term"),  # K-66
        ("data_consent_age", 15, "data-consent-age"),  # UAVG 5
        ("data_consent_age", 18, "data-consent-age"),  # from sixteen nobody decides in the client's place
        ("treatment_permission_age", 12, "treatment-permission-age"),
        ("copy_fee_first_cents", 450, "first-copy-free"),  # K-59
        ("consent_proof", ConsentProof.CONDUCT, "consent-provable"),
        ("consent_proof_health", ConsentProof.ORAL_NOTED, "consent-health"),  # K-36
        ("bsn_field", True, "no-bsn"),  # J-61
        ("automated_decisions", True, "no-automated-decisions"),  # K-119
        ("complaint_term", Term(weeks=7), "complaint-term"),
    ],
)
def test_k68_an_edit_below_the_floor_is_refused_with_rule_and_reason(key: str, value: PolicyScalar, rule: str) -> None:
    with pytest.raises(BelowFloor) as caught:
        policy().with_value(key, value, FLOOR, TODAY)
    error = caught.value
    assert isinstance(error, RuleRefusal)
    assert (error.floor_rule, error.key, exit_code_of(type(error))) == (rule, key, ExitCode.REFUSED)
    source = next(one.source for one in FLOOR.rules if one.id == rule)
    assert f"Bron: {source_wording(source).render()}." in error.sentence()
    assert "{" not in error.sentence()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("lock_seconds", 60),
        ("lock_seconds", 15),
        ("answer_term", Term(weeks=2)),
        ("treatment_permission_age", 18),
        ("minimum_treatment_age", 18),
        ("minimum_treatment_age", None),
        ("file_retention", Term(months=18)),
        ("consent_proof", ConsentProof.ORAL_NOTED),
        ("book_year_end", (6, 30)),
    ],
)
def test_a_stricter_or_free_choice_is_taken_and_is_their_own(key: str, value: PolicyScalar) -> None:
    changed = policy().with_value(key, value, FLOOR, TODAY)
    assert changed.value(key).value == value
    assert changed.value(key).source == OWN_CHOICE
    assert not changed.value(key).clamped


@pytest.mark.req("K-69")
def test_k69_medical_contract_brings_twenty_years_from_last_change() -> None:
    medical = policy("kliniek").with_value("medical_contract", True, FLOOR, TODAY)
    assert (medical.file_retention, medical.file_retention_start) == (Term(years=20), FileStart.LAST_CHANGE)
    assert medical.value("file_retention").clamped_from == Term(years=15)
    assert policy().with_value("medical_contract", True, FLOOR, TODAY).file_retention == Term(years=20)
    with pytest.raises(BelowFloor):
        medical.with_value("file_retention", Term(years=15), FLOOR, TODAY)


@pytest.mark.req("K-69")
@pytest.mark.parametrize("start", PROFILES, ids=lambda one: one.profile)
def test_k69_the_wgbo_switch_can_be_undone(start: Policy) -> None:
    """What was chosen stands beside what is in force, and counts again when the rule lapses."""
    own = start.with_value("file_retention", Term(months=18), FLOOR, TODAY)
    for before in (start, own):
        medical = before.with_value("medical_contract", True, FLOOR, TODAY)
        assert medical.chosen() == {**before.chosen(), "medical_contract": True}
        # Other edits in between, and a longer life of the record, change nothing of that.
        edited = Policy.from_record(json.loads(json.dumps(medical.to_record()))).with_value(
            "lock_seconds", 60, FLOOR, TODAY).under(FLOOR, date(2030, 1, 1))
        assert edited.file_retention == Term(years=20)
        again = edited.with_value("medical_contract", False, FLOOR, TODAY)
        for key in ("file_retention", "file_retention_start"):
            assert again.value(key) == before.value(key)


def test_what_is_chosen_under_the_wgbo_stays_when_it_lapses() -> None:
    medical = policy().with_value("medical_contract", True, FLOOR, TODAY)
    longer = medical.with_value("file_retention", Term(years=25), FLOOR, TODAY)
    assert (longer.file_retention, longer.value("file_retention").clamped) == (Term(years=25), False)
    assert longer.with_value("medical_contract", False, FLOOR, TODAY).file_retention == Term(years=25)


def test_a_rule_after_a_rule_remembers_the_choice_and_not_the_first_clamp() -> None:
    wider = replace(FLOOR, rules=(*FLOOR.rules, replace(
        next(rule for rule in FLOOR.rules if rule.id == "wgbo-term"), allowed=(Term(years=30),),
        clamp_to=Term(years=30), valid_from=date(2028, 1, 1))))
    medical = policy().with_value("medical_contract", True, wider, TODAY).under(wider, date(2028, 1, 1))
    assert (medical.file_retention, medical.value("file_retention").clamped_from) == (Term(years=30), Term(years=2))
    assert medical.with_value("medical_contract", False, wider, date(2028, 1, 2)).file_retention == Term(years=2)
    assert medical.under(FLOOR, date(2028, 1, 2)).file_retention == Term(years=20), "a rule that lapsed binds no more"


def test_an_own_choice_that_the_law_made_stricter_is_called_so() -> None:
    own = policy().with_value("file_retention", Term(months=18), FLOOR, TODAY)
    told = own.with_value("medical_contract", True, FLOOR, TODAY).value("file_retention").explanation
    assert told is not None
    assert told.render().startswith("Je koos: 18 maanden. ")


def test_a_published_value_that_no_policy_may_hold_never_comes_into_force() -> None:
    """A clinic's profile published no lock time; where no rule stands against it the value of before stays."""
    none = replace(FLOOR, rules=())
    assert policy("kliniek").chosen()["lock_seconds"] is None
    for profile in PROFILES:
        free = profile.under(none, TODAY)
        assert free.lock_seconds >= 15
        assert free.under(FLOOR, TODAY) == profile


@given(st.sampled_from(PROFILES), st.lists(st.tuples(st.booleans(), st.integers(1, 40)), max_size=6))
def test_in_force_is_a_function_of_what_was_chosen(start: Policy, edits: list[tuple[bool, int]]) -> None:
    """Whatever the way: the same choices give the same policy, and the switch leaves no trace."""
    walked = start
    for switch, years in edits:
        walked = walked.with_value("medical_contract", switch, FLOOR, TODAY)
        try:
            walked = walked.with_value("file_retention", Term(years=years), FLOOR, TODAY)
        except BelowFloor:
            assert switch
    direct = start
    taken = walked.chosen()["file_retention"]
    if walked.sources()["file_retention"] == OWN_CHOICE:
        direct = direct.with_value("file_retention", taken, FLOOR, TODAY)
    off = walked.with_value("medical_contract", False, FLOOR, TODAY)
    assert off.with_value("medical_contract", True, FLOOR, TODAY).values() == direct.with_value(
        "medical_contract", True, FLOOR, TODAY).values()
    assert off.file_retention == direct.file_retention


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("lock_seconds", None),
        ("lock_seconds", True),
        ("lock_seconds", -1),
        ("file_retention", 2),
        ("bsn_field", 0),
        ("consent_proof", "conduct"),
        ("no_such_key", 1),
        ("keep_longer_max", 3),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(key: str, value: PolicyScalar) -> None:
    with pytest.raises(PolicyUnreadable):
        policy().with_value(key, value, FLOOR, TODAY)


@given(
    st.sampled_from(PROFILES),
    st.integers(0, 400),
    st.sampled_from(["lock_seconds", "bookkeeping_years", "breach_hours"]),
)
def test_k68_no_number_gets_under_the_floor(start: Policy, number: int, key: str) -> None:
    try:
        changed = start.with_value(key, number, FLOOR, TODAY)
    except (BelowFloor, PolicyOutOfBounds):
        changed = start
    assert 15 <= changed.lock_seconds <= 120
    assert changed.bookkeeping_years >= 7
    assert changed.breach_hours <= 72


@given(st.sampled_from(PROFILES), st.dates(date(2018, 5, 25), date(2040, 1, 1)))
def test_clamping_twice_changes_nothing_more(start: Policy, on: date) -> None:
    once, _ = FLOOR.clamped(start.values(), on)
    twice, again = FLOOR.clamped(once, on)
    assert twice == once
    assert again == ()


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.profile)
def test_record_round_trip_through_json(profile: Policy) -> None:
    edited = profile.with_value("lock_seconds", 60, FLOOR, TODAY)
    for one in (profile, edited):
        assert Policy.from_record(json.loads(json.dumps(one.to_record()))) == one


@pytest.mark.parametrize("damage", ["format", "profile", "values"])
def test_a_damaged_record_is_refused(damage: str) -> None:
    record = policy().to_record()
    record[damage] = None
    with pytest.raises(PolicyUnreadable):
        Policy.from_record(record)


def test_a_record_without_a_key_or_with_a_wrong_value_is_refused() -> None:
    for change in (None, {"value": "x", "source": "J-28"}, {"value": "none", "source": "J-28"}):
        record = policy().to_record()
        values = record["values"]
        assert isinstance(values, dict)
        values["lock_seconds"] = change
        with pytest.raises(PolicyUnreadable):
            Policy.from_record(record)
