"""One run in one window: languages, looks, closing and what is told after a lock (J-28, K-136)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.application.opening.after_opening import AfterOpening, LedgersJoined
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.drafts import find_draft, save_draft
from jindra_desk.application.settings.preferences import Appearance, Preferences, read_preferences
from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.folders.window_place import WindowPlaceFile
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.app.qt_application import install_language
from jindra_desk.ui.jobs.jobs import Jobs, ShutdownReport
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.setup.assistant import SetupAssistant
from jindra_desk.ui.shell.fault_dialog import FaultDialog
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.theme.text import current_language
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.practice_desk import PRACTICE, add_client, program
from tests.support.routes import to
from tests.support.vaults import PASSPHRASE

Start = Callable[..., AppFlow]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "kluis.jdv"
    program().create(made, PASSPHRASE, PRACTICE, "praktijk", demo=False).session.vault.close()
    return made


@pytest.fixture
def start(path: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Start]:
    """Begin a run on the vault and unlock it."""
    desks: list[AppFlow] = []

    def begin(*, unlock: bool = True, **options: object) -> AppFlow:
        given = replace(WindowOptions(vault=path), **options)  # type: ignore[arg-type]
        built = program()
        instance = built.instance_lock(path)
        instance.acquire()
        log = RedactedLog(tmp_path / "state", built.clock.now)
        parts = desk_parts(built, given, path, instance, log, AppearanceFile(tmp_path / "state"))
        parts = replace(parts, lock=replace(parts.lock, os_idle=lambda: None))
        Theme.install(qapp, Scheme.LIGHT)
        desk = AppFlow(qapp, parts)
        desks.append(desk)
        desk.start()
        if not unlock:
            return desk
        lock = desk.window.currentWidget()
        assert isinstance(lock, LockScreen)
        lock.passphrase.set_text(PASSPHRASE)
        lock.submit()
        assert desk.jobs.wait_until_idle(20)
        assert isinstance(desk.window.currentWidget(), Shell)
        return desk

    yield begin
    for desk in desks:
        desk.end()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
    install_language(qapp, Language.NL)
    Theme.install(qapp, Scheme.LIGHT)
    qapp.processEvents()


def words(desk: AppFlow) -> list[str]:
    return [label.text() for label in desk.window.findChildren(Label) if label.isVisible()]


def test_another_language_makes_the_pages_anew_where_the_owner_was(start: Start) -> None:
    desk = start()
    assert desk.shell is not None
    desk.shell.show_place(to("settings", {"section": "appearance"}))
    assert desk.jobs.wait_until_idle(20)
    assert "Instellingen" in words(desk)
    desk.apply_preferences(Preferences(Language.EN, Appearance.LIGHT))
    assert desk.jobs.wait_until_idle(20)
    assert current_language() is Language.EN
    assert "Instellingen" not in words(desk)
    assert desk.shell.snapshot().place == to("settings", {"section": "appearance"})


def test_what_was_typed_survives_the_other_language(start: Start) -> None:
    """J-28: nothing typed is ever lost."""
    desk = start()
    assert desk.shell is not None
    desk.shell.show_place(to("settings", {"section": "practice"}))
    assert desk.jobs.wait_until_idle(20)
    town = next(field for field in desk.shell.findChildren(TextField) if field.editor.accessibleName() == "Plaats")
    town.editor.insert("Utrecht")
    desk.apply_preferences(Preferences(Language.EN, Appearance.LIGHT))
    assert desk.jobs.wait_until_idle(20)
    assert any(field.text() == "Utrecht" for field in desk.shell.findChildren(TextField))


def test_the_asked_language_wins_for_this_run(start: Start) -> None:
    start(language=Language.EN)
    assert current_language() is Language.EN


def test_colours_are_remembered_for_the_lock_screen(start: Start, tmp_path: Path) -> None:
    desk = start()
    desk.apply_preferences(Preferences(Language.NL, Appearance.DARK))
    assert Theme.of().is_dark
    assert AppearanceFile(tmp_path / "state").read() == {"language": "nl", "appearance": "dark"}


def test_closing_the_window_keeps_what_is_typed(start: Start, path: Path) -> None:
    """J-28."""
    desk = start()
    assert desk.shell is not None
    desk.shell.show_place(to("settings", {"section": "practice"}))
    assert desk.jobs.wait_until_idle(20)
    town = next(field for field in desk.shell.findChildren(TextField) if field.editor.accessibleName() == "Plaats")
    town.editor.insert("Utrecht")
    desk.window.close()
    desk.end()
    session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    draft = find_draft(session, "settings", {"section": "practice"})
    session.vault.close()
    assert draft is not None
    assert draft.values["town"] == "Utrecht"


def test_a_lost_draft_is_told_after_unlocking(start: Start) -> None:
    desk = start(locked="asked", draft_lost=True)
    assert any("kon niet worden bewaard" in said for said in words(desk))


@pytest.mark.parametrize(("minutes", "led"), [(1, True), (600, False)])
def test_after_a_lock_that_could_not_wait_the_owner_is_led_to_the_draft(start: Start, path: Path, minutes: int,
                                                                  led: bool) -> None:
    """J-28: the place could not be kept; the draft of two seconds before is there, and what may be missing is said."""
    session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    client = add_client(session)
    save_draft(session, Draft("visit", client.id, "", {}, session.clock.now() - timedelta(minutes=minutes)))
    session.vault.close()
    desk = start(locked="asked", cut_short=True)
    assert desk.jobs.wait_until_idle(20)
    assert desk.shell is not None
    place = desk.shell.snapshot().place
    assert place is not None
    assert (place.key, place.to_plain().get("client")) == (("visit", client.id) if led else ("today", None))
    assert "De computer was druk. Wat je het laatst typte, staat er misschien niet bij." in words(desk)


@pytest.mark.parametrize("kept", [False, True])
def test_a_lock_from_outside_tells_what_may_be_missing_unless_all_is_kept(start: Start, kept: bool) -> None:
    desk = start()
    told: list[str] = []
    desk.lock._parts = replace(desk.lock._parts, replace=told.extend)
    if kept:
        assert desk.lock._keep(5.0)
    desk.lock._end_from_outside(LockReason.ASKED)
    assert ("--cut-short" in told) is not kept
    assert "--draft-lost" not in told, "it is not known that anything was"


def test_a_second_start_brings_this_window_forward(start: Start, path: Path, qtbot: QtBot) -> None:
    """K-136."""
    desk = start()
    desk.window.showMinimized()
    desk.came_forward.emit()
    qtbot.waitUntil(lambda: not desk.window.isMinimized(), timeout=2000)


def test_the_title_names_nobody(start: Start) -> None:
    """look.md, principle 3."""
    assert start().window.windowTitle() == "Jindra Desk"


def test_what_the_opening_found_is_told_in_a_dialog(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """T-44: two histories of one ledger were joined; the owner reads it once the first screen is there."""
    settled = AfterOpening(0, 0, 0, 0, False, ChangeSet(), (LedgersJoined(),))
    monkeypatch.setattr("jindra_desk.bootstrap.unlocking.after_opening", lambda *_, **__: settled)
    desk = start()
    (dialog,) = desk.window.findChildren(FaultDialog)
    assert dialog.isVisible()
    assert "vernietigingsregister" in dialog.title_label.text()
    dialog.dismiss()


def test_keys_without_their_vault_are_told_before_a_set_up_is_typed(start: Start, path: Path, tmp_path: Path,
                                                                     qtbot: QtBot) -> None:
    """They would be refused at the last step; what is advised can be done from there."""
    path.rename(tmp_path / "elders.jdv")
    desk = start(unlock=False)
    assert isinstance(desk.window.currentWidget(), SetupAssistant)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(FaultDialog)), timeout=5000)
    (dialog,) = desk.window.findChildren(FaultDialog)
    assert dialog.isVisible()
    assert "kluis.jdv.keys" in dialog.title_label.text()
    dialog.dismiss()
    assert (tmp_path / "kluis.jdv.keys").exists()


def test_the_end_interrupts_what_still_runs(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long statement does not hold the lock: the vault's own interrupt is handed to the end of the jobs."""
    given: list[object] = []
    desk = start()
    shutdown = Jobs.shutdown

    def noted(jobs: Jobs, timeout_s: float, **how: Any) -> ShutdownReport:
        given.append(how["interrupt"])
        return shutdown(jobs, timeout_s, **how)

    monkeypatch.setattr(Jobs, "shutdown", noted)
    assert desk.lock.session is not None
    interrupt = desk.lock.session.vault.interrupt
    desk.end()
    assert given == [interrupt]


def test_the_window_comes_back_where_it_was_before_the_vault_is_opened(start: Start, tmp_path: Path) -> None:
    """Its place is kept outside the vault, when it is closed and when the process is asked to end."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    desk = start()
    desk.window.showNormal()
    desk.window.setGeometry(room.x() + 40, room.y() + 60, 860, 540)
    desk.window.close()
    kept = WindowPlaceFile(tmp_path / "state").read()
    assert kept == f"{room.x() + 40},{room.y() + 60},860,540,normal"
    desk.end()
    again = start()
    assert (again.window.width(), again.window.height()) == (860, 540)
    again.window.resize(900, 560)
    again.end()  # SIGTERM: nobody closed the window
    assert WindowPlaceFile(tmp_path / "state").read().split(",")[2:4] == ["900", "560"]


def test_a_demo_remembers_no_place(start: Start, tmp_path: Path) -> None:
    desk = start(demo=True)
    desk.window.close()
    assert WindowPlaceFile(tmp_path / "state").read() == ""


def pick(desk: AppFlow, text: str) -> None:
    """Choose in the settings, as the owner does."""
    assert desk.shell is not None
    desk.shell.show_place(to("settings", {"section": "appearance"}))
    assert desk.jobs.wait_until_idle(20)
    button = next(part for part in desk.shell.findChildren(QAbstractButton)
                  if part.text() == text and part.isVisible())
    button.click()
    assert desk.jobs.wait_until_idle(20)
    QApplication.processEvents()


def test_choosing_dark_changes_no_language(start: Start, tmp_path: Path) -> None:
    """A start with --lang en on a Dutch vault: the setting shows English, and stays so."""
    desk = start(language=Language.EN)
    pick(desk, "Dark")
    assert Theme.of().is_dark
    assert current_language() is Language.EN
    assert any(said == "Settings" for said in words(desk))
    assert AppearanceFile(tmp_path / "state").read() == {"language": "nl", "appearance": "dark"}
    session = desk.lock.session
    assert session is not None
    kept: list[Preferences] = []
    desk.jobs.run(desk, "test", lambda _context: read_preferences(session), kept.append)
    assert desk.jobs.wait_until_idle(20)
    assert kept == [Preferences(Language.NL, Appearance.DARK)], "nobody chose English in the settings"


def test_a_language_that_is_chosen_holds_after_the_lock_too(start: Start) -> None:
    desk = start(language=Language.EN)
    assert desk.lock.keep_options[-2:] == ("--lang", "en")
    pick(desk, "Nederlands")
    assert current_language() is Language.NL
    assert desk.lock.keep_options[-2:] == ("--lang", "nl")
