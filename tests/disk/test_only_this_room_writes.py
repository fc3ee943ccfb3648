"""Nobody but `disk/` opens a file for writing, renames, links or flushes; and every name beside a vault is in its list.

Both walk the program's own source: a new hand-made way of writing, or a new ending, fails here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from jindra_desk.disk.vault_files import belongs_to
from tests.support.file_writers import modules, writes, writing_modules

REASONS = MappingProxyType({
    "system/disks/copy_helper.py": "tells over its pipe how far it is",
    "cli/main.py": "standard output goes to the null device when nobody reads it any more",
    "system/process/replacement.py": "a switch of the kernel in /proc, which is no file on a disk",
    "exchange/readable_outlet.py": "a handed-out folder gets its name by a rename; the vault notes it first",
    "storage/engine/atomic_swap.py": "a second name for the vault that is there, and overwriting what is destroyed",
})
"""The modules that may, and why; each is looked for, so that a reason does not outlive its code."""
NAMES = re.compile(
    r"\.(?:keys|tries|pin|ledger|lock|wissel|kopie|back-up|herstel|vorige|nieuw|proef|voor-)[a-z0-9.{}-]*"
    r"|-(?:journal|wal|shm)")


def test_nobody_else_writes_renames_links_or_flushes() -> None:
    found = writing_modules()
    assert {name: lines for name, lines in found.items() if name not in REASONS} == {}, "use jindra_desk.disk"
    assert set(REASONS) <= set(found), "a reason that nobody needs any more"


def test_the_walk_sees_each_way_of_writing() -> None:
    """Taken out of the list, each of these would pass unseen."""
    ways = ("os.open(p, os.O_WRONLY | os.O_CREAT)", "os.replace(a, b)", "os.rename(a, b)", "os.link(a, b)",
            "os.fsync(d)", "path.open('wb')", "path.open(mode='a')", "open(path, 'r+b')", "path.write_bytes(b'')",
            "path.touch()", "path.write_text('')", "path.replace(other)", "path.rename(other)", "path.symlink_to(p)",
            "shutil.move(a, b)", "shutil.copyfile(a, b)")
    harmless = ("path.open('rb')", "open(path)", "text.replace('a', 'b')", "os.open(p, os.O_RDONLY)",
                "replace(job, n=1)", "moment.replace(tzinfo=None)", "Image.open(f)", "dialog.open()", "path.unlink()")
    for way in ways:
        assert any(isinstance(node, ast.Call) and writes(node) for node in ast.walk(ast.parse(way))), way
    for call in harmless:
        assert not any(isinstance(node, ast.Call) and writes(node) for node in ast.walk(ast.parse(call))), call


def endings() -> Iterator[tuple[str, str]]:
    """Every text in the code that looks like the ending of a name beside a vault, and where."""
    for name, tree in modules():
        documented = {id(node.body[0].value) for node in ast.walk(tree)
                      if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body
                      and isinstance(node.body[0], ast.Expr)}
        for node in ast.walk(tree):
            if (isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented
                    and NAMES.fullmatch(node.value)):
                yield name, node.value


def test_every_ending_in_the_code_is_in_the_one_list(tmp_path: Path) -> None:
    vault = tmp_path / "kluis.jdv"
    seen = set(endings())
    assert seen
    number = re.compile(r"^\.voor-$|^\.ledger\.oud-$|^\.back-up-$")
    odd = [(name, ending) for name, ending in seen
           if not number.match(ending) and not belongs_to(vault, vault.with_name(vault.name + ending))
           and not ending.startswith((".pin-tries",))]
    assert odd == []
