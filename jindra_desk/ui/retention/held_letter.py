"""The letter that answers an erasure, held until it was printed, saved or thrown away: a lock may come before that.

It names a client whose file is gone, and cannot be made again. So it is the draft of its page for as long as it waits,
and no longer.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.settings.draft import LETTER
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.certificate_view import LetterPreview, show_letter

_PDF = b"%PDF"
_NUMBER = "number"


class HeldLetter(QObject):
    """`window` is what its preview stands over."""

    def __init__(self, workbench: ScreenContext, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._window = window
        self._letter, self._number = b"", ""
        self.key = ""
        """What its draft is kept under: each letter has a draft of its own."""
        self.preview: LetterPreview | None = None

    @property
    def waits(self) -> bool:
        """Whether there is one that was not let out."""
        return bool(self._letter)

    def show(self, letter: bytes, key: str | None = None, *, number: str, words: str = "") -> None:
        """Hold it and show it; `key` is that of the draft in which it was found, `number` that of the request, `words`
        what was just done.
        """
        self._letter, self._number = letter, number
        self.key = sha256(letter).hexdigest()[:32] if key is None else key
        preview = self.preview = show_letter(self._workbench, self._window, letter, number, words)
        preview.let_out.connect(self._forget)
        preview.given_up.connect(self._forget)
        preview.finished.connect(self._on_finished)

    def stand_again(self, key: str) -> None:
        """The page is opened again: what waits is shown again, unless another letter is asked for by its `key`.

        That one comes out of its own draft; the one that waited has been kept in its own as well.
        """
        if not self.waits or self.preview is not None:
            return
        if key and key != self.key:
            self._forget()
        else:
            self.show(self._letter, self.key, number=self._number)

    def draft_values(self) -> dict[str, object]:
        """For the draft of the page."""
        if not self._letter:
            return {}
        return {LETTER: b64encode(self._letter).decode("ascii"), _NUMBER: self._number}

    def restore(self, values: Mapping[str, object], key: str) -> bool:
        """Show the letter of a draft again; False where there is none that can be read."""
        stored = values.get(LETTER)
        try:
            letter = b64decode(stored, validate=True) if isinstance(stored, str) else b""
        except ValueError:
            letter = b""
        if not letter.startswith(_PDF):
            return False
        number = values.get(_NUMBER)
        self.show(letter, key, number=number if isinstance(number, str) else "")
        return True

    def _forget(self) -> None:
        self._letter = b""

    def _on_finished(self, _result: int) -> None:
        self.preview = None
