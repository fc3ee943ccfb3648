"""Looking into a whole file: logged, unless it is looked at as of another day; shut words are not in it."""

from __future__ import annotations

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.look_into_file import look_into_file
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, WithdrawalChannel, state_of
from jindra_desk.domain.treatments.stopped import FREE_TEXTS
from jindra_desk.domain.vault.audit import ObjectKind, Verb


def _with_visits_and_health_consent(session: Session) -> ClientId:
    with session.vault.reading() as uow:
        return next(client.id for client, _ in uow.clients.all()
                    if state_of(uow.consents.of_client(client.id), ConsentKind.HEALTH) is ConsentState.GIVEN
                    and any(visit.note or visit.result for visit in uow.treatments.of_client(client.id)))


def _looks(session: Session) -> int:
    with session.vault.reading() as uow:
        return sum(entry.verb is Verb.VIEW and entry.object_kind is ObjectKind.CLIENT for entry in uow.audit.entries())


def test_a_look_is_one_row_in_the_log(demo: Session) -> None:
    client, before = _with_visits_and_health_consent(demo), _looks(demo)
    seen = look_into_file(demo, client)
    assert (seen.file.client.id, list(seen.unreadable), _looks(demo)) == (client, [], before + 1)
    look_into_file(demo, client, noted=False)
    assert _looks(demo) == before + 1


def test_what_a_withdrawal_shut_is_not_shown(demo: Session) -> None:
    client = _with_visits_and_health_consent(demo)
    with demo.vault.reading() as uow:
        consents = uow.consents.of_client(client)
    given = next(one for one in consents if one.kind is ConsentKind.HEALTH)
    withdraw_consent(demo, given.id, WithdrawalChannel.PHONE)
    file = look_into_file(demo, client).file
    assert file.treatments
    assert not any(getattr(visit, name) for visit in file.treatments for name in FREE_TEXTS)
    with demo.vault.reading() as uow:
        kept = collect_client_file(uow, client).treatments
    assert [visit.id for visit in file.treatments] == [visit.id for visit in kept]
