"""While a page is being read it says nothing that may be untrue: no "nothing here", nobody else (look.md).

The database is kept busy, the page is opened, and everything that is painted until the answer comes is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QTextEdit, QWidget

from jindra_desk.ui.navigation.routes import Route
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from tests.support.open_window import DUE, PLACES, SINGLE, OpenWindow, opened_window
from tests.support.routes import to

NOTHING = re.compile(r"(geen|nog geen|nog niets|niets|niemand|0|nul)\b.*", re.IGNORECASE)
TURNS = 6
OTHER = {"course": DUE, "health": DUE, "client photos": DUE, "consents": DUE, "details": DUE, "minor": DUE,
         "visit": DUE, "photos": DUE, "compare": DUE, "signing": DUE, "retention": SINGLE, "held": SINGLE}


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("kluis"), qapp) as opened:
        yield opened


@contextmanager
def slow(window: OpenWindow) -> Iterator[None]:
    """Whatever is asked of the vault waits until the end."""
    gate, began = Event(), Event()

    def hold(_context: object) -> None:
        began.set()
        gate.wait(30)

    window.desk.jobs.run(window.desk, "test.slow", hold, lambda _none: None)
    assert began.wait(20)
    try:
        yield
    finally:
        gate.set()
        window.hands.settle()


def seen(part: QWidget) -> bool:
    """Whether any of it is on the screen, and nothing lies over it."""
    return part.isVisible() and not part.visibleRegion().isEmpty()


def painted(window: OpenWindow) -> list[str]:
    """Every word of the page that is on the screen."""
    window.desk.window.grab()
    page = window.page
    found = ["leeg: " + part.accessibleName() for part in page.findChildren(EmptyState) if seen(part)]
    found += [part.text() for part in page.findChildren(QLabel) if seen(part)]
    found += [part.text() for part in page.findChildren(QAbstractButton) if seen(part)]
    found += [part.text() for part in page.findChildren(QLineEdit) if seen(part)]
    found += [part.toPlainText() for part in page.findChildren(QTextEdit) if seen(part)]
    for table in page.findChildren(QTableView):
        if seen(table) and table.rowAt(0) >= 0:
            found += [str(table.model().index(row, column).data() or "") for row in range(table.model().rowCount())
                      for column in range(table.model().columnCount())]
    return [words for words in found if words]


def opened(window: OpenWindow, name: str, client: str = "") -> Route:
    place = PLACES[name]
    arguments = dict(place.to_plain())
    if "client" in arguments:
        arguments["client"] = window.client(client or arguments["client"])
    return to(place.key, arguments)


def untrue(states: list[list[str]], former: str) -> set[str]:
    """What must not have been painted."""
    surname = former.split()[-1] if former else ""
    return {words for state in states for words in state
            if words.startswith("leeg: ") or NOTHING.fullmatch(words) or (former and surname in words)}


@pytest.mark.parametrize("name", PLACES)
def test_a_page_says_nothing_that_it_has_not_read(window: OpenWindow, name: str) -> None:
    former = OTHER.get(name, "")
    if former:
        window.shell.show_place(opened(window, name, former))  # whose page it was before
        window.hands.settle()
    window.go("settings appearance")
    place = opened(window, name)
    window.shell.pages._read.clear()  # as if it was never read in this run
    states: list[list[str]] = []
    with slow(window):
        window.shell.show_place(place)
        for _turn in range(TURNS):
            turn()
            states.append(painted(window))
    assert painted(window), "it was read in the end"
    assert untrue(states, former) == set()


def test_a_page_that_was_read_stays_while_it_is_read_again(window: OpenWindow) -> None:
    window.go("course")
    window.go("settings appearance")
    place = opened(window, "course")
    with slow(window):
        window.shell.show_place(place)
        turn()
        assert SINGLE in painted(window)
