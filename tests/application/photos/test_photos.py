"""Photos: consent first, clean bytes only, gone when asked (J-27, J-41 to J-43, A-03, A-15, A-23)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from jindra_desk.application.photos.photos import (
    AreaMissing,
    PhotoDateInFuture,
    PhotoDetails,
    PhotoGone,
    PhotosDeclined,
    PhotosHeld,
    add_photo,
    check_photo_allowed,
    confirm_originals_removed,
    photo_overview,
    photo_picture,
    photo_preview,
    remove_photo,
    set_portrait,
    take_portrait,
)
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import HoldId, PhotoId
from jindra_desk.domain.clients.client import Client, ClientRestricted, PhotoPreference
from jindra_desk.domain.consents.consent import ConsentKind, ConsentMissing, Decision, PhotoConsentMissing
from jindra_desk.domain.photos.photo import Moment, PhotoPurpose, Pose, day_by_camera
from jindra_desk.domain.policy.values import FileStart
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.vaults import FACIAL, NOW, TODAY, numbered_id, performed_visit

DETAILS = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)


def _stored(session: Session, client: Client) -> PhotoId:
    return add_photo(session, client.id, drawn_photo(), DETAILS).photo_id


@pytest.fixture
def client(session: Session) -> Client:
    """A client who said yes to photos in their file."""
    added = add_client(session)
    decide(session, added, ConsentKind.PHOTOS_FILE)
    return added


@pytest.mark.req("J-41")
def test_j_41_without_consent_a_photo_is_refused_before_and_at_storing(session: Session) -> None:
    stranger = add_client(session)
    with pytest.raises(PhotoConsentMissing):
        check_photo_allowed(session, stranger.id, PhotoPurpose.FILE)
    with pytest.raises(PhotoConsentMissing):
        add_photo(session, stranger.id, drawn_photo(), DETAILS)
    assert photo_overview(session, stranger.id).photos == ()


@pytest.mark.req("J-41")
@pytest.mark.parametrize("decision", [Decision.REFUSED])
def test_j_41_a_no_is_no_consent(session: Session, decision: Decision) -> None:
    stranger = add_client(session)
    decide(session, stranger, ConsentKind.PHOTOS_FILE, decision)
    with pytest.raises(PhotoConsentMissing):
        check_photo_allowed(session, stranger.id, PhotoPurpose.FILE)


def test_j_41_the_portrait_has_its_own_consent(session: Session, client: Client) -> None:
    check_photo_allowed(session, client.id, PhotoPurpose.FILE)
    with pytest.raises(PhotoConsentMissing):
        take_portrait(session, client.id, drawn_photo())
    with pytest.raises(ConsentMissing):
        set_portrait(session, client.id, _stored(session, client))


def test_a_photo_comes_back_as_it_was_prepared(session: Session, client: Client) -> None:
    added = add_photo(session, client.id, drawn_photo(), DETAILS)
    overview = photo_overview(session, client.id)
    (card,) = overview.photos
    assert photo_picture(session, added.photo_id) == drawn_photo().jpeg
    assert photo_preview(session, added.photo_id) == drawn_photo().preview
    assert card.thumbnail == drawn_photo().thumbnail
    assert (card.photo.area, card.photo.taken_on) == ("cheeks", TODAY)


@pytest.mark.req("A-15")
def test_a_15_an_import_opens_the_tick_until_it_is_confirmed(session: Session, client: Client) -> None:
    _stored(session, client)
    assert photo_overview(session, client.id).photos_on_phone
    confirm_originals_removed(session, client.id)
    assert not photo_overview(session, client.id).photos_on_phone


@pytest.mark.req("A-03")
def test_a_03_area_and_a_day_that_has_been_are_needed(session: Session, client: Client) -> None:
    with pytest.raises(AreaMissing):
        add_photo(session, client.id, drawn_photo(), replace(DETAILS, area=""))
    with pytest.raises(PhotoDateInFuture):
        add_photo(session, client.id, drawn_photo(), replace(DETAILS, taken_on=TODAY + timedelta(days=1)))


@pytest.mark.req("A-25", part="data")
@pytest.mark.req("A-23")
@pytest.mark.parametrize("wish", [PhotoPreference.NO, PhotoPreference.OWN])
def test_a_23_a_25_their_wish_blocks_photos_also_with_consent(session: Session, client: Client,
                                                            wish: PhotoPreference) -> None:
    with session.vault.reading() as uow:
        card = uow.clients.get(client.id)
    write(session, lambda uow: uow.clients.save(replace(card, photo_preference=wish)))
    with pytest.raises(PhotosDeclined):
        check_photo_allowed(session, client.id, PhotoPurpose.FILE)
    assert not photo_overview(session, client.id).may_add


def test_k_65_a_restricted_file_takes_nothing_in(session: Session, client: Client) -> None:
    with session.vault.reading() as uow:
        card = uow.clients.get(client.id)
    write(session, lambda uow: uow.clients.save(replace(card, restricted_since=TODAY)))
    with pytest.raises(ClientRestricted):
        add_photo(session, client.id, drawn_photo(), DETAILS)


@pytest.mark.req("J-43")
def test_j_43_deleting_takes_bytes_and_thumbnails_and_leaves_a_line(session: Session, client: Client) -> None:
    photo_id = _stored(session, client)
    remove_photo(session, photo_id)
    assert photo_overview(session, client.id).photos == ()
    with pytest.raises(PhotoGone):
        photo_picture(session, photo_id)
    with session.vault.reading() as uow:
        last = tuple(uow.audit.entries())[-1]
    assert (last.verb, last.object_kind, last.subject) == (Verb.ERASE, ObjectKind.PHOTO, client.subject)
    assert session.vault.logs.ledger_records()[-1].kind is LedgerKind.DESTRUCTION


def test_a_11_under_a_hold_no_photo_goes(session: Session, client: Client) -> None:
    photo_id = _stored(session, client)
    hold = Hold(HoldId(numbered_id(9)), client.id, HoldGround.COMPLAINT, TODAY, TODAY + timedelta(days=30))
    write(session, lambda uow: uow.holds.save(hold))
    with pytest.raises(PhotosHeld):
        remove_photo(session, photo_id)
    assert len(photo_overview(session, client.id).photos) == 1


def test_a_new_portrait_replaces_the_old_one(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.PORTRAIT)
    first = take_portrait(session, client.id, drawn_photo()).photo_id
    second = take_portrait(session, client.id, drawn_photo(0.2)).photo_id
    overview = photo_overview(session, client.id)
    assert overview.portrait_id == second
    assert [card.photo.id for card in overview.photos] == [second]
    with pytest.raises(PhotoGone):
        photo_picture(session, first)


def test_removing_the_portrait_leaves_none_by_the_name(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.PORTRAIT)
    portrait = take_portrait(session, client.id, drawn_photo()).photo_id
    remove_photo(session, portrait)
    assert photo_overview(session, client.id).portrait_id is None


def test_a_portrait_may_be_one_of_the_photos_in_the_file(session: Session, client: Client) -> None:
    photo_id = _stored(session, client)
    decide(session, client, ConsentKind.PORTRAIT)
    set_portrait(session, client.id, photo_id)
    assert photo_overview(session, client.id).portrait == drawn_photo().thumbnail
    set_portrait(session, client.id, None)
    assert photo_overview(session, client.id).portrait == b""


def test_photos_are_listed_oldest_first(session: Session, client: Client) -> None:
    for day in (date(2026, 10, 15), date(2026, 8, 27)):
        add_photo(session, client.id, drawn_photo(), replace(DETAILS, taken_on=day))
    days = [card.photo.taken_on for card in photo_overview(session, client.id).photos]
    assert days == sorted(days)


def _held(session: Session, client: Client) -> None:
    hold = Hold(HoldId(numbered_id(9)), client.id, HoldGround.CLAIM, TODAY, TODAY + timedelta(days=30))
    write(session, lambda uow: uow.holds.save(hold))


def test_a_11_under_a_hold_no_portrait_pushes_out_the_older_one(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.PORTRAIT)
    _held(session, client)
    first = take_portrait(session, client.id, drawn_photo()).photo_id
    with pytest.raises(PhotosHeld):
        check_photo_allowed(session, client.id, PhotoPurpose.PORTRAIT)
    with pytest.raises(PhotosHeld):
        take_portrait(session, client.id, drawn_photo(0.2))
    assert photo_overview(session, client.id).portrait_id == first
    add_photo(session, client.id, drawn_photo(), DETAILS)


@pytest.mark.parametrize("none", [True, False])
def test_k_65_in_a_restricted_file_the_portrait_stays(session: Session, client: Client, none: bool) -> None:
    photo_id = _stored(session, client)
    decide(session, client, ConsentKind.PORTRAIT)
    with session.vault.unit_of_work() as uow:
        uow.clients.save(replace(uow.clients.get(client.id), restricted_since=TODAY))
        uow.audit.append(Verb.RESTRICT, ObjectKind.CLIENT, client.subject, session.clock.now())
    with pytest.raises(ClientRestricted):
        set_portrait(session, client.id, None if none else photo_id)


@pytest.mark.parametrize(("change", "moves"), [
    (lambda session, client, _photo: add_photo(session, client.id, drawn_photo(), DETAILS), True),
    (lambda session, client, _photo: set_portrait(session, client.id, None), False),
    (lambda session, _client, photo: remove_photo(session, photo), False),
], ids=["added", "portrait", "removed"])
def test_j_21_a_photo_that_comes_moves_the_stored_term_where_it_runs_from_the_last_change(
        session: Session, client: Client, change: Callable[[Session, Client, PhotoId], object], moves: bool) -> None:
    """One that goes does not: the client who asks for it does not ask to be kept longer."""
    photo_id = _stored(session, client)
    decide(session, client, ConsentKind.PORTRAIT)
    set_portrait(session, client.id, photo_id)
    before = TODAY - timedelta(days=400)
    _terms_from_the_last_change(session, client, before)
    change(session, client, photo_id)
    assert _stored_day(session, client) == _computed_day(session, client)
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id).changed_on == (TODAY if moves else before)


def test_j_21_a_tick_about_the_phone_moves_no_term(session: Session, client: Client) -> None:
    _stored(session, client)
    changed_on = TODAY - timedelta(days=400)
    _terms_from_the_last_change(session, client, changed_on)
    confirm_originals_removed(session, client.id)
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id).changed_on == changed_on
    assert _stored_day(session, client) == _computed_day(session, client)


def _terms_from_the_last_change(session: Session, client: Client, changed_on: date) -> None:
    with session.vault.unit_of_work() as uow:
        policy = replace(session.policy(uow), file_retention_start=FileStart.LAST_CHANGE)
        uow.policies.add(policy.to_record(), NOW)
        uow.treatments.save_type(FACIAL)
        uow.treatments.save(performed_visit(client, 5, changed_on))
        uow.clients.save(replace(uow.clients.get(client.id), changed_on=changed_on))
        session.refresh_retention(uow, client.id)
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, NOW)


def _stored_day(session: Session, client: Client) -> date | None:
    with session.vault.reading() as uow:
        rows = uow.retention.rows(RetentionFilter.RUNNING, TODAY)
    return next(row.keep_through for row in rows if row.client_id == client.id)


def _computed_day(session: Session, client: Client) -> date | None:
    with session.vault.reading() as uow:
        return compute(uow.retention.facts(client.id), session.policy(uow), TODAY).file.keep_through


@pytest.mark.parametrize(("taken", "day"), [
    (None, TODAY), (datetime(2026, 3, 4, 10), date(2026, 3, 4)), (datetime(2031, 1, 1), TODAY),
])
def test_a_portrait_has_the_camera_s_day_where_that_can_be(session: Session, client: Client, taken: datetime | None,
                                                           day: date) -> None:
    decide(session, client, ConsentKind.PORTRAIT)
    take_portrait(session, client.id, replace(drawn_photo(), taken_at=taken))
    assert [card.photo.taken_on for card in photo_overview(session, client.id).photos] == [day]


@pytest.mark.req("A-03")
@pytest.mark.parametrize(("taken", "day"), [
    (None, None), (datetime(2026, 3, 4, 10), date(2026, 3, 4)), (datetime.combine(TODAY, time(23)), TODAY),
    (datetime.combine(TODAY + timedelta(days=1), time(0)), None),
])
def test_a_day_that_the_camera_cannot_know_is_no_day(taken: datetime | None, day: date | None) -> None:
    assert day_by_camera(replace(drawn_photo(), taken_at=taken), TODAY) == day
