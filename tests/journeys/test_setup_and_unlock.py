"""From nothing to a vault, into the shell, locked while typing, and back on the same form (J-03, J-28, K-140)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.arguments import build_parser
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.errors import WrongPassphrase
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.settings.page import SettingsPage
from jindra_desk.ui.setup.assistant import SetupAssistant
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.theme import Theme
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from tests.support.lock_doubles import FakeReplacer
from tests.support.practice_desk import program as cheap_program
from tests.support.routes import to

WORDS = "vier losse woorden zonder zin"
Start = Callable[[WindowOptions], AppFlow]


@pytest.fixture
def replacer() -> FakeReplacer:
    return FakeReplacer()


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, replacer: FakeReplacer) -> Iterator[Start]:
    """Begin a run of the program as the window half of the composition root does."""
    desks: list[AppFlow] = []

    def begin(options: WindowOptions) -> AppFlow:
        program = cheap_program()
        path = options.vault or tmp_path / "none.jdv"
        instance = program.instance_lock(path)
        instance.acquire()
        log = RedactedLog(tmp_path / "state", program.clock.now)
        parts = desk_parts(program, options, path, instance, log, AppearanceFile(tmp_path / "state"))
        parts = replace(parts, lock=replace(parts.lock, replace=replacer.replace, os_idle=lambda: None,
                                            end_process=lambda: None))
        Theme.install(qapp)
        desk = AppFlow(qapp, parts)
        desks.append(desk)
        desk.start()
        return desk

    yield begin
    for desk in desks:
        desk.end()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
    qapp.processEvents()


def shown(desk: AppFlow, kind: type[QWidget]) -> QWidget:
    page = desk.window.currentWidget()
    assert isinstance(page, kind), type(page)
    return page


def field(page: QWidget, label: str) -> TextField:
    """A visible field by the words above it."""
    for candidate in page.findChildren(TextField):
        if candidate.editor.accessibleName() == label and candidate.isVisibleTo(page):
            return candidate
    raise AssertionError(label)


def type_in(target: TextField, text: str) -> None:
    """As if the owner typed it: over what is there."""
    target.editor.selectAll()
    target.editor.insert(text)


def grab(desk: AppFlow, name: str) -> None:
    """Keep a picture when somebody wants to look."""
    folder = os.environ.get("JINDRA_PICTURES")
    if folder:
        desk.window.grab().save(f"{folder}/{name}.png")


def walk_to_the_code(desk: AppFlow, qtbot: QtBot) -> SetupAssistant:
    assistant = shown(desk, SetupAssistant)
    assert isinstance(assistant, SetupAssistant)
    type_in(field(assistant, "Naam van de praktijk"), "De Linde")
    type_in(field(assistant, "Contactpersoon"), "Jindra Linde")
    assistant.go_on()
    assistant.go_on()
    assert assistant.step_index == 2
    first, again = field(assistant, "Wachtwoordzin"), field(assistant, "Nog een keer")
    type_in(first, WORDS)
    type_in(again, WORDS)
    assert desk.jobs.wait_until_idle(20)
    assistant.go_on()
    assert assistant.step_index == 3
    grab(desk, "herstelcode")
    assistant.go_on()
    return assistant


def code_of(assistant: SetupAssistant) -> str:
    return " ".join(sheet.accessibleDescription() for sheet in assistant.findChildren(QWidget)
                    if sheet.accessibleName() == "Herstelcode" and sheet.accessibleDescription())


@pytest.mark.req("J-03")
def test_setup_cannot_pass_without_name_and_contact(start: Start, tmp_path: Path) -> None:
    """J-03: the contact person is mandatory, and the field says so."""
    desk = start(WindowOptions(vault=tmp_path / "kluis.jdv"))
    assistant = shown(desk, SetupAssistant)
    assert isinstance(assistant, SetupAssistant)
    type_in(field(assistant, "Naam van de praktijk"), "De Linde")
    assistant.go_on()
    assert assistant.step_index == 0
    assert field(assistant, "Contactpersoon").error != ""
    type_in(field(assistant, "Contactpersoon"), "Jindra")
    assistant.go_on()
    assert assistant.step_index == 1
    assistant.go_back()
    assert field(assistant, "Naam van de praktijk").text() == "De Linde"


def test_nothing_is_written_until_the_code_is_typed_back(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    """A wrong code makes no vault; the right one does, in any case and spacing."""
    path = tmp_path / "kluis.jdv"
    desk = start(WindowOptions(vault=path))
    assistant = walk_to_the_code(desk, qtbot)
    back = field(assistant, "Herstelcode van papier")
    type_in(back, "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG")
    assistant.go_on()
    assert back.error != ""
    assert [file.name for file in tmp_path.glob("kluis*")] == ["kluis.jdv.lock"]
    type_in(back, code_of(assistant).lower().replace("-", " "))
    assistant.go_on()
    qtbot.waitUntil(lambda: isinstance(desk.window.currentWidget(), Shell), timeout=20_000)
    assert path.exists()
    assert desk.jobs.wait_until_idle(20)
    grab(desk, "shell")


@pytest.mark.req("J-28")
def test_lock_and_unlock_bring_back_the_half_typed_form(start: Start, tmp_path: Path, qtbot: QtBot,
                                                        replacer: FakeReplacer) -> None:
    """J-28: same screen, same text; the command line carries path and geometry only."""
    path = tmp_path / "kluis.jdv"
    desk = start(WindowOptions(vault=path))
    assistant = walk_to_the_code(desk, qtbot)
    type_in(field(assistant, "Herstelcode van papier"), code_of(assistant))
    assistant.go_on()
    qtbot.waitUntil(lambda: isinstance(desk.window.currentWidget(), Shell), timeout=20_000)
    assert desk.shell is not None
    desk.shell.show_place(to("settings", {"section": "practice"}))
    assert desk.jobs.wait_until_idle(20)
    kind = field(desk.shell, "Soort praktijk")
    type_in(kind, "Huidpraktijk met een lang verhaal")
    desk.lock.controller.lock_now()
    assert not isinstance(desk.window.currentWidget(), Shell)
    assert "verhaal" not in " ".join(replacer.replaced_with[0])
    assert "settings" not in " ".join(replacer.replaced_with[0])

    given = build_parser().parse_args(replacer.replaced_with[0])
    fresh = start(WindowOptions(vault=given.vault, geometry=given.geometry, locked=given.locked))
    lock = shown(fresh, LockScreen)
    assert isinstance(lock, LockScreen)
    grab(fresh, "slot")
    type_in(lock.passphrase, "niet de goede woorden hier")
    lock.submit()
    assert fresh.jobs.wait_until_idle(20)
    assert lock.passphrase.error != ""
    type_in(lock.passphrase, WORDS)
    lock.submit()
    qtbot.waitUntil(lambda: isinstance(fresh.window.currentWidget(), Shell), timeout=20_000)
    assert fresh.jobs.wait_until_idle(20)
    assert fresh.shell is not None
    page = fresh.shell.findChild(SettingsPage)
    assert isinstance(page, SettingsPage)
    assert field(page, "Soort praktijk").text() == "Huidpraktijk met een lang verhaal"
    bar = next(banner for banner in fresh.shell.findChildren(Banner) if banner.isVisible())
    grab(fresh, "terug")
    away = next(button for button in bar.findChildren(QPushButton) if button.text() == "Gooi weg")
    away.click()
    assert fresh.jobs.wait_until_idle(20)
    assert field(page, "Soort praktijk").text() == ""
    assert not bar.isVisibleTo(fresh.shell)


def test_the_recovery_code_opens_and_asks_for_a_new_passphrase(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    """trust.md: after the code a new passphrase is chosen; the old one no longer opens."""
    path = tmp_path / "kluis.jdv"
    desk = start(WindowOptions(vault=path))
    assistant = walk_to_the_code(desk, qtbot)
    code = code_of(assistant)
    type_in(field(assistant, "Herstelcode van papier"), code)
    assistant.go_on()
    qtbot.waitUntil(lambda: isinstance(desk.window.currentWidget(), Shell), timeout=20_000)
    desk.lock.controller.lock_now()

    fresh = start(WindowOptions(vault=path, locked="asked"))
    lock = shown(fresh, LockScreen)
    assert isinstance(lock, LockScreen)
    lock.entry.other_way.click()
    type_in(lock.entry.recovery_code, code)
    lock.submit()
    qtbot.waitUntil(lambda: isinstance(fresh.window.currentWidget(), Shell), timeout=20_000)
    assert fresh.forgotten is not None
    dialog = fresh.forgotten.dialog
    assert dialog is not None
    type_in(dialog.fresh, "heel andere lange woorden")
    type_in(dialog.again, "heel andere lange woorden")
    assert fresh.jobs.wait_until_idle(20)
    change = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Wijzig")
    change.click()
    assert fresh.jobs.wait_until_idle(20)
    fresh.end()
    stores = cheap_program().stores()
    with pytest.raises(WrongPassphrase):
        open_vault(stores, path, SecretKind.PASSPHRASE, WORDS)
    open_vault(stores, path, SecretKind.PASSPHRASE, "heel andere lange woorden").vault.close()
