"""Threat 4: whatever the computer's key ring does, the passphrase opens at once and no half lies where it is unsafe.

Absent, null, plain text, locked, wiped, lying and hanging backends, each through every operation (K-49).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.errors import InitError, KeyringLocked

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.key_faults import KeyringUnavailable
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.security import os_keyring
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.os_keyring import Backend, OsKeyring, is_admitted
from tests.security.test_os_keyring import Hanging, Honest, Lying, PlainTextFile, Raising
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.vaults import CHEAP, PASSPHRASE, VAULT_ID
from tests.threats.attacks import lands, withstood

PIN = "284657"
QUICK = 0.2
PATIENCE = 2.0
"""Seconds for one operation with a key ring that hangs; four calls of `QUICK` at most, on a busy machine."""

HOSTILE: MappingProxyType[str, Callable[[], object]] = MappingProxyType({
    "absent": keyring.backends.fail.Keyring,
    "null": keyring.backends.null.Keyring,
    "plain text": PlainTextFile,
    "locked": lambda: Raising(KeyringLocked("dicht")),
    "broken": lambda: Raising(InitError("geen D-Bus")),
    "lying": Lying,
    "wiped": Honest,
    "hanging": Hanging,
})


class Room:
    """A vault with a PIN from better days, and then this key ring."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path, self.computer = folder / "praktijk.jdv", Computer()
        good = HeaderKeyStore(lambda: CHEAP, MemoryKeyring(), self.computer, self.computer.boot_id, floor=CHEAP)
        self.key, self.code = good.create(self.path, VAULT_ID, PASSPHRASE)
        good.pins.make(self.path, self.key, PIN)
        self.backend = HOSTILE[name]()
        # Stand-ins for a system's backend are let through, so that each is caught by what it does.
        stands_for_system = isinstance(self.backend, Honest)
        self.ring = OsKeyring(self.find, (lambda _backend: True) if stands_for_system else None, QUICK)
        self.keys = HeaderKeyStore(lambda: CHEAP, self.ring, self.computer, self.computer.boot_id, floor=CHEAP)

    def find(self) -> Backend:
        return self.backend  # type: ignore[return-value]

    def close(self) -> None:
        if isinstance(self.backend, Hanging):
            self.backend.released.set()


def attack_every_operation(room: Room) -> None:
    """Open, change and make everything while the key ring does that."""
    keys, path, key = room.keys, room.path, room.key
    try:
        for kind, text in ((SecretKind.PASSPHRASE, PASSPHRASE), (SecretKind.RECOVERY_CODE, room.code)):
            opened = timely(lambda kind=kind, text=text: keys.unlock(path, kind, text))  # type: ignore[misc]
            withstood(opened is not None, "the passphrase does not open")
        withstood(timely(lambda: keys.unlock(path, SecretKind.PIN, PIN)) is None, "a PIN opens without its half")
        withstood(timely(lambda: keys.pins.state(path)) is not None, "the state of the PIN is a fault")
        made = timely(lambda: has_pin(keys, path, key))
        withstood(made is None or unseen(room), "a PIN was made with a half that is not safe")
        timely(lambda: keys.pins.remove(path))
        timely(lambda: keys.change_passphrase(path, key, "nieuwe woorden hier"))
        opened = timely(lambda: keys.unlock(path, SecretKind.PASSPHRASE, "nieuwe woorden hier"))
        withstood(opened is not None, "the passphrase does not open")
    finally:
        room.close()


def has_pin(keys: HeaderKeyStore, path: Path, key: VaultKey) -> bool:
    """Make a PIN; raises when that is refused."""
    keys.pins.make(path, key, "390417")
    return True


def unseen(room: Room) -> bool:
    """Whether the half that was kept is where it belongs: an honest ring of the system, wiped before."""
    return type(room.backend) is Honest


def timely(work: Callable[[], object]) -> object:
    """The answer, or None for one of the program's own refusals; it may not take long."""
    begin = time.monotonic()
    try:
        answer = work()
    except (KeyringUnavailable, JindraError):
        answer = None
    withstood(time.monotonic() - begin < PATIENCE, "a call hangs with the key ring")
    return answer


@pytest.mark.parametrize("name", HOSTILE)
def test_threat_04_the_passphrase_opens_whatever_the_key_ring_does(tmp_path: Path, name: str) -> None:
    """Every operation ends in time, and no PIN stands on a backend that is none."""
    attack_every_operation(Room(tmp_path, name))


@pytest.mark.parametrize("name", ["plain text", "null"])
def test_threat_04_bites_without_the_list_of_backends(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Plain text in a file is what the library takes when it finds nothing better; null is caught by reading back."""
    monkeypatch.setattr(os_keyring, "is_admitted", lambda _backend: True)
    if name == "null":
        monkeypatch.setattr(os_keyring, "_write", trusting)
    assert is_admitted is not os_keyring.is_admitted
    with lands("a PIN was made with a half that is not safe"):
        attack_every_operation(Room(tmp_path, name))


def trusting(backend: Backend, name: str, value: bytes) -> None:
    """Keep the value, and take the backend's word for it."""
    backend.set_password(os_keyring.SERVICE, name, value.hex())


def test_threat_04_bites_without_reading_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key ring that only says that it stored leaves a PIN that never opens."""
    monkeypatch.setattr(os_keyring, "_write", trusting)
    with lands("a PIN was made with a half that is not safe"):
        attack_every_operation(Room(tmp_path, "lying"))


def test_threat_04_bites_without_a_time_limit(tmp_path: Path) -> None:
    """A prompt that nobody sees would hold up the whole program."""
    room = Room(tmp_path, "hanging")
    room.ring._timeout_s = PATIENCE + QUICK
    with lands("a call hangs with the key ring"):
        attack_every_operation(room)


def test_threat_04_bites_without_the_passphrase_standing_alone(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking the key ring on the way of the passphrase would make it depend on it."""
    room = Room(tmp_path, "locked")
    real = HeaderKeyStore.unlock

    def unlock(keys: HeaderKeyStore, *given: object) -> object:
        room.ring.read("eerst kijken")
        return real(keys, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(HeaderKeyStore, "unlock", unlock)
    with lands("the passphrase does not open"):
        attack_every_operation(room)
