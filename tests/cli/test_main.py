"""Exit codes and errors, each with a real vault: scripts and scheduled work depend on them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.arguments import build_parser
from jindra_desk.security.kdf import FLOOR
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.storage.engine.connection import open_database
from jindra_desk.system.instance.vault_lock import VaultLock
from tests.support.command_line import Ran, on, passphrase_file, run
from tests.support.practice_desk import program
from tests.support.sessions import canary_client, demo_vault, opened
from tests.support.vaults import CHEAP, PASSPHRASE, cheap_keys, copied_vault, file_hashes, template_key

ONE_CLIENT = "01" + f"{1000:030x}"


def _one_sentence(ran: Ran) -> None:
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert ran.err.endswith("\n")
    assert "Traceback" not in ran.err
    assert "/" not in ran.err.replace("n/a", ""), "no path of this computer"


def test_0_is_done(demo: Path) -> None:
    ran = on(demo, "list")
    assert (ran.code, ran.err) == (0, "")
    assert len(ran.out.splitlines()) == 31


@pytest.mark.parametrize("command", [["show"], ["export", "--to", "uit"], ["destroy", "--reason", "verzoek"],
                                     ["destroy", "--reason", "verzoek", "--yes"]])
def test_2_is_an_unknown_client(real: Path, command: list[str]) -> None:
    if "uit" in command:
        command = [*command[:-1], str(real.parent / "uit")]
    ran = on(real, command[0], "f" * 32, *command[1:])
    assert ran.code == 2
    _one_sentence(ran)


@pytest.mark.parametrize("arguments", [
    ["frut"], ["list", "teveel"], ["destroy", "x"], ["destroy", "x", "--reason", "zomaar"], ["export", "x"],
    ["list", "--vault"], ["demo-data", "--clients", "0"], ["demo-data", "--clients", "veel"],
    ["list", "--today", "gisteren"],
    ["tour"], ["tour", "--to", "x", "--scale", "9"], ["list", "--passphrase", "geheim"], ["--frut"], ["list", "--jso"],
])
def test_2_is_a_command_that_cannot_be_read(arguments: list[str]) -> None:
    """One Dutch sentence that never repeats what was typed: a passphrase may have slipped in."""
    ran = run(arguments)
    assert ran.code == 2
    _one_sentence(ran)
    assert "geheim" not in ran.err
    assert "argument" not in ran.err


def test_2_is_a_policy_that_does_not_exist(tmp_path: Path) -> None:
    ran = on(tmp_path / "n.jdv", "init", "--policy", "streng")
    assert ran.code == 2
    assert "praktijk" in ran.err
    assert not (tmp_path / "n.jdv").exists()


def test_3_is_a_wrong_passphrase_and_the_vault_is_untouched(real: Path) -> None:
    before = file_hashes(real.parent)
    ran = on(real, "list", words="heel andere woorden")
    assert ran.code == 3
    _one_sentence(ran)
    after = file_hashes(real.parent)
    assert {name: after[name] for name in before if ".jdv" in name} == {
        name: value for name, value in before.items() if ".jdv" in name}


def test_a_fifth_wrong_try_waits_t_22(real: Path) -> None:
    """T-22: the wait grows from the fifth; the command says so and obeys."""

    class Patient(JindraProgram):
        waited: float = 0

        def pause(self, seconds: float) -> None:
            self.waited += seconds

    patient = Patient(cheap_keys(), program().clock)
    for _ in range(5):
        assert on(real, "list", words="heel andere woorden", with_program=patient).code == 3
    assert patient.waited == 0
    ran = on(real, "list", words="heel andere woorden", with_program=patient)
    assert patient.waited == 2
    assert "2 seconden" in ran.err
    assert on(real, "list", with_program=patient).code == 0
    assert patient.waited == 6


def test_4_is_not_a_vault(tmp_path: Path) -> None:
    path = tmp_path / "brief.jdv"
    path.write_text("geachte heer")
    ran = on(path, "list")
    assert ran.code == 4
    _one_sentence(ran)
    assert path.read_text() == "geachte heer"


def test_4_is_a_broken_header(real: Path) -> None:
    for ending in (".keys", ".keys.bak"):
        real.with_name(real.name + ending).write_bytes(b"{}")
    before = file_hashes(real.parent)
    ran = on(real, "list")
    assert ran.code == 4
    _one_sentence(ran)
    assert {name: value for name, value in file_hashes(real.parent).items() if name in before} == before


def test_4_is_a_damaged_database(real: Path) -> None:
    content = bytearray(real.read_bytes())
    content[100] ^= 1
    real.write_bytes(content)
    ran = on(real, "list")
    assert ran.code == 4
    _one_sentence(ran)
    assert real.read_bytes() == content


def test_5_is_a_newer_vault(tmp_path: Path) -> None:
    path = copied_vault(tmp_path)
    database = open_database(path, template_key())
    database.execute("PRAGMA user_version = 999")
    database.close()
    content = path.read_bytes()
    ran = on(path, "list")
    assert ran.code == 5
    _one_sentence(ran)
    assert path.read_bytes() == content


def test_6_is_refused_by_a_rule_and_names_it(tmp_path: Path) -> None:
    path = demo_vault(tmp_path)
    with opened(path) as session:
        client, _ = canary_client(session, treated_on=session.clock.today())
    ran = on(path, "destroy", client.id, "--reason", "termijn", "--yes")
    assert ran.code == 6
    assert "(J-21)" in ran.err
    _one_sentence(ran)
    assert on(path, "show", client.id).code == 0


def test_7_is_a_vault_that_is_open_elsewhere(real: Path) -> None:
    lock = VaultLock(real)
    lock.acquire()
    try:
        ran = on(real, "list")
    finally:
        lock.release()
    assert ran.code == 7
    _one_sentence(ran)
    assert on(real, "list").code == 0


def test_7_is_a_vault_that_is_not_there_and_one_that_is_there_already(tmp_path: Path, real: Path) -> None:
    missing = on(tmp_path / "weg.jdv", "list")
    assert missing.code == 7
    assert not (tmp_path / "weg.jdv").exists()
    before = real.read_bytes()
    there = on(real, "init")
    assert there.code == 7
    _one_sentence(there)
    assert real.read_bytes() == before


def test_7_is_a_disk_that_refuses(real: Path) -> None:
    (real.parent / "bestand").write_text("geen map")
    ran = on(real, "export", ONE_CLIENT, "--to", real.parent / "bestand")
    assert ran.code == 7
    _one_sentence(ran)


def test_a_passphrase_file_that_others_can_read_gets_a_warning(real: Path) -> None:
    """The command goes on; the warning stands on stderr, so that JSON stays JSON."""
    ran = run(["list", "--json", "--vault", real, "--passphrase-file", passphrase_file(real.parent, mode=0o644)])
    assert ran.code == 0
    assert "anderen" in ran.err
    assert len(ran.items) == 1
    assert on(real, "list").err == ""


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"])
def test_a_passphrase_file_without_words_is_a_usage_fault_or_unreadable(real: Path, content: bytes) -> None:
    file = real.parent / "leeg"
    file.write_bytes(content)
    file.chmod(0o600)
    ran = run(["list", "--vault", real, "--passphrase-file", file])
    assert ran.code in (2, 7)
    _one_sentence(ran)


def test_no_passphrase_can_be_given_as_an_argument() -> None:
    """Other users of the computer can see a process's arguments: the only way is a file or a prompt."""
    actions = [action for action in build_parser()._actions if action.choices]
    options: list[str] = []
    for action in actions:
        for parser in (action.choices or {}).values() if isinstance(action.choices, dict) else ():
            options += [name for one in parser._actions for name in one.option_strings]
    assert {name for name in options if "pass" in name} == {"--passphrase-file"}


def test_without_a_terminal_or_file_a_command_says_what_it_needs(real: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        ran = run(["list", "--vault", real])
    assert ran.code == 2
    assert "--passphrase-file" in ran.err


def test_help_and_version_are_done() -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COLUMNS", "100")
        assert run(["--version"]).code == 0
        assert run(["destroy", "--help"]).code == 0


def test_the_program_starts_as_a_module_and_prints_utf_8_under_any_locale(demo: Path) -> None:
    """A real process with LANG=C: names come out whole; whoever stops reading (`| head`) is no error."""
    real = HeaderKeyStore(lambda: FLOOR, floor=CHEAP)
    with real.unlock(demo, SecretKind.PASSPHRASE, PASSPHRASE) as key:  # a real process reads no cheap slot
        real.change_passphrase(demo, key, PASSPHRASE)
    given = [sys.executable, "-m", "jindra_desk", "list", "--vault", str(demo), "--passphrase-file",
             str(passphrase_file(demo.parent))]
    env = {**os.environ, "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0",
           "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(given, env=env, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Dvořáková, Markéta" in done.stdout.decode()
    assert PASSPHRASE not in " ".join(given)
