"""The policy in the settings: every value with its source, what the law made stricter, and changing one (K-68)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.policy.policies import (
    PolicyKept,
    PolicyLine,
    PolicyView,
    change_policy_value,
    read_policy,
)
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.policy.floor import Floor
from jindra_desk.domain.policy.likely import PolicyAsked
from jindra_desk.domain.policy.values import PolicyScalar
from jindra_desk.domain.retention.policy_moves import PolicyMoves, PolicyMovesFiles
from jindra_desk.ui.forms.day_question import ask_today
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.forms.freed_lines import freed_lines
from jindra_desk.ui.forms.policy_rows import PolicyRow
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.policy_dialog import PolicyDialog, refusal_words
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label

DRAFT = "policy:"
"""The name of its form in a draft, with the key behind it."""


class PolicySettings(QWidget):
    """One card per group of values."""

    def __init__(self, workbench: ScreenContext, floor: Floor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._floor = floor
        self._lines: dict[str, PolicyLine] = {}
        self.dialog: PolicyDialog | None = None
        self.forms = DialogDrafts(self)
        self._expected = ""
        self._foretold: PolicyMoves | None = None
        """What the question said that the typed value does to the files."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.CARD_GAP)
        self._cards: list[QWidget] = []

    def reload(self) -> None:
        """Read the policy in force."""
        self._workbench.ask(self, "settings.policy", read_policy, self._on_read, coalesce_key="settings.policy")

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    def _on_read(self, view: PolicyView) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards = [self._intro(view)]
        self._column.addWidget(self._cards[0])
        self._lines = {line.key: line for section in view.sections for line in section.lines}
        for section in view.sections:
            card = Card(spacing=0)
            card.body.addWidget(SectionTitle(qt_translate(section.heading)))
            card.body.addSpacing(measures.SPACE_8)
            for index, line in enumerate(section.lines):
                if index:
                    card.body.addWidget(Divider())
                row = PolicyRow(line, editable=True)
                row.change_asked.connect(self.change)
                card.body.addWidget(row)
            self._cards.append(card)
            self._column.addWidget(card)
        self._open_expected()

    def _intro(self, view: PolicyView) -> QWidget:
        return Label(
            tr("Versie {version}, op basis van het profiel «{profile}». Zwakker dan de grenzen van de wet die dit "
               "programma kent, kan niet. Hoe lang je daarbinnen bewaart, moet je zelf kunnen uitleggen.",
               version=view.version, profile=qt_translate(view.profile_label)),
            Role.SECOND, wrap=True)

    def change(self, key: str) -> None:
        """Open the editor for one value."""
        self._foretold = None
        self.dialog = PolicyDialog(self.window(), self._lines[key])
        self.dialog.chosen.connect(self._on_chosen)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.forms.watch(f"{DRAFT}{key}", self.dialog)
        self.dialog.open()

    def restore(self, name: str) -> None:
        """Open the form that stood in a draft, as soon as the policy is read."""
        self._expected = name
        self._open_expected()

    def _open_expected(self) -> None:
        if self._lines and self._expected:
            key, self._expected = self._expected.removeprefix(DRAFT), ""
            if key in self._lines:
                self.change(key)

    def _on_chosen(self, key: str, value: PolicyScalar, sure: bool) -> None:
        floor, foretold = self._floor, self._foretold
        self._workbench.change_with_progress(
            self, "settings.change_policy",
            lambda session, context: change_policy_value(session, floor, key, value, sure=sure, foretold=foretold,
                                                         progress=context.advance),
            self._on_changed, lambda fault: self._on_refused(fault, lambda: self._on_chosen(key, value, sure)))

    def _on_changed(self, kept: PolicyKept) -> None:
        if self.dialog is not None:
            self.dialog.dismiss()
        self._workbench.navigator.toast(kept_words(kept))
        self.reload()

    def _on_refused(self, fault: JindraError, again: Callable[[], None]) -> None:
        if isinstance(fault, TodayDoubted):
            ask_today(self._workbench, self.window(), fault.doubted.today, fault.doubted.known, again)
            return
        if self.dialog is None:
            return
        self._foretold = fault.moves if isinstance(fault, PolicyMovesFiles) else None
        words = refusal_words(fault.parts(qt_translate, current_language()))
        if isinstance(fault, PolicyMovesFiles):
            listed = (*fault.moves.freed, *fault.moves.waiting)
            self.dialog.ask(*words, freed_lines(listed, watched=self._workbench.privacy.watched),
                            erases=bool(fault.moves.freed))
        elif isinstance(fault, PolicyAsked):
            self.dialog.ask(*words)
        else:
            self.dialog.refuse(*words)


def kept_words(kept: PolicyKept) -> str:
    """What was done, with the number in the register where something went."""
    if kept.number is None:
        return tr("Bewaard.")
    if kept.clean:
        return tr("Bewaard. Wat was ingetrokken, is gewist en nagelezen: niets gevonden. "
                  "Nummer {number} in het register.", number=kept.number)
    return tr("Bewaard, en gewist wat was ingetrokken. Bij het nalezen stond er nog iets van in het kluisbestand: het "
              "gaat weg bij de volgende opening.")
