"""The letter that answers an erasure, held until it was printed, saved or thrown away: a lock may come before that.

It names a client whose file is gone, and cannot be made again. The destruction wrote it as a draft of this page, which
ends when it was let out or given up.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jindra_desk.application.session.drafts import discard_draft
from jindra_desk.application.session.waiting_letters import NUMBER, letter_in, letter_key, letter_values
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.certificate_view import LetterPreview, show_letter


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
        self.key = letter_key(letter) if key is None else key
        preview = self.preview = show_letter(self._workbench, self._window, letter, number, words)
        preview.let_out.connect(self._end)
        preview.given_up.connect(self._end)
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
        return letter_values(self._letter, self._number) if self._letter else {}

    def restore(self, values: Mapping[str, object], key: str) -> bool:
        """Show the letter of a draft again; False where there is none that can be read."""
        letter = letter_in(values)
        if not letter:
            return False
        number = values.get(NUMBER)
        self.show(letter, key, number=number if isinstance(number, str) else "")
        return True

    def _end(self) -> None:
        """The client has it, or the owner wants it no more: its draft goes, whether this page kept it or not."""
        key = self.key
        self._forget()
        self._workbench.change(self, "retention.letter", lambda session: discard_draft(
            session, DraftKind.RETENTION, None, key))

    def _forget(self) -> None:
        self._letter = b""

    def _on_finished(self, _result: int) -> None:
        self.preview = None
