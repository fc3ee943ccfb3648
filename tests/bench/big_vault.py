"""A vault with tens of thousands of invented clients, built once by `demo-data`'s own code and kept for later runs.

It lies in a private folder under the system's temporary folder, is named after everything that shapes it, and is
copied for no one: benchmarks only read it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import jindra_desk
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.bootstrap.vault_access import DEMO_WORDS
from jindra_desk.domain.business.practice import Practice
from tests.support.vaults import cheap_keys

SEED = 1
_SHAPING = ("storage/migrations", "storage/search/index.py", "application/demo", "domain/base/folding.py")


@dataclass(frozen=True, slots=True)
class BigVault:
    """Where it lies, its size, and how long filling it took (0 when it was there already)."""

    path: Path
    clients: int
    bytes_on_disk: int
    filled_in: float


def program() -> JindraProgram:
    """The composition root with the cheapest key derivation: what unlocking costs is no part of any figure."""
    return JindraProgram(cheap_keys())


def big_vault(clients: int) -> BigVault:
    """Answer the vault with `clients` invented clients; 0 makes an empty one."""
    folder = Path(tempfile.gettempdir()) / f"jindra-desk-bench-{os.getuid() if hasattr(os, 'getuid') else 0}"
    folder.mkdir(mode=0o700, exist_ok=True)
    home = folder / f"{clients}-{_fingerprint()}"
    path = home / "demo.jdv"
    seconds = 0.0
    if not path.exists():
        for old in folder.glob(f"{clients}-*"):
            shutil.rmtree(old)
        seconds = _build(home, clients)
    return BigVault(path, clients, path.stat().st_size, seconds)


def _build(home: Path, clients: int) -> float:
    building = home.with_name(home.name + ".part")
    shutil.rmtree(building, ignore_errors=True)
    building.mkdir(mode=0o700)
    sys.stderr.write(f"building a vault with {clients} clients in {home.parent}\n")
    made = program()
    practice = Practice(name="De Linde", contact_person="Jindra Linde", kind="Huidpraktijk")
    created = made.create(building / "demo.jdv", DEMO_WORDS, practice, "praktijk", demo=True)
    begin = time.perf_counter()
    try:
        if clients:
            made.fill_demo(created.session, clients, SEED, None)
    finally:
        created.session.vault.close()
        made.end_image_workers()
    seconds = time.perf_counter() - begin
    building.rename(home)
    return seconds


def _fingerprint() -> str:
    """Changes when the code that writes the vault does."""
    package = Path(jindra_desk.__file__).parent
    digest = hashlib.sha256()
    for name in _SHAPING:
        place = package / name
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
