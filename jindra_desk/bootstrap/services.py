"""Composition root, heavy half: the adapters that need Pillow, ReportLab, pdfium and zxcvbn; imported on first use."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.application.demo.fill import fill_demo
from jindra_desk.application.ports.backups import BackupParts
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.documents.maker import ReportLabDocuments
from jindra_desk.documents.pages import PdfiumPages
from jindra_desk.domain.photos.photo import PreparedPhoto
from jindra_desk.exchange.client_reader import JsonClientFiles
from jindra_desk.exchange.readable_outlet import FileOutlet
from jindra_desk.exchange.sealed_files import SealedFiles
from jindra_desk.imaging.drawn import as_prepared, draw_portrait, draw_skin_photo
from jindra_desk.imaging.picture_files import DiskPictureFiles
from jindra_desk.imaging.service import PhotoService
from jindra_desk.security.strength import PassphraseMeter
from jindra_desk.storage.backups.copy_notes import SqlCopyNotes
from jindra_desk.storage.backups.copy_places import DiskCopyPlaces
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.system.disks.copying import HelperProcess


@dataclass(frozen=True, slots=True)
class DrawnPictures:
    """Fulfils `DemoPictures` with faces that nobody has."""

    def portrait(self, seed: int) -> PreparedPhoto:
        """Head and shoulders."""
        return as_prepared(draw_portrait(seed))

    def skin(self, seed: int, area: str, severity: float) -> PreparedPhoto:
        """The treated area of the same person."""
        return as_prepared(draw_skin_photo(seed, area=area, severity=severity))


def build_services(keys: KeyStore) -> Services:
    """Photos, documents, files and the strength meter, one of each for the whole run."""
    return Services(
        photos=PhotoService(), picture_files=DiskPictureFiles(), documents=ReportLabDocuments(),
        sealed_files=SealedFiles(), pages=PdfiumPages(), strength=PassphraseMeter(),
        outlet=FileOutlet(), client_files=JsonClientFiles(),
        backups=BackupParts(keys, SqlVaultStore(), SqlBackupStore(), HelperProcess(), SqlCopyNotes(), DiskCopyPlaces()))


def fill_demo_vault(session: Session, services: Services, clients: int, seed: int, progress: Progress | None) -> int:
    """Write invented clients with drawn photos; answer how many."""
    return fill_demo(session, services, DrawnPictures(), clients, seed, progress)
