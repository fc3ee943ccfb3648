"""The real window in a process of its own, in which a form is filled in; then it waits to be killed, or to be locked.

Run as `python -m tests.system.typing_desk FOLDER FORM SEED`; FOLDER holds a copy of the demo vault. It says, as one
line of JSON, what stands in the fields; after that it locks on the next line of input.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from jindra_desk.system.process.replacement import end_now
from tests.support import forms
from tests.support.open_window import opened_window


def main(folder: Path, name: str, seed: str) -> None:
    """Type, say what was typed, and go on as the program does when the owner leaves it alone."""
    application = QApplication(["typing"])
    dice = random.Random(seed)
    with opened_window(folder, application, folder / "demo.jdv") as window:
        forms.begin(window, name)
        while window.shell.drafts.current() is None:
            forms.type_all(window, dice)
        draft = window.shell.drafts.current()
        assert draft is not None
        sys.stdout.write(json.dumps({"screen": draft.screen, "client": draft.client_id, "object": draft.object_id,
                                     "values": draft.values}) + "\n")
        sys.stdout.flush()
        notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)

        def lock() -> None:
            notifier.setEnabled(False)
            window.desk.lock.controller.lock_now()
            end_now()

        notifier.activated.connect(lock)
        application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
