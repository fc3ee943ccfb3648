"""The hands of the walk find only what a person could use, and stop with a clear sentence (issue 2, demo)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.base.text import noop, text
from jindra_desk.ui.consents.signature_pad import SignaturePad
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.shell.fault_dialog import dialog_for_error
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.tour import ui_driver as hands_module
from jindra_desk.ui.tour.camera import grab
from jindra_desk.ui.tour.faults import NeverDone, NotOnScreen, ScreenRefused
from jindra_desk.ui.tour.ui_driver import UiDriver
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog


class Room(QWidget):
    """A window with one of each."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.save = PrimaryButton("Bewaar")
        self.shut = SecondaryButton("Dicht")
        self.shut.setEnabled(False)
        self.gone = SecondaryButton("Weg")
        self.name = TextField("Achternaam")
        self.note = TextArea("Notitie")
        self.kind = ComboField("Soort", [(1, "een"), (2, "twee")])
        self.pad = SignaturePad()
        column = QVBoxLayout(self)
        for part in (self.save, self.shut, self.gone, self.name, self.note, self.kind, self.pad):
            column.addWidget(part)
        self.gone.hide()
        self.save.clicked.connect(lambda: self.pressed.append("Bewaar"))


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Room:
    Theme.install(qapp, Scheme.LIGHT)
    room = Room()
    qtbot.addWidget(room)
    room.resize(600, 500)
    with qtbot.waitExposed(room):
        room.show()
    return room


@pytest.fixture
def hands(room: Room) -> Iterator[UiDriver]:
    jobs = Jobs()
    yield UiDriver(room, jobs)
    assert jobs.shutdown().database_ended


def test_presses_types_chooses_and_draws(room: Room, hands: UiDriver) -> None:
    hands.press("Bewaar")
    assert room.pressed == ["Bewaar"]
    hands.fill("Achternaam", "Ağaoğlu")
    hands.fill("Notitie", "twee\nregels")
    hands.choose("Soort", "twee")
    assert (room.name.text(), room.note.text(), room.kind.value()) == ("Ağaoğlu", "twee\nregels", 2)
    hands.fill("Achternaam", "")
    assert room.name.text() == ""
    hands.draw(room.pad, (((0.1, 0.5), (0.4, 0.2), (0.8, 0.6)),))
    assert not room.pad.signature().empty


@pytest.mark.parametrize("words", ["Dicht", "Weg", "Nergens"])
def test_what_a_person_cannot_use_is_not_there(hands: UiDriver, words: str) -> None:
    assert not hands.sees(words)
    with pytest.raises(NotOnScreen) as stopped:
        hands.press(words)
    assert words in stopped.value.sentence()


def test_a_dialog_lies_before_the_window_and_in_the_picture(room: Room, hands: UiDriver) -> None:
    alone = grab(room)
    dialog = ConfirmDialog(room, "Echt weg?", "Dit kan niet terug.", "Vernietig")
    dialog.open()
    hands.settle()
    with pytest.raises(NotOnScreen):
        hands.press("Bewaar")
    assert grab(room) != alone
    hands.press("Niet nu")
    assert hands.top is room


def test_a_fault_on_the_screen_stops_the_walk(room: Room, hands: UiDriver) -> None:
    dialog = dialog_for_error(room, StorageFailed(reason=text(noop("de schijf is vol"))))
    dialog.open()
    with pytest.raises(ScreenRefused) as stopped:
        hands.settle()
    assert "schijf" in stopped.value.sentence()
    dialog.dismiss()


def test_waiting_ends(hands: UiDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hands_module, "PATIENCE_S", 0.05)
    with pytest.raises(NeverDone):
        hands.wait_for(lambda: False, "iets")


def test_a_key_counts_as_their_own_hand(room: Room, hands: UiDriver) -> None:
    """The idle watch counts spontaneous events only, so a walk that pressed nothing would be locked (J-28)."""
    hands.find(PrimaryButton, "Bewaar").setFocus(Qt.FocusReason.TabFocusReason)
    hands.key(Qt.Key.Key_Space, widget=room.save)
    assert room.pressed == ["Bewaar"]
