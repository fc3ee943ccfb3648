"""The dashboard's figures are the domain's, for any data; holds and policy changes move them (J-08, K-67, A-11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.retention.dashboard import MONTHS, recompute_all, retention_dashboard, retention_items
from jindra_desk.application.retention.holds import place_hold, preview_release, release_holds
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.services import fill_demo_vault
from jindra_desk.domain.base.errors import UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.retention.engine import RetentionCard, card_of, figures, upcoming
from jindra_desk.domain.retention.hold import HoldGround, HoldWithoutReview
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.practice_desk import program, write
from tests.support.sessions import find_client, on_day, services
from tests.support.vaults import NOW, TODAY


@pytest.mark.parametrize("seed", [3, 11])
def test_the_dashboard_counts_what_the_domain_counts_j_08(session: Session, seed: int) -> None:
    """Stored dates and SQL against the engine itself, on many days."""
    fill_demo_vault(session, services(), 120, seed, None)
    for days in (-400, -29, 0, 1, 30, 365, 740):
        _compare(session, days)


def _compare(session: Session, days: int) -> None:
    today = TODAY + timedelta(days=days)
    shifted = on_day(session, today)
    board = retention_dashboard(shifted, RetentionFilter.DUE)
    files = [item.retention.file for item in retention_items(shifted)]
    if days < 0:
        # A hold that is released later is judged by its day; stored dates are of the present.
        files = [item.retention.file for item in retention_items(session)]
    counted = figures(files, today)
    assert (board.counts.due, board.counts.soon, board.counts.held, board.counts.running) == tuple(counted)
    assert [tuple(getattr(month, name) for name in ("year", "month", "due", "soon", "later"))
            for month in board.months] == [tuple(month) for month in upcoming(files, today, MONTHS)]
    due = {row.client_id for row in board.rows}
    assert due == {ClientId(item.retention.client_id) for item in retention_items(shifted)
                   if card_of(item.retention.file, today) is RetentionCard.DUE}


def test_rows_come_soonest_first_and_held_last(demo: Session) -> None:
    rows = retention_dashboard(demo).rows
    days = [row.keep_through for row in rows if not row.held]
    assert days == sorted(day for day in days if day is not None)
    assert [row.held for row in rows] == sorted(row.held for row in rows)
    assert rows[-1].name.given == "Loïs"
    everyone = retention_dashboard(demo, RetentionFilter.RUNNING).rows
    assert len(everyone) + len(rows) == 30


@pytest.mark.req("K-67")
def test_a_hold_needs_a_review_day_ahead_k_67(demo: Session) -> None:
    """K-67: without one it is refused, and nothing is written."""
    client = find_client(demo, "Smits, Bregje")
    with demo.vault.reading() as uow:
        before = uow.audit.count()
    with pytest.raises(HoldWithoutReview):
        place_hold(demo, client.id, HoldGround.COMPLAINT, TODAY)
    with pytest.raises(UnknownClient):
        place_hold(demo, ClientId("0" * 32), HoldGround.COMPLAINT, TODAY + timedelta(days=1))
    with demo.vault.reading() as uow:
        assert uow.holds.of_client(client.id) == ()
        assert uow.audit.count() == before


def test_placing_and_releasing_moves_between_cards_and_is_logged_a_11(demo: Session) -> None:
    """A-11, K-03: one audit row each; the holds that were named are released."""
    client = find_client(demo, "Smits, Bregje")
    before = retention_dashboard(demo).counts
    place_hold(demo, client.id, HoldGround.OTHER_INTEREST, TODAY + timedelta(days=30))
    place_hold(demo, client.id, HoldGround.CLAIM, TODAY + timedelta(days=60))
    held = retention_dashboard(demo).counts
    assert (held.held, held.soon) == (before.held + 1, before.soon - 1)
    release_holds(demo, client.id, only={one.hold.id for one in preview_release(demo, client.id).holds})
    assert retention_dashboard(demo).counts == before
    with demo.vault.reading() as uow:
        assert all(hold.released_on == TODAY for hold in uow.holds.of_client(client.id))
        verbs = [(entry.verb, entry.object_kind) for entry in uow.audit.of_subject(client.subject)]
    assert verbs[-3:] == [(Verb.HOLD, ObjectKind.HOLD), (Verb.HOLD, ObjectKind.HOLD), (Verb.RELEASE, ObjectKind.HOLD)]


def test_another_policy_moves_every_date_j_10(demo: Session) -> None:
    """J-10: terms are data; after a change each stored day follows from the new value."""
    longest = program().shipped.policies.profile("kliniek", TODAY)
    with demo.vault.unit_of_work() as uow:
        uow.policies.add(longest.to_record(), NOW)
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, NOW)
    recompute_all(demo)
    with demo.vault.reading() as uow:
        stored = {row.client_id: (row.keep_through, row.held) for which in (RetentionFilter.RUNNING,
                  RetentionFilter.ATTENTION) for row in uow.retention.rows(which, TODAY)}
    computed = {ClientId(item.retention.client_id): item.retention.file for item in retention_items(demo)}
    assert {client_id: file.keep_through for client_id, file in computed.items()} == {
        client_id: day for client_id, (day, _) in stored.items()}
    assert len(stored) == 30


def test_a_demo_under_any_policy_has_the_dates_of_that_policy(session: Session) -> None:
    """Invented data must not show other dates than the rules give."""
    for name in program().policy_names():
        policy = program().shipped.policies.profile(name, TODAY)
        with session.vault.unit_of_work() as uow:
            uow.policies.add(policy.to_record(), NOW)
            uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, NOW)
        recompute_all(session)
        fill_demo_vault(session, services(), 12, 5, None)
        board = retention_dashboard(session)
        counted = figures([item.retention.file for item in retention_items(session)], TODAY)
        assert (board.counts.due, board.counts.soon, board.counts.held, board.counts.running) == tuple(counted)


def test_items_come_in_name_order_with_a_row_per_class(demo: Session) -> None:
    items = list(retention_items(demo))
    assert [item.name.sort_key for item in items] == sorted(item.name.sort_key for item in items)
    ilse = next(item for item in items if item.name.given == "Ilse")
    assert [row.record_class.value for row in ilse.retention.classes] == [
        "client_file", "photos", "consent_proof", "bookkeeping"]
    assert ilse.retention.file.keep_through == date(2026, 11, 19)


def test_restricted_files_are_counted_too_k_65(demo: Session) -> None:
    """Their clock is held, and they are not forgotten."""
    client = find_client(demo, "Smits, Bregje")

    def restrict(uow: object) -> None:
        uow.clients.save(replace(client, changed_on=TODAY, restricted_since=TODAY))  # type: ignore[attr-defined]
        demo.refresh_retention(uow, client.id)  # type: ignore[arg-type]

    before = retention_dashboard(demo).counts.held
    write(demo, restrict)
    assert retention_dashboard(demo).counts.held == before + 1
