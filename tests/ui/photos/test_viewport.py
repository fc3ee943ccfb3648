"""Zoom and pan keep both photos in view and in proportion (A-09)."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from jindra_desk.ui.photos.viewport import LEAST_ZOOM, MOST_ZOOM, Viewport

SIDES = st.floats(50, 6000)
PANES = st.builds(lambda w, h: QRectF(0, 0, w, h), st.floats(100, 3000), st.floats(100, 3000))
PICTURES = st.builds(QSizeF, SIDES, SIDES)
VIEWS = st.builds(lambda z, x, y: Viewport(z, x, y).kept(), st.floats(LEAST_ZOOM, MOST_ZOOM), st.floats(0, 1),
                  st.floats(0, 1))


@given(VIEWS, PICTURES, PANES)
def test_a_photo_is_never_stretched(view: Viewport, picture: QSizeF, pane: QRectF) -> None:
    drawn = view.place(picture, pane)
    assert math.isclose(drawn.width() / drawn.height(), picture.width() / picture.height(), rel_tol=1e-6)


@given(VIEWS, PICTURES, PANES)
def test_no_gap_appears_where_the_photo_is_larger_than_its_pane(view: Viewport, picture: QSizeF,
                                                                pane: QRectF) -> None:
    drawn = view.place(picture, pane)
    for start, length, room in ((drawn.left(), drawn.width(), pane.width()), (drawn.top(), drawn.height(),
                                                                              pane.height())):
        if length >= room:
            assert start <= 1e-6
            assert start + length >= room - 1e-6
        else:
            assert math.isclose(start, (room - length) / 2, abs_tol=1e-6)


@given(VIEWS, st.floats(0.05, 20), st.floats(-3, 3), st.floats(-3, 3))
def test_zoom_and_middle_stay_within_bounds(view: Viewport, factor: float, dx: float, dy: float) -> None:
    moved = view.zoomed(factor).panned(dx, dy)
    assert LEAST_ZOOM <= moved.zoom <= MOST_ZOOM
    margin = 0.5 / moved.zoom
    assert margin - 1e-9 <= moved.x <= 1 - margin + 1e-9
    assert margin - 1e-9 <= moved.y <= 1 - margin + 1e-9


def test_zooming_keeps_the_point_under_the_mouse() -> None:
    picture, pane, at = QSizeF(1000, 1000), QRectF(0, 0, 500, 500), QPointF(400, 120)
    before = Viewport(2, 0.5, 0.5)
    drawn = before.place(picture, pane)
    after = before.zoomed_at(1.5, at, drawn)
    again = after.place(picture, pane)
    for start, length, place, start_then, length_then in (
            (drawn.left(), drawn.width(), at.x(), again.left(), again.width()),
            (drawn.top(), drawn.height(), at.y(), again.top(), again.height())):
        assert math.isclose((place - start) / length, (place - start_then) / length_then, abs_tol=1e-6)


def test_all_the_way_out_shows_the_whole_photo() -> None:
    assert Viewport(5, 0.9, 0.1).zoomed(0.01) == Viewport(1, 0.5, 0.5)
