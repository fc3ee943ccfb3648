"""Years 1 and 9999 are days like others: every command ends in an answer or in a sentence (trust #19, #22)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.system.clock.clock import FixedClock
from tests.support.command_line import Ran, on
from tests.support.sessions import canary_client, opened
from tests.support.vaults import cheap_keys

HERE = timezone(timedelta(hours=1))
ALASKA = timezone(timedelta(hours=-9))
ENDS = (datetime(9999, 12, 31, 23, 59, tzinfo=HERE), datetime(9999, 12, 31, 23, 59, tzinfo=ALASKA),
        datetime(9999, 6, 1, tzinfo=UTC), datetime(1, 1, 1, 0, 1, tzinfo=HERE), datetime(1, 1, 1, 0, 1, tzinfo=UTC))
ANSWERS = {ExitCode.DONE, ExitCode.USAGE, ExitCode.REFUSED, ExitCode.WORLD}


def run_all(vault: Path, client: str, folder: Path, program: JindraProgram) -> list[Ran]:
    """Every command that looks at a day."""
    return [on(vault, *words, with_program=program) for words in (
        ("list",), ("show", client), ("retention", "--json"), ("export", client, "--to", folder),
        ("backup", "--to", folder), ("destroy", client, "--reason", "termijn"),
        ("destroy", client, "--reason", "termijn", "--yes"), ("destroy", client, "--reason", "verzoek", "--yes"))]


@pytest.mark.parametrize("moment", ENDS, ids=lambda moment: moment.isoformat())
def test_a_clock_at_the_end_of_the_calendar(real: Path, tmp_path: Path, moment: datetime) -> None:
    with opened(real) as session:
        client = canary_client(session, 3)[0].id
    folder = tmp_path / "uit"
    folder.mkdir()
    answers = run_all(real, client, folder, JindraProgram(cheap_keys(), FixedClock(moment)))
    assert [answer.code for answer in answers if answer.code not in ANSWERS] == []
    assert all(answer.err or answer.code == ExitCode.DONE for answer in answers)
    with opened(real) as session, session.vault.reading() as uow:
        assert uow.clients.count() == 2, "and nothing is destroyed by term there"


@pytest.mark.parametrize("moment", ENDS, ids=lambda moment: moment.isoformat())
def test_a_vault_that_was_made_there_opens_at_any_other_time(tmp_path: Path, moment: datetime) -> None:
    vault = tmp_path / "vroeg" / "vroeg.jdv"
    vault.parent.mkdir()
    there = JindraProgram(cheap_keys(), FixedClock(moment))
    assert on(vault, "init", with_program=there).code in ANSWERS
    assert on(vault, "demo-data", "--clients", "3", with_program=there).code in ANSWERS
    assert on(vault, "list", with_program=there).code == ExitCode.DONE
    assert on(vault, "list").code == ExitCode.DONE
    assert on(vault, "backup", "--to", tmp_path / "stick").code == ExitCode.DONE
