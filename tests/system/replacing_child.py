"""A program that holds secrets in a window with a modal dialog open, and replaces itself when told (trust
#8).

It takes the secrets from standard input, because a command line and an environment outlive the replacement.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from jindra_desk.system.instance.vault_lock import VaultLock
from jindra_desk.system.process.replacement import ExecReplacer, SpawnReplacer, confirm_handshake, forbid_core_dumps


def read_line() -> str:
    """Read one line without a buffer that would swallow the next one."""
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(0, 1)
        if not byte:
            break
        line += byte
    return line.decode()


def old(way: str, vault: Path, runtime: Path) -> None:
    """Hold the secrets, and lock on the next line of input, out of a running event loop."""
    forbid_core_dumps()
    application = QApplication(["old"])
    secrets = json.loads(read_line())
    key = bytearray.fromhex(secrets["key"])
    lock = VaultLock(vault, runtime)
    lock.acquire()
    kept = [f"{text}, bezoek {number}" for number in range(200) for text in secrets["texts"]]
    editor = QPlainTextEdit("\n".join(kept))
    editor.show()
    leaked = os.open(vault.with_name("leaked"), os.O_CREAT | os.O_RDWR)
    os.set_inheritable(leaked, True)
    dialog = QDialog(editor)
    QLineEdit(secrets["texts"][0], dialog)
    command = [sys.executable, "-m", "tests.system.replacing_child"]
    replacer = ExecReplacer(command) if way == "exec" else SpawnReplacer(command, runtime)

    def replace() -> None:
        read_line()
        lock.release()
        key[:] = bytes(len(key))
        replacer.replace(["fresh", str(vault), str(runtime)])

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(replace)
    print("holding", flush=True)
    dialog.exec()
    application.quit()


def fresh(vault: Path, runtime: Path) -> None:
    """Show an empty window in the place of the old one."""
    application = QApplication(["fresh"])
    lock = VaultLock(vault, runtime)
    lock.acquire()
    window = QLineEdit("Op slot")
    window.show()
    application.processEvents()
    confirm_handshake()
    leaks = [entry for entry in Path("/proc/self/fd").iterdir() if points_to(entry, vault.with_name("leaked"))]
    print(f"fresh {os.getpid()} leaks {len(leaks)}", flush=True)
    read_line()
    lock.release()


def points_to(entry: Path, file: Path) -> bool:
    """Say whether an open file of this process is `file`."""
    try:
        return entry.resolve() == file.resolve()
    except OSError:
        return False


if __name__ == "__main__":
    role, place, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if role == "fresh":
        fresh(place, folder)
    else:
        old(role, place, folder)
