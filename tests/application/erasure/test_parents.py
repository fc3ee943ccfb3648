"""A client who is a parent in somebody else's file: what stays is said, and found again (J-09, J-11, K-08)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jindra_desk.application.clients.register import describe_row, search_clients
from jindra_desk.application.erasure.certificates import read_certificate
from jindra_desk.application.erasure.destroy import destroy_client, preview_erasure
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client, GuardianRelation
from jindra_desk.domain.erasure.lines import LineKind
from jindra_desk.domain.erasure.reasons import ErasureReason
from tests.documents.reading import whole_text
from tests.support.practice_desk import add_client, add_guardian, write
from tests.support.sessions import decrypted_pages, services

PARENT = "Anouk van den Berg"


@pytest.fixture
def family(session: Session) -> tuple[Client, Client]:
    """Anouk, a client, and Tess, in whose file Anouk is the parent."""
    parent = add_client(session, surname="van den Berg", given="Anouk")
    parent = replace(parent, phone="+31612345678")
    write(session, lambda uow: uow.clients.save(parent))
    child = add_client(session, surname="Zomer", given="Tess", number=2)
    guardian = add_guardian(session, child, PARENT)
    assert (guardian.phone, guardian.relation) == (parent.phone, GuardianRelation.PARENT)
    return parent, child


@pytest.mark.req("J-11", "J-09")
def test_preview_letter_result_and_proof_say_what_stays_as_a_parent(
        session: Session, family: tuple[Client, Client]) -> None:
    parent, _child = family
    lines = preview_erasure(session, parent.id, ErasureReason.REQUEST).plan.stays
    stays = [line.text.render() for line in lines if line.kind is LineKind.PARENT]
    assert stays == ["Naam en contactgegevens als ouder in het dossier van Tess Zomer"]
    assert LineKind.NOTHING not in {line.kind for line in lines}

    result = destroy_client(session, services(), parent.id, ErasureReason.REQUEST, with_letter=True)

    assert PARENT.encode() in decrypted_pages(session)
    assert [one.words("T. Z.").render() for one in result.parents] == ["als ouder in het dossier van T. Z."]
    assert "als ouder in het dossier van Tess Zomer" in whole_text(result.letter)
    proof = whole_text(read_certificate(session, result.certificate_id))
    assert "Niet gewist: als ouder of vertegenwoordiger staat de cliënt nog in 1 dossier van een ander." in proof
    assert "Tess" not in proof
    assert "Anouk" not in proof


@pytest.mark.req("J-11")
def test_somebody_of_the_same_name_alone_is_asked_about_and_never_named_in_the_letter(
        session: Session, family: tuple[Client, Client]) -> None:
    parent, _child = family
    write(session, lambda uow: uow.clients.save(replace(parent, phone="+31687654321")))
    plan = preview_erasure(session, parent.id, ErasureReason.REQUEST).plan
    assert [line.text.render() for line in plan.why if line.kind is LineKind.PARENT] == [
        "Misschien ook als ouder in het dossier van Tess Zomer"]
    result = destroy_client(session, services(), parent.id, ErasureReason.REQUEST, with_letter=True)
    assert result.parents == ()
    assert "Tess" not in whole_text(result.letter)


@pytest.mark.req("K-101")
def test_a_search_finds_the_file_by_its_parent(session: Session, family: tuple[Client, Client]) -> None:
    parent, child = family
    destroy_client(session, services(), parent.id, ErasureReason.REQUEST)
    for query in ("anouk", "berg anouk", "anouk vd", "zomer anouk"):
        found = search_clients(session, query)
        assert [row.id for row in found.rows] == [child.id], query
    shown = describe_row(search_clients(session, "anouk").rows[0], search_clients(session, "anouk"))
    assert (shown.hit_field, shown.hit_text) == ("guardian_names", PARENT)
