"""One unreadable value stops nothing else: each column of each table, set to odd values, in every use (trust #28)."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jindra_desk.application.clients.overview import client_overview
from jindra_desk.application.clients.register import describe_row, search_clients
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import preview_erasure
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.prepare import prepare_session
from jindra_desk.application.retention.dashboard import retention_dashboard, retention_items
from jindra_desk.application.retention.paper import retention_paper
from jindra_desk.application.rights.answering import note_handed_over
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.application.vault.verify_report import Check
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import TABLE_NAMES, RowUnreadable
from jindra_desk.domain.erasure.reasons import ErasureReason
from tests.support.odd_values import ODD, Column, columns, database, edited, fill_the_rest, rows_of
from tests.support.practice_desk import opened_practice, program
from tests.support.sessions import canary_client, services

FLOOR = program().shipped.policies.floor
COMPUTED = ("keep_through", "held")
"""Kept beside the client because lists need them fast; they are made from her file and are no part of it."""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, ClientId]]:
    """A vault with one client who has a row in every table, and one beside her."""
    with opened_practice(tmp_path_factory.mktemp("kluis")) as session:
        client, _ = canary_client(session, asks_access=True)
        canary_client(session, 2, surname="Zuidema", phone="+31687654321")
        fill_the_rest(session, client)
        yield session, client.id


def uses(session: Session, client_id: ClientId, folder: Path) -> dict[str, Callable[[], object]]:
    """Everything she does, and the command line."""
    def opening() -> None:
        after_opening(session, services)
        prepare_session(session, FLOOR, program().shipped.consent_texts)

    def listing() -> None:
        with session.vault.reading() as uow:
            list(uow.clients.all())

    def window_list() -> None:
        found = search_clients(session, "")
        for row in found.rows:
            describe_row(row, found)

    def showing() -> None:
        with session.vault.reading() as uow:
            collect_client_file(uow, client_id)

    return {
        "opening": opening, "today": lambda: today_overview(session), "list": listing, "show": showing,
        "window list": window_list,
        "client page": lambda: client_overview(session, client_id),
        "retention": lambda: list(retention_items(session, [])), "dashboard": lambda: retention_dashboard(session),
        "paper": lambda: retention_paper(session, with_names=True),
        "preview": lambda: preview_erasure(session, client_id, ErasureReason.REQUEST),
        "verify": lambda: verify_vault(session),
        "export": lambda: export_client(session, services(), client_id, folder, Handout()),
        "backup": lambda: make_backup(session, services(), folder),
    }


def raw_faults(session: Session, client_id: ClientId, folder: Path, column: Column,
               chosen: Callable[[str, int], bool]) -> list[str]:
    """Every use that ended in anything but an answer or one of our own faults."""
    base, found = database(session), []
    row = rows_of(base, column, client_id)
    assert row is not None, f"nothing to edit in {column}"
    for number, (what, value) in enumerate(ODD[column.kind]):
        with edited(base, column, row, value) as changed:
            if not changed:
                continue
            session._known.clear()
            for name, use in uses(session, client_id, folder).items():
                if not chosen(name, number):
                    continue
                try:
                    use()
                except JindraError as told:
                    if "{" in told.sentence():
                        found.append(f"{column} {what}: {name}: words with a gap")
                except Exception as fault:  # noqa: BLE001 - that is what is looked for
                    at = traceback.extract_tb(fault.__traceback__)[-1]
                    place = f"{Path(at.filename).name}:{at.lineno}"
                    found.append(f"{column} {what}: {name}: {type(fault).__name__} {place}")
    return found


TABLES = tuple(TABLE_NAMES)
COSTLY = ("opening", "verify", "export", "backup")
"""A tenth of a second and more each; the other uses take a few milliseconds."""
QUICK = ("today", "list", "show", "window list", "client page", "retention", "dashboard", "paper", "preview", "verify")


def _columns(session: Session, table: str) -> list[Column]:
    found = [column for column in columns(database(session)) if column.table == table]
    assert found or table == "client_words"
    return found


def test_every_table_of_the_schema_has_a_name_for_the_client(room: tuple[Session, ClientId]) -> None:
    tables = {column.table for column in columns(database(room[0]))}
    assert tables - set(TABLE_NAMES) == {"schema_migrations", "search_state", "vault_identity"}


@pytest.mark.parametrize("table", TABLES)
def test_an_odd_value_in_any_column_ends_nothing_in_a_raw_fault(
        room: tuple[Session, ClientId], tmp_path: Path, table: str) -> None:
    """Each value with one of the uses in turn, numbers and bytes with three; the slow test has every use of each."""
    session, client_id = room
    found: list[str] = []
    for turn, column in enumerate(_columns(session, table)):
        steps = (0,) if column.kind == "TEXT" else (0, 3, 6)
        found += raw_faults(session, client_id, tmp_path, column,
                            lambda name, number, turn=turn, steps=steps: name in {  # type: ignore[misc]
                                QUICK[(number + turn + step) % len(QUICK)] for step in steps})
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES)
def test_every_odd_value_in_every_use(room: tuple[Session, ClientId], tmp_path: Path, table: str) -> None:
    """Every value in every use, but each column in each costly use once, from column to column with another value."""
    session, client_id = room
    found: list[str] = []
    for turn, column in enumerate(_columns(session, table)):
        values = len(ODD[column.kind])
        assert values >= len(COSTLY)
        costly = {(turn + place) % values: name for place, name in enumerate(COSTLY)}
        found += raw_faults(session, client_id, tmp_path, column,
                            lambda name, number, costly=costly: name not in COSTLY  # type: ignore[misc]
                            or name == costly.get(number))
    assert found == []


@pytest.mark.parametrize(("table", "column", "value"), [
    ("clients", "birth_date", "'wat'"), ("treatments", "status", "'wat'"), ("requests", "due_on", "'wat'"),
    ("clients", "keep_through", "'wat'"), ("holds", "ground", "'wat'"), ("clients", "held", "7"),
])
def test_what_cannot_be_read_is_told_where_it_is_missed(
        room: tuple[Session, ClientId], tmp_path: Path, table: str, column: str, value: str) -> None:
    """A fault never looks like nothing: each place that misses the row says so."""
    session, client_id = room
    base = database(session)
    one = next(known for known in columns(base) if str(known) == f"{table}.{column}")
    row = rows_of(base, one, client_id)
    assert row is not None
    with edited(base, one, row, value) as changed:
        assert changed
        listed: list[RowUnreadable] = []
        with session.vault.reading() as uow:
            list(uow.clients.all())
            collected = table != "clients" and bool(collect_client_file(uow, client_id))
            seen = uow.unreadable()
        list(retention_items(session, listed))
        paper = retention_paper(session, with_names=True)
        assert paper.unreadable > 0 or table in {"treatments", "requests"}, "it can be made, and says what it misses"
        overview, board = today_overview(session), retention_dashboard(session)
        told = {(found.table, found.column) for found in (*seen, *listed, *overview.unreadable, *board.unreadable)}
        assert (table, column) in told
        assert collected or table == "clients"
        if (table, column) in {("requests", "due_on"), ("clients", "keep_through"), ("clients", "held")}:
            assert not overview.nothing_due
            assert overview.unreadable
        if column not in COMPUTED:
            with pytest.raises(JindraError):
                export_client(session, services(), client_id, tmp_path, Handout())
        report = verify_vault(session)
        assert Check.ROWS in {finding.check for finding in report.findings}
        assert [place.table for place in report.unreadable] == [table]


def shown(session: Session) -> dict[str, int]:
    """How many things each list of hers shows; `unreadable` is how many rows it says it could not read."""
    today, board, found = today_overview(session), retention_dashboard(session), search_clients(session, "")
    return {
        "due": today.due.all, "soon": today.soon, "requests": len(today.requests), "visits": len(today.open_visits),
        "outside": len(today.outside), "clients": today.clients, "books": len(today.book_years),
        "unreadable": len(today.unreadable),
        "cards": board.counts.due + board.counts.soon + board.counts.held + board.counts.running,
        "lines": len(board.rows), "board unreadable": len(board.unreadable), "list": len(found.rows),
    }


@pytest.mark.parametrize("table", TABLES)
def test_a_fault_never_looks_like_nothing_due(room: tuple[Session, ClientId], table: str) -> None:
    """Whatever cannot be read: Today, the terms and the list of clients open, and what they miss they tell.

    A real day that is a wrong one is not for them to see: `verify` finds it (test_edits_in_the_database).
    """
    session, client_id = room
    base, before, missed = database(session), shown(session), []
    assert min(before[name] for name in ("due", "requests", "visits", "outside", "lines", "list")) > 0
    for column in _columns(session, table):
        row = rows_of(base, column, client_id)
        assert row is not None
        for what, value in ODD[column.kind]:
            if what in {"nothing", "far day", "first day"}:
                continue
            with edited(base, column, row, value) as changed:
                now = shown(session) if changed else before
            told = {"lines": now["board unreadable"], "list": 0}
            missed += [f"{column} {what}: {name}" for name, many in now.items()
                       if many < before[name] and not told.get(name, now["unreadable"])]
    assert missed == []
    assert shown(session) == before


def test_a_computed_value_that_cannot_be_read_keeps_nobody_from_her_file(session: Session, tmp_path: Path) -> None:
    """What she takes along is her whole file: the last day of it is computed anew."""
    client, _ = canary_client(session, asks_access=True)
    database(session).execute("UPDATE clients SET keep_through = 'wat', held = 7")
    with session.vault.reading() as uow:
        whole = collect_client_file(uow, client.id)
        assert not uow.unreadable()
    assert retention_dashboard(session).unreadable
    exported = export_client(session, services(), client.id, tmp_path, Handout())
    assert (exported.photos, exported.documents) == (len(whole.photos), len(whole.documents))
    for request in whole.requests:
        note_handed_over(session, request.id)
    assert not retention_dashboard(session).unreadable, "answering the request computed it anew"


def test_a_client_who_cannot_be_read_stands_in_the_list_and_is_counted(room: tuple[Session, ClientId]) -> None:
    session, client_id = room
    base = database(session)
    one = next(known for known in columns(base) if str(known) == "clients.birth_date")
    row = rows_of(base, one, client_id)
    assert row is not None
    before = search_clients(session, "")
    with edited(base, one, row, "'wat'"):
        found = search_clients(session, "")
        shown = next(line for line in found.rows if line.id == client_id)
        assert (found.total, len(found.rows)) == (before.total, len(before.rows))
        assert (shown.unreadable, shown.name.surname) == ("birth_date", "«niet te lezen»")
    assert search_clients(session, "").rows[0].unreadable == ""


def test_a_finding_holds_no_content(room: tuple[Session, ClientId]) -> None:
    session, client_id = room
    base = database(session)
    one = next(known for known in columns(base) if str(known) == "holds.id")
    row = rows_of(base, one, client_id)
    assert row is not None
    with edited(base, one, row, "'Anouk van den Berg, 06 12345678'"), session.vault.reading() as uow:
        base.execute("UPDATE holds SET ground = 'geheim' WHERE id LIKE 'Anouk%'")
        uow.holds.of_client(client_id)
        (fault,) = uow.unreadable()
        assert "Anouk" not in fault.sentence()
        assert "geheim" not in fault.sentence()
        base.execute("UPDATE holds SET ground = 'complaint' WHERE id LIKE 'Anouk%'")
