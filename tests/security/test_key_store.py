"""The key header: two ways in, damage apart from a wrong passphrase, and no crash that loses a key (trust #2)."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.disk.durable import write_whole
from jindra_desk.domain.base.errors import (
    DamagedHeader,
    NewerVault,
    StorageFailed,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
    WrongRecoveryCode,
)
from jindra_desk.domain.vault.key_faults import KeysUnsure
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security import header as header_module
from jindra_desk.security import key_store as key_store_module
from jindra_desk.security import slot_search
from jindra_desk.security.header import decode_header, encode_header, keys_path, read_header, spare_keys_path
from jindra_desk.security.kdf import KdfParameters
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.slots import Slot
from jindra_desk.security.tries import TryCount, wait_seconds_after
from tests.support.vaults import CHEAP, cheap_keys, file_hashes

PASSPHRASE = "vier losse woorden samen"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "praktijk.jdv"


@pytest.fixture
def made(path: Path) -> tuple[VaultKey, str]:
    """Keys beside `path`: (key, recovery code)."""
    return cheap_keys().create(path, "v1", PASSPHRASE)


def opens(path: Path, passphrase: str) -> bool:
    """Open as the program does, with a database that every key fits."""
    keys = cheap_keys()
    try:
        with keys.unlock(path, SecretKind.PASSPHRASE, passphrase, lambda _: True) as key:
            keys.prune(path, key)
    except WrongPassphrase:
        return False
    return True


def test_passphrase_and_recovery_code_open_the_same_key(path: Path, made: tuple[VaultKey, str]) -> None:
    for kind, secret in ((SecretKind.PASSPHRASE, PASSPHRASE), (SecretKind.RECOVERY_CODE, made[1].lower())):
        with cheap_keys().unlock(path, kind, secret) as key:
            assert key.same_as(made[0])
    assert len(made[0]) == 32
    assert cheap_keys().vault_id(path) == "v1"


def test_a_code_that_was_shown_before_can_be_given(path: Path) -> None:
    keys = cheap_keys()
    shown = keys.new_recovery_code()
    data_key, code = keys.create(path, "v1", PASSPHRASE, shown.lower())
    assert code == shown == keys.tidy_recovery_code(shown.replace("-", " "))
    with keys.unlock(path, SecretKind.RECOVERY_CODE, shown) as opened:
        assert opened.same_as(data_key)
    with pytest.raises(WrongRecoveryCode):
        keys.create(path.with_name("b.jdv"), "v2", PASSPHRASE, "geen code")
    assert not keys_path(path.with_name("b.jdv")).exists()


@pytest.mark.parametrize("wrong", ["", "Vier losse woorden samen", PASSPHRASE + " ", "nul\0", "'", "x" * 10_000])
def test_wrong_passphrase_touches_neither_copy(path: Path, made: tuple[VaultKey, str], wrong: str) -> None:
    before = (keys_path(path).read_bytes(), spare_keys_path(path).read_bytes())
    for _ in range(20):
        with pytest.raises(WrongPassphrase):
            cheap_keys().unlock(path, SecretKind.PASSPHRASE, wrong)
    assert (keys_path(path).read_bytes(), spare_keys_path(path).read_bytes()) == before
    assert opens(path, PASSPHRASE)


def test_a_slip_in_the_code_is_no_try_but_another_code_is(path: Path, made: tuple[VaultKey, str]) -> None:
    keys = cheap_keys()
    with pytest.raises(WrongRecoveryCode):
        keys.unlock(path, SecretKind.RECOVERY_CODE, made[1][:-1])
    assert TryCount(path).wrong() == 0
    with pytest.raises(WrongRecoveryCode):
        keys.unlock(path, SecretKind.RECOVERY_CODE, keys.new_recovery_code())
    assert TryCount(path).wrong() == 1


@pytest.mark.req("T-22")
def test_the_wait_grows_from_the_fifth_wrong_try_and_survives_a_restart(path: Path, made: tuple[VaultKey, str]) -> None:
    """T-22."""
    waits = []
    for _ in range(7):
        with pytest.raises(WrongPassphrase):
            cheap_keys().unlock(path, SecretKind.PASSPHRASE, "fout")
        waits.append(cheap_keys().wait_seconds(path))
    assert waits[:4] == [0, 0, 0, 0]
    assert 0 < waits[4] < waits[5] < waits[6]
    assert opens(path, PASSPHRASE)
    assert cheap_keys().wait_seconds(path) == 0


@given(st.integers(0, 10_000))
def test_the_wait_never_shrinks_and_is_bounded(wrong: int) -> None:
    assert 0 <= wait_seconds_after(wrong) <= wait_seconds_after(wrong + 1) <= 300


@pytest.mark.parametrize("derived", [True, False])
def test_a_try_is_counted_before_the_key_is_verified(path: Path, made: tuple[VaultKey, str], derived: bool,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    """And not before it is derived: until then nothing can come to be known (trust #28)."""
    def killed(slot: Slot, vault_id: str, untrusted_text: str, before_verifying: Callable[[], None]) -> Secret | None:
        if derived:
            before_verifying()
        raise KeyboardInterrupt

    monkeypatch.setattr(slot_search, "unwrap", killed)
    with pytest.raises(KeyboardInterrupt):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, "fout")
    assert TryCount(path).wrong() == int(derived)


def test_a_right_passphrase_is_no_try_when_the_database_cannot_be_read(path: Path, made: tuple[VaultKey, str]) -> None:
    """The disk refuses after the slot opened: that tells nothing against what was typed (trust #28)."""
    def refuses(_key: Secret) -> bool:
        raise StorageFailed(reason="leest niet")

    keys = cheap_keys()
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            keys.unlock(path, SecretKind.PASSPHRASE, "fout")
    for _ in range(3):
        with pytest.raises(StorageFailed):
            keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE, refuses)
    assert TryCount(path).wrong() == 3
    assert keys.wait_seconds(path) == 0


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"format": "jindra-desk-keys"}'])
def test_one_damaged_copy_is_repaired_from_the_other(path: Path, made: tuple[VaultKey, str], damage: bytes) -> None:
    whole = keys_path(path).read_bytes()
    for copy in (keys_path(path), spare_keys_path(path)):
        copy.write_bytes(damage)
        assert opens(path, PASSPHRASE)
        assert copy.read_bytes() == whole
        copy.unlink()
        assert opens(path, PASSPHRASE)
        assert copy.read_bytes() == whole


def cut_short(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:100])


def a_folder(copy: Path) -> None:
    copy.unlink()
    copy.mkdir()


def of_another_vault(copy: Path) -> None:
    cheap_keys().create(copy.with_name("ander.jdv"), "v2", PASSPHRASE)
    copy.write_bytes(keys_path(copy.with_name("ander.jdv")).read_bytes())


FAULTY = (cut_short, Path.unlink, a_folder, of_another_vault)


@pytest.mark.parametrize("fault", FAULTY)
def test_with_one_copy_unread_no_secret_is_called_wrong_and_guessing_still_waits(
        path: Path, fault: Callable[[Path], None]) -> None:
    """Beside the new key file that was cut lies the one of before: the right passphrase opens that no more."""
    keys, other = cheap_keys(), "heel andere woorden zonder paarden"
    key, code = keys.create(path, "v1", PASSPHRASE)
    older = keys_path(path).read_bytes()
    keys.change_passphrase(path, key, other)
    fresh = keys.new_recovery_code()
    keys.replace_recovery_code(path, key, fresh)
    spare_keys_path(path).write_bytes(older)
    fault(keys_path(path))
    waits = []
    for kind, typed in [(SecretKind.PASSPHRASE, other), (SecretKind.RECOVERY_CODE, fresh)] * 3:
        with pytest.raises(KeysUnsure) as told:
            keys.unlock(path, kind, typed, key.same_as)
        assert "klopt niet" not in told.value.sentence()
        waits.append(keys.wait_seconds(path))
    assert waits[:4] == [0] * 4
    assert 0 < waits[4] < waits[5], "who damages one copy could guess without a wait"
    with pytest.raises(WrongRecoveryCode):
        keys.unlock(path, SecretKind.RECOVERY_CODE, fresh[:-1])
    for kind, typed in ((SecretKind.RECOVERY_CODE, code), (SecretKind.PASSPHRASE, PASSPHRASE)):
        with keys.unlock(path, kind, typed, key.same_as) as again:
            assert again.same_as(key)
    assert keys.wait_seconds(path) == 0


@given(at=st.integers(0, 10**6), bit=st.integers(0, 7))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_flipped_bit_is_damage_or_no_difference(path: Path, at: int, bit: int) -> None:
    if not keys_path(path).exists():
        cheap_keys().create(path, "v1", PASSPHRASE)
    whole = encode_header(read_header(path))
    flipped = bytearray(whole)
    flipped[at % len(whole)] ^= 1 << bit
    try:
        assert decode_header(bytes(flipped)) == decode_header(whole)
    except (ValueError, NewerVault):
        pass


def test_both_copies_damaged_is_a_damaged_header_and_nothing_is_written(path: Path, made: tuple[VaultKey, str]) -> None:
    keys_path(path).write_bytes(b"x")
    spare_keys_path(path).write_bytes(b"y")
    before = file_hashes(path.parent)
    with pytest.raises(DamagedHeader) as caught:
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert caught.value.values["file"] == "praktijk.jdv.keys"
    assert file_hashes(path.parent) == before


@pytest.mark.parametrize("empty", [True, False])
def test_a_header_whose_seal_was_taken_off_is_damage_and_the_other_copy_opens(
        path: Path, made: tuple[VaultKey, str], empty: bool) -> None:
    """Else what its slots wrap would pass for an older key, and the whole database would be called damaged."""
    whole, copies = keys_path(path).read_bytes(), (keys_path(path), spare_keys_path(path))
    fields = json.loads(whole)
    assert fields["body"].pop("seals")
    if empty:
        fields["body"]["seals"] = []
    fields["check"] = header_module._checksum(fields["body"])
    for copy in copies:
        copy.write_text(json.dumps(fields))
    with pytest.raises(DamagedHeader):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE, made[0].same_as)
    for copy in copies:
        for file in copies:
            file.write_bytes(whole)
        copy.write_text(json.dumps(fields))
        with cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE, made[0].same_as) as key:
            assert key.same_as(made[0])


def test_a_header_of_a_later_program_is_refused_untouched(path: Path, made: tuple[VaultKey, str]) -> None:
    fields = json.loads(keys_path(path).read_bytes())
    fields["version"] = 3
    for copy in (keys_path(path), spare_keys_path(path)):
        copy.write_text(json.dumps(fields))
    before = file_hashes(path.parent)
    with pytest.raises(NewerVault):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert file_hashes(path.parent) == before


def rewritten(path: Path, change: Callable[[dict[str, object]], None]) -> None:
    """Change the first passphrase slot's parameters and sign the header's checksum again, as an attacker can."""
    body = json.loads(keys_path(path).read_bytes())["body"]
    change(body["generations"][0]["slots"][0]["parameters"])
    whole = {"format": "jindra-desk-keys", "version": 2, "body": body, "check": header_module._checksum(body)}
    for copy in (keys_path(path), spare_keys_path(path)):
        copy.write_text(json.dumps(whole))


@pytest.mark.parametrize(("name", "value"), [
    ("memory_kib", 2**40), ("iterations", 10**9), ("lanes", 255), ("memory_kib", "8"), ("memory_kib", None),
    ("salt", "00"), ("salt", "zz" * 16), ("iterations", True), ("memory_kib", -8),
])
def test_parameters_out_of_bounds_are_damage_and_never_run(path: Path, made: tuple[VaultKey, str], name: str,
                                                           value: object) -> None:
    rewritten(path, lambda parameters: parameters.update({name: value}))
    with pytest.raises(DamagedHeader):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)


def test_parameters_are_bound_to_the_wrapped_key(path: Path, made: tuple[VaultKey, str]) -> None:
    rewritten(path, lambda parameters: parameters.update({"iterations": 2}))
    with pytest.raises(WrongPassphrase):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)


def test_a_slot_of_another_vault_does_not_open(path: Path, made: tuple[VaultKey, str]) -> None:
    body = json.loads(keys_path(path).read_bytes())["body"]
    body["vault_id"] = "v2"
    whole = {"format": "jindra-desk-keys", "version": 2, "body": body, "check": header_module._checksum(body)}
    for copy in (keys_path(path), spare_keys_path(path)):
        copy.write_text(json.dumps(whole))
    with pytest.raises(WrongPassphrase):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)


def test_slots_of_a_kind_that_comes_later_are_carried_along(path: Path, made: tuple[VaultKey, str]) -> None:
    """A fingerprint or a token will need no new file format."""
    header = read_header(path)
    generation = header.generations[0]
    pin = Slot("token", {"kdf": "hkdf", "salt": "00" * 16}, ("token",), bytes(12), bytes(48))
    fuller = header_module.Generation(generation.number, generation.key_number, generation.key_check,
                                      (*generation.slots, pin))
    header_module.write_header(path, header_module.Header("v1", header.revision + 1, (fuller,)))
    cheap_keys().change_passphrase(path, made[0], "nieuwe woorden hier")
    assert pin in read_header(path).generations[0].slots
    assert opens(path, "nieuwe woorden hier")


def test_changing_the_passphrase_keeps_key_and_recovery_code(path: Path, made: tuple[VaultKey, str]) -> None:
    cheap_keys().change_passphrase(path, made[0], "nieuwe woorden hier")
    assert not opens(path, PASSPHRASE)
    for kind, secret in ((SecretKind.PASSPHRASE, "nieuwe woorden hier"), (SecretKind.RECOVERY_CODE, made[1])):
        with cheap_keys().unlock(path, kind, secret) as key:
            assert key.same_as(made[0])
    assert len(read_header(path).generations) == 1
    assert keys_path(path).read_bytes() == spare_keys_path(path).read_bytes()


def test_changing_with_a_key_of_another_vault_is_refused(path: Path, made: tuple[VaultKey, str]) -> None:
    with pytest.raises(DamagedHeader):
        cheap_keys().change_passphrase(path, VaultKey(os.urandom(32)), "nieuw")
    assert opens(path, PASSPHRASE)


class Crash(BaseException):
    """The power goes off."""


@pytest.mark.parametrize("writes_done", range(5))
def test_a_crash_at_any_write_of_a_change_loses_nothing(path: Path, made: tuple[VaultKey, str], writes_done: int,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    """Both generations stand in the header until the new one is proven."""
    done = 0
    real = write_whole

    def crashing(target: Path, content: bytes) -> None:
        nonlocal done
        if done == writes_done:
            raise Crash
        done += 1
        real(target, content)

    with monkeypatch.context() as patched:
        patched.setattr(header_module, "write_whole", crashing)
        if writes_done < 4:
            with pytest.raises(Crash):
                cheap_keys().change_passphrase(path, made[0], "nieuwe woorden hier")
        else:
            cheap_keys().change_passphrase(path, made[0], "nieuwe woorden hier")
    generations = len(read_header(path).generations)
    assert generations == (2 if writes_done in (1, 2) else 1)
    with cheap_keys().unlock(path, SecretKind.RECOVERY_CODE, made[1]) as key:
        assert key.same_as(made[0])
    old, new = opens(path, PASSPHRASE), False
    if not old:
        new = opens(path, "nieuwe woorden hier")
    assert old or new
    assert len(read_header(path).generations) == 1
    if writes_done in (1, 2):
        assert not opens(path, "nieuwe woorden hier"), "the generation that the owner did not use is gone"


def test_the_new_passphrase_opens_after_a_crash_in_between(path: Path, made: tuple[VaultKey, str],
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(key_store_module, "open_generation", lambda *_: (_ for _ in ()).throw(Crash()))
        with pytest.raises(Crash):
            cheap_keys().change_passphrase(path, made[0], "nieuwe woorden hier")
    assert opens(path, "nieuwe woorden hier")
    assert not opens(path, PASSPHRASE)


def test_files_and_folder_are_private(tmp_path: Path) -> None:
    path = tmp_path / "map" / "praktijk.jdv"
    cheap_keys().create(path, "v1", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, "fout")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {file.name for file in path.parent.iterdir()} == {"praktijk.jdv.keys", "praktijk.jdv.keys.bak",
                                                             "praktijk.jdv.tries"}
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in path.parent.iterdir())


def test_existing_keys_are_never_overwritten(path: Path, made: tuple[VaultKey, str]) -> None:
    before = file_hashes(path.parent)
    with pytest.raises(VaultExists):
        cheap_keys().create(path, "v2", "anders")
    assert file_hashes(path.parent) == before


def test_a_disk_that_refuses_is_a_typed_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(target: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(header_module, "write_whole", full)
    with pytest.raises(StorageFailed):
        cheap_keys().create(path, "v1", PASSPHRASE)


def test_no_secret_stands_in_the_header(path: Path, made: tuple[VaultKey, str]) -> None:
    content = keys_path(path).read_bytes()
    keys = made[0].reveal(), made[0].root.reveal()
    for secret in (*keys, *(key.hex().encode() for key in keys), PASSPHRASE.encode(), made[1].encode()):
        assert secret not in content


def test_the_cost_is_asked_for_new_slots_only(path: Path) -> None:
    """Calibration takes seconds: never at unlock, where the slot's own parameters count."""
    asked: list[KdfParameters] = []

    def cost() -> KdfParameters:
        asked.append(CHEAP)
        return CHEAP

    keys = HeaderKeyStore(cost, floor=CHEAP)
    data_key, _ = keys.create(path, "v1", PASSPHRASE)
    assert len(asked) == 1
    keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
    assert len(asked) == 1
    keys.change_passphrase(path, data_key, "nieuwe woorden hier")
    assert len(asked) == 2


@pytest.mark.parametrize("allowed", range(4))
def test_a_change_that_took_is_never_called_failed(path: Path, made: tuple[VaultKey, str], allowed: int,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #9: after `StorageFailed` the old passphrase opens, as it says; without it only the new one does."""
    done = 0
    real = write_whole

    def full(target: Path, content: bytes) -> None:
        nonlocal done
        done += 1
        if done > allowed:
            raise OSError(28, "No space left on device")
        real(target, content)

    failed = False
    with monkeypatch.context() as patched:
        patched.setattr(header_module, "write_whole", full)
        try:
            cheap_keys().change_passphrase(path, made[0], "nieuwe woorden hier")
        except StorageFailed:
            failed = True
    assert opens(path, PASSPHRASE if failed else "nieuwe woorden hier")
    assert failed == (allowed < 3)


def test_a_copy_that_reads_back_as_something_else_is_a_refusal_and_the_other_stays(
        path: Path, made: tuple[VaultKey, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that loses bytes and says that it wrote them: the second copy is not replaced by the same loss."""
    spare = spare_keys_path(path).read_bytes()

    def losing(target: Path, content: bytes) -> None:
        write_whole(target, content[:-40] if target == keys_path(path) else content)

    with monkeypatch.context() as patched:
        patched.setattr(header_module, "write_whole", losing)
        with pytest.raises(StorageFailed):
            cheap_keys().change_passphrase(path, made[0], "heel andere losse woorden")
    assert spare_keys_path(path).read_bytes() == spare
    assert opens(path, PASSPHRASE)


class Elsewhere(VaultInUse):
    """Another process has the vault by now."""


@pytest.mark.parametrize("writes", ["passphrase", "sheet", "key", "slots"])
@pytest.mark.parametrize("when", [1, 2])
def test_each_write_of_the_header_asks_first_whether_the_vault_is_still_ours(
        tmp_path: Path, writes: str, when: int) -> None:
    """Until the refused write the header is what it was, or holds what is old beside what is new."""
    vault, asked = tmp_path / "praktijk.jdv", []
    key, code = HeaderKeyStore(lambda: CHEAP, floor=CHEAP).create(vault, "kluis", PASSPHRASE)

    def still_ours(asked_for: Path) -> None:
        asked.append(asked_for)
        if len(asked) == when:
            raise Elsewhere

    keys = HeaderKeyStore(lambda: CHEAP, floor=CHEAP, still_ours=still_ours)
    before = keys_path(vault).read_bytes()
    slots, fresh = keys.slots_for_backup(vault, key), keys.new_key()
    acts: dict[str, Callable[[], object]] = {
        "passphrase": lambda: keys.change_passphrase(vault, key, "andere losse woorden hier"),
        "sheet": lambda: keys.replace_recovery_code(vault, key, keys.new_recovery_code()),
        "key": lambda: keys.add_key(vault, fresh, PASSPHRASE, code),
        "slots": lambda: keys.adopt_slots(vault, slots, key),
    }
    act = acts[writes]
    if when == 1 or writes in ("passphrase", "sheet"):
        with pytest.raises(Elsewhere):
            act()
        if when == 1:
            assert keys_path(vault).read_bytes() == before
    else:
        act()
    assert set(asked) == {vault}
    keys.unlock(vault, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
