"""A begun form's row on Today speaks the language of the screen, whichever was chosen when it was typed (J-28)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from jindra_desk.domain.base.text import Language
from jindra_desk.ui.today.begun_list import BegunList
from tests.support.open_window import OpenWindow, opened_window
from tests.support.routes import to


def row_words(window: OpenWindow) -> str:
    window.go("today")
    lists = [one for one in window.page.findChildren(BegunList) if one.isVisible()]
    return " | ".join(label.text() for one in lists for label in one.findChildren(QLabel))


def test_the_row_of_a_begun_form_speaks_as_the_screen_does(tmp_path: Path, qapp: QApplication) -> None:
    with opened_window(tmp_path, qapp) as window:
        window.shell.navigator.open(to("visit", {"client": window.client("Zoë Çelik")}))
        window.hands.settle()
        window.hands.fill("Wat heb je gedaan", "Peeling")
        dutch = row_words(window)
        assert "Bezoek" in dutch
        assert "Getypt om" in dutch
        window.speak(Language.EN)
        english = row_words(window)
        assert "Visit" in english
        assert "Typed at" in english
        assert "Getypt" not in english
        window.speak(Language.NL)
        again = row_words(window)
        assert "Getypt om" in again
        assert "Typed" not in again
