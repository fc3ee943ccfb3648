"""Threat 20: no readable output outlives its process: ended at any moment, it is gone after the next opening.

Real processes are ended by SIGTERM, SIGHUP and SIGKILL in the middle of an export, a saved copy and a print; links and
files that somebody put among what they left stay whole.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.opening import after_opening as opening
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore import restore
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.domain.handout import output as output_rules
from jindra_desk.exchange import readable_outlet, staged_removal
from jindra_desk.exchange.readable_outlet import FileOutlet
from tests.support.practice_desk import program
from tests.support.sessions import demo_vault, opened, services
from tests.support.vaults import PASSPHRASE
from tests.support.waiting import elapse, rounds
from tests.threats.attacks import lands, withstood

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")

ROOT = Path(__file__).resolve().parents[2]
OPERATIONS = ("export", "copy", "print")
DEADLINE_S = 60
HALF = "a readable half outlives the next opening"
AT_ONCE = "a readable half outlives a process that was asked to end"
VICTIM = "what somebody else put there is gone"


class Room:
    """A vault, a place to write to, and where prints are put together."""

    def __init__(self, folder: Path) -> None:
        self.vault = demo_vault(_made(folder / "kluis"))
        self.place, self.runtime = _made(folder / "stick"), _made(folder / "run")
        self.runtime.chmod(0o700)

    def start(self, what: str, *, hears: bool) -> subprocess.Popen[bytes]:
        """The process, once something readable of it is there."""
        environment = {**os.environ, "XDG_RUNTIME_DIR": str(self.runtime)}
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.threats.leaving_child", str(self.vault), str(self.place), what,
             "hears" if hears else "deaf"], cwd=ROOT, env=environment)
        for _ in rounds(DEADLINE_S, what="nothing was begun"):
            if self.halves():
                break
            assert child.poll() is None, "the process ended by itself"
        return child

    def halves(self) -> list[Path]:
        """Readable files under a name that is not theirs yet."""
        found = []
        for place in (self.place, self.runtime):
            for stage in place.glob(".jindra-*"):
                found += [stage] if stage.is_file() else [path for path in stage.rglob("*") if path.is_file()]
        return found

    def open_again(self) -> None:
        """The next opening, with an outlet of its own as in the next process."""
        with opened(self.vault) as session:
            after_opening(session, lambda: replace(services(), outlet=FileOutlet()))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def attack_kill(room: Room, what: str, seed: int) -> None:
    """Kill the process at a random moment, and open the vault again."""
    child = room.start(what, hears=True)
    elapse(random.Random(seed).uniform(0, 0.15))
    child.kill()
    child.wait()
    room.open_again()
    withstood(room.halves() == [], HALF)


def attack_ask_to_end(room: Room, what: str, number: signal.Signals, *, hears: bool = True) -> None:
    """Ask it to end, as a terminal that closes does; nothing may wait for the next opening."""
    child = room.start(what, hears=hears)
    child.send_signal(number)
    code = child.wait(DEADLINE_S)
    withstood(room.halves() == [], AT_ONCE)
    withstood(code == 7, "it does not end as Ctrl+C does")


def attack_plant(room: Room) -> None:
    """Kill an export, put links and files among what it left, and open again."""
    child = room.start("export", hears=True)
    child.kill()
    child.wait()
    (stage,) = room.place.glob(".jindra-*")
    outside = _made(room.place / "van haar")
    victims = [outside / name for name in ("dossier.pdf", f"{0:032x}.jpg")] + [stage / "brief.odt"]
    for victim in victims:
        victim.write_bytes(b"van haar")
    for name, target in (("README.txt", outside / "dossier.pdf"), ("documenten", outside)):
        (stage / name).symlink_to(target)
    room.open_again()
    withstood([victim.read_bytes() if victim.exists() else b"" for victim in victims] == [b"van haar"] * 3, VICTIM)
    withstood([path.name for path in room.halves() if not path.is_symlink()] == ["brief.odt"], HALF)


def attack_kill_then_restore(room: Room) -> None:
    """Kill an export, put an older backup back, and open: the vault that knew of the half is replaced."""
    with opened(room.vault) as session:
        backup = make_backup(session, services(), _made(room.vault.parent.parent / "back-up")).file
    child = room.start("export", hears=True)
    child.kill()
    child.wait()
    restore_backup(program().stores(), backup, room.vault, SecretKind.PASSPHRASE, PASSPHRASE,
                   RestoreDecisions(highest_certificate=0))
    room.open_again()
    withstood(room.halves() == [], HALF)


def test_threat_20_a_restore_forgets_no_half(room: Room) -> None:
    attack_kill_then_restore(room)


def test_threat_20_bites_without_carrying_the_note_over(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The older vault never wrote it."""
    monkeypatch.setattr(restore, "carry_over", lambda *_given: None)
    with lands(HALF):
        attack_kill_then_restore(room)


@pytest.mark.parametrize("what", OPERATIONS)
def test_threat_20_a_kill_leaves_nothing_after_the_next_opening(room: Room, what: str) -> None:
    """Export, saved copy and print, each at three moments."""
    for seed in range(3):
        attack_kill(room, what, seed)


@pytest.mark.slow
@pytest.mark.parametrize("what", OPERATIONS)
def test_threat_20_a_kill_at_many_moments_leaves_nothing(room: Room, what: str) -> None:
    """The thorough half."""
    for seed in range(100, 140):
        attack_kill(room, what, seed)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("what", OPERATIONS)
def test_threat_20_being_asked_to_end_leaves_nothing_at_once(room: Room, what: str, number: signal.Signals) -> None:
    attack_ask_to_end(room, what, number)


def test_threat_20_what_somebody_put_there_stays_whole(room: Room) -> None:
    attack_plant(room)


def test_threat_20_bites_without_looking_at_opening(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The note alone takes nothing away."""
    monkeypatch.setattr(opening, "finish_pending_releases", lambda *_given: ())
    with lands(HALF):
        attack_kill(room, "print", 1)


def test_threat_20_bites_without_the_name_in_the_vault(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that nobody noted is never found again: the sweep looks at no folder by itself."""
    monkeypatch.setattr("jindra_desk.storage.repositories.outputs.SqlOutputRepository.open", lambda _self: ())
    with lands(HALF):
        attack_kill(room, "print", 2)


def test_threat_20_bites_without_hearing_the_signal(room: Room) -> None:
    """The default of the system ends a process where it stands."""
    with lands(AT_ONCE):
        attack_ask_to_end(room, "export", signal.SIGTERM, hears=False)


def test_threat_20_bites_without_knowing_what_is_ours(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sweep that takes whatever it finds in the folder takes the owner's too."""
    for module in (output_rules, staged_removal, readable_outlet):
        monkeypatch.setattr(module, "may_be_ours", lambda *_given: True)
    with lands(VICTIM):
        attack_plant(room)
