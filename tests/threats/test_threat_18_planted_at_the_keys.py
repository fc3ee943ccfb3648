"""Threat 18, beside the vault: a link, a pipe or a folder under each name that opening reads or writes (trust #18).

Nothing may hang, no link be followed, no other file be changed; the vault opens as long as one key file is whole.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import DamagedHeader, JindraError, WrongPassphrase
from jindra_desk.domain.vault.key_faults import KeysUnsure
from jindra_desk.security import pin_record, tries
from tests.support.practice_desk import open_practice, program
from tests.support.vaults import PASSPHRASE
from tests.threats.attacks import lands, withstood

NAMES = (VaultFile.KEYS, VaultFile.KEYS_SPARE, VaultFile.PIN, VaultFile.TRIES, VaultFile.SWAP_NOTE)
SECONDS = 20.0


def in_time(act: Callable[[], object]) -> bool:
    """Whether `act` ends; one that hangs is left behind in a thread of its own."""
    ended = threading.Event()

    def run() -> None:
        try:
            act()
        finally:
            ended.set()

    threading.Thread(target=run, daemon=True).start()
    return ended.wait(SECONDS)


def plant(name: Path, nature: str, victim: Path) -> None:
    """Put something else than a file under this name."""
    name.unlink(missing_ok=True)
    if nature == "link":
        name.symlink_to(victim)
    elif nature == "dangling link":
        name.symlink_to(victim.with_name("nergens"))
    elif nature == "pipe":
        os.mkfifo(name)
    else:
        name.mkdir()


def attempts(path: Path, answers: list[str]) -> None:
    """A wrong try, which nobody can call that beside an unreadable key file, and a right one; and what came of it."""
    for passphrase in ("iets heel anders", PASSPHRASE):
        try:
            open_vault(program().stores(), path, SecretKind.PASSPHRASE, passphrase).vault.close()
            answers.append("open")
        except (WrongPassphrase, KeysUnsure):
            answers.append("wrong")
        except JindraError as fault:
            answers.append(type(fault).__name__)


def attack_planted_names(folder: Path, natures: tuple[str, ...] = ("link", "dangling link", "pipe", "folder")) -> None:
    """Each nature at each name, one at a time."""
    for number, (kind, nature) in enumerate((kind, nature) for kind in NAMES for nature in natures):
        place = folder / str(number)
        place.mkdir()
        session = open_practice(place)
        path = session.vault.path
        session.vault.close()
        victim = place / "brief.txt"
        victim.write_text("van mij", encoding="utf-8")
        plant(beside(path, kind), nature, victim)
        answers: list[str] = []
        withstood(in_time(lambda path=path, answers=answers: attempts(path, answers)),  # type: ignore[misc]
                  "opening hangs")
        withstood(victim.read_text(encoding="utf-8") == "van mij", "a link was followed, and what it led to is changed")
        withstood(not victim.with_name("nergens").exists(), "a link was followed, and something was made there")
        withstood(answers == ["wrong", "open"], "the vault does not open any more")


def attack_both_key_files(folder: Path) -> None:
    """Something else under both names: told as what it is, and nothing is touched."""
    session = open_practice(folder)
    path = session.vault.path
    session.vault.close()
    for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE):
        plant(beside(path, kind), "pipe", folder / "brief.txt")
    told: list[JindraError] = []

    def attempt() -> None:
        try:
            open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE).vault.close()
        except JindraError as fault:
            told.append(fault)

    withstood(in_time(attempt), "opening hangs")
    withstood(len(told) == 1 and isinstance(told[0], DamagedHeader), "it is told as something else")
    withstood("geen gewoon bestand" in str(told[0]), "it is not told as what it is")


def test_threat_18_nothing_planted_beside_the_vault_hangs_or_is_followed(tmp_path: Path) -> None:
    """Five names, four natures."""
    attack_planted_names(tmp_path)


def test_threat_18_key_files_that_are_none_are_told_as_that(tmp_path: Path) -> None:
    """No word about damage that a backup would mend."""
    attack_both_key_files(tmp_path)


def plainly_read(path: Path, limit: int) -> bytes:
    """As any program reads a file."""
    file: BinaryIO
    with path.open("rb") as file:
        return file.read(limit)


def test_threat_18_bites_without_careful_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe is waited for."""
    monkeypatch.setattr(tries, "read_bounded", plainly_read)
    monkeypatch.setattr("tests.threats.test_threat_18_planted_at_the_keys.SECONDS", 3.0)
    with lands("opening hangs"):
        attack_planted_names(tmp_path, ("pipe",))


def test_threat_18_bites_without_the_durable_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A count that is written as any program writes follows the link."""
    for module in (tries, pin_record):
        monkeypatch.setattr(module, "write_whole", lambda path, content: path.write_bytes(content))
        monkeypatch.setattr(module, "keep_strange", lambda *_given: None)
    with lands("a link was followed"):
        attack_planted_names(tmp_path, ("link",))


def test_threat_18_bites_without_telling_what_stands_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Damage would send the owner to a backup that does not help."""
    monkeypatch.setattr("jindra_desk.security.header.OddKeyFile", DamagedHeader)
    with lands("it is not told as what it is"):
        attack_both_key_files(tmp_path)
