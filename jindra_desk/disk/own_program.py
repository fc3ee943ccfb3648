"""How a process of our own is started: which command, and with which environment.

The folder that the program was started from may hold files of someone else: a download folder, a stick, a folder that
was sent. Nothing there may become code of ours: not a module, not a library, not a plug-in, not a command.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

_SEARCHED = (
    "PATH", "PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE", "PYTHONPYCACHEPREFIX",
    "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "DYLD_FALLBACK_LIBRARY_PATH",
    "DYLD_FALLBACK_FRAMEWORK_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH", "GTK_PATH", "GIO_EXTRA_MODULES",
)
"""Lists of folders that Python, the loader, Qt and the desktop take code from; an empty entry is the current folder."""
_RUNS_MORE = ("PYTHONSTARTUP", "PYTHONINSPECT", "PYTHONBREAKPOINT")
"""What makes Python run something beside the program."""


def own_command(module: str, frozen_argument: str = "") -> list[str]:
    """The command that runs `module` of this program, in a checkout, a wheel or frozen by PyInstaller.

    The frozen program is one file, which is told by its argument which part is meant.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, frozen_argument] if frozen_argument else [sys.executable]
    # -P: without it Python imports from the current folder before anything else.
    return [sys.executable, "-P", "-m", module]


def own_environment(more: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """This process' environment for a process of ours: it finds this package, and nothing by the current folder."""
    environment = {name: value for name, value in os.environ.items() if name not in _RUNS_MORE}
    for name in _SEARCHED:
        if name in environment:
            kept = [entry for entry in environment[name].split(os.pathsep) if Path(entry).is_absolute()]
            environment[name] = os.pathsep.join(kept)
            if not kept:
                del environment[name]
    if not getattr(sys, "frozen", False):
        home = str(Path(__file__).resolve().parents[2])
        inherited = [entry for entry in environment.get("PYTHONPATH", "").split(os.pathsep) if entry not in ("", home)]
        environment["PYTHONPATH"] = os.pathsep.join([home, *inherited])
    return environment | dict(more)
