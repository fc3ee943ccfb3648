"""What a client asked stands above the course, with ways to answer it that are true and can be taken back (K-57)."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.clients.parts import HeaderAction
from jindra_desk.ui.clients.request_dialog import RequestDialog
from jindra_desk.ui.printing.preview import PrintPreview
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.client_desk import Desk
from tests.support.practice_desk import add_client, write
from tests.support.routes import to
from tests.support.sessions import services
from tests.support.vaults import TODAY


def request_of(session: Session, client: ClientId) -> Request:
    with session.vault.reading() as uow:
        (request,) = uow.requests.of_client(client)
    return request


def opened(desk: Desk, kind: RequestKind, *, copied: bool = False) -> tuple[Client, ClientPage, list[ClientId]]:
    def asked(session: Session) -> Client:
        client = add_client(session)
        note_request(session, NewRequest(client.id, kind, TODAY - timedelta(days=2)))
        if copied:
            copy = replace(request_of(session, client.id), letter_sha256="ab" * 32)
            write(session, lambda uow: uow.requests.save(copy))
        return client

    desk.workbench.services = services()
    given: list[ClientId] = []
    client = desk.read(asked)
    page = ClientPage(desk.workbench, (), (HeaderAction(
        noop("Geef dossier mee"), "download", lambda _bench, one, _parent, _forms: given.append(one),
        answers_access=True),))
    page.resize(1100, 760)
    desk.show(page, {"client": client.id})
    return client, page, given


def press(page: ClientPage, words: str) -> None:
    buttons = [one for one in page.course.requests.findChildren(QAbstractButton) if one.text() == words]
    assert len(buttons) == 1, words
    buttons[0].click()


def words_of(page: ClientPage) -> str:
    return " | ".join(label.text() for label in page.course.requests.findChildren(Label))


@pytest.mark.req("K-57")
def test_who_asked_to_see_the_file_stands_on_the_page_until_the_owner_says_that_it_was_given(desk: Desk) -> None:
    """«Afhandelen» led to a page on which no word spoke of the request."""
    client, page, given = opened(desk, RequestKind.ACCESS, copied=True)
    assert "Inzageverzoek van" in words_of(page)
    assert "Antwoord uiterlijk" in words_of(page)
    assert "Er is een kopie gemaakt" in words_of(page)
    if folder := os.environ.get("JD_GRAB"):
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            Theme.of().set_scheme(scheme)
            page.grab().save(f"{folder}/requests-{scheme.name}.png")
    press(page, "Geef dossier mee")
    assert given == [client.id]
    press(page, "Meegegeven")
    desk.settle()
    assert desk.read(lambda session: request_of(session, client.id)).outcome is Outcome.GRANTED
    assert "is meegegeven" in desk.navigator.toasts[-1]
    assert desk.navigator.undo is not None
    desk.navigator.undo()
    desk.settle()
    assert desk.read(lambda session: request_of(session, client.id)).done_on is None


@pytest.mark.req("K-63")
def test_a_refusal_shows_its_letter_and_gives_it_once_more(desk: Desk) -> None:
    client, page, _given = opened(desk, RequestKind.ERASURE)
    press(page, "Vernietig dossier")
    assert desk.navigator.went[-1] == ("retention", client.id)
    press(page, "Anders")
    dialog = page.window().findChild(RequestDialog)
    assert dialog is not None
    dialog.verb_button.click()
    assert dialog.isVisible(), "nothing was chosen"
    dialog.ending.set_value(RefusalGround.IDENTITY)
    dialog.verb_button.click()
    desk.settle()
    desk.settle()
    assert desk.read(lambda session: request_of(session, client.id)).refusal is RefusalGround.IDENTITY
    preview = page.findChild(PrintPreview)
    assert preview is not None
    preview.dismiss()
    page.opened(to(page.key, {"client": client.id}))
    desk.settle()
    assert "niet ingewilligd" in words_of(page)
    press(page, "Brief")
    desk.settle()
    again = page.findChildren(PrintPreview)[-1]
    again.dismiss()


@pytest.mark.req("K-65")
def test_a_request_to_restrict_is_answered_by_restricting_and_the_banner_lifts_it(desk: Desk) -> None:
    """«Beantwoord» closed it while nothing was restricted, and no button restricted anything."""
    client, page, _given = opened(desk, RequestKind.RESTRICTION)
    press(page, "Scherm af")
    question = page.window().findChild(ConfirmDialog)
    assert question is not None
    question.verb_button.click()
    desk.settle()
    assert desk.read(lambda session: shut_since(session, client.id)) == TODAY
    assert desk.read(lambda session: request_of(session, client.id)).outcome is Outcome.GRANTED
    lift = next(one for one in page.course.findChildren(QAbstractButton) if one.text() == "Hef op")
    lift.click()
    question = page.window().findChildren(ConfirmDialog)[-1]
    question.verb_button.click()
    desk.settle()
    assert desk.read(lambda session: shut_since(session, client.id)) is None


def shut_since(session: Session, client: ClientId) -> date | None:
    with session.vault.reading() as uow:
        return uow.clients.get(client).restricted_since
