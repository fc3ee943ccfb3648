"""Some 150 things that can lie under the name of a note: forged, foreign, cut, nested, far, and no file at all."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType

_FAR = ("9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00", "2026-13-45T00:00:00", "-1", "",
        "2026-11-21T10:30:00+99:00")
_TEXTS = ("", "\x00", "a\x00b", "\ud800", "\udcff", "\u202e", "a" * 100_000, "../" * 40, "/dev/null", "/dev/zero", "~",
          ".", "..", "/", "NUL", "con", "\n", "🦊")
_NUMBERS: tuple[object, ...] = (-1, 0, 1, 2**31, 2**63 - 1, 2**63, 2**64, 10**400, 1.5, float("nan"),
                                float("inf"), True, None, [], {}, "1")


def forged(victim: Path, place: Path) -> dict[str, object]:
    """The note of a program of before, which names `victim` as what is to be copied and taken away."""
    return {"staged": str(victim), "place": str(place), "file": "praktijk-2026-11-21-1030.jdb", "bytes": 1,
            "sha256": "0" * 64, "ledger": str(victim), "ledger_name": victim.name,
            "made_at": "2026-11-21T10:30:00+01:00"}


def contents(victim: Path, place: Path) -> Iterator[bytes]:
    """The bytes of odd notes; each names the victim where it names anything."""
    told = forged(victim, place)
    for name in told:
        for text in _TEXTS:
            yield json.dumps({**told, name: text}).encode()
        yield json.dumps({key: value for key, value in told.items() if key != name}).encode()
    for number in _NUMBERS:
        yield json.dumps({**told, "bytes": number}).encode()
    for moment in _FAR:
        yield json.dumps({**told, "made_at": moment}).encode()
    whole = json.dumps(told).encode()
    yield from (whole, whole[:-1], whole[:20], b"", b"\x00" * 4096, b"{", b"[]", b"null", b"0", b"\xff\xfe{", b"nan",
                b"[" * 100_000, b'{"a":' * 50_000, b"9" * 10_000, os.urandom(4096), b"\xef\xbb\xbf" + whole, whole * 2)


def _link(path: Path, victim: Path) -> None:
    path.symlink_to(victim)


def _hard_link(path: Path, victim: Path) -> None:
    os.link(victim, path)


def _lost_link(path: Path, victim: Path) -> None:
    path.symlink_to(victim.with_name("nergens"))


def _folder(path: Path, victim: Path) -> None:
    path.mkdir()
    (path / "iets").write_bytes(victim.read_bytes())


def _pipe(path: Path, _victim: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path, _victim: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # an address holds some hundred characters
    try:
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(path.name)
    finally:
        os.chdir(here)


def _device(path: Path, _victim: Path) -> None:
    path.symlink_to("/dev/zero")


PLANTED: MappingProxyType[str, Callable[[Path, Path], None]] = MappingProxyType({
    "link": _link, "hard link": _hard_link, "link to nowhere": _lost_link, "folder": _folder, "pipe": _pipe,
    "socket": _socket, "link to a device": _device,
})
"""What can be put under a name by anyone who may write in the folder; each takes (path, victim)."""
