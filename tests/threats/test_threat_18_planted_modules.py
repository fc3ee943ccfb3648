"""Threat 18, in the folder that the program is started from: a file named like a module of Python (trust #18).

The program is installed, so its own start takes nothing from there; what it starts itself must not either.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jindra_desk.disk import own_program
from jindra_desk.imaging.service import _worker_environment, worker_command
from jindra_desk.system.disks.copying import helper_command
from tests.threats.attacks import lands, withstood

ROOT = Path(__file__).resolve().parents[2]
RUNS = "the planted module runs"
PLANTED = ("argparse", "json", "hashlib", "jindra_desk", "sqlcipher3", "PIL")
REPLACED = """
import os, sys
sys.path[:] = [entry for entry in sys.path if entry]
sys.path.insert(0, sys.argv[1])
from jindra_desk.disk import own_program
if sys.argv[2] == "bare":
    own_program.own_command = lambda module, _frozen="": [sys.executable, "-m", module]
os.environ["PYTHONPATH"] = ":."
from jindra_desk.system.process.replacement import ExecReplacer
ExecReplacer(own_program.own_command("jindra_desk")).replace(["--version"])
"""


def plant(folder: Path) -> Path:
    """Modules that leave a file behind when they are imported; answers that file."""
    trace = folder.parent / "ran"
    for name in PLANTED:
        (folder / f"{name}.py").write_text(f"open({str(trace)!r}, 'w').close()\n", encoding="utf-8")
    return trace


def attack_replacement(folder: Path, how: str = "own") -> None:
    """The lock replaces the process in a folder that holds planted modules."""
    folder.mkdir()
    trace = plant(folder)
    subprocess.run([sys.executable, "-P", "-c", REPLACED, str(ROOT), how], cwd=folder, capture_output=True, timeout=60)
    withstood(not trace.exists(), RUNS)


def attack_workers(folder: Path, command: Callable[[], list[str]]) -> None:
    """The photo worker or the copy helper is started there, with a list of modules that names the folder."""
    folder.mkdir()
    trace = plant(folder)
    subprocess.run(command(), cwd=folder, env=_worker_environment(), input=b"", capture_output=True, timeout=60)
    withstood(not trace.exists(), RUNS)


def test_threat_18_planted_modules_stay_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attack_replacement(tmp_path / "lock")
    monkeypatch.setenv("PYTHONPATH", ":.")
    for name, command in (("photos", worker_command), ("copy", helper_command)):
        attack_workers(tmp_path / name, command)


def test_threat_18_bites_without_the_careful_command(tmp_path: Path) -> None:
    with lands(RUNS):
        attack_replacement(tmp_path / "lock", "bare")


def test_threat_18_bites_without_the_careful_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_program, "_SEARCHED", ())
    monkeypatch.setenv("PYTHONPATH", ":.")
    with lands(RUNS):
        attack_workers(tmp_path / "photos", worker_command)
