"""The dated floor: which rule holds when, and what it keeps out (K-68, C-51)."""

from __future__ import annotations

from datetime import date

import pytest

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.policy.floor import Comparison, Floor, FloorRule

EARLY, LATE = date(2020, 1, 1), date(2027, 1, 1)


def rule(identity: str, bound: int, valid_from: date, **extra: tuple[str, bool]) -> FloorRule:
    return FloorRule(identity, "lock_seconds", Comparison.AT_MOST, (bound,), bound, valid_from, "test", **extra)


FLOOR = Floor((rule("lock", 120, EARLY), rule("lock", 60, LATE), rule("other", 300, EARLY)))


def test_c51_the_newest_rule_that_has_begun_holds() -> None:
    assert FLOOR.in_force(date(2019, 12, 31)) == ()
    assert [one.allowed for one in FLOOR.in_force(EARLY)] == [(120,), (300,)]
    assert [one.allowed for one in FLOOR.in_force(LATE)] == [(60,), (300,)]


@pytest.mark.req("C-51")
def test_c51_a_change_of_law_is_a_change_of_data() -> None:
    values = {"lock_seconds": 120}
    assert FLOOR.clamped(values, date(2026, 12, 31)) == (values, ())
    kept, (clamp,) = FLOOR.clamped(values, LATE)
    assert (kept["lock_seconds"], clamp.original, clamp.rule) == (60, 120, "lock")


def test_a_conditional_rule_sleeps_until_its_condition() -> None:
    floor = Floor((rule("when", 30, EARLY, when=("medical_contract", True)),))
    assert floor.broken_rule("lock_seconds", {"lock_seconds": 90, "medical_contract": False}, LATE) is None
    assert floor.broken_rule("lock_seconds", {"lock_seconds": 90, "medical_contract": True}, LATE) is not None


def test_bounds_of_every_kind() -> None:
    at_least = FloorRule("a", "file_retention", Comparison.AT_LEAST, (Term(years=20),), Term(years=20), EARLY, "t")
    assert at_least.is_kept_by(Term(months=240))
    assert not at_least.is_kept_by(Term(years=19, months=11))
    assert not at_least.is_kept_by(None)
    assert not at_least.is_kept_by(20)
