"""Figures as each language writes them (look.md, "Words")."""

from __future__ import annotations

import pytest

from jindra_desk.domain.base.text import Language, text
from jindra_desk.domain.base.wording import Figure, count, euros, size_words


@pytest.mark.parametrize(("figure", "dutch", "english"), [
    (count(999), "999", "999"),
    (count(1_204_000), "1.204.000", "1,204,000"),
    (euros(120_450), "€ 1.204,50", "€ 1,204.50"),
    (euros(-50), "€ -0,50", "€ -0.50"),
    (size_words(340_000_000), "340 MB", "340 MB"),
    (size_words(1_150_000_000), "1,2 GB", "1.2 GB"),
])
def test_point_and_comma_change_about_in_english(figure: Figure, dutch: str, english: str) -> None:
    assert figure == dutch
    assert text("{n}", n=figure).render() == dutch
    assert text("{n}", n=figure).render(lambda source: source, Language.EN) == english
    nested = text("{inner}", inner=text("{n}", n=figure))
    assert nested.render(lambda source: source, Language.EN) == english
