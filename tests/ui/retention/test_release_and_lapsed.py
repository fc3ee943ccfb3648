"""Letting go names each reason with its day, and what nothing keeps any more is told and erased (A-11, J-34)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.clients.health import save_skin_type
from jindra_desk.application.consents.overview import consent_overview, withdraw_consent
from jindra_desk.application.policy.policies import change_policy_value, choose_profile
from jindra_desk.application.retention.holds import place_hold, preview_release
from jindra_desk.application.rights.restrictions import restrict_client
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import HoldId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.retention.hold import HoldGround, ReleaseGround
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.ui.navigation.routes import RetentionRoute
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.retention.release_dialog import ReleaseDialog
from jindra_desk.ui.settings.policy_section import PolicySettings
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.widgets.data.retention_clock import ClockLine
from jindra_desk.ui.widgets.inputs.buttons import DangerButton
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.decisions import decide
from tests.support.policies import floor
from tests.support.practice_desk import add_client, write
from tests.support.routes import to
from tests.support.vaults import FACIAL, TODAY, database_of, performed_visit


def withdrawn_skin_type(session: Session, *, law: bool) -> Client:
    """Treated, with a skin type of which the consent was withdrawn while the file had to stay."""
    client = add_client(session)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, 1, TODAY - timedelta(days=30))))
    decide(session, client, ConsentKind.SKIN_TYPE)
    save_skin_type(session, client.id, 3)
    if law:
        change_policy_value(session, floor(), "medical_contract", True, sure=True)
    else:
        place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
        place_hold(session, client.id, HoldGround.COMPLAINT, TODAY.replace(year=TODAY.year + 1), TODAY)
    line = consent_overview(session, client.id).line(ConsentKind.SKIN_TYPE)
    assert line.consent is not None
    withdraw_consent(session, line.consent.id, WithdrawalChannel.PHONE)
    return client


def words(widget: RetentionPage | ReleaseDialog | PolicySettings) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


@pytest.mark.req("A-11", "J-34")
def test_each_reason_is_ticked_by_its_name_and_what_goes_comes_with_the_last(desk: Desk, qtbot: QtBot) -> None:
    client = desk.do(lambda session: withdrawn_skin_type(session, law=False))
    preview = desk.do(lambda session: preview_release(session, client.id))
    dialog = ReleaseDialog(None, preview, "Anna")
    qtbot.addWidget(dialog)
    sent: list[tuple[ReleaseGround | None, frozenset[HoldId]]] = []
    dialog.confirmed.connect(lambda ground, only: sent.append((ground, only)))
    dialog.show()
    claim, complaint = sorted(dialog.findChildren(CheckBox), key=lambda box: "klacht" in box.text())
    assert claim.text() == "Claim loopt, vast sinds 21 november 2026"
    assert complaint.text() == "Na een klacht, ten minste tot 21 november 2027, vast sinds 21 november 2026"
    button = dialog.findChild(DangerButton)
    assert isinstance(button, DangerButton)
    assert not button.isEnabled(), "nothing was chosen"
    claim.setChecked(True)
    assert "Het huidtype" not in words(dialog)
    assert "Het dossier blijft vast tot de laatste reden voorbij is. Er gaat nu niets weg." in words(dialog)
    assert not dialog._why.isVisible()
    complaint.setChecked(True)
    assert "Het huidtype" in words(dialog)
    assert (button.text(), dialog._why.isVisible()) == ("Laat los en wis", True)
    button.click()
    assert sent == [], "a complaint asks how it ended"
    complaint.setChecked(False)
    button.click()
    assert sent == [(None, frozenset(one.hold.id for one in preview.holds if one.hold.ground is HoldGround.CLAIM))]


@pytest.mark.req("J-34")
def test_a_policy_that_ends_the_law_names_of_whom_something_goes(desk: Desk, qtbot: QtBot) -> None:
    client = desk.do(lambda session: withdrawn_skin_type(session, law=True))
    page = PolicySettings(desk.workbench, floor())
    qtbot.addWidget(page)
    page.show()
    page.reload()
    desk.settle()
    page.change("medical_contract")
    assert page.dialog is not None
    page.dialog.set_value(False)
    keep = page.dialog.primary_button()
    assert keep is not None
    keep.click()
    desk.settle()
    assert page.dialog._listed.text() == f"{client.name.display}: huidtype"
    assert page.dialog._right.text() == "Dit klopt: bewaar, en wis dit"
    page.dialog._right.click()
    desk.settle()
    assert "Wat was ingetrokken, is gewist en nagelezen" in desk.navigator.toasts[-1]


@pytest.mark.req("J-34")
def test_what_an_earlier_release_left_is_told_and_erased(desk: Desk, qtbot: QtBot) -> None:
    def left(session: Session) -> Client:
        client = withdrawn_skin_type(session, law=True)
        with session.vault.reading() as uow:
            without = session.policy(uow).with_value("medical_contract", False, floor(), TODAY)
        choose_profile(session, without)
        return client

    client = desk.do(left)
    page = RetentionPage(desk.workbench)
    qtbot.addWidget(page)
    desk.jobs.changes_applied.connect(page.apply_changes)
    page.show()
    page.opened(to(page.key))
    desk.settle()
    assert page.lapsed.isVisible()
    assert page.lapsed.title.text() == (
        "Van 1 cliënt staat er nog iets dat is ingetrokken, en niets houdt het nog vast.")
    page.lapsed.button.click()
    dialog = page.lapsed.dialog
    assert dialog is not None
    assert f"{client.name.display}: huidtype" in [label.text() for label in dialog.findChildren(Label)]
    erase = dialog.findChild(DangerButton)
    assert isinstance(erase, DangerButton)
    erase.click()
    desk.settle()
    assert not page.lapsed.isVisible()
    assert desk.do(lambda session: _skin_type(session, client)) is None
    assert desk.errors == []


@pytest.mark.req("J-34", "C-64")
def test_what_a_law_kept_that_was_never_chosen_here_is_told_apart_and_can_go(desk: Desk, qtbot: QtBot) -> None:
    """As after the restore of a backup of before that choice: first the owner looks whether the law binds her."""
    def left(session: Session) -> Client:
        client = withdrawn_skin_type(session, law=True)
        assert isinstance(session.vault, SqlVault)
        database_of(session.vault).execute("DELETE FROM policies WHERE version > 1")
        return client

    client = desk.do(left)
    page = RetentionPage(desk.workbench)
    qtbot.addWidget(page)
    desk.jobs.changes_applied.connect(page.apply_changes)
    page.show()
    page.opened(to(page.key))
    desk.settle()
    assert (page.lapsed.isVisible(), page.law_never.isVisible()) == (False, True)
    assert page.law_never.title.text() == (
        "Van 1 cliënt bleef iets dat is ingetrokken, omdat de wet (WGBO) het dossier vroeg. In je beleid staat die "
        "regel uit.")
    page.law_never.button.click()
    dialog = page.law_never.dialog
    assert dialog is not None
    listed = [label.text() for label in dialog.findChildren(Label)]
    assert f"{client.name.display}: huidtype" in listed
    assert any("Wis het alleen als die wet niet voor je praktijk geldt" in line for line in listed)
    erase = dialog.findChild(DangerButton)
    assert isinstance(erase, DangerButton)
    erase.click()
    desk.settle()
    assert not page.law_never.isVisible()
    assert desk.do(lambda session: _skin_type(session, client)) is None
    assert desk.errors == []


@pytest.mark.req("K-65", "J-19")
def test_a_release_of_a_restricted_file_says_that_it_stays(desk: Desk, qtbot: QtBot) -> None:
    def shut(session: Session) -> Client:
        client = withdrawn_skin_type(session, law=False)
        restrict_client(session, client.id)
        return client

    client = desk.do(shut)
    preview = desk.do(lambda session: preview_release(session, client.id))
    dialog = ReleaseDialog(None, preview, "Anna")
    qtbot.addWidget(dialog)
    dialog.show()
    for box in dialog.findChildren(CheckBox):
        box.setChecked(True)
    said = words(dialog)
    assert "Het huidtype" in said
    assert any("Het blijft, gesloten: het dossier is afgeschermd." in line for line in said)
    assert ("Het dossier blijft: het is afgeschermd op verzoek van de cliënt. De bewaartermijn loopt pas weer als dat "
            "is opgeheven.") in said
    assert not dialog.findChildren(DangerButton)


@pytest.mark.req("K-65", "J-34")
def test_what_waits_for_a_restriction_is_named_and_cannot_be_erased(desk: Desk, qtbot: QtBot) -> None:
    def left(session: Session) -> Client:
        client = withdrawn_skin_type(session, law=True)
        restrict_client(session, client.id)
        return client

    client = desk.do(left)
    page = PolicySettings(desk.workbench, floor())
    qtbot.addWidget(page)
    page.show()
    page.reload()
    desk.settle()
    page.change("medical_contract")
    assert page.dialog is not None
    page.dialog.set_value(False)
    keep = page.dialog.primary_button()
    assert keep is not None
    keep.click()
    desk.settle()
    line = f"{client.name.display}: huidtype (blijft: afgeschermd)"
    assert (page.dialog._listed.text(), page.dialog._right.text()) == (line, "Dit klopt")
    page.dialog._right.click()
    desk.settle()
    retention = RetentionPage(desk.workbench)
    qtbot.addWidget(retention)
    retention.show()
    retention.opened(to(retention.key))
    desk.settle()
    assert (retention.lapsed.isVisible(), retention.lapsed.button.text()) == (True, "Bekijk")
    retention.lapsed.button.click()
    dialog = retention.lapsed.dialog
    assert dialog is not None
    assert line in [label.text() for label in dialog.findChildren(Label)]
    assert not dialog.findChildren(DangerButton)


@pytest.mark.req("J-34")
def test_what_nothing_keeps_is_a_task_on_today(desk: Desk, qtbot: QtBot) -> None:
    def left(session: Session) -> None:
        withdrawn_skin_type(session, law=True)
        with session.vault.reading() as uow:
            without = session.policy(uow).with_value("medical_contract", False, floor(), TODAY)
        choose_profile(session, without)

    desk.do(left)
    today = TodayPage(desk.workbench)
    qtbot.addWidget(today)
    today.show()
    today.opened(to(today.key))
    desk.settle()
    said = [label.text() for label in today.findChildren(Label) if not label.isHidden()]
    assert "Van 1 cliënt staat er nog iets dat is ingetrokken" in said
    assert "Niets houdt het nog vast: wis het" in said


def _skin_type(session: Session, client: Client) -> object:
    with session.vault.reading() as uow:
        return uow.health.skin_type(client.id)


def held_file(session: Session, last_treated: date) -> Client:
    client = add_client(session)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, 1, last_treated)))
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    return client


@pytest.mark.req("A-11")
@pytest.mark.parametrize(("treated", "said"), [
    (TODAY - timedelta(days=3 * 365), "moet nu weg"), (TODAY - timedelta(days=30), "loopt weer: tot en met"),
])
def test_a11_the_clock_of_a_held_file_and_the_words_after_it_say_what_is_so(
        desk: Desk, qtbot: QtBot, treated: date, said: str) -> None:
    client = desk.do(lambda session: held_file(session, treated))
    page = RetentionPage(desk.workbench)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.opened(RetentionRoute(client.id))
    desk.settle()
    clock = page.flow.card.findChildren(ClockLine)[0]
    assert clock.lines[0].text() == "Vastgehouden"
    assert not any("loopt nog" in line.text() for line in clock.lines)
    page.flow.card.foot.release_asked.emit()
    desk.settle()
    dialog = page.window().findChild(ReleaseDialog)
    assert dialog is not None
    next(part for part in dialog.findChildren(QAbstractButton) if part.text() == "Laat los").click()
    desk.settle()
    told = desk.navigator.toasts[-1]
    assert told.startswith("Losgelaten.")
    assert said in told
    assert ("loopt weer" in told) == (said != "moet nu weg")
