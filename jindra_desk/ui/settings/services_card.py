"""Who outside the practice holds something of its clients, as answered, and the way to change it (J-12)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from jindra_desk.application.business.outside_services import answer_outside, read_outside
from jindra_desk.domain.business.outside_services import LABELS, OutsideAnswer, OutsideServices
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.forms.outside_dialog import OutsideDialog
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.setting_row import SettingRow
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.paint.label import Label

DRAFT = "outside"
"""The name of its form in a draft."""


class ServicesCard(Card):
    """One line that says how it stands, and «Beantwoord» or «Wijzig»."""

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workbench = workbench
        self._known: OutsideServices | None = None
        self._read = self._wanted = False
        self.dialog: OutsideDialog | None = None
        self.forms = DialogDrafts(self)
        self.details = Label("", Role.SECOND, wrap=True)
        self.change = SecondaryButton(tr("Beantwoord"), size=Size.SMALL)
        self.change.clicked.connect(self.ask)
        self.body.addWidget(SettingRow(tr("Wie krijgt gegevens van je cliënten"), self.details,
                                       actions=(self.change,)))

    def reload(self) -> None:
        """Read the answers."""
        self._workbench.ask(self, "settings.outside", read_outside, self._on_read, coalesce_key="settings.outside")

    def ask(self) -> None:
        """Open the five questions."""
        self.dialog = OutsideDialog(self.window(), self._known)
        self.dialog.kept.connect(self._on_kept)
        self.dialog.finished.connect(self._on_finished)
        self.forms.watch(DRAFT, self.dialog)
        self.dialog.open()

    def restore(self) -> None:
        """Open the form that stood in a draft, as soon as the answers are read."""
        self._wanted = True
        if self._read:
            self._on_read(self._known)

    def _on_read(self, known: OutsideServices | None) -> None:
        self._known, self._read = known, True
        self.details.setText(_told(known))
        self.change.setText(tr("Beantwoord") if known is None else tr("Wijzig"))
        if self._wanted:
            self._wanted = False
            self.ask()

    def _on_kept(self, services: OutsideServices) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        declared = dialog.errors.not_bsn()
        self._workbench.change(self, "settings.keep_outside",
                               lambda session: answer_outside(session, services, declared),
                               lambda _changes: self._on_done(), dialog.refuse)

    def _on_done(self) -> None:
        if self.dialog is not None:
            self.dialog.dismiss()
        self._workbench.navigator.toast(tr("Bewaard."))
        self.reload()

    def _on_finished(self, _result: int) -> None:
        self.dialog = None


def _told(known: OutsideServices | None) -> str:
    if known is None:
        return tr("Nog niet beantwoord. Zolang dat zo is, kun je geen dossier meegeven.")
    return " · ".join(f"{qt_translate(LABELS[question])}: {_who(answer)}" for question, answer in known.answers.items())


def _who(answer: OutsideAnswer) -> str:
    if answer.nobody:
        return tr("geen")
    return tr("{who} (binnen de EU)", who=answer.who) if answer.within_eu else answer.who
