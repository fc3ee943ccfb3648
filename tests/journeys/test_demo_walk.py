"""`--demo` without a display: the whole journey of one client by the real screens, pressed and typed (issue 2)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from jindra_desk.bootstrap.demo_walk import Walk, say_step
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.shell.main_window import MainWindow
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.tour.walkthrough import GIVEN, SURNAME
from tests.documents.reading import whole_text
from tests.support.practice_desk import program as cheap_program


class StrayWindows(QObject):
    """Notes every window that is shown and is none of those that a person should see."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow() \
                and not isinstance(watched, MainWindow | QDialog | QMenu):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def walked(tmp_path: Path, qapp: QApplication) -> tuple[Path, list[str], list[str]]:
    """The folder, the lines that were told, and windows that flashed up."""
    theme = Theme.install(qapp, Scheme.LIGHT)
    blinking = qapp.cursorFlashTime()
    told: list[str] = []
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    program = cheap_program()
    try:
        Walk(program, qapp, tmp_path, RedactedLog(tmp_path, program.clock.now)).run(told.append)
    finally:
        qapp.removeEventFilter(stray)
        qapp.setCursorFlashTime(blinking)
        theme.set_reduced_motion(None)
    return tmp_path, told, stray.seen


def test_the_walk_says_what_it_wrote_and_all_of_it_is_there(walked: tuple[Path, list[str], list[str]]) -> None:
    folder, told, stray = walked
    assert [line.split(".", 1)[0].strip() for line in told] == [str(number) for number in range(1, len(told) + 1)]
    assert len(told) >= 14
    named = [Path(line.strip()) for step in told for line in step.splitlines()[1:]]
    assert all(path.exists() for path in named)
    assert stray == [], "a part without parent flashed up as a window"
    handed_out = next((folder / "uitgifte").iterdir())
    written = set(named) | {path for path in folder.rglob("*") if handed_out in path.parents}
    around = {path for path in folder.rglob("*") if path.is_file()} - written
    assert {path.parent.name for path in around} <= {"kluis", "camera", folder.name}
    assert whole_text((handed_out / "dossier.pdf").read_bytes()).count(f"{GIVEN} {SURNAME}") > 0
    assert SURNAME not in whole_text((folder / "vernietigingsbewijs.pdf").read_bytes())
    for file in around:
        assert SURNAME.encode() not in file.read_bytes(), file.name


def test_each_file_of_a_step_has_a_line_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    say_step("  1. Klaar.\n      /tmp/a.png\n      /tmp/b.png")
    assert capsys.readouterr().out == "  1. Klaar.\n      /tmp/a.png\n      /tmp/b.png\n"
