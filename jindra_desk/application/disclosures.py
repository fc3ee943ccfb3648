"""The one gate for everything that leaves: each export, print or letter writes who got what, why and on what basis.

Rules: J-05 (every copy that leaves is logged), K-04 (recipient and parts), K-09 (kind of recipient), K-116 (basis).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.ports import UnitOfWork
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.disclosure import Disclosure, RecipientType
from jindra_desk.domain.errors import InvalidInput
from jindra_desk.domain.guards import require_clean_text
from jindra_desk.domain.ids import ClientId, DisclosureId
from jindra_desk.domain.text import noop


class DisclosureIncomplete(InvalidInput):
    """Nothing leaves without purpose, basis and a list of its parts (K-04, K-116)."""

    title = noop("Er is niets meegegeven: doel, grondslag of inhoud ontbreekt.")
    next_step = noop("Vul in waarvoor de gegevens nodig zijn.")


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """What the preview says after a print was handed to the system: `contents` names parts, never values."""

    client_id: ClientId
    purpose: str
    basis: str
    contents: tuple[str, ...]
    recipient_type: RecipientType = RecipientType.PRACTICE
    recipient: str = ""


def record_disclosure(uow: UnitOfWork, session: Session, client_id: ClientId, recipient_type: RecipientType,
                      recipient: str, purpose: str, basis: str, contents: Iterable[str], *,
                      verb: Verb = Verb.EXPORT) -> None:
    """Write the disclosure row and its audit row inside the caller's transaction (J-05).

    `contents` names the parts that left ('foto’s', 'toestemmingen'), never their values; `verb` is EXPORT or PRINT.
    Raises `DisclosureIncomplete`, `UnknownClient` `BsnFound` or `MrzFound`.
    """
    parts = tuple(contents)
    for field, value in (("purpose", purpose), ("basis", basis), ("contents", "".join(parts))):
        if not value.strip():
            raise DisclosureIncomplete(field)
    require_clean_text(recipient, "recipient")
    client = uow.clients.get(client_id)
    now = session.clock.now()
    uow.disclosures.add(Disclosure(DisclosureId(session.ids.new_id()), client_id, now, recipient_type,
                                   recipient.strip(), purpose, basis, parts))
    uow.audit.append(verb, ObjectKind.DISCLOSURE, client.subject, now)


def record_print(session: Session, printed: PrintedDocument) -> ChangeSet:
    """A document of a client went to the printer: one disclosure row, one audit row PRINT (J-05, K-03)."""
    return _record_copy(session, printed, Verb.PRINT)


def record_saved_copy(session: Session, saved: PrintedDocument) -> ChangeSet:
    """A document of a client was saved outside the vault: one disclosure row, one audit row EXPORT (J-05, K-03)."""
    return _record_copy(session, saved, Verb.EXPORT)


def _record_copy(session: Session, copy: PrintedDocument, verb: Verb) -> ChangeSet:
    with session.vault.unit_of_work() as uow:
        record_disclosure(uow, session, copy.client_id, copy.recipient_type, copy.recipient, copy.purpose,
                          copy.basis, copy.contents, verb=verb)
    return ChangeSet.of(Topic.DISCLOSURE, client=copy.client_id)
