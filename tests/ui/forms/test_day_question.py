"""The window asks which day it is before something that cannot be undone (trust #27)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.session.credible_day import doubted_today
from jindra_desk.domain.base.wording import field_date
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.ui.forms.day_question import TodayDialog
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from tests.support.app_window import Desk, opened_desk
from tests.support.reading_previews import read_to_the_end
from tests.support.routes import to
from tests.support.sessions import canary_client
from tests.support.vaults import NOW, TODAY

AHEAD = TODAY + timedelta(days=800)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(tmp_path) as opened:
        yield opened


def on_day(desk: Desk, day: date) -> None:
    """The clock of this computer is set."""
    desk.session = replace(desk.session, clock=FixedClock(NOW + timedelta(days=(day - TODAY).days)))
    desk.workbench.open(desk.session)


def settle(desk: Desk) -> None:
    desk.settle()
    turn()
    desk.settle()


def question(page: QWidget) -> TodayDialog:
    found = [dialog for dialog in page.window().findChildren(TodayDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def asks(page: QWidget) -> bool:
    return any(dialog.isVisible() for dialog in page.window().findChildren(TodayDialog))


def click(page: QWidget, words: str) -> None:
    button = next(part for part in page.findChildren(QAbstractButton) if part.text() == words and part.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_date(desk: Desk, dialog: TodayDialog, day: date | None) -> None:
    """With the keyboard alone: the field has the focus, Enter goes on."""
    dialog.field.editor.setText("")
    QTest.keyClicks(dialog.field.editor, "" if day is None else field_date(day))
    QTest.keyClick(dialog.field.editor, Qt.Key.Key_Return)
    settle(desk)


def clients(desk: Desk) -> int:
    def count(session: object) -> int:
        with desk.session.vault.reading() as uow:
            return uow.clients.count()

    return desk.do(count)


def retention_of(desk: Desk, qtbot: QtBot) -> RetentionPage:
    client = desk.do(lambda session: canary_client(session, treated_on=TODAY - timedelta(days=30))[0])
    on_day(desk, AHEAD)
    page = RetentionPage(desk.workbench)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.opened(to(page.key, {"client": client.id}))
    settle(desk)
    read_to_the_end(page)
    click(page, "Vernietig dossier")
    settle(desk)
    dialog = next(one for one in page.window().findChildren(ConfirmDialog) if one.isVisible())
    QTest.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    settle(desk)
    return page


def test_a_destruction_waits_for_the_typed_date(desk: Desk, qtbot: QtBot) -> None:
    page = retention_of(desk, qtbot)
    dialog = question(page)
    assert dialog.field.text() == "", "nobody agrees with the clock by pressing Enter"
    assert "21 november 2026" in dialog.accessibleDescription()
    assert clients(desk) == 1
    type_date(desk, dialog, None)
    assert dialog.isVisible()
    type_date(desk, dialog, TODAY)
    assert dialog.isVisible()
    assert dialog.field.box.in_error
    assert clients(desk) == 1
    type_date(desk, dialog, AHEAD)
    assert not asks(page)
    assert clients(desk) == 0
    assert desk.errors == []


def test_not_now_destroys_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = retention_of(desk, qtbot)
    QTest.keyClick(question(page), Qt.Key.Key_Escape)
    settle(desk)
    assert not asks(page)
    assert clients(desk) == 1


def test_today_asks_and_is_quiet_once_it_was_typed(desk: Desk, qtbot: QtBot) -> None:
    on_day(desk, AHEAD)
    page = TodayPage(desk.workbench)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.opened(to(page.key))
    settle(desk)
    click(page, "Typ de datum")
    type_date(desk, question(page), AHEAD)
    assert desk.navigator.toasts == ["De datum klopt."]
    assert desk.do(doubted_today) is None
    page.opened(to(page.key))
    settle(desk)
    assert not [part for part in page.findChildren(QAbstractButton) if part.text() == "Typ de datum" and
                part.isVisible()]


def test_a_book_year_waits_for_the_typed_date(desk: Desk, qtbot: QtBot) -> None:
    desk.do(lambda session: canary_client(session, treated_on=date(2020, 5, 5)))
    day = date(2028, 2, 1)
    on_day(desk, day)
    page = TodayPage(desk.workbench)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.opened(to(page.key))
    settle(desk)
    click(page, "Wis bonnen")
    assert page.dialog is not None
    QTest.mouseClick(page.dialog.verb_button, Qt.MouseButton.LeftButton)
    settle(desk)
    dialog = question(page)

    def receipts(_session: object) -> int:
        with desk.session.vault.reading() as uow:
            return sum(1 for _ in uow.receipts.all())

    assert desk.do(receipts) == 1
    type_date(desk, dialog, day)
    assert desk.do(receipts) == 0
