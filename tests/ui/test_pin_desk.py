"""The whole program with a PIN: lock, unlock by PIN, five failures, and what was half typed is still there (J-28)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.shell.shell import Shell
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.open_window import OpenWindow, locked_window
from tests.support.practice_desk import opened_practice
from tests.support.vaults import CHEAP, PASSPHRASE

PIN, WRONG = "284657", "284658"


def computer_with_a_ring() -> JindraProgram:
    ring, computer = MemoryKeyring(), Computer()
    return JindraProgram(HeaderKeyStore(lambda: CHEAP, ring, computer, computer.boot_id, floor=CHEAP), computer, ring)


def vault_with_a_pin(built: JindraProgram, folder: Path) -> Path:
    with opened_practice(folder) as session:
        path = session.vault.path
    with built.keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
        built.keys.pins.make(path, key, PIN)
    return path


def lock_screen(opened: OpenWindow) -> LockScreen:
    screen = opened.desk.window.currentWidget()
    assert isinstance(screen, LockScreen)
    opened.hands.wait_for(lambda: screen.pin_state is None, "the state of the PIN")
    return screen


def enter(opened: OpenWindow, typed: str) -> None:
    lock = lock_screen(opened)
    lock.entry.field.set_text(typed)
    lock.submit()
    opened.hands.settle()


def half_type(opened: OpenWindow, city: str) -> None:
    opened.go("settings practice")
    opened.hands.fill("Plaats", city)


def city(opened: OpenWindow) -> str:
    return opened.hands.find(QLineEdit, "Plaats").text()


def test_a_pin_unlocks_to_the_half_typed_form(tmp_path: Path, qapp: QApplication) -> None:
    built = computer_with_a_ring()
    path = vault_with_a_pin(built, tmp_path)
    replaced: list[list[str]] = []
    with locked_window(tmp_path, qapp, path, replaced, built=built) as opened:
        enter(opened, PIN)
        half_type(opened, "Utr")
        opened.desk.lock.controller.lock_now()
    assert len(replaced) == 1
    with locked_window(tmp_path, qapp, path, built=built) as opened:
        enter(opened, PIN)
        assert isinstance(opened.desk.window.currentWidget(), Shell)
        assert city(opened) == "Utr"


def test_after_five_failures_the_passphrase_brings_the_half_typed_form_back(
    tmp_path: Path, qapp: QApplication
) -> None:
    built = computer_with_a_ring()
    path = vault_with_a_pin(built, tmp_path)
    with locked_window(tmp_path, qapp, path, built=built) as opened:
        enter(opened, PIN)
        half_type(opened, "Utr")
        opened.desk.lock.controller.lock_now()
    with locked_window(tmp_path, qapp, path, built=built) as opened:
        for _ in range(5):
            enter(opened, WRONG)
        assert lock_screen(opened).passphrase.isVisible()
        enter(opened, PASSPHRASE)
        assert city(opened) == "Utr"
        opened.hands.open_tab("Kluis")
        assert opened.hands.sees("Stel een pincode in")
