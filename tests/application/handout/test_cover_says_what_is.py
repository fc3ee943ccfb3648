"""What a client reads beside the data is filled from vault and policy, and written as people write (J-19, J-42)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.ids import ClientId, ConsentId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentWay, Decision, Signer
from jindra_desk.domain.handout.part_names import photo_names
from jindra_desk.domain.policy.values import AddressForm
from tests.documents.reading import whole_text
from tests.support.policies import floor
from tests.support.practice_desk import write
from tests.support.sessions import canary_client, services
from tests.support.vaults import NOW, TODAY


def decided(session: Session, client: ClientId, kind: ConsentKind, decision: Decision, signer: str) -> None:
    with session.vault.reading() as uow:
        words = uow.consents.current_text(kind, Language.NL, TODAY)
    consent = Consent(ConsentId(f"{len(kind):032x}"), client, kind, words.id, words.sha256, decision, NOW,
                      ConsentWay.TICK, Signer.CLIENT, signer, None)
    write(session, lambda uow: uow.consents.add(consent))


def handed(session: Session, client: ClientId, folder: Path) -> tuple[Path, str]:
    done = export_client(session, services(), client, folder, Handout()).folder
    return done, whole_text((done / "dossier.pdf").read_bytes())


@pytest.mark.req("J-19")
def test_the_cover_comes_from_vault_and_policy(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    change_policy_value(session, floor(), "answer_term", Term(weeks=2))
    decided(session, client.id, ConsentKind.NEWSLETTER, Decision.REFUSED, "Sanne")
    _, words = handed(session, client.id, tmp_path)
    assert "Het antwoord komt binnen 2 weken." in words
    assert "nieuwsbrief" in words
    assert "Portret" in words
    assert "Verwerkers geen" not in words
    assert "Geweigerd door Sanne" in words
    assert "Getekend door Sanne" not in words


@pytest.mark.req("J-19")
def test_a_purpose_that_is_not_used_is_not_named(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    change_policy_value(session, floor(), "newsletter_in_use", False)
    _, words = handed(session, client.id, tmp_path)
    assert "nieuwsbrief" not in words.lower()
    assert "op social media" not in words


def test_the_client_is_spoken_to_as_the_practice_chose(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    decided(session, client.id, ConsentKind.NEWSLETTER, Decision.GIVEN, "Sanne")
    assert "van jou zelf" in handed(session, client.id, tmp_path / "je")[1]
    change_policy_value(session, floor(), "address_form", AddressForm.FORMAL)
    words = handed(session, client.id, tmp_path / "u")[1]
    assert "van u zelf" in words
    assert "vinkje in uw bijzijn" in words


@pytest.mark.req("J-19")
def test_dates_and_numbers_are_written_as_people_do(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    _, words = handed(session, client.id, tmp_path)
    assert "06 1234 5678" in words
    assert "+31" not in words
    assert re.findall(r"\b\d{4}-\d\d-\d\d\b", words) == []


@pytest.mark.req("J-42")
def test_photos_are_named_by_day_area_and_moment_and_read_back(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    folder, _ = handed(session, client.id, tmp_path)
    with session.vault.reading() as uow:
        photos = uow.photos.of_client(client.id)
        pictures = {photo.id: uow.photos.picture(photo.id) for photo in photos}
    names = photo_names(photos)
    assert {path.name for path in (folder / "fotos").iterdir()} == set(names.values())
    assert all(re.fullmatch(r"\d\d-\d\d-\d{4} [a-z ]+(?: \d)?\.jpg", name) for name in names.values())
    rows = json.loads((folder / "manifest.json").read_text())["files"]
    for photo_id, name in names.items():
        assert (folder / "fotos" / name).read_bytes() == pictures[photo_id]
        assert rows[f"fotos/{name}"]["id"] == photo_id
    read = services().client_files.read(folder)
    assert [read.photo(photo.id) for photo in photos] == list(pictures.values())
