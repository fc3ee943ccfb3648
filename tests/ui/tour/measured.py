"""Walks the tour without pictures and measures: which sentence does not show whole, in which window.

`python -m tests.ui.tour.measured --lang nl|en --scale N` prints one line of JSON per sentence that is cut off.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from jindra_desk.bootstrap import tour as bootstrap_tour
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.arguments import build_parser
from jindra_desk.cli.program import TourOptions
from jindra_desk.domain.base.text import Language
from jindra_desk.ui.forms.dialog_drafts import DIALOG
from jindra_desk.ui.forms.typed_state import read_typed
from jindra_desk.ui.settings.policy_section import DRAFT, PolicySettings
from jindra_desk.ui.tour import screenshots as scenes
from jindra_desk.ui.tour.camera import Camera
from jindra_desk.ui.tour.fixture import TourFixture
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.paint.label import Label

SIZES = ((1280, 800), (1024, 640))
"""The window of the look, and the smallest that the program makes."""
_SENTENCE = 5
"""Words from which a label is a sentence: shorter ones are names, places and dates, which may be shortened."""


_ROUNDING = 2
"""Pixels that a line may lack: less than what its lowest letters need."""


def cut_labels(window: QWidget) -> Iterator[str]:
    """Every visible sentence under `window` that is shortened, or of which lines are missing or lie outside."""
    for label in window.findChildren(Label):
        words = label.text()
        if not label.isVisible() or len(words.split()) < _SENTENCE or label.width() < 2:
            continue
        if label.hasHeightForWidth():
            if label.heightForWidth(label.width()) > label.height() + _ROUNDING:
                yield words
        elif label.sizeHint().width() > label.width() + 1 or lies_outside(label):
            yield words


def lies_outside(label: Label) -> bool:
    """Whether a part of it lies beyond what is around it, and cannot be scrolled to."""
    around = label.parentWidget()
    while around is not None:
        part = QRect(label.mapTo(around, QPoint(0, 0)), label.size()).adjusted(0, _ROUNDING, 0, -_ROUNDING)
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return part.left() < -1 or part.right() > around.width()
        if not around.rect().adjusted(-1, -1, 1, 1).contains(part):
            return True
        if around.isWindow():
            return False
        around = around.parentWidget()
    return False


class Measure(Camera):
    """Takes no pictures: notes what is cut off in what would be in them."""

    def take(self, window: QWidget, name: str, *, toasts: bool = False) -> Path:
        """Measure the window and everything over it, in each size."""
        first = window.size()
        for size in SIZES:
            window.resize(*size)
            turn()
            for top in QApplication.topLevelWidgets():
                for words in cut_labels(top) if top.isVisible() else ():
                    sys.stdout.write(json.dumps({"at": name, "size": size, "words": words}, ensure_ascii=False) + "\n")
        window.resize(first)
        turn()
        return Path(name)

    def keep_picture(self, name: str, picture: QImage) -> Path:
        """Nothing is kept."""
        return Path(name)

    def keep(self, name: str, content: bytes) -> Path:
        """Nothing is kept."""
        return Path(name)


def dialogs(stage: TourFixture) -> None:
    """The form of each policy value, with the note that it was half filled in."""
    stage.go("settings", section="policy")
    policy = stage.hands.child(PolicySettings)
    for key in ("file_retention", "medical_contract", "lock_seconds", "address_form"):
        name = f"{DRAFT}{key}"
        for again in (False, True):
            policy.change(key)
            assert policy.dialog is not None
            typed = read_typed(policy.dialog)
            if again:
                stage.take(name)
            policy.dialog.dismiss()
            turn()
            policy.forms.expect({DIALOG: {"name": name, "fields": typed}})
    policy.forms.forget()


def _nothing(*_about: object) -> None:
    """In place of a part of the walk."""


def main(arguments: list[str]) -> int:
    """Walk once."""
    options = build_parser().parse_args(["tour", "--to", tempfile.mkdtemp(), *arguments])
    more = scenes.take_more

    def with_dialogs(stage: TourFixture) -> None:
        more(stage)
        dialogs(stage)

    changed = {"Camera": Measure, "take_more": with_dialogs, "take_papers": _nothing, "take_parts": _nothing,
               "take_narrow": _nothing}
    for name, part in changed.items():  # the same walk with another camera, and without what is no window
        setattr(bootstrap_tour, name, part)
    return bootstrap_tour.run_tour(
        JindraProgram(),
        TourOptions(Path(options.to), Language(options.lang), options.theme, options.scale))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
