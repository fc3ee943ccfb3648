"""The way of new photos into the vault: consent first, then reading and preparing, then keeping; all of it can stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from jindra_desk.application.photos.batch import (
    PICTURE_ENDINGS,
    Described,
    Stored,
    mark_known,
    prepare_files,
    store_described,
)
from jindra_desk.application.photos.intake import size_for_intake
from jindra_desk.application.photos.photos import take_portrait
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.photos.photo import PhotoPurpose, PhotoSize
from jindra_desk.ui.jobs.jobs import Job
from jindra_desk.ui.jobs.lanes import JobContext, JobOutcome
from jindra_desk.ui.navigation.file_dialogs import file_dialog, pictures_place
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.photos.shown_photo import ShownPhoto
from jindra_desk.ui.theme.text import tr


class PhotoIntake(QObject):
    """One intake at a time, for one client."""

    refused = Signal(object, object)
    """The PhotoPurpose and the JindraError that says no; nothing was read or kept."""
    began = Signal(str)
    progressed = Signal(int, int)
    prepared = Signal(object)
    """A tuple of ShownPhoto, to be described."""
    kept = Signal(object)
    """A Stored."""
    stopped = Signal()
    """The owner stopped it; what was stored before stays, and is announced as a change."""
    ended = Signal()

    def __init__(self, workbench: ScreenContext, client_id: ClientId, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._workbench = workbench
        self._client_id = client_id
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """True while photos are being read or kept."""
        return self._job is not None

    def choose_files(self) -> None:
        """Ask for picture files with the dialog of the system."""
        self._choose(QFileDialog.FileMode.ExistingFiles, tr("Kies foto’s"), self.take_in)

    def choose_portrait(self) -> None:
        """Ask for one picture file, for beside the name."""
        self._choose(QFileDialog.FileMode.ExistingFile, tr("Kies portret"), self.take_portrait_in)

    def take_in(self, paths: Sequence[Path], left_out: Sequence[ShownPhoto] = ()) -> None:
        """Check the consent first; only then is a file read at all (J-41). `left_out` is told beside what was read."""
        self._check(PhotoPurpose.FILE, paths, lambda read: self._look_up((*read, *left_out)), bool(left_out))

    def take_portrait_in(self, paths: Sequence[Path]) -> None:
        """As `take_in` for one photo; the portrait has its own consent (J-41)."""
        self._check(PhotoPurpose.PORTRAIT, paths[:1], self._keep_portrait)

    def keep(self, described: tuple[Described, ...]) -> None:
        """Store what was described."""
        if self._job is not None or not described:
            return
        self.began.emit(tr("Foto’s bewaren"))
        self._follow(self._workbench.change_with_progress(
            self, "photos.store",
            lambda session, context: store_described(
                session, self._client_id, described,
                lambda done, total: context.progress(done, total, text(noop("Foto’s bewaren"))),
                lambda: context.cancelled),
            self._on_stored, partial(self._refuse, PhotoPurpose.FILE)))

    def stop(self) -> None:
        """Leave it at what is done; what is stored stays."""
        if self._job is not None:
            self._job.cancel()

    def _choose(self, mode: QFileDialog.FileMode, title: str, then: Callable[[list[Path]], None]) -> None:
        dialog = file_dialog(self._window, title, pictures_place())
        dialog.setFileMode(mode)
        endings = " ".join(f"*.{ending} *.{ending.upper()}" for ending in PICTURE_ENDINGS)
        dialog.setNameFilters([tr("Foto’s ({endings})", endings=endings), tr("Alle bestanden (*)")])
        dialog.filesSelected.connect(lambda chosen: then([Path(one) for one in chosen]))
        self._workbench.native_dialogs.open(dialog)

    def _check(self, purpose: PhotoPurpose, paths: Sequence[Path],
               then: Callable[[tuple[ShownPhoto, ...]], None], even_none: bool = False) -> None:
        if (paths or even_none) and self._job is None:
            self._workbench.ask(self, "photos.check",
                                lambda session: size_for_intake(session, self._client_id, purpose),
                                lambda size: self._prepare(paths, size, then), partial(self._refuse, purpose))

    def _prepare(self, paths: Sequence[Path], size: PhotoSize, then: Callable[[tuple[ShownPhoto, ...]], None]) -> None:
        services = self._workbench.services

        def prepare(context: JobContext) -> tuple[ShownPhoto, ...]:
            def told(done: int, total: int) -> None:
                if done < total:
                    context.check_cancelled()
                context.progress(done, total, text(noop("Foto’s inlezen")) if done < total else "")

            read = prepare_files(services.photos, services.picture_files, paths, size, told)
            return tuple(ShownPhoto.of(photo) for photo in read)

        self.began.emit(tr("Foto’s lezen"))
        self._follow(self._workbench.run_apart(self, "photos.prepare", prepare, then))

    def _look_up(self, incoming: tuple[ShownPhoto, ...]) -> None:
        def look_up(session: Session) -> tuple[ShownPhoto, ...]:
            marked = mark_known(session, self._client_id, [one.photo for one in incoming])
            return tuple(replace(one, photo=photo) for one, photo in zip(incoming, marked, strict=True))

        self._workbench.ask(self, "photos.known", look_up, self._on_prepared, partial(self._refuse, PhotoPurpose.FILE))

    def _on_prepared(self, incoming: tuple[ShownPhoto, ...]) -> None:
        self.prepared.emit(incoming)

    def _keep_portrait(self, incoming: tuple[ShownPhoto, ...]) -> None:
        one = incoming[0].photo
        if one.error is not None:
            self._refuse(PhotoPurpose.PORTRAIT, one.error)
        elif one.prepared is not None:
            prepared = one.prepared
            self._workbench.change(self, "photos.portrait",
                                   lambda session: take_portrait(session, self._client_id, prepared), None,
                                   partial(self._refuse, PhotoPurpose.PORTRAIT))

    def _on_stored(self, stored: Stored) -> None:
        self.kept.emit(stored)

    def _refuse(self, purpose: PhotoPurpose, error: JindraError) -> None:
        self.refused.emit(purpose, error)

    def _follow(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)

    def _on_progressed(self, done: int, total: int, words: str) -> None:
        if words:
            self.began.emit(words)
        self.progressed.emit(done, total)

    def _on_finished(self, outcome: JobOutcome) -> None:
        self._job = None
        self.ended.emit()
        if outcome is JobOutcome.CANCELLED:
            self.stopped.emit()
