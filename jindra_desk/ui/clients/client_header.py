"""The head of the client page: portrait or initials, name, one quiet line, and what can be done from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jindra_desk.application.clients.overview import ClientHead, ClientOverview
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.clients.client import CHANNEL_LABELS, Channel
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.clients.parts import HeaderAction
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.navigation.route_words import back_words
from jindra_desk.ui.navigation.routes import ClientRoute, PhotosRoute, SigningRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.data.avatar import Avatar
from jindra_desk.ui.widgets.inputs.buttons import BackLink, IconButton, PrimaryButton, SecondaryButton, Size
from jindra_desk.ui.widgets.paint.label import Label

_PORTRAIT = 72


class ClientHeader(QWidget):
    """Name and actions; at most one button is filled: «Start bezoek»."""

    back_clicked = Signal()
    visit_asked = Signal()

    def __init__(self, workbench: ScreenContext, actions: Sequence[HeaderAction] = (),
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._actions = tuple(actions)
        self.forms = DialogDrafts(self)
        self.client: ClientId | None = None
        self._to_sign: tuple[ConsentKind, ...] = ()
        self._avatar = Avatar("", _PORTRAIT)
        self.name = Label("", Role.SCREEN_TITLE)
        self.line = Label("", Role.TEXT, Token.INK_2)
        self.back = BackLink("")
        self.back.clicked.connect(self.back_clicked)
        self.back.setText(tr("Cliënten"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        back_row = QHBoxLayout()
        back_row.addWidget(self.back)
        back_row.addStretch(1)
        column.addLayout(back_row)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        who = self._who = QHBoxLayout()
        who.addWidget(self._avatar)
        who.addSpacing(18)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.line)
        words.addStretch(1)
        who.addLayout(words, 1)
        self._row.addLayout(who, 1)
        self._row.setSpacing(10)
        self._buttons = QHBoxLayout()
        self._add_buttons(self._buttons)
        self._row.addLayout(self._buttons)
        column.addLayout(self._row)

    def lead_back(self, route: ClientRoute) -> None:
        """Name the place that the way back leads to."""
        self.back.setText(back_words(route))

    def show_overview(self, overview: ClientOverview) -> None:
        """Show who this is."""
        head = overview.head
        self.client = head.id
        pixmap = QPixmap()
        if head.portrait:
            pixmap.loadFromData(head.portrait)
        self._avatar.set_initials(head.initials)
        self._avatar.set_pixmap(pixmap if head.portrait else None)
        self.name.setText(head.name)
        self.line.setText(quiet_line(head))
        self.line.setVisible(bool(self.line.text()))
        begun = overview.open_visit is not None or overview.visit_typed
        self.visit.setText(tr("Ga verder met bezoek") if begun else tr("Start bezoek"))
        self._fold()
        self._to_sign = overview.to_sign
        for button in (self.visit, self.sign):
            button.setEnabled(overview.restricted_since is None)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        row.setSpacing(10)
        row.addStretch(1)
        if self._actions:
            self._more = IconButton("ellipsis", tr("Meer"), size=Size.NORMAL)
            self._more.clicked.connect(self._open_menu)
            row.addWidget(self._more)
        photos = SecondaryButton(tr("Foto’s"), icon="camera")
        photos.clicked.connect(self._on_photos)
        self.sign = SecondaryButton(tr("Laat tekenen"), icon="signature")
        self.sign.clicked.connect(self.ask_to_sign)
        self.visit = PrimaryButton(tr("Start bezoek"))
        self.visit.clicked.connect(self.visit_asked)
        for button in (photos, self.sign, self.visit):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons go under the name where both do not fit beside one another."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        under = self._who.sizeHint().width() + self._row.spacing() + self._buttons.sizeHint().width() > self.width()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for action in self._actions:
            entry = menu.addAction(Theme.of(self).icon(action.icon), render(Text(action.label_source)))
            entry.triggered.connect(partial(self.act, action))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    def act(self, action: HeaderAction) -> None:
        """Do what an entry of the menu says, for the client who is shown."""
        if self.client is not None:
            action.act(self._workbench, self.client, self, self.forms)

    def hand_out(self) -> None:
        """The way out of the file: what answers who asks to see it."""
        for action in self._actions:
            if action.answers_access:
                self.act(action)

    def restore_form(self, values: Mapping[str, object]) -> None:
        """Take up the action whose form stood in a draft."""
        name = self.forms.expect(values)
        action = next((one for one in self._actions if one.form and one.form == name), None)
        if action is None:
            self.forms.forget()
        else:
            self.act(action)

    def _on_photos(self) -> None:
        if self.client is not None:
            self._workbench.navigator.open(PhotosRoute(self.client))

    def ask_to_sign(self) -> None:
        """All that is asked, in one sitting; where nothing is, the owner chooses from the list."""
        if self.client is None:
            return
        if self._to_sign:
            self._workbench.navigator.open(SigningRoute(self.client, tuple(self._to_sign)))
        else:
            self._workbench.navigator.open(ClientRoute(self.client, "consents"))


def quiet_line(head: ClientHead) -> str:
    """`34 jaar, 12-03-1992 · 06 2418 7735 · liefst WhatsApp`; only what is known."""
    parts = []
    if head.age is not None and head.birth_date is not None:
        parts.append(tr("{age} jaar, {birth}", age=head.age, birth=field_date(head.birth_date)))
    parts += [part for part in (head.phone or head.email,) if part]
    if head.channel is not Channel.NONE:
        parts.append(tr("liefst {channel}", channel=render(Text(CHANNEL_LABELS[head.channel]))))
    return "  ·  ".join(parts)
