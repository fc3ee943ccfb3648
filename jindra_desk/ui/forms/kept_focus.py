"""Keeps the keyboard where it was when a part of a page is laid out anew: the part of the same name gets it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def focused_name(room: QWidget) -> str:
    """What the part of `room` with the focus is called; '' when the focus is elsewhere."""
    part: QWidget | None = room.window().focusWidget()
    return _name(part) if part is not None and room.isAncestorOf(part) else ""


def focus_by_name(room: QWidget, name: str) -> bool:
    """Give the focus to the part of `room` with that name; False when there is none any more."""
    for part in room.findChildren(QWidget):
        usable = part.isEnabled() and part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if usable and _name(part) == name and not _put_away(part, room):
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


def _put_away(part: QWidget, room: QWidget) -> bool:
    """True inside what was hidden on purpose, to be deleted soon; what is new is only not shown yet."""
    around: QWidget | None = part
    while around is not None and around is not room:
        if around.isHidden() and around.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        around = around.parentWidget()
    return False


def _name(part: QWidget) -> str:
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
