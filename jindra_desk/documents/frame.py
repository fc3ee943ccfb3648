"""The page around every document: head with leaf and practice, foot with date and page count, language, no names.

The same data gives the same bytes: no clock, no random id. The title in the file's own properties never holds a
client's name, because viewers and lists of recent files show it.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from jindra_desk.documents.fonts import Face, Glyphs
from jindra_desk.documents.lines import MOST_IN_A_LINE, draw_line, fitted, line_width
from jindra_desk.documents.phrasing import Phrasing
from jindra_desk.documents.styles import Palette, Paper, Type, palette, type_roles
from jindra_desk.domain.base.text import noop

_LOGO = 30.0
_STOCK = 64
"""Parts of a story that are made ahead of the page that is filled."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that building a document needs: words, measures, colours, type."""

    phrasing: Phrasing
    paper: Paper = field(default_factory=Paper)
    colours: Palette = field(default_factory=palette)
    type: Type = field(default_factory=lambda: type_roles(palette()))

    @property
    def glyphs(self) -> Glyphs:
        """The letters that can be drawn."""
        return self.phrasing.glyphs


@dataclass(frozen=True, slots=True)
class Running:
    """What runs along on every page, in plain words.

    `title` and `made_on` go into the file's properties; `head` and `head_line` stand beside the leaf, `foot` at
    the bottom left, `next_head` at the top of later pages, so that loose sheets can be put together again.
    """

    title: str
    head: str
    head_line: str
    foot: str
    made_on: date
    next_head: str = ""


class _CountedCanvas(Canvas):
    """Keeps its pages until the end, when it is known how many there are."""

    foot: Callable[[Canvas, int, int], None] | None = None

    def __init__(self, filename: str | io.BytesIO, **options: object) -> None:
        super().__init__(filename, **options)  # type: ignore[arg-type]  # passed through as they came
        self._kept: list[dict[str, object]] = []

    def showPage(self) -> None:
        """Keep the page instead of writing it."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # the stubs leave it out

    def save(self) -> None:
        """Write every page with its number."""
        total = len(self._kept)
        for number, state in enumerate(self._kept, 1):
            self.__dict__.update(state)
            if self.foot is not None:
                self.foot(self, number, total)
            super().showPage()
        super().save()


class _FedTemplate(BaseDocTemplate):
    """Takes its story from an iterator: the typesetter moves all that is left of a list at each part it takes."""

    def take_from(self, story: Iterator[Flowable], stock: list[Flowable]) -> None:
        """Build `stock`, and fill it up from `story`."""
        self._story, self._stock = story, stock

    def filterFlowables(self, flowables: list[Flowable]) -> None:
        """Keep a small stock ahead; called before each part is laid out, also for lists of the typesetter's own."""
        if flowables is self._stock and len(flowables) < _STOCK:
            flowables.extend(islice(self._story, _STOCK))


def build_pdf(sheet: Sheet, running: Running, story: Iterable[Flowable]) -> bytes:
    """Lay `story` out on as many pages as it takes and answer the PDF; its parts are taken as they are needed."""
    paper, out = sheet.paper, io.BytesIO()
    texts = ("title", "head", "head_line", "foot", "next_head")
    clean = {name: sheet.glyphs.drawable(getattr(running, name)[:MOST_IN_A_LINE + 1]) for name in texts}

    def canvas(filename: str | io.BytesIO, **options: object) -> _CountedCanvas:
        options.update(invariant=1, lang=_bcp47(sheet), pageCompression=1, initialFontName=Face.REGULAR.value)
        made = _CountedCanvas(filename, **options)
        made.setDateFormatter(lambda *_: f"D:{running.made_on:%Y%m%d}")
        made.foot = lambda page, number, total: _draw_foot(page, sheet, clean["foot"], number, total)
        return made

    template = _FedTemplate(
        out, pagesize=(paper.width, paper.height), title=clean["title"], author=clean["head"], creator="Jindra Desk",
        invariant=1, lang=_bcp47(sheet),
    )
    template.addPageTemplates(
        [
            PageTemplate(
                "first", [_text_frame(paper, paper.top_first)],
                onPage=lambda page, _: _draw_head(page, sheet, clean["head"], clean["head_line"]),
            ),
            PageTemplate(
                "next", [_text_frame(paper, paper.top_next)],
                onPage=lambda page, _: _draw_next_head(page, sheet, clean["head"], clean["next_head"]),
            ),
        ]
    )
    stock: list[Flowable] = [NextPageTemplate("next")]
    template.take_from(iter(story), stock)
    template.build(stock, canvasmaker=canvas)  # type: ignore[arg-type]  # a callable
    return out.getvalue()


def _bcp47(sheet: Sheet) -> str:
    return "en-GB" if sheet.phrasing.english else "nl-NL"


def _text_frame(paper: Paper, top: float) -> Frame:
    return Frame(
        paper.left, paper.bottom, paper.text_width, paper.height - top - paper.bottom, leftPadding=0, rightPadding=0,
        topPadding=0, bottomPadding=0,
    )


def _draw_head(page: Canvas, sheet: Sheet, head: str, line: str) -> None:
    paper, colours = sheet.paper, sheet.colours
    top = paper.height - 44
    draw_leaf(page, colours, paper.left, top - _LOGO, _LOGO)
    page.setFillColor(colours.ink)
    middle, left = top - _LOGO / 2, paper.left + _LOGO + 10
    glyphs = sheet.glyphs
    draw_line(page, glyphs, fitted(glyphs, head, 11, 330), (left, middle + (3 if line else -4)), Face.SEMIBOLD, 11)
    if line:
        page.setFillColor(colours.ink_2)
        draw_line(page, glyphs, fitted(glyphs, line, 9, 400), (left, middle - 10), Face.REGULAR, 9)


def _draw_next_head(page: Canvas, sheet: Sheet, head: str, right: str) -> None:
    paper, colours = sheet.paper, sheet.colours
    y = paper.height - 52
    page.setFillColor(colours.ink_2)
    glyphs = sheet.glyphs
    draw_line(page, glyphs, fitted(glyphs, head, 8.5, 220), (paper.left, y), Face.MEDIUM, 8.5)
    right = fitted(glyphs, right, 8.5, 230)
    begin = paper.width - paper.right - line_width(glyphs, right, Face.MEDIUM, 8.5)
    draw_line(page, glyphs, right, (begin, y), Face.MEDIUM, 8.5)
    _hairline(page, sheet, y - 9)


def _draw_foot(page: Canvas, sheet: Sheet, foot: str, number: int, total: int) -> None:
    paper = sheet.paper
    _hairline(page, sheet, 46)
    page.setFillColor(sheet.colours.ink_3)
    draw_line(page, sheet.glyphs, fitted(sheet.glyphs, foot, 8, 360), (paper.left, 33), Face.REGULAR, 8)
    count = sheet.phrasing.plain(noop("bladzijde {number} van {total}"), number=number, total=total)
    page.setFont(Face.REGULAR, 8)
    page.drawRightString(paper.width - paper.right, 33, count)


def _hairline(page: Canvas, sheet: Sheet, y: float) -> None:
    page.setStrokeColor(sheet.colours.line)
    page.setLineWidth(0.7)
    page.line(sheet.paper.left, y, sheet.paper.width - sheet.paper.right, y)


def draw_leaf(page: Canvas, colours: Palette, x: float, y: float, side: float) -> None:
    """The sign of the program: a leaf in a rounded square, its lower left corner at (x, y)."""
    unit = side / 56
    page.saveState()
    page.translate(x, y + side)
    page.scale(unit, -unit)
    page.setFillColor(colours.accent)
    page.roundRect(0, 0, 56, 56, 15, stroke=0, fill=1)
    page.setStrokeColor(colours.white)
    page.setLineWidth(3)
    page.setLineCap(1)
    page.setLineJoin(1)
    leaf = page.beginPath()
    leaf.moveTo(28, 12.2)
    leaf.curveTo(34.4, 15.6, 40.5, 23.6, 40.5, 31.9)
    leaf.curveTo(40.5, 38.8, 34.9, 44.4, 28, 44.4)
    leaf.curveTo(21.1, 44.4, 15.5, 38.8, 15.5, 31.9)
    leaf.curveTo(15.5, 23.6, 21.6, 15.6, 28, 12.2)
    leaf.close()
    page.drawPath(leaf, stroke=1, fill=0)
    page.line(28, 23.6, 28, 44.4)
    page.restoreState()
