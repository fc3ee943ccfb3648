"""The roles that text can have: size, line height, weight and tracking of each (look.md, "Type")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class TypeSpec:
    """Sizes in pixels at 100 %; `tabular` asks for figures of equal width."""

    size: int
    line: int
    weight: int
    tracking: float = 0.0
    tabular: bool = False


class Role(StrEnum):
    """What a piece of text is for."""

    SCREEN_TITLE = "screen_title"
    TITLE = "title"
    NAME = "name"
    DIALOG_TITLE = "dialog_title"
    HEADING = "heading"
    LIST_NAME = "list_name"
    LIST_NAME_STRONG = "list_name_strong"
    TEXT = "text"
    MEDIUM = "medium"
    STRONG = "strong"
    SECOND = "second"
    SECOND_MEDIUM = "second_medium"
    SECOND_STRONG = "second_strong"
    FIELD_LABEL = "field_label"
    SMALL = "small"
    SMALL_TEXT = "small_text"
    SMALL_STRONG = "small_strong"
    AXIS = "axis"
    AXIS_STRONG = "axis_strong"
    FIGURES = "figures"
    FIGURES_STRONG = "figures_strong"
    SECOND_FIGURES = "second_figures"
    COUNT = "count"
    LARGE_TEXT = "large_text"
    LARGE_BUTTON = "large_button"
    CLIENT_TITLE = "client_title"
    CLIENT_TEXT = "client_text"
    CLIENT_STRONG = "client_strong"
    CLIENT_OPTION = "client_option"
    CLIENT_TEXT_LARGE = "client_text_large"
    CLIENT_STRONG_LARGE = "client_strong_large"


TYPE_SPECS: Final[Mapping[Role, TypeSpec]] = MappingProxyType({
    Role.SCREEN_TITLE: TypeSpec(28, 34, 600, -0.6),
    Role.TITLE: TypeSpec(20, 26, 600, -0.3),
    Role.NAME: TypeSpec(18, 24, 600, -0.2),
    Role.DIALOG_TITLE: TypeSpec(17, 24, 600, -0.1),
    Role.HEADING: TypeSpec(15, 20, 600, -0.1),
    Role.LIST_NAME: TypeSpec(15, 20, 500),
    Role.LIST_NAME_STRONG: TypeSpec(15, 20, 600),
    Role.TEXT: TypeSpec(14, 20, 400),
    Role.MEDIUM: TypeSpec(14, 20, 500),
    Role.STRONG: TypeSpec(14, 20, 600),
    Role.SECOND: TypeSpec(13, 18, 400),
    Role.SECOND_MEDIUM: TypeSpec(13, 18, 500),
    Role.SECOND_STRONG: TypeSpec(13, 18, 600),
    Role.FIELD_LABEL: TypeSpec(13, 18, 500),
    Role.SMALL: TypeSpec(12, 16, 500),
    Role.SMALL_TEXT: TypeSpec(12, 16, 400),
    Role.SMALL_STRONG: TypeSpec(12, 16, 600),
    Role.AXIS: TypeSpec(11, 14, 400),
    Role.AXIS_STRONG: TypeSpec(11, 14, 600),
    Role.FIGURES: TypeSpec(14, 20, 400, tabular=True),
    Role.FIGURES_STRONG: TypeSpec(14, 20, 600, tabular=True),
    Role.SECOND_FIGURES: TypeSpec(13, 18, 400, tabular=True),
    Role.COUNT: TypeSpec(24, 30, 600, -0.4, tabular=True),
    Role.LARGE_TEXT: TypeSpec(16, 22, 400),
    Role.LARGE_BUTTON: TypeSpec(16, 22, 600),
    Role.CLIENT_TITLE: TypeSpec(32, 40, 600, -0.6),
    Role.CLIENT_TEXT: TypeSpec(18, 28, 400),
    Role.CLIENT_STRONG: TypeSpec(18, 28, 600),
    Role.CLIENT_OPTION: TypeSpec(17, 24, 400),
    Role.CLIENT_TEXT_LARGE: TypeSpec(22, 34, 400),
    Role.CLIENT_STRONG_LARGE: TypeSpec(22, 34, 600),
})
