"""`jindra-desk verify --vault FILE`: 0 for a whole vault, 4 with a line for whatever does not fit (trust #10, #13)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from jindra_desk.application.vault.verify_report import ALONE, NOT_PROVEN, Check
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.command_line import on, passphrase_file, run
from tests.support.practice_desk import open_practice
from tests.support.sessions import demo_vault, opened
from tests.support.vaults import database_of


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return demo_vault(tmp_path)


def harm(vault: Path, sql: str) -> None:
    with opened(vault) as session:
        assert isinstance(session.vault, SqlVault)
        database_of(session.vault).execute(sql)


def test_a_whole_vault(vault: Path) -> None:
    ran = on(vault, "verify")
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "De kluis is heel, en wat te bewijzen is, is onveranderd."
    assert len(ran.out.splitlines()) == len(Check) + len(NOT_PROVEN) + 1
    assert "Kijkt na: Foto’s" in ran.err


def test_for_a_program(vault: Path) -> None:
    ran = on(vault, "verify", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert [item["id"] for item in ran.items] == [check.value for check in Check]
    assert all(item["whole"] for item in ran.items)


def test_what_does_not_fit_is_told_with_exit_code_4(vault: Path) -> None:
    harm(vault, "UPDATE photo_pictures SET picture = zeroblob(9) WHERE rowid = 1")
    ran = on(vault, "verify")
    assert ran.code == 4
    assert "Foto’s: 1 foto is niet meer wat er is opgeslagen." in ran.out
    ran = on(vault, "verify", "--json")
    assert ran.code == 4
    (photos,) = [item for item in ran.items if not item["whole"]]
    assert photos["findings"] == [
        {"fault": "photos_altered", "count": 1, "words": "1 foto is niet meer wat er is opgeslagen."}]


def test_an_older_vault_is_told_by_every_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Trust #10: the file in the state folder is compared at each opening, without waiting for a key ring."""
    session = open_practice(tmp_path)
    path = session.vault.path
    session.vault.close()
    on(path, "list")
    older = tmp_path / "ouder"
    shutil.copy2(path, older)
    for _ in range(2):
        on(path, "list")
    assert capsys.readouterr().err == ""
    shutil.copy2(older, path)
    ran = on(path, "list")
    assert ran.code == 0, "the owner's clients stay within reach"
    assert capsys.readouterr().err.startswith("Er is een oudere kluis teruggezet. Op 21 november 2026 om 10:30")
    ran = on(path, "verify")
    assert ran.code == 4
    assert "Merkteken van het logboek: Er is een oudere kluis teruggezet." in ran.out


def test_a_backup_is_looked_at_as_a_vault_is(vault: Path, tmp_path: Path) -> None:
    """Trust #25: bytes and manifest prove that it is the file that was made; the rest, that its rows fit."""
    harm(vault, "UPDATE treatments SET result = 'veranderd' WHERE rowid = 1")
    (tmp_path / "stick").mkdir()
    assert on(vault, "backup", "--to", tmp_path / "stick").code == 0
    (made,) = (tmp_path / "stick").glob("*.jdb")
    words = passphrase_file(tmp_path)
    told = run(["verify", made, "--passphrase-file", words])
    assert told.code == 4
    assert "Zegels van regels: 1 regel is buiten dit programma om veranderd." in told.out
    assert "Merkteken van het logboek: niet nagekeken." in told.out
    assert "Kijkt na: Zegels van regels" in told.err
    for_program = run(["verify", made, "--json", "--passphrase-file", words])
    (item,) = json.loads(for_program.out)["items"]
    assert (for_program.code, for_program.err, item["whole"]) == (4, "", False)
    assert [check["id"] for check in item["checks"]] == [check.value for check in Check if check is not Check.ANCHOR]
    assert [check["id"] for check in item["checks"] if not check["whole"]] == ["seals"]
    assert set(item["not_proven"]) == {*NOT_PROVEN, *ALONE}
    other = tmp_path / "elders" / "proef.jdv"
    other.parent.mkdir()
    back = run(["restore", made, "--vault", other, "--certificate", "0", "--passphrase-file", words])
    assert back.code == 0, back.err
    looked = run(["verify", "--vault", other, "--passphrase-file", words])
    assert looked.code == 4
    assert not set(ALONE) & set(looked.out.replace("Niet bewezen: ", "").splitlines())


def test_a_whole_backup(vault: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert on(vault, "backup", "--to", tmp_path / "stick").code == 0
    (made,) = (tmp_path / "stick").glob("*.jdb")
    told = run(["verify", made, "--passphrase-file", passphrase_file(tmp_path)])
    assert told.code == 0
    assert told.out.splitlines()[0].endswith("is heel.")
    assert told.out.splitlines()[-1] == "De gegevens erin passen bij elkaar, en wat te bewijzen is, is onveranderd."
    for words in ALONE:
        assert f"Niet bewezen: {words}" in told.out
