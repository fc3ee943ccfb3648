"""A request that comes in is noted on the client's page: kind, day, way, with the day of the answer in sight (K-57)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import add_months
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, WithdrawalChannel, current
from jindra_desk.domain.rights.request import Outcome, Request, RequestKind
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.clients.new_request import NewRequestDialog
from jindra_desk.ui.widgets.inputs.buttons import IconButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.field_frame import FieldFrame
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.client_desk import Desk
from tests.support.decisions import decide
from tests.support.practice_desk import add_client
from tests.support.vaults import TODAY


def asked(session: Session, client: Client) -> tuple[Request, ...]:
    with session.vault.reading() as uow:
        return uow.requests.of_client(client.id)


def opened(desk: Desk, client: Client) -> ClientPage:
    page = ClientPage(desk.workbench)
    page.resize(1100, 760)
    desk.show(page, {"client": client.id})
    return page


def form(desk: Desk, page: ClientPage) -> NewRequestDialog:
    QTest.mouseClick(page.course.no_requests.note, Qt.MouseButton.LeftButton)
    desk.settle()
    return next(one for one in page.window().findChildren(NewRequestDialog) if one.isVisible())


def forms_shown(page: ClientPage) -> list[NewRequestDialog]:
    return [one for one in page.window().findChildren(NewRequestDialog) if one.isVisible()]


def choose(field: ComboField, value: object) -> None:
    field.set_value(value)
    field.combo.activated.emit(field.combo.currentIndex())


def press(desk: Desk, dialog: NewRequestDialog) -> None:
    QTest.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    desk.settle()


@pytest.mark.req("K-57")
def test_an_empty_page_teaches_what_a_request_is_and_takes_one_down(desk: Desk) -> None:
    client = desk.read(add_client)
    page = opened(desk, client)
    empty = page.course.no_requests
    assert empty.isVisible()
    assert any("Noteer het" in label.text() for label in empty.findChildren(Label))
    dialog = form(desk, page)
    press(desk, dialog)
    assert dialog.kind.error, "nothing was chosen"
    choose(dialog.kind, RequestKind.ACCESS)
    dialog.received.set_value(TODAY - timedelta(days=3))
    dialog.received.changed.emit(dialog.received.value())
    assert dialog.way.value() == "mondeling", "a word that was only spoken counts as well"
    choose(dialog.way, "telefoon")
    due = add_months(TODAY - timedelta(days=3), 1)
    assert str(due.day) in dialog.due.label.text()
    assert "Geef dossier mee" in dialog.means.text()
    press(desk, dialog)
    assert not forms_shown(page)
    (request,) = desk.read(lambda session: asked(session, client))
    assert (request.kind, request.received_on, request.channel, request.due_on) == (
        RequestKind.ACCESS, TODAY - timedelta(days=3), "telefoon", due)
    assert "Vastgelegd. Antwoord uiterlijk op" in desk.navigator.toasts[-1]
    assert not page.course.no_requests.isVisible()
    assert page.course.requests.isVisible()
    page.course.requests.note_asked.emit()
    desk.settle()
    assert forms_shown(page), "another one can be noted"


@pytest.mark.req("J-35")
@pytest.mark.parametrize("newsletter", [True, False])
def test_j35_an_objection_against_offers_stops_them_at_once_and_says_so(desk: Desk, *, newsletter: bool) -> None:
    client = desk.read(add_client)
    if newsletter:
        desk.read(lambda session: decide(session, client, ConsentKind.NEWSLETTER))
    dialog = form(desk, opened(desk, client))
    assert not dialog.against.isVisible()
    choose(dialog.kind, RequestKind.OBJECTION)
    assert dialog.against.isVisible()
    assert ("stopt meteen" in dialog.means.text()) is newsletter
    press(desk, dialog)
    assert dialog.against.error, "what it is against decides whether something is left to answer"
    choose(dialog.against, True)
    assert dialog.due.label.text() == "Daarmee is het beantwoord."
    choose(dialog.way, "brief")
    press(desk, dialog)
    (request,) = desk.read(lambda session: asked(session, client))
    assert (request.outcome, request.channel) == (Outcome.ANSWERED, "brief")
    assert ("De nieuwsbrief is gestopt" in desk.navigator.toasts[-1]) is newsletter
    if newsletter:
        def stopped(session: Session) -> tuple[ConsentState, WithdrawalChannel | None]:
            with session.vault.reading() as uow:
                consent = current(uow.consents.of_client(client.id), ConsentKind.NEWSLETTER)
                assert consent is not None
                return consent.state, consent.withdrawal_channel

        assert desk.read(stopped) == (ConsentState.WITHDRAWN, WithdrawalChannel.LETTER)


def test_a_day_ahead_is_refused_and_nothing_is_noted(desk: Desk) -> None:
    client = desk.read(add_client)
    dialog = form(desk, opened(desk, client))
    choose(dialog.kind, RequestKind.ERASURE)
    dialog.received.set_value(TODAY + timedelta(days=1))
    press(desk, dialog)
    assert dialog.received.error
    assert desk.read(lambda session: asked(session, client)) == ()


def test_the_menu_of_the_client_leads_to_the_same_form(desk: Desk) -> None:
    client = desk.read(add_client)
    page = opened(desk, client)
    more = next(part for part in page.header.findChildren(IconButton) if part.accessibleName() == "Meer")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    (menu,) = page.header.findChildren(QMenu)
    next(entry for entry in menu.actions() if entry.text() == "Noteer een verzoek").trigger()
    menu.close()
    desk.settle()
    dialog = next(one for one in page.window().findChildren(NewRequestDialog) if one.isVisible())
    choose(dialog.kind, RequestKind.RECTIFICATION)
    draft = page.draft()
    assert draft is not None, "what is half filled in is kept at the lock"
    dialog.dismiss()
    other = ClientPage(desk.workbench)
    desk.show(other, {"client": client.id})
    other.restore(draft)
    desk.settle()
    again = next(one for one in other.window().findChildren(NewRequestDialog) if one.isVisible())
    assert again.kind.value() is RequestKind.RECTIFICATION
    assert isinstance(again.kind, FieldFrame)
