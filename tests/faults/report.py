"""The figures reached beside the plan's: Markdown for people, JSON for scripts; with date, seed and machine."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from tests.faults.plan import Part
from tests.faults.state import State

_PACKAGES = ("sqlcipher3", "cryptography", "argon2-cffi", "pillow", "keyring", "pyside6-essentials")


def machine() -> dict[str, str]:
    """What the run was done on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    connection = sqlite.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    connection.close()
    return {"cores": str(os.cpu_count()), "memory": f"{memory:.0f} GB",
            "system": f"{platform.system()} {platform.release().partition('-')[0]}",
            "python": sys.version.split()[0], "SQLite": sqlite.sqlite_version, "SQLCipher": str(cipher),
            **{name: version(name) for name in _PACKAGES}}


def as_json(state: State, parts: Sequence[Part]) -> str:
    """The whole report for scripts."""
    rows = [{"part": part.name, "figure": figure, "plan": goal, **asdict(state.of(part, figure))}
            for part in parts for figure, goal in part.goals.items()]
    return json.dumps({"schema": "jindra-desk-faults-1", "seed": state.seed, "sittings": state.sittings,
                       "machine": machine(), "rows": rows}, indent=1, ensure_ascii=False)


def as_markdown(state: State, parts: Sequence[Part]) -> str:
    """The whole report for people."""
    days = sorted({sitting["begun"][:10] for sitting in state.sittings})
    hours = sum(reached.seconds for reached in state.figures.values()) / 3600
    facts = ", ".join(f"{name} {value}" for name, value in machine().items())
    what = (f"Seed {state.seed}; {' and '.join(days)}; {len(state.sittings)} sittings, {hours:.1f} hours of work. "
            f"{facts}.")
    lines = ["# Fault run", "", what, "",
             "| part | figure | plan | reached | faults | |", "| --- | --- | ---: | ---: | ---: | --- |"]
    for part in parts:
        for figure, goal in part.goals.items():
            reached = state.of(part, figure)
            lines.append(f"| {part.name} | {figure} | {goal:,} | {reached.rounds:,} | {reached.faults} | "
                         f"{part.notes_in_words(figure, reached.notes)} |")
    examples = [f"- {name}: {words.splitlines()[-1] if words else ''}" for name, reached in state.figures.items()
                for words in reached.examples[:5]]
    return "\n".join([*lines, "", *(["Faults that were seen:", "", *examples, ""] if examples else [])])


def write(state: State, parts: Sequence[Part], file: Path) -> None:
    """Write `file` (Markdown) and its twin that ends in `.json`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(as_markdown(state, parts), encoding="utf-8")
    file.with_suffix(".json").write_text(as_json(state, parts), encoding="utf-8")
