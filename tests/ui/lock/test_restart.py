"""The command line of the fresh process: path, geometry and reason, nothing of a client (trust #1, #8)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.ui.lock.restart import (
    DRAFT_KEPT_OPTION,
    WindowGeometry,
    WindowState,
    read_reason,
    restart_arguments,
)
from jindra_desk.ui.lock.state import LockReason

PLACES = st.builds(
    WindowGeometry,
    st.integers(-20_000, 20_000),
    st.integers(-20_000, 20_000),
    st.integers(1, 20_000),
    st.integers(1, 20_000),
    st.sampled_from(WindowState),
)


@given(PLACES)
def test_a_place_comes_back_from_the_command_line(place: WindowGeometry) -> None:
    assert WindowGeometry.from_argument(place.to_argument()) == place


@given(st.text(max_size=40))
def test_any_other_text_is_no_place_and_no_fault(untrusted: str) -> None:
    found = WindowGeometry.from_argument(untrusted)
    assert found is None or found.width > 0


@pytest.mark.parametrize(
    "untrusted",
    ["", "1,2,3", "1,2,0,5,normal", "1,2,3,-4", "1,2,3,4,5", "1,2,3,4,normal,x", "a,2,3,4", "1,2,999999,4"],
)
def test_impossible_places_are_left(untrusted: str) -> None:
    assert WindowGeometry.from_argument(untrusted) is None


def test_four_numbers_are_enough() -> None:
    assert WindowGeometry.from_argument("1,2,1280,800") == WindowGeometry(1, 2, 1280, 800)


def test_the_arguments_hold_path_place_and_reason_only() -> None:
    place = WindowGeometry(10, 20, 1280, 800, WindowState.MAXIMIZED)
    assert restart_arguments(Path("/v/kluis.jdv"), place, LockReason.IDLE, draft_lost=False) == [
        "--vault", "/v/kluis.jdv", "--geometry", "10,20,1280,800,maximized", "--locked", "idle",
    ]
    told = restart_arguments(Path("/v/k"), place, LockReason.ASKED, draft_lost=True, keep=("--demo",))
    assert told[-3:] == ["asked", "--draft-lost", "--demo"]
    told = restart_arguments(Path("/v/k"), place, LockReason.ASKED, draft_lost=False, draft_kept=True)
    assert told[-1] == DRAFT_KEPT_OPTION
    told = restart_arguments(Path("/v/k"), place, LockReason.ASKED, draft_lost=False, cut_short=True)
    assert told[-2:] == ["asked", "--cut-short"]
    told = restart_arguments(Path("/v/k"), place, LockReason.IDLE, draft_lost=False, lock_seconds=60)
    assert told[-3:] == ["idle", "--idle-seconds", "60"]


def test_reasons_are_read_back_and_nothing_else() -> None:
    assert [read_reason(reason.value) for reason in LockReason] == list(LockReason)
    assert read_reason("Ilse ten Brinke") is None
