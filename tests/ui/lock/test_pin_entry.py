"""The PIN on the lock screen, on real keys with a key ring in memory (trust #3, #4, issue "Keys")."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import PinState, SecretKind
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.vault.pin import PinHindrance
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.ui.app.qt_application import install_language
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.lock.unlocking import Unlocking
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.lock_doubles import FakeInstance
from tests.support.vaults import CHEAP, PASSPHRASE, RECOVERY_CODE, copied_vault

PIN, WRONG, LONG = "284657", "284658", "9472013586"


@dataclass
class Room:
    """One computer with one vault; `screen` is the lock screen of one start of the program."""

    path: Path
    ring: MemoryKeyring
    computer: Computer
    jobs: Jobs
    qtbot: QtBot
    opened: list[object]
    ring_may_answer: threading.Event

    @property
    def keys(self) -> HeaderKeyStore:
        return HeaderKeyStore(lambda: CHEAP, self.ring, self.computer, self.computer.boot_id, floor=CHEAP)

    def set_pin(self, pin: str = PIN) -> None:
        with self.keys.unlock(self.path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
            self.keys.pins.make(self.path, key, pin)

    def unlock(self, kind: SecretKind, untrusted_text: str, progress: Progress, *, patient: bool = False) -> object:
        progress(1, 1)
        self.keys.unlock(self.path, kind, untrusted_text, patient=patient).destroy()
        return kind

    def pin_state(self) -> PinState:
        assert self.ring_may_answer.wait(10)
        return self.keys.pins.state(self.path)

    def start(self) -> LockScreen:
        """A fresh lock screen, as far as it is without an answer of the key ring."""
        unlocking = Unlocking(self.unlock, FakeInstance())
        screen = LockScreen(self.jobs, unlocking, lambda: self.keys.wait_seconds(self.path), "praktijk",
                            pin_state=self.pin_state, second_ms=3_600_000)
        self.qtbot.addWidget(screen)
        screen.unlocked.connect(self.opened.append)
        screen.resize(1280, 800)
        screen.show()
        self.qtbot.waitExposed(screen)
        screen.activateWindow()
        turn()
        return screen

    def asked(self) -> LockScreen:
        """A fresh lock screen that has heard how the PIN stands."""
        screen = self.start()
        self.qtbot.waitUntil(lambda: screen.pin_state is None)
        self.settle()
        return screen

    def settle(self) -> None:
        assert self.jobs.wait_until_idle(10)
        turn()

    def enter(self, screen: LockScreen, typed: str) -> None:
        """Type where the focus is, and press Enter."""
        editor = screen.focusWidget()
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    Theme.install(qapp, Scheme.LIGHT)
    jobs = Jobs()
    free = threading.Event()
    free.set()
    made = Room(copied_vault(tmp_path), MemoryKeyring(), Computer(), jobs, qtbot, [], free)
    yield made
    free.set()
    assert jobs.shutdown().database_ended


def place(screen: LockScreen, part: QWidget) -> QPoint:
    return part.mapTo(screen, QPoint(0, 0))


def notice(screen: LockScreen) -> str:
    return screen.entry.notice.title.text() if screen.entry.notice.isVisible() else ""


def test_the_pin_is_the_first_way_and_opens(room: Room) -> None:
    room.set_pin()
    screen = room.asked()
    assert screen.focusWidget() is screen.entry.pin.editor
    assert screen.entry.pin.words == "Na vijf missers is je wachtwoordzin nodig."
    room.enter(screen, PIN)
    assert room.opened == [SecretKind.PIN]
    assert screen.entry.pin.text() == "", "nothing stays in the field"


def test_a_longer_pin_takes_one_long_field(room: Room) -> None:
    room.set_pin(LONG)
    screen = room.asked()
    boxes = screen.entry.pin.editor
    before = boxes.size()
    QTest.keyClicks(boxes, LONG)
    assert boxes.size() == before
    assert not boxes.grab().isNull()
    QTest.keyClick(boxes, Qt.Key.Key_Enter)
    room.settle()
    assert room.opened == [SecretKind.PIN]


def test_only_digits_are_taken_and_words_are_sent_to_their_field(room: Room) -> None:
    room.set_pin()
    screen = room.asked()
    QTest.keyClicks(screen.entry.pin.editor, "28a4 6")
    assert screen.entry.pin.text() == "2846"
    QTest.keyClicks(screen.entry.pin.editor, "x")
    assert "Wachtwoordzin" in screen.entry.pin.error
    QTest.keyClicks(screen.entry.pin.editor, "57")
    assert screen.entry.pin.error == ""
    assert screen.entry.pin.text() == PIN


def test_too_few_digits_cost_no_try(room: Room) -> None:
    room.set_pin()
    screen = room.asked()
    room.enter(screen, "2846")
    assert screen.entry.pin.error == "Een pincode heeft zes cijfers of meer."
    assert room.keys.pins.state(room.path).tries_left == 5


def test_each_failure_says_how_many_are_left_and_the_fifth_ends_the_pin(room: Room) -> None:
    room.set_pin()
    screen = room.asked()
    for left in ("nog 4 keer", "nog 3 keer", "nog 2 keer", "nog één keer"):
        button = place(screen, screen.entry.button)
        room.enter(screen, WRONG)
        assert left in screen.entry.pin.error
        assert screen.entry.pin.text() == ""
        assert place(screen, screen.entry.button) == button, "nothing jumps"
        assert screen.focusWidget() is screen.entry.pin.editor
    room.enter(screen, WRONG)
    assert notice(screen) == "Vijf keer was de pincode niet goed. Hij is vernietigd."
    assert not screen.entry.pin.isVisible()
    assert not screen.entry.ways.isVisible()
    assert screen.focusWidget() is screen.entry.passphrase.editor
    assert not room.ring.values, "the half in the key ring is gone too"
    room.enter(screen, PASSPHRASE)
    assert room.opened == [SecretKind.PASSPHRASE]


def test_tries_that_are_gone_are_told_at_the_next_start(room: Room) -> None:
    room.set_pin()
    for _ in range(2):
        room.enter(room.asked(), WRONG)
    screen = room.asked()
    assert screen.entry.pin.words == "Nog 3 pogingen, daarna is je wachtwoordzin nodig."
    assert screen.entry.pin.editor.accessibleDescription() == screen.entry.pin.words


def lost_half(room: Room) -> None:
    room.set_pin()
    room.ring.values.clear()


def a_week(room: Room) -> None:
    room.set_pin()
    room.computer.wait(days=7)


def a_restart(room: Room) -> None:
    room.set_pin()
    room.computer.boot = "run 2"


def a_silent_ring(room: Room) -> None:
    room.set_pin()
    room.ring.silent = True


def used_up(room: Room) -> None:
    room.set_pin()
    for _ in range(5):
        room.enter(room.asked(), WRONG)


@pytest.mark.parametrize(("prepare", "hindrance", "said"), [
    (lost_half, PinHindrance.HALF_GONE, "Je pincode werkt niet meer"),
    (a_week, PinHindrance.WEEK_PASSED, "eens per week"),
    (a_restart, PinHindrance.COMPUTER_RESTARTED, "opnieuw is gestart"),
    (a_silent_ring, PinHindrance.NO_KEYRING, "sleutelbos"),
    (used_up, PinHindrance.TRIES_USED_UP, "Hij is vernietigd"),
], ids=["half-gone", "week", "restart", "no-ring", "used-up"])
def test_every_hindrance_is_told_and_the_passphrase_opens(
    room: Room, prepare: Callable[[Room], None], hindrance: PinHindrance, said: str
) -> None:
    prepare(room)
    assert room.keys.pins.state(room.path).hindrance is hindrance
    screen = room.asked()
    assert said in notice(screen)
    assert not screen.entry.ways.isVisible()
    assert place(screen, screen.entry.notice).y() < place(screen, screen.passphrase).y()
    assert screen.focusWidget() is screen.entry.passphrase.editor
    room.enter(screen, PASSPHRASE)
    assert room.opened == [SecretKind.PASSPHRASE]


def test_without_a_pin_nothing_is_said_of_one(room: Room) -> None:
    screen = room.asked()
    assert notice(screen) == ""
    assert not screen.entry.ways.isVisible()
    assert not screen.entry.pin_link.isVisible()
    assert room.ring.calls == 0, "a vault without a PIN never asks the key ring"


def test_the_passphrase_can_be_typed_while_the_key_ring_hangs(room: Room) -> None:
    """Trust #4: nothing jumps under the owner's hands; what comes late is offered under the links."""
    room.set_pin()
    room.ring_may_answer.clear()
    screen = room.start()
    room.qtbot.waitUntil(lambda: screen.pin_state is None)
    assert screen.focusWidget() is screen.passphrase.editor
    QTest.keyClicks(screen.passphrase.editor, PASSPHRASE[:9])
    parts = (screen.passphrase, screen.entry.button, screen.entry.other_way)
    before = [place(screen, part) for part in parts]
    room.ring_may_answer.set()
    room.settle()
    assert [place(screen, part) for part in parts] == before
    assert screen.passphrase.text() == PASSPHRASE[:9]
    assert screen.focusWidget() is screen.passphrase.editor
    assert screen.entry.pin_link.isVisible()
    QTest.keyClicks(screen.passphrase.editor, PASSPHRASE[9:])
    QTest.keyClick(screen.passphrase.editor, Qt.Key.Key_Return)
    room.settle()
    assert room.opened == [SecretKind.PASSPHRASE]


def test_a_late_pin_can_still_be_chosen(room: Room) -> None:
    room.set_pin()
    room.ring_may_answer.clear()
    screen = room.start()
    room.qtbot.waitUntil(lambda: screen.pin_state is None)
    QTest.keyClicks(screen.passphrase.editor, "v")
    room.ring_may_answer.set()
    room.settle()
    screen.entry.pin_link.click()
    assert screen.passphrase.text() == ""
    room.enter(screen, PIN)
    assert room.opened == [SecretKind.PIN]


def test_a_hindrance_that_comes_late_moves_nothing(room: Room) -> None:
    room.set_pin()
    room.ring.silent = True
    room.ring_may_answer.clear()
    screen = room.start()
    room.qtbot.waitUntil(lambda: screen.pin_state is None)
    QTest.keyClicks(screen.passphrase.editor, "vier")
    before = [place(screen, part) for part in (screen.passphrase, screen.entry.button)]
    room.ring_may_answer.set()
    room.settle()
    assert [place(screen, part) for part in (screen.passphrase, screen.entry.button)] == before
    assert "sleutelbos" in notice(screen)
    assert place(screen, screen.entry.notice).y() > place(screen, screen.entry.other_way).y()


def test_a_key_ring_that_falls_silent_during_the_try_asks_for_the_passphrase(room: Room) -> None:
    room.set_pin()
    screen = room.asked()
    room.ring.silent = True
    room.enter(screen, PIN)
    assert "sleutelbos" in notice(screen)
    room.enter(screen, PASSPHRASE)
    assert room.opened == [SecretKind.PASSPHRASE]


def test_by_keyboard_alone_from_pin_to_passphrase_to_recovery_code(room: Room) -> None:
    room.set_pin()
    screen = room.asked()
    boxes = screen.entry.pin.editor
    QTest.keyClick(boxes, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    chosen = screen.focusWidget()
    assert chosen is screen.entry.ways.segment(SecretKind.PASSPHRASE)
    assert chosen is not None
    QTest.keyClick(chosen, Qt.Key.Key_Space)
    turn()
    assert screen.passphrase.isVisible()
    assert not screen.entry.pin.isVisible()
    screen.entry.other_way.setFocus()
    QTest.keyClick(screen.entry.other_way, Qt.Key.Key_Return)
    room.enter(screen, RECOVERY_CODE)
    assert room.opened == [SecretKind.RECOVERY_CODE]


def test_changing_the_way_moves_the_button_not(room: Room) -> None:
    room.set_pin()
    screen = room.asked()
    before = place(screen, screen.entry.button)
    screen.entry.ways.segment(SecretKind.PASSPHRASE).click()
    turn()
    assert place(screen, screen.entry.button) == before


@pytest.mark.parametrize("language", list(Language))
def test_each_part_has_a_name_in_both_languages(room: Room, language: Language, qapp: QApplication) -> None:
    room.set_pin()
    install_language(qapp, language)
    try:
        screen = room.asked()
        assert screen.entry.pin.editor.accessibleName()
        assert screen.entry.pin.editor.echoMode() is QLineEdit.EchoMode.Password
        assert screen.entry.pin.editor.accessibleDescription() == screen.entry.pin.words
        assert screen.entry.ways.accessibleName()
        words = {label.text() for label in screen.findChildren(Label) if label.isVisible()}
        assert not any("{" in said for said in words)
    finally:
        install_language(qapp, Language.NL)


def test_all_of_it_fits_in_the_smallest_window(room: Room) -> None:
    used_up(room)
    screen = room.asked()
    screen.resize(1024, 640)
    turn()
    assert screen.height() == 640
    for part in (screen.entry.notice, screen.passphrase, screen.entry.button, screen.entry.other_way):
        assert screen.rect().contains(part.rect().translated(place(screen, part)))
    assert screen.entry.button.height() == 48
    assert screen.passphrase.box.height() == 48


def test_a_header_that_cannot_be_read_is_told_at_the_try(room: Room) -> None:
    room.set_pin()
    for file in (".keys", ".keys.bak"):
        shutil.copyfile(__file__, room.path.with_name(room.path.name + file))
    screen = room.asked()
    room.enter(screen, PASSPHRASE)
    assert screen.fault_banner.isVisible()
    assert room.opened == []
