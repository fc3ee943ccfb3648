"""Nothing leaves but through the release gate: no module outside it calls a printer, an outlet or a save dialog (J-05).

The scan reads every module; import-linter holds the same line for whole rooms (`pyproject.toml`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest

ROOT = Path(__file__).resolve().parent.parent / "jindra_desk"

ALLOWED: Mapping[str, frozenset[str]] = MappingProxyType({
    # Printers: the preview makes one, the run paints on it.
    "QPrinter": frozenset({"ui/printing/preview.py", "ui/printing/print_run.py"}),
    "QPrintDialog": frozenset({"ui/printing/preview.py"}),
    "QAbstractPrintDialog": frozenset({"ui/printing/preview.py"}),
    "QPrintPreviewDialog": frozenset(),
    "QPrinterInfo": frozenset({"ui/printing/preview.py"}),
    "QPdfWriter": frozenset(),
    # A dialog that asks where to write; one that asks which file to read is none of these.
    "AcceptSave": frozenset({"ui/navigation/save_place.py"}),
    "getSaveFileName": frozenset(),
    # The clipboard: one keeper sees every copy, marks it, and takes it away again.
    "clipboard": frozenset({"ui/privacy/clipboard.py", "ui/app/lock_flow.py"}),
    "QClipboard": frozenset({"ui/privacy/clipboard.py"}),
    "QDrag": frozenset(),
    # The readable outlet: the gate, and the composition root that builds it and ends it.
    "outlet": frozenset({
        "application/handout/gate.py", "application/handout/settling.py", "application/handout/copies.py",
        "application/handout/prints.py", "application/handout/export.py", "application/handout/before_vault.py",
        "application/handout/apart.py", "application/session/services.py",
        "bootstrap/adapters.py", "bootstrap/unlocking.py", "bootstrap/services.py"}),
    "FileOutlet": frozenset({"bootstrap/services.py"}),
    # What writes a line of the disclosures, or reads a client's file as it came.
    "DisclosureState": frozenset({
        "domain/handout/disclosure.py", "storage/repositories/disclosures.py",
        "application/ports/repositories/handout.py",
        "application/handout/gate.py", "application/handout/settling.py", "application/handout/prints.py",
        "application/handout/apart.py", "application/handout/client_file_document.py",
        "application/handout/import_client.py",
        "ui/printing/print_run.py", "ui/printing/print_hold.py", "ui/clients/timeline_cards.py",
        "exchange/client_file/v1_in.py"}),
    # What nobody can read: copies of the ledger.
    "sealed_files": frozenset({
        "application/session/services.py", "application/copies/ledger_copies.py", "bootstrap/services.py"}),
    # Writing an image from Qt: pictures of invented people, for the tour.
    "QImageWriter": frozenset({"ui/tour/camera.py"}),
})
"""A name of Qt or of ours that lets something out, and the modules that may use it."""

WRITERS = frozenset({"write_bytes", "write_text"})
"""Of `pathlib`; for what the program keeps of itself, and never for what a client could stand in."""
WRITES = frozenset({"system/process/replacement.py", "system/folders/appearance.py"})


def names_in(tree: ast.Module) -> Iterator[str]:
    """Every name that is used: bare, as an attribute, imported, as a keyword, or in quotes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.name.rpartition(".")[2]
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            yield node.value  # getattr(services, "outlet")


@cache
def used_in(folder: Path) -> Mapping[str, frozenset[str]]:
    """Each module with the names that it uses; every file is read once."""
    return MappingProxyType({
        path.relative_to(folder).as_posix(): frozenset(names_in(ast.parse(path.read_text(encoding="utf-8"))))
        for path in folder.rglob("*.py")})


def users_of(name: str, folder: Path = ROOT) -> set[str]:
    """The modules that use it."""
    return {module for module, names in used_in(folder).items() if name in names}


@pytest.mark.req("J-05")
@pytest.mark.parametrize("name", ALLOWED)
def test_only_the_gate_lets_something_out(name: str) -> None:
    """J-05: «grep code for a path that skips the gate: none»."""
    assert users_of(name) - ALLOWED[name] == set()


@pytest.mark.parametrize("name", [name for name, users in ALLOWED.items() if users])
def test_the_list_names_nobody_who_is_not_there(name: str) -> None:
    assert ALLOWED[name] - users_of(name) == set()


def test_nobody_writes_a_file_by_hand() -> None:
    """A file is written by `disk.durable` or by the outlet; what stands here is about the program itself."""
    found = {user for name in WRITERS for user in users_of(name)}
    assert found - WRITES == set()


@pytest.mark.parametrize(("source", "name"), [
    ("from PySide6.QtPrintSupport import QPrinter\nQPrinter()", "QPrinter"),
    ("QFileDialog.getSaveFileName()", "getSaveFileName"),
    ("dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)", "AcceptSave"),
    ("services.outlet.write_file(output, 'a.pdf', content)", "outlet"),
    ("getattr(services, 'outlet')", "outlet"),
    ("QGuiApplication.clipboard().setText(name)", "clipboard"),
    ("path.write_bytes(picture)", "write_bytes"),
])
def test_a_module_that_goes_around_the_gate_is_found(tmp_path: Path, source: str, name: str) -> None:
    """The scan can fail: each way around it, in a module of its own."""
    (tmp_path / "rogue.py").write_text(source)
    assert users_of(name, tmp_path) == {"rogue.py"}
