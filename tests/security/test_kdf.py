"""Argon2id: floor, bounds, calibration, and one passphrase however its letters are composed (trust.md)."""

from __future__ import annotations

import unicodedata

import pytest
from argon2.exceptions import HashingError
from hypothesis import given, settings
from hypothesis import strategies as st

from jindra_desk.domain.base.errors import KeyNotDerived
from jindra_desk.security import kdf
from jindra_desk.security.kdf import FLOOR, KdfParameters, calibrate, derive_key
from tests.support.vaults import CHEAP

SALT = bytes(range(16))


@given(st.text(max_size=40))
@settings(max_examples=50)
def test_nfc_and_nfd_are_the_same_passphrase(passphrase: str) -> None:
    composed = unicodedata.normalize("NFC", passphrase)
    taken_apart = unicodedata.normalize("NFD", passphrase)
    with derive_key(composed, SALT, CHEAP) as one, derive_key(taken_apart, SALT, CHEAP) as other:
        assert one.same_as(other)


@pytest.mark.parametrize("passphrase", ["", " spatie ", "'; DROP TABLE", "nul\0byte", "\ud800", "x" * 1_000_000])
def test_any_passphrase_gives_a_key_of_32_bytes(passphrase: str) -> None:
    with derive_key(passphrase, SALT, CHEAP) as key:
        assert len(key) == 32
    with derive_key(passphrase + " ", SALT, CHEAP) as other, derive_key(passphrase, SALT, CHEAP) as key:
        assert not key.same_as(other)


@pytest.mark.parametrize(("memory_kib", "iterations", "lanes"), [
    (0, 1, 1), (7, 1, 1), (8, 0, 1), (8, 1, 0), (8, 51, 1), (2 * 1024 * 1024 + 1, 1, 1), (4096, 1, 17), (-1, -1, -1),
])
def test_parameters_are_bounded(memory_kib: int, iterations: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="bounds"):
        KdfParameters(memory_kib, iterations, lanes)


def test_the_floor_is_what_trust_asks() -> None:
    assert KdfParameters(memory_kib=64 * 1024, iterations=3, lanes=4) == FLOOR


@given(st.floats(0.0001, 20))
def test_calibration_stays_between_floor_and_one_second(seconds_of_floor: float) -> None:
    def measure(cost: KdfParameters) -> float:
        return seconds_of_floor * (cost.memory_kib / FLOOR.memory_kib) * (cost.iterations / FLOOR.iterations)

    chosen = calibrate(measure)
    assert chosen.memory_kib >= FLOOR.memory_kib
    assert chosen.iterations >= FLOOR.iterations
    assert chosen.lanes >= FLOOR.lanes
    if chosen != FLOOR:
        assert measure(chosen) <= 1.0
    if seconds_of_floor >= 0.02:
        assert measure(chosen) >= 0.5 or chosen == FLOOR or measure(KdfParameters(chosen.memory_kib, 50, 4)) >= 0.5


@pytest.mark.parametrize("fault", [HashingError("Memory allocation error"), MemoryError()])
def test_too_little_memory_is_told_and_no_bug(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(**_: object) -> bytes:
        raise fault

    monkeypatch.setattr(kdf, "hash_secret_raw", refused)
    with pytest.raises(KeyNotDerived) as told:
        derive_key("woorden", SALT, CHEAP)
    assert "geheugen" in str(told.value)


def test_calibration_takes_no_more_memory_than_there_is() -> None:
    def measure(cost: KdfParameters) -> float:
        if cost.memory_kib > FLOOR.memory_kib:
            raise KeyNotDerived
        return 0.05 * cost.iterations / FLOOR.iterations

    chosen = calibrate(measure)
    assert chosen.memory_kib == FLOOR.memory_kib
    assert 0.5 <= measure(chosen) <= 1.0
