"""What is heard can be done and found: buttons act, states are told, tables have heads, dialogs say what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget

from jindra_desk.ui.tour.ui_driver import turn
from tests.support.open_window import PLACES, OpenWindow, opened_window
from tests.ui.test_accessibility import OVER
from tests.ui.test_heard import OPERABLE, ROLE, heard, name, walked

_AFTER_PRESS_MS = 400
"""Qt presses a button, and lets it go a tenth of a second later."""
PRESS, TOGGLE = QAccessibleActionInterface.pressAction, QAccessibleActionInterface.toggleAction


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    QAccessible.setActive(True)  # Qt keeps tables up to date only for who listens
    with opened_window(tmp_path_factory.mktemp("kluis"), qapp) as window:
        yield window
    QAccessible.setActive(False)


@pytest.fixture
def window(shared: OpenWindow) -> Iterator[OpenWindow]:
    shared.desk.window.activateWindow()
    shared.resize(1280, 800)
    yield shared
    while shared.hands.top is not shared.desk.window:
        QTest.keyClick(shared.hands.top, Qt.Key.Key_Escape)
        turn()


def shown(room: QWidget) -> list[QAbstractButton]:
    return [part for part in room.findChildren(QAbstractButton) if part.isVisible() and part.isEnabled()]


@pytest.mark.parametrize("place", PLACES)
def test_what_is_chosen_is_told(window: OpenWindow, place: str) -> None:
    """Segments, chips, ticks and tabs: a colour says nothing to who does not see it."""
    window.go(place)
    for part in shown(window.desk.window):
        state = heard(part).state()
        assert bool(state.checkable) is part.isCheckable(), name(heard(part))
        assert bool(state.checked) is part.isChecked(), name(heard(part))


@pytest.mark.parametrize("place", PLACES)
def test_a_table_has_heads_and_tells_the_chosen_row_by_name(window: OpenWindow, place: str) -> None:
    window.go(place)
    for table in window.page.findChildren(QTableView):
        if not table.isVisible() or not table.model().rowCount():
            continue
        spoken = heard(table)
        assert name(spoken), f"{type(table).__name__} without a name"
        table.setFocus(Qt.FocusReason.TabFocusReason)
        turn()
        cells = [spoken.child(at) for at in range(spoken.childCount())]
        chosen = [cell for cell in cells if cell.role() is ROLE.Cell and cell.state().selected]
        assert chosen, "the keyboard comes in, and nothing is chosen"
        assert name(chosen[0]), "what is heard of the chosen row is silent"
        heads = [cell for cell in cells if cell.role() is ROLE.ColumnHeader]
        said = [name(head) for head in heads]
        column = chosen[0].tableCellInterface().columnIndex()
        assert said[column], "the first column that is heard has no head"


@pytest.mark.parametrize("dialog", OVER)
def test_a_dialog_is_heard(window: OpenWindow, dialog: str) -> None:
    OVER[dialog](window)
    room = window.hands.top
    spoken = heard(room)
    assert spoken.role() is ROLE.Dialog
    assert name(spoken)
    parts = list(walked(spoken))
    assert [part.role() for part in parts if part.role() in OPERABLE and not part.state().disabled
            and not name(part)] == []
    assert any(part.role() is ROLE.Heading and name(part) for part in parts)
    for part in parts:
        if part.role() in (ROLE.Button, ROLE.CheckBox, ROLE.RadioButton) and not part.state().disabled:
            actions = part.actionInterface()
            assert actions is not None, name(part)
            assert {PRESS(), TOGGLE()} & set(actions.actionNames()), name(part)


def act(part: QAccessibleInterface) -> None:
    """What a screen reader does for who cannot press."""
    actions = part.actionInterface()
    assert actions is not None, name(part)
    names = actions.actionNames()
    actions.doAction(PRESS() if PRESS() in names else TOGGLE())


@pytest.mark.filterwarnings("ignore:Failed to disconnect")
def test_every_button_does_by_the_bus_what_a_click_does(
        tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> None:
    """Each is let loose from what it does, and then pressed: it must say that it was clicked, once.

    In a window of its own: its buttons do nothing afterwards. Dialogs come first, since buttons of pages open them.
    """
    silent: list[str] = []
    with opened_window(tmp_path_factory.mktemp("kluis"), qapp) as window:
        window.resize(1280, 800)
        for dialog, opens in OVER.items():
            opens(window)
            silent += [f"{dialog}: {words}" for words in not_clicked(window.hands.top)]
            while window.hands.top is not window.desk.window:
                QTest.keyClick(window.hands.top, Qt.Key.Key_Escape)
                turn()
        for place in PLACES:
            window.go(place)
            silent += [f"{place}: {words}" for words in not_clicked(window.desk.window)]
    assert silent == []


def not_clicked(room: QWidget) -> list[str]:
    """The names of the buttons that did not do it, or did it twice.

    A second time for those that did not: a tick before them may have had their part of the page laid out again.
    """
    silent = pressed_in_vain(room, None)
    return pressed_in_vain(room, silent) if silent else []


def pressed_in_vain(room: QWidget, only: Sequence[str] | None) -> list[str]:
    """Press those with these names, or all."""
    pressed: dict[str, list[bool]] = {}
    for at, part in enumerate(shown(room)):
        if only is not None and f"{at} {name(heard(part))}" not in only:
            continue
        clicks = pressed[f"{at} {name(heard(part))}"] = []
        with suppress(RuntimeError, SystemError):  # nothing is connected
            part.clicked.disconnect()
        part.clicked.connect(lambda _checked=False, clicks=clicks: clicks.append(True))
        act(heard(part))
    QTest.qWait(_AFTER_PRESS_MS)
    return [words for words, clicks in pressed.items() if clicks != [True]]
