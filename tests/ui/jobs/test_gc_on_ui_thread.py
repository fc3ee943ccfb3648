"""Cycles that hold widgets are taken apart by the thread that paints, whatever the workers do meanwhile."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from jindra_desk.ui.jobs.gc_on_ui_thread import CycleCollector
from jindra_desk.ui.jobs.jobs import Jobs


class Held:
    """Holds itself and a widget, as a page and its callbacks do."""

    def __init__(self, told: list[str]) -> None:
        self.me, self.widget, self._told = self, QWidget(), told

    def __del__(self) -> None:
        self._told.append(threading.current_thread().name)


@pytest.fixture
def collector() -> Iterator[None]:
    """Python's own, as a process begins with it."""
    was = gc.isenabled()
    gc.enable()
    yield
    if not was:
        gc.disable()


def make_cycles(number: int = 20_000) -> None:
    """Enough for Python's collector to have its turn, in this thread."""
    for _ in range(number):
        cycle: list[object] = []
        cycle.append(cycle)


def work(jobs: Jobs, owner: QObject) -> None:
    jobs.run(owner, "test", lambda _context: make_cycles())
    assert jobs.wait_until_idle()


@pytest.mark.usefixtures("collector")
def test_without_the_watch_a_worker_takes_a_widget_apart(qapp: QApplication) -> None:
    told: list[str] = []
    jobs, owner = Jobs(), QObject(qapp)
    Held(told).widget.deleteLater()
    work(jobs, owner)
    jobs.shutdown()
    assert told == ["jindra-database"], "what the watch is for"


@pytest.mark.usefixtures("collector")
def test_with_it_the_ui_thread_does(qapp: QApplication) -> None:
    told: list[str] = []
    jobs, owner = Jobs(), QObject(qapp)
    watch = CycleCollector(owner)
    Held(told)
    work(jobs, owner)
    assert told == []
    watch.look()
    jobs.shutdown()
    assert told == [threading.main_thread().name]
    owner.deleteLater()


@pytest.mark.usefixtures("collector")
def test_what_lives_long_is_collected_as_well(qapp: QApplication) -> None:
    told: list[str] = []
    owner = QObject(qapp)
    watch = CycleCollector(owner)
    old = Held(told)
    gc.collect()  # it is of the oldest generation now
    del old
    for _ in range(400):
        make_cycles(3_000)
        watch.look()
    assert told == [threading.main_thread().name]
    owner.deleteLater()
