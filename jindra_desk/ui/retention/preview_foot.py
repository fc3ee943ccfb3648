"""The buttons of the preview, and why the first cannot be pressed: always in sight, in the card or under the page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.application.erasure.destroy import ErasurePreview
from jindra_desk.ui.forms.kept_focus import focus_by_name, focused_name
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import SPACE_12, WINDOW_EDGE
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, LinkButton, SecondaryButton
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import painter_on


class PreviewFoot(QWidget):
    """Destroy, and hold or let go."""

    destroy_asked = Signal()
    hold_asked = Signal()
    release_asked = Signal()
    read_on_asked = Signal()
    """Bring what comes after the part that is seen into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._column.addWidget(self._content)
        self._shown: tuple[ErasurePreview, date] | None = None
        self._seen = False
        self._kept = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_preview(self, preview: ErasurePreview, today: date) -> None:
        """Show what can be done with this file; the focus stays on the button of that name."""
        if self._shown is None or self._shown[0].client.id != preview.client.id:
            self._kept, self._seen = (0, 0), False
        self._shown = (preview, today)
        focused = focused_name(self._content)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        destroy = DangerButton(tr("Vernietig dossier"))
        destroy.setEnabled(preview.plan.allowed and self._seen)
        destroy.clicked.connect(self.destroy_asked)
        row.addWidget(destroy, 1)
        held = preview.retention.file.hold
        due = held is not None and held.to_review(today)
        if held is not None:
            if due:
                longer = SecondaryButton(tr("Houd langer vast"))
                longer.clicked.connect(self.hold_asked)
                row.addWidget(longer)
            beside = SecondaryButton(tr("Laat los"))
            beside.clicked.connect(self.release_asked)
        else:
            beside = SecondaryButton(tr("Houd vast"))
            beside.clicked.connect(self.hold_asked)
        row.addWidget(beside)
        column.addLayout(row)
        why = tr("De dag om opnieuw te kijken is er. Is het bewaren nog nodig?") if due else _why_not(preview)
        unread = preview.plan.allowed and not self._seen
        if unread:
            why = tr("Lees eerst alles tot het eind.")
        destroy.setAccessibleDescription(why)
        if unread:
            column.setSpacing(0)  # the link is higher than its words, and brings the room with it
            column.addLayout(self._read_on(why))
        elif why:
            column.addWidget(Label(why, Role.SECOND, wrap=True))
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        self.show()
        self._keep_whole()
        if focused and not focus_by_name(content, focused):
            beside.setFocus(Qt.FocusReason.OtherFocusReason)  # never the red one

    def _read_on(self, why: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_12)
        line.addWidget(Label(why, Role.SECOND, wrap=True), 1)
        link = LinkButton(tr("Lees verder"))
        link.clicked.connect(self.read_on_asked)
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def set_seen(self, seen: bool) -> None:
        """Whether the preview was in sight to its end: nobody destroys what was never shown."""
        if seen is not self._seen:
            self._seen = seen
            if self._shown is not None and not self.isHidden():
                self.show_preview(*self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the lines that this width asks for: what scrolls above gives way, never these words."""
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        """A tick that takes a line away does not move the buttons: the room stays while the same file is shown."""
        width, kept = self._kept
        needed = self.heightForWidth(self.width()) if self.hasHeightForWidth() else 0
        self._kept = (self.width(), max(needed, kept) if width == self.width() else needed)
        self.setMinimumHeight(self._kept[1])


def _why_not(preview: ErasurePreview) -> str:
    refusal = preview.plan.refusal
    if refusal is not None:
        return refusal.sentence(qt_translate, current_language())
    if preview.client.paper_file and preview.client.paper_destroyed_on is None:
        return tr("Papier later? Dan blijft de zaak open op Vandaag.")
    if preview.client.paper_file:
        return tr("De papieren kaart is vernietigd.")
    return ""


class FootStrip(QWidget):
    """The strip under a page in one column, where the buttons stay while everything above scrolls."""

    look_asked = Signal()
    """Bring the preview into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(WINDOW_EDGE, SPACE_12, WINDOW_EDGE, SPACE_12)
        self._row.setSpacing(SPACE_12)
        self.who = Label("", Role.STRONG, wrap=True)  # whose file it is, is read whole before a red button
        self._row.addWidget(self.who, 1)
        self.look = SecondaryButton(tr("Bekijk het voorbeeld"))
        self.look.clicked.connect(self.look_asked)
        self.look.hide()
        self._row.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def is_empty(self) -> bool:
        """Whether the buttons are elsewhere."""
        return not self.findChildren(PreviewFoot)

    def take(self, foot: PreviewFoot) -> None:
        """Hold the buttons."""
        shown = not foot.isHidden()
        self._row.addWidget(foot)
        foot.setVisible(shown)  # a part that moves to another room is hidden by Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sunken paper under a hairline."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), theme.color(Token.SUNKEN))
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color(Token.LINE))
