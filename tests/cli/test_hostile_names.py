"""Names from outside are printed as text: no command lets one steer the terminal, in answers and in faults alike."""

from __future__ import annotations

import ast
import json
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.cli.command_table import COMMANDS
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Address
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.command_line import Ran, run
from tests.support.practice_desk import opened_practice, program, write
from tests.support.sessions import canary_client
from tests.support.vaults import NOW, PASSPHRASE

EVIL = "\x1b[2J\x1b]0;titel\x07\x9b31m\x85\r\b\x7f\u202eomgekeerd\u2066\u2069\u200f\u2028\nregel\ttab\ufeff\U000e0041"
EVIL_FILE = EVIL.replace("\x85", "")
DANGEROUS = frozenset(EVIL) - frozenset("[2J]0;titel31mogkrdab")
ROOT = Path(__file__).parents[2] / "jindra_desk"


class Desk:
    """A vault with a hostile name in a hostile folder, and in it a client whose every word is hostile."""

    def __init__(self, folder: Path) -> None:
        self.program = program()
        self.folder = folder / f"map{EVIL_FILE}"
        self.folder.mkdir()
        with opened_practice(self.folder) as session:
            client, _ = canary_client(session)
            self.client_id = client.id
            evil = replace(
                client, name=PersonName(EVIL, EVIL, EVIL, EVIL, EVIL, EVIL), former_surname=EVIL, phone=EVIL,
                email=EVIL, address=Address(EVIL, EVIL, EVIL, EVIL, EVIL), notes=EVIL)
            with session.vault.unit_of_work() as uow:
                uow.clients.save(evil)
                uow.practice.save(Practice(EVIL, EVIL))
                for kind in uow.treatments.types():
                    uow.treatments.save_type(replace(kind, name=EVIL))
                for visit in uow.treatments.of_client(client.id):
                    uow.treatments.save(replace(visit, result=EVIL, done=EVIL, status=TreatmentStatus.PERFORMED))
                uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, evil.subject, NOW)
            self.vault = session.vault.path
        self.words = self.folder / f"zin{EVIL_FILE}"
        self.words.write_text(PASSPHRASE)
        self.words.chmod(0o644)

    def on(self, *arguments: object) -> Ran:
        """Run a command here; the passphrase file is one that others can read, which is told with its name."""
        return run([*arguments, "--vault", self.vault, "--passphrase-file", self.words], with_program=self.program)

    def backup(self) -> Path:
        """A backup in the hostile folder."""
        return Path(self.on("backup", "--to", self.folder / "stick", "--json").items[0]["file"])

    def handed_out(self) -> Path:
        """The client's file in a hostile folder."""
        return Path(self.on("export", self.client_id, "--to", self.folder / "uit", "--json").items[0]["folder"])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.program.services.photos.close()


def _restored(desk: Desk) -> Sequence[object]:
    return ("restore", desk.backup(), "--certificate", 0)


def _imported(desk: Desk) -> Sequence[object]:
    source = desk.handed_out()
    (desk.folder / "twee").mkdir()
    with opened_practice(desk.folder / "twee") as session:
        desk.vault = session.vault.path
        write(session, lambda uow: uow.practice.save(Practice(EVIL, EVIL)))
    return ("import", source)


def _new(desk: Desk) -> Sequence[object]:
    desk.vault = desk.folder / f"nieuw{EVIL_FILE}.jdv"
    return ("init", "--practice", EVIL, "--contact", EVIL)


EVERY: dict[str, Callable[[Desk], Sequence[object]]] = {
    "init": _new,
    "demo-data": lambda _desk: ("demo-data", "--clients", 2),
    "import": _imported,
    "list": lambda _desk: ("list",),
    "show": lambda desk: ("show", desk.client_id),
    "export": lambda desk: ("export", desk.client_id, "--to", desk.folder / "uit"),
    "outside": lambda _desk: ("outside", "--mail", EVIL),
    "retention": lambda _desk: ("retention",),
    "destroy": lambda desk: ("destroy", desk.client_id, "--reason", "verzoek"),
    "backup": lambda desk: ("backup", "--to", desk.folder / "stick"),
    "verify": lambda _desk: ("verify",),
    "restore": _restored,
}


def assert_plain(ran: Ran) -> None:
    """Nothing but letters, signs and the line breaks that the program itself writes."""
    for text in (ran.out, ran.err):
        bad = {char for char in text if char in DANGEROUS - {"\n"} or unicodedata.category(char) in ("Cc", "Cf", "Cs")}
        assert bad <= {"\n"}, sorted(map(hex, map(ord, bad)))
    for line in (ran.out + ran.err).splitlines():
        assert not line.startswith("regel")


def test_every_command_is_tried() -> None:
    assert set(EVERY) == set(COMMANDS)


@pytest.mark.parametrize("command", sorted(EVERY))
def test_no_name_reaches_the_terminal_raw(desk: Desk, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Vault, folder, passphrase file, practice, client, visits: every word is hostile, and is printed as text."""
    ran = desk.on(*EVERY[command](desk))
    assert_plain(ran)
    assert_plain(Ran(0, *capsys.readouterr()))
    assert r"zin\x1b[2J" in ran.err
    if command in ("list", "show", "retention"):
        assert r"\x1b[2J\x1b]0;titel\x07\x9b31m" in ran.out
        assert r"\u202eomgekeerd" in ran.out


@pytest.mark.parametrize("command", sorted(set(EVERY) - {"init", "demo-data"}))
def test_json_stays_json_and_says_the_same(desk: Desk, command: str) -> None:
    ran = desk.on(*EVERY[command](desk), "--json")
    assert_plain(ran)
    if command == "import":
        # The initials are longer than anybody's: the table of bounds refuses them, in words without a raw character.
        assert (ran.code, ran.out) == (ExitCode.USAGE, "")
        return
    assert ran.code in (ExitCode.DONE, ExitCode.REFUSED, ExitCode.DAMAGED), ran.err
    body = json.loads(ran.out)
    if command == "list":
        (item,) = body["items"]
        assert (item["phone"], item["email"]) == (EVIL, EVIL)
        assert item["name"].startswith(EVIL)


@pytest.mark.parametrize("arguments", [
    (EVIL,), ("init", "--policy", EVIL),
    ("show", EVIL), ("show", "x", EVIL), ("export", EVIL, "--to", EVIL_FILE), ("import", EVIL_FILE),
    ("verify", EVIL_FILE), ("restore", EVIL_FILE), ("destroy", EVIL, "--reason", EVIL), ("list", f"--{EVIL}"),
    ("show", "\udce9\udcff"), ("import", "\udce9"), ("list", "--today", EVIL), ("backup", "--to", f"/dev/null/{EVIL}"),
], ids=ascii)
def test_no_fault_repeats_it_raw(desk: Desk, arguments: Sequence[str]) -> None:
    """What was typed or pasted may itself be hostile, or no text at all."""
    ran = desk.on(*arguments)
    assert_plain(ran)
    assert ran.code != ExitCode.DONE
    assert ran.err.count("\n") <= 2, "one sentence (and the warning about the passphrase file)"


def test_a_vault_that_is_not_there_is_named_as_text(desk: Desk) -> None:
    desk.vault = desk.folder / f"weg{EVIL_FILE}.jdv"
    ran = desk.on("list")
    assert_plain(ran)
    assert r"weg\x1b[2J" in ran.err


def test_only_one_module_writes_to_the_streams() -> None:
    """A `print` or `.write` elsewhere on the command line would pass the escape by."""
    found = []
    for path in sorted([*(ROOT / "cli").glob("*.py"), *ROOT.glob("bootstrap*.py"), *ROOT.glob("bootstrap/**/*.py")]):
        if path.name == "output.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            if called == "print" or called.endswith(("err.write", "out.write", "stderr.write", "stdout.write")):
                found.append(f"{path.name}:{node.lineno}: {called}")
    assert found == []
