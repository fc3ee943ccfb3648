"""«Back-up» in the settings, on a real vault with a real helper process (K-26, K-133, T-44, T-46)."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.copies.backup import BackupStage, begin_backup
from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.copies.status import PlaceState
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.copies.backup import CopyKind, CopyState, VaultCopy
from jindra_desk.domain.copies.backup_faults import (
    BackupFault,
    BackupNotSent,
    CopyLinked,
    CopyReplaced,
    PlaceOutOfReach,
)
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.ui.copies.backup_runner import BackupRunner, Doing
from jindra_desk.ui.forms.day_question import TodayDialog
from jindra_desk.ui.jobs.lanes import JobCancelled
from jindra_desk.ui.settings.backup_section import BackupSection
from jindra_desk.ui.settings.check_backup import CheckBackupDialog
from jindra_desk.ui.settings.copies_model import CopiesModel
from jindra_desk.ui.settings.retire_dialog import RetireDialog
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.tag import CheckLine
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State
from tests.support.app_window import Desk
from tests.support.practice_desk import add_client, program, write
from tests.support.slow_backups import left_beside, pulled_out_before_the_helper_begins, slow_services
from tests.support.vaults import NOW, PASSPHRASE, database_of
from tests.support.waiting import rounds, until


class Room:
    """The section on a desk, and a stick."""

    def __init__(self, desk: Desk, stick: Path) -> None:
        self.desk, self.stick = desk, stick
        self.begun: list[str] = []
        self.section = BackupSection(desk.workbench, program().stores(), self.begun.append)
        self.section.resize(760, 1200)
        self.section.show()
        self.section.reload()
        self.settle()

    @property
    def runner(self) -> BackupRunner:
        return self.section.runner

    @property
    def vault(self) -> Path:
        return self.desk.session.vault.path

    def state(self) -> PlaceState | None:
        return None if self.runner.look is None else self.runner.look.status.place_state

    def fault(self) -> JindraError | None:
        return self.runner.fault

    def settle(self) -> None:
        self.desk.settle()
        turn()
        self.desk.settle()

    def words(self, within: QWidget | None = None) -> str:
        return "\n".join(label.text() for label in (within or self.section).findChildren(Label) if label.isVisible())

    def press(self, text: str, within: QWidget | None = None) -> None:
        button = next(part for part in (within or self.section).findChildren(QPushButton)
                      if part.text() == text and part.isVisible() and part.isEnabled())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, place: Path | None = None) -> None:
        self.runner.place.choose(place or self.stick)
        self.settle()

    def make(self) -> Path:
        self.choose()
        self.press("Back-up nu")
        (file,) = self.stick.glob("*.jdb")
        return file

    def wait_for_middle(self, waiting: threading.Event) -> None:
        for _ in rounds(what="it never came to the middle"):
            turn()
            if waiting.is_set():
                return


@pytest.fixture
def room(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.do(add_client)
    built = Room(desk, stick)
    yield built
    built.section.close()
    built.section.deleteLater()


def test_without_a_place_it_says_what_comes_here_and_the_way_in(room: Room) -> None:
    empty = room.section.findChild(EmptyState)
    assert isinstance(empty, EmptyState)
    assert "Nog geen back-up" in room.words()
    assert "35 dagen" in room.words()
    assert "zodat een vernietigd dossier ook uit je back-ups verdwijnt" in room.words()
    assert empty.button.text() == "Kies een stick of map"


def test_the_place_is_chosen_once_and_what_it_takes_is_said_before(room: Room) -> None:
    room.choose()
    said = room.words()
    assert str(room.stick) in said
    assert "Op dezelfde schijf als de kluis" in said
    assert "Een back-up is ongeveer" in said
    assert list(room.stick.iterdir()) == [], "choosing writes nothing there"


def test_a_place_on_the_disk_of_the_vault_says_so_and_is_no_green(room: Room) -> None:
    """The stick of this room is a folder beside the vault: the disk that dies takes both."""
    room.make()
    look = room.section.runner.look
    assert look is not None
    assert not look.elsewhere
    assert "Op dezelfde schijf als de kluis" in room.words()
    assert "Te bereiken" not in room.words()
    assert room.section.card.last.state is State.WARN


def test_a_backup_is_made_listed_and_told(room: Room) -> None:
    """K-26, K-133."""
    file = room.make()
    assert room.desk.errors == []
    assert room.desk.navigator.toasts == [f"Back-up gemaakt en nagekeken: {file.name}."]
    assert "21 november 2026 om 10:30, nagekeken op de plek zelf" in room.words()
    model = room.section.copies.table.model()
    assert isinstance(model, CopiesModel)
    shown = [str(model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(5)]
    assert shown == ["Back-up", f"stick {file.name}", "21 nov 2026 nagekeken 21 nov 2026", "26 dec 2026", "aanwezig"]
    assert left_beside(room.vault) == []


def test_while_it_is_made_nothing_else_is_begun_and_the_stage_is_told(room: Room) -> None:
    room.choose()
    room.desk.workbench.services, slow = slow_services(room.desk.workbench.services)
    room.runner.make(room.stick)
    room.wait_for_middle(slow.waiting)
    turn()
    assert room.runner.doing is Doing.BACKUP
    buttons = {part.text(): part for part in room.section.findChildren(QPushButton)}
    assert not buttons["Back-up nu"].isEnabled()
    assert buttons["Back-up nu"].toolTip() == "Er wordt al aan een back-up gewerkt."
    assert not buttons["Doe het nu"].isEnabled()
    room.runner.test()
    room.runner.make(room.stick)
    slow.go.set()
    room.settle()
    assert len(list(room.stick.glob("*.jdb"))) == 1
    assert buttons["Back-up nu"].isEnabled()


def test_what_changed_in_the_vault_itself_is_told_with_the_backup(room: Room) -> None:
    room.make()
    room.runner.altered = 2
    room.runner.changed.emit()
    turn()
    banner = next(part for part in room.section.findChildren(Banner) if part.isVisible())
    assert banner.title.text() == "2 foto’s of documenten in je kluis zijn veranderd sinds ze werden bewaard."


def test_their_own_stop_leaves_nothing_anywhere(room: Room) -> None:
    room.choose()
    room.desk.workbench.services, slow = slow_services(room.desk.workbench.services)
    room.runner.make(room.stick)
    room.wait_for_middle(slow.waiting)
    room.runner.stop()
    room.settle()
    assert room.desk.navigator.toasts == ["Gestopt. Er is niets achtergebleven."]
    assert list(room.stick.iterdir()) == []
    assert left_beside(room.vault) == []
    assert room.desk.errors == []
    assert room.runner.fault is None


@pytest.mark.parametrize("doing", ["backup", "test", "verify"])
def test_a_lock_in_the_middle_ends_within_two_seconds_with_nothing_half(room: Room, doing: str) -> None:
    """Issue 3: each job has a defined end within 2 seconds; before the proof all is rolled back."""
    file = room.make()
    before = sorted(part.name for part in room.stick.iterdir())
    room.desk.workbench.services, slow = slow_services(room.desk.workbench.services)
    if doing == "verify":
        stores = replace(program().stores(), backups=slow)
        dialog = CheckBackupDialog(room.section, room.desk.workbench, stores, file)
        dialog.secret.passphrase.set_text(PASSPHRASE)
        dialog.open()
        dialog.check()
    elif doing == "test":
        room.runner.test()
    else:
        room.runner.make(room.stick)
    room.wait_for_middle(slow.waiting)
    began = time.monotonic()
    report = room.desk.jobs.shutdown(close=room.desk.session.vault.close)
    assert report.work_ended
    assert report.database_ended
    assert time.monotonic() - began < 2
    assert sorted(part.name for part in room.stick.iterdir()) == before
    assert left_beside(room.vault) == []


def test_a_place_that_is_away_is_said_in_one_sentence(room: Room) -> None:
    room.choose()
    room.stick.rename(room.stick.with_name("in haar tas"))
    room.press("Back-up nu")
    assert isinstance(room.desk.errors[0], PlaceOutOfReach)
    assert str(room.stick) in room.desk.errors[0].sentence()
    assert room.runner.fault is None, "nothing was begun, so nothing stays to come back to"
    assert "Nu niet te bereiken. Sluit de stick aan." in room.words()


def test_put_back_for_the_test_and_the_day_stands_there(room: Room) -> None:
    room.make()
    assert "Nog niet" in room.words()
    room.press("Doe het nu")
    assert "Op 21 november 2026: alles kwam heel terug" in room.words()
    assert room.desk.navigator.toasts[-1] == "Je back-up is op proef teruggezet en kwam heel terug."
    assert left_beside(room.vault) == []


def test_the_monthly_test_runs_by_itself_and_says_nothing_when_all_is_well(room: Room) -> None:
    room.make()
    said = list(room.desk.navigator.toasts)
    room.runner.keep_up(after_ms=0)
    turn()
    room.settle()
    assert room.runner.look is not None
    assert room.runner.look.status.tested_on == NOW.date()
    assert room.desk.navigator.toasts == said
    room.runner.keep_up(after_ms=0)
    turn()
    assert room.runner.doing is Doing.NOTHING, "not due again this month"


def test_a_backup_that_does_not_come_back_whole_is_told_though_the_test_is_quiet(room: Room) -> None:
    file = room.make()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    room.runner.keep_up(after_ms=0)
    turn()
    room.settle()
    assert isinstance(room.runner.test_fault, BackupFault)
    assert room.desk.errors == [], "no dialog over the owner's work"
    banner = next(part for part in room.section.findChildren(Banner) if part.isVisible())
    assert file.name in banner.title.text()


def test_a_backup_gives_the_test_that_runs_by_itself_no_time(room: Room) -> None:
    room.make()
    services = room.desk.workbench.services
    room.desk.workbench.services, slow = slow_services(services)
    room.runner.test(quiet=True)
    room.wait_for_middle(slow.waiting)
    room.desk.workbench.services = services
    room.runner.make(room.stick)
    room.settle()
    assert len(list(room.stick.glob("*.jdb"))) == 2
    assert room.runner.test_fault is None
    assert room.desk.navigator.toasts[-1].startswith("Back-up gemaakt en nagekeken")


def test_a_copy_out_of_reach_says_so_and_leaves_the_register_only_when_the_owner_says_it_is_gone(room: Room) -> None:
    """K-133."""
    room.make()
    shutil.rmtree(room.stick)
    room.section.reload()
    room.settle()
    table = room.section.copies.table
    assert str(table.model().index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)) == "buiten bereik"
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    turn()
    room.press("Is vernietigd")
    dialog = room.section.copies.dialog
    assert isinstance(dialog, ConfirmDialog)
    room.press("Haal eruit", dialog)
    assert room.desk.do(list_copies) == ()
    assert "Nog geen kopieën." in room.words()


@pytest.mark.parametrize(("state", "fault"), [(CopyState.REPLACED, CopyReplaced), (CopyState.LINKED, CopyLinked)])
def test_a_copy_that_was_moved_is_looked_for_until_the_owner_says_it_is_gone(
        room: Room, state: CopyState, fault: type[JindraError]) -> None:
    """What the notice tells to press is there, though something stands at the place of the copy (K-133)."""
    room.make()
    room.desk.do(lambda session: _lose(state, session))
    room.section.reload()
    room.settle()
    table = room.section.copies.table
    assert str(table.model().index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)) == "zoek"
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    turn()
    assert "maar is niet vernietigd" in room.words()
    assert "«Is vernietigd»" in fault(file="x", place="y").sentence()
    room.press("Is vernietigd")
    dialog = room.section.copies.dialog
    assert isinstance(dialog, ConfirmDialog)
    room.press("Haal eruit", dialog)
    assert room.desk.do(list_copies) == ()


def _lose(state: CopyState, session: Session) -> None:
    write(session, lambda uow: uow.copies.put(replace(uow.copies.all()[0], state=state)))


def _put(copy: VaultCopy, session: Session) -> None:
    write(session, lambda uow: uow.copies.put(copy))


def test_copies_from_before_a_migration_and_the_kept_vault_stand_there_too(room: Room) -> None:
    place = str(room.vault.parent)
    copies = [VaultCopy(f"{number:032x}", kind, place, name, NOW, None, NOW.date() + timedelta(days=35),
                        CopyState.VERIFIED, 10)
              for number, (kind, name) in enumerate(((CopyKind.BEFORE_MIGRATION, "a.jdv.voor-2"),
                                                     (CopyKind.KEPT_AFTER_RESTORE, "a.vorige.jdv")))]
    for copy in copies:
        room.desk.do(partial(_put, copy))
    room.section.copies.reload()
    room.settle()
    model = room.section.copies.table.model()
    shown = {str(model.index(row, 0).data()): str(model.index(row, 4).data(Qt.ItemDataRole.AccessibleTextRole))
             for row in range(model.rowCount())}
    assert shown == {"Vóór bijwerken": "weg", "Vorige kluis": "weg"}


def test_checking_a_backup_asks_its_own_secret_and_says_what_was_read(room: Room) -> None:
    file = room.make()
    room.section.check(file)
    dialog = room.section.dialog
    assert isinstance(dialog, CheckBackupDialog)
    QTest.keyClick(dialog.secret.passphrase.editor, Qt.Key.Key_Return)
    assert dialog.secret.passphrase.error == "Typ eerst je wachtwoordzin."
    QTest.keyClicks(dialog.secret.passphrase.editor, "iets anders")
    QTest.keyClick(dialog.secret.passphrase.editor, Qt.Key.Key_Return)
    room.settle()
    assert "klopt niet" in dialog.secret.passphrase.error
    dialog.secret.passphrase.set_text(PASSPHRASE)
    QTest.keyClick(dialog.secret.passphrase.editor, Qt.Key.Key_Return)
    room.settle()
    assert "Deze back-up is heel en gaat open" in room.words(dialog)
    assert "1 cliënt, 0 foto’s en 0 documenten" in room.words(dialog)
    assert dialog.secret.text() == "", "what opens it does not stay in the field"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    turn()
    assert room.section.dialog is None


def test_checking_a_backup_compares_what_is_in_it_too(room: Room) -> None:
    """Trust #25: every byte is the one that was written, and a row was changed past the program before that."""
    def edit(session: Session) -> None:
        database_of(session.vault).execute("UPDATE clients SET phone = '+31611111111'")

    room.desk.do(edit)
    room.section.check(room.make())
    dialog = room.section.dialog
    assert isinstance(dialog, CheckBackupDialog)
    dialog.secret.passphrase.set_text(PASSPHRASE)
    dialog.check()
    room.settle()
    assert "Er klopt iets niet in deze back-up" in room.words(dialog)
    assert "heel en gaat open" not in room.words(dialog)
    assert [line.label.text() for line in dialog.findChildren(CheckLine) if line.isVisible()]


def test_a_flipped_bit_is_told_as_such(room: Room) -> None:
    """Trust #13."""
    file = room.make()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)
    room.section.check(file)
    dialog = room.section.dialog
    assert isinstance(dialog, CheckBackupDialog)
    dialog.secret.passphrase.set_text(PASSPHRASE)
    dialog.check()
    room.settle()
    banner = next(part for part in dialog.findChildren(Banner) if part.isVisible())
    assert file.name in banner.title.text()
    assert "beschadigd" in banner.title.text()
    assert dialog.outcome.isHidden()
    dialog.dismiss()


def test_putting_back_is_explained_and_begins_in_a_fresh_process(room: Room) -> None:
    room.section.ask_restore()
    dialog = room.section.dialog
    assert isinstance(dialog, ConfirmDialog)
    assert "blijft staan tot je de teruggezette voor het eerst ontgrendelt" in dialog.text_label.text()
    room.press("Niet nu", dialog)
    assert room.begun == []
    room.section.ask_restore()
    dialog = room.section.dialog
    assert isinstance(dialog, ConfirmDialog)
    room.press("Ga verder", dialog)
    assert room.begun == ["--restore"]


@pytest.mark.req("T-46", part="data")
def test_retiring_without_a_backup_elsewhere_needs_their_own_tick(room: Room) -> None:
    """T-46."""
    room.section.ask_retire()
    dialog = room.section.dialog
    assert isinstance(dialog, RetireDialog)
    assert "Er is geen nagekeken back-up op een andere plek." in room.words(dialog)
    go = next(part for part in dialog.findChildren(QPushButton) if part.text() == "Ga verder")
    assert not go.isEnabled()
    assert go.toolTip() != ""
    assert dialog.knows is not None
    dialog.knows.click()
    room.press("Ga verder", dialog)
    room.settle()
    assert room.begun == ["--retire"]


def test_before_a_computer_goes_a_doubted_day_is_typed(room: Room) -> None:
    """Trust #27: which backup is the newest was told by the clock."""
    ahead = NOW + timedelta(days=800)
    room.desk.session = replace(room.desk.session, clock=FixedClock(ahead))
    room.desk.workbench.open(room.desk.session)
    room.section.ask_retire()
    dialog = room.section.dialog
    assert isinstance(dialog, RetireDialog)
    assert dialog.knows is not None
    dialog.knows.click()
    room.press("Ga verder", dialog)
    room.settle()
    assert room.begun == []
    question = next(one for one in room.section.window().findChildren(TodayDialog) if one.isVisible())
    question.field.editor.setText(field_date(ahead.date()))
    question.submit()
    room.settle()
    assert isinstance(room.section.dialog, RetireDialog), "and the owner begins again"
    assert room.begun == []


def test_a_backup_on_the_disk_of_the_vault_is_not_one_elsewhere(room: Room) -> None:
    room.make()
    room.section.ask_retire()
    dialog = room.section.dialog
    assert isinstance(dialog, RetireDialog)
    assert "Je laatste back-up staat op dezelfde schijf als de kluis." in room.words(dialog)
    assert dialog.knows is not None
    dialog.dismiss()
    room.stick.rename(room.stick.with_name("uit de computer"))
    room.runner.read()
    room.settle()
    room.section.ask_retire()
    dialog = room.section.dialog
    assert isinstance(dialog, RetireDialog)
    assert "Je laatste back-up staat op stick." in room.words(dialog)
    assert dialog.knows is None
    dialog.dismiss()


def test_the_disk_is_asked_for_the_place_away_from_the_vault(room: Room) -> None:
    """A stick that comes and goes is seen without anything that belongs to one system."""
    room.make()
    away = room.stick.with_name("in haar tas")
    room.stick.rename(away)
    room.runner.place.watch()
    room.settle()
    assert room.state() is PlaceState.AWAY
    away.rename(room.stick)
    room.runner.place.watch()
    room.settle()
    assert room.state() is PlaceState.REACHABLE


def test_a_copy_that_went_on_after_the_lock_is_registered_when_it_is_there(room: Room) -> None:
    """The helper has no key and outlives the lock: the runner asks until it is done."""
    room.choose()
    services = room.desk.workbench.services
    work = room.desk.do(lambda session: begin_backup(session, services, room.stick))

    def lock_once_proven(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        work.run(lock_once_proven)
    room.runner._again.setInterval(20)
    room.runner.read()
    for _ in rounds(what="it was never told"):
        room.settle()
        if room.runner.look is not None and room.runner.look.status.last is not None:
            break
    assert room.runner.look is not None
    assert not room.runner.look.status.sending
    assert [line.path.is_file() for line in room.desk.do(list_copies)] == [True]
    assert left_beside(room.vault) == []


def test_a_copy_that_ended_badly_after_the_lock_stays_told_until_one_succeeds(
        room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.choose()
    services = room.desk.workbench.services
    work = room.desk.do(lambda session: begin_backup(session, services, room.stick))
    pulled_out_before_the_helper_begins(monkeypatch, room.stick)

    def lock_once_proven(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        work.run(lock_once_proven)
    until(lambda: not services.backups.helper.is_running(room.vault), what="the helper never ended")
    room.runner.read()
    room.settle()
    assert isinstance(room.fault(), BackupNotSent)
    banner = next(part for part in room.section.findChildren(Banner) if part.isVisible())
    assert str(room.stick) in banner.title.text()
    room.stick.mkdir()
    room.runner.make(room.stick)
    room.settle()
    assert room.desk.errors == []
    assert room.fault() is None
    assert not any(part.isVisible() for part in room.section.findChildren(Banner))


def test_every_button_has_a_name_of_its_own_and_the_keyboard_reaches_it(room: Room) -> None:
    room.make()
    names = [part.accessibleName() or part.text() for part in room.section.findChildren(QPushButton)
             if part.isVisible() and part.isEnabled()]
    assert len(names) == len(set(names))
    assert all(names)
    room.section.activateWindow()
    reached = set()
    room.section.card.make_button.setFocus()
    for _ in range(30):
        QTest.keyClick(room.section.focusWidget(), Qt.Key.Key_Tab)
        focused = room.section.focusWidget()
        if isinstance(focused, QPushButton):
            reached.add(focused.accessibleName() or focused.text())
    assert reached >= {"Back-up nu", "Kies een andere", "Zet nu een back-up op proef terug", "Zet een back-up terug",
                       "Kies een back-up om te controleren", "Doe deze computer weg"}
