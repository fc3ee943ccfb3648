"""From the lock key to the lock screen, on a real X server without a compositor: the window is never black."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.sessions import demo_vault
from tests.support.waiting import elapse

pytestmark = pytest.mark.system
ROOT = Path(__file__).resolve().parents[2]
ACCENT = (0x7A, 0x3B, 0x57)
BLACK = (0, 0, 0)
PATIENCE_S = 60
Colour = tuple[int, int, int]
Place = tuple[int, int, int, int]


@dataclass(frozen=True)
class Screen:
    """A server that keeps what it shows in a file."""

    number: str
    file: Path

    def colours(self, place: Place, step: int) -> list[Colour]:
        """Every `step`-th dot of a part of the screen, each way."""
        data = self.file.read_bytes()
        head = struct.unpack(">25I", data[:100])
        begin, line = head[0] + head[19] * 12, head[12]
        x, y, width, height = place
        found = []
        for row in range(y, y + height, step):
            for column in range(x, x + width, step):
                at = begin + row * line + column * 4
                found.append((data[at + 2], data[at + 1], data[at]))
        return found

    def connections(self) -> int:
        """How many programs are connected."""
        return sum(f"/tmp/.X11-unix/X{self.number}" in line and line.split()[5] == "03"
                   for line in Path("/proc/net/unix").read_text(encoding="utf-8").splitlines())


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp",
                           "-fbdir", str(folder)], pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            assert number
            yield Screen(number, folder / "Xvfb_screen0")
        finally:
            server.terminate()


def most_black(shown: Screen, folder: Path, *options: str) -> tuple[int, int]:
    """The most black dots that were seen between the lock and its screen, and the connections at the end."""
    environment = {**os.environ, "DISPLAY": f":{shown.number}", "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "tests.system.covered_window", str(folder), *options]
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as child:
        try:
            assert child.stdout is not None
            assert child.stdin is not None
            x, y, width, height = (int(part) for part in child.stdout.readline().split())
            inside = (x + 4, y + 4, width - 8, height - 8)
            emblem = (x + width // 2 - 30, y + 60, 60, height - 200)
            until = time.monotonic() + PATIENCE_S
            while BLACK in shown.colours(inside, 40):
                assert time.monotonic() < until, "the window was never drawn"
            child.stdin.write("lock\n")
            child.stdin.flush()
            most = 0
            while ACCENT not in shown.colours(emblem, 4):
                most = max(most, shown.colours(inside, 40).count(BLACK))
                assert time.monotonic() < until, "the lock screen never came"
            settled = time.monotonic() + 2
            while time.monotonic() < settled:
                most = max(most, shown.colours(inside, 40).count(BLACK))
                elapse(0.02)
            return most, shown.connections()
        finally:
            child.kill()


def test_the_covered_window_stays_until_the_lock_screen_is_drawn(tmp_path: Path) -> None:
    """And then it goes; without it black is seen for as long as a start takes."""
    demo_vault(tmp_path)
    with screen(tmp_path) as shown:
        black, connected = most_black(shown, tmp_path, "bare")
        assert black > 300
        assert most_black(shown, tmp_path) == (0, connected)
