"""Threat 24: a library moves on overnight, and what is installed is no longer what was tested.

The versions that are installed here are compared with the constraints file by the very tool that CI runs.
"""

from __future__ import annotations

import importlib.metadata
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.threats.attacks import lands, withstood

ROOT = Path(__file__).resolve().parents[2]
MOVED = "pillow"


def tool() -> dict[str, Any]:
    """`.ci/constraints.py`, again for each test."""
    return runpy.run_path(str(ROOT / ".ci/constraints.py"))


class Moved:
    """An installed package of a later version."""

    def __init__(self) -> None:
        self.metadata, self.version = {"Name": MOVED}, "99.0"


def attack_moved_library(check: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a version that nobody tested beside all the others."""
    there = [one for one in importlib.metadata.distributions() if one.metadata["Name"].lower() != MOVED]
    monkeypatch.setattr(importlib.metadata, "distributions", lambda: [*there, Moved()])
    noticed = any(fault.startswith(f"{MOVED} 99.0") for fault in check())
    withstood(noticed, "an untested version passes for a tested one")


def attack_widened_range(check: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let the build's own tools float again."""
    project = tmp_path / "pyproject.toml"
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    first = text.index('requires = ["hatchling==')
    project.write_text(text[:first] + text[first:].replace('"hatchling==', '"hatchling>=', 1), encoding="utf-8")
    monkeypatch.setitem(check.__globals__, "PROJECT", project)
    withstood(any("hatchling" in fault for fault in check()), "a build tool of any version passes")


def test_threat_24_a_version_that_was_not_tested_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    attack_moved_library(tool()["other_than_installed"], monkeypatch)


def test_threat_24_what_the_build_needs_is_exact_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    attack_widened_range(tool()["faults"], monkeypatch, tmp_path)


def test_threat_24_bites_without_exact_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that names the version found, whatever it is."""
    check = tool()["other_than_installed"]
    pins = {**check.__globals__["pins"](), MOVED: {"99.0"}}
    monkeypatch.setitem(check.__globals__, "pins", lambda: pins)
    with lands("an untested version passes for a tested one"):
        attack_moved_library(check, monkeypatch)


def test_threat_24_bites_without_looking_at_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Only what the program itself asks for is held against the file."""
    check = tool()["faults"]
    monkeypatch.setitem(check.__globals__, "build_pins", list)
    with lands("a build tool of any version passes"):
        attack_widened_range(check, monkeypatch, tmp_path)
