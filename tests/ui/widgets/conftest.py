"""A light theme for every widget test, and a way to see a painted widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import Scheme, Theme

Show = Callable[[QWidget], QWidget]


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme without motion, put back afterwards."""
    theme = Theme.install(qapp, Scheme.LIGHT)
    theme.set_reduced_motion(True)
    yield theme
    theme.set_reduced_motion(None)
    theme.set_scheme(Scheme.LIGHT)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a widget on its own and wait until it is there; it is closed after the test."""

    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))  # the pointer may rest where the last test clicked
        return widget

    return shown


def colours(widget: QWidget) -> set[str]:
    """Answer every colour that `widget` paints, as `#RRGGBB`."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in set(memoryview(image.constBits()).cast("I"))}
