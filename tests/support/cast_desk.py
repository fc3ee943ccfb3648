"""A desk whose vault holds the invented cast: due and held files, an open visit, a request, photos and consents."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from jindra_desk.bootstrap.services import fill_demo_vault
from tests.support.app_window import Desk, opened_desk

CAST = 22


@contextmanager
def cast_desk(folder: Path) -> Iterator[Desk]:
    """Open a practice and write the cast into it."""
    with opened_desk(folder) as desk:
        desk.do(lambda session: fill_demo_vault(session, desk.workbench.services, CAST, 1, None))
        yield desk


def repaint() -> None:
    """Let what was replaced go, and what is new appear."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
