"""Runs commands in this process against real vaults with a cheap key derivation."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.main import main
from tests.support.practice_desk import program
from tests.support.vaults import PASSPHRASE


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def items(self) -> list[dict[str, Any]]:
        """The items of its JSON."""
        items: list[dict[str, Any]] = json.loads(self.out)["items"]
        return items


def passphrase_file(folder: Path, passphrase: str = PASSPHRASE, mode: int = 0o600) -> Path:
    """A file with the passphrase on its first line."""
    path = folder / f"zin-{passphrase[:4]}-{mode:o}"
    path.write_text(f"{passphrase}\n")
    path.chmod(mode)
    return path


def run(arguments: Sequence[object], *, with_program: JindraProgram | None = None) -> Ran:
    """Run the command line as it is."""
    out, err = io.StringIO(), io.StringIO()
    code = main([str(argument) for argument in arguments], with_program or program(), out, err)
    return Ran(int(code), out.getvalue(), err.getvalue())


def on(vault: Path, *arguments: object, words: str = PASSPHRASE, with_program: JindraProgram | None = None) -> Ran:
    """Run one command on a vault with its passphrase file."""
    given = [*arguments, "--vault", vault, "--passphrase-file", passphrase_file(vault.parent, words)]
    return run(given, with_program=with_program)
