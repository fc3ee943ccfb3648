"""Asks before a file is let go: which reason is over, until when it stays, and what goes because it was withdrawn.

Each reason is named with its day (A-11); as long as a complaint holds the file it also asks how the complaint ended.
What was withdrawn goes with the last reason (J-34).
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.retention.holds import OpenHold, ReleasePreview
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.retention.hold import RELEASE_LABELS
from jindra_desk.domain.retention.waiting import WaitsFor
from jindra_desk.domain.rights.request import REQUEST_LABELS, Request
from jindra_desk.ui.retention.joined_words import as_sentence
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, PaintedButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label


class ReleaseDialog(Dialog):
    """Emits the ground, or None where the release asks none, and the ids of the holds that are let go."""

    confirmed = Signal(object, object)

    def __init__(self, parent: QWidget | None, preview: ReleasePreview, who: str) -> None:
        super().__init__(parent, tr("Dossier van {who} loslaten?", who=who))
        self._preview = preview
        self._ground: ComboField | None = None
        self._why = Label("", Role.TEXT, Token.INK_2, wrap=True)
        self._boxes: list[tuple[CheckBox, OpenHold]] = []
        self._goes = QWidget()
        words = term_words(preview)
        named = self._name_holds(preview)
        self._term = Label(words, Role.TEXT, Token.INK_2, wrap=True)
        self.body.addWidget(self._term)
        self.setAccessibleDescription(f"{named} {words}")
        self._again = Label(" ".join(again_words(one) for one in preview.reopens), Role.TEXT, Token.INK_2, wrap=True)
        self.body.addWidget(self._again)
        if preview.goes or preview.stays:
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
        self._on_chosen()
        later.setFocus(Qt.FocusReason.TabFocusReason)

    def _name_holds(self, preview: ReleasePreview) -> str:
        """Each reason by its name; with more than one the owner ticks which is over. Answers the words."""
        if len(preview.holds) < 2:
            words = " ".join(as_sentence(render(one.words)) for one in preview.holds)
            self.body.addWidget(Label(words, Role.TEXT, wrap=True))
            return words
        words = tr("Dit dossier wordt om meer dan één reden vastgehouden. Vink aan wat voorbij is.")
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        for one in preview.holds:
            box = CheckBox(as_sentence(render(one.words)))
            box.toggled.connect(self._on_chosen)
            self._boxes.append((box, one))
            self.body.addWidget(box)
        return words

    @property
    def chosen(self) -> tuple[OpenHold, ...]:
        """What is let go."""
        if not self._boxes:
            return self._preview.holds
        return tuple(one for box, one in self._boxes if box.isChecked())

    def _on_chosen(self) -> None:
        """What goes, goes with the last reason; a ground is asked of a complaint that is let go early."""
        chosen = self.chosen
        last, early = len(chosen) == len(self._preview.holds), any(one.ground_until for one in chosen)
        self._goes.setVisible(last and bool(self._preview.goes or self._preview.stays))
        self._again.setVisible(last and bool(self._preview.reopens))
        self._term.setText(term_words(self._preview) if last else tr(
            "Het dossier blijft vast tot de laatste reden voorbij is. Er gaat nu niets weg."))
        self._why.setVisible(early)
        if self._ground is not None:
            self._ground.setVisible(early)
        self._release.setText(tr("Laat los en wis") if last and self._preview.goes else tr("Laat los"))
        self._release.setEnabled(bool(chosen))
        self.fit_height()

    def _list_what_goes(self, preview: ReleasePreview) -> None:
        column = QVBoxLayout(self._goes)
        column.setContentsMargins(0, 0, 0, 0)
        title = (stays_words(preview.waits) if preview.waits is not None else
                 tr("De toestemming hiervoor is ingetrokken of voorbij. Het gaat nu weg, en kan niet terug."))
        colour = Token.BAD if preview.goes else Token.INK_2
        column.addWidget(Label(title, Role.SMALL_STRONG, colour, wrap=True))
        self.body.addWidget(self._goes)
        for words, icon in what_goes(preview.goes or preview.stays, preview.photos):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(icon, 18, colour), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(words, Role.TEXT, wrap=True, top=True), 1)
            column.addLayout(row)

    def _ask_ground(self, preview: ReleasePreview) -> None:
        why = tr("Na een klacht blijft een dossier ten minste tot {day} vast. Eerder loslaten kan als de klacht "
                 "voorbij is: kies hoe.", day=preview.ground_until)
        self._why.setText(why)
        self.body.addWidget(self._why)
        self._ground = ComboField(tr("Hoe liep de klacht af"), [
            (None, tr("Kies")),
            *((ground, as_sentence(qt_translate(label))) for ground, label in RELEASE_LABELS.items())])
        self.body.addWidget(self._ground)

    def _on_release_clicked(self) -> None:
        ground = None if self._ground is None else self._ground.value()
        if self._ground is not None and ground is None and any(one.ground_until for one in self.chosen):
            self._ground.set_error(tr("Kies hoe de klacht afliep."))
            self._ground.combo.setFocus()
            return
        self._answered = True
        self.confirmed.emit(ground, frozenset(one.hold.id for one in self.chosen))
        self.accept()


def what_goes(goes: Collection[Consequence], n_photos: int) -> list[tuple[str, str]]:
    """A line and an icon for each thing that goes with the last reason to keep it."""
    lines: list[tuple[str, str]] = []
    if Consequence.PHOTOS_REMOVED in goes:
        photos = tr("{n} foto", n=1) if n_photos == 1 else tr("{n} foto’s", n=n_photos)
        lines.append((photos, "image-off"))
    if Consequence.SKIN_TYPE_REMOVED in goes:
        lines.append((tr("Het huidtype"), "minus"))
    if Consequence.HEALTH_REMOVED in goes:
        lines.append((tr("De gezondheidsgegevens, en wat je vrij over bezoeken schreef"), "file-text"))
    return lines


def again_words(request: Request) -> str:
    """A request that was refused because of the hold is not refused any more."""
    return tr("{kind} nr. {number} is afgewezen omdat het dossier vast was. Het staat daarna weer open, met een nieuwe "
              "termijn.", kind=qt_translate(REQUEST_LABELS[request.kind]), number=request.number)


def stays_words(waits: WaitsFor) -> str:
    """Why what was withdrawn stays, shut, after the last reason to hold the file."""
    if waits is WaitsFor.RESTRICTION:
        return tr("De toestemming hiervoor is ingetrokken of voorbij. Het blijft, gesloten: het dossier is "
                  "afgeschermd. Het staat bij Bewaartermijnen tot je dat opheft.")
    return tr("De toestemming hiervoor is ingetrokken of voorbij. Het blijft, gesloten: de cliënt vroeg om inzage. Het "
              "staat bij Bewaartermijnen tot die is gegeven.")


def released_words(preview: ReleasePreview) -> str:
    """What was done, and where the term stands now: one that was over does not run again."""
    until = preview.file.keep_through
    if until is None:
        return tr("Losgelaten. De bewaartermijn loopt weer.")
    if preview.by_law:
        return tr("Losgelaten. De wet (WGBO) vraagt dat het dossier blijft: tot en met {day}.", day=until)
    if until < preview.today:
        return tr("Losgelaten. De bewaartermijn was tot en met {day}: het dossier moet nu weg.", day=until)
    return tr("Losgelaten. De bewaartermijn loopt weer: tot en met {day}.", day=until)


def term_words(preview: ReleasePreview) -> str:
    """Where the term of the file stands once it is let go; a day that has passed is not said to lie ahead."""
    until = preview.file.keep_through
    if preview.waits is WaitsFor.RESTRICTION:
        return tr("Het dossier blijft: het is afgeschermd op verzoek van de cliënt. De bewaartermijn loopt pas weer "
                  "als dat is opgeheven.")
    if preview.by_law:
        return tr("De wet (WGBO) vraagt daarna dat het dossier blijft: tot en met {day}. Wat is ingetrokken, blijft zo "
                  "lang gesloten.", day=until)
    if until is None:
        return tr("De bewaartermijn loopt dan weer.")
    if until < preview.today:
        return tr("De bewaartermijn was tot en met {day}. Het dossier moet dan meteen weg.", day=until)
    if preview.file.destroyable_from is not None and preview.today >= preview.file.destroyable_from:
        return tr("De bewaartermijn loopt dan weer: tot en met {day}. Het dossier mag dan meteen weg.", day=until)
    return tr("De bewaartermijn loopt dan weer: tot en met {day}.", day=until)
