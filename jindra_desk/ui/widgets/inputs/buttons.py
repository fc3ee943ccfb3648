"""Push buttons: one filled, outlined, destroying, link and icon-only; each 30, 36 or 48 pixels high."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_FIELD
from jindra_desk.ui.widgets.paint.focus import FocusRing, is_keyboard_focus, note_keyboard
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_icon, draw_text, painter_on, text_width


class Size(IntEnum):
    """Heights of buttons in pixels; CLIENT is for what a client presses on the signing screen."""

    SMALL = 30
    NORMAL = 36
    LARGE = 48
    CLIENT = 54


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """Tokens of one kind of button; None paints nothing."""

    fill: Token | None
    hover: Token | None
    pressed: Token | None
    edge: Token | None
    text: Token
    text_pressed: Token
    icon: Token
    strong: bool


_PRIMARY = ButtonLook(Token.ACCENT, Token.ACCENT_HOVER, Token.ACCENT_HOVER, None, Token.ON_ACCENT, Token.ON_ACCENT,
                      Token.ON_ACCENT, strong=True)
_SECONDARY = ButtonLook(Token.SURFACE, Token.HOVER, Token.CHIP, Token.EDGE, Token.INK, Token.INK, Token.INK,
                        strong=False)
_DANGER = ButtonLook(Token.BAD, Token.BAD, Token.BAD, None, Token.ON_BAD, Token.ON_BAD, Token.ON_BAD, strong=True)
_LINK = ButtonLook(None, None, None, None, Token.ACCENT, Token.ACCENT_HOVER, Token.ACCENT, strong=False)
_QUIET = ButtonLook(None, None, None, None, Token.INK_2, Token.INK, Token.INK_2, strong=False)
_ICON = ButtonLook(None, Token.HOVER, Token.CHIP, None, Token.INK_2, Token.INK, Token.INK_2, strong=False)


class PaintedButton(QPushButton):
    """What all buttons share: hover, pressed, disabled, the ring after keyboard use, and exact size."""

    def __init__(self, text: str, look: ButtonLook, *, icon: str = "", size: Size = Size.NORMAL,
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon = icon
        self._size = size
        self._hovered = False
        self._letters: Role | None = None
        self._ring: FocusRing | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def set_icon(self, icon: str) -> None:
        """Change the icon before the text; an empty name takes it away."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_role(self, role: Role | None) -> None:
        """Other letters than those of its size; None takes them back."""
        self._letters = role
        self.updateGeometry()
        self.update()

    @property
    def role(self) -> Role:
        """The text role for this size and kind, unless larger letters were asked for."""
        if self._letters is not None:
            return self._letters
        if self._size >= Size.LARGE:
            return Role.LARGE_BUTTON
        if self._size == Size.SMALL:
            return Role.SECOND_STRONG if self._look.strong else Role.SECOND_MEDIUM
        return Role.STRONG if self._look.strong else Role.MEDIUM

    def sizeHint(self) -> QSize:
        """Answer the padding, icon and text together."""
        pad = 12 if self._size == Size.SMALL else 15 if self._size == Size.NORMAL else 20
        width = text_width(Theme.of(self), self.role, self.text()) + 2 * pad
        return QSize(width + (16 + 8 if self._icon else 0), int(self._size))

    def minimumSizeHint(self) -> QSize:
        """Buttons are never cut."""
        return self.sizeHint()

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

    def show_hovered(self) -> None:
        """Show the hover tone without a mouse, for the gallery."""
        self._hovered = True
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus came by the keyboard."""
        if is_keyboard_focus(event, self):
            self.show_ring()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button like Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.hasFocus():
                self.show_ring()
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, icon and text for the state it is in."""
        with painter_on(self) as painter:
            self._paint_box(painter)
            self._paint_content(painter)

    @property
    def focus_ring(self) -> FocusRing | None:
        """The ring, while it is shown."""
        return self._ring

    def show_ring(self) -> None:
        """Show the focus ring, as keyboard use does."""
        note_keyboard(self)
        if self._ring is None:
            self._ring = FocusRing(self, self._ring_radius())

    def _ring_radius(self) -> int:
        return RADIUS_FIELD

    def _paint_box(self, painter: QPainter) -> None:
        theme, look = Theme.of(self), self._look
        if not self.isEnabled():
            if look.fill is not None:
                draw_box(painter, self.rect(), RADIUS_FIELD, theme.color(Token.CHIP), theme.color(Token.LINE))
            return
        fill = look.pressed if self.isDown() else look.hover if self._hovered else look.fill
        if fill is None and look.edge is None:
            return
        edge = None if look.edge is None else theme.color(look.edge)
        draw_box(painter, self.rect(), RADIUS_FIELD, None if fill is None else theme.color(fill), edge)

    def _paint_content(self, painter: QPainter) -> None:
        theme, look = Theme.of(self), self._look
        text_token = look.text_pressed if self.isDown() else look.text
        icon_token = look.icon
        role = self.role
        if not self.isEnabled():
            text_token = icon_token = Token.INK_3
            role = {Role.STRONG: Role.MEDIUM, Role.SECOND_STRONG: Role.SECOND_MEDIUM}.get(role, role)
        width = text_width(theme, role, self.text())
        content = width + (24 if self._icon else 0)
        left = self._content_left(content)
        if self._icon:
            draw_icon(painter, theme, self._icon, QRect(left, 0, 16, self.height()), 16, icon_token)
            left += 24
        rect = QRect(left, 0, min(width, self.width() - left), self.height())
        draw_text(painter, theme, rect, self.text(), role, theme.color(text_token))

    def _content_left(self, content: int) -> int:
        return max(0, (self.width() - content) // 2)


class PrimaryButton(PaintedButton):
    """The one filled button of a screen."""

    def __init__(self, text: str, *, icon: str = "", size: Size = Size.NORMAL, parent: QWidget | None = None) -> None:
        super().__init__(text, _PRIMARY, icon=icon, size=size, parent=parent)


class SecondaryButton(PaintedButton):
    """An outlined button."""

    def __init__(self, text: str, *, icon: str = "", size: Size = Size.NORMAL, parent: QWidget | None = None) -> None:
        super().__init__(text, _SECONDARY, icon=icon, size=size, parent=parent)


class DangerButton(PaintedButton):
    """The red button that destroys; it only stands where the thing cannot be undone."""

    def __init__(self, text: str, *, icon: str = "", size: Size = Size.NORMAL, parent: QWidget | None = None) -> None:
        super().__init__(text, _DANGER, icon=icon, size=size, parent=parent)


class LinkButton(PaintedButton):
    """A button that looks like a link; `quiet` paints it in ink-2."""

    def __init__(self, text: str, *, icon: str = "", size: Size = Size.SMALL, quiet: bool = False,
                 strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, _QUIET if quiet else _LINK, icon=icon, size=size, parent=parent)
        self._strong = strong

    def sizeHint(self) -> QSize:
        """Answer text and icon without padding, so that links align with text."""
        width = text_width(Theme.of(self), self.role, self.text()) + (16 + 6 if self._icon else 0)
        return QSize(width, int(self._size))

    def _paint_content(self, painter: QPainter) -> None:
        theme = Theme.of(self)
        token = self._look.text_pressed if self.isDown() or self._hovered else self._look.text
        token = token if self.isEnabled() else Token.INK_3
        left = 0
        if self._icon:
            draw_icon(painter, theme, self._icon, QRect(0, 0, 16, self.height()), 16, token)
            left = 22
        rect = QRect(left, 0, self.width() - left, self.height())
        draw_text(painter, theme, rect, self.text(), self.role, theme.color(token))


class BackLink(LinkButton):
    """The way back above a page title: `‹ Cliënten`."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, icon="chevron-left", quiet=True, parent=parent)

    def _paint_content(self, painter: QPainter) -> None:
        # The words stand at the top: what is below them belongs to the button too, so that it is easy to hit.
        painter.translate(0, -(int(self._size) - 18) // 2)
        super()._paint_content(painter)


class IconButton(PaintedButton):
    """An icon that can be pressed; `name` is its tooltip and accessible name."""

    def __init__(self, icon: str, name: str, *, size: Size = Size.SMALL, parent: QWidget | None = None) -> None:
        super().__init__("", _ICON, icon=icon, size=size, parent=parent)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Answer a square."""
        return QSize(int(self._size), int(self._size))

    def _paint_content(self, painter: QPainter) -> None:
        token = Token.INK if self._hovered or self.isDown() else Token.INK_2
        side = 18 if self._size >= Size.NORMAL else 16
        draw_icon(painter, Theme.of(self), self._icon, self.rect(), side, token if self.isEnabled() else Token.INK_3)
