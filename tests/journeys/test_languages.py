"""Another language at run time, on every page, and back: nothing Dutch is left behind (issue 2, look.md "Words")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.text import Language
from jindra_desk.ui.consents.signing_text import SigningText
from jindra_desk.ui.theme.text import current_language
from jindra_desk.ui.widgets.data.cell import CellRole
from tests.support.open_window import PLACES, OpenWindow, opened_window

TRANSLATIONS = Path(__file__).resolve().parent.parent.parent / "resources/translations/en.ts"
MESSAGES = re.compile(r"<source>(.*?)</source>\s*<translation[^>]*>(.*?)</translation>", re.DOTALL)
GAP = re.compile(r"\{\w+\}")
LETTERS = re.compile(r"[^\W\d_]{2,}")
TELLING = re.compile(r"[^\W\d_]{4,}")  # «{a} van {b}» would fit a name


@cache
def dutch() -> tuple[frozenset[str], re.Pattern[str]]:
    """Every Dutch sentence whose English differs: those without gaps, and one pattern for those with."""
    whole, gapped = set(), []
    for found in MESSAGES.findall(TRANSLATIONS.read_text(encoding="utf-8")):
        source, english = map(unescape, found)
        parts = GAP.split(source)
        if source == english or not TELLING.search(" ".join(parts)):
            continue
        if len(parts) == 1:
            whole.add(source)
        else:
            gapped.append(".+?".join(map(re.escape, parts)))
    return frozenset(whole), re.compile("|".join(gapped))


@cache
def is_dutch(words: str) -> bool:
    """True for a sentence of the program in Dutch, with whatever stands in its gaps."""
    whole, gapped = dutch()
    return words in whole or gapped.fullmatch(words) is not None


def texts_of(part: QWidget) -> Iterator[str]:
    """What one part shows or lets a screen reader say."""
    yield part.accessibleName()
    yield part.accessibleDescription()
    yield part.toolTip()
    if isinstance(part, QAbstractButton | QLabel):
        yield part.text()
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, QTextEdit):
        yield part.placeholderText()
        if isinstance(part, SigningText):
            yield from part.toPlainText().splitlines()
    if isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))
    if isinstance(part, QTabBar):
        yield from (part.tabText(at) for at in range(part.count()))
    if isinstance(part, QTableView):
        model = part.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for row in range(model.rowCount()):
                index = model.index(row, column)
                yield str(index.data() or "")
                tag = index.data(CellRole.TAG)
                yield str(tag[0]) if tag else ""


def shown(window: OpenWindow) -> dict[str, str]:
    """Every text in the window with letters in it, and the kind of part that shows it."""
    room = window.desk.window
    return {words: type(part).__name__ for part in room.findChildren(QWidget) if part.isVisible()
            for words in texts_of(part) if LETTERS.search(words)}


def her_own_words(session: Session) -> frozenset[str]:
    """What the owner typed, or chose at set-up, stays as it is: names of treatments, products, the practice."""
    with session.vault.reading() as uow:
        practice = uow.practice.get()
        assert practice is not None
        kinds = {kind.name for kind in uow.treatments.types(archived=True)}
        return frozenset({practice.name, practice.kind, *kinds})


def walk(window: OpenWindow) -> dict[str, dict[str, str]]:
    pages = {}
    for place in PLACES:
        window.go(place)
        pages[place] = shown(window)
    return pages


def press_language(window: OpenWindow, words: str) -> None:
    """As the owner does it: in the settings."""
    window.go("settings appearance")
    window.hands.press(words)
    window.hands.settle()


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path, qapp) as opened:
        yield opened


def test_english_on_every_page_and_back(window: OpenWindow) -> None:
    own: list[frozenset[str]] = []
    session = window.desk.lock.session
    assert session is not None
    window.desk.jobs.run(window.desk, "test", lambda _context: her_own_words(session), own.append)
    before = walk(window)
    recognised = sum(is_dutch(words) for page in before.values() for words in page)
    assert recognised > 300, "the list of sentences does not fit what is shown"

    press_language(window, "English")
    assert current_language() is Language.EN
    english = walk(window)
    left = {place: sorted(f"{kind}: {words}" for words, kind in page.items()
                          if words not in own[0] and is_dutch(words))
            for place, page in english.items()}
    assert {place: words for place, words in left.items() if words} == {}

    press_language(window, "Nederlands")
    assert current_language() is Language.NL
    assert walk(window) == before
