"""Several consents in one sitting: offered to whoever is new, and by the head of the page (J-16, J-62)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jindra_desk.application.clients.overview import client_overview
from jindra_desk.application.consents.overview import consent_overview
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.clients.client_page import ClientPage
from tests.application.test_own_decision import BIRTHDAY, young
from tests.support.client_desk import Desk
from tests.support.decisions import decide
from tests.support.practice_desk import add_client
from tests.support.sessions import on_day

NEW = (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE, ConsentKind.PHOTOS_PUBLICATION, ConsentKind.PHOTOS_SOCIAL,
       ConsentKind.NEWSLETTER)


@pytest.mark.req("J-16")
def test_a_client_who_was_just_registered_is_offered_the_series(desk: Desk) -> None:
    client = desk.read(add_client)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    assert page.course.series.isVisible()
    assert "5 teksten" in page.course.series.text.text()
    QTest.mouseClick(page.course.series.button, Qt.MouseButton.LeftButton)
    assert desk.navigator.went[-1] == ("signing", client.id, *NEW)


def test_whoever_decided_about_anything_is_not_new(desk: Desk) -> None:
    client = desk.read(add_client)
    desk.read(lambda session: decide(session, client, ConsentKind.NEWSLETTER))
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    assert not page.course.series.isVisible()


@pytest.mark.req("J-16")
def test_the_head_of_the_page_opens_everything_that_is_asked(desk: Desk) -> None:
    client = desk.read(add_client)
    desk.read(lambda session: decide(session, client, ConsentKind.HEALTH))
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    QTest.mouseClick(page.header.sign, Qt.MouseButton.LeftButton)
    assert desk.navigator.went[-1] == ("signing", client.id, *NEW[1:])


def test_where_nothing_is_asked_the_owner_chooses_from_the_list(desk: Desk) -> None:
    client = desk.read(add_client)
    desk.read(lambda session: [decide(session, client, kind) for kind in NEW])
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    QTest.mouseClick(page.header.sign, Qt.MouseButton.LeftButton)
    assert desk.navigator.went[-1] == ("client", client.id, "consents")


@pytest.mark.req("J-62")
def test_who_decides_alone_by_now_has_their_own_texts_in_the_series(desk: Desk) -> None:
    """Page and tab ask the same, in the same order."""
    client = desk.read(young)
    asked = desk.read(lambda session: (client_overview(on_day(session, BIRTHDAY), client.id).to_sign,
                                       consent_overview(on_day(session, BIRTHDAY), client.id).to_sign))
    assert asked[0] == asked[1]
    assert asked[0][:2] == (ConsentKind.TREATMENT, ConsentKind.HEALTH)
