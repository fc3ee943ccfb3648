"""Text on the screen in a role and a token colour, with the line height of the look; one line or wrapped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from jindra_desk.ui.theme import TYPE_SPECS, Role, Theme, Token
from jindra_desk.ui.theme.fonts import baseline
from jindra_desk.ui.widgets.paint.painting import painter_on
from jindra_desk.ui.widgets.paint.spoken import Spoken

_SECOND_ROLES = frozenset({Role.SECOND, Role.FIELD_LABEL, Role.SMALL, Role.SMALL_TEXT, Role.SECOND_FIGURES, Role.AXIS})
_HEADINGS = frozenset({Role.SCREEN_TITLE, Role.TITLE, Role.NAME, Role.DIALOG_TITLE, Role.HEADING, Role.CLIENT_TITLE})
_WIDEST = 16_000_000
_KEPT = 6
_ONE_LETTER = re.compile(r"(\b[^\W\d_]-)(?=\w)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text inside a label; None keeps the label's own role or colour."""

    text: str
    role: Role | None = None
    token: Token | None = None


def _unbroken(text: str) -> str:
    """`e-mail` stays on one line: after one letter a hyphen is no place to break."""
    return _ONE_LETTER.sub("\\1\u2060", text) if "-" in text else text


class TextLines:
    """Runs of text broken into lines of the height of `role`."""

    def __init__(self, theme: Theme, runs: Sequence[Run], role: Role, token: Token, width: float,
                 align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        self._spec = TYPE_SPECS[role]
        runs = [replace(run, text=_unbroken(run.text)) for run in runs]
        self._layout = QTextLayout("".join(run.text for run in runs).replace("\n", "\u2028"), theme.font(role))
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._formats(theme, runs, role, token))
        self.line_count = 0
        self.natural_width = 0.0
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            top = self.line_count * self._spec.line + baseline(self._spec) - line.ascent()
            line.setPosition(QPointF(0, top))
            self.natural_width = max(self.natural_width, line.naturalTextWidth())
            self.line_count += 1
        self._layout.endLayout()

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands on each line."""
        whole = self._layout.text()
        lines = [self._layout.lineAt(at) for at in range(self.line_count)]
        return tuple(whole[line.textStart():line.textStart() + line.textLength()].replace("\u2060", "").rstrip()
                     for line in lines)

    @property
    def height(self) -> int:
        """Height of all lines together in pixels."""
        return max(1, self.line_count) * self._spec.line

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw all lines with their top left corner at (`left`, `top`)."""
        self._layout.draw(painter, QPointF(left, top))

    @staticmethod
    def _formats(theme: Theme, runs: Sequence[Run], role: Role, token: Token) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        start = 0
        for run in runs:
            look = QTextCharFormat()
            look.setFont(theme.font(run.role or role))
            look.setForeground(theme.color(run.token or token))
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, len(run.text), look
            formats.append(part)
            start += len(run.text)
        return formats


class Label(QLabel, Spoken):
    """One piece of text. `wrap` breaks it over lines; otherwise it is shortened with an ellipsis when space is short.

    In more room than its lines need it stands in the middle, as what is beside it in a row does; `top`: at the top.

    A screen reader gets the text itself; several runs read as one sentence.
    """

    def __init__(self, text: str = "", role: Role = Role.TEXT, token: Token | None = None, *, wrap: bool = False,
                 align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, top: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top = top
        self._role = role
        self._token = token
        self._wrap = wrap
        self._align = align
        self._runs: tuple[Run, ...] = ()
        self._broken: dict[tuple[float, Token, bool], TextLines] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        grows = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, grows)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def spoken_role(self) -> QAccessible.Role | None:
        """A title is a heading: who hears the screen walks from one to the next."""
        return QAccessible.Role.Heading if self._role in _HEADINGS else None

    def spoken_words(self) -> str:
        """Its text."""
        return self.text()

    def set_runs(self, *runs: Run) -> None:
        """Show several stretches of text, each in its own role and colour, as one text."""
        super().setText("".join(run.text for run in runs))
        self._runs = runs
        self._refresh()

    def setText(self, text: str) -> None:
        """Show `text` in the label's own role and colour."""
        runs = (Run(text),)
        if runs == self._runs:
            return  # nothing to lay out again: lists say the same under every key
        self._runs = runs
        super().setText(text)
        self._refresh()

    def set_token(self, token: Token) -> None:
        """Change the colour."""
        self._token = token
        self.update()

    def set_role(self, role: Role) -> None:
        """Change the role."""
        self._role = role
        self._refresh()

    @property
    def token(self) -> Token:
        """The colour: the chosen one, or ink and ink-2 as the role has it."""
        if self._token is not None:
            return self._token
        return Token.INK_2 if self._role in _SECOND_ROLES else Token.INK

    def hasHeightForWidth(self) -> bool:
        """Wrapped text grows as its column gets narrower."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Answer the height of the wrapped text in `width` pixels."""
        return self._lines(width).height if self._wrap else self.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Answer the width of the text on one line (wrapped: at most 480 px) and its height."""
        lines = self._lines(480 if self._wrap else _WIDEST)
        return QSize(int(lines.natural_width + 0.999), lines.height)

    def minimumSizeHint(self) -> QSize:
        """Answer the least that stays readable: a word when wrapped, a few letters when shortened."""
        spec = TYPE_SPECS[self._role]
        if self._wrap:
            return QSize(min(self.sizeHint().width(), spec.size * 6), spec.line)
        return QSize(min(self.sizeHint().width(), spec.size * 3), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            lines = self._lines(self.width() if self._wrap else _WIDEST)
            if not self._wrap and lines.natural_width > self.width() + 0.9:
                lines = self._elided(theme)
            left = 0.0
            if not self._wrap and self._align & Qt.AlignmentFlag.AlignRight:
                left = self.width() - lines.natural_width
            elif not self._wrap and self._align & Qt.AlignmentFlag.AlignHCenter:
                left = (self.width() - lines.natural_width) / 2
            painter.setPen(theme.color(self.token))
            painter.setClipRect(QRectF(self.rect()).adjusted(-1, 0, 1, 0))
            above = (self.height() - lines.height) // 2
            # Wrapped in too little room the beginning is what must be read.
            lines.draw(painter, left, 0 if self._top else max(0, above) if self._wrap else above)

    def _elided(self, theme: Theme) -> TextLines:
        left: float = self.width()
        shown: list[Run] = []
        for run in self._runs:
            metrics = QFontMetricsF(theme.font(run.role or self._role))
            need = metrics.horizontalAdvance(run.text)
            if need > left:
                shown.append(Run(metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, left), run.role, run.token))
                break
            shown.append(run)
            left -= need
        return TextLines(theme, shown, self._role, self.token, _WIDEST)

    def _lines(self, width: float) -> TextLines:
        """The text in `width`, kept: a layout asks for the same widths over and over before it is painted."""
        theme = Theme.of(self)
        key = (width, self.token, theme.is_dark)
        found = self._broken.get(key)
        if found is None:
            align = self._align if self._wrap else Qt.AlignmentFlag.AlignLeft
            if len(self._broken) >= _KEPT:
                self._broken.clear()
            found = TextLines(theme, self._runs, self._role, self.token, max(1.0, width), align)
            self._broken[key] = found
        return found

    def _refresh(self) -> None:
        self._broken.clear()
        self.updateGeometry()
        self.update()
