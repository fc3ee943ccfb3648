"""Unlocking at 50,000 clients: from the key that unlocks to the painted, usable list (key derivation plus 150 ms).

A fresh process each time, as after every lock; the last page is the client list. The key derivation is measured
in the same process with the same slot, and taken off: how long it takes is chosen at set-up (0.5 to 1 s).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.locking import ResumeState, keep_for_lock
from jindra_desk.bootstrap.vault_access import DEMO_WORDS
from tests.bench.big_vault import big_vault, program
from tests.bench.figures import Figure, spread
from tests.bench.options import Options

GOAL_MS = 150
_RUNS = 15


def run(options: Options) -> list[Figure]:
    """Lock (keep where the owner was), start, type, unlock, look."""
    kept = big_vault(options.clients)
    root = Path(__file__).resolve().parents[2]
    derived: list[float] = []
    beyond: list[float] = []
    with tempfile.TemporaryDirectory(prefix="jindra-bench-") as home:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment.update(PYTHONPYCACHEPREFIX=str(Path(home, "byte-code")), PYTHONPATH=str(root))
        environment.update(dict.fromkeys(("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home))
        place = Path(home, "vault")
        place.mkdir(mode=0o700)
        for file in kept.path.parent.iterdir():
            shutil.copy2(file, place / file.name)
        vault = place / kept.path.name
        for number in range((options.repeat or _RUNS) + 1):
            _lock_on_the_list(vault)
            done = subprocess.run([sys.executable, "-m", "tests.bench.unlock_probe", str(vault)], env=environment,
                                  stdout=subprocess.PIPE, check=True, timeout=120, cwd=home)
            derivation, whole = map(float, done.stdout.split())
            if number:  # the first start writes the byte code
                derived.append(derivation)
                beyond.append(whole - derivation)
    return [*spread("unlock to usable list, beyond key derivation", beyond, GOAL_MS, f"{kept.clients} clients"),
            *spread("key derivation of this vault (a cheap one)", derived)]


def _lock_on_the_list(vault: Path) -> None:
    made = program()
    session = open_vault(made.stores(), vault, SecretKind.PASSPHRASE, DEMO_WORDS)
    keep_for_lock(session, ResumeState("clients"), None)
    session.vault.close()
