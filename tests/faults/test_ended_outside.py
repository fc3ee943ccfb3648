"""The real program is ended at random moments of what goes outside: told in words, and nothing readable is left.

SIGTERM, SIGHUP and SIGKILL; an export and a backup through the command line (prints and saved copies: threat 20).
`JINDRA_ENDED_ROUNDS` asks for more rounds of each.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.cli.exit_codes import ExitCode
from tests.faults.rooms import ROOT, Room
from tests.faults.test_world import some_client
from tests.support.sessions import demo_vault, opened, services
from tests.support.vaults import PASSPHRASE
from tests.support.waiting import elapse, rounds

ROUNDS = int(os.environ.get("JINDRA_ENDED_ROUNDS", "1"))
LONGEST_S = 4.0
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """With the demo vault in it."""
    room = Room(tmp_path)
    assert room.environment
    demo_vault(room.vault.parent)
    return room


def listens(child: subprocess.Popen[str]) -> None:
    """Wait until the program hears that it is asked to end: before that the system ends it where it stands."""
    for _ in rounds(60, what="it never listened"):
        if child.poll() is not None:
            return
        told = (Path("/proc") / str(child.pid) / "status").read_text() if sys.platform == "linux" else ""
        caught = [int(line.split()[1], 16) for line in told.splitlines() if line.startswith("SigCgt")]
        if not told or caught[0] >> (signal.SIGTERM - 1) & 1:
            return


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGKILL"])
@pytest.mark.parametrize("what", ["export", "backup"])
def test_nothing_readable_is_left(room: Room, what: str, name: str) -> None:
    vault, place = room.vault.with_name("demo.jdv"), room.outside / "uit"
    words = room.outside / "zin"
    words.write_text(PASSPHRASE, encoding="utf-8")
    words.chmod(0o600)
    asked = ["export", some_client(room)] if what == "export" else ["backup"]
    command = [sys.executable, "-m", "tests.faults.world", "full:10000000000", *asked, "--to", str(place), "--vault",
               str(vault), "--passphrase-file", str(words)]
    dice = random.Random(f"{what} {name}")
    for _ in range(ROUNDS):
        child = subprocess.Popen(command, env=room.environment, cwd=ROOT, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, text=True)
        listens(child)
        elapse(dice.uniform(0, LONGEST_S))
        child.send_signal(getattr(signal, name))
        out, err = child.communicate(timeout=60)
        assert "Traceback" not in err
        if name != "SIGKILL":
            # Once all is done there is nothing to be told, and the system ends it.
            over = -getattr(signal, name) if out and not err else ExitCode.DONE
            assert child.returncode in (ExitCode.WORLD, ExitCode.DONE, over), err
        with opened(vault) as session:
            after_opening(session, services)
            session.vault.pages.check_integrity()  # type: ignore[attr-defined]  # SqlVault's own
        left = [file for file in place.rglob("*") if file.is_file()] if place.exists() else []
        assert not [file for file in left if any(part.startswith(".jindra-") for part in file.parts)]
        if what == "backup":
            assert {file.suffix for file in left} <= {".jdb", ".ledger"} or name == "SIGKILL"
