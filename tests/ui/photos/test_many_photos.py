"""Five thousand photos of one client: the thread of the window is free again at once (trust #26)."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.photos.photos import photo_overview
from jindra_desk.domain.base.ids import PhotoId
from jindra_desk.ui.photos.film_strip import MOST_IN_STRIP, FilmStrip
from jindra_desk.ui.photos.gallery import Gallery
from jindra_desk.ui.photos.photo_grid import PHOTOS_AT_ONCE, PhotoGrid
from tests.support.app_window import Desk
from tests.ui.photos.test_compare_page import _filled

MANY = 5_000


@pytest.fixture
def gallery(desk: Desk) -> Gallery:
    """As `load_gallery` answers it, with one photo taken for all of them."""
    client = desk.do(_filled)
    overview = desk.do(lambda session: photo_overview(session, client.id))
    card = overview.photos[0]
    cards = tuple(replace(card, photo=replace(card.photo, id=PhotoId(f"{number:032x}"))) for number in range(MANY))
    return Gallery(replace(overview, photos=cards), {}, QImage())


def test_the_grid_lays_out_as_many_as_are_looked_at(gallery: Gallery, qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    grid = PhotoGrid(room)
    began = time.process_time()
    grid.show_gallery(gallery, 2026)
    assert time.process_time() - began < 2.0
    assert len(grid.cells) == PHOTOS_AT_ONCE
    assert str(MANY - PHOTOS_AT_ONCE) in grid.more.text()
    grid.show_more()
    assert len(grid.cells) == 2 * PHOTOS_AT_ONCE
    grid.show_gallery(gallery, 2026)
    assert len(grid.cells) == 2 * PHOTOS_AT_ONCE, "a reload keeps what the owner had asked for"


def test_the_strip_holds_the_newest_and_what_is_laid(gallery: Gallery, qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    strip = FilmStrip(room)
    laid = gallery.comparable[3].photo.id
    began = time.process_time()
    strip.show_gallery(gallery, 2026, (laid, None))
    assert time.process_time() - began < 4.0
    assert len(strip.cells) == MOST_IN_STRIP + 1
    assert laid in strip.cells
