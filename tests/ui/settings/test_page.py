"""The settings: every part on a real vault (J-02, J-28, K-68, A-04)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.business.practice import read_practice
from jindra_desk.application.policy.policies import lock_seconds, read_policy
from jindra_desk.application.settings.preferences import Appearance, Preferences, read_preferences
from jindra_desk.application.treatments.types import list_treatment_types
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.photos.photo import PhotoSize
from jindra_desk.domain.policy.sources import INTERNAL_ID
from jindra_desk.domain.policy.values import PolicyScalar
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.system.disks.disk_safety import look_at_computer
from jindra_desk.ui.forms.dialog_drafts import DIALOG
from jindra_desk.ui.forms.policy_rows import PolicyRow
from jindra_desk.ui.settings.page import SECTIONS, SettingsPage, SettingsTools
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.practice_desk import program
from tests.support.routes import to
from tests.support.vaults import NOW, PASSPHRASE, cheap_keys
from tests.ui.tour.measured import cut_labels


class Room:
    """The page, and what it applied."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.applied: list[Preferences] = []
        self.begun: list[str] = []
        tools = SettingsTools(cheap_keys(), program().shipped.policies.floor, self.applied.append, look_at_computer,
                              stores=program().stores(), begin_anew=self.begun.append)
        self.page = SettingsPage(desk.workbench, tools)
        self.page.resize(1064, 800)
        self.page.show()

    def open(self, section: str) -> None:
        self.page.opened(to(self.page.key, {"section": section}))
        self.desk.settle()

    def field(self, label: str) -> TextField:
        return next(field for field in self.page.window().findChildren(TextField)
                    if field.editor.accessibleName() == label and field.isVisible())

    def words(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(Label) if label.isVisible()]

    def segments(self, name: str) -> Segments:
        return next(found for found in self.page.findChildren(Segments) if found.accessibleName() == name)

    def type_in(self, label: str, text: str) -> None:
        field = self.field(label)
        field.editor.selectAll()
        field.editor.insert(text)

    def press(self, text: str) -> None:
        for widget in (*self.page.window().findChildren(QPushButton),):
            if widget.text() == text and widget.isVisible():
                widget.click()
                self.desk.settle()
                return
        raise AssertionError(text)


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Iterator[Room]:
    built = Room(desk)
    yield built
    built.page.close()
    built.page.deleteLater()


def test_each_part_opens_and_is_where_the_owner_returns(room: Room) -> None:
    for section in SECTIONS:
        room.open(section)
        assert room.page.route().to_plain() == {"section": section}
    room.open("bestaat niet")
    assert room.page.section == SECTIONS[0]


def test_the_practice_is_checked_at_its_fields_and_kept(room: Room) -> None:
    """A fault stands at its field; what is right is tidied and kept."""
    room.open("practice")
    room.type_in("E-mail", "nee")
    room.press("Bewaar")
    assert room.field("E-mail").error != ""
    room.type_in("E-mail", "jindra@delinde.nl")
    room.press("Bewaar")
    assert room.desk.do(read_practice).email == "jindra@delinde.nl"
    assert room.page.draft() is None


def test_a_half_changed_practice_is_a_draft_and_comes_back(room: Room) -> None:
    """J-28."""
    room.open("practice")
    assert room.page.draft() is None
    room.type_in("Plaats", "Utr")
    draft = room.page.draft()
    assert draft is not None
    room.open("practice")
    assert room.page.draft() is None
    room.page.restore(Draft("settings", None, "", draft.values, NOW))
    assert room.field("Plaats").text() == "Utr"
    assert room.page.draft() is not None


def test_a_value_below_the_law_is_refused_with_the_reason(room: Room) -> None:
    """J-28: 180 seconds never; 60 is allowed."""
    room.open("policy")
    room.page.policy.change("lock_seconds")
    dialog = room.page.policy.dialog
    assert dialog is not None
    dialog.set_value(180)
    room.press("Bewaar")
    assert dialog.refused
    assert room.desk.do(lock_seconds) == 120
    dialog.set_value(60)
    room.press("Bewaar")
    assert room.page.policy.dialog is None
    assert room.desk.do(lock_seconds) == 60


def test_no_number_is_no_value(room: Room) -> None:
    room.open("policy")
    room.page.policy.change("file_retention")
    dialog = room.page.policy.dialog
    assert dialog is not None
    room.type_in("Aantal", "twee")
    room.press("Bewaar")
    assert dialog.refused
    dialog.dismiss()


def test_looks_are_applied_and_kept(room: Room) -> None:
    room.open("appearance")
    room.segments("Kleuren").changed.emit(Appearance.DARK)
    room.desk.settle()
    assert room.applied == [Preferences(appearance=Appearance.DARK)]
    assert room.desk.do(read_preferences).appearance is Appearance.DARK


def test_the_size_of_photos_says_what_it_costs(room: Room) -> None:
    room.open("appearance")
    assert any("50 megapixel blijft" in words and "400 MB" in words and "1,6 GB" in words for words in room.words())
    room.segments("Grootte van foto’s").changed.emit(PhotoSize.SIDE_4096)
    room.desk.settle()
    assert room.desk.do(read_preferences).photo_size is PhotoSize.SIDE_4096
    assert any("4096 pixels aan de lange kant" in words for words in room.words())


def test_the_log_is_checked_when_asked(room: Room) -> None:
    """Claims only what was checked."""
    room.open("vault")
    assert "Nog niet nagekeken." in room.words()
    room.press("Kijk na")
    assert any("alles sluit aan" in words for words in room.words())


def test_the_passphrase_changes_only_with_the_present_one(room: Room) -> None:
    room.open("vault")
    room.press("Wijzig wachtwoordzin")
    dialog = room.page.vault.keys.dialog
    assert dialog is not None
    for field, text in ((dialog.current, "niet deze woorden"), (dialog.fresh, "heel andere lange woorden"),
                        (dialog.again, "heel andere lange woorden")):
        field.editor.selectAll()
        field.editor.insert(text)
    room.desk.settle()
    room.press("Wijzig")
    assert dialog.current.error != ""
    dialog.current.editor.selectAll()
    dialog.current.editor.insert(PASSPHRASE)
    room.press("Wijzig")
    assert room.page.vault.keys.dialog is None


def test_a_treatment_is_added_and_a_name_stands_once(room: Room) -> None:
    """A-04."""
    room.open("treatments")
    room.press("Nieuwe behandeling")
    dialog = room.page.treatments.dialog
    assert dialog is not None
    room.type_in("Naam", "Peeling")
    room.press("Bewaar")
    assert dialog.name.error != ""
    room.type_in("Naam", "Hydraglow")
    dialog.wkkgz.setChecked(True)
    room.press("Bewaar")
    kinds = {kind.name: kind for kind in room.desk.do(list_treatment_types)}
    assert kinds["Hydraglow"].wkkgz


@pytest.mark.req("J-28")
def test_the_note_of_a_half_filled_form_shows_whole(room: Room) -> None:
    """In Dutch it is longer than the form is wide."""
    room.open("policy")
    room.page.policy.forms.expect({DIALOG: {"name": "policy:lock_seconds", "fields": [["line", "60"]]}})
    room.page.policy.change("lock_seconds")
    dialog = room.page.policy.dialog
    assert dialog is not None
    room.desk.settle()
    assert any("nog niet bewaard" in label.text() for label in dialog.findChildren(Label))
    assert list(cut_labels(dialog)) == []


@pytest.mark.req("J-21")
@pytest.mark.parametrize(("key", "typed"), [("file_retention", Term(years=100)), ("file_retention", Term(days=1))])
def test_an_unlikely_value_is_asked_and_kept_only_when_it_is_right(room: Room, key: str, typed: PolicyScalar) -> None:
    room.open("policy")

    def kept() -> PolicyScalar:
        view = room.desk.do(read_policy)
        return next(line.scalar for section in view.sections for line in section.lines if line.key == key)

    before = kept()
    room.page.policy.change(key)
    dialog = room.page.policy.dialog
    assert dialog is not None
    dialog.set_value(typed)
    room.press("Bewaar")
    assert dialog.refused
    assert "Klopt dat?" in " ".join(label.text() for label in dialog.findChildren(Label))
    assert kept() == before
    other = Term(years=99)
    dialog.set_value(other)
    room.press("Dit klopt")
    assert kept() == before, "what was asked about was another value"
    dialog.set_value(typed)
    room.press("Bewaar")
    room.press("Dit klopt")
    assert kept() == typed
    assert room.page.policy.dialog is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_keeps_a_policy_value(room: Room, key: Qt.Key) -> None:
    """From the field, and from what is chosen in a list."""
    room.open("policy")
    for value, press_in in ((60, TextField), (90, TextField)):
        room.page.policy.change("lock_seconds")
        dialog = room.page.policy.dialog
        assert dialog is not None
        dialog.set_value(value)
        field = dialog.findChild(press_in)
        assert isinstance(field, TextField)
        QTest.keyClick(field.editor, key)
        room.desk.settle()
        assert room.page.policy.dialog is None
        assert room.desk.do(lock_seconds) == value


def test_no_row_of_the_policy_shows_an_internal_id(room: Room) -> None:
    room.open("policy")
    words = [label.text() for row in room.page.findChildren(PolicyRow) for label in row.findChildren(Label)]
    assert any("Bron: eigen beleid: de privacyverklaring van de praktijk" in line for line in words), words
    assert [line for line in words if INTERNAL_ID.search(line)] == []
