"""Threat 21: a setting or a stored value that the program cannot read back never keeps the owner out (trust #21).

Real vaults: values go through the use case that the settings screen calls, or straight into the database with the key.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.prepare import prepare_session
from jindra_desk.application.policy import policies
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session import session as session_module
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.policy import profile as policy_module
from jindra_desk.domain.policy.profile import Policy, Salvaged
from jindra_desk.domain.policy.values import KEY_TYPES, ValueKind
from jindra_desk.storage.repositories import settings as setting_repo
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.practice_desk import opened_practice, program
from tests.support.sessions import opened, services
from tests.support.vaults import database_of
from tests.threats.attacks import lands, withstood

SENSELESS = (Term(years=101), Term(years=500), Term(months=9_999), Term(days=99_999))
ODD_SETTINGS = (
    ("day.known", '{"sure": "morgen"}'), ("anchor.decisions", "[{}]"),
    ("erasure_cases", '[{"number": 1}]'),
    ("audit.check", '{"at": 7}'), ("resume", '{"screen": 1}'), ("backup.restore_tested", "{}"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as fresh:
        yield fresh


def is_barred(path: Path) -> bool:
    """Whether opening, the first screen included, fails in any way."""
    try:
        with opened(path) as again:
            after_opening(again, services)
            shipped = program().shipped
            today_overview(prepare_session(again, shipped.policies.floor, shipped.consent_texts).session)
    except Exception:  # noqa: BLE001 - any fault bars the owner
        return True
    return False


def attack_senseless_terms(session: Session) -> None:
    """Every term, far beyond what makes sense."""
    terms = [key for key, kind in KEY_TYPES.items() if kind.kind is ValueKind.TERM]
    for key in terms:
        for value in SENSELESS:
            try:
                change_policy_value(session, program().shipped.policies.floor, key, value, sure=True)
            except JindraError:
                continue
            withstood(False, "a senseless term is kept")
    session.vault.close()
    withstood(not is_barred(session.vault.path), "the owner is kept out by a term")


def attack_writer_with_a_fault(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program writes a policy that it does not read: it must notice that before it is durable."""
    real = Policy.to_record

    def faulty(policy: Policy) -> dict[str, object]:
        record: dict[str, Any] = json.loads(json.dumps(real(policy)))
        record["values"]["file_retention"]["value"] = "P9999Y"
        return record

    with monkeypatch.context() as patched:
        patched.setattr(Policy, "to_record", faulty)
        try:
            change_policy_value(session, program().shipped.policies.floor, "lock_seconds", 60)
        except JindraError:
            return
    withstood(False, "a policy is kept that nobody can read")


def attack_unreadable_policy(session: Session) -> None:
    """The record of the policy in force is changed in the database."""
    path = session.vault.path
    session.vault.close()
    for change in ('"P2Y"', '"P9999Y"'), ('"format":1', '"format":9'), ("{", "["):
        with opened(path) as again:
            written(again, "UPDATE policies SET record = replace(record, ?, ?)", *change)
        withstood(not is_barred(path), "the owner is kept out by a policy")


def attack_unreadable_settings(session: Session) -> None:
    """Small settings that are no longer what the program wrote."""
    for key, value in ODD_SETTINGS:
        written(session, "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", key, value)
    session.vault.close()
    withstood(not is_barred(session.vault.path), "the owner is kept out by a setting")


def written(session: Session, sql: str, *parameters: object) -> None:
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute(sql, parameters)


def test_threat_21_no_senseless_term_is_kept(session: Session) -> None:
    """«Dossier bewaren» 9999 jaar."""
    attack_senseless_terms(session)


def test_threat_21_what_is_written_is_read_back_before_it_is_kept(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    attack_writer_with_a_fault(session, monkeypatch)


def test_threat_21_an_unreadable_policy_opens(session: Session) -> None:
    attack_unreadable_policy(session)


def test_threat_21_unreadable_settings_open(session: Session) -> None:
    attack_unreadable_settings(session)


def test_threat_21_bites_without_bounds(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that admits any number of years."""
    monkeypatch.setattr(policy_module, "fits", lambda *_given: True)
    with lands("a senseless term is kept"):
        attack_senseless_terms(session)


def test_threat_21_bites_without_reading_back(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that trusts its own pen."""
    def trusting(uow: UnitOfWork, policy: Policy, now: datetime) -> None:
        uow.policies.add(policy.to_record(), now)

    monkeypatch.setattr(policies, "keep_policy", trusting)
    with lands("a policy is kept that nobody can read"):
        attack_writer_with_a_fault(session, monkeypatch)


def test_threat_21_bites_without_a_policy_to_fall_back_on(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that reads the newest record or nothing."""
    monkeypatch.setattr(session_module.Session, "_read_policy",
                        lambda _session, _uow, _version, record: Salvaged(Policy.from_record(record), ()))
    with lands("the owner is kept out by a policy"):
        attack_unreadable_policy(session)


def test_threat_21_bites_without_shapes_of_settings(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that believes whatever stands in its settings."""
    monkeypatch.setattr(setting_repo, "fits", lambda *_given: True)
    with lands("the owner is kept out by a setting"):
        attack_unreadable_settings(session)
