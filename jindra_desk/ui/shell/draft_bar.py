"""The bar over a page whose form was filled from a draft: since when it was there, and a way to throw it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.domain.base.wording import clock_time
from jindra_desk.domain.settings.draft import LETTER, Draft, DraftKind
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.state import State

_WIDEST = 500


class DraftBar(QWidget):
    """Hidden with its margins, so that pages stand at the top without it."""

    discard_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner("", "", State.NEUTRAL, button=tr("Gooi weg"), icon="history")
        self._banner.button_clicked.connect(self.discard_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.WINDOW_EDGE, measures.SPACE_16, measures.WINDOW_EDGE, 0)
        self._banner.setMaximumWidth(_WIDEST)  # its button stands away from the page's own, which are at the right
        row.addWidget(self._banner, 1)
        row.addStretch()
        self.hide()

    def tell(self, draft: Draft) -> None:
        """Show it; a letter that waits belongs to no file any more."""
        if draft.screen == DraftKind.RETENTION and LETTER in draft.values:
            self._banner.set_texts(
                tr("Deze brief wacht op je."),
                tr("Print of bewaar hem, dan gaat hij uit de kluis. Opnieuw maken kan niet: het dossier is weg."))
            self.show()
            return
        self._banner.set_texts(
            tr("Dit concept is van {time}.", time=clock_time(draft.saved_at)),
            tr("Het hoort nog niet bij het dossier. Ga verder, of gooi het weg."),
        )
        self.show()
