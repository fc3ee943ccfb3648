"""Keeps the keyboard where it was when a part of a page is laid out again: the part of the same name gets it back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def focused_name(room: QWidget) -> str:
    """What the part of `room` with the focus is called; '' when the focus is elsewhere."""
    part: QWidget | None = room.window().focusWidget()
    return _name(part) if part is not None and room.isAncestorOf(part) else ""


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """What the part with the focus is called, and the how manieth of the buttons with these words it is."""

    name: str
    words: str = ""
    which: int = 0


def focus_place(room: QWidget) -> FocusPlace | None:
    """Where in `room` the focus is; None when it is elsewhere."""
    part: QWidget | None = room.window().focusWidget()
    if part is None or not room.isAncestorOf(part):
        return None
    if not isinstance(part, QAbstractButton) or not part.text():
        return FocusPlace(_name(part))
    alike = _alike(room, part.text())
    return FocusPlace(_name(part), part.text(), alike.index(part) if part in alike else 0)


def focus_again(room: QWidget, place: FocusPlace) -> bool:
    """Give the focus to the same part; where that is done and gone, to the next one that does the same, or the last."""
    if focus_by_name(room, place.name):
        return True
    alike = _alike(room, place.words) if place.words else []
    if alike:
        alike[min(place.which, len(alike) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
    return bool(alike)


def _alike(room: QWidget, words: str) -> list[QAbstractButton]:
    return [button for button in room.findChildren(QAbstractButton)
            if button.text() == words and button.isEnabled() and not _put_away(button, room)]


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
