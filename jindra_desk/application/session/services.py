"""The adapters that use cases may be handed, beside the vault: photos, documents, files."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.application.backup_ports import BackupParts
from jindra_desk.application.document_models import DocumentMaker
from jindra_desk.application.exchange_ports import ClientFileFormat, SealedFileWriter
from jindra_desk.application.handout.outlet import ReadableOutlet
from jindra_desk.application.key_ports import StrengthMeter
from jindra_desk.application.photo_ports import PhotoPreparer
from jindra_desk.application.printing import PdfPages


@dataclass(frozen=True, slots=True)
class Services:
    """Built once by the composition root; safe to use from job threads."""

    photos: PhotoPreparer
    documents: DocumentMaker
    sealed_files: SealedFileWriter
    pages: PdfPages
    strength: StrengthMeter
    outlet: ReadableOutlet
    client_files: ClientFileFormat
    backups: BackupParts
