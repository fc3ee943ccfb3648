"""Taking a computer out of use: a typed word, the passphrase, and honest words about what stays (T-46)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.security.header import keys_path
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.retire.page import RetirePage, RetireTools
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.practice_desk import add_client, open_practice, program
from tests.support.sessions import services
from tests.support.vaults import PASSPHRASE


class Room:
    """A closed vault with a backup on a stick, and the page."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.here, self.stick = folder / "hier", folder / "stick"
        for place in (self.here, self.stick):
            place.mkdir()
        session = open_practice(self.here)
        self.vault = session.vault.path
        add_client(session)
        make_backup(session, services(), self.stick)
        session.vault.close()
        self.owner = QObject()
        self.jobs = Jobs(self.owner)
        self.closed: list[bool] = []
        self.left: list[bool] = []
        self.page = RetirePage(RetireTools(program().stores(), self.jobs, self.vault, AnchorPlaces(),
                                           lambda: self.closed.append(True)))
        self.page.left.connect(lambda: self.left.append(True))
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()
        self.page.activateWindow()
        turn()

    def settle(self) -> None:
        assert self.jobs.wait_until_idle(20)
        turn()

    def words(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(Label) if label.isVisible())


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    Theme.install(qapp, Scheme.LIGHT)
    built = Room(tmp_path, qtbot)
    yield built
    assert built.jobs.shutdown(10).work_ended


def test_the_word_and_the_passphrase_destroy_by_keyboard_and_the_backup_stays(room: Room) -> None:
    on_stick = {file.name: file.read_bytes() for file in room.stick.iterdir()}
    assert room.page.word.editor.hasFocus()
    QTest.keyClicks(room.page.word.editor, "vernietig")
    QTest.keyClick(room.page.word.editor, Qt.Key.Key_Tab)
    assert room.page.passphrase.editor.hasFocus()
    QTest.keyClicks(room.page.passphrase.editor, PASSPHRASE)
    QTest.keyClick(room.page.passphrase.editor, Qt.Key.Key_Return)
    room.settle()
    assert [file.name for file in room.here.iterdir() if not file.name.endswith(".lock")] == []
    assert {file.name: file.read_bytes() for file in room.stick.iterdir()} == on_stick
    said = room.words()
    assert "De kluis is vernietigd" in said
    assert "overschreven en verwijderd, de sleutels eerst" in said
    assert "SSD" in said
    assert "Je back-ups staan er nog." in said
    assert room.page.passphrase.text() == ""
    assert isinstance(room.page.page.next, PrimaryButton)
    QTest.keyClick(room.page.focusWidget(), Qt.Key.Key_Return)
    assert room.closed == [True]


def test_without_the_word_or_the_passphrase_nothing_goes(room: Room) -> None:
    room.page.go_on()
    assert room.page.word.error != ""
    QTest.keyClicks(room.page.word.editor, "Vernietig ")
    room.page.go_on()
    assert room.page.passphrase.error != ""
    QTest.keyClicks(room.page.passphrase.editor, "iets anders")
    room.page.go_on()
    room.settle()
    assert "klopt niet" in room.page.passphrase.error
    assert room.vault.exists()


@pytest.mark.parametrize("cut", [False, True])
def test_after_wrong_tries_the_owner_waits_as_at_the_lock(room: Room, cut: bool) -> None:
    """T-22; also with a key file that was cut, when nobody can say whether they were wrong."""
    if cut:
        keys_path(room.vault).write_bytes(b"{")
    QTest.keyClicks(room.page.word.editor, "vernietig")
    for _ in range(5):
        room.page.passphrase.set_text("iets anders")
        room.page.go_on()
        room.settle()
    assert not room.page.page.next.isEnabled()
    assert "wachten" in room.page.page.next.toolTip()
    room.page.passphrase.set_text(PASSPHRASE)
    room.page.go_on()
    room.settle()
    assert room.vault.exists()


def test_leaving_changes_nothing(room: Room) -> None:
    QTest.keyClicks(room.page.passphrase.editor, "half")
    QTest.keyClick(room.page, Qt.Key.Key_Escape)
    assert room.left == [True]
    assert room.page.passphrase.text() == ""
    assert room.vault.exists()
