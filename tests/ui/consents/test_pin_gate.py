"""Back from the page that was turned to a client: the PIN, a try like any other, and the lock where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.ui.consents.pin_gate import AskPinDialog, PinGate
from jindra_desk.ui.tour.ui_driver import turn
from tests.support.app_window import Desk
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.vaults import CHEAP, PASSPHRASE

PIN, WRONG = "284657", "284658"


@dataclass
class Door:
    """The gate, and what came of it: `events` holds "back" and "lock" in their order."""

    desk: Desk
    window: QWidget
    ring: MemoryKeyring = field(default_factory=MemoryKeyring)
    events: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        computer = Computer()
        self.keys = HeaderKeyStore(lambda: CHEAP, self.ring, computer, computer.boot_id, floor=CHEAP)
        self.gate = PinGate(self.desk.workbench, self.keys, lambda: self.events.append("lock"))

    def set_pin(self) -> None:
        path = self.desk.session.vault.path
        with self.keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
            self.keys.pins.make(path, key, PIN)

    def ask(self) -> None:
        self.gate.ask(self.window, lambda: self.events.append("back"))
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.desk.settle()
            turn()

    @property
    def dialog(self) -> AskPinDialog:
        assert self.gate.dialog is not None
        return self.gate.dialog

    def enter(self, typed: str) -> None:
        QTest.keyClicks(self.dialog.pin.editor, typed)
        QTest.keyClick(self.dialog.pin.editor, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def door(desk: Desk, qtbot: QtBot) -> Iterator[Door]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    made = Door(desk, window)
    yield made
    if made.gate.dialog is not None:
        made.gate.dialog.dismiss()
    turn()


def test_the_right_pin_leads_back_without_the_lock(door: Door) -> None:
    door.set_pin()
    door.ask()
    assert door.dialog.pin.editor.hasFocus()
    door.enter(PIN)
    assert door.events == ["back"]
    assert door.gate.dialog is None


def test_without_a_pin_it_is_the_lock(door: Door) -> None:
    door.ask()
    assert door.gate.dialog is None
    assert door.events == ["back", "lock"]


def test_a_silent_key_ring_is_the_lock(door: Door) -> None:
    door.set_pin()
    door.ring.silent = True
    door.ask()
    assert door.events == ["back", "lock"]


def test_tries_count_as_at_the_lock_and_the_fifth_locks(door: Door) -> None:
    door.set_pin()
    door.ask()
    door.enter("2846")
    assert "zes cijfers" in door.dialog.pin.error, "that costs no try"
    door.dialog.pin.clear()
    for left in (4, 3, 2, 1):
        door.enter(WRONG)
        assert door.keys.pins.state(door.desk.session.vault.path).tries_left == left
        assert door.dialog.pin.error != ""
        assert door.events == []
    door.enter(WRONG)
    assert door.events == ["back", "lock"]
    assert not door.ring.values


def test_not_now_stays_with_the_client_and_can_be_asked_again(door: Door) -> None:
    door.set_pin()
    door.ask()
    QTest.keyClick(door.dialog, Qt.Key.Key_Escape)
    door.settle()
    assert door.events == []
    door.ask()
    door.enter(PIN)
    assert door.events == ["back"]


def test_the_owner_may_lock_instead(door: Door) -> None:
    door.set_pin()
    door.ask()
    door.dialog.lock_asked.emit()
    door.settle()
    assert door.events == ["back", "lock"]
