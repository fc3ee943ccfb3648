"""The real program in a process of its own, with a hand that walks past every screen of a client full of canaries.

Run as `python -m tests.system.canary_desk VAULT OUTSIDE` on a vault that `tests.faults.workflow` made. It unlocks,
looks at everything, searches, types, copies, takes a photo in, hands the file out, and leaves a form half typed. Then
it says, as one line of JSON, every title that a window had, and locks on the next line of input: as
the program does, by becoming a fresh process.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.vault.keys import set_pin
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.system.clock.boot import boot_id
from jindra_desk.system.clock.clock import SystemClock
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.process.log import RedactedLog, install_redacted_hooks
from jindra_desk.system.process.replacement import forbid_core_dumps
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.settings.page import SECTIONS
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.tour.ui_driver import UiDriver
from tests.support.key_rings import MemoryKeyring
from tests.support.routes import to
from tests.support.vaults import CHEAP, PASSPHRASE

PIN = "74029518"
SEARCHED, TYPED, COPIED = "Achternaamkanarie", "Half getypt kanarie", "Gekopieerd kanarie"


class Walk:
    """One desk, and what its windows were called."""

    def __init__(self, application: QApplication, vault: Path, outside: Path) -> None:
        clock, keyring = SystemClock(), MemoryKeyring()
        self.keys = HeaderKeyStore(lambda: CHEAP, keyring, clock, boot_id, floor=CHEAP)
        program = JindraProgram(self.keys, clock, keyring)
        log = RedactedLog(program.state_folder(), program.clock.now)
        install_redacted_hooks(log, lambda line: print(line, file=sys.stderr))
        instance = program.instance_lock(vault)
        instance.acquire()
        parts = desk_parts(program, WindowOptions(vault=vault), vault, instance, log,
                           AppearanceFile(program.state_folder()))
        self.application = application
        self.outside = outside
        self.titles: set[str] = set()
        self.desk = AppFlow(application, parts)
        self.hands = UiDriver(self.desk.window, self.desk.jobs)
        self.desk.start()
        self.look()

    def look(self) -> None:
        """Note what stands in title bars, task bars and switchers now."""
        self.hands.settle()
        for widget in QApplication.topLevelWidgets():
            self.titles |= {widget.windowTitle(), widget.windowFilePath(), widget.windowRole()}
        for window in QGuiApplication.topLevelWindows():
            self.titles |= {window.title(), window.filePath(), window.objectName()}
        self.titles |= {QGuiApplication.applicationDisplayName(), QApplication.applicationName()}

    def unlock(self) -> None:
        lock = self.desk.window.currentWidget()
        assert isinstance(lock, LockScreen)
        lock.passphrase.editor.insert(PASSPHRASE)
        lock.submit()
        self.look()

    def set_pin(self) -> None:
        """As the settings do; it is typed there, and proven with the passphrase."""
        session = self.desk.lock.session
        assert session is not None
        done: list[object] = []
        self.desk.jobs.run(self.desk, "test", lambda _context: set_pin(session, self.keys, PASSPHRASE, PIN),
                           done.append)
        self.hands.settle()
        assert done

    def go(self, key: str, **arguments: str) -> None:
        assert self.desk.shell is not None
        self.desk.shell.show_place(to(key, arguments))
        self.look()

    def client(self) -> str:
        """The client whose every word is a canary."""
        found: list[str] = []
        session = self.desk.lock.session
        assert session is not None
        self.desk.jobs.run(self.desk, "test", lambda _context: search_clients(session, SEARCHED).rows[0].id,
                           found.append)
        self.hands.settle()
        return found[0]

    def everything(self) -> None:
        """Every screen, and what the owner does on it."""
        hands = self.hands
        self.go("today")
        self.go("clients", query=SEARCHED)
        client = self.client()
        for tab in ("course", "photos", "consents", "details"):
            self.go("client", client=client, tab=tab)
        hands.press("Meer")
        hands.pick("Geef dossier mee")
        self.look()
        given = self.outside / "nog een uitgifte"
        given.mkdir()
        hands.answer_files(given)
        hands.press("Geef mee")
        self.look()
        self.go("client", client=client, tab="health")
        self.go("signing", client=client, kind=ConsentKind.PHOTOS_PUBLICATION.value)
        self.go("compare", client=client)
        self.go("retention", client=client)
        for section in SECTIONS:
            self.go("settings", section=section)
        self.go("photos", client=client)
        hands.press("Kies foto’s")
        self.look()
        hands.answer_files(next((self.outside / "telefoon").iterdir()))
        self.look()
        self.go("visit", client=client)
        area = next(field for field in self.desk.window.findChildren(QTextEdit) if field.isVisible())
        area.insertPlainText(TYPED)
        line = next(field for field in self.desk.window.findChildren(QLineEdit)
                    if field.isVisible() and not field.isReadOnly())
        line.setText(COPIED)
        line.selectAll()
        hands.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, widget=line)
        assert QGuiApplication.clipboard().text() == COPIED
        self.look()


def main(vault: Path, outside: Path) -> None:
    """Walk, tell, and lock when told."""
    forbid_core_dumps()
    application = create_application([], Scheme.LIGHT, Language.NL, lambda _line: None)
    walk = Walk(application, vault, outside)
    walk.unlock()
    walk.set_pin()
    walk.everything()
    sys.stdout.write(json.dumps(sorted(walk.titles)) + "\n")
    sys.stdout.flush()
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(walk.desk.lock.controller.lock_now)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
