"""One purpose in the list of consents: what was decided, the proof, and its buttons."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.consents.overview import ConsentLine, DocumentState
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.consents.consent import CONSENT_LABELS, ConsentState
from jindra_desk.ui.consents.wording import (
    icon_of_line,
    state_of_line,
    story_of_line,
    warning_of_line,
    word_of_line,
)
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.tag import Tag
from jindra_desk.ui.widgets.inputs.buttons import IconButton, SecondaryButton, Size
from jindra_desk.ui.widgets.layout.rows import ListRow
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import LOOKS, State


class RowAction(Enum):
    """What the owner asked of a row."""

    SIGN = auto()
    WITHDRAW = auto()
    LOOK = auto()
    MORE = auto()


class ConsentRow(ListRow):
    """`asked` carries a RowAction."""

    asked = Signal(object)

    def __init__(self, line: ConsentLine, parent: QWidget | None = None) -> None:
        warning = warning_of_line(line)
        super().__init__(82 if warning else 64, parent=parent)
        state, label = state_of_line(line), render(Text(CONSENT_LABELS[line.kind]))
        self.setAccessibleName(f"{label}. {word_of_line(line)}. {story_of_line(line)} {warning}".strip())
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(Label(label, Role.MEDIUM, wrap=True))
        texts.addWidget(Label(story_of_line(line), Role.SECOND, wrap=True))
        if warning:
            texts.addWidget(Label(warning, Role.SECOND_MEDIUM, LOOKS[state if state is State.BAD else State.WARN].text,
                                  wrap=True))
        texts.addStretch(1)
        token = LOOKS[state].dot if state is not State.NEUTRAL else Token.INK_3
        self.row.addWidget(IconLabel(icon_of_line(line), 20, token))
        self.row.addLayout(texts, 1)
        self.row.addWidget(Tag(word_of_line(line), state))
        given = line.state is ConsentState.GIVEN
        if line.consent is not None and line.consent.document_id is not None:
            look = self._button(tr("Bekijk"), RowAction.LOOK, label)
            look.setEnabled(line.document is DocumentState.WHOLE)
            if not look.isEnabled():
                look.setToolTip(warning)
        if given:
            self._button(tr("Trek in"), RowAction.WITHDRAW, label)
        elif not line.past:
            self._button(tr("Laat tekenen"), RowAction.SIGN, label)
        more = IconButton("ellipsis", tr("Meer: {what}", what=label))
        more.clicked.connect(lambda: self.asked.emit(RowAction.MORE))
        self.row.addWidget(more)

    def _button(self, text: str, action: RowAction, label: str) -> SecondaryButton:
        button = SecondaryButton(text, size=Size.SMALL)
        button.setAccessibleName(f"{text}: {label}")
        button.clicked.connect(lambda: self.asked.emit(action))
        self.row.addWidget(button)
        return button
