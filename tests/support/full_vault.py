"""A vault with a row in every table, and two clients in most."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from tests.support.decisions import decide
from tests.support.odd_values import fill_the_rest
from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client


@contextmanager
def full_vault(folder: Path) -> Iterator[tuple[Session, ClientId]]:
    """Open one that was just made in `folder`; answers it and the client who has everything."""
    with opened_practice(folder) as session:
        client, _ = canary_client(session)
        other, _ = canary_client(session, 2, surname="Zuidema", phone="+31687654321")
        decide(session, other, ConsentKind.NEWSLETTER)
        taken_back = decide(session, other, ConsentKind.PHOTOS_FILE).consent_id
        withdraw_consent(session, taken_back, WithdrawalChannel.LETTER)
        fill_the_rest(session, client)
        yield session, client.id
