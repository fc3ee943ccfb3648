"""Cold start: from starting the process to the painted lock screen, against a bare PySide6 window (goal 1.5 times).

«Cold» means a fresh process; the files are in the system's cache, and byte code is there as after an installation.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.big_vault import big_vault
from tests.bench.figures import Figure, ratio, spread
from tests.bench.options import Options

GOAL = 1.5
_RUNS = 15


def run(options: Options) -> list[Figure]:
    """Start both in turns."""
    vault = big_vault(0).path
    root = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory(prefix="jindra-bench-") as home:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment.update(PYTHONPYCACHEPREFIX=str(Path(home, "byte-code")), PYTHONPATH=str(root))
        environment.update(dict.fromkeys(("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home))

        def milliseconds(*arguments: str) -> float:
            begin = time.monotonic_ns()
            done = subprocess.run([sys.executable, "-m", "tests.bench.paint_probe", *arguments], env=environment,
                                  stdout=subprocess.PIPE, check=True, timeout=60, cwd=home)
            return (int(done.stdout) - begin) / 1e6

        bare: list[float] = []
        ours: list[float] = []
        for number in range(options.repeat or _RUNS):
            for samples, arguments in ((bare, ["bare"]), (ours, ["program", str(vault)])):
                taken = milliseconds(*arguments)
                if number:  # the first start writes the byte code
                    samples.append(taken)
    return [ratio("start to lock screen / bare window", ours, bare, GOAL),
            *spread("start to lock screen", ours), *spread("start of a bare window", bare)]
