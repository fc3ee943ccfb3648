"""A request outlives the file as a line without a name; the client has the number on a letter (J-20, K-57, K-63)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from jindra_desk.application.erasure.destroy import destroy_client, preview_erasure
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.rights.kept_requests import clear_lines
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.session.credible_day import doubted_today
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.dates import add_years
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.copies.backup import CopyKind, CopyState, VaultCopy
from jindra_desk.domain.erasure.lines import LineKind
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.rights.kept_request import KeptRequest
from jindra_desk.domain.rights.request import RequestKind
from tests.documents.reading import whole_text
from tests.support.practice_desk import add_client, write
from tests.support.sessions import canary_client, decrypted_pages, found_in, moved_clock, on_day, services
from tests.support.vaults import NOW, TODAY

TWO_YEARS = add_years(TODAY, 2)
IN_WORDS = "21 november 2028"


def asked(session: Session) -> tuple[Client, str]:
    client, _ = canary_client(session)
    note_request(session, NewRequest(client.id, RequestKind.ERASURE, TODAY - timedelta(days=3), "telefoon"))
    with session.vault.reading() as uow:
        return client, next(one.number for one in uow.requests.of_client(client.id) if one.number)


def kept(session: Session) -> tuple[KeptRequest, ...]:
    with session.vault.reading() as uow:
        return uow.requests.kept()


@pytest.mark.req("J-20", "K-63")
def test_the_preview_says_which_request_stays_and_the_letter_has_its_number(session: Session) -> None:
    client, number = asked(session)
    lines = preview_erasure(session, client.id, ErasureReason.REQUEST).plan.lines_for_terminal()
    assert f"  Verzoek om verwijdering nr. {number} tot en met {IN_WORDS}" in lines
    done = destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    letter = whole_text(done.letter)
    assert number in letter
    assert client.name.display in letter
    assert "niet ingewilligd: de belastingwet vraagt ze te bewaren (AWR, artikel 52)" in letter
    line = next(one for one in kept(session) if one.number == number)
    assert (line.kind, line.done_on, line.keep_through) == (RequestKind.ERASURE, TODAY, TWO_YEARS)
    assert line.letter_sha256 == hashlib.sha256(done.letter).hexdigest()


@pytest.mark.req("J-11", "J-20", "J-25")
def test_the_letter_says_what_the_preview_said_and_no_more(session: Session) -> None:
    """What went, what stays by which law and until when, what is still to be done, and who is to be told."""
    client, _ = asked(session)
    folder = session.vault.path.parent
    copy = VaultCopy("1" * 32, CopyKind.BACKUP, str(folder), "x.jdb", NOW, NOW, TODAY, CopyState.VERIFIED, 10)
    write(session, lambda uow: uow.copies.put(copy))
    plan = preview_erasure(session, client.id, ErasureReason.REQUEST).plan
    letter = whole_text(destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True).letter)
    said = [(line.letter or line.text).render() for line in (*plan.goes, *plan.stays, *plan.until, *plan.elsewhere)]
    assert {LineKind.PAPER, LineKind.PHONE, LineKind.MESSAGES, LineKind.RECIPIENT} <= {
        line.kind for line in plan.elsewhere if line.letter is not None}
    unsaid = [words for words in said if words not in letter]
    assert [words for words in unsaid if "onder een nummer dat in de brief komt" not in words] == []
    assert "fiscale bewaarplicht (AWR, artikel 52), 7 jaar na het boekjaar" in letter
    assert "De praktijk vernietigt nog: de papieren kaart." in letter
    assert "De praktijk wist nog: foto’s op een telefoon of camera." in letter
    assert "De praktijk wist nog: berichten in telefoon of mailbox" in letter
    assert "nog te" not in letter.casefold(), "those are the owner's words"
    assert "horen uiterlijk op 26 december 2026 weg te zijn" in letter
    assert "die gegevens kreeg op 21 november 2026" in letter


@pytest.mark.req("J-25")
def test_the_letter_names_nothing_that_is_not_so(session: Session) -> None:
    """No receipts, no paper, no telephone, no backup, nobody who got data: none of it is spoken of."""
    client = add_client(session)
    letter = whole_text(destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True).letter)
    for word in ("Bonnen", "bon op", "AWR", "papieren", "telefoon of camera", "Back-ups", "artikel 19"):
        assert word not in letter
    paper = add_client(session, number=2)
    write(session, lambda uow: uow.clients.save(replace(paper, paper_file=True, paper_destroyed_on=TODAY)))
    told = whole_text(destroy_client(session, services(), paper.id, ErasureReason.REQUEST, with_letter=True).letter)
    assert "De papieren kaart: vernietigd op 21 november 2026" in told
    assert "nog te vernietigen" not in told


@pytest.mark.req("J-09", "J-20")
def test_nobody_can_be_looked_up_by_the_line(session: Session) -> None:
    client, canaries = canary_client(session, receipts=False)
    note_request(session, NewRequest(client.id, RequestKind.ERASURE, TODAY))
    destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    assert len(kept(session)) == 2, "the open request for access lapsed with the file, and says so"
    assert found_in(decrypted_pages(session), canaries.words) == set()
    assert client.id.encode() not in decrypted_pages(session)


@pytest.mark.req("K-57")
def test_the_line_has_an_end_of_its_own(session: Session) -> None:
    client, _ = asked(session)
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    before = on_day(session, TWO_YEARS - timedelta(days=1))
    assert today_overview(before).old_requests == 0
    assert clear_lines(before).lines == 0
    last = on_day(session, TWO_YEARS)
    overview = today_overview(last)
    assert (overview.old_requests, overview.nothing_due) == (2, False)
    assert clear_lines(last).lines == 2
    assert kept(session) == ()


@pytest.mark.req("K-57")
def test_the_line_goes_by_itself_on_the_day_that_the_letter_names(session: Session) -> None:
    """«Gaat uiterlijk weg op»: no click of the owner stands between the promise and the day."""
    client, _ = asked(session)
    letter = whole_text(destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True).letter)
    assert "uiterlijk weg op 21 november 2028" in letter
    after_opening(on_day(session, TWO_YEARS - timedelta(days=1)), services)
    assert len(kept(session)) == 2
    last = on_day(session, TWO_YEARS)
    after_opening(last, services)
    assert kept(session) == ()


@pytest.mark.req("K-57")
def test_no_line_goes_by_itself_on_a_day_that_is_doubted(session: Session) -> None:
    client, _ = asked(session)
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    far = moved_clock(session, add_years(TODAY, 30))
    assert doubted_today(far) is not None
    after_opening(far, services)
    assert len(kept(session)) == 2
    assert today_overview(far).old_requests == 2, "then it is asked about"


@pytest.mark.req("J-20", "K-63")
def test_the_letter_tells_each_request_by_its_kind_and_which_was_not_answered(session: Session) -> None:
    """Three numbers under «één regel» told nothing; who asked for a copy reads that there will be none (AVG 12(4))."""
    client, number = asked(session)
    note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY))
    with session.vault.reading() as uow:
        access = next(one for one in uow.requests.of_client(client.id) if one.received_on == TODAY and one.number)
    letter = whole_text(destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True).letter)
    until = IN_WORDS
    assert f"Verzoek om verwijdering nr. {number} tot en met {until}. Zonder naam" in letter
    assert "Van elk verzoek blijft één regel bewaard" in letter
    assert "uit een back-up van vóór deze brief worden teruggezet, dan kan de regel ontbreken" in letter
    lapsed = "Niet apart beantwoord, omdat het dossier is vernietigd."
    assert (f"Inzageverzoek nr. {access.number} tot en met {until}. {lapsed}"
            in letter)


@pytest.mark.req("J-25")
def test_that_a_backup_put_back_forgets_again_is_said_of_one_with_its_register(session: Session) -> None:
    """Without the register the program lets the owner go on, and then the file is back."""
    client, _ = asked(session)
    copy = VaultCopy("1" * 32, CopyKind.BACKUP, str(session.vault.path.parent), "x.jdb", NOW, NOW, TODAY,
                     CopyState.VERIFIED, 10)
    write(session, lambda uow: uow.copies.put(copy))
    letter = whole_text(destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True).letter)
    assert "Wordt er een teruggezet met het register erbij, dan gaat het dossier opnieuw weg" in letter


def test_where_no_letter_is_made_none_is_promised(session: Session) -> None:
    """The command line makes none: its preview said that the number comes in one."""
    client, _ = canary_client(session, receipts=False)
    plan = preview_erasure(session, client.id, ErasureReason.REQUEST, with_letter=False).plan
    lines = plan.lines_for_terminal()
    assert any("onder een nieuw nummer" in line for line in lines)
    assert not any("brief" in line for line in lines)


def test_without_a_noted_request_the_number_comes_in_the_letter(session: Session) -> None:
    client, _ = canary_client(session, receipts=False)
    lines = preview_erasure(session, client.id, ErasureReason.REQUEST).plan.lines_for_terminal()
    assert any("onder een nummer dat in de brief komt" in line for line in lines)
    done = destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    line = next(one for one in done.kept if one.kind is RequestKind.ERASURE)
    assert line.number
    assert line.number in whole_text(done.letter)


def test_a_destruction_by_term_promises_no_letter(session: Session) -> None:
    """The request for access lapses with the file; a letter goes only to who asked for the destruction."""
    client, _ = asked(session)
    for reason, letter in ((ErasureReason.REQUEST, True), (ErasureReason.TERM, False)):
        plan = preview_erasure(session, client.id, reason).plan
        lines = [line for line in plan.lines_for_terminal() if "nummer dat in de brief komt" in line]
        assert bool(lines) <= letter


def test_a_destruction_that_fails_keeps_no_line_and_gives_no_letter(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    client, _ = asked(session)

    def full(*_given: object) -> None:
        raise StorageFailed

    monkeypatch.setattr("jindra_desk.application.erasure.destroy.note_case", full)
    with pytest.raises(StorageFailed):
        destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    assert kept(session) == ()


def test_numbers_do_not_come_twice_and_tell_no_order(session: Session) -> None:
    client, _ = canary_client(session)
    for _ in range(40):
        note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY))
    with session.vault.reading() as uow:
        numbers = [one.number for one in uow.requests.of_client(client.id) if one.number]
    assert len(set(numbers)) == 40
    assert numbers != sorted(numbers)
