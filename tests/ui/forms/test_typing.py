"""What every form does with the keyboard: days and numbers are understood, and Enter saves (A-08, J-28)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextEdit, QWidget

from jindra_desk.ui.forms.enter_saves import EnterSaves
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.inputs.number_field import NumberField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from tests.support import forms
from tests.support.open_window import OpenWindow, opened_window

FORMS = tuple(forms.FORMS)
LOTS = "Lotnummer"
"""Of a field for a lot number a scanner types the end, with Enter: that goes on to the next field."""


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("typing"), qapp) as opened:
        yield opened


@pytest.fixture(autouse=True)
def thrown_away(window: OpenWindow) -> Iterator[None]:
    """What is typed here is no draft for the next."""
    yield
    over = forms.room(window)
    if isinstance(over, Dialog):
        over.dismiss()
    window.shell.drafts.poll()
    window.shell.drafts.discard()
    window.hands.settle()
    window.go("today")


def unfolded(window: OpenWindow) -> QWidget:
    """The form, with the field for a birth date that a link unfolds."""
    room = forms.room(window)
    if not isinstance(room, QDialog) and window.hands.sees("Geboortedatum"):
        window.hands.press("Geboortedatum")
    return room


def type_over(editor: QLineEdit, words: str) -> None:
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, words)


def leave(editor: QLineEdit) -> None:
    """The field is left, whichever window has the keyboard."""
    editor.editingFinished.emit()


@pytest.mark.parametrize("name", FORMS)
def test_days_are_understood_in_every_form(window: OpenWindow, name: str) -> None:
    forms.begin(window, name)
    for field in unfolded(window).findChildren(DateField):
        if not field.isVisible() or field.editor.isReadOnly():
            continue
        for typed in ("14021985", "14-02-85", "14/2/1985", "140285"):
            type_over(field.editor, typed)
            assert field.value() == date(1985, 2, 14), (name, typed)
            assert field.is_valid()
            leave(field.editor)
            assert field.text() == "14-02-1985"
        type_over(field.editor, "31-02-85")
        leave(field.editor)
        assert (field.value(), field.text()) == (None, "31-02-85"), "what is no day stays as it was typed"


@pytest.mark.parametrize("name", FORMS)
def test_numbers_are_understood_in_every_form(window: OpenWindow, name: str) -> None:
    forms.begin(window, name)
    for field in forms.room(window).findChildren(NumberField):
        if not field.isVisible() or field.editor.isReadOnly():
            continue
        type_over(field.editor, "30")
        assert field.whole() == 30
        if field.editor.maxLength() >= 5:
            type_over(field.editor, "84,5")
            assert str(field.number()) == "84.5"
            leave(field.editor)
            assert field.text() in {"84,5", "84,50"}
            type_over(field.editor, "1.204")
            assert field.whole() == 1204


@pytest.mark.parametrize("name", FORMS)
def test_enter_saves_from_every_field_of_every_form(window: OpenWindow, name: str) -> None:
    forms.begin(window, name)
    room = unfolded(window)
    asked = listening(room)
    editors = [field for field in forms.fields(window)
               if isinstance(field, QLineEdit) and field.accessibleName() != LOTS]
    for editor in editors:
        before = len(asked)
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert len(asked) == before + 1, (name, editor.accessibleName())
    assert editors or name in {"health", "withdrawal"}


@pytest.mark.parametrize("name", ["details", "health", "visit"])
def test_a_long_text_takes_enter_for_a_new_line_and_saves_with_control(window: OpenWindow, name: str) -> None:
    forms.begin(window, name)
    if name == "details" and window.hands.sees("Notitie"):
        window.hands.press("Notitie")
    asked = listening(window.page)
    area = next(field for field in forms.fields(window) if isinstance(field, QTextEdit))
    area.setFocus()
    QTest.keyClicks(area, "rustig")
    lines = area.document().blockCount()
    QTest.keyClick(area, Qt.Key.Key_Return)
    assert (area.document().blockCount(), asked) == (lines + 1, [])
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 1


def listening(room: QWidget) -> list[str]:
    """Hear what Enter asks for, in place of doing it."""
    asked: list[str] = []
    if isinstance(room, Dialog):
        primary = room.primary_button()
        if primary is None:  # what destroys is never done by Enter
            return asked
        primary.clicked.disconnect()
        primary.setEnabled(True)
        primary.clicked.connect(lambda: asked.append("filled button"))
        return asked
    for enter in room.findChildren(EnterSaves):
        enter.asked.disconnect()
        enter.asked.connect(lambda: asked.append("save"))
    return asked


def test_a_scanner_that_ends_a_lot_number_with_enter_saves_nothing(window: OpenWindow) -> None:
    forms.begin(window, "visit")
    asked = listening(window.page)
    lot, expiry = (next(field for field in forms.fields(window)
                        if isinstance(field, QLineEdit) and field.accessibleName() == name)
                   for name in (LOTS, "Houdbaar tot"))
    lot.setFocus()
    QTest.keyClicks(lot, "L2026-11")
    QTest.keyClick(lot, Qt.Key.Key_Return)
    assert asked == []
    assert window.desk.window.focusWidget() is expiry
