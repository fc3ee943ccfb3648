"""A hold told and read back is the same hold, and one that was let go never stands again (A-11, T-44)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.retention.hold import Hold, HoldGround, ReleaseGround
from jindra_desk.domain.retention.hold_memory import hold_event, holds_to_mend
from jindra_desk.domain.vault.ledger import (
    LedgerEvent,
    LedgerKind,
    LedgerRecord,
    NewerLedger,
    keyed_hash,
    next_record,
)

KEY = b"k" * 32
DAYS = st.dates(date(2026, 1, 1), date(2030, 1, 1))
CLIENT = ClientId("c" * 32)
HOLDS = st.builds(
    Hold, st.sampled_from(["a", "b"]).map(lambda one: HoldId(one * 32)), st.just(CLIENT), st.sampled_from(HoldGround),
    DAYS, DAYS, st.none() | DAYS, st.none() | DAYS)
HOLDS = HOLDS.map(lambda hold: replace(hold, release_ground=ReleaseGround.SETTLED) if hold.released_on else hold)


def records(*events: LedgerEvent) -> list[LedgerRecord]:
    told: list[LedgerRecord] = []
    for event in events:
        told.append(next_record(KEY, told[-1] if told else None, event))
    return told


def mend(events: Sequence[LedgerEvent], stored: Sequence[Hold]) -> tuple[Hold, ...]:
    return holds_to_mend(CLIENT, records(*events), stored, lambda one: keyed_hash(KEY, "object", one))


def placed(hold: Hold) -> Hold:
    return replace(hold, released_on=None, release_ground=None)


@given(HOLDS)
def test_a_hold_is_made_again_but_for_its_id_and_only_once(hold: Hold) -> None:
    events = [hold_event(placed(hold), "s"), *([hold_event(hold, "s")] if hold.released_on else [])]
    (again,) = mend(events, ())
    assert replace(again, id=hold.id) == hold
    assert mend(events, (again,)) == ()
    assert mend(events, (hold,)) == (), "the first one is known by its own id"


@given(HOLDS)
def test_what_is_told_of_a_hold_that_was_made_again_is_about_the_first_one_too(hold: Hold) -> None:
    first = placed(hold)
    (again,) = mend([hold_event(first, "s")], ())
    gone = replace(again, released_on=hold.placed_on)
    events = [hold_event(first, "s"), hold_event(gone, "s")]
    assert mend(events, (first,)) == (replace(first, released_on=hold.placed_on),)
    assert mend(events, ()) == (gone,)


def test_one_that_was_let_go_never_stands_again() -> None:
    day = date(2026, 11, 21)
    hold = Hold(HoldId("a" * 32), CLIENT, HoldGround.CLAIM, day, day + timedelta(days=9))
    gone = replace(hold, released_on=day)
    events = [hold_event(hold, "s"), hold_event(gone, "s"), hold_event(replace(hold, review_on=day), "s")]
    assert mend(events, (hold,)) == (replace(hold, released_on=day),)
    assert mend(events, (gone,)) == ()
    assert mend([hold_event(hold, "s")], (gone,)) == (), "let go by a version that told nothing"


def test_a_hold_of_before_the_ledger_told_of_holds_is_let_go_too() -> None:
    day = date(2026, 11, 21)
    hold = Hold(HoldId("a" * 32), CLIENT, HoldGround.CLAIM, day, day + timedelta(days=9))
    assert mend([hold_event(replace(hold, released_on=day), "s")], (hold,)) == (replace(hold, released_on=day),)
    assert mend([hold_event(replace(hold, released_on=day), "s")], ()) == ()


@pytest.mark.parametrize("reason", ["war 2027-01-01 -", "claim -", "claim 2027-01-01 - more", ""])
def test_a_hold_of_a_later_version_is_refused_by_name(reason: str) -> None:
    with pytest.raises(NewerLedger):
        mend([LedgerEvent(LedgerKind.HOLD, "s", "a" * 32, reason, date(2026, 11, 21))], ())
