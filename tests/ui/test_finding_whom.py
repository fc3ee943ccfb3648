"""From «Nieuw bezoek» to the visit with Enter, a name searched for in vain, and a draft thrown away by mistake."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton

from jindra_desk.ui.clients.new_visit_page import NewVisitPage
from jindra_desk.ui.photos.page import PhotosPage
from jindra_desk.ui.visit.page import VisitPage
from tests.support.open_window import OpenWindow, opened_window
from tests.support.routes import to


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("whom"), qapp) as opened:
        yield opened


def search(window: OpenWindow, words: str) -> QLineEdit:
    field = window.desk.window.focusWidget()
    assert isinstance(field, QLineEdit), "the search has the focus"
    window.hands.enter(field, words)
    window.hands.settle()
    return field


def test_enter_in_the_list_of_a_new_visit_begins_the_visit(window: OpenWindow) -> None:
    window.go("today")
    window.hands.press("Nieuw bezoek")
    assert isinstance(window.page, NewVisitPage)
    field = search(window, "çelik")
    window.hands.key(Qt.Key.Key_Return, widget=field)
    window.hands.settle()
    shown = window.page
    assert isinstance(shown, VisitPage)
    place = window.shell.snapshot().place
    assert place is not None
    assert place.to_plain()["client"] == window.client("Zoë Çelik")


@pytest.mark.parametrize("where", ["Nieuw bezoek", "clients"])
def test_a_name_searched_for_in_vain_begins_the_new_client(window: OpenWindow, where: str) -> None:
    """By the button in the head of the page as well as by the one under «Niemand gevonden»."""
    window.go("today")
    if where == "clients":
        window.go("clients")
    else:
        window.hands.press(where)
    search(window, "Annabel de Zwart")
    head = next(button for button in window.page.findChildren(QPushButton)
                if button.text() == "Nieuwe cliënt" and button.isVisible())
    window.hands.press_widget(head)
    assert window.hands.find(QLineEdit, "Voornaam").text() == "Annabel"
    assert "Zwart" in window.hands.find(QLineEdit, "Achternaam").text()
    window.hands.press("Niet nu")


def test_photos_of_a_visit_name_the_visit_as_the_way_back(window: OpenWindow) -> None:
    client = window.client("Zoë Çelik")
    window.shell.navigator.open(to("visit", {"client": client}))
    window.hands.settle()
    window.hands.fill("Wat heb je gedaan", "Reiniging")
    window.hands.press("Foto’s")
    shown = window.page
    assert isinstance(shown, PhotosPage)
    assert shown.header.back.text() == "Bezoek"
    window.hands.press("Bezoek")
    assert isinstance(window.page, VisitPage)


@pytest.mark.req("J-28")
def test_a_draft_thrown_away_comes_back_with_undo(window: OpenWindow) -> None:
    """«Gooi weg» does not stand where «Nieuwe cliënt» was pressed, and is taken back in the toast."""
    window.go("clients")
    button = window.hands.find(QAbstractButton, "Nieuwe cliënt")
    pressed = QRect(button.mapTo(window.desk.window, QPoint(0, 0)), button.size())
    window.hands.press("Nieuwe cliënt")
    window.hands.fill("Achternaam", "Verhoeven")
    window.go("today")
    window.go("clients")
    away = window.hands.find(QAbstractButton, "Gooi weg")
    assert not QRect(away.mapTo(window.desk.window, QPoint(0, 0)), away.size()).intersects(pressed)
    window.hands.press("Gooi weg")
    assert window.shell.drafts.current() is None
    window.hands.press("Ongedaan maken")
    assert window.hands.find(QLineEdit, "Achternaam").text() == "Verhoeven"
    window.hands.press("Gooi weg")
