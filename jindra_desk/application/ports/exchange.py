"""Files that go out of a vault or come into one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Protocols name these and never use them: the lock screen does not wait for every type of the domain.
    from jindra_desk.application.ports.client_file import ClientFile
    from jindra_desk.domain.base.ids import DocumentId, PhotoId


class SealedFileWriter(Protocol):
    """Writes files outside the vault that nobody can read without its key, such as copies of the ledger.

    What can be read goes through the release gate (`application/handout`).
    """

    def write(self, path: Path, content: bytes) -> None:
        """Private, and whole or not at all; raises `StorageFailed`."""
        ...


class ClientFileFormat(Protocol):
    """The JSON client file of `resources/schemas/`."""

    def encode(self, file: ClientFile) -> bytes: ...

    def read(self, source: Path) -> ReadClientFile:
        """Read `dossier.json` or the folder around it; raises typed errors with nothing half read."""
        ...


class ReadClientFile(Protocol):
    """A client file read back, with the bytes that travel beside it, each checked against the manifest."""

    @property
    def file(self) -> ClientFile: ...
    def photo(self, photo_id: PhotoId) -> bytes: ...
    def document(self, document_id: DocumentId) -> bytes: ...
