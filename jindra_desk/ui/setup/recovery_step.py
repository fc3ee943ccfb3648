"""Steps 4 and 5: the recovery code on paper, and typed back from that paper (K-140, tension 10)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.secrets.code_sheet import CodeOnPaper, TypedBackField
from jindra_desk.ui.setup.step import SetupStep
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.state import State


class RecoveryStep(SetupStep):
    """Shows the code and puts it on paper. The owner may go on without a sheet; typing it back proves it."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, code: str, *, can_print: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Je herstelcode"),
            tr("Vergeet je je wachtwoordzin, dan opent alleen deze code je kluis. Leg hem op papier weg, "
               "niet bij de computer."),
            tr("Ik heb hem op papier"), parent)
        self._paper = CodeOnPaper(code, can_print=can_print)
        self._paper.print_asked.connect(self.print_asked)
        self._paper.save_asked.connect(self.save_asked)
        self.body.addWidget(self._paper)

    def entered(self) -> None:
        """Begin at the way to paper."""
        self._paper.begin()

    def say(self, sentence: str) -> None:
        """Say what became of the sheet."""
        self._paper.say(sentence)


class TypeBackStep(SetupStep):
    """The code, typed back while it is out of sight."""

    def __init__(self, matches: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Typ hem over"),
            tr("Neem je herstelblad erbij en typ de code over. Hoofdletters, spaties en streepjes maken niet uit."),
            tr("Maak de kluis"), parent)
        self._field = TypedBackField(matches)
        self.body.addWidget(self._field)
        self.body.addWidget(Banner(
            tr("Zonder wachtwoordzin en herstelcode is er geen weg terug."),
            tr("De kluis is dan voor niemand te openen, ook niet met hulp."), State.NEUTRAL, icon="key-round"))

    def entered(self) -> None:
        """Begin at the field."""
        self._field.setFocus()

    def is_complete(self) -> bool:
        """The same code as was shown."""
        return self._field.is_right()

    def wipe(self) -> None:
        """Empty the field once the vault is made."""
        self._field.set_text("")
