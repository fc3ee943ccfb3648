"""Where the window may stand on the screens that are there (look.md, "Measures")."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from jindra_desk.ui.lock.fitting import FRAME_BOTTOM, FRAME_SIDE, FRAME_TOP, fitted
from jindra_desk.ui.lock.restart import WindowGeometry, WindowState

WIDE, LAPTOP, SMALL = QRect(0, 0, 1920, 1040), QRect(0, 0, 1366, 728), QRect(0, 0, 853, 493)


def framed(place: WindowGeometry) -> QRect:
    return QRect(place.x, place.y, place.width, place.height).adjusted(
        -FRAME_SIDE, -FRAME_TOP, FRAME_SIDE, FRAME_BOTTOM)


def test_a_first_window_is_as_the_look_says_in_the_middle_of_the_screen() -> None:
    place = fitted(None, [WIDE])
    assert (place.width, place.height, place.state) == (1280, 800, WindowState.NORMAL)
    assert abs((place.x + 640) - 960) <= 1


def test_a_first_window_is_maximised_where_the_screen_is_smaller() -> None:
    for screen in (LAPTOP, SMALL, QRect(0, 0, 1280, 760)):
        place = fitted(None, [screen])
        assert place.state is WindowState.MAXIMIZED
        assert screen.contains(framed(place)), "what stands behind it, for a desktop that cannot maximise, fits too"


def test_a_window_in_the_corner_comes_back_whole() -> None:
    place = fitted(WindowGeometry(1900, 1020, 1280, 800), [WIDE])
    assert WIDE.contains(framed(place))
    assert (place.width, place.height) == (1280, 800)


def test_a_window_goes_back_to_the_screen_where_it_stood() -> None:
    right = QRect(1920, 0, 1366, 728)
    place = fitted(WindowGeometry(2000, 50, 1000, 640), [WIDE, right])
    assert (place.x, place.y, place.width, place.height) == (2000, 50, 1000, 640)
    assert WIDE.contains(framed(fitted(WindowGeometry(2000, 50, 1000, 640), [WIDE]))), "that screen is gone"


def test_a_window_is_maximised_where_the_smallest_has_no_room() -> None:
    assert fitted(WindowGeometry(0, 0, 1280, 800), [QRect(0, 0, 800, 480)]).state is WindowState.MAXIMIZED
    assert fitted(WindowGeometry(0, 0, 1280, 800), [LAPTOP]).state is WindowState.NORMAL


SCREENS = st.lists(st.builds(QRect, st.integers(-4000, 4000), st.integers(-4000, 4000),
                             st.integers(320, 8000), st.integers(240, 5000)), min_size=1, max_size=3)
PLACES = st.builds(WindowGeometry, st.integers(-100_000, 100_000), st.integers(-100_000, 100_000),
                   st.integers(1, 100_000), st.integers(1, 100_000), st.sampled_from(WindowState))


@given(st.none() | PLACES, SCREENS)
def test_no_window_is_ever_off_the_screen(wanted: WindowGeometry | None, screens: list[QRect]) -> None:
    place = fitted(wanted, screens)
    assert place == wanted or any(screen.contains(framed(place)) for screen in screens)
    seen = QRect(place.x, place.y, place.width, place.height).adjusted(0, -20, 0, 0)
    assert any(screen.contains(seen) for screen in screens), "the title bar can be taken hold of"
