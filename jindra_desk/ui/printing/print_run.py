"""Sends a PDF to a printer of the system: pages are drawn on the work lane and painted in short strips.

A strip takes a few milliseconds, so that the screen stays free however fine the printer is. Before the first page the
print is noted, and after the last the end of it (`print_hold`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from jindra_desk.application.ports.printing import PdfPages
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.handout.disclosure import DisclosureState
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.navigation.screen_context import Bench
from jindra_desk.ui.printing.page_images import draw_page
from jindra_desk.ui.printing.print_hold import HOLDS_BACK, PrintHold

PRINT_DPI = 300.0
_STRIP_ROWS = 64
TURN_MS = 20


class PrinterFailed(JindraError):
    """The system took the job and then did not."""

    title = noop("De printer neemt niets aan.")
    cause = noop("Het document staat veilig in de kluis.")
    next_step = noop("Kijk of de printer aan staat, of kies «Bewaar als pdf».")


class PrintRun(QObject):
    """One document on its way to one printer; `finished` or `failed` comes once, nothing after `stop`."""

    progressed = Signal(int, int)
    """Pages painted, pages in all."""
    finished = Signal()
    failed = Signal(object)
    """A JindraError."""

    def __init__(self, workbench: Bench, pdf: bytes, printer: QPrinter, hold: PrintHold,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._hold = hold
        self._stopped = False
        self._pages: PdfPages = workbench.services.pages
        self._pdf = pdf
        self._printer = printer
        self._painter: QPainter | None = None
        self._indexes: list[int] = []
        self._total = 0
        self._image = QImage()
        self._row = 0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._paint_strips)
        self.turns = 0
        """How often it gave way to the screen."""

    def start(self) -> None:
        """Begin; the pages chosen in the print dialog are honoured."""
        self._hold.begin(self._on_noted, self._fail)

    def stop(self) -> None:
        """Take the document back: what the printer does not have yet, it never gets."""
        self._turn.stop()
        self._indexes.clear()
        self._stopped = True
        began, painter, self._painter = self._painter is not None, self._painter, None
        self._hold.take_back(began=began)  # before the painting ends, for that is when Linux sends it
        if painter is not None:
            self._printer.abort()
            with self._hold.spooling():
                painter.end()
        self._hold.close(DisclosureState.FAILED if HOLDS_BACK or not began else DisclosureState.UNKNOWN)

    def _on_noted(self) -> None:
        self._workbench.run_apart(self, "print.count", lambda _context: self._pages.count(self._pdf), self._on_counted,
                                  self._fail)

    def _on_counted(self, count: int) -> None:
        if self._stopped:
            return
        first, last = 0, count - 1
        if self._printer.printRange() is QPrinter.PrintRange.PageRange:
            first = max(0, self._printer.fromPage() - 1)
            last = min(last, self._printer.toPage() - 1)
        self._indexes = list(range(first, last + 1))
        self._total = len(self._indexes)
        self._printer.setFullPage(True)
        painter = QPainter()
        # With no printer QPrinter claims to be valid, and only begin() tells (trust.md, "Pitfalls").
        with self._hold.spooling():
            begun = bool(self._indexes) and painter.begin(self._printer)
        if not begun:
            self._fail(PrinterFailed())
            return
        self._painter = painter
        self._fetch()

    def _fetch(self) -> None:
        dpi = min(PRINT_DPI, float(self._printer.resolution()))
        draw: Callable[[JobContext], QImage] = partial(_draw, self._pages, self._pdf, self._indexes[0], dpi)
        self._workbench.run_apart(self, "print.page", draw, self._on_drawn, self._fail)

    def _on_drawn(self, image: QImage) -> None:
        if self._painter is None:
            return
        self._image, self._row = image, 0
        self._turn.start()

    def _paint_strips(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        self._paint_strip()
        while self._row < self._image.height() and clock.elapsed() < TURN_MS:
            self._paint_strip()
        self.turns += 1
        if self._row >= self._image.height():
            self._turn.stop()
            self._page_done()

    def _paint_strip(self) -> None:
        if self._painter is None:
            return
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / self._image.width(), paper.height() / self._image.height())
        # One row of overlap: without it a rounding gap shows as a white hairline between strips.
        rows = min(_STRIP_ROWS + 1, self._image.height() - self._row)
        source = QRectF(0, self._row, self._image.width(), rows)
        target = QRectF(0, self._row * scale, self._image.width() * scale, rows * scale)
        self._painter.drawImage(target, self._image, source)
        self._row += _STRIP_ROWS

    def _page_done(self) -> None:
        self._indexes.pop(0)
        self.progressed.emit(self._total - len(self._indexes), self._total)
        if self._painter is None:
            return
        if not self._indexes:
            with self._hold.spooling():
                ended = self._painter.end()
            self._painter, self._image = None, QImage()
            if ended:
                self._hold.close(DisclosureState.DONE, self.finished.emit)
            else:
                self._fail(PrinterFailed())
        elif self._printer.newPage():
            self._fetch()
        else:
            self.stop()
            self._fail(PrinterFailed())

    def _fail(self, error: JindraError) -> None:
        self.stop()
        self.failed.emit(error)


def _draw(pages: PdfPages, pdf: bytes, index: int, dpi: float, context: JobContext) -> QImage:
    context.check_cancelled()
    return draw_page(pages, pdf, index, dpi)
