"""A backup that is cut, flipped, mixed up or foreign is told as what it is, and found before anything relies on it."""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.ports.backups import BackupLabel
from jindra_desk.domain.copies.backup import Contents, Manifest
from jindra_desk.domain.copies.backup_faults import (
    BackupAltered,
    BackupDiffers,
    BackupFault,
    BackupMixedUp,
    BackupTruncated,
    NewerBackup,
    NotABackup,
)
from jindra_desk.domain.vault.anchor import EMPTY
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.backups import container as container_module
from jindra_desk.storage.backups.container import ContainerLabel, append_trailer, read_container
from jindra_desk.storage.engine.connection import open_still
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import (
    NOW,
    VAULT_ID,
    add_clients,
    database_of,
    invented_client,
    invented_photo,
    opened_vault,
    stored_document,
    template_key,
    written,
)

STORE = SqlBackupStore()
SLOTS = b'{"sleutels": 1}'
END_BYTES = 56


def filled(vault: SqlVault, number: int = 1) -> None:
    client = invented_client(number, surname=f"Kanarie{number}")
    add_clients(vault, client)
    photo, prepared = invented_photo(client, 100 + number, bytes(range(256)) * 40)
    document = b"%PDF- een stuk"
    written(vault, lambda uow: uow.photos.add(photo, prepared))
    written(vault, lambda uow: uow.documents.add(stored_document(client, 200 + number, document), document))


def staged(vault: SqlVault, name: str = "een.jdb") -> Path:
    target = vault.path.with_name(name)
    STORE.stage(vault.path, template_key(), target, BackupLabel(VAULT_ID, NOW, SLOTS, b"", EMPTY))
    return target


@cache
def sample() -> bytes:
    """One backup, made once."""
    vault = opened_vault(Path(mkdtemp(prefix="sample-backup-")))
    filled(vault)
    path = staged(vault)
    vault.close()
    return path.read_bytes()


@cache
def boundaries() -> tuple[int, ...]:
    """Where each part begins and ends."""
    path = Path(mkdtemp(prefix="sample-backup-"), "een.jdb")
    path.write_bytes(sample())
    found = read_container(path)
    trailer = found.database_bytes
    head = trailer + 16 + 4
    keys = head + len(found.head)
    ledger = keys + len(found.parts["keys"])
    manifest = ledger + len(found.parts["ledger"])
    end = len(sample()) - END_BYTES
    assert manifest + len(found.parts["manifest"]) == end
    return (0, PAGE_BYTES, trailer, trailer + 16, head, keys, ledger, manifest, end, end + 8, end + 16, end + 24,
            len(sample()))


def verified(folder: Path, content: bytes) -> None:
    path = folder / "proef.jdb"
    path.write_bytes(content)
    STORE.verify(path, template_key())


def test_a_whole_one_tells_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "een.jdb"
    path.write_bytes(sample())
    report = STORE.verify(path, template_key())
    assert (report.clients, report.photos, report.documents, report.altered) == (1, 1, 1, 0)
    assert report.info.vault_id == VAULT_ID
    assert STORE.slots(path) == SLOTS
    assert b"Kanarie" not in sample()
    assert report.manifest.audit[0] == report.manifest.tables["audit_log"] == 3


def test_it_is_also_an_encrypted_database_for_other_tools(tmp_path: Path) -> None:
    path = tmp_path / "een.jdb"
    path.write_bytes(sample())
    database = open_still(path, template_key())
    assert database.value("SELECT surname FROM clients") == "Kanarie1"
    assert database.value("PRAGMA integrity_check") == "ok"
    database.close()


def test_cut_at_every_boundary_and_beside_it_trust_13(tmp_path: Path) -> None:
    for boundary in boundaries():
        for length in (boundary - 1, boundary, boundary + 1):
            if 0 <= length < len(sample()):
                with pytest.raises((NotABackup, BackupTruncated)):
                    verified(tmp_path, sample()[:length])


def test_a_piece_taken_out_of_the_middle_is_a_truncation(tmp_path: Path) -> None:
    content = sample()
    with pytest.raises(BackupTruncated):
        verified(tmp_path, content[:PAGE_BYTES] + content[2 * PAGE_BYTES:])
    with pytest.raises(BackupTruncated):
        verified(tmp_path, content[:PAGE_BYTES] + content)


def test_a_bit_flipped_at_every_boundary_trust_13(tmp_path: Path) -> None:
    for boundary in boundaries():
        for at in (boundary - 1, boundary):
            if 0 <= at < len(sample()):
                with pytest.raises(BackupFault):
                    verified(tmp_path, flipped(at, 0))


@given(at=st.integers(min_value=0), bit=st.integers(0, 7))
def test_any_flipped_bit_is_found_trust_13(at: int, bit: int) -> None:
    folder = Path(mkdtemp(prefix="flip-"))
    with pytest.raises(BackupFault):
        verified(folder, flipped(at % len(sample()), bit))


@given(length=st.integers(min_value=0))
def test_any_truncation_is_found_trust_13(length: int) -> None:
    folder = Path(mkdtemp(prefix="cut-"))
    with pytest.raises((NotABackup, BackupTruncated)):
        verified(folder, sample()[:length % len(sample())])


def flipped(at: int, bit: int) -> bytes:
    content = bytearray(sample())
    content[at] ^= 1 << bit
    return bytes(content)


def rehashed(content: bytes) -> bytes:
    """As somebody would leave it who knows the format and not the key."""
    return content[:-32] + hashlib.sha256(content[:-32]).digest()


def test_a_trailer_of_another_backup_is_told_as_mixed_up(tmp_path: Path) -> None:
    """Both of the same vault under one key, each whole in itself, and the whole hash made to fit."""
    vault = opened_vault(tmp_path)
    first = staged(vault).read_bytes()
    written(vault, lambda uow: uow.settings.put("x", 1))
    second = staged(vault, "twee.jdb").read_bytes()
    vault.close()
    cut = read_container(tmp_path / "een.jdb").database_bytes
    assert read_container(tmp_path / "twee.jdb").database_bytes == cut
    with pytest.raises(BackupMixedUp):
        verified(tmp_path, rehashed(first[:cut] + second[cut:]))
    with pytest.raises(BackupAltered):
        verified(tmp_path, first[:cut] + second[cut:])


def test_parts_changed_by_somebody_who_knows_the_format_are_mixed_up(tmp_path: Path) -> None:
    """Other key slots with a hash that fits: the sealed manifest is bound to the head, and the head to the slots."""
    other = SLOTS.replace(b"1", b"2")
    content = sample().replace(SLOTS, other).replace(
        hashlib.sha256(SLOTS).hexdigest().encode(), hashlib.sha256(other).hexdigest().encode())
    assert content != sample()
    with pytest.raises(BackupMixedUp):
        verified(tmp_path, rehashed(content))


def test_the_wrong_key_is_mixed_up_not_damage(tmp_path: Path) -> None:
    path = tmp_path / "een.jdb"
    path.write_bytes(sample())
    with pytest.raises(BackupMixedUp):
        STORE.verify(path, Secret(bytes(32)))
    assert not STORE.fits(path, Secret(bytes(32)))


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", bytes(PAGE_BYTES * 3), b"x" * 100_000])
def test_other_files_are_no_backup(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(NotABackup):
        verified(tmp_path, content)


def test_a_later_format_and_a_later_schema_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "een.jdb"
    path.write_bytes(sample())
    with monkeypatch.context() as patched:
        patched.setattr(container_module, "VERSION", 0)
        with pytest.raises(NewerBackup):
            STORE.inspect(path)
    monkeypatch.setattr("jindra_desk.storage.vault.backup_store.newest", lambda: 1)
    with pytest.raises(NewerBackup):
        STORE.inspect(path)


def test_a_hostile_trailer_is_bounded(tmp_path: Path) -> None:
    """A length of gigabytes, or a head of nonsense, is refused without reading it."""
    pages = bytes(PAGE_BYTES)
    for trailer in (b"JINDRA BACKUP 1\n" + struct.pack(">I", 2**31) + b"{}", b"JINDRA BACKUP 1\n\0\0\0\2[]", b""):
        end = struct.pack(">8sQQ", b"JDB-END\n", len(pages), len(trailer))
        with pytest.raises(BackupFault):
            verified(tmp_path, rehashed(pages + trailer + end + bytes(32)))
    with pytest.raises(BackupTruncated):
        verified(tmp_path, rehashed(pages + struct.pack(">8sQQ", b"JDB-END\n", len(pages), 2**60) + bytes(32)))


@pytest.mark.parametrize(("found", "changed"), [
    (rb'"schema": \d+', b'"schema": 1e999'), (rb'"bytes": \d+', b'"bytes": 1e999'),
    (rb'"made_at": "[^"]+"', b'"made_at": "2026-11-29T09:00:00"'), (rb'"made_at": "[^"]+"', b'"made_at": 1e999'),
    (rb'"version": \d+', b'"version": 1e999'), (rb'"version": \d+', b'"version": "x"'),
    (rb'"parts": \{', b'"parts": {"x": '),
])
def test_a_forged_head_is_a_bad_backup_and_stops_no_other(tmp_path: Path, found: bytes, changed: bytes) -> None:
    """Trust #13: numbers that are none and a moment without a zone; a backup beside it is made and put back as ever."""
    content = sample()
    pages, trailer = struct.unpack(">QQ", content[-END_BYTES + 8:-32])
    start = pages + len(b"JINDRA BACKUP 1\n")
    (length,) = struct.unpack(">I", content[start:start + 4])
    head = re.sub(found, changed, content[start + 4:start + 4 + length], count=1)
    told = content[pages:start] + struct.pack(">I", len(head)) + head + content[start + 4 + length:pages + trailer]
    path = tmp_path / "een.jdb"
    end = struct.pack(">8sQQ", b"JDB-END\n", pages, len(told))
    path.write_bytes(rehashed(content[:pages] + told + end + bytes(32)))
    with pytest.raises(BackupFault):
        STORE.inspect(path)


def test_extracting_gives_the_very_pages_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, target = tmp_path / "een.jdb", tmp_path / "terug.jdv"
    path.write_bytes(sample())
    STORE.extract(path, template_key(), target)
    assert target.read_bytes() == sample()[:read_container(path).database_bytes]
    target.unlink()
    path.write_bytes(rehashed(flipped(PAGE_BYTES + 100, 3)))
    with pytest.raises(BackupDiffers):
        STORE.extract(path, template_key(), target)
    assert not target.exists()


def test_what_was_altered_in_the_vault_is_counted_not_refused(tmp_path: Path) -> None:
    """Trust #15: a copy with one altered photo is better than none; the owner is told."""
    vault = opened_vault(tmp_path)
    filled(vault)
    database_of(vault).execute("UPDATE photo_pictures SET picture = x'00ff'")
    path = tmp_path / "een.jdb"
    made = STORE.stage(vault.path, template_key(), path, BackupLabel(VAULT_ID, NOW, SLOTS, b"", EMPTY))
    vault.close()
    assert made.manifest.altered == 1
    assert STORE.verify(path, template_key()).altered == 1
    assert hashlib.sha256(path.read_bytes()).hexdigest() == made.sha256


OTHERWISE: dict[str, Callable[[Manifest], Manifest]] = {
    "a table": lambda told: replace(told, tables={**told.tables, "clients": told.tables["clients"] + 1}),
    "the photos": lambda told: replace(told, photos=Contents(told.photos.count, "0" * 64)),
    "the documents": lambda told: replace(told, documents=Contents(told.documents.count, "0" * 64)),
    "the head of the log": lambda told: replace(told, audit=(told.audit[0] + 1, told.audit[1])),
    "the head of the ledger": lambda told: replace(told, ledger=(told.ledger[0] + 1, told.ledger[1])),
    "the day of the ledger": lambda told: replace(told, ledger_on=NOW.date()),
    "what was altered": lambda told: replace(told, altered=told.altered + 1),
}


@pytest.mark.parametrize("what", OTHERWISE)
def test_rows_that_differ_from_the_sealed_list_are_found(tmp_path: Path, what: str) -> None:
    """Every byte fits its hash and the list is sealed with the key: then the rows themselves are compared with it."""
    path, target = tmp_path / "een.jdb", tmp_path / "x.jdv"
    path.write_bytes(sample())
    whole = read_container(path)
    told = whole.manifest(template_key())
    path.write_bytes(sample()[:whole.database_bytes])
    append_trailer(path, template_key(), ContainerLabel(VAULT_ID, NOW, "1", whole.info.schema),
                   hashlib.sha256(path.read_bytes()), {"keys": SLOTS, "ledger": b""}, OTHERWISE[what](told))
    with pytest.raises(BackupDiffers):
        STORE.verify(path, template_key())
    with pytest.raises(BackupDiffers):
        STORE.extract(path, template_key(), target)
    assert not target.exists()


def test_pages_that_changed_after_the_first_look_are_not_written_out(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole pages of another moment of this vault, where only the hash of all of them tells."""
    path, target = tmp_path / "een.jdb", tmp_path / "x.jdv"
    path.write_bytes(sample())
    whole = read_container(path)
    other = replace(whole, database_sha256="0" * 64)
    monkeypatch.setattr("jindra_desk.storage.vault.backup_store.read_container", lambda _path: other)
    with pytest.raises(BackupDiffers):
        STORE.extract(path, template_key(), target)
    assert not target.exists()
