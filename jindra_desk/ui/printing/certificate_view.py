"""Shows a proof of destruction, right after it and later from the settings, and the letter that answers a request."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.erasure.certificates import read_certificate
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.preview import Printable, PrintPreview, tell_done
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog


def show_certificate(workbench: ScreenContext, parent: QWidget, document_id: DocumentId,
                     number: str, words: str = "") -> None:
    """Read it from the vault and open the preview over `parent`; `number` is its own, such as `0017`.

    `words` say what was just done, with the proof, or in a message where the proof cannot be read.
    """
    def unread(fault: JindraError) -> None:
        if words:
            workbench.navigator.toast(words)
        workbench.error_raised.emit(fault)

    workbench.act(parent, "certificate.read", lambda session: read_certificate(session, document_id),
                  partial(_open, workbench, parent, number, words), unread)


class LetterPreview(PrintPreview):
    """A preview of what is only here: it asks before it goes, until it was printed or saved. `given_up`: the owner
    wants it no more.
    """

    given_up = Signal()

    def __init__(self, parent: QWidget, workbench: ScreenContext, printable: Printable) -> None:
        super().__init__(parent, workbench, printable)
        self._asks = True
        self.question: ConfirmDialog | None = None
        self.let_out.connect(self._on_let_out)

    def reject(self) -> None:
        """Escape and «Sluit»: it does not go by one key."""
        if not self._asks:
            super().reject()
            return
        self.question = ConfirmDialog(
            self, tr("Deze brief weggooien?"),
            tr("Hij is nog niet geprint of bewaard, en opnieuw maken kan niet: het dossier is weg."),
            tr("Gooi weg"), later=tr("Terug naar de brief"))
        self.question.confirmed.connect(self._give_up)
        self.question.open()

    def _on_let_out(self) -> None:
        self._asks = False

    def _give_up(self) -> None:
        self._asks = False
        self.given_up.emit()
        self.dismiss()


def show_letter(workbench: ScreenContext, parent: QWidget, letter: bytes, number: str,
                words: str = "") -> LetterPreview:
    """The answer to the client's request with that number. It has a name on it, so the vault keeps it only while it
    waits here. `words` say what was just done.
    """
    # No line of the disclosures: the file that it would stand in is gone. The line of the request has its hash.
    title = tr("Brief aan de cliënt: print of bewaar hem, dan gaat hij uit de kluis")
    preview = LetterPreview(parent, workbench, Printable(title, answer_file_name(number), letter))
    preview.open()
    tell_done(preview, words)
    return preview


def answer_file_name(number: str) -> str:
    """What a saved answer is called: each request's its own, so that none is written over another. The number names
    nobody.
    """
    return tr("antwoord-op-verzoek-{number}.pdf", number=number) if number else tr("antwoord-op-verzoek.pdf")


def _open(workbench: ScreenContext, parent: QWidget, number: str, words: str, pdf: bytes) -> None:
    printable = Printable(tr("Bewijs van vernietiging {number}", number=number),
                          tr("bewijs-van-vernietiging-{number}.pdf", number=number), pdf)
    preview = PrintPreview(parent, workbench, printable)
    preview.open()
    tell_done(preview, words)
