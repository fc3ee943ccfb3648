"""The states that colour may mean, with the tokens and the icon that belong to each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from jindra_desk.ui.theme import Token


class State(StrEnum):
    """Kept (green), at risk (ochre), broken (red), chosen (fig) or nothing special."""

    NEUTRAL = "neutral"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    ACCENT = "accent"


class StateLook(NamedTuple):
    """Tokens for text, soft fill and dot, and the icon that says the same as the colour."""

    text: Token
    soft: Token
    dot: Token
    icon: str


LOOKS: Final[Mapping[State, StateLook]] = MappingProxyType({
    State.NEUTRAL: StateLook(Token.INK_2, Token.CHIP, Token.INK_3, "circle-dashed"),
    State.OK: StateLook(Token.OK, Token.OK_SOFT, Token.OK_DOT, "circle-check"),
    State.WARN: StateLook(Token.WARN, Token.WARN_SOFT, Token.WARN_DOT, "triangle-alert"),
    State.BAD: StateLook(Token.BAD, Token.BAD_SOFT, Token.BAD_DOT, "circle-x"),
    State.ACCENT: StateLook(Token.ACCENT, Token.ACCENT_SOFT, Token.ACCENT, "info"),
})
