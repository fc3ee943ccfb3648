"""The building blocks on one page: colours of both themes, type, spacing, corners and measures."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.ui.theme import DARK, LIGHT, TYPE_SPECS, Role, Theme, Token, Tokens
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label, Run
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_text, fill_rounded, painter_on

_SHOWN = (
    Token.BG, Token.RAIL, Token.SURFACE, Token.SUNKEN, Token.HOVER, Token.CHIP, Token.LINE, Token.EDGE, Token.INK,
    Token.INK_2, Token.INK_3, Token.MARK, Token.ACCENT, Token.ACCENT_HOVER, Token.ACCENT_SOFT, Token.OK,
    Token.OK_SOFT, Token.OK_DOT, Token.WARN, Token.WARN_SOFT, Token.WARN_DOT, Token.BAD, Token.BAD_SOFT, Token.BAD_DOT,
)


def token_name(token: Token) -> str:
    """Answer what a colour is called in the look, for the colours that the page shows."""
    names = {
        Token.BG: tr("Papier"), Token.RAIL: tr("Rail"), Token.SURFACE: tr("Vlak"), Token.SUNKEN: tr("Verzonken"),
        Token.HOVER: tr("Zweef"), Token.CHIP: tr("Chip"), Token.LINE: tr("Lijn"), Token.EDGE: tr("Rand"),
        Token.INK: tr("Inkt"), Token.INK_2: tr("Inkt 2"), Token.INK_3: tr("Inkt 3"), Token.MARK: tr("Vondst"),
        Token.ACCENT: tr("Vijg"), Token.ACCENT_HOVER: tr("Vijg, zweef"), Token.ACCENT_SOFT: tr("Vijg zacht"),
        Token.OK: tr("Groen"), Token.OK_SOFT: tr("Groen zacht"), Token.OK_DOT: tr("Groen licht"),
        Token.WARN: tr("Oker"), Token.WARN_SOFT: tr("Oker zacht"), Token.WARN_DOT: tr("Oker licht"),
        Token.BAD: tr("Rood"), Token.BAD_SOFT: tr("Rood zacht"), Token.BAD_DOT: tr("Rood licht"),
    }
    return names[token]


class Swatches(QWidget):
    """The colours of one theme in its own colours, whichever theme is on."""

    def __init__(self, tokens: Tokens, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setFixedHeight(309)
        self.setAccessibleName(tr("Donker") if tokens.dark else tr("Licht"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title and colours."""
        theme, tokens = Theme.of(self), self._tokens
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), 14, QColor(tokens.bg), QColor(tokens.line))
            title = QRect(19, 14, 200, 20)
            draw_text(painter, theme, title, self.accessibleName(), Role.HEADING, QColor(tokens.ink))
            step = (self.width() - 38 + 10) / 6
            for at, token in enumerate(_SHOWN):
                left, top = 19 + step * (at % 6), 45 + 64 * (at // 6)
                box = QRectF(round(left), top, round(step - 10), 25)
                draw_box(painter, box, 7, QColor(tokens.hex(token)), QColor(tokens.line))
                self._words(painter, theme, round(left), int(top), token)

    def _words(self, painter: QPainter, theme: Theme, left: int, top: int, token: Token) -> None:
        name, value = QRect(left, top + 28, 90, 16), QRect(left, top + 43, 90, 14)
        draw_text(painter, theme, name, token_name(token), Role.SMALL, QColor(self._tokens.ink))
        draw_text(painter, theme, value, self._tokens.hex(token), Role.AXIS, QColor(self._tokens.ink_2))


class SpaceScale(QWidget):
    """The steps of spacing as squares."""

    _STEPS = ((4, 2), (8, 27), (12, 55), (16, 88), (24, 123), (32, 165), (48, 215))  # size, distance from the left

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(265, 72))
        self.setAccessibleName(tr("Ruimte"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw squares and their sizes."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            for step, left in self._STEPS:
                box = QRectF(left, 48 - step, step, step)
                edge = theme.color(Token.ACCENT)
                draw_box(painter, box, min(3.0, step / 3), theme.color(Token.ACCENT_SOFT), edge)
                words = QRect(left - 10, 53, step + 20, 18)
                draw_text(painter, theme, words, str(step), Role.SECOND, theme.color(Token.INK_2),
                          Qt.AlignmentFlag.AlignHCenter)


class Corner(QWidget):
    """A box with a corner of the look."""

    def __init__(self, radius: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = radius
        self.setFixedSize(72, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), self._radius, theme.color(Token.SUNKEN), theme.color(Token.EDGE))


class TokenMark(QWidget):
    """The mark of the program: a white leaf on a square of accent."""

    def __init__(self, size: int = 36, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = size
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw square and leaf."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), self._side * 15 / 56, theme.color(Token.ACCENT))
            theme.paint_icon(painter, "leaf", 0, 0, self._side, Token.ON_ACCENT)


class TokensPage(QWidget):
    """Colours, type, spacing, corners and measures."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 24, 36, 24)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(tr("Jindra Desk, bouwstenen"), Role.TITLE))
        claim = tr("Kleur, letter, ruimte en hoeken. Alle tekstparen halen minstens 4,5 : 1.")
        words.addWidget(Label(claim, Role.SECOND))
        head.addWidget(TokenMark())
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addSpacing(16)
        colours = QHBoxLayout()
        colours.setSpacing(18)
        colours.addWidget(Swatches(LIGHT), 1)
        colours.addWidget(Swatches(DARK), 1)
        column.addLayout(colours)
        column.addSpacing(16)
        lower = QHBoxLayout()
        lower.setSpacing(18)
        lower.addWidget(self._type(), 600)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._space(), 134)
        right.addWidget(self._corners(), 194)
        lower.addLayout(right, 590)
        column.addLayout(lower)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the window's paper."""
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), Theme.of(self).color(Token.BG))

    @staticmethod
    def _type() -> QWidget:
        card = Card(padding=0, spacing=0)
        card.setFixedHeight(344)
        card.body.setContentsMargins(20, 4, 20, 12)
        for name, role, sample, spec in (
            (tr("Schermtitel"), Role.SCREEN_TITLE, tr("Bewaartermijnen"), "28/34 · 600 · −0,6"),
            (tr("Titel"), Role.TITLE, tr("Microneedling, sessie 3 van 6"), "20/26 · 600 · −0,3"),
            (tr("Kop"), Role.HEADING, tr("Klaar om te behandelen"), "15/20 · 600 · −0,1"),
            (tr("Tekst"), Role.TEXT, tr("Huid reageert rustig, binnen een dag weg."), "14/20 · 400"),
            (tr("Sterk"), Role.STRONG, "Joëlle van den Heuvel", tr("14/20 · 500 of 600")),
            (tr("Bijtekst"), Role.SECOND, tr("Hele gezicht, pen 0,5 mm"), tr("13/18 · 400 · inkt 2")),
            (tr("Klein"), Role.SMALL, tr("Bewaren tot en met"), "12/16 · 500"),
            (tr("Cijfers"), Role.FIGURES, "09:00 11:30 € 84,50 1.204", tr("tabelcijfers")),
            (tr("Cliënt leest"), Role.CLIENT_TEXT, tr("Zeg het gerust, het kan altijd."), tr("18/28, titel 32/40")),
        ):
            last = role is Role.CLIENT_TEXT
            line = _TypeLine(TYPE_SPECS[role].line + (13 if role is Role.SCREEN_TITLE else 10), lined=not last)
            for text, width, look in ((name, 104, Role.SECOND), (sample, 306, role), (spec, 0, Role.SECOND)):
                label = Label(text, look)
                if width:
                    label.setFixedWidth(width)
                line.row.addWidget(label, 0 if width else 1)
            card.body.addWidget(line)
        card.body.addStretch(1)
        return card

    @staticmethod
    def _space() -> QWidget:
        card = Card(padding=0, spacing=2)
        card.setFixedHeight(134)
        card.body.setContentsMargins(20, 14, 20, 14)
        card.body.addWidget(Label(tr("Ruimte"), Role.HEADING))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(SpaceScale(), 0, Qt.AlignmentFlag.AlignBottom)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(Label(tr("vensterrand 32, kaart 20"), Role.SECOND))
        words.addWidget(Label(tr("tussen kaarten 16, kolommen 24"), Role.SECOND))
        row.addLayout(words, 1)
        card.body.addLayout(row, 1)
        return card

    @staticmethod
    def _corners() -> QWidget:
        card = Card(padding=0, spacing=0)
        card.setFixedHeight(194)
        card.body.setContentsMargins(20, 14, 20, 12)
        card.body.addWidget(Label(tr("Hoeken en maten"), Role.HEADING))
        card.body.addSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(5)
        for at, (radius, words) in enumerate(
            ((7, tr("label")), (9, tr("knop, veld")), (14, tr("kaart")), (18, tr("dialoog")))
        ):
            grid.addWidget(Corner(radius), 0, at)
            grid.addWidget(_measure(str(radius), words), 1, at)
        grid.setColumnStretch(4, 1)
        card.body.addLayout(grid)
        card.body.addSpacing(12)
        sizes = QHBoxLayout()
        sizes.setSpacing(28)
        for size, words in (("36", tr("knop en veld")), ("30", tr("kleine knop")), ("48", tr("grote knop")),
                            ("46 · 60 · 70", tr("rijen"))):
            sizes.addWidget(_measure(size, words))
        sizes.addStretch(1)
        card.body.addLayout(sizes)
        card.body.addSpacing(11)
        icons = QHBoxLayout()
        icons.setSpacing(8)
        for side, words in ((16, tr("16 in knop")), (18, tr("18 in rail")), (20, tr("20 los"))):
            icons.addWidget(IconLabel("camera", side))
            icons.addWidget(Label(words, Role.SECOND))
            icons.addSpacing(11)
        icons.addWidget(Label(tr("Lucide, lijn 1,75"), Role.SECOND))
        icons.addStretch(1)
        card.body.addLayout(icons)
        return card


class _TypeLine(QWidget):
    def __init__(self, height: int, *, lined: bool) -> None:
        super().__init__()
        self._lined = lined
        self.setFixedHeight(height + 1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 1)
        self.row.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline under the line."""
        with painter_on(self) as painter:
            line = QRect(0, self.height() - 1, self.width(), 1)
            if self._lined:
                painter.fillRect(line, Theme.of(self).color(Token.LINE))


def _measure(size: str, words: str) -> Label:
    label = Label("", Role.SECOND)
    label.set_runs(Run(size, Role.SECOND_STRONG, Token.INK), Run(f" {words}"))
    return label
