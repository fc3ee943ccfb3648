"""Brings a part of a page or dialog into view: the one way to scroll there, with or without the keyboard."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_BESIDE, _ABOVE = 16, 48
"""Pixels that are seen around it, so that its label and its sentence come along."""


class Keyboard(Enum):
    """Whether the part that is brought into view takes the focus, or leaves it where it is."""

    COMES_ALONG = auto()
    STAYS = auto()


def bring_into_view(part: QWidget, keyboard: Keyboard) -> None:
    """Scroll the nearest scroll area around `part` to it."""
    if keyboard is Keyboard.COMES_ALONG:
        part.setFocus(Qt.FocusReason.OtherFocusReason)
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part, _BESIDE, _ABOVE)


def stay_in_view(part: QWidget) -> None:
    """Scroll to it again, after more was laid out, if the keyboard is still there."""
    if part.hasFocus() or any(inner.hasFocus() for inner in part.findChildren(QWidget)):
        bring_into_view(part, Keyboard.STAYS)
