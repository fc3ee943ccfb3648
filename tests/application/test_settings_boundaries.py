"""No value that is kept bars the next opening: each setting at each boundary, and odd values put there unseen.

Trust #21: what is admitted is read back the same; what cannot be read never keeps a vault shut, and is told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from jindra_desk.application.business.book_years import close_book_year
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import PolicyUnread, SettingsUnread, after_opening
from jindra_desk.application.opening.prepare import prepare_session
from jindra_desk.application.policy.policies import change_policy_value, read_policy
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import Preferences, read_preferences
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.business.book_years import BookYearEmpty
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.policy.profile import Policy, TermUncertain
from jindra_desk.domain.policy.values import KEY_TYPES, PolicyOutOfBounds, PolicyScalar, ValueKind, ValueType
from jindra_desk.domain.settings.shapes import SETTING_SHAPES
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.repositories.settings import SettingRefused
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.practice_desk import add_client, program
from tests.support.sessions import canary_client, opened, services
from tests.support.vaults import NOW, database_of

FLOOR = program().shipped.policies.floor
ODD: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 15, 60, 2**31, 2**63 - 1, 2**63, 10**30, 0.5, float("nan"), float("inf"), "", "x",
    "none", "9999", "P9999Y", "01-01", "99-99", "\ud800", "a" * 100_000, (), (0, 0), (13, 1), (2, 30), (2, 29),
    (1, 2, 3),
    Term(years=9999), Term(months=99_999), Term(weeks=99_999), Term(days=999_999), Term(), [], {},
)


def boundaries(value_type: ValueType) -> Iterator[PolicyScalar]:
    """The smallest and largest value, one more and one less, and a choice that does not exist."""
    least, most = value_type.least, value_type.most
    if value_type.kind is ValueKind.TERM:
        assert isinstance(least, Term)
        assert isinstance(most, Term)
        yield from (least, replace(least, days=least.days + 1), most, replace(most, days=most.days + 1))
        yield from (Term(months=1_200), Term(weeks=5_228), Term(days=36_600), Term(days=36_601), Term(1, 2, 3, 4))
    elif value_type.kind is ValueKind.NUMBER:
        assert isinstance(least, int)
        assert isinstance(most, int)
        yield from (least, least - 1, least + 1, most, most - 1, most + 1)
    elif value_type.choice is not None:
        yield from value_type.choice


def opens(session: Session) -> tuple[JindraError, ...]:
    """Close the vault, open it as the window does, look at Vandaag; answer what was told."""
    path = session.vault.path
    session.vault.close()
    with opened(path) as again:
        settled = after_opening(again, services)
        ready = prepare_session(again, FLOOR, program().shipped.consent_texts)
        today_overview(ready.session)
        read_policy(ready.session)
    return settled.notices


def written_unseen(session: Session, sql: str, *parameters: object) -> None:
    """Change a row with the key, as a bug or a thief would."""
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute(sql, parameters)


@pytest.mark.parametrize("key", KEY_TYPES)
def test_each_policy_value_at_each_boundary_opens_again(session: Session, key: str) -> None:
    admitted, refusals = 0, []
    add_client(session)
    with session.vault.reading() as uow:
        present = getattr(session.policy(uow), key)
    for value in (present, *boundaries(KEY_TYPES[key]), *ODD):
        try:
            change_policy_value(session, FLOOR, key, value, sure=True)
        except JindraError as refused:
            refusals.append(refused.sentence())
            continue
        admitted += 1
        with session.vault.reading() as uow:
            read = replace(session, _known=[]).policy_as_read(uow)
        assert (getattr(read.policy, key), read.unreadable) == (value, ())
    assert admitted
    assert not [words for words in refusals if "{" in words]
    assert opens(session) == ()


def test_a_term_of_9999_years_is_refused_with_the_bounds(session: Session) -> None:
    """«Dossier bewaren» 9999 jaar was stored, could not be read again, and no vault opened after it."""
    with pytest.raises(PolicyOutOfBounds) as refused:
        change_policy_value(session, FLOOR, "file_retention", Term(years=9999))
    assert "1 dag tot en met 100 jaar" in refused.value.sentence()
    assert opens(session) == ()


def test_what_does_not_read_back_is_not_kept(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer with a fault is noticed in the same transaction: the policy of before stays."""
    real = Policy.to_record

    def faulty(policy: Policy) -> dict[str, object]:
        record = json.loads(json.dumps(real(policy)))
        record["values"]["lock_seconds"]["value"] = 90
        return dict(record)

    monkeypatch.setattr(Policy, "to_record", faulty)
    with pytest.raises(JindraError):
        change_policy_value(session, FLOOR, "lock_seconds", 60)
    monkeypatch.undo()
    assert read_policy(session).version == 1
    assert opens(session) == ()


@pytest.mark.parametrize("damage", [
    lambda record: record["values"]["file_retention"].update(value="P9999Y"),
    lambda record: record["values"]["lock_seconds"].update(value=10**18),
    lambda record: record["values"].pop("consent_proof"),
    lambda record: record["values"].update(book_year_end=7),
    lambda record: record.update(values=None),
    lambda record: record.update(format=2),
    lambda record: record.update(profile=None),
], ids=["term", "number", "missing", "no entry", "no values", "format", "profile"])
def test_a_policy_that_cannot_be_read_opens_with_what_can(
        session: Session, damage: Callable[[dict[str, Any]], object]) -> None:
    """The owner's own choices that can be read stay; the rest is of before or shipped; and it is said."""
    change_policy_value(session, FLOOR, "file_retention", Term(years=3))
    with session.vault.reading() as uow:
        stored = uow.policies.current()
    assert stored is not None
    record = json.loads(json.dumps(stored[1]))
    damage(record)
    written_unseen(session, "UPDATE policies SET record = ? WHERE version = ?", json.dumps(record), stored[0])
    path = session.vault.path
    assert [type(notice) for notice in opens(session)] == [PolicyUnread]
    with opened(path) as again, again.vault.reading() as uow:
        policy = again.policy(uow)
        untouched = record["values"] == json.loads(json.dumps(stored[1]))["values"] and record["format"] == 1
        assert policy.file_retention == (Term(years=3) if untouched or _kept(record) else Term(years=2))
    with opened(path) as again:
        change_policy_value(again, FLOOR, "lock_seconds", 60)
        assert opens(again) == (), "as soon as the owner kept a value there is a policy that can be read"


def _kept(record: dict[str, Any]) -> bool:
    values = record["values"]
    return isinstance(values, dict) and values["file_retention"]["value"] == "P3Y"


@pytest.mark.parametrize("text", ["", "x", "[]", "null", "{", "NaN", "[" * 100_000, '{"format": 1}'])
def test_every_version_unreadable_opens_with_the_shipped_policy(session: Session, text: str) -> None:
    written_unseen(session, "UPDATE policies SET record = ?", text)
    path = session.vault.path
    assert [type(notice) for notice in opens(session)] == [PolicyUnread]
    with opened(path) as again, again.vault.reading() as uow:
        assert again.policy(uow).values() == program().stores().default_policy(NOW.date()).values()


@pytest.mark.parametrize("key", SETTING_SHAPES)
def test_each_setting_with_each_odd_value_is_refused_or_opens_again(session: Session, key: str) -> None:
    """Written through the program: what it takes, it reads."""
    for value in ODD:
        try:
            with session.vault.unit_of_work() as uow:
                uow.settings.put(key, value)
                uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, NOW)
                assert uow.settings.get(key) == value
        except SettingRefused:
            continue
    opens(session)


@pytest.mark.parametrize("key", SETTING_SHAPES)
def test_each_setting_written_unseen_opens_and_is_told(session: Session, key: str) -> None:
    """Odd JSON and no JSON under each key: the vault opens, the default counts, and the owner is told."""
    odd = ["", "{", "nul", "NaN", "[[[[", "[" * 50_000, '"\\ud800"', "1e400", "-1", "10000000000000000000000", '""',
           '{"at": 1}', '{"at": "x"}', "[1, 2, 3]", "[null]", '{"screen": 7}', '{"a": {"b": []}}', "true", "[]", "{}"]
    told = 0
    for value in odd:
        written_unseen(session, "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", key, value)
        with session.vault.reading() as uow:
            lost = uow.settings.lost(key)
        settled = after_opening(session, services)
        prepare_session(session, FLOOR, program().shipped.consent_texts)
        today_overview(session)
        assert any(isinstance(notice, SettingsUnread) for notice in settled.notices) == lost or key in _RENEWED
        told += lost
    assert told > len(odd) // 2
    opens(session)


_RENEWED = frozenset({"ledger.unclean", "retention.computed", "day.known", "resume", "ledger.replayed"})
"""Written again while opening, so that nothing is left to tell."""


def test_an_unreadable_setting_is_put_aside_when_a_new_value_is_kept(session: Session) -> None:
    written_unseen(session, "INSERT INTO settings (key, value) VALUES ('preferences', '{{')")
    assert read_preferences(session) == Preferences()
    with session.vault.unit_of_work() as uow:
        uow.settings.put("preferences", {"language": "en"})
        uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, NOW)
    with session.vault.reading() as uow:
        assert uow.settings.unreadable() == ()
    assert isinstance(session.vault, SqlVault)
    assert database_of(session.vault).value("SELECT value FROM settings WHERE key = 'preferences.unreadable'") == "{{"


@pytest.mark.req("J-08")
def test_by_a_policy_that_was_read_in_part_no_term_is_carried_out(session: Session) -> None:
    """A term that the owner lengthened and that cannot be read would be two years again, and files go for good."""
    client, _ = canary_client(session, treated_on=date(2020, 1, 2))
    with session.vault.reading() as uow:
        stored = uow.policies.current()
    assert stored is not None
    record = json.loads(json.dumps(stored[1]))
    record["values"]["file_retention"]["value"] = "P9999Y"
    written_unseen(session, "UPDATE policies SET record = ? WHERE version = ?", json.dumps(record), stored[0])
    for act in (lambda: destroy_client(session, services(), client.id, ErasureReason.TERM),
                lambda: close_book_year(session, 2015)):
        with pytest.raises(TermUncertain):
            act()
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id) == client
    change_policy_value(session, FLOOR, "lock_seconds", 60)
    with pytest.raises(BookYearEmpty):
        close_book_year(session, 1999)
    assert destroy_client(session, services(), client.id, ErasureReason.TERM).number
