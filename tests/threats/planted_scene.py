"""A vault, its back-up and the owner's letter, one odd thing under one name, and every command there (trust #18)."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.retire.destroy_vault import destroy_vault
from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.disk.vault_files import VaultFile, is_kept_name
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.system.folders.paths import state_folder
from tests.support.command_line import passphrase_file, run
from tests.support.practice_desk import add_client, opened_practice, program
from tests.support.sessions import services
from tests.support.vaults import PASSPHRASE
from tests.threats.attacks import Landed, withstood
from tests.threats.odd_notes import PLANTED

SECONDS = 60
MINE = b"van de eigenaar" * 100
VAULT = "kluis/praktijk.jdv"
BACKUP = "oud/praktijk-2026-11-21-1030.jdb"
AT_THE_VAULT = (*(kind.value for kind in VaultFile), ".keys.kapot", ".voor-0001", ".herstel.keys", ".herstel-journal",
                ".vorige-2", ".vorige-journal", ".ledger.oud-1", "-journal.onleesbaar")
AT_A_PLACE = ("praktijk.jdv.ledger", "praktijk-2026-11-21-1030.jdb", "praktijk-2026-11-21-1030.jdb.ledger", "iets.jdb",
              "iets.ledger")
NAMES = (*(f"{VAULT}{ending}" for ending in AT_THE_VAULT),
         *(f"{folder}/{name}" for folder in ("stick", "oud") for name in AT_A_PLACE))
"""Every name that the program reads or writes: beside the vault, where the backup goes, and where one lies."""


def _true_device(path: Path, _victim: Path) -> None:
    os.mknod(path, stat.S_IFCHR | 0o600, os.makedev(1, 5))


KINDS: MappingProxyType[str, Callable[[Path, Path], None]] = MappingProxyType(
    {**PLANTED, **({"device": _true_device} if hasattr(os, "geteuid") and os.geteuid() == 0 else {})})
"""What is planted; a device of its own only where the tests run as root."""
STAYS = frozenset({"folder", "pipe", "socket", "device"})
"""What nobody but its owner may take away; a link is only a name, and a second name of a letter is not the letter."""


class StoodStill(Exception):
    """The time was up."""


@contextmanager
def time_limit(seconds: int = SECONDS) -> Iterator[None]:
    """Raise `StoodStill` out of a call that waits for ever."""
    def up(_signal: int, _frame: object) -> None:
        raise StoodStill

    before = signal.signal(signal.SIGALRM, up)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@dataclass(frozen=True)
class Came:
    """What came of one command."""

    code: int
    out: str
    err: str


def prepared(root: Path) -> Path:
    """A vault with one client, a backup of it elsewhere, an empty stick and a letter."""
    for folder in ("kluis", "stick", "oud"):
        (root / folder).mkdir(parents=True)
    with opened_practice(root / "kluis") as session:
        add_client(session)
        make_backup(session, services(), root / "oud")
    (root / "brief.odt").write_bytes(MINE)
    passphrase_file(root)
    return root


def fresh(source: Path, folder: Path) -> Path:
    """A copy of everything, on a computer that has not seen this vault go further than the copy."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(state_folder() / "anchors", ignore_errors=True)
    return Path(shutil.copytree(source, folder))


def came_of(folder: Path, command: str) -> Came:
    """One command as the owner types it, or the button that retires this computer."""
    vault, words = ("--vault", folder / VAULT), ("--passphrase-file", passphrase_file(folder))
    said = io.StringIO()
    with redirect_stderr(said):
        match command:
            case "backup":
                ran = run(["backup", "--to", folder / "stick", *vault, *words])
            case "verify":
                ran = run(["verify", *vault, *words])
            case "verify file":
                ran = run(["verify", folder / BACKUP, *words])
            case "restore":
                ran = run(["restore", folder / BACKUP, "--certificate", "0", *vault, *words])
            case "list":
                ran = run(["list", "--json", *vault, *words])
            case _:
                return _retired(folder / VAULT)
    return Came(ran.code, ran.out, ran.err + said.getvalue())


def _retired(vault: Path) -> Came:
    try:
        gone = destroy_vault(program().stores(), vault, PASSPHRASE)
    except JindraError as fault:
        return Came(exit_code_of(type(fault)), "", fault.sentence())
    return Came(0, json.dumps(gone.left), "")


COMMANDS = ("list", "backup", "verify", "verify file", "restore", "retire")


def attack_one_planted(source: Path, work: Path, name: str, kind: str, command: str) -> Came:
    """One thing under one name and one command: it ends, touches nothing of the owner's, and claims what is true."""
    folder = fresh(source, work)
    place, letter = folder / name, folder / "brief.odt"
    before = (folder / VAULT).read_bytes()
    place.unlink(missing_ok=True)
    KINDS[kind](place, letter)
    planted = place.lstat()
    try:
        with time_limit():
            came = came_of(folder, command)
    except StoodStill as still:
        raise Landed(f"{command} stands still at {name} ({kind})") from still
    except Exception as raw:
        raise Landed(f"{command} ended raw at {name} ({kind}): {raw!r}") from raw
    where = f" at {name} ({kind}, {command}: {came.code} {came.err[:300]})"
    withstood(letter.is_file() and letter.read_bytes() == MINE, f"a letter of the owner's was touched{where}")
    withstood(not (folder / "nergens").exists(), f"something was made where a link leads{where}")
    withstood(came.code in set(ExitCode), f"no exit code of ours{where}")
    withstood(came.code == 0 or bool(came.err.strip()), f"it ends without a word{where}")
    withstood(came.code != ExitCode.WORLD or kind not in STAYS or place.name in came.err,
              f"it is not told as what it is{where}")
    withstood("Traceback" not in came.err and "Errno" not in came.err, f"it is told raw{where}")
    there = {(found.st_dev, found.st_ino) for found in (file.lstat() for file in folder.rglob("*"))}
    withstood(kind not in STAYS or (planted.st_dev, planted.st_ino) in there, f"what was not ours is gone{where}")
    if came.code == 0:
        _claims(folder, command, came, before, where, planted=name != VAULT)
    return came


def _claims(folder: Path, command: str, came: Came, before: bytes, where: str, *, planted: bool) -> None:
    """What is told as made is there."""
    if command == "list":
        withstood(len(json.loads(came.out)["items"]) == 1, f"a client is missing{where}")
    elif command == "backup":
        made = [file for file in (folder / "stick").glob("*.jdb") if str(file) in came.out]
        withstood(len(made) == 1 and stat.S_ISREG(made[0].lstat().st_mode), f"a backup is claimed that is none{where}")
        checked = run(["verify", made[0], "--passphrase-file", passphrase_file(folder)])
        withstood(checked.code == 0, f"a backup is claimed that does not verify{where}")
    elif command == "restore":
        if planted and "blijft bewaard" in came.out:
            kept = [file for file in (folder / VAULT).parent.iterdir()
                    if is_kept_name(folder / VAULT, file.name) and stat.S_ISREG(file.lstat().st_mode)
                    and file.read_bytes() == before]
            withstood(len(kept) == 1, f"the old vault is called kept, and is gone{where}")
        withstood(came_of(folder, "list").code == 0, f"what was put back does not open{where}")
    elif command == "retire":
        left = [file.name for file in (folder / VAULT).parent.iterdir() if stat.S_ISREG(file.lstat().st_mode)
                and file.name.startswith("praktijk.jdv") and file.lstat().st_nlink == 1
                and not file.name.endswith(".lock")]
        withstood(all(name in came.out for name in left), f"destroyed is claimed, and {left} are there{where}")
