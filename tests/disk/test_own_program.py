"""A process of ours takes nothing from the current folder; no process is started in any other way (trust #18)."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jindra_desk.disk import own_program
from jindra_desk.disk.own_program import own_command, own_environment
from jindra_desk.system.disks.disk_safety import powershell

PACKAGE = Path(own_program.__file__).parents[1]
STARTS = {"Popen", "run", "call", "check_call", "check_output", "execv", "execve", "execvp", "execvpe", "spawnv",
          "spawnve", "posix_spawn", "system", "popen", "startfile", "startDetached"}
MODULES = {"subprocess", "os", "QProcess"}
WITH_ENVIRONMENT = {"Popen", "run", "execve"}


def test_a_path_of_the_current_folder_is_left_out_of_every_list(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in own_program._SEARCHED:
        monkeypatch.setenv(name, os.pathsep.join(["", ".", "mods", "/opt/x"]))
    for name in own_program._RUNS_MORE:
        monkeypatch.setenv(name, "/opt/x")
    environment = own_environment({"MORE": "1"})
    assert environment["MORE"] == "1"
    for name in own_program._SEARCHED:
        assert environment[name].split(os.pathsep)[-1] == "/opt/x"
        assert all(Path(entry).is_absolute() for entry in environment[name].split(os.pathsep)), name
    assert not set(own_program._RUNS_MORE) & set(environment)


def test_a_list_of_nothing_else_goes_and_its_own_package_stands_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", ".")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(PACKAGE.parent), ""]))
    environment = own_environment()
    assert "QT_PLUGIN_PATH" not in environment
    assert environment["PYTHONPATH"] == str(PACKAGE.parent)


def test_frozen_it_is_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("jindra_desk") == [sys.executable]
    assert own_command("jindra_desk.imaging.worker", "--image-worker") == [sys.executable, "--image-worker"]
    assert "PYTHONPATH" not in own_environment()


def test_a_checkout_starts_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run([*own_command("jindra_desk"), "--version"], cwd=tmp_path, env=own_environment(),
                          capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip()


def test_the_power_shell_is_the_systems_own(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = r"C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe"
    for said in ("", ".", r"C:\Windows"):
        monkeypatch.setenv("SYSTEMROOT", said)
        assert powershell() == whole


def started(tree: ast.AST) -> list[ast.Call]:
    """Every call in a module that starts a process."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name) and node.func.value.id in MODULES and node.func.attr in STARTS]


def test_every_process_gets_an_environment_and_no_library_is_looked_up_by_the_current_folder() -> None:
    found = 0
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in started(tree):
            assert isinstance(call.func, ast.Attribute)
            assert call.func.attr in WITH_ENVIRONMENT, f"{path}:{call.lineno}"
            assert call.func.attr == "execve" or "env" in {word.arg for word in call.keywords}, f"{path}:{call.lineno}"
            assert "own_environment" in path.read_text(encoding="utf-8"), path
            found += 1
        names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for name in node.names}
        assert not {"find_library", "QProcess"} & (names | imported), path
    assert found == 5
