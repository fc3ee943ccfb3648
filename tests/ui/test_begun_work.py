"""What was begun and not kept stands where it is looked for, leads back, and has the caret where it stood (J-28)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from jindra_desk.application.treatments.visits import VisitInput, close_visit
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.treatments.treatment import Reaction
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.visit.page import VisitPage
from jindra_desk.ui.widgets.paint.label import Label
from tests.support import forms
from tests.support.open_window import SINGLE, YOUNG, OpenWindow, opened_window
from tests.support.routes import to
from tests.support.sessions import demo_vault

OTHER = "Zoë Çelik"


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path, qapp) as opened:
        yield opened


def page(window: OpenWindow) -> object:
    window.hands.settle()
    return window.page


def words(window: OpenWindow) -> list[str]:
    return [label.text() for label in window.page.findChildren(Label) if label.isVisible()]


def begin_visit(window: OpenWindow, name: str, done: str) -> str:
    """Type in a new visit and walk away from it."""
    client = window.client(name)
    window.shell.navigator.open(to("visit", {"client": client}))
    window.hands.settle()
    window.hands.fill("Wat heb je gedaan", done)
    return client


@pytest.mark.req("J-28")
def test_a_visit_that_is_only_typed_stands_on_today_and_at_its_client(window: OpenWindow) -> None:
    client = begin_visit(window, OTHER, "Reiniging begonnen")
    window.go("today")
    assert isinstance(page(window), TodayPage)
    assert "Begonnen, nog niet bewaard" in words(window)
    window.hands.press(f"Verder met Bezoek van {OTHER}")
    shown = page(window)
    assert isinstance(shown, VisitPage)
    assert shown.fields.done.text() == "Reiniging begonnen"
    window.shell.navigator.open(to("client", {"client": client}))
    window.hands.settle()
    window.hands.press("Ga verder met bezoek")
    shown = page(window)
    assert isinstance(shown, VisitPage)
    assert shown.fields.done.text() == "Reiniging begonnen"


@pytest.mark.req("J-28")
def test_what_was_begun_stands_there_after_a_kill(tmp_path: Path, qapp: QApplication) -> None:
    """A new client, a withdrawal and health text; the process ends without a lock once the two seconds are over."""
    vault = demo_vault(tmp_path)
    with opened_window(tmp_path, qapp, vault) as first:
        begin_visit(first, OTHER, "Reiniging begonnen")
        first.go("clients")
        first.hands.press("Nieuwe cliënt")
        first.hands.fill("Achternaam", "Verhoeven")
        first.go("consents")
        forms.withdrawal(first)
        first.hands.settle()
        dice = random.Random(7)
        forms.type_all(first, dice)
        assert first.shell.drafts.current() is not None
        first.shell.drafts.poll()
        first.hands.settle()
        first.shell.drafts.stop()
    with opened_window(tmp_path, qapp, vault) as second:
        second.go("today")
        for way in (f"Verder met Bezoek van {OTHER}", "Verder met Gegevens van Nieuwe cliënt",
                    f"Verder met Toestemming van {SINGLE}"):
            assert second.hands.sees(way), way
        second.hands.press("Verder met Gegevens van Nieuwe cliënt")
        assert second.hands.find(QLineEdit, "Achternaam").text() == "Verhoeven"


def test_what_was_begun_tells_initials_while_someone_looks_along(window: OpenWindow) -> None:
    begin_visit(window, OTHER, "Reiniging begonnen")
    window.go("today")
    window.desk.workbench.privacy.set_watched(True)  # type: ignore[union-attr]
    window.hands.settle()
    assert OTHER not in " ".join(words(window))
    assert "Begonnen, nog niet bewaard" in words(window)


@pytest.mark.req("J-28")
def test_the_light_leads_to_health_and_back_to_the_visit(window: OpenWindow) -> None:
    """«Vul in»: what the visit asked for is given on another page, and the typed visit is there again."""
    client = begin_visit(window, SINGLE, "Peeling")
    window.shell.navigator.open(to("client", {"client": client, "tab": "details", "visit": "new"}))
    window.hands.settle()
    shown = page(window)
    assert isinstance(shown, ClientPage)
    assert shown.header.back.text() == "Bezoek"
    window.hands.fill("Telefoon", "06 24 18 77 99")
    window.hands.press("Bewaar")
    back = page(window)
    assert isinstance(back, VisitPage)
    assert back.fields.done.text() == "Peeling"
    window.shell.navigator.open(to("client", {"client": client, "tab": "details", "visit": "new"}))
    window.hands.settle()
    window.hands.press("Bezoek")
    assert isinstance(page(window), VisitPage)


def test_every_way_out_of_the_light_knows_the_visit(window: OpenWindow) -> None:
    window.shell.navigator.open(to("visit", {"client": window.client(YOUNG)}))
    window.hands.settle()
    window.hands.fill("Wat heb je gedaan", "Reiniging")
    mend = "Laat tekenen" if window.hands.sees("Laat tekenen") else "Vul aan"
    window.hands.press(mend)
    place = window.shell.snapshot().place
    assert place is not None
    assert place.to_plain()["visit"] == "new"


@pytest.mark.req("J-28")
@pytest.mark.parametrize("name", ["visit", "details", "health", "new treatment"])
def test_after_unlocking_the_caret_stands_where_it_stood(tmp_path: Path, qapp: QApplication, name: str) -> None:
    vault, replaced = demo_vault(tmp_path), list[list[str]]()
    with opened_window(tmp_path, qapp, vault, replaced) as first:
        forms.begin(first, name)
        editor = [field for field in forms.fields(first) if isinstance(field, QTextEdit | QLineEdit)][-1]
        field = editor.accessibleName()
        editor.setFocus()
        first.hands.enter(editor, "abcdef")
        at = 1
        if isinstance(editor, QLineEdit):
            editor.setCursorPosition(at)
        else:
            cursor = editor.textCursor()
            cursor.setPosition(at)
            editor.setTextCursor(cursor)
        first.desk.lock.controller.lock_now()
        assert replaced
    with opened_window(tmp_path, qapp, vault) as second:
        def there() -> bool:
            now = forms.room(second).window().focusWidget()
            return isinstance(now, QTextEdit | QLineEdit) and now.accessibleName() == field

        second.hands.wait_for(there, "the field")
        focused = forms.room(second).window().focusWidget()
        assert isinstance(focused, QTextEdit | QLineEdit)
        place = focused.cursorPosition() if isinstance(focused, QLineEdit) else focused.textCursor().position()
        assert place == at


@pytest.mark.req("A-02")
def test_a_02_a_visit_closed_incomplete_is_left_or_filled_in_from_today(window: OpenWindow) -> None:
    """«Laat zo» can be undone in the toast; «Vul aan» leads to the visit."""
    client = window.client(OTHER)
    session = window.desk.lock.session
    assert session is not None
    done: list[object] = []

    def close(_context: object) -> object:
        with session.vault.reading() as uow:
            kind = next(kind for kind in uow.treatments.types() if kind.wkkgz)
        return close_visit(session, VisitInput(
            ClientId(client), kind.id, field_date(session.clock.today()), zones=("chin",), done="Peeling",
            particulars="Geen", reaction=Reaction.NONE, result="Rustig", missing_why="Het papier kwam later"))

    window.desk.jobs.run(window.desk, "test", close, done.append)
    window.hands.settle()
    assert done
    window.go("today")
    assert "Afgerond, nog niet compleet" in words(window)
    window.hands.press(f"Laat zo: bezoek van {OTHER}")
    assert "Afgerond, nog niet compleet" not in words(window)
    window.hands.press("Ongedaan maken")
    assert "Afgerond, nog niet compleet" in words(window)
    window.hands.press(f"Vul aan: bezoek van {OTHER}")
    assert isinstance(page(window), VisitPage)
