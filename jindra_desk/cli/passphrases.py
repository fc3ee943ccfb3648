"""Where a command gets its passphrase: from a file or a prompt, never from an argument that other users can see."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import TextIO

from jindra_desk.cli.exit_codes import UsageFault
from jindra_desk.cli.output import write_line, write_question
from jindra_desk.domain.base.errors import FileUnreadable
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.vault.key_faults import LongDerivation

MAX_BYTES = 1024 * 1024


class NoPassphrase(UsageFault):
    """Nobody to ask and no file given."""

    title = noop("Er is een wachtwoordzin nodig.")
    next_step = noop("Geef --passphrase-file met een bestand waar hij op de eerste regel staat.")


class PassphrasesDiffer(UsageFault):
    """Typed twice, and not the same."""

    title = noop("De twee wachtwoordzinnen zijn niet gelijk.")
    next_step = noop("Probeer het opnieuw.")


READABLE_BY_OTHERS = noop(
    "Let op: anderen op deze computer kunnen {file} lezen. Maak het bestand alleen voor jou leesbaar.")


def read_passphrase(file: Path | None, stderr: TextIO, *, twice: bool = False) -> str:
    """Answer the passphrase: the first line of `file`, or typed unseen; warns when others can read the file."""
    if file is not None:
        return _from_file(file, stderr)
    if not sys.stdin.isatty():
        raise NoPassphrase
    try:
        typed = getpass.getpass(noop("Wachtwoordzin: "))
        if twice and getpass.getpass(noop("Nog een keer: ")) != typed:
            raise PassphrasesDiffer
    except EOFError as error:
        raise NoPassphrase from error
    if not typed:
        raise NoPassphrase
    return typed


def agrees(long: LongDerivation, stderr: TextIO) -> bool:
    """Ask whether to go on with what takes long; False where nobody can be asked, or for another answer than yes."""
    if not sys.stdin.isatty():
        return False
    title, cause, _ = long.parts()
    write_line(stderr, f"{title} {cause}")
    write_question(stderr, noop("Toch doorgaan? [j/N] "))
    return sys.stdin.readline().strip().casefold() in ("j", "ja")


def _from_file(file: Path, stderr: TextIO) -> str:
    try:
        with file.open("rb") as handle:
            content = handle.read(MAX_BYTES)
        mode = file.stat().st_mode
    except OSError as error:
        raise FileUnreadable(file=file.name) from error
    if sys.platform != "win32" and mode & 0o077:
        write_line(stderr, READABLE_BY_OTHERS.format(file=file.name))
    try:
        passphrase = content.decode("utf-8-sig").splitlines()[0] if content else ""
    except UnicodeDecodeError as error:
        raise FileUnreadable(file=file.name) from error
    if not passphrase:
        raise NoPassphrase
    return passphrase
