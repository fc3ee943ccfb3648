"""Step 2: which policy the practice keeps, with the source of each value and what the law makes stricter (K-68)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.policy.policies import DEFAULT_PROFILE, PolicyBook, important_lines, profile_choices
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.ui.forms.policy_rows import PolicyRow
from jindra_desk.ui.setup.step import SetupStep
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.inputs.chips import ChipGroup
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label


class PolicyStep(SetupStep):
    """Five shipped profiles; the practice's own is chosen at first."""

    def __init__(self, book: PolicyBook, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Je beleid"),
            tr("Hoe lang je bewaart en wat je vraagt. Je kunt dit later wijzigen, nooit zwakker dan de grenzen van de "
               "wet die dit programma kent."),
            tr("Verder"), parent)
        self._book = book
        self._today = today
        options = [(name, qt_translate(label)) for name, label in profile_choices(book)]
        self._choice = ChipGroup(options, multiple=False, name=tr("Beleid"))
        self._choice.set_values((DEFAULT_PROFILE,))
        self._choice.changed.connect(self._on_chosen)
        self._summary = Label("", Role.SECOND, wrap=True)
        self._rows = QWidget()
        self.body.addWidget(self._choice)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._rows)
        self._on_chosen()

    @property
    def policy(self) -> Policy:
        """The chosen profile, clamped to the law of today."""
        return self._book.profile(str(self._choice.value()), self._today)

    def entered(self) -> None:
        """Begin at the choice."""
        self._choice.setFocus()

    def choose(self, name: str) -> None:
        """Choose a profile as if its chip was pressed."""
        self._choice.set_values((name,))
        self._on_chosen()

    def _on_chosen(self) -> None:
        policy = self.policy
        tightened = sum(line.tightened for line in important_lines(policy))  # those that are marked below
        if tightened == 0:
            said = tr("Geen waarde is zwakker dan de grenzen van de wet die dit programma kent.")
        elif tightened == 1:
            said = tr("Eén waarde is aangescherpt, omdat de wet meer vraagt.")
        else:
            said = tr("{n} waarden zijn aangescherpt, omdat de wet meer vraagt.", n=tightened)
        self._summary.setText(said)
        fresh = SetupRows(policy)
        self.body.replaceWidget(self._rows, fresh)
        self._rows.deleteLater()
        self._rows.hide()
        self._rows = fresh


class SetupRows(QWidget):
    """The values that a profile is chosen by, one under another with hairlines."""

    def __init__(self, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for index, line in enumerate(important_lines(policy)):
            if index:
                column.addWidget(Divider())
            column.addWidget(PolicyRow(line, editable=False))
