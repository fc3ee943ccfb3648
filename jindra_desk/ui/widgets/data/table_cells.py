"""How a cell of a table is painted: text with marked hits, a second line, labels, initials and icons."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.fonts import baseline
from jindra_desk.ui.theme.measures import RADIUS_TAG
from jindra_desk.ui.widgets.data.avatar import crop_square, initials_spec
from jindra_desk.ui.widgets.data.cell import CellRole, cell_at
from jindra_desk.ui.widgets.layout.card import inside_card
from jindra_desk.ui.widgets.paint.painting import draw_icon, draw_text, fill_rounded, text_width
from jindra_desk.ui.widgets.paint.state import LOOKS, State

CELL_PADDING = 12
_Index = QModelIndex | QPersistentModelIndex
_STRONGER = MappingProxyType({
    Role.TEXT: Role.STRONG, Role.MEDIUM: Role.STRONG, Role.SECOND: Role.SECOND_STRONG,
    Role.LIST_NAME: Role.LIST_NAME_STRONG, Role.FIGURES: Role.FIGURES_STRONG,
})


class CellHost(Protocol):
    """What a cell asks of the table that it is painted in."""

    @property
    def hovered_row(self) -> int: ...
    @property
    def keyboard_focus(self) -> bool: ...
    def viewport(self) -> QWidget: ...
    def chosen_row(self) -> int: ...
    def cell_padding(self, column: int) -> tuple[int, int]: ...


class HighlightDelegate(QStyledItemDelegate):
    """Paints the cells of a `DataTable`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the tone of the row, its hairline and what the cell holds."""
        table = cast("CellHost", self.parent())
        theme = Theme.of(table.viewport())
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        fill = Token.ACCENT_SOFT if chosen else Token.HOVER if index.row() == table.hovered_row else None
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        last = index.row() == index.model().rowCount() - 1
        if fill is not None:
            painter.fillPath(inside_card(table.viewport(), QRectF(rect)), theme.color(fill))
        if not last:
            painter.fillRect(line, theme.color(Token.LINE))
        if table.keyboard_focus and index.row() == table.chosen_row():
            self._paint_focus(painter, theme, table, rect)
        left, right = table.cell_padding(index.column())
        self._paint_content(painter, theme, rect.adjusted(left, 0, -right, -1), index, chosen=chosen)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Answer the width of the words, for columns that fit their content."""
        theme = Theme.of(self.parent())
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        role = Role(index.data(CellRole.TEXT_ROLE) or Role.TEXT)  # Qt hands text enums back as plain text
        return QSize(text_width(theme, role, words) + 2 * CELL_PADDING, super().sizeHint(option, index).height())

    def _paint_focus(self, painter: QPainter, theme: Theme, table: CellHost, rect: QRect) -> None:
        whole = QRectF(0, rect.top(), table.viewport().width(), rect.height())
        ring = inside_card(table.viewport(), whole).subtracted(
            inside_card(table.viewport(), whole.adjusted(2, 2, -2, -2)))
        painter.save()
        painter.setClipRect(rect)
        painter.fillPath(ring, theme.color(Token.ACCENT))
        painter.restore()

    def _paint_content(self, painter: QPainter, theme: Theme, rect: QRect, index: _Index, *, chosen: bool) -> None:
        cell = cell_at(index)
        if cell.initials is not None or cell.portrait is not None:
            self._paint_avatar(painter, theme, rect, cell.initials or "", cell.portrait)
            return
        if cell.tag:
            self._paint_tag(painter, theme, rect, *cell.tag, chosen=chosen)
            return
        if cell.icon and not cell.words:
            draw_icon(painter, theme, cell.icon, rect, 16, cell.token)
            return
        if cell.icon:
            at = QRect(rect.left(), rect.top(), 16, rect.height())
            draw_icon(painter, theme, cell.icon, at, 16, cell.token)
            rect = rect.adjusted(26, 0, 0, 0)
        if cell.second:
            top = rect.top() + (rect.height() - 38) // 2
            upper = QRect(rect.left(), top, rect.width(), 20)
            lower = QRect(rect.left(), top + 20, rect.width(), 18)
            self._paint_words(painter, theme, upper, cell.words, cell.role, cell.token, cell.marks, right=cell.right)
            self._paint_words(painter, theme, lower, cell.second, Role.SECOND, Token.INK_2, cell.second_marks,
                              right=cell.right)
            return
        if cell.words:
            self._paint_words(painter, theme, rect, cell.words, cell.role, cell.token, cell.marks, right=cell.right)

    def _paint_words(self, painter: QPainter, theme: Theme, rect: QRect, words: str, role: Role, token: Token,
                     marks: Sequence[tuple[int, int]], *, right: bool) -> None:
        colour = theme.color(token)
        if not marks:
            align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            draw_text(painter, theme, rect, words, role, colour, align)
            return
        left = float(rect.left())
        for stretch, marked in split_marks(words, marks):
            used = _STRONGER.get(role, role) if marked else role
            metrics = theme.metrics(used)
            width = metrics.horizontalAdvance(stretch)
            if left + width > rect.right() + 1:
                stretch = metrics.elidedText(stretch, Qt.TextElideMode.ElideRight, rect.right() - left)
                width = metrics.horizontalAdvance(stretch)
            spec = theme.spec(used)
            top = rect.top() + (rect.height() - spec.line) // 2
            if marked:
                box = QRectF(left - 1, top + 1, width + 2, spec.line - 2)
                fill_rounded(painter, box, 3, theme.color(Token.MARK))
            painter.setFont(theme.font(used))
            painter.setPen(theme.color(Token.INK) if marked else colour)
            painter.drawText(QPointF(left, top + baseline(spec)), stretch)
            left += width

    def _paint_tag(self, painter: QPainter, theme: Theme, rect: QRect, words: str, state: str, icon: str = "", *,
                   chosen: bool = False) -> None:
        look = LOOKS[State(state)]
        wide = min(text_width(theme, Role.SMALL, words) + 16 + (18 if icon else 0), rect.width())
        box = QRect(rect.left(), rect.top() + (rect.height() - 22) // 2, wide, 22)
        # the tone of a chosen row is that of a label: it would be words without a label there
        fill_rounded(painter, box, RADIUS_TAG, theme.color(Token.SURFACE if chosen else look.soft))
        left = box.left() + 8
        if icon:
            draw_icon(painter, theme, icon, QRect(left, box.top(), 13, 22), 13, look.text)
            left += 18
        inner = QRect(left, box.top(), box.right() - left - 6, 22)
        draw_text(painter, theme, inner, words, Role.SMALL, theme.color(look.text))

    def _paint_avatar(self, painter: QPainter, theme: Theme, rect: QRect, initials: str,
                      portrait: QPixmap | None) -> None:
        side = 38 if rect.height() >= 56 else 30
        box = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        if isinstance(portrait, QPixmap) and not portrait.isNull():
            path = QPainterPath()
            path.addEllipse(QRectF(box))
            painter.setClipPath(path)
            painter.drawPixmap(box, crop_square(portrait))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(Token.AVATAR))
        painter.drawEllipse(QRectF(box))
        spec = initials_spec(side)
        painter.setFont(theme.font_for(spec))
        painter.setPen(theme.color(Token.AVATAR_TEXT))
        wide = painter.fontMetrics().horizontalAdvance(initials)
        top = box.top() + (side - spec.line) // 2
        painter.drawText(box.left() + (side - wide) // 2, top + baseline(spec), initials)


def split_marks(words: str, marks: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """Cut `words` into (stretch, marked) along `marks`, which may overlap or reach past the end."""
    marked = [False] * len(words)
    for start, length in marks:
        for at in range(max(0, start), min(len(words), start + length)):
            marked[at] = True
    stretches: list[tuple[str, bool]] = []
    for letter, on in zip(words, marked, strict=True):
        if stretches and stretches[-1][1] is on:
            stretches[-1] = (stretches[-1][0] + letter, on)
        else:
            stretches.append((letter, on))
    return stretches
