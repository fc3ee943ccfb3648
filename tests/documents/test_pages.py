"""Pages of a PDF as pixels, for preview and print."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from jindra_desk.application.ports.printing import PdfUnreadable
from jindra_desk.documents.pages import PdfiumPages


@cache
def two_pages() -> bytes:
    """A4: a red square in the top left corner of the first page, nothing on the second."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=(595, 842))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 742, 100, 100, fill=1, stroke=0)
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_a_page_is_drawn_upright_on_white_paper() -> None:
    drawn = PdfiumPages().draw(two_pages(), 0, 72)
    assert (drawn.width, drawn.height) == (595, 842)
    assert len(drawn.bgrx) == drawn.width * drawn.height * 4
    assert drawn.bgrx[:3] == b"\x00\x00\xff"
    assert drawn.bgrx[-4:-1] == b"\xff\xff\xff"


def test_more_dots_make_more_pixels() -> None:
    assert PdfiumPages().draw(two_pages(), 1, 144).width == 1190


def test_pages_are_counted() -> None:
    assert PdfiumPages().count(two_pages()) == 2


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7 and nothing", b"\xff\xd8\xff"])
def test_what_is_no_pdf_is_said_to_be_none(pdf: bytes) -> None:
    with pytest.raises(PdfUnreadable):
        PdfiumPages().count(pdf)


def test_a_page_that_is_not_there_and_a_size_that_is_absurd() -> None:
    with pytest.raises(PdfUnreadable):
        PdfiumPages().draw(two_pages(), 2, 72)
    with pytest.raises(PdfUnreadable):
        PdfiumPages().draw(two_pages(), 0, 5000)
