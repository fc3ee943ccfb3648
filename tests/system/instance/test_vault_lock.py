"""One running program per vault (K-136): the first comes forward, a crash frees the lock."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.application.ports.computer import InstanceLock
from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.domain.base.errors import LockLost, StorageFailed, VaultInUse
from jindra_desk.system.folders.paths import VaultPaths
from jindra_desk.system.instance.vault_lock import VaultLock

HOLDER = """
import sys, time
from pathlib import Path
from jindra_desk.system.instance.vault_lock import VaultLock
lock = VaultLock(Path(sys.argv[1]), Path(sys.argv[2]))
lock.acquire()
lock.listen(lambda: print("raised", flush=True))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return tmp_path / "kluis.jdv"


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A short path: the name of a UNIX socket may not be longer than about a hundred bytes."""
    with tempfile.TemporaryDirectory(prefix="jd-") as folder:
        yield Path(folder)


def hold_elsewhere(vault: Path, runtime: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(vault), str(runtime)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_program_is_refused_and_the_first_comes_forward(vault: Path, runtime: Path) -> None:
    with hold_elsewhere(vault, runtime) as first:
        second = VaultLock(vault, runtime)
        with pytest.raises(VaultInUse) as refused:
            second.acquire()
        assert exit_code_of(refused.type) is ExitCode.WORLD
        assert second.raise_first()
        assert first.stdout is not None
        assert first.stdout.readline() == "raised\n"
        first.send_signal(signal.SIGKILL)
        first.wait(5)
        second.acquire()
        assert second.listen(lambda: None), "a killed program's socket does not stand in the way"
        second.release()


def test_release_frees_the_vault_and_stops_listening(vault: Path, runtime: Path) -> None:
    first: InstanceLock = VaultLock(vault, runtime)
    assert isinstance(first, VaultLock)
    heard = threading.Event()
    first.acquire()
    first.acquire()
    assert first.listen(heard.set)
    assert first.listen(heard.set)
    second = VaultLock(vault, runtime)
    with pytest.raises(VaultInUse):
        second.acquire()
    assert second.raise_first()
    assert heard.is_set()
    first.release()
    first.release()
    third = VaultLock(vault, runtime)
    assert not third.raise_first(), "nobody listens any more"
    third.acquire()
    third.release()
    assert not [thread for thread in threading.enumerate() if thread.name == "jindra-knock"]


def test_two_vaults_do_not_meet(tmp_path: Path) -> None:
    one, other = VaultLock(tmp_path / "a.jdv", tmp_path), VaultLock(tmp_path / "b.jdv", tmp_path)
    one.acquire()
    other.acquire()
    assert one.held
    assert other.held
    one.release()
    assert other.held
    other.release()


def test_listening_needs_the_lock_and_survives_a_place_that_is_too_long(vault: Path, tmp_path: Path) -> None:
    lock = VaultLock(vault, tmp_path / ("x" * 120))
    assert not lock.listen(lambda: None)
    lock.acquire()
    assert not lock.listen(lambda: None)
    assert lock.held
    assert not lock.raise_first()
    lock.release()


def test_the_lock_file_is_private_and_no_child_inherits_the_lock(vault: Path, tmp_path: Path) -> None:
    lock = VaultLock(vault, tmp_path)
    lock.acquire()
    assert stat.S_IMODE(VaultPaths.of(vault).lock.stat().st_mode) == 0o600
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False)
    lock.release()
    again = VaultLock(vault, tmp_path)
    again.acquire()
    again.release()
    child.communicate(b"\n", timeout=10)


def test_a_folder_that_is_gone_is_a_fault_of_the_world(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        VaultLock(tmp_path / "gone" / "kluis.jdv", tmp_path).acquire()


def test_strangers_words_at_the_bell_do_nothing(vault: Path, runtime: Path) -> None:
    import socket

    heard: list[int] = []
    lock = VaultLock(vault, runtime)
    lock.acquire()
    lock.listen(lambda: heard.append(os.getpid()))
    address = next(runtime.glob("*.sock"))
    for words in (b"RAISE", b"raise" * 1000, b"\x80\x04."):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(2)
            line.connect(str(address))
            line.sendall(words)
            line.shutdown(socket.SHUT_WR)
            try:
                line.recv(16)
            except ConnectionError:
                continue
    assert heard == []
    assert lock.raise_first(), "it still listens afterwards"
    lock.release()


def test_release_frees_the_vault_also_while_a_child_still_holds_a_copy(vault: Path, tmp_path: Path) -> None:
    lock = VaultLock(vault, tmp_path)
    lock.acquire()
    assert lock._descriptor is not None
    copy = os.dup(lock._descriptor)
    lock.release()
    again = VaultLock(vault, tmp_path)
    again.acquire()
    again.release()
    os.close(copy)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_lock_file_that_was_taken_away_is_noticed_before_a_write(vault: Path, runtime: Path, replaced: bool) -> None:
    """Two processes never both write: whoever came second has the vault until it lets go (K-136)."""
    first, second = VaultLock(vault, runtime), VaultLock(vault, runtime)
    first.acquire()
    first.confirm()
    lock = VaultPaths.of(vault).lock
    lock.unlink()
    if replaced:
        lock.write_bytes(b"")
    second.acquire()
    with pytest.raises(LockLost) as lost:
        first.confirm()
    assert lock.name in lost.value.sentence()
    assert first.held
    second.release()
    first.confirm()
    with pytest.raises(VaultInUse):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
@pytest.mark.parametrize("stands", ["folder", "pipe", "no folder"])
def test_what_cannot_be_told_is_not_told_as_another_window(vault: Path, runtime: Path, stands: str) -> None:
    """Nobody else has the vault; a save is refused with what is really in the way (trust #28)."""
    first, lock = VaultLock(vault, runtime), VaultPaths.of(vault).lock
    first.acquire()
    lock.unlink()
    if stands == "folder":
        lock.mkdir()
    elif stands == "pipe":
        os.mkfifo(lock)
    else:
        lock.parent.rename(lock.parent.with_name("elders"))
    with pytest.raises(StorageFailed) as told:
        first.confirm()
    assert "ander venster" not in told.value.sentence()
    assert first.held
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_a_lock_file_that_was_taken_away_is_taken_anew(vault: Path, runtime: Path) -> None:
    """Before anybody else came: then the next one finds it locked, as it should be."""
    first, second = VaultLock(vault, runtime), VaultLock(vault, runtime)
    first.acquire()
    VaultPaths.of(vault).lock.unlink()
    first.confirm()
    with pytest.raises(VaultInUse):
        second.acquire()
    first.release()
    first.confirm()  # nothing is held, and nothing is taken
    second.acquire()
    second.release()
