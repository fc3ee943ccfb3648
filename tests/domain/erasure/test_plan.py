"""Gaat weg, blijft, waarom, tot wanneer; and who says no (J-11, J-20, J-21, A-11, section 3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.domain.base.dates import Term, add_years
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.clients.client import ClientRestricted
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.erasure.lines import LineKind
from jindra_desk.domain.erasure.plan import (
    AccessUnanswered,
    CompulsoryRecord,
    FileContents,
    NotYetDue,
    UnderHold,
    erasure_plan,
)
from jindra_desk.domain.erasure.reasons import REASON_LABELS, Death, ErasureReason, ReasonFacts, ToldBy
from jindra_desk.domain.retention.engine import RetentionFacts, compute
from jindra_desk.domain.retention.hold import Hold, HoldGround
from tests.support.policies import floor, policy

J = policy()
TODAY = date(2026, 11, 12)
ILSE = RetentionFacts(
    "c1",
    date(2020, 1, 1),
    date(2024, 11, 10),
    date(2024, 11, 10),
    date(2024, 11, 10),
    receipts=(date(2024, 11, 10),) * 6,
)
CONTENTS = FileContents(treatments=6, photos=14, consents=3, receipts=6)
YOUNG_AND_STOPPED = ReasonFacts(consent_age=16, age=15, withdrawn=True)
HOLD = Hold(HoldId("h"), ClientId("c1"), HoldGround.COMPLAINT, TODAY, date(2027, 3, 1))


def test_j20_the_preview_as_the_screen_shows_it() -> None:
    plan = erasure_plan(ILSE, CONTENTS, J, TODAY, ErasureReason.TERM, book_name="I. ten Brinke")
    assert plan.allowed
    assert plan.lines_for_terminal() == (
        "Gaat weg",
        "  Dossier met 6 behandelingen",
        "  14 foto’s en 3 getekende toestemmingen",
        "Blijft",
        "  6 bonnen op naam van ‘I. ten Brinke’",
        "Waarom",
        "  2 jaar na de laatste behandeling",
        "    Bonnen: fiscale bewaarplicht (AWR, artikel 52), 7 jaar na het boekjaar",
        "Tot wanneer",
        "  Bonnen tot en met 31 december 2031",
    )


@pytest.mark.parametrize(
    ("contents", "goes"),
    [
        (FileContents(), ["Dossier zonder behandelingen"]),
        (FileContents(1, 1, 0, 1), ["Dossier met 1 behandeling", "1 foto", "1 document"]),
        (FileContents(2, 0, 1, 2), ["Dossier met 2 behandelingen", "1 getekende toestemming", "2 documenten"]),
    ],
)
def test_one_and_many(contents: FileContents, goes: list[str]) -> None:
    plan = erasure_plan(replace(ILSE, receipts=()), contents, J, TODAY, ErasureReason.REQUEST)
    assert [line.text.render() for line in plan.goes] == goes
    assert [line.text.render() for line in plan.stays] == ["Niets"]
    assert plan.until == ()
    assert plan.why[0].text.render() == "De cliënt vraagt het zelf"


def test_j11_receipts_of_several_years_say_first_and_last_day() -> None:
    known = replace(ILSE, receipts=(date(2023, 1, 1), date(2024, 11, 10)))
    plan = erasure_plan(known, FileContents(receipts=2), J, TODAY, ErasureReason.TERM, book_name="I. ten Brinke")
    assert plan.until[0].text.render() == "Bonnen tot en met 31 december 2030, de laatste tot en met 31 december 2031"


def test_an_open_request_is_mentioned() -> None:
    plan = erasure_plan(replace(ILSE, open_request=True), CONTENTS, J, TODAY, ErasureReason.TERM)
    assert [line.kind for line in plan.why] == [LineKind.REASON, LineKind.WARNING]
    own = erasure_plan(replace(ILSE, open_request=True), CONTENTS, J, TODAY, ErasureReason.REQUEST)
    assert [line.kind for line in own.why] == [LineKind.REASON], "it is the request that this answers"


@pytest.mark.req("J-19", "J-20")
@pytest.mark.parametrize("reason", ErasureReason)
def test_what_a_client_asked_to_see_goes_only_when_the_client_wants_it_gone_or_is_dead(reason: ErasureReason) -> None:
    """AVG 15: the practice destroys no file for a reason of its own while a request for access waits."""
    about = replace(YOUNG_AND_STOPPED, death=Death(TODAY, ToldBy.FAMILY))
    waits = replace(ILSE, open_request=True, open_access=True)
    erasure_plan(replace(waits, open_access=False), CONTENTS, J, TODAY, reason, about=about).require_allowed()
    plan = erasure_plan(waits, CONTENTS, J, TODAY, reason, about=about)
    if reason in (ErasureReason.REQUEST, ErasureReason.DECEASED):
        plan.require_allowed()
        return
    with pytest.raises(AccessUnanswered) as refused:
        plan.require_allowed()
    assert exit_code_of(refused.type) is ExitCode.REFUSED
    assert "Geef het dossier eerst mee" in refused.value.sentence()


def test_a_file_that_may_not_go_yet_says_that_first() -> None:
    waits = replace(ILSE, last_treatment_on=date(2026, 10, 1), open_request=True, open_access=True)
    with pytest.raises(NotYetDue):
        erasure_plan(waits, CONTENTS, J, TODAY, ErasureReason.TERM).require_allowed()


@pytest.mark.req("A-04", "K-145")
@pytest.mark.parametrize("reason", [ErasureReason.WITHDRAWAL, ErasureReason.MINOR, ErasureReason.DECEASED])
def test_a04_only_the_request_takes_a_compulsory_record_before_its_term(reason: ErasureReason) -> None:
    recent = replace(ILSE, last_treatment_on=date(2026, 10, 1), compulsory_record=True)
    about = replace(YOUNG_AND_STOPPED, death=Death(TODAY, ToldBy.FAMILY))
    with pytest.raises(CompulsoryRecord) as told:
        erasure_plan(recent, CONTENTS, J, TODAY, reason, about=about).require_allowed()
    asks_itself = reason is not ErasureReason.DECEASED  # the dead ask nothing
    assert ("vraagt het zelf" in told.value.sentence()) is asks_itself


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(-400, 400))
def test_j21_term_is_refused_more_than_thirty_days_ahead(last: date, left: int) -> None:
    today = add_years(last, 2) - timedelta(days=left)
    plan = erasure_plan(replace(ILSE, last_treatment_on=last), CONTENTS, J, today, ErasureReason.TERM)
    assert plan.allowed is (left <= 30)
    if not plan.allowed:
        with pytest.raises(NotYetDue, match="Vernietigen kan vanaf"):
            plan.require_allowed()


@pytest.mark.parametrize("reason", [ErasureReason.REQUEST, ErasureReason.WITHDRAWAL, ErasureReason.MINOR])
def test_j20_k145_the_client_need_not_wait_for_the_term(reason: ErasureReason) -> None:
    plan = erasure_plan(replace(ILSE, last_treatment_on=TODAY), CONTENTS, J, TODAY, reason, about=YOUNG_AND_STOPPED)
    plan.require_allowed()
    assert plan.why[0].text.template == REASON_LABELS[reason]


@pytest.mark.parametrize("reason", ErasureReason)
def test_a11_nothing_goes_under_a_hold(reason: ErasureReason) -> None:
    plan = erasure_plan(replace(ILSE, holds=(HOLD,)), CONTENTS, J, TODAY, reason)
    with pytest.raises(UnderHold) as caught:
        plan.require_allowed()
    assert (caught.value.rule, exit_code_of(caught.type)) == ("A-11", ExitCode.REFUSED)
    assert caught.value.sentence() == (
        "Dit dossier is vastgehouden: na een klacht, ten minste tot 12 november 2027. "
        "Zolang dat zo is, wordt het niet vernietigd. "
        "Kijk er op 1 maart 2027 opnieuw naar, of laat het dossier los."
    )
    released = replace(HOLD, released_on=TODAY)
    about = replace(YOUNG_AND_STOPPED, death=Death(TODAY, ToldBy.FAMILY))
    erasure_plan(replace(ILSE, holds=(released,)), CONTENTS, J, TODAY, reason, about=about).require_allowed()


@pytest.mark.req("K-65")
@pytest.mark.parametrize("reason", [ErasureReason.WITHDRAWAL, ErasureReason.MINOR])
def test_k65_a_restricted_file_goes_for_no_reason_of_the_practice(reason: ErasureReason) -> None:
    assert erasure_plan(ILSE, CONTENTS, J, TODAY, reason, about=YOUNG_AND_STOPPED).allowed
    shut = erasure_plan(replace(ILSE, restricted=True), CONTENTS, J, TODAY, reason, about=YOUNG_AND_STOPPED)
    assert isinstance(shut.refusal, ClientRestricted)


def test_k65_a_restricted_file_does_not_go_by_its_term() -> None:
    known = replace(ILSE, restricted=True)
    with pytest.raises(ClientRestricted):
        erasure_plan(known, CONTENTS, J, TODAY, ErasureReason.TERM).require_allowed()
    assert erasure_plan(known, CONTENTS, J, TODAY, ErasureReason.REQUEST).allowed


@pytest.mark.req("T-12")
def test_t12_a_file_goes_by_its_term_though_no_end_of_service_was_noted() -> None:
    plan = erasure_plan(ILSE, CONTENTS, policy("sjabloon"), TODAY, ErasureReason.TERM)
    assert plan.allowed
    assert plan.why[0].text.render() == "12 maanden na de laatste behandeling"


def test_section_3_point_5_withdrawal_does_not_wipe_the_compulsory_record_before_its_term() -> None:
    recent = replace(ILSE, last_treatment_on=date(2026, 10, 1), compulsory_record=True)
    with pytest.raises(CompulsoryRecord, match="kan weg vanaf 1 september 2028"):
        erasure_plan(recent, CONTENTS, J, TODAY, ErasureReason.WITHDRAWAL, about=YOUNG_AND_STOPPED).require_allowed()
    assert erasure_plan(recent, CONTENTS, J, TODAY, ErasureReason.REQUEST).allowed
    old = replace(ILSE, compulsory_record=True)
    assert erasure_plan(old, CONTENTS, J, TODAY, ErasureReason.WITHDRAWAL, about=YOUNG_AND_STOPPED).allowed


def test_reasons_are_what_the_command_line_takes() -> None:
    assert [reason.value for reason in ErasureReason] == [
        "termijn", "verzoek", "intrekking", "minderjarige", "overleden"]
    assert set(REASON_LABELS) == set(ErasureReason)


@pytest.mark.req("J-21", "A-04")
def test_the_day_that_a_compulsory_record_names_is_the_first_on_which_it_may_go() -> None:
    recent = replace(ILSE, last_treatment_on=date(2026, 10, 1), compulsory_record=True)
    for day, allowed in ((date(2028, 8, 31), False), (date(2028, 9, 1), True)):
        plan = erasure_plan(recent, CONTENTS, J, day, ErasureReason.WITHDRAWAL, about=YOUNG_AND_STOPPED)
        assert plan.allowed is allowed


@pytest.mark.req("J-16", "J-21")
def test_why_names_the_term_that_was_agreed_with_the_client_as_the_list_of_terms_does() -> None:
    signed = replace(ILSE, last_treatment_on=date(2025, 11, 20), promised=(PromisedTerm(Term(years=1)),))
    longer = replace(ILSE, keep_longer_until=date(2026, 11, 20))
    for facts, words in ((signed, "Termijn in de tekst die de cliënt heeft getekend"),
                         (longer, "Langer bewaren op verzoek van de cliënt"),
                         (ILSE, "2 jaar na de laatste behandeling")):
        chosen = policy("kliniek").with_value("file_retention", Term(years=2), floor(), TODAY) if facts is longer else J
        plan = erasure_plan(facts, CONTENTS, chosen, TODAY, ErasureReason.TERM)
        assert plan.why[0].text.render() == words
        assert plan.why[0].text.render() == compute(facts, chosen, TODAY).file.reason.render()
