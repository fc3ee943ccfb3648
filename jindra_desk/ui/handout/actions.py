"""The ways out of and into the program for a whole file, lent to the client screens by the composition root (J-19).

The folder is chosen in the system's dialog; the writing runs in the background and is told when it is done.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from jindra_desk.application.business.outside_services import answer_outside, read_outside
from jindra_desk.application.handout.export import ExportResult, Handout, export_client
from jindra_desk.application.handout.import_client import ImportResult, import_client
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unlikely_days import DayUnlikely
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.business.outside_services import OutsideServices
from jindra_desk.domain.guards.findings import BsnFound, FindingKind, MrzFound
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.forms.outside_dialog import OutsideDialog
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.navigation.file_dialogs import file_dialog, stick_place
from jindra_desk.ui.navigation.routes import ClientRoute, RetentionRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog

OUTSIDE_FORM = "outside"
"""The name of the five questions in a draft."""


def hand_out(workbench: ScreenContext, client_id: ClientId, parent: QWidget, forms: DialogDrafts | None = None) -> None:
    """Ask where the client's file may go, and write it there; a row in the disclosures says so (J-05).

    The first time it asks who else gets data of clients: the cover says it, and no cover goes out without (J-12).
    """
    def known(outside: OutsideServices | None) -> None:
        if outside is None:
            _ask_outside(workbench, parent, forms, lambda: _ask_place(workbench, client_id, parent))
        elif forms is not None and forms.expected:
            forms.forget()  # answered elsewhere since: no window opens that nobody asked for
        else:
            _ask_place(workbench, client_id, parent)

    workbench.ask(parent, "handout.outside", read_outside, known)


def _ask_outside(workbench: ScreenContext, parent: QWidget, forms: DialogDrafts | None,
                 go_on: Callable[[], None]) -> None:
    dialog = OutsideDialog(parent, None)
    if forms is not None:
        forms.watch(OUTSIDE_FORM, dialog)

    def done(_changes: ChangeSet) -> None:
        dialog.dismiss()
        go_on()

    def keep(services: OutsideServices) -> None:
        declared = dialog.errors.not_bsn()
        workbench.change(dialog, "handout.keep_outside",
                         lambda session: answer_outside(session, services, declared), done, dialog.refuse)

    dialog.kept.connect(keep)
    dialog.open()


def _ask_place(workbench: ScreenContext, client_id: ClientId, parent: QWidget) -> None:
    dialog = file_dialog(parent, tr("Waar komt de kopie van het dossier?"), stick_place())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda folder: _ask_to_write(workbench, client_id, Path(folder), parent))
    workbench.native_dialogs.open(dialog)


def show_destruction(workbench: ScreenContext, client_id: ClientId, _parent: QWidget,
                     _forms: DialogDrafts | None = None) -> None:
    """Open the preview of what would go and what stays; nothing is destroyed by that (J-20)."""
    workbench.navigator.open(RetentionRoute(client_id))


def _ask_to_write(workbench: ScreenContext, client_id: ClientId, folder: Path, parent: QWidget) -> None:
    """Say what goes out, that it can be read by anyone, and where it will lie, before the first byte does."""
    words = tr("Alles wat over deze cliënt in de kluis staat gaat mee: gegevens, gezondheid, behandelingen, foto’s en "
               "getekende toestemmingen. De kopie komt in {place} en is niet versleuteld: wie daarbij kan, kan alles "
               "lezen. Wis hem daar zodra hij is meegegeven.", place=shown(folder))
    dialog = ConfirmDialog(parent, tr("Dossier meegeven?"), words, tr("Geef mee"), danger=False)
    dialog.confirmed.connect(lambda: _write(workbench, client_id, folder, parent))
    dialog.open()


def take_in(workbench: ScreenContext, parent: QWidget) -> None:
    """Ask for a file that another vault handed out, and read it (K-125)."""
    dialog = file_dialog(parent, tr("Kies dossier.json uit een uitgegeven map"), stick_place())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(tr("Uitgegeven dossier (*.json)"))
    dialog.fileSelected.connect(lambda file: _read(workbench, Path(file), parent))
    workbench.native_dialogs.open(dialog)


def _write(workbench: ScreenContext, client_id: ClientId, folder: Path, owner: QWidget) -> None:
    services = workbench.services
    handout = Handout(language=current_language(), translate=qt_translate)

    def export(session: Session, context: JobContext) -> ExportResult:
        return export_client(session, services, client_id, folder, handout, context.advance)

    workbench.change_with_progress(owner, "handout.export", export, lambda result: _told(workbench, result))


def _told(workbench: ScreenContext, result: ExportResult) -> None:
    """The place is named: what lies there is readable, and the owner's to hand over and to wipe."""
    place, folder = str(result.folder.parent), result.folder.name
    words = tr("Kopie gemaakt in {place}: map {folder}. Deze ligt leesbaar buiten de kluis.", place=place,
               folder=folder)
    if result.altered:
        words += " " + tr("Let op: een getekend document is veranderd sinds het werd verzegeld.")
    if result.waiting:
        words += " " + tr("Het verzoek staat nog open: zeg op de cliëntpagina dat de kopie is meegegeven.")
    workbench.navigator.toast(words, undo=lambda: _open_folder(workbench, result.folder), verb=tr("Open de map"))


def _open_folder(workbench: ScreenContext, folder: Path) -> None:
    """Show it in the file manager of the system; where there is none, the place is told once more."""
    if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
        workbench.navigator.toast(tr("De map is niet te openen. Zoek hem zelf op: {place}.", place=shown(folder)))


def _read(workbench: ScreenContext, source: Path, owner: QWidget, *, declared: frozenset[FindingKind] = frozenset(),
          days_right: bool = False) -> None:
    services = workbench.services

    def take(session: Session, context: JobContext) -> ImportResult:
        return import_client(session, services, source, context.advance, declared=declared, days_right=days_right)

    def refused(fault: JindraError) -> None:
        if isinstance(fault, BsnFound):
            _ask_about_bsn(workbench, source, owner, declared, days_right=days_right)
        elif isinstance(fault, MrzFound):
            _ask_about_code(workbench, source, owner, declared, days_right=days_right)
        elif isinstance(fault, DayUnlikely):
            _ask_about_days(workbench, source, owner, fault, declared)
        else:
            workbench.error_raised.emit(fault)

    workbench.change_with_progress(owner, "handout.import", take, lambda result: _opened(workbench, result), refused)


def _ask_about_bsn(workbench: ScreenContext, source: Path, owner: QWidget, declared: frozenset[FindingKind], *,
                   days_right: bool) -> None:
    """The one way around the guard, as in every form (J-61): the practice that made the file had to answer it too."""
    dialog = ConfirmDialog(
        owner, tr("In dit dossier staat een nummer dat op een BSN lijkt."),
        tr("Er is niets ingelezen. Een BSN bewaar je hier nooit. Is het iets anders, zoals een lotnummer, lees het "
           "dossier dan toch in."),
        tr("Dit is geen BSN"), danger=False)
    dialog.confirmed.connect(lambda: _read(workbench, source, owner, declared=declared | {FindingKind.BSN},
                                           days_right=days_right))
    dialog.open()


def _ask_about_code(workbench: ScreenContext, source: Path, owner: QWidget, declared: frozenset[FindingKind], *,
                    days_right: bool) -> None:
    """As `_ask_about_bsn`, for what reads as the code of an identity document (J-60)."""
    dialog = ConfirmDialog(
        owner, tr("In dit dossier staat iets dat op de coderegels van een paspoort of ID-kaart lijkt."),
        tr("Er is niets ingelezen. Die regels bewaar je hier nooit. Is het iets anders, lees het dossier dan toch in."),
        tr("Dit is geen paspoort"), danger=False)
    dialog.confirmed.connect(lambda: _read(workbench, source, owner, declared=declared | {FindingKind.MRZ},
                                           days_right=days_right))
    dialog.open()


def _ask_about_days(workbench: ScreenContext, source: Path, owner: QWidget, fault: DayUnlikely,
                    declared: frozenset[FindingKind]) -> None:
    """A day that lies decades away is probably a slip; whoever has the paper beside it knows."""
    title, _cause, _next_step = fault.parts(qt_translate, current_language())
    dialog = ConfirmDialog(
        owner, title, tr("Kijk op papier of vraag het na. Klopt de datum, lees het dossier dan toch in."),
        tr("Dit klopt"), danger=False)
    dialog.confirmed.connect(lambda: _read(workbench, source, owner, declared=declared, days_right=True))
    dialog.open()


def _opened(workbench: ScreenContext, result: ImportResult) -> None:
    workbench.navigator.toast(tr("Ingelezen."))
    workbench.navigator.open(ClientRoute(result.client_id))
