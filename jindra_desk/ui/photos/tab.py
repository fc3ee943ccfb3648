"""The photos of one client, for the client page: the grid, new ones by drop or choice, portrait and removal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.photos.batch import Stored
from jindra_desk.application.photos.photos import PhotoOverview, confirm_originals_removed
from jindra_desk.application.session.changes import Topic
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId, TreatmentId
from jindra_desk.domain.clients.client import PhotoPreference
from jindra_desk.domain.consents.consent import ConsentKind, ConsentMissing, ConsentState
from jindra_desk.domain.consents.effect import SHUT_BECAUSE
from jindra_desk.domain.photos.photo import CONSENT_FOR, PhotoPurpose
from jindra_desk.ui.navigation.client_tab import ClientTab
from jindra_desk.ui.navigation.routes import CompareRoute, SigningRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.navigation.undoable import run_undoable
from jindra_desk.ui.photos.gallery import Gallery, load_gallery
from jindra_desk.ui.photos.import_panel import ImportPanel
from jindra_desk.ui.photos.intake_bar import IntakeBar
from jindra_desk.ui.photos.photo_actions import PhotoActions
from jindra_desk.ui.photos.photo_grid import PhotoGrid
from jindra_desk.ui.photos.photo_intake import PhotoIntake
from jindra_desk.ui.photos.shown_photo import ShownPhoto, local_files
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.paint.state import State


class PhotosTab(ClientTab):
    """The grid and the new photos; `treatment_id` ties these to a visit."""

    topics = (Topic.PHOTO, Topic.CONSENT, Topic.CLIENT)

    def __init__(self, workbench: ScreenContext, client_id: ClientId, treatment_id: TreatmentId | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(workbench, client_id, parent)
        self._treatment_id = treatment_id
        self._gallery: Gallery | None = None
        self._panel: ImportPanel | None = None
        self._expected: list[object] = []  # of a draft: what is on its way to stand in the panel again
        self.intake = PhotoIntake(workbench, client_id, self)
        self.photo_actions = PhotoActions(workbench, client_id, self)
        self._asked = ConsentKind.PHOTOS_FILE
        self.gate = Banner("", "", State.WARN, button=tr("Laat tekenen"), icon="lock")
        self.phone = Banner(tr("De foto’s staan misschien nog op je telefoon of kaart."), tr("Haal ze daar weg."),
                             State.NEUTRAL, button=tr("Gedaan"), icon="smartphone")
        self._title = SectionTitle(tr("Foto’s"))
        self._compare = SecondaryButton(tr("Vergelijk"), icon="columns-2")
        self._portrait = SecondaryButton(tr("Kies portret"), icon="scan-face")
        self.choose = SecondaryButton(tr("Kies foto’s"), icon="image-plus")
        self._busy = IntakeBar(self.intake)
        self.empty = EmptyState("camera", tr("Nog geen foto’s"),
                                 tr("Sleep ze hierheen of kies ze van de camerakaart."), tr("Kies foto’s"))
        self.grid = PhotoGrid()
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self._title, 1)
        for button in (self._compare, self._portrait, self.choose):
            bar.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addLayout(bar)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(self.grid)
        self.reading = Reading(shown)
        self.reading.retry_asked.connect(self.reload)
        for part in (self.gate, self.phone, self._busy, self.reading):
            self._column.addWidget(part)
        self._column.addStretch(1)
        for hidden in (self.gate, self.phone, self._busy, self.empty, self.grid):
            hidden.hide()

    def _connect(self) -> None:
        self.choose.clicked.connect(self.intake.choose_files)
        self.empty.button_clicked.connect(self.intake.choose_files)
        self._portrait.clicked.connect(self.intake.choose_portrait)
        self._compare.clicked.connect(lambda: self._workbench.navigator.open(CompareRoute(self.client_id)))
        self.gate.button_clicked.connect(
            lambda: self._workbench.navigator.open(SigningRoute(self.client_id, (self._asked,))))
        self.phone.button_clicked.connect(self._confirm_removed)
        self.grid.opened.connect(self.photo_actions.compare)
        self.grid.portrait_asked.connect(lambda card, wanted: self.photo_actions.set_portrait(
            card, wanted, None if self._gallery is None else self._gallery.overview.portrait_id))
        self.grid.approval_asked.connect(self.photo_actions.set_approval)
        self.grid.removal_asked.connect(self.photo_actions.ask_removal)
        self.photo_actions.refused.connect(self._refuse)
        intake = self.intake
        intake.refused.connect(self._refuse)
        intake.prepared.connect(self._on_prepared)
        intake.kept.connect(self._on_kept)
        intake.stopped.connect(self._on_stopped)

    # --- showing -------------------------------------------------------------------------------------------

    @property
    def gallery(self) -> Gallery | None:
        """What is shown, once it was read."""
        return self._gallery

    @property
    def panel(self) -> ImportPanel | None:
        """The card with new photos, while there are some."""
        return self._panel

    def draft_values(self) -> dict[str, object]:
        """The files that were chosen and what was said of them, while they are not kept."""
        rows: Sequence[object] = self._panel.values() if self._panel is not None else self._expected
        return {"photos": list(rows)} if rows else {}

    def restore_values(self, values: Mapping[str, object]) -> None:
        """Read the same files again, where they still are, and say of them what was said."""
        rows = values.get("photos")
        kept = [row for row in rows if isinstance(row, Mapping) and row.get("file")] if isinstance(rows, list) else []
        self._expected = list(kept)
        self.intake.take_in([Path(str(row["file"])) for row in kept])

    def reload(self) -> None:
        """Read everything again."""
        self._workbench.ask(self, "photos.load", lambda session: load_gallery(session, self.client_id), self._show,
                            self._on_unread, coalesce_key=f"photos.{id(self)}")

    def _on_unread(self, fault: JindraError) -> None:
        """No photos is something else than photos that cannot be read."""
        self._gallery = None
        self._title.set_side("")
        for part in (self.gate, self.phone, self._compare):
            part.hide()
        self.reading.fail(fault)

    def _show(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self.reading.show_content()
        overview = gallery.overview
        number = len(overview.photos)
        side = tr("1 foto") if number == 1 else tr("{number} foto’s", number=number)
        self._title.set_side(side if number else "")
        self.choose.setEnabled(overview.may_add)
        self._compare.setVisible(len(gallery.comparable) >= 2)
        self.phone.setVisible(overview.photos_on_phone)
        self.gate.setVisible(not overview.may_add)
        self._asked = ConsentKind.PHOTOS_FILE
        if not overview.may_add:
            self.gate.set_texts(*gate_words(overview), tr("Laat tekenen"))
        self.empty.setVisible(number == 0 and overview.may_add and self._panel is None)
        self.grid.setVisible(number > 0)
        self.grid.show_gallery(gallery, self._workbench.clock.today().year)

    # --- new photos ----------------------------------------------------------------------------------------

    def _on_prepared(self, incoming: tuple[ShownPhoto, ...]) -> None:
        if self._panel is not None:
            self._panel.add(incoming)  # what the owner described of the ones before stays
            return
        panel = self._panel = ImportPanel(incoming, self._workbench.clock.today(), self._treatment_id)
        panel.fill(self._expected)
        self._expected = []
        panel.kept.connect(self.intake.keep)
        panel.left.connect(self._on_left)
        panel.taken_away.connect(lambda back: self._workbench.navigator.toast(
            tr("Deze foto wordt niet bewaard."), undo=back, here=True))
        self.empty.hide()
        self._column.insertWidget(self._column.indexOf(self._busy) + 1, panel)

    def _on_kept(self, stored: Stored) -> None:
        self._close_panel()
        self._workbench.navigator.toast(tr("1 foto bewaard.") if stored.stored == 1 else
                                        tr("{number} foto’s bewaard.", number=stored.stored))

    def _on_stopped(self) -> None:
        """What was stored is in the grid; the rest is let go, so that nothing comes in twice."""
        self._close_panel()
        self._workbench.navigator.toast(tr("Gestopt. Wat al bewaard was, staat erbij."))

    def _on_left(self) -> None:
        """What was described can come back, as long as its files and this page are there."""
        described = self.draft_values()
        self._close_panel()
        if described:
            self._workbench.navigator.toast(tr("Deze foto’s worden niet bewaard."), here=True,
                                            undo=lambda: self.restore_values(described))

    def _close_panel(self) -> None:
        focused: QWidget | None = self.window().focusWidget()
        had_focus = self._panel is not None and focused is not None and self._panel.isAncestorOf(focused)
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        if self._gallery is not None:
            self._show(self._gallery)
        if had_focus:  # else Qt hands it to the rail, far from where the owner was
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, purpose: PhotoPurpose, error: JindraError) -> None:
        """Say no in the banner, with the way to a consent one click away."""
        self._expected = []
        title, cause, _next = error.parts(qt_translate, current_language())
        self._asked = error.kind if isinstance(error, ConsentMissing) else CONSENT_FOR[purpose]
        self.gate.set_texts(title, cause, tr("Laat tekenen") if isinstance(error, ConsentMissing) else "")
        self.gate.show()

    def _confirm_removed(self) -> None:
        client = self.client_id
        run_undoable(self._workbench, self, "photos.phone",
                     lambda session: confirm_originals_removed(session, client),
                     tr("Afgevinkt: de foto’s zijn van telefoon en kaart."),
                     lambda session: confirm_originals_removed(session, client, removed=False))

    # --- dropping ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take whatever has a name; what cannot come in is named afterwards."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As if they were chosen."""
        event.acceptProposedAction()
        if self.intake.busy:
            self._workbench.navigator.toast(tr("Er worden al foto’s gelezen. Sleep deze straks opnieuw."))
            return
        self.intake.take_in(*local_files(event.mimeData().urls()))


def gate_words(overview: PhotoOverview) -> tuple[str, str]:
    """Why no photo can come in now, and that refusing is free (A-23 to A-25)."""
    if overview.closed:
        return tr("De foto’s blijven gesloten."), qt_translate(SHUT_BECAUSE[overview.kept_by])
    if overview.preference is PhotoPreference.OWN:
        return tr("Deze cliënt bewaart foto’s zelf."), tr("Er komen geen foto’s in het dossier.")
    if overview.consent is ConsentState.NOT_ASKED:
        return (tr("Er is nog geen toestemming voor foto’s."),
                tr("Foto’s kunnen pas na een getekende toestemming. Weigeren mag ook."))
    return (tr("Deze cliënt wil geen foto’s in het dossier."),
            tr("Zonder foto’s is er later minder om op terug te vallen, ook bij een klacht. De keuze is vrij."))
