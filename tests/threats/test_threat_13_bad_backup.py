"""Threat 13: a bad backup never replaces a good vault, and a bad copy is never called a backup (K-26).

A matrix of truncations, turned bits and exchanged parts of a real backup, each put back over a real vault.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from jindra_desk.application.copies.arrivals import collect_sent
from jindra_desk.application.copies.backup import begin_backup, finish_backup, make_backup
from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore import restore
from jindra_desk.application.restore.check_backup import check_backup
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup, verify_backup
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.backup import Manifest
from jindra_desk.domain.copies.backup_faults import BackupNotSent
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security.trial import BackupSlots
from jindra_desk.storage.backups.container import ContainerLabel, append_trailer, read_container
from jindra_desk.storage.backups.proof import Proof
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.storage.vault import backup_store
from jindra_desk.system.disks import copying
from jindra_desk.system.disks.copying import HelperProcess
from tests.support.practice_desk import PRACTICE, add_client, open_practice, program
from tests.support.sessions import canary_client, opened, services
from tests.support.vaults import PASSPHRASE, file_hashes
from tests.threats.attacks import lands, withstood

FLIPS = 40
SEED = 13
OUTER_HASH = 32


@dataclass(frozen=True)
class Scene:
    """A good vault of today, a good backup of yesterday, and the backup of another practice."""

    vault: Path
    backup: Path
    other: Path


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    root = tmp_path_factory.mktemp("slecht")
    made = []
    for name in ("praktijk", "ander"):
        (root / name).mkdir()
        session = program_session(root / name)
        canary_client(session)
        made.append((session.vault.path, make_backup(session, services(), root / f"stick-{name}").file))
        add_client(session, surname="Nadien", number=9)
        session.vault.close()
    return Scene(made[0][0], made[0][1], made[1][1])


def program_session(folder: Path) -> Session:
    """A vault of its own, with keys of its own."""
    if folder.name == "praktijk":
        return open_practice(folder)
    return program().create(folder / "praktijk.jdv", PASSPHRASE, PRACTICE, "praktijk", demo=False).session


@pytest.fixture
def scene(prepared: Scene, tmp_path: Path) -> Scene:
    shutil.copytree(prepared.vault.parent.parent, tmp_path / "alles")
    here = tmp_path / "alles"
    return Scene(here / "praktijk" / prepared.vault.name, here / "stick-praktijk" / prepared.backup.name,
                 here / "stick-ander" / prepared.other.name)


def bad_backups(scene: Scene) -> Iterator[tuple[str, bytes]]:
    """Every way in which a file on a stick goes wrong, with a name."""
    good, other = scene.backup.read_bytes(), scene.other.read_bytes()
    size, dice = len(good), random.Random(SEED)
    yield "its own hash turned", good[:-5] + bytes([good[-5] ^ 1]) + good[-4:]
    for cut in (0, 1, 16, PAGE_BYTES, size // 2 // PAGE_BYTES * PAGE_BYTES, size // 2, size - 4096, size - 57,
                size - 56, size - 32, size - 1):
        yield f"cut at {cut} of {size}", good[:cut]
    yield "a page missing in the middle", good[:PAGE_BYTES * 2] + good[PAGE_BYTES * 3:]
    yield "two pages exchanged", good[:PAGE_BYTES] + good[PAGE_BYTES * 2:PAGE_BYTES * 3] + good[
        PAGE_BYTES:PAGE_BYTES * 2] + good[PAGE_BYTES * 3:]
    yield "a page of zeroes", good[:PAGE_BYTES * 2] + bytes(PAGE_BYTES) + good[PAGE_BYTES * 3:]
    yield "something behind it", good + b"\0" * 100
    yield "nothing but zeroes", bytes(size)
    yield "another practice's trailer", good[:size - trailer(good)] + other[len(other) - trailer(other):]
    yield "another practice's database", other[:len(other) - trailer(other)] + good[size - trailer(good):]
    yield "no backup at all", b"%PDF-1.4\n" * 4000
    for _ in range(FLIPS):
        place = dice.randrange(size)
        yield f"bit turned at {place} of {size}", good[:place] + bytes([good[place] ^ (1 << dice.randrange(8))]) + good[
            place + 1:]


def trailer(content: bytes) -> int:
    """Bytes behind the database, as the end of the file tells."""
    return len(content) - int.from_bytes(content[-48:-40], "big")


def attack_bad_files(scene: Scene) -> None:
    """Put each of them back over the good vault."""
    before, words = file_hashes(scene.vault.parent), RestoreDecisions(without_ledger=True, stale_ledger=True)
    good, bad, stores = scene.backup.read_bytes(), scene.backup.with_name("kapot.jdb"), program().stores()
    for name, content in bad_backups(scene):
        bad.write_bytes(content)
        withstood(refused(lambda: verify_backup(stores, bad, SecretKind.PASSPHRASE, PASSPHRASE)),
                  f"a bad backup is called good: {name}")
        if content[:-OUTER_HASH] == good[:-OUTER_HASH]:
            continue  # only that hash differs, and each page and part that is put back proves itself
        withstood(refused(lambda: restore_backup(stores, bad, scene.vault, SecretKind.PASSPHRASE, PASSPHRASE, words)),
                  f"a bad backup replaced the good vault: {name}")
        withstood(file_hashes(scene.vault.parent) == before, f"a bad backup touched the good vault: {name}")
    with opened(scene.vault) as session:
        withstood(session.vault.logs.first_broken_audit_row() is None, "the good vault opens no more")


def with_a_lying_head(scene: Scene) -> tuple[Path, str]:
    """What the holder of another vault's key can make: whole, sealed with that key, and its head names this vault."""
    keys, told = program().stores().keys.backups, read_container(scene.backup).info
    container, forged = read_container(scene.other), scene.other.with_name("vals.jdb")
    pages = scene.other.read_bytes()[:container.database_bytes]
    forged.write_bytes(pages)
    key, _ = keys.unlock(container.parts["keys"], SecretKind.PASSPHRASE, PASSPHRASE)
    with key:
        append_trailer(forged, key, ContainerLabel(told.vault_id, told.made_at, told.program, told.schema),
                       hashlib.sha256(pages), {name: container.parts[name] for name in ("keys", "ledger")},
                       container.manifest(key))
    withstood(read_container(forged).info.vault_id != container.info.vault_id, "the head does not lie")
    return forged, told.vault_id


def attack_lying_head(scene: Scene) -> None:
    """Have it called good, and put it back where nothing stands: the vault would be another than was said."""
    (forged, _), stores = with_a_lying_head(scene), program().stores()
    place, words = scene.vault.parent.parent / "vrij" / "praktijk.jdv", RestoreDecisions(0, without_ledger=True)
    withstood(refused(lambda: verify_backup(stores, forged, SecretKind.PASSPHRASE, PASSPHRASE)),
              "a backup with the slots of another vault is called good")
    withstood(refused(lambda: check_backup(stores, forged, SecretKind.PASSPHRASE, PASSPHRASE)),
              "a backup with the slots of another vault is called good")
    withstood(refused(lambda: restore_backup(stores, forged, place, SecretKind.PASSPHRASE, PASSPHRASE, words)),
              "a backup with the slots of another vault is put back")
    withstood(not place.exists(), "a backup with the slots of another vault is put back")


def refused(work: Callable[[], object]) -> bool:
    """Whether it ended in one of the program's own errors; anything else is a fault that the test shows."""
    try:
        work()
    except JindraError:
        return True
    return False


def attack_lying_disk(folder: Path) -> None:
    """Make a backup on a disk that stores something else than it was given: is it called a backup?"""
    session = open_practice(folder)
    canary_client(session)
    stick = folder / "stick"
    with spoiled_copies():
        try:
            file = make_backup(session, services(), stick).file
        except JindraError:
            withstood(not list(stick.glob("*.jdb")), "a bad copy is there under the name of a backup")
            withstood(list_copies(session) == (), "a bad copy stands in the register")
            session.vault.close()
            return
    session.vault.close()
    withstood(False, f"a bad copy is called a backup: {file.name}")


@contextmanager
def spoiled_copies() -> Iterator[None]:
    """Every copy of the vault has one bit turned on its way to the disk."""
    real: Callable[..., Manifest] = getattr(backup_store, "copy_consistently")  # noqa: B009 - as it is called there

    def copy(vault: Path, data_key: Secret, target: Path, *more: object) -> Manifest:
        manifest = real(vault, data_key, target, *more)
        content = bytearray(target.read_bytes())
        content[len(content) // 2] ^= 0x10
        target.write_bytes(content)
        return manifest

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup_store, "copy_consistently", copy)
        yield


def test_threat_13_no_bad_backup_replaces_or_touches_a_good_vault(scene: Scene) -> None:
    """Truncation and bit-flip matrix: each refused, and every file of the vault as it was."""
    attack_bad_files(scene)


def test_threat_13_a_bad_copy_is_never_called_a_backup(tmp_path: Path) -> None:
    """K-26: read back before it gets its name and its line in the register."""
    attack_lying_disk(tmp_path)


def test_threat_13_slots_of_another_vault_than_the_head_names_are_refused(scene: Scene) -> None:
    """Who holds the key of another vault can seal whatever head; the slots tell whose key it is."""
    attack_lying_head(scene)


def test_threat_13_bites_without_comparing_the_slots_with_the_head(
        scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """The slots' own word is not asked."""
    named, real = with_a_lying_head(scene)[1], BackupSlots.unlock

    def unlock(*given: Any, **more: Any) -> tuple[VaultKey, str]:
        return real(*given, **more)[0], named

    monkeypatch.setattr(BackupSlots, "unlock", unlock)
    with lands("a backup with the slots of another vault is called good"):
        attack_lying_head(scene)


def test_threat_13_bites_without_the_hash_over_all_bytes(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages prove themselves; what stands around them does not."""
    monkeypatch.setattr(backup_store, "check_bytes", lambda *_given: None)
    with lands("a bad backup is called good"):
        attack_bad_files(scene)


def test_threat_13_bites_without_proving_it_beside_the_vault(
        scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """A restore that writes out what it is given, and asks afterwards."""

    def extract(store: backup_store.SqlBackupStore, file: Path, _key: Secret, target: Path,
                progress: Progress | None = None) -> None:
        backup_store._write_out(store._read(file), target, progress)

    monkeypatch.setattr(backup_store.SqlBackupStore, "extract", extract)
    with lands("a bad backup replaced the good vault"):
        attack_bad_files(scene)


def test_threat_13_bites_without_a_place_apart(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """A restore that works on the vault itself has touched it before it knows."""
    monkeypatch.setattr(restore, "staged_restore", lambda target: target)
    with lands("a bad backup touched the good vault"):
        attack_bad_files(scene)


def test_threat_13_bites_without_proving_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that nobody reads back is a hope: this one takes over what the vault said of itself."""
    told: list[Manifest] = []

    def believe(path: Path, _length: int, _key: Secret, _progress: object = None) -> Proof:
        return Proof(hashlib.sha256(path.read_bytes()), told[-1])

    monkeypatch.setattr(backup_store, "prove", believe)
    real: Callable[..., Manifest] = getattr(backup_store, "copy_consistently")  # noqa: B009 - as it is called there

    def copy(*given: Any) -> Manifest:
        told.append(real(*given))
        return told[-1]

    monkeypatch.setattr(backup_store, "copy_consistently", copy)
    with lands("a bad copy is called a backup"):
        attack_lying_disk(tmp_path)


COPIED_BLINDLY = ("import sys; from jindra_desk.system.disks import copy_helper; "
                  "copy_helper._must_be_on_its_disk = lambda *_: None; "
                  "raise SystemExit(copy_helper.main(int(sys.argv[1])))")


def attack_stick_gone(folder: Path, helper: HelperProcess) -> None:
    """The stick goes while the backup is made, and its folder stays: a folder on this computer's own disk.

    No second disk is mounted here: the backup is told that its place was on another one when it began.
    """
    (folder / "stick").mkdir()
    session = open_practice(folder)
    parts = replace(services(), backups=replace(services().backups, helper=helper))
    work = begin_backup(session, parts, folder / "stick")
    work.job = replace(work.job, device=(work.job.device or 0) + 1, apart=True)
    with suppress(BackupNotSent):
        work.run()
        finish_backup(session, parts, work)
    collect_sent(session, parts)
    entered = list_copies(session)
    session.vault.close()
    withstood(not entered, "a copy on this computer is called a backup on the stick")
    withstood(not any((folder / "stick").glob("*.jdb")), "a copy that nobody knows of stays on this computer")


def test_threat_13_what_is_not_on_the_stick_is_no_backup(tmp_path: Path) -> None:
    attack_stick_gone(tmp_path, HelperProcess())


def test_threat_13_bites_without_comparing_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither by the helper nor by the program."""
    monkeypatch.setattr(copying, "_on_other_disk", lambda *_: False)
    with lands("is called a backup on the stick"):
        attack_stick_gone(tmp_path, HelperProcess(lambda: [sys.executable, "-c", COPIED_BLINDLY]))


def test_threat_13_bites_without_the_helpers_look(tmp_path: Path) -> None:
    """The program's own look refuses the row, but the file stays."""
    with lands("a copy that nobody knows of stays"):
        attack_stick_gone(tmp_path, HelperProcess(lambda: [sys.executable, "-c", COPIED_BLINDLY]))
