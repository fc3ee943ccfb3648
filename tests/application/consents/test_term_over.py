"""What rests on a consent ends on the day that was signed, whatever the policy says since (J-16, J-21, AVG 7)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.clients.health import HealthInput, save_health, save_skin_type
from jindra_desk.application.clients.overview import client_overview
from jindra_desk.application.consents.overview import consent_overview
from jindra_desk.application.consents.stops import NotWithdrawn, withdrawal_confirmation
from jindra_desk.application.consents.term_over import end_overdue_consents
from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.erasure.compacting import UNCLEAN
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview, take_portrait
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.ports.vault import ResidueReport
from jindra_desk.application.retention.holds import place_hold, preview_release, release_holds
from jindra_desk.application.retention.lapsed import lapsed_files
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.base.ids import ConsentId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import (
    ENDS_WITH_ITS_TERM,
    KEPT_WITH_THE_RECORD,
    SHUT_WITH_ITS_TERM,
    Consent,
    ConsentKind,
    ConsentMissing,
    ConsentState,
    ConsentWay,
    Decision,
    PhotoConsentMissing,
    Signer,
    state_of,
)
from jindra_desk.domain.consents.promised_term import FileDays, PromisedTerm
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.policy.values import AddressForm, FileStart, PolicyScalar
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind
from jindra_desk.exchange.consent_files import load_consent_texts
from jindra_desk.storage.vault.pages import SqlVaultPages
from jindra_desk.ui.consents.wording import story_of_line, word_of_line
from tests.support.policies import floor
from tests.support.practice_desk import add_client, drawn_photo, program, write
from tests.support.sessions import moved_clock, on_day, services
from tests.support.vaults import FACIAL, NOW, TODAY, performed_visit

TERMS = st.builds(Term, st.integers(0, 6), st.integers(0, 11), st.integers(0, 4), st.integers(0, 30))
TWO_YEARS_ON = date(2028, 11, 21)


def policy(session: Session, key: str, value: PolicyScalar) -> None:
    change_policy_value(session, floor(), key, value, sure=True)
    ensure_consent_texts(session, program().shipped.consent_texts)


def file_of(session: Session, number: int, *, treated: bool, language: Language = Language.NL) -> Client:
    """A client who signed every text there is, on today's words."""
    client = add_client(session, number=number)
    if treated:
        write(session, lambda uow: uow.treatments.save_type(FACIAL))
        write(session, lambda uow: uow.treatments.save(performed_visit(client, number, TODAY)))
    for kind in ConsentKind:
        sign(session, client, kind, NOW, language)
    return client


def sign(session: Session, client: Client, kind: ConsentKind, at: datetime, language: Language = Language.NL) -> None:
    with session.vault.reading() as uow:
        text = uow.consents.current_text(kind, language, TODAY)
    consent = Consent(ConsentId(session.ids.new_id()), client.id, kind, text.id, text.sha256, Decision.GIVEN, at,
                      ConsentWay.TICK, Signer.CLIENT, "Zij zelf")
    write(session, lambda uow: uow.consents.add(consent))


def stand(session: Session, client: Client) -> frozenset[ConsentKind]:
    """What stands on that day, after an opening."""
    end_overdue_consents(session)
    with session.vault.reading() as uow:
        decided = uow.consents.of_client(client.id)
    return frozenset(kind for kind in ConsentKind if state_of(decided, kind) is ConsentState.GIVEN)


def last_day(session: Session, client: Client) -> date | None:
    with session.vault.reading() as uow:
        return compute(uow.retention.facts(client.id), session.policy(uow), session.clock.today()).file.keep_through


@given(TERMS, TERMS, st.sampled_from(FileStart), st.sampled_from(Language), st.sampled_from(AddressForm), st.booleans(),
       st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 900))
def test_every_text_carries_the_day_that_its_words_name(
        term: Term, never: Term, start: FileStart, language: Language, address: AddressForm, by_law: bool,
        from_day: date, gap: int) -> None:
    """Of every kind, in each language and address: what was signed has a last day for who was treated."""
    promise = PromisedTerm(term, start, never)
    later = from_day + timedelta(days=gap)
    treated = FileDays(from_day, later, later, later)
    for text in load_consent_texts(language, address, promise=promise, term_words=str, by_law=by_law):
        assert text.promise is not None
        through = text.promise.last_day(treated)
        assert through is not None
        assert through == promise.last_day(treated)
        names_contact = "contact" in text.sections[2].body
        contact = text.promise.last_day(FileDays(None, None, None, from_day))
        assert (contact is not None) == names_contact
        signed = text.promise.last_day_signed(treated, later)
        assert signed is not None
        assert signed == through or signed >= later > through, "nobody signs for a term that was over"


@pytest.mark.req("J-16", "J-21")
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("change", [None, ("file_retention", Term(years=5)), ("medical_contract", True)])
def test_no_signed_day_is_passed_of_any_kind(
        session: Session, language: Language, change: tuple[str, PolicyScalar] | None) -> None:
    """Two years were signed; then the owner kept files longer, or the law did."""
    client = file_of(session, 1, treated=True, language=language)
    if change is not None:
        policy(session, *change)
    law = change is not None and change[0] == "medical_contract"
    assert stand(on_day(session, TWO_YEARS_ON), client) == frozenset(ConsentKind), "on the last day all stands"
    after = on_day(session, TWO_YEARS_ON + timedelta(days=1))
    kept = KEPT_WITH_THE_RECORD if law else frozenset()
    assert stand(after, client) & ENDS_WITH_ITS_TERM == kept
    if law:
        return  # the record stays because the law asks it, whatever was signed
    assert last_day(after, client) == TWO_YEARS_ON, "what is the file goes with the file"


@pytest.mark.req("J-16", "J-21")
def test_what_is_no_record_is_never_asked_for_the_term_of_the_law(session: Session) -> None:
    """Twenty years for a newsletter: the law asks that for a record. Who signed it before is kept no longer for it."""
    policy(session, "medical_contract", True)
    client = file_of(session, 1, treated=True)
    with session.vault.reading() as uow:
        words = {kind: uow.consents.current_text(kind, Language.NL, TODAY) for kind in ConsentKind}
    for kind in ENDS_WITH_ITS_TERM - KEPT_WITH_THE_RECORD:
        assert "20 jaar" not in words[kind].words
        assert "twee jaar" in words[kind].words
        signed = replace(words[kind], version=90, intro="Van eerder.",
                         promise=PromisedTerm(Term(years=20), FileStart.LAST_CHANGE))
        with session.vault.unit_of_work() as uow:
            uow.consents.add_text(signed)
            uow.consents.put_aside(uow.consents.aside() | {signed.id})
            uow.audit.append(Verb.CREATE, ObjectKind.CONSENT_TEXT, None, NOW)
        consent = Consent(ConsentId(session.ids.new_id()), client.id, kind, signed.id, signed.sha256, Decision.GIVEN,
                          NOW + timedelta(minutes=1), ConsentWay.TICK, Signer.CLIENT, "Zij zelf")
        with session.vault.unit_of_work() as uow:
            uow.consents.add(consent)
            uow.audit.append(Verb.CONSENT, ObjectKind.CONSENT, client.subject, NOW)
    assert "20 jaar" in words[ConsentKind.HEALTH].words
    assert stand(on_day(session, TWO_YEARS_ON), client) == frozenset(ConsentKind)
    after = on_day(session, TWO_YEARS_ON + timedelta(days=1))
    assert stand(after, client) & ENDS_WITH_ITS_TERM == KEPT_WITH_THE_RECORD


@pytest.mark.req("J-16", "J-21")
def test_who_was_never_treated_stays_on_the_list_as_long_as_was_signed(session: Session) -> None:
    """«Ben je nooit behandeld, dan tot drie maanden na ons laatste contact»; the policy keeps six months since."""
    client = file_of(session, 1, treated=False)
    policy(session, "prospect_term", Term(months=6))
    last = date(2027, 2, 21)
    assert ConsentKind.NEWSLETTER in stand(on_day(session, last), client)
    after = on_day(session, last + timedelta(days=1))
    assert ConsentKind.NEWSLETTER not in stand(after, client)
    assert last_day(after, client) == date(2027, 5, 21)


@pytest.mark.req("J-16", "J-44")
def test_what_ended_is_told_as_ended_and_not_as_taken_back(session: Session) -> None:
    client = file_of(session, 1, treated=True)
    policy(session, "file_retention", Term(years=5))
    late = on_day(session, TWO_YEARS_ON + timedelta(days=40))
    before = len(session.vault.logs.ledger_records())
    assert end_overdue_consents(late) == len(ENDS_WITH_ITS_TERM)
    assert end_overdue_consents(late) == 0, "once"
    line = consent_overview(late, client.id).line(ConsentKind.NEWSLETTER)
    assert line.consent is not None
    assert (line.consent.is_over, line.withdrawn) == (True, None)
    assert line.consent.withdrawn_at is not None
    assert line.consent.withdrawn_at.date() == TWO_YEARS_ON + timedelta(days=1), "the day that was signed"
    assert word_of_line(line) == "Afgelopen"
    assert story_of_line(line) == ("Gegeven op 21 november 2026, afgelopen op 22 november 2028: de getekende termijn "
                                   "is voorbij")
    shown = client_overview(late, client.id)
    assert [row.over for row in shown.consents if row.kind is ConsentKind.NEWSLETTER] == [True]
    assert photo_overview(late, client.id).over == set(PLACES)
    with pytest.raises(NotWithdrawn):
        withdrawal_confirmation(late, line.consent.id)
    told = session.vault.logs.ledger_records()[before:]
    assert [one.kind for one in told].count(LedgerKind.WITHDRAWAL) == len(ENDS_WITH_ITS_TERM), "a restore does it again"
    sign(late, client, ConsentKind.NEWSLETTER, late.clock.now())
    assert ConsentKind.NEWSLETTER in stand(late, client), "a new yes counts"


@pytest.mark.req("J-16")
def test_a_portrait_goes_also_from_a_file_that_is_held_or_that_the_law_keeps(session: Session) -> None:
    clients = [file_of(session, number, treated=True) for number in (1, 2)]
    for client in clients:
        take_portrait(session, client.id, drawn_photo())
        save_health(session, HealthInput(client.id, allergies="kiwi"))
    policy(session, "medical_contract", True)
    place_hold(session, clients[0].id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    end_overdue_consents(on_day(session, TWO_YEARS_ON + timedelta(days=1)))
    with session.vault.reading() as uow:
        for client in clients:
            assert uow.photos.of_client(client.id) == ()
            assert uow.clients.get(client.id).portrait is None
            assert uow.health.get(client.id) is not None, "the record stays"


@pytest.mark.req("J-16", "J-21", "J-34")
@pytest.mark.parametrize("by_law", [False, True])
def test_what_is_the_file_is_shut_after_the_signed_day_and_goes_with_what_kept_it(
        session: Session, by_law: bool) -> None:
    """Nobody allows health data, a skin type or photos any more: a hold or the law keeps them, and shut."""
    client = file_of(session, 1, treated=True)
    save_health(session, HealthInput(client.id, allergies="kiwi"))
    save_skin_type(session, client.id, 3)
    details = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)
    add_photo(session, client.id, drawn_photo(seed=2), details)
    if by_law:
        policy(session, "medical_contract", True)
    else:
        place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    wanted = consent_overview(session, client.id).photo_preference
    assert stand(on_day(session, TWO_YEARS_ON), client) >= SHUT_WITH_ITS_TERM, "on the last day all stands"
    late = on_day(session, TWO_YEARS_ON + timedelta(days=1))
    assert not stand(late, client) & SHUT_WITH_ITS_TERM
    assert consent_overview(late, client.id).photo_preference is wanted, "nobody said no"
    with pytest.raises(ConsentMissing):
        save_health(late, HealthInput(client.id, allergies="noten"))
    with pytest.raises(ConsentMissing):
        save_skin_type(late, client.id, 4)
    with pytest.raises(PhotoConsentMissing):
        add_photo(late, client.id, drawn_photo(seed=3), replace(details, taken_on=TWO_YEARS_ON))
    assert what_lies_there(late, client) == (True, True, 1), "kept, and shut"
    assert lapsed_files(late) == ()
    goes = {Consequence.HEALTH_REMOVED, Consequence.SKIN_TYPE_REMOVED, Consequence.PHOTOS_REMOVED}
    if by_law:
        change_policy_value(late, floor(), "medical_contract", False, sure=True)
    else:
        assert set(preview_release(late, client.id).goes) == goes
        assert set(release_holds(late, client.id).goes) == goes
    assert what_lies_there(late, client) == (False, False, 0)


def test_what_is_the_file_stays_open_where_nothing_else_keeps_it(session: Session) -> None:
    """The whole file is due on that day: nothing of it goes before the owner destroys it."""
    client = file_of(session, 1, treated=True)
    save_health(session, HealthInput(client.id, allergies="kiwi"))
    late = on_day(session, TWO_YEARS_ON + timedelta(days=1))
    assert stand(late, client) >= SHUT_WITH_ITS_TERM
    assert what_lies_there(late, client) == (True, False, 0)


def what_lies_there(session: Session, client: Client) -> tuple[bool, bool, int]:
    with session.vault.reading() as uow:
        health = uow.health
        return (health.get(client.id) is not None, health.skin_type(client.id) is not None,
                len(uow.photos.of_client(client.id)))


class Cut(Exception):
    """Ends the scan in the middle, as a kill does."""


def scan_that_ends_as(end: ResidueReport | Exception) -> Callable[..., ResidueReport]:
    def scan(*_: object) -> ResidueReport:
        if isinstance(end, ResidueReport):
            return end
        raise end
    return scan


@pytest.mark.req("J-16", "J-09")
@pytest.mark.parametrize("end", [ResidueReport(1, 1, 1, ("photos.full",), compacted=True), StorageFailed(), Cut()])
def test_what_is_not_proven_to_be_gone_is_done_at_the_next_opening(
        session: Session, monkeypatch: pytest.MonkeyPatch, end: ResidueReport | Exception) -> None:
    """The bytes of a portrait that went with its term: found again, not looked for, or cut off."""
    client = file_of(session, 1, treated=True)
    take_portrait(session, client.id, drawn_photo())
    with session.vault.reading() as uow:
        going = uow.erasure.photo_needles([photo.id for photo in uow.photos.of_client(client.id)])
    late = on_day(session, TWO_YEARS_ON + timedelta(days=1))
    with monkeypatch.context() as patched:
        patched.setattr(SqlVaultPages, "scan_residue", scan_that_ends_as(end))
        with pytest.raises(Cut) if isinstance(end, Cut) else nullcontext():
            after_opening(late, services)
    with session.vault.reading() as uow:
        assert uow.photos.of_client(client.id) == ()
        assert uow.settings.get(UNCLEAN) is True, "remembered in the transaction that removed it"
    built: list[SqlVaultPages] = []
    compact = SqlVaultPages.compact

    def counted(pages: SqlVaultPages) -> None:
        built.append(pages)
        compact(pages)

    with monkeypatch.context() as patched:
        patched.setattr(SqlVaultPages, "compact", counted)
        after_opening(late, services)
    assert len(built) == 1, "the file is built again"
    with session.vault.reading() as uow:
        assert uow.settings.get(UNCLEAN) is None
    assert session.vault.pages.scan_residue(going).found == ()


def test_a_clock_that_leapt_ends_nothing(session: Session) -> None:
    """Trust 27: a portrait that goes cannot come back."""
    client = file_of(session, 1, treated=True)
    policy(session, "file_retention", Term(years=5))
    assert stand(moved_clock(session, date(2036, 1, 1)), client) == frozenset(ConsentKind)


def test_a_yes_of_after_the_last_day_counts_from_its_own() -> None:
    """Nobody signs for a term that was over: the text of a client who came back runs from that day."""
    promise, days = PromisedTerm(Term(years=5), never_treated=Term(months=3)), FileDays(TODAY, TODAY, TODAY, TODAY)
    assert promise.last_day_signed(days, date(2031, 11, 21)) == date(2031, 11, 21)
    assert promise.last_day_signed(days, date(2032, 1, 1)) == date(2037, 1, 1)
    assert promise.last_day_signed(FileDays(None, None, None, TODAY), date(2032, 1, 1)) == date(2032, 4, 1)
