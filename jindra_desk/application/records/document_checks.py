"""Whether stored documents are still the bytes that were sealed; asked wherever one is listed (trust #15)."""

from __future__ import annotations

from collections.abc import Iterable

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unreadable import RowUnreadable


class DocumentAltered(RuleRefusal):
    """The bytes in the vault are not the bytes that were sealed (trust #15)."""

    rule = "J-16"
    title = noop("Dit document is niet meer hetzelfde als toen het werd verzegeld.")
    cause = noop("De kluis heeft het origineel niet meer.")
    next_step = noop("Zet een oudere back-up ernaast, of laat opnieuw tekenen.")


def is_whole(uow: UnitOfWork, document_id: DocumentId) -> bool:
    """Read the stored bytes and compare them with the hash that was kept beside them; one that is gone is not whole."""
    try:
        return uow.documents.get(document_id).matches(uow.documents.content(document_id))
    except RowUnreadable:
        return False


def altered_among(uow: UnitOfWork, document_ids: Iterable[DocumentId | None]) -> frozenset[DocumentId]:
    """Those that are no longer what was sealed; None stands for a decision without a document."""
    return frozenset(one for one in document_ids if one is not None and not is_whole(uow, one))
