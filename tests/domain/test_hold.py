"""Whether a complaint or claim runs (A-11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from jindra_desk.domain.hold import Hold, HoldGround, has_open_hold
from jindra_desk.domain.ids import ClientId, HoldId
from tests.vaults import TODAY

HOLD = Hold(HoldId("h"), ClientId("c"), HoldGround.CLAIM, TODAY - timedelta(days=90), TODAY - timedelta(days=30))


def test_a_11_a_hold_runs_until_it_is_released_whatever_its_review_day() -> None:
    released = replace(HOLD, released_on=TODAY)
    assert HOLD.is_open
    assert has_open_hold([released, HOLD])
    assert not has_open_hold([released])
    assert not has_open_hold([])
