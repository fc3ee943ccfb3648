"""The page of one client: course, health on purpose, details, lent tabs (J-14, J-28, K-101, C-56)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.application.clients.health import HealthInput, open_health, save_health
from jindra_desk.application.clients.register import client_details, register_client
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visits import close_visit, save_visit
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.clients.timeline_cards import VisitCard
from jindra_desk.ui.navigation.client_tab import ClientTab, TabFactory
from jindra_desk.ui.navigation.screen_context import ScreenContext
from tests.application.treatments.test_visits import typed_visit
from tests.support.client_desk import Desk
from tests.support.decisions import decide
from tests.support.odd_values import database
from tests.support.practice_desk import add_client
from tests.support.routes import to


def joelle(session: Session) -> Client:
    client = add_client(session)
    close_visit(session, typed_visit(session, client, amount="84,50"))
    save_visit(session, typed_visit(session, client, day="21-11-2026", result=""))
    return client


def with_health(session: Session) -> Client:
    client = joelle(session)
    decide(session, client, ConsentKind.HEALTH)
    save_health(session, HealthInput(client.id, allergies="nikkel"))
    return client


def views(session: Session, client: Client) -> int:
    with session.vault.reading() as uow:
        return sum(entry.verb is Verb.VIEW and entry.object_kind is ObjectKind.HEALTH
                   for entry in uow.audit.of_subject(client.subject))


def test_the_head_and_the_course_show_the_client(desk: Desk) -> None:
    client = desk.read(joelle)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    assert page.header.name.text() == "Joëlle van den Heuvel"
    assert page.header.line.text() == "36 jaar, 04-03-1990"
    cards = page.course.timeline.findChildren(VisitCard)
    assert [card.is_today for card in cards] == [True, False]
    QTest.keyClick(cards[1], Qt.Key.Key_Return)
    assert desk.navigator.went[-1][:2] == ("visit", client.id)
    assert page.header.visit.text() == "Ga verder met bezoek"
    QTest.mouseClick(page.header.visit, Qt.MouseButton.LeftButton)
    assert desk.navigator.went[-1][2] != ""


def test_a_new_visit_is_started_without_an_id(desk: Desk) -> None:
    client = desk.read(add_client)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    assert page.header.visit.text() == "Start bezoek"
    QTest.mouseClick(page.header.visit, Qt.MouseButton.LeftButton)
    assert desk.navigator.went[-1] == ("visit", client.id, "")


def test_j14_health_without_consent_leads_to_signing(desk: Desk) -> None:
    client = desk.read(add_client)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    QTest.mouseClick(page.course.health.open_button, Qt.MouseButton.LeftButton)
    assert desk.navigator.went[-1] == ("signing", client.id, ConsentKind.HEALTH)
    assert not page.course.health.is_open


@pytest.mark.req("C-56")
def test_c56_health_opens_on_purpose_and_is_logged_once(desk: Desk) -> None:
    client = desk.read(with_health)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    assert desk.read(lambda session: views(session, client)) == 0
    assert "nikkel" not in [label.text() for label in page.findChildren(QLabel)]
    QTest.mouseClick(page.course.health.open_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert page.course.health.is_open
    assert page.course.health.fields["allergies"].text() == "nikkel"
    assert desk.read(lambda session: views(session, client)) == 1


def test_k111_what_is_typed_is_kept_and_the_block_shuts(desk: Desk) -> None:
    client = desk.read(with_health)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id, "tab": "health"})
    page.course.health.fields["medication"].set_text("geen")
    assert page.draft() is not None
    QTest.mouseClick(page.course.health.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert not page.course.health.is_open
    assert page.draft() is None
    record = desk.read(lambda session: open_health(session, client.id)).record
    assert record is not None
    assert (record.allergies, record.medication) == ("nikkel", "geen")


def test_watching_shuts_the_health_block(desk: Desk) -> None:
    client = desk.read(with_health)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id, "tab": "health"})
    desk.workbench.privacy.set_watched(True)
    page.privacy_changed(True)
    assert not page.course.health.is_open
    assert page.course.health.fields["allergies"].text() == ""
    assert not page.course.health.open_button.isEnabled()


def test_j17_details_are_changed_on_their_tab(desk: Desk) -> None:
    client = desk.read(add_client)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id, "tab": "details"})
    page.details.form.fill({"phone": "0612345678", "informed": True})
    assert page.draft() is not None
    QTest.mouseClick(page.details.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.navigator.toasts == ["Bewaard."]
    assert page.draft() is None
    assert page.details.form.input().phone == "06 1234 5678"
    assert page.header.line.text().endswith("06 1234 5678")


def test_a_fault_stands_at_its_field(desk: Desk) -> None:
    client = desk.read(add_client)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id, "tab": "details"})
    page.details.form.fill({"postcode": "0123 AB", "informed": True})
    QTest.mouseClick(page.details.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert page.details.form.text_fields["postcode"].error.startswith("Deze postcode bestaat niet.")
    assert desk.faults == []


def test_j28_drafts_of_details_and_guardian_come_back(desk: Desk) -> None:
    client = desk.read(lambda session: register_client(
        session, ClientInput(surname="Berg", birth_date="14-02-2011", informed=True)).client_id)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client, "tab": "details"})
    page.details.form.fill({"town": "Breda"})
    page.details.guardian.name.set_text("Marit")
    draft = page.draft()
    assert draft is not None
    other = ClientPage(desk.workbench)
    other.opened(to(other.key, {"client": client}))
    other.restore(draft)
    desk.show(other, {"client": client})
    other.restore(draft)
    assert other.details.form.input().town == "Breda"
    assert other.details.guardian.name.text() == "Marit"
    assert other.route().to_plain()["tab"] == "details"


def test_j62_who_signs_is_kept(desk: Desk) -> None:
    client = desk.read(lambda session: register_client(
        session, ClientInput(surname="Berg", birth_date="14-02-2011", informed=True)).client_id)
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client, "tab": "details"})
    assert page.details.guardian.isVisible()
    page.details.guardian.name.set_text("Marit Berg")
    QTest.mouseClick(page.details.guardian.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert [g.name for g in desk.read(lambda session: client_details(session, client)).guardians] == ["Marit Berg"]
    assert page.draft() is None


def test_lent_tabs_are_made_when_shown_and_told_of_changes(desk: Desk) -> None:
    client = desk.read(add_client)
    made: list[ClientId] = []
    told: list[ChangeSet] = []

    watched: list[bool] = []

    class Lent(ClientTab):
        def apply_changes(self, changes: ChangeSet) -> None:
            told.append(changes)

        def draft_values(self) -> dict[str, object]:
            return {"typed": "half"} if told else {}

        def privacy_changed(self, is_watched: bool) -> None:
            watched.append(is_watched)

    def build(workbench: ScreenContext, client_id: ClientId) -> ClientTab:
        made.append(client_id)
        return Lent(workbench, client_id)

    page = ClientPage(desk.workbench, [TabFactory("photos", noop("Foto’s"), build)])
    desk.show(page, {"client": client.id})
    assert made == []
    page.tabs.setCurrentIndex(1)
    assert made == [client.id]
    assert page.route().to_plain() == {"client": client.id, "tab": "photos"}
    page.apply_changes(ChangeSet.all())
    assert told
    page.privacy_changed(True)
    assert watched == [True]
    desk.settle()
    draft = page.draft()
    assert draft is not None
    assert draft.values == {"photos": {"typed": "half"}}, "under the key of the tab"


def test_another_client_leaves_nothing_of_the_first(desk: Desk) -> None:
    first = desk.read(with_health)
    second = desk.read(lambda session: add_client(session, number=2, surname="Smits", given="Bregje"))
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": first.id, "tab": "health"})
    desk.show(page, {"client": second.id})
    assert not page.course.health.is_open
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Heuvel" not in words
    assert page.details.form.input().surname == "Smits"


def test_rows_that_cannot_be_read_are_told_over_every_tab_and_for_this_client_only(desk: Desk) -> None:
    """Trust #28: a visit is missing from the course; the page says so, and where everything can be looked at."""
    client, other = desk.read(joelle), desk.read(lambda session: add_client(session, number=3))
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    assert not page.unreadable.isVisible()
    desk.read(lambda session: database(session).execute(
        "UPDATE treatments SET status = 'wat' WHERE client_id = ?", (client.id,)))
    desk.show(page, {"client": client.id})
    assert page.unreadable.isVisible()
    assert page.unreadable.title.text() == "2 regels zijn niet te lezen"
    assert page.unreadable.text.text() == (
        "Dit dossier staat hier dus misschien niet helemaal. Bewaar je laatste back-up goed, en kies bij Instellingen, "
        "Kluis, «Kijk alles na».")
    desk.show(page, {"client": client.id, "tab": "details"})
    assert page.unreadable.isVisible()
    QTest.mouseClick(page.unreadable.button, Qt.MouseButton.LeftButton)
    assert desk.navigator.went[-1] == ("settings", "vault")
    desk.show(page, {"client": other.id})
    assert not page.unreadable.isVisible()


@pytest.mark.req("J-62")
def test_who_signs_is_asked_on_the_screen_and_not_somewhere_below(desk: Desk) -> None:
    """«Noteer een ouder of voogd» leads to that card, with the caret in it."""
    client = desk.read(lambda session: add_client(session, birth=date(2012, 5, 5)))
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id, "tab": "guardian"})
    QApplication.processEvents()
    assert page.route().to_plain()["tab"] == "details"
    name = page.details.guardian.name.editor
    assert page.focusWidget() is name
    assert name.visibleRegion().boundingRect().height() == name.height()


def test_a_file_that_is_found_again_begins_at_its_top(desk: Desk) -> None:
    """The way back leads to where it stood; the list does not."""
    client = desk.read(joelle)
    page = ClientPage(desk.workbench)
    page.setMaximumHeight(400)
    desk.show(page, {"client": client.id})
    page.resize(1064, 400)
    bar = page.places.bar
    QApplication.processEvents()
    assert bar.maximum() > 100
    page.places.bar.setValue(100)
    page.opened(to(page.key, {"client": client.id}))
    desk.settle()
    assert page.places.bar.value() == 100
    page.begin_at_top()
    page.opened(to(page.key, {"client": client.id}))
    desk.settle()
    assert page.places.bar.value() == 0
