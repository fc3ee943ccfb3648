"""Threat 22: an exception that nobody thought of, in every phase: one sentence and a way on, the vault untouched,
nothing in the log but its type and place.

The jobs are found in the code (`failing_jobs.job_starts`); a job that no group below knows fails the count at the end.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

import pytest
from PySide6.QtWidgets import QApplication

from jindra_desk.application.clients.register import search_clients
from jindra_desk.cli.main import main
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.navigation.routes import Route
from jindra_desk.ui.restore.assistant import RestoreAssistant
from jindra_desk.ui.retire.page import RetirePage
from jindra_desk.ui.setup.assistant import SetupAssistant
from jindra_desk.ui.shell.faults import FaultTeller
from jindra_desk.ui.shell.preparing import Preparing
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.today.page import TodayPage
from tests.support.open_window import PLACES
from tests.support.practice_desk import PRACTICE, program
from tests.support.routes import to
from tests.support.sessions import demo_vault
from tests.support.vaults import PASSPHRASE, database_of
from tests.threats.attacks import lands, withstood
from tests.threats.failing_jobs import (
    SECRET,
    STARTERS,
    JobStart,
    Saboteur,
    Stage,
    Unthought,
    demand,
    job_starts,
    shown_words,
    stage,
    vault_hashes,
    ways_to_start,
)

Trigger = Callable[[Stage], None]


@pytest.fixture
def saboteur(monkeypatch: pytest.MonkeyPatch) -> Saboteur:
    return Saboteur().install(monkeypatch)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    made = tmp_path / "kluis.jdv"
    program().create(made, PASSPHRASE, PRACTICE, "praktijk", demo=False).session.vault.close()
    return made


# --- before the vault is open ----------------------------------------------------------------------------------------


def _unlock(made: Stage) -> None:
    lock = made.desk.window.currentWidget()
    assert isinstance(lock, LockScreen)
    made.settle()
    made.dismiss()
    lock.passphrase.set_text(PASSPHRASE)
    lock.submit()


def _wait(made: Stage) -> None:
    _lock_screen(made)._ask_wait()


def _lock_screen(made: Stage) -> LockScreen:
    lock = made.desk.window.currentWidget()
    assert isinstance(lock, LockScreen)
    return lock


AT_THE_LOCK: MappingProxyType[str, Trigger] = MappingProxyType({
    "unlock": _unlock,
    "unlock.wait": _wait,
    "desk.warm_up": lambda made: made.desk._warm_up(),
})


def _setup(act: Callable[[SetupAssistant], object]) -> Trigger:
    def trigger(made: Stage) -> None:
        assistant = made.desk.window.currentWidget()
        assert isinstance(assistant, SetupAssistant)
        act(assistant)
    return trigger


AT_SETUP: MappingProxyType[str, Trigger] = MappingProxyType({
    "setup.strength": _setup(lambda one: one._judge("vier losse woorden", lambda _verdict: None)),
    "setup.sheet": _setup(lambda one: one._make_sheet(lambda _pdf: None)),
    "setup.save_sheet": _setup(lambda one: one.save_sheet(b"%PDF", Path("blad.pdf"))),
    "setup.create": _setup(lambda one: one._create()),
})


def _restore(act: Callable[[RestoreAssistant], object]) -> Trigger:
    def trigger(made: Stage) -> None:
        made.desk.show_restore()
        assistant = made.desk.window.currentWidget()
        assert isinstance(assistant, RestoreAssistant)
        assistant.file_step.file = made.folder / "stick.jdb"
        assistant.preview_step.none.setChecked(True)
        act(assistant)
    return trigger


def _retire(act: Callable[[RetirePage], object]) -> Trigger:
    def trigger(made: Stage) -> None:
        made.desk.show_retire()
        page = made.desk.window.currentWidget()
        assert isinstance(page, RetirePage)
        act(page)
    return trigger


AWAY_FROM_THE_LOCK: MappingProxyType[str, Trigger] = MappingProxyType({
    "restore.inspect": _restore(lambda one: one.take(Path("stick.jdb"))),
    "restore.preview": _restore(lambda one: one._look()),
    "restore.run": _restore(lambda one: one._restore()),
    "retire.destroy": _retire(lambda one: one._destroy()),
    "retire.wait": _retire(lambda one: one._ask_wait()),
})


def attack_job_before_the_shell(folder: Path, path: Path, application: QApplication, saboteur: Saboteur, name: str,
                                trigger: Trigger) -> None:
    """Let one job fail while no shell is there."""
    before = vault_hashes(path)
    with stage(folder, path, application, saboteur) as made:
        saboteur.target = name
        trigger(made)
        made.settle()
        demand(made, before)


@pytest.mark.parametrize("name", [*AT_THE_LOCK, *AWAY_FROM_THE_LOCK])
def test_threat_22_a_job_that_fails_at_the_lock(tmp_path: Path, vault: Path, qapp: QApplication, saboteur: Saboteur,
                                                name: str) -> None:
    """The right passphrase, and something breaks: the owner is told, and can try again."""
    trigger = {**AT_THE_LOCK, **AWAY_FROM_THE_LOCK}[name]
    attack_job_before_the_shell(tmp_path, vault, qapp, saboteur, name, trigger)


@pytest.mark.parametrize("name", AT_SETUP)
def test_threat_22_a_job_that_fails_at_set_up(tmp_path: Path, qapp: QApplication, saboteur: Saboteur,
                                              name: str) -> None:
    """Nothing is left of a vault that was not made."""
    attack_job_before_the_shell(tmp_path, tmp_path / "nieuw.jdv", qapp, saboteur, name, AT_SETUP[name])


def test_threat_22_bites_without_a_fault_for_every_bug(
        tmp_path: Path, vault: Path, qapp: QApplication, saboteur: Saboteur, monkeypatch: pytest.MonkeyPatch) -> None:
    """Noted in a log and told to nobody: the lock screen is there and says nothing."""
    monkeypatch.setattr(Jobs, "_tell", lambda *_given, **_named: None)
    with lands("nothing says that it went wrong"):
        attack_job_before_the_shell(tmp_path, vault, qapp, saboteur, "unlock", _unlock)


def test_threat_22_bites_without_somebody_who_tells_before_the_shell(
        tmp_path: Path, vault: Path, qapp: QApplication, saboteur: Saboteur, monkeypatch: pytest.MonkeyPatch) -> None:
    """While only the shell told what no page handled, the lock screen had nobody."""
    monkeypatch.setattr(FaultTeller, "tell", lambda _self, _fault: None)
    with lands("nothing says that it went wrong"):
        attack_job_before_the_shell(tmp_path, vault, qapp, saboteur, "unlock.wait", _wait)


# --- the right passphrase, and no screen -----------------------------------------------------------------------------


def attack_shell_that_cannot_be_made(folder: Path, path: Path, application: QApplication, saboteur: Saboteur,
                                     monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault opens, and the first screen breaks while it is made."""
    saboteur.hits = 1
    with stage(folder, path, application, saboteur) as made:
        monkeypatch.setattr(Shell, "begin", broken)
        _unlock(made)
        made.settle()
        demand(made)
        page = made.desk.window.currentWidget()
        withstood(isinstance(page, Preparing), "there is no way on")
        assert isinstance(page, Preparing)
        page.again.click()
        withstood(made.replaced != [], "there is no way on")
        withstood(not database_of(made.desk.lock.session.vault)._open,  # type: ignore[union-attr]
                  "the vault stays open behind it")


def broken(*_given: object, **_named: object) -> NoReturn:
    client = SECRET
    raise Unthought(client)


def test_threat_22_a_shell_that_cannot_be_made(tmp_path: Path, vault: Path, qapp: QApplication, saboteur: Saboteur,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """The owner can begin again: through the lock, with nothing open."""
    attack_shell_that_cannot_be_made(tmp_path, vault, qapp, saboteur, monkeypatch)


def test_threat_22_bites_without_a_page_for_it(tmp_path: Path, vault: Path, qapp: QApplication, saboteur: Saboteur,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception in a slot is printed by Qt's binding and goes no further."""
    def open_it(desk: AppFlow, opened: Any) -> None:
        desk.lock.unlocked(opened.session, opened.lock_seconds)
        try:
            desk._open_shell(opened)
        except Unthought:
            return

    monkeypatch.setattr(AppFlow, "_on_unlocked", open_it)
    with lands("nothing says that it went wrong"):
        attack_shell_that_cannot_be_made(tmp_path, vault, qapp, saboteur, monkeypatch)


# --- while the owner works ------------------------------------------------------------------------------------------


def attack_jobs_of_a_place(folder: Path, application: QApplication, saboteur: Saboteur, name: str) -> set[str]:
    """Open a page; then, for each job that it begins, open it again with that job failing. Answers which they were."""
    path = demo_vault(folder)
    with stage(folder, path, application, saboteur) as made:
        _unlock(made)
        made.settle()
        place = _place(made, name)
        elsewhere = _place(made, "details" if name == "today" else "today")
        found = _begun_by(made, place, elsewhere)
        for job in found:
            _show(made, elsewhere)
            made.dismiss()
            made.desk.shell.pages.discard_pages()  # type: ignore[union-attr]  # what a page has read it reads again
            saboteur.target, saboteur.hits = job, 0
            _show(made, place)
            demand(made)
            withstood("Fijne dag" not in shown_words(), "a fault looks like nothing to do")
            saboteur.target = ""
            made.dismiss()
        return set(found)


def _begun_by(made: Stage, place: Route, elsewhere: Route) -> list[str]:
    _show(made, elsewhere)
    made.saboteur.begun.clear()
    _show(made, place)
    ours = {start.name for start in job_starts()}
    return sorted(set(made.saboteur.begun) & ours - {"test"})


def _show(made: Stage, place: Route) -> None:
    assert made.desk.shell is not None
    made.desk.shell.show_place(place)
    made.settle()


def _place(made: Stage, name: str) -> Route:
    place = PLACES[name]
    arguments = dict(place.to_plain())
    if "client" in arguments:
        found: list[str] = []
        wanted = arguments["client"]
        made.desk.jobs.run(made.desk, "test", lambda _context: search_clients(_session(made), wanted).rows[0].id,
                           found.append)
        made.settle()
        arguments["client"] = found[0]
    return to(place.key, arguments)


def _session(made: Stage) -> Any:
    return made.desk.lock.session


QUICK_PLACES = ("today", "clients", "course")
EVERY_PLACE = [name if name in QUICK_PLACES else pytest.param(name, marks=pytest.mark.slow) for name in PLACES]


@pytest.mark.parametrize("name", EVERY_PLACE)
def test_threat_22_a_job_that_fails_on_a_page(tmp_path: Path, qapp: QApplication, saboteur: Saboteur,
                                              name: str) -> None:
    """Each job that a page begins by being shown, one by one."""
    assert attack_jobs_of_a_place(tmp_path, qapp, saboteur, name)


def test_threat_22_bites_without_words_for_what_was_not_read(
        tmp_path: Path, qapp: QApplication, saboteur: Saboteur, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that keeps its fault to itself."""
    monkeypatch.setattr(TodayPage, "_on_unread", lambda _self, _fault: None)
    with lands("nothing says that it went wrong"):
        attack_jobs_of_a_place(tmp_path, qapp, saboteur, "today")


# --- every failure path in the code ----------------------------------------------------------------------------------

def test_threat_22_walks_every_way_to_begin_a_job() -> None:
    """A screen's context that learns a new way would hide its jobs from this module."""
    assert ways_to_start() <= set(STARTERS)
    assert len(ways_to_start()) >= 5


TELLING = ("error_raised", "fault_raised", "set_texts", "tell", "refuse", "refused", "set_error", "show_fault",
           "say_fault", "show_error", "_say", "fail", "failed", "lose_pin", "set_badge", "set_sub", "show_unread",
           "saving_failed", "lock_asked", "_lock_all", "on_error")
"""What puts words on the screen, hands the fault to whoever does (`on_error` is the caller's own), or locks."""


def attack_failure_paths(starts: list[JobStart]) -> None:
    """Follow what each job does with a fault, through the methods of its class, to words."""
    for start in starts:
        if start.on_error is not None:
            place = f"{start.name} ({start.file.name}:{start.line})"
            withstood(_tells(start.on_error, start), f"{place} swallows its fault")


def _tells(path: ast.AST, start: JobStart, seen: frozenset[str] = frozenset()) -> bool:
    for node in ast.walk(path):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in TELLING:
            return True
        if name and name not in seen:
            method = _function(name, start)
            if method is not None and _tells(method, start, seen | {name}):
                return True
    return False


def _function(name: str, start: JobStart) -> ast.AST | None:
    tree = ast.parse(start.file.read_text(encoding="utf-8"))
    return next((node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == name), None)


def test_threat_22_every_failure_path_ends_in_words() -> None:
    """House point 20: nobody takes a fault and keeps it."""
    attack_failure_paths(job_starts())


def test_threat_22_bites_without_a_look_at_the_paths() -> None:
    """A handler that does nothing, as there was one at the lock."""
    swallowing = ast.parse("lambda _fault: None", mode="eval").body
    starts = [JobStart("unlock.pin", job_starts()[0].file, 1, swallowing, None)]
    with lands("swallows its fault"):
        attack_failure_paths(starts)


def test_threat_22_the_walk_finds_the_jobs() -> None:
    """The list is not empty by a slip of the walk, and knows the ones that every phase has."""
    names = {start.name for start in job_starts()}
    assert len(names) > 90
    known = {*AT_THE_LOCK, *AT_SETUP, *AWAY_FROM_THE_LOCK}
    assert known | {"desk.demo", "unlock.pin", "visit.save", "backup.run", "retention.destroy"} <= names


# --- before there is a window ----------------------------------------------------------------------------------------


def attack_start(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: Exception) -> None:
    """The program breaks before it has a window, or in the middle of a command."""
    built = program()
    monkeypatch.setattr(type(built), "run_window", lambda _self, _options: (_ for _ in ()).throw(fault))
    try:
        code = main([], built)
    except Exception as raw:  # noqa: BLE001 - whatever comes out is the harm
        withstood(False, f"it ends in a raw {type(raw).__name__}")
    told = capsys.readouterr()
    withstood(code == 7 and told.err.count("\n") == 1 and len(told.err) > 20, "there is no sentence")
    withstood(SECRET not in told.err and "Traceback" not in told.err, "client text is told or noted")


@pytest.mark.parametrize("fault", [Unthought(SECRET), FileNotFoundError(2, "No such file", SECRET), KeyError(SECRET),
                                   UnicodeDecodeError("utf-8", b"x", 0, 1, SECRET), RecursionError(SECRET)])
def test_threat_22_a_start_that_breaks(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
                                       fault: Exception) -> None:
    """A missing resource, an unreadable file, a mistake: one sentence and an exit code."""
    attack_start(monkeypatch, capsys, fault)


def test_threat_22_bites_without_the_last_boundary(monkeypatch: pytest.MonkeyPatch,
                                                   capsys: pytest.CaptureFixture[str]) -> None:
    """Python prints what it met, values and all."""
    monkeypatch.setattr("jindra_desk.cli.main.Exception", LookupError, raising=False)
    with lands("it ends in a raw Unthought"):
        attack_start(monkeypatch, capsys, Unthought(SECRET))
