"""Asks this computer whether what it keeps outside the vault is encrypted: disk, swap, hibernation, prints (trust #16).

Linux answers from files (`linux_disks`), Windows through PowerShell, macOS through its own commands. Each question has
a time limit, needs no further rights, and answers UNKNOWN for everything that goes wrong: no «fine» without an answer.

- Windows: Explorer's own property `System.Volume.BitLockerProtection` (1, 3 and 5 are protected, 2 and 4 are not or not
  for long), which needs no administrator where `manage-bde` does; page files from WMI; `HibernateEnabled` in the
  registry; `KeepPrintedJobs` of each printer. A drive that Windows calls protected protects its page file as well.
- macOS: `fdesetup status`; swap is always encrypted since 10.7 and `vm.swapusage` says so; `pmset -g` tells whether
  sleep writes to the disk; CUPS is asked as on Linux.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path, PureWindowsPath

from jindra_desk.application.settings.computer_check import ComputerFacts, Exposure, System
from jindra_desk.disk.own_program import own_environment
from jindra_desk.system.disks.linux_disks import LinuxComputer

Ask = Callable[[Sequence[str]], str | None]
"""Runs a command and answers what it printed, or None when it failed or took too long."""

_SECONDS = 8.0
_PROTECTED = frozenset({1, 3, 5})
_OPEN = frozenset({2, 4})
_WINDOWS_QUESTIONS = r"""
$ErrorActionPreference = 'SilentlyContinue'
$shell = New-Object -ComObject Shell.Application
function Protection($drive) { $shell.NameSpace($drive).Self.ExtendedProperty('System.Volume.BitLockerProtection') }
$pages = @(Get-CimInstance Win32_PageFileUsage | ForEach-Object { $_.Name.Substring(0, 2) })
$asked = $?
$kept = @(Get-Printer | Where-Object { $_.KeepPrintedJobs }).Count
$printers = $?
$power = (Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Power').HibernateEnabled
@{ disk = Protection($args[0]); system = Protection($env:SystemDrive)
   pages = $(if ($asked) { ,@($pages | ForEach-Object { Protection($_) }) } else { $null })
   hibernate = $power; kept = $(if ($printers) { $kept } else { $null }) } | ConvertTo-Json -Compress
"""


def look_at_computer(vault: Path) -> ComputerFacts:
    """Answer what this computer tells (`ComputerProbe`); takes up to some seconds on Windows and macOS."""
    if sys.platform == "win32":
        return ask_windows(vault, run)
    if sys.platform == "darwin":
        return ask_macos(vault, run, on_system_disk(vault))
    return LinuxComputer().look(vault)


def run(command: Sequence[str]) -> str | None:
    """Run a command of the system; no window, no input, and an end to its time."""
    try:
        done = subprocess.run(list(command), capture_output=True, stdin=subprocess.DEVNULL, timeout=_SECONDS,
                              check=False, env=own_environment(),
                              creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace") if done.returncode == 0 else None


def powershell() -> str:
    """The whole path of the system's own: by its name alone Windows takes one from the current folder first."""
    system = os.environ.get("SYSTEMROOT", "")
    home = PureWindowsPath(system if PureWindowsPath(system).is_absolute() else r"C:\Windows")
    return str(home / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe")


def ask_windows(vault: Path, ask: Ask) -> ComputerFacts:
    """All questions in one PowerShell, which takes a second to start."""
    script = f"& {{ {_WINDOWS_QUESTIONS} }} '{vault.drive[:2]}'"
    answer = ask([powershell(), "-NoProfile", "-NonInteractive", "-Command", script])
    try:
        told = json.loads(answer or "")
    except ValueError:
        told = None
    if not isinstance(told, dict):
        return _unknown(System.WINDOWS)
    system_disk = _protection(told.get("system"))
    pages, hibernate, kept = told.get("pages"), told.get("hibernate"), told.get("kept")
    swap = Exposure.UNKNOWN
    if isinstance(pages, list):
        places = {_protection(place) for place in pages}
        swap = next((weak for weak in (Exposure.PLAIN, Exposure.UNKNOWN, Exposure.ENCRYPTED) if weak in places),
                    Exposure.ABSENT)
    hibernation = system_disk if hibernate == 1 else Exposure.ABSENT if hibernate == 0 else Exposure.UNKNOWN
    spool = Exposure.UNKNOWN
    if isinstance(kept, int):
        spool = system_disk if kept else Exposure.ABSENT
    return ComputerFacts(System.WINDOWS, _protection(told.get("disk")), swap, hibernation, spool)


def ask_macos(vault: Path, ask: Ask, system_disk: bool, cups: LinuxComputer | None = None) -> ComputerFacts:
    """`system_disk` tells whether the vault lies on the volume that FileVault is about."""
    status = ask(["/usr/bin/fdesetup", "status"]) or ""
    file_vault = Exposure.UNKNOWN
    if "FileVault is On" in status:
        file_vault = Exposure.ENCRYPTED
    elif "FileVault is Off" in status:
        file_vault = Exposure.PLAIN
    usage = ask(["/usr/sbin/sysctl", "-n", "vm.swapusage"])
    swap = Exposure.UNKNOWN
    if usage is not None:
        swap = Exposure.ENCRYPTED if "(encrypted)" in usage else Exposure.PLAIN
    mode = re.search(r"^\s*hibernatemode\s+(\d+)", ask(["/usr/bin/pmset", "-g"]) or "", re.MULTILINE)
    hibernation = Exposure.UNKNOWN
    if mode is not None:
        hibernation = file_vault if int(mode[1]) else Exposure.ABSENT
    spool = (cups or LinuxComputer()).print_spool()
    if spool is not Exposure.ABSENT:  # kept, or not told: on the disk that FileVault is about
        spool = file_vault if spool is not Exposure.UNKNOWN or file_vault is Exposure.ENCRYPTED else Exposure.UNKNOWN
    return ComputerFacts(System.MACOS, file_vault if system_disk else Exposure.UNKNOWN, swap, hibernation, spool)


def on_system_disk(vault: Path) -> bool:
    """Whether the vault lies on the same volume as the user's own folder, which FileVault covers."""
    try:
        return (vault if vault.exists() else vault.parent).stat().st_dev == Path.home().stat().st_dev
    except (OSError, RuntimeError):
        return False


def _protection(value: object) -> Exposure:
    if value in _PROTECTED:
        return Exposure.ENCRYPTED
    return Exposure.PLAIN if value in _OPEN else Exposure.UNKNOWN


def _unknown(system: System) -> ComputerFacts:
    return ComputerFacts(system, *[Exposure.UNKNOWN] * 4)
