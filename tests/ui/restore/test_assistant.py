"""Putting a backup back, from the file to the lock: by keyboard, with ledger questions, with nothing half (T-44)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.vault.anchors import anchor_head
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.restore.assistant import RestoreAssistant, RestoreTools
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.tour.ui_driver import UiDriver, turn
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.anchor_places import Computer
from tests.support.practice_desk import PRACTICE, add_client, open_practice, program
from tests.support.sessions import opened, services
from tests.support.slow_backups import left_beside, slow_stores
from tests.support.vaults import PASSPHRASE


class Room:
    """A backup on a stick with one client, who was destroyed after it; and the assistant."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.old = folder / "oud"
        self.stick = folder / "stick"
        for place in (self.old, self.stick):
            place.mkdir()
        session = open_practice(self.old)
        self.vault = session.vault.path
        client = add_client(session)
        add_client(session, surname="Blijft", given="Anna", number=2)
        self.backup = make_backup(session, services(), self.stick).file
        self.destroyed = destroy_client(session, services(), client.id, ErasureReason.REQUEST)
        session.vault.close()
        self.owner = QObject()
        self.jobs = Jobs(self.owner)
        self.begun: list[bool] = []
        self.gone_back: list[bool] = []
        self._qtbot = qtbot

    def begin(self, target: Path, stores: Stores | None = None, forget_ms: int = 120_000) -> RestoreAssistant:
        assistant = RestoreAssistant(RestoreTools(
            stores or program().stores(), self.jobs, target, NativeDialogs(), lambda: self.begun.append(True),
            forget_ms))
        assistant.left.connect(lambda: self.gone_back.append(True))
        self._qtbot.addWidget(assistant)
        assistant.resize(1280, 800)
        assistant.show()
        assistant.activateWindow()
        turn()
        return assistant

    def settle(self) -> None:
        assert self.jobs.wait_until_idle(20)
        turn()

    def to_the_preview(self, assistant: RestoreAssistant) -> None:
        assistant.take(self.backup)
        self.settle()
        assistant.go_on()
        assistant.secret.passphrase.set_text(PASSPHRASE)
        assistant.go_on()
        self.settle()
        assert assistant.step_index == 2

    def finish(self, assistant: RestoreAssistant) -> None:
        assistant.go_on()
        self.settle()


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    Theme.install(qapp, Scheme.LIGHT)
    built = Room(tmp_path, qtbot)
    yield built
    assert built.jobs.shutdown(10).work_ended


def words(within: QWidget) -> str:
    return "\n".join(label.text() for label in within.findChildren(Label) if label.isVisible())


def names_in(vault: Path) -> set[str]:
    with opened(vault) as session:
        return {row.name.surname for row in search_clients(session, "").rows}


def test_on_a_new_computer_by_keyboard_alone(room: Room, tmp_path: Path) -> None:
    """T-44: the passphrase alone is enough; who was destroyed after the backup is not back."""
    target = tmp_path / "nieuw" / "praktijk.jdv"
    assistant = room.begin(target)
    assert not assistant.page.next.isEnabled()
    assert assistant.page.next.toolTip() == "Kies eerst een bestand."
    assert assistant.file_step.choose.hasFocus()
    assistant.take(room.backup)
    room.settle()
    assert room.backup.name in words(assistant)
    assert "Gemaakt op 21 november 2026 om 10:30" in words(assistant)
    QTest.keyClick(assistant.focusWidget(), Qt.Key.Key_Return)
    assert assistant.step_index == 1
    QTest.keyClicks(assistant.secret.passphrase.editor, "niet deze")
    QTest.keyClick(assistant.secret.passphrase.editor, Qt.Key.Key_Return)
    room.settle()
    assert "klopt niet" in assistant.secret.passphrase.error
    QTest.keyClicks(assistant.secret.passphrase.editor, PASSPHRASE)
    QTest.keyClick(assistant.secret.passphrase.editor, Qt.Key.Key_Return)
    room.settle()
    assert assistant.step_index == 2
    assert "2 cliënten" in words(assistant)
    assert "Er ligt een vernietigingsregister bij." in words(assistant)
    QTest.keyClicks(assistant.preview_step.number.editor, str(room.destroyed.number))
    QTest.keyClick(assistant.preview_step.number.editor, Qt.Key.Key_Return)
    room.settle()
    assert assistant.step_index == 3
    assert "1 dossier vernietigd" in words(assistant)
    assert room.begun == []
    QTest.keyClick(assistant.focusWidget(), Qt.Key.Key_Return)
    assert room.begun == [True]
    assert names_in(target) == {"Blijft"}


def test_the_recovery_code_is_enough_too(room: Room, tmp_path: Path) -> None:
    code = _new_code(room)
    assistant = room.begin(tmp_path / "nieuw" / "praktijk.jdv")
    assistant.take(room.backup)
    room.settle()
    assistant.go_on()
    QTest.mouseClick(assistant.secret.other_way, Qt.MouseButton.LeftButton)
    assert assistant.secret.code.editor.hasFocus()
    assert assistant.secret.kind is SecretKind.RECOVERY_CODE
    QTest.keyClicks(assistant.secret.code.editor, code)
    QTest.keyClick(assistant.secret.code.editor, Qt.Key.Key_Return)
    room.settle()
    assert assistant.step_index == 2


def _new_code(room: Room) -> str:
    """A backup whose code is known: made after a fresh sheet."""
    stores = program().stores()
    code = stores.keys.new_recovery_code()
    with opened(room.vault) as session:
        with stores.keys.unlock(room.vault, SecretKind.PASSPHRASE, PASSPHRASE) as key:
            stores.keys.replace_recovery_code(room.vault, key, code)
        room.backup = make_backup(session, services(), room.stick).file
    return code


def test_a_higher_certificate_stops_explains_and_goes_on_only_with_a_tick(room: Room, tmp_path: Path) -> None:
    target = tmp_path / "nieuw" / "praktijk.jdv"
    assistant = room.begin(target)
    room.to_the_preview(assistant)
    assistant.go_on()
    assert assistant.preview_step.number.error != "", "the question is answered, or nothing happens"
    assistant.preview_step.number.editor.insert("99")
    room.finish(assistant)
    assert assistant.step_index == 2
    assert not target.exists()
    said = words(assistant)
    assert "jij hebt een papier met nummer 99" in said
    assert "dat komt in het logboek" in said
    assert assistant.page.next.text() == "Ga toch door"
    assert not assistant.page.next.isEnabled()
    assistant.go_on()
    assert not target.exists()
    QTest.keyClick(assistant.preview_step.decision, Qt.Key.Key_Space)
    assert assistant.page.next.isEnabled()
    room.finish(assistant)
    assert assistant.step_index == 3
    assert "Je ging door zonder een compleet register. Dat staat in het logboek." in words(assistant)
    with opened(target) as session, session.vault.reading() as uow:
        noted = uow.settings.get("restore.last")
    assert isinstance(noted, dict)
    assert noted["stale_ledger"] is True
    assert noted["highest_certificate"] == 99


def test_another_answer_takes_the_decision_back(room: Room, tmp_path: Path) -> None:
    assistant = room.begin(tmp_path / "nieuw" / "praktijk.jdv")
    room.to_the_preview(assistant)
    assistant.preview_step.number.editor.insert("99")
    room.finish(assistant)
    assistant.preview_step.decision.setChecked(True)
    assistant.preview_step.none.setChecked(True)
    assert not assistant.preview_step.decides
    assert assistant.page.next.text() == "Zet terug"
    room.finish(assistant)
    assert assistant.step_index == 3


def test_without_any_ledger_the_owner_is_told_and_decides(room: Room, tmp_path: Path) -> None:
    for ledger in room.stick.glob("*.ledger"):
        ledger.unlink()
    target = tmp_path / "nieuw" / "praktijk.jdv"
    assistant = room.begin(target)
    room.to_the_preview(assistant)
    assert "Er ligt geen vernietigingsregister bij de kluis of de back-up." in words(assistant)
    assistant.preview_step.none.setChecked(True)
    room.finish(assistant)
    assert not target.exists()
    assert "Het vernietigingsregister ontbreekt" in words(assistant)
    assistant.preview_step.decision.setChecked(True)
    room.finish(assistant)
    assert names_in(target) == {"Heuvel", "Blijft"}, "nobody knows any more: the owner was told"


def test_over_the_present_vault_the_old_one_stays_until_the_first_unlock(room: Room) -> None:
    assistant = room.begin(room.vault)
    room.to_the_preview(assistant)
    assert "blijft tot je de teruggezette voor het eerst ontgrendelt" in words(assistant)
    assistant.preview_step.none.setChecked(True)
    room.finish(assistant)
    assert "De vorige kluis staat er nog." in words(assistant)
    assert names_in(room.vault) == {"Blijft"}


@pytest.mark.req("T-44")
def test_what_only_the_present_vault_holds_is_said_before_she_decides_and_after(room: Room) -> None:
    with opened(room.vault) as session:
        add_client(session, surname="Nieuw", number=3)
    assistant = room.begin(room.vault)
    room.to_the_preview(assistant)
    assert "In de kluis van nu staat van na deze back-up: 1 cliënt. Dat komt niet terug." in words(assistant)
    assert "Schrijf eerst over wat je nodig hebt." in words(assistant)
    assistant.preview_step.none.setChecked(True)
    room.finish(assistant)
    assert "In de vervangen kluis stond van na deze back-up: 1 cliënt. Dat staat hier niet." in words(assistant)
    assert "niet helemaal te lezen" not in words(assistant)


@pytest.mark.req("T-44")
def test_a_present_vault_that_cannot_be_read_is_said_not_to_be(room: Room) -> None:
    with room.vault.open("r+b") as file:
        file.seek(20)
        file.write(bytes(4000))
    assistant = room.begin(room.vault)
    room.to_the_preview(assistant)
    assert "kwam, is niet te lezen. Het komt niet terug." in words(assistant)
    assistant.preview_step.none.setChecked(True)
    room.finish(assistant)
    assistant.preview_step.decision.setChecked(True)
    if assistant.step_index == 2:
        room.finish(assistant)
    assert "Wat er in de vervangen kluis nog openstond, was niet helemaal te lezen." in words(assistant)
    assert "halve uitgiftes, back-ups elders" in words(assistant)


def remembering(room: Room) -> Stores:
    """The stores of the computer on which this vault was open last."""
    computer = Computer()
    with opened(room.vault) as session:
        anchor_head(session, computer.places)
    return replace(program().stores(), anchors=computer.places)


@pytest.mark.req("T-44")
def test_over_the_vault_that_was_read_no_number_is_asked(room: Room) -> None:
    """What was destroyed since stands in the vault that is replaced, and this computer knows that one."""
    assistant = room.begin(room.vault, remembering(room))
    room.to_the_preview(assistant)
    assert not assistant.preview_step.number.isVisible()
    assert not assistant.preview_step.none.isVisible()
    assert "Je hoeft geen nummer op te zoeken" in words(assistant)
    assert assistant.page.next.hasFocus()
    room.finish(assistant)
    assert assistant.step_index == 3
    assert names_in(room.vault) == {"Blijft"}


@pytest.mark.req("T-44")
def test_when_that_vault_is_gone_by_then_the_number_is_asked_after_all(room: Room) -> None:
    assistant = room.begin(room.vault, remembering(room))
    room.to_the_preview(assistant)
    room.vault.unlink()
    room.finish(assistant)
    assert not room.vault.exists()
    assert assistant.preview_step.number.isVisible()
    assert assistant.preview_step.number.hasFocus() or assistant.preview_step.number.editor.hasFocus()
    assert not assistant.preview_step.decides
    assert "--certificate" not in words(assistant)
    assistant.go_on()
    assert not room.vault.exists()
    assistant.preview_step.number.editor.insert(str(room.destroyed.number))
    room.finish(assistant)
    assert names_in(room.vault) == {"Blijft"}


@pytest.mark.req("T-44")
def test_on_a_new_computer_with_an_old_anchor_the_number_is_asked(room: Room, tmp_path: Path) -> None:
    assistant = room.begin(tmp_path / "nieuw" / "praktijk.jdv", remembering(room))
    room.to_the_preview(assistant)
    assert assistant.preview_step.number.isVisible()
    assistant.go_on()
    assert assistant.step_index == 2
    assert "Je hoeft geen nummer op te zoeken" not in words(assistant)


@pytest.mark.parametrize("way", ["stop", "end"])
def test_stopped_in_the_middle_nothing_is_changed(room: Room, way: str) -> None:
    """Issue 3: each job has a defined end within two seconds."""
    stores, slow = slow_stores(program().stores())
    before = room.vault.read_bytes()
    assistant = room.begin(room.vault, stores)
    room.to_the_preview(assistant)
    assistant.preview_step.none.setChecked(True)
    assistant.go_on()
    end = time.monotonic() + 10
    while not slow.waiting.is_set() and time.monotonic() < end:
        turn()
    began = time.monotonic()
    if way == "stop":
        assistant.page.busy.stop_clicked.emit()
        room.settle()
        assert "Het terugzetten is gestopt. Er is niets veranderd." in words(assistant)
        assert assistant.page.next.isEnabled()
    else:
        assert room.jobs.shutdown().work_ended
    assert time.monotonic() - began < 2
    assert room.vault.read_bytes() == before
    assert left_beside(room.vault) == []


def test_a_file_that_is_no_backup_is_refused_at_once(room: Room, tmp_path: Path) -> None:
    """Trust #13: and a backup of another vault never takes the place of this one."""
    wrong = tmp_path / "brief.jdb"
    wrong.write_bytes(b"lieve Anna" * 1000)
    assistant = room.begin(room.vault)
    assistant.take(wrong)
    room.settle()
    banner = next(part for part in assistant.findChildren(Banner) if part.isVisible())
    assert "brief.jdb is geen back-up van Jindra Desk" in banner.title.text()
    assert not assistant.page.next.isEnabled()
    foreign = tmp_path / "ander"
    foreign.mkdir()
    other = program().create(foreign / "ander.jdv", PASSPHRASE, PRACTICE, "praktijk", demo=False)
    other.session.vault.close()
    stranger = room.begin(foreign / "ander.jdv")
    stranger.take(room.backup)
    room.settle()
    stranger.go_on()
    stranger.secret.passphrase.set_text(PASSPHRASE)
    stranger.go_on()
    room.settle()
    assert stranger.step_index == 1
    assert "staat een andere kluis dan die van de back-up" in words(stranger)


def test_what_opens_it_does_not_stand_there_for_whoever_comes_by(room: Room, tmp_path: Path) -> None:
    assistant = room.begin(tmp_path / "nieuw" / "praktijk.jdv", forget_ms=30)
    assistant.take(room.backup)
    room.settle()
    assistant.go_on()
    QTest.keyClicks(assistant.secret.passphrase.editor, "half ge")
    QTest.qWait(80)
    assert assistant.secret.text() == ""


def test_back_leads_out_and_escape_does_too(room: Room, tmp_path: Path) -> None:
    assistant = room.begin(tmp_path / "nieuw" / "praktijk.jdv")
    assistant.take(room.backup)
    room.settle()
    assistant.go_on()
    QTest.keyClick(assistant.secret.passphrase.editor, Qt.Key.Key_Escape)
    assert assistant.step_index == 0
    QTest.mouseClick(assistant.page.back, Qt.MouseButton.LeftButton)
    assert room.gone_back == [True]


def test_the_file_is_asked_with_the_dialog_of_the_system(room: Room, tmp_path: Path) -> None:
    assistant = room.begin(tmp_path / "nieuw" / "praktijk.jdv")
    QTest.mouseClick(assistant.file_step.choose, Qt.MouseButton.LeftButton)
    UiDriver(assistant, room.jobs).answer_files(room.backup)
    room.settle()
    assert assistant.file_step.file == room.backup
    assert all(part.accessibleName() or part.text() for part in assistant.findChildren(QPushButton)
               if part.isVisible())


def test_a_backup_that_takes_long_to_open_is_asked_about(room: Room, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jindra_desk.security.trial.estimate_seconds", lambda *_: 25.0)
    assistant = room.begin(tmp_path / "nieuw" / "praktijk.jdv")
    assistant.take(room.backup)
    room.settle()
    assistant.go_on()
    assistant.secret.passphrase.set_text(PASSPHRASE)
    assistant.go_on()
    room.settle()
    assert assistant.step_index == 1
    assert assistant.dialog is not None
    assert "ongeveer 25 seconden" in assistant.dialog.windowTitle() + words(assistant.dialog)
    assistant.dialog.verb_button.click()
    room.settle()
    assert assistant.step_index == 2
