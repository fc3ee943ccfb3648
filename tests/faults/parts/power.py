"""Power cuts: the plan's 20,000 images, and the modes that must fail in the same harness (trust #9)."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jindra_desk.disk import durable
from jindra_desk.storage.engine import connection
from tests.faults.operations import OPERATIONS
from tests.faults.plan import Part, Tally
from tests.faults.power import fault_of, images, trace_of

IMAGES = 20_000
BAD_IMAGES = 1_500
MEASURED = "WAL NORMAL"
"""The mode of which trust.md has a figure: 761 of 1,500 images."""
MODES: Mapping[str, tuple[str, str]] = MappingProxyType({
    MEASURED: ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"),
    "journal FULL, folder not synced": ("PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL"),
    "journal OFF": ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = EXTRA"),
    "journal, nothing synced": ("PRAGMA journal_mode = DELETE", "PRAGMA synchronous = OFF"),
})
KEYS_UNSYNCED = "keys file, folder not synced"
_SHARE = IMAGES // len(OPERATIONS)


class PowerCut(Part):
    """A figure for each operation, and one for each mode that must lose something."""

    name = "power"
    goals: Mapping[str, int] = MappingProxyType({
        **dict.fromkeys(OPERATIONS, _SHARE + 1),
        **{f"must lose: {mode}": BAD_IMAGES if mode == MEASURED else BAD_IMAGES // 3
           for mode in (*MODES, KEYS_UNSYNCED)},
    })

    def __init__(self, images_in_piece: int = 250) -> None:
        """Images from one trace."""
        self._images = images_in_piece

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        mode = figure.removeprefix("must lose: ")
        bad = mode != figure
        name = figure if not bad else ("passphrase" if mode == KEYS_UNSYNCED else "save")
        operation = OPERATIONS[name]()
        prepared = place / "prepared"
        prepared.mkdir(mode=0o700)
        operation.prepare(prepared)
        with weakened(mode if bad else ""):
            trace = trace_of(operation, prepared, place, operation.steps)
        tally = Tally()
        lost = 0
        for image in images(trace, self._images, dice):
            tally.rounds += 1
            fault = fault_of(operation, image, place / "traced")
            lost += bool(fault)
            if fault and not bad:
                tally.fault(f"event {image.after}, {image.acknowledged} acknowledged: {fault}")
        if bad:
            tally.note("lost something", lost)
            if not lost:
                tally.fault(f"{mode} lost nothing: the harness does not bite")
        return tally


@contextmanager
def weakened(mode: str) -> Iterator[None]:
    """Write with another promise of the disk than the program's own; reading stays as it is."""
    room: Any = connection
    files: Any = durable
    connect, flush = room._connect, files.flush_folder

    def connect_weakly(*arguments: Any) -> connection.Database:
        database: connection.Database = connect(*arguments)
        for setting in () if any("immutable" in str(argument) for argument in arguments) else MODES[mode]:
            database.execute(setting)
        return database

    if mode in MODES:
        room._connect = connect_weakly
    elif mode == KEYS_UNSYNCED:
        files.flush_folder = _leave_unsynced
    try:
        yield
    finally:
        room._connect, files.flush_folder = connect, flush


def _leave_unsynced(_folder: Path) -> None:
    """A program that forgets that a name is only safe when its folder is."""
