"""Asking for a decision and keeping its proof (J-14 to J-16, J-62, J-63, UAVG 5, K-10, K-45, trust #15)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.consents.overview import (
    ASKED_OF_EVERYONE,
    DocumentState,
    consent_overview,
    current_text,
    open_document,
)
from jindra_desk.application.consents.signing import (
    DecidedInFuture,
    DecisionCommand,
    SignatureMissing,
    TextNotYet,
    TextReplaced,
    blank_form,
    prepare_decision,
    record_decision,
    seal,
    signing_sheet,
    store_decision,
)
from jindra_desk.application.consents.who_signs import GuardianUnknown
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.records.document_checks import DocumentAltered
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import GuardianId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import GuardianRelation, PhotoPreference
from jindra_desk.domain.consents.consent import (
    ConsentKind,
    ConsentState,
    ConsentWay,
    Decision,
    Signature,
    Signer,
)
from jindra_desk.domain.consents.representation import (
    GuardianMustSign,
    NoMinor,
    NotTheirRepresentative,
    RepresentativeMustSign,
)
from jindra_desk.storage.repositories.documents import SqlDocumentRepository
from jindra_desk.system.clock.clock import FixedClock
from tests.documents.reading import whole_text
from tests.support.decisions import command_for, decide, makers, reworded
from tests.support.practice_desk import add_client, add_guardian, program, write
from tests.support.vaults import NOW, TODAY


@pytest.mark.req("J-15")
def test_j_15_granting_one_leaves_the_others_unasked(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    states = {line.kind: line.state for line in consent_overview(session, client.id).lines}
    assert states.pop(ConsentKind.HEALTH) is ConsentState.GIVEN
    assert set(states) == set(ASKED_OF_EVERYONE) - {ConsentKind.HEALTH}
    assert set(states.values()) == {ConsentState.NOT_ASKED}


@pytest.mark.req("J-16")
def test_j_16_the_proof_holds_words_hash_time_way_and_who(session: Session) -> None:
    client = add_client(session)
    recorded = decide(session, client, ConsentKind.PHOTOS_FILE)
    line = consent_overview(session, client.id).line(ConsentKind.PHOTOS_FILE)
    consent = line.consent
    assert consent is not None
    assert consent.text_sha256 == current_text(session, ConsentKind.PHOTOS_FILE, Language.NL).sha256
    assert (consent.decided_at, consent.way, consent.signer, consent.signer_name) == (
        NOW, ConsentWay.DRAWN, Signer.CLIENT, "Joëlle van den Heuvel")
    assert line.document is DocumentState.WHOLE
    stored = open_document(session, recorded.document_id)
    assert stored.content.startswith(b"%PDF")
    assert hashlib.sha256(stored.content).hexdigest() == stored.document.sha256


@pytest.mark.req("J-16")
def test_j_16_an_old_proof_still_shows_old_words(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    old = current_text(session, ConsentKind.HEALTH, Language.NL)
    newer = replace(old, version=old.version + 1, shipped=old.shipped + 1, intro="Andere woorden.", valid_from=TODAY,
                    change_note="Nieuw.")
    write(session, lambda uow: uow.consents.add_text(newer))
    line = consent_overview(session, client.id).line(ConsentKind.HEALTH)
    assert (line.version, line.newer_text) == (old.version, True)
    with session.vault.reading() as uow:
        assert line.consent is not None
        assert uow.consents.text(line.consent.text_id).words == old.words
    sheet = signing_sheet(session, client.id, ConsentKind.HEALTH)
    assert sheet.texts[Language.NL] == newer
    assert sheet.decided_before == TODAY


def test_other_words_than_those_of_the_text_are_never_signed(session: Session) -> None:
    """The hash of what was read decides, also on paper, where an older text may be signed (J-16)."""
    client = add_client(session)
    command = command_for(session, client, ConsentKind.HEALTH)
    for way in (ConsentWay.TICK, ConsentWay.PAPER):
        with pytest.raises(TextReplaced):
            prepare_decision(session, replace(command, way=way, text_sha256="0" * 64))


def test_words_that_changed_meanwhile_are_not_signed(session: Session) -> None:
    client = add_client(session)
    command = command_for(session, client, ConsentKind.HEALTH)
    prepared = prepare_decision(session, command)
    pdf = seal(makers(), prepared)
    old = current_text(session, ConsentKind.HEALTH, Language.NL)
    write(session, lambda uow: uow.consents.add_text(replace(old, version=2, intro="Anders.", valid_from=TODAY)))
    with pytest.raises(TextReplaced):
        store_decision(session, prepared, pdf)
    with pytest.raises(TextReplaced):
        prepare_decision(session, command)
    with pytest.raises(TextReplaced):
        prepare_decision(session, replace(command, text_sha256="0" * 64))
    assert consent_overview(session, client.id).line(ConsentKind.HEALTH).state is ConsentState.NOT_ASKED


@pytest.mark.parametrize("signature", [None, Signature(()), Signature((((0.5, 0.5),),))])
def test_j_16_a_yes_needs_a_signature(session: Session, signature: Signature | None) -> None:
    client = add_client(session)
    with pytest.raises(SignatureMissing):
        decide(session, client, ConsentKind.HEALTH, signature=signature)


@pytest.mark.req("A-24", part="data")
def test_a_24_a_no_needs_none_and_keeps_none(session: Session) -> None:
    client = add_client(session)
    command = command_for(session, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED, way=ConsentWay.TICK)
    assert prepare_decision(session, command).form.signature is None
    record_decision(session, makers(), command)
    overview = consent_overview(session, client.id)
    assert overview.line(ConsentKind.PHOTOS_FILE).state is ConsentState.REFUSED
    assert overview.photo_preference is PhotoPreference.NO


def test_a_tick_in_their_presence_is_proof_too(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.NEWSLETTER, way=ConsentWay.TICK, signature=None)
    line = consent_overview(session, client.id).line(ConsentKind.NEWSLETTER)
    assert line.consent is not None
    assert (line.state, line.consent.way) == (ConsentState.GIVEN, ConsentWay.TICK)


def test_paper_counts_from_the_day_on_it(session: Session) -> None:
    client = add_client(session)
    day = TODAY - timedelta(days=20)
    decide(session, client, ConsentKind.HEALTH, way=ConsentWay.PAPER, signature=None, decided_on=day)
    line = consent_overview(session, client.id).line(ConsentKind.HEALTH)
    assert line.consent is not None
    assert (line.state, line.consent.decided_at.date()) == (ConsentState.GIVEN, day)
    with pytest.raises(DecidedInFuture):
        decide(session, client, ConsentKind.HEALTH, way=ConsentWay.PAPER, decided_on=TODAY + timedelta(days=1))


@pytest.mark.req("J-16")
def test_a_sheet_with_older_words_is_kept_with_those_words(session: Session) -> None:
    """The client signed what was there: a text that came later says other things, and is asked for again."""
    client = add_client(session)
    old = current_text(session, ConsentKind.HEALTH, Language.NL)
    newer = reworded(session, ConsentKind.HEALTH)
    sheet = signing_sheet(session, client.id, ConsentKind.HEALTH)
    assert [text.id for text in sheet.versions[sheet.reader][Language.NL]] == [newer.id, old.id]
    on_screen = DecisionCommand(client.id, old.id, old.sha256, Decision.GIVEN, ConsentWay.TICK)
    with pytest.raises(TextReplaced):
        prepare_decision(session, on_screen)
    record_decision(session, makers(), replace(on_screen, way=ConsentWay.PAPER, decided_on=TODAY))
    line = consent_overview(session, client.id).line(ConsentKind.HEALTH)
    assert line.consent is not None
    assert (line.consent.text_id, line.consent.text_sha256) == (old.id, old.sha256)
    assert line.newer_text


@pytest.mark.req("J-16")
def test_words_of_before_the_program_are_said_to_be_that(session: Session) -> None:
    """Signed today on a form of years ago: none of the texts of this program is claimed."""
    client = add_client(session)
    text = current_text(session, ConsentKind.HEALTH, Language.NL)
    command = DecisionCommand(client.id, text.id, text.sha256, Decision.GIVEN, ConsentWay.PAPER, decided_on=TODAY,
                              words_of_before=True)
    recorded = record_decision(session, makers(), command)
    line = consent_overview(session, client.id).line(ConsentKind.HEALTH)
    assert line.consent is not None
    assert line.consent.text_id != text.id
    assert line.version == 0
    assert "Tekst op papier van vóór het programma" in whole_text(open_document(session, recorded.document_id).content)
    assert current_text(session, ConsentKind.HEALTH, Language.NL) == text, "nobody is asked to sign it"


@pytest.mark.req("J-16")
def test_no_sheet_carries_words_that_did_not_exist_yet(session: Session) -> None:
    client = add_client(session)
    newer = reworded(session, ConsentKind.HEALTH)
    command = DecisionCommand(client.id, newer.id, newer.sha256, Decision.GIVEN, ConsentWay.PAPER,
                              decided_on=TODAY - timedelta(days=1))
    with pytest.raises(TextNotYet) as refused:
        prepare_decision(session, command)
    assert refused.value.field == "decided_on"
    assert "21 november 2026" in refused.value.sentence()


def test_an_older_sheet_of_paper_does_not_undo_a_newer_answer(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH, Decision.REFUSED, way=ConsentWay.TICK)
    decide(session, client, ConsentKind.HEALTH, way=ConsentWay.PAPER, decided_on=TODAY - timedelta(days=9))
    assert consent_overview(session, client.id).line(ConsentKind.HEALTH).state is ConsentState.REFUSED


def test_uavg_5_under_sixteen_a_guardian_signs(session: Session) -> None:
    child = add_client(session, birth=date(2010, 11, 22))
    assert consent_overview(session, child.id).under_age
    with pytest.raises(GuardianMustSign):
        decide(session, child, ConsentKind.HEALTH)
    with pytest.raises(GuardianUnknown):
        decide(session, child, ConsentKind.HEALTH, guardian=GuardianId("f" * 32))
    parent = add_guardian(session, child)
    decide(session, child, ConsentKind.HEALTH, guardian=parent.id)
    consent = consent_overview(session, child.id).line(ConsentKind.HEALTH).consent
    assert consent is not None
    assert (consent.signer, consent.signer_name) == (Signer.GUARDIAN, parent.name)


def test_j_62_on_their_sixteenth_birthday_the_client_decides_alone(session: Session) -> None:
    client = add_client(session, birth=date(2010, 11, 21))
    sheet = signing_sheet(session, client.id, ConsentKind.HEALTH)
    assert not sheet.guardian_signs
    assert sheet.signers == ()
    decide(session, client, ConsentKind.HEALTH)


def test_j_62_permission_to_treat_is_always_a_guardians(session: Session) -> None:
    child = add_client(session, birth=date(2011, 1, 1))
    parent = add_guardian(session, child)
    sheet = signing_sheet(session, child.id, ConsentKind.TREATMENT_MINOR)
    assert (sheet.guardian_signs, sheet.age_limit, sheet.signers) == (True, 16, (parent,))
    with pytest.raises(GuardianMustSign):
        decide(session, child, ConsentKind.TREATMENT_MINOR)
    decide(session, child, ConsentKind.TREATMENT_MINOR, guardian=parent.id)
    assert consent_overview(session, child.id).line(ConsentKind.TREATMENT_MINOR).state is ConsentState.GIVEN


@pytest.mark.req("K-83")
@pytest.mark.parametrize("relation", [GuardianRelation.CURATOR, GuardianRelation.MENTOR])
def test_k_83_whom_a_court_named_signs_for_an_adult_and_the_client_does_not(session: Session,
                                                                     relation: GuardianRelation) -> None:
    client = add_client(session, birth=date(1990, 5, 5))
    named = add_guardian(session, client, relation=relation)
    sheet = signing_sheet(session, client.id, ConsentKind.HEALTH)
    assert (sheet.guardian_signs, sheet.signers) == (True, (named,))
    assert consent_overview(session, client.id).guardians == (named,)
    with pytest.raises(RepresentativeMustSign):
        decide(session, client, ConsentKind.HEALTH)
    decide(session, client, ConsentKind.HEALTH, guardian=named.id)
    assert consent_overview(session, client.id).line(ConsentKind.HEALTH).state is ConsentState.GIVEN


@pytest.mark.req("K-83")
@pytest.mark.parametrize("relation", [GuardianRelation.PARENT, GuardianRelation.GUARDIAN, GuardianRelation.AUTHORISED])
def test_k_83_nobody_else_signs_for_an_adult(session: Session, relation: GuardianRelation) -> None:
    client = add_client(session, birth=date(1990, 5, 5))
    other = add_guardian(session, client, relation=relation)
    sheet = signing_sheet(session, client.id, ConsentKind.HEALTH)
    assert (sheet.guardian_signs, sheet.signers) == (False, ())
    for kind, refused in ((ConsentKind.HEALTH, NotTheirRepresentative), (ConsentKind.TREATMENT_MINOR, NoMinor)):
        with pytest.raises(refused):
            decide(session, client, kind, guardian=other.id)
    decide(session, client, ConsentKind.HEALTH)


@pytest.mark.req("J-62")
def test_j_62_where_parents_permit_up_to_eighteen_a_seventeen_year_old_is_asked(session: Session) -> None:
    """Their data are their own from sixteen on; the treatment waits for the parent that the policy wants."""
    change_policy_value(session, program().shipped.policies.floor, "treatment_permission_age", 18)
    client = add_client(session, birth=date(2009, 5, 5))
    parent = add_guardian(session, client)
    overview = consent_overview(session, client.id)
    assert {ConsentKind.TREATMENT_MINOR, ConsentKind.TREATMENT} <= set(overview.to_sign), "both are asked"
    assert not overview.under_age
    decide(session, client, ConsentKind.TREATMENT_MINOR, guardian=parent.id)
    decide(session, client, ConsentKind.HEALTH)
    with pytest.raises(NotTheirRepresentative):
        decide(session, client, ConsentKind.PORTRAIT, guardian=parent.id)


def test_an_adult_is_not_asked_for_a_parents_permission(session: Session) -> None:
    client = add_client(session)
    assert ConsentKind.TREATMENT_MINOR not in {line.kind for line in consent_overview(session, client.id).lines}


def test_the_english_text_is_its_own_text(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.PORTRAIT, language=Language.EN)
    line = consent_overview(session, client.id).line(ConsentKind.PORTRAIT)
    assert line.consent is not None
    with session.vault.reading() as uow:
        assert uow.consents.text(line.consent.text_id).language is Language.EN


def test_the_blank_form_decides_nothing(session: Session) -> None:
    client = add_client(session)
    form = blank_form(session, client.id, ConsentKind.HEALTH, Language.NL)
    assert (form.decision, form.signature, form.client_name) == (None, None, "Joëlle van den Heuvel")
    assert makers().consent_form(form, lambda source: source, Language.NL).startswith(b"%PDF")


@pytest.mark.parametrize("years", [1, 10])
def test_a_refusal_overrules_a_consent_that_a_wrong_clock_dated_ahead(session: Session, years: int) -> None:
    """Trust #19: by its date the yes of 2036 came after every no until then."""
    client = add_client(session)
    decide(replace(session, clock=FixedClock(NOW + timedelta(days=365 * years))), client, ConsentKind.PHOTOS_FILE)
    decide(session, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED)
    assert consent_overview(session, client.id).line(ConsentKind.PHOTOS_FILE).state is not ConsentState.GIVEN


@pytest.mark.req("J-16")
def test_what_is_new_is_told_to_who_decided_before_and_to_nobody_else(session: Session) -> None:
    """«Er staat nu precies bij …» means nothing to who never read another text."""
    first, client = add_client(session, number=1), add_client(session, number=2)
    decide(session, client, ConsentKind.HEALTH)
    newer = replace(reworded(session, ConsentKind.HEALTH), change_note="Nieuw: iets.", version=9, shipped=9)
    write(session, lambda uow: uow.consents.add_text(newer))
    for who, note in ((first, ""), (client, "Nieuw: iets.")):
        assert blank_form(session, who.id, ConsentKind.HEALTH, Language.NL).text.change_note == note
        prepared = prepare_decision(session, command_for(session, who, ConsentKind.HEALTH))
        assert prepared.form.text.change_note == note
        assert prepared.text.change_note == "Nieuw: iets.", "the text itself stays as it is kept"


@pytest.mark.req("J-16")
def test_a_document_that_reads_back_otherwise_is_not_called_sealed(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #15: the medium gave other bytes back; nobody is told that the decision is kept."""
    client = add_client(session)
    stored = SqlDocumentRepository.content
    monkeypatch.setattr(SqlDocumentRepository, "content", lambda self, which: stored(self, which)[:-1] + b"?")
    with pytest.raises(DocumentAltered):
        decide(session, client, ConsentKind.NEWSLETTER)


@pytest.mark.req("J-16")
def test_words_that_changed_while_they_were_read_are_not_signed(session: Session) -> None:
    client = add_client(session)
    command = command_for(session, client, ConsentKind.NEWSLETTER)
    with pytest.raises(TextReplaced):
        prepare_decision(session, replace(command, text_sha256="0" * 64))
