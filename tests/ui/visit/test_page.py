"""The screen of a visit: form, completeness, the light, drafts (A-02, A-04, A-08, A-22, A-29, J-28, J-62)."""

from __future__ import annotations

import itertools
import shutil
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from jindra_desk.application.clients.health import HealthInput, save_health
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.after_closing import call_off_closed
from jindra_desk.application.treatments.visits import VisitInput, cancel_visit, close_visit, save_visit
from jindra_desk.domain.base.errors import VaultReplaced
from jindra_desk.domain.base.ids import TreatmentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.treatments.treatment import ProductUse, Question, Reaction, Treatment, TreatmentStatus
from jindra_desk.ui.navigation.routes import VisitRoute
from jindra_desk.ui.visit.page import VisitPage
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from tests.application.treatments.test_visits import kind_of, typed_visit
from tests.support.client_desk import Desk
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, write
from tests.support.routes import to


def treated(session: Session) -> Client:
    client = add_client(session)
    close_visit(session, typed_visit(session, client, amount="84,50"))
    return client


def visits(session: Session, client: Client) -> tuple[Treatment, ...]:
    with session.vault.reading() as uow:
        return uow.treatments.of_client(client.id)


def opened(desk: Desk, client: Client, treatment: TreatmentId | None = None) -> VisitPage:
    page = VisitPage(desk.workbench)
    desk.show(page, {"client": client.id, "treatment": treatment or ""})
    return page


def press(desk: Desk, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def test_a_new_visit_opens_on_today_and_writes_nothing(desk: Desk) -> None:
    client = desk.read(treated)
    page = opened(desk, client)
    assert page.fields.day.text() == "21-11-2026"
    assert page.draft() is None
    assert len(desk.read(lambda session: visits(session, client))) == 1


@pytest.mark.req("A-08", part="data")
def test_a08_last_settings_are_copied_with_one_click(desk: Desk) -> None:
    page = opened(desk, desk.read(treated))
    assert page.fields.same.text() == "Zelfde als 15 oktober"
    QTest.mouseClick(page.fields.same, Qt.MouseButton.LeftButton)
    typed = page.fields.input()
    assert typed is not None
    assert (typed.device, typed.device_settings, typed.zones) == ("Needling-pen 2", "0,5 mm", ("cheeks", "chin"))
    assert typed.products == (ProductUse("Serum", "HS-2608-14", "03-2027"),)
    assert page.draft() is not None


def test_a02_the_footer_counts_and_names_what_is_missing(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, typed_visit(session, client, result="", attention="")))
    page = opened(desk, client, saved.treatment_id)
    assert page.view.footer.accessibleName() == "6 van 8 ingevuld. Nog nodig: resultaat en aandachtspunten"


def test_a04_closing_without_the_record_goes_to_the_field(desk: Desk) -> None:
    client = desk.read(add_client)
    desk.read(lambda session: decide(session, client, ConsentKind.HEALTH))
    saved = desk.read(lambda session: save_visit(
        session, typed_visit(session, client, day="21-11-2026", missing_why="", result="")))
    page = opened(desk, client, saved.treatment_id)
    press(desk, page.header.close_button)
    assert page.fields.result.error == "Vul dit in, of schrijf bovenaan waarom het ontbreekt."
    assert page.focusWidget() is page.fields.without.why.editor
    assert page.fields.without.banner.title.text() == "Nog nodig: resultaat."
    assert not page.fields.without.why.visibleRegion().isEmpty()
    assert desk.faults == []
    page.fields.result.set_text("Rustig")
    press(desk, page.header.close_button)
    assert desk.navigator.toasts == ["Afgerond."]
    assert desk.navigator.went[-1] == ("client", client.id, "")
    (visit,) = desk.read(lambda session: visits(session, client))
    assert (visit.status, visit.missing) == (TreatmentStatus.PERFORMED, ())


def test_later_keeps_it_open_and_the_draft_goes(desk: Desk) -> None:
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.done.set_text("Reiniging")
    page.fields.reaction.set_value(Reaction.RED)
    assert page.draft() is not None
    press(desk, page.header.later)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert (visit.status, visit.done, visit.reaction) == (TreatmentStatus.OPEN, "Reiniging", Reaction.RED)
    assert page.draft() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file that is open")
def test_what_is_typed_stays_when_the_vault_was_replaced_meanwhile(desk: Desk) -> None:
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.done.set_text("Reiniging, en een rode plek links")
    vault = desk.read(lambda session: session.vault.path)
    fresh = Path(shutil.copy(vault, vault.with_name("elders")))
    fresh.replace(vault)
    press(desk, page.header.later)
    assert {type(fault) for fault in desk.faults} == {VaultReplaced}
    assert desk.navigator.toasts == []
    typed = page.fields.input()
    assert typed is not None
    assert typed.done == "Reiniging, en een rode plek links"
    assert page.draft() is not None
    assert page.header.later.isEnabled()


def test_j28_j61_a_draft_comes_back_without_the_number(desk: Desk) -> None:
    client = desk.read(treated)
    page = opened(desk, client)
    page.fields.done.set_text("Reiniging 123456782")
    page.fields.zones.add_zone("back")
    page.fields.products.set_uses([ProductUse("Serum", "L-1"), ProductUse("Crème", "L-2", "03-2027")])
    page.fields.amount.set_text("84,50")
    draft = page.draft()
    assert draft is not None
    assert "123456782" not in repr(draft)
    other = VisitPage(desk.workbench)
    other.opened(to(other.key, {"client": client.id, "treatment": ""}))
    other.restore(draft)
    desk.show(other, {"client": client.id, "treatment": ""})
    other.restore(draft)
    typed = other.fields.input()
    assert typed is not None
    assert (typed.done, typed.zones, typed.amount) == ("Reiniging [nummer weggelaten]", ("back",), "84,50")
    assert [use.lot for use in typed.products] == ["L-1", "L-2"]
    assert other.draft() is not None


def test_a22_a_short_record_is_enough_for_other_treatments(desk: Desk) -> None:
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.kind.set_value(desk.read(lambda session: kind_of(session, wkkgz=False)).id)
    page.fields.kind.changed.emit(None)
    assert "Afronden kan zo" in page.view.footer.accessibleName()
    page.fields.done.set_text("Manicure")
    press(desk, page.header.close_button)
    assert desk.navigator.toasts == ["Afgerond."]


def test_j22_an_amount_makes_a_receipt(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, typed_visit(session, client)))
    page = opened(desk, client, saved.treatment_id)
    page.fields.amount.set_text("tien")
    press(desk, page.header.close_button)
    assert page.fields.amount.error.startswith("Dit is geen bedrag.")
    page.fields.amount.set_text("60")
    press(desk, page.header.close_button)
    assert desk.navigator.toasts == ["Afgerond. Bon 1 is gemaakt."]
    page = opened(desk, client, saved.treatment_id)
    assert page.fields.amount.editor.isReadOnly()
    assert not page.header.later.isVisible()


def test_j62_a_young_client_is_stopped_with_the_way_on(desk: Desk) -> None:
    client = desk.read(lambda session: add_client(session, birth=date(2012, 2, 29)))
    saved = desk.read(lambda session: save_visit(session, typed_visit(session, client, missing_why="")))
    page = opened(desk, client, saved.treatment_id)
    assert page.view.ready.lamp.texts.title.text() == "Nog niet behandelen"
    assert not page.fields.without.isVisible()
    press(desk, page.header.close_button)
    assert page.fields.without.banner.title.text() == (
        "Vooraf ontbrak de handtekening van een ouder of voogd en de toestemming voor gezondheidsgegevens.")
    assert page.focusWidget() is page.fields.without.why.editor
    mend = next(b for b in page.view.ready.findChildren(SecondaryButton) if b.text() == "Vul aan")
    press(desk, mend)
    assert desk.navigator.went[-1] == ("client", client.id, "details", saved.treatment_id)


def asked_before(session: Session) -> Client:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    save_health(session, HealthInput(client.id, allergies="nikkel"))
    with session.vault.reading() as uow:
        record = uow.health.get(client.id)
    assert record is not None
    write(session, lambda uow: uow.health.save(replace(record, asked_on=date(2026, 10, 15))))
    return client


def test_health_unchanged_turns_the_light_and_keeps_what_is_typed(desk: Desk) -> None:
    client = desk.read(asked_before)
    page = opened(desk, client)
    page.fields.done.set_text("Reiniging")
    assert page.view.ready.lamp.texts.title.text() == "Bijna klaar om te behandelen"
    mend = next(b for b in page.view.ready.findChildren(SecondaryButton) if b.text() == "Ongewijzigd")
    press(desk, mend)
    assert page.view.ready.lamp.texts.title.text() == "Klaar om te behandelen"
    assert page.fields.done.text() == "Reiniging"
    assert "nikkel" not in [label.text() for label in page.findChildren(QLabel)]


def test_photos_of_a_new_visit_keep_it_first(desk: Desk) -> None:
    client = desk.read(add_client)
    page = opened(desk, client)
    press(desk, page.view.photos.open)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert desk.navigator.went[-1] == ("photos", client.id, visit.id)


def test_a_visit_that_did_not_happen_is_called_off(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, typed_visit(session, client)))
    page = opened(desk, client, saved.treatment_id)
    press(desk, page.fields.cancel)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.CANCELLED


@pytest.mark.parametrize("closed_before", [False, True])
def test_a_visit_that_was_called_off_asks_for_nothing_and_can_have_happened_after_all(
        desk: Desk, *, closed_before: bool) -> None:
    client = desk.read(add_client)
    if closed_before:
        saved = desk.read(lambda session: close_visit(session, typed_visit(session, client, result="")))
        desk.read(lambda session: call_off_closed(session, client.id, saved.treatment_id))
    else:
        saved = desk.read(lambda session: save_visit(session, typed_visit(session, client, result="", device="")))
        desk.read(lambda session: cancel_visit(session, client.id, saved.treatment_id))
    page = opened(desk, client, saved.treatment_id)
    assert page.view.footer.accessibleName().strip(" .") == "Ging niet door"
    assert not page.header.later.isVisible()
    assert not page.header.close_button.isVisible(), "there is nothing to close"
    assert not page.fields.without.banner.isVisible(), "nothing is asked for"
    assert not page.fields.isEnabled(), "nobody writes on what did not happen"
    press(desk, page.header.again)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.OPEN
    assert page.header.close_button.isVisible()
    assert page.fields.isEnabled()
    assert not page.header.again.isVisible()
    assert desk.navigator.undo is not None
    desk.navigator.undo()
    desk.settle()
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.CANCELLED


def missing_label(page: VisitPage) -> str:
    return page.view.footer.needed.text().partition(": ")[2]


@pytest.mark.req("A-02")
@pytest.mark.req("A-04")
def test_footer_refusal_and_light_say_one_and_the_same_list_and_all_of_it_is_read(desk: Desk) -> None:
    client = desk.read(add_client)
    desk.read(lambda session: decide(session, client, ConsentKind.HEALTH))
    saved = desk.read(lambda session: save_visit(session, typed_visit(
        session, client, day="21-11-2026", missing_why="", result="", particulars="", device="", zones=(),
        attention="")))
    page = opened(desk, client, saved.treatment_id)
    page.resize(1200, 768)
    desk.settle()
    listed = missing_label(page)
    assert listed == "zone, apparaat en stand, bijzonderheden, resultaat, aandachtspunten"
    assert_read_whole(page.view.footer.needed)
    press(desk, page.header.close_button)
    without = page.fields.without
    assert without.banner.title.text() == f"Nog nodig: {listed}."
    assert without.banner.text.text().startswith("Verplicht (Wkkgz): bijzonderheden en resultaat.")
    page.fields.result.set_text("Rustig")
    page.fields.changed.emit()
    assert without.banner.title.text() == f"Nog nodig: {missing_label(page)}."
    assert "resultaat" not in missing_label(page)
    page.fields.result.set_text("")
    without.why.set_text("De tablet was leeg")
    press(desk, page.header.close_button)
    again = opened(desk, client, saved.treatment_id)
    again.resize(1200, 768)
    desk.settle()
    assert missing_label(again) == listed
    light = again.view.ready.lamp.texts.second
    assert light.text() == again.view.footer.needed.text() == f"Niet ingevuld: {listed}"
    assert again.fields.without.banner.title.text() == f"Niet ingevuld: {listed}."
    assert_read_whole(light)
    assert_read_whole(again.view.footer.needed)


def assert_read_whole(label: Label) -> None:
    assert label.height() >= label.heightForWidth(label.width())
    assert label.visibleRegion().boundingRect().height() == label.height()


def test_what_was_missing_before_a_visit_does_not_hide_which_parts_of_the_record_are(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, typed_visit(
        session, client, day="21-11-2026", missing_why="", result="")))
    page = opened(desk, client, saved.treatment_id)
    press(desk, page.header.close_button)
    assert page.fields.without.banner.title.text() == (
        "Vooraf ontbrak de toestemming voor gezondheidsgegevens. Nog nodig: resultaat.")


def test_nothing_is_shown_of_a_visit_before_it_is_read(desk: Desk) -> None:
    client = desk.read(treated)
    page = opened(desk, client)
    assert page.header.title.text()
    page.opened(VisitRoute(client.id))
    assert page.header.title.text() == ""
    assert not page.view.ready.isVisible()
    assert not page.fields.isVisible()
    desk.settle()
    assert page.view.ready.isVisible()
    assert page.header.title.text()


def other_kind(session: Session, client: Client) -> VisitInput:
    return VisitInput(client.id, kind_of(session, wkkgz=False).id, "20-11-2026")


def question(page: VisitPage) -> ConfirmDialog:
    return next(dialog for dialog in page.window().findChildren(ConfirmDialog) if dialog.isVisible())


def test_an_empty_visit_is_asked_about_before_it_is_closed_and_can_be_taken_back(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, other_kind(session, client)))
    page = opened(desk, client, saved.treatment_id)
    press(desk, page.header.close_button)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.OPEN, "one click closes nothing that is empty"
    press(desk, question(page).verb_button)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.PERFORMED
    undo = desk.navigator.undo
    assert undo is not None
    undo()
    desk.settle()
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.OPEN


def test_a_closed_visit_speaks_of_its_record_and_can_still_be_called_off(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: close_visit(session, other_kind(session, client)))
    page = opened(desk, client, saved.treatment_id)
    assert "behandelen" not in page.view.ready.lamp.accessibleName()
    assert page.view.footer.accessibleName() == "Afgerond. Niet ingevuld: wat je hebt gedaan"
    press(desk, page.fields.cancel)
    press(desk, question(page).verb_button)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.CANCELLED
    undo = desk.navigator.undo
    assert undo is not None
    undo()
    desk.settle()
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.PERFORMED


def test_a_narrow_window_puts_the_light_under_the_form(desk: Desk) -> None:
    page = opened(desk, desk.read(add_client))
    assert not page.view.side_scroll.isVisible()
    page.resize(1240, 800)
    desk.settle()
    assert page.view.side_scroll.isVisible()


def test_the_tab_key_goes_down_the_form_and_then_beside_it(desk: Desk) -> None:
    client = desk.read(asked_before)
    saved = desk.read(lambda session: save_visit(session, typed_visit(session, client, result="", missing_why="")))
    page = opened(desk, client, saved.treatment_id)
    page.resize(1240, 2000)
    desk.settle()
    page.activateWindow()
    page.fields.day.editor.setFocus()
    walked: list[QWidget] = []
    for _ in range(40):
        here = page.focusWidget()
        if here in walked:
            break
        walked.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    inside = [widget.mapTo(page, QPoint(0, widget.height() // 2)).y() for widget in walked
              if page.fields.isAncestorOf(widget)]
    assert all(later > sooner - 16 for sooner, later in itertools.pairwise(inside))
    assert len(inside) > 15
    first_beside = next(i for i, widget in enumerate(walked) if page.view.ready.isAncestorOf(widget))
    last_inside = max(i for i, widget in enumerate(walked) if page.fields.isAncestorOf(widget))
    assert last_inside < first_beside < next(i for i, w in enumerate(walked) if page.view.photos.isAncestorOf(w))


def test_j28_j61_a_declared_lot_number_survives_the_lock(desk: Desk) -> None:
    """Trust #7: declared to be no BSN, but the visit was refused for another field: 0 characters lost."""
    client = desk.read(treated)
    page = opened(desk, client)
    page.fields.products.set_uses([ProductUse("Serum", "123456782")])
    page.fields.errors.declare(["products"])
    draft = page.draft()
    assert draft is not None
    other = VisitPage(desk.workbench)
    desk.show(other, {"client": client.id, "treatment": ""})
    other.restore(draft)
    typed = other.fields.input()
    assert typed is not None
    assert [use.lot for use in typed.products] == ["123456782"]
    assert typed.not_bsn == {"products"}
    again = other.draft()
    assert again is not None
    assert again.values == draft.values


def test_j28_a_lot_number_that_is_kept_already_is_not_cut_from_the_draft(desk: Desk) -> None:
    client = desk.read(treated)
    page = opened(desk, client)
    page.fields.products.set_uses([ProductUse("Serum", "123456782")])
    page.fields.errors.declare(["products"])
    press(desk, page.header.later)
    visit = max(desk.read(lambda session: visits(session, client)), key=lambda one: one.status is TreatmentStatus.OPEN)
    page.opened(to(page.key, {"client": client.id, "treatment": visit.id}))
    desk.settle()
    page.fields.note.set_text("bel even")
    draft = page.draft()
    assert draft is not None
    assert draft.values["products"] == [["Serum", "123456782", ""]]
    assert draft.values["not_bsn"] == []


def test_a_visit_that_was_performed_is_closed_with_a_reason_that_a_lock_keeps(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, typed_visit(session, client, missing_why="")))
    page = opened(desk, client, saved.treatment_id)
    press(desk, page.header.close_button)
    page.fields.without.why.set_text("De tablet was leeg.")
    draft = page.draft()
    assert draft is not None
    other = opened(desk, client, saved.treatment_id)
    other.restore(draft)
    assert other.fields.without.isVisible()
    press(desk, other.header.close_button)
    assert desk.navigator.toasts == ["Afgerond."]
    (visit,) = desk.read(lambda session: visits(session, client))
    assert (visit.status, visit.missing_why) == (TreatmentStatus.PERFORMED, "De tablet was leeg.")
    again = opened(desk, client, visit.id)
    assert again.fields.without.banner.title.text() == "Vooraf ontbrak de toestemming voor gezondheidsgegevens."
    assert again.fields.without.why.text() == "De tablet was leeg."


def test_the_answers_that_were_acted_on_are_ticked_without_showing_them(desk: Desk) -> None:
    client = desk.read(asked_before)
    page = opened(desk, client)
    page.fields.kind.set_value(desk.read(lambda session: kind_of(session, wkkgz=True)).id)
    page.fields.show_kind()
    assert page.fields.heeded.isVisible()
    assert not any("nikkel" in label.text() for label in page.findChildren(QLabel))
    QTest.mouseClick(page.fields.heeded.chips.chip(Question.ALLERGIES), Qt.MouseButton.LeftButton)
    draft = page.draft()
    assert draft is not None
    other = opened(desk, client)
    other.restore(draft)
    assert other.fields.heeded.questions() == (Question.ALLERGIES,)
    press(desk, other.header.later)
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.heeded == (Question.ALLERGIES,)
    other.fields.kind.set_value(desk.read(lambda session: kind_of(session, wkkgz=False)).id)
    other.fields.show_kind()
    assert not other.fields.heeded.isVisible()
def test_an_answer_does_what_was_asked_for(desk: Desk) -> None:
    """«Rond af», «Dit is geen BSN»: the visit is closed, not only saved."""
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, typed_visit(session, client)))
    page = opened(desk, client, saved.treatment_id)
    page.fields.note.set_text("nummer 123456782")
    press(desk, page.header.close_button)
    press(desk, next(link for link in page.findChildren(QPushButton) if link.text() == "Dit is geen BSN"))
    assert desk.navigator.toasts == ["Afgerond."]
    (visit,) = desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.PERFORMED


def test_an_answer_about_photos_goes_on_to_the_photos(desk: Desk) -> None:
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.note.set_text("nummer 123456782")
    press(desk, page.view.photos.open)
    press(desk, next(link for link in page.findChildren(QPushButton) if link.text() == "Dit is geen BSN"))
    assert desk.navigator.went[-1][0] == "photos"


def links(page: VisitPage) -> list[QPushButton]:
    return [link for link in page.findChildren(QPushButton) if link.text() == "Dit is geen BSN" and link.isVisible()]


@pytest.mark.req("J-61")
def test_j_61_a_lot_that_was_declared_once_is_never_asked_about_again(desk: Desk) -> None:
    """Not with another product beside it, not at the next save, not at the next visit of somebody else."""
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.done.set_text("Reiniging")
    page.fields.products.set_uses([ProductUse("Serum", "123456782")])
    press(desk, page.header.later)
    press(desk, links(page)[0])
    visit = desk.read(lambda session: visits(session, client))[0]
    page = opened(desk, client, visit.id)
    page.fields.products.set_uses([ProductUse("Serum", "123456782", "05-2027"), ProductUse("Crème", "L-2")])
    press(desk, page.header.later)
    assert not links(page)
    other = desk.read(lambda session: add_client(session, number=2))
    page = opened(desk, other)
    page.fields.products.set_uses([ProductUse("Serum", "123456782")])
    press(desk, page.header.later)
    assert not links(page)
    assert desk.read(lambda session: visits(session, other))[0].products[0].lot == "123456782"


@pytest.mark.req("J-61")
def test_j_61_a_declared_lot_stays_declared_beside_a_new_product(desk: Desk) -> None:
    """Only a number that is new is asked about: the words around the declared one may change."""
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.products.set_uses([ProductUse("Serum", "123456782")])
    page.fields.errors.declare(["products"])
    page.fields.products.set_uses([ProductUse("Serum", "123456782"), ProductUse("Crème", "L-2")])
    typed = page.fields.input()
    assert typed is not None
    assert typed.not_bsn == {"products"}
    page.fields.products.set_uses([ProductUse("Serum", "123456782"), ProductUse("Crème", "111222333")])
    typed = page.fields.input()
    assert typed is not None
    assert typed.not_bsn == frozenset()


def test_an_error_of_a_product_keeps_the_row_whole(desk: Desk) -> None:
    """The sentence stands under the row it is about, over its width; the fields of the row stay on one line."""
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.products.set_uses([ProductUse("Serum", "123456782"), ProductUse("Crème", "L-2")])
    press(desk, page.header.later)
    first, second = page.fields.products.rows()
    assert first.error
    assert not second.error
    bottoms = {field.mapTo(first, QPoint(0, field.height())).y() for field in (first.product, first.lot, first.expiry)}
    assert len(bottoms) == 1
    assert first.wrong.width() > 2 * first.lot.width()
    assert links(page)[0].mapTo(page.fields, QPoint(0, 0)).y() < second.mapTo(page.fields, QPoint(0, 0)).y()
    first.lot.editor.setText("L-9")
    first.lot.editor.textEdited.emit("L-9")
    first.lot.changed.emit("L-9")
    assert not first.error


@pytest.mark.req("J-14")
def test_j_14_without_consent_the_form_says_it_at_the_field_and_asks_at_saving(desk: Desk) -> None:
    """One answer is about all that was typed, goes on with what was asked for, and holds for these words only."""
    client = desk.read(add_client)
    page = opened(desk, client)
    page.fields.kind.set_value(desk.read(lambda session: kind_of(session, wkkgz=False)).id)
    page.fields.show_kind()
    hint = "Niets over gezondheid: daarvoor is geen toestemming."
    assert [field.hint_text for field in (page.fields.particulars, page.fields.note)] == [hint, hint]
    page.fields.particulars.set_text("psoriasis, zwanger")
    page.fields.note.set_text("hiv-medicatie")
    press(desk, page.header.later)
    assert page.fields.particulars.error.startswith("Staat hier iets over gezondheid in?")
    assert desk.read(lambda session: visits(session, client)) == (), "nothing was kept, and nothing is lost"
    assert page.fields.note.text() == "hiv-medicatie"
    page.fields.particulars.set_text("kwam met de fiets")
    page.fields.note.set_text("houdt van thee")
    press(desk, page.header.later)
    press(desk, next(link for link in page.findChildren(QPushButton) if link.text() == "Nee, niets over gezondheid"))
    (visit,) = desk.read(lambda session: visits(session, client))
    assert (visit.particulars, visit.note) == ("kwam met de fiets", "houdt van thee")
    page.fields.kind.set_value(desk.read(lambda session: kind_of(session, wkkgz=True)).id)
    page.fields.show_kind()
    assert page.fields.note.hint_text == ""


def test_a04_all_that_is_missing_is_named_and_marked_and_the_reason_stands_in_sight(desk: Desk) -> None:
    client = desk.read(add_client)
    desk.read(lambda session: decide(session, client, ConsentKind.HEALTH))
    saved = desk.read(lambda session: save_visit(session, typed_visit(
        session, client, day="21-11-2026", missing_why="", result="", particulars="")))
    page = opened(desk, client, saved.treatment_id)
    page.resize(1100, 500)
    page.view.form_area.verticalScrollBar().setValue(10_000)
    press(desk, page.header.close_button)
    named = page.fields.without.banner.title.text()
    assert named == "Nog nodig: bijzonderheden en resultaat."
    assert page.fields.particulars.error == page.fields.result.error != ""
    assert not page.fields.without.why.visibleRegion().isEmpty()
