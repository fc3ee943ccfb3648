"""The compare canvas by keyboard and mouse, and what it paints on each side of the divider (A-09)."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.domain.photos.photo import PhotoSize
from jindra_desk.ui.photos.compare_canvas import CompareCanvas
from jindra_desk.ui.photos.compare_scene import CompareMode
from jindra_desk.ui.photos.mip_levels import MipLevels, decode
from tests.support.practice_desk import drawn_photo

RED, BLUE = QColor(200, 30, 30), QColor(30, 30, 200)


def plain(colour: QColor, width: int = 1200, height: int = 1000) -> MipLevels:
    """A photo of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return MipLevels((image,))


@pytest.fixture
def canvas(qtbot: QtBot) -> CompareCanvas:
    """A canvas of 600 by 500 with red left and blue right."""
    made = CompareCanvas()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.set_picture(0, plain(RED), "Voor", "27-08-2026")
    made.set_picture(1, plain(BLUE), "Na", "15-10-2026")
    with qtbot.waitExposed(made):
        made.show()
    return made


def _colour(canvas: CompareCanvas, x: int, y: int) -> str:
    pixel = canvas.grab().toImage().pixelColor(x, y)
    return "red" if pixel.red() > 150 and pixel.blue() < 100 else "blue" if pixel.blue() > 150 else "other"


def test_each_photo_is_painted_on_its_own_side(canvas: CompareCanvas) -> None:
    assert (_colour(canvas, 100, 100), _colour(canvas, 500, 100)) == ("red", "blue")
    canvas.move_divider(0.1)
    assert _colour(canvas, 100, 100) == "blue"
    canvas.set_mode(CompareMode.SIDE)
    assert (_colour(canvas, 100, 250), _colour(canvas, 500, 250)) == ("red", "blue")


def test_arrows_move_the_divider_and_with_shift_the_view(canvas: CompareCanvas, qtbot: QtBot) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.scene.divider == pytest.approx(0.48)
    canvas.zoom(4)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.scene.view.x > 0.5
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.scene.view.y > 0.5


def test_plus_minus_and_zero(canvas: CompareCanvas, qtbot: QtBot) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scene.view.percent == 144
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.scene.view.percent == 120
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert (canvas.scene.view.percent, canvas.scene.divider) == (100, 0.5)


def test_the_mouse_takes_divider_or_photo(canvas: CompareCanvas, qtbot: QtBot) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(canvas, QPoint(450, 200))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(450, 200))
    assert canvas.scene.divider == pytest.approx(0.75)
    canvas.zoom(4)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    QTest.mouseMove(canvas, QPoint(200, 200))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert canvas.scene.view.x < 0.5
    assert canvas.scene.divider == pytest.approx(0.75)


def test_the_wheel_zooms(canvas: CompareCanvas) -> None:
    at = QPointF(100, 100)
    QApplication.sendEvent(canvas, QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    assert canvas.scene.view.percent == 144


def test_a_screen_reader_hears_what_is_shown(canvas: CompareCanvas) -> None:
    canvas.move_divider(0.3)
    told = canvas.accessibleDescription()
    assert all(word in told for word in ("Voor 27-08-2026", "Na 15-10-2026", "30 procent", "100 procent"))


def test_our_own_jpeg_becomes_a_pyramid_and_rubbish_none() -> None:
    decoded = decode(drawn_photo().jpeg)
    assert decoded is not None
    assert decoded.size.width() == drawn_photo().width
    assert decode(b"no picture") is None


def test_smaller_copies_are_used_when_zoomed_out(qapp: QApplication) -> None:
    image = QImage(4000, 3000, QImage.Format.Format_RGB32)
    image.fill(RED)
    half = image.scaled(2000, 1500)
    pyramid = MipLevels((image, half))
    assert pyramid.level_for(600).width() == 2000
    assert pyramid.level_for(3000).width() == 4000
    assert pyramid.level_for(9000).width() == 4000


def test_the_largest_photo_that_is_kept_can_be_shown() -> None:
    """Qt refuses pictures above a bound of its own; ours have to stay under it."""
    out = io.BytesIO()
    width, height = PhotoSize.FULL.fitted(8192, 6144)
    Image.new("RGB", (width, height), (200, 160, 130)).save(out, "JPEG", subsampling=2)
    shown = decode(out.getvalue())
    assert shown is not None
    assert (shown.size.width(), shown.size.height()) == (width, height)
