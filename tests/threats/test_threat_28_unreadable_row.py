"""Threat 28: a row that cannot be read is told where it is missed, and is never taken for «nothing due» (trust #28).

`tests/application/test_unreadable_rows.py` walks every column with every odd value; here stand the rows that Today,
the terms and the register of requests go by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.clients.client import Client
from jindra_desk.storage.engine import rows
from jindra_desk.storage.engine.rows import Unreadables
from jindra_desk.storage.repositories import retention as retention_repo
from jindra_desk.storage.repositories import treatments as treatment_repo
from tests.support.odd_values import database, fill_the_rest
from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client, services
from tests.threats.attacks import lands, withstood

HIDING: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "a request": ("UPDATE requests SET done_on = 'wat'",),
    "a visit": ("DELETE FROM drafts", "UPDATE treatments SET status = 'wat', waits = 0 WHERE status = 'open'",),
    "a file": ("DELETE FROM requests", "UPDATE clients SET keep_through = '~'"),
    "a name": ("UPDATE clients SET surname = ''",),
})


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as opened:
        yield opened


@pytest.fixture
def client(session: Session) -> Client:
    """A client of whom everything is due: their file, a request, and a visit that was not closed."""
    made, _ = canary_client(session, asks_access=True)
    fill_the_rest(session, made)
    return made


def attack_nothing_due(session: Session, client: Client, harm: str, folder: Path) -> None:
    """Make what is due unreadable, and look at Today, at the vault and at what is handed out."""
    base = database(session)
    assert all(base.execute(sql).rowcount for sql in HIDING[harm])
    try:
        seen = today_overview(session)
    except Exception:  # noqa: BLE001 - whatever it is, the owner sees no screen
        withstood(False, f"{harm} that cannot be read bars Today")
    withstood((not seen.nothing_due and bool(seen.unreadable)) or any(
        line.unreadable for _request, line in seen.requests), f"{harm} that cannot be read looks like nothing due")
    withstood(bool(verify_vault(session).unreadable), f"{harm} that cannot be read passes for whole")
    if harm == "a visit":
        try:
            export_client(session, services(), client.id, folder, Handout())
        except JindraError:
            return
        withstood(False, "half a file is handed out as the whole one")


@pytest.mark.parametrize("harm", HIDING)
def test_threat_28_what_is_due_and_cannot_be_read_is_told(
        session: Session, client: Client, tmp_path: Path, harm: str) -> None:
    attack_nothing_due(session, client, harm, tmp_path)


@pytest.mark.parametrize("harm", ["a request", "a visit", "a file"])
def test_threat_28_bites_without_noting_what_was_left_out(
        session: Session, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str) -> None:
    """A program that skips what it cannot read."""
    monkeypatch.setattr(Unreadables, "note", lambda *_given: None)
    with lands(f"{harm} that cannot be read looks like nothing due"):
        attack_nothing_due(session, client, harm, tmp_path)


def test_threat_28_bites_without_looking_for_states_that_are_none(
        session: Session, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that asks for open visits only."""
    monkeypatch.setattr(treatment_repo, "_NO_STATE", "0")
    with lands("a visit that cannot be read looks like nothing due"):
        attack_nothing_due(session, client, "a visit", tmp_path)


def test_threat_28_bites_without_looking_for_days_that_are_none(
        session: Session, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that compares whatever stands in a column of days."""
    monkeypatch.setattr(retention_repo, "_NO_END", "0")
    with lands("a file that cannot be read looks like nothing due"):
        attack_nothing_due(session, client, "a file", tmp_path)


def test_threat_28_bites_without_the_frame_around_each_row(
        session: Session, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that lets the domain's own refusals through."""
    monkeypatch.setattr(rows, "FAULTS", (ArithmeticError,))
    with lands("a name that cannot be read bars Today"):
        attack_nothing_due(session, client, "a name", tmp_path)
