"""Photos that a complaint keeps after consent is gone are shut, on every screen, in every size (J-34, J-41, A-11)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jindra_desk.application.clients.overview import VisitEntry, client_overview
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.photos.photos import (
    PhotoDetails,
    add_photo,
    photo_overview,
    photo_picture,
    photo_preview,
    set_portrait,
)
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visit_form import visit_form
from jindra_desk.domain.base.ids import HoldId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentMissing, Decision, WithdrawalChannel
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.retention.hold import Hold, HoldGround
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.sessions import on_day
from tests.support.vaults import FACIAL, TODAY, numbered_id, performed_visit


@pytest.mark.parametrize("way", ["withdrawn", "refused"])
def test_no_size_and_no_screen_shows_a_shut_photo(session: Session, way: str) -> None:
    client = add_client(session)
    visit = performed_visit(client, 1, TODAY)
    hold = Hold(HoldId(numbered_id(3)), client.id, HoldGround.COMPLAINT, TODAY, TODAY + timedelta(days=9))
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(visit))
    given = decide(session, client, ConsentKind.PHOTOS_FILE)
    decide(session, client, ConsentKind.PORTRAIT)
    photo = add_photo(session, client.id, drawn_photo(),
                      PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT, treatment_id=visit.id)).photo_id
    set_portrait(session, client.id, photo)
    assert client_overview(session, client.id).head.portrait
    assert visit_form(session, client.id, visit.id).photos
    write(session, lambda uow: uow.holds.save(hold))

    if way == "withdrawn":
        withdraw_consent(session, given.consent_id, WithdrawalChannel.IN_PERSON)
    else:
        decide(on_day(session, TODAY + timedelta(days=1)), client, ConsentKind.PHOTOS_FILE, Decision.REFUSED)

    overview = photo_overview(session, client.id)
    assert (overview.closed, overview.photos) == (True, ())
    for read in (photo_picture, photo_preview):
        with pytest.raises(ConsentMissing):
            read(session, photo)
    page = client_overview(session, client.id)
    assert page.head.portrait == b""
    entry = next(entry for entry in page.entries if isinstance(entry, VisitEntry))
    assert (entry.photos, entry.photo_count) == ((), 1)
    assert visit_form(session, client.id, visit.id).photos == ()
