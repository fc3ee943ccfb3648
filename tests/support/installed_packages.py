"""Whether this environment has what pyproject.toml asks for: one that was made before a package was added has not."""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from packaging.requirements import Requirement

_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def missing_packages() -> list[str]:
    """Every requirement of the program itself that is absent here, or present in a version outside its range."""
    project = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
    wanted = (Requirement(line) for line in project["dependencies"])
    return [str(one) for one in wanted if (one.marker is None or one.marker.evaluate()) and not _fits(one)]


def _fits(wanted: Requirement) -> bool:
    try:
        return wanted.specifier.contains(version(wanted.name), prereleases=True)
    except PackageNotFoundError:
        return False
