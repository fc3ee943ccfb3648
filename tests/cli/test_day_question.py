"""`--today-is`, and the question in a terminal: nothing that cannot be undone without the typed date (trust #27)."""

from __future__ import annotations

import io
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.domain.base.wording import field_date
from jindra_desk.system.clock.clock import FixedClock
from tests.support.command_line import Ran, on
from tests.support.sessions import canary_client, opened
from tests.support.vaults import NOW, TODAY, cheap_keys

YEARS = 3652


def in_days(days: int) -> JindraProgram:
    """The program on a computer whose clock stands so far away."""
    return JindraProgram(cheap_keys(), FixedClock(NOW + timedelta(days=days)))


def typed(days: int) -> str:
    return field_date(TODAY + timedelta(days=days))


@pytest.fixture
def client(real: Path) -> str:
    with opened(real) as session:
        return canary_client(session, 3, treated_on=TODAY - timedelta(days=30))[0].id


def destroy(real: Path, client: str, *more: object, days: int = YEARS) -> Ran:
    return on(real, "destroy", client, "--reason", "termijn", "--yes", *more, with_program=in_days(days))


def still_there(real: Path, client: str) -> bool:
    with opened(real) as session, session.vault.reading() as uow:
        return any(one.id == client for one, _ in uow.clients.all())


def test_on_a_doubted_day_nothing_is_destroyed_and_both_dates_are_told(real: Path, client: str) -> None:
    answer = destroy(real, client)
    assert answer.code == ExitCode.REFUSED
    assert "21 november 2026" in answer.err
    assert str((TODAY + timedelta(days=YEARS)).year) in answer.err
    assert "--today-is" in answer.err
    assert answer.err.count("Klopt de klok van deze computer?") == 1
    assert answer.out == ""
    assert still_there(real, client)


def test_other_commands_say_it_at_the_opening(real: Path, client: str) -> None:
    answer = on(real, "list", with_program=in_days(YEARS))
    assert client in answer.out
    assert answer.err.count("Klopt de klok van deze computer?") == 1


@pytest.mark.parametrize("days", [YEARS, 41, 731])
def test_with_another_date_than_the_clocks_nothing_is_destroyed(real: Path, client: str, days: int) -> None:
    answer = destroy(real, client, "--today-is", typed(0), days=days)
    assert answer.code == ExitCode.REFUSED
    assert "Zet eerst de klok" in answer.err
    assert still_there(real, client)


def test_on_a_day_that_is_not_doubted_a_wrong_typed_date_stops_it_too(real: Path, client: str) -> None:
    answer = destroy(real, client, "--today-is", typed(3), days=0)
    assert answer.code == ExitCode.REFUSED
    assert "Zet eerst de klok" in answer.err


def test_with_the_date_typed_the_rules_decide_as_ever(real: Path, client: str) -> None:
    """Far ahead and true: the term is over, the file goes, and the date is asked no more."""
    assert destroy(real, client, "--today-is", typed(800), days=800).code == ExitCode.DONE
    assert not still_there(real, client)


def test_what_is_no_date_is_no_command(real: Path, client: str) -> None:
    for text in ("morgen", "31-02-2026", ""):
        assert destroy(real, client, "--today-is", text).code == ExitCode.USAGE
    assert still_there(real, client)


def test_a_backup_on_a_doubted_day_is_made_and_lets_none_go(real: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    first, second = (on(real, "backup", "--to", stick, with_program=in_days(day)) for day in (0, 1))
    assert (first.code, second.code) == (ExitCode.DONE, ExitCode.DONE)
    for day in (YEARS, YEARS + 1, YEARS + 2):
        answer = on(real, "backup", "--to", stick, with_program=in_days(day))
        assert answer.code == ExitCode.DONE
        assert "Klopt de klok" in answer.err
        assert "weggehaald" not in answer.out
    assert len(list(stick.glob("*.jdb"))) == 5
    back = on(real, "backup", "--to", stick, "--today-is", typed(37), with_program=in_days(37))
    assert back.out.count("weggehaald") == 2, "the true ones, after a newer true one; the false ones have their days"
    assert len(list(stick.glob("*.jdb"))) == 4


class Terminal(io.StringIO):
    """Somebody sits there."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "code", "gone"), [
    (typed(800), ExitCode.DONE, True), (typed(0), ExitCode.REFUSED, False), ("", ExitCode.REFUSED, False),
    ("weet ik niet", ExitCode.REFUSED, False),
])
def test_in_a_terminal_the_date_is_asked(real: Path, client: str, monkeypatch: pytest.MonkeyPatch, answer: str,
                                         code: ExitCode, gone: bool) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(f"{answer}\n"))
    ran = destroy(real, client, days=800)
    assert ran.code == code
    assert "DD-MM-JJJJ): " in ran.err
    assert still_there(real, client) is not gone
