"""Which modules make, change, rename, link or flush a file by hand, read from their source.

Names are followed through `import … as` and `from … import`: an alias hides nothing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import jindra_desk

ROOT = Path(jindra_desk.__file__).parent
WRITING_FLAGS = frozenset({"O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC", "O_APPEND"})
OF_OS = frozenset({"fsync", "fdatasync", "rename", "replace", "renames", "link", "symlink", "mkfifo", "mknod",
                   "truncate", "ftruncate", "sync", "write", "writev", "pwrite", "sendfile", "copy_file_range",
                   "system", "popen", "startfile"})
OF_PATH = frozenset({"write_bytes", "write_text", "touch", "rename", "symlink_to", "hardlink_to", "link_to"})
OF_SHUTIL = frozenset({"copy", "copy2", "copyfile", "copyfileobj", "copytree", "copymode", "copystat",
                       "make_archive", "move"})
_MODULES = frozenset({"os", "shutil", "io", "codecs"})


def modules(root: Path = ROOT) -> Iterator[tuple[str, ast.Module]]:
    """Every module outside the room, by its path in the package."""
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not name.startswith("disk/"):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Mapping[str, str]:
    """What a name stands for: `o` for `os`, `link` for `os.link`."""
    found: dict[str, str] = {name: name for name in _MODULES}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {one.asname: one.name for one in node.names if one.asname and one.name in _MODULES}
        if isinstance(node, ast.ImportFrom) and node.module in _MODULES:
            found |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    return found


def writes(node: ast.Call, names: Mapping[str, str] | None = None) -> bool:
    """Whether this call makes, changes, renames or flushes a file."""
    names = imported(ast.Module([], [])) if names is None else names
    called = node.func
    if isinstance(called, ast.Name):
        meant = names.get(called.id, called.id)
        if meant in {"open", "io.open", "codecs.open"}:
            return opened_to_write(node.args[1:], node.keywords)
        owner, _, name = meant.rpartition(".")
        return bool(owner) and _of_module(node, owner, name)
    if not isinstance(called, ast.Attribute):
        return False
    alias = called.value.id if isinstance(called.value, ast.Name) else ""
    owner = names.get(alias, "")
    if owner in _MODULES:
        return _of_module(node, owner, called.attr)
    if called.attr == "open" and alias not in {"Image", "webbrowser"}:
        return opened_to_write(node.args, node.keywords)
    if called.attr == "replace":  # a path's takes one argument, a text's two
        return len(node.args) == 1 and not node.keywords and re.search(r"replacer|_parts$|_actions$",
                                                                            ast.unparse(called.value)) is None
    if called.attr == "touch":  # a repository's takes an id
        return not node.args
    return called.attr in OF_PATH


def _of_module(node: ast.Call, owner: str, name: str) -> bool:
    if owner == "os":
        return name in OF_OS or (name == "open" and bool(WRITING_FLAGS & names_in(node)))
    if owner == "shutil":
        return name in OF_SHUTIL
    return name == "open" and opened_to_write(node.args[1:], node.keywords)


def opened_to_write(arguments: list[ast.expr], keywords: list[ast.keyword]) -> bool:
    """Whether the mode of an `open` writes; a name that says it is a mode may."""
    mode = next((word.value for word in keywords if word.arg == "mode"), arguments[0] if arguments else None)
    if isinstance(mode, ast.Name) and "mode" in mode.id:
        return True
    return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and bool(set("wax+") & set(mode.value)) and (
        re.fullmatch(r"[rwaxbt+]+", mode.value) is not None)


def names_in(node: ast.AST) -> set[str]:
    """Every attribute and name in an expression."""
    return {part.attr if isinstance(part, ast.Attribute) else part.id for part in ast.walk(node)
            if isinstance(part, ast.Attribute | ast.Name)}


def writing_modules(root: Path = ROOT) -> dict[str, list[int]]:
    """The modules that write by themselves, with the lines."""
    found: dict[str, list[int]] = {}
    for name, tree in modules(root):
        names = imported(tree)
        lines = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Call) and writes(node, names)]
        # Flags that are put together beforehand.
        lines += [node.lineno for node in ast.walk(tree)
                  if isinstance(node, ast.Attribute) and node.attr in WRITING_FLAGS and node.lineno not in lines]
        if lines:
            found[name] = sorted(lines)
    return found
