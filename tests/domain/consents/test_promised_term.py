"""The term of a text: compared, written and read back, and read from the words of earlier releases (J-16)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.consents.promised_term import (
    FileDays,
    PromisedTerm,
    promise_in_words,
    promise_of_code,
    promised_through,
)
from jindra_desk.domain.policy.values import FileStart

TERMS = st.builds(Term, st.integers(0, 20), st.integers(0, 11), st.integers(0, 4), st.integers(0, 30))
PROMISES = st.builds(PromisedTerm, TERMS, st.sampled_from(FileStart), st.none() | TERMS)


@given(PROMISES)
def test_what_is_written_is_read_back(promise: PromisedTerm) -> None:
    assert promise_of_code(promise.code()) == promise
    assert promise_of_code("") is None


@pytest.mark.parametrize("code", ["x", "last_treatment", "last_treatment/2", "later/2-0-0-0",
                                  "last_treatment/2-0-0-0/1-0-0-0/1-0-0-0"])
def test_anything_else_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match=r"invalid literal|not enough values|three parts|valid FileStart|unpack"):
        promise_of_code(code)


@given(PROMISES, PROMISES, st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 3000))
def test_never_longer_means_no_later_last_day(one: PromisedTerm, other: PromisedTerm, treated: date, gap: int) -> None:
    """Whatever ends or changes after the last treatment."""
    after = date.fromordinal(treated.toordinal() + gap)
    for days in (FileDays(treated, treated, after), FileDays(treated, after, treated), FileDays(treated, after, after)):
        mine, theirs = one.last_day(days), other.last_day(days)
        if one.never_longer_than(other):
            assert mine is not None
            assert theirs is not None
            assert mine <= theirs


def test_a_term_that_does_not_run_sets_no_day() -> None:
    promise = PromisedTerm(Term(years=2), FileStart.END_OF_SERVICE)
    assert promised_through([promise], FileDays(date(2026, 1, 1), None, None)) is None


@pytest.mark.parametrize(("words", "term"), [
    ("Tot twee jaar na je laatste behandeling. Daarna", Term(years=2)),
    ("bewaar: tot 12 maanden na uw laatste behandeling.", Term(months=12)),
    ("Until 1 year after the last treatment.", Term(years=1)),
    ("until two years after your last treatment", Term(years=2)),
    ("Tot 3 weken na de laatste behandeling", Term(weeks=3)),
    ("Tot 30 dagen na je laatste behandeling", Term(days=30)),
])
def test_words_of_earlier_releases_tell_their_term(words: str, term: Term) -> None:
    assert promise_in_words(words) == PromisedTerm(term)


@pytest.mark.parametrize("words", ["Tot meteen na je laatste behandeling", "Tot 5 jaar na de laatste wijziging", "",
                                   "op papier"])
def test_words_that_name_no_term_promise_none(words: str) -> None:
    assert promise_in_words(words) is None
