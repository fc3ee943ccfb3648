"""Replacing the process: memory, open files, lock and command line (trust #8); no core dumps (trust #1)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_bytes, token_hex

import pytest

from jindra_desk.application.ports.computer import ProcessReplacer
from jindra_desk.system.process import replacement as process
from jindra_desk.system.process.replacement import (
    HANDSHAKE_VARIABLE,
    ExecReplacer,
    confirm_handshake,
    process_replacer,
    program,
)
from tests.support.memory_scan import count_hits, spellings

ROOT = Path(__file__).resolve().parents[3]


OLD_BY_EXEC = """
import os, sys
from jindra_desk.system.process.replacement import ExecReplacer
os.set_inheritable(os.open(sys.argv[1], os.O_CREAT | os.O_RDWR), True)
print(os.getpid(), end=" ")
ExecReplacer([sys.executable, "-c", sys.argv[2], sys.argv[1]]).replace(["--vault", "x y"])
"""
FRESH_BY_EXEC = """
import os, sys
from pathlib import Path
open_files = [str(entry.resolve()) for entry in Path("/proc/self/fd").iterdir()]
print(os.getpid(), sys.argv[2:], sys.argv[1] in open_files)
"""
OLD_BY_SPAWN = """
import sys
from pathlib import Path
from jindra_desk.system.process.replacement import SpawnReplacer
fresh, runtime, seconds = sys.argv[1:]
SpawnReplacer([sys.executable, "-c", fresh], Path(runtime), timeout_s=float(seconds)).replace([runtime])
"""
FRESH_BY_SPAWN = """
import os, sys, time
from pathlib import Path
from jindra_desk.system.process.replacement import confirm_handshake
time.sleep(0.15)
Path(sys.argv[1], "shown").touch()
confirm_handshake()
assert "JINDRA_DESK_HANDSHAKE" not in os.environ
Path(sys.argv[1], "handed over").touch()
"""
CORE = """
import resource
from pathlib import Path
from jindra_desk.system.process.replacement import forbid_core_dumps
forbid_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE), Path("/proc/self/coredump_filter").read_text().strip())
"""

LIMITS = """
import resource, sys
from pathlib import Path
from jindra_desk.bootstrap.program import main
main(sys.argv[1:])
print(resource.getrlimit(resource.RLIMIT_CORE), Path("/proc/self/coredump_filter").read_text().strip())
"""


def run_python(code: str, *arguments: str) -> str:
    """Run `code` in a process of its own and answer what it printed."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()


def test_the_program_is_python_and_the_package_or_the_frozen_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program() == [sys.executable, "-P", "-m", "jindra_desk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program() == [sys.executable]
    replacer: ProcessReplacer = process_replacer()
    assert isinstance(replacer, ExecReplacer)


def test_exec_keeps_the_process_number_and_no_open_files(tmp_path: Path) -> None:
    before, after, rest = run_python(OLD_BY_EXEC, str(tmp_path / "kept"), FRESH_BY_EXEC).split(" ", 2)
    assert before == after
    assert rest == "['--vault', 'x y'] False"


def test_a_program_that_is_gone_is_told_by_an_exception() -> None:
    with pytest.raises(OSError, match="gone"):
        ExecReplacer(["/gone/jindra-desk"]).replace([])


def test_spawn_waits_for_the_handshake_before_it_ends(tmp_path: Path) -> None:
    run_python(OLD_BY_SPAWN, FRESH_BY_SPAWN, str(tmp_path), "60")
    assert (tmp_path / "shown").exists()
    assert (tmp_path / "handed over").exists()
    assert not list(tmp_path.glob("handshake-*"))


@pytest.mark.parametrize("fresh", ["pass", "import time; time.sleep(1)"], ids=["died", "silent"])
def test_spawn_ends_also_without_a_handshake(tmp_path: Path, fresh: str) -> None:
    began = time.monotonic()
    run_python(OLD_BY_SPAWN, fresh, str(tmp_path), "0.5")
    assert time.monotonic() - began < 10
    assert not list(tmp_path.iterdir())


def test_a_handshake_writes_nowhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    confirm_handshake()
    monkeypatch.setenv(HANDSHAKE_VARIABLE, str(tmp_path / "important"))
    confirm_handshake()
    assert not list(tmp_path.iterdir())
    assert HANDSHAKE_VARIABLE not in os.environ


def test_a_frozen_program_starts_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HANDSHAKE_VARIABLE, "x")
    assert HANDSHAKE_VARIABLE not in process._fresh_environment()
    assert "PYINSTALLER_RESET_ENVIRONMENT" not in process._fresh_environment()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process._fresh_environment()["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_core_dumps_hold_nothing() -> None:
    assert run_python(CORE) == "(1, 1) 00000000"


@contextmanager
def holding(way: str, folder: Path, secrets: dict[str, object],
            wrapped: Callable[[list[str]], list[str]] = list) -> Iterator[subprocess.Popen[str]]:
    """Start the child and give it the secrets; `wrapped` may change its command."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    program_with_secrets = [sys.executable, "-m", "tests.system.replacing_child", way]
    with subprocess.Popen(
        wrapped([*program_with_secrets, str(folder / "kluis.jdv"), str(folder)]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    ) as child:
        say(child, json.dumps(secrets))
        assert hear(child) == "holding"
        yield child
        child.communicate("\n", timeout=20)


def say(child: subprocess.Popen[str], line: str) -> None:
    assert child.stdin is not None
    child.stdin.write(f"{line}\n")
    child.stdin.flush()


def hear(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


@pytest.mark.slow
@pytest.mark.parametrize("way", ["exec", "spawn"])
def test_no_key_and_no_client_text_is_left_in_memory(tmp_path: Path, way: str) -> None:
    """A window with text, a modal dialog open, 200 copies of each canary: many hits before, none after."""
    key = token_bytes(32)
    texts = [f"kanarie {token_hex(6)} Řehořová", f"kanarie {token_hex(6)} huidtype vier"]
    needles = {"key": [key], "key in hex": spellings(key.hex())} | {text: spellings(text) for text in texts}
    with holding(way, tmp_path, {"key": key.hex(), "texts": texts}) as child:
        before = count_hits(child.pid, needles)
        assert before["key"] >= 1
        assert all(before[text] >= 200 for text in texts), before
        say(child, "lock")
        word, fresh_pid, _leaks, leaks = hear(child).split()
        assert (word, leaks) == ("fresh", "0")
        assert (int(fresh_pid) == child.pid) == (way == "exec")
        if way == "spawn":
            child.wait(10)
        assert count_hits(int(fresh_pid), needles) == dict.fromkeys(needles, 0)
        shown = count_hits(int(fresh_pid), {"word": spellings("Op slot")})
        assert shown["word"] >= 1, "the scan reads that process"
        public = b"".join(Path(f"/proc/{fresh_pid}/{name}").read_bytes() for name in ("cmdline", "environ"))
        assert not any(needle in public for kinds in needles.values() for needle in kinds)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the limits as Linux tells them")
@pytest.mark.parametrize("arguments", [
    ["list", "--vault", "/gone/k.jdv"], ["backup", "--vault", "/gone/k.jdv", "--to", "/gone"],
    ["--copy-helper"], ["--image-worker"],
], ids=["a command", "a back-up", "the copy helper", "the image worker"])
def test_no_process_of_ours_may_dump_its_memory(arguments: list[str], tmp_path: Path) -> None:
    """Whatever of the program runs may hold a key, a passphrase or a photo (trust #8)."""
    done = subprocess.run([sys.executable, "-c", LIMITS, *arguments], capture_output=True, text=True, check=True,
                          cwd=tmp_path, stdin=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.stdout.splitlines()[-1] == "(1, 1) 00000000"
