"""Threads and timers that go on after a test are found, and what ends is not."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.support.left_behind import Running, StartedTimers


@pytest.fixture
def timers() -> Iterator[StartedTimers]:
    noted = StartedTimers()
    with noted.noted():
        yield noted


def test_a_thread_that_goes_on_is_told_by_name(timers: StartedTimers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.support.left_behind._ENDING_S", 0.01)
    before, gate = Running(timers), threading.Event()
    thread = threading.Thread(target=gate.wait, name="lingering", daemon=True)
    thread.start()
    assert before.left() == ["thread lingering"]
    gate.set()
    thread.join(5)
    assert before.left() == []


def test_a_timer_that_goes_on_is_told_with_its_owner(timers: StartedTimers, qapp: QApplication) -> None:
    before, owner = Running(timers), QObject()
    timer = QTimer(owner)
    timer.start(60_000)
    assert before.left() == ["timer of QObject, every 60000 ms"]
    assert Running(timers).left() == [], "what ran before is not this test's"
    timer.stop()
    assert before.left() == []


def test_a_timer_that_goes_with_its_owner_is_none(timers: StartedTimers, qapp: QApplication) -> None:
    before, owner = Running(timers), QObject()
    QTimer(owner).start(60_000)
    owner.deleteLater()
    assert before.left() == []


def test_a_timer_in_a_circle_that_nobody_holds_is_none(timers: StartedTimers, qapp: QApplication) -> None:
    before = Running(timers)
    ring: list[object] = [QTimer()]
    assert isinstance(ring[0], QTimer)
    ring[0].start(60_000)
    ring.append(ring)
    del ring
    assert before.left() == []
