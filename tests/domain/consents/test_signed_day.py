"""Until which day a consent reaches: the owner's own term, and the shorter of what was signed and promised now."""

from __future__ import annotations

from datetime import date

import pytest

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.promised_term import FileDays, PromisedTerm
from jindra_desk.domain.consents.signed_day import (
    NO_RECORD,
    chosen_promise,
    policy_promise,
    promise_in_force,
    reaches_through,
)
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import FileStart
from tests.support.policies import TODAY, floor
from tests.support.policies import policy as shipped

TREATED = date(2026, 3, 2)
DAYS = FileDays(TREATED, TREATED, TODAY, TODAY)
TWENTY = PromisedTerm(Term(years=20), FileStart.LAST_CHANGE)


def by_law(policy: Policy) -> Policy:
    return policy.with_value("medical_contract", True, floor(), TODAY)


@pytest.mark.req("J-21")
def test_a_law_that_asks_the_record_longer_moves_no_consent_but_that_of_the_record() -> None:
    policy = by_law(shipped())
    assert policy_promise(policy).term == Term(years=20)
    assert chosen_promise(policy) == chosen_promise(shipped())
    for kind in ConsentKind:
        expected = Term(years=2) if kind in NO_RECORD else Term(years=20)
        assert promise_in_force(kind, policy).term == expected, kind
    assert {kind for kind in ConsentKind if promise_in_force(kind, policy).never_treated} == {ConsentKind.NEWSLETTER}


@pytest.mark.req("J-21")
def test_an_own_term_over_the_longest_that_the_law_allows_does_not_come_back() -> None:
    """A rule that makes a term shorter stays: only what a minimum made longer is undone."""
    policy = shipped()
    longer = Policy.from_values("x", {**policy.values(), "prospect_term": Term(years=3)}, policy.sources(), floor(),
                                TODAY)
    assert longer.chosen()["prospect_term"] == Term(years=3)
    assert chosen_promise(longer).never_treated == Term(months=6)


@pytest.mark.req("J-16", "J-21")
@pytest.mark.parametrize("kind", sorted(NO_RECORD))
def test_who_signed_twenty_years_for_what_is_no_record_is_kept_to_the_term_of_the_owner(kind: ConsentKind) -> None:
    for policy in (by_law(shipped()), shipped()):
        assert reaches_through(kind, TWENTY, policy, DAYS, TREATED) == date(2028, 3, 2)
    assert reaches_through(ConsentKind.TREATMENT, TWENTY, by_law(shipped()), DAYS, TREATED) == date(2046, 11, 21)


@pytest.mark.req("J-16")
def test_the_shorter_of_the_two_counts_and_words_on_paper_are_the_owners_own_term() -> None:
    year = PromisedTerm(Term(years=1))
    assert reaches_through(ConsentKind.PORTRAIT, year, shipped(), DAYS, TREATED) == date(2027, 3, 2)
    assert reaches_through(ConsentKind.PORTRAIT, None, by_law(shipped()), DAYS, TREATED) == date(2028, 3, 2)
    never = FileDays(None, None, None, TODAY)
    assert reaches_through(ConsentKind.PORTRAIT, year, shipped(), never, TODAY) is None, "it goes with the file"
