"""Invented data is the same for the same seed and day, follows every rule, and marks the vault for good."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.application.clients.register import count_clients, register_client
from jindra_desk.application.demo.cast import CAST
from jindra_desk.application.demo.fill import RealClients
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.services import fill_demo_vault
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, state_of
from jindra_desk.domain.guards.check import check_free_text
from jindra_desk.domain.photos.photo import PhotoPurpose
from tests.support.practice_desk import opened_practice
from tests.support.sessions import DEMO_CLIENTS, find_client, services


def _everything(session: Session) -> list[object]:
    with session.vault.reading() as uow:
        return [asdict(collect_client_file(uow, client.id)) | {"controller": None} for client, _ in uow.clients.all()]


def test_two_vaults_of_one_seed_are_the_same_to_the_last_photo(tmp_path: Path) -> None:
    """Ids, names, visits, photos and signed documents with their hashes; treatment types have ids of their own."""
    seen = []
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        with opened_practice(tmp_path / name) as session:
            assert fill_demo_vault(session, services(), 40, 9, None) == 40
            seen.append(_everything(session))
    assert seen[0] == seen[1]


def test_the_vault_is_a_demo_for_good(tmp_path: Path) -> None:
    with opened_practice(tmp_path) as session:
        assert session.vault.is_demo is False
        fill_demo_vault(session, services(), 1, 1, None)
        assert session.vault.is_demo is True


def test_photos_and_health_are_there_only_with_consent_j_41_j_14(demo: Session) -> None:
    """Even invented people are asked: no photo, portrait or health field without a standing consent."""
    with demo.vault.reading() as uow:
        for client, _ in uow.clients.all():
            consents = uow.consents.of_client(client.id)
            for photo in uow.photos.of_client(client.id):
                kind = ConsentKind.PORTRAIT if photo.purpose is PhotoPurpose.PORTRAIT else ConsentKind.PHOTOS_FILE
                assert state_of(consents, kind) is ConsentState.GIVEN
            if uow.health.get(client.id) is not None:
                assert state_of(consents, ConsentKind.HEALTH) is ConsentState.GIVEN


def test_no_invented_number_is_a_bsn_j_61(demo: Session) -> None:
    with demo.vault.reading() as uow:
        for client, _ in uow.clients.all():
            for visit in uow.treatments.of_client(client.id):
                for words in (visit.done, visit.result, visit.note, visit.device_settings):
                    assert check_free_text(words) == []


def test_receipts_are_numbered_without_gaps_c_63(demo: Session) -> None:
    with demo.vault.reading() as uow:
        receipts = list(uow.receipts.all())
    years = {receipt.book_year for receipt in receipts}
    for year in years:
        numbers = [receipt.number for receipt in receipts if receipt.book_year == year]
        assert numbers == list(range(1, len(numbers) + 1))
    assert all(receipt.name.split(".")[0].isalpha() for receipt in receipts if ". " in receipt.name)


def test_the_cast_shows_what_the_screens_need(demo: Session) -> None:
    with demo.vault.reading() as uow:
        assert uow.clients.count() == DEMO_CLIENTS > len(CAST)
    joelle = find_client(demo, "Heuvel, Joëlle van den")
    fenna = find_client(demo, "Hoekstra, Fenna")
    with demo.vault.reading() as uow:
        assert joelle.portrait is not None
        assert len(uow.photos.of_client(joelle.id)) >= 5
        assert uow.clients.guardians(fenna.id)
    assert demo.vault.logs.first_broken_audit_row() is None


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    with opened_practice(tmp_path) as session:
        fill_demo_vault(session, services(), 600, 2, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (600, 600)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert len(steps) > len(CAST) + 1


def test_invented_people_never_come_between_real_ones(tmp_path: Path) -> None:
    """Not by any way in: the use case itself refuses, and nothing is marked or written."""
    with opened_practice(tmp_path) as session:
        register_client(session, ClientInput(given="Wies", surname="Zomer", informed=True))
        with pytest.raises(RealClients):
            fill_demo_vault(session, services(), 1, 1, None)
        assert session.vault.is_demo is False
        assert count_clients(session) == 1
