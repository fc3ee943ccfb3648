"""Backup, erase, withdraw and restore in any order: nobody who was erased ever comes back, nothing given stays taken
back, and nothing that was there at the backup is lost (trust #12, T-44).
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import erase_rows
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.restore import ledger_replay
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.domain.base.ids import ClientId, ConsentId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind
from tests.support.practice_desk import open_practice, program, write
from tests.support.sessions import on_day, services
from tests.support.vaults import PASSPHRASE, TODAY, given_consent, invented_client, numbered_id


class BackupMachine(RuleBasedStateMachine):
    """A practice that backs up, erases, withdraws and puts backups back, also on a new computer."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(prefix="backup-machine-"))
        (self.folder / "0").mkdir()
        self.session = open_practice(self.folder / "0")
        self.computers = 0
        self.day = 0
        self.number = 0
        self.living: set[ClientId] = set()
        self.given: dict[ConsentId, ClientId] = {}
        self.erased: set[ClientId] = set()
        self.withdrawn: set[ConsentId] = set()
        self.backups: list[tuple[Path, set[ClientId], set[ConsentId]]] = []
        for _ in range(3):
            self.add_client()
        self.back_up()

    @rule()
    def add_client(self) -> None:
        """A client with a consent."""
        self.number += 1
        client = invented_client(self.number, surname=f"Zwaluw{self.number}")
        with self.session.vault.reading() as uow:
            text = uow.consents.current_text(ConsentKind.NEWSLETTER, Language.NL, TODAY)
        consent = given_consent(client, 5000 + self.number, text)
        write(self.session, lambda uow: uow.clients.add(client))
        write(self.session, lambda uow: uow.consents.add(consent))
        self.living.add(client.id)
        self.given[consent.id] = client.id

    @precondition(lambda machine: machine.living)
    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        """As a destruction does, without its certificate."""
        client_id = data.draw(st.sampled_from(sorted(self.living)))
        with self.session.vault.reading() as uow:
            client = uow.clients.get(client_id)
        event = LedgerEvent(LedgerKind.DESTRUCTION, client.subject, "", "verzoek", TODAY)

        def gone(uow: UnitOfWork) -> None:
            uow.ledger.append(event)
            erase_rows(uow, client)

        write(self.session, gone)
        self.living.discard(client_id)
        self.erased.add(client_id)
        self.given = {consent: owner for consent, owner in self.given.items() if owner != client_id}

    @precondition(lambda machine: machine.given)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        """The owner takes a consent back."""
        consent_id = data.draw(st.sampled_from(sorted(self.given)))
        withdraw_consent(self.session, consent_id, WithdrawalChannel.PHONE)
        del self.given[consent_id]
        self.withdrawn.add(consent_id)

    @rule()
    def back_up(self) -> None:
        """A backup of today."""
        self.day += 1
        today = on_day(self.session, TODAY + timedelta(days=self.day))
        file = make_backup(today, services(), self.folder / "stick").file
        self.backups.append((file, set(self.living), set(self.given)))

    @precondition(lambda machine: machine.backups)
    @rule(data=st.data(), new_computer=st.booleans())
    def restore(self, data: st.DataObject, new_computer: bool) -> None:
        """Any backup, here or on a new computer; the ledger beside backups and vault knows what came after."""
        file, living, given = data.draw(st.sampled_from(self.backups))
        after_opening(self.session, services)  # as every opening does: the ledger on the stick is up to date
        path = self.session.vault.path
        self.session.vault.close()
        if new_computer:
            self.computers += 1
            path = self.folder / str(self.computers) / path.name
        restore_backup(program().stores(), file, path, SecretKind.PASSPHRASE, PASSPHRASE,
                       RestoreDecisions(highest_certificate=0))
        self.session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
        after_opening(self.session, services)
        self.living = living - self.erased
        self.given = self._consents()
        assert set(self.given) == {one for one in given - self.withdrawn if self._owner(one) not in self.erased}

    @rule()
    def open_again(self) -> None:
        """Lock and unlock."""
        path = self.session.vault.path
        self.session.vault.close()
        self.session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
        after_opening(self.session, services)

    @invariant()
    def nobody_comes_back_and_nobody_is_lost(self) -> None:
        """Exactly those are there who should."""
        with self.session.vault.reading() as uow:
            assert set(uow.clients.ids()) == self.living
        assert not self.living & self.erased
        assert set(self._consents()) == set(self.given)
        assert self.session.vault.logs.first_broken_audit_row() is None

    def teardown(self) -> None:
        """Close and clear."""
        self.session.vault.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _consents(self) -> dict[ConsentId, ClientId]:
        with self.session.vault.reading() as uow:
            return {consent.id: client_id for client_id in uow.clients.ids()
                    for consent in uow.consents.of_client(client_id) if consent.withdrawn_at is None}

    def _owner(self, consent_id: ConsentId) -> ClientId:
        number = next(n for n in range(self.number + 1) if given_id(n) == consent_id)
        return invented_client(number).id


def given_id(number: int) -> ConsentId:
    """The consent of the client with that number."""
    return ConsentId(numbered_id(5000 + number))


def test_without_the_replay_the_machine_sees_who_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """The protection taken out: the very rules above must fail."""
    monkeypatch.setattr(ledger_replay, "_replay", lambda *_: ledger_replay.Replayed())
    machine = BackupMachine()
    try:
        machine.nobody_comes_back_and_nobody_is_lost()
        client = next(iter(machine.living))
        machine.erase(Chosen(client))
        machine.nobody_comes_back_and_nobody_is_lost()
        with pytest.raises(AssertionError):
            machine.restore(Chosen(machine.backups[0]), new_computer=False)
    finally:
        machine.teardown()


class Chosen:
    """Stands in for hypothesis: draws what was chosen."""

    def __init__(self, value: object) -> None:
        self._value = value

    def draw(self, _strategy: object) -> object:
        """The one value."""
        return self._value


TestBackupMachine = BackupMachine.TestCase
TestBackupMachine.settings = settings(
    max_examples=6, stateful_step_count=12, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
