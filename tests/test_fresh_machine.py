"""README's commands give tomorrow what was tested today: exact versions of everything, in one file (trust #24)."""

from __future__ import annotations

import importlib.metadata
import re
import runpy
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
TOOL = runpy.run_path(str(ROOT / ".ci/constraints.py"))
INSTALLS = re.compile(r"pip install (?!--quiet --no-deps -e \.)(.*)")


def test_every_range_has_its_exact_version_and_the_build_too() -> None:
    assert TOOL["faults"]() == []


def test_everything_that_a_package_of_ours_brings_along_has_an_exact_version() -> None:
    """Walked from what the installed packages ask for on this system, however deep."""
    waiting = [canonicalize_name(wanted.name) for wanted in TOOL["declared"]() + TOOL["build_pins"]()]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            asked = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system, or a tool that is not installed here; the resolution has it
        waiting += [canonicalize_name(wanted.name) for wanted in map(Requirement, asked)
                    if wanted.marker is None or wanted.marker.evaluate({"extra": ""})]
    assert len(seen) > 40
    assert seen - TOOL["pins"]().keys() == set()


def test_every_command_that_installs_uses_the_file() -> None:
    for place in ("README.md", ".ci/run"):
        commands = INSTALLS.findall((ROOT / place).read_text(encoding="utf-8"))
        assert commands
        loose = [command for command in commands if "constraints" not in command]
        assert loose == [], place


def test_a_version_out_of_its_range_is_seen(tmp_path: Path) -> None:
    """The check itself can fail: one exact version moved, one taken out."""
    check = TOOL["faults"]
    kept = check.__globals__["FILE"]
    text = kept.read_text(encoding="utf-8")
    try:
        check.__globals__["FILE"] = moved = tmp_path / "constraints.txt"
        moved.write_text(re.sub(r"(?m)^pillow==.*$", "pillow==99.0", text), encoding="utf-8")
        assert [fault for fault in check() if fault.startswith("pillow")]
        moved.write_text(re.sub(r"(?m)^hatchling==.*$", "", text), encoding="utf-8")
        assert [fault for fault in check() if "hatchling" in fault]
    finally:
        check.__globals__["FILE"] = kept
