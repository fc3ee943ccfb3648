"""Every setting that the program keeps has a shape, and each shape refuses what is odd (trust #21)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import jindra_desk
from jindra_desk.domain.settings.shapes import SETTING_SHAPES, fits

SOURCE = Path(jindra_desk.__file__).parent


def test_every_key_in_the_code_has_a_shape() -> None:
    """Walks each call of `settings.get`, `put` and `lost`, and looks its key up, across modules where it must."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCE.rglob("*.py")}
    constants = {
        target.id: node.value.value
        for tree in trees.values() for node in tree.body if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)}
    keys = set()
    for path, tree in trees.items():
        own = {target.id: node.value.value for node in tree.body if isinstance(node, ast.Assign)
               for target in node.targets if isinstance(target, ast.Name) and isinstance(node.value, ast.Constant)}
        for node in ast.walk(tree):
            if (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
                    and node.func.attr in {"get", "put", "lost"} and node.args
                    and isinstance(node.func.value, ast.Attribute) and node.func.value.attr == "settings"):
                key = node.args[0]
                assert isinstance(key, ast.Name | ast.Constant), f"{path.name}: a key that cannot be followed"
                keys.add(key.value if isinstance(key, ast.Constant) else own.get(key.id, constants.get(key.id)))
    assert len(keys) > 12
    assert keys <= set(SETTING_SHAPES)


@pytest.mark.parametrize("key", SETTING_SHAPES)
def test_no_shape_takes_what_is_odd(key: str) -> None:
    for odd in (None, "\ud800", float("nan"), 2**70, -1, ["", 1], {"at": 1}, object(), "x" * 100_000):
        assert not fits(key, odd) or (key == "preferences" and odd == {"at": 1})
