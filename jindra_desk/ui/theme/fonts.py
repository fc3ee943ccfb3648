"""Loads the shipped Inter and builds the font of every text role from it: no hinting, tracking and tabular figures."""

from __future__ import annotations

import math

from PySide6.QtGui import QFont, QFontDatabase

from jindra_desk.disk.resources import resource_path
from jindra_desk.ui.theme.type_roles import TypeSpec

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")

# Inter's own vertical metrics, in em: the line box is built from these, not from what a platform reports.
_ASCENT = 1984 / 2048
_DESCENT = 494 / 2048


def load_fonts() -> None:
    """Make the shipped weights known to Qt; loading them twice does no harm."""
    if FAMILY in QFontDatabase.families() and QFontDatabase.isSmoothlyScalable(FAMILY, "SemiBold"):
        return
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))


def build_font(spec: TypeSpec) -> QFont:
    """Answer the font for `spec`, in pixels so that the measures of the look hold at every scale."""
    font = QFont(FAMILY)
    font.setPixelSize(spec.size)
    font.setWeight(QFont.Weight(spec.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoSubpixelAntialias)
    if spec.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spec.tracking)
    if spec.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def baseline(spec: TypeSpec) -> int:
    """Answer the distance in pixels from the top of a line box of `spec` to the baseline of its text."""
    ascent, descent = round(spec.size * _ASCENT), round(spec.size * _DESCENT)
    if descent < spec.size * _DESCENT:
        # Text is placed between whole pixels, so a descent that was rounded down would cut the tails of letters:
        # give it a pixel of the ascent. The pictures of the look were drawn by this rule too.
        ascent, descent = ascent - 1, descent + 1
    return math.floor((spec.line - ascent - descent) / 2) + ascent
