"""look.md, "Colour tokens": the colours are those of the table, and every pair can be read (J-94)."""

from __future__ import annotations

import pytest

from jindra_desk.ui.theme import DARK, LIGHT, Token, Tokens
from jindra_desk.ui.theme.tokens import contrast

PAPERS = (Token.BG, Token.SURFACE, Token.RAIL, Token.SUNKEN, Token.HOVER, Token.CHIP)
STATES = ((Token.OK, Token.OK_SOFT, Token.OK_DOT), (Token.WARN, Token.WARN_SOFT, Token.WARN_DOT),
          (Token.BAD, Token.BAD_SOFT, Token.BAD_DOT))
TEXT_PAIRS = (
    *((ink, paper) for ink in (Token.INK, Token.INK_2, Token.INK_3) for paper in PAPERS),
    *((text, paper) for text in (Token.ACCENT, Token.OK, Token.WARN, Token.BAD) for paper in (Token.BG, Token.SURFACE)),
    *((text, soft) for text, soft, _dot in STATES),
    *((Token.INK_2, soft) for _text, soft, _dot in STATES),
    (Token.ACCENT, Token.ACCENT_SOFT), (Token.INK, Token.ACCENT_SOFT), (Token.INK_2, Token.ACCENT_SOFT),
    (Token.INK, Token.MARK), (Token.INK_2, Token.MARK), (Token.INK, Token.SEGMENT_ON), (Token.INK, Token.NAV_ON),
    (Token.ON_ACCENT, Token.ACCENT), (Token.ON_ACCENT, Token.ACCENT_HOVER), (Token.ON_BAD, Token.BAD),
    (Token.AVATAR_TEXT, Token.AVATAR), (Token.INK_3, Token.CHIP), (Token.ACCENT, Token.NAV_ON),
)
EDGE_PAIRS = (
    (Token.EDGE, Token.BG), (Token.EDGE, Token.SURFACE), (Token.EDGE, Token.SUNKEN),
    (Token.ACCENT, Token.BG), (Token.ACCENT, Token.SURFACE), (Token.BAD, Token.SURFACE),
    *((dot, soft) for _text, soft, dot in STATES), *((dot, Token.SURFACE) for _text, _soft, dot in STATES),
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "paper"), TEXT_PAIRS, ids=str)
def test_text_can_be_read(tokens: Tokens, text: Token, paper: Token) -> None:
    assert contrast(tokens.hex(text), tokens.hex(paper)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "paper"), EDGE_PAIRS, ids=str)
def test_edges_and_dots_can_be_seen(tokens: Tokens, edge: Token, paper: Token) -> None:
    assert contrast(tokens.hex(edge), tokens.hex(paper)) >= 3.0


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#FFFFFF", "#FFFFFF") == 1.0


def test_every_token_has_a_colour_in_both_themes() -> None:
    for tokens in (LIGHT, DARK):
        for token in Token:
            value = tokens.hex(token)
            assert len(value) == 7
            assert value.startswith("#")
            assert int(value[1:], 16) >= 0


def test_colours_are_those_of_the_table() -> None:
    table = {
        Token.BG: ("#F6F3EF", "#191715"), Token.RAIL: ("#EFEBE5", "#141210"), Token.SURFACE: ("#FFFFFF", "#221F1D"),
        Token.SUNKEN: ("#FAF8F5", "#1D1A18"), Token.HOVER: ("#F3EFEA", "#2A2623"), Token.CHIP: ("#F1EDE8", "#2D2926"),
        Token.SEGMENT_ON: ("#FFFFFF", "#443D37"), Token.NAV_ON: ("#FFFFFF", "#2B2724"),
        Token.LINE: ("#E5DFD7", "#38332F"), Token.EDGE: ("#938980", "#857B72"), Token.AVATAR: ("#EAE3DA", "#39332D"),
        Token.AVATAR_TEXT: ("#5A4E43", "#D9CDC0"), Token.ACCENT: ("#7A3B57", "#E2A7BE"),
        Token.ACCENT_HOVER: ("#693049", "#EBBACD"), Token.ON_ACCENT: ("#FFFFFF", "#2B121D"),
        Token.ACCENT_SOFT: ("#F5E9EE", "#3B2630"), Token.MARK: ("#F1D6E1", "#5A3345"), Token.OK: ("#2E6A4B", "#86C9A0"),
        Token.OK_SOFT: ("#E3EFE7", "#1F3328"), Token.OK_DOT: ("#3F8A63", "#6FB98C"), Token.WARN: ("#7F4F00", "#E9B765"),
        Token.WARN_SOFT: ("#FAEED8", "#3A2C14"), Token.WARN_DOT: ("#B26E0C", "#E0A545"),
        Token.BAD: ("#A3312B", "#F0968C"), Token.BAD_SOFT: ("#FAE5E2", "#41211E"),
        Token.BAD_DOT: ("#C2453D", "#E5776B"),
        Token.ON_BAD: ("#FFFFFF", "#2B0F0C"), Token.INK: ("#2B2622", "#F2EDE7"), Token.INK_2: ("#5F574F", "#BDB3A9"),
        Token.INK_3: ("#70675E", "#A0968C"),
    }
    assert {token: (LIGHT.hex(token), DARK.hex(token)) for token in Token} == table
