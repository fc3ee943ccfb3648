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

from tests.support.file_writers import writing_modules

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
    # Other ways of Qt to a printer, a file, another window or a program of the system.
    **dict.fromkeys(("QPageSetupDialog", "QPrintEngine", "QPagedPaintDevice", "QSvgGenerator", "QTextDocumentWriter",
                     "QPicture", "QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QProcess", "print_",
                     "getSaveFileUrl", "saveFileContent", "startDrag", "setDragEnabled", "setDragDropMode"),
                    frozenset[str]()),
    "QDesktopServices": frozenset({"ui/handout/actions.py"}),  # the folder that was handed out, in the file manager
    "openUrl": frozenset({"ui/handout/actions.py"}),
    "QMimeData": frozenset({"ui/privacy/clipboard.py", "ui/widgets/inputs/text_area.py"}),  # the last reads what comes
    "setMimeData": frozenset({"ui/privacy/clipboard.py"}),
    # Other ways of Python: archives, temporary files, programs. What is allowed is about the program itself.
    **dict.fromkeys(("zipfile", "ZipFile", "pyzipper", "AESZipFile", "tarfile", "gzip", "bz2", "lzma", "make_archive",
                     "NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryFile", "mkstemp", "codecs", "shelve",
                     "FileHandler", "RotatingFileHandler", "webbrowser", "startfile", "popen", "posix_spawn",
                     "sendfile", "copy_file_range", "smtplib", "multiprocessing"), frozenset[str]()),
    "mkdtemp": frozenset({"bootstrap/demo_walk.py", "bootstrap/window.py"}),  # vaults of invented people
    "TemporaryDirectory": frozenset({"bootstrap/tour.py"}),
    "FileIO": frozenset({"storage/backups/snapshot.py"}),  # reads the vault
    "subprocess": frozenset({"imaging/service.py", "system/disks/copying.py", "system/disks/disk_safety.py",
                             "system/process/replacement.py"}),
    # Makers of documents and pictures: each writes into memory, and what is made leaves by the gate.
    "SimpleDocTemplate": frozenset(),
    "BaseDocTemplate": frozenset({"documents/frame.py"}),
    "Canvas": frozenset({"documents/frame.py", "documents/lines.py", "documents/parts.py"}),
    **dict.fromkeys(("pikepdf", "pypdf", "PdfWriter"), frozenset[str]()),
})
"""A name of Qt or of ours that lets something out, and the modules that may use it."""

WRITERS = frozenset({"write_bytes", "write_text"})
"""Of `pathlib`; for what the program keeps of itself, and never for what a client could stand in."""
WRITES = frozenset({"system/process/replacement.py", "system/folders/appearance.py"})

SAVES = frozenset({
    "imaging/camera_files.py", "imaging/pixels.py",  # a picture, into memory
    "documents/frame.py",  # a page count of ReportLab's own
    "ui/printing/preview.py", "ui/setup/assistant.py",  # the gate's own `save`, for papers of before a vault
})
"""Modules that call `save` of something that is neither a repository nor a painter: pictures, canvases and PDF files
have one that writes a file.
"""
COPIES = frozenset({"ui/privacy/clipboard.py", "ui/printing/page_images.py", "ui/widgets/data/avatar.py"})
"""Modules of `ui` that call `copy` or `cut`: a field's puts its text on the clipboard.

The keeper's own; the others copy pictures in memory.
"""
_HARMLESS_SAVE = ("uow", "painter", "repository")


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


def _calls(tree: ast.Module, *methods: str) -> Iterator[str]:
    """What such a method is called of, as it is written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in methods:
            yield ast.unparse(node.func.value)


def savers(folder: Path = ROOT) -> set[str]:
    """Modules in which something else than a repository or a painter is saved."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")
            for owner in _calls(ast.parse(path.read_text(encoding="utf-8")), "save")
            if not any(word in owner for word in _HARMLESS_SAVE)}


def copiers(folder: Path = ROOT) -> set[str]:
    """Modules in which something is copied or cut by a method."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")
            if any(_calls(ast.parse(path.read_text(encoding="utf-8")), "copy", "cut"))}


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


def test_only_known_modules_save_pictures_and_pages() -> None:
    """`QImage.save`, `QPixmap.save`, `Image.save`, `canvas.save`, `Pdf.save`: all of them take a path."""
    assert savers() == SAVES


def test_no_field_copies_itself_to_the_clipboard() -> None:
    assert {module for module in copiers() if module.startswith("ui/")} == COPIES


PLANTED = (
    "QPrinter(QPrinter.PrinterMode.HighResolution)", "document.print_(printer)", "QPageSetupDialog(printer)",
    "QPdfWriter('a.pdf')", "QSvgGenerator()", "QTextDocumentWriter('a.odt').write(document)",
    "QFileDialog.getSaveFileName(self)", "QFileDialog.getSaveFileUrl(self)", "QFileDialog.saveFileContent(data, 'a')",
    "dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)",
    "QApplication.clipboard().setText('a')", "app.clipboard().setPixmap(p)", "field.editor.copy()", "area.cut()",
    "QDrag(self).exec()", "self.startDrag(actions)", "view.setDragEnabled(True)",
    "image.save('a.png')", "label.pixmap().save(path, 'PNG')", "self.grab().save(path)", "QImageWriter('a').write(i)",
    "picture.save(path, 'JPEG')", "canvas.save()", "Canvas('a.pdf')", "SimpleDocTemplate('a.pdf').build(story)",
    "pdf.save('a.pdf')", "import pikepdf\npikepdf.open(a).save(b)", "from pypdf import PdfWriter\nPdfWriter().write(a)",
    "path.write_bytes(b'')", "path.write_text('')", "path.open('wb')", "open(path, 'w')", "open(path, mode='xb')",
    "open(path, mode)", "import io\nio.open(path, 'w')", "from io import FileIO\nFileIO(path, 'w')",
    "import codecs\ncodecs.open(path, 'w')", "import os\nos.link(a, b)", "import os\nos.open(a, os.O_WRONLY)",
    "from os import link\nlink(a, b)", "from os import replace as moved\nmoved(a, b)", "import os as o\no.rename(a, b)",
    "import shutil\nshutil.copy(a, b)", "import shutil\nshutil.copyfileobj(a, b)",
    "from shutil import copy2\ncopy2(a, b)",
    "import shutil as s\ns.copytree(a, b)", "import shutil\nshutil.make_archive(a, 'zip')", "path.copy(target)",
    "path.rename(b)", "path.hardlink_to(b)", "path.touch()",
    "import tempfile\ntempfile.NamedTemporaryFile()", "from tempfile import mkstemp\nmkstemp()",
    "import zipfile\nzipfile.ZipFile(path, 'w')", "import tarfile\ntarfile.open(path, 'w')",
    "import logging\nlogging.FileHandler(path)", "QSaveFile(path)", "QFile(path).open(mode)", "QProcess.execute('lp')",
    "import subprocess\nsubprocess.run(['lp', path])", "import os\nos.system('lp')", "import os\nos.popen('lp')",
    "import webbrowser\nwebbrowser.open('mailto:')", "QDesktopServices.openUrl(url)", "import os\nos.startfile(path)",
    "getattr(services, 'outlet')", "services.outlet.write_file(output, 'a.pdf', content)",
    "import os\nos.sendfile(a, b, 0, 9)", "import os\nos.write(descriptor, content)",
)
"""Every way that we know by which something could go around the gate."""


@pytest.mark.req("J-05")
@pytest.mark.parametrize("source", PLANTED)
def test_whatever_is_planted_is_seen(tmp_path: Path, source: str) -> None:
    """One of the scans finds each: this module's, or that of who writes files by hand."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "rogue.py").write_text(source)
    found = {user for name in (*ALLOWED, *WRITERS) for user in users_of(name, tmp_path)}
    assert found | savers(tmp_path) | copiers(tmp_path) | set(writing_modules(tmp_path)) == {"ui/rogue.py"}


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
