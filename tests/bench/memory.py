"""Memory of the unlocked program with 50,000 clients, against the same program on an empty vault."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.big_vault import big_vault
from tests.bench.figures import Figure
from tests.bench.options import Options


def run(options: Options) -> list[Figure]:
    """Each in a process of its own; no goal was set, the figures are for comparing."""
    big, empty = big_vault(options.clients), big_vault(0)
    many, none = _sizes(big.path), _sizes(empty.path)
    note = f"{none['rss'] / 1e6:.0f} MB with an empty vault; the file has {big.bytes_on_disk / 1e6:.0f} MB"
    built = [Figure("filling the vault", big.filled_in, "s", None, "this run")] if big.filled_in else []
    return [*built,
            Figure(f"RSS with {big.clients} clients", many["rss"] / 1e6, "MB", None, note),
            Figure(f"PSS with {big.clients} clients", many["pss"] / 1e6, "MB", None,
                   f"{none['pss'] / 1e6:.0f} MB with an empty vault"),
            Figure("RSS / RSS of an empty vault", many["rss"] / none["rss"], "×")]


def _sizes(vault: Path) -> dict[str, int]:
    root = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory(prefix="jindra-bench-") as home:
        environment = {**os.environ, "PYTHONPATH": str(root), "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home}
        done = subprocess.run([sys.executable, "-m", "tests.bench.memory_probe", str(vault)], env=environment,
                              stdout=subprocess.PIPE, check=True, timeout=180)
    answer: dict[str, int] = json.loads(done.stdout)
    return answer
