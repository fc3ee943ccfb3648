"""Says over a page that rows are missing from it because they cannot be read, and what helps (trust #28)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from jindra_desk.domain.base.text import text
from jindra_desk.domain.base.unreadable import WHAT_TO_DO, RowUnreadable, how_many
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.state import State


class UnreadableSign(Banner):
    """Hidden in a whole vault; `button_clicked` asks for the place where everything can be looked at.

    `means` is one Dutch sentence marked with `noop`: what such a row means for what stands below.
    """

    def __init__(self, means: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", State.BAD, button=tr("Bekijk"), icon="shield-alert", parent=parent)
        self._means = means
        self.hide()

    def show_found(self, found: Sequence[RowUnreadable]) -> None:
        """Count them, or go away when everything was read."""
        self.setVisible(bool(found))
        if found:
            self.set_texts(render(how_many(len(found))), f"{render(text(self._means))} {render(text(WHAT_TO_DO))}")
