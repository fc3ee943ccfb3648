"""How much memory this computer has free for a program, roughly: enough to tell a large file from a small one."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

CAUTIOUS_BYTES = 1 << 30
"""What is assumed where the system does not tell."""
_MEMINFO = Path("/proc/meminfo")


def free_memory() -> int:
    """Answer how many bytes a program can get now without others being put aside; never raises."""
    if sys.platform == "win32":
        return _windows_free()
    told = _linux_free(_MEMINFO)
    return told if told is not None else _half_of_all()


def _linux_free(meminfo: Path) -> int | None:
    try:
        for line in meminfo.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return None


def _half_of_all() -> int:
    """Half of what there is: macOS does not tell in one call how much of it is free."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (AttributeError, OSError, ValueError):
        return CAUTIOUS_BYTES


if sys.platform == "win32":

    class _MemoryStatus(ctypes.Structure):
        _fields_ = (("length", ctypes.c_uint32), ("load", ctypes.c_uint32),
                    *((name, ctypes.c_uint64) for name in (
                        "total", "available", "total_page", "available_page", "total_virtual", "available_virtual",
                        "available_extended")))

    def _windows_free() -> int:
        status = _MemoryStatus(ctypes.sizeof(_MemoryStatus))
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return CAUTIOUS_BYTES
        return int(status.available)
