"""What can be done with one stored photo: compare it, show it by the name, remove it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.photos.approvals import approve_photo, end_approval
from jindra_desk.application.photos.photos import PhotoCard, remove_photo, set_portrait
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.ui.navigation.routes import CompareRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.navigation.undoable import run_undoable
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog


class PhotoActions(QObject):
    """`refused` carries the PhotoPurpose and the JindraError that says no."""

    refused = Signal(object, object)

    def __init__(self, workbench: ScreenContext, client_id: ClientId, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._workbench = workbench
        self._client_id = client_id

    def compare(self, card: PhotoCard) -> None:
        """Lay the photo right, beside the one that suits it."""
        right = None if card.photo.purpose is PhotoPurpose.PORTRAIT else card.photo.id
        self._workbench.navigator.open(CompareRoute(self._client_id, None, right))

    def set_portrait(self, card: PhotoCard, wanted: bool, before: PhotoId | None) -> None:
        """Show it by the name, or no longer; needs the consent of the portrait (J-41). `before` can come back."""
        client, photo_id = self._client_id, card.photo.id if wanted else None
        run_undoable(self._workbench, self, "photos.portrait",
                     lambda session: set_portrait(session, client, photo_id),
                     tr("Deze foto staat nu bij de naam.") if wanted else tr("Deze foto staat niet meer bij de naam."),
                     lambda session: set_portrait(session, client, before),
                     partial(self.refused.emit, PhotoPurpose.PORTRAIT))

    def set_approval(self, card: PhotoCard, kind: ConsentKind, wanted: bool) -> None:
        """Note that the client approves this photo for that place, or no longer does; each needs its own consent."""
        photo_id, where = card.photo.id, render(Text(PLACES[kind]))
        done = (tr("Goedgekeurd voor {place}.", place=where) if wanted else
                tr("Niet meer voor {place}. Haal de foto daar weg.", place=where))

        def act(session: Session, *, approve: bool) -> ChangeSet:
            return (approve_photo if approve else end_approval)(session, photo_id, kind)

        run_undoable(self._workbench, self, "photos.approval", partial(act, approve=wanted), done,
                     partial(act, approve=not wanted), partial(self.refused.emit, PhotoPurpose.FILE))

    def ask_removal(self, card: PhotoCard) -> ConfirmDialog:
        """Removing cannot be undone, so it is asked (J-43)."""
        words = tr("De foto en zijn kleine voorbeelden gaan weg. Dit kan niet terug.")
        if card.photo.treatment_id is not None:
            words += " " + tr("Het bezoek waar hij bij hoort, blijft.")
        standing = [render(Text(place)) for kind, place in PLACES.items() if card.photo.stands_for(kind)]
        if standing:
            words += " " + tr("Haal hem ook weg van: {places}.", places=", ".join(standing))
        dialog = ConfirmDialog(
            self._window, tr("Foto van {day} verwijderen?", day=card.photo.taken_on), words, tr("Verwijder"))
        places = tuple(kind for kind in PLACES if card.photo.stands_for(kind))
        dialog.confirmed.connect(partial(self._remove, card.photo.id, places))
        dialog.open()
        return dialog

    def _remove(self, photo_id: PhotoId, foretold: tuple[ConsentKind, ...]) -> None:
        self._workbench.change(self, "photos.remove", lambda session: remove_photo(session, photo_id, foretold),
                               lambda _done: self._workbench.navigator.toast(tr("Foto verwijderd.")),
                               partial(self.refused.emit, PhotoPurpose.FILE))
