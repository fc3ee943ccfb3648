"""No row of the threat table is without a test named after it, nor without the proof that this test can fail."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.threats.attacks import FURTHER, ROWS

FOLDER = Path(__file__).parent


MODULES = (*ROWS.items(), *FURTHER)


def functions(number: int, name: str) -> dict[str, ast.FunctionDef]:
    """Every function of a row's module, by its name."""
    path = FOLDER / f"test_threat_{number:02d}_{name}.py"
    assert path.is_file(), f"row {number} has no module {path.name}"
    return {node.name: node for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.FunctionDef)}


def called(function: ast.FunctionDef) -> set[str]:
    """The attacks that a function runs."""
    return {node.func.id for node in ast.walk(function)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.startswith("attack_")}


def test_the_table_has_its_rows_in_order_and_no_module_more() -> None:
    assert list(ROWS) == sorted(ROWS)
    assert set(range(1, 21)) | {27} <= set(ROWS)
    modules = {path.name for path in FOLDER.glob("test_threat_*.py")}
    assert modules == {f"test_threat_{number:02d}_{name}.py" for number, name in MODULES}


@pytest.mark.parametrize(("number", "name"), MODULES)
def test_a_row_holds_and_was_seen_to_fail(number: int, name: str) -> None:
    """Each attack that is withstood is also run without a protection, and lands there; nothing else counts."""
    found = functions(number, name)
    prefix = f"test_threat_{number:02d}_"
    tests = {test: node for test, node in found.items() if test.startswith("test_")}
    assert all(test.startswith(prefix) for test in tests), "named after the row"
    biting = {test: node for test, node in tests.items() if test.startswith(f"{prefix}bites_without_")}
    holding = {test: node for test, node in tests.items() if test not in biting}
    assert holding
    assert biting
    withstood = {attack for node in holding.values() for attack in called(node)}
    landing = {attack for node in biting.values() for attack in called(node)}
    attacks = {attack for attack in found if attack.startswith("attack_")}
    assert attacks
    assert withstood == attacks, "every attack is run on the program as it is"
    assert landing == attacks, "and lands when its protection is taken out"
    for test, node in biting.items():
        assert called(node), f"{test} runs no attack"
        landed = any(isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id == "lands"
                     for part in ast.walk(node))
        assert landed, f"{test} expects nothing to land"
