"""The adapters that use cases may be handed, beside the vault: photos, documents, files."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.application.backup_ports import BackupParts
from jindra_desk.application.document_models import DocumentMaker
from jindra_desk.application.key_ports import StrengthMeter
from jindra_desk.application.ports import ClientFileFormat, FileWriter, FolderWriter, PhotoPreparer
from jindra_desk.application.printing import PdfPages


@dataclass(frozen=True, slots=True)
class Services:
    """Built once by the composition root; safe to use from job threads."""

    photos: PhotoPreparer
    documents: DocumentMaker
    files: FileWriter
    pages: PdfPages
    strength: StrengthMeter
    folders: FolderWriter
    client_files: ClientFileFormat
    backups: BackupParts
