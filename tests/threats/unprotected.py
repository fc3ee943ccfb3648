"""A program with one protection taken out: `python -m tests.threats.unprotected PROTECTION MODULE ARGUMENT…`.

For attacks on a process of its own, where `monkeypatch` cannot reach. Each function here takes out exactly one piece,
and leaves everything else as it is.
"""

from __future__ import annotations

import runpy
import sys
import threading
import traceback
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.imaging import limits
from jindra_desk.storage.engine import connection
from jindra_desk.system.process import log
from jindra_desk.system.process import replacement as process


class OpenConnection(sqlite.Connection):
    """SQLCipher that is never given its key: plain SQLite."""

    def set_key(self, _key: object) -> None:
        """Forget it."""


def encryption() -> None:
    """The database is written as SQLite writes it, and what makes sure of the opposite at an opening is silent."""
    setattr(connection, "sqlite", _Plain())  # noqa: B010 - a module's name, which mypy would hold to its type
    setattr(connection, "_PLAIN_SQLITE", b"no such beginning")  # noqa: B010
    setattr(connection, "first_page_fits", lambda *_: True)  # noqa: B010


class _Plain:
    """The driver, but for the connections that it makes."""

    @staticmethod
    def connect(*place: Any, **how: Any) -> sqlite.Connection:
        return sqlite.connect(*place, **(how | {"factory": OpenConnection}))

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite, name)


def redaction() -> None:
    """Faults are logged with what they say, as programs usually do."""

    def install(kept: log.RedactedLog, _tell: object = None) -> None:
        def report(hook: threading.ExceptHookArgs) -> None:
            kept.record("".join(traceback.format_exception(hook.exc_value)) if hook.exc_value else "")

        threading.excepthook = report

    setattr(log, "install_redacted_hooks", install)  # noqa: B010 - as above


def process_replacement() -> None:
    """At the lock the process stays, and waits as the fresh one would."""

    def stay(_self: object, _arguments: object) -> None:
        return

    setattr(process.ExecReplacer, "replace", stay)  # noqa: B010 - as above


def pixel_limit() -> None:
    """Pictures of any size are decoded, as Pillow does by itself."""
    limits.MAX_PIXELS = 1 << 40  # type: ignore[misc]  # a constant, but for this


PROTECTIONS: MappingProxyType[str, Callable[[], None]] = MappingProxyType({
    "encryption": encryption, "redaction": redaction, "process_replacement": process_replacement,
    "pixel_limit": pixel_limit,
})


def without(protection: str, command: list[str]) -> list[str]:
    """The same command (`python -m MODULE …`) with a protection taken out; unchanged for ''."""
    if not protection:
        return command
    python, flag, *rest = command
    assert flag == "-m"
    assert protection in PROTECTIONS
    return [python, "-m", "tests.threats.unprotected", protection, *rest]


if __name__ == "__main__":
    PROTECTIONS[sys.argv[1]]()
    module = sys.argv[2]
    sys.argv = [module, *sys.argv[3:]]
    runpy.run_module(module, run_name="__main__")
