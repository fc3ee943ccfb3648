"""Threat 3: a PIN is guessed at most five times in the life of its slot, by any means, and then it is gone (T-22).

Guessing with SIGKILL at each try, with files put back, with the key ring put back, and from a copied disk.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.vault.key_faults import PinUnusable, WrongPin
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.security import pin_slots
from jindra_desk.security.generations import pin_slot
from jindra_desk.security.header import read_header
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.pin_record import PinFile, PinRecord, RingCount, decode_count
from jindra_desk.security.slots import HALF_BYTES, Slot, stretch_pin, unwrap_with_pin
from tests.faults.rooms import ROOT
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.vaults import CHEAP, PASSPHRASE, VAULT_ID
from tests.threats.attacks import lands, withstood

PIN, WRONG = "284657", "284658"
MOST = 5
GUESSES = 12


class Desk:
    """A computer with a vault that has a PIN; `verified` counts how often a PIN was really tried."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = folder / "praktijk.jdv"
        self.ring, self.computer = MemoryKeyring(), Computer()
        key, _ = self.keys.create(self.path, VAULT_ID, PASSPHRASE)
        self.keys.pins.make(self.path, key, PIN)
        self.verified = 0
        def counted(slot: Slot, vault_id: str, stretched: Secret, half: Secret) -> Secret | None:
            self.verified += 1
            return unwrap_with_pin(slot, vault_id, stretched, half)

        monkeypatch.setattr(pin_slots, "unwrap_with_pin", counted)

    @property
    def keys(self) -> HeaderKeyStore:
        """As a fresh start of the program makes it."""
        return HeaderKeyStore(lambda: CHEAP, self.ring, self.computer, self.computer.boot_id, floor=CHEAP)

    def guess(self, pin: str = WRONG) -> bool:
        try:
            self.keys.unlock(self.path, SecretKind.PIN, pin).destroy()
        except (WrongPin, PinUnusable):
            return False
        return True

    def files(self) -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in self.path.parent.iterdir() if file.is_file()}


def attack_killed_guesses(folder: Path, protection: str = "") -> None:
    """Guess twelve times, each in a process that dies by SIGKILL before or after the PIN was verified."""
    done = subprocess.run([sys.executable, "-m", "tests.threats.pin_killed", str(folder), protection], cwd=ROOT,
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["verified"] >= MOST, "the attempts were made"
    withstood(told["verified"] <= MOST, "a sixth PIN was verified")
    withstood(not told["pin_opens"], "the PIN opens after five failures")
    withstood(not told["slot_left"] and not told["half_left"], "slot or half is left after five failures")


def attack_put_back(desk: Desk, put_back: Callable[[], None]) -> None:
    """After each guess put back what the attacker can reach, to win the tries back."""
    for _ in range(GUESSES):
        desk.guess()
        put_back()
    withstood(desk.verified <= MOST, "putting things back wins tries")
    withstood(not desk.guess(PIN), "the PIN opens after five failures")


def attack_copied_disk(desk: Desk) -> None:
    """Take every file to another computer, know the very PIN, and try each half that can be guessed."""
    header = read_header(desk.path)
    slot = pin_slot(header)
    assert slot is not None
    elsewhere = HeaderKeyStore(lambda: CHEAP, MemoryKeyring(), desk.computer, desk.computer.boot_id, floor=CHEAP)
    try:
        elsewhere.unlock(desk.path, SecretKind.PIN, PIN).destroy()
        withstood(False, "a copied disk opens with the PIN alone")
    except (WrongPin, PinUnusable):
        pass
    for half in (bytes(HALF_BYTES), b"\xff" * HALF_BYTES, VAULT_ID.encode()[:HALF_BYTES].ljust(HALF_BYTES, b"\0")):
        with Secret(half) as guessed, stretch_pin(slot, PIN) as stretched:
            withstood(unwrap_with_pin(slot, header.vault_id, stretched, guessed) is None,
                      "a copied disk opens with the PIN alone")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def disk_put_back(desk: Desk) -> Callable[[], None]:
    """The attacker writes the disk as it was."""
    before = desk.files()

    def put_back() -> None:
        for file, content in before.items():
            file.write_bytes(content)

    return put_back


def ring_put_back(desk: Desk) -> Callable[[], None]:
    """The attacker writes the key ring as it was."""
    before = dict(desk.ring.values)

    def put_back() -> None:
        desk.ring.values = dict(before)

    return put_back


def record_deleted(desk: Desk) -> Callable[[], None]:
    """The attacker deletes the count beside the vault."""
    return lambda: desk.path.with_name(f"{desk.path.name}.pin").unlink(missing_ok=True)


def test_threat_03_killed_at_every_guess_there_is_never_a_sixth(tmp_path: Path) -> None:
    """Counted before it is verified: SIGKILL in between gives no try back; then slot and half are destroyed."""
    attack_killed_guesses(tmp_path)


@pytest.mark.parametrize("reach", [disk_put_back, ring_put_back, record_deleted])
def test_threat_03_nothing_put_back_wins_a_try(desk: Desk, reach: Callable[[Desk], Callable[[], None]]) -> None:
    """Disk or key ring as they were before: the worse of the two counts is true."""
    attack_put_back(desk, reach(desk))


def test_threat_03_a_copied_disk_is_useless_with_the_pin(desk: Desk) -> None:
    """The half in the key ring is 256 random bits."""
    attack_copied_disk(desk)


def test_threat_03_bites_without_counting_before_verifying(tmp_path: Path) -> None:
    """Count afterwards, and whoever is quick with the power button guesses for ever."""
    with lands("a sixth PIN was verified"):
        attack_killed_guesses(tmp_path, "count first")


def test_threat_03_bites_without_the_count_in_the_key_ring(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A count on the disk alone is put back with the disk."""
    def forgetful(untrusted: bytes | None) -> RingCount | None:
        count = decode_count(untrusted)
        return None if count is None else replace(count, failures=0)

    monkeypatch.setattr(pin_slots, "decode_count", forgetful)
    with lands("putting things back wins tries"):
        attack_put_back(desk, disk_put_back(desk))


def test_threat_03_bites_without_the_count_on_the_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A count in the key ring alone is put back with the key ring."""
    real = PinFile.write

    def forgetful(file: PinFile, record: PinRecord) -> None:
        real(file, record if record.used_up or not record.slot else replace(record, failures=0))

    monkeypatch.setattr(PinFile, "write", forgetful)
    with lands("putting things back wins tries"):
        attack_put_back(desk, ring_put_back(desk))


def test_threat_03_bites_without_a_random_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A half that can be guessed leaves six digits between a thief and the vault."""
    monkeypatch.setattr(pin_slots, "os", SimpleNamespace(urandom=bytes))
    desk = Desk(tmp_path, monkeypatch)
    with lands("a copied disk opens with the PIN alone"):
        attack_copied_disk(desk)
