"""Every list on Today leads to all that its heading counts (J-28)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.application.session.begun_forms import BegunForm, BegunKind
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.ui.today.begun_list import BegunList
from jindra_desk.ui.today.the_rest import Unfolded
from jindra_desk.ui.widgets.layout.rows import ClickableRow
from tests.support.vaults import NOW, TODAY


def rows(shown: BegunList) -> list[str]:
    return [row.accessibleName() for row in shown.rows() if isinstance(row, ClickableRow)]


@pytest.mark.parametrize("n", [5, 6, 9])
def test_what_was_begun_and_is_not_among_the_first_five_can_be_reached(qtbot: QtBot, qapp: QApplication,
                                                                       n: int) -> None:
    unfolded, went = Unfolded(), list[BegunForm]()
    forms = [BegunForm(BegunKind.DETAILS, ClientId(f"{i:032x}"), PersonName("Naam", f"Voor{i}"), "", NOW)
             for i in range(n)]
    shown = BegunList(forms, went.append, TODAY, watched=False, unfolded=unfolded)
    qtbot.addWidget(shown)
    shown.show()
    if n > 5:
        assert len(rows(shown)) == 6
        more = shown.rows()[-1]
        assert isinstance(more, ClickableRow)
        assert more.accessibleName() == ("Toon de laatste" if n == 6 else "Toon de andere 4")
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(rows(shown)) == n
    assert all("Voor" in name for name in rows(shown))
    last = shown.rows()[-1]
    assert isinstance(last, ClickableRow)
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    assert went == [forms[-1]]
    again = BegunList(forms, went.append, TODAY, watched=False, unfolded=unfolded)
    qtbot.addWidget(again)
    assert len(rows(again)) == n, "what is read anew stays unfolded"
