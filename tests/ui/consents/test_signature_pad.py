"""The signature pad keeps a line and nothing else of the hand (J-16, law.md section 9)."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.domain.consents.consent import Signature
from jindra_desk.ui.consents.signature_pad import SignaturePad


def _pad(qtbot: QtBot) -> SignaturePad:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(400, 200)
    with qtbot.waitExposed(pad):
        pad.show()
    return pad


def draw(qtbot: QtBot, pad: SignaturePad, *points: tuple[int, int]) -> None:
    """One stroke by mouse."""
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def test_strokes_are_parts_of_the_box(qtbot: QtBot) -> None:
    pad = _pad(qtbot)
    draw(qtbot, pad, (40, 100), (200, 50), (360, 150))
    draw(qtbot, pad, (100, 20), (120, 30))
    assert pad.signature().strokes == (((0.1, 0.5), (0.5, 0.25), (0.9, 0.75)), ((0.25, 0.1), (0.3, 0.15)))


def test_a_dot_is_no_signature_and_again_empties(qtbot: QtBot) -> None:
    pad = _pad(qtbot)
    draw(qtbot, pad, (40, 100))
    assert pad.signature().empty
    draw(qtbot, pad, (40, 100), (80, 90))
    assert not pad.signature().empty
    pad.clear()
    assert pad.signature() == Signature(())


def test_a_hand_that_slips_out_stays_in_the_box(qtbot: QtBot) -> None:
    pad = _pad(qtbot)
    draw(qtbot, pad, (40, 100), (900, -50))
    assert pad.signature().strokes[0][-1] == (1.0, 0.0)


def test_a_pen_draws_without_its_pressure(qtbot: QtBot) -> None:
    pad = _pad(qtbot)
    device = QPointingDevice.primaryPointingDevice()
    for kind, at, pressure in ((QEvent.Type.TabletPress, (40.0, 100.0), 0.1),
                               (QEvent.Type.TabletMove, (200.0, 50.0), 0.9),
                               (QEvent.Type.TabletRelease, (200.0, 50.0), 0.0)):
        where = QPointF(*at)
        event = QTabletEvent(kind, device, where, pad.mapToGlobal(where), pressure, 0, 0, 0, 0, 0,
                             Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()
    assert pad.signature().strokes == (((0.1, 0.5), (0.5, 0.25)),)
    assert [field.name for field in dataclasses.fields(Signature)] == ["strokes"]


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
def test_a_locked_pad_draws_nothing(qtbot: QtBot) -> None:
    pad = _pad(qtbot)
    pad.setEnabled(False)
    draw(qtbot, pad, (40, 100), (80, 90))
    assert pad.signature().empty


def test_a_screen_reader_hears_whether_it_is_signed(qtbot: QtBot) -> None:
    pad = _pad(qtbot)
    assert pad.accessibleDescription() == "Nog leeg."
    draw(qtbot, pad, (40, 100), (80, 90))
    assert pad.accessibleDescription() == "Er is getekend."
