"""Who signs which text for a client, and that those words are for such a signer (UAVG 5, J-62, BW 7:447, 7:450)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from jindra_desk.application.consents.overview import consent_overview, current_text
from jindra_desk.application.consents.signing import blank_form, prepare_decision, signing_sheet
from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.readiness import readiness
from jindra_desk.application.treatments.visit_form import visit_form
from jindra_desk.domain.base.ids import GuardianId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import GuardianRelation
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, ConsentWay, Decision
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.consents.representation import GuardianMustSign, OwnWords, WordsOfAnother
from jindra_desk.domain.treatments.performed_without import AgeLimits, missing_before
from jindra_desk.domain.treatments.treatment import Missing
from tests.support.decisions import command_for, decide
from tests.support.policies import floor
from tests.support.practice_desk import add_client, add_guardian, program, write
from tests.support.sessions import on_day
from tests.support.vaults import FACIAL, TODAY

BORN = {age: date(TODAY.year - age, 1, 5) for age in (11, 13, 15, 17)}


@pytest.mark.req("J-63", "J-16")
@pytest.mark.parametrize("language", Language)
def test_a_parent_reads_of_the_child_on_the_screen_on_paper_and_on_the_sealed_form(
        session: Session, language: Language) -> None:
    """«Ja, je mag mijn gezondheidsgegevens noteren» above the name of a parent allows the parent's own."""
    mine = {Language.NL: "mijn kind of pupil", Language.EN: "my child or ward"}[language]
    child = add_client(session, birth=BORN[15])
    parent = add_guardian(session, child)
    for kind in set(ConsentKind) - {ConsentKind.TREATMENT}:
        sheet = signing_sheet(session, child.id, kind)
        blank = blank_form(session, child.id, kind, language)
        sealed = prepare_decision(session, command_for(session, child, kind, guardian=parent.id, language=language))
        assert mine in sheet.texts[language].yes
        assert blank.text.words == sheet.texts[language].words == sealed.form.text.words
        assert sheet.reader_if(parent.id) is sheet.reader


@pytest.mark.req("K-83")
def test_a_curator_reads_of_the_client(session: Session) -> None:
    client = add_client(session, birth=date(1990, 5, 5))
    curator = add_guardian(session, client, relation=GuardianRelation.CURATOR)
    for kind in set(ConsentKind) - {ConsentKind.TREATMENT_MINOR}:
        sheet = signing_sheet(session, client.id, kind)
        assert sheet.reader is Reader.COURT
        assert "de cliënt" in sheet.texts[Language.NL].yes
        sealed = prepare_decision(session, command_for(session, client, kind, guardian=curator.id)).form
        assert sealed.text.words == sheet.texts[Language.NL].words


@pytest.mark.req("K-83", "J-63")
def test_of_a_parent_and_a_mentor_each_has_the_own_words(session: Session) -> None:
    child = add_client(session, birth=BORN[13])
    parent = add_guardian(session, child)
    mentor = replace(parent, id=GuardianId("78" * 16), name="Ines Mentor", relation=GuardianRelation.MENTOR)
    write(session, lambda uow: uow.clients.save_guardian(mentor))
    sheet = signing_sheet(session, child.id, ConsentKind.HEALTH)
    assert (sheet.reader_if(parent.id), sheet.reader_if(mentor.id)) == (Reader.PARENT, Reader.COURT)
    assert "de cliënt" in sheet.words[sheet.reader_if(mentor.id)][Language.NL].yes
    assert set(sheet.versions) == {Reader.PARENT, Reader.COURT}


@pytest.mark.req("J-16")
def test_nobody_signs_the_words_for_somebody_else(session: Session) -> None:
    child = add_client(session, birth=BORN[15])
    adult = add_client(session, number=2)
    parent = add_guardian(session, child)
    own = command_for(session, adult, ConsentKind.HEALTH)
    parents = command_for(session, child, ConsentKind.HEALTH, guardian=parent.id)
    for way in (ConsentWay.DRAWN, ConsentWay.PAPER):
        with pytest.raises(WordsOfAnother):
            prepare_decision(session, replace(own, client_id=child.id, guardian_id=parent.id, way=way))
        with pytest.raises(WordsOfAnother):
            prepare_decision(session, replace(parents, client_id=adult.id, guardian_id=None, way=way))
    before = replace(own, client_id=child.id, guardian_id=parent.id, way=ConsentWay.PAPER, words_of_before=True)
    assert prepare_decision(session, before).text.of_before, "those words are on the sheet, whoever signed it"


@pytest.mark.req("J-62")
@pytest.mark.parametrize("age", [11, 13, 15])
def test_no_parent_says_yes_in_the_words_of_the_child(session: Session, age: int) -> None:
    """«Je beslist nu zelf» was signed by the parent of a child of eleven."""
    child = add_client(session, birth=BORN[age])
    parent = add_guardian(session, child)
    own = command_for(session, child, ConsentKind.TREATMENT)
    with pytest.raises(OwnWords):
        prepare_decision(session, replace(own, guardian_id=parent.id))


@pytest.mark.req("J-62")
def test_from_twelve_the_childs_own_yes_is_asked_and_kept_beside_the_parents(session: Session) -> None:
    """«Daarom vraag ik jou of ik mag behandelen, en vraag ik het je kind zelf ook»: it could not be recorded."""
    child = add_client(session, birth=BORN[13])
    parent = add_guardian(session, child)
    asked = consent_overview(session, child.id).to_sign
    assert {ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR} <= set(asked)
    sheet = signing_sheet(session, child.id, ConsentKind.TREATMENT)
    assert (sheet.guardian_signs, sheet.signers, sheet.reader) == (False, (), Reader.BESIDE_A_PARENT)
    assert "Je beslist nu zelf" not in sheet.texts[Language.NL].words
    decide(session, child, ConsentKind.TREATMENT)
    decide(session, child, ConsentKind.TREATMENT_MINOR, guardian=parent.id)
    lines = consent_overview(session, child.id)
    assert {lines.line(kind).state for kind in (ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR)} == {
        ConsentState.GIVEN}
    assert not lines.line(ConsentKind.TREATMENT).newer_text
    with pytest.raises(GuardianMustSign):
        decide(session, child, ConsentKind.HEALTH)  # of the data the parent decides


@pytest.mark.req("J-62")
def test_under_twelve_only_the_parent_is_asked(session: Session) -> None:
    child = add_client(session, birth=BORN[11])
    add_guardian(session, child)
    assert ConsentKind.TREATMENT not in {line.kind for line in consent_overview(session, child.id).lines}
    with pytest.raises(GuardianMustSign):
        decide(session, child, ConsentKind.TREATMENT)


@pytest.mark.req("J-62")
def test_at_seventeen_with_a_limit_of_eighteen_both_are_asked_and_at_eighteen_the_client_alone(
        session: Session) -> None:
    change_policy_value(session, floor(), "treatment_permission_age", 18)
    client = add_client(session, birth=BORN[17])
    parent = add_guardian(session, client)
    assert {ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR} <= set(consent_overview(session, client.id).to_sign)
    decide(session, client, ConsentKind.TREATMENT)
    decide(session, client, ConsentKind.TREATMENT_MINOR, guardian=parent.id)
    assert ConsentKind.TREATMENT not in consent_overview(session, client.id).to_sign
    grown = on_day(session, date(TODAY.year + 1, 1, 6))
    assert ConsentKind.TREATMENT in consent_overview(grown, client.id).to_sign, "asked again, as the text said"
    assert signing_sheet(grown, client.id, ConsentKind.TREATMENT).reader is Reader.SELF
    decide(grown, client, ConsentKind.TREATMENT)
    assert ConsentKind.TREATMENT not in consent_overview(grown, client.id).to_sign


@pytest.mark.req("J-62")
@pytest.mark.parametrize(("age", "by_law", "missing"), [
    (13, True, (Missing.OWN_PERMISSION,)), (15, True, (Missing.OWN_PERMISSION,)), (13, False, ()), (11, True, ())])
def test_under_the_wgbo_the_childs_own_yes_is_missed_at_a_visit(
        session: Session, age: int, by_law: bool, missing: tuple[Missing, ...]) -> None:
    child = add_client(session, birth=BORN[age])
    parent = add_guardian(session, child)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    if by_law:
        change_policy_value(session, floor(), "medical_contract", True, sure=True)
        ensure_consent_texts(session, program().shipped.consent_texts)
    decide(session, child, ConsentKind.TREATMENT_MINOR, guardian=parent.id)
    kind = replace(FACIAL, wkkgz=False, minimum_age=None)

    def missed() -> tuple[Missing, ...]:
        with session.vault.reading() as uow:
            found = uow.consents.of_client(child.id)
        return missing_before(kind, TODAY, None, child.birth_date, found, AgeLimits(16, None, by_law=by_law))

    assert missed() == missing
    shown = readiness(visit_form(session, child.id).ready, kind, TODAY)
    assert ("Eigen ja van de cliënt" in [item.title.render() for item in shown.items]) is (age >= 12)
    if age >= 12:
        decide(session, child, ConsentKind.TREATMENT)
        assert missed() == ()


@pytest.mark.req("J-16", "J-63")
def test_a_parent_who_signed_the_words_of_before_is_asked_again_and_a_client_of_the_same_words_is_not(
        session: Session) -> None:
    """The skin type: other words for a parent, the same for the client, so that no client signs twice."""
    new = current_text(session, ConsentKind.SKIN_TYPE, Language.NL)
    old = replace(new, intro=f"{new.intro} Teken je als ouder of voogd, dan gaat het over het huidtype van je kind.")
    assert not new.asks_again(old)
    assert current_text(session, ConsentKind.SKIN_TYPE, Language.NL, Reader.PARENT).asks_again(old)


def test_a_no_of_a_parent_is_kept_with_the_parents_words(session: Session) -> None:
    child = add_client(session, birth=BORN[11])
    parent = add_guardian(session, child)
    decide(session, child, ConsentKind.NEWSLETTER, Decision.REFUSED, guardian=parent.id)
    line = consent_overview(session, child.id).line(ConsentKind.NEWSLETTER)
    assert line.consent is not None
    with session.vault.reading() as uow:
        text = uow.consents.text(line.consent.text_id)
    assert (text.reader, text.no) == (Reader.PARENT, "Nee, stuur mijn kind of pupil geen nieuwsbrief")
