"""The policy as the owner sees and changes it, held against the law (K-68, J-28)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from jindra_desk.application.opening.prepare import OtherDayOnlyInDemo, prepare_session
from jindra_desk.application.policy.policies import (
    DEFAULT_PROFILE,
    EDITABLE_KEYS,
    IMPORTANT_KEYS,
    bring_under_law_of_today,
    change_policy_value,
    important_lines,
    lock_seconds,
    profile_choices,
    read_policy,
)
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.retention.dashboard import retention_dashboard
from jindra_desk.application.session.changes import Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.policy.acting import ACTING
from jindra_desk.domain.policy.floor import BelowFloor
from jindra_desk.domain.policy.values import KEY_TYPES, PolicyScalar
from jindra_desk.domain.retention.engine import StoredTerm
from jindra_desk.domain.retention.policy_moves import PolicyMovesFiles
from tests.support.practice_desk import add_client, program, write
from tests.support.sessions import moved_clock
from tests.support.vaults import FACIAL, TODAY, performed_visit

BOOK = program().shipped.policies


def test_five_profiles_the_practice_first() -> None:
    names = [name for name, _label in profile_choices(BOOK)]
    assert names[0] == DEFAULT_PROFILE
    assert len(names) == 5


def test_what_the_law_made_stricter_stands_first_with_its_reason() -> None:
    lines = important_lines(BOOK.profile("kliniek", TODAY))
    tightened = [line.tightened for line in lines]
    assert tightened == sorted(tightened, reverse=True)
    assert all(line.note is not None for line in lines if line.tightened)
    assert len({line.key for line in lines}) == len(lines)


def test_listed_keys_exist() -> None:
    assert set(IMPORTANT_KEYS) | set(EDITABLE_KEYS) <= set(KEY_TYPES)


@pytest.mark.req("J-28")
def test_lock_time_may_be_shortened_and_not_lengthened(session: Session) -> None:
    """J-28."""
    change_policy_value(session, BOOK.floor, "lock_seconds", 60)
    assert lock_seconds(session) == 60
    with pytest.raises(BelowFloor):
        change_policy_value(session, BOOK.floor, "lock_seconds", 180)
    assert lock_seconds(session) == 60
    view = read_policy(session)
    assert view.version == 2
    line = next(line for section in view.sections for line in section.lines if line.key == "lock_seconds")
    assert line.value.render() == "60 seconden"
    assert line.source.render() == "eigen keuze"


def test_every_value_that_acts_has_a_place_in_the_settings(session: Session) -> None:
    keys = [line.key for section in read_policy(session).sections for line in section.lines]
    assert sorted(keys) == sorted(ACTING)


def test_a_new_rule_of_law_makes_a_new_version_once(session: Session) -> None:
    rule = next(rule for rule in BOOK.floor.rules if rule.id == "lock-ceiling")
    stricter = replace(rule, allowed=(45,), clamp_to=45, valid_from=date(2026, 1, 1))
    floor = replace(BOOK.floor, rules=(*BOOK.floor.rules, stricter))
    assert not bring_under_law_of_today(session, BOOK.floor).topics
    assert bring_under_law_of_today(session, floor).topics
    assert lock_seconds(session) == 45
    assert not bring_under_law_of_today(session, floor).topics


def test_a_longer_term_moves_the_last_day(session: Session) -> None:
    """J-21: the stored dates of every file follow the policy."""
    client = add_client(session)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, 5, date(2026, 1, 10))))
    write(session, lambda uow: session.refresh_retention(uow, client.id))

    def last_day() -> date | None:
        with session.vault.reading() as uow:
            return uow.retention.rows(RetentionFilter.RUNNING, TODAY)[0].keep_through

    assert last_day() == date(2028, 1, 10)
    changes = change_policy_value(session, BOOK.floor, "file_retention", Term(years=1), sure=True)
    assert changes.changes.touches(Topic.RETENTION)
    assert last_day() == date(2027, 1, 10)


@pytest.mark.req("K-69")
def test_the_wgbo_switch_and_back_gives_every_file_the_day_of_before(session: Session) -> None:
    """K-69: twenty years at least while it is on, and no trace of it after."""
    client = add_client(session)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, 5, date(2026, 1, 10))))
    write(session, lambda uow: session.refresh_retention(uow, client.id))

    def stored() -> StoredTerm:
        with session.vault.reading() as uow:
            return dict(uow.retention.stored())[client.id]

    before = stored()
    change_policy_value(session, BOOK.floor, "medical_contract", value=True, sure=True)
    on = stored()
    assert (on.at_least, on.keep_through) == (True, client.changed_on.replace(year=client.changed_on.year + 20))
    change_policy_value(session, BOOK.floor, "medical_contract", value=False, sure=True)
    assert stored() == before


def test_a_clock_that_stands_years_behind_ends_no_rule_of_law(session: Session) -> None:
    """Trust 27: before 2020 there was no rule of twenty years; a wrong clock must not bring that time back."""
    change_policy_value(session, BOOK.floor, "medical_contract", value=True)
    behind = moved_clock(session, date(2012, 3, 1))
    assert not bring_under_law_of_today(behind, BOOK.floor).topics
    with session.vault.reading() as uow:
        assert session.policy(uow).file_retention == Term(years=20)
    with pytest.raises(BelowFloor):
        change_policy_value(behind, BOOK.floor, "file_retention", Term(years=2))


@pytest.mark.req("J-08")
def test_a_change_that_moves_files_is_asked_first_with_how_many(demo: Session) -> None:
    """«Dossier bewaren: 1 dagen» made 29 of 30 files due without a word about them."""
    def terms() -> dict[ClientId, StoredTerm]:
        with demo.vault.reading() as uow:
            return dict(uow.retention.stored())

    before, due_before = terms(), retention_dashboard(demo).counts.due
    with pytest.raises(PolicyMovesFiles) as asked:
        change_policy_value(demo, BOOK.floor, "file_retention", Term(days=1))
    assert read_policy(demo).version == 1
    assert terms() == before, "nothing is kept before the answer"
    moves = asked.value.moves
    assert f"Dossiers die dan meteen weg moeten: {moves.due}." in asked.value.sentence()
    change_policy_value(demo, BOOK.floor, "file_retention", Term(days=1), sure=True)
    assert retention_dashboard(demo).counts.due == due_before + moves.due
    changed = sum(term != before[client] for client, term in terms().items())
    assert changed >= moves.due + moves.earlier > 20
    with pytest.raises(PolicyMovesFiles) as back:
        change_policy_value(demo, BOOK.floor, "file_retention", Term(years=3))
    assert (back.value.moves.due, back.value.moves.earlier) == (0, 0)
    assert back.value.moves.later > 20
    change_policy_value(demo, BOOK.floor, "lock_seconds", 60)  # moves nothing, and is not asked


def test_another_day_opens_demo_vaults_only(session: Session) -> None:
    texts = program().shipped.consent_texts
    with pytest.raises(OtherDayOnlyInDemo):
        prepare_session(session, BOOK.floor, texts, TODAY)


def test_being_sure_counts_for_the_files_that_were_told(session: Session) -> None:
    """One more file ran into the term since the question: it is asked again, with the new count."""
    def treated(number: int) -> None:
        client = add_client(session, number=number)
        write(session, lambda uow: uow.treatments.save(performed_visit(client, number, date(2026, 1, 10))))

    moving = partial(change_policy_value, session, BOOK.floor, "file_retention", Term(years=1))
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    treated(1)
    with pytest.raises(PolicyMovesFiles) as asked:
        moving()
    treated(2)
    with pytest.raises(PolicyMovesFiles) as again:
        moving(sure=True, foretold=asked.value.moves)
    assert again.value.moves != asked.value.moves
    assert Topic.POLICY in moving(sure=True, foretold=again.value.moves).changes.topics


@pytest.mark.req("J-28")
def test_saving_the_value_that_stands_there_makes_no_version_and_keeps_its_source(session: Session) -> None:
    """A look at a value, closed with «Bewaar», made version after version and called it the owner's own choice."""
    def line() -> tuple[int, PolicyScalar, str]:
        view = read_policy(session)
        shown = next(one for section in view.sections for one in section.lines if one.key == "lock_seconds")
        return view.version, shown.scalar, shown.source.render()

    before = line()
    changes = change_policy_value(session, BOOK.floor, "lock_seconds", before[1])
    assert not changes.changes.topics
    assert line() == before
