"""Where a secret is typed on the lock screen: PIN, passphrase or recovery code, the button, and the wait (T-22).

Whether a PIN can be used is told later than the screen is there (`offer_pin`): a key ring may take seconds.
Before anything is typed, the PIN takes the first place when it comes; from the first letter on nothing moves any more.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.application.ports.keys import PinState, SecretKind
from jindra_desk.domain.vault.key_faults import hindrance_words
from jindra_desk.domain.vault.pin import LEAST_DIGITS, PinHindrance
from jindra_desk.ui.lock.pin_field import PinField
from jindra_desk.ui.lock.wait_line import WaitLine
from jindra_desk.ui.theme.measures import SPACE_8, SPACE_16, SPACE_24
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton, Size
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField, TextField
from jindra_desk.ui.widgets.paint.state import State

_FIELD_HEIGHT = 48
_ROOM_WITH_PIN = 114
"""From the ways to the button, whichever way is chosen: changing it moves nothing."""


class SecretEntry(QWidget):
    """Knows nothing of vaults: it hands on what was typed, and is told to wait, to try or that it did not fit."""

    submitted = Signal(object, str)
    """The `SecretKind` and what was typed; only when a try may be made."""

    def __init__(self, second_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = SecretKind.PASSPHRASE
        self._trying = False
        self._touched = False
        self.passphrase = PassphraseField(tr("Wachtwoordzin"))
        self.recovery_code = TextField(
            tr("Herstelcode"), hint=tr("Je vindt hem op je nieuwste herstelblad.")
        )
        self.pin = PinField()
        self.ways = Segments([(SecretKind.PIN, tr("Pincode"), "grid-3x3"),
                              (SecretKind.PASSPHRASE, tr("Wachtwoordzin"), "key-round")], name=tr("Ontgrendel met"))
        self.notice = Banner("", "", State.NEUTRAL, icon="key-round")
        self.button = PrimaryButton(tr("Ontgrendel"), size=Size.LARGE)
        self.other_way = LinkButton("")
        self.pin_link = LinkButton(tr("Ontgrendel met je pincode"))
        self.wait_line = WaitLine(second_ms)
        self._lay_out()
        self._connect()
        self.show_kind(SecretKind.PASSPHRASE)

    @property
    def can_submit(self) -> bool:
        """Say whether a try may be made now."""
        return not self._trying and not self.wait_line.waiting

    @property
    def field(self) -> PassphraseField | TextField | PinField:
        """The field of the kind that is shown."""
        if self._kind is SecretKind.PIN:
            return self.pin
        return self.passphrase if self._kind is SecretKind.PASSPHRASE else self.recovery_code

    def submit(self) -> None:
        """Hand on what was typed, unless a try is under way or the wait is not over."""
        typed = self.field.text()
        if not self.can_submit:
            return
        if not typed:
            self.field.setFocus()
            return
        if self._kind is SecretKind.PIN and len(typed) < LEAST_DIGITS:
            self.pin.set_error(tr("Een pincode heeft zes cijfers of meer."))  # no try is lost on what cannot fit
            return
        self.field.clear_error()
        self._touched = True
        self.submitted.emit(self._kind, typed)

    def show_kind(self, kind: SecretKind) -> None:
        """Ask for this kind of secret."""
        self._kind = kind
        self.pin.setVisible(kind is SecretKind.PIN)
        self._field_gap.setVisible(kind is not SecretKind.PIN)
        self.passphrase.setVisible(kind is SecretKind.PASSPHRASE)
        self.recovery_code.setVisible(kind is SecretKind.RECOVERY_CODE)
        self.ways.set_value(kind)
        by_code = kind is SecretKind.RECOVERY_CODE
        self.other_way.setText(tr("Toch met je wachtwoordzin") if by_code else tr("Wachtwoordzin vergeten?"))
        self.wait_line.tell()
        self._settle()

    def offer_pin(self, state: PinState) -> None:
        """The PIN can be used, or `state.hindrance` tells why not; what was typed meanwhile stays."""
        if state.hindrance is not None:
            self.lose_pin(state.hindrance)
            return
        self.pin.set_tries(state.tries_left)
        if self._touched:
            self.pin_link.show()
        else:
            self._show_pin_first()

    def lose_pin(self, hindrance: PinHindrance) -> None:
        """The PIN cannot be used: say why, and ask for the passphrase."""
        was_asked = self._kind is SecretKind.PIN
        for part in (self.ways, self._ways_gap, self.pin_link):
            part.hide()
        self._room.setMinimumHeight(0)
        self.pin.clear()
        if hindrance is not PinHindrance.NOT_SET:
            what, then = (qt_translate(words) for words in hindrance_words(hindrance))
            set_anew = hindrance in (PinHindrance.HALF_GONE, PinHindrance.HALF_DAMAGED, PinHindrance.TRIES_USED_UP)
            self.notice.set_texts(what, then if set_anew else "")
            self._place_notice(above=was_asked or not self._touched)
        if was_asked:
            self.show_kind(SecretKind.PASSPHRASE)
            self.passphrase.setFocus()
        self._settle()

    def set_trying(self, trying: bool) -> None:
        """A try is under way, or over: meanwhile nothing can be changed."""
        self._trying = trying
        for field in (self.passphrase, self.recovery_code, self.pin):
            field.set_read_only(trying)
        for part in (self.other_way, self.ways, self.pin_link):
            part.setEnabled(not trying)
        self.button.setEnabled(self.can_submit)

    def clear_typed(self) -> None:
        """Wipe what was typed and what was said about it."""
        self.passphrase.clear()
        self.pin.clear()
        self.recovery_code.set_text("")
        for field in (self.passphrase, self.recovery_code, self.pin):
            field.clear_error()

    def select_typed(self) -> None:
        """Let the owner type over what did not fit; the boxes of a PIN begin empty."""
        if self._kind is SecretKind.PIN:
            self.pin.clear()
        self.field.setFocus()
        self.field.editor.selectAll()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._ways_gap = _gap(SPACE_24 - 4)
        self._notice_gap = _gap(SPACE_16)
        self._link_gap = _gap(SPACE_8)
        column.addWidget(self.notice)
        column.addWidget(self._notice_gap)
        column.addWidget(self.ways, 0, centre)
        column.addWidget(self._ways_gap)
        self._room = QWidget()
        fields = QVBoxLayout(self._room)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(0)
        for field in (self.passphrase, self.recovery_code):
            field.box.setFixedHeight(_FIELD_HEIGHT)
            fields.addWidget(field)
        fields.addWidget(self.pin)
        self._field_gap = _gap(SPACE_16)
        fields.addWidget(self._field_gap)
        fields.addStretch(1)
        self._room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(self._room)
        column.addWidget(self.wait_line)
        column.addWidget(self.button)
        column.addSpacing(SPACE_16)
        column.addWidget(self.other_way, 0, centre)
        column.addWidget(self._link_gap)
        column.addWidget(self.pin_link, 0, centre)
        self._column = column
        for part in (self.notice, self._notice_gap, self.ways, self._ways_gap, self.pin_link):
            part.hide()

    def _connect(self) -> None:
        self.wait_line.changed.connect(self._on_wait_told)
        self.button.clicked.connect(self.submit)
        for field in (self.passphrase, self.recovery_code, self.pin):
            field.submitted.connect(self.submit)
            field.changed.connect(self._on_typed)
        self.other_way.clicked.connect(self._on_other_way_clicked)
        self.pin_link.clicked.connect(self._on_pin_link_clicked)
        self.ways.changed.connect(self._on_way_chosen)

    def _place_notice(self, *, above: bool) -> None:
        """Above the field, or under the links when the owner types already."""
        if not above:
            self._column.removeWidget(self.notice)
            self._column.addWidget(self.notice)
            self._notice_gap.hide()
        else:
            self._notice_gap.show()
        self.notice.show()

    def _show_pin_first(self) -> None:
        self.notice.hide()
        self._notice_gap.hide()
        self.pin_link.hide()
        self.ways.show()
        self._ways_gap.show()
        self._room.setMinimumHeight(_ROOM_WITH_PIN)
        self.show_kind(SecretKind.PIN)
        self.pin.setFocus()

    def _settle(self) -> None:
        """Take the new places at once: no frame is painted with half of them."""
        room: QWidget | None = self._room if self.isVisible() else None
        while room is not None:
            layout = room.layout()
            if layout is not None:
                layout.activate()
            room = room.parentWidget()

    def _on_wait_told(self) -> None:
        self.button.setEnabled(self.can_submit)
        self.button.setToolTip(self.wait_line.text())

    def _on_typed(self, _text: str) -> None:
        self._touched = True

    def _on_pin_link_clicked(self) -> None:
        self.clear_typed()
        self._show_pin_first()

    def _on_way_chosen(self, kind: object) -> None:
        self._touched = True
        self.clear_typed()
        if isinstance(kind, SecretKind):
            self.show_kind(kind)
        self.field.setFocus()

    def _on_other_way_clicked(self) -> None:
        by_code = self._kind is SecretKind.RECOVERY_CODE
        self._on_way_chosen(SecretKind.PASSPHRASE if by_code else SecretKind.RECOVERY_CODE)


def _gap(height: int) -> QWidget:
    """Room that comes and goes with what it belongs to."""
    gap = QWidget()
    gap.setFixedHeight(height)
    return gap
