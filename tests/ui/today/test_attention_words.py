"""What is overdue says so in words: a colour says nothing to who does not see it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.ports.repositories.retention import DueParts
from jindra_desk.domain.business.book_years import BookYear
from jindra_desk.ui.today.attention import AttentionList, _answer_by, _books_second, _books_title, due_words
from jindra_desk.ui.today.item import Item
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State
from tests.ui.tour.measured import cut_labels


@pytest.mark.parametrize(("today", "words"), [
    (date(2026, 12, 4), "Antwoord uiterlijk 4 dec"),
    (date(2026, 12, 5), "Had uiterlijk 4 dec gemoeten: 1 dag te laat"),
    (date(2026, 12, 14), "Had uiterlijk 4 dec gemoeten: 10 dagen te laat"),
])
def test_an_overdue_request_says_how_late_it_is(today: date, words: str) -> None:
    assert _answer_by(date(2026, 12, 4), today, english=False) == words


@pytest.mark.req("J-08", "A-16")
@pytest.mark.parametrize(("parts", "late", "words"), [
    ((1, 0, 0), 2, ("1 dossier moet weg", "2 dagen te laat")),
    ((3, 0, 0), 1, ("3 dossiers moeten weg", "Eén is 1 dag te laat")),
    ((1, 2, 0), 2, ("3 dossiers moeten weg", "1 is 2 dagen te laat, 2 op de laatste dag")),
    ((2, 0, 1), 9, ("3 dossiers moeten weg", "2 te laat, 1 mag weg")),
    ((0, 1, 0), 0, ("1 dossier op zijn laatste dag", "Vandaag mag nog, morgen niet meer")),
    ((0, 2, 1), 0, ("3 dossiers moeten weg", "2 op de laatste dag, 1 mag weg")),
    ((0, 2, 0), 0, ("2 dossiers op hun laatste dag", "Vandaag mag nog, morgen niet meer")),
    ((0, 0, 2), 0, ("2 dossiers mogen weg", "De wettelijke termijn is voorbij")),
])
def test_a_file_that_may_still_stay_today_is_not_said_to_have_to_go(
        parts: tuple[int, int, int], late: int, words: tuple[str, str]) -> None:
    overdue = date(2026, 11, 10) if parts[0] else None
    assert due_words(DueParts(*parts, overdue), late) == words
    counted = int(words[0].split()[0])
    assert counted == sum(parts), "the same number as the rail and the list behind the button"


def test_a_long_line_is_read_whole(qtbot: QtBot) -> None:
    """The number and the day of a proof: the row grows, and no word is cut."""
    shown = AttentionList()
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(384, 400)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(shown)
    column.addStretch(1)
    words = "Hoort bij bewijs 1234 van 30 november 2026"
    title = "Laten weten aan 12 die gegevens kregen"
    shown.show_items([Item("archive", State.WARN, title, words, "Gedaan", lambda: None)])
    around.show()
    turn()
    turn()
    assert list(cut_labels(shown)) == []
    (second,) = [label for label in shown.findChildren(Label) if label.text() == words]
    assert second.height() == second.heightForWidth(second.width()) == 36
    assert second.mapTo(shown, QPoint(0, second.height())).y() < shown.height()
    (above,) = [label for label in shown.findChildren(Label) if label.text() == title]
    assert second.y() == above.y() + above.height(), "no gap between a title and its line"


def test_a_short_row_keeps_its_lines_together(qtbot: QtBot) -> None:
    shown = AttentionList()
    qtbot.addWidget(shown)
    shown.resize(384, 400)
    words = "Antwoord uiterlijk 4 dec"
    shown.show_items([Item("inbox", State.WARN, "Inzageverzoek", words, "Afhandelen", lambda: None)])
    shown.show()
    turn()
    title, second = (next(label for label in shown.findChildren(Label) if label.text() == words)
                     for words in ("Inzageverzoek", "Antwoord uiterlijk 4 dec"))
    assert second.y() - title.y() == title.height() == 20


@pytest.mark.req("J-24")
@pytest.mark.parametrize(("today", "title", "second"), [
    (date(2026, 1, 31), "Bonnen van 2018 mogen weg", "Bewaren moest tot en met 1 januari 2026"),
    (date(2026, 2, 1), "Bonnen van 2018 hadden weg gemoeten", "1 dag te laat"),
    (date(2026, 2, 11), "Bonnen van 2018 hadden weg gemoeten", "11 dagen te laat"),
])
def test_a_book_year_that_is_late_says_so_in_words(today: date, title: str, second: str) -> None:
    year = BookYear(2018, 4, date(2026, 1, 1))
    assert (_books_title(year, today), _books_second(year, today)) == (title, second)
