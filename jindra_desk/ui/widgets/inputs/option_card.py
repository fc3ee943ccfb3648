"""The large answers a client chooses from when signing: yes and no have the same size and begin empty."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.inputs.choices import draw_radio
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.label import Run, TextLines
from jindra_desk.ui.widgets.paint.painting import draw_box, painter_on

_LEFT = 57
_RIGHT = 20
_LEAST = 78


class OptionCard(QRadioButton):
    """One answer; `value` is what it stands for."""

    def __init__(self, text: str, *, value: object = None, role: Role = Role.CLIENT_OPTION,
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.value = value
        self._role = role
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_role(self, role: Role) -> None:
        """Change the size of the letter."""
        self._role = role
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long answers wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Answer room for two lines, or more when the answer is longer."""
        return max(_LEAST, self._lines(width - _LEFT - _RIGHT).height + 30)

    def sizeHint(self) -> QSize:
        """Answer the size in the card of the signing screen."""
        return QSize(386, self.heightForWidth(386))

    def minimumSizeHint(self) -> QSize:
        """Answer the least that stays readable."""
        return QSize(200, _LEAST)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card can be clicked."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw card, mark and answer."""
        theme, chosen = Theme.of(self), self.isChecked()
        fill = Token.ACCENT_SOFT if chosen else Token.HOVER if self.underMouse() else Token.SURFACE
        edge, width = (Token.ACCENT, 2.0) if chosen else (Token.EDGE, 1.0)
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), 12, theme.color(fill), theme.color(edge), width)
            box = QRectF(18, self.height() / 2 - 12, 24, 24)
            draw_radio(painter, theme, box, checked=chosen, enabled=self.isEnabled(), hovered=self.underMouse(),
                       width=2.0)
            lines = self._lines(self.width() - _LEFT - _RIGHT)
            lines.draw(painter, _LEFT, (self.height() - lines.height) // 2)
            if self._ring and self.hasFocus():
                ring = QRectF(self.rect()).adjusted(4, 4, -4, -4)
                draw_box(painter, ring, 8, None, theme.color(Token.ACCENT), 2.0)

    def _lines(self, width: int) -> TextLines:
        token = Token.INK if self.isEnabled() else Token.INK_3
        return TextLines(Theme.of(self), (Run(self.text()),), self._role, token, max(60, width))
