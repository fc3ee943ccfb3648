"""The last seconds before the lock, told at the bottom of whatever window is in front (J-28).

On a page that a client reads they are told in its own words, at the top: below stand the ways out.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from jindra_desk.ui.lock.idle_watch import IdleWatch
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_FIELD, SPACE_16
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.floor import covers_nothing, leave_floor, place_over
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import SHADOW_MARGIN, draw_box, draw_shadow, painter_on

_HEIGHT = 44


class CountdownBanner(QWidget):
    """Says how long it still takes. It takes no focus and no clicks: any key or movement makes it go."""

    def __init__(self, watch: IdleWatch, window: QWidget,
                 page_words: Callable[[int], str] = lambda _seconds: "") -> None:
        """Follow `watch`, and show on `window` or on the modal dialog in front of it.

        `page_words`: how the page that is shown says it, '' where the program's own words do.
        """
        super().__init__(window)
        self._page_words = page_words
        self._at_top = False
        self._window = window
        self._host: QWidget = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = Label("", Role.MEDIUM)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW_MARGIN + SPACE_16, SHADOW_MARGIN, SHADOW_MARGIN + SPACE_16, SHADOW_MARGIN)
        row.setSpacing(10)
        row.addWidget(IconLabel("lock", 18, Token.WARN))
        row.addWidget(self._words)
        self.setFixedHeight(_HEIGHT + 2 * SHADOW_MARGIN)
        self.hide()
        window.installEventFilter(self)
        watch.countdown_ticked.connect(self.show_seconds)
        watch.countdown_stopped.connect(self.end)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_seconds(self, seconds: int) -> None:
        """Tell that the lock comes in `seconds`."""
        modal: QWidget | None = QApplication.activeModalWidget()
        said = "" if modal is not None else self._page_words(seconds)
        self._at_top = bool(said)
        if said:
            self._words.setText(said)
        elif seconds == 1:
            self._words.setText(tr("Nog 1 seconde, dan gaat Jindra Desk op slot."))
        else:
            self._words.setText(tr("Nog {n} seconden, dan gaat Jindra Desk op slot.", n=seconds))
        first = not self.isVisible()
        self._follow(modal or self._window)
        self.adjustSize()
        self.show()
        self._settle()
        self.raise_()
        self.setAccessibleName(self._words.text())
        if first:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def end(self) -> None:
        """The owner is back."""
        self.hide()
        self._follow(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the host changes size; come home before the host is destroyed."""
        if watched is self._host and self._host is not self._window and event.type() in (
            QEvent.Type.Hide, QEvent.Type.Close, QEvent.Type.DeferredDelete
        ):
            self.hide()
            self._follow(self._window)
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and its shadow."""
        theme = Theme.of(self)
        box = self.rect().adjusted(SHADOW_MARGIN, SHADOW_MARGIN, -SHADOW_MARGIN, -SHADOW_MARGIN)
        with painter_on(self) as painter:
            draw_shadow(painter, theme, box, RADIUS_FIELD)
            draw_box(painter, box, RADIUS_FIELD, theme.color(Token.SURFACE), theme.color(Token.LINE))

    def _follow(self, host: QWidget) -> None:
        if host is self._host:
            return
        self._host.removeEventFilter(self)
        self._host = host
        self.setParent(host)
        host.installEventFilter(self)

    def _settle(self) -> None:
        top = QPoint((self._host.width() - self.width()) // 2, SPACE_16 - SHADOW_MARGIN)
        if self._at_top and covers_nothing(self, self._host, top):
            leave_floor(self, self._host)
            self.move(top)
            return
        self.move(place_over(self, self._host))
