"""A doubt is asked about at its field, an answer settles that doubt only, a draft is asked about again (J-61)."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.domain.guards.findings import BsnFound, FindingKind, MrzFound, declaration
from jindra_desk.ui.forms.errors import FormErrors
from jindra_desk.ui.theme import Theme
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.inputs.text_fields import TextField

BSN = "123456782"


class Form:
    """Two fields with their errors; `retried` counts what was asked for again."""

    def __init__(self, qtbot: QtBot) -> None:
        self.note, self.phone = TextField("Nota"), TextField("Telefoon")
        for field in (self.note, self.phone):
            qtbot.addWidget(field)
            field.show()
        self.retried = 0
        self.errors = FormErrors({"note": self.note, "phone": self.phone}, self._retry, self.note)

    def _retry(self) -> None:
        self.retried += 1

    def way_on(self, field: TextField) -> LinkButton:
        """The button that says what it is."""
        QApplication.processEvents()  # what was added to a layout shows itself then
        (link,) = [link for link in field.findChildren(LinkButton) if not link.isHidden()]
        return link


@pytest.fixture
def form(qapp: QApplication, qtbot: QtBot) -> Form:
    Theme.install(qapp)
    return Form(qtbot)


@pytest.mark.req("J-60")
def test_j60_a_false_alarm_about_a_passport_has_a_way_around_of_its_own(form: Form) -> None:
    form.note.set_text("P<AB")
    assert form.errors.show(MrzFound("note"))
    assert form.way_on(form.note).text() == "Dit is geen paspoort"
    form.way_on(form.note).click()
    assert form.retried == 1
    assert form.errors.not_bsn() == {declaration("note", FindingKind.MRZ)}
    form.note.set_text("P<ABC")
    assert form.errors.not_bsn() == frozenset()


def test_a_doubt_in_a_draft_is_asked_about_at_return_and_the_answer_saves_nothing(form: Form) -> None:
    """A lot number stays in the draft; what was meant is asked as soon as the owner is back, before a save."""
    form.note.set_text(f"lot {BSN}")
    form.errors.take_up([], {"note": "", "phone": ""})
    assert form.note.error
    form.way_on(form.note).click()
    assert (form.note.error, form.retried) == ("", 0)
    assert form.errors.not_bsn() == {"note"}


def test_what_was_declared_stored_or_is_a_phone_number_is_not_asked_about(form: Form) -> None:
    form.note.set_text(BSN)
    form.phone.set_text("06 1234 5678")
    form.errors.take_up(["note"], {})
    assert (form.note.error, form.phone.error) == ("", "")
    form.errors.reset()
    form.errors.take_up("nonsense", {"note": BSN})
    assert form.note.error == ""
    form.errors.take_up([], {})
    assert form.note.error


def test_no_other_fault_speaks_up_at_return(form: Form) -> None:
    """A draft is half a form: that something is too long or missing is said when it is saved."""
    form.note.set_text("x" * 100_000)
    form.errors.take_up([], {})
    assert form.note.error == ""
    assert form.errors.show(BsnFound("note"))
