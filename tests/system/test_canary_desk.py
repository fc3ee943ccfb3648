"""Through the whole program with canaries: none in titles or files, and none in memory once it is locked.

Trust #1, #8, J-18; Linux, where a parent may read its child's memory.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from jindra_desk.application.ports.keys import SecretKind
from tests.faults.rooms import CANARY, ROOT, Room, canaries_in, workflow
from tests.support.memory_scan import count_hits, spellings
from tests.support.vaults import PASSPHRASE, cheap_keys
from tests.support.waiting import until
from tests.system.canary_desk import COPIED, PIN, TYPED

NEEDLES = (
    "Achternaamkanarie", "Voornaamkanarie", "Vroegerkanarie", "post@kanarie.nl", "Straatkanarie", "Plaatskanarie",
    "Notitiekanarie", "Gedaankanarie", "Bezoekkanarie", "Bestandsnaamkanarie", TYPED, COPIED,
)
"""What the owner is known to have looked at; the vault holds a canary in every column besides."""

ISLANDS = "libicudata"
"""Unicode's names of places know the Canary Islands in many tongues."""

ABORTS = """
import os
from jindra_desk.system.process.replacement import forbid_core_dumps
forbid_core_dumps()
os.abort()
"""


@dataclass
class Walked:
    """The child after its walk, before the lock."""

    child: subprocess.Popen[str]
    room: Room
    key: bytes
    titles: list[str]

    def lock(self) -> None:
        """Have it locked, and wait until the fresh process shows its lock screen."""
        assert self.child.stdin is not None
        self.child.stdin.write("lock\n")
        self.child.stdin.flush()
        shown = {"shown": spellings("Sinds ")}
        until(lambda: self.is_fresh() and count_hits(self.child.pid, shown)["shown"] > 0, 60, every=0.2,
              what="the lock screen was never shown")

    def is_fresh(self) -> bool:
        return b"--locked" in Path(f"/proc/{self.child.pid}/cmdline").read_bytes()

    def needles(self) -> dict[str, list[bytes]]:
        generic = [spelling for form in (CANARY, CANARY.title(), CANARY.upper()) for spelling in spellings(form)]
        return {"key": [self.key], "key in hex": spellings(self.key.hex()), "passphrase": spellings(PASSPHRASE),
                "PIN": spellings(PIN), **{text: spellings(text) for text in NEEDLES}, "any canary": generic}


@contextmanager
def walked(folder: Path, wrapped: Callable[[list[str]], list[str]] = list) -> Iterator[Walked]:
    """Walk through the program in a process of its own; `wrapped` may change its command."""
    room = Room(folder)
    subprocess.run(workflow(room), env=room.environment, cwd=ROOT, check=True, capture_output=True, timeout=240)
    with cheap_keys().unlock(room.vault, SecretKind.PASSPHRASE, PASSPHRASE) as secret:
        key = secret.reveal()
    command = [sys.executable, "-m", "tests.system.canary_desk", str(room.vault), str(room.outside)]
    with subprocess.Popen(wrapped(command), env=room.environment, cwd=ROOT, stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        titles = json.loads(child.stdout.readline())
        try:
            yield Walked(child, room, key, titles)
        finally:
            child.kill()
            child.wait(20)


@pytest.mark.slow
def test_nothing_of_a_client_outside_the_vault_nor_in_memory_after_the_lock(tmp_path: Path) -> None:
    with walked(tmp_path / "kamer") as walk:
        assert "Jindra Desk" in walk.titles
        assert canaries_in(" ".join(walk.titles).encode()) == 0, "titles, task bar"
        before = count_hits(walk.child.pid, walk.needles())
        assert min(before["key"], before["PIN"]) >= 1
        assert before["any canary"] >= 20
        assert [text for text in NEEDLES if not before[text] and "Bestandsnaam" not in text] == []
        walk.lock()
        assert count_hits(walk.child.pid, walk.needles(), beside=ISLANDS) == dict.fromkeys(walk.needles(), 0)
        public = b"".join(Path(f"/proc/{walk.child.pid}/{name}").read_bytes() for name in ("cmdline", "environ"))
        assert canaries_in(public) == 0
        limits = Path(f"/proc/{walk.child.pid}/limits").read_text()
        assert re.search(r"Max core file size +1 +1 ", limits)
        assert int(Path(f"/proc/{walk.child.pid}/coredump_filter").read_text(), 16) == 0
        assert walk.room.hits() == {}, "settings, logs, recent files, state, temporary files"
        written = [str(file.relative_to(walk.room.folder)) for file in walk.room.files(outside=False)]
        assert not any("QtProject" in name or "xbel" in name for name in written), written


@pytest.mark.slow
def test_a_crash_leaves_no_core(tmp_path: Path) -> None:
    """Trust #1: by the way it ended the kernel says whether it dumped; and no file lies there."""
    with subprocess.Popen([sys.executable, "-c", ABORTS], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
                          stderr=subprocess.DEVNULL) as child:
        _pid, status = os.waitpid(child.pid, 0)
        child.returncode = 0
    assert os.WTERMSIG(status) == signal.SIGABRT
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []
