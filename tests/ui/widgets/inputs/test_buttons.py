"""look.md, "States and motion": buttons keep their measures and show every state in tokens (J-94, J-95)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import DARK, LIGHT, Scheme, Theme
from jindra_desk.ui.widgets.inputs.buttons import (
    DangerButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
    Size,
)
from tests.ui.widgets.conftest import Show, colours


@pytest.mark.parametrize(("size", "height"), [(Size.SMALL, 30), (Size.NORMAL, 36), (Size.LARGE, 48)])
@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, DangerButton])
def test_heights_are_those_of_the_look(kind: type[PrimaryButton], size: Size, height: int) -> None:
    button = kind("Rond af", size=size)
    assert button.sizeHint().height() == height
    assert button.minimumSizeHint() == button.sizeHint()


def test_width_is_padding_icon_and_words() -> None:
    plain, iconed = PrimaryButton("Nieuw bezoek"), PrimaryButton("Nieuw bezoek", icon="plus")
    assert iconed.sizeHint().width() == plain.sizeHint().width() + 24
    assert PrimaryButton("Rond af").sizeHint().width() == 82


def test_click_space_and_enter_press_it(qtbot: QtBot, show: Show) -> None:
    button = PrimaryButton("Rond af")
    show(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(pressed) == 3


def test_ring_comes_only_after_keyboard_use(qtbot: QtBot, show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = SecondaryButton("Niet nu"), SecondaryButton("Print")
    column.addWidget(first)
    column.addWidget(second)
    show(window)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.focus_ring is None
    second.setFocus(Qt.FocusReason.TabFocusReason)
    ring = second.focus_ring
    assert ring is not None
    assert ring.isVisible()
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    assert LIGHT.accent in colours(ring)
    window.resize(400, 300)
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert second.focus_ring is None


def test_the_ring_comes_back_after_a_dialog(qtbot: QtBot, show: Show) -> None:
    """Escape from a dialog leads back to the button that the keyboard was on; the mouse leaves no ring there."""
    button = show(SecondaryButton("Print"))
    assert isinstance(button, SecondaryButton)
    away, back = QEvent.Type.FocusOut, QEvent.Type.FocusIn
    for came, ring in ((Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)):
        QApplication.sendEvent(button, QFocusEvent(back, came))
        for over in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            QApplication.sendEvent(button, QFocusEvent(away, over))
            assert button.focus_ring is None
            QApplication.sendEvent(button, QFocusEvent(back, over))
            assert (button.focus_ring is not None) is ring
        QApplication.sendEvent(button, QFocusEvent(away, Qt.FocusReason.TabFocusReason))


def test_ring_does_not_take_room_or_clicks(qtbot: QtBot, show: Show) -> None:
    window = QWidget()
    button = PrimaryButton("Rond af", parent=window)
    button.move(50, 50)
    show(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.height() == 36


def test_disabled_is_chip_and_ink_3(show: Show) -> None:
    button = PrimaryButton("Vernietig dossier")
    button.setEnabled(False)
    show(button)
    painted = colours(button)
    assert LIGHT.chip in painted
    assert LIGHT.accent not in painted


def test_theme_switch_repaints_at_run_time(theme: Theme, show: Show) -> None:
    button = PrimaryButton("Rond af")
    show(button)
    assert LIGHT.accent in colours(button)
    theme.set_scheme(Scheme.DARK)
    painted = colours(button)
    assert DARK.accent in painted
    assert LIGHT.accent not in painted


def test_danger_is_red_and_nothing_else_is(show: Show) -> None:
    danger, primary, link = DangerButton("Vernietig"), PrimaryButton("Rond af"), LinkButton("Bekijk")
    for button in (danger, primary, link):
        show(button)
    assert LIGHT.bad in colours(danger)
    assert LIGHT.bad not in colours(primary) | colours(link)


def test_icon_button_has_name_and_tooltip() -> None:
    button = IconButton("x", "Sluit")
    assert button.accessibleName() == "Sluit"
    assert button.toolTip() == "Sluit"
    assert (button.sizeHint().width(), button.sizeHint().height()) == (30, 30)


def test_icon_can_change() -> None:
    button = SecondaryButton("Foto’s", icon="camera")
    wide = button.sizeHint().width()
    button.set_icon("")
    assert button.sizeHint().width() == wide - 24
