"""Dialogs over the window: no loop of their own, so that the lock can close them at any moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_DIALOG
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, PaintedButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.layout.growing import RING_ROOM, GrowingArea, beside_growing
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import SHADOW_MARGIN, draw_box, draw_shadow, painter_on, rounded_path

_AROUND = 12
_MOST = 16_777_215
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Dialog(QDialog):
    """Paper with a title, content in `body` and buttons in `buttons`; where the window is too low for all of it the
    content scrolls, and the buttons stay. Show it with `open()`, never with `exec()`.

    `declined` comes when it is closed with Escape; after `dismiss` (the lock) only Qt's `finished` comes. Enter presses
    its filled button, never one that destroys, wherever the keyboard is; a field that takes Enter for itself (it goes
    to the next one, or judges a secret) belongs to a dialog with `own_enter`.
    """

    declined = Signal()
    own_enter = False

    def __init__(self, parent: QWidget | None, title: str, *, width: int = 440) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._shadow = SHADOW_MARGIN if Theme.of(self).composited else 0
        """Room around the paper. Where no window can be seen through it would be a black frame."""
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, bool(self._shadow))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Jindra Desk"))
        self.setAccessibleName(title)
        self._answered = False
        column = QVBoxLayout(self)
        edge = self._shadow + 24 - RING_ROOM
        column.setContentsMargins(edge, self._shadow + 20, edge, self._shadow + 20)
        column.setSpacing(0)
        self.title_label = Label(title, Role.DIALOG_TITLE, wrap=True)
        column.addLayout(beside_growing(self.title_label))
        column.addSpacing(8 - RING_ROOM)
        self.area = GrowingArea()
        self.body = self.area.body
        column.addWidget(self.area, 1)
        column.addSpacing(16 - RING_ROOM)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        self.buttons.setSpacing(10)
        self.buttons.addStretch(1)
        column.addLayout(self.buttons)
        self.setFixedWidth(width + 2 * self._shadow)

    def add_button(self, button: PaintedButton) -> None:
        """Put a button at the end of the row."""
        self.buttons.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the filled button; what has the focus was asked first: a button, an open list, a long text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            event.accept()
            primary = None if self.own_enter else self.primary_button()
            if primary is not None and primary.isEnabled():
                primary.click()
            return
        super().keyPressEvent(event)

    def primary_button(self) -> PrimaryButton | None:
        """The filled button at the bottom, if there is one."""
        for at in range(self.buttons.count()):
            item = self.buttons.itemAt(at)
            button = item.widget() if item is not None else None
            if isinstance(button, PrimaryButton) and not button.isHidden():
                return button
        return None

    def dismiss(self) -> None:
        """Close without an answer: nothing but `finished` is emitted."""
        self._answered = True
        self.done(QDialog.DialogCode.Rejected.value)

    def reject(self) -> None:
        """Close with Escape or the way out."""
        if not self._answered:
            self._answered = True
            self.declined.emit()
        super().reject()

    def fit_height(self) -> None:
        """Give wrapped text all its lines; call it after what is shown has changed."""
        column = self.layout()
        if column is not None:
            column.activate()
        height = column.heightForWidth(self.width()) if column is not None else -1
        if height > 0:
            parent = self.parentWidget()
            room = _MOST if parent is None else parent.window().height() + 2 * self._shadow - 2 * _AROUND
            self.resize(self.width(), max(min(height, room), self.minimumHeight()))
            past = parent is not None and self.geometry().bottom() > parent.window().geometry().bottom()
            if past and self.isVisible():
                self._stand_in_the_middle()

    def event(self, event: QEvent) -> bool:
        """Grow with what comes to be said in it, such as an error under a field."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit_height()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without a shadow the window itself is cut to the round corners of the paper."""
        super().resizeEvent(event)
        if not self._shadow:
            outline = rounded_path(self.rect(), RADIUS_DIALOG).toFillPolygon().toPolygon()
            self.setMask(QRegion(outline))

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the window, somewhat above the centre."""
        super().showEvent(event)
        self.fit_height()
        self._stand_in_the_middle()

    def _stand_in_the_middle(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            area = parent.window().geometry()
            spare = area.height() - self.height()  # below nothing where only the shadow reaches past the window
            top = area.top() + (spare * 2 // 5 if spare > 0 else spare // 2)
            self.move(area.left() + (area.width() - self.width()) // 2, top)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and its shadow."""
        theme = Theme.of(self)
        around = self._shadow
        box = self.rect().adjusted(around, around, -around, -around)
        with painter_on(self) as painter:
            if around:
                draw_shadow(painter, theme, box, RADIUS_DIALOG)
            # where no shadow is seen, in the dark or without one, the edge does what it does elsewhere
            edge = Token.EDGE if theme.is_dark or not around else Token.LINE
            draw_box(painter, box, RADIUS_DIALOG, theme.color(Token.SURFACE), theme.color(edge))


class ConfirmDialog(Dialog):
    """Asks before something that cannot be undone: the button repeats the verb, the focus rests on `Niet nu`."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None, question: str, text: str, verb: str, *, danger: bool = True,
                 later: str = "") -> None:
        super().__init__(parent, question)
        self.text_label = Label(text, Role.TEXT, Token.INK_2, wrap=True)
        self.body.addWidget(self.text_label)
        self.setAccessibleDescription(text)
        self.later_button = SecondaryButton(later or tr("Niet nu"))
        self.verb_button: PaintedButton = DangerButton(verb) if danger else PrimaryButton(verb)
        self.add_button(self.later_button)
        self.add_button(self.verb_button)
        self.later_button.clicked.connect(self.reject)
        self.verb_button.clicked.connect(self._on_verb_clicked)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus rest on the way out."""
        super().showEvent(event)
        self.later_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_verb_clicked(self) -> None:
        self._answered = True
        self.confirmed.emit()
        self.accept()
