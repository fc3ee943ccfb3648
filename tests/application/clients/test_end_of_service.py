"""The end of the service has its place: noted, corrected, taken back, and followed by the term at once (T-12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.clients.end_of_service import EndAhead, EndBeforeTreatment, note_end_of_service
from jindra_desk.application.clients.register import client_details
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.policy.policies import choose_profile
from jindra_desk.application.retention.dashboard import retention_items
from jindra_desk.application.rights.restrictions import restrict_client
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client, ClientRestricted
from jindra_desk.domain.retention.term_ends import TermState
from tests.support.practice_desk import add_client, program, write
from tests.support.vaults import FACIAL, TODAY, performed_visit

LAST = TODAY - timedelta(days=200)


@pytest.fixture
def client(session: Session) -> Client:
    """Treated 200 days ago, under the profile whose term runs from the end of the service."""
    choose_profile(session, program().shipped.policies.profile("sjabloon", TODAY))
    client = add_client(session)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, 5, LAST)))
    write(session, lambda uow: session.refresh_retention(uow, client.id))
    return client


def stored(session: Session, client: Client) -> date | None:
    with session.vault.reading() as uow:
        return dict(uow.retention.stored())[client.id].keep_through


@pytest.mark.req("T-12")
def test_noted_corrected_and_taken_back(session: Session, client: Client) -> None:
    assert stored(session, client) == LAST.replace(year=LAST.year + 1)
    for day in (TODAY, TODAY - timedelta(days=30), LAST, None):
        note_end_of_service(session, client.id, day)
        start = day or LAST
        assert stored(session, client) == start.replace(year=start.year + 1)
        assert client_details(session, client.id).ended_on == day
        with session.vault.reading() as uow:
            file = collect_client_file(uow, client.id)
        assert file.client.ended_on == day
        assert file.client.changed_on == TODAY


@pytest.mark.req("T-12")
def test_a_visit_after_the_end_starts_the_term_anew(session: Session, client: Client) -> None:
    note_end_of_service(session, client.id, TODAY - timedelta(days=30))
    write(session, lambda uow: uow.treatments.save(replace(performed_visit(client, 6, TODAY))))
    write(session, lambda uow: session.refresh_retention(uow, client.id))
    assert stored(session, client) == TODAY.replace(year=TODAY.year + 1)


def test_no_day_ahead_none_before_a_treatment_none_while_shut(session: Session, client: Client) -> None:
    with pytest.raises(EndAhead):
        note_end_of_service(session, client.id, TODAY + timedelta(days=1))
    with pytest.raises(EndBeforeTreatment):
        note_end_of_service(session, client.id, LAST - timedelta(days=1))
    restrict_client(session, client.id)
    with pytest.raises(ClientRestricted):
        note_end_of_service(session, client.id, TODAY)
    assert client_details(session, client.id).ended_on is None


@pytest.mark.req("J-08")
@pytest.mark.parametrize("name", program().policy_names())
def test_under_every_profile_every_file_of_the_demo_has_a_last_day(demo: Session, name: str) -> None:
    """38 of 38 files had none under the template's profile."""
    choose_profile(demo, program().shipped.policies.profile(name, TODAY))
    files = [item.retention.file for item in retention_items(demo)]
    assert all(file.keep_through is not None and file.state is not TermState.NO_TERM for file in files)
