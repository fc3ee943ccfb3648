"""«Back-up» in the settings: make, test, list and check backups, put one back, and retire a computer (K-26, T-46)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.copies.backup_place import ask_backup
from jindra_desk.ui.copies.backup_runner import BackupRunner, Doing
from jindra_desk.ui.forms.day_question import ask_today
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.backup_card import BackupCard
from jindra_desk.ui.settings.check_backup import CheckBackupDialog
from jindra_desk.ui.settings.copies_card import CopiesCard
from jindra_desk.ui.settings.outside_card import OutsideCard
from jindra_desk.ui.settings.retire_dialog import RetireDialog
from jindra_desk.ui.settings.setting_row import SettingRow
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog, Dialog
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label

BeginAnew = Callable[[str], None]
"""Locks, and lets a fresh process begin with this option."""
RESTORE, RETIRE = "--restore", "--retire"


class BackupSection(QWidget):
    """Cards from everyday to final. Putting back and retiring happen in a fresh process, with the vault closed."""

    def __init__(self, workbench: ScreenContext, stores: Stores, begin_anew: BeginAnew,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._stores, self._begin_anew = workbench, stores, begin_anew
        self.runner = BackupRunner.of(workbench)
        self.dialog: Dialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_24)
        self.card = BackupCard(workbench, self.runner)
        self.copies = CopiesCard(workbench)
        self.outside = OutsideCard(workbench)
        for part in (self.card, self.outside, self.copies, self._back_card(), self._retire_card()):
            column.addWidget(part)
        self.runner.changed.connect(self._on_changed)

    def _back_card(self) -> Card:
        check = SecondaryButton(tr("Kies een bestand"), size=Size.SMALL)
        check.setAccessibleName(tr("Kies een back-up om te controleren"))
        check.clicked.connect(self.choose_to_check)
        back = SecondaryButton(tr("Zet terug"), size=Size.SMALL)
        back.setAccessibleName(tr("Zet een back-up terug"))
        back.clicked.connect(self.ask_restore)
        card = Card(spacing=measures.SPACE_16)
        card.body.addWidget(SectionTitle(tr("Controleren en terugzetten")))
        card.body.addWidget(SettingRow(
            tr("Controleer een back-up"),
            _quiet(tr("Leest een back-up helemaal, met zijn eigen wachtwoordzin of herstelcode. Er verandert niets.")),
            actions=(check,)))
        card.body.addWidget(Divider())
        card.body.addWidget(SettingRow(
            tr("Zet een back-up terug"),
            _quiet(tr("De kluis van nu blijft staan tot je de teruggezette voor het eerst ontgrendelt.")),
            actions=(back,)))
        return card

    def _retire_card(self) -> Card:
        retire = SecondaryButton(tr("Doe weg"), size=Size.SMALL)
        retire.setAccessibleName(tr("Doe deze computer weg"))
        retire.clicked.connect(self.ask_retire)
        card = Card(spacing=measures.SPACE_16)
        card.body.addWidget(SettingRow(
            tr("Deze computer wegdoen"),
            _quiet(tr("Vernietigt de kluis op deze computer voorgoed, voordat je hem verkoopt of weggeeft.")),
            actions=(retire,)))
        return card

    def reload(self) -> None:
        """Read how it stands, and the register."""
        self.runner.read()
        self.copies.reload()
        self.outside.reload()

    def choose_to_check(self) -> None:
        """Ask which file."""
        ask_backup(self._workbench.native_dialogs, self, self._place(), self.check)

    def check(self, file: Path) -> None:
        """Ask for what opens it, and read it."""
        self._open(CheckBackupDialog(self.window(), self._workbench, self._stores, file))

    def ask_restore(self) -> None:
        """Say what happens to the present vault, and go on in a fresh process."""
        dialog = ConfirmDialog(
            self.window(), tr("Een back-up terugzetten?"),
            tr("Jindra Desk gaat op slot en begint opnieuw met het terugzetten. De kluis van nu blijft staan tot je de "
               "teruggezette voor het eerst ontgrendelt; dan wordt hij vernietigd. Wat na de back-up is vernietigd of "
               "ingetrokken, gebeurt bij het terugzetten opnieuw, zover het vernietigingsregister dat weet. Wat je na "
               "de back-up hebt bijgehouden, is dan weg."), tr("Ga verder"), danger=False)
        dialog.confirmed.connect(lambda: self._begin_anew(RESTORE))
        self._open(dialog)

    def ask_retire(self) -> None:
        """Say what goes and what stays, and go on in a fresh process."""
        dialog = RetireDialog(self.window(), self.runner.look, self._workbench.clock.today())
        dialog.decided.connect(self._check_the_day)
        self._open(dialog)

    def _check_the_day(self) -> None:
        """Which backup is the newest was told by the clock: a doubted day is typed before the vault goes."""
        self._workbench.ask(self, "settings.retire", require_credible_today,
                            lambda _today: self._begin_anew(RETIRE), self._on_retiring_refused)

    def _on_retiring_refused(self, fault: JindraError) -> None:
        if isinstance(fault, TodayDoubted):
            ask_today(self._workbench, self.window(), fault.doubted.today, fault.doubted.known, self.ask_retire)
        else:
            self._workbench.error_raised.emit(fault)

    def _place(self) -> Path | None:
        look = self.runner.look
        return look.status.place if look is not None else None

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self, _result: int) -> None:
        self.dialog = None

    def _on_changed(self) -> None:
        if self.isVisible() and self.runner.doing is Doing.NOTHING:
            self.copies.reload()


def _quiet(words: str) -> Label:
    return Label(words, Role.SECOND, wrap=True)
