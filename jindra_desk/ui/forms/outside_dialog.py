"""The five questions about who outside the practice holds something of its clients, on one form (J-12).

The first copy that is handed out asks them, and the settings show and change them.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.business.outside_services import (
    EXAMPLES,
    LONGEST,
    QUESTIONS,
    AnswersMissing,
    Outside,
    OutsideAnswer,
    OutsideServices,
    answered,
)
from jindra_desk.ui.forms.errors import FormErrors
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


class _Question:
    """One question: a field, «Geen», and whether all of it stays within the Union."""

    def __init__(self, dialog: OutsideDialog, question: Outside) -> None:
        asked = qt_translate(QUESTIONS[question])
        self.field = TextField(asked, placeholder=qt_translate(EXAMPLES[question]), max_length=LONGEST)
        self.nobody, self.within_eu = CheckBox(tr("Geen")), CheckBox(tr("Bewaart alles binnen de EU"))
        for tick in (self.nobody, self.within_eu):
            tick.setAccessibleName(f"{asked} {tick.text()}")
        self.nobody.toggled.connect(self._on_nobody)
        ticks = QHBoxLayout()
        ticks.setSpacing(measures.SPACE_16)
        ticks.addWidget(self.nobody)
        ticks.addWidget(self.within_eu)
        ticks.addStretch(1)
        dialog.body.addWidget(self.field)
        dialog.body.addLayout(ticks)

    def show(self, answer: OutsideAnswer) -> None:
        """Fill in what was answered before."""
        self.field.set_text(answer.who)
        self.within_eu.setChecked(answer.within_eu)
        self.nobody.setChecked(answer.nobody)

    def answer(self) -> OutsideAnswer | None:
        """What is there; None while nothing does."""
        if self.nobody.isChecked():
            return OutsideAnswer()
        words = self.field.text()
        return OutsideAnswer.typed(words, within_eu=self.within_eu.isChecked()) if words.strip() else None

    def _on_nobody(self, checked: bool) -> None:  # a slot of Qt
        self.field.setEnabled(not checked)
        self.within_eu.setEnabled(not checked)
        if checked:
            self.field.clear_error()


class OutsideDialog(Dialog):
    """`kept` carries the `OutsideServices`; the caller closes the dialog when they are kept, or shows the refusal."""

    kept = Signal(object)

    def __init__(self, parent: QWidget, known: OutsideServices | None) -> None:
        super().__init__(parent, tr("Wie krijgt gegevens van je cliënten?"), width=520)
        why = tr("Dit komt op het voorblad van elk dossier dat je meegeeft. «Geen» is ook een antwoord. Je wijzigt het "
                 "later bij Instellingen, Praktijk.")
        self.body.addWidget(Label(why, Role.TEXT, Token.INK_2, wrap=True))
        self.questions: Mapping[Outside, _Question] = {question: _Question(self, question) for question in Outside}
        for question, answer in (known.answers if known is not None else {}).items():
            self.questions[question].show(answer)
        self._line = StateLine("", State.BAD)
        self._line.hide()
        self.body.addWidget(self._line)
        self.errors = FormErrors({question.value: asked.field for question, asked in self.questions.items()},
                                 self._on_keep_clicked, self)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.dismiss)
        keep = PrimaryButton(tr("Bewaar"))
        keep.clicked.connect(self._on_keep_clicked)
        self.add_button(later)
        self.add_button(keep)
        self.questions[Outside.MAIL].field.setFocus()

    def refuse(self, fault: JindraError) -> None:
        """Say what is wrong, at its field where it has one."""
        if not self.errors.show(fault):
            self._line.set(fault.sentence(qt_translate, current_language()), State.BAD)
            self._line.show()

    def _on_keep_clicked(self) -> None:
        self.errors.clear()
        self._line.hide()
        try:
            found = answered({question: asked.answer() for question, asked in self.questions.items()})
        except AnswersMissing as missing:
            self.refuse(missing)
            return
        self.kept.emit(found)
