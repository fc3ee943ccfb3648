"""Clicks in the right column of Today: one click ticks one duty, and every row can be reached."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from jindra_desk.ui.today.attention import AttentionList
from jindra_desk.ui.today.item import Item
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.layout.rows import ClickableRow
from jindra_desk.ui.widgets.paint.state import State

_DUTIES = ("Papieren kaart vernietigen", "Foto’s van je telefoon wissen", "Berichten wissen, als die er zijn")


class Duties(AttentionList):
    """The list as Today has it: what was ticked is gone when the list is shown again."""

    def __init__(self, *, ticks: bool = True) -> None:
        super().__init__()
        self.ticks = ticks
        self.done: list[str] = []
        self.read()

    def read(self) -> None:
        """Show what is left to do."""
        self.show_items([Item("archive", State.WARN, name, "Bewijs 1", "Gedaan", partial(self.done.append, name),
                              ticks=self.ticks) for name in _DUTIES if name not in self.done])

    def press_top(self) -> None:
        """Click where the hand already is."""
        button = self._rows.rows()[0].findChild(SecondaryButton)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.req("J-25")
def test_two_quick_clicks_tick_off_one_duty(qtbot: QtBot) -> None:
    shown = Duties()
    qtbot.addWidget(shown)
    shown.show()
    shown.press_top()
    shown.press_top()
    assert shown.done == [_DUTIES[0]], "once, also before the row is gone"
    shown._settling.stop()  # the vault took its time
    shown.read()
    shown.press_top()
    assert shown.done == [_DUTIES[0]], "the row that moved up was not meant"
    qtbot.waitUntil(lambda: not shown._settling.isActive())
    shown.press_top()
    assert shown.done == list(_DUTIES[:2]), "a click of its own counts"


def test_what_only_leads_on_can_be_pressed_at_once(qtbot: QtBot) -> None:
    shown = Duties(ticks=False)
    qtbot.addWidget(shown)
    shown.show()
    shown.press_top()
    shown.read()
    shown.press_top()
    assert shown.done == list(_DUTIES[:2])


@pytest.mark.req("J-08")
@pytest.mark.parametrize(("n", "words"), [(6, "Toon de laatste"), (7, "Toon de andere 2")])
def test_what_is_not_among_the_first_five_can_be_reached(qtbot: QtBot, n: int, words: str) -> None:
    shown = AttentionList()
    qtbot.addWidget(shown)
    items = [Item("archive", State.WARN, f"Nummer {i}", "", "Bekijk", lambda: None) for i in range(n)]
    shown.show_items(items)
    shown.show()

    def verbs() -> list[QAbstractButton]:
        return [part for part in shown.findChildren(QAbstractButton) if not part.isHidden() and part.isVisible()]

    assert len(verbs()) == 6
    more = next(part for part in verbs() if isinstance(part, ClickableRow))
    assert more.accessibleName() == words
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(verbs()) == n)
    assert not [part for part in verbs() if isinstance(part, ClickableRow)]
    shown.show_items(items)
    qtbot.waitUntil(lambda: len(verbs()) == n)
    shown.fold()
    shown.show_items(items[:5])
    qtbot.waitUntil(lambda: len(verbs()) == 5)
    assert all(isinstance(part, QPushButton) for part in verbs())
