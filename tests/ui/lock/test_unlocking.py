"""Nothing is held while the lock screen stands: scheduled work runs, and unlocking waits for it (K-136)."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import VaultInUse, WrongPassphrase
from jindra_desk.system.instance.vault_lock import VaultLock
from jindra_desk.ui.lock import unlocking
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.lock.unlocking import CommandUnderWay, Unlocking
from tests.support.command_line import on
from tests.support.lock_doubles import FakeInstance
from tests.support.open_window import locked_window
from tests.support.sessions import demo_vault
from tests.support.vaults import PASSPHRASE


def refused(kind: SecretKind, untrusted_text: str, progress: Progress, *, patient: bool = False) -> NoReturn:
    raise WrongPassphrase


def opening(kind: SecretKind, untrusted_text: str, progress: Progress, *, patient: bool = False) -> object:
    return "open"


def test_a_try_that_fails_holds_nothing() -> None:
    instance = FakeInstance()
    with pytest.raises(WrongPassphrase):
        Unlocking(refused, instance).open(SecretKind.PASSPHRASE, "x", lambda _done, _total: None, lambda: None)
    assert not instance.held


def test_it_waits_for_a_command_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unlocking, "_AGAIN_S", 0.001)
    instance = FakeInstance(busy=3)
    told: list[bool] = []
    opened = Unlocking(opening, instance).open(
        SecretKind.PASSPHRASE, "x", lambda _done, _total: None, lambda: told.append(True))
    assert (opened, len(told), instance.held) == ("open", 3, True)


def test_patience_ends_with_what_it_is() -> None:
    with pytest.raises(CommandUnderWay) as told:
        Unlocking(refused, FakeInstance(busy=9), patience_s=0).open(
            SecretKind.PASSPHRASE, "x", lambda _done, _total: None, lambda: None)
    assert "venster" not in told.value.sentence()


def test_a_command_runs_while_the_window_stands_at_the_lock(tmp_path: Path, qapp: QApplication) -> None:
    """The back-up of the evening: nothing is open, so nothing stands in its way; once open it does."""
    path = demo_vault(tmp_path)
    with locked_window(tmp_path, qapp, path) as window:
        assert on(path, "list").code == 0
        lock = window.desk.window.currentWidget()
        assert isinstance(lock, LockScreen)
        lock.passphrase.set_text("fout")
        lock.submit()
        window.hands.settle()
        assert on(path, "list").code == 0, "a wrong try holds nothing"
        lock.passphrase.set_text(PASSPHRASE)
        lock.submit()
        window.hands.settle()
        ran = on(path, "list")
        assert (ran.code, "al open" in ran.err) == (7, True)


def test_the_place_of_a_window_is_another_lock_than_the_vault(tmp_path: Path) -> None:
    """A second window finds the first one at its lock screen, and a command does not."""
    runtime = Path(mkdtemp(prefix="jd"))  # a short path: an address of a socket has room for a hundred letters
    first, second = (VaultLock(tmp_path / "k.jdv", runtime) for _ in range(2))
    assert first.claim_place()
    rung: list[bool] = []
    assert first.listen(lambda: rung.append(True))
    assert not second.claim_place()
    assert second.raise_first()
    assert rung == [True]
    second.acquire()
    with pytest.raises(VaultInUse):
        first.acquire()
    second.release()
    first.acquire()
    first.yield_vault()
    second.acquire()
    assert not second.claim_place(), "the place stays"
    second.release()
    first.release()
    assert second.claim_place()
    second.release()
    rmtree(runtime)
