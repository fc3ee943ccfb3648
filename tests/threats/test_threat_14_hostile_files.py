"""Threat 14: a hostile picture or client file is refused in words, within bounds, and nothing of it comes in (J-27).

The corpus is opened in a process that may use 1 GB of address space. CSV and vCard have no reader yet.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.rooms import ROOT, Room
from tests.threats.attacks import lands, withstood

SECONDS = 5.0
GOOD_ENOUGH = frozenset({"picture: zip behind a jpeg"})
"""Only the picture is taken, and made again; what hangs behind it stays outside."""


def attack_corpus(folder: Path, out: str = "") -> None:
    """Bring everything in."""
    room = Room(folder / "kamer")
    environment = room.environment
    place = folder / "werk"
    place.mkdir()
    done = subprocess.run([sys.executable, "-m", "tests.threats.hostile_corpus", str(place), out], env=environment,
                          cwd=ROOT, capture_output=True, text=True, timeout=180)
    withstood(done.returncode == 0, f"the program broke: {done.stderr[-600:]}")
    told = json.loads(done.stdout)
    for name, (ending, seconds) in told["tried"].items():
        damaged_only = name.startswith("picture: jpeg damaged") or name in GOOD_ENOUGH
        withstood(ending == "refused" or (damaged_only and ending == "taken"), f"not refused: {name}: {ending}")
        withstood(seconds < SECONDS, f"it hung: {name}: {seconds:.1f} s")
    withstood(told["partial"] == {}, f"a part of it came in: {sorted(told['partial'])}")


def test_threat_14_hostile_files_are_refused_within_bounds(tmp_path: Path) -> None:
    """Each a clear refusal, none over 5 seconds, not one row more in the vault."""
    attack_corpus(tmp_path)


@pytest.mark.slow
def test_threat_14_bites_without_a_pixel_limit(tmp_path: Path) -> None:
    """Pillow by itself only warns."""
    with lands("not refused: picture:"):
        attack_corpus(tmp_path, "pixel limit")


def test_threat_14_bites_without_one_transaction(tmp_path: Path) -> None:
    """An import that stops half-way leaves half a client."""
    with lands("a part of it came in"):
        attack_corpus(tmp_path, "one transaction")


@pytest.mark.slow
def test_threat_14_bites_without_checking_the_file(tmp_path: Path) -> None:
    """What the format allows is not yet what may come in."""
    with lands("not refused: file:"):
        attack_corpus(tmp_path, "size limit")
