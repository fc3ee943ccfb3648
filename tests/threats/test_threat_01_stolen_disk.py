"""Threat 1: who takes the disk reads nothing: not in the vault, its journal, temporary files, logs, settings (J-28).

A whole day's work (`tests/faults/workflow.py`) puts more than twenty canaries wherever text of a client can stand;
then every file that the process touched is read raw, as it lies there and as it was written.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.storage.engine.pages import read_pages
from tests.faults.rooms import CANARY, ROOT, Room, canaries_in, workflow
from tests.support.vaults import PASSPHRASE, cheap_keys
from tests.threats.attacks import lands, withstood
from tests.threats.traces import still_there, trace_writes
from tests.threats.unprotected import without

CANARIES = 20


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def attack_every_file(room: Room, protection: str = "") -> None:
    """Work for a day in a closed room, steal it, and read every file in it but what the owner handed out."""
    done = subprocess.run(without(protection, workflow(room)), env=room.environment, capture_output=True, text=True,
                          timeout=60, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    names = {file.suffix for file in room.files(outside=False)}
    assert {".jdv", ".keys", ".bak", ".log"} <= names, "the places that were to be searched are there"
    assert any(name.endswith("dossier.json") for name in room.hits(outside=True)), "the search finds what is there"
    withstood(room.hits() == {}, "client text lies on the disk")
    withstood(canaries_in(done.stderr.encode()) == 0, "client text was printed")


def attack_every_write(room: Room, protection: str = "") -> None:
    """The same, seen by the kernel: every name and every byte written, also to files that are gone by now."""
    seen = trace_writes(room, without(protection, workflow(room)))
    handed_out = {place for place in seen.canaries if place.startswith(str(room.outside))}
    assert any(seen.canaries[place] for place in handed_out), "the search finds what is there to be found"
    assert any(place.endswith("praktijk.jdv") for place in seen.canaries)
    written = {place: hits for place, hits in seen.canaries.items() if hits and place not in handed_out}
    withstood(written == {}, "client text was written")
    elsewhere = {place for place in seen.canaries if not place.startswith(str(room.folder))}
    withstood(elsewhere == set(), "something was written outside of its own places")
    for file in still_there(seen):
        if not file.is_relative_to(ROOT) and not file.is_relative_to(room.outside):
            withstood(canaries_in(file.read_bytes()) == 0, "client text lies in a file that was touched")
    inside = [name for name in seen.names if name.startswith(str(room.folder)) and str(room.outside) not in name]
    withstood(not any(canaries_in(name.encode()) for name in inside), "client text stands in a file's name")


def test_threat_01_a_stolen_disk_tells_nothing(room: Room) -> None:
    """0 hits in every file of the room; the canaries are in the vault, or nothing was proven."""
    attack_every_file(room)
    with cheap_keys().unlock(room.vault, SecretKind.PASSPHRASE, PASSPHRASE) as key:
        inside = b"\0".join(page for _, page in read_pages(room.vault, key))
    kinds = set(re.findall(rf"\w*{CANARY}\b".encode(), inside))
    assert len(kinds) >= CANARIES, "too few canaries went in"


@pytest.mark.slow
def test_threat_01_no_byte_that_was_ever_written_tells_anything(room: Room) -> None:
    """Strace's list of the files that the process touched: 0 hits, also in what was deleted a moment later."""
    attack_every_write(room)


def test_threat_01_bites_without_encryption(room: Room) -> None:
    """SQLCipher that is given no key writes plain SQLite."""
    with lands("client text lies on the disk"):
        attack_every_file(room, "encryption")


def test_threat_01_bites_without_redaction_of_the_log(room: Room) -> None:
    """A log as other programs keep it quotes the client."""
    with lands("client text lies on the disk"):
        attack_every_file(room, "redaction")


@pytest.mark.slow
def test_threat_01_bites_without_encryption_of_every_write(room: Room) -> None:
    """The kernel's view lands as well."""
    with lands("client text was written"):
        attack_every_write(room, "encryption")
