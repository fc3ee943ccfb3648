"""`jindra-desk backup` ended in the middle of its work, by SIGTERM and by a terminal that closes (trust #20, K-26).

The real program, at a moment that is seen from outside: while pages are copied, while the copy is proven, while the
helper has it at its place under its random name, and while it is read there by its final one.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.check_backup import check_backup
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.cli.exit_codes import ExitCode
from tests.faults.rooms import ROOT, Room
from tests.support.practice_desk import add_client, opened_practice, program, write
from tests.support.sessions import opened
from tests.support.vaults import PASSPHRASE, cheap_keys, invented_photo
from tests.support.waiting import rounds

if sys.platform != "win32":
    import fcntl
    import pty
    import termios

pytestmark = [pytest.mark.skipif(os.name == "nt", reason="signals of POSIX"), pytest.mark.req("K-26")]

PHOTOS, PHOTO_BYTES = 8, 4_000_000
"""Enough that each part of the work takes longer than it takes to see it."""
DEADLINE_S = 120
CANARY = b"Vogelkanarie"
STICK = "stick"


@dataclass(frozen=True)
class Scene:
    """A vault of some 32 MB, and a stick."""

    room: Room
    words: Path

    @property
    def vault(self) -> Path:
        return self.room.vault

    @property
    def stick(self) -> Path:
        return self.room.outside / STICK

    def command(self, *asked: object) -> list[str]:
        return [sys.executable, "-m", "tests.faults.world", "full:10000000000", *map(str, asked),
                "--passphrase-file", str(self.words)]

    def run(self, *asked: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(self.command(*asked), env=self.room.environment, cwd=ROOT, capture_output=True, text=True,
                              timeout=DEADLINE_S)

    def staged(self) -> list[Path]:
        return list(self.vault.parent.glob(f"{self.vault.name}.back-up-*"))

    def parts(self) -> list[Path]:
        return list(self.stick.glob("jindra-*")) + list(self.stick.glob(".jd-*"))

    def backups(self) -> list[Path]:
        return list(self.stick.glob("*.jdb"))


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    room = Room(tmp_path)
    assert room.environment
    with opened_practice(room.vault.parent) as session:
        client = add_client(session, surname=CANARY.decode())
        noise = random.Random(3).randbytes(PHOTO_BYTES)
        for number in range(PHOTOS):
            photo, prepared = invented_photo(client, 100 + number, noise)
            write(session, lambda uow: uow.photos.add(photo, prepared))  # noqa: B023 - called at once
        write(session, lambda uow: session.refresh_retention(uow, client.id))
    words = room.outside / "zin"
    words.write_text(PASSPHRASE, encoding="utf-8")
    words.chmod(0o600)
    made = Scene(room, words)
    made.stick.mkdir()
    return made


def size_of(files: list[Path]) -> int:
    with contextlib.suppress(OSError):  # it was renamed between the look and the question
        return max((file.stat().st_size for file in files), default=0)
    return 0


MOMENTS: dict[str, Callable[[Scene, int], bool]] = {
    "pages are copied": lambda scene, whole: 0 < size_of(scene.staged()) < whole,
    "the copy is proven": lambda scene, whole: size_of(scene.staged()) >= whole,
    "the place is tried out": lambda scene, whole: bool(scene.parts()) and not scene.staged(),
    "the helper has it": lambda scene, whole: size_of(scene.parts()) >= whole,
    "it is read at its place": lambda scene, _whole: bool(scene.backups()),
}


@contextlib.contextmanager
def at_work(scene: Scene, moment: str, *, terminal: bool) -> Iterator[tuple[subprocess.Popen[bytes], int | None]]:
    """The program in the middle of its work; with `terminal` the other end of the only terminal it has."""
    keeper = slave = None
    if terminal:
        keeper, slave = pty.openpty()

    def leads() -> None:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whoever started the tests may ignore it
        if slave is not None:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

    there: int = subprocess.PIPE if slave is None else slave
    child = subprocess.Popen(
        scene.command("backup", "--to", scene.stick, "--vault", scene.vault), env=scene.room.environment, cwd=ROOT,
        stdin=subprocess.DEVNULL if slave is None else slave, stdout=there, stderr=there,
        preexec_fn=leads)  # noqa: PLW1509 - this process has no other thread that holds anything
    if slave is not None:
        os.close(slave)
    try:
        whole = scene.vault.stat().st_size
        for _ in rounds(DEADLINE_S, what="that moment never came", every=0.0005):
            if MOMENTS[moment](scene, whole):
                break
            assert child.poll() is None, "it was done before that moment was seen"
        yield child, keeper
    finally:
        child.kill()
        child.wait()


def helpers_of(scene: Scene) -> list[int]:
    """Processes that still work in the folder of this vault."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if b"copy_helper" in (process / "cmdline").read_bytes() and (
                    process / "cwd").resolve() == scene.vault.parent.resolve():
                found.append(int(process.name))
    return found


def nothing_half_is_left(scene: Scene, *, stood: bool) -> None:
    """Under no name; `stood`: at that moment the backup could be there already, and then it is a whole one."""
    assert scene.staged() == []
    assert scene.parts() == []
    assert helpers_of(scene) == []
    for backup in scene.backups():
        assert stood, backup
        assert check_backup(program().stores(), backup, SecretKind.PASSPHRASE, PASSPHRASE).whole
    for file in scene.room.files(outside=True) + scene.room.files(outside=False):
        assert CANARY not in file.read_bytes(), file


def the_next_command_finds_all_whole(scene: Scene) -> None:
    assert scene.run("list", "--vault", scene.vault).returncode == ExitCode.DONE
    beside = {file.name.removeprefix(scene.vault.name) for file in scene.vault.parent.iterdir()}
    assert beside <= {"", ".keys", ".keys.bak", ".ledger", ".lock", ".tries"}, beside
    with opened(scene.vault) as session:
        assert verify_vault(session, keys=cheap_keys()).whole


@pytest.mark.parametrize("moment", MOMENTS)
def test_asked_to_end(scene: Scene, moment: str) -> None:
    with at_work(scene, moment, terminal=False) as (child, _):
        child.send_signal(signal.SIGTERM)
        out, err = child.communicate(timeout=DEADLINE_S)
    assert child.returncode == ExitCode.WORLD, err
    assert out == b""
    assert b"Traceback" not in err
    stood = b"al klaar" in err
    assert stood or b"Gestopt." in err
    assert bool(scene.backups()) == stood, err
    nothing_half_is_left(scene, stood=stood)
    the_next_command_finds_all_whole(scene)


@pytest.mark.parametrize("moment", MOMENTS)
def test_its_terminal_closes(scene: Scene, moment: str) -> None:
    """The system sends SIGHUP to who has that terminal; nothing that is said from then on reaches anybody."""
    with at_work(scene, moment, terminal=True) as (child, keeper):
        assert keeper is not None
        os.close(keeper)
        code = child.wait(DEADLINE_S)
    assert code == ExitCode.WORLD
    nothing_half_is_left(scene, stood=moment == "it is read at its place")
    the_next_command_finds_all_whole(scene)
