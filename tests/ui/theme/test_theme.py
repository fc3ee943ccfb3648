"""The running theme: found without a global, switched at run time, with the shipped letter and sharp icons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.disk.resources import resource_path
from jindra_desk.ui.theme import DARK, LIGHT, TYPE_SPECS, Role, Scheme, Theme, Token
from jindra_desk.ui.theme.fonts import baseline
from jindra_desk.ui.theme.icons import Icons, icon_pixmap
from jindra_desk.ui.theme.stylesheet import build_stylesheet


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the application, left as it was found."""
    theme = Theme.install(qapp, Scheme.LIGHT)
    yield theme
    theme.set_reduced_motion(None)
    theme.set_scheme(Scheme.LIGHT)


def test_theme_is_found_from_any_widget(qtbot: QtBot, theme: Theme) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert Theme.of(widget) is theme
    assert Theme.of() is theme


def test_installing_again_keeps_the_one_theme(qapp: QApplication, theme: Theme) -> None:
    assert Theme.install(qapp, Scheme.DARK) is theme
    assert theme.is_dark


def test_switch_changes_palette_and_tells(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    with qtbot.waitSignal(theme.theme_changed):
        theme.set_scheme(Scheme.DARK)
    assert theme.tokens is DARK
    assert theme.color(Token.INK) == QColor(DARK.ink)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    assert DARK.edge in qapp.styleSheet()
    theme.set_scheme(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.bg)


def test_system_scheme_follows_the_computer(qapp: QApplication, theme: Theme) -> None:
    theme.set_scheme(Scheme.SYSTEM)
    assert theme.is_dark is (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    assert theme.scheme is Scheme.SYSTEM


def test_letter_is_the_shipped_inter_in_its_weights(theme: Theme) -> None:
    for role in Role:
        info = QFontInfo(theme.font(role))
        assert info.family() == "Inter", role
        assert info.weight() == TYPE_SPECS[role].weight, role
        assert info.pixelSize() == TYPE_SPECS[role].size, role


def test_letter_has_the_names_of_clients(theme: Theme) -> None:
    raw = QRawFont.fromFont(theme.font(Role.TEXT))
    missing = [c for c in "ěščřžýáíéúůťďňŞşğİıőűłŁëïöüç’‘“”–·×€§−→" if not raw.supportsCharacter(ord(c))]
    assert missing == []


def test_figures_are_tabular_only_in_columns(theme: Theme) -> None:
    columns, plain = QFontMetricsF(theme.font(Role.FIGURES)), QFontMetricsF(theme.font(Role.TEXT))
    assert columns.horizontalAdvance("111") == pytest.approx(columns.horizontalAdvance("000"))
    assert plain.horizontalAdvance("111") != pytest.approx(plain.horizontalAdvance("000"))


def test_baseline_leaves_the_text_inside_its_line() -> None:
    for spec in TYPE_SPECS.values():
        assert spec.size * 0.7 < baseline(spec) < spec.line


@pytest.mark.parametrize("role", list(Role))
def test_no_text_is_smaller_than_allowed(role: Role) -> None:
    smallest = 11 if role in (Role.AXIS, Role.AXIS_STRONG) else 12
    assert TYPE_SPECS[role].size >= smallest


def test_icon_is_drawn_in_colour_and_at_the_pixel_ratio(theme: Theme) -> None:
    pixmap = theme.pixmap("check", 16, Token.BAD, 2.0)
    assert pixmap.width() == 32
    assert pixmap.deviceIndependentSize().width() == 16
    image = pixmap.toImage()
    solid = {image.pixelColor(x, y).name().upper() for x in range(32) for y in range(32)
             if image.pixelColor(x, y).alpha() == 255}
    assert LIGHT.bad in solid


def test_icons_are_drawn_once(theme: Theme) -> None:
    icons = Icons()
    first = icons.pixmap("plus", 16, "#112233")
    assert icons.pixmap("plus", 16, "#112233").cacheKey() == first.cacheKey()
    assert icons.size().width() == 1


def test_unknown_icon_is_refused(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", 16, "#000000")


def test_every_shipped_icon_draws_something(theme: Theme) -> None:
    files = sorted(resource_path("icons").glob("*.svg"))
    assert len(files) > 90
    for path in files:
        image = icon_pixmap(path.stem, 24, "#7A3B57").toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), path.name


def test_assets_carry_their_licence_and_stay_small() -> None:
    assert "SIL OPEN FONT LICENSE" in resource_path("fonts/OFL.txt").read_text(encoding="utf-8").upper()
    assert "ISC License" in resource_path("icons/LICENSE.txt").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in resource_path("fonts").iterdir()) < 2_000_000


def test_less_motion_can_be_chosen(theme: Theme) -> None:
    theme.set_reduced_motion(True)
    assert theme.motion_ms(120) == 0
    theme.set_reduced_motion(False)
    assert theme.motion_ms(120) == 120


def test_style_sheet_fills_every_gap() -> None:
    assert "{ink" not in build_stylesheet(LIGHT)
    assert LIGHT.accent_soft in build_stylesheet(LIGHT)
