"""Shows a fault: what happened, what is safe, what to do now; details only behind "Meer", without client text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from jindra_desk.domain.base.errors import JindraError, ProgramFault
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class FaultDialog(Dialog):
    """One sentence per part; no «Meer» without details. Opened, never executed: nothing may hold the lock back."""

    def __init__(self, parent: QWidget, title: str, cause: str, next_step: str, details: str) -> None:
        super().__init__(parent, title)
        for sentence in (cause, next_step):
            if sentence:
                self.body.addWidget(Label(sentence, Role.TEXT, Token.INK_2, wrap=True))
        self._details = Label(details, Role.SMALL_TEXT, Token.INK_3, wrap=True)
        self._details.hide()
        self.body.addWidget(self._details)
        self._more = LinkButton(tr("Meer"), quiet=True)
        self._more.clicked.connect(self._on_more_clicked)
        close = PrimaryButton(tr("Sluit"))
        close.clicked.connect(self.dismiss)
        self._more.setVisible(bool(details))
        self.buttons.insertWidget(0, self._more)
        self.buttons.addWidget(close)

    @property
    def details_shown(self) -> bool:
        """True once "Meer" was pressed."""
        return not self._details.isHidden()

    def _on_more_clicked(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self._more.setText(tr("Minder") if self.details_shown else tr("Meer"))
        self.fit_height()


def dialog_for_error(parent: QWidget, error: JindraError) -> FaultDialog:
    """A dialog for any fault; a fault of the program names places in the code, no values.

    Every other says all of it in its sentences: the name of its class would tell the owner nothing.
    """
    title, cause, next_step = error.parts(qt_translate, current_language())
    details = error.details if isinstance(error, ProgramFault) else ""
    return FaultDialog(parent, title, cause, next_step, details)
