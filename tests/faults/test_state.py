"""The full run adds up over many sittings, goes on where it was, and says what it reached."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from tests.faults import __main__ as command
from tests.faults import report
from tests.faults.plan import Part, Tally
from tests.faults.state import State


class Counting(Part):
    """Ten rounds a piece; says which dice it got."""

    name = "counting"
    goals = {"quick": 30, "slow": 20}  # noqa: RUF012 - a Part's figures never change

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        tally = Tally(10)
        tally.note("dice", dice.randrange(1000))
        if figure == "slow":
            tally.fault("as told")
        return tally


class Breaking(Counting):
    """A harness that breaks by itself."""

    name = "breaking"
    goals = {"any": 10}  # noqa: RUF012 - a Part's figures never change

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        raise ZeroDivisionError("the harness itself")


def run(folder: Path, monkeypatch: pytest.MonkeyPatch, *parts: Part, hours: str = "0.01") -> tuple[int, State]:
    """One sitting in this process."""
    monkeypatch.setattr(command, "PARTS", parts)
    monkeypatch.setattr(command, "run_piece", lambda part, figure, seed, place: part.piece(
        figure, random.Random(seed), folder))
    code = command.main(["--seed", "5", "--resume", str(folder), "--report", str(folder / "report.md"),
                         "--hours", hours])
    state = State.read(folder / "state.json")
    assert state is not None
    return code, state


def test_pieces_add_up_until_every_figure_is_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, state = run(tmp_path, monkeypatch, Counting())
    quick, slow = state.figures["counting: quick"], state.figures["counting: slow"]
    assert (quick.pieces, quick.rounds, quick.faults) == (3, 30, 0)
    assert (slow.pieces, slow.rounds, slow.faults, slow.examples) == (2, 20, 2, ["as told", "as told"])
    assert code == 1
    again, after = run(tmp_path, monkeypatch, Counting())
    assert again == 1
    assert after.figures == state.figures, "nothing is left to do"
    assert len(after.sittings) == 2


def test_the_same_seed_throws_the_same_dice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notes = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        _, state = run(tmp_path / name, monkeypatch, Counting())
        notes.append({figure: reached.notes for figure, reached in state.figures.items()})
    assert notes[0] == notes[1]


def test_another_seed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, monkeypatch, Counting())
    assert command.main(["--seed", "6", "--resume", str(tmp_path)]) == 2


def test_the_report_says_plan_and_reached_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, monkeypatch, Counting())
    words = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "| counting | quick | 30 | 30 | 0 |" in words
    assert "| counting | slow | 20 | 20 | 2 |" in words
    rows = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert rows["seed"] == 5
    reached = {(row["figure"], row["plan"], row["rounds"]) for row in rows["rows"]}
    assert reached == {("quick", 30, 30), ("slow", 20, 20)}
    assert report.machine()["SQLCipher"]


def test_a_harness_that_breaks_is_told_and_ends_no_run(tmp_path: Path) -> None:
    tally = command.run_piece(Breaking(), "any", "seed")
    assert tally.rounds == 0
    assert "the harness itself" in tally.faults[0]
