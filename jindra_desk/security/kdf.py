"""From a passphrase to a key: Argon2id, its floor, its bounds on reading, and its calibration at set-up (trust.md)."""

from __future__ import annotations

import math
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from jindra_desk.domain.errors import StorageFailed
from jindra_desk.domain.secrets import Secret
from jindra_desk.domain.text import noop, text

KEY_BYTES = 32
SALT_BYTES = 16

_MOST_MEMORY_KIB = 2 * 1024 * 1024
_MOST_ITERATIONS = 50
_MOST_LANES = 16
_CALIBRATED_MEMORY_KIB = 256 * 1024
_SHORTEST_SECONDS = 0.5
_LONGEST_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Cost of one Argon2id run: memory in KiB, passes over it, and lanes.

    Raises `ValueError` outside the bounds, so that a damaged or hostile header can neither exhaust the machine
    nor ask for something that Argon2 refuses.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        if not 1 <= self.lanes <= _MOST_LANES:
            raise ValueError("lanes out of bounds")
        if not 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB:
            raise ValueError("memory out of bounds")
        if not 1 <= self.iterations <= _MOST_ITERATIONS:
            raise ValueError("iterations out of bounds")


FLOOR = KdfParameters(memory_kib=64 * 1024, iterations=3, lanes=4)
"""The least that a real vault is made with; tests inject less."""

Measure = Callable[[KdfParameters], float]
"""Answers the seconds that one derivation with these parameters takes on this computer."""


def normalised(passphrase: str) -> bytes:
    """Answer the bytes that are hashed: NFC, so that é typed as one or as two characters is the same passphrase."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def derive_key(passphrase: str, salt: bytes, parameters: KdfParameters) -> Secret:
    """Answer the 32-byte key of `passphrase` (any length, any character) with `salt` (16 bytes).

    Raises `StorageFailed` when the computer has not the memory that these parameters take.
    """
    try:
        raw = hash_secret_raw(
            secret=normalised(passphrase), salt=salt, time_cost=parameters.iterations,
            memory_cost=parameters.memory_kib, parallelism=parameters.lanes, hash_len=KEY_BYTES, type=Type.ID)
    except (HashingError, MemoryError) as error:
        raise StorageFailed(reason=text(noop("er is te weinig geheugen vrij"))) from error
    return Secret(raw)


def measure_seconds(parameters: KdfParameters) -> float:
    """Time one derivation on this computer, in seconds."""
    started = time.perf_counter()
    derive_key("maat nemen", bytes(SALT_BYTES), parameters).destroy()
    return time.perf_counter() - started


def _seconds_or_never(measure: Measure, parameters: KdfParameters) -> float:
    """A cost that this computer has not the memory for takes for ever."""
    try:
        return measure(parameters)
    except StorageFailed:
        return math.inf


def calibrate(measure: Measure = measure_seconds) -> KdfParameters:
    """Answer parameters that take 0.5 to 1 s here, never below `FLOOR`: first more memory, then more passes.

    A computer on which the floor already takes longer, or that has no more memory, keeps the floor.
    """
    chosen, seconds = FLOOR, measure(FLOOR)
    while seconds < _SHORTEST_SECONDS and chosen.memory_kib < _CALIBRATED_MEMORY_KIB:
        richer = KdfParameters(chosen.memory_kib * 2, chosen.iterations, chosen.lanes)
        richer_seconds = _seconds_or_never(measure, richer)
        if richer_seconds > _LONGEST_SECONDS:
            break
        chosen, seconds = richer, richer_seconds
    while seconds < _SHORTEST_SECONDS and chosen.iterations < _MOST_ITERATIONS:
        per_pass = max(seconds, 0.001) / chosen.iterations
        wanted = max(chosen.iterations + 1, int(_SHORTEST_SECONDS / per_pass) + 1)
        longer = KdfParameters(chosen.memory_kib, min(wanted, _MOST_ITERATIONS), chosen.lanes)
        longer_seconds = measure(longer)
        if longer_seconds > _LONGEST_SECONDS:
            break
        chosen, seconds = longer, longer_seconds
    return chosen
