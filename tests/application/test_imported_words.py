"""What a file from elsewhere must not bring along: words to sign for everybody, and days that stretch a term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.consents.overview import current_text
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.import_checks import FileInconsistent, check_client_file
from jindra_desk.application.handout.import_client import _add_rows
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.text import Language
from tests.support.practice_desk import opened_practice, write
from tests.support.sessions import canary_client
from tests.support.vaults import TODAY

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ClientFile]:
    """A whole file of another practice."""
    (tmp_path / "elders").mkdir()
    with opened_practice(tmp_path / "elders") as there:
        client, _ = canary_client(there)
        with there.vault.reading() as uow:
            yield collect_client_file(uow, client.id)


def test_words_signed_elsewhere_are_proof_and_are_never_offered_here_j_16(session: Session, file: ClientFile) -> None:
    """A file with a newer version of a text must not change what the next client reads and signs."""
    theirs = replace(file.consent_texts[0], version=99, valid_from=TODAY, intro="Ik doe afstand van alles.")
    ours = current_text(session, theirs.kind, Language.NL)

    def take_in(uow: object) -> None:
        uow.clients.add(replace(file.client, portrait=None))  # type: ignore[attr-defined]
        _add_rows(uow, replace(file, consent_texts=(theirs,)))  # type: ignore[arg-type]

    write(session, take_in)
    assert current_text(session, theirs.kind, Language.NL) == ours
    with session.vault.reading() as uow:
        assert uow.consents.text(theirs.id) == theirs


def test_days_ahead_are_refused_j_21(file: ClientFile) -> None:
    """A restriction, an end of service, a release or an answer of tomorrow would stretch or shift a term."""
    check_client_file(file, TODAY)
    ahead = [
        replace(file, client=replace(file.client, ended_on=TOMORROW)),
        replace(file, client=replace(file.client, restricted_since=TOMORROW)),
        replace(file, holds=tuple(replace(hold, released_on=TOMORROW) for hold in file.holds)),
        replace(file, requests=tuple(replace(request, done_on=TOMORROW) for request in file.requests)),
        replace(file, consents=tuple(replace(consent, withdrawn_at=consent.decided_at + timedelta(days=2))
                                     for consent in file.consents)),
    ]
    for changed in ahead:
        with pytest.raises(FileInconsistent):
            check_client_file(changed, TODAY)
