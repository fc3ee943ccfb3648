"""How policy values are written and read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.policy.values import KEY_TYPES, PolicyUnreadable, decode, encode, format_term, parse_term


@given(st.builds(Term, st.integers(0, 999), st.integers(0, 9999), st.integers(0, 9999), st.integers(0, 99999)))
def test_terms_round_trip(term: Term) -> None:
    assert parse_term(format_term(term)) == term


@pytest.mark.parametrize(
    ("written", "term"),
    [("P2Y", Term(years=2)), ("P4W", Term(weeks=4)), ("P1Y6M", Term(years=1, months=6)), ("P0D", Term())],
)
def test_terms_as_in_the_files(written: str, term: Term) -> None:
    assert parse_term(written) == term


@pytest.mark.parametrize("written", ["", "P", "2Y", "P2", "P-1D", "PT5H", "P1M2Y"])
def test_no_terms(written: str) -> None:
    with pytest.raises(PolicyUnreadable):
        parse_term(written)


@pytest.mark.parametrize(
    ("key", "raw"),
    [
        ("book_year_end", "12-31"),
        ("book_year_end", "02-29"),
        ("lock_seconds", 90),
        ("bsn_field", True),
        ("consent_proof", "conduct"),
        ("keep_longer_max", "none"),
        ("file_retention", "P2Y"),
    ],
)
def test_values_round_trip(key: str, raw: str | int) -> None:
    assert encode(decode(key, KEY_TYPES[key], raw)) == raw


@pytest.mark.parametrize(
    ("key", "raw"),
    [
        ("book_year_end", "13-01"),
        ("book_year_end", "02-30"),
        ("book_year_end", "x"),
        ("book_year_end", 1231),
        ("lock_seconds", "90"),
        ("lock_seconds", True),
        ("bsn_field", 1),
        ("consent_proof", "maybe"),
        ("file_retention", 2),
        ("file_retention", None),
    ],
)
def test_values_of_the_wrong_kind(key: str, raw: object) -> None:
    with pytest.raises(PolicyUnreadable) as refused:
        decode(key, KEY_TYPES[key], raw)
    assert refused.value.field == key
