"""This process as a container of secrets: how it is replaced by a fresh one at lock, and kept out of core
dumps.

After a database is closed and a key zeroed, copies of client text stay in the memory of Python and Qt (trust
#8, measured), so at lock the whole process goes. On POSIX `exec` replaces it under the same number. On
Windows a fresh one is spawned, says that it is there, and this one exits.

The command line of the fresh process shows in every process list, so it carries the vault's path, the
window's geometry and the reason of the lock, never a name, a screen or a draft: those lie in the vault.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from secrets import token_hex
from typing import NoReturn

from jindra_desk.disk.durable import create_private
from jindra_desk.disk.own_program import own_command, own_environment
from jindra_desk.domain.base.text import noop
from jindra_desk.system.folders.paths import runtime_folder

if sys.platform != "win32":
    import resource

HANDSHAKE_VARIABLE = "JINDRA_DESK_HANDSHAKE"
HANDSHAKE_SECONDS = 15.0
COVER_VARIABLE = "JINDRA_DESK_COVER"
"""Which open socket keeps the covered window of the former program on the screen."""
_HANDSHAKE_PREFIX = "handshake-"
_POLL_SECONDS = 0.02
_STANDARD_STREAMS = 2


def program() -> list[str]:
    """Answer how to start this program: itself when frozen by PyInstaller, else Python and the package."""
    return own_command("jindra_desk")


ENDED_ALL_THE_SAME = noop("Jindra Desk kon na het slot niet opnieuw beginnen. Je kluis is dicht. Start het programma "
                          "opnieuw.")
_WORLD_FAILED = 7


def end_now() -> NoReturn:
    """End this process at once, without asking anything or anybody; nothing of it stays in memory."""
    _flush()
    os._exit(0)


def end_without_successor() -> NoReturn:
    """End this process although no fresh one could be started: with a sentence for whoever started it."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"{ENDED_ALL_THE_SAME}\n")
    _flush()
    os._exit(_WORLD_FAILED)


class ExecReplacer:
    """POSIX: the fresh program takes the place of this one, in the same process and the same terminal."""

    def __init__(self, command: Sequence[str] | None = None,
                 display_socket: Callable[[], int | None] = lambda: None) -> None:
        """Take another `command` to start, for tests.

        `display_socket`: the connection to the display, which goes on through `exec` until `let_cover_go`, or None. As
        long as it is open the display keeps the covered window: else the desk behind it, or black, is seen meanwhile.
        """
        self._command = list(command) if command is not None else program()
        self._display_socket = display_socket

    def replace(self, arguments: Sequence[str]) -> NoReturn:
        """Become the fresh program with `arguments`; raises OSError when the system cannot start it."""
        _flush()
        _close_on_exec()
        environment = _fresh_environment()
        cover = self._display_socket()
        if cover is not None:
            os.set_inheritable(cover, True)
            environment[COVER_VARIABLE] = str(cover)
        command = [*self._command, *arguments]
        os.execve(command[0], command, environment)  # noqa: S606 - no shell is wanted


class SpawnReplacer:
    """Windows: start the fresh program, wait until it says that it is there, and exit."""

    def __init__(
        self,
        command: Sequence[str] | None = None,
        runtime: Path | None = None,
        exit_process: Callable[[], NoReturn] = end_now,
        timeout_s: float = HANDSHAKE_SECONDS,
    ) -> None:
        """Take another `command`, `runtime` folder, way out and patience, for tests."""
        self._command = list(command) if command is not None else program()
        self._runtime = runtime
        self._exit_process = exit_process
        self._timeout_s = timeout_s

    def replace(self, arguments: Sequence[str]) -> NoReturn:
        """Start the fresh program and exit; raises OSError when it cannot be started."""
        import subprocess  # here, because it costs 20 ms of the start and only Windows needs it

        _flush()
        sign = (self._runtime or runtime_folder()) / f"{_HANDSHAKE_PREFIX}{token_hex(8)}"
        environment = {**_fresh_environment(), HANDSHAKE_VARIABLE: str(sign)}
        fresh = subprocess.Popen([*self._command, *arguments], env=environment, close_fds=True)
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.user32.AllowSetForegroundWindow(fresh.pid)
        latest = time.monotonic() + self._timeout_s
        while not sign.exists() and fresh.poll() is None and time.monotonic() < latest:
            time.sleep(_POLL_SECONDS)
        with contextlib.suppress(OSError):
            sign.unlink(missing_ok=True)
        self._exit_process()


def confirm_handshake() -> None:
    """Tell the program that started this one that the lock screen is there; nothing if nobody waits."""
    sign = os.environ.pop(HANDSHAKE_VARIABLE, "")
    if not sign or not Path(sign).name.startswith(_HANDSHAKE_PREFIX):
        return
    with contextlib.suppress(OSError):
        os.close(create_private(Path(sign)))


def take_cover() -> int | None:
    """Answer the socket that keeps the former program's window on the screen, and let no other process have it."""
    told = os.environ.pop(COVER_VARIABLE, "")
    if not told.isdecimal() or int(told) <= _STANDARD_STREAMS:
        return None
    try:
        if not stat.S_ISSOCK(os.fstat(int(told)).st_mode):
            return None
        os.set_inheritable(int(told), False)
    except OSError:
        return None
    return int(told)


def let_cover_go(cover: int | None) -> None:
    """The fresh window is drawn: the former one may go."""
    if cover is not None:
        with contextlib.suppress(OSError):
            os.close(cover)


def process_replacer(display_socket: Callable[[], int | None] = lambda: None) -> ExecReplacer | SpawnReplacer:
    """Answer the way that this system has."""
    return SpawnReplacer() if sys.platform == "win32" else ExecReplacer(display_socket=display_socket)


def forbid_core_dumps() -> None:
    """Keep this process' memory out of core files and crash reports; call it first of all.

    PR_SET_DUMPABLE is left alone: without it the desktop's portals refuse this process, and with them the
    file dialogs and the system's light or dark theme. The two Linux settings below leave a dump nothing to
    hold.
    """
    if sys.platform == "win32":
        import ctypes

        no_critical_box, no_fault_box, no_heap = 0x1, 0x2, 0x1
        ctypes.windll.kernel32.SetErrorMode(no_critical_box | no_fault_box)
        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.kernel32.WerSetFlags(no_heap)
    else:
        _forbid_core_files()


if sys.platform != "win32":

    def _forbid_core_files() -> None:
        # On Linux a limit of 0 does not stop a dump into a pipe (systemd-coredump, apport); the value 1 does
        # (fs/coredump.c), and is too small for a file.
        limit = 1 if sys.platform == "linux" else 0
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                Path("/proc/self/coredump_filter").write_text("0", encoding="ascii")


def _fresh_environment() -> dict[str, str]:
    """Answer the environment; a one-file PyInstaller program must unpack again instead of using our folder."""
    environment = own_environment()
    environment.pop(HANDSHAKE_VARIABLE, None)
    environment.pop(COVER_VARIABLE, None)
    if getattr(sys, "frozen", False):
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return environment


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()


def _close_on_exec() -> None:
    """Let no file, socket or pipe of this process reach the fresh one, whichever library opened it."""
    folder = Path("/proc/self/fd") if sys.platform == "linux" else Path("/dev/fd")
    for name in os.listdir(folder):  # noqa: PTH208 - a list first: the folder changes while it is read
        if name.isdigit() and int(name) > _STANDARD_STREAMS:
            with contextlib.suppress(OSError):
                os.set_inheritable(int(name), False)
