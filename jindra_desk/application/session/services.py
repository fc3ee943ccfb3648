"""The adapters that use cases may be handed, beside the vault: photos, documents, files."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.application.ports.backups import BackupParts
from jindra_desk.application.ports.documents import DocumentMaker
from jindra_desk.application.ports.exchange import ClientFileFormat, SealedFileWriter
from jindra_desk.application.ports.keys import StrengthMeter
from jindra_desk.application.ports.photos import PhotoPreparer, PictureFiles
from jindra_desk.application.ports.printing import PdfPages
from jindra_desk.application.ports.readable_outlet import ReadableOutlet


@dataclass(frozen=True, slots=True)
class Services:
    """Built once by the composition root; safe to use from job threads."""

    photos: PhotoPreparer
    picture_files: PictureFiles
    documents: DocumentMaker
    sealed_files: SealedFileWriter
    pages: PdfPages
    strength: StrengthMeter
    outlet: ReadableOutlet
    client_files: ClientFileFormat
    backups: BackupParts
