"""Preview of a document inside the program, and the ways out of it: the system's print dialog, or a PDF file.

Never exec(): the lock must be able to end it at any moment (J-28). What leaves goes through the release gate, which
logs it with recipient and purpose before the first byte (J-05, K-04): a print as PRINT, a saved copy as EXPORT.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, Signal
from PySide6.QtGui import QHideEvent, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from jindra_desk.application.handout.copies import save_copy
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.handout.release import Leaving
from jindra_desk.ui.navigation.save_place import ask_save_place
from jindra_desk.ui.navigation.screen_context import Bench, ScreenContext
from jindra_desk.ui.printing.page_sheets import PageSheets
from jindra_desk.ui.printing.page_view import PAGE_WIDTH
from jindra_desk.ui.printing.print_hold import HOLDS_BACK, PrintHold
from jindra_desk.ui.printing.print_run import PrintRun
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.spoken import announce
from jindra_desk.ui.widgets.paint.state import State

_AROUND_SHEETS = 320
"""Title, buttons, and what is said above the pages."""
_FILE_PRINTERS = ("pdf", "xps", "onenote")


@dataclass(frozen=True, slots=True)
class Printable:
    """A document to show. `file_name` is proposed for a saved copy and holds no name of a person; `leaves` is what
    the log says when it is printed or saved, None for papers that are about nobody (a recovery sheet, a blank form).
    """

    title: str
    file_name: str
    pdf: bytes
    leaves: Leaving | None = None


class PrintPreview(Dialog):
    """Shows the pages; "Print" opens the dialog of the system. `let_out` comes when it was printed or saved."""

    own_enter = True
    let_out = Signal()

    def __init__(self, parent: QWidget, workbench: Bench, printable: Printable,
                 printers: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames) -> None:
        super().__init__(parent, printable.title, width=PAGE_WIDTH + 96)
        if printable.leaves is not None and not isinstance(workbench, ScreenContext):
            raise TypeError("a document about somebody leaves through a vault that logs it (J-05)")
        self._workbench = workbench
        self._printable = printable
        self._printers = printers
        self._printer: QPrinter | None = None
        self._run: PrintRun | None = None
        height = max(280, parent.window().height() - _AROUND_SHEETS)
        self.sheets = PageSheets(workbench, printable.title, printable.pdf, height)
        self._said = ""
        self._busy = BusyBar(tr("Naar de printer"), stoppable=True)
        self._line = StateLine("", State.WARN)
        self._print = PrimaryButton(tr("Print"), icon="printer")
        self._save = SecondaryButton(tr("Bewaar als pdf"), icon="download")
        self._lay_out()
        self._connect()
        self.sheets.load()

    def _lay_out(self) -> None:
        self._line.hide()
        self._busy.hide()
        self.body.addWidget(self._line)  # above the pages, where no low window cuts it off
        self.body.addWidget(self.sheets, 1)
        self.body.addWidget(self._busy)
        close = SecondaryButton(tr("Sluit"))
        close.clicked.connect(self.reject)
        for button in (close, self._save, self._print):
            self.buttons.addWidget(button)

    def _connect(self) -> None:
        self.sheets.failed.connect(self.show_error)
        self._print.clicked.connect(self.choose_printer)
        self._save.clicked.connect(self.choose_file)
        self._busy.stop_clicked.connect(self.stop_printing)
        self.finished.connect(lambda _result: self._let_go())

    @property
    def page_count(self) -> int:
        """How many sheets are shown."""
        return self.sheets.count

    # --- printing ----------------------------------------------------------------------------------------

    def choose_printer(self) -> None:
        """Open the print dialog of the system; without a printer say so and offer the file."""
        if not self._printers():
            self.say(tr("Er is geen printer op deze computer. Kies «Bewaar als pdf»."), State.WARN)
            self._save.setFocus()
            return
        printer = self.make_printer()
        dialog = QPrintDialog(printer, self)
        # A file is no print: it would lie there unencrypted, and nobody would know of it.
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.accepted.connect(lambda: self.on_printer_chosen(printer))
        self._workbench.native_dialogs.open(dialog)

    def on_printer_chosen(self, printer: QPrinter) -> None:
        """Print, unless the dialog of the system made it a file after all."""
        if printer.outputFileName() or printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
            self.say(tr("Dit wordt een bestand en geen print. Kies «Bewaar als pdf»."), State.WARN)
            self._save.setFocus()
            return
        self.print_on(printer)

    def make_printer(self) -> QPrinter:
        """A printer set to A4 upright; the job's title has no name in it."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
                                          QMarginsF()))
        printer.setDocName("Jindra Desk")
        self._printer = printer
        return printer

    def print_on(self, printer: QPrinter) -> PrintRun:
        """Send the document; the log row is written before, and closed once the printer took all of it."""
        self._print.setEnabled(False)
        self._line.hide()
        self._busy.show()
        self._busy.start(tr("Naar de printer"))
        hold = PrintHold(self._workbench, self._printable.leaves)
        run = self._run = PrintRun(self._workbench, self._printable.pdf, printer, hold, self)
        run.progressed.connect(self._busy.set_progress)
        run.finished.connect(partial(self._on_printed, makes_files(printer)))
        run.failed.connect(self._on_failed)
        run.start()
        return run

    def stop_printing(self) -> None:
        """Take it back."""
        if self._run is not None:
            self._run.stop()
        self._print_ended()
        self.say(tr("Gestopt. Er is niets naar de printer gegaan.") if HOLDS_BACK else
                  tr("Gestopt. Wat al bij de printer is, kan nog op papier komen."), State.WARN)

    def hideEvent(self, event: QHideEvent) -> None:
        """The lock hides without closing: a print may not go on behind it, nor leave its file with the print system."""
        super().hideEvent(event)
        if not event.spontaneous():  # a minimised window hides it too
            self._let_go()

    def _let_go(self) -> None:
        """The preview goes, and with it what was not yet at the printer."""
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _on_printed(self, into_file: bool) -> None:
        self._print_ended()
        self.let_out.emit()
        if into_file:
            self.say(tr("Deze printer maakt geen papier maar een bestand. Dat ligt buiten de kluis."), State.WARN)
        else:
            self.say(tr("Naar de printer gestuurd."), State.OK)

    def _on_failed(self, error: JindraError) -> None:
        self._print_ended()
        self.show_error(error)

    def _print_ended(self) -> None:
        self._run = None
        self._busy.finish()
        self._busy.hide()
        self._print.setEnabled(True)

    # --- a file ------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask where the PDF may go."""
        ask_save_place(self, self._workbench.native_dialogs, self._printable.file_name, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the PDF outside the vault."""
        bench, pdf, leaves = self._workbench, self._printable.pdf, self._printable.leaves
        services = bench.services
        if isinstance(bench, ScreenContext):
            bench.change(self, "preview.save", lambda session: save_copy(session, services, path, pdf, leaves),
                         lambda _done: self._on_saved(path), self.show_error)
        elif (before := bench.before_vault) is not None:
            bench.run_apart(self, "preview.save", lambda _context: before.save(services, path, pdf),
                            lambda _nothing: self._on_saved(path), self.show_error)

    def _on_saved(self, path: Path) -> None:
        self.let_out.emit()
        words = tr("Opgeslagen in {place}: {file}. Deze kopie ligt leesbaar buiten de kluis.", place=path.parent,
                   file=path.name)
        self.say(words, State.OK)

    def show_error(self, error: JindraError) -> None:
        """Say what went wrong above the pages."""
        self.say(error.sentence(qt_translate, current_language()), State.BAD)

    @property
    def said(self) -> str:
        """The last sentence above the pages."""
        return self._said

    def say(self, words: str, state: State) -> None:
        """Say it above the pages; what was said before goes."""
        self._said = words
        self._line.set(words, state)
        self._line.show()
        self.fit_height()


def tell_done(preview: PrintPreview, words: str) -> None:
    """Say above the pages what was just done, of which the document is the proof; nothing for ''."""
    if words:
        preview.say(words, State.OK)
        announce(preview, words)


def makes_files(printer: QPrinter) -> bool:
    """Whether this is one of the printers that make a file, such as CUPS-PDF and «Microsoft Print to PDF»."""
    words = f"{printer.printerName()} {QPrinterInfo(printer).makeAndModel()}".casefold()
    return any(kind in words for kind in _FILE_PRINTERS)
