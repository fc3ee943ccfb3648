"""An older vault put back takes nothing back: withdrawals and removals are done again (T-44, J-34, J-35, J-43)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.consents.overview import consent_overview, withdraw_consent
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import LedgersJoined, after_opening
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview, remove_photo, take_portrait
from jindra_desk.application.restore.ledger_replay import Replayed, replay_ledger
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import HoldId
from jindra_desk.domain.clients.client import Client, PhotoPreference
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, WithdrawalChannel
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.key_faults import LedgersAside
from jindra_desk.domain.vault.ledger import LedgerKind
from jindra_desk.storage.ledger.file import ledger_path
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.sessions import canary_client, decrypted_pages, found_in, opened, services
from tests.support.vaults import NOW, TODAY, database_of, numbered_id, write_copy

DETAILS = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)


class PutBack:
    """Keeps an older copy of a vault, and puts it back over the vault with the newer ledger beside it."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self._older = folder / "ouder"
        write_copy(session.vault, self._older)

    @contextmanager
    def opened(self, *, with_ledger: bool = True) -> Iterator[Session]:
        """The older vault, as an opening finds it."""
        path = self._session.vault.path
        self._session.vault.close()
        path.write_bytes(self._older.read_bytes())
        if not with_ledger:
            ledger_path(path).rename(path.with_name("weggelegd"))
        with opened(path) as again:
            yield again


@pytest.fixture
def client(session: Session) -> Client:
    """A client who said yes to everything about their health and their photos."""
    added = add_client(session)
    for kind in (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT):
        decide(session, added, kind)

    def fill(uow: object) -> None:
        uow.health.save(HealthRecord(added.id, TODAY, allergies="kobalt"))  # type: ignore[attr-defined]
        uow.health.save_skin_type(SkinType(added.id, 3, TODAY))  # type: ignore[attr-defined]

    write(session, fill)
    return added


def _withdraw(session: Session, client: Client, kind: ConsentKind) -> None:
    standing = consent_overview(session, client.id).line(kind).consent
    assert standing is not None
    withdraw_consent(session, standing.id, WithdrawalChannel.PHONE)


def _state(session: Session, client: Client, kind: ConsentKind) -> ConsentState:
    return consent_overview(session, client.id).line(kind).state


def test_a_withdrawn_consent_does_not_come_back_as_given_j_34(session: Session, client: Client, tmp_path: Path) -> None:
    older = PutBack(session, tmp_path)
    for kind in (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE):
        _withdraw(session, client, kind)
    with older.opened() as again:
        assert _state(again, client, ConsentKind.HEALTH) is ConsentState.GIVEN
        told = len(again.vault.logs.ledger_records())
        assert after_opening(again, services).withdrawn_again == 2
        assert _state(again, client, ConsentKind.HEALTH) is ConsentState.WITHDRAWN
        assert _state(again, client, ConsentKind.PHOTOS_FILE) is ConsentState.GIVEN
        with again.vault.reading() as uow:
            assert uow.health.get(client.id) is None
            assert uow.health.skin_type(client.id) is None
            verbs = [(entry.verb, entry.object_kind) for entry in uow.audit.of_subject(client.subject)]
        assert verbs.count((Verb.WITHDRAW, ObjectKind.CONSENT)) == 2
        assert (Verb.ERASE, ObjectKind.HEALTH) in verbs
        assert b"kobalt" not in decrypted_pages(again)
        assert len(again.vault.logs.ledger_records()) == told, "the ledger is not told twice"
        assert replay_ledger(again) == Replayed()


def test_photos_that_went_with_a_withdrawal_go_again_j_43(session: Session, client: Client, tmp_path: Path) -> None:
    add_photo(session, client.id, drawn_photo(), DETAILS)
    portrait = take_portrait(session, client.id, drawn_photo(0.2)).photo_id
    older = PutBack(session, tmp_path)
    _withdraw(session, client, ConsentKind.PHOTOS_FILE)
    with older.opened() as again:
        settled = after_opening(again, services)
        assert (settled.withdrawn_again, settled.photos_again) == (1, 1)
        overview = photo_overview(again, client.id)
        assert [card.photo.id for card in overview.photos] == [portrait]
        assert overview.preference is PhotoPreference.NO
        with again.vault.reading() as uow:
            assert uow.clients.get(client.id).changed_on == client.changed_on, "the client said nothing today"


def test_a_photo_that_was_removed_does_not_come_back_j_43(session: Session, client: Client, tmp_path: Path) -> None:
    kept = add_photo(session, client.id, drawn_photo(0.5), DETAILS).photo_id
    portrait = take_portrait(session, client.id, drawn_photo(0.2)).photo_id
    older = PutBack(session, tmp_path)
    remove_photo(session, portrait)
    with older.opened() as again:
        settled = after_opening(again, services)
        assert (settled.erased_again, settled.withdrawn_again, settled.photos_again) == (0, 0, 1)
        overview = photo_overview(again, client.id)
        assert (overview.portrait_id, [card.photo.id for card in overview.photos]) == (None, [kept])
        assert again.vault.logs.first_broken_audit_row() is None


def test_photos_kept_under_a_hold_that_the_older_vault_does_not_know_stay_a_11(
        session: Session, client: Client, tmp_path: Path) -> None:
    """A-11: they were not removed when the client withdrew, so that nothing says they must go; they are shut."""
    photo = add_photo(session, client.id, drawn_photo(), DETAILS).photo_id
    older = PutBack(session, tmp_path)
    hold = Hold(HoldId(numbered_id(9)), client.id, HoldGround.CLAIM, TODAY, TODAY + timedelta(days=30))
    write(session, lambda uow: uow.holds.save(hold))
    _withdraw(session, client, ConsentKind.PHOTOS_FILE)
    with older.opened() as again:
        assert after_opening(again, services).photos_again == 0
        assert photo_overview(again, client.id).closed
        with again.vault.reading() as uow:
            assert uow.photos.get(photo).client_id == client.id


def test_the_same_ids_of_another_subject_are_not_meant(session: Session, client: Client) -> None:
    """A file that is taken in again has the old ids and a new second id: it is a new yes of the client's, and stays."""
    with session.vault.unit_of_work() as uow:
        consent = uow.consents.of_client(client.id)[0]
        assert uow.ledger.returned_consents() == ()
        uow.audit.append(Verb.VIEW, ObjectKind.CLIENT, None, NOW)
    _withdraw(session, client, consent.kind)
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("UPDATE consents SET withdrawn_at = NULL, withdrawal_channel = NULL")
    with session.vault.reading() as uow:
        assert uow.ledger.returned_consents() == (consent.id,)
    database_of(session.vault).execute("UPDATE clients SET subject = ?", ("9" * 32,))
    with session.vault.reading() as uow:
        assert uow.ledger.returned_consents() == ()


def test_two_histories_become_one_and_the_client_is_told(session: Session, tmp_path: Path) -> None:
    """T-44: the older vault was worked in without its ledger, which is then put beside it again."""
    first, words = canary_client(session, 1)
    second, _ = canary_client(session, 2)
    third, _ = canary_client(session, 3)
    older = PutBack(session, tmp_path)
    destroy_client(session, services(), first.id, ErasureReason.REQUEST)
    with older.opened(with_ledger=False) as parted:
        assert after_opening(parted, services).notices == ()
        destroy_client(parted, services(), second.id, ErasureReason.REQUEST)
    path = tmp_path / "praktijk.jdv"
    ledger_path(path).unlink()
    path.with_name("weggelegd").rename(ledger_path(path))
    before = ledger_path(path).read_bytes()
    with opened(path) as again:
        settled = after_opening(again, services)
        assert settled.erased_again == 1
        assert [type(notice) for notice in settled.notices] == [LedgersAside, LedgersJoined]
        with again.vault.reading() as uow:
            assert list(uow.clients.ids()) == [third.id]
            assert uow.ledger.count() == 2
        assert [record.kind for record in again.vault.logs.ledger_records()] == [LedgerKind.DESTRUCTION] * 2
        assert found_in(decrypted_pages(again), words.words) <= {"surname", "partner"}
    assert ledger_path(path).with_name("praktijk.jdv.ledger.oud-1").read_bytes() == before
    with opened(path) as later:
        assert after_opening(later, services).notices == ()


@pytest.mark.req("J-35")
@pytest.mark.parametrize("only_offers", [False, True])
def test_an_objection_comes_back_as_it_was_noted(session: Session, tmp_path: Path, *, only_offers: bool) -> None:
    """With its number and how it came in; done where stopping the offers was the answer, and open where not."""
    added = add_client(session)
    decide(session, added, ConsentKind.NEWSLETTER)
    older = PutBack(session, tmp_path)
    day = TODAY - timedelta(days=4)
    note_request(session, NewRequest(added.id, RequestKind.OBJECTION, day, "brief", only_offers=only_offers))
    with session.vault.reading() as uow:
        (noted,) = uow.requests.of_client(added.id)
    assert (noted.done_on is None) is not only_offers
    with older.opened() as again:
        after_opening(again, services)
        with again.vault.reading() as uow:
            (back,) = uow.requests.of_client(added.id)
        assert replace(back, id=noted.id) == noted
        assert replay_ledger(again) == Replayed()


@pytest.mark.req("J-35")
def test_of_two_objections_of_one_day_the_one_that_waits_comes_back(session: Session, tmp_path: Path) -> None:
    added = add_client(session)
    older = PutBack(session, tmp_path)
    for only_offers in (True, False, True):
        note_request(session, NewRequest(added.id, RequestKind.OBJECTION, TODAY, "telefoon", only_offers=only_offers))
    with older.opened() as again:
        after_opening(again, services)
        with again.vault.reading() as uow:
            (back,) = uow.requests.of_client(added.id)
    assert back.done_on is None
