"""Every row of the fault plan in small (trust #2 to #4, #6, #9, #13, #14); the figures of the plan:
`python -m tests.faults --seed 1 --report build/faults.md`.
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest

from tests.faults.operations import OPERATIONS
from tests.faults.parts import PARTS
from tests.faults.plan import Tally
from tests.faults.sampling import sampled

_KILLS = MappingProxyType({"save": 16, "sign": 6, "erase": 4, "backup": 3, "restore": 4, "data key": 4})
SHARES = (
    {f"kill/{name}": _KILLS.get(name, 8) for name in OPERATIONS},
    {
        "full-disk/save": 6, "full-disk/migrate": 4, "full-disk/restore": 3,
        "bits/bits in the vault": 25, "bits/vault cut short": 10, "bits/bits in one copy of the keys": 20,
        "bits/bits in both copies of the keys": 20, "bits/bits in the ledger": 8, "bits/keys and ledger cut short": 8,
        "backup bits/bits in a backup": 20, "backup bits/backup cut short": 10,
        "backup bits/backup with more behind it": 6,
        **{f"keyrings/{kind}": 2 for kind in
           ("failing", "discarding", "raising", "hanging", "plain", "lying", "flaky")},
        "passphrases/fuzzed passphrases": 30, "passphrases/wrong tries": 30,
        "lock cycles/on the state machine": 100, "lock cycles/opening and closing the vault": 60,
        "clock/opening the vault": 8, "clock/the idle watch": 50, "clock/the PIN": 20,
        "clock/what cannot be undone": 12,
        "memory/save": 6, "images/hostile pictures": 50, "client files/hostile files": 30,
        "refusals/read-only folder: save": 2, "refusals/read-only folder: backup": 1, "refusals/second program": 5,
    },
)
FIGURES = sorted(figure for share in SHARES for figure in share)


@pytest.fixture(scope="module")
def tallies(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Tally]:
    """All of it, once."""
    return sampled(tmp_path_factory.mktemp("sample"), SHARES)


@pytest.mark.parametrize("figure", FIGURES)
def test_no_round_goes_wrong(figure: str, tallies: dict[str, Tally]) -> None:
    """Each vault was opened by the program, checked twice, and compared with what had been acknowledged."""
    assert tallies[figure].faults == []
    assert tallies[figure].rounds > 0


def test_kills_fall_before_and_after_a_step(tallies: dict[str, Tally]) -> None:
    """Or nothing would be proven."""
    kills = [tallies[f"kill/{name}"] for name in OPERATIONS]
    steps, rounds = (sum(values) for values in zip(
        *((tally.notes["steps acknowledged"], tally.rounds) for tally in kills), strict=True))
    assert steps > 0
    assert sum(tally.notes["killed at work"] for tally in kills) > rounds // 2


def test_no_part_is_left_out() -> None:
    """What needs strace has its small run in `test_plan_traced.py`, any order in `test_backup_machine.py`."""
    parts = {figure.partition("/")[0] for figure in FIGURES}
    assert {part.name for part in PARTS} - parts == {"power", "n-th call", "any order"}
    for share in SHARES:
        for figure in share:
            name, _, rest = figure.partition("/")
            assert rest in next(part for part in PARTS if part.name == name).goals


@pytest.mark.parametrize("name", ["save", "photo", "sign", "backup", "restore", "passphrase", "recovery code"])
def test_the_judge_would_notice(name: str, tmp_path: Path) -> None:
    """The harness bites: a vault that lost the step that was acknowledged is refused by its judge."""
    operation = OPERATIONS[name]()
    operation.prepare(tmp_path)
    operation.judge(tmp_path, acknowledged=0)
    with pytest.raises(AssertionError):
        operation.judge(tmp_path, acknowledged=operation.steps + (name in ("passphrase", "recovery code")))
