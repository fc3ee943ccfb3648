"""A card alone in the window, before the vault is open: for what is done rarely and read slowly."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.lock.backdrop import LockBackdrop
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PaintedButton, PrimaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.page import ScrollPage
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_WIDTH = 640


class CalmPage(QWidget):
    """Title, explanation, one of several contents, a bar for work under way, and one filled button."""

    def __init__(self, next_button: PaintedButton | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", Role.SCREEN_TITLE, wrap=True)
        self.explanation = Label("", Role.TEXT, Token.INK_2, wrap=True)
        self.fault = Banner("", "", State.BAD)
        self.fault.hide()
        self.busy = BusyBar(stoppable=True)
        self.busy.hide()
        self.back = LinkButton(tr("Terug"), icon="chevron-left", quiet=True)
        self.next = next_button or PrimaryButton(tr("Verder"), size=Size.LARGE)
        self._pages = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card(padding=measures.SPACE_24, spacing=measures.SPACE_16)
        card.setFixedWidth(_WIDTH)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, measures.SPACE_12, 0)
        head.setSpacing(measures.SPACE_4)
        head.addWidget(self.title)
        head.addWidget(self.explanation)
        self._buttons = buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, measures.SPACE_12, 0)  # the contents leave this room for their scroll bar
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        card.body.addLayout(head)
        card.body.addWidget(self.fault)
        card.body.addWidget(self._pages, 1)
        card.body.addWidget(self.busy)
        card.body.addLayout(buttons)
        foot = QHBoxLayout()
        foot.setSpacing(measures.SPACE_8)
        foot.addWidget(IconLabel("wifi-off", 16, Token.INK_3))
        foot.addWidget(Label(tr("Alles blijft op deze computer, versleuteld."), Role.SECOND))
        foot.addStretch(1)
        foot.addWidget(Label(tr("Jindra Desk"), Role.SECOND))
        ground = LockBackdrop()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(measures.WINDOW_EDGE, measures.WINDOW_TOP, measures.WINDOW_EDGE, measures.SPACE_24)
        outer.setSpacing(measures.SPACE_16)
        outer.addWidget(card, 1, Qt.AlignmentFlag.AlignHCenter)
        outer.addLayout(foot)

    def add_content(self, content: QWidget) -> None:
        """Add what one step shows, in order."""
        page = ScrollPage(margins=(0, 0, measures.SPACE_12, 0))
        page.body.addWidget(content)
        page.body.addStretch(1)
        self._pages.addWidget(page)

    @property
    def shown(self) -> int:
        """Which content is shown, from 0."""
        return self._pages.currentIndex()

    def show_content(self, index: int, title: str, explanation: str, verb: str) -> None:
        """Show a content under its title; `verb` stands on the filled button."""
        self.fault.hide()
        self._pages.setCurrentIndex(index)
        self.title.setText(title)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))
        self.next.setText(verb)

    def replace_next(self, button: PaintedButton) -> None:
        """Put another filled button in the place of the first."""
        self._buttons.replaceWidget(self.next, button)
        self.next.hide()
        self.next = button

    def tell(self, fault: JindraError) -> None:
        """Show why it did not happen."""
        title, cause, next_step = fault.parts(qt_translate, current_language())
        self.fault.set_texts(title, " ".join(part for part in (cause, next_step) if part))
        self.fault.show()

    def set_busy(self, words: str) -> None:
        """Show work under way, or with no words that it ended."""
        busy = bool(words)
        self.next.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.busy.setVisible(busy)
        if busy:
            self.fault.hide()
            self.busy.start(words)
        else:
            self.busy.finish()
