"""Colour, type and measure tokens, and the style made from them."""

from jindra_desk.ui.theme.theme import Scheme, Theme
from jindra_desk.ui.theme.tokens import DARK, LIGHT, Token, Tokens
from jindra_desk.ui.theme.type_roles import TYPE_SPECS, Role, TypeSpec

__all__ = ["DARK", "LIGHT", "TYPE_SPECS", "Role", "Scheme", "Theme", "Token", "Tokens", "TypeSpec"]
