"""What one step of the set-up assistant is: a page with a title, an explanation and its own check."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.ui.theme import measures


class SetupStep(QWidget):
    """Keeps what was filled in while the owner goes back and forth; its title and explanation are shown above it."""

    def __init__(self, title: str, explanation: str, next_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.explanation = explanation
        self.next_text = next_text
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(measures.SPACE_16)

    def entered(self) -> None:
        """The step is on the screen: put the focus where the owner begins."""

    def enter_goes_on(self) -> bool:
        """Whether Enter means "Verder" here and now; a step may move the focus instead and answer False."""
        return True

    def is_complete(self) -> bool:
        """Check the step, show at the field what is wrong, and answer whether the owner may go on."""
        return True
