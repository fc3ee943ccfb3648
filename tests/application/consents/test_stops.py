"""A no after a yes is told before, done on its own day, and confirmed on paper as every stop is (J-34, J-44, T-44)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.consents.overview import consent_overview, open_document, withdraw_consent
from jindra_desk.application.consents.signing import (
    blank_form,
    prepare_decision,
    seal,
    signing_sheet,
    store_decision,
)
from jindra_desk.application.consents.stops import withdrawal_confirmation
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.photos.approvals import approve_photo
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.retention.holds import place_hold
from jindra_desk.application.rights.take_downs import tick_taken_down
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.errors import ConsequencesChanged
from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentWay, Decision, WithdrawalChannel
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.ui.consents.stop_words import own_reopen_words
from tests.documents.reading import whole_text
from tests.support.decisions import command_for, decide, makers
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.sessions import services
from tests.support.vaults import NOW, TODAY

WEBSITE = ConsentKind.PHOTOS_PUBLICATION


@pytest.fixture
def client(session: Session) -> Client:
    """One with a photo that stands on the website, and that is on a telephone still."""
    added = add_client(session)
    for kind in (ConsentKind.PHOTOS_FILE, WEBSITE, ConsentKind.NEWSLETTER):
        decide(session, added, kind)
    photo = add_photo(session, added.id, drawn_photo(), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
    approve_photo(session, photo.photo_id, WEBSITE)
    return added


def in_ten_days(session: Session) -> Session:
    return replace(session, clock=FixedClock(NOW + timedelta(days=10)))


@pytest.mark.req("J-34", "T-44")
def test_a_no_tells_what_it_takes_and_is_confirmed_with_its_own_day(session: Session, client: Client) -> None:
    sheet = signing_sheet(session, client.id, ConsentKind.PHOTOS_FILE)
    assert sheet.stop is not None
    assert [one.render() for one in sheet.stop.went] == ["1 foto uit het dossier"]
    assert ["foto op de website (wangen)" in one.render() for one in sheet.stop.published] == [True]
    said = TODAY + timedelta(days=4)
    later = in_ten_days(session)
    done = decide(later, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED, way=ConsentWay.PAPER, signature=None,
                  decided_on=said)
    assert done.withdrawn is not None
    assert done.withdrawn.clean
    assert [one.render() for one in done.withdrawn.went] == ["1 foto uit het dossier"]
    line = consent_overview(later, client.id).line(ConsentKind.PHOTOS_FILE)
    assert line.withdrawn is not None
    assert line.withdrawn.withdrawal_channel is WithdrawalChannel.LETTER
    paper = withdrawal_confirmation(later, line.withdrawn.id)
    assert (paper.withdrawn_on, paper.how) == (said, "Brief")
    assert [one.render() for one in paper.went] == ["1 foto uit het dossier"]
    assert today_overview(later).take_downs[0].case.due_on == said
    assert signing_sheet(later, client.id, ConsentKind.PHOTOS_FILE).stop is None


@pytest.mark.req("J-34", "J-44")
def test_the_paper_names_each_photo_the_backups_and_the_telephone(session: Session, client: Client,
                                                                  tmp_path: Path) -> None:
    make_backup(session, services(), tmp_path / "stick")
    standing = consent_overview(session, client.id).line(ConsentKind.PHOTOS_FILE).consent
    assert standing is not None
    withdraw_consent(session, standing.id, WithdrawalChannel.PHONE)
    paper = withdrawal_confirmation(session, standing.id)
    assert [one.render() for one in paper.taken_down] == [
        "foto op de website (wangen), goedgekeurd op 21 november 2026: wordt daar weggehaald"]
    told = " ".join(one.render() for one in paper.elsewhere)
    assert "Back-ups van hiervoor" in told
    assert "telefoon" in told
    words = " ".join(whole_text(makers().withdrawal_confirmation(paper, untranslated, Language.NL)).split())
    assert "kan niemand terughalen" in words
    tick_taken_down(session, today_overview(session).take_downs[0].case.id)
    assert withdrawal_confirmation(session, standing.id).taken_down[0].render().endswith(
        "daar weggehaald op 21 november 2026")


def photo_shut(session: Session, client: Client) -> None:
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    line = consent_overview(session, client.id).line(ConsentKind.PHOTOS_FILE)
    assert line.consent is not None
    withdraw_consent(session, line.consent.id, WithdrawalChannel.PHONE)


@pytest.mark.req("J-14", "J-16")
@pytest.mark.parametrize("way", [ConsentWay.PAPER, ConsentWay.DRAWN])
def test_the_sheet_and_the_sealed_form_say_what_a_yes_opens_again(session: Session, client: Client,
                                                                  way: ConsentWay) -> None:
    told = "Van eerder ligt er nog iets, gesloten: 1 foto. Met een ja gaat dat weer open."
    photo_shut(session, client)
    blank = blank_form(session, client.id, ConsentKind.PHOTOS_FILE, Language.NL)
    assert told in whole_text(makers().consent_form(blank, untranslated, Language.NL))
    later = in_ten_days(session)
    sealed = open_document(later, decide(later, client, ConsentKind.PHOTOS_FILE, way=way).document_id)
    assert told in whole_text(sealed.content)
    again = open_document(later, decide(later, client, ConsentKind.PHOTOS_FILE, way=way).document_id)
    assert told not in whole_text(again.content), "by then it was open"
    no = open_document(later, decide(later, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED).document_id)
    assert told not in whole_text(no.content)


@pytest.mark.req("J-14", "J-16")
def test_a_paper_of_before_the_stop_opens_nothing_and_says_nothing(session: Session, client: Client) -> None:
    photo_shut(in_ten_days(session), client)
    late = replace(session, clock=FixedClock(NOW + timedelta(days=20)))
    kept = decide(late, client, ConsentKind.PHOTOS_FILE, way=ConsentWay.PAPER, decided_on=TODAY + timedelta(days=5))
    assert "gaat dat weer open" not in whole_text(open_document(late, kept.document_id).content)


@pytest.mark.req("J-14", "J-16")
def test_a_yes_that_opens_something_else_than_was_told_is_not_kept(session: Session, client: Client) -> None:
    """The page was open while the photo was shut; or it was shut between preparing and keeping."""
    read = signing_sheet(session, client.id, ConsentKind.PHOTOS_FILE).reopens
    later = in_ten_days(session)
    command = replace(command_for(later, client, ConsentKind.PHOTOS_FILE), reopens=read)
    prepared = prepare_decision(later, command)
    photo_shut(session, client)
    with pytest.raises(ConsequencesChanged):
        store_decision(later, prepared, seal(makers(), prepared))
    with pytest.raises(ConsequencesChanged):
        prepare_decision(later, command)
    told = replace(command, reopens=signing_sheet(later, client.id, ConsentKind.PHOTOS_FILE).reopens)
    again = prepare_decision(later, told)
    store_decision(later, again, seal(makers(), again))


@pytest.mark.req("J-34")
@pytest.mark.parametrize("kind", [WEBSITE, ConsentKind.NEWSLETTER])
def test_the_form_stays_with_every_stop_and_the_address_leaves_the_mail_program(session: Session, client: Client,
                                                                                kind: ConsentKind) -> None:
    standing = consent_overview(session, client.id).line(kind).consent
    assert standing is not None
    withdraw_consent(session, standing.id, WithdrawalChannel.PHONE)
    paper = withdrawal_confirmation(session, standing.id)
    assert [one.render() for one in paper.stays] == ["het getekende formulier, als bewijs"]
    told = " ".join(one.render() for one in paper.elsewhere)
    assert ("mailprogramma" in told) is (kind is ConsentKind.NEWSLETTER)
    assert bool(paper.taken_down) is (kind is WEBSITE)


@pytest.mark.req("J-14", "J-16")
def test_a_new_yes_tells_first_what_of_before_it_opens_again(session: Session, client: Client) -> None:
    """Withdrawn while the file was held, the photo lies there shut: a yes to new photos lets it be seen again."""
    assert signing_sheet(session, client.id, ConsentKind.PHOTOS_FILE).reopens == ()
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    line = consent_overview(session, client.id).line(ConsentKind.PHOTOS_FILE)
    assert line.consent is not None
    withdraw_consent(session, line.consent.id, WithdrawalChannel.PHONE)
    sheet = signing_sheet(session, client.id, ConsentKind.PHOTOS_FILE)
    assert own_reopen_words(sheet.reopens) == (
        "Van eerder ligt er nog iets, gesloten: 1 foto. Met een ja gaat dat weer open.")
    assert signing_sheet(session, client.id, ConsentKind.NEWSLETTER).reopens == ()
    decide(in_ten_days(session), client, ConsentKind.PHOTOS_FILE)
    assert signing_sheet(session, client.id, ConsentKind.PHOTOS_FILE).reopens == ()
    assert own_reopen_words(()) == ""
