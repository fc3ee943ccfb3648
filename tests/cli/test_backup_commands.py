"""Backups from the command line: made, verified and put back, with the exit codes of the README."""

from __future__ import annotations

import io
import os
import shutil
import tracemalloc
from pathlib import Path

import pytest

from jindra_desk.application.vault.keys import change_passphrase
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.progress import shown_progress
from jindra_desk.domain.copies.backup import RESTORED
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.storage.ledger.file import LedgerFile
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.system.folders.paths import state_folder
from tests.support.command_line import on, passphrase_file, run
from tests.support.practice_desk import add_client, program
from tests.support.sessions import opened
from tests.support.vaults import CHEAP, NOW, PASSPHRASE, file_hashes


def made(real: Path, stick: Path) -> Path:
    answer = on(real, "backup", "--to", stick, "--json")
    assert answer.code == ExitCode.DONE, answer.err
    (item,) = answer.items
    assert item["bytes"] == Path(item["file"]).stat().st_size
    return Path(item["file"])


def test_backup_verify_restore(real: Path, tmp_path: Path) -> None:
    backup = made(real, tmp_path / "stick")
    said = on(real, "backup", "--to", tmp_path / "stick")
    assert "Back-up gemaakt en nagekeken" in said.out
    words = passphrase_file(tmp_path)
    verified = run(["verify", backup, "--passphrase-file", words, "--json"])
    (item,) = verified.items
    assert (verified.code, item["whole"], item["tables"]["clients"]) == (0, True, 1)
    plain = run(["verify", backup, "--passphrase-file", words])
    assert "is heel" in plain.out
    target = tmp_path / "nieuw" / "kluis.jdv"
    restored = run(["restore", backup, "--vault", target, "--passphrase-file", words, "--certificate", "0", "--json"])
    (item,) = restored.items
    assert (restored.code, item["clients"], item["kept_old"]) == (0, 1, False)
    with opened(target) as session, session.vault.reading() as uow:
        assert uow.clients.count() == 1
    again = run(["restore", backup, "--vault", target, "--passphrase-file", words, "--certificate", "0"])
    assert "blijft bewaard tot je deze voor het eerst opent" in again.out


@pytest.mark.req("T-44")
@pytest.mark.parametrize("readable", [True, False])
def test_a_restore_says_what_the_replaced_vault_had_that_is_not_here(
        real: Path, tmp_path: Path, readable: bool) -> None:
    backup, words = made(real, tmp_path / "stick"), passphrase_file(tmp_path)
    with opened(real) as session:
        add_client(session, number=7)
    if not readable:
        with real.open("r+b") as file:
            file.seek(20)
            file.write(bytes(4000))
    command = ["restore", backup, "--vault", real, "--passphrase-file", words, "--certificate", "0"]
    said = run(command)
    assert said.code == ExitCode.DONE, said.err
    if readable:
        assert "stond van na deze back-up: 1 cliënt. Dat staat hier niet." in said.err
        assert "niet te lezen" not in said.err
    else:
        assert "kwam, is niet te lezen" in said.err
        assert "nog openstond, was niet helemaal te lezen" in said.err
    (item,) = run([*command, "--json"]).items
    assert item["lost"] == {}
    assert (item["ends_unread"] == []) is readable


def test_the_recovery_code_alone_restores(real: Path, tmp_path: Path) -> None:
    vault = tmp_path / "vers" / "vers.jdv"
    vault.parent.mkdir()
    init = on(vault, "init")
    code = init.out.splitlines()[0].rsplit(": ", 1)[1].strip()
    backup = made(vault, tmp_path / "stick")
    sheet = passphrase_file(tmp_path, code)
    target = tmp_path / "nieuw" / "kluis.jdv"
    restored = run(["restore", backup, "--vault", target, "--recovery-code-file", sheet, "--certificate", "0"])
    assert restored.code == ExitCode.DONE, restored.err
    assert on(target, "list").code == ExitCode.DONE


def test_exit_codes(real: Path, tmp_path: Path) -> None:
    backup = made(real, tmp_path / "stick")
    words, wrong = passphrase_file(tmp_path), passphrase_file(tmp_path, "mis")
    assert run(["verify", backup, "--passphrase-file", wrong]).code == ExitCode.WRONG_SECRET
    assert run(["verify", real, "--passphrase-file", words]).code == ExitCode.DAMAGED
    assert run(["verify", tmp_path / "weg.jdb", "--passphrase-file", words]).code == ExitCode.WORLD
    before = file_hashes(real.parent)
    missing = tmp_path / "elders" / "kluis.jdv"
    (backup.parent / "praktijk.jdv.ledger").unlink()
    another_computer()
    refused = run(["restore", backup, "--vault", missing, "--passphrase-file", words])
    assert refused.code == ExitCode.REFUSED
    assert "T-44" in refused.err
    assert run(["restore", backup, "--vault", missing, "--passphrase-file", words, "--without-ledger"]).code == 0
    content = bytearray(backup.read_bytes())
    content[30_000] ^= 4
    backup.write_bytes(content)
    bad = run(["restore", backup, "--vault", real, "--passphrase-file", words, "--certificate", "0"])
    assert bad.code == ExitCode.DAMAGED
    after = {name: digest for name, digest in file_hashes(real.parent).items() if not name.endswith(".lock")}
    assert after == {name: digest for name, digest in before.items() if not name.endswith(".lock")}
    assert run(["restore", backup]).code == ExitCode.USAGE
    assert run(["restore", backup, "--vault", real, "--certificate", "-1"]).code == ExitCode.USAGE


def another_computer() -> None:
    """Nothing here remembers any vault: the program's own folder is a new one."""
    shutil.rmtree(state_folder())


def test_an_older_ledger_is_no_whole_one_and_this_computer_knows_it(real: Path, tmp_path: Path) -> None:
    """Destroyed after the backup; the ledger beside it emptied, foreign or gone: asked, never passed over (T-44)."""
    backup = made(real, tmp_path / "stick")
    with opened(real) as session, session.vault.reading() as uow:
        (client,) = uow.clients.ids()
    assert on(real, "destroy", client, "--reason", "verzoek", "--yes").code == ExitCode.DONE
    words, fresh = passphrase_file(tmp_path), tmp_path / "terug" / "kluis.jdv"
    ledger = backup.parent / "praktijk.jdv.ledger"
    (real.parent / "praktijk.jdv.ledger").unlink()
    restore = ["restore", backup, "--vault", fresh, "--passphrase-file", words]
    foreign = LedgerFile(tmp_path / "ander.jdv", bytes(32))
    foreign.complete(())
    for planted in (b"", foreign.path.read_bytes(), None):
        if planted is None:
            ledger.unlink()
        else:
            ledger.write_bytes(planted)
        refused = run(restore)
        assert (refused.code, fresh.exists()) == (ExitCode.REFUSED, False), planted
        assert "tot nummer 1 gezien" in refused.err
        assert run([*restore, "--certificate", "0"]).code == ExitCode.REFUSED, "no paper outweighs what it has seen"
    decided = run([*restore, "--stale-ledger"])
    assert decided.code == ExitCode.DONE
    with opened(fresh) as session, session.vault.reading() as uow:
        noted = uow.settings.get(RESTORED)
        assert isinstance(noted, dict)
        assert (noted["stale_ledger"], noted["doubt"]) == (True, "AnchorAhead")


def test_on_another_computer_the_number_on_paper_is_asked(real: Path, tmp_path: Path) -> None:
    backup = made(real, tmp_path / "stick")
    words, fresh = passphrase_file(tmp_path), tmp_path / "terug" / "kluis.jdv"
    another_computer()
    restore = ["restore", backup, "--vault", fresh, "--passphrase-file", words]
    asked = run(restore)
    assert (asked.code, fresh.exists()) == (ExitCode.REFUSED, False)
    assert "--certificate" in asked.err
    assert run([*restore, "--certificate", "1"]).code == ExitCode.REFUSED
    assert run([*restore, "--certificate", "0"]).code == ExitCode.DONE


def test_where_the_work_is_done_elsewhere_the_number_is_asked_too(real: Path, tmp_path: Path) -> None:
    """T-44: what this computer kept is older than the backup, so that it cannot know what was destroyed since."""
    backup = made(real, tmp_path / "stick")
    words, second = passphrase_file(tmp_path), tmp_path / "tweede" / "praktijk.jdv"
    restore = ["restore", backup, "--vault", second, "--passphrase-file", words]
    assert run(restore).code == ExitCode.REFUSED  # at another place, also on the computer of the vault itself
    assert run([*restore, "--certificate", "0"]).code == ExitCode.DONE
    assert on(real, "list").code == ExitCode.DONE
    kept = state_folder() / "anchors"
    remembered = tmp_path / "tweede-computer"
    shutil.copytree(kept, remembered)
    with opened(real) as session, session.vault.reading() as uow:
        (client,) = uow.clients.ids()
    later = made(real, tmp_path / "later")
    assert on(real, "destroy", client, "--reason", "verzoek", "--yes").code == ExitCode.DONE
    for place in (tmp_path / "stick", tmp_path / "later", real.parent):
        (place / "praktijk.jdv.ledger").unlink(missing_ok=True)
    shutil.rmtree(kept)
    shutil.copytree(remembered, kept)
    fresh = tmp_path / "derde" / "kluis.jdv"
    asked = run(["restore", later, "--vault", fresh, "--passphrase-file", words])
    assert (asked.code, fresh.exists()) == (ExitCode.REFUSED, False), asked.err
    assert run(["restore", later, "--vault", fresh, "--passphrase-file", words, "--certificate", "1"]).code == (
        ExitCode.REFUSED)


@pytest.mark.req("T-44")
def test_an_anchor_and_a_ledger_of_backup_day_put_back_are_asked_about(real: Path, tmp_path: Path) -> None:
    """The disk of the vault is lost; what this computer kept is as old as the backup, whoever put it there."""
    backup = made(real, tmp_path / "stick")
    kept, then = state_folder() / "anchors", tmp_path / "toen"
    shutil.copytree(kept, then)
    away = backup.parent.rename(tmp_path / "in haar tas")
    with opened(real) as session, session.vault.reading() as uow:
        (client,) = uow.clients.ids()
    assert on(real, "destroy", client, "--reason", "verzoek", "--yes").code == ExitCode.DONE
    for file in real.parent.glob(f"{real.name}*"):
        file.unlink()
    shutil.rmtree(kept)
    shutil.copytree(then, kept)
    restore = ["restore", away.rename(backup.parent) / backup.name, "--vault", real, "--passphrase-file",
               passphrase_file(tmp_path)]
    asked = run(restore)
    assert (asked.code, real.exists()) == (ExitCode.REFUSED, False), asked.err
    assert "--certificate" in asked.err
    assert run([*restore, "--certificate", "1"]).code == ExitCode.REFUSED
    assert run([*restore, "--certificate", "1", "--stale-ledger"]).code == ExitCode.DONE


@pytest.mark.req("T-44")
def test_over_the_vault_that_is_read_nothing_is_asked(real: Path, tmp_path: Path) -> None:
    backup = made(real, tmp_path / "stick")
    with opened(real) as session, session.vault.reading() as uow:
        (client,) = uow.clients.ids()
    assert on(real, "destroy", client, "--reason", "verzoek", "--yes").code == ExitCode.DONE
    done = run(["restore", backup, "--vault", real, "--passphrase-file", passphrase_file(tmp_path)])
    assert done.code == ExitCode.DONE, done.err
    with opened(real) as session, session.vault.reading() as uow:
        assert uow.clients.count() == 0


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_pipe_or_a_huge_file_beside_a_backup_holds_nothing_up(real: Path, tmp_path: Path) -> None:
    """Trust #18: nothing is waited for, and what is no ledger of ours is not taken into memory."""
    backup = made(real, tmp_path / "stick")
    words, fresh = passphrase_file(tmp_path), tmp_path / "terug" / "kluis.jdv"
    for name in ("a.ledger", "a.jdb", "zz.jdb"):
        os.mkfifo(backup.with_name(name))
    with backup.with_name("b.ledger").open("wb") as huge:
        huge.truncate(2 ** 40)
    refused = run(["verify", backup.with_name("a.jdb"), "--passphrase-file", words])
    assert refused.code == ExitCode.WORLD
    assert "een pijp" in refused.err
    assert run(["verify", backup, "--passphrase-file", words]).code == ExitCode.DONE
    tracemalloc.start()
    done = run(["restore", backup, "--vault", fresh, "--passphrase-file", words, "--certificate", "0"])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert done.code == ExitCode.DONE, done.err
    assert peak < 64 * 1024 * 1024


def test_an_old_passphrase_that_comes_back_is_said_before_and_after(real: Path, tmp_path: Path) -> None:
    backup = made(real, tmp_path / "stick")
    words = passphrase_file(tmp_path)
    with opened(real) as session:
        change_passphrase(session, program().keys, PASSPHRASE, "heel andere losse woorden")
    done = run(["restore", backup, "--vault", real, "--passphrase-file", words, "--certificate", "0"])
    assert done.code == ExitCode.DONE
    told = "De wachtwoordzin en het herstelblad van 21-11-2026 openen deze kluis dan weer."
    assert told in done.err
    assert told in done.out
    assert "Kies na het openen een nieuwe wachtwoordzin" in done.out


def test_a_place_that_is_not_there(real: Path, tmp_path: Path) -> None:
    answer = on(real, "backup", "--to", tmp_path / "weg" / "dieper")
    assert answer.code == ExitCode.WORLD
    assert "niet te bereiken" in answer.err


def test_progress_shows_on_a_terminal_only() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    with shown_progress(screen, "Bezig") as told:
        assert told is not None
        told(1, 2)
        told(1, 2)
    assert screen.getvalue().count("Bezig: 50 %") == 1
    assert screen.getvalue().endswith("\r")
    with shown_progress(io.StringIO(), "Bezig") as silent:
        assert silent is None


def test_the_passphrase_is_never_an_argument(real: Path, tmp_path: Path) -> None:
    backup = made(real, tmp_path / "stick")
    answer = run(["verify", backup, "--passphrase", PASSPHRASE])
    assert answer.code == ExitCode.USAGE
    assert PASSPHRASE not in answer.err


class Patient(JindraProgram):
    """Counts the seconds that it is told to wait."""

    waited: float = 0

    def pause(self, seconds: float) -> None:
        self.waited += seconds


@pytest.mark.parametrize("command", ["verify", "restore"])
def test_wrong_tries_at_a_backup_wait_as_at_the_vault(real: Path, tmp_path: Path, command: str) -> None:
    """T-22: counted on this computer, also by a program that was started again."""
    assert on(real, "backup", "--to", tmp_path / "stick").code == 0
    (file,) = (tmp_path / "stick").glob("*.jdb")
    waits = []
    more = ("--certificate", "0") if command == "restore" else ()
    for passphrase in ["fout"] * 6 + [PASSPHRASE] * 2:
        keys = HeaderKeyStore(lambda: CHEAP, floor=CHEAP, own_folder=tmp_path / "tries")
        patient = Patient(keys, FixedClock(NOW))
        ran = run([command, file, *more, "--vault", tmp_path / "elders" / "praktijk.jdv", "--passphrase-file",
                   passphrase_file(tmp_path, passphrase)], with_program=patient)
        assert ran.code == (3 if passphrase == "fout" else 0), ran.err
        waits.append(patient.waited)
    assert waits == [0, 0, 0, 0, 0, 2, 4, 0]


def test_what_takes_long_is_refused_with_a_way_on(real: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody can be asked here: the option says that the owner knows."""
    assert on(real, "backup", "--to", tmp_path / "stick").code == 0
    (file,) = (tmp_path / "stick").glob("*.jdb")
    monkeypatch.setattr("jindra_desk.security.trial.estimate_seconds", lambda *_: 25.0)
    for given in (("list",), ("verify", file)):
        refused = on(real, *given)
        assert refused.code == 6
        assert "ongeveer 25 seconden" in refused.err
        assert "--lang-rekenen" in refused.err
        assert on(real, *given, "--lang-rekenen").code == 0
