"""The few building blocks that documents are composed of: rows, cards, tables, choices, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table, TableStyle

from jindra_desk.application.ports.documents import LogEntry, Row
from jindra_desk.documents.flow import Listing, flush, height_of, paragraphs, pieces
from jindra_desk.documents.fonts import Face
from jindra_desk.documents.frame import Sheet
from jindra_desk.documents.lines import ScriptParagraph, draw_line, fitted
from jindra_desk.domain.consents.consent import Signature

_LABEL_WIDTH = 132.0
_ROOM_UNDER_HEADING = 92.0
_LONG_VALUE = 420
_MANY_LINES = 8
"""Longer values stand under their label, so that they can flow over pages."""
_LONG_CHOICE = 600


class Rule(Flowable):
    """A hairline over the width of the text."""

    def __init__(self, sheet: Sheet, before: float = 6, after: float = 6) -> None:
        super().__init__()
        self._sheet, self._before, self._after = sheet, before, after

    def wrap(self, avail_width: float, _avail_height: float) -> tuple[float, float]:
        """Take the whole width."""
        self._width = avail_width
        return avail_width, self._before + self._after

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(self._sheet.colours.line)
        self.canv.setLineWidth(0.7)
        self.canv.line(0, self._after, self._width, self._after)


def heading(sheet: Sheet, source: str) -> list[Flowable]:
    """A section's name, never alone at the foot of a page."""
    return [CondPageBreak(_ROOM_UNDER_HEADING), ScriptParagraph(sheet.phrasing.say(source), sheet.type.heading)]


def rows(sheet: Sheet, lines: Sequence[Row]) -> list[Flowable]:
    """Labels left, values right; long values under their label; empty ones left out."""
    story: list[Flowable] = []
    short: list[list[ScriptParagraph]] = []

    def flush_rows() -> None:
        if short:
            story.append(_row_table(sheet, list(short)))
            short.clear()

    for line in lines:
        words = sheet.phrasing.value(line.value)
        if not words.strip():
            continue
        plain_label = sheet.phrasing.plain(line.label)
        label = sheet.glyphs.markup(plain_label)
        if is_long(sheet, words) or is_long(sheet, plain_label):
            flush_rows()
            # in one paragraph with the label, so that it can break over pages anywhere
            quiet = f'<font color="{_hex(sheet.colours.ink_2)}">{label}</font><br/>'
            story += [*paragraphs(sheet, words, sheet.type.text, quiet), Spacer(0, 4)]
        else:
            value = ScriptParagraph(sheet.glyphs.markup(words), sheet.type.text)
            short.append([ScriptParagraph(label, sheet.type.label), value])
    flush_rows()
    return story


def is_long(sheet: Sheet, words: str) -> bool:
    """True for words that take more of a page than a cell should: as they are drawn, since a sign can become a name."""
    drawn = sheet.glyphs.drawable(words)
    return len(drawn) > _LONG_VALUE or drawn.count("\n") > _MANY_LINES


def _hex(colour: Color) -> str:
    return f"#{colour.int_rgb():06x}"


def _row_table(sheet: Sheet, body: list[list[ScriptParagraph]]) -> Table:
    widths = [_LABEL_WIDTH, sheet.paper.text_width - _LABEL_WIDTH]
    return flush_table(body, widths, right=8, top=1.5, bottom=1.5)


def flush_table(cells: Sequence[list[Any]], widths: Sequence[float], *, right: float = 0, top: float = 0,
                bottom: float = 0) -> Table:
    """Columns without lines, aligned with the text at the left edge."""
    table = Table(cells, colWidths=list(widths), hAlign="LEFT")
    table.setStyle(TableStyle(flush(right, top, bottom)))
    return table


def listing(sheet: Sheet, heads: Sequence[str], body: Sequence[Sequence[str]], widths: Sequence[float],
            tints: Sequence[Color | None] = ()) -> Listing:
    """A table of small text; `heads` are Dutch sources, `body` plain words, `widths` shares of the text's width."""
    return Listing(sheet, [sheet.phrasing.plain(head) for head in heads], body, widths, tints)


def log_listing(sheet: Sheet, heads: tuple[str, str, str], entries: Sequence[LogEntry]) -> Listing:
    """Dated lines as a table."""
    value = sheet.phrasing.value
    body = [(value(entry.when), value(entry.what), value(entry.detail)) for entry in entries]
    return listing(sheet, heads, body, (27, 33, 40))


def card(sheet: Sheet, content: Sequence[Flowable], *, fill: Color | None = None, pad: float = 14) -> list[Flowable]:
    """A framed block that stays on one page; without a frame when it is too long for one."""
    if height_of(content, sheet.paper.text_width - 2 * pad) > sheet.paper.page_height / 2:
        return list(content)
    colours = sheet.colours
    table = Table([[list(content)]], colWidths=[sheet.paper.text_width])
    style = [*flush(pad, pad, pad - 3), ("LEFTPADDING", (0, 0), (-1, -1), pad), ("ROUNDEDCORNERS", [8, 8, 8, 8])]
    style.append(("BACKGROUND", (0, 0), (-1, -1), fill) if fill else ("BOX", (0, 0), (-1, -1), 0.8, colours.line))
    table.setStyle(TableStyle(style))
    return [table]


def choice(sheet: Sheet, untrusted_words: str, *, chosen: bool, on_paper: bool) -> list[Flowable]:
    """One answer with its mark; what is too long for a frame goes on under it."""
    first, *others = pieces(sheet.glyphs.drawable(untrusted_words), _LONG_CHOICE, _MANY_LINES)
    made: list[Flowable] = [Choice(sheet, sheet.glyphs.escaped(first), chosen=chosen, on_paper=on_paper)]
    for part in others:
        made += paragraphs(sheet, part, sheet.type.text)
    return made


class Choice(Flowable):
    """One answer with its mark: a chosen disc, an empty ring, or on paper an empty box to tick."""

    def __init__(self, sheet: Sheet, markup: str, *, chosen: bool, on_paper: bool) -> None:
        super().__init__()
        self._sheet, self._chosen, self._on_paper = sheet, chosen, on_paper
        style = sheet.type.strong if chosen else sheet.type.text
        self._words = ScriptParagraph(markup, style)

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """As high as its words, with room around them."""
        self._width = avail_width
        _, height = self._words.wrap(avail_width - 54, avail_height)
        self._height = max(30.0, height + 14)
        return avail_width, self._height + 6

    def draw(self) -> None:
        """Draw frame, mark and words."""
        page, colours = self.canv, self._sheet.colours
        page.saveState()
        page.setLineWidth(1.3 if self._chosen else 0.8)
        page.setStrokeColor(colours.accent if self._chosen else colours.edge)
        page.setFillColor(colours.accent_soft if self._chosen else colours.white)
        page.roundRect(0, 6, self._width, self._height, 7, stroke=1, fill=1)
        middle = 6 + self._height / 2
        page.setFillColor(colours.white)
        page.setStrokeColor(colours.accent if self._chosen else colours.edge)
        page.setLineWidth(1.1)
        if self._on_paper:
            page.rect(14, middle - 6.5, 13, 13, stroke=1, fill=1)
        else:
            page.circle(20.5, middle, 6.5, stroke=1, fill=1)
            if self._chosen:
                page.setFillColor(colours.accent)
                page.circle(20.5, middle, 3.7, stroke=0, fill=1)
        page.restoreState()
        self._words.drawOn(page, 40, middle - self._words.height / 2)


def tick_line(sheet: Sheet, markup: str) -> Flowable:
    """A task with an empty box before it, to tick by hand."""
    return _TickLine(sheet, markup)


class _TickLine(Flowable):
    """A small box, and the task beside it."""

    _SIZE, _INDENT = 8.5, 18.0

    def __init__(self, sheet: Sheet, markup: str) -> None:
        super().__init__()
        self._sheet, self._words = sheet, ScriptParagraph(markup, sheet.type.text)

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """As high as its words."""
        _, self._height = self._words.wrap(avail_width - self._INDENT, avail_height)
        return avail_width, self._height + 3

    def draw(self) -> None:
        """Draw box and words; the box stands on the first line."""
        page, colours = self.canv, self._sheet.colours
        page.saveState()
        page.setLineWidth(0.8)
        page.setStrokeColor(colours.edge)
        middle = 3 + self._height - self._words.style.leading / 2
        page.rect(0.5, middle - self._SIZE / 2, self._SIZE, self._SIZE, stroke=1, fill=0)
        page.restoreState()
        self._words.drawOn(page, self._INDENT, 3)


class SignatureBox(Flowable):
    """A box with a line to sign on: drawn strokes as vector lines, or empty for a pen (law.md section 9)."""

    width_to_height = 386 / 168
    """Proportions of the box on the screen (look.md): strokes are kept as parts of that box."""

    def __init__(self, sheet: Sheet, caption: str, signature: Signature | None, height: float = 104) -> None:
        super().__init__()
        self._sheet, self._caption, self._signature = sheet, sheet.glyphs.drawable(caption), signature
        self._height = height
        self._width = height * self.width_to_height

    def wrap(self, _avail_width: float, _avail_height: float) -> tuple[float, float]:
        """Its own size."""
        return self._width, self._height

    def draw(self) -> None:
        """Draw box, line, strokes and who signed."""
        page, colours = self.canv, self._sheet.colours
        page.saveState()
        page.setStrokeColor(colours.edge)
        page.setLineWidth(0.8)
        page.roundRect(0, 0, self._width, self._height, 7, stroke=1, fill=0)
        page.line(16, 22, self._width - 16, 22)
        page.setFillColor(colours.ink_2)
        glyphs = self._sheet.glyphs
        draw_line(page, glyphs, fitted(glyphs, self._caption, 8.5, self._width - 32), (16, 9), Face.REGULAR, 8.5)
        if self._signature is not None:
            self._draw_strokes(page, self._signature)
        page.restoreState()

    def _draw_strokes(self, page: Canvas, signature: Signature) -> None:
        """Put the strokes where they were drawn, on a box of the same proportions, as smooth lines."""
        page.setStrokeColor(self._sheet.colours.ink)
        page.setFillColor(self._sheet.colours.ink)
        page.setLineWidth(1.5)
        page.setLineCap(1)
        page.setLineJoin(1)
        for stroke in signature.strokes:
            points = [(_bounded(x) * self._width, self._height * (1 - _bounded(y))) for x, y in stroke]
            if len(points) == 1:
                page.circle(*points[0], 1.1, stroke=0, fill=1)
            elif points:
                page.drawPath(_smooth(page, points), stroke=1, fill=0)


def _smooth(page: Canvas, points: Sequence[tuple[float, float]]) -> PDFPathObject:
    """A curve through the middles between points, as the screen draws it."""
    path = page.beginPath()
    x, y = points[0]
    path.moveTo(x, y)
    for (bend_x, bend_y), (next_x, next_y) in pairwise(points[1:]):
        end_x, end_y = (bend_x + next_x) / 2, (bend_y + next_y) / 2
        path.curveTo(
            x + (bend_x - x) * 2 / 3, y + (bend_y - y) * 2 / 3, end_x + (bend_x - end_x) * 2 / 3,
            end_y + (bend_y - end_y) * 2 / 3, end_x, end_y,
        )
        x, y = end_x, end_y
    path.lineTo(*points[-1])
    return path


def _bounded(value: float) -> float:
    return min(1.0, max(0.0, value))
