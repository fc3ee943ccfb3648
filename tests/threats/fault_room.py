"""A small piece of the fault suite with one promise of durability broken: `python -m tests.threats.fault_room …`.

Arguments: PART (`kill`, `power`, `full-disk`), PROTECTION ('' or a name below), ROUNDS, PLACE. A process of its own,
since the fault suite forks. Prints how many rounds there were and what went wrong in them.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.storage.engine.connection import Database, Parameters
from jindra_desk.storage.vault.vault import SqlVault
from tests.faults.operations import OPERATIONS
from tests.faults.parts.full_disk import FullDisk
from tests.faults.parts.kill import Kill
from tests.faults.parts.power import weakened
from tests.faults.plan import Tally
from tests.faults.power import fault_of, images, trace_of

SEED = 9


@contextmanager
def commit_late() -> Iterator[None]:
    """What was acknowledged is committed with the next transaction, or at the end: quick, and lost in between."""
    execute, close = Database.execute, Database.close

    def later(self: Database, sql: str, parameters: Parameters = ()) -> Any:
        pending = self._connection.in_transaction
        if sql == "COMMIT":
            return execute(self, "SELECT 1")
        if sql.startswith("BEGIN") and pending:
            execute(self, "COMMIT")
        return execute(self, sql, parameters)

    def at_the_end(self: Database) -> None:
        if self._open and self._connection.in_transaction:
            execute(self, "COMMIT")
        close(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "execute", later)
        patch.setattr(Database, "close", at_the_end)
        patch.setattr(Database, "in_transaction", lambda _self: False)
        yield


@contextmanager
def refusal_unheard() -> Iterator[None]:
    """A transaction that the disk refused counts as saved."""
    real = SqlVault.unit_of_work

    @contextmanager
    def unit_of_work(self: SqlVault) -> Iterator[UnitOfWork]:
        with suppress(StorageFailed), real(self) as uow:
            yield uow

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SqlVault, "unit_of_work", unit_of_work)
        yield


PROTECTIONS: MappingProxyType[str, Callable[[], AbstractContextManager[None]]] = MappingProxyType({
    "": nullcontext,
    "commit before acknowledging": commit_late,
    "minding the disk": refusal_unheard,
})
MODES = MappingProxyType({"": "", "synchronous extra": "WAL NORMAL", "journal": "journal OFF"})
"""For power cuts: what is written with another promise, and judged by the program as it is."""


def cut_power(protection: str, rounds: int, place: Path) -> Tally:
    """Replay real writes up to a power cut; every image is opened by the program as it is."""
    operation, prepared = OPERATIONS["save"](), place / "prepared"
    prepared.mkdir(mode=0o700)
    operation.prepare(prepared)
    with weakened(MODES[protection]):
        trace = trace_of(operation, prepared, place, operation.steps)
    tally = Tally()
    for image in images(trace, rounds, random.Random(SEED)):
        tally.rounds += 1
        fault = fault_of(operation, image, place / "traced")
        if fault:
            tally.fault(f"event {image.after}, {image.acknowledged} acknowledged: {fault}")
    return tally


def main(part: str, protection: str, rounds: int, place: Path) -> int:
    """Run one piece on saving clients; answers 0."""
    if part == "power":
        tally = cut_power(protection, rounds, place)
    else:
        with PROTECTIONS[protection]():
            tally = (Kill if part == "kill" else FullDisk)(rounds).piece("save", random.Random(SEED), place)
    sys.stdout.write(json.dumps({"rounds": tally.rounds, "faults": tally.faults[:5], "notes": tally.notes}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])))
