"""The form with a client's details: few fields at first, the others one click away, each for a purpose (J-07)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.application.session.text_gate import cut_forbidden
from jindra_desk.domain.base.errors import InvalidInput, JindraError
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.text_bounds import most
from jindra_desk.domain.base.typed import ShortYear
from jindra_desk.domain.clients.client import CHANNEL_LABELS, Channel, PhotoPreference
from jindra_desk.domain.clients.contact import PhoneInvalid, normalise_phone
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.clients.surname import parse_prefix
from jindra_desk.ui.forms.enter_saves import EnterSaves
from jindra_desk.ui.forms.errors import DECLARED, FormErrors
from jindra_desk.ui.forms.typed_state import left_out
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.inputs.field_frame import FieldFrame
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.inputs.text_fields import TextField

_COLUMNS = 12


class InformedField(FieldFrame):
    """The tick that the client was told who keeps what and why; it begins empty (K-33)."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.box = CheckBox(tr("Ik heb verteld wie de gegevens bewaart, waarom en hoe lang"))
        self.add_control(self.box, lambda _wrong: None)
        self.name_editor(self.box.text())
        self.box.toggled.connect(self.toggled)
        self.box.toggled.connect(self.drop_error)  # the tick settles what was said beside it

    def text(self) -> str:
        """Nothing is typed here."""
        return ""


class ClientForm(QWidget):
    """Fields of `ClientInput`. With `whole` everything that may be kept is shown, else what a new file needs."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, *, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = whole
        self._stored = ClientInput(surname="")
        self.text_fields = self._make_texts()
        self.birth = DateField(tr("Geboortedatum"), hint=tr("Alleen als de leeftijd ertoe doet, zoals onder de 16."),
                               short_year=ShortYear.PAST)
        self.channel = ComboField(tr("Liefst via"), [(value, _label(words)) for value, words in CHANNEL_LABELS.items()])
        self.photo_preference = ComboField(
            tr("Wens over foto’s"), _photo_options(),
            hint=tr("De getekende toestemming staat bij «Toestemmingen»."))
        self.notes = TextArea(tr("Notitie"), hint=tr("Wat je nodig hebt voor je werk. Geen BSN, niets over familie."))
        self.paper = CheckBox(tr("Er is ook een papieren kaart in de kast"))
        self.informed = InformedField()
        self._more = QHBoxLayout()
        self.links: dict[str, LinkButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.SPACE_16)
        self._lay_out()
        self.errors = FormErrors({
            **self.text_fields, "birth_date": self.birth, "notes": self.notes, "informed": self.informed,
        }, self.submitted.emit, self)
        self._connect()
        EnterSaves(self, self.submitted.emit)

    def show_input(self, stored: ClientInput, today: date, *, informed: bool) -> None:
        """Show what is kept; `informed` hides the tick, which was put once."""
        self.birth.set_today(today)
        self._stored = stored
        self.errors.reset()
        self._fill(stored)
        self.informed.setVisible(not informed)

    def fill(self, values: Mapping[str, object]) -> None:
        """Put a draft back over what is kept."""
        before = self.errors.texts()
        merged = {**_plain(self._stored), **{name: value for name, value in values.items() if name in _PLAIN}}
        self._fill(_from_plain(merged))
        self.errors.take_up(values.get(DECLARED), before)

    def values(self) -> dict[str, object]:
        """What stands in the form, JSON-able and without numbers that may not be kept (J-61)."""
        typed, stored = self.input(), _plain(self._stored)
        plain = _plain(typed)
        for name, value in plain.items():
            if isinstance(value, str) and name not in _CHOICES and not (name == "phone" and _is_phone(value)):
                plain[name] = cut_forbidden(value, name, left_out=left_out(), before=str(stored[name] or ""),
                                            not_bsn=typed.not_bsn)
        return {**plain, DECLARED: sorted(typed.not_bsn)}

    def differs(self) -> bool:
        """True when something is typed that is not kept."""
        return _plain(self.input()) != _plain(self._stored)

    def input(self) -> ClientInput:
        """What stands in the form, unchecked."""
        channel, photos = self.channel.value(), self.photo_preference.value()
        return ClientInput(
            **{name: field.text() for name, field in self.text_fields.items() if name != "prefix"},
            prefix=None if self.split.isHidden() else self.text_fields["prefix"].text(),
            birth_date=self.birth.text(),
            notes=self.notes.text(),
            partner_surname=self._stored.partner_surname,
            name_use=self._stored.name_use,
            channel=Channel(channel) if isinstance(channel, str) else Channel.NONE,
            photo_preference=PhotoPreference(photos) if isinstance(photos, str) else PhotoPreference.NOT_ASKED,
            informed=self.informed.box.isChecked() or self._stored.informed,
            paper_file=self.paper.isChecked(),
            not_bsn=self.errors.not_bsn(),
        )

    def show_fault(self, fault: JindraError) -> bool:
        """Show a fault at its field, which is opened when it was folded; False when it belongs to none."""
        if isinstance(fault, InvalidInput) and fault.field in self._links_of_field:
            self._unfold(self._links_of_field[fault.field])
        return self.errors.show(fault)

    def focus_first(self) -> None:
        """Where typing begins."""
        self.text_fields["given"].setFocus()

    def _make_texts(self) -> dict[str, TextField]:
        return {
            "given": TextField(tr("Voornaam"), max_length=most("given")),
            "initials": TextField(tr("Voorletters"), max_length=most("initials")),
            "surname": TextField(tr("Achternaam"), max_length=most("surname")),
            "prefix": TextField(tr("Tussenvoegsel"), max_length=most("prefix"),
                                hint=tr("Zoals «van den»; mag leeg zijn.")),
            "former_surname": TextField(tr("Heette eerder"), max_length=most("former_surname")),
            "phone": TextField(tr("Telefoon"), max_length=most("phone")),
            "email": TextField(tr("E-mail"), max_length=most("email")),
            "street": TextField(tr("Straat"), max_length=most("street")),
            "house_number": TextField(tr("Nummer"), max_length=most("house_number")),
            "postcode": TextField(tr("Postcode"), max_length=most("postcode")),
            "town": TextField(tr("Plaats"), max_length=most("town")),
        }

    def _lay_out(self) -> None:
        fields = self.text_fields
        self._row((fields["given"], 4), (fields["initials"], 2), (fields["surname"], 6))
        self._row((fields["phone"], 4), (fields["email"], 5), (self.channel, 3))
        self.split = self._row((fields["prefix"], 4))
        self._former = self._row((fields["former_surname"], 6))
        self._birth = self._row((self.birth, 4))
        self._address = self._row((fields["street"], 5), (fields["house_number"], 2), (fields["postcode"], 2),
                                  (fields["town"], 3))
        self._notes = self._row((self.notes, _COLUMNS))
        self._photos = self._row((self.photo_preference, 4))
        self._column.addWidget(self.paper)
        self._folded: dict[str, QWidget] = {
            "birth_date": self._birth, "address": self._address, "former": self._former, "notes": self._notes,
            "split": self.split,
        }
        self._links_of_field = {
            "birth_date": "birth_date", "notes": "notes", "former_surname": "former", "prefix": "split",
            **dict.fromkeys(("street", "house_number", "postcode", "town"), "address"),
        }
        self._photos.setVisible(self._whole)
        self.paper.setVisible(self._whole)
        self._more.setSpacing(measures.SPACE_16)
        for key, words in (("birth_date", tr("Geboortedatum")), ("address", tr("Adres")),
                           ("former", tr("Eerdere naam")), ("split", tr("Tussenvoegsel apart")),
                           ("notes", tr("Notitie"))):
            link = LinkButton(words, icon="plus")
            link.clicked.connect(_bound(self._unfold_and_enter, key))
            self.links[key] = link
            self._more.addWidget(link)
        self._more.addStretch(1)
        self._column.addLayout(self._more)
        self._column.addWidget(self.informed)

    def _row(self, *fields: tuple[QWidget, int]) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        at = 0
        for field, span in fields:
            grid.addWidget(field, 0, at, 1, span, Qt.AlignmentFlag.AlignTop)
            at += span
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        self._column.addWidget(row)
        return row

    def _connect(self) -> None:
        for field in self.text_fields.values():
            field.changed.connect(self._on_changed)
        self.birth.changed.connect(self._on_changed)
        self.notes.changed.connect(self._on_changed)
        self.channel.changed.connect(self._on_changed)
        self.photo_preference.changed.connect(self._on_changed)
        self.informed.toggled.connect(self._on_changed)
        self.paper.toggled.connect(self._on_changed)
        for name in ("surname", "prefix"):
            self.text_fields[name].finished.connect(self._show_list_form)

    def _fill(self, values: ClientInput) -> None:
        for name, field in self.text_fields.items():
            field.set_text(str(getattr(values, name) or ""))
        self.birth.editor.setText(values.birth_date)
        self.notes.set_text(values.notes)
        self.channel.set_value(values.channel)
        self.photo_preference.set_value(values.photo_preference)
        self.paper.setChecked(values.paper_file)
        self.informed.box.setChecked(values.informed)
        has = {
            "birth_date": bool(values.birth_date), "former": bool(values.former_surname), "notes": bool(values.notes),
            "address": any((values.street, values.house_number, values.postcode, values.town)),
            "split": values.prefix is not None,
        }
        for key, filled in has.items():
            self._folded[key].setVisible(filled)
            self.links[key].setVisible(not filled)
        self._show_list_form()

    def _unfold(self, key: str) -> None:
        if key == "split":
            self._split_by_hand()
        self._folded[key].show()
        self.links[key].hide()

    def _unfold_and_enter(self, key: str) -> None:
        self._unfold(key)
        first = {"birth_date": self.birth, "address": self.text_fields["street"],
                 "former": self.text_fields["former_surname"],
                 "notes": self.notes, "split": self.text_fields["prefix"]}[key]
        first.setFocus()

    def _split_by_hand(self) -> None:
        """Begin with the split that the program made; from now on it makes none for this client (K-101)."""
        prefix, core = parse_prefix(self.text_fields["surname"].text())
        self.text_fields["surname"].set_text(core)
        self.text_fields["prefix"].set_text(prefix)
        self.text_fields["surname"].set_hint("")

    def _show_list_form(self) -> None:
        """Say where the list will show the client: 'van den Berg' stands under the B (K-101)."""
        surname, typed = self.text_fields["surname"], self.input()
        by_hand = typed.prefix is not None
        looks_split = by_hand or any(mark in typed.surname.strip() for mark in " ’'") or typed.surname.isupper()
        hint = ""
        if looks_split and typed.surname.strip():
            name = PersonName.typed(surname=typed.surname, prefix=typed.prefix, given=typed.given)
            if by_hand or name.prefix or name.surname != typed.surname:
                hint = tr("In de lijst: {name}", name=name.list_form)
        surname.set_hint(hint)

    def _on_changed(self) -> None:
        self.changed.emit()


_CHOICES = frozenset({"channel", "photo_preference"})
_PLAIN = ("given", "initials", "surname", "former_surname", "phone", "email", "street", "house_number", "postcode",
          "town", "birth_date", "notes", "prefix", "channel", "photo_preference", "paper_file", "informed")


def _plain(values: ClientInput) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in _PLAIN:
        value = getattr(values, name)
        found[name] = value if isinstance(value, bool) or value is None else str(value)
    return found


def _from_plain(values: Mapping[str, object]) -> ClientInput:
    texts = {name: str(values[name]) for name in _PLAIN
             if name not in _CHOICES and not isinstance(values[name], bool) and values[name] is not None}
    return ClientInput(
        **texts,  # type: ignore[arg-type]  # every name left is a text field of ClientInput
        channel=Channel(str(values["channel"])),
        photo_preference=PhotoPreference(str(values["photo_preference"])),
        paper_file=bool(values["paper_file"]),
        informed=bool(values["informed"]),
    )


def _is_phone(untrusted_text: str) -> bool:
    if not untrusted_text.strip().startswith(("0", "+")):
        return False
    try:
        return bool(normalise_phone(untrusted_text))
    except PhoneInvalid:
        return False


def _photo_options() -> list[tuple[object, str]]:
    return [
        (PhotoPreference.NOT_ASKED, tr("niets genoteerd")),
        (PhotoPreference.YES, tr("vindt het goed")),
        (PhotoPreference.NO, tr("liever niet")),
        (PhotoPreference.OWN, tr("bewaart ze zelf")),
    ]


def _label(source: str) -> str:
    return render(Text(source))


def _bound(function: Callable[[str], None], key: str) -> Callable[[], None]:
    return lambda: function(key)
