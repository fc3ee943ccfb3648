"""Steps to a new recovery code in one dialog: why, the code on paper, typed back, and what holds from then on.

Nothing changes before the code was typed back; closing the dialog, or the lock, leaves everything as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from jindra_desk.ui.secrets.code_sheet import CodeOnPaper, TypedBackField
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class FlowWords:
    """What one flow says, translated: `why` is (icon, sentence) per line, `verb` does it, `busy` while it is done."""

    title: str
    why: Sequence[tuple[str, str]]
    last: str
    verb: str
    busy: str


class CodeFlow(Dialog):
    """Four pages. The caller proves the passphrase, makes the paper, does the work and tells what became of it."""

    own_enter = True

    passphrase_given = Signal(str)
    print_asked = Signal()
    save_asked = Signal()
    agreed = Signal()
    """The code was typed back: do it now."""
    stop_asked = Signal()

    def __init__(self, parent: QWidget, words: FlowWords, code: str, matches: Callable[[str], bool], *,
                 can_print: bool = True, stoppable: bool = False) -> None:
        super().__init__(parent, words.title, width=_WIDTH)
        self._words = words
        self.passphrase = PassphraseField(tr("Je wachtwoordzin"))
        self.paper = CodeOnPaper(code, can_print=can_print)
        self.typed_back = TypedBackField(matches)
        self.outcome = QWidget()
        self.outcome_lines = QVBoxLayout(self.outcome)
        self._pages = QStackedWidget()
        self._fault = Banner("", "", State.BAD)
        self._fault.hide()
        self._busy = BusyBar("", stoppable=stoppable)
        self.later = SecondaryButton(tr("Niet nu"))
        self.follow_up = SecondaryButton("")
        self.follow_up.hide()
        self.next = PrimaryButton(tr("Verder"))
        self._lay_out()
        self.later.clicked.connect(self.reject)
        self.next.clicked.connect(self.go_on)
        self.passphrase.submitted.connect(self.go_on)
        self.passphrase.changed.connect(lambda _text: self._take_back())
        self.typed_back.submitted.connect(self.go_on)
        self.paper.print_asked.connect(self.print_asked)
        self.paper.save_asked.connect(self.save_asked)
        self._busy.stop_clicked.connect(self.stop_asked)
        self.passphrase.setFocus()

    @property
    def step(self) -> int:
        """Which page is shown: 0 why and passphrase, 1 paper, 2 typed back, 3 what holds now."""
        return self._pages.currentIndex()

    def go_on(self) -> None:
        """Do what the button says."""
        if not self.next.isEnabled():
            return
        if self.step == 0:
            if self.passphrase.text():
                self.set_busy(tr("Even nakijken."))
                self.passphrase_given.emit(self.passphrase.text())
            else:
                self._refuse_passphrase(tr("Typ eerst je wachtwoordzin."))
        elif self.step == 1:
            self._show(2, self._words.verb)
            self.typed_back.setFocus()
        elif self.step == 2:
            if self.typed_back.is_right():
                self.set_busy(self._words.busy)
                self.agreed.emit()
            self.fit_height()
        else:
            self.accept()

    def show_paper(self) -> None:
        """The passphrase is right: show the code."""
        self.set_free()
        self._show(1, tr("Ik heb hem op papier"))
        self.paper.begin()

    def show_outcome(self, title: str, lines: Sequence[tuple[str, str]], follow_up: str = "") -> None:
        """It is done: say what holds from now on, as (icon, sentence); there is no way back from here."""
        self.wipe()
        self.set_free()
        self.outcome_lines.addWidget(Banner(title, "", State.OK, icon="circle-check"))
        for icon, sentence in lines:
            self.outcome_lines.addWidget(_line(icon, sentence))
        self.outcome_lines.addStretch(1)
        self.later.hide()
        self.follow_up.setText(follow_up)
        self.follow_up.setVisible(bool(follow_up))
        self.setAccessibleDescription(title)
        self._show(3, tr("Klaar"))
        self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, fault: JindraError) -> None:
        """Say why it was not done; a wrong passphrase is told at its field, on its page."""
        self.set_free()
        if isinstance(fault, WrongPassphrase):
            self._show(0, tr("Verder"))
            self._refuse_passphrase(fault.sentence(qt_translate, current_language()))
            self.passphrase.editor.selectAll()
            return
        title, cause, next_step = fault.parts(qt_translate, current_language())
        self.say_fault(title, " ".join(part for part in (cause, next_step) if part))

    def say_fault(self, title: str, rest: str = "") -> None:
        """Say above the page what went wrong, and leave what was typed."""
        self.set_free()
        self._fault.set_texts(title, rest)
        self._fault.show()
        self.fit_height()
        self.next.setFocus()

    def set_busy(self, sentence: str) -> None:
        """Work is under way."""
        self._fault.hide()
        self.next.setEnabled(False)
        self.later.setEnabled(False)
        self.passphrase.set_read_only(True)
        self.typed_back.set_read_only(True)
        self._busy.start(sentence)

    def set_progress(self, done: int, total: int, counted: str) -> None:
        """How far it is; `counted` says it in words."""
        self._busy.set_progress(done, total, counted)

    def set_free(self) -> None:
        """No work is under way."""
        self.next.setEnabled(True)
        self.later.setEnabled(True)
        self.passphrase.set_read_only(False)
        self.typed_back.set_read_only(False)
        self._busy.finish()

    def wipe(self) -> None:
        """Empty the fields."""
        self.passphrase.clear()
        self.typed_back.set_text("")

    def reject(self) -> None:
        """Not while it is being done: "Stop" is the way out then, and the lock."""
        if self.later.isEnabled():
            super().reject()

    def done(self, result: int) -> None:
        """Nothing stays in a field of a closed dialog."""
        self.wipe()
        super().done(result)

    def _lay_out(self) -> None:
        pages = (
            (*(_line(icon, sentence) for icon, sentence in self._words.why), self.passphrase),
            (Label(tr("Zet de code op papier en leg hem weg, niet bij de computer. Hij geldt pas als je hem hebt "
                      "overgetypt."), Role.TEXT, Token.INK_2, wrap=True), self.paper),
            (Label(tr("Neem je herstelblad erbij en typ de code over. Hoofdletters, spaties en streepjes maken niet "
                      "uit."), Role.TEXT, Token.INK_2, wrap=True), self.typed_back,
             Banner(self._words.last, "", State.NEUTRAL, icon="key-round")),
        )
        for parts in pages:
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(measures.SPACE_16)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            self._pages.addWidget(page)
        self.outcome_lines.setContentsMargins(0, 0, 0, 0)
        self.outcome_lines.setSpacing(measures.SPACE_16)
        self._pages.addWidget(self.outcome)
        for widget in (self._fault, self._pages, self._busy):
            self.body.addWidget(widget)
        for button in (self.later, self.follow_up, self.next):
            self.add_button(button)

    def _show(self, index: int, verb: str) -> None:
        self._fault.hide()
        self._pages.setCurrentIndex(index)
        self.next.setText(verb)
        self.fit_height()

    def _refuse_passphrase(self, sentence: str) -> None:
        self.passphrase.set_error(sentence)
        self.passphrase.setFocus()
        self.fit_height()

    def _take_back(self) -> None:
        if self.passphrase.error:
            self.passphrase.clear_error()
            self.fit_height()


def _line(icon: str, sentence: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon, 18, Token.INK_2), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(sentence, wrap=True, top=True), 1)
    return whole
