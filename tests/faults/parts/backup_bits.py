"""A bit that turned over in a backup, or an end that is missing: found, and never put in the place of a vault (#13)."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup, verify_backup
from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from tests.faults.parts.bits import flip, made_vault
from tests.faults.plan import Part, Tally
from tests.support.practice_desk import program
from tests.support.sessions import services
from tests.support.vaults import PASSPHRASE, file_hashes

FLIPPED, SHORT, LONGER = "bits in a backup", "backup cut short", "backup with more behind it"
_RESTORED_EVERY = 25


class BackupBits(Part):
    """Each change is undone before the next one."""

    name = "backup bits"
    goals: Mapping[str, int] = MappingProxyType({FLIPPED: 5_000, SHORT: 500, LONGER: 100})

    def __init__(self, rounds: int = 125) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        path = made_vault(place / "kluis")
        stick = place / "stick"
        session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
        file = make_backup(session, services(), stick).file
        session.vault.close()
        whole = file.read_bytes()
        tally = Tally()
        verify_backup(program().stores(), file, SecretKind.PASSPHRASE, PASSPHRASE)
        for number in range(self._rounds):
            moment = _harm(figure, file, whole, dice)
            _must_be_told(file, moment, tally)
            if number % _RESTORED_EVERY == 0:
                _must_not_be_put_back(file, path, moment, tally)
            if figure == FLIPPED and number % _RESTORED_EVERY:
                place_of, bit = map(int, moment.split(":"))
                flip(file, place_of, bit)
            else:
                file.write_bytes(whole)
            tally.rounds += 1
        return tally


def _harm(figure: str, file: Path, whole: bytes, dice: random.Random) -> str:
    if figure == FLIPPED:
        # every second one in what stands behind the database, which is small and read in many ways
        place = dice.randrange(len(whole)) if dice.random() < 0.5 else len(whole) - 1 - dice.randrange(20_000)
        bit = 1 << dice.randrange(8)
        flip(file, place, bit)
        return f"{place}:{bit}"
    if figure == SHORT:
        length = dice.randrange(len(whole) // 512) * 512 if dice.random() < 0.5 else dice.randrange(len(whole))
        file.write_bytes(whole[:length])
        return f"cut to {length}"
    more = dice.choice((b"\0", b"\0" * 512, whole[-56:], whole, whole[-20_000:]))
    file.write_bytes(whole + more)
    return f"{len(more)} more"


def _must_be_told(file: Path, moment: str, tally: Tally) -> None:
    try:
        verify_backup(program().stores(), file, SecretKind.PASSPHRASE, PASSPHRASE)
        tally.fault(f"{moment}: no check found it")
    except WrongPassphrase as told:
        tally.fault(f"{moment}: told as {type(told).__name__}")
    except JindraError as told:
        tally.note(type(told).__name__)
    except Exception as bug:  # noqa: BLE001 - anything else is a bug, and to be seen
        tally.fault(f"{moment}: {type(bug).__name__}: {bug}")


def _must_not_be_put_back(file: Path, path: Path, moment: str, tally: Tally) -> None:
    before = file_hashes(path.parent)
    try:
        restore_backup(program().stores(), file, path, SecretKind.PASSPHRASE, PASSPHRASE,
                       RestoreDecisions(without_ledger=True, stale_ledger=True))
        tally.fault(f"{moment}: it was put back")
    except JindraError:
        tally.note("refused to put back")
    if file_hashes(path.parent) != before:
        tally.fault(f"{moment}: the good vault was touched: {set(file_hashes(path.parent)) ^ set(before)}")
