"""Threat 9: what was acknowledged survives SIGKILL, a power cut and a full disk; nothing is claimed falsely (trust #9).

A small piece of each part of the fault suite (`tests/faults`), which runs the plan's figures; and each of them with one
promise of durability broken.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.rooms import ROOT, Room
from tests.threats.attacks import lands, withstood

KILLS, CUTS, SIZES = 10, 60, 6
HARM = "what was acknowledged is lost or damaged"


def run(folder: Path, part: str, protection: str, rounds: int) -> None:
    """Do it in a process of its own, and judge every vault that it leaves."""
    room = Room(folder)
    environment = room.environment
    place = folder / "werk"
    place.mkdir()
    done = subprocess.run([sys.executable, "-m", "tests.threats.fault_room", part, protection, str(rounds), str(place)],
                          env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["rounds"] >= rounds
    withstood(told["faults"] == [], f"{HARM}: {told['faults'][:1]}")


def attack_kill(folder: Path, protection: str = "") -> None:
    """SIGKILL at random moments, and at random calls to the kernel where strace is there."""
    run(folder, "kill", protection, KILLS)


def attack_full_disk(folder: Path, protection: str = "") -> None:
    """Disks with less room than the work needs."""
    run(folder, "full-disk", protection, SIZES)


def attack_power_cut(folder: Path, protection: str = "") -> None:
    """The writes of real work, traced, and replayed with drops, other orders and torn sectors up to a power cut."""
    run(folder, "power", protection, CUTS)


def test_threat_09_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    """Nothing lost, nothing half."""
    attack_kill(tmp_path)


@pytest.mark.slow
def test_threat_09_a_full_disk_is_told_and_nothing_is_claimed(tmp_path: Path) -> None:
    """One typed error, everything acknowledged there."""
    attack_full_disk(tmp_path)


@pytest.mark.slow
def test_threat_09_what_was_acknowledged_survives_a_power_cut(tmp_path: Path) -> None:
    """Rollback journal with synchronous EXTRA."""
    attack_power_cut(tmp_path)


def test_threat_09_bites_without_a_commit_before_the_acknowledgement(tmp_path: Path) -> None:
    """Acknowledged first and committed with the next one, to be quick."""
    with lands(HARM):
        attack_kill(tmp_path, "commit before acknowledging")


@pytest.mark.slow
def test_threat_09_bites_without_minding_what_the_disk_says(tmp_path: Path) -> None:
    """«Bewaard», whatever the disk answered."""
    with lands(HARM):
        attack_full_disk(tmp_path, "minding the disk")


@pytest.mark.slow
@pytest.mark.parametrize("protection", ["synchronous extra", "journal"])
def test_threat_09_bites_without_a_synced_journal(tmp_path: Path, protection: str) -> None:
    """WAL with synchronous NORMAL loses acknowledged commits (761 of 1,500 in trust.md); no journal at all, too."""
    with lands(HARM):
        attack_power_cut(tmp_path, protection)
