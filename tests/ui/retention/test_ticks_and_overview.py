"""What stands around the preview: ticks for paper and phone, the list on paper, initials, and an empty screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client
from jindra_desk.ui.printing.preview import PrintPreview
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.data.table import DataTable
from jindra_desk.ui.widgets.feedback.banner import CountCard
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from tests.documents.reading import whole_text
from tests.support.app_window import Desk
from tests.support.cast_desk import cast_desk
from tests.support.odd_values import database
from tests.support.reading_previews import read_to_the_end
from tests.support.routes import to
from tests.support.sessions import canary_client

DUE = "Ilse ten Brinke"


@pytest.fixture
def cast(tmp_path: Path) -> Iterator[Desk]:
    with cast_desk(tmp_path) as opened:
        yield opened


def opened(desk: Desk, qtbot: QtBot, client: str = "") -> RetentionPage:
    page = RetentionPage(desk.workbench)
    qtbot.addWidget(page)
    desk.jobs.changes_applied.connect(page.apply_changes)
    page.resize(1280, 800)
    page.show()
    page.opened(to(page.key, {"client": client}))
    settle(desk)
    return page


def settle(desk: Desk) -> None:
    """Wait for the jobs, and until what they brought is on the screen."""
    desk.settle()
    turn()


def ilse(session: Session) -> Client:
    client_id = search_clients(session, DUE).rows[0].id
    with session.vault.reading() as uow:
        return uow.clients.get(client_id)


def button(page: RetentionPage, words: str) -> QAbstractButton:
    return next(part for part in page.findChildren(QAbstractButton) if part.text() == words and part.isVisible())


def words(page: RetentionPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def rows(page: RetentionPage) -> list[str]:
    table = page.findChild(DataTable)
    assert isinstance(table, DataTable)
    return [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]


def test_ticks_are_kept_and_read_anew(cast: Desk, qtbot: QtBot) -> None:
    """J-25, A-15: what lies outside the computer is ticked off before the button, and the hint goes."""
    client = cast.do(ilse)
    assert client.paper_file
    assert client.photos_on_phone
    page = opened(cast, qtbot, client.id)
    read_to_the_end(page)
    hint = "Papier later? Dan blijft de zaak open op Vandaag."
    assert hint in words(page)
    QTest.mouseClick(button(page, "Papieren kaart is vernietigd"), Qt.MouseButton.LeftButton)
    settle(cast)
    QTest.mouseClick(button(page, "Foto’s zijn van mijn telefoon"), Qt.MouseButton.LeftButton)
    settle(cast)
    kept = cast.do(ilse)
    assert kept.paper_destroyed_on == cast.workbench.clock.today()
    assert not kept.photos_on_phone
    assert hint not in words(page)
    assert "De papieren kaart is vernietigd." in words(page)
    assert button(page, "Papieren kaart is vernietigd").isChecked()


def test_a_tick_moves_no_button(cast: Desk, qtbot: QtBot) -> None:
    """The line under the buttons changes its words and keeps its room: what is pressed next stands where it stood."""
    page = opened(cast, qtbot, cast.do(ilse).id)
    parts = ("Vernietig dossier", "Houd vast", "Foto’s zijn van mijn telefoon")

    def places() -> list[QPoint]:
        return [button(page, name).mapTo(page, QPoint(0, 0)) for name in parts]

    before = places()
    QTest.mouseClick(button(page, "Papieren kaart is vernietigd"), Qt.MouseButton.LeftButton)
    settle(cast)
    turn()
    assert places() == before


def test_no_part_of_a_name_while_someone_looks_along(cast: Desk, qtbot: QtBot) -> None:
    """look.md principle 3: the name on the receipts is a name as well, in the preview and in the question."""
    cast.workbench.privacy.set_watched(True)
    page = opened(cast, qtbot, cast.do(ilse).id)
    assert not any("Brinke" in shown for shown in [*words(page), *rows(page)])
    read_to_the_end(page)
    QTest.mouseClick(button(page, "Vernietig dossier"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    assert "I. B." in dialog.accessibleName()
    assert not any("Brinke" in shown for shown in (dialog.accessibleName(), dialog.text_label.text()))


@pytest.mark.parametrize("watched", [False, True])
def test_the_list_for_paper(cast: Desk, qtbot: QtBot, watched: bool) -> None:
    """J-08: «Overzicht» shows the same dates to print; without names while someone looks along."""
    cast.workbench.privacy.set_watched(watched)
    page = opened(cast, qtbot)
    QTest.mouseClick(button(page, "Overzicht"), Qt.MouseButton.LeftButton)
    settle(cast)
    preview = page.findChild(PrintPreview)
    assert preview is not None
    settle(cast)
    assert preview.page_count >= 1
    assert ("Brinke" in whole_text(preview._printable.pdf)) is not watched
    preview.dismiss()


def test_a_card_pressed_twice_shows_everything_again(cast: Desk, qtbot: QtBot) -> None:
    page = opened(cast, qtbot)
    first = rows(page)
    card = page.findChildren(CountCard)[2]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    settle(cast)
    assert len(rows(page)) < len(first)
    assert card.isChecked()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    settle(cast)
    assert rows(page) == first
    assert not card.isChecked()


def test_the_way_out_of_the_preview(cast: Desk, qtbot: QtBot) -> None:
    """The cross shows nobody; the arrow opens the file."""
    client = cast.do(ilse)
    page = opened(cast, qtbot, client.id)
    card = page.findChild(PreviewCard)
    assert card is not None
    for name in ("Open het dossier", "Sluit het voorbeeld"):
        QTest.mouseClick(next(part for part in card.findChildren(QAbstractButton)
                              if part.accessibleName() == name and part.isVisible()), Qt.MouseButton.LeftButton)
    settle(cast)
    assert cast.navigator.gone == [("client", client.id, "")]
    assert "Kies een dossier" in words(page)
    assert page.route().to_plain() == {}


def test_a_file_that_cannot_be_read_is_told_over_the_list_and_on_paper(desk: Desk, qtbot: QtBot) -> None:
    """Trust #28: the list is short by one, and says so with what helps; a whole vault has no such sign."""
    desk.do(canary_client)
    whole = opened(desk, qtbot)
    assert not whole.unreadable.isVisible()
    assert not any("niet te lezen" in shown for shown in words(whole))
    whole.close()
    desk.do(lambda session: database(session).execute("UPDATE clients SET keep_through = '~', birth_date = 'wat'"))
    page = opened(desk, qtbot)
    shown = words(page)
    assert "1 regel is niet te lezen" in shown
    assert ("Deze lijst is dus misschien niet volledig. Bewaar je laatste back-up goed, en kies bij Instellingen, "
            "Kluis, «Kijk alles na».") in shown
    QTest.mouseClick(page.unreadable.button, Qt.MouseButton.LeftButton)
    assert desk.navigator.gone[-1] == ("settings", "vault")
    QTest.mouseClick(button(page, "Overzicht"), Qt.MouseButton.LeftButton)
    settle(desk)
    preview = page.findChild(PrintPreview)
    assert preview is not None
    settle(desk)
    paper = whole_text(preview._printable.pdf)
    assert "1 regel is niet te lezen. Deze lijst is dus misschien niet volledig." in paper
    preview.dismiss()


def test_the_sign_goes_when_everything_is_read_again(desk: Desk, qtbot: QtBot) -> None:
    desk.do(canary_client)
    kept = desk.do(lambda session: database(session).execute("SELECT keep_through FROM clients").fetchone()[0])
    desk.do(lambda session: database(session).execute("UPDATE clients SET keep_through = 'wat'"))
    page = opened(desk, qtbot)
    assert page.unreadable.isVisible()
    desk.do(lambda session: database(session).execute("UPDATE clients SET keep_through = ?", (kept,)))
    page.opened(to(page.key))
    settle(desk)
    assert not page.unreadable.isVisible()


def test_an_empty_vault_says_what_comes_here(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert {"Niets in deze lijst", "Kies een dossier"} <= set(words(page))
    assert [card.accessibleName() for card in page.findChildren(CountCard)] == [
        "0 nu weg", "0 binnen 30 dagen", "0 vastgehouden", "0 lopen nog"]
