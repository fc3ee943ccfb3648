"""The list of consents: clicks to give and to take back, proofs, and paper (J-15, J-34, K-123, trust #15)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jindra_desk.application.clients.health import HealthInput, save_health
from jindra_desk.application.consents.overview import ConsentOverview, consent_overview
from jindra_desk.application.consents.signing import signing_sheet
from jindra_desk.application.photos.approvals import approve_photo
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview
from jindra_desk.application.retention.holds import place_hold, release_holds
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visits import close_visit
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, ConsentWay
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.treatments.treatment import Question
from jindra_desk.ui.consents.tab import ConsentsTab
from jindra_desk.ui.consents.withdraw_dialog import WithdrawDialog
from jindra_desk.ui.printing.preview import PrintPreview
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.paint.label import Label
from tests.application.treatments.test_visits import typed_visit
from tests.support.app_window import Desk
from tests.support.decisions import alter_document, decide, reworded
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.vaults import TODAY


@pytest.fixture
def client(desk: Desk) -> Client:
    """A client who gave health and refused nothing."""
    added = desk.do(add_client)
    desk.do(lambda session: decide(session, added, ConsentKind.HEALTH))
    return added


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot, client: Client) -> ConsentsTab:
    """The list, following changes."""
    made = ConsentsTab(desk.workbench, client.id)
    desk.jobs.changes_applied.connect(made.apply_changes)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    desk.settle()
    return made


def _overview(tab: ConsentsTab) -> ConsentOverview:
    assert tab.overview is not None
    return tab.overview


def _asked(tab: ConsentsTab, desk: Desk, kind: ConsentKind) -> WithdrawDialog:
    """The question, open on the screen; one that was closed before is on its way out."""
    before = set(tab.findChildren(WithdrawDialog))
    tab.ask_withdrawal(_overview(tab).line(kind))
    desk.settle()
    (dialog,) = set(tab.findChildren(WithdrawDialog)) - before
    return dialog


def _button(tab: ConsentsTab, name: str) -> SecondaryButton:
    buttons = [button for row in tab.rows for button in row.findChildren(SecondaryButton)]
    found = [button for button in buttons if button.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def test_every_purpose_has_a_row_and_a_way(tab: ConsentsTab, desk: Desk, qtbot: QtBot) -> None:
    rows = [row.accessibleName() for row in tab.rows]
    assert len(rows) == 7
    assert rows[0].startswith("Gezondheidsgegevens. Gegeven. Getekend op 21 november 2026, versie 5")
    QTest.mouseClick(_button(tab, "Laat tekenen: Nieuwsbrief"), Qt.MouseButton.LeftButton)
    assert desk.navigator.gone[-1][2] == "newsletter"


@pytest.mark.req("J-34")
def test_j_34_withdrawing_takes_two_clicks(tab: ConsentsTab, desk: Desk, qtbot: QtBot) -> None:
    """Giving takes at least four: this button, yes, a signature, and confirming."""
    QTest.mouseClick(_button(tab, "Trek in: Gezondheidsgegevens"), Qt.MouseButton.LeftButton)
    desk.settle()
    (dialog,) = tab.findChildren(WithdrawDialog)
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    desk.settle()
    assert _overview(tab).line(ConsentKind.HEALTH).state is ConsentState.WITHDRAWN
    assert desk.navigator.toasts == [
        "Ingetrokken. Blijft: het getekende formulier, als bewijs. De bevestiging print je via de drie puntjes."]
    _button(tab, "Laat tekenen: Gezondheidsgegevens")


def test_j_34_a_withdrawal_can_be_confirmed_on_paper(tab: ConsentsTab, desk: Desk, qtbot: QtBot) -> None:
    _asked(tab, desk, ConsentKind.HEALTH).withdraw()
    desk.settle()
    tab.papers.print_confirmation(_overview(tab).line(ConsentKind.HEALTH))
    desk.settle()
    (preview,) = tab.findChildren(PrintPreview)
    assert preview.page_count == 1
    preview.dismiss()


def test_what_stays_with_visits_is_listed_before_the_withdrawal(tab: ConsentsTab, desk: Desk, client: Client) -> None:
    def treated(session: Session) -> None:
        save_health(session, HealthInput(client.id, allergies="kiwi", medication="ijzer"))
        close_visit(session, typed_visit(session, client, day="21-11-2026", heeded=(Question.ALLERGIES,)))

    desk.do(treated)
    tab.reload()
    desk.settle()
    dialog = _asked(tab, desk, ConsentKind.HEALTH)
    listed = [label.text() for label in dialog.kept.findChildren(Label)]
    assert "Wat er is gedaan: Peeling" in listed
    assert "Apparaat: Needling-pen 2, 0,5 mm" in listed
    assert "Allergie: kiwi (gevraagd op 21 november 2026)" in listed
    assert "Zwangerschap: niets genoemd (gevraagd op 21 november 2026)" in listed
    assert not any("ijzer" in words for words in listed)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said.index("Wat blijft") < said.index("Het getekende formulier, als bewijs, zolang het dossier blijft.")
    assert "Wat er per bezoek blijft staan" in said
    assert not any("resultaat blijft" in words for words in said)
    dialog.withdraw()
    desk.settle()
    assert _overview(tab).line(ConsentKind.HEALTH).state is ConsentState.WITHDRAWN
    assert desk.navigator.toasts[-1] == (
        "Ingetrokken. Verwijderd en nagelezen: gezondheidsgegevens, en wat vrij over bezoeken was geschreven. Blijft: "
        "het verplichte verslag (Wkkgz) van 1 behandeling; het getekende formulier, als bewijs. De bevestiging print "
        "je via de drie puntjes.")
    assert tab.busy.isHidden()


def _said(dialog: WithdrawDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


_HELD = "De foto’s, gesloten, zolang het dossier wordt vastgehouden. Daarna gaan ze weg."
_GO = "Alle foto’s van de behandelingen gaan nu weg. Dit kan niet terug."


@pytest.fixture
def photographed(desk: Desk, client: Client) -> Client:
    """One photo in the file, and the file on hold."""
    def prepare(session: Session) -> None:
        decide(session, client, ConsentKind.PHOTOS_FILE)
        add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, "chin", Moment.BEFORE, Pose.FRONT))
        place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))

    desk.do(prepare)
    return client


@pytest.mark.req("J-34")
def test_j_34_the_question_says_what_will_happen_and_not_what_the_page_once_read(
        photographed: Client, tab: ConsentsTab, desk: Desk) -> None:
    """The hold was let go on another page: this one, out of sight, heard nothing of it."""
    desk.jobs.changes_applied.disconnect(tab.apply_changes)
    first = _asked(tab, desk, ConsentKind.PHOTOS_FILE)
    assert _HELD in _said(first)
    first.reject()
    desk.do(lambda session: release_holds(session, photographed.id))
    second = _asked(tab, desk, ConsentKind.PHOTOS_FILE)
    assert _GO in _said(second)
    assert _HELD not in _said(second)
    second.reject()


@pytest.mark.req("J-34")
def test_j_34_what_changed_behind_the_open_question_is_asked_again(
        photographed: Client, tab: ConsentsTab, desk: Desk) -> None:
    dialog = _asked(tab, desk, ConsentKind.PHOTOS_FILE)
    desk.do(lambda session: release_holds(session, photographed.id))
    before = set(tab.findChildren(WithdrawDialog))
    dialog.withdraw()
    desk.settle()
    assert desk.do(lambda session: photo_overview(session, photographed.id)).photos, "nothing may go unread"
    (again,) = set(tab.findChildren(WithdrawDialog)) - before
    assert "Er is intussen iets veranderd. Er is nog niets ingetrokken: lees wat er nu gebeurt." in _said(again)
    assert _GO in _said(again)
    again.withdraw()
    desk.settle()
    assert not desk.do(lambda session: photo_overview(session, photographed.id)).photos
    assert _overview(tab).line(ConsentKind.PHOTOS_FILE).state is ConsentState.WITHDRAWN
    assert tab.busy.isHidden()


def test_the_list_reads_anew_when_the_policy_or_a_term_moved(tab: ConsentsTab, desk: Desk) -> None:
    for topic in (Topic.POLICY, Topic.RETENTION):
        before = tab.overview
        tab.apply_changes(ChangeSet.of(topic))
        desk.settle()
        assert tab.overview is not before


def test_escape_withdraws_nothing(tab: ConsentsTab, desk: Desk, qtbot: QtBot) -> None:
    dialog = _asked(tab, desk, ConsentKind.HEALTH)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert _overview(tab).line(ConsentKind.HEALTH).state is ConsentState.GIVEN


def test_the_stored_document_is_shown(tab: ConsentsTab, desk: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(_button(tab, "Bekijk: Gezondheidsgegevens"), Qt.MouseButton.LeftButton)
    desk.settle()
    (preview,) = tab.findChildren(PrintPreview)
    assert preview.page_count >= 1
    preview.dismiss()


def test_trust_15_an_altered_document_is_said_to_be_so_and_not_shown(tab: ConsentsTab, desk: Desk) -> None:
    consent = _overview(tab).line(ConsentKind.HEALTH).consent
    assert consent is not None
    document_id = consent.document_id
    assert document_id is not None
    desk.do(lambda session: alter_document(session, document_id))
    tab.reload()
    desk.settle()
    row = tab.rows[0]
    assert "niet meer hetzelfde" in row.accessibleName()
    look = [button for button in row.findChildren(SecondaryButton) if button.text() == "Bekijk"]
    assert [button.isEnabled() for button in look] == [False]


def test_paper_is_noted_with_its_day(tab: ConsentsTab, desk: Desk, client: Client, qtbot: QtBot) -> None:
    sheet = desk.do(lambda session: signing_sheet(session, client.id, ConsentKind.SKIN_TYPE))
    dialog = tab.open_paper(sheet)
    assert not dialog.verb.isEnabled()
    dialog.yes.click()
    assert not dialog.verb.isEnabled(), "which text stands on the sheet is asked"
    dialog.version.combo.setCurrentIndex(0)
    dialog.version.combo.activated.emit(0)
    assert dialog.verb.isEnabled()
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    desk.settle()
    line = desk.do(lambda session: consent_overview(session, client.id)).line(ConsentKind.SKIN_TYPE)
    assert line.consent is not None
    assert (line.state, line.consent.way) == (ConsentState.GIVEN, ConsentWay.PAPER)
    assert desk.navigator.toasts == ["Vastgelegd."]


@pytest.mark.req("J-16")
def test_paper_is_asked_which_text_stands_on_it_newest_first_and_the_older_one_is_kept(
        tab: ConsentsTab, desk: Desk, client: Client) -> None:
    newer = desk.do(lambda session: reworded(session, ConsentKind.SKIN_TYPE))
    dialog = tab.open_paper(desk.do(lambda session: signing_sheet(session, client.id, ConsentKind.SKIN_TYPE)))
    combo = dialog.version.combo
    offered = [combo.itemText(index) for index in range(combo.count())]
    assert [words.split(",")[0] for words in offered] == [
        f"versie {newer.version}", f"versie {newer.version - 1}", "een tekst van voor dit programma"]
    dialog.yes.click()
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    dialog.verb.click()
    desk.settle()
    line = desk.do(lambda session: consent_overview(session, client.id)).line(ConsentKind.SKIN_TYPE)
    assert (line.state, line.version, line.newer_text) == (ConsentState.GIVEN, newer.version - 1, True)


def test_a_blank_form_can_be_printed(tab: ConsentsTab, desk: Desk, client: Client) -> None:
    tab.papers.print_blank(ConsentKind.NEWSLETTER, Language.NL)
    desk.settle()
    (preview,) = tab.findChildren(PrintPreview)
    assert preview.page_count >= 1
    preview.dismiss()


@pytest.mark.req("J-34", "J-44")
def test_before_a_withdrawal_the_photos_to_take_down_are_named(tab: ConsentsTab, desk: Desk, client: Client) -> None:
    def approved(session: Session) -> None:
        for kind in (ConsentKind.PHOTOS_FILE, *PLACES):
            decide(session, client, kind)
        for area in ("cheeks", "chin"):
            photo = add_photo(session, client.id, drawn_photo(), PhotoDetails(
                TODAY, area, Moment.BEFORE, Pose.FRONT)).photo_id
            approve_photo(session, photo, ConsentKind.PHOTOS_PUBLICATION)
            if area == "chin":
                approve_photo(session, photo, ConsentKind.PHOTOS_SOCIAL)

    def named(kind: ConsentKind) -> list[str]:
        dialog = _asked(tab, desk, kind)
        found = [label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("Foto van")]
        dialog.reject()
        return sorted(found)

    desk.do(approved)
    tab.reload()
    desk.settle()
    assert named(ConsentKind.PHOTOS_PUBLICATION) == [
        "Foto van 21 november 2026, kin, voor: website", "Foto van 21 november 2026, wangen, voor: website"]
    assert named(ConsentKind.PHOTOS_SOCIAL) == ["Foto van 21 november 2026, kin, voor: social media"]
    assert "Foto van 21 november 2026, kin, voor: website, social media" in named(ConsentKind.PHOTOS_FILE)
    assert named(ConsentKind.HEALTH) == []


@pytest.mark.req("J-34")
def test_a_no_on_paper_after_a_yes_tells_what_it_takes_and_what_went(tab: ConsentsTab, desk: Desk,
                                                                     client: Client) -> None:
    """Before: the lines under the choice. After: not «Vastgelegd», but what a withdrawal says."""
    kind = ConsentKind.NEWSLETTER
    desk.do(lambda session: decide(session, client, kind))
    dialog = tab.open_paper(desk.do(lambda session: signing_sheet(session, client.id, kind)))
    assert dialog.stop.isHidden()
    dialog.no.click()
    assert not dialog.stop.isHidden()
    assert "trekt de toestemming" in dialog.stop.label.text()
    dialog.yes.click()
    assert dialog.stop.isHidden()
    dialog.no.click()
    dialog.version.set_value(dialog.sheet.versions[dialog.sheet.reader][Language.NL][0].id)
    dialog.touched()
    dialog.decide()
    desk.settle()
    assert desk.navigator.toasts[-1].startswith("Ingetrokken. Blijft: het getekende formulier")
