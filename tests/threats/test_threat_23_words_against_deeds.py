"""Threat 23: what a client signs is what happens (J-16, J-34). The sentence is read from the sealed PDF, then done.

Each promise stands here as the words that the client reads; when a text is worded again, its row here is missed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from jindra_desk.application.clients.health import HealthInput, save_health, save_skin_type
from jindra_desk.application.consents import overview as consents
from jindra_desk.application.consents import texts as consent_texts
from jindra_desk.application.consents.overview import consent_overview, withdraw_consent
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, take_portrait
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.photos.photo import Moment, PhotoPurpose, Pose
from jindra_desk.domain.retention import engine as retention
from jindra_desk.domain.retention.engine import compute
from tests.documents.reading import whole_text
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, opened_practice, program, write
from tests.support.vaults import TODAY, performed_visit
from tests.threats.attacks import lands, withstood

PROMISES: Mapping[ConsentKind, str] = MappingProxyType({
    ConsentKind.PHOTOS_FILE: "Ik verwijder je foto’s dan meteen.",
    ConsentKind.PORTRAIT: "Ik verwijder je portret dan meteen",
    ConsentKind.SKIN_TYPE: "Ik haal je huidtype dan meteen uit je dossier.",
    ConsentKind.HEALTH: "Ik haal deze gegevens dan uit je dossier, en bij al je bezoeken mijn bijzonderheden",
})
"""What the text says of stopping, for each purpose whose data goes at once."""

LEFT: Mapping[ConsentKind, Callable[[UnitOfWork, Client], bool]] = MappingProxyType({
    ConsentKind.PHOTOS_FILE: lambda uow, client: any(
        photo.purpose is PhotoPurpose.FILE for photo in uow.photos.of_client(client.id)),
    ConsentKind.PORTRAIT: lambda uow, client: uow.clients.get(client.id).portrait is not None,
    ConsentKind.SKIN_TYPE: lambda uow, client: uow.health.skin_type(client.id) is not None,
    ConsentKind.HEALTH: lambda uow, client: uow.health.get(client.id) is not None,
})
"""Whether the data is still there."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as opened:
        yield opened


def signed_words(session: Session, client: Client, kind: ConsentKind) -> str:
    """What the client reads: the words of the sealed document."""
    document_id = decide(session, client, kind).document_id
    with session.vault.reading() as uow:
        return whole_text(uow.documents.content(document_id))


def fill(session: Session, client: Client, kind: ConsentKind) -> None:
    """Keep what the purpose is for."""
    match kind:
        case ConsentKind.PHOTOS_FILE:
            add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
        case ConsentKind.PORTRAIT:
            take_portrait(session, client.id, drawn_photo())
        case ConsentKind.SKIN_TYPE:
            save_skin_type(session, client.id, 3)
        case _:
            save_health(session, HealthInput(client.id, allergies="kiwi"))


def attack_promised_to_go(session: Session, kind: ConsentKind) -> None:
    """Sign, keep, withdraw: what the signed text says goes at once must be gone."""
    client = add_client(session)
    words = signed_words(session, client, kind)
    assert PROMISES[kind] in words, "the promise is worded again: read it, and what it asks for"
    fill(session, client, kind)
    with session.vault.reading() as uow:
        assert LEFT[kind](uow, client), "there is something to go"
    consent = consent_overview(session, client.id).line(kind).consent
    assert consent is not None
    withdraw_consent(session, consent.id, WithdrawalChannel.IN_PERSON)
    with session.vault.reading() as uow:
        withstood(not LEFT[kind](uow, client), "what a signed text says goes is kept")


def attack_promised_term(session: Session) -> None:
    """Change how long files are kept, let a client sign, and compare the words with the last day that is computed."""
    change_policy_value(session, program().shipped.policies.floor, "file_retention", Term(years=5), sure=True)
    consent_texts.ensure_consent_texts(session, program().shipped.consent_texts)
    client = add_client(session)
    with session.vault.reading() as uow:
        kind = uow.treatments.types()[0]
    visit = replace(performed_visit(client, 1, TODAY), type_id=kind.id)
    write(session, lambda uow: uow.treatments.save(visit))
    words = signed_words(session, client, ConsentKind.HEALTH)
    with session.vault.reading() as uow:
        due = compute(uow.retention.facts(client.id), session.policy(uow), TODAY).file.keep_through
    assert due is not None
    said = next(years for years, term in ((2, "twee jaar"), (5, "5 jaar")) if f"Tot {term} na je" in words)
    withstood(due.year - TODAY.year == said, "a signed text tells another term than the file has")


@pytest.mark.parametrize("kind", PROMISES)
def test_threat_23_what_the_text_says_goes_is_gone(session: Session, kind: ConsentKind) -> None:
    attack_promised_to_go(session, kind)


def test_threat_23_the_term_that_was_signed_is_the_term_of_the_file(session: Session) -> None:
    attack_promised_term(session)


@pytest.mark.parametrize("kind", PROMISES)
def test_threat_23_bites_without_what_follows_from_a_withdrawal(
        session: Session, kind: ConsentKind, monkeypatch: pytest.MonkeyPatch) -> None:
    """A withdrawal that is only a date in a row."""
    monkeypatch.setattr(consents, "consequences", lambda *_given: ())
    with lands("what a signed text says goes is kept"):
        attack_promised_to_go(session, kind)


def test_threat_23_bites_without_texts_that_follow_the_policy(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words stay as they were shipped, and the engine does not keep the term that was signed."""
    monkeypatch.setattr(retention, "_as_signed", lambda row, _facts: row)
    monkeypatch.setattr(consent_texts, "ensure_consent_texts", lambda *_given: None)
    with lands("a signed text tells another term than the file has"):
        attack_promised_term(session)
