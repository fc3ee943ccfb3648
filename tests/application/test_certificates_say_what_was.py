"""A proof of destruction counts what took place and gives a reason that the file bears out (J-09, J-20)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from jindra_desk.application.erasure.cases import open_cases
from jindra_desk.application.erasure.destroy import destroy_client, preview_erasure
from jindra_desk.application.erasure.residue import ResidueFound
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ConsentId, TreatmentId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentWay, Decision, Signer
from jindra_desk.domain.erasure.reasons import (
    Death,
    DeathNotTold,
    ErasureReason,
    NoMinorsData,
    NothingWithdrawn,
    ToldBy,
)
from jindra_desk.domain.treatments.treatment import Treatment, TreatmentStatus
from tests.documents.reading import whole_text
from tests.support.practice_desk import write
from tests.support.sessions import canary_client, services
from tests.support.vaults import NOW, TODAY, file_hashes

TOLD = Death(TODAY - timedelta(days=9), ToldBy.FAMILY)


def unfinished(session: Session, client: Client) -> None:
    """A cancelled and a planned visit, a consent that was refused: none of them took place."""
    with session.vault.reading() as uow:
        visit = uow.treatments.of_client(client.id)[0]
        wording = uow.consents.current_text(ConsentKind.NEWSLETTER, Language.NL, TODAY)
    refusal = Consent(ConsentId("f" * 32), client.id, ConsentKind.NEWSLETTER, wording.id, wording.sha256,
                      Decision.REFUSED, NOW, ConsentWay.TICK, Signer.CLIENT, "", None)
    for number, status in enumerate((TreatmentStatus.CANCELLED, TreatmentStatus.OPEN)):
        other = replace(visit, id=TreatmentId(f"{number:032x}"), status=status)
        write(session, partial(_save, other))
    write(session, lambda uow: uow.consents.add(refusal))


def _save(visit: Treatment, uow: UnitOfWork) -> None:
    uow.treatments.save(visit)


def certificate(session: Session, client: Client, reason: ErasureReason, death: Death | None = None) -> str:
    result = destroy_client(session, services(), client.id, reason, death=death)
    with session.vault.reading() as uow:
        return whole_text(uow.documents.content(result.certificate_id))


@pytest.mark.req("J-09")
def test_what_was_cancelled_planned_or_refused_is_not_counted(session: Session) -> None:
    client, _ = canary_client(session)
    unfinished(session, client)
    preview = preview_erasure(session, client.id, ErasureReason.TERM)
    lines = preview.plan.lines_for_terminal()
    assert "  Dossier met 1 behandeling" in lines
    assert any(line.endswith("2 getekende toestemmingen") for line in lines)
    words = certificate(session, client, ErasureReason.TERM)
    assert "Behandelingen 1 " in words
    assert "Toestemmingen 2 " in words


@pytest.mark.req("J-09", "J-34", "K-145")
@pytest.mark.parametrize(("reason", "expected"), [
    (ErasureReason.MINOR, NoMinorsData),
    (ErasureReason.WITHDRAWAL, NothingWithdrawn),
    (ErasureReason.DECEASED, DeathNotTold),
])
def test_what_the_file_contradicts_destroys_nothing(session: Session, tmp_path: Path, reason: ErasureReason,
                                                    expected: type[RuleRefusal]) -> None:
    client, _ = canary_client(session)
    before = file_hashes(tmp_path)
    with pytest.raises(expected):
        destroy_client(session, services(), client.id, reason)
    assert file_hashes(tmp_path) == before


@pytest.mark.req("J-09")
def test_a_death_stands_on_the_certificate_with_the_day_and_who_told(session: Session) -> None:
    client, _ = canary_client(session)
    words = certificate(session, client, ErasureReason.DECEASED, TOLD)
    assert "De cliënt is overleden" in words
    assert "Overleden op 12 november 2026" in words
    assert "Gehoord van familie" in words


def test_a_death_is_not_lost_when_the_program_dies_before_the_certificate(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    client, _ = canary_client(session)
    monkeypatch.setattr(type(session.vault.pages), "scan_residue", _dies)
    with pytest.raises(ResidueFound):
        destroy_client(session, services(), client.id, ErasureReason.DECEASED, death=TOLD)
    with session.vault.reading() as uow:
        (case,) = open_cases(uow)
    assert case.death == TOLD


def test_the_day_of_a_death_belongs_to_that_reason_only(session: Session) -> None:
    client, _ = canary_client(session)
    assert "verleden op" not in certificate(session, client, ErasureReason.REQUEST, TOLD)


def _dies(*_given: object) -> None:
    raise ResidueFound
