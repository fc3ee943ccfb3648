"""On a real X server: what is copied is marked, and gone after clearing and after `exec`, the selection too (J-18)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.system
ROOT = Path(__file__).resolve().parents[2]
TEXT = "Ilse ten Brinke"
PROGRAM = [sys.executable, "-m", "tests.system.copying_window"]


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
                          pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            assert number
            yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


@contextmanager
def copied(display: dict[str, str], way: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen([*PROGRAM, way, TEXT], env=display, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as child:
        try:
            assert hear(child) == "copied True True"
            yield child
        finally:
            child.kill()


def hear(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def go_on(child: subprocess.Popen[str]) -> str:
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()
    return hear(child)


def found(display: dict[str, str]) -> str:
    """What another program finds: clipboard, selection, mark."""
    return subprocess.run([*PROGRAM, "look"], env=display, cwd=ROOT, capture_output=True, text=True, check=True,
                          timeout=60).stdout.strip()


def test_other_programs_find_it_marked_until_it_is_cleared(display: dict[str, str]) -> None:
    with copied(display, "clear") as child:
        assert found(display) == f"{TEXT}|{TEXT}|secret"
        assert go_on(child) == "done False False"
        assert found(display) == "||"


def test_exec_ends_it_too(display: dict[str, str]) -> None:
    """Were the clearing left out, the X server lets go of what a gone connection owned."""
    with copied(display, "exec") as child:
        assert found(display).startswith(TEXT)
        assert go_on(child) == "done"
        assert found(display) == "||"
