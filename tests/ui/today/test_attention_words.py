"""What is overdue says so in words: a colour says nothing to who does not see it."""

from __future__ import annotations

from datetime import date

import pytest

from jindra_desk.ui.today.attention import _answer_by


@pytest.mark.parametrize(("today", "words"), [
    (date(2026, 12, 4), "Antwoord uiterlijk 4 dec"),
    (date(2026, 12, 5), "Had uiterlijk 4 dec gemoeten: 1 dag te laat"),
    (date(2026, 12, 14), "Had uiterlijk 4 dec gemoeten: 10 dagen te laat"),
])
def test_an_overdue_request_says_how_late_it_is(today: date, words: str) -> None:
    assert _answer_by(date(2026, 12, 4), today, english=False) == words
