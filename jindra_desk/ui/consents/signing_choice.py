"""The card in which a client chooses yes or no, of equal size and empty at first, and signs (J-16, A-24)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.domain.base.ids import GuardianId
from jindra_desk.domain.clients.client import RELATION_LABELS, Guardian
from jindra_desk.domain.consents.consent import ConsentWay, Decision, Signature
from jindra_desk.ui.consents import signing_words as words
from jindra_desk.ui.consents.signature_pad import SignaturePad
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton, Size
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.option_card import OptionCard
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.growing import RING_ROOM, GrowingArea, beside_growing
from jindra_desk.ui.widgets.paint.label import Label

Say = Callable[..., str]


class SigningChoice(Card):
    """Choice, signature and the one button. `changed` comes with every touch, `confirmed` only when all is there."""

    changed = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=26 - RING_ROOM, spacing=10, parent=parent)
        self._guardians: tuple[Guardian, ...] = ()
        self._needs_guardian = False
        self._client_name = ""
        self._ticking = False
        self._swap_words = ("", "")
        self._title = Label("", Role.TITLE)
        self.signer = ComboField(tr("Wie tekent"), [])
        self._missing = Label("", Role.SECOND, Token.WARN, wrap=True)
        self.yes = OptionCard("", value=Decision.GIVEN)
        self.no = OptionCard("", value=Decision.REFUSED)
        self._group = QButtonGroup(self)
        self.pad = SignaturePad()
        self._pad_title = Label("", Role.STRONG)
        self._again = LinkButton("", icon="rotate-ccw", quiet=True)
        self.tick = CheckBox("")
        self.swap = LinkButton("", quiet=True)
        self._no_signature = Label("", Role.SECOND, wrap=True)
        self.confirm = PrimaryButton("", size=Size.CLIENT)
        self._paper = Label("", Role.SECOND, align=Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self._connect()
        self.begin()

    def _lay_out(self) -> None:
        for option in (self.yes, self.no):
            self._group.addButton(option)
        head = QHBoxLayout()
        head.addWidget(self._pad_title)
        head.addStretch(1)
        head.addWidget(self._again)
        self._signature_part = QWidget()
        part = QVBoxLayout(self._signature_part)
        part.setContentsMargins(0, 4, 0, 0)
        part.setSpacing(6)
        part.addLayout(head)
        part.addWidget(self.pad)
        part.addWidget(self.tick)
        part.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignLeft)  # its ring has room at the right, beside a bar too
        self.parts = GrowingArea(spacing=self.body.spacing())
        for widget in (self.signer, self._missing, self.yes, self.no, self._signature_part,
                       self._no_signature):
            self.parts.body.addWidget(widget)
        self.body.addLayout(beside_growing(self._title))
        self.body.addWidget(self.parts, 1)
        self.body.addLayout(beside_growing(self.confirm))
        self.body.addLayout(beside_growing(self._paper))

    def _connect(self) -> None:
        self._group.buttonClicked.connect(lambda _button: self._touched())
        self._group.buttonClicked.connect(lambda _button: QTimer.singleShot(0, self, self._show_where_to_sign))
        self.signer.changed.connect(lambda _value: self._touched())
        self.tick.toggled.connect(lambda _on: self._touched())
        self.pad.changed.connect(self._touched)
        self._again.clicked.connect(self.pad.clear)
        self.swap.clicked.connect(self._swap_way)
        self.confirm.clicked.connect(self.confirmed)

    # --- what it shows -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Empty everything: nothing is chosen, ticked or drawn (J-16)."""
        self._ticking = False
        self._group.setExclusive(False)
        for option in (self.yes, self.no):
            option.setChecked(False)
        self._group.setExclusive(True)
        self.tick.setChecked(False)
        self.pad.clear()
        self._touched()
        self.parts.verticalScrollBar().setValue(0)

    def set_signers(self, client_name: str, needs_guardian: bool, guardians: Sequence[Guardian]) -> None:
        """Say who may decide: the client in person, or one of their guardians (UAVG 5)."""
        self._client_name, self._needs_guardian, self._guardians = client_name, needs_guardian, tuple(guardians)
        self.pad.set_name(client_name)

    def say_in(self, say: Say, yes: str, no: str, age_limit: int) -> None:
        """Show every word in the language of the text; what was chosen is kept."""
        self._title.setText(say(words.YOUR_CHOICE))
        self.signer.set_label(say(words.WHO_SIGNS))
        self.yes.setText(yes)
        self.no.setText(no)
        for option in (self.yes, self.no):
            option.updateGeometry()
        options = [(g.id, f"{g.name} ({say(RELATION_LABELS[g.relation])})") for g in self._guardians]
        chosen = self.signer.value()
        self.signer.set_options([(None, say(words.CHOOSE_SIGNER)), *options])
        self.signer.set_value(chosen)
        self.signer.setMinimumHeight(self.signer.sizeHint().height())
        self._missing.setText(say(words.NO_GUARDIAN, age=age_limit))
        self._pad_title.setText(say(words.YOUR_SIGNATURE))
        self._again.setText(say(words.AGAIN))
        self.tick.setText(say(words.TICK))
        self._swap_words = (say(words.TICK_INSTEAD), say(words.DRAW_INSTEAD))
        self._no_signature.setText(say(words.NO_NEEDS_NONE))
        self.confirm.setText(say(words.CONFIRM))
        self._paper.setText(say(words.ON_PAPER))
        self._touched()

    def set_large(self, large: bool) -> None:
        """All that the client reads here in larger letters, or in the usual ones."""
        self._title.set_role(Role.CLIENT_STRONG_LARGE if large else Role.TITLE)
        for option in (self.yes, self.no):
            option.set_role(Role.CLIENT_TEXT_LARGE if large else Role.CLIENT_OPTION)
        for words_label in (self._missing, self._no_signature, self._paper):
            words_label.set_role(Role.CLIENT_TEXT if large else Role.SECOND)
        self._pad_title.set_role(Role.CLIENT_STRONG if large else Role.STRONG)
        self.pad.set_role(Role.LARGE_TEXT if large else Role.SECOND)
        self.signer.set_role(Role.CLIENT_TEXT if large else None)
        self.tick.set_role(Role.CLIENT_TEXT if large else Role.TEXT)
        for way in (self._again, self.swap):
            way.set_role(Role.LARGE_TEXT if large else None)
        self.confirm.set_role(Role.CLIENT_STRONG if large else None)

    def set_ready(self, ready: bool, reason: str) -> None:
        """Let the client confirm, or say why not yet."""
        self.confirm.setEnabled(ready)
        self.confirm.setToolTip(reason)
        self.confirm.setAccessibleDescription(reason)

    def set_busy(self, busy: bool) -> None:
        """While the choice is being kept nothing can be changed."""
        self.setEnabled(not busy)

    # --- what was chosen ---------------------------------------------------------------------------------

    @property
    def decision(self) -> Decision | None:
        """Yes, no, or nothing yet."""
        if self.yes.isChecked():
            return Decision.GIVEN
        return Decision.REFUSED if self.no.isChecked() else None

    @property
    def begun(self) -> bool:
        """Whether anything was chosen, ticked or drawn."""
        chosen = self.decision is not None or self.guardian_id is not None or self.tick.isChecked()
        return chosen or not self.pad.signature().empty

    @property
    def way(self) -> ConsentWay:
        """A no on the screen is a tick in the client's presence: it needs no signature."""
        if self.decision is Decision.REFUSED or self._ticking:
            return ConsentWay.TICK
        return ConsentWay.DRAWN

    @property
    def signature(self) -> Signature | None:
        """What was drawn, only for a yes that is drawn."""
        return self.pad.signature() if self.way is ConsentWay.DRAWN else None

    @property
    def guardian_id(self) -> GuardianId | None:
        """Who decides for a client under age."""
        value = self.signer.value()
        return GuardianId(value) if isinstance(value, str) else None

    def lacks(self) -> str:
        """The sentence for what is still missing here; '' when the client can confirm."""
        if self._needs_guardian and self.guardian_id is None:
            return words.SIGNER_FIRST
        if self.decision is None:
            return words.CHOOSE_FIRST
        if self.way is ConsentWay.DRAWN and self.pad.signature().empty:
            return words.SIGN_FIRST
        if self.decision is Decision.GIVEN and self._ticking and not self.tick.isChecked():
            return words.TICK_FIRST
        return ""

    def _show_where_to_sign(self) -> None:
        """After a yes, in a low window: the whole pad, and not the half of it."""
        if self.decision is Decision.GIVEN:
            self.parts.ensureWidgetVisible(self._signature_part, 0, 0)

    def _swap_way(self) -> None:
        self._ticking = not self._ticking
        self.pad.clear()
        self.tick.setChecked(False)
        self._touched()
        # What is to be done next has the focus, not the way back.
        (self.tick if self._ticking else self.pad).setFocus(Qt.FocusReason.TabFocusReason)

    def _touched(self) -> None:
        refusing = self.decision is Decision.REFUSED
        self.signer.setVisible(self._needs_guardian and bool(self._guardians))
        self._missing.setVisible(self._needs_guardian and not self._guardians)
        self._signature_part.setVisible(not refusing)
        self._no_signature.setVisible(refusing)
        self.pad.setVisible(not self._ticking)
        self._again.setVisible(not self._ticking)
        self.tick.setVisible(self._ticking)
        self.swap.setText(self._swap_words[int(self._ticking)])
        signer = next((g.name for g in self._guardians if g.id == self.guardian_id), "")
        self.pad.set_name(signer if self._needs_guardian else self._client_name)
        self.changed.emit()
