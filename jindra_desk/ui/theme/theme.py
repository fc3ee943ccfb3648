"""Answers for how the running program looks: chosen scheme, colours, fonts, icons and motion, changed at run time."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from jindra_desk.ui.theme.fonts import baseline, build_font, load_fonts
from jindra_desk.ui.theme.icons import Icons
from jindra_desk.ui.theme.stylesheet import build_palette, build_stylesheet
from jindra_desk.ui.theme.tokens import DARK, LIGHT, Token, Tokens
from jindra_desk.ui.theme.type_roles import TYPE_SPECS, Role, TypeSpec

_NAME = "jindraTheme"


class Scheme(StrEnum):
    """What the owner chose; SYSTEM follows the computer."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """The look of the whole program. It lives as a child of the application, so it needs no global.

    `theme_changed` comes after palette and style sheet are in place. Painted widgets ask for colours while they
    paint and are repainted by Qt when the palette changes; only widgets that keep colours need the signal.
    """

    theme_changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._app = app
        self._scheme = scheme
        self._reduced_motion: bool | None = None
        self.composited = True
        """Whether a window can be seen through on this screen: without that no dialog has a shadow around it."""
        self._fonts: dict[TypeSpec, QFont] = {}
        self._metrics: dict[Role, QFontMetricsF] = {}
        self._colours: dict[Token, QColor] = {}
        self.icons = Icons()
        load_fonts()
        self.tokens: Tokens = LIGHT
        style = QStyleFactory.create("Fusion")
        if style is not None:
            app.setStyle(style)
        app.setFont(self.font(Role.TEXT))
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        self._apply()

    @staticmethod
    def install(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Theme:
        """Give `app` its theme, or set the scheme of the one it has."""
        found = app.findChild(Theme, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
        if found is None:
            return Theme(app, scheme)
        found.set_scheme(scheme)
        return found

    @staticmethod
    def of(_widget: QObject | None = None) -> Theme:
        """Answer the theme of the running application; one in the light scheme is made when there is none yet."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("a theme needs a running QApplication")
        found = app.findChild(Theme, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
        return found if found is not None else Theme(app, Scheme.LIGHT)

    @property
    def scheme(self) -> Scheme:
        """The chosen scheme, which may be SYSTEM."""
        return self._scheme

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are on now."""
        return self.tokens.dark

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose a scheme; everything repaints at once, and nothing when it is the one that is on."""
        if scheme is self._scheme:
            return
        self._scheme = scheme
        self._apply()

    def color(self, token: Token) -> QColor:
        """Answer the colour of `token` in the theme that is on."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self.tokens.hex(token))
        return found

    def spec(self, role: Role) -> TypeSpec:
        """Answer size, line height, weight and tracking of `role`."""
        return TYPE_SPECS[role]

    def font(self, role: Role) -> QFont:
        """Answer the font of `role`."""
        return self.font_for(TYPE_SPECS[role])

    def font_for(self, spec: TypeSpec) -> QFont:
        """Answer the font of a type specification, for painted widgets whose letter follows their size."""
        found = self._fonts.get(spec)
        if found is None:
            found = self._fonts[spec] = build_font(spec)
        return found

    def metrics(self, role: Role) -> QFontMetricsF:
        """Answer the measures of the font of `role`; made once, since painting asks for every word."""
        found = self._metrics.get(role)
        if found is None:
            found = self._metrics[role] = QFontMetricsF(self.font(role))
        return found

    def baseline(self, role: Role) -> int:
        """Answer how far below the top of its line box the text of `role` stands, in pixels."""
        return baseline(TYPE_SPECS[role])

    def pixmap(self, icon: str, size: int, token: Token, dpr: float = 1.0) -> QPixmap:
        """Answer an icon in the colour of `token`."""
        return self.icons.pixmap(icon, size, self.tokens.hex(token), dpr)

    def icon(self, icon: str, token: Token = Token.INK_2, size: int = 16) -> QIcon:
        """Answer a `QIcon`, for menus."""
        return self.icons.icon(icon, size, self.tokens.hex(token))

    def paint_icon(self, painter: QPainter, icon: str, left: int, top: int, size: int, token: Token) -> None:
        """Paint an icon with its top left corner at (`left`, `top`)."""
        pixmap = self.pixmap(icon, size, token, painter.device().devicePixelRatio())
        painter.drawPixmap(left, top, pixmap)

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Choose less motion or not; None follows the computer."""
        self._reduced_motion = reduced

    def motion_ms(self, duration_ms: int) -> int:
        """Answer `duration_ms`, or 0 when less motion is asked for."""
        reduced = self._reduced_motion
        if reduced is None:
            hints = self._app.styleHints()
            accessibility = getattr(hints, "accessibility", None)
            preference = getattr(accessibility() if accessibility else None, "motionPreference", None)
            reduced = preference is not None and preference().name == "ReducedMotion"
        return 0 if reduced else duration_ms

    def _on_system_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self.tokens = DARK if dark else LIGHT
        self._colours.clear()
        self._app.setPalette(build_palette(self.tokens))
        # Qt lays a second sheet over the first part by part, which takes several times as long as none and then one.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(build_stylesheet(self.tokens))
        self.theme_changed.emit()
