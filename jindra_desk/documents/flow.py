"""Text of any length on paper: what does not fit is broken, never refused, and costs what it measures and no more.

The typesetter breaks a paragraph into lines again on each page that it runs over, and counts all rows of a table on
each page; both grow with the square of the length. So a long text is handed over in pieces, and a listing makes the
rows of one page at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Table, TableStyle

from jindra_desk.documents.fonts import Face
from jindra_desk.documents.frame import Sheet
from jindra_desk.documents.lines import ScriptParagraph

Command = Any  # the typesetter's own union of tuples, too wide to spell out here
_PIECE = 4000
"""Characters that are handed over at once: two pages at most."""
_LINES = 90
_SHORT = 300
"""Characters of a heading that may be kept on one page with what follows it."""


def pieces(drawn: str, limit: int = _PIECE, most_lines: int = _LINES) -> list[str]:
    """Cut a text into parts of at most `limit` characters and `most_lines` lines.

    Between lines where it can be, else between words, else anywhere; the line break or space goes.
    """
    found = []
    lines: list[str] = []
    taken = 0
    for line in drawn.split("\n"):
        for part in _cut(line, limit):
            if lines and (taken + len(part) > limit or len(lines) == most_lines):
                found.append("\n".join(lines))
                lines, taken = [], 0
            lines.append(part)
            taken += len(part) + 1
    found.append("\n".join(lines))
    return found


def _cut(line: str, limit: int) -> list[str]:
    found = []
    start = 0
    while len(line) - start > limit:
        cut = line.rfind(" ", start + 1, start + limit)
        end = start + limit if cut < 0 else cut
        found.append(line[start:end])
        start = end if cut < 0 else cut + 1
    found.append(line[start:])
    return found


def paragraphs(sheet: Sheet, untrusted_words: str, style: ParagraphStyle, lead: str = "") -> list[ScriptParagraph]:
    """Words of any length as paragraphs that break over pages; `lead` is markup of ours in front of the first."""
    made: list[ScriptParagraph] = []
    for part in pieces(sheet.glyphs.drawable(untrusted_words)):
        made.append(ScriptParagraph((lead if not made else "") + sheet.glyphs.escaped(part), style))
    return made


def headed(content: Sequence[ScriptParagraph]) -> list[Flowable]:
    """Headings that stay with what follows them, unless they are so long that they are none."""
    for part in content:
        part.keepWithNext = len(content) == 1 and len(part.getPlainText()) <= _SHORT
    return list(content)


def together(sheet: Sheet, content: Sequence[Flowable]) -> Flowable:
    """Keep a short block on one page; a longer one flows."""
    return KeepTogether(list(content), maxHeight=sheet.paper.page_height / 2)


def height_of(content: Iterable[Flowable], width: float) -> float:
    """Points that the content takes, without the space between its parts."""
    return sum(part.wrap(width, 1e6)[1] for part in content)


def flush(right: float, top: float, bottom: float) -> list[Command]:
    """The look of a table without lines whose words stand at the left edge."""
    every = ((0, 0), (-1, -1))
    return [
        # the typesetter sets a font per cell, also for cells without words: keep it to the embedded one
        ("FONT", *every, Face.REGULAR.value, 10, 15), ("VALIGN", *every, "TOP"), ("LEFTPADDING", *every, 0),
        ("RIGHTPADDING", *every, right), ("TOPPADDING", *every, top), ("BOTTOMPADDING", *every, bottom),
    ]


_Cells = list[list[ScriptParagraph]]
_PAD = 4.0
_GAP = 10.0
_TINT_INDENT = 6.0


class Listing(Flowable):
    """A table of small text with hairlines and a head that returns on each page, made one page at a time.

    `heads` and `rows` are plain words, `widths` shares of the text's width; `tints` colour a row's last cell. A row
    goes to the next page whole, unless it is higher than a page: then it is broken.
    """

    def __init__(self, sheet: Sheet, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float],
                 tints: Sequence[Color | None] = (), *, at: int = 0, rest: _Cells | None = None) -> None:
        super().__init__()
        self._sheet, self._heads, self._rows, self._shares, self._tints = sheet, heads, rows, widths, tints
        self._at, self._rest = at, rest
        total = sum(widths)
        self._widths = [sheet.paper.text_width * share / total for share in widths]

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Its height when all of it fits; more than there is when it must be split."""
        self._table, self._after, height = self._fill(avail_height)
        if self._table is None or self._after is not None:
            return avail_width, avail_height + 1
        return avail_width, height

    def split(self, _avail_width: float, avail_height: float) -> list[Flowable]:
        """The rows of this page, and the listing of the others."""
        table, after, _height = self._fill(avail_height)
        if table is None:
            return []
        return [table] if after is None else [table, after]

    def draw(self) -> None:
        """Draw all of it."""
        assert self._table is not None, "wrapped before it is drawn"
        self._table.wrapOn(self.canv, sum(self._widths), self._sheet.paper.page_height)
        self._table.drawOn(self.canv, 0, 0)

    def _fill(self, room: float) -> tuple[Table | None, Listing | None, float]:
        kind = self._sheet.type
        head = [paragraphs(self._sheet, words, kind.small_strong) for words in self._heads]
        cells, tints, heights = [head], [], [self._high(head)]
        at, rest = self._at, self._rest
        used = heights[0]
        whole_page = self._sheet.paper.page_height - heights[0]
        while at < len(self._rows):
            row = rest or [paragraphs(self._sheet, words, kind.small) for words in self._rows[at]]
            high = self._high(row)
            broken: _Cells | None = None
            if used + high > room:
                if high <= whole_page:
                    break
                row, broken = self._broken(row, room - used - 2 * _PAD)
                if not any(row):
                    break
                high = self._high(row)
            cells.append(row)
            heights.append(high)
            tints.append(self._tints[at] if self._tints else None)
            used += high
            rest = broken
            if broken is not None:
                break
            at += 1
        if len(cells) == 1:
            return None, None, 0
        after = None
        if at < len(self._rows):
            after = Listing(self._sheet, self._heads, self._rows, self._shares, self._tints, at=at, rest=rest)
        return self._made(cells, heights, tints), after, used

    def _made(self, cells: list[_Cells], heights: Sequence[float], tints: Sequence[Color | None]) -> Table:
        colours = self._sheet.colours
        table = Table(cells, colWidths=self._widths, rowHeights=list(heights))
        commands = [
            *flush(_GAP, _PAD, _PAD),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, colours.edge),
            ("LINEBELOW", (0, 1), (-1, -1), 0.6, colours.line),
        ]
        for index, tint in enumerate(tints, 1):
            if tint is not None:
                commands += [("BACKGROUND", (-1, index), (-1, index), tint),
                             ("LEFTPADDING", (-1, index), (-1, index), _TINT_INDENT)]
        table.setStyle(TableStyle(commands))
        return table

    def _room_across(self, column: int) -> float:
        last = column == len(self._widths) - 1
        return self._widths[column] - _GAP - (_TINT_INDENT if last and self._tints else 0)

    def _high(self, row: _Cells) -> float:
        return 2 * _PAD + max(height_of(cell, self._room_across(column)) for column, cell in enumerate(row))

    def _broken(self, row: _Cells, room: float) -> tuple[_Cells, _Cells]:
        """What of each cell goes on this page, and what is left of it."""
        now: _Cells = []
        later: _Cells = []
        for column, cell in enumerate(row):
            first, left, across = list[ScriptParagraph](), room, self._room_across(column)
            waiting = list(cell)
            while waiting:
                _, high = waiting[0].wrap(across, 1e6)
                if high > left:
                    parts = [part for part in waiting[0].split(across, left) if isinstance(part, ScriptParagraph)]
                    if len(parts) > 1:
                        first.append(parts[0])
                        waiting[:1] = parts[1:]
                    break
                first.append(waiting.pop(0))
                left -= high
            now.append(first)
            later.append(waiting)
        return now, later
