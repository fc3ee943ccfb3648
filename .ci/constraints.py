"""Exact versions of everything that README's commands install: `.ci/constraints.txt`, and what the build itself needs.

    python .ci/constraints.py              resolve anew within the ranges of pyproject.toml; rewrites both places
    python .ci/constraints.py --check      change nothing; exit 1 when a range and its exact version no longer fit
    python .ci/constraints.py --installed  exit 1 when something installed here has another version than the file says

One file holds for Linux, Windows and macOS and for every Python from 3.11 on: what only one of them needs carries a
marker. pip gives constraints to the build's own environment in some versions and not in others, so that those few
stand exactly in `[build-system]` of pyproject.toml, written from the same resolution.
"""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / ".ci/constraints.txt"
PROJECT = ROOT / "pyproject.toml"
BUILD_BACKEND = "hatchling>=1.27,<2"
_HEADER = "# Exact versions for every system; made by `python .ci/constraints.py`, never by hand.\n"
_NOT_OURS = frozenset({"jindra-desk", "pip", "setuptools", "wheel"})


def pins() -> dict[str, set[str]]:
    """Answer {name: exact versions}; a name stands twice where systems or Pythons need different ones."""
    found: dict[str, set[str]] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            wanted = Requirement(line)
            (only,) = wanted.specifier
            found.setdefault(canonicalize_name(wanted.name), set()).add(only.version)
    return found


def declared() -> list[Requirement]:
    """Every requirement of pyproject.toml with its range, those of the extras included."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    return [Requirement(line) for line in (*project["dependencies"], *extras)]


def build_pins() -> list[Requirement]:
    """What `[build-system]` asks for."""
    build = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["build-system"]
    return [Requirement(line) for line in build["requires"]]


def faults() -> list[str]:
    """What does not fit between the ranges, the exact versions and the build's own list."""
    exact = pins()
    wrong = [f"{wanted}: no exact version" for wanted in declared() if canonicalize_name(wanted.name) not in exact]
    # Where systems need different versions, one of them must fit each range.
    wrong += [f"{wanted}: outside of its range" for wanted in declared()
              if not any(version in wanted.specifier for version in exact.get(canonicalize_name(wanted.name), ()))]
    for wanted in build_pins():
        if [clause.operator for clause in wanted.specifier] != ["=="]:
            wrong.append(f"[build-system] {wanted}: not exact")
        elif {clause.version for clause in wanted.specifier} != exact.get(canonicalize_name(wanted.name)):
            wrong.append(f"[build-system] {wanted}: another version than in the file")
    return wrong


def other_than_installed() -> list[str]:
    """Everything installed here that the file does not name, or names with another version."""
    exact = pins()
    wrong = []
    for found in importlib.metadata.distributions():
        name = canonicalize_name(found.metadata["Name"])
        if name not in _NOT_OURS and found.version not in exact.get(name, set()):
            wrong.append(f"{name} {found.version}: the file says {sorted(exact.get(name, set())) or 'nothing'}")
    return sorted(set(wrong))


def resolve(*sources: str, stdin: str | None = None) -> str:
    """Exact versions for every system, one a line."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11",
               "--upgrade", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", *sources]
    done = subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return done.stdout


def update() -> None:
    """Resolve both lists and write them."""
    build = resolve("-", stdin=BUILD_BACKEND).splitlines()
    both = resolve("pyproject.toml", "--extra", "test", "--extra", "dev", "-", stdin="\n".join(build))
    FILE.write_text(_HEADER + both, encoding="utf-8")
    named = {Requirement(line).name for line in build}
    lines = ", ".join(f'"{line}"' for line in both.splitlines() if line and Requirement(line).name in named)
    text = PROJECT.read_text(encoding="utf-8")
    PROJECT.write_text(re.sub(r"(?m)^requires = \[.*\]$", f"requires = [{lines}]", text, count=1), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Do what the one argument says."""
    if arguments == []:
        update()
    wrong = other_than_installed() if arguments == ["--installed"] else faults()
    print("\n".join(wrong) or "exact versions fit")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
