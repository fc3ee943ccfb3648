"""Draws the pages of a stored PDF as pixels for preview and print, with PDFium; never touches a file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2

from jindra_desk.application.ports.printing import PageImage, PdfUnreadable

_POINTS_PER_INCH = 72
_LARGEST_SIDE = 12_000
"""Pixels: an A4 page at 600 dpi is 7,016 high; more is not a page of ours."""


class PdfiumPages:
    """`PdfPages` by pypdfium2. PDFium is not safe for threads, so one caller at a time."""

    def __init__(self) -> None:
        self._turn = threading.Lock()

    def count(self, pdf: bytes) -> int:
        """How many pages; raises `PdfUnreadable`."""
        with self._open(pdf) as document:
            return len(document)

    def draw(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """Page `index` on white paper at `dpi`; raises `PdfUnreadable`."""
        with self._open(pdf) as document:
            if not 0 <= index < len(document):
                raise PdfUnreadable
            page = document[index]
            try:
                scale = dpi / _POINTS_PER_INCH
                if max(page.get_size()) * scale > _LARGEST_SIDE:
                    raise PdfUnreadable
                bitmap = page.render(scale=scale, prefer_bgrx=True, fill_color=(255, 255, 255, 255))
                try:
                    return PageImage(bitmap.width, bitmap.height, _packed(bitmap), dpi)
                finally:
                    bitmap.close()
            finally:
                page.close()

    @contextmanager
    def _open(self, pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
        with self._turn:
            try:
                document = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as fault:
                raise PdfUnreadable from fault
            try:
                yield document
            except pypdfium2.PdfiumError as fault:
                raise PdfUnreadable from fault
            finally:
                document.close()


def _packed(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """The pixels without padding between rows."""
    row = bitmap.width * 4
    raw = bytes(bitmap.buffer)
    if bitmap.stride == row:
        return raw[: row * bitmap.height]
    return b"".join(raw[y * bitmap.stride : y * bitmap.stride + row] for y in range(bitmap.height))
