"""What a screen reader is told of our own widgets: what they are, what can be done with them, and what just happened.

Qt knows a widget by its class and takes ours for plain panels. A `Spoken` widget says itself what it is.
"""

from __future__ import annotations

from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QButtonGroup, QWidget

_INSTALLED = "jindraSpoken"


class Spoken:
    """Mixed into a widget that Qt would describe wrongly, or not at all."""

    def spoken_role(self) -> QAccessible.Role | None:
        """What it is; None leaves it to Qt."""
        return None

    def spoken_words(self) -> str:
        """What it is called when it has no accessible name."""
        return ""

    def spoken_invalid(self) -> bool:
        """Whether what was filled in cannot be used."""
        return False

    def spoken_press(self) -> bool:
        """Do what a click does; False where a click does nothing."""
        return False

    def spoken_can_press(self) -> bool:
        """Whether a click does something."""
        return False


class _SpokenInterface(QAccessibleWidget):
    def __init__(self, widget: QWidget, spoken: Spoken, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._spoken = spoken

    # Qt asks these by their names in C++.

    def text(self, kind: QAccessible.Text) -> str:
        said = str(super().text(kind))
        return said or (self._spoken.spoken_words() if kind is QAccessible.Text.Name else "")

    def state(self) -> QAccessible.State:
        state = super().state()
        if self._spoken.spoken_invalid():
            state.invalid = 1
        return state

    def actionNames(self) -> list[str]:
        press = [QAccessibleActionInterface.pressAction()] if self._spoken.spoken_can_press() else []
        return [*press, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name != QAccessibleActionInterface.pressAction() or not self._spoken.spoken_press():
            super().doAction(name)


class _ToggleInterface(QAccessibleWidget):
    """A button that stays down. Qt's own turns it over for a screen reader without a click: nothing then happens."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role)
        self._button = button

    # Qt asks these by their names in C++.

    def text(self, kind: QAccessible.Text) -> str:
        said = str(super().text(kind))
        return said or (self._button.text() if kind is QAccessible.Text.Name else "")

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = 1
        state.checked = int(self._button.isChecked())
        return state

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.toggleAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name in (QAccessibleActionInterface.toggleAction(), QAccessibleActionInterface.pressAction()):
            self._button.click()
        else:
            super().doAction(name)


def speak_for_ours(application: QApplication) -> None:
    """Let a screen reader ask our widgets; once in the life of the application."""
    if application.property(_INSTALLED):
        return
    application.setProperty(_INSTALLED, True)
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: object) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and isinstance(thing, Spoken):
        role = thing.spoken_role()
        if role is not None:
            return _SpokenInterface(thing, thing, role)
    if isinstance(thing, QAbstractButton) and thing.isCheckable():
        group: QButtonGroup | None = thing.group()
        one_of_many = thing.autoExclusive() or (group is not None and group.exclusive())
        return _ToggleInterface(thing, QAccessible.Role.RadioButton if one_of_many else QAccessible.Role.CheckBox)
    return None


def announce(widget: QWidget, words: str, *, urgent: bool = True) -> None:
    """Say `words` to who hears the screen: at once, or when what is being said is over."""
    if not words or not QAccessible.isActive():
        return
    if urgent:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    told = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    told.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(told)
