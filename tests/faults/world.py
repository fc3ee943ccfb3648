"""Runs one command in a world that refuses: `python -m tests.faults.world full:BYTES|readonly ARGUMENT…`.

`full:BYTES` lets no file grow beyond BYTES, as a full disk does in the middle of a write. `readonly` takes away what
lets root write where the mode of a folder forbids it; for everyone else the mode is enough.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys

from jindra_desk.bootstrap.program import main as run
from jindra_desk.security.key_store import HeaderKeyStore
from tests.support.vaults import CHEAP

_CAPABILITY_VERSION = 0x20080522


def main(world: str, arguments: list[str]) -> int:
    """Answer the command's exit code."""
    kind, _, size = world.partition(":")
    if kind == "full":
        # Python would be killed by the signal; without it the write itself fails, as on a full disk.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), int(size)))
    elif kind == "readonly":
        obey_modes()
    else:
        return 2
    _read_cheap_keys()
    sys.argv[1:] = arguments  # as the program itself starts: only then it hears that it is asked to end
    return run()


def _read_cheap_keys() -> None:
    """The vaults of these tests have slots that cost next to nothing, which a real program does not read."""
    defaults = HeaderKeyStore.__init__.__kwdefaults__
    assert defaults is not None
    defaults["floor"] = CHEAP


def obey_modes() -> None:
    """Give up every capability (Linux); a no-op for who has none."""
    if os.geteuid() != 0:
        return
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    nothing = (ctypes.c_uint32 * 6)()
    if ctypes.CDLL(None, use_errno=True).capset(header, nothing) != 0:
        raise OSError(ctypes.get_errno(), "capset")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
