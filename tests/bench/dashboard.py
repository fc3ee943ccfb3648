"""The retention screen at 50,000 clients: opening the page to its first paint with everything on it (100 ms)."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.retention.page import RetentionPage
from tests.bench.big_vault import big_vault
from tests.bench.figures import Figure, spread
from tests.bench.live_desk import WINDOW, PaintEye, opened_desk, settle
from tests.bench.options import Options
from tests.support.routes import to

GOAL_MS = 100
_ROUNDS = 12


def run(options: Options) -> list[Figure]:
    """Open it for the first time (the page is made), and again (the page is there)."""
    vault = big_vault(options.clients)
    first: list[float] = []
    again: list[float] = []
    with opened_desk(vault.path) as workbench:
        window = QStackedWidget()
        window.resize(*WINDOW)
        window.addWidget(QWidget())
        window.show()
        settle(0.2)
        for _ in range(options.repeat or _ROUNDS):
            made, reopened = _open(window, workbench)
            first.append(made)
            again.append(reopened)
        window.close()
        window.deleteLater()
    note = f"{vault.clients} clients"
    return [*spread("dashboard made, opened and painted", first, GOAL_MS, note),
            *spread("dashboard opened again and painted", again, GOAL_MS, note)]


def _open(window: QStackedWidget, workbench: ScreenContext) -> tuple[float, float]:
    """As the shell's page stack does it; ready is when the answer stands in the table."""
    pages: list[RetentionPage] = []
    answered: list[bool] = []
    eye = PaintEye()

    def make() -> None:
        page = RetentionPage(workbench)
        page._model.modelReset.connect(lambda: answered.append(True))
        page._table.viewport().installEventFilter(eye)
        pages.append(page)
        window.addWidget(page)
        page.opened(to(page.key))
        window.setCurrentWidget(page)

    def reopen() -> None:
        pages[0].opened(to(pages[0].key))
        window.setCurrentWidget(pages[0])

    made = eye.milliseconds(make, lambda: bool(answered))
    workbench.jobs.wait_until_idle(10)
    window.setCurrentIndex(0)
    settle()
    answered.clear()
    reopened = eye.milliseconds(reopen, lambda: bool(answered))
    workbench.jobs.wait_until_idle(10)
    window.setCurrentIndex(0)
    window.removeWidget(pages[0])
    pages[0].deleteLater()
    settle()
    return made, reopened
