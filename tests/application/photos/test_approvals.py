"""Photos on the website and on social media: approved one by one, never without a standing yes (J-15, J-34, J-44)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.consents.withdrawal_preview import preview_withdrawal
from jindra_desk.application.photos.approvals import (
    PortraitNotPublished,
    PublishedPhoto,
    approve_photo,
    end_approval,
    to_take_down,
)
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview, remove_photo, take_portrait
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import ConsequencesChanged
from jindra_desk.domain.base.ids import PhotoId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import (
    ConsentKind,
    ConsentMissing,
    ConsentState,
    Decision,
    WithdrawalChannel,
    current,
    state_of,
)
from jindra_desk.domain.consents.publication import PLACES, Approval
from jindra_desk.domain.photos.photo import Moment, Photo, Pose
from jindra_desk.system.clock.clock import FixedClock
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, opened_practice
from tests.support.vaults import NOW, TODAY

WEBSITE, SOCIAL = PLACES
DETAILS = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)


@pytest.fixture
def client(session: Session) -> Client:
    added = add_client(session)
    decide(session, added, ConsentKind.PHOTOS_FILE)
    return added


def stored(session: Session, client: Client) -> PhotoId:
    return add_photo(session, client.id, drawn_photo(), DETAILS).photo_id


def photo(session: Session, photo_id: PhotoId) -> Photo:
    with session.vault.reading() as uow:
        return uow.photos.get(photo_id)


def later(session: Session, minutes: int) -> Session:
    return replace(session, clock=FixedClock(NOW + timedelta(minutes=minutes)))


def named(session: Session, client: Client, kind: ConsentKind) -> tuple[PublishedPhoto, ...]:
    """What the question before a withdrawal names."""
    with session.vault.reading() as uow:
        standing = current(uow.consents.of_client(client.id), kind)
    assert standing is not None
    return preview_withdrawal(session, standing.id).foretold.to_take_down


def withdraw(session: Session, client: Client, kind: ConsentKind) -> None:
    with session.vault.reading() as uow:
        standing = current(uow.consents.of_client(client.id), kind)
    assert standing is not None
    withdraw_consent(session, standing.id, WithdrawalChannel.IN_PERSON)


@pytest.mark.req("J-15", "J-44")
@pytest.mark.parametrize(("kind", "other"), [(WEBSITE, SOCIAL), (SOCIAL, WEBSITE)])
def test_each_place_needs_its_own_yes_and_each_photo_its_own_approval(session: Session, client: Client,
                                                                      kind: ConsentKind, other: ConsentKind) -> None:
    first, second = stored(session, client), stored(session, client)
    with pytest.raises(ConsentMissing) as missing:
        approve_photo(session, first, kind)
    assert missing.value.kind is kind
    decide(session, client, kind)
    assert not photo(session, first).stands_for(kind), "a yes approves no photo"
    approve_photo(session, first, kind)
    assert photo(session, first).approval(kind) == Approval(TODAY)
    assert not photo(session, second).stands_for(kind)
    assert photo(session, first).approval(other) is None
    with pytest.raises(ConsentMissing):
        approve_photo(session, first, other)


@pytest.mark.req("J-34")
def test_a_withdrawal_ends_all_approvals_and_names_the_photos_to_take_down(session: Session, client: Client) -> None:
    first, second, never = (stored(session, client) for _ in range(3))
    for kind in PLACES:
        decide(session, client, kind)
    for one in (first, second):
        approve_photo(session, one, WEBSITE)
    approve_photo(session, first, SOCIAL)
    assert {(one.photo.id, one.places) for one in named(session, client, WEBSITE)} == {
        (first, (WEBSITE,)), (second, (WEBSITE,))}
    of_file = named(session, client, ConsentKind.PHOTOS_FILE)
    assert {one.photo.id: one.places for one in of_file} == {first: (WEBSITE, SOCIAL), second: (WEBSITE,)}
    withdraw(session, client, WEBSITE)
    assert [photo(session, one).approval(WEBSITE) for one in (first, second, never)] == [
        Approval(TODAY, TODAY), Approval(TODAY, TODAY), None]
    assert photo(session, first).stands_for(SOCIAL), "the other purpose stands by itself"
    with session.vault.reading() as uow:
        assert not to_take_down(uow, client.id, WEBSITE)


def test_a_no_ends_them_too_and_a_new_yes_brings_none_back(session: Session, client: Client) -> None:
    one = stored(session, client)
    decide(session, client, WEBSITE)
    approve_photo(session, one, WEBSITE)
    decide(later(session, 1), client, WEBSITE, Decision.REFUSED)
    assert not photo(session, one).stands_for(WEBSITE)
    session = later(session, 2)
    decide(session, client, WEBSITE)
    assert not photo(session, one).stands_for(WEBSITE)
    approve_photo(session, one, WEBSITE)
    assert photo(session, one).stands_for(WEBSITE)


def test_one_photo_can_be_taken_back_alone(session: Session, client: Client) -> None:
    first, second = stored(session, client), stored(session, client)
    decide(session, client, SOCIAL)
    for one in (first, second):
        approve_photo(session, one, SOCIAL)
    end_approval(session, first, SOCIAL)
    assert [photo(session, one).stands_for(SOCIAL) for one in (first, second)] == [False, True]
    end_approval(session, first, SOCIAL)
    end_approval(session, first, WEBSITE)
    assert photo(session, first).website is None


def test_a_portrait_is_never_published(session: Session, client: Client) -> None:
    for kind in (ConsentKind.PORTRAIT, WEBSITE):
        decide(session, client, kind)
    portrait = take_portrait(session, client.id, drawn_photo()).photo_id
    with pytest.raises(PortraitNotPublished):
        approve_photo(session, portrait, WEBSITE)


def test_the_overview_tells_both_purposes_apart(session: Session, client: Client) -> None:
    decide(session, client, SOCIAL)
    overview = photo_overview(session, client.id)
    assert (overview.publication, overview.social) == (ConsentState.NOT_ASKED, ConsentState.GIVEN)


STEPS = st.lists(st.tuples(
    st.sampled_from(["yes", "no", "withdraw", "approve", "end"]),
    st.sampled_from([WEBSITE, SOCIAL, ConsentKind.PHOTOS_FILE]), st.integers(0, 1)), min_size=1, max_size=9)


@pytest.mark.req("J-34", "J-44")
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_order_of_yes_no_and_stop_leaves_a_photo_approved_without_a_yes(
        tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, ConsentKind, int]]) -> None:
    folder: Path = tmp_path_factory.mktemp("approvals")
    with opened_practice(folder) as opened:
        session = opened
        client = add_client(session)
        decide(session, client, ConsentKind.PHOTOS_FILE)
        photos = [stored(session, client), stored(session, client)]
        for minute, (act, kind, which) in enumerate(steps, 1):
            session = later(session, minute)
            with session.vault.reading() as uow:
                before = {one.id: one for one in uow.photos.of_client(client.id)}
                state = state_of(uow.consents.of_client(client.id), kind)
            if act in ("yes", "no"):
                decide(session, client, kind, Decision.GIVEN if act == "yes" else Decision.REFUSED)
            elif act == "withdraw" and state is ConsentState.GIVEN:
                withdraw(session, client, kind)
            elif act in ("approve", "end") and kind in PLACES and photos[which] in before:
                try:
                    (approve_photo if act == "approve" else end_approval)(session, photos[which], kind)
                except ConsentMissing:
                    assert act == "approve"
            with session.vault.reading() as uow:
                consents = uow.consents.of_client(client.id)
                for one in uow.photos.of_client(client.id):
                    for place in PLACES:
                        if one.stands_for(place):
                            assert state_of(consents, place) is ConsentState.GIVEN
                            assert state_of(consents, ConsentKind.PHOTOS_FILE) is ConsentState.GIVEN
                            assert act in ("approve", "end") or before[one.id].stands_for(place), "a yes approved one"


@pytest.mark.req("J-43")
def test_a_photo_goes_only_with_the_places_that_were_named(session: Session, client: Client) -> None:
    """Approved since the question: then the words «haal hem ook weg van» were missing from it."""
    photo_id = stored(session, client)
    decide(session, client, WEBSITE)
    approve_photo(session, photo_id, WEBSITE)
    with pytest.raises(ConsequencesChanged):
        remove_photo(session, photo_id, ())
    assert photo(session, photo_id).stands_for(WEBSITE)
    remove_photo(session, photo_id, (WEBSITE,))
    assert not photo_overview(session, client.id).photos
