"""`python -m tests.mutations`: takes each protection out once, in a copy of the tree, and runs the tests for it.

python -m tests.mutations --state FILE              all that FILE does not know yet, one after another
python -m tests.mutations --state FILE "a page"     those whose name holds these words, also when it knows them

A protection is *killed* when a test fails that passes without the change, *survived* when none fails. Exit code 1 when
one survived or could not be judged. It takes some hours for all; it is run by hand.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from tests.mutations.protection import Protection
from tests.mutations.protections import PROTECTIONS

ROOT = Path(__file__).resolve().parents[2]
_LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache",
                                   ".import_linter_cache", ".hypothesis", "build", "dist")
_MOST_SECONDS = 1200
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S.*?)(?: - .*)?$", re.MULTILINE)
_PASSED, _SOME_FAILED = 0, 1


class Verdict(StrEnum):
    """What became of a protection that was taken out."""

    KILLED = "killed"
    SURVIVED = "survived"
    UNJUDGED = "not judged"


@dataclass(frozen=True)
class Outcome:
    """One run: `told` is the test that failed, or why nothing can be said."""

    name: str
    verdict: Verdict
    told: str


class Tree:
    """A copy of the tree in which one file at a time is another."""

    def __init__(self, place: Path) -> None:
        self.path = place / "tree"
        shutil.copytree(ROOT, self.path, ignore=_LEFT_OUT)
        self._temporary = place / "tmp"
        self._temporary.mkdir()
        # Byte code is told apart by whole seconds and sizes: each change gets a second of its own.
        self._second = 2_000_000_000

    def code(self, protection: Protection) -> str:
        """The file of a protection, as it stands in the copy: the tree itself may change meanwhile."""
        return self._file(protection).read_text(encoding="utf-8")

    def _file(self, protection: Protection) -> Path:
        return self.path / "jindra_desk" / protection.file

    def put(self, protection: Protection, content: str) -> None:
        """Let this stand in its file."""
        file = self._file(protection)
        file.write_text(content, encoding="utf-8")
        self._second += 1
        os.utime(file, (self._second, self._second))

    def run(self, tests: Sequence[str]) -> tuple[int, str]:
        """Answer pytest's exit code and what it said, up to the first failure."""
        environment = os.environ | {
            "PYTHONPATH": str(self.path), "PYTHONSAFEPATH": "1", "TMPDIR": str(self._temporary),
            "PYTHONPYCACHEPREFIX": str(self.path.parent / "bytecode")}
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly",
                   "--timeout", "300", *tests]
        try:
            done = subprocess.run(command, cwd=self.path, env=environment, capture_output=True, text=True,
                                  timeout=_MOST_SECONDS)
        except subprocess.TimeoutExpired:
            return _SOME_FAILED, "FAILED (nothing ended in time)"
        return done.returncode, done.stdout + done.stderr


def judge(tree: Tree, protection: Protection) -> Outcome:
    """Take it out, look whether a test notices, and whether that test passes with the protection in place."""
    whole = tree.code(protection)
    if whole.count(protection.text) != 1:
        return Outcome(protection.name, Verdict.UNJUDGED, "its text does not stand once in that file")
    tree.put(protection, whole.replace(protection.text, protection.instead))
    try:
        code, said = tree.run([f"tests/{one}" for one in protection.tests])
    finally:
        tree.put(protection, whole)
    if code == _PASSED:
        return Outcome(protection.name, Verdict.SURVIVED, "")
    failed = _FAILED.search(said)
    if code != _SOME_FAILED or failed is None:
        return Outcome(protection.name, Verdict.UNJUDGED, said[-400:])
    if "::" in failed[1]:
        again, _ = tree.run([failed[1]])
        if again != _PASSED:
            return Outcome(protection.name, Verdict.UNJUDGED, f"fails anyway: {failed[1]}")
    return Outcome(protection.name, Verdict.KILLED, failed[1])


def known(state: Path) -> dict[str, Outcome]:
    """What an earlier run found, by name; empty without one."""
    if not state.exists():
        return {}
    return {one["name"]: Outcome(one["name"], Verdict(one["verdict"]), one["told"])
            for one in json.loads(state.read_text(encoding="utf-8"))}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is asked and print what became of each."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description="Takes each protection out once.")
    parser.add_argument("words", nargs="*", help="only those whose name holds one of these")
    parser.add_argument("--state", type=Path, required=True, help="a file that remembers what was found")
    given = parser.parse_args(arguments)
    found = known(given.state)
    asked = [one for one in PROTECTIONS if (any(words in one.name for words in given.words) if given.words
                                            else one.name not in found)]
    with tempfile.TemporaryDirectory(prefix="jindra-mutations-") as place:
        tree = Tree(Path(place))
        for number, protection in enumerate(asked, 1):
            outcome = found[protection.name] = judge(tree, protection)
            print(f"{number}/{len(asked)}\t{outcome.verdict}\t{outcome.name}\t{outcome.told}", flush=True)
            given.state.write_text(json.dumps([asdict(one) for one in found.values()], indent=1), encoding="utf-8")
    counts = {verdict: sum(one.verdict is verdict for one in found.values()) for verdict in Verdict}
    print(", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict), f"of {len(PROTECTIONS)}")
    return 0 if counts[Verdict.KILLED] == len(PROTECTIONS) else 1


if __name__ == "__main__":
    sys.exit(main())
