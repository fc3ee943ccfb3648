"""No plaintext anywhere but where the owner puts it (J-28, J-54, trust #1), and no network at all (J-04, T-47).

Every write that the kernel sees is looked at in `tests/threats/test_threat_01_stolen_disk.py`.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.faults.rooms import ROOT, Room, canaries_in, workflow
from tests.threats.traces import connections, strace


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.mark.req("J-04", "T-47", "C-07")
def test_a_whole_day_leaves_no_plaintext_and_opens_no_socket(room: Room) -> None:
    """J-04, J-28, T-47: vault, log, state, settings, temporary folder: nothing; the export: everything."""
    done = subprocess.run(workflow(room), env=room.environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert room.hits() == {}
    assert canaries_in(done.stderr.encode()) == 0
    kinds = {file.suffix for file in room.files(outside=False)}
    assert {".jdv", ".keys", ".bak", ".log"} <= kinds, "the places that were to be searched are there"
    exported = room.hits(outside=True)
    assert any(name.endswith("dossier.json") for name in exported), "the scan finds what is there to be found"
    assert any("Bestandsnaamkanarie" in name for name in exported)
    pictures = [file for file in room.outside.rglob("*.jpg") if "fotos" in file.parts]
    assert len(pictures) == 1
    assert canaries_in(pictures[0].read_bytes()) == 0, "what the camera wrote about the client is gone (J-27)"
    assert json.loads(done.stdout)["sockets"] == []


def test_a_large_transaction_keeps_plaintext_out_of_journal_and_temp(room: Room) -> None:
    """Trust #1: a transaction of three times the page cache, looked at while it is open; deleted files too."""
    child = subprocess.Popen(workflow(room, "--in-transaction"), env=room.environment, stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == "in transaction\n"
        journal = room.vault.with_name(f"{room.vault.name}-journal")
        assert journal.stat().st_size > 0
        assert room.vault.stat().st_size > 40_000_000, "pages were spilled to the file before the commit"
        assert room.hits() == {}
        for entry in Path(f"/proc/{child.pid}").glob("fd/*"):  # where there is /proc: files without a name too
            if entry.is_file():
                assert canaries_in(entry.read_bytes()) == 0, entry.resolve()
    finally:
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()
    assert room.hits() == {}, "and what a killed process leaves behind"


@pytest.mark.req("J-04", "T-47", "C-07")
@pytest.mark.slow
def test_the_kernel_sees_no_connection(room: Room) -> None:
    """J-04, T-47: the workflow seen from outside: local sockets at most. `tests/ui/tour` has every screen."""
    lines = strace(room, "network", *workflow(room))
    assert lines, "the trace itself worked"
    assert connections(lines) == []


@pytest.mark.parametrize(("line", "leaves"), [
    ("7 socket(AF_UNIX, SOCK_STREAM, 0) = 3<UNIX-STREAM:[1]>", False),
    ('7 connect(3<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path="/run/bus"}, 17) = 0', False),
    ("7 socket(AF_INET, SOCK_DGRAM, 0) = 3<UDP:[2]>", True), ("7 socket(AF_NETLINK, SOCK_RAW, 0) = 3", True),
    ("7 connect(3<TCP:[2]>, {sa_family=AF_INET, sin_port=htons(443)}, 16) = 0", True),
    ('7 sendto(3<UDP:[2]>, "", 0, 0, NULL, 0) = 0', True), ("7 +++ exited with 0 +++", False)])
def test_a_call_that_leaves_the_machine_is_seen(line: str, leaves: bool) -> None:
    assert bool(connections([line])) is leaves
