"""The letter about a destroyed file is kept with the destruction, and for no longer than it waits (AVG 12(3), J-28)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jindra_desk.application.erasure.destroy import destroy_client, finish_interrupted
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.rights.kept_requests import clear_lines
from jindra_desk.application.session.drafts import discard_draft
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.waiting_letters import letter_in, letter_key, waiting_letters
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.dates import add_years
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.settings.draft import DraftKind
from tests.documents.reading import whole_text
from tests.support.practice_desk import add_client
from tests.support.sessions import on_day, services
from tests.support.vaults import TODAY


class Killed(Exception):
    """The program dies."""


def certificate(session: Session) -> str:
    with session.vault.reading() as uow:
        (document,) = uow.documents.certificates()
        return whole_text(uow.documents.content(document.id))


@pytest.mark.req("J-09", "J-28")
def test_a_kill_right_after_the_destruction_loses_no_letter(session: Session) -> None:
    client = add_client(session)

    def dies(_done: int, _total: int) -> None:
        raise Killed

    killed: Progress = dies
    with pytest.raises(Killed):
        destroy_client(session, services(), client.id, ErasureReason.REQUEST, progress=killed, with_letter=True)
    with session.vault.reading() as uow:
        assert uow.clients.find(client.id) is None
        (waits,) = waiting_letters(uow)
        draft = uow.drafts.find(DraftKind.RETENTION, None, waits.object_id)
    assert draft is not None
    assert client.name.display in whole_text(letter_in(draft.values))
    assert [letter.object_id for letter in today_overview(session).letters] == [waits.object_id]
    finish_interrupted(session, services)
    assert "Nog in de kluis op die dag: de brief aan de cliënt, met de naam." in certificate(session)


@pytest.mark.req("J-09")
def test_two_letters_have_a_draft_each_and_the_proof_names_them(session: Session) -> None:
    done = [destroy_client(session, services(), add_client(session, number=n).id, ErasureReason.REQUEST,
                           with_letter=True) for n in (1, 2)]
    with session.vault.reading() as uow:
        assert {one.object_id for one in waiting_letters(uow)} == {letter_key(one.letter) for one in done}
        words = whole_text(uow.documents.content(done[0].certificate_id))
    assert "van het dossier is niets gevonden" in words
    assert "Nog in de kluis op die dag: de brief aan de cliënt, met de naam." in words
    discard_draft(session, DraftKind.RETENTION, None, letter_key(done[0].letter))
    with session.vault.reading() as uow:
        assert [one.object_id for one in waiting_letters(uow)] == [letter_key(done[1].letter)]


def test_without_a_letter_the_proof_says_that_nothing_was_found(session: Session) -> None:
    client = add_client(session)
    done = destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    with session.vault.reading() as uow:
        words = whole_text(uow.documents.content(done.certificate_id))
        assert waiting_letters(uow) == ()
    assert "nagelezen: niets gevonden" in words
    assert "brief" not in words


@pytest.mark.req("J-08", "K-57")
def test_a_letter_that_nobody_took_out_goes_with_the_line_of_its_request(session: Session) -> None:
    destroy_client(session, services(), add_client(session).id, ErasureReason.REQUEST, with_letter=True)
    end = add_years(TODAY, 2)
    before = on_day(session, end - timedelta(days=1))
    assert today_overview(before).letters
    assert today_overview(before).old_requests == 0
    due = on_day(session, end)
    assert today_overview(due).old_requests == 2, "the line and the letter"
    assert clear_lines(due).lines == 2
    assert today_overview(due).letters == ()
