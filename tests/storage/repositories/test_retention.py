"""What the retention engine is told, and the stored days behind the dashboard (J-08, J-21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.ids import HoldId, ReceiptId, RequestId
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.retention.engine import StoredTerm
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import (
    FACIAL,
    TODAY,
    add_clients,
    consent_text,
    given_consent,
    invented_client,
    invented_photo,
    performed_visit,
    written,
)

ANNA = invented_client(1)


def test_facts_for_the_retention_engine(vault: SqlVault) -> None:
    """J-21: only performed treatments count; all clients at once answer the same as one by one."""
    others = [invented_client(number, surname=f"Naam{number}") for number in range(2, 5)]
    hold = Hold(HoldId("5" * 32), ANNA.id, HoldGround.CLAIM, TODAY, date(2027, 2, 1))
    photo, prepared = invented_photo(ANNA, 1, b"x" * 200)
    add_clients(vault, replace(ANNA, keep_longer_until=date(2030, 1, 1)), *others)

    def write(uow: UnitOfWork) -> None:
        uow.treatments.save_type(FACIAL)
        uow.treatments.save(performed_visit(ANNA, 1, date(2024, 2, 29)))
        uow.treatments.save(replace(performed_visit(ANNA, 2, date(2026, 9, 9)), status=TreatmentStatus.CANCELLED))
        uow.holds.save(hold)
        uow.photos.add(photo, prepared)
        uow.consents.add_text(consent_text())
        uow.consents.add(given_consent(ANNA, 1, consent_text()))
        uow.requests.save(Request(RequestId("2" * 32), ANNA.id, RequestKind.ACCESS, TODAY, "brief", TODAY, TODAY))
        uow.receipts.add(Receipt(ReceiptId("3" * 32), 1, 2025, date(2025, 3, 4), "A. Berg", "B", 1), ANNA.id)

    written(vault, write)
    with vault.reading() as uow:
        facts = uow.retention.facts(ANNA.id)
        assert facts.last_treatment_on == date(2024, 2, 29)
        assert facts.receipts == (date(2025, 3, 4),)
        assert facts.holds == (hold,)
        assert facts.has_photos
        assert facts.has_consents
        assert facts.compulsory_record
        assert not facts.open_request
        assert facts.last_request_done_on == TODAY
        assert facts.keep_longer_until == date(2030, 1, 1)
        everyone = list(uow.retention.all_facts())
        assert [uow.retention.facts(each.client_id) for each in everyone] == everyone  # type: ignore[arg-type]
        assert len(everyone) == 4
        assert not uow.retention.facts(others[0].id).compulsory_record


DAYS: list[tuple[date | None, bool, RetentionFilter]] = [
    (date(2026, 1, 1), False, RetentionFilter.DUE), (TODAY, False, RetentionFilter.DUE),
    (TODAY + timedelta(days=1), False, RetentionFilter.SOON), (TODAY + timedelta(days=30), False, RetentionFilter.SOON),
    (TODAY + timedelta(days=31), False, RetentionFilter.RUNNING), (None, False, RetentionFilter.RUNNING),
    (date(2026, 1, 2), True, RetentionFilter.HELD), (date(2030, 1, 1), False, RetentionFilter.RUNNING),
]


def test_the_dashboard_counts_every_file_once(vault: SqlVault) -> None:
    clients = [invented_client(number, surname=f"Naam{number}") for number in range(len(DAYS))]
    add_clients(vault, *clients)

    def write(uow: UnitOfWork) -> None:
        for client, (day, held, _) in zip(clients, DAYS, strict=True):
            uow.retention.store(client.id, StoredTerm(day, held=held))

    written(vault, write)
    with vault.reading() as uow:
        counts = uow.retention.counts(TODAY)
        assert (counts.due, counts.soon, counts.held, counts.running) == (2, 2, 1, 3)
        for which in (RetentionFilter.DUE, RetentionFilter.SOON, RetentionFilter.HELD, RetentionFilter.RUNNING):
            found = {row.client_id for row in uow.retention.rows(which, TODAY)}
            assert found == {client.id for client, (_, _, card) in zip(clients, DAYS, strict=True) if card is which}
        attention = uow.retention.rows(RetentionFilter.ATTENTION, TODAY)
        assert [row.keep_through for row in attention] == [DAYS[index][0] for index in (0, 1, 2, 3, 6)]
        assert attention[-1].held
        assert uow.retention.rows(RetentionFilter.ATTENTION, TODAY, limit=2, offset=1) == attention[1:3]
        months = uow.retention.per_month(TODAY, 3)
        assert [(end.year, end.month) for end in months] == [(2026, 11), (2026, 12), (2027, 1)]
        assert (months[0].due, months[0].soon, months[0].later) == (2, 1, 0)
        assert (months[1].due, months[1].soon, months[1].later) == (0, 1, 1)
        assert (months[2].due, months[2].soon, months[2].later) == (0, 0, 0)


def test_a_minimum_is_due_the_day_after_its_last_day_and_never_soon(vault: SqlVault) -> None:
    """Section 9, 'at least n years': on its last day nothing may be done yet, the day after it has to go."""
    days = (TODAY - timedelta(days=31), TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1),
            TODAY + timedelta(days=300))
    clients = [invented_client(number, surname=f"Naam{number}") for number in range(len(days))]
    add_clients(vault, *clients)

    def write(uow: UnitOfWork) -> None:
        for client, day in zip(clients, days, strict=True):
            uow.retention.store(client.id, StoredTerm(day, at_least=True))

    written(vault, write)
    with vault.reading() as uow:
        counts = uow.retention.counts(TODAY)
        assert (counts.due, counts.soon, counts.held, counts.running) == (2, 0, 0, 3)
        for which, wanted in ((RetentionFilter.DUE, clients[:2]), (RetentionFilter.ATTENTION, clients[:2]),
                              (RetentionFilter.SOON, []), (RetentionFilter.RUNNING, clients[2:])):
            assert [row.client_id for row in uow.retention.rows(which, TODAY)] == [one.id for one in wanted]
        assert dict(uow.retention.stored())[clients[0].id] == StoredTerm(days[0], at_least=True)
        months = uow.retention.per_month(TODAY, 24)
        assert sum(month.due for month in months) == 2
        assert (sum(month.soon for month in months), sum(month.later for month in months)) == (0, 3)
