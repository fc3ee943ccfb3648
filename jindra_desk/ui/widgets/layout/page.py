"""How a screen is laid out: a header that stays, content that scrolls, two columns that fold into one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.measures import COLUMN_GAP, ONE_COLUMN_BELOW, WINDOW_EDGE, WINDOW_TOP
from jindra_desk.ui.widgets.inputs.buttons import BackLink
from jindra_desk.ui.widgets.paint.label import Label

_WIDEST = 16_777_215


class PageHeader(QWidget):
    """Screen title, a quiet line under it, and actions at the end."""

    back_clicked = Signal()

    def __init__(self, title: str, sub: str = "", *, back: str = "", role: Role = Role.SCREEN_TITLE,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.back = BackLink(back)
        if not back:
            self.back.hide()
        self.back.clicked.connect(self.back_clicked)
        outer.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        if back:
            outer.addSpacing(2)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        outer.addLayout(self._row)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, 0)
        self.title = Label(title, role)
        self.sub = Label(sub, Role.TEXT, Token.INK_2)
        if not sub:
            self.sub.hide()
        words.addWidget(self.title)
        words.addWidget(self.sub)
        self._row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)

    def set_sub(self, sub: str) -> None:
        """Change the quiet line; an empty one goes away."""
        self.sub.setText(sub)
        self.sub.setVisible(bool(sub))

    def set_leading(self, leading: QWidget) -> None:
        """Put a portrait before the title."""
        self._row.insertWidget(0, leading)
        self._row.insertSpacing(1, 6)

    def add_action(self, action: QWidget) -> None:
        """Put a button at the end."""
        self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)


class ScrollPage(QScrollArea):
    """Content that scrolls up and down; put it in `body`."""

    def __init__(self, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 16,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName("pageContent")
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(spacing)
        self.setWidget(self.content)
        self.viewport().setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)
        self._right_margin = margins[2]
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _least: int, most: int) -> None:
        """Let the scroll bar stand in the margin, so that the content keeps its right edge."""
        margins = self.body.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        margins.setRight(max(0, self._right_margin - bar))
        self.body.setContentsMargins(margins)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Bring the part that gets the focus into view."""
        moved = super().focusNextPrevChild(forward)
        focused: QWidget | None = self.window().focusWidget()
        if moved and focused is not None and self.content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 16, 32)
        return moved


class Page(QWidget):
    """A screen: window edge 32, top 28; `header` and `fixed` parts stay, `body` scrolls under them.

    `gap` is the room under each part that stays, `header_gap` that under the header when it differs.
    """

    def __init__(self, header: QWidget | None, body: QWidget, *, fixed: tuple[QWidget, ...] = (), scrolls: bool = True,
                 gap: int = 20, header_gap: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WINDOW_TOP, 0, 0)
        column.setSpacing(0)
        for part in (header, *fixed):
            if part is None:
                continue
            framed = QHBoxLayout()
            framed.setContentsMargins(WINDOW_EDGE, 0, WINDOW_EDGE, 0)
            framed.addWidget(part)
            column.addLayout(framed)
            column.addSpacing(header_gap if part is header and header_gap is not None else gap)
        self.scroll_area: ScrollPage | None = None
        if scrolls:
            area = self.scroll_area = ScrollPage(margins=(WINDOW_EDGE, 0, WINDOW_EDGE, 24))
            area.body.addWidget(body)
            area.body.addStretch(1)
            column.addWidget(area, 1)
        else:
            framed = QHBoxLayout()
            framed.setContentsMargins(WINDOW_EDGE, 0, WINDOW_EDGE, 24)
            framed.addWidget(body)
            column.addLayout(framed, 1)


class TwoColumns(QWidget):
    """A left column that grows and a right one of fixed width; below 1180 px of window the right one goes under it.

    Columns are as high as what is in them; with `fill` both take the height there is, for cards that reach down. The
    left one is never wider than `widest_left`: what is left over goes to the right one.
    """

    folded = Signal(bool)
    """The columns now stand under one another, or beside one another again."""

    def __init__(self, left_width: int, right_width: int, *, gap: int = COLUMN_GAP, spacing: int = 16,
                 fill: bool = False, widest_left: int = _WIDEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest_left = widest_left
        self._gap, self._spacing, self._left_width, self._right_width = gap, spacing, left_width, right_width
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self.left_side, self.left = self._side(spacing)
        self.right_side, self.right = self._side(spacing)
        top = Qt.AlignmentFlag(0) if fill else Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self.left_side, left_width, top)
        self._row.addWidget(self.right_side, right_width, top)
        self._stacked = False
        self._arrange()

    @property
    def is_stacked(self) -> bool:
        """Whether the columns stand under one another."""
        return self._stacked

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the width of the window from now on."""
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the window."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Fold or unfold when it gets another parent."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._arrange()

    def _arrange(self) -> None:
        stacked = self.window().width() < ONE_COLUMN_BELOW and self.window() is not self
        if stacked:
            self.right_side.setMaximumWidth(_WIDEST)
            self.right_side.setMinimumWidth(0)
        else:
            self.right_side.setFixedWidth(max(self._right_width, self.width() - self._gap - self._widest_left))
        if stacked == self._stacked:
            return
        self._stacked = stacked
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(self._spacing if stacked else self._gap)
        self._row.setStretch(0, 0 if stacked else 1)
        self._row.setStretch(1, 0)
        self.folded.emit(stacked)

    @staticmethod
    def _side(spacing: int) -> tuple[QWidget, QVBoxLayout]:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        return side, column
