"""The window ends as it should when its process is asked to end (SIGTERM, SIGHUP, Ctrl+C)."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from jindra_desk.system.process.ending import end_at_once, end_like_interrupt, end_signals
from jindra_desk.ui.app.end_signals import EndSignals
from tests.support.open_window import opened_window
from tests.support.sessions import opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")


@pytest.fixture(autouse=True)
def _handlers() -> Iterator[None]:
    """Put back what the test process had."""
    kept = [(one, signal.getsignal(one)) for one in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)]
    for one, _ in kept:
        signal.signal(one, signal.SIG_DFL)  # whoever started the tests may have told it to ignore one
    yield
    for one, handler in kept:
        signal.signal(one, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_an_idle_window_hears_it_once(qtbot: QtBot, number: signal.Signals) -> None:
    owner = QObject()
    ending, told = EndSignals(end_signals(), owner), []
    ending.asked.connect(lambda: told.append(number))
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    os.kill(os.getpid(), number)
    qtbot.wait(100)
    ending.close()
    assert told == [number]


def test_what_is_typed_is_kept_and_the_vault_closed(
        tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(qapp, "exit", lambda: asked.append("exit"))  # no event loop of these tests may end
    with opened_window(tmp_path, qapp) as window:
        window.go("settings practice")
        field = next(one for one in window.page.findChildren(QLineEdit) if one.accessibleName() == "Plaats")
        field.setText("Zuidlaren")
        window.desk.lock.end_at_once(qapp)
        vault = window.desk.parts.lock.vault
    assert asked == ["exit"]
    with opened(vault) as session, session.vault.reading() as uow:
        draft = uow.drafts.find("settings", None, "")
        assert draft is not None
        assert draft.values["town"] == "Zuidlaren"


def test_a_command_is_interrupted_once_and_its_tidying_up_never(monkeypatch: pytest.MonkeyPatch) -> None:
    end_like_interrupt()
    tidied = False
    try:
        os.kill(os.getpid(), signal.SIGTERM)
    except KeyboardInterrupt:
        for again in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            os.kill(os.getpid(), again)
        tidied = True
        end_at_once()
    assert tidied


def test_nohup_is_left_alone() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    assert signal.SIGHUP not in end_signals()
    end_like_interrupt()
    os.kill(os.getpid(), signal.SIGHUP)
