"""The key ring for real: gnome-keyring behind the Secret Service, found by the same code as at the owner's (#4)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.secret_service import SecretServiceRoom

pytestmark = pytest.mark.system


@pytest.fixture
def room() -> Iterator[SecretServiceRoom]:
    """In a short path: the name of a UNIX socket may not be longer than about a hundred bytes."""
    with tempfile.TemporaryDirectory(prefix="jd-") as folder:
        yield SecretServiceRoom(Path(folder))


KEEPING = """
from jindra_desk.security.os_keyring import OsKeyring
ring = OsKeyring()
assert ring.read("v1.pin") is None
ring.remove("v1.pin")
value = bytes(range(256)) * 2
ring.write("v1.pin", value)
assert ring.read("v1.pin") == value
ring.write("v1.pin", b"anders")
ring.write("v2.pin", b"van een andere kluis")
assert ring.read("v1.pin") == b"anders"
ring.remove("v2.pin")
assert ring.read("v2.pin") is None and ring.read("v1.pin") == b"anders"
"""

READING = """
from jindra_desk.security.os_keyring import OsKeyring
print(OsKeyring().read("v1.pin"))
"""

REFUSED = """
import time
from jindra_desk.domain.vault.key_faults import KeyringUnavailable
from jindra_desk.security.os_keyring import OsKeyring
ring = OsKeyring()
begin = time.monotonic()
for call in (lambda: ring.read("v1.pin"), lambda: ring.write("v1.pin", b"x"), lambda: ring.remove("v1.pin")):
    try:
        call()
    except KeyringUnavailable:
        continue
    raise SystemExit("answered")
print("refused" if time.monotonic() - begin < 6 else "slow")
"""

PIN = """
import sys
from datetime import UTC, datetime
import tempfile
from collections.abc import Iterator
from pathlib import Path
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.vault.key_faults import PinUnusable, WrongPin
from jindra_desk.security.kdf import KdfParameters
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.os_keyring import OsKeyring
from jindra_desk.system.clock.boot import boot_id
from jindra_desk.system.clock.clock import SystemClock
path = Path(sys.argv[1])
def keys():
    cheap = KdfParameters(8, 1, 1)
    return HeaderKeyStore(lambda: cheap, OsKeyring(), SystemClock(), boot_id, floor=cheap)
key, _ = keys().create(path, "v1", "vier losse woorden samen")
keys().pins.make(path, key, "284657")
assert keys().unlock(path, SecretKind.PIN, "284657").same_as(key)
assert keys().pins.state(path).tries_left == 5
for left in (4, 3, 2, 1, 0):
    try:
        keys().unlock(path, SecretKind.PIN, "284658")
    except (WrongPin, PinUnusable) as told:
        print(type(told).__name__, getattr(told, "tries_left", 0))
ring = OsKeyring()
print(ring.read("v1.pin"), ring.read("v1.pin-tries"), keys().pins.state(path).hindrance.value)
assert keys().unlock(path, SecretKind.PASSPHRASE, "vier losse woorden samen").same_as(key)
"""


def test_it_keeps_replaces_and_removes_and_another_process_reads_it(room: SecretServiceRoom) -> None:
    room.run(KEEPING)
    assert room.run(READING) == "b'anders'"
    assert b"Jindra Desk" in room.files() or room.files(), "it is the room's own key ring that keeps it"


def test_a_locked_one_is_refused_without_a_prompt(room: SecretServiceRoom) -> None:
    """A prompt in front of a lock screen hangs until somebody answers; a locked key ring is told at once instead."""
    room.run(KEEPING)
    assert room.run(REFUSED, locked=True) == "refused"
    assert room.run(READING) == "b'anders'", "nothing was changed"


def test_one_that_was_never_made_is_refused_without_a_prompt(room: SecretServiceRoom) -> None:
    assert room.run(REFUSED, locked=True) == "refused"


def test_without_a_bus_it_is_refused_in_time(tmp_path: Path) -> None:
    import os
    import subprocess
    import sys

    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith(("DBUS_", "XDG_RUNTIME", "PYTHON_KEYRING"))}
    environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path}/niemand"
    done = subprocess.run([sys.executable, "-c", REFUSED], env=environment, capture_output=True, text=True, timeout=60,
                          cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == "refused", done.stderr


def test_a_pin_lives_and_dies_in_the_real_key_ring(room: SecretServiceRoom, tmp_path: Path) -> None:
    said = room.run(PIN, str(tmp_path / "praktijk.jdv")).splitlines()
    assert said == ["WrongPin 4", "WrongPin 3", "WrongPin 2", "WrongPinOnceLeft 1", "PinUnusable 0",
                    "None None tries_used_up"]
