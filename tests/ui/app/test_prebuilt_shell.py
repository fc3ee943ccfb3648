"""What the owner sees first is made during the typing; it asks the vault nothing before that is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.locking import ResumeState, keep_for_lock
from jindra_desk.application.settings.preferences import Appearance, Preferences, save_preferences
from jindra_desk.domain.base.text import Language
from jindra_desk.ui.clients.page import ClientsPage
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.theme.text import current_language
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.open_window import OpenWindow, locked_window
from tests.support.practice_desk import program
from tests.support.sessions import demo_vault
from tests.support.vaults import PASSPHRASE


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return demo_vault(tmp_path)


@pytest.fixture
def window(vault: Path, tmp_path: Path, qapp: QApplication) -> Iterator[OpenWindow]:
    """At the lock screen."""
    with at_the_lock(vault, tmp_path, qapp) as opened:
        yield opened


@contextmanager
def at_the_lock(vault: Path, folder: Path, application: QApplication) -> Iterator[OpenWindow]:
    """Without the rehearsal: each test prepares when and what it wants."""
    with locked_window(folder, application, vault) as opened:
        opened.desk.parts = replace(opened.desk.parts, rehearse=lambda _desk: None)
        opened.desk.parts.services()
        yield opened


def unlock(window: OpenWindow, words: str = PASSPHRASE) -> None:
    lock = window.desk.window.currentWidget()
    assert isinstance(lock, LockScreen)
    lock.passphrase.set_text(words)
    lock.submit()
    window.hands.settle()


def prepare(window: OpenWindow) -> Shell:
    steps = list(window.desk.ready.prepare())
    assert len(steps) == 7
    (shell,) = window.desk.window.findChildren(Shell)
    return shell


def all_words(shell: Shell) -> str:
    texts = [label.text() for label in shell.findChildren(Label)]
    texts += [label.text() for label in shell.findChildren(QLabel)]
    texts += [field.text() for field in shell.findChildren(QLineEdit)]
    return " ".join(texts)


def test_it_is_what_the_owner_gets_and_each_page_is_made_once(window: OpenWindow) -> None:
    ready = prepare(window)
    unlock(window)
    assert window.shell is ready
    assert isinstance(window.page, TodayPage)
    window.go("clients")
    (clients,) = ready.findChildren(ClientsPage)
    assert clients.isVisible()
    assert clients.list.model.rowCount() > 0
    for kind in (TodayPage, ClientsPage):
        assert len(window.desk.window.findChildren(kind)) == 1


def test_before_the_vault_is_open_nothing_is_asked_and_no_name_is_there(
        window: OpenWindow, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """J-28: behind the lock there is nothing to read."""
    asked: list[str] = []
    run = Jobs.run

    def noted(jobs: Jobs, owner: object, name: str, *rest: object, **options: object) -> object:
        asked.append(name)
        return run(jobs, owner, name, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Jobs, "run", noted)
    shell = prepare(window)
    window.hands.settle()
    # A busy machine also reaches the moment at which shipped files are read ahead; those hold nothing of the owner's.
    own = [name for name in asked if name != "desk.warm_up" and not name.startswith("unlock.")]
    assert own == [], "the lock screen's own questions"
    assert not shell.isVisible()
    assert isinstance(window.desk.window.currentWidget(), LockScreen)
    session = open_vault(program().stores(), vault, SecretKind.PASSPHRASE, PASSPHRASE)
    with session.vault.reading() as uow:
        names = [client.name.surname for client, _last in uow.clients.all()]
    session.vault.close()
    there = all_words(shell)
    assert names
    assert [name for name in names if name in there] == []


def test_a_wrong_passphrase_leaves_it_ready(window: OpenWindow) -> None:
    ready = prepare(window)
    unlock(window, "niet deze woorden")
    assert isinstance(window.desk.window.currentWidget(), LockScreen)
    unlock(window)
    assert window.shell is ready


@pytest.mark.parametrize("steps", [1, 2, 4])
def test_half_of_it_will_do(window: OpenWindow, steps: int) -> None:
    preparing = window.desk.ready.prepare()
    for _ in range(steps):
        next(preparing)
    unlock(window)
    assert list(preparing) == []
    assert isinstance(window.page, TodayPage)
    window.go("clients")
    assert len(window.desk.window.findChildren(ClientsPage)) == 1


def test_another_language_than_the_lock_screens_makes_it_anew(vault: Path, tmp_path: Path, qapp: QApplication) -> None:
    session = open_vault(program().stores(), vault, SecretKind.PASSPHRASE, PASSPHRASE)
    save_preferences(session, Preferences(Language.EN, Appearance.LIGHT))
    session.vault.close()
    with at_the_lock(vault, tmp_path, qapp) as window:
        ready = prepare(window)
        unlock(window)
        assert current_language() is Language.EN
        assert window.shell is not ready
        assert "Vandaag" not in [label.text() for label in window.page.findChildren(Label)]
        assert len(window.desk.window.findChildren(Shell)) == 1


def test_the_owner_comes_back_where_the_owner_was(vault: Path, tmp_path: Path, qapp: QApplication) -> None:
    session = open_vault(program().stores(), vault, SecretKind.PASSPHRASE, PASSPHRASE)
    keep_for_lock(session, ResumeState("clients", {"query": "berg"}), None)
    session.vault.close()
    with at_the_lock(vault, tmp_path, qapp) as window:
        prepare(window)
        unlock(window)
        assert isinstance(window.page, ClientsPage)
        assert window.page.list.search.text() == "berg"


def test_the_set_up_has_nothing_to_prepare(tmp_path: Path, qapp: QApplication) -> None:
    with locked_window(tmp_path, qapp, tmp_path / "kluis.jdv") as window:
        assert list(window.desk.ready.prepare()) == []
        assert window.desk.window.findChildren(Shell) == []
