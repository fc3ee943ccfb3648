"""Asks before a file is let go: until when it stays, and what goes at once because it was withdrawn (A-11, J-34).

As long as a complaint holds the file it also asks how the complaint ended.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.application.retention.holds import ReleasePreview
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.retention.hold import RELEASE_LABELS
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, PaintedButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label


class ReleaseDialog(Dialog):
    """Emits the ground, or None where the release asks none."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None, preview: ReleasePreview, who: str) -> None:
        super().__init__(parent, tr("Dossier van {who} loslaten?", who=who))
        self._ground: ComboField | None = None
        words = term_words(preview)
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        self.setAccessibleDescription(words)
        if preview.goes:
            self._list_what_goes(preview)
        if preview.ground_until is not None:
            self._ask_ground(preview)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.reject)
        verb = tr("Laat los en wis") if preview.goes else tr("Laat los")
        self._release: PaintedButton = DangerButton(verb) if preview.goes else PrimaryButton(verb)
        self._release.clicked.connect(self._on_release_clicked)
        self.add_button(later)
        self.add_button(self._release)
        later.setFocus(Qt.FocusReason.TabFocusReason)

    def _list_what_goes(self, preview: ReleasePreview) -> None:
        title = tr("Dit werd ingetrokken terwijl het vast was, en gaat nu weg. Dit kan niet terug.")
        self.body.addWidget(Label(title, Role.SMALL_STRONG, Token.BAD, wrap=True))
        for words, icon in what_goes(preview):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(icon, 18, Token.BAD), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(words, Role.TEXT, wrap=True), 1)
            self.body.addLayout(row)

    def _ask_ground(self, preview: ReleasePreview) -> None:
        why = tr("Na een klacht blijft een dossier ten minste tot {day} vast. Eerder loslaten kan als de klacht "
                 "voorbij is: kies hoe.", day=preview.ground_until)
        self.body.addWidget(Label(why, Role.TEXT, Token.INK_2, wrap=True))
        self._ground = ComboField(tr("Hoe liep de klacht af"), [
            (None, tr("Kies")), *((ground, qt_translate(label)) for ground, label in RELEASE_LABELS.items())])
        self.body.addWidget(self._ground)

    def _on_release_clicked(self) -> None:
        ground = None if self._ground is None else self._ground.value()
        if self._ground is not None and ground is None:
            self._ground.set_error(tr("Kies hoe de klacht afliep."))
            self._ground.combo.setFocus()
            return
        self._answered = True
        self.confirmed.emit(ground)
        self.accept()


def what_goes(preview: ReleasePreview) -> list[tuple[str, str]]:
    """A line and an icon for each thing that goes with the release."""
    lines: list[tuple[str, str]] = []
    if Consequence.PHOTOS_REMOVED in preview.goes:
        photos = tr("{n} foto", n=1) if preview.photos == 1 else tr("{n} foto’s", n=preview.photos)
        lines.append((photos, "image-off"))
    if Consequence.SKIN_TYPE_REMOVED in preview.goes:
        lines.append((tr("Het huidtype"), "minus"))
    if Consequence.HEALTH_REMOVED in preview.goes:
        lines.append((tr("De gezondheidsgegevens, en wat je vrij over bezoeken schreef"), "file-text"))
    return lines


def term_words(preview: ReleasePreview) -> str:
    """Where the term of the file stands once it is let go; a day that has passed is not said to lie ahead."""
    until = preview.file.keep_through
    if until is None:
        return tr("De bewaartermijn loopt dan weer.")
    if until < preview.today:
        return tr("De bewaartermijn was tot en met {day}. Het dossier moet dan meteen weg.", day=until)
    if preview.file.destroyable_from is not None and preview.today >= preview.file.destroyable_from:
        return tr("De bewaartermijn loopt dan weer: tot en met {day}. Het dossier mag dan meteen weg.", day=until)
    return tr("De bewaartermijn loopt dan weer: tot en met {day}.", day=until)
