"""`outside`: the five questions on the command line, and the sentence that leads to it (J-12)."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.cli.exit_codes import ExitCode
from tests.support.command_line import on
from tests.support.practice_desk import write_setting
from tests.support.sessions import opened

FIVE = ("--mail", "Postvak Linde", "--whatsapp", "geen", "--website", "nee", "--bookkeeper", "Kantoor Vos",
        "--backups", "een stick thuis")


def unanswered(vault: Path) -> str:
    """Take the answers away; the number of the one client."""
    with opened(vault) as session:
        write_setting(session, "practice.outside", "null")
    return str(on(vault, "list", "--json").items[0]["id"])


@pytest.mark.req("J-12", "J-19")
def test_an_export_waits_for_the_answers_and_says_how_to_give_them(real: Path, tmp_path: Path) -> None:
    client = unanswered(real)
    refused = on(real, "export", client, "--to", tmp_path / "uit")
    assert refused.code == ExitCode.REFUSED
    assert "jindra-desk outside" in refused.err
    assert not (tmp_path / "uit").exists()
    assert "(nog niet beantwoord)" in on(real, "outside").out
    given = on(real, "outside", *FIVE, "--binnen-eu", "mail", "--binnen-eu", "backups")
    assert given.code == ExitCode.DONE
    assert "Wie verzorgt je e-mail? Postvak Linde (binnen de EU)" in given.out
    assert "Wie doet je boekhouding? Kantoor Vos\n" in given.out
    assert on(real, "export", client, "--to", tmp_path / "uit").code == ExitCode.DONE


def test_some_of_five_are_not_enough_the_first_time_and_are_later(real: Path) -> None:
    unanswered(real)
    few = on(real, "outside", "--mail", "Postvak Linde")
    assert few.code == ExitCode.USAGE
    assert "--whatsapp, --website, --bookkeeper, --backups" in few.err
    assert [item["answered"] for item in on(real, "outside", "--json").items] == [False] * 5
    assert on(real, "outside", *FIVE).code == ExitCode.DONE
    assert on(real, "outside", "--bookkeeper", "geen", "--binnen-eu", "mail").code == ExitCode.DONE
    items = {item["id"]: item for item in on(real, "outside", "--json").items}
    assert (items["mail"]["who"], items["mail"]["within_eu"]) == ("Postvak Linde", True)
    assert (items["bookkeeper"]["answered"], items["bookkeeper"]["who"]) == (True, "")


@pytest.mark.req("J-61")
def test_a_number_like_a_bsn_has_a_way_around(real: Path) -> None:
    refused = on(real, "outside", "--bookkeeper", "Kantoor 111222333")
    assert refused.code != ExitCode.DONE
    assert "111222333" not in refused.err
    assert on(real, "outside", "--bookkeeper", "Kantoor 111222333", "--geen-bsn").code == ExitCode.DONE
