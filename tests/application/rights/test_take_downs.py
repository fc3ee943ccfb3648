"""A photo that stood on the website is to be taken down, however its approval ended, until that is ticked (J-34, J-44).

The case outlives photo, consent and file; the destruction preview, the letter, the certificate and Today all name it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

import jindra_desk
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.erasure.destroy import destroy_client, preview_erasure
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.photos.approvals import (
    approve_photo,
    end_approval,
    end_overdue_approvals,
    note_earlier_ends,
)
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, remove_photo
from jindra_desk.application.retention.holds import place_hold
from jindra_desk.application.rights.kept_requests import clear_lines
from jindra_desk.application.rights.take_downs import TakeDownTask, tick_taken_down
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.domain.base.dates import Term, add_term
from jindra_desk.domain.base.ids import PhotoId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentMissing, Decision, WithdrawalChannel, current
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.system.clock.clock import FixedClock
from tests.application.restore.test_ledger_replay import PutBack
from tests.documents.reading import whole_text
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.sessions import on_day, services
from tests.support.vaults import FACIAL, NOW, TODAY, performed_visit

WEBSITE, SOCIAL = PLACES
LATER = TODAY + timedelta(days=1)


@pytest.fixture
def client(session: Session) -> Client:
    added = add_client(session)
    for kind in (ConsentKind.PHOTOS_FILE, WEBSITE, SOCIAL):
        decide(session, added, kind)
    return added


def published(session: Session, client: Client, *places: ConsentKind, area: str = "cheeks") -> PhotoId:
    photo = add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, area, Moment.BEFORE, Pose.FRONT)).photo_id
    for place in places or (WEBSITE,):
        approve_photo(session, photo, place)
    return photo


def todo(session: Session) -> list[tuple[ConsentKind, str, date, date]]:
    return [(task.case.place, task.case.area, task.case.approved_on, task.case.due_on)
            for task in today_overview(session).take_downs]


def tasks(session: Session) -> tuple[TakeDownTask, ...]:
    return today_overview(session).take_downs


def stop(session: Session, client: Client, kind: ConsentKind) -> None:
    with session.vault.reading() as uow:
        standing = current(uow.consents.of_client(client.id), kind)
    assert standing is not None
    withdraw_consent(session, standing.id, WithdrawalChannel.IN_PERSON)


def destroy(session: Session, client: Client) -> None:
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)


ENDS: dict[str, Callable[[Session, Client, PhotoId], object]] = {
    "the purpose": lambda s, c, _p: stop(s, c, WEBSITE),
    "the photos in the file": lambda s, c, _p: stop(s, c, ConsentKind.PHOTOS_FILE),
    "a no": lambda s, c, _p: decide(s, c, WEBSITE, Decision.REFUSED),
    "a no to photos": lambda s, c, _p: decide(s, c, ConsentKind.PHOTOS_FILE, Decision.REFUSED),
    "this photo": lambda s, _c, p: end_approval(s, p, WEBSITE),
    "removal of the photo": lambda s, _c, p: remove_photo(s, p),
    "destruction": lambda s, c, _p: destroy(s, c),
}


@pytest.mark.req("J-44", "J-34", "J-35")
@pytest.mark.parametrize("how", ENDS)
def test_every_end_leaves_the_photo_to_take_down(session: Session, client: Client, how: str) -> None:
    photo = published(session, client)
    assert not tasks(session), "it may be there"
    later = on_day(session, LATER)
    ENDS[how](later, client, photo)
    assert todo(later) == [(WEBSITE, "cheeks", TODAY, LATER)]
    assert not today_overview(later).nothing_due
    assert (tasks(later)[0].name is None) is (how == "destruction")

    tick_taken_down(later, tasks(later)[0].case.id)
    assert not tasks(later)


@pytest.mark.req("J-34", "A-11")
def test_a_photo_that_a_hold_keeps_has_to_come_down_all_the_same(session: Session, client: Client) -> None:
    published(session, client, WEBSITE, SOCIAL)
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=90))
    stop(session, client, ConsentKind.PHOTOS_FILE)
    assert {place for place, *_ in todo(session)} == {WEBSITE, SOCIAL}


def test_a_tick_can_be_taken_back_and_the_first_one_counts(session: Session, client: Client) -> None:
    end_approval(session, published(session, client), WEBSITE)
    case = tasks(session)[0].case
    tick_taken_down(session, case.id)
    tick_taken_down(on_day(session, LATER), case.id)
    with session.vault.reading() as uow:
        assert uow.take_downs.get(case.id).done_on == TODAY
    tick_taken_down(session, case.id, done=False)
    assert tasks(session)[0].case == case


def test_who_approves_again_has_nothing_to_take_down(session: Session, client: Client) -> None:
    """The undo of «Niet meer voor website» is an approval, too."""
    photo = published(session, client, WEBSITE, SOCIAL)
    end_approval(session, photo, WEBSITE)
    end_approval(session, photo, SOCIAL)
    approve_photo(session, photo, WEBSITE)
    assert [place for place, *_ in todo(session)] == [SOCIAL]


@pytest.mark.req("J-20", "J-35")
def test_preview_letter_and_certificate_of_a_destruction_name_the_website(session: Session, client: Client) -> None:
    end_approval(session, published(session, client, SOCIAL, area="chin"), SOCIAL)
    published(session, client, WEBSITE)
    told = {"foto op de website (wangen)", "foto op social media (kin)"}
    plan = preview_erasure(session, client.id, ErasureReason.REQUEST).plan
    lines = "\n".join(plan.lines_for_terminal())
    assert all(f"Nog weg te halen: {one}" in lines for one in told)

    done = destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    letter = " ".join(whole_text(done.letter).split())
    with session.vault.reading() as uow:
        certificate = " ".join(whole_text(uow.documents.content(done.certificate_id)).split())
    assert "De praktijk haalt nog weg: foto op de website (wangen), " in letter
    assert "Vandaag" not in letter, "the client has no program"
    for paper in (letter, certificate):
        assert all(one in paper for one in told), paper
    stayed = [task.case for task in tasks(session)]
    assert {(case.client_id, case.photo_id, case.number) for case in stayed} == {(None, "", done.number)}
    for case in stayed:
        tick_taken_down(session, case.id)
    assert verify_vault(session).whole


@pytest.mark.req("T-44")
@pytest.mark.parametrize("how", ENDS)
def test_what_a_restore_ends_again_is_to_be_taken_down(session: Session, tmp_path: Path, client: Client,
                                                       how: str) -> None:
    """The older vault shows the photo as approved; the ledger ends that again, and the tick of before is not known."""
    photo = published(session, client)
    older = PutBack(session, tmp_path)
    later = replace(session, clock=FixedClock(NOW + timedelta(minutes=5)))
    ENDS[how](later, client, photo)
    (before,) = tasks(later)
    with older.opened() as again:
        after_opening(again, services)
        assert [(place, area) for place, area, *_ in todo(again)] == [(WEBSITE, "cheeks")]
        assert tasks(again)[0].case.number == before.case.number, "the certificate's"


@pytest.mark.req("J-16", "J-44")
def test_the_end_of_the_signed_term_ends_the_approval(session: Session, client: Client) -> None:
    """Signed «tot twee jaar na je laatste behandeling»: the file may stay by another rule, the website may not."""
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, 1, TODAY)))
    photo = published(session, client)
    last = date(TODAY.year + 2, TODAY.month, TODAY.day)
    assert end_overdue_approvals(on_day(session, last)) == 0
    over = on_day(session, last + timedelta(days=1))
    after_opening(over, services)
    assert todo(over) == [(WEBSITE, "cheeks", TODAY, last + timedelta(days=1))]
    write(over, lambda uow: uow.treatments.save(performed_visit(client, 2, last)))
    with pytest.raises(ConsentMissing):
        approve_photo(over, photo, WEBSITE)
    decide(over, client, WEBSITE)
    approve_photo(over, photo, WEBSITE)
    assert end_overdue_approvals(over) == 0
    assert not tasks(over)


@pytest.mark.req("J-44")
def test_the_proof_of_a_tick_is_kept_as_an_answered_request_is(session: Session, client: Client) -> None:
    published(session, client)
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    case = tasks(session)[0].case
    tick_taken_down(session, case.id)
    with session.vault.reading() as uow:
        ends = add_term(TODAY, session.policy(uow).requests_retention)
    before = on_day(session, ends - timedelta(days=1))
    lines = today_overview(before).old_requests
    assert lines == 0
    there = on_day(session, ends)
    assert today_overview(there).old_requests == 2, "the request itself, and the photo"
    assert clear_lines(there).lines == 2
    with session.vault.reading() as uow, pytest.raises(LookupError):
        uow.take_downs.get(case.id)


@pytest.mark.req("J-19")
def test_it_is_in_the_client_s_own_copy(session: Session, client: Client) -> None:
    end_approval(session, published(session, client), WEBSITE)
    with session.vault.reading() as uow:
        assert [one.place for one in collect_client_file(uow, client.id).take_downs] == [WEBSITE]


def test_nothing_else_ends_an_approval_or_deletes_a_photo() -> None:
    """A way past `rights/take_downs` would forget the website."""
    package = Path(jindra_desk.__file__).parent
    calls: dict[str, set[str]] = {}
    for module in sorted((package / "application").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if (isinstance(node, ast.Attribute) and node.attr in {"save_approvals", "remove", "no_longer_for"}
                    and (node.attr != "remove" or ast.unparse(node.value) == "uow.photos")):
                calls.setdefault(module.relative_to(package).as_posix(), set()).add(node.attr)
    assert calls == {
        "application/rights/take_downs.py": {"save_approvals", "remove", "no_longer_for"},
        "application/photos/approvals.py": {"save_approvals"},  # where a photo is approved
    }


@pytest.mark.req("J-44")
def test_an_approval_that_ended_before_there_was_a_list_is_on_it_from_the_next_opening(
        session: Session, client: Client) -> None:
    """An earlier release noted nothing to take down; what was ticked and cleared since is not made again."""
    photo = published(session, client)
    with session.vault.reading() as uow:
        ended = uow.photos.get(photo).no_longer_for(WEBSITE, TODAY - timedelta(days=3))
    write(session, lambda uow: uow.photos.save_approvals(ended))
    assert todo(session) == []
    after_opening(session, services)
    assert todo(session) == [(WEBSITE, "cheeks", TODAY, TODAY - timedelta(days=3))]
    assert note_earlier_ends(session) == 0, "once"
    tick_taken_down(session, tasks(session)[0].case.id)
    assert note_earlier_ends(session) == 0, "a tick stands for the case"
    cleared = on_day(session, add_term(TODAY, Term(years=2, days=1)))
    with session.vault.reading() as uow:
        (case,) = uow.take_downs.of_client(client.id)
    write(cleared, lambda uow: uow.take_downs.remove(case.id))
    assert note_earlier_ends(cleared) == 0
