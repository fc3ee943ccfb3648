"""From Today to a verified copy on a stick, by the dialog of the system (K-26)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import verify_backup
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.rights.request import REQUEST_LABELS
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.tour.ui_driver import UiDriver, turn
from jindra_desk.ui.widgets.inputs.text_fields import SearchField
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.cast_desk import cast_desk
from tests.support.practice_desk import program
from tests.support.routes import to
from tests.support.vaults import PASSPHRASE


def shown(desk: Desk, qtbot: QtBot) -> TodayPage:
    page = TodayPage(desk.workbench)
    qtbot.addWidget(page)
    desk.jobs.changes_applied.connect(page.apply_changes)
    page.resize(1064, 800)
    page.show()
    page.opened(to(page.key))
    desk.settle()
    turn()
    return page


def words(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_the_copy_on_the_stick_opens(tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with cast_desk(tmp_path) as desk:
        clients = desk.do(today_overview).clients
        page = shown(desk, qtbot)
        assert "Nog geen back-up" in words(page)
        press = next(part for part in page.findChildren(QAbstractButton) if part.text() == "Back-up nu")
        QTest.mouseClick(press, Qt.MouseButton.LeftButton)
        UiDriver(page, desk.jobs).answer_files(stick)
        desk.settle()
        turn()
        assert desk.errors == []
        (backup,) = stick.glob("*.jdb")
        assert desk.navigator.toasts == [f"Back-up gemaakt en nagekeken: {backup.name}."]
        assert "Nog geen back-up" not in words(page), "Today reads again"
        report = verify_backup(program().stores(), backup, SecretKind.PASSPHRASE, PASSPHRASE)
        assert report.clients == clients > 0


def test_the_heading_counts_and_the_search_goes_on_in_the_list(tmp_path: Path, qtbot: QtBot) -> None:
    """At most five rows, one button each that says what it is about; Enter searches."""
    with cast_desk(tmp_path) as desk:
        page = shown(desk, qtbot)
        named = [part.accessibleName() for part in page.findChildren(QAbstractButton) if ": " in part.accessibleName()]
        assert len(named) == len(set(named)) <= 5
        assert any(label in name for label in REQUEST_LABELS.values() for name in named)
        search = page.findChild(SearchField)
        assert isinstance(search, SearchField)
        QTest.keyClicks(search.editor, "berg")
        QTest.keyClick(search.editor, Qt.Key.Key_Return)
        assert desk.navigator.gone == [("clients", "berg")]


def test_the_keyboard_stays_where_it_is_when_something_is_written(tmp_path: Path, qtbot: QtBot) -> None:
    """The rows are made again; the focus goes to the one of the same name, or to the search when it is gone."""
    with cast_desk(tmp_path) as desk:
        page = shown(desk, qtbot)
        page.activateWindow()
        row = next(part for part in page.findChildren(QAbstractButton) if part.text() == "Vul aan")
        name = row.accessibleName()
        row.setFocus(Qt.FocusReason.TabFocusReason)
        desk.do(lambda session: make_backup(session, desk.workbench.services, tmp_path / "stick").changes)
        desk.settle()
        turn()
        focused = page.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == name
        gone = next(part for part in page.findChildren(QAbstractButton) if part.text() == "Bekijk")
        gone.setAccessibleName("een rij die straks weg is")
        gone.setFocus(Qt.FocusReason.TabFocusReason)
        page.apply_changes(ChangeSet.of(Topic.CLIENT))
        desk.settle()
        turn()
        assert page.focusWidget() is not None
        assert page.focusWidget().accessibleName().startswith("Bekijk"), "the next that does the same"
