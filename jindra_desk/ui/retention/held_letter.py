"""The letter that answers an erasure, held until it was printed, saved or thrown away: a lock may come before that.

It names a client whose file is gone, and cannot be made again. So it is the draft of its page for as long as it waits,
and no longer.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.certificate_view import LetterPreview, show_letter

_LETTER = "letter"
"""Under this name a draft keeps it."""
_PDF = b"%PDF"


class HeldLetter(QObject):
    """`window` is what its preview stands over."""

    def __init__(self, workbench: ScreenContext, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._window = window
        self._letter = b""
        self.preview: LetterPreview | None = None

    @property
    def waits(self) -> bool:
        """Whether there is one that was not let out."""
        return bool(self._letter)

    def show(self, letter: bytes) -> None:
        """Hold it and show it."""
        self._letter = letter
        preview = self.preview = show_letter(self._workbench, self._window, letter)
        preview.let_out.connect(self._forget)
        preview.given_up.connect(self._forget)
        preview.finished.connect(self._on_finished)

    def draft_values(self) -> dict[str, object]:
        """For the draft of the page."""
        return {_LETTER: b64encode(self._letter).decode("ascii")} if self._letter else {}

    def restore(self, values: Mapping[str, object]) -> bool:
        """Show the letter of a draft again; False where there is none that can be read."""
        stored = values.get(_LETTER)
        try:
            letter = b64decode(stored, validate=True) if isinstance(stored, str) else b""
        except ValueError:
            letter = b""
        if not letter.startswith(_PDF):
            return False
        self.show(letter)
        return True

    def _forget(self) -> None:
        self._letter = b""

    def _on_finished(self, _result: int) -> None:
        self.preview = None
