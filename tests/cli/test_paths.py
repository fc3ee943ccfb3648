"""A path is made absolute and real once, where arguments enter: however it is written, it is the same place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from jindra_desk.cli.arguments import build_parser
from jindra_desk.cli.exit_codes import ExitCode
from tests.support.command_line import passphrase_file, run
from tests.support.practice_desk import add_client, opened_practice

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and home folders of POSIX")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a vault in `map`, which is the home and the working folder as well."""
    (tmp_path / "map").mkdir()
    (tmp_path / "stick").mkdir()
    with opened_practice(tmp_path / "map") as session:
        add_client(session)
    (tmp_path / "link.jdv").symlink_to(tmp_path / "map" / "praktijk.jdv")
    (tmp_path / "kort").symlink_to(tmp_path / "map")
    (tmp_path / "naar-de-stick").symlink_to(tmp_path / "stick")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


VAULTS = ("map/praktijk.jdv", "./map/../map/praktijk.jdv", "~/map/praktijk.jdv", "link.jdv", "kort/praktijk.jdv",
          "map//praktijk.jdv")
STICKS = ("stick", "stick/", "./stick/../stick", "~/stick", "naar-de-stick", "naar-de-stick/")


@pytest.mark.parametrize("vault", VAULTS)
@pytest.mark.parametrize("command", [("list",), ("verify",), ("retention",), ("backup", "--to", "stick")])
def test_however_the_vault_is_written(home: Path, vault: str, command: tuple[str, ...]) -> None:
    done = run([*command, "--vault", vault, "--passphrase-file", passphrase_file(home)])
    assert done.code == ExitCode.DONE, done.err
    assert {file.name for file in home.iterdir()} >= {"link.jdv", "kort"}
    assert not list(home.glob("link.jdv.*")), "nothing is written beside the link"


@pytest.mark.parametrize("stick", STICKS)
def test_however_the_folder_of_the_backup_is_written(home: Path, stick: str) -> None:
    done = run(["backup", "--to", stick, "--vault", "map/praktijk.jdv", "--passphrase-file", passphrase_file(home)])
    assert done.code == ExitCode.DONE, done.err
    (made,) = (home / "stick").glob("*.jdb")
    assert str(made) in done.out
    checked = run(["verify", os.path.relpath(made), "--passphrase-file", passphrase_file(home)])
    assert checked.code == ExitCode.DONE


def test_a_folder_whose_name_is_no_text_keeps_its_backup_and_the_vault_opens(home: Path) -> None:
    odd = os.fsdecode(os.fsencode(home) + b"/st\xffck")
    Path(odd).mkdir()
    words = passphrase_file(home)
    assert run(["backup", "--to", odd, "--vault", "map/praktijk.jdv", "--passphrase-file", words]).code == ExitCode.DONE
    for command in (["list"], ["verify"], ["backup", "--to", odd]):
        assert run([*command, "--vault", "map/praktijk.jdv", "--passphrase-file", words]).code == ExitCode.DONE
    assert len(list(Path(odd).glob("*.jdb"))) == 2


def test_what_can_be_no_path_is_told() -> None:
    with pytest.raises(Exception, match="past niet"):
        build_parser().parse_args(["list", "--vault", "a\0b"])


@pytest.mark.parametrize("vault", VAULTS)
def test_keys_that_are_missing_are_named_at_the_real_place(home: Path, vault: str) -> None:
    """It was told as a key file that is damaged, and through a link nobody could know which."""
    for keys in (home / "map").glob("praktijk.jdv.keys*"):
        keys.unlink()
    done = run(["list", "--vault", vault, "--passphrase-file", passphrase_file(home)])
    assert done.code == ExitCode.DAMAGED
    assert f"ontbreekt: {home / 'map' / 'praktijk.jdv.keys'}." in done.err
    assert "beschadigd" not in done.err


@pytest.mark.parametrize("command", [("list",), ("init",), ("restore", "BACKUP")])
def test_a_link_to_nowhere_is_no_place_for_a_vault(home: Path, command: tuple[str, ...]) -> None:
    """Who lays it would say where the vault that is made comes to stand."""
    words = passphrase_file(home)
    run(["backup", "--to", "stick", "--vault", "map/praktijk.jdv", "--passphrase-file", words])
    (made,) = (home / "stick").glob("*.jdb")
    (home / "nergens.jdv").symlink_to(home / "stick" / "elders.jdv")
    asked = [str(made) if part == "BACKUP" else part for part in command]
    done = run([*asked, "--vault", "nergens.jdv", "--passphrase-file", words])
    assert done.code == ExitCode.USAGE
    assert "koppeling naar niets: nergens.jdv" in done.err
    assert not list((home / "stick").glob("elders*"))


@pytest.mark.parametrize("command", ["list", "init", "verify"])
def test_the_top_of_a_disk_is_no_vault(home: Path, command: str) -> None:
    """It has no name, so that nothing can lie beside it: a refusal in words."""
    told = run([command, "--vault", "/", "--passphrase-file", passphrase_file(home)])
    assert told.code == ExitCode.USAGE
    assert "ValueError" not in told.err
    assert "--vault" in told.err
