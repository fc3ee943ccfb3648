"""Rows that show policy values with source and reason: in the set-up assistant and in the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.policy.policies import PolicyLine
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.tag import Tag
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_LONGEST_BESIDE = 34
"""Characters of a value that fit beside its label; a longer one gets a line of its own."""


class PolicyRow(QWidget):
    """Label and source left, value right; what the law made stricter carries a tag and the reason below."""

    change_asked = Signal(str)  # the key

    def __init__(self, line: PolicyLine, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = line.key
        left = QHBoxLayout()
        left.setSpacing(measures.SPACE_8)
        left.addWidget(Label(render(line.label), Role.MEDIUM))
        if line.tightened:
            left.addWidget(Tag(tr("Aangescherpt"), State.WARN))
        left.addStretch(1)
        words = render(line.value)
        beside = len(words) <= _LONGEST_BESIDE
        if beside:
            left.addWidget(Label(words, Role.STRONG))
        if editable and line.editable:
            change = LinkButton(tr("Wijzig"))
            change.setAccessibleName(tr("Wijzig {what}", what=render(line.label)))
            change.clicked.connect(lambda: self.change_asked.emit(self.key))
            left.addWidget(change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.SPACE_8, 0, measures.SPACE_8)
        column.setSpacing(2)
        column.addLayout(left)
        if not beside:
            column.addWidget(Label(words, Role.STRONG, wrap=True))
        source = tr("Bron: {source}", source=render(line.source))
        reason = f"{render(line.note)} {source}" if line.note is not None else source
        column.addWidget(Label(reason, Role.SECOND, Token.INK_2 if line.tightened else Token.INK_3, wrap=True))
