"""Threat 17, the note of a swap: read before there is a key, so that anyone can write one (trust #17).

It must never move, replace or remove a file of the owner's, nor bar the opening.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.backup import kept_vault, staged_restore
from jindra_desk.storage.engine import atomic_swap as swap
from jindra_desk.storage.engine.atomic_swap import AtomicSwap, finish_swap, swap_note
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.system.instance.vault_lock import VaultLock
from tests.support.command_line import passphrase_file, run
from tests.support.practice_desk import open_practice, program
from tests.support.sessions import canary_client, opened
from tests.support.vaults import PASSPHRASE, file_hashes, template_key
from tests.threats.attacks import lands, withstood


def opens(path: Path) -> bool:
    try:
        open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE).vault.close()
    except (JindraError, OSError, ValueError):
        return False
    return True


def attack_forged_note(folder: Path) -> None:
    """Let a note name the owner's letter, an older vault, and a place outside the folder, in either role."""
    session = open_practice(folder)
    path = session.vault.path
    session.vault.close()
    letter, archive = folder / "brief.txt", folder / "archief.jdv"
    letter.write_text("van mij", encoding="utf-8")
    shutil.copy2(path, archive)
    outside = folder.parent / f"{folder.name}-elders.txt"
    outside.write_text("ook van mij", encoding="utf-8")
    victims = {victim: victim.read_bytes() for victim in (letter, archive, outside)}
    for staged in (letter.name, archive.name, f"../{outside.name}", str(outside), path.name, ""):
        for kept in (None, letter.name, archive.name, str(outside), f"{path.name}.keys"):
            swap_note(path).write_text(json.dumps({"staged": staged, "kept": kept}))
            withstood(opens(path), "a forged note bars the opening")
            for victim, content in victims.items():
                withstood(victim.is_file() and victim.read_bytes() == content, "a file was moved or changed")
            for aside in folder.glob(f"{swap_note(path).name}*"):
                aside.unlink()


def attack_planted_vault(folder: Path) -> None:
    """Plant a vault of somebody else under the name of a staged one, with a note that is right in every letter."""
    session = open_practice(folder)
    path = session.vault.path
    session.vault.close()
    elsewhere = folder / "elders"
    elsewhere.mkdir()
    stores = program().stores()
    key, _ = stores.keys.create(elsewhere / "x.jdv", "f" * 32, "woorden van een ander hier")
    stores.vaults.create(elsewhere / "x.jdv", key, "f" * 32, demo=True).close()
    shutil.move(elsewhere / "x.jdv", staged_restore(path))
    swap_note(path).write_text(json.dumps({"staged": staged_restore(path).name, "kept": kept_vault(path).name}))
    withstood(opens(path), "the vault does not open any more")
    session = open_vault(stores, path, SecretKind.PASSPHRASE, PASSPHRASE)
    try:
        withstood(not session.vault.is_demo, "a vault of somebody else stands in its place")
    finally:
        session.vault.close()


def attack_older_vault(folder: Path) -> None:
    """Put an older copy of the owner's own vault there as a staged one, with a note that is right in every letter."""
    session = open_practice(folder)
    path = session.vault.path
    session.vault.close()
    older = path.read_bytes()
    with opened(path) as session:
        canary_client(session)
    staged_restore(path).write_bytes(older)
    swap_note(path).write_text(json.dumps({"staged": staged_restore(path).name, "kept": kept_vault(path).name}))
    for _ in range(2):
        ran = run(["list", "--json", "--vault", path, "--passphrase-file", passphrase_file(folder.parent)])
        withstood(ran.code == 0 and len(ran.items) == 1, "an older vault stands in its place")


def attack_while_it_is_open_elsewhere(folder: Path) -> None:
    """Run a command on a vault that a window has open, while a swap waits beside it: nothing may be touched."""
    session = open_practice(folder)
    path = session.vault.path
    session.vault.close()
    shutil.copy2(path, staged_restore(path))
    swap_note(path).write_text(json.dumps({"staged": staged_restore(path).name, "kept": kept_vault(path).name}))
    lock = VaultLock(path)
    lock.acquire()
    try:
        before = file_hashes(folder)
        ran = run(["list", "--vault", path, "--passphrase-file", passphrase_file(folder.parent)])
        withstood(file_hashes(folder) == before, "something was touched before the lock was held")
        withstood(ran.code == 7, "a vault that is open elsewhere is opened again")
    finally:
        lock.release()


def test_threat_17_nothing_is_finished_before_the_lock_is_held(tmp_path: Path) -> None:
    """The vault stands open in a window."""
    (tmp_path / "map").mkdir()
    attack_while_it_is_open_elsewhere(tmp_path / "map")


def test_threat_17_a_forged_note_moves_nothing(tmp_path: Path) -> None:
    """Thirty notes; the owner's files stay whole, and the vault opens each time."""
    (tmp_path / "map").mkdir()
    attack_forged_note(tmp_path / "map")


def test_threat_17_a_planted_vault_takes_no_place(tmp_path: Path) -> None:
    """No slot of the owner's opens it."""
    attack_planted_vault(tmp_path)


def test_threat_17_an_older_vault_of_theirs_takes_no_place(tmp_path: Path) -> None:
    """The key opens it; nobody asked for it."""
    (tmp_path / "map").mkdir()
    attack_older_vault(tmp_path / "map")


def test_threat_17_bites_without_the_proof_of_a_swap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes the names is believed."""
    monkeypatch.setattr(AtomicSwap, "is_asked_for", lambda _self, _key: True)
    (tmp_path / "map").mkdir()
    with lands("an older vault stands in its place"):
        attack_older_vault(tmp_path / "map")


def test_threat_17_bites_without_the_two_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any name counts, as long as a key of the owner's opens the file: an older vault comes back."""

    def read(path: Path) -> AtomicSwap | None:
        if not swap_note(path).exists():
            return None
        told = json.loads(swap_note(path).read_bytes())
        kept = None if told["kept"] is None else path.with_name(Path(told["kept"]).name)
        return AtomicSwap(path, path.with_name(Path(told["staged"]).name or "leeg"), kept)

    monkeypatch.setattr(swap, "read_swap", read)
    (tmp_path / "map").mkdir()
    with lands("a file was moved or changed"):
        attack_forged_note(tmp_path / "map")


def test_threat_17_bites_without_a_key_that_opens_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Finished by whoever comes along."""
    monkeypatch.setattr(swap, "any_page_fits", lambda *_: True)
    monkeypatch.setattr(AtomicSwap, "is_asked_for", lambda _self, _key: True)
    with lands("the vault does not open any more"):
        attack_planted_vault(tmp_path)


def test_threat_17_bites_without_waiting_for_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking at the file finishes the swap, as it once did."""
    monkeypatch.setattr(SqlVaultStore, "inspect", lambda _self, path: finish_swap(path, template_key()))
    monkeypatch.setattr(swap, "any_page_fits", lambda *_: True)
    monkeypatch.setattr(AtomicSwap, "is_asked_for", lambda _self, _key: True)
    (tmp_path / "map").mkdir()
    with lands("something was touched before the lock was held"):
        attack_while_it_is_open_elsewhere(tmp_path / "map")
