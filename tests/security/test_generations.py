"""Generations of keys: carried to a backup without the PIN, taken from one, chosen by the database, dropped after."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.disk.durable import write_whole
from jindra_desk.domain.base.errors import DamagedHeader, NewerVault, StorageFailed, WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.vault.key_faults import OtherVault
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security import header as header_module
from jindra_desk.security.generations import pin_slot
from jindra_desk.security.header import (
    MOST_GENERATIONS,
    decode_header,
    encode_header,
    keys_path,
    read_header,
    spare_keys_path,
    write_header,
)
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.recovery_code import new_recovery_code
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.vaults import CHEAP

OLD = "vier losse woorden samen"
NEW = "heel andere lange woorden"
PIN = "284657"


class Made:
    """A vault's keys with a PIN, and what they open."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "praktijk.jdv"
        computer = Computer()
        self.ring = MemoryKeyring()
        self.keys = HeaderKeyStore(lambda: CHEAP, self.ring, computer, computer.boot_id, floor=CHEAP)
        key, self.code = self.keys.create(self.path, "v1", OLD)
        self.kept = key.copy()
        self.raw = key.reveal()
        self.keys.pins.make(self.path, key, PIN)

    @property
    def key(self) -> VaultKey:
        return self.kept.copy()

    def opens(self, text: str, kind: SecretKind = SecretKind.PASSPHRASE, path: Path | None = None,
              fits: Callable[[Secret], bool] | None = None) -> bytes | None:
        try:
            with self.keys.unlock(path or self.path, kind, text, fits) as key:
                return key.reveal()
        except WrongPassphrase:
            return None


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return Made(tmp_path)


def is_key(raw: bytes) -> Callable[[Secret], bool]:
    """What the database under this key says."""
    return lambda key: key.reveal() == raw


def test_the_pin_slot_never_enters_a_backup(made: Made, tmp_path: Path) -> None:
    carried = made.keys.slots_for_backup(made.path, made.key)
    assert pin_slot(read_header(made.path)) is not None
    assert pin_slot(decode_header(carried)) is None
    assert b"keyring" not in carried
    elsewhere = tmp_path / "nieuwe pc" / "praktijk.jdv"
    made.keys.adopt_slots(elsewhere, carried)
    assert keys_path(elsewhere).read_bytes() == spare_keys_path(elsewhere).read_bytes()
    assert made.opens(OLD, path=elsewhere) == made.raw
    assert made.opens(made.code, SecretKind.RECOVERY_CODE, elsewhere) == made.raw


def test_a_smuggled_pin_slot_is_not_adopted(made: Made, tmp_path: Path) -> None:
    elsewhere = tmp_path / "b.jdv"
    made.keys.adopt_slots(elsewhere, keys_path(made.path).read_bytes())
    assert pin_slot(read_header(elsewhere)) is None
    header = read_header(made.path)
    made.keys.pins.remove(made.path)
    made.keys.adopt_slots(made.path, encode_header(header), made.key)
    assert pin_slot(read_header(made.path)) is None


def test_a_backup_holds_one_generation_also_while_two_stand_there(made: Made) -> None:
    with made.keys.new_key() as other:
        made.keys.add_key(made.path, other, OLD, new_recovery_code())
        carried = decode_header(made.keys.slots_for_backup(made.path, made.key))
        assert len(carried.generations) == 1
        assert carried.generations[0].key_check == read_header(made.path).generations[0].key_check
        theirs = decode_header(made.keys.slots_for_backup(made.path, other))
        assert theirs.generations[0].key_check == read_header(made.path).generations[1].key_check
    with pytest.raises(DamagedHeader), VaultKey(bytes(32)) as unknown:
        made.keys.slots_for_backup(made.path, unknown)


def test_the_key_that_fits_the_database_wins(made: Made) -> None:
    with made.keys.new_key() as other:
        raw, code = other.reveal(), new_recovery_code()
        made.keys.add_key(made.path, other, OLD, code)
    assert made.opens(OLD) == raw, "without a database the newest"
    for kept in (raw, made.raw):
        assert made.opens(OLD, fits=is_key(kept)) == kept
    assert made.opens(code, SecretKind.RECOVERY_CODE, fits=is_key(raw)) == raw
    assert made.opens(code, SecretKind.RECOVERY_CODE, fits=is_key(made.raw)) is None
    assert made.opens(made.code, SecretKind.RECOVERY_CODE, fits=is_key(raw)) is None
    assert made.opens(OLD, fits=lambda _: False) == raw, "opens both and neither fits: the database is what is damaged"
    assert len(read_header(made.path).generations) == 2, "nothing is dropped before the database was opened"


def test_pruning_keeps_the_key_that_opened(made: Made) -> None:
    assert made.keys.prune(made.path, made.key).dropped == 0
    with made.keys.new_key() as other:
        made.keys.add_key(made.path, other, OLD, new_recovery_code())
        assert made.keys.prune(made.path, other).dropped == 1
        assert made.opens(OLD) == other.reveal()
    assert pin_slot(read_header(made.path)) is None
    made.keys.pins.state(made.path)
    assert made.ring.values == {}, "the half of a slot that went is emptied at the next look"
    with pytest.raises(DamagedHeader):
        made.keys.prune(made.path, made.key)


def test_what_a_kill_left_in_the_middle_of_a_write_goes_at_the_next_opening(made: Made) -> None:
    for ending in (".keys.new", ".keys.bak.new", ".pin.new", ".tries.new"):
        made.path.with_name(made.path.name + ending).write_bytes(keys_path(made.path).read_bytes())
    made.keys.prune(made.path, made.key)
    assert not list(made.path.parent.glob("*.new"))


def test_an_older_backup_of_the_same_key_until_the_owner_types_a_passphrase(made: Made) -> None:
    """Whichever of the two the owner knows opens it, and is the one that stays."""
    carried = made.keys.slots_for_backup(made.path, made.key)
    made.keys.change_passphrase(made.path, made.key, NEW)
    for typed, other in ((NEW, OLD), (OLD, NEW)):
        made.keys.adopt_slots(made.path, carried, made.key)
        assert made.opens(typed, fits=is_key(made.raw)) == made.raw
        assert made.opens(other) is None
        assert made.opens(typed) == made.raw


def test_adopting_the_same_twice_adds_nothing(made: Made) -> None:
    carried = made.keys.slots_for_backup(made.path, made.key)
    made.keys.adopt_slots(made.path, carried, made.key)
    assert len(read_header(made.path).generations) == 1, "its own, with the PIN beside it"
    made.keys.change_passphrase(made.path, made.key, NEW)
    for _ in range(3):
        made.keys.adopt_slots(made.path, carried, made.key)
    generations = read_header(made.path).generations
    assert len(generations) == 2
    assert {generation.key_number for generation in generations} == {1}
    assert len({generation.number for generation in generations}) == 2


def test_keys_of_another_vault_are_refused(made: Made, tmp_path: Path) -> None:
    other = tmp_path / "ander.jdv"
    made.keys.create(other, "v2", NEW)[0].destroy()
    before = keys_path(made.path).read_bytes()
    with pytest.raises(OtherVault):
        made.keys.adopt_slots(made.path, keys_path(other).read_bytes())
    assert keys_path(made.path).read_bytes() == before


@pytest.mark.parametrize("spoil", [b"", b"{}", b"\xff", b"[" * 50_000])
def test_a_damaged_header_from_a_backup_is_told_and_changes_nothing(made: Made, spoil: bytes) -> None:
    before = keys_path(made.path).read_bytes()
    with pytest.raises(DamagedHeader):
        made.keys.adopt_slots(made.path, spoil)
    whole = json.loads(before)
    whole["version"] = 3
    with pytest.raises(NewerVault):
        made.keys.adopt_slots(made.path, json.dumps(whole).encode())
    assert keys_path(made.path).read_bytes() == before


def test_a_damaged_header_beside_the_vault_is_replaced_from_the_backup(made: Made) -> None:
    carried = made.keys.slots_for_backup(made.path, made.key)
    for copy in (keys_path(made.path), spare_keys_path(made.path)):
        copy.write_bytes(b"stuk")
    made.keys.adopt_slots(made.path, carried, made.key)
    assert made.opens(OLD) == made.raw


def test_many_attempts_that_were_cut_off_never_push_out_the_key_that_counts(made: Made) -> None:
    for _ in range(MOST_GENERATIONS - 1):
        with made.keys.new_key() as other:
            made.keys.add_key(made.path, other, NEW, new_recovery_code())
    backup = made.keys.slots_for_backup(made.path, made.key)
    with made.keys.new_key() as other:
        more: tuple[Callable[[], object], ...] = (
            lambda: made.keys.add_key(made.path, other, NEW, new_recovery_code()),
            lambda: made.keys.change_passphrase(made.path, made.key, NEW),
            lambda: made.keys.replace_recovery_code(made.path, made.key, new_recovery_code()))
        for change in more:
            with pytest.raises(StorageFailed):
                change()
            assert made.opens(OLD, fits=is_key(made.raw)) == made.raw
    made.keys.prune(made.path, made.key)
    made.keys.change_passphrase(made.path, made.key, NEW)
    made.keys.adopt_slots(made.path, backup, made.key)


def test_a_new_sheet_and_a_new_passphrase_leave_the_other_key_alone(made: Made) -> None:
    code, fresh = new_recovery_code(), new_recovery_code()
    with made.keys.new_key() as other:
        raw = other.reveal()
        made.keys.add_key(made.path, other, OLD, code)
    made.keys.replace_recovery_code(made.path, made.key, fresh)
    made.keys.change_passphrase(made.path, made.key, NEW)
    assert made.opens(NEW, fits=is_key(made.raw)) == made.raw
    assert made.opens(fresh, SecretKind.RECOVERY_CODE, fits=is_key(made.raw)) == made.raw
    assert made.opens(OLD, fits=is_key(raw)) == raw
    assert made.opens(code, SecretKind.RECOVERY_CODE, fits=is_key(raw)) == raw


def test_a_recovery_code_that_is_none_changes_nothing(made: Made) -> None:
    before = keys_path(made.path).read_bytes()
    with pytest.raises(WrongRecoveryCode):
        made.keys.replace_recovery_code(made.path, made.key, "geen code")
    with made.keys.new_key() as other, pytest.raises(WrongRecoveryCode):
        made.keys.add_key(made.path, other, OLD, "geen code")
    assert keys_path(made.path).read_bytes() == before


@pytest.mark.parametrize("allowed", range(5))
def test_a_full_disk_during_a_new_sheet_never_lies(made: Made, allowed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """After `StorageFailed` the old code opens, as it says; otherwise only the new one does (trust #9)."""
    done, fresh = 0, new_recovery_code()

    def full(target: Path, content: bytes) -> None:
        nonlocal done
        done += 1
        if done > allowed:
            raise OSError(28, "No space left on device")
        write_whole(target, content)

    failed = False
    with monkeypatch.context() as patched:
        patched.setattr(header_module, "write_whole", full)
        try:
            made.keys.replace_recovery_code(made.path, made.key, fresh)
        except StorageFailed:
            failed = True
    assert made.opens(made.code if failed else fresh, SecretKind.RECOVERY_CODE) == made.raw
    assert failed or made.opens(made.code, SecretKind.RECOVERY_CODE) is None
    assert made.opens(OLD) == made.raw


@given(name=st.sampled_from(["memory_kib", "iterations", "lanes", "salt", "kdf", "id"]),
       value=st.integers() | st.text(max_size=40) | st.none() | st.booleans() | st.floats(allow_nan=False),
       slot=st.sampled_from([0, 1, 2]))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_fuzzed_parameters_are_bounded_before_anything_is_computed(made: Made, name: str, value: object,
                                                                   slot: int) -> None:
    """A hostile header can ask for no more memory or time than the bounds, and never opens."""
    body = json.loads(encode_header(read_header(made.path)))["body"]
    parameters = body["generations"][0]["slots"][slot]["parameters"]
    was = parameters.get(name)
    parameters[name] = value
    whole = {"format": "jindra-desk-keys", "version": 2, "body": body, "check": header_module._checksum(body)}
    try:
        header = decode_header(json.dumps(whole).encode())
    except ValueError:
        return
    for kept in header.generations[0].slots:
        if kept.kind in ("passphrase", "pin"):
            memory, passes = int(kept.parameters["memory_kib"]), int(kept.parameters["iterations"])
            assert memory <= 256 * 1024
            assert passes <= 50
            assert int(kept.parameters["lanes"]) <= 4
            if memory > 1024 or passes > 10:
                return  # within the bounds, and too slow to try here
    if was == value and type(was) is type(value):
        return
    tried = made.path.with_name("fuzz.jdv")
    write_header(tried, header)
    kinds = {"passphrase": (SecretKind.PASSPHRASE, OLD), "recovery": (SecretKind.RECOVERY_CODE, made.code)}
    kind = kinds.get(header.generations[0].slots[slot].kind)
    if kind is not None:
        assert made.opens(kind[1], kind[0], tried) is None, "the parameters are bound into what is wrapped"
