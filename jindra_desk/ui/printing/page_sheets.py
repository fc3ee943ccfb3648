"""The pages of a document under one another, drawn one after the other as they are ready."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from jindra_desk.application.ports.printing import PdfPages
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.navigation.screen_context import Bench
from jindra_desk.ui.printing.page_images import draw_page, page_indexes
from jindra_desk.ui.printing.page_view import PAGE_WIDTH, PageView
from jindra_desk.ui.theme.text import tr

_A4_WIDTH_INCHES = 210 / 25.4


class PageSheets(QScrollArea):
    """`failed` when the document cannot be drawn."""

    failed = Signal(JindraError)

    def __init__(self, workbench: Bench, title: str, pdf: bytes, height: int) -> None:
        super().__init__()
        self._workbench, self._pdf = workbench, pdf
        self.views: list[PageView] = []
        paper = QWidget()
        paper.setObjectName("pageContent")
        self._sheets = QVBoxLayout(paper)
        self._sheets.setContentsMargins(0, 0, 12, 0)
        self._sheets.setSpacing(16)
        self.setWidget(paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(height)
        self.setAccessibleName(tr("Pagina’s van {title}", title=title))

    @property
    def count(self) -> int:
        """How many sheets are shown."""
        return len(self.views)

    def load(self) -> None:
        """Count them, and draw each."""
        pages, pdf = self._workbench.services.pages, self._pdf
        self._workbench.run_apart(self, "preview.count", lambda _context: page_indexes(pages, pdf), self._on_counted,
                                  self.failed.emit)

    def _on_counted(self, indexes: range) -> None:
        dpi = PAGE_WIDTH / _A4_WIDTH_INCHES * self.devicePixelRatioF()
        for index in indexes:
            view = PageView(index + 1)
            self.views.append(view)
            self._sheets.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
            draw = partial(_draw, self._workbench.services.pages, self._pdf, index, dpi)
            self._workbench.run_apart(self, "preview.page", draw, partial(_show, view), self.failed.emit)


def _draw(pages: PdfPages, pdf: bytes, index: int, dpi: float, context: JobContext) -> QImage:
    context.check_cancelled()
    return draw_page(pages, pdf, index, dpi)


def _show(view: PageView, image: QImage) -> None:
    view.set_image(image)
