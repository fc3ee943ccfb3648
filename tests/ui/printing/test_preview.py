"""Preview, print and save: the right pages, nothing blocking, and a line in the log for what left (J-05, K-04)."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QImage, QPageLayout, QPaintDevice, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.handout.prints import OpenPrint, begin_print
from jindra_desk.application.ports.printing import PdfUnreadable
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.documents.pages import PdfiumPages
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.handout.disclosure import Disclosure, DisclosureState
from jindra_desk.domain.handout.release import Leaving
from jindra_desk.domain.vault.audit import Verb
from jindra_desk.ui.printing import print_hold, print_run
from jindra_desk.ui.printing.page_images import draw_page
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.printing.print_run import PrinterFailed, PrintRun
from tests.documents.test_pages import two_pages
from tests.support.app_window import Desk
from tests.support.practice_desk import add_client


class Shown:
    """A preview of two pages about one client."""

    def __init__(self, desk: Desk, qtbot: QtBot, *, pdf: bytes | None = None,
                 printers: list[str] | None = None) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.client: Client = desk.do(add_client)
        self.host = QWidget()
        self.host.resize(1280, 800)
        qtbot.addWidget(self.host)
        leaves = Leaving(self.client.id, "bewijs op papier", "toestemming", ("Foto’s in je dossier",))
        printable = Printable("Foto’s in je dossier", "toestemming.pdf", pdf or two_pages(), leaves)
        self.preview = PrintPreview(self.host, desk.workbench, printable, lambda: printers or [])
        self.preview.open()
        desk.settle()

    def disclosures(self) -> tuple[Disclosure, ...]:
        return self.desk.do(lambda session: _disclosures(session, self.client))

    def last_verb(self) -> Verb:
        return self.desk.do(_last_verb)

    def to_file(self, path: Path) -> QPrinter:
        printer = self.preview.make_printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    def print_and_wait(self, printer: QPrinter) -> PrintRun:
        run = self.preview.print_on(printer)
        with self.qtbot.waitSignal(run.finished, timeout=20_000):
            pass
        self.desk.settle()
        return run


def _disclosures(session: object, client: Client) -> tuple[Disclosure, ...]:
    with session.vault.reading() as uow:  # type: ignore[attr-defined]
        return tuple(uow.disclosures.of_client(client.id))


def _last_verb(session: object) -> Verb:
    with session.vault.reading() as uow:  # type: ignore[attr-defined]
        return tuple(uow.audit.entries())[-1].verb  # type: ignore[no-any-return]


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Iterator[Shown]:
    """On the screen; closed at the end."""
    made = Shown(desk, qtbot)
    yield made
    if shiboken6.isValid(made.preview):
        made.preview.dismiss()


def test_every_page_is_shown_and_looking_is_no_disclosure(shown: Shown) -> None:
    assert shown.preview.page_count == 2
    assert all(not view._image.isNull() for view in shown.preview.sheets.views)
    assert shown.disclosures() == ()


def test_j_05_a_print_has_all_pages_and_one_line_in_the_log(shown: Shown, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "gedrukt.pdf"
    monkeypatch.setattr(print_run, "TURN_MS", 0)
    run = shown.print_and_wait(shown.to_file(target))
    pages = PdfiumPages()
    assert pages.count(target.read_bytes()) == 2
    printed, original = (draw_page(pages, pdf, 0, 40) for pdf in (target.read_bytes(), two_pages()))
    assert _difference(printed, original) < 4
    (row,) = shown.disclosures()
    assert row.contents == ("Foto’s in je dossier",)
    assert shown.last_verb() is Verb.PRINT
    assert run.turns >= 2 * 40, "a page of 300 dpi in strips, and the screen has its turn after each"


def test_a_chosen_page_is_the_only_one_printed(shown: Shown, tmp_path: Path) -> None:
    target = tmp_path / "gedrukt.pdf"
    printer = shown.to_file(target)
    printer.setFromTo(2, 2)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    shown.print_and_wait(printer)
    assert PdfiumPages().count(target.read_bytes()) == 1


def test_without_a_printer_it_says_so_and_offers_a_file(shown: Shown) -> None:
    shown.preview.choose_printer()
    assert "Er is geen printer" in shown.preview.said
    assert shown.desk.workbench.native_dialogs.open_count == 0
    assert shown.disclosures() == ()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_is_an_error_and_no_disclosure(shown: Shown, tmp_path: Path) -> None:
    """QPrinter claims to be valid; only begin() tells (trust.md, pitfalls)."""
    run = shown.preview.print_on(shown.to_file(tmp_path / "no" / "such" / "folder" / "x.pdf"))
    with shown.qtbot.waitSignal(run.failed, timeout=10_000) as failed:
        pass
    shown.desk.settle()
    assert isinstance(failed.args[0], PrinterFailed)
    assert shown.disclosures() == ()
    assert shown.preview._print.isEnabled()


def test_stopping_leaves_no_line_in_the_log(shown: Shown, tmp_path: Path) -> None:
    shown.preview.print_on(shown.to_file(tmp_path / "gedrukt.pdf"))
    shown.preview.stop_printing()
    shown.desk.settle()
    assert shown.disclosures() == ()


def test_closing_the_preview_ends_a_print(shown: Shown, tmp_path: Path) -> None:
    shown.preview.print_on(shown.to_file(tmp_path / "gedrukt.pdf"))
    shown.preview.dismiss()
    shown.desk.settle()
    assert shown.disclosures() == ()


def test_a_saved_copy_is_the_pdf_itself_and_an_export(shown: Shown, tmp_path: Path) -> None:
    shown.preview.choose_file()
    (dialog,) = shown.preview.findChildren(QFileDialog)
    assert shown.desk.workbench.native_dialogs.open_count == 1
    dialog.selectFile(str(tmp_path / "kopie.pdf"))
    dialog.accept()
    shown.desk.settle()
    assert (tmp_path / "kopie.pdf").read_bytes() == two_pages()
    assert os.name == "nt" or (tmp_path / "kopie.pdf").stat().st_mode & 0o077 == 0
    assert len(shown.disclosures()) == 1
    assert shown.last_verb() is Verb.EXPORT


def test_what_is_no_pdf_is_said(desk: Desk, qtbot: QtBot) -> None:
    shown = Shown(desk, qtbot, pdf=b"%PDF-1.4 nothing")
    assert PdfUnreadable.title in shown.preview.said
    shown.preview.dismiss()


def test_the_dialog_offers_no_file(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    """«Naar bestand afdrukken» wrote an unencrypted PDF in the home folder, told as «Naar de printer gestuurd»."""
    opened: list[QPrintDialog] = []
    monkeypatch.setattr(shown.preview, "_printers", lambda: ["PDF"])
    monkeypatch.setattr(shown.desk.workbench.native_dialogs, "open", opened.append)
    shown.preview.choose_printer()
    (dialog,) = opened
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    dialog.deleteLater()


def test_a_print_that_became_a_file_after_all_is_refused(shown: Shown, tmp_path: Path) -> None:
    """MacOS has «Save as PDF» in a menu of its own: what it answers is looked at again."""
    shown.preview.on_printer_chosen(shown.to_file(tmp_path / "gedrukt.pdf"))
    assert "Dit wordt een bestand en geen print" in shown.preview.said
    shown.desk.settle()
    assert not (tmp_path / "gedrukt.pdf").exists()
    assert shown.disclosures() == ()


def test_the_line_stands_before_the_first_page_is_drawn(shown: Shown, tmp_path: Path,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    """The row of a disclosure is written before the bytes leave, and closed after."""
    states: list[DisclosureState] = []
    paint = PrintRun._on_counted

    def watching(run: PrintRun, count: int) -> None:
        states.extend(row.state for row in shown.disclosures())
        paint(run, count)

    monkeypatch.setattr(PrintRun, "_on_counted", watching)
    shown.print_and_wait(shown.to_file(tmp_path / "gedrukt.pdf"))
    assert states == [DisclosureState.BEGUN]
    assert [row.state for row in shown.disclosures()] == [DisclosureState.DONE]


def test_the_print_system_writes_in_the_noted_folder_only(
        shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CUPS takes TMPDIR for its file; what other parts of the program make lies where it always did."""
    before = os.environ.get("TMPDIR")
    seen: list[str] = []
    begin = QPainter.begin

    def watching(painter: QPainter, printer: QPaintDevice) -> bool:
        seen.append(os.environ["TMPDIR"])
        return begin(painter, printer)

    monkeypatch.setattr(QPainter, "begin", watching)
    shown.print_and_wait(shown.to_file(tmp_path / "gedrukt.pdf"))
    (folder,) = seen
    assert Path(folder).name.startswith(".jindra-")
    assert not Path(folder).exists()
    assert os.environ.get("TMPDIR") == before


@pytest.mark.system
def test_a_print_that_is_stopped_never_reaches_the_printer(desk: Desk, qtbot: QtBot) -> None:
    """`QPrinter::abort` does nothing on Linux: half of it went to the printer when painting ended."""
    shown = Shown(desk, qtbot, printers=["PDF"])
    printer = shown.preview.make_printer()
    printer.setPrinterName("PDF")
    landed = Path("/root/PDF") if os.geteuid() == 0 else Path.home() / "PDF"
    before = set(landed.glob("*.pdf"))
    run = shown.preview.print_on(printer)
    qtbot.waitUntil(lambda: run._painter is not None and run.turns > 0, timeout=20_000)
    shown.preview.dismiss()
    shown.desk.settle()
    qtbot.wait(4_000)
    assert set(landed.glob("*.pdf")) == before
    assert shown.disclosures() == ()


@pytest.mark.system
def test_it_prints_on_a_printer_of_the_system(desk: Desk, qtbot: QtBot) -> None:
    """The CUPS-PDF printer `PDF`: the job is taken whole and lands in the home folder of whoever prints."""
    assert "PDF" in QPrinterInfo.availablePrinterNames()
    shown = Shown(desk, qtbot, printers=["PDF"])
    printer = shown.preview.make_printer()
    printer.setPrinterName("PDF")
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait
    began = time.time()
    shown.print_and_wait(printer)
    assert len(shown.disclosures()) == 1
    landed = Path("/root/PDF") if os.geteuid() == 0 else Path.home() / "PDF"
    qtbot.waitUntil(lambda: any(file.stat().st_mtime >= began - 1 for file in landed.glob("*.pdf")), timeout=30_000)
    shown.preview.dismiss()


def _difference(one: QImage, other: QImage) -> float:
    """Mean difference of two pages in grey steps of 255."""
    width, height = min(one.width(), other.width()), min(one.height(), other.height())
    total = 0
    for y in range(0, height, 3):
        for x in range(0, width, 3):
            total += abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
    return total / ((height // 3 + 1) * (width // 3 + 1))


@pytest.mark.skipif(not print_hold.HOLDS_BACK, reason="elsewhere what the printer has is with the printer")
def test_a_print_is_taken_back_before_its_painting_ends(shown: Shown, tmp_path: Path,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    """Linux sends the file when painting ends: by then it must have no folder to be sent from."""
    folders: list[Path] = []
    stood: list[bool] = []
    begin, end = QPainter.begin, QPainter.end

    def beginning(painter: QPainter, printer: QPaintDevice) -> bool:
        folders.append(Path(os.environ["TMPDIR"]))
        return begin(painter, printer)

    def ending(painter: QPainter) -> bool:
        stood.extend(folder.exists() for folder in folders)
        return end(painter)

    monkeypatch.setattr(QPainter, "begin", beginning)
    run = shown.preview.print_on(shown.to_file(tmp_path / "gedrukt.pdf"))
    shown.qtbot.waitUntil(lambda: run._painter is not None, timeout=20_000)
    monkeypatch.setattr(QPainter, "end", ending)
    shown.preview.stop_printing()
    shown.desk.settle()
    assert folders
    assert stood
    assert not any(stood)
    assert shown.disclosures() == ()


def test_a_print_that_is_stopped_while_its_note_is_written_never_begins(shown: Shown, tmp_path: Path,
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    """The note comes back after the stop: it is closed, its folder goes, and no page is drawn."""
    drawn: list[int] = []
    monkeypatch.setattr(PrintRun, "_on_noted", lambda run: drawn.append(1))
    folders: list[Path] = []

    def noted(session: Session, services: Services, leaving: Leaving | None) -> OpenPrint:
        under_way = begin_print(session, services, leaving)
        folders.append(under_way.folder)
        return under_way

    monkeypatch.setattr(print_hold, "begin_print", noted)
    shown.preview.print_on(shown.to_file(tmp_path / "gedrukt.pdf"))
    shown.preview.stop_printing()
    shown.desk.settle()
    assert drawn == []
    assert [folder.exists() for folder in folders] == [False]
    assert shown.disclosures() == ()
    assert shown.desk.do(_open_outputs) == 0


def _open_outputs(session: object) -> int:
    with session.vault.reading() as uow:  # type: ignore[attr-defined]
        return len(uow.outputs.open())
