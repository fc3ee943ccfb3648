"""Threat 18, at every name that the program reads or writes, beside the vault and at a backup's place, in each command.

A link, a second name of a letter, a pipe, a folder, a socket, a device: nothing stands still, nothing of the owner's is
touched, nothing is told raw, and what is told as made is there. By default each name, and each kind with each command;
all of it with `-m slow`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jindra_desk.disk.vault_files import VaultFile
from jindra_desk.storage.engine import atomic_swap, connection
from jindra_desk.system.instance import vault_lock as instance
from tests.threats.attacks import lands
from tests.threats.planted_scene import (
    COMMANDS,
    KINDS,
    NAMES,
    VAULT,
    attack_one_planted,
    prepared,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links of POSIX")

PAIRS = [(kind, command) for kind in KINDS for command in COMMANDS]
CHOSEN = [(NAMES[number % len(NAMES)], *PAIRS[(number * 11) % len(PAIRS)])
          for number in range(max(len(PAIRS), len(NAMES)))]
"""Every name, and every kind with every command, at least once: eleven and the number of pairs share no divisor."""
MUST = [(f"{VAULT}{ending}", kind, command) for ending, kind, command in (
    ("-journal", "hard link", "list"), ("-journal", "pipe", "list"), ("-wal", "link", "backup"),
    (".lock", "link to nowhere", "list"), (".ledger", "folder", "restore"), (".vorige", "folder", "restore"),
    (".vorige", "hard link", "restore"), (".herstel", "link", "restore"), ("", "pipe", "restore"))]
"""Where something was once followed, made, lost or claimed."""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What every case copies."""
    return prepared(tmp_path_factory.mktemp("alles") / "alles")


def attack_planted_names(source: Path, work: Path, cases: list[tuple[str, str, str]]) -> None:
    """One after another."""
    for name, kind, command in cases:
        attack_one_planted(source, work / "werk", name, kind, command)


def test_threat_18_every_name_and_every_kind_is_tried() -> None:
    """The names come from the one list; a new kind of file is in it, or a test of the room fails."""
    assert {f"{VAULT}{kind.value}" for kind in VaultFile} <= set(NAMES)
    assert {name for name, _, _ in CHOSEN} == set(NAMES)
    assert {(kind, command) for _, kind, command in CHOSEN} == set(PAIRS)


@pytest.mark.parametrize("part", range(4))
def test_threat_18_nothing_under_any_name_is_followed_waited_for_or_claimed(source: Path, tmp_path: Path,
                                                                            part: int) -> None:
    """A subset that has everything once."""
    attack_planted_names(source, tmp_path, CHOSEN[part::4])


def test_threat_18_where_it_once_went_wrong(source: Path, tmp_path: Path) -> None:
    """Each of these did harm, hung or told something untrue."""
    attack_planted_names(source, tmp_path, MUST)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("command", COMMANDS)
def test_threat_18_the_whole_matrix(source: Path, tmp_path: Path, kind: str, command: str) -> None:
    """Every name, kind and command."""
    attack_planted_names(source, tmp_path, [(name, kind, command) for name in NAMES])


def made_through(path: Path) -> object:
    """As any program opens a file that it makes when it is not there."""
    return path.open("a+b")


def test_threat_18_bites_without_a_look_at_sqlites_names(source: Path, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder there is told as a file that is gone."""
    monkeypatch.setattr(connection, "settle_beside", lambda *_: ())
    monkeypatch.setattr(connection.Database, "guard", lambda *_: None)
    with lands("it is not told as what it is"):
        attack_planted_names(source, tmp_path, [(f"{VAULT}-journal", "folder", "list")])


def test_threat_18_bites_without_careful_locking(source: Path, tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock's file is made where a link leads."""
    monkeypatch.setattr(instance, "open_to_lock", made_through)
    with lands("something was made where a link leads"):
        attack_planted_names(source, tmp_path, [(f"{VAULT}.lock", "link to nowhere", "list")])


def test_threat_18_bites_without_a_free_name_for_the_old_vault(source: Path, tmp_path: Path,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """As it was until November 2026: where the name was taken, what was there went, and was called kept."""
    keep: Callable[[atomic_swap.AtomicSwap], atomic_swap.AtomicSwap] = lambda old: old  # noqa: E731 - one line of a test
    monkeypatch.setattr(atomic_swap, "_keep_old", keep)
    monkeypatch.setattr(atomic_swap, "_finish", _claimed(atomic_swap._finish))
    with lands("the old vault is called kept, and is gone"):
        attack_planted_names(source, tmp_path, [(f"{VAULT}.vorige", "folder", "restore")])


def _claimed(
    finish: Callable[[atomic_swap.AtomicSwap], Path | None],
) -> Callable[[atomic_swap.AtomicSwap], Path | None]:
    def finished(old: atomic_swap.AtomicSwap) -> Path | None:
        finish(old)
        return old.kept
    return finished
