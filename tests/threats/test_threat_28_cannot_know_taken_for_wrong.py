"""Threat 28: what cannot be known is never told as wrong, counts as no try, and is never called "in use".

No memory for the hash (also in a real process that is bounded), a key ring whose content is damaged, a disk that does
not count, a file system without locks: each through every operation that it can meet.
"""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn

import pytest
from argon2.exceptions import HashingError

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.cli.main import main
from jindra_desk.domain.base.errors import JindraError, LocksMissing, MemoryShort, VaultInUse, WrongPassphrase
from jindra_desk.domain.vault.key_faults import PinUnusable
from jindra_desk.domain.vault.pin import TRIES
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.security import kdf, pin_slots, tries
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.pin_record import RingCount
from jindra_desk.security.tries import TryCount
from jindra_desk.system.instance import vault_lock as instance
from jindra_desk.system.instance.vault_lock import VaultLock
from jindra_desk.ui.jobs import lanes as job_lanes
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.practice_desk import program
from tests.support.vaults import CHEAP, PASSPHRASE, RECOVERY_CODE, VAULT_ID
from tests.threats.attacks import lands, withstood

PIN = "284657"
MANY = 12
"""More than any count allows."""


class Room:
    """A vault with a passphrase and a PIN, both right all the time."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "praktijk.jdv"
        self.ring, self.computer = MemoryKeyring(), Computer()
        self.key, self.code = self.keys.create(self.path, VAULT_ID, PASSPHRASE, RECOVERY_CODE)
        self.keys.pins.make(self.path, self.key, PIN)

    @property
    def keys(self) -> HeaderKeyStore:
        """As a fresh start of the program makes it."""
        return HeaderKeyStore(lambda: CHEAP, self.ring, self.computer, self.computer.boot_id, floor=CHEAP)

    def opens(self, kind: SecretKind, typed: str) -> bool:
        """Whether it opens now."""
        try:
            self.keys.unlock(self.path, kind, typed).destroy()
        except JindraError:
            return False
        return True


OPERATIONS: MappingProxyType[str, Callable[[Room], object]] = MappingProxyType({
    "passphrase": lambda room: room.keys.unlock(room.path, SecretKind.PASSPHRASE, PASSPHRASE),
    "PIN": lambda room: room.keys.unlock(room.path, SecretKind.PIN, PIN),
    "another PIN": lambda room: room.keys.pins.make(room.path, room.key, "390417"),
    "another passphrase": lambda room: room.keys.change_passphrase(room.path, room.key, "andere woorden hier"),
    "another key": lambda room: room.keys.add_key(room.path, room.keys.new_key(), PASSPHRASE, RECOVERY_CODE),
    "another vault": lambda room: room.keys.create(room.path.with_name("b.jdv"), VAULT_ID, PASSPHRASE),
})
"""Everything that derives a key."""


def no_memory(fault: Exception, **_: object) -> NoReturn:
    raise fault


SHORTAGES: MappingProxyType[str, Callable[..., NoReturn]] = MappingProxyType({
    "of Argon2": partial(no_memory, HashingError("Memory allocation error")),
    "of Python": partial(no_memory, MemoryError()),
})


def attack_no_memory(room: Room, monkeypatch: pytest.MonkeyPatch, operation: str, shortage: str) -> None:
    """Do it again and again while there is no memory, and once more when there is."""
    with monkeypatch.context() as short:
        short.setattr(kdf, "hash_secret_raw", SHORTAGES[shortage])
        for _ in range(MANY):
            try:
                OPERATIONS[operation](room)
            except MemoryShort as told:
                withstood("geheugen" in told.sentence(), "the shortage is not told as what it is")
            except WrongPassphrase:
                withstood(False, "a right secret is called wrong")
            except MemoryError:
                withstood(False, "a raw fault leaves the room")
    withstood(room.keys.wait_seconds(room.path) == 0, "a try was counted")
    if operation not in ("another PIN",):  # the old PIN goes before the new one is made
        withstood(room.keys.pins.state(room.path).tries_left == TRIES, "a try was counted")
        withstood(room.opens(SecretKind.PIN, PIN), "the right PIN no longer opens")
    withstood(room.opens(SecretKind.PASSPHRASE, PASSPHRASE), "the right passphrase no longer opens")


@pytest.mark.parametrize("shortage", SHORTAGES)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_threat_28_no_memory_is_no_wrong_try(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, operation: str,
                                             shortage: str) -> None:
    """T-22 counts what was tried; what could not be tried is told."""
    attack_no_memory(Room(tmp_path), monkeypatch, operation, shortage)


def test_threat_28_bites_without_counting_after_the_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted first and never taken back, the wait grows although nobody was wrong."""
    real = HeaderKeyStore.unlock

    def counting_first(keys: HeaderKeyStore, vault: Path, kind: SecretKind, typed: str, *rest: object) -> Secret:
        TryCount(vault).begin()
        return real(keys, vault, kind, typed, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(HeaderKeyStore, "unlock", counting_first)
    monkeypatch.setattr(tries.TryCount, "take_back", lambda _self: None)
    with lands("a try was counted"):
        attack_no_memory(Room(tmp_path), monkeypatch, "passphrase", "of Argon2")


DAMAGES: MappingProxyType[str, Callable[[bytes], bytes]] = MappingProxyType({
    "a bit of the half": lambda kept: kept[:-1] + bytes([kept[-1] ^ 1]),
    "zeros for the half": lambda kept: kept[:16] + bytes(len(kept) - 16),
    "half of the half": lambda kept: kept[:30],
    "nothing in it": lambda _kept: b"",
})


def attack_damaged_half(room: Room, damage: str) -> None:
    """Damage what the key ring keeps, and type the right PIN more often than a slot lives."""
    name = f"{VAULT_ID}.pin"
    whole = room.ring.values[name]
    room.ring.values[name] = DAMAGES[damage](whole)
    for _ in range(MANY):
        try:
            room.keys.unlock(room.path, SecretKind.PIN, PIN).destroy()
        except PinUnusable as told:
            withstood("beschadigd" in told.sentence(), "the damage is not told as what it is")
        except WrongPassphrase:
            withstood(False, "a right secret is called wrong")
    room.ring.values[name] = whole
    withstood(room.keys.pins.state(room.path).tries_left == TRIES, "a try was counted")
    withstood(room.opens(SecretKind.PIN, PIN), "the right PIN no longer opens")


@pytest.mark.parametrize("damage", DAMAGES)
def test_threat_28_a_damaged_half_is_no_wrong_pin(tmp_path: Path, damage: str) -> None:
    """K-49: with a half that is not ours no PIN can be tried."""
    attack_damaged_half(Room(tmp_path), damage)


def test_threat_28_bites_without_a_check_on_the_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """AES-GCM says no to a wrong half as it does to a wrong PIN."""
    monkeypatch.setattr(pin_slots, "half_is_damaged", lambda _slot, _half: False)
    with lands("a right secret is called wrong"):
        attack_damaged_half(Room(tmp_path), "a bit of the half")


def attack_disk_that_does_not_count(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full beside the vault: no PIN may be tried, so none may be lost."""
    def full(_path: Path, _content: bytes) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as short:
        short.setattr("jindra_desk.security.pin_record.write_whole", full)
        for _ in range(MANY):
            withstood(not room.opens(SecretKind.PIN, PIN), "a PIN is tried without a count")
    withstood(room.keys.pins.state(room.path).tries_left == TRIES, "a try was counted")


def test_threat_28_a_count_that_cannot_be_kept_is_no_wrong_pin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key ring's count is put back when the disk's could not be written."""
    attack_disk_that_does_not_count(Room(tmp_path), monkeypatch)


def test_threat_28_bites_without_putting_the_count_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five full disks would end the slot."""
    real = pin_slots.PinSlots._write_count

    def only_up(slots: pin_slots.PinSlots, vault_id: str, count: RingCount) -> None:
        if count.failures:
            real(slots, vault_id, count)

    room = Room(tmp_path)
    monkeypatch.setattr(pin_slots.PinSlots, "_write_count", only_up)
    with lands("a try was counted"):
        attack_disk_that_does_not_count(room, monkeypatch)


def attack_no_locks(folder: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Take the vault on a file system that has no locks."""
    def refused(_descriptor: int) -> NoReturn:
        raise OSError(number, "no locks")

    monkeypatch.setattr(instance, "_lock", refused)
    lock = VaultLock(folder / "praktijk.jdv", folder)
    try:
        lock.acquire()
    except VaultInUse:
        withstood(False, "it is called open in another window")
    except LocksMissing:
        return
    withstood(False, "two windows can have it")


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EIO, errno.EINTR])
def test_threat_28_no_locks_is_not_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """K-136: nobody can tell there whether it is open, and that is said."""
    attack_no_locks(tmp_path, monkeypatch, number)


def test_threat_28_bites_without_looking_at_the_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every refusal of a lock taken for the same one."""
    monkeypatch.setattr(instance, "_TAKEN", frozenset(errno.errorcode))
    with lands("it is called open in another window"):
        attack_no_locks(tmp_path, monkeypatch, errno.ENOLCK)


def attack_command_without_memory(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
                                  folder: Path) -> None:
    """A command that meets its end of memory somewhere in the middle."""
    working = program()
    monkeypatch.setattr(type(working), "open", partial(no_memory_anywhere))
    words = folder / "woorden.txt"
    words.write_text(PASSPHRASE, encoding="utf-8")
    words.chmod(0o600)
    try:
        code = main(["list", "--vault", str(folder / "k.jdv"), "--passphrase-file", str(words)], working)
    except MemoryError:
        withstood(False, "a raw fault leaves the room")
    withstood(code == 7 and "geheugen" in capsys.readouterr().err, "the shortage is not told as what it is")


def no_memory_anywhere(*_: object, **__: object) -> NoReturn:
    raise MemoryError


def test_threat_28_a_command_tells_the_shortage(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
                                                tmp_path: Path) -> None:
    """One place for every command."""
    attack_command_without_memory(monkeypatch, capsys, tmp_path)


def test_threat_28_bites_without_the_one_place(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
                                               tmp_path: Path) -> None:
    """It would be told as a mistake of the program."""
    monkeypatch.setattr("jindra_desk.cli.main.MemoryError", LookupError, raising=False)
    with lands("the shortage is not told as what it is"):
        attack_command_without_memory(monkeypatch, capsys, tmp_path)


def attack_job_without_memory() -> None:
    """A job of the window that meets its end of memory, such as a back-up."""
    task = job_lanes.Task("backup.run", no_memory_anywhere, lambda _task: None)
    task.execute()
    withstood(isinstance(task.error, MemoryShort) and task.bug is None, "the shortage is not told as what it is")


def test_threat_28_a_job_tells_the_shortage() -> None:
    """One place for every job."""
    attack_job_without_memory()


def test_threat_28_bites_without_the_one_place_for_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be told as a mistake of the program."""
    monkeypatch.setattr(job_lanes, "MemoryError", LookupError, raising=False)
    with lands("the shortage is not told as what it is"):
        attack_job_without_memory()


BOUNDED = """
import resource, sys
from pathlib import Path
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import MemoryShort, WrongPassphrase
from jindra_desk.security.kdf import FLOOR
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.tries import TryCount
vault = Path(sys.argv[1])
keys = HeaderKeyStore(lambda: FLOOR)
keys.create(vault, "5" * 32, "vier losse woorden samen")
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (40 << 20), resource.RLIM_INFINITY))
for _ in range(8):
    try:
        keys.unlock(vault, SecretKind.PASSPHRASE, "vier losse woorden samen")
        sys.exit("it was not short")
    except MemoryShort as told:
        print(told)
    except WrongPassphrase:
        sys.exit("called wrong")
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
assert TryCount(vault).wrong() == 0, "counted"
keys.unlock(vault, SecretKind.PASSPHRASE, "vier losse woorden samen")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="bounds a process as Linux does")
def test_threat_28_a_real_process_without_memory(tmp_path: Path) -> None:
    """64 MiB are asked where 40 are left, by the real Argon2."""
    done = subprocess.run([sys.executable, "-c", BOUNDED, str(tmp_path / "k.jdv")], capture_output=True, text=True,
                          timeout=60)
    assert done.returncode == 0, done.stderr[-800:]
    assert done.stdout.count("te weinig geheugen") == 8
