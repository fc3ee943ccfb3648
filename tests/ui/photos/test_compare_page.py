"""The compare page on a real vault: the pair it begins with, choosing others, and what it says (A-09, J-15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jindra_desk.application.photos.photos import PhotoDetails, add_photo, remove_photo, take_portrait
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentWay, Decision
from jindra_desk.domain.photos.photo import Moment, Photo, Pose
from jindra_desk.ui.photos.compare_page import ComparePage, choose_pair
from tests.support.app_window import Desk
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.routes import to
from tests.support.vaults import TODAY, invented_client, invented_photo

DAYS = (date(2026, 8, 27), date(2026, 9, 17), date(2026, 10, 15))


def _filled(session: Session) -> Client:
    client = add_client(session)
    for kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT):
        decide(session, client, kind)
    decide(session, client, ConsentKind.PHOTOS_PUBLICATION, Decision.REFUSED, way=ConsentWay.TICK)
    for day, moment in zip(DAYS, (Moment.BEFORE, Moment.DURING, Moment.AFTER), strict=True):
        add_photo(session, client.id, drawn_photo(), PhotoDetails(day, "cheeks", moment, Pose.FRONT))
    take_portrait(session, client.id, drawn_photo())
    return client


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ComparePage:
    """The page on a client with three photos and a portrait."""
    client = desk.do(_filled)
    made = ComparePage(desk.workbench)
    qtbot.addWidget(made)
    made.resize(1064, 772)
    made.opened(to(made.key, {"client": client.id}))
    with qtbot.waitExposed(made):
        made.show()
    desk.settle()
    return made


def _shown(page: ComparePage) -> list[str]:
    return [" ".join(words) for words in page.canvas.scene.labels]


def test_it_begins_with_the_first_before_and_the_last(page: ComparePage, desk: Desk) -> None:
    assert _shown(page) == ["Voor 27-08-2026, van voren", "Na 15-10-2026, van voren"]
    assert all(page.canvas.scene.pictures)
    assert page.title.text() == "Foto’s vergelijken: wangen"
    assert len(page.strip.cells) == 3
    assert desk.errors == []


def test_click_and_keys_lay_another_photo(page: ComparePage, desk: Desk, qtbot: QtBot) -> None:
    middle = list(page.strip.cells.values())[1]
    QTest.mouseClick(middle, Qt.MouseButton.LeftButton)
    desk.settle()
    assert _shown(page)[0] == "Tijdens 17-09-2026, van voren"
    QTest.keyClick(middle, Qt.Key.Key_R)
    desk.settle()
    assert _shown(page)[1] == "Tijdens 17-09-2026, van voren"
    assert page.route().to_plain()["left"] == page.route().to_plain()["right"]


def test_the_same_pair_is_there_again_after_a_lock(page: ComparePage, desk: Desk, qtbot: QtBot) -> None:
    page.lay(list(page.strip.cells)[1], 1)
    desk.settle()
    again = ComparePage(desk.workbench)
    qtbot.addWidget(again)
    again.opened(page.route())
    desk.settle()
    assert again.route().to_plain() == page.route().to_plain()


def test_the_gate_says_that_publishing_was_refused(page: ComparePage, desk: Desk) -> None:
    assert page.side.gate_title.text() == "Alleen voor het dossier"
    told = "Website: geweigerd op 21 november 2026. Social media: niet gevraagd. Kopiëren,"
    assert page.side.gate_text.text().startswith(told)
    page.side.gate_link.click()
    assert desk.navigator.gone[-1][0] == "client"
    assert desk.navigator.gone[-1][2] == "consents"


def test_too_few_photos_teach_the_way_in(page: ComparePage, desk: Desk) -> None:
    for photo_id in list(page.strip.cells)[:2]:
        page.apply_changes(desk.do(partial(remove_photo, photo_id=photo_id)))
    desk.settle()
    assert not page.empty.isHidden()
    page.empty.button_clicked.emit()
    assert desk.navigator.gone[-1][0] == "photos"


def _photos() -> list[Photo]:
    client = invented_client()
    photos = [invented_photo(client, number, bytes([number]) * 10)[0] for number in (1, 2, 3, 4)]
    return [replace(photo, taken_on=TODAY.replace(day=number)) for number, photo in enumerate(photos, 1)]


def test_the_pair_prefers_the_same_area_and_pose() -> None:
    first, second, third, fourth = _photos()
    second = replace(second, area="chin")
    first = replace(first, pose=Pose.LEFT)
    assert choose_pair([first, second, third, fourth], None, None) == (third.id, fourth.id)
    assert choose_pair([first, second, third, fourth], None, second.id) == (second.id, third.id)
    assert choose_pair([first, second, third, fourth], second.id, None) == (second.id, fourth.id)


def test_the_oldest_photo_stands_left_of_what_came_later() -> None:
    """The owner asks to compare the first photo there is: time runs from left to right."""
    first, second, third, _fourth = _photos()
    assert choose_pair([first, second, third], None, first.id) == (first.id, second.id)
    assert choose_pair([first, second, third], third.id, first.id) == (third.id, first.id), "both were asked for"


def test_no_pair_of_one() -> None:
    assert choose_pair(_photos()[:1], None, None) == (None, None)
