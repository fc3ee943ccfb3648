"""The rail on the left: mark and practice name, the places of the program, and their counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_FIELD, RAIL_FOLDED, RAIL_WIDE
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import (
    draw_focus_inside,
    draw_icon,
    draw_text,
    fill_rounded,
    painter_on,
    text_width,
)


class NavItem(QPushButton):
    """One place: icon, words, and a count or a key at the end. Folded, the words become its tooltip."""

    def __init__(self, icon: str, text: str, *, hint: str = "", checkable: bool = True,
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon, self._hint = icon, hint
        self._count: int | None = 0
        self._bad = False
        self._folded = self._hovered = self._ring = False
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click goes on to the page, and takes nobody out of a field
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_badge(self, count: int | None, *, bad: bool = False) -> None:
        """Show how many things wait here; `bad` paints the count red. 0 shows nothing, None that nobody knows."""
        self._count, self._bad = count, bad
        self._name()
        self.update()

    def set_texts(self, icon: str, text: str) -> None:
        """Change icon and words, for an item that says what pressing it does."""
        self._icon = icon
        self.setText(text)
        self._name()
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show the icon only."""
        self._folded = folded
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Answer the width of the rail without its margins."""
        return QSize(40 if self._folded else 191, 36)

    def minimumSizeHint(self) -> QSize:
        """Answer the folded width."""
        return QSize(40, 36)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover tone."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the hover tone."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring inside after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the item."""
        theme, chosen = Theme.of(self), self.isCheckable() and self.isChecked()
        with painter_on(self) as painter:
            if chosen:
                fill_rounded(painter, self.rect(), RADIUS_FIELD, theme.color(Token.NAV_ON))
            elif self._hovered and self.isEnabled():
                fill_rounded(painter, self.rect(), RADIUS_FIELD, theme.color(Token.HOVER))
            token = Token.ACCENT if chosen else Token.INK_2
            left = (self.width() - 18) // 2 if self._folded else 10
            draw_icon(painter, theme, self._icon, QRect(left, 0, 18, self.height()), 18, token)
            if self._folded:
                if self._count != 0:
                    dot = QRect(left + 13, 7, 8, 8)
                    fill_rounded(painter, dot, 4, theme.color(Token.BAD_DOT if self._bad else Token.INK_3))
            else:
                role = Role.STRONG if chosen else Role.MEDIUM
                rect = QRect(39, 0, self.width() - 39 - self._paint_end(painter, theme), self.height())
                draw_text(painter, theme, rect, self.text(), role, theme.color(Token.INK if chosen else Token.INK_2))
            if self._ring and self.hasFocus():
                draw_focus_inside(painter, theme, self.rect(), RADIUS_FIELD)

    def _paint_end(self, painter: QPainter, theme: Theme) -> int:
        right = self.width() - 10
        if self._count != 0:
            text = "?" if self._count is None else str(self._count)
            wide = text_width(theme, Role.SMALL_STRONG, text)
            if self._bad:
                pill = max(22, wide + 14)
                box = QRect(right - pill, 9, pill, 18)
                fill_rounded(painter, box, 9, theme.color(Token.BAD_SOFT))
                right -= (pill - wide) // 2
            rect = QRect(right - wide, 0, wide, self.height())
            token = Token.BAD if self._bad else Token.INK_2
            draw_text(painter, theme, rect, text, Role.SMALL_STRONG, theme.color(token))
            return wide + 26
        if self._hint:
            wide = text_width(theme, Role.AXIS, self._hint)
            rect = QRect(right - wide, 0, wide, self.height())
            draw_text(painter, theme, rect, self._hint, Role.AXIS, theme.color(Token.INK_3))
            return wide + 16
        return 10

    def _name(self) -> None:
        if self._count is None:
            name = tr("{place}, niet te lezen hoeveel", place=self.text())
        elif not self._count:
            name = self.text()
        elif self._bad:
            name = tr("{place}, {n} vraagt aandacht", place=self.text(), n=self._count)
        else:
            name = tr("{place}, {n} open", place=self.text(), n=self._count)
        self.setAccessibleName(name)
        self.setToolTip(name if self._folded else "")


class _Practice(QWidget):
    def __init__(self, name: str, subtitle: str) -> None:
        super().__init__()
        self.name, self.subtitle, self.folded = name, subtitle, False
        self.setFixedHeight(72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark and the name of the practice."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            left = 16 if self.folded else 22
            fill_rounded(painter, QRect(left, 20, 32, 32), 9, theme.color(Token.ACCENT))
            theme.paint_icon(painter, "leaf", left, 20, 32, Token.ON_ACCENT)
            if self.folded:
                return
            wide = self.width() - 64 - 8
            draw_text(painter, theme, QRect(64, 19, wide, 20), self.name, Role.STRONG, theme.color(Token.INK))
            draw_text(painter, theme, QRect(64, 38, wide, 16), self.subtitle, Role.SMALL_TEXT, theme.color(Token.INK_2))


class NavRail(QWidget):
    """The rail, 216 wide or 64 folded. `item_clicked` carries the key of the item."""

    item_clicked = Signal(str)

    def __init__(self, practice: str = "", subtitle: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, NavItem] = {}
        self._folded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 14)
        column.setSpacing(0)
        self._practice = _Practice(practice, subtitle)
        column.addWidget(self._practice)
        self._groups = {name: self._group() for name in ("top", "privacy", "bottom")}
        column.addLayout(self._groups["top"])
        self._privacy = Label(tr("Privacy"), Role.SMALL, Token.INK_2)
        self._privacy.setContentsMargins(0, 0, 0, 0)
        self._heading = QVBoxLayout()
        self._heading.setContentsMargins(22, 17, 12, 5)
        self._heading.addWidget(self._privacy)
        column.addLayout(self._heading)
        column.addLayout(self._groups["privacy"])
        column.addStretch(1)
        column.addLayout(self._groups["bottom"])
        self.setFixedWidth(RAIL_WIDE)
        self.setAccessibleName(tr("Hoofdmenu"))

    def set_practice(self, practice: str, subtitle: str) -> None:
        """Show the name of the practice."""
        self._practice.name, self._practice.subtitle = practice, subtitle
        self._practice.update()

    def add_item(self, key: str, icon: str, text: str, *, group: str = "top", hint: str = "",
                 checkable: bool = True) -> NavItem:
        """Add a place to group `top`, `privacy` or `bottom`; one that is not `checkable` only acts."""
        item = NavItem(icon, text, hint=hint, checkable=checkable)
        self._items[key] = item
        self._groups[group].addWidget(item)
        item.clicked.connect(lambda: self._on_item_clicked(key))
        return item

    def item(self, key: str) -> NavItem:
        """Answer the item of `key`; KeyError when there is none."""
        return self._items[key]

    def set_current(self, key: str) -> None:
        """Show where the program is; an unknown key shows no place."""
        for own, item in self._items.items():
            if item.isCheckable():
                item.setChecked(own == key)

    def set_badge(self, key: str, count: int | None, *, bad: bool = False) -> None:
        """Show how many things wait at a place; None: nobody knows."""
        self._items[key].set_badge(count, bad=bad)

    def set_folded(self, folded: bool) -> None:
        """Fold to icons, or unfold."""
        if folded == self._folded:
            return
        self._folded = self._practice.folded = folded
        self.setFixedWidth(RAIL_FOLDED if folded else RAIL_WIDE)
        self._privacy.setVisible(not folded)
        for item in self._items.values():
            item.set_folded(folded)
        self._practice.update()

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper of the rail and its hairline."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), theme.color(Token.RAIL))
            painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), theme.color(Token.LINE))

    @staticmethod
    def _group() -> QVBoxLayout:
        group = QVBoxLayout()
        group.setContentsMargins(12, 0, 12, 0)
        group.setSpacing(2)
        return group

    def _on_item_clicked(self, key: str) -> None:
        item = self._items[key]
        if item.isCheckable():
            item.setChecked(True)
        self.item_clicked.emit(key)
