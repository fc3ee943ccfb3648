"""How the program looks and speaks: language, colours, and how clients are addressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.policy.policies import change_policy_value, read_policy
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import Appearance, Preferences, read_preferences, save_preferences
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.base.wording import size_words
from jindra_desk.domain.photos.photo import PhotoSize, bytes_per_hundred
from jindra_desk.domain.policy.floor import Floor
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.inputs.choices import Switch
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.layout.rows import TwoLines
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label

ApplyPreferences = Callable[[Preferences], None]


class AppearanceSection(QWidget):
    """Each choice counts at once and is kept in the vault."""

    def __init__(self, workbench: ScreenContext, floor: Floor, apply_preferences: ApplyPreferences,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._floor = floor
        self._apply_preferences = apply_preferences
        self._preferences = Preferences()
        self._language = Segments([(Language.NL, "Nederlands"), (Language.EN, "English")], name=tr("Taal"))
        self._scheme = Segments(
            [(Appearance.LIGHT, tr("Licht"), "sun"), (Appearance.DARK, tr("Donker"), "moon"),
             (Appearance.SYSTEM, tr("Als de computer"), "monitor")], name=tr("Kleuren"))
        self._address = Segments([(AddressForm.INFORMAL, tr("je")), (AddressForm.FORMAL, tr("u"))],
                                 name=tr("Cliënten aanspreken met"))
        self._minimised = Switch()
        self._minimised.setAccessibleName(tr("Op slot als het venster klein wordt"))
        self._minimised.setToolTip(tr("Op slot als het venster klein wordt"))
        card = Card(spacing=measures.SPACE_16)
        card.body.addWidget(SectionTitle(tr("Weergave")))
        rows = (
            (tr("Taal"), tr("Van het programma. Toestemmingen hebben hun eigen taal."), self._language),
            (tr("Kleuren"), tr("Geldt meteen, ook op het slot."), self._scheme),
            (tr("Cliënten aanspreken met"), tr("In alles wat cliënten lezen."), self._address),
            (tr("Op slot als het venster klein wordt"), tr("Ook zonder slot is in de taakbalk niets te lezen."),
             self._minimised),
        )
        for index, (title, explanation, control) in enumerate(rows):
            if index:
                card.body.addWidget(Divider())
            row = QHBoxLayout()
            row.addWidget(TwoLines(title, explanation, title_role=Role.MEDIUM), 1)
            row.addWidget(control)
            card.body.addLayout(row)
        self._photo_size = Segments([(PhotoSize.FULL, tr("Volle grootte")), (PhotoSize.MEDIUM, tr("26 megapixel")),
                                     (PhotoSize.SIDE_4096, tr("4096 pixels"))], name=tr("Grootte van foto’s"))
        self._storage = Label("", Role.SECOND, wrap=True)
        photos = Card(spacing=measures.SPACE_16)
        photos.body.addWidget(SectionTitle(tr("Foto’s")))
        row = QHBoxLayout()
        row.addWidget(TwoLines(tr("Grootte van foto’s"), tr("Voor foto’s die je hierna toevoegt."),
                               title_role=Role.MEDIUM), 1)
        row.addWidget(self._photo_size)
        photos.body.addLayout(row)
        photos.body.addWidget(self._storage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_16)
        column.addWidget(card)
        column.addWidget(photos)
        self._language.changed.connect(self._on_language_changed)
        self._scheme.changed.connect(self._on_scheme_changed)
        self._address.changed.connect(self._on_address_changed)
        self._photo_size.changed.connect(self._on_photo_size_changed)
        self._minimised.toggled.connect(self._on_minimised_toggled)

    def reload(self) -> None:
        """Read what was chosen."""
        self._workbench.ask(self, "settings.appearance", _read, self._on_read, coalesce_key="settings.appearance")

    def _on_read(self, found: tuple[Preferences, object]) -> None:
        self._preferences, address = found
        self._language.set_value(current_language())  # what is spoken: a start with --lang may have asked for another
        self._scheme.set_value(self._preferences.appearance)
        self._address.set_value(address)
        self._minimised.setChecked(self._preferences.lock_when_minimised)
        self._photo_size.set_value(self._preferences.photo_size)
        self._tell_storage()

    def _on_language_changed(self, value: object) -> None:
        self._keep(replace(self._preferences, language=Language(str(value))))

    def _on_scheme_changed(self, value: object) -> None:
        self._keep(replace(self._preferences, appearance=Appearance(str(value))))

    def _on_photo_size_changed(self, value: object) -> None:
        self._keep(replace(self._preferences, photo_size=PhotoSize(str(value))))
        self._tell_storage()

    def _tell_storage(self) -> None:
        size = self._preferences.photo_size
        most = {PhotoSize.FULL: tr("Tot en met 50 megapixel blijft een foto zoals de camera hem maakte."),
                PhotoSize.MEDIUM: tr("Een grotere foto wordt verkleind tot 26 megapixel."),
                PhotoSize.SIDE_4096: tr("Een grotere foto wordt verkleind tot 4096 pixels aan de lange kant.")}[size]
        self._storage.setText(most + " " + tr(
            "Honderd foto’s vragen ongeveer {small} in de kluis met een camera van 12 megapixel, en {large} met een "
            "camera van 48 megapixel. In elke back-up nog eens.", small=size_words(bytes_per_hundred(size, 4032, 3024)),
            large=size_words(bytes_per_hundred(size, 8064, 6048))))

    def _on_minimised_toggled(self, on: bool) -> None:
        self._keep(replace(self._preferences, lock_when_minimised=on))

    def _keep(self, preferences: Preferences) -> None:
        """Keep a choice, and show it in the language that is shown as chosen: colours change no language."""
        shown = replace(preferences, language=Language(str(self._language.value())))
        if preferences == self._preferences and shown.language is current_language():
            return
        self._preferences = preferences
        self._workbench.change(self, "settings.keep_appearance", lambda session: save_preferences(session, preferences),
                               lambda _changes: self._apply_preferences(shown))

    def _on_address_changed(self, value: object) -> None:
        form = AddressForm(str(value))
        self._workbench.change(self, "settings.address",
                               lambda session: change_policy_value(session, self._floor, "address_form", form))


def _read(session: Session) -> tuple[Preferences, object]:
    lines = (line for section in read_policy(session).sections for line in section.lines)
    address = next(line.scalar for line in lines if line.key == "address_form")
    return read_preferences(session), address
