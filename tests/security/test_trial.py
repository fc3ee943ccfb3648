"""What a try may cost: exactly what calibration writes is read, long ones are asked about, and backups count theirs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import DamagedHeader, JindraError, NewerVault, WrongPassphrase
from jindra_desk.domain.vault.key_faults import LongDerivation
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security import slot_search
from jindra_desk.security.header import (
    MOST_NUMBER,
    _checksum,
    both_paths,
    decode_header,
    encode_header,
    keys_path,
    read_header,
    write_header,
)
from jindra_desk.security.kdf import CEILING, FLOOR, KdfParameters, calibrate, estimate_seconds
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.slots import Slot, kdf_of, slot_from_json, wrap_with_passphrase
from tests.support.vaults import CHEAP, cheap_keys, file_hashes

PASSPHRASE = "vier losse woorden samen"
OPENING = (DamagedHeader, NewerVault, WrongPassphrase)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    vault = tmp_path / "praktijk.jdv"
    cheap_keys().create(vault, "v1", PASSPHRASE)
    return vault


def rewritten(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the header's body and compute its checksum again, as anyone can."""
    body = json.loads(keys_path(path).read_bytes())["body"]
    change(body)
    whole = {"format": "jindra-desk-keys", "version": 2, "body": body, "check": _checksum(body)}
    for copy in both_paths(path):
        copy.write_text(json.dumps(whole))


def slot_at(cost: KdfParameters) -> Slot:
    """A passphrase slot with that cost written on it."""
    cheap = wrap_with_passphrase(Secret(bytes(32)), "v1", PASSPHRASE, CHEAP)
    fields = cheap.as_json()
    parameters: Any = fields["parameters"]
    parameters.update(memory_kib=cost.memory_kib, iterations=cost.iterations, lanes=cost.lanes)
    return slot_from_json(fields)


@given(seconds_of_floor=st.floats(1e-6, 30))
@example(1e-6)
@example(30.0)
def test_all_that_calibration_writes_is_read(seconds_of_floor: float) -> None:
    def measure(cost: KdfParameters) -> float:
        return seconds_of_floor * cost.work_kib / FLOOR.work_kib

    chosen = calibrate(measure)
    assert chosen.at_least(FLOOR)
    assert CEILING.at_least(chosen)
    assert kdf_of(slot_at(chosen)) == chosen


def test_the_fastest_computer_writes_the_ceiling() -> None:
    assert calibrate(lambda cost: 1e-9 * cost.work_kib / FLOOR.work_kib) == CEILING


@pytest.mark.parametrize(("memory_kib", "iterations", "lanes"), [
    (CEILING.memory_kib + 1, 3, 4), (2 * 1024 * 1024, 50, 4), (CEILING.memory_kib, CEILING.iterations + 1, 4),
    (CEILING.memory_kib, 3, 5), (FLOOR.memory_kib, 3, 16),
])
def test_nothing_beyond_the_ceiling_is_read(path: Path, memory_kib: int, iterations: int, lanes: int) -> None:
    rewritten(path, lambda body: body["generations"][0]["slots"][0]["parameters"].update(
        memory_kib=memory_kib, iterations=iterations, lanes=lanes))
    with pytest.raises(DamagedHeader):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)


@pytest.mark.parametrize(("memory_kib", "iterations", "lanes"), [
    (FLOOR.memory_kib - 1, 3, 4), (FLOOR.memory_kib, 2, 4), (FLOOR.memory_kib, 3, 3), (8, 1, 1),
])
def test_nothing_below_the_floor_is_read_for_real_vaults(path: Path, memory_kib: int, iterations: int,
                                                         lanes: int) -> None:
    cost = KdfParameters(memory_kib, iterations, lanes)
    made = HeaderKeyStore(lambda: cost, floor=CHEAP)
    vault = path.with_name("b.jdv")
    made.create(vault, "v2", PASSPHRASE)
    before = file_hashes(path.parent)
    with pytest.raises(DamagedHeader):
        HeaderKeyStore().unlock(vault, SecretKind.PASSPHRASE, PASSPHRASE)
    with pytest.raises(DamagedHeader):
        HeaderKeyStore().backups.unlock(keys_path(vault).read_bytes(), SecretKind.PASSPHRASE, PASSPHRASE)
    assert file_hashes(path.parent) == before


def test_a_vault_at_the_floor_opens_for_real(path: Path) -> None:
    vault = path.with_name("b.jdv")
    HeaderKeyStore(lambda: FLOOR).create(vault, "v2", PASSPHRASE)
    HeaderKeyStore().unlock(vault, SecretKind.PASSPHRASE, PASSPHRASE).destroy()


def test_what_takes_long_is_asked_before_anything_is_tried(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    monkeypatch.setattr(slot_search, "unwrap", lambda slot, *_: tried.append(slot))
    rewritten(path, lambda body: body["generations"][0]["slots"][0]["parameters"].update(
        memory_kib=CEILING.memory_kib, iterations=CEILING.iterations, lanes=4))
    keys = HeaderKeyStore(lambda: CHEAP, floor=CHEAP, measure=lambda cost: 0.05 * cost.work_kib / FLOOR.work_kib)
    with pytest.raises(WrongPassphrase):
        keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert len(tried) == 1, "3.3 seconds are nothing to ask about"
    slow = HeaderKeyStore(lambda: CHEAP, floor=CHEAP, measure=lambda cost: 0.2 * cost.work_kib / FLOOR.work_kib)
    with pytest.raises(LongDerivation) as told:
        slow.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert 13 <= told.value.seconds <= 14
    assert len(tried) == 1, "and nothing was tried or counted"
    assert slow.wait_seconds(path) == keys.wait_seconds(path)
    with pytest.raises(LongDerivation):
        slow.backups.unlock(keys_path(path).read_bytes(), SecretKind.PASSPHRASE, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        slow.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE, patient=True)


def test_only_slots_of_the_kind_that_was_typed_are_tried_and_none_twice(path: Path,
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    keys = cheap_keys()
    with keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
        for _ in range(3):
            with keys.new_key() as other:
                keys.add_key(path, other, "andere woorden hier", keys.new_recovery_code())
        keys.change_passphrase(path, key, PASSPHRASE)
    tried: list[str] = []
    monkeypatch.setattr(slot_search, "unwrap", lambda slot, *_: tried.append(slot.kind))
    for kind, typed in ((SecretKind.PASSPHRASE, "x"), (SecretKind.RECOVERY_CODE, keys.new_recovery_code())):
        tried.clear()
        with pytest.raises(WrongPassphrase):
            keys.unlock(path, kind, typed)
        assert tried == [kind.value] * 4


def test_little_work_is_not_even_measured() -> None:
    def never(_cost: KdfParameters) -> float:
        raise AssertionError

    assert estimate_seconds([FLOOR] * 5, never) == 0


def test_each_slot_has_its_own_cost(path: Path) -> None:
    """A PIN's cost is asked for, not taken from the slot that happens to stand first."""
    from tests.support.key_rings import Computer, MemoryKeyring

    computer, dearer = Computer(), KdfParameters(16, 2, 1)
    keys = HeaderKeyStore(lambda: dearer, MemoryKeyring(), computer, computer.boot_id, floor=CHEAP)
    with keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
        keys.pins.make(path, key, "284657")
    costs = {slot.kind: kdf_of(slot) for slot in read_header(path).generations[0].slots
             if slot.kind != "recovery"}
    assert costs == {"passphrase": CHEAP, "pin": dearer}


def test_two_slots_of_one_kind_are_damage(path: Path) -> None:
    rewritten(path, lambda body: body["generations"][0]["slots"].append(body["generations"][0]["slots"][0]))
    with pytest.raises(DamagedHeader):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)


def test_tries_at_a_backup_are_counted_on_this_computer(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tries"
    slots = keys_path(path).read_bytes()

    def store() -> HeaderKeyStore:
        return HeaderKeyStore(lambda: CHEAP, floor=CHEAP, own_folder=folder)

    for _ in range(6):
        with pytest.raises(WrongPassphrase):
            store().backups.unlock(slots, SecretKind.PASSPHRASE, "fout")
    assert store().backups.wait_seconds(slots) > 0
    key, vault_id = store().backups.unlock(slots, SecretKind.PASSPHRASE, PASSPHRASE)
    key.destroy()
    assert vault_id == "v1"
    assert store().backups.wait_seconds(slots) == 0


# --- every number and every content -----------------------------------------------------------------------------


def renumbered(body: dict[str, Any], number: int) -> None:
    body["revision"] = number
    body["generations"][0]["number"] = number
    body["generations"][0]["key_number"] = number


@pytest.mark.parametrize("number", [2**63 - 1, 2**63, 2**64, MOST_NUMBER + 1, -1, 10**400])
def test_a_number_beyond_the_bound_is_damage(path: Path, number: int) -> None:
    rewritten(path, lambda body: renumbered(body, number))
    before = file_hashes(path.parent)
    with pytest.raises(DamagedHeader):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    after = {name: digest for name, digest in file_hashes(path.parent).items() if not name.endswith(".tries")}
    assert after == before


@pytest.mark.parametrize("number", [MOST_NUMBER, MOST_NUMBER - 1, MOST_NUMBER // 2, 0])
def test_the_next_change_can_be_read_at_every_number(path: Path, number: int) -> None:
    """Both copies were written unreadable once, and the vault was lost."""
    rewritten(path, lambda body: renumbered(body, number))
    keys = cheap_keys()
    for old, new in ((PASSPHRASE, "nieuwe woorden hier"), ("nieuwe woorden hier", "weer andere woorden")):
        with keys.unlock(path, SecretKind.PASSPHRASE, old, lambda _: True) as key:
            keys.change_passphrase(path, key, new)
            keys.prune(path, key)
        for copy in both_paths(path):
            decode_header(copy.read_bytes())
    with keys.unlock(path, SecretKind.PASSPHRASE, "weer andere woorden") as key:
        assert keys.key_file(path, key).authentic


@pytest.mark.parametrize("check", ["", "zz", "0" * 64, "é" * 64, None, 5, "A" * 64, "0" * 63, "\ud800"])
def test_an_altered_key_check_is_a_damaged_header(path: Path, check: object) -> None:
    def change(body: dict[str, Any]) -> None:
        body["generations"][0]["key_check"] = check

    rewritten(path, change)
    before = file_hashes(path.parent)
    with pytest.raises(DamagedHeader):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    after = {name: digest for name, digest in file_hashes(path.parent).items() if not name.endswith(".tries")}
    assert after == before


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4), max_leaves=12)


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value in a JSON object."""
    found = [at] if at else []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in inner:
        found += places(part, (*at, name))
    return found


def put(body: dict[str, Any], at: tuple[Any, ...], value: object) -> None:
    inside: Any = body
    for name in at[:-1]:
        inside = inside[name]
    inside[at[-1]] = value


@given(data=st.data(), value=JSON)
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_at_any_place_of_the_header_is_a_typed_fault_or_opens(tmp_path: Path, data: st.DataObject,
                                                                        value: object) -> None:
    """A checksum that is right is no proof: whoever writes a header can compute it."""
    path = tmp_path / "fuzz.jdv"
    keys = cheap_keys()
    for copy in both_paths(path):
        copy.unlink(missing_ok=True)
    raw, _ = keys.create(path, "v1", PASSPHRASE)
    body = json.loads(keys_path(path).read_bytes())["body"]
    at = data.draw(st.sampled_from(places(body)))
    try:
        rewritten(path, lambda body: put(body, at, value))
    except RecursionError:
        return
    if any(isinstance(part, int) and part > 1000 for part in places_of_cost(path)):
        return  # within the bounds, and too slow to try here
    contents = [copy.read_bytes() for copy in both_paths(path)]
    try:
        with keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
            assert key.same_as(raw)
            keys.key_file(path, key)
            keys.prune(path, key)
    except OPENING:
        assert [copy.read_bytes() for copy in both_paths(path)] == contents
    for act in (lambda: keys.vault_id(path), lambda: keys.pins.state(path), lambda: keys.pins.remove(path),
                lambda: keys.adopt_slots(path.with_name("elders.jdv"), contents[0])):
        try:
            act()
        except JindraError:
            pass
    for copy in both_paths(path.with_name("elders.jdv")):
        copy.unlink(missing_ok=True)


def places_of_cost(path: Path) -> list[object]:
    """Memory and passes as the header asks for them now."""
    try:
        header = decode_header(keys_path(path).read_bytes())
    except (ValueError, NewerVault):
        return []
    return [slot.parameters.get(name, 0) for generation in header.generations for slot in generation.slots
            for name in ("memory_kib", "iterations")]


@given(content=st.binary(max_size=300) | JSON.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_content_of_the_file_is_a_typed_fault(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fuzz.jdv"
    for copy in both_paths(path):
        copy.write_bytes(content)
    with pytest.raises(OPENING):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert [copy.read_bytes() for copy in both_paths(path)] == [content, content]


def test_what_cannot_be_read_back_is_not_written(path: Path) -> None:
    header = read_header(path)
    before = [copy.read_bytes() for copy in both_paths(path)]
    with pytest.raises(JindraError):
        write_header(path, type(header)(header.vault_id, MOST_NUMBER + 1, header.generations, header.seals))
    assert [copy.read_bytes() for copy in both_paths(path)] == before
    assert encode_header(header) == before[0]


def test_a_key_of_before_opens_what_it_sealed() -> None:
    """The derivation is that of the library, and a renewed key still reads what was sealed before."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    only = VaultKey(bytes(range(32)))
    expected = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"jindra-desk proef").derive(bytes(range(32)))
    assert only.derived("proef").reveal() == expected
    renewed = VaultKey(bytes(range(32)), Secret(bytes(32)))
    assert [key.reveal() for key in renewed.derivations("proef")][1] == expected
    assert renewed.derived("proef").reveal() != expected
