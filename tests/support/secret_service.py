"""A Secret Service of its own for each test: dbus and gnome-keyring in rooms that nobody else uses, and a script.

Works as root in a clean container: no session bus, no display and no login is needed. With `locked` the collection is
made and the daemon is started again without its password.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_START = """set -eu
printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
daemon=$!
trap 'kill $daemon 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    if [ -S "$XDG_RUNTIME_DIR/keyring/control" ]; then break; fi
    sleep 0.05
done
"$@"
"""
_START_LOCKED = """set -eu
gnome-keyring-daemon --components=secrets --foreground >/dev/null 2>&1 &
daemon=$!
trap 'kill $daemon 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    if [ -S "$XDG_RUNTIME_DIR/keyring/control" ]; then break; fi
    sleep 0.05
done
"$@"
"""


class SecretServiceRoom:
    """Folders, environment, and how to run Python in them with a key ring."""

    def __init__(self, folder: Path) -> None:
        missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(tool) is None]
        assert not missing, f"these tests need: apt install dbus gnome-keyring ({missing})"
        self._environment = {name: value for name, value in os.environ.items()
                             if not name.startswith(("DBUS_", "GNOME_", "SSH_", "XDG_", "PYTHON_KEYRING"))
                             and name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                     "XDG_RUNTIME_DIR"):
            place = folder / name.lower()
            place.mkdir(mode=0o700, exist_ok=True)
            self._environment[name] = str(place)
        self._environment["PYTHONPATH"] = str(ROOT)

    def run(self, script: str, *arguments: str, locked: bool = False) -> str:
        """Run Python with the key ring there; answer what it printed. A fault fails the test."""
        start = _START_LOCKED if locked else _START
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", start, "sh", sys.executable, "-c", script, *arguments],
            env=self._environment, cwd=ROOT, capture_output=True, text=True, timeout=90)
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout.strip()

    def files(self) -> bytes:
        """Everything that the key ring wrote."""
        home = Path(self._environment["XDG_DATA_HOME"])
        return b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
