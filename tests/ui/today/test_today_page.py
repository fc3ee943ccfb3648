"""Today on the invented cast: what has to be done, one button each, initials while someone looks along (J-08, A-16)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.unread_ends import tick_unread_ends
from jindra_desk.application.photos.approvals import approve_photo, end_approval
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.copies.replaced_vault import EndKind
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.ui.forms.kept_focus import focus_again, focus_place
from jindra_desk.ui.navigation.routes import TodayRoute
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.cast_desk import cast_desk, repaint
from tests.support.decisions import decide
from tests.support.odd_values import database
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.routes import to
from tests.support.sessions import canary_client
from tests.support.vaults import TODAY


def opened(desk: Desk, qtbot: QtBot) -> TodayPage:
    page = TodayPage(desk.workbench)
    qtbot.addWidget(page)
    page.resize(1064, 800)
    page.show()
    page.opened(to(page.key))
    desk.settle()
    return page


def words(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if not label.isHidden()]


def press(page: TodayPage, text: str) -> None:
    button = next(part for part in page.findChildren(QAbstractButton) if part.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_needs_the_owner_is_there_with_its_button(tmp_path: Path, qtbot: QtBot) -> None:
    """J-08: due files, a request with its day, a visit that was not closed, a backup that was never made."""
    with cast_desk(tmp_path) as desk:
        page = opened(desk, qtbot)
        shown = words(page)
        for expected in ("3 dossiers moeten weg", "1 is 2 dagen te laat, 2 op de laatste dag", "Inzageverzoek",
                         "1 bezoek niet compleet", "Nog geen back-up", "Joëlle van den Heuvel"):
            assert expected in shown
        press(page, "Bekijk")
        press(page, "Afhandelen")
        press(page, "Vul aan")
        press(page, "Verder")
        assert [way[0] for way in desk.navigator.gone] == ["retention", "client", "visit", "visit"]


def test_others_are_initials_while_someone_looks_along(tmp_path: Path, qtbot: QtBot) -> None:
    """look.md principle 3: no name, no treatment."""
    with cast_desk(tmp_path) as desk:
        page = opened(desk, qtbot)
        desk.workbench.privacy.set_watched(True)
        page.privacy_changed(True)
        repaint()
        shown = words(page)
        assert "J. H." in shown
        assert not any("Joëlle" in text or "Microneedling" in text for text in shown)


def test_a_backup_is_verified_and_no_longer_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    """K-26: the container and the ledger stand in the chosen folder, and Today is quiet about it."""
    with cast_desk(tmp_path) as desk:
        stick = tmp_path / "stick"
        result = desk.do(lambda session: make_backup(session, desk.workbench.services, stick))
        assert {file.suffix for file in stick.iterdir()} == {".jdb", ".ledger"}, "nothing half written is left"
        assert result.place == stick
        assert not any("back-up" in text.lower() for text in words(opened(desk, qtbot)))


def test_an_empty_practice_is_told_where_to_begin(desk: Desk, qtbot: QtBot) -> None:
    """Empty states teach (look.md)."""
    page = opened(desk, qtbot)
    assert "Niets te doen" in words(page)
    press(page, "Naar Cliënten")
    assert desk.navigator.gone == [("clients", "")]


def test_a_row_that_cannot_be_read_never_looks_like_nothing_to_do(desk: Desk, qtbot: QtBot) -> None:
    """Trust #28: the request with a day is missing from the list, and the list says that something is."""
    desk.do(lambda session: canary_client(session, asks_access=True))
    desk.do(lambda session: database(session).execute("UPDATE requests SET due_on = 'wat'"))
    shown = words(opened(desk, qtbot))
    assert "1 regel is niet te lezen" in shown
    assert "Hier kan dus iets ontbreken" in shown


@pytest.mark.req("T-44")
def test_what_nobody_could_read_of_a_replaced_vault_stands_there_until_it_is_ticked(
        desk: Desk, qtbot: QtBot) -> None:
    desk.do(lambda session: tick_unread_ends(session, list(EndKind), done=False))
    page = opened(desk, qtbot)
    assert "Kijk zelf wat er in de vervangen kluis nog openstond" in words(page)
    assert any(line.startswith("Niet te lezen was: halve uitgiftes, back-ups elders,") for line in words(page))
    press(page, "Gedaan")
    desk.settle()
    page.opened(TodayRoute())
    desk.settle()
    repaint()
    assert not any("in de vervangen kluis" in line for line in words(page))
    assert desk.navigator.undo is not None
    desk.navigator.undo()
    desk.settle()
    assert desk.do(today_overview).unread_ends == set(EndKind)


@pytest.mark.req("J-44")
def test_a_photo_to_take_down_stands_there_until_it_is_ticked(desk: Desk, qtbot: QtBot) -> None:
    """With the name as long as nobody looks along, and the tick can be taken back."""
    desk.do(published_and_ended)
    page = opened(desk, qtbot)
    assert "Haal een foto van je website" in words(page)
    assert "Joëlle van den Heuvel: wangen, goedgekeurd op 21 nov 2026" in words(page)
    desk.workbench.privacy.set_watched(True)
    page.privacy_changed(True)
    repaint()
    assert "J. H.: wangen, goedgekeurd op 21 nov 2026" in words(page)
    press(page, "Gedaan")
    desk.settle()
    page.opened(to(page.key))
    desk.settle()
    repaint()
    assert "Haal een foto van je website" not in words(page)
    assert not desk.do(today_overview).take_downs
    assert desk.navigator.undo is not None
    desk.navigator.undo()
    desk.settle()
    assert len(desk.do(today_overview).take_downs) == 1


def published_and_ended(session: Session) -> None:
    """A photo of the client was approved for the website, and is not any more."""
    client = add_client(session)
    for kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PHOTOS_PUBLICATION):
        decide(session, client, kind)
    details = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)
    photo = add_photo(session, client.id, drawn_photo(), details).photo_id
    approve_photo(session, photo, ConsentKind.PHOTOS_PUBLICATION)
    end_approval(session, photo, ConsentKind.PHOTOS_PUBLICATION)


def test_after_a_row_that_is_done_the_focus_is_on_the_next(qtbot: QtBot) -> None:
    """«Laat zo» takes its row away: the hand stays at the list, and no letter goes into the search."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)

    def fill(*names: str) -> None:
        for old in page.findChildren(QAbstractButton):
            old.hide()
            old.setParent(None)
        for name in names:
            for verb in ("Laat zo", "Vul aan"):
                button = SecondaryButton(verb)
                button.setAccessibleName(f"{verb}: bezoek van {name}")
                column.addWidget(button)

    fill("A", "B", "C")
    page.show()
    page.findChildren(QAbstractButton)[2].setFocus()
    place = focus_place(page)
    assert place is not None
    for left, expected in ((("A", "C"), "Laat zo: bezoek van C"), (("A",), "Laat zo: bezoek van A")):
        fill(*left)
        turn()
        assert focus_again(page, place)
        focused = page.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == expected
    fill()
    assert not focus_again(page, place)
