"""Pages of a PDF as images for Qt; belongs on the work lane."""

from __future__ import annotations

from PySide6.QtGui import QImage

from jindra_desk.application.ports.printing import PdfPages

_MOST_PAGES = 200


def draw_page(pages: PdfPages, pdf: bytes, index: int, dpi: float) -> QImage:
    """One page at `dpi` as an image that owns its pixels."""
    drawn = pages.draw(pdf, index, dpi)
    borrowed = QImage(drawn.bgrx, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32)
    return borrowed.copy()


def page_indexes(pages: PdfPages, pdf: bytes) -> range:
    """The pages to preview, at most 200."""
    return range(min(_MOST_PAGES, pages.count(pdf)))
