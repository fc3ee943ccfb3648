"""What is said of a field goes as soon as the owner changes it; what the program fills in leaves it standing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.domain.guards.findings import BsnFound
from jindra_desk.ui.forms.errors import FormErrors
from jindra_desk.ui.theme import Theme
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField, TextField

MAKES: dict[str, Callable[[], TextField | TextArea | DateField | ComboField]] = {
    "text": lambda: TextField("Naam"),
    "secret": lambda: PassphraseField("Wachtwoordzin"),
    "area": lambda: TextArea("Nota"),
    "date": lambda: DateField("Datum", value=date(2026, 11, 22)),
    "list": lambda: ComboField("Soort", [(1, "een"), (2, "twee")]),
}


@pytest.mark.parametrize("kind", MAKES)
def test_an_edit_takes_the_error_away(qapp: QApplication, qtbot: QtBot, kind: str) -> None:
    Theme.install(qapp)
    field = MAKES[kind]()
    qtbot.addWidget(field)
    field.show()
    field.set_error("Dit klopt niet.")
    assert field.error
    editor: QWidget | None = field.focusProxy()
    if isinstance(editor, QComboBox):
        editor.activated.emit(1)
    else:
        assert isinstance(editor, QLineEdit | QTextEdit)
        QTest.keyClicks(editor, "x")
    assert field.error == ""


def test_the_way_around_the_bsn_guard_goes_with_it(qapp: QApplication, qtbot: QtBot) -> None:
    """J-61: what is typed now is asked about again."""
    Theme.install(qapp)
    field = TextField("Nota")
    qtbot.addWidget(field)
    field.show()
    errors = FormErrors({"note": field}, lambda: None, field)
    for _ in range(2):
        assert errors.show(BsnFound("note"))
        link = field.findChild(LinkButton)
        assert link is not None
        QTest.keyClicks(field.editor, "x")
        assert not link.isVisible()
        qapp.processEvents()


def test_filling_in_by_the_program_is_no_edit(qapp: QApplication, qtbot: QtBot) -> None:
    Theme.install(qapp)
    field = TextField("Naam")
    qtbot.addWidget(field)
    field.set_error("Dit klopt niet.")
    field.set_text("Ilse")
    assert field.error


def test_the_line_of_an_error_keeps_its_room_while_it_is_mended(qapp: QApplication, qtbot: QtBot) -> None:
    """Everything under the field moved up under the hand with the first letter."""
    Theme.install(qapp)
    field = TextField("Naam")
    qtbot.addWidget(field)
    field.show()
    field.set_error("Dit klopt niet.")
    high = field.sizeHint().height()
    QTest.keyClicks(field.editor, "x")
    assert field.error == ""
    assert field.sizeHint().height() == high
    field.clear_error()
    assert field.sizeHint().height() < high
