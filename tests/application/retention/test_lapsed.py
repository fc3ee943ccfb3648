"""When the law asks a file no more, what it kept shut is listed, goes, and is told (AVG 17, J-34, BW 7:454)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.clients.health import HealthInput, save_health, save_skin_type
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.consents.stops import withdrawal_confirmation
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview
from jindra_desk.application.policy.policies import PolicyKept, change_policy_value, choose_profile
from jindra_desk.application.retention.holds import place_hold, preview_release, release_holds
from jindra_desk.application.retention.lapsed import lapsed_files, remove_lapsed
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import ConsequencesChanged
from jindra_desk.domain.base.ids import ConsentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.consents.effect import KeptBy
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.policy.values import PolicyScalar
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.retention.policy_moves import FreedFile, PolicyFreesWithdrawn, PolicyMovesFiles
from jindra_desk.domain.vault.ledger import LedgerKind
from tests.support.decisions import decide
from tests.support.policies import floor
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.sessions import moved_clock
from tests.support.vaults import FACIAL, TODAY, performed_visit

KINDS = (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE)
WORDS = "Allergisch voor duindoornbloesem"


def treated(session: Session, number: int = 1) -> Client:
    """A client who was treated, consented to everything, and of whom everything was noted."""
    client = add_client(session, number=number)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, number, TODAY - timedelta(days=30))))
    for kind in KINDS:
        decide(session, client, kind)
    save_health(session, HealthInput(client.id, allergies=WORDS))
    save_skin_type(session, client.id, 3)
    add_photo(session, client.id, drawn_photo(seed=number), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
    return client


def law(session: Session, *, on: bool) -> PolicyKept:
    return change_policy_value(session, floor(), "medical_contract", on, sure=True)


def withdraw(session: Session, client: Client, kind: ConsentKind) -> ConsentId:
    with session.vault.reading() as uow:
        given = next(one for one in reversed(uow.consents.of_client(client.id)) if one.kind is kind)
    withdraw_consent(session, given.id, WithdrawalChannel.PHONE)
    return given.id


def there(session: Session, client: Client) -> tuple[int, bool, bool]:
    """Photos, skin type, health block."""
    with session.vault.reading() as uow:
        return (len(uow.photos.of_client(client.id)), uow.health.skin_type(client.id) is not None,
                uow.health.get(client.id) is not None)


def stays(session: Session, consent: ConsentId) -> str:
    return "; ".join(one.render() for one in withdrawal_confirmation(session, consent).stays)


def went(session: Session, consent: ConsentId) -> str:
    return "; ".join(one.render() for one in withdrawal_confirmation(session, consent).went)


@pytest.mark.req("J-34", "K-69")
def test_what_only_the_law_kept_is_listed_before_and_goes_with_the_switch(session: Session) -> None:
    law(session, on=True)
    client, other = treated(session), treated(session, number=2)
    papers = [withdraw(session, client, kind) for kind in KINDS]
    assert there(session, client) == (1, True, True)
    assert all("omdat de wet het dossier vraagt (WGBO)" in stays(session, paper) for paper in papers)
    with pytest.raises(PolicyFreesWithdrawn) as asked:
        change_policy_value(session, floor(), "medical_contract", False)
    assert asked.value.moves.freed == (FreedFile(client.id, client.name, (
        Consequence.HEALTH_REMOVED, Consequence.SKIN_TYPE_REMOVED, Consequence.PHOTOS_REMOVED), 1),)
    assert "gaat nu weg bij 1 cliënt: gezondheidsgegevens 1, huidtype 1, foto’s 1" in asked.value.sentence()
    assert there(session, client) == (1, True, True), "nothing goes unseen"
    before = len(session.vault.logs.ledger_records())
    kept = law(session, on=False)
    assert there(session, client) == (0, False, False)
    assert there(session, other) == (1, True, True), "what was not withdrawn stays"
    records = session.vault.logs.ledger_records()
    assert (kept.number, kept.clean) == (len(records), True)
    assert [one.kind for one in records[before:]].count(LedgerKind.WITHDRAWAL) == 3
    assert [one.kind for one in records[before:]].count(LedgerKind.DESTRUCTION) == 1
    assert all("WGBO" not in stays(session, paper) for paper in papers)
    assert went(session, papers[2]) == "1 foto uit het dossier"
    save_health(session, HealthInput(other.id, allergies="niets"))
    assert not session.vault.pages.scan_residue({"health": (WORDS.encode(),)}).found
    assert law(session, on=False).number is None, "once"


@pytest.mark.req("A-11", "J-34")
def test_a_hold_that_gives_way_to_the_law_and_that_ends(session: Session) -> None:
    """Withdrawn under a hold; then the law keeps it; then nothing does. Each time the paper says what is so."""
    client = treated(session)
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    paper = withdraw(session, client, ConsentKind.PHOTOS_FILE)
    assert "zolang het dossier wordt vastgehouden" in stays(session, paper)
    assert photo_overview(session, client.id).kept_by is KeptBy.HOLD
    law(session, on=True)
    preview = preview_release(session, client.id)
    assert (preview.goes, preview.by_law) == ((), True)
    assert release_holds(session, client.id).number is None
    assert "omdat de wet het dossier vraagt (WGBO)" in stays(session, paper)
    assert photo_overview(session, client.id).kept_by is KeptBy.LAW
    assert law(session, on=False).number is not None
    assert there(session, client)[0] == 0
    assert (went(session, paper), stays(session, paper)) == ("1 foto uit het dossier",
                                                             "het getekende formulier, als bewijs")


def test_a_law_that_gives_way_to_a_hold_and_that_ends(session: Session) -> None:
    law(session, on=True)
    client = treated(session)
    paper = withdraw(session, client, ConsentKind.SKIN_TYPE)
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    assert "zolang het dossier wordt vastgehouden" in stays(session, paper)
    assert law(session, on=False).number is None, "the hold keeps it"
    assert there(session, client)[1]
    assert release_holds(session, client.id).number is not None
    assert not there(session, client)[1]
    assert (went(session, paper), stays(session, paper)) == ("huidtype", "het getekende formulier, als bewijs")


def test_a_new_yes_keeps_it_and_the_old_paper_calls_nothing_shut(session: Session) -> None:
    law(session, on=True)
    client = treated(session)
    paper = withdraw(session, client, ConsentKind.SKIN_TYPE)
    decide(moved_clock(session, TODAY + timedelta(days=1)), client, ConsentKind.SKIN_TYPE)
    assert law(session, on=False).number is None
    assert there(session, client)[1]
    assert "gesloten" not in stays(session, paper)


def test_a_clock_that_leapt_takes_nothing_and_changes_no_policy(session: Session) -> None:
    """Trust 27: what goes with the switch cannot come back."""
    law(session, on=True)
    client = treated(session)
    withdraw(session, client, ConsentKind.PHOTOS_FILE)
    with pytest.raises(TodayDoubted):
        law(moved_clock(session, date(2036, 1, 1)), on=False)
    assert there(session, client)[0] == 1
    with session.vault.reading() as uow:
        assert session.policy(uow).medical_contract


@pytest.mark.parametrize(("key", "value"), [("file_retention", Term(years=30)), ("prospect_term", Term(months=4))])
def test_another_term_under_the_law_takes_nothing(session: Session, key: str, value: PolicyScalar) -> None:
    law(session, on=True)
    client = treated(session)
    withdraw(session, client, ConsentKind.PHOTOS_FILE)
    assert change_policy_value(session, floor(), key, value, sure=True).number is None
    assert there(session, client)[0] == 1


def test_where_nothing_was_withdrawn_the_question_is_the_one_about_terms(session: Session) -> None:
    law(session, on=True)
    treated(session)
    with pytest.raises(PolicyMovesFiles) as asked:
        change_policy_value(session, floor(), "medical_contract", False)
    assert not isinstance(asked.value, PolicyFreesWithdrawn)


@pytest.mark.req("J-34")
def test_what_goes_is_what_was_foretold_or_it_is_asked_again(session: Session) -> None:
    """Another withdrawal came after the question: what would go with the switch was never read."""
    law(session, on=True)
    client = treated(session)
    withdraw(session, client, ConsentKind.SKIN_TYPE)
    with pytest.raises(PolicyFreesWithdrawn) as asked:
        change_policy_value(session, floor(), "medical_contract", False)
    withdraw(session, client, ConsentKind.PHOTOS_FILE)
    with pytest.raises(PolicyFreesWithdrawn):
        change_policy_value(session, floor(), "medical_contract", False, sure=True, foretold=asked.value.moves)
    assert there(session, client) == (1, True, True)
    with session.vault.reading() as uow:
        assert session.policy(uow).medical_contract


def switched_off_long_ago(session: Session) -> tuple[Client, ConsentId]:
    """As an earlier release left it: the switch went off and what was withdrawn stayed."""
    law(session, on=True)
    client = treated(session)
    papers = [withdraw(session, client, kind) for kind in KINDS]
    with session.vault.reading() as uow:
        without = session.policy(uow).with_value("medical_contract", False, floor(), TODAY)
    choose_profile(session, without)
    assert there(session, client) == (1, True, True)
    return client, papers[2]


@pytest.mark.req("J-34", "K-69")
def test_what_an_earlier_release_left_is_found_told_and_can_be_erased(session: Session) -> None:
    client, paper = switched_off_long_ago(session)
    other = treated(session, number=2)
    assert "1 foto, gesloten tot die wordt gewist" in stays(session, paper)
    found = lapsed_files(session)
    assert [(one.name, one.photos, len(one.goes)) for one in found] == [(client.name, 1, 3)]
    removed = remove_lapsed(session, found)
    assert (removed.number, removed.clean) == (len(session.vault.logs.ledger_records()), True)
    assert there(session, client) == (0, False, False)
    assert there(session, other) == (1, True, True)
    assert (went(session, paper), "gesloten" in stays(session, paper)) == ("1 foto uit het dossier", False)
    assert lapsed_files(session) == ()
    assert remove_lapsed(session).number is None


def test_what_is_erased_there_is_what_was_listed_or_nothing(session: Session) -> None:
    client, _ = switched_off_long_ago(session)
    found = lapsed_files(session)
    decide(moved_clock(session, TODAY + timedelta(days=1)), client, ConsentKind.SKIN_TYPE)
    with pytest.raises(ConsequencesChanged):
        remove_lapsed(session, found)
    assert there(session, client) == (1, True, True)
    with pytest.raises(TodayDoubted):
        remove_lapsed(moved_clock(session, date(2036, 1, 1)))
    assert there(session, client) == (1, True, True)


def test_what_a_visit_without_consent_left_is_no_rest_of_a_withdrawal(session: Session) -> None:
    """Health consent was withdrawn and everything went; what stands with a later visit stays where it is."""
    client = treated(session)
    withdraw(session, client, ConsentKind.HEALTH)
    later = replace(performed_visit(client, 77, TODAY - timedelta(days=1)), note="na de intrekking")
    write(session, lambda uow: uow.treatments.save(later))
    assert lapsed_files(session) == ()
