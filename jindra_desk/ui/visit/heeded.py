"""Which answers about health the owner acted on at this visit: questions to tick, not the answers (A-04, C-56)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.domain.base.text import Text
from jindra_desk.domain.treatments.declaration import QUESTION_LABELS
from jindra_desk.domain.treatments.treatment import Question
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.inputs.chips import ChipGroup
from jindra_desk.ui.widgets.paint.label import Label


class HeededPart(QWidget):
    """One chip for each question of the declaration; `changed` comes with every tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = ChipGroup([(question, render(Text(words))) for question, words in QUESTION_LABELS.items()],
                               name=tr("Waar heb je op gelet?"), gap=6)
        self.chips.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(tr("Waar heb je op gelet?"), Role.FIELD_LABEL))
        column.addWidget(self.chips)
        column.addWidget(Label(tr("Antwoorden over de gezondheid waarop je hebt gelet. Die blijven bij dit bezoek "
                                  "staan als de toestemming wordt ingetrokken, net als de vragen waarop niets werd "
                                  "genoemd. Andere antwoorden gaan dan weg."), Role.SECOND, wrap=True))

    def questions(self) -> tuple[Question, ...]:
        """What is ticked."""
        return tuple(value for value in self.chips.values() if isinstance(value, Question))

    def set_questions(self, questions: Iterable[Question]) -> None:
        """Tick exactly these."""
        self.chips.set_values(questions)
