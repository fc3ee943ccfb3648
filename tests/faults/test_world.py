"""The world refuses (full disk, read-only folder, second program): one sentence, exit 7, nothing lost (trust #9)."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.session.session import Session
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.domain.base.errors import VaultInUse
from tests.faults.rooms import ROOT, Room
from tests.support.practice_desk import program
from tests.support.sessions import DEMO_CLIENTS, demo_vault, opened, services
from tests.support.vaults import PASSPHRASE, file_hashes

DISK_WORDS = ("Bewaren is niet gelukt: de schijf werkt niet mee (", "Dit is niet gelukt: ")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """With the demo vault in it."""
    room = Room(tmp_path)
    assert room.environment
    demo_vault(room.vault.parent)
    return room


def run(room: Room, world: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """One command on the demo vault in that world."""
    words = room.outside / "zin"
    words.write_text(PASSPHRASE, encoding="utf-8")
    words.chmod(0o600)
    command = [sys.executable, "-m", "tests.faults.world", world, *map(str, arguments), "--vault",
               str(room.vault.with_name("demo.jdv")), "--passphrase-file", str(words)]
    return subprocess.run(command, env=room.environment, cwd=ROOT, capture_output=True, text=True, timeout=60)


def some_client(room: Room) -> str:
    """A client with photos and consents."""
    with opened(room.vault.with_name("demo.jdv")) as session, session.vault.reading() as uow:
        return str(max(uow.clients.ids(), key=lambda client_id: len(uow.photos.of_client(client_id))))


def contents(room: Room) -> str:
    """What the vault holds, after both integrity checks; the audit log apart, since looking is logged too.

    An opening ends consents whose signed term is over, so that one comes first.
    """
    with opened(room.vault.with_name("demo.jdv")) as session:
        after_opening(session, services)
        session.vault.pages.check_integrity()  # type: ignore[attr-defined]  # SqlVault's own
        assert session.vault.logs.first_broken_audit_row() is None
        with session.vault.reading() as uow:
            rows = [(client.id, client.name.list_form, client.notes, len(uow.treatments.of_client(client.id)),
                     [photo.sha256 for photo in uow.photos.of_client(client.id)])
                    for client, _ in uow.clients.all()]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def assert_told(done: subprocess.CompletedProcess[str]) -> None:
    """One sentence about the disk, and the exit code of the world."""
    assert done.returncode == ExitCode.WORLD, (done.returncode, done.stderr)
    assert done.stderr.startswith(DISK_WORDS), done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_full_disk_stops_a_large_write_and_loses_nothing(room: Room) -> None:
    """Demo data for many clients does not fit: none of it is there afterwards."""
    before = contents(room)
    size = room.vault.with_name("demo.jdv").stat().st_size
    done = run(room, f"full:{size + 65536}", "demo-data", "--clients", 1500, "--seed", 3)
    assert_told(done)
    assert done.stdout == ""
    assert contents(room) == before


def test_a_full_disk_never_leaves_half_an_export(room: Room) -> None:
    """J-19: the folder gets its name when it is whole, or not at all."""
    client, target = some_client(room), room.outside / "uit"
    done = run(room, "full:4096", "export", client, "--to", target)
    assert_told(done)
    assert [file for file in room.outside.rglob("*") if file.is_file()] == [room.outside / "zin"]


@pytest.mark.parametrize("share", [0.1, 1.0, 1.02])
def test_a_full_disk_never_claims_a_destruction(room: Room, share: float) -> None:
    """J-08: a certificate only with a destruction, a destruction only with a certificate in the end."""
    path = room.vault.with_name("demo.jdv")
    with opened(path) as session:
        certificates, client = _certificates(session), _first_id(session)
    done = run(room, f"full:{int(path.stat().st_size * share)}", "destroy", client, "--reason", "verzoek", "--yes")
    if done.returncode != ExitCode.DONE:
        assert_told(done)
        assert done.stdout == ""
    with opened(path) as session:
        after_opening(session, services)
        with session.vault.reading() as uow:
            gone = client not in set(uow.clients.ids())
        assert gone or done.returncode != ExitCode.DONE
        assert _certificates(session) == certificates + gone


def test_a_read_only_folder_is_told_and_untouched(room: Room) -> None:
    """Trust #9: nothing can be written there, so nothing is; looking goes on."""
    before = file_hashes(room.vault.parent)
    with read_only(room.vault.parent):
        for command, code in ((("list",), ExitCode.DONE),
                              (("demo-data", "--clients", 3, "--seed", 1), ExitCode.WORLD)):
            done = run(room, "readonly", *command)
            assert done.returncode == code, (command, done.stderr)
            told = done.stderr.splitlines()
            assert told[0].startswith("Alleen lezen: ")
            assert len(told) == (1 if code == ExitCode.DONE else 2)
        assert file_hashes(room.vault.parent) == before


@pytest.mark.req("K-136")
def test_a_second_program_is_refused_while_the_first_works(room: Room) -> None:
    """K-136: exit 7 and one sentence; the first one's vault is not touched by it."""
    lock = program().instance_lock(room.vault.with_name("demo.jdv"))
    lock.acquire()
    try:
        before = file_hashes(room.vault.parent)
        done = run(room, "full:1000000000", "list")
        assert done.returncode == ExitCode.WORLD
        assert done.stderr.startswith(VaultInUse.title)
        assert done.stdout == ""
        assert file_hashes(room.vault.parent) == before
    finally:
        lock.release()
    done = run(room, "full:1000000000", "list", "--json")
    assert done.returncode == ExitCode.DONE
    assert len(json.loads(done.stdout)["items"]) == DEMO_CLIENTS


def _certificates(session: Session) -> int:
    with session.vault.reading() as uow:
        return len(uow.documents.certificates())


def _first_id(session: Session) -> str:
    with session.vault.reading() as uow:
        return str(min(uow.clients.ids()))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Take the right to write away for a while, from the folder and its files."""
    files = [file for file in folder.iterdir() if file.is_file()]
    for file in files:
        file.chmod(0o400)
    folder.chmod(0o500)
    try:
        yield
    finally:
        folder.chmod(0o700)
        for file in files:
            file.chmod(0o600)
