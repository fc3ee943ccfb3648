"""The screen «Cliënten»: search, walk, open, and the form of a new client (K-101, J-07, K-33, J-61)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit

from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.application.clients.register import client_details, register_client, search_clients
from jindra_desk.application.session.session import Session
from jindra_desk.ui.clients.page import ClientsPage
from jindra_desk.ui.clients.table_model import ClientColumn
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.client_desk import Desk


def fill(session: Session) -> None:
    for given, surname in (("Anouk", "van den Berg"), ("Bregje", "Smits"), ("Šárka", "Křížová")):
        register_client(session, ClientInput(surname=surname, given=given, informed=True))


def shown(page: ClientsPage) -> list[str]:
    model = page.list.model
    return [str(model.data(model.index(line, ClientColumn.NAME))) for line in range(model.rowCount())]


def test_k101_typing_searches_and_enter_opens(desk: Desk) -> None:
    desk.read(fill)
    page = ClientsPage(desk.workbench)
    desk.show(page, {"query": ""})
    assert shown(page) == ["Berg, Anouk van den", "Křížová, Šárka", "Smits, Bregje"]
    assert page.list.search.editor.hasFocus() or page.focusWidget() is page.list.search.editor
    QTest.keyClicks(page.list.search.editor, "kriz")
    desk.settle()
    assert shown(page) == ["Křížová, Šárka"]
    QTest.keyClick(page.list.search.editor, Qt.Key.Key_Return)
    assert desk.navigator.went[-1][0] == "client"


def test_arrows_walk_the_list_without_leaving_the_field(desk: Desk) -> None:
    desk.read(fill)
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    QTest.keyClick(page.list.search.editor, Qt.Key.Key_Down)
    QTest.keyClick(page.list.search.editor, Qt.Key.Key_Down)
    QTest.keyClick(page.list.search.editor, Qt.Key.Key_Down)
    assert page.list.table.chosen_row() == 2
    QTest.keyClick(page.list.search.editor, Qt.Key.Key_Up)
    QTest.keyClick(page.list.search.editor, Qt.Key.Key_Return)
    assert desk.navigator.went[-1] == ("client", page.list.model.client_at(1), "")


def test_the_search_comes_back_after_a_lock(desk: Desk) -> None:
    desk.read(fill)
    page = ClientsPage(desk.workbench)
    desk.show(page, {"query": "smits"})
    assert shown(page) == ["Smits, Bregje"]
    assert page.route().to_plain() == {"query": "smits"}


def test_an_empty_vault_teaches_the_way_in(desk: Desk) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    assert page.list.first.isVisible()
    page.list.search.set_text("zzz")
    desk.settle()
    assert page.list.nobody.isVisible()


def test_watching_shows_initials(desk: Desk) -> None:
    desk.read(fill)
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.privacy_changed(True)
    assert shown(page) == ["A. B.", "Š. K.", "B. S."]


def test_j07_a_new_client_needs_a_surname_and_the_tick(desk: Desk) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new("Smits")
    QTest.mouseClick(page.new.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert page.new.form.informed.error.startswith("Vertel eerst wie")
    page.new.form.informed.box.setChecked(True)
    QTest.mouseClick(page.new.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.navigator.toasts == ["Bewaard."]
    assert desk.navigator.went[-1][0] == "client"
    assert desk.read(lambda session: search_clients(session, "smits")).total == 1
    assert page.draft() is None


def test_j61_a_bsn_is_said_at_its_field_and_can_be_denied(desk: Desk) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new("Smits")
    page.new.form.fill({"surname": "Smits", "notes": "artikel 123456782", "informed": True})
    QTest.mouseClick(page.new.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "Dit lijkt een BSN. Dat bewaar je hier nooit." in page.new.form.notes.error
    (link,) = [button for button in page.new.form.notes.findChildren(LinkButton)
               if button.text() == "Dit is geen BSN" and not button.isHidden()]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.navigator.went[-1][0] == "client"


def test_j28_j61_half_a_form_is_a_draft_without_the_number(desk: Desk) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new()
    assert page.draft() is None
    page.new.form.fill({"surname": "van den Berg", "phone": "0612345678", "notes": "zie 123456782"})
    draft = page.draft()
    assert draft is not None
    assert draft.values["notes"] == "zie [nummer weggelaten]"
    other = ClientsPage(desk.workbench)
    desk.show(other, {})
    other.restore(draft)
    assert other.new.form.input().surname == "van den Berg"
    assert other.new.form.input().phone == "0612345678"
    assert other.draft() is not None


def test_the_name_says_where_it_will_stand(desk: Desk) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new("van den Berg")
    assert page.new.form.text_fields["surname"].editor.accessibleDescription() == "In de lijst: Berg, van den"


def test_importing_is_offered_only_when_it_is_there(desk: Desk) -> None:
    asked: list[bool] = []
    without, with_it = ClientsPage(desk.workbench), ClientsPage(desk.workbench, lambda: asked.append(True))
    names = [[b.text() for b in page.list.header.findChildren(QPushButton)] for page in (without, with_it)]
    assert "Importeer" not in names[0]
    assert "Importeer" in names[1]


def test_j28_j61_a_number_that_was_declared_survives_the_lock(desk: Desk) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new()
    page.new.form.fill({"surname": "Berg", "notes": "lot 123456782"})
    page.new.form.errors.declare(["notes"])
    draft = page.draft()
    assert draft is not None
    other = ClientsPage(desk.workbench)
    desk.show(other, {})
    other.restore(draft)
    assert other.new.form.input().notes == "lot 123456782"
    assert other.new.form.input().not_bsn == {"notes"}


@pytest.mark.req("K-101")
def test_k101_a_split_made_by_hand_is_shown_kept_and_never_made_again(desk: Desk) -> None:
    """'De Boer' may be one word to the owner; what is corrected stays corrected, also when it is opened again."""
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new()
    form = page.new.form
    form.fill({"surname": "De Boer", "informed": True})
    assert form.text_fields["surname"].editor.accessibleDescription() == "In de lijst: Boer, de"
    QTest.mouseClick(form.links["split"], Qt.MouseButton.LeftButton)
    assert (form.input().surname, form.input().prefix) == ("Boer", "de")
    form.text_fields["surname"].set_text("De Boer")
    form.text_fields["prefix"].set_text("")
    draft = page.draft()
    assert draft is not None
    assert draft.values["prefix"] == ""
    QTest.mouseClick(page.new.save, Qt.MouseButton.LeftButton)
    desk.settle()
    (row,) = desk.read(lambda session: search_clients(session, "boer")).rows
    again = desk.read(lambda session: client_details(session, row.id)).form
    assert (again.surname, again.prefix) == ("De Boer", "")
    form.show_input(again, date(2026, 11, 12), informed=True)
    assert not form.split.isHidden()
    assert form.text_fields["surname"].editor.accessibleDescription() == "In de lijst: De Boer"


@pytest.mark.parametrize("where", ["surname", "birth", "tick", "list"])
def test_enter_keeps_a_new_client_from_wherever_the_keyboard_is(desk: Desk, where: str) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new("Smits")
    form = page.new.form
    form.informed.box.setChecked(True)
    form.fill({"surname": "Smits", "birth_date": "12-03-1992", "informed": True})
    focus = {"surname": form.text_fields["surname"].editor, "birth": form.birth.editor, "tick": form.informed.box,
             "list": form.channel.combo}[where]
    focus.setFocus()
    QTest.keyClick(focus, Qt.Key.Key_Return)
    desk.settle()
    assert desk.navigator.toasts == ["Bewaard."]
    assert desk.read(lambda session: search_clients(session, "smits")).total == 1


def test_enter_in_a_note_is_a_new_line(desk: Desk) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new("Smits")
    page.new.form.fill({"surname": "Smits", "notes": "een", "informed": True})
    editor = page.new.form.notes.findChild(QTextEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.settle()
    assert "\n" in page.new.form.notes.text()
    assert desk.read(lambda session: search_clients(session, "smits")).total == 0


@pytest.mark.req("J-07", "K-33")
def test_what_the_form_says_is_enough_is_enough(desk: Desk) -> None:
    """The sentence over the form and the rule are the same: a surname and the tick, and not less."""
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new("")
    words = " ".join(label.text() for label in page.new.findChildren(Label))
    assert "Een achternaam en het vinkje onderaan zijn genoeg." in words
    for surname, tick, kept in (("Smits", False, 0), ("", True, 0), ("Smits", True, 1)):
        page.show_new(surname)
        page.new.form.informed.box.setChecked(tick)
        QTest.mouseClick(page.new.save, Qt.MouseButton.LeftButton)
        desk.settle()
        assert desk.read(lambda session: search_clients(session, "smits")).total == kept
