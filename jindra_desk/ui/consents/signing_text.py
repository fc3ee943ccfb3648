"""The words that a client reads before choosing, in a column that knows when its end was seen (K-35)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.measures import RADIUS_FIELD
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.focus import FocusRing, is_keyboard_focus
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

COLUMN_WIDTH = 600
_UNDER_LAST_LINE = 8
_NEAR_END = _UNDER_LAST_LINE + 4
"""The last line counts, and not the margin under it."""


class SigningText(QScrollArea):
    """Title, intro and sections; `end_seen` comes when the last line was in view."""

    end_seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = False
        self._large = False
        self._ring: FocusRing | None = None
        self._shown: tuple[ConsentText, str, str] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(260)
        self.setMaximumWidth(COLUMN_WIDTH + 24)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self.look_again())
        bar.rangeChanged.connect(lambda _least, _most: self.look_again())

    @property
    def seen(self) -> bool:
        """True once the end was in view."""
        return self._seen

    def show_text(self, words: ConsentText, for_whom: str, news: str) -> None:
        """Show another text, to be read from the start; `news` is what changed since an earlier yes, or ''."""
        self._shown = (words, for_whom, news)
        self._seen = False
        self._build()
        self.verticalScrollBar().setValue(0)

    def set_large(self, large: bool) -> None:
        """Show larger letters; what was read stays read."""
        self._large = large
        if self._shown is not None:
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End too: Qt's own scrolled pages know neither."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = bar.SliderAction.SliderPageStepSub if back else bar.SliderAction.SliderPageStepAdd
            bar.triggerAction(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if is_keyboard_focus(event, self) and self._ring is None:
            self._ring = FocusRing(self, RADIUS_FIELD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the text was laid out."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.look_again()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """A short text may be wholly in view at once."""
        super().showEvent(event)
        self.look_again()

    def _build(self) -> None:
        if self._shown is None:
            return
        words, for_whom, news = self._shown
        body = Role.CLIENT_TEXT_LARGE if self._large else Role.CLIENT_TEXT
        strong = Role.CLIENT_STRONG_LARGE if self._large else Role.CLIENT_STRONG
        page = QWidget()
        page.setObjectName("pageContent")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 20, _UNDER_LAST_LINE)
        column.setSpacing(0)
        column.addWidget(Label(for_whom, body if self._large else Role.LARGE_TEXT, Token.INK_2))
        column.addWidget(Label(words.title, Role.CLIENT_TITLE, wrap=True))
        column.addSpacing(8)
        column.addWidget(Label(words.intro, body, wrap=True))
        if news:
            column.addSpacing(16)
            banner = Banner(news, words.change_note, State.ACCENT, icon="info")
            banner.set_large(self._large)
            column.addWidget(banner)
        for section in words.sections:
            column.addSpacing(20)
            column.addWidget(Label(section.heading, strong, wrap=True))
            column.addWidget(Label(section.body, body, wrap=True))
        column.addStretch(1)
        page.installEventFilter(self)
        self.setWidget(page)
        self.setAccessibleName(words.title)

    def look_again(self) -> None:
        """The end counts as seen when the bar is at it, and when the whole text fits, once it was laid out."""
        page = self.widget()
        if self._seen or page is None or not self.isVisible() or self.viewport().height() < 60:
            return
        column = page.layout()
        need = column.heightForWidth(self.viewport().width()) if column is not None else 0
        bar = self.verticalScrollBar()
        hidden = need > self.viewport().height() + _NEAR_END
        if hidden and (bar.maximum() == 0 or bar.value() < bar.maximum() - _NEAR_END):
            return
        self._seen = True
        self.end_seen.emit()
