"""Makes one job of the window fail with an exception that nobody thought of, and looks at what the owner is left with.

The jobs are found by walking the code, so that a new one cannot be forgotten.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.program import WindowOptions
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.process.log import LOG_NAME, RedactedLog
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.jobs import jobs as jobs_module
from jindra_desk.ui.jobs.lanes import JobContext, Task
from jindra_desk.ui.shell.fault_dialog import FaultDialog
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from tests.support.practice_desk import program
from tests.support.vaults import file_hashes
from tests.threats.attacks import withstood

UI = Path(__file__).resolve().parent.parent.parent / "jindra_desk" / "ui"
STARTERS = MappingProxyType({
    **dict.fromkeys(("run", "run_apart", "run_long", "ask", "change", "change_with_progress", "act",
                     "act_with_progress"), 3), "_run": None, "_write": 2})
"""How a job is started, and how far behind its name the failure path stands; None: it has one for all of them."""
SECRET = "Řehořová 06-12345678"
UNREAD = "iet te lezen"
"""What a count says that could not be read."""
WORDS = "Er ging iets mis in het programma."


class Unthought(Exception):
    """Nobody catches this by its name; its message quotes a client, as messages do."""


@dataclass(frozen=True)
class JobStart:
    """A place in the code that starts a job."""

    name: str
    file: Path
    line: int
    on_error: ast.expr | None
    owner: ast.ClassDef | None


def job_starts() -> list[JobStart]:
    """Every place in `ui` that starts a job under a name of its own; not the walks of the tour."""
    found: list[JobStart] = []
    for path in sorted(UI.rglob("*.py")):
        if "tour" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in STARTERS:
                start = _start(node, path, classes)
                if start is not None:
                    found.append(start)
    return found


def ways_to_start() -> set[str]:
    """What a screen begins a job with: the methods of its context that take a path for the fault."""
    tree = ast.parse((UI / "navigation" / "screen_context.py").read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
            and "on_error" in {argument.arg for argument in (*node.args.args, *node.args.kwonlyargs)}}


def _start(node: ast.Call, path: Path, classes: list[ast.ClassDef]) -> JobStart | None:
    names = [at for at, given in enumerate(node.args[:2])
             if isinstance(given, ast.Constant) and isinstance(given.value, str)]
    if not names:
        return None
    at = names[0]
    named = {word.arg: word.value for word in node.keywords}
    assert isinstance(node.func, ast.Attribute)
    behind = STARTERS[node.func.attr]
    given = node.args[at + behind] if behind is not None and len(node.args) > at + behind else None
    on_error = named.get("on_error", given)
    owner = next((one for one in classes if one.lineno <= node.lineno <= (one.end_lineno or 0)), None)
    name = node.args[at]
    assert isinstance(name, ast.Constant)
    return JobStart(str(name.value), path, node.lineno, on_error, owner)


class Saboteur:
    """Lets the job `target` fail instead of running; notes which jobs were begun."""

    def __init__(self) -> None:
        self.target = ""
        self.hits = 0
        self.begun: list[str] = []

    def install(self, monkeypatch: pytest.MonkeyPatch) -> Saboteur:
        saboteur = self

        class Watched(Task):
            def __init__(self, name: str, function: Callable[[JobContext], Any], post: Callable[[Task], None]) -> None:
                super().__init__(name, function, post)
                saboteur.begun.append(name)
                if name == saboteur.target:
                    saboteur.hits += 1
                    self.function = _fail

        monkeypatch.setattr(jobs_module, "Task", Watched)
        return self


def _fail(_context: JobContext) -> None:
    client = SECRET
    raise Unthought(client)


@dataclass
class Stage:
    """A window in some phase of the program, and what lies beside it."""

    folder: Path
    path: Path
    desk: AppFlow
    saboteur: Saboteur
    replaced: list[list[str]] = field(default_factory=list)

    def settle(self) -> None:
        """Until nothing is under way; a fault that is shown is what we came for."""
        clock = QElapsedTimer()
        clock.start()
        quiet = 0
        while quiet < 2 and clock.elapsed() < 20_000:
            turn()
            quiet = quiet + 1 if self.desk.jobs.pending == 0 else 0
            self.desk.jobs.wait_until_idle(5)

    def dismiss(self) -> None:
        """Close what lies over the window."""
        for dialog in self.desk.window.findChildren(FaultDialog):
            dialog.dismiss()
        turn()


@contextmanager
def stage(folder: Path, path: Path, application: QApplication, saboteur: Saboteur,
          **options: object) -> Iterator[Stage]:
    """The real window on `path`, begun with `options`; no process is ever replaced."""
    built = program()
    log = RedactedLog(folder / "state", built.clock.now)
    given = replace(WindowOptions(vault=path), **options)  # type: ignore[arg-type]
    parts = desk_parts(built, given, path, built.instance_lock(path), log, AppearanceFile(folder / "state"))
    replaced: list[list[str]] = []
    parts = replace(parts, lock=replace(parts.lock, os_idle=lambda: None, end_process=lambda: None,
                                        replace=lambda arguments: replaced.append(list(arguments))))
    Theme.install(application, Scheme.LIGHT)
    desk = AppFlow(application, parts)
    Theme.of(desk.window).set_reduced_motion(True)
    made = Stage(folder, path, desk, saboteur, replaced)
    try:
        desk.start()
        desk.window.activateWindow()
        yield made
    finally:
        saboteur.target = ""
        desk.end()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
        turn()


def shown_words() -> str:
    """Everything that can be read now."""
    words: list[str] = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in (window, *window.findChildren(QWidget)):
                if widget.isVisible():
                    words.append(widget.text() if isinstance(widget, QLabel) else "")
                    words.append(str(widget.property("text") or ""))
                    text = getattr(widget, "text", None)
                    words.append(str(text()) if callable(text) else "")
    return "\n".join(words)


def usable_controls() -> list[QWidget]:
    """What the owner can press now, where input goes."""
    modal = QApplication.activeModalWidget()
    rooms = [modal] if modal is not None else [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [button for room in rooms for button in room.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled()]


def demand(made: Stage, before: dict[str, str] | None = None) -> None:
    """A visible sentence, a control that can be used, an untouched vault, nothing in the log but the type."""
    withstood(made.saboteur.hits > 0, f"{made.saboteur.target} was never begun")
    shown = shown_words()
    withstood(WORDS in shown or UNREAD in shown, "nothing says that it went wrong")
    withstood(bool(usable_controls()), "there is no way on")
    working = [bar for bar in made.desk.window.findChildren(BusyBar) if bar.isVisible() and bar._timer.isActive()]
    withstood(not working, "something goes on as if work were under way")
    if before is not None:
        withstood(vault_hashes(made.path) == before, "the vault was touched")
    log = made.folder / "state" / LOG_NAME
    noted = log.read_text(encoding="utf-8") if log.exists() else ""
    withstood(Unthought.__name__ in noted, "it is noted nowhere")
    withstood(SECRET not in noted + shown_words() and SECRET.split()[0] not in noted, "client text is told or noted")


def vault_hashes(path: Path) -> dict[str, str]:
    """What the vault's own files hold; the lock file is there for whoever has the vault, and holds nothing."""
    return {name: digest for name, digest in file_hashes(path.parent).items()
            if name.startswith(path.name) and not name.endswith(".lock")}
