"""The gate through which everything leaves (J-05, K-04, K-09)."""

from __future__ import annotations

import pytest

from jindra_desk.application.disclosures import (
    DisclosureIncomplete,
    PrintedDocument,
    record_disclosure,
    record_print,
    record_saved_copy,
)
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.disclosure import RecipientType
from jindra_desk.domain.guards import BsnFound
from tests.practice_desk import add_client


def _verbs(session: Session) -> list[tuple[Verb, ObjectKind]]:
    with session.vault.reading() as uow:
        return [(entry.verb, entry.object_kind) for entry in uow.audit.entries()]


def test_j_05_a_print_leaves_one_row_and_one_audit_line(session: Session) -> None:
    client = add_client(session)
    record_print(session, PrintedDocument(client.id, "bewijs", "toestemming", ("Foto’s in je dossier",)))
    with session.vault.reading() as uow:
        (row,) = uow.disclosures.of_client(client.id)
    assert (row.recipient_type, row.purpose, row.contents) == (
        RecipientType.PRACTICE, "bewijs", ("Foto’s in je dossier",))
    assert _verbs(session)[-1] == (Verb.PRINT, ObjectKind.DISCLOSURE)


def test_a_saved_copy_is_an_export(session: Session) -> None:
    client = add_client(session)
    record_saved_copy(session, PrintedDocument(client.id, "bewijs", "toestemming", ("pdf",)))
    assert _verbs(session)[-1] == (Verb.EXPORT, ObjectKind.DISCLOSURE)


@pytest.mark.parametrize("missing", ["purpose", "basis", "contents"])
def test_k_04_nothing_leaves_without_purpose_basis_and_parts(session: Session, missing: str) -> None:
    client = add_client(session)
    values = {"purpose": "doel", "basis": "toestemming", "contents": ("deel",)}
    values[missing] = () if missing == "contents" else "  "
    with pytest.raises(DisclosureIncomplete) as refused:
        record_print(session, PrintedDocument(client.id, **values))  # type: ignore[arg-type]
    assert refused.value.field == missing
    with session.vault.reading() as uow:
        assert uow.disclosures.of_client(client.id) == ()


def test_j_61_a_bsn_in_the_recipient_is_refused(session: Session) -> None:
    client = add_client(session)
    with pytest.raises(BsnFound), session.vault.unit_of_work() as uow:
        record_disclosure(uow, session, client.id, RecipientType.OTHER, "nr. 111222333", "doel", "wet", ("deel",))
