"""The PIN slot: two halves, five failures for its life, counted before they are made (trust #3, #4)."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.disk.durable import write_whole
from jindra_desk.domain.base.errors import StorageFailed, WrongPassphrase
from jindra_desk.domain.vault.key_faults import KeyringUnavailable, PinUnusable, WrongPin, WrongPinOnceLeft
from jindra_desk.domain.vault.pin import PinHindrance, PinTooSimple
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security import header as header_module
from jindra_desk.security import pin_record as pin_record_module
from jindra_desk.security import pin_slots as pin_slots_module
from jindra_desk.security.generations import pin_slot
from jindra_desk.security.header import keys_path, read_header, spare_keys_path
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.pin_record import PinFile, decode_count
from jindra_desk.security.slots import Slot, slot_id_of, stretch_pin, unwrap_with_pin, wrap_with_pin
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.vaults import CHEAP

PASSPHRASE = "vier losse woorden samen"
PIN = "284657"
WRONG = "284658"


@dataclass
class Bench:
    """One vault's keys with a PIN, the key ring and the computer that it was made on."""

    path: Path
    ring: MemoryKeyring
    computer: Computer
    key: VaultKey
    code: str

    @property
    def keys(self) -> HeaderKeyStore:
        """A key store as a fresh start of the program makes it."""
        return HeaderKeyStore(lambda: CHEAP, self.ring, self.computer, self.computer.boot_id,
                              self.computer.running, floor=CHEAP)

    @property
    def pin_file(self) -> Path:
        return self.path.with_name("praktijk.jdv.pin")

    def set_pin(self, pin: str = PIN) -> None:
        with self.key.copy() as key:
            self.keys.pins.make(self.path, key, pin)

    def opens(self, pin: str = PIN) -> bool:
        try:
            with self.keys.unlock(self.path, SecretKind.PIN, pin) as key:
                assert key.same_as(self.key)
        except (WrongPin, PinUnusable):
            return False
        return True

    def hindrance(self) -> PinHindrance | None:
        return self.keys.pins.state(self.path).hindrance

    def passphrase(self) -> None:
        self.keys.unlock(self.path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    path, ring, computer = tmp_path / "praktijk.jdv", MemoryKeyring(), Computer()
    key, code = HeaderKeyStore(lambda: CHEAP, floor=CHEAP).create(path, "v1", PASSPHRASE)
    made = Bench(path, ring, computer, key, code)
    made.set_pin()
    return made


def test_the_pin_opens_and_the_passphrase_still_does(bench: Bench) -> None:
    assert bench.opens()
    assert bench.opens(" 284 657 ")
    bench.passphrase()
    bench.keys.unlock(bench.path, SecretKind.RECOVERY_CODE, bench.code).destroy()
    state = bench.keys.pins.state(bench.path)
    assert (state.hindrance, state.tries_left) == (None, 5)
    assert state.passphrase_due == bench.computer.moment.replace(day=28)


@pytest.mark.parametrize("pin", ["111111", "123456", "12345", "geheim"])
def test_a_simple_pin_is_refused_and_the_present_one_stays(bench: Bench, pin: str) -> None:
    with pytest.raises(PinTooSimple):
        bench.set_pin(pin)
    assert bench.opens()


def test_neither_half_is_enough(bench: Bench) -> None:
    """HKDF over Argon2id(PIN) and 256 bits of the key ring: a copied disk is useless without the latter."""
    slot = pin_slot(read_header(bench.path))
    assert slot is not None
    half = bench.ring.values["v1.pin"][16:]
    assert len(half) == 32
    with (Secret(half) as right, Secret(bytes(32)) as wrong, stretch_pin(slot, PIN) as pin,
          stretch_pin(slot, WRONG) as other):
        opened = unwrap_with_pin(slot, "v1", pin, right)
        assert opened is not None
        assert opened.same_as(bench.key.root)
        assert unwrap_with_pin(slot, "v1", pin, wrong) is None
        assert unwrap_with_pin(slot, "v1", other, right) is None
        assert unwrap_with_pin(slot, "v2", pin, right) is None
    assert slot.requires == ("pin", "keyring")
    content = b"".join(file.read_bytes() for file in bench.path.parent.iterdir())
    for secret in (half, half.hex().encode(), PIN.encode(), bench.key.reveal(), bench.key.root.reveal(),
                   bench.key.root.reveal().hex().encode()):
        assert secret not in content


def test_each_slot_has_its_own_salt_id_and_half(bench: Bench) -> None:
    seen = set()
    for _ in range(3):
        bench.set_pin()
        slot = pin_slot(read_header(bench.path))
        assert slot is not None
        seen.add((slot.parameters["salt"], slot.parameters["id"], bench.ring.values["v1.pin"]))
    assert len({part for parts in seen for part in parts}) == 9
    assert len(read_header(bench.path).generations[0].slots) == 3, "the older one is gone"


def test_the_slot_costs_what_the_passphrase_costs(bench: Bench) -> None:
    slots = {slot.kind: slot for slot in read_header(bench.path).generations[0].slots}
    for name in ("memory_kib", "iterations", "lanes"):
        assert slots["pin"].parameters[name] == slots["passphrase"].parameters[name]


def test_five_failures_for_the_slots_life_then_slot_and_half_are_destroyed(bench: Bench) -> None:
    for left in (4, 3, 2):
        with pytest.raises(WrongPin) as wrong:
            bench.keys.unlock(bench.path, SecretKind.PIN, WRONG)
        assert wrong.value.tries_left == left == bench.keys.pins.state(bench.path).tries_left
        assert bench.opens(), "the right one still opens"
        assert bench.keys.pins.state(bench.path).tries_left == left, "and gives none back"
        record, count = PinFile(bench.path).read(), decode_count(bench.ring.values["v1.pin-tries"])
        assert record is not None
        assert count is not None
        assert record.failures == count.failures == 5 - left, "on neither side"
    with pytest.raises(WrongPinOnceLeft):
        bench.keys.unlock(bench.path, SecretKind.PIN, WRONG)
    assert bench.opens()
    with pytest.raises(PinUnusable) as ended:
        bench.keys.unlock(bench.path, SecretKind.PIN, WRONG)
    assert ended.value.hindrance is PinHindrance.TRIES_USED_UP
    assert not bench.opens()
    assert bench.hindrance() is PinHindrance.TRIES_USED_UP
    assert bench.keys.pins.state(bench.path).tries_left == 0
    assert bench.ring.values == {}
    for copy in (keys_path(bench.path), spare_keys_path(bench.path)):
        assert b'"pin"' not in copy.read_bytes()
    bench.passphrase()
    assert bench.hindrance() is PinHindrance.TRIES_USED_UP, "until a new one is chosen"
    bench.set_pin("390417")
    assert bench.opens("390417")


def test_wrong_pins_do_not_delay_the_passphrase_nor_the_other_way_round(bench: Bench) -> None:
    for _ in range(4):
        bench.opens(WRONG)
    assert bench.keys.wait_seconds(bench.path) == 0
    for _ in range(6):
        with pytest.raises(WrongPassphrase):
            bench.keys.unlock(bench.path, SecretKind.PASSPHRASE, "fout")
    assert bench.keys.pins.state(bench.path).tries_left == 1


@pytest.mark.parametrize("failed", [0, 3, 4])
def test_the_worse_of_two_counts_is_true(bench: Bench, failed: int) -> None:
    """Putting back, or emptying, the file or the key ring gives no try back."""
    file_before, ring_before = bench.pin_file.read_bytes(), dict(bench.ring.values)
    for _ in range(failed):
        bench.opens(WRONG)
    bench.pin_file.write_bytes(file_before)
    assert bench.keys.pins.state(bench.path).tries_left == 5 - failed
    bench.opens(WRONG)
    bench.ring.values = dict(ring_before)
    assert bench.keys.pins.state(bench.path).tries_left == 4 - failed
    if failed == 4:
        assert not bench.opens()
        assert bench.ring.values == {}


def test_a_pin_whose_record_or_count_is_gone_is_not_tried(bench: Bench) -> None:
    kept = bench.pin_file.read_bytes()
    for spoil in (b"", b"{}", b"[", b"\xff", kept.replace(b'"failures": 0', b'"failures": -1'),
                  kept.replace(b'"failures": 0', b'"failures": true'), b"[" * 2_000, b" " * 4_000,
                  kept.replace(b"2026-", b"0001-"), kept.replace(b"+01:00", b"")):
        bench.pin_file.write_bytes(spoil)
        assert bench.hindrance() is PinHindrance.HALF_GONE
        assert not bench.opens()
    bench.pin_file.write_bytes(kept)
    assert bench.opens()
    for name in ("v1.pin", "v1.pin-tries"):
        for value in (None, b"", b"x" * 48, b"{}"):
            ring = dict(bench.ring.values)
            if value is None:
                del bench.ring.values[name]
            else:
                bench.ring.values[name] = value
            foreign = name == "v1.pin" and value == b"x" * 48
            gone = value is None or foreign
            assert bench.hindrance() is (PinHindrance.HALF_GONE if gone else PinHindrance.HALF_DAMAGED)
            assert not bench.opens()
            bench.ring.values = ring
    assert bench.opens()


def test_a_lost_record_ends_the_slot_when_the_passphrase_is_typed(bench: Bench) -> None:
    """Otherwise: lose the file, let the owner type the passphrase, put back the key ring, and have five tries again."""
    bench.pin_file.unlink()
    bench.passphrase()
    assert pin_slot(read_header(bench.path)) is None
    assert bench.hindrance() is PinHindrance.NOT_SET
    assert bench.ring.values == {}
    assert not bench.pin_file.exists()


@pytest.mark.parametrize("days", [7, 8, 400])
def test_a_week_later_the_passphrase_is_asked(bench: Bench, days: int) -> None:
    bench.computer.wait(days=days)
    calls = bench.ring.calls
    assert bench.hindrance() is PinHindrance.WEEK_PASSED
    assert not bench.opens()
    assert bench.ring.calls == calls, "known without asking the key ring"
    bench.passphrase()
    assert bench.opens()


def test_a_clock_that_was_set_back_counts_as_a_week(bench: Bench) -> None:
    bench.computer.wait(days=5)
    assert bench.opens()
    bench.computer.wait(days=-3)
    assert bench.hindrance() is PinHindrance.WEEK_PASSED
    bench.passphrase()
    assert bench.opens()


def test_a_clock_put_back_every_day_does_not_lengthen_the_week(bench: Bench) -> None:
    """Trust #19: the computer is never off, and each evening the clock goes back to where it was in the morning."""
    for _day in range(6):
        bench.computer.wait(hours=23)
        bench.computer.wait(hours=-23)
        assert bench.opens()
    bench.computer.wait(hours=31)
    bench.computer.wait(hours=-31)
    assert bench.computer.moment < bench.keys.pins.state(bench.path).passphrase_due  # type: ignore[operator]
    assert not bench.opens()
    assert bench.hindrance() is PinHindrance.WEEK_PASSED
    bench.passphrase()
    assert bench.opens()


def test_the_time_since_the_start_is_sealed_with_the_moment(bench: Bench) -> None:
    """Whoever writes another one beside the vault gets no week of it."""
    record = PinFile(bench.path).read()
    assert record is not None
    for running in (record.moments.running + 10.0, None):  # type: ignore[operator]
        PinFile(bench.path).write(replace(record, moments=replace(record.moments, running=running)))
        assert not bench.opens()


@pytest.mark.parametrize("year", [9000, 9999])
def test_a_clock_at_the_end_of_the_calendar_takes_no_pin_away(bench: Bench, year: int) -> None:
    """The passphrase opens there, the PIN waits; at the right time both open."""
    right = bench.computer.moment
    bench.computer.moment = right.replace(year=year, month=12, day=30)
    bench.passphrase()
    assert not bench.opens()
    bench.computer.moment = right
    assert bench.opens()


def test_a_record_of_before_the_time_since_the_start_was_noted_still_opens(bench: Bench) -> None:
    older = HeaderKeyStore(lambda: CHEAP, bench.ring, bench.computer, bench.computer.boot_id, floor=CHEAP)
    older.unlock(bench.path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
    assert bench.opens()


def test_a_clock_that_ran_ahead_bars_the_pin_only_until_the_passphrase(bench: Bench) -> None:
    bench.computer.wait(days=3650)
    bench.passphrase()
    assert bench.opens()
    bench.computer.wait(days=-3650)
    assert bench.hindrance() is PinHindrance.WEEK_PASSED
    bench.passphrase()
    assert bench.opens()
    assert bench.hindrance() is None


def test_after_a_restart_of_the_computer_the_passphrase_is_asked(bench: Bench) -> None:
    bench.computer.boot = "run 2"
    assert bench.hindrance() is PinHindrance.COMPUTER_RESTARTED
    assert not bench.opens()
    bench.keys.unlock(bench.path, SecretKind.RECOVERY_CODE, bench.code).destroy()
    assert bench.opens()
    bench.computer.boot = ""
    bench.passphrase()
    assert bench.hindrance() is PinHindrance.COMPUTER_RESTARTED, "a computer that does not tell: always the passphrase"


def test_forged_moments_are_seen_by_the_data_key(bench: Bench) -> None:
    """Who can write the file and knows the PIN still has to wait for the passphrase."""
    bench.computer.wait(days=8)
    fields = json.loads(bench.pin_file.read_bytes())
    fields["passphrase_at"] = fields["seen_at"] = bench.computer.moment.isoformat()
    bench.pin_file.write_text(json.dumps(fields))
    with pytest.raises(PinUnusable) as told:
        bench.keys.unlock(bench.path, SecretKind.PIN, PIN)
    assert told.value.hindrance is PinHindrance.WEEK_PASSED


def test_an_older_record_with_the_clock_set_back_is_no_way_round_the_week(bench: Bench) -> None:
    older, then = bench.pin_file.read_bytes(), bench.computer.moment
    bench.computer.wait(days=6)
    bench.passphrase()
    assert bench.opens()
    bench.pin_file.write_bytes(older)
    bench.computer.moment = then
    assert not bench.opens()
    assert bench.hindrance() is PinHindrance.HALF_GONE


def test_changing_passphrase_or_recovery_code_keeps_the_pin(bench: Bench) -> None:
    with bench.key.copy() as key:
        bench.keys.change_passphrase(bench.path, key, "nieuwe woorden hier")
        bench.keys.replace_recovery_code(bench.path, key, bench.keys.new_recovery_code())
    assert bench.opens()


def test_removing_leaves_nothing(bench: Bench) -> None:
    bench.keys.pins.remove(bench.path)
    assert bench.ring.values == {}
    assert not bench.pin_file.exists()
    assert bench.hindrance() is PinHindrance.NOT_SET
    assert not bench.opens()
    bench.keys.pins.remove(bench.path)
    bench.passphrase()


def test_a_removed_pin_does_not_come_back_with_the_old_header(bench: Bench) -> None:
    old = keys_path(bench.path).read_bytes()
    bench.ring.silent = True
    bench.keys.pins.remove(bench.path)
    bench.ring.silent = False
    assert "v1.pin" in bench.ring.values, "the key ring said nothing: the half is still there"
    for copy in (keys_path(bench.path), spare_keys_path(bench.path)):
        copy.write_bytes(old)
    assert not bench.opens()
    assert bench.hindrance() is not None
    assert bench.ring.values == {}, "and goes when it answers"


def test_without_a_key_ring_the_passphrase_works_and_nothing_is_counted(bench: Bench) -> None:
    bench.ring.silent = True
    for _ in range(7):
        assert not bench.opens(WRONG)
    assert bench.hindrance() is PinHindrance.NO_KEYRING
    calls = bench.ring.calls
    bench.passphrase()
    assert bench.ring.calls == calls, "the passphrase never asks it"
    bench.ring.silent = False
    assert bench.keys.pins.state(bench.path).tries_left == 5
    assert bench.opens()


def test_a_key_ring_that_reads_and_does_not_write_lets_nothing_be_tried(bench: Bench,
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str, value: bytes) -> None:
        raise KeyringUnavailable

    monkeypatch.setattr(bench.ring, "write", refuse)
    with pytest.raises(PinUnusable) as told:
        bench.keys.unlock(bench.path, SecretKind.PIN, PIN)
    assert told.value.hindrance is PinHindrance.NO_KEYRING


def test_a_disk_that_does_not_count_lets_nothing_be_tried(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[bool] = []

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    def spied(slot: Slot, vault_id: str, stretched: Secret, half: Secret) -> Secret | None:
        tried.append(True)
        return None

    monkeypatch.setattr(pin_record_module, "write_whole", full)
    monkeypatch.setattr(pin_slots_module, "unwrap_with_pin", spied)
    with pytest.raises(StorageFailed):
        bench.keys.unlock(bench.path, SecretKind.PIN, PIN)
    assert tried == []
    bench.passphrase()
    assert bench.keys.pins.state(bench.path).tries_left == 5, "nothing was tried, so nothing counts"


class Crash(BaseException):
    """The power goes off."""


def crashing_at(monkeypatch: pytest.MonkeyPatch, bench: Bench, step: int, act: Callable[[], object]) -> bool:
    """Run `act` and pull the plug before its `step`-th write or verification; answer whether that step was reached."""
    done = 0

    def stepping(real: Callable[..., object]) -> Callable[..., object]:
        def one(*arguments: object) -> object:
            nonlocal done
            if done == step:
                raise Crash
            done += 1
            return real(*arguments)
        return one

    with monkeypatch.context() as patched:
        patched.setattr(header_module, "write_whole", stepping(write_whole))
        patched.setattr(pin_record_module, "write_whole", stepping(write_whole))
        patched.setattr(pin_slots_module, "unwrap_with_pin", stepping(unwrap_with_pin))
        patched.setattr(pin_slots_module, "wrap_with_pin", stepping(wrap_with_pin))
        for name in ("write", "remove"):
            patched.setattr(bench.ring, name, stepping(getattr(bench.ring, name)))
        try:
            act()
        except Crash:
            return True
        except (WrongPin, PinUnusable):
            pass
    return False


@pytest.mark.parametrize("step", range(12))
def test_killed_during_attempts_one_to_five_there_is_never_a_sixth(bench: Bench, monkeypatch: pytest.MonkeyPatch,
                                                                   step: int) -> None:
    """Trust #3: whatever moment the process dies at, a verification that took place was counted before it."""
    verified = 0
    real = unwrap_with_pin

    def counted(slot: Slot, vault_id: str, stretched: Secret, half: Secret) -> Secret | None:
        nonlocal verified
        verified += 1
        return real(slot, vault_id, stretched, half)

    monkeypatch.setattr("tests.security.test_pin_slots.unwrap_with_pin", counted)
    for _ in range(12):
        crashing_at(monkeypatch, bench, step, lambda: bench.keys.unlock(bench.path, SecretKind.PIN, WRONG))
    assert verified <= 5
    monkeypatch.setattr(pin_slots_module, "unwrap_with_pin", counted)
    for _ in range(6):
        bench.opens(WRONG)
    assert verified <= 5
    assert not bench.opens()
    assert verified <= 5
    bench.passphrase()


@pytest.mark.parametrize("step", range(10))
def test_a_crash_while_a_pin_is_made_leaves_the_new_one_or_none(bench: Bench, monkeypatch: pytest.MonkeyPatch,
                                                                step: int) -> None:
    crashing_at(monkeypatch, bench, step, lambda: bench.set_pin("390417"))
    bench.passphrase()
    if bench.opens("390417"):
        assert bench.hindrance() is None
        assert not bench.opens(PIN)
    elif step == 0:
        assert bench.opens(PIN), "nothing was done yet"
    else:
        assert not bench.opens(PIN), "the older one is destroyed first"
        assert bench.hindrance() in (PinHindrance.NOT_SET, PinHindrance.HALF_GONE)
    bench.set_pin("517382")
    assert bench.opens("517382")


@pytest.mark.parametrize("step", range(6))
def test_a_crash_while_a_pin_is_removed_never_leaves_more_than_there_was(
        bench: Bench, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    crashing_at(monkeypatch, bench, step, lambda: bench.keys.pins.remove(bench.path))
    if step == 0:
        assert bench.opens()
    else:
        assert not bench.opens()
    bench.keys.pins.remove(bench.path)
    assert bench.ring.values == {}
    assert not bench.pin_file.exists()


def test_a_silent_key_ring_makes_no_pin_and_the_old_one_is_gone(bench: Bench) -> None:
    bench.ring.silent = True
    with pytest.raises(KeyringUnavailable):
        bench.set_pin("390417")
    bench.ring.silent = False
    assert bench.hindrance() is PinHindrance.NOT_SET
    assert bench.ring.values == {}
    assert not bench.opens(PIN)
    assert not bench.opens("390417")


def test_a_read_only_folder_keeps_the_state_readable(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(30, "Read-only file system")

    for _ in range(4):
        bench.opens(WRONG)
    fields = json.loads(bench.pin_file.read_bytes())
    fields["failures"] = 5
    bench.pin_file.write_text(json.dumps(fields))
    monkeypatch.setattr(pin_record_module, "write_whole", full)
    monkeypatch.setattr(header_module, "write_whole", full)
    assert bench.hindrance() is PinHindrance.TRIES_USED_UP
    assert bench.ring.values == {}, "the half is destroyed all the same"
    bench.passphrase()


def test_a_vault_that_was_copied_elsewhere_has_no_pin_there(bench: Bench, tmp_path: Path) -> None:
    """A copied disk is useless without the key ring."""
    elsewhere = tmp_path / "dief"
    elsewhere.mkdir()
    for file in tmp_path.iterdir():
        if file.is_file():
            shutil.copy2(file, elsewhere / file.name)
    thief = HeaderKeyStore(lambda: CHEAP, MemoryKeyring(), bench.computer, bench.computer.boot_id,
                           bench.computer.running, floor=CHEAP)
    with pytest.raises(PinUnusable) as told:
        thief.unlock(elsewhere / "praktijk.jdv", SecretKind.PIN, PIN)
    assert told.value.hindrance is PinHindrance.HALF_GONE


def test_the_slot_is_bound_to_its_record(bench: Bench) -> None:
    slot, record = pin_slot(read_header(bench.path)), PinFile(bench.path).read()
    assert slot is not None
    assert record is not None
    assert slot_id_of(slot).hex() == record.slot


def test_asking_the_state_in_another_thread_disturbs_nothing(bench: Bench) -> None:
    """The lock screen asks on a worker while keys change on the database thread."""
    keys, over, faults = bench.keys, threading.Event(), []

    def ask() -> None:
        while not over.is_set():
            try:
                keys.pins.state(bench.path)
            except BaseException as fault:  # noqa: BLE001 - it is told below
                faults.append(fault)

    asking = threading.Thread(target=ask)
    asking.start()
    passphrase = PASSPHRASE
    try:
        for number in range(12):
            with bench.key.copy() as key:
                keys.pins.make(bench.path, key, PIN)
                assert keys.unlock(bench.path, SecretKind.PIN, PIN).same_as(key)
                passphrase = f"zin nummer {number}"
                keys.change_passphrase(bench.path, key, passphrase)
                assert keys.unlock(bench.path, SecretKind.PASSPHRASE, passphrase).same_as(key)
                if number % 3 == 0:
                    bench.ring.silent = True
                    keys.pins.remove(bench.path)
                    bench.ring.silent = False
    finally:
        over.set()
        asking.join()
    assert faults == []
    assert keys_path(bench.path).read_bytes() == spare_keys_path(bench.path).read_bytes()


def test_the_passphrase_does_not_wait_for_a_key_ring_that_is_being_asked(bench: Bench) -> None:
    asked, answer = threading.Event(), threading.Event()

    def slow(name: str) -> bytes | None:
        asked.set()
        answer.wait(10)
        return None

    bench.ring.read = slow  # type: ignore[method-assign]  # it hangs
    keys = bench.keys
    asking = threading.Thread(target=lambda: keys.pins.state(bench.path))
    asking.start()
    try:
        assert asked.wait(5)
        begin = time.monotonic()
        keys.unlock(bench.path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
        with bench.key.copy() as key:
            keys.change_passphrase(bench.path, key, "nieuwe woorden hier")
        assert time.monotonic() - begin < 5, "and not the 10 that the key ring takes"
    finally:
        answer.set()
        asking.join()
