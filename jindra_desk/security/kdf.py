"""From a passphrase to a key: Argon2id, what it may cost, how long that takes here, and its calibration (trust.md)."""

from __future__ import annotations

import math
import time
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from jindra_desk.domain.base.errors import KeyNotDerived
from jindra_desk.domain.vault.secrets import Secret

KEY_BYTES = 32
SALT_BYTES = 16

_MOST_MEMORY_KIB = 256 * 1024
_MOST_ITERATIONS = 50
_LANES = 4
_SHORTEST_SECONDS = 0.5
_LONGEST_SECONDS = 1.0
_NEVER_LONG_KIB = 1024 * 1024
"""One pass over 1 GiB takes no computer ten seconds: below that nothing has to be measured."""


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Cost of one Argon2id run: memory in KiB, passes over it, and lanes.

    Raises `ValueError` above what calibration ever writes and for what Argon2 refuses, so that a damaged or hostile
    header cannot exhaust the machine. What is too cheap for a real vault the key store refuses (`at_least`).
    """

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        if not 1 <= self.lanes <= _LANES:
            raise ValueError("lanes out of bounds")
        if not 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB:
            raise ValueError("memory out of bounds")
        if not 1 <= self.iterations <= _MOST_ITERATIONS:
            raise ValueError("iterations out of bounds")

    def at_least(self, floor: KdfParameters) -> bool:
        """Whether no part of this cost is below `floor`."""
        return (self.memory_kib >= floor.memory_kib and self.iterations >= floor.iterations
                and self.lanes >= floor.lanes)

    @property
    def work_kib(self) -> int:
        """KiB that are gone through: what the time grows with."""
        return self.memory_kib * self.iterations


FLOOR = KdfParameters(memory_kib=64 * 1024, iterations=3, lanes=_LANES)
"""The least that a real vault is made with, and that one is read with; tests inject less."""
CEILING = KdfParameters(memory_kib=_MOST_MEMORY_KIB, iterations=_MOST_ITERATIONS, lanes=_LANES)
"""The most that calibration ever writes, and that is read."""
_MEASURE = KdfParameters(memory_kib=32 * 1024, iterations=1, lanes=_LANES)

Measure = Callable[[KdfParameters], float]


def normalised(passphrase: str) -> bytes:
    """Answer the bytes that are hashed: NFC, so that é typed as one or as two characters is the same passphrase."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def derive_key(passphrase: str, salt: bytes, parameters: KdfParameters) -> Secret:
    """Answer the 32-byte key of `passphrase` (any length, any character) with `salt` (16 bytes).

    Raises `KeyNotDerived` when the computer has not the memory that these parameters take.
    """
    try:
        raw = hash_secret_raw(
            secret=normalised(passphrase), salt=salt, time_cost=parameters.iterations,
            memory_cost=parameters.memory_kib, parallelism=parameters.lanes, hash_len=KEY_BYTES, type=Type.ID)
    except (HashingError, MemoryError) as error:
        raise KeyNotDerived from error
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
    except KeyNotDerived:
        return math.inf


def calibrate(measure: Measure = measure_seconds) -> KdfParameters:
    """Answer parameters that take 0.5 to 1 s here, never below `FLOOR`: first more memory, then more passes.

    A computer on which the floor already takes longer, or that has no more memory, keeps the floor.
    """
    chosen, seconds = FLOOR, measure(FLOOR)
    while seconds < _SHORTEST_SECONDS and chosen.memory_kib < _MOST_MEMORY_KIB:
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


def estimate_seconds(costs: Iterable[KdfParameters], measure: Measure = measure_seconds) -> float:
    """How long these derivations take here one after the other, from one small one that is timed; 0 for what is little.

    Raises `StorageFailed` when there is no memory for even a small one.
    """
    work = sum(cost.work_kib for cost in costs)
    return 0.0 if work <= _NEVER_LONG_KIB else measure(_MEASURE) * work / _MEASURE.work_kib
