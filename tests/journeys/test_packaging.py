"""The program as it is handed out: installed from a wheel, from a checkout, and as a folder of PyInstaller (issue 2).

Building a wheel and the folder takes the developer's tools (`pip install ".[dev]"`), as `.ci/run` has them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import pytest

from jindra_desk import __version__

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("jindra_desk", "resources", "pyproject.toml", "README.md", "build.spec")
WORDS = "linde amber zeewind kompas"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy to build in, so that nothing is left in the checkout."""
    copy = tmp_path_factory.mktemp("source")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, copy / part)
    return copy


def run(command: Sequence[str | Path], folder: Path, timeout: float = 120) -> str:
    """Run without a display and outside the checkout; answers what it printed."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH", "PIP_REQUIRE_VIRTUALENV")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run([str(part) for part in command], cwd=folder, env=environment, capture_output=True, text=True,
                          timeout=timeout)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def install(source: Path, folder: Path, *how: str) -> Path:
    """Install `source` in a fresh environment that borrows the dependencies of this one; answers the program."""
    environment = folder / "venv"
    run([sys.executable, "-m", "venv", "--without-pip", environment], folder)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = Path(run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder).strip())
    run([sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--quiet", *how, source], folder, 300)
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python.with_name("jindra-desk.exe" if os.name == "nt" else "jindra-desk")


def check_commands(program: Path, folder: Path) -> None:
    """Version, a new vault, its list, and texts that come from the resources."""
    assert run([program, "--version"], folder).strip() == f"jindra-desk {__version__}"
    secret = folder / "zin.txt"
    secret.write_text(WORDS, encoding="utf-8")
    secret.chmod(0o600)
    where = ["--vault", "proef.jdv", "--passphrase-file", secret.name]
    assert "Herstelcode" in run([program, "init", *where], folder)
    assert run([program, "demo-data", *where, "--clients", "3"], folder).strip()
    assert len(json.loads(run([program, "list", *where, "--json"], folder))["items"]) == 3


def check_walk(program: Path, folder: Path) -> None:
    """The whole demo without a display; from a checkout `tests/journeys/test_demo_walk.py` has done it already."""
    walk = run([program, "--demo"], folder, 180)
    assert walk.splitlines()[-1] == "Klaar: elke stap is gelukt."
    shutil.rmtree(walk.splitlines()[0].rsplit(" ", 1)[-1])


def test_from_a_wheel(source: Path, tmp_path: Path) -> None:
    program = install(source, tmp_path)
    where = run([program.with_name("python"), "-c", "import jindra_desk; print(jindra_desk.__file__)"], tmp_path)
    assert Path(where.strip()).is_relative_to(tmp_path)
    assert (Path(where.strip()).parent / "_resources" / "policies").is_dir(), "resources lie in the wheel"
    check_commands(program, tmp_path)
    check_walk(program, tmp_path)


def test_from_a_checkout(source: Path, tmp_path: Path) -> None:
    check_commands(install(source, tmp_path, "--editable"), tmp_path)


def test_as_a_folder_without_python(source: Path, tmp_path: Path) -> None:
    """The image worker is the same program: the walk takes photos in through it."""
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", tmp_path / "dist",
         "--workpath", tmp_path / "work", source / "build.spec"], source, 600)
    program = tmp_path / "dist" / "jindra-desk" / "jindra-desk"
    check_commands(program, tmp_path)
    check_walk(program, tmp_path)
