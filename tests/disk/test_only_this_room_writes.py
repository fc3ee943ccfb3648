"""Nobody but `disk/` opens a file for writing, renames, links or flushes; and every name beside a vault is in its list.

Both walk the program's own source: a new hand-made way of writing, or a new ending, fails here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import jindra_desk
from jindra_desk.disk.vault_files import belongs_to

ROOT = Path(jindra_desk.__file__).parent
WRITING_FLAGS = frozenset({"O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC", "O_APPEND"})
OF_OS = frozenset({"fsync", "fdatasync", "rename", "replace", "renames", "link", "symlink", "mkfifo", "mknod",
                   "truncate", "ftruncate", "sync"})
OF_PATH = frozenset({"write_bytes", "write_text", "touch", "rename", "symlink_to", "hardlink_to", "link_to"})
OF_SHUTIL = frozenset({"copy", "copy2", "copyfile", "copyfileobj", "copytree", "move"})
REASONS = MappingProxyType({
    "cli/main.py": "standard output goes to the null device when nobody reads it any more",
    "system/process/replacement.py": "a switch of the kernel in /proc, which is no file on a disk",
    "exchange/readable_outlet.py": "a handed-out folder gets its name by a rename; the vault notes it first",
    "storage/engine/atomic_swap.py": "a second name for the vault that stands there, and overwriting what is destroyed",
})
"""The modules that may, and why; each is looked for, so that a reason does not outlive its code."""
NAMES = re.compile(
    r"\.(?:keys|tries|pin|ledger|lock|wissel|kopie|back-up|herstel|vorige|nieuw|proef|voor-)[a-z0-9.{}-]*"
    r"|-(?:journal|wal|shm)")


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module outside the room, by its path in the package."""
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("disk/"):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def writes(node: ast.Call) -> bool:
    """Whether this call makes, changes, renames or flushes a file."""
    called = node.func
    if isinstance(called, ast.Name):
        return called.id == "open" and opened_to_write(node.args[1:], node.keywords)
    if not isinstance(called, ast.Attribute):
        return False
    owner = called.value.id if isinstance(called.value, ast.Name) else ""
    if owner == "os":
        return called.attr in OF_OS or (called.attr == "open" and bool(WRITING_FLAGS & names_in(node)))
    if owner == "shutil":
        return called.attr in OF_SHUTIL
    if called.attr == "open" and owner not in {"Image", "webbrowser"}:
        return opened_to_write(node.args, node.keywords)
    if called.attr == "replace":  # a path's takes one argument, a text's two
        return len(node.args) == 1 and not node.keywords and re.search(r"replacer|_parts$|_actions$",
                                                                            ast.unparse(called.value)) is None
    if called.attr == "touch":  # a repository's takes an id
        return not node.args
    return called.attr in OF_PATH


def opened_to_write(arguments: list[ast.expr], keywords: list[ast.keyword]) -> bool:
    """Whether the mode of an `open` writes; what is no text cannot be told, and counts as none."""
    mode = next((word.value for word in keywords if word.arg == "mode"), arguments[0] if arguments else None)
    return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and bool(set("wax+") & set(mode.value)) and (
        re.fullmatch(r"[rwaxbt+]+", mode.value) is not None)


def names_in(node: ast.AST) -> set[str]:
    """Every attribute and name in an expression."""
    return {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)}


def writing_modules() -> dict[str, list[int]]:
    """The modules that write by themselves, with the lines."""
    found: dict[str, list[int]] = {}
    for name, tree in modules():
        lines = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Call) and writes(node)]
        # Flags that are put together beforehand.
        lines += [node.lineno for node in ast.walk(tree)
                  if isinstance(node, ast.Attribute) and node.attr in WRITING_FLAGS and node.lineno not in lines]
        if lines:
            found[name] = sorted(lines)
    return found


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
