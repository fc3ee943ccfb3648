"""«Nieuw herstelblad» and «Nieuwe sleutel»: what each explains, does and says afterwards (K-140, trust.md).

The work runs on the database thread; until the new code is typed back nothing is written.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.handout.copies import save_copy
from jindra_desk.application.ports.documents import RecoverySheet
from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.session.session import Session
from jindra_desk.application.setup.create_vault import typed_back
from jindra_desk.application.vault.keys import KeysChanged, new_data_key, prove_passphrase, replace_recovery_code
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.wording import size_words
from jindra_desk.ui.jobs.lanes import JobCancelled, JobContext, JobOutcome
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.secrets.code_sheet import ask_where_to_save, sheet_saved_words
from jindra_desk.ui.settings.code_flow import CodeFlow, FlowWords
from jindra_desk.ui.theme.text import current_language, qt_translate, tr


class RecoveryFlow(QObject):
    """A new recovery sheet. `ended` comes when the dialog is gone, `changed` when the new code holds."""

    changed = Signal()
    ended = Signal()
    passphrase_wanted = Signal()
    """The owner wants to change the passphrase next."""

    stoppable = False

    def __init__(self, workbench: ScreenContext, keys: KeyStore, window: QWidget, *, has_pin: bool = False) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._keys = keys
        self._has_pin = has_pin
        self._code = keys.new_recovery_code()
        self._passphrase = ""
        self._stopped = threading.Event()
        self.dialog = CodeFlow(window, self._words(), self._code, self._matches, stoppable=self.stoppable)
        self.dialog.passphrase_given.connect(self._prove)
        self.dialog.print_asked.connect(lambda: self._make_sheet(self._print))
        self.dialog.save_asked.connect(lambda: self._make_sheet(self._save))
        self.dialog.agreed.connect(self._do)
        self.dialog.stop_asked.connect(self._stopped.set)
        self.dialog.follow_up.clicked.connect(self._on_follow_up_clicked)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    # --- what differs between the flows ------------------------------------------------------------------------------

    def _words(self) -> FlowWords:
        return FlowWords(
            title=tr("Nieuw herstelblad"),
            why=(
                ("file-x", tr("Met een nieuwe code geldt je oude herstelblad hier niet meer: deze kluis gaat er niet "
                              "meer mee open.")),
                ("history", tr("Back-ups die je eerder hebt gemaakt, gaan nog wel open met de oude code.")),
                ("key-round", tr("Je wachtwoordzin en je pincode blijven zoals ze zijn.")),
            ),
            last=tr("Hierna geldt alleen het nieuwe blad."),
            verb=tr("Maak nieuw blad"),
            busy=tr("De nieuwe code wordt ingesteld."),
        )

    def _change(self, session: Session, _context: JobContext) -> KeysChanged:
        return replace_recovery_code(session, self._keys, self._passphrase, self._code)

    def _show_outcome(self, changed: KeysChanged) -> None:
        self.dialog.show_outcome(tr("Je nieuwe herstelblad geldt vanaf nu."), (
            ("trash-2", tr("Verscheur het oude blad. Deze kluis gaat er niet meer mee open.")),
            ("history", qt_translate(changed.older_backups)),
        ))

    # --- the steps ---------------------------------------------------------------------------------------------------

    def _matches(self, typed: str) -> bool:
        return typed_back(self._keys, self._code, typed)

    def _prove(self, passphrase: str) -> None:
        keys = self._keys
        self._workbench.act(self, "keys.prove", lambda session: prove_passphrase(session, keys, passphrase),
                            lambda _none: self._on_proven(passphrase), self._on_refused)

    def _on_proven(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.dialog.show_paper()

    def _make_sheet(self, on_made: Callable[[bytes], None]) -> None:
        sheet = RecoverySheet(self._code, self._workbench.clock.today())
        documents, language = self._workbench.services.documents, current_language()
        self._workbench.run_apart(self, "keys.sheet",
                                  lambda _context: documents.recovery_sheet(sheet, qt_translate, language), on_made,
                                  self._on_refused)

    def _print(self, pdf: bytes) -> None:
        sheet = Printable(tr("Herstelblad"), tr("Herstelblad Jindra Desk.pdf"), pdf)
        PrintPreview(self.dialog, self._workbench, sheet).open()

    def _save(self, pdf: bytes) -> None:
        ask_where_to_save(self.dialog, self._workbench.native_dialogs, lambda target: self.save_sheet(pdf, target))

    def save_sheet(self, pdf: bytes, target: Path) -> None:
        """Write the sheet to the place the owner chose."""
        services = self._workbench.services
        self._workbench.act(self, "keys.save_sheet",
                            lambda session: save_copy(session, services, target, pdf, None),
                            lambda _done: self._on_sheet_saved(target), self._on_refused)

    def _on_sheet_saved(self, target: Path) -> None:
        self.dialog.paper.say(sheet_saved_words(target))
        self.dialog.fit_height()

    def _do(self) -> None:
        self._stopped.clear()
        job = self._workbench.change_with_progress(
            self, "keys.change", self._change, self._on_changed, self._on_refused)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_job_finished)

    def _on_progressed(self, done: int, total: int, _words: str) -> None:
        self.dialog.set_progress(done, total, tr("{done} van {total}", done=size_words(done), total=size_words(total)))

    def _on_job_finished(self, outcome: JobOutcome) -> None:
        if outcome is JobOutcome.CANCELLED:
            self.dialog.say_fault(tr("Gestopt. Er is niets veranderd."))

    def _on_changed(self, changed: KeysChanged) -> None:
        self._forget()
        self._show_outcome(changed)
        self.changed.emit()

    def _on_refused(self, fault: JindraError) -> None:
        self.dialog.refuse(fault)

    def _on_follow_up_clicked(self) -> None:
        self.dialog.accept()
        self.passphrase_wanted.emit()

    def _forget(self) -> None:
        """This object may live longer than the secrets should."""
        self._passphrase = self._code = ""

    def _on_finished(self, _result: int) -> None:
        self._forget()
        self.ended.emit()
        self.deleteLater()


class NewKeyFlow(RecoveryFlow):
    """A new data key, for when the owner thinks that somebody copied the vault and knows the passphrase."""

    stoppable = True

    def _words(self) -> FlowWords:
        why = [
            ("shield-alert", tr("Doe dit als je denkt dat iemand je kluis heeft gekopieerd én je wachtwoordzin of "
                                "herstelcode kent. De hele kluis wordt opnieuw versleuteld, met een nieuwe sleutel.")),
            ("file-x", tr("Er hoort een nieuwe herstelcode bij. Je oude herstelblad opent deze kluis dan niet meer.")),
            ("history", tr("Back-ups die je eerder hebt gemaakt, en de kopie van die ander, houden de oude sleutel.")),
            ("hourglass", tr("Het kost even tijd, en zoveel ruimte op de schijf als de kluis nog een keer.")),
        ]
        if self._has_pin:
            why.append(("grid-3x3", tr("Je pincode vervalt. Daarna kies je een nieuwe.")))
        return FlowWords(
            title=tr("Nieuwe sleutel voor de kluis"), why=why,
            last=tr("Hierna wordt de kluis opnieuw versleuteld."),
            verb=tr("Versleutel opnieuw"), busy=tr("De kluis wordt opnieuw versleuteld."))

    def _change(self, session: Session, context: JobContext) -> KeysChanged:
        def tell(done: int, total: int) -> None:
            # Not by cancelling the job: when it is too late to stop, the owner has to hear that the key is a new one.
            if self._stopped.is_set():
                raise JobCancelled
            context.progress(done, total)

        return new_data_key(session, self._keys, self._passphrase, self._code, tell)

    def _show_outcome(self, changed: KeysChanged) -> None:
        lines = [
            ("trash-2", tr("Verscheur het oude herstelblad. Deze kluis gaat er niet meer mee open.")),
            ("history", qt_translate(changed.older_backups)),
            ("key-round", tr("Je wachtwoordzin is dezelfde. Kent iemand anders hem, wijzig hem dan nu.")),
        ]
        if self._has_pin:
            lines.append(("grid-3x3", tr("Je pincode is vervallen. Kies bij «Pincode» een nieuwe.")))
        self.dialog.show_outcome(tr("Je kluis heeft een nieuwe sleutel."), lines, tr("Wijzig wachtwoordzin"))
