"""Each way in which a command writes prints what came in from outside as text."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

import pytest

from jindra_desk.cli.output import OutcomeUnwritten, print_json, print_table, write_line, write_over, write_question
from tests.faults.rooms import ROOT, Room
from tests.support.command_line import passphrase_file
from tests.support.sessions import demo_vault

STEERING = "Berg\x1b[2J\u202egrof\r\n\x9b1A"
SPELLED = r"Berg\x1b[2J\u202egrof\r\n\x9b1A"

WRITERS: dict[str, tuple[Callable[[TextIO, str], None], str]] = {
    "line": (write_line, f"{SPELLED}\n"),
    "question": (write_question, SPELLED),
    "over": (write_over, f"\r{SPELLED}"),
    "head of a table": (lambda out, words: print_table(out, [words], []), f"{SPELLED}\n"),
    "cell of a table": (lambda out, words: print_table(out, ["x", "y"], [[words, "1"]]),
                        f"x{' ' * (len(SPELLED) + 1)}y\n{SPELLED}  1\n"),
}


@pytest.mark.parametrize("kind", WRITERS)
def test_a_writer_spells_out_what_steers_a_terminal(kind: str) -> None:
    """Clearing the screen, turning a line around, a line of its own: all of it is there in letters."""
    write, expected = WRITERS[kind]
    out = io.StringIO()
    write(out, STEERING)
    assert out.getvalue() == expected


def test_a_document_says_the_same_without_a_sign_that_steers() -> None:
    out = io.StringIO()
    print_json(out, "clients", [{"name": STEERING}])
    assert not set(out.getvalue()) & {"\x1b", "\u202e", "\r", "\x9b"}
    assert json.loads(out.getvalue()) == {"schema": "jindra-desk/clients/1", "items": [{"name": STEERING}]}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_results_that_cannot_be_written_end_with_7(tmp_path: Path, unbuffered: str) -> None:
    """`> file` on a full disk, or a terminal that is gone: Python would try again at its end, and end with 120."""
    room = Room(tmp_path)
    environment = {**room.environment, "PYTHONUNBUFFERED": unbuffered}
    demo_vault(room.vault.parent)
    words = passphrase_file(room.outside)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.world", "full:10000000000", "list", "--vault",
             str(room.vault.with_name("demo.jdv")), "--passphrase-file", str(words)], cwd=ROOT, env=environment,
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode == 7, done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert str(OutcomeUnwritten.title) in done.stderr
    assert "niet gelukt" not in done.stderr  # a command that did something did it


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_recovery_code_that_cannot_be_shown_makes_no_vault(tmp_path: Path) -> None:
    """K-140: nobody could ever open it without the passphrase, and nothing would say so."""
    room = Room(tmp_path)
    assert room.environment
    words, new = passphrase_file(room.outside), tmp_path / "nieuw" / "kluis.jdv"
    command = [sys.executable, "-m", "tests.faults.world", "full:10000000000", "init", "--vault", str(new),
               "--passphrase-file", str(words), "--practice", "Salon", "--contact", "Ons"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=ROOT, env=room.environment, stdout=full, stderr=subprocess.PIPE, text=True,
                              timeout=60)
    assert done.returncode == 7, done.stderr
    assert {file.name for file in new.parent.iterdir()} <= {"kluis.jdv.lock"}
    again = subprocess.run(command, cwd=ROOT, env=room.environment, capture_output=True, text=True, timeout=60)
    assert again.returncode == 0, again.stderr
    assert again.stdout.index("Herstelcode") < again.stdout.index("De kluis staat klaar")
