"""Threat 8: after the lock no key, no passphrase and no word of a client is in the process's memory (J-18).

Closing a database and zeroing a key leaves text behind (measured in trust.md), so the process itself must end. Linux,
where a parent may read its child's memory.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from secrets import token_bytes, token_hex

import pytest

from tests.support.memory_scan import count_hits, spellings
from tests.support.waiting import elapse, until
from tests.system.process.test_replacement import holding, say
from tests.system.test_canary_desk import ISLANDS, walked
from tests.threats.attacks import lands, withstood
from tests.threats.unprotected import without

CANARIES = 20
PATIENCE = 20.0


def attack_window(folder: Path, protection: str = "") -> None:
    """A window full of text, a modal dialog open and a key in use; it locks, and its memory is read."""
    key = token_bytes(32)
    mark = f"kanarie {token_hex(6)}"
    texts = [f"{mark} Řehořová {number}" for number in range(CANARIES)]
    # One mark in all of them: memory is large, and a scan reads it once for each needle.
    needles = {"key": [key], "key in hex": spellings(key.hex()), "text": spellings(mark)}
    command = partial(without, protection)
    with holding("exec", folder, {"key": key.hex(), "texts": texts}, command) as child:
        try:
            before = count_hits(child.pid, needles)
            assert before["key"] >= 1
            assert before["text"] >= 10 * CANARIES, "there was something to find"
            say(child, "lock")
            until(lambda: locked(child.pid, {"key": [key]}), PATIENCE, what="it never locked", every=0.05)
            after = count_hits(child.pid, needles)
        finally:
            if protection:
                child.kill()  # it would wait for ever
    withstood(after["key"] + after["key in hex"] == 0, "the key is in memory after the lock")
    withstood(after["text"] == 0, "text of a client is in memory after the lock")


def locked(process_id: int, key: dict[str, list[bytes]]) -> bool:
    """Whether the fresh program is there, or the old one at least dropped its key."""
    fresh = b"fresh" in Path(f"/proc/{process_id}/cmdline").read_bytes().split(b"\0")
    return fresh or count_hits(process_id, key)["key"] == 0


def attack_whole_program(folder: Path, protection: str = "") -> None:
    """The real program: a hand walks through every screen of a client full of canaries, then it locks."""
    with walked(folder / "kamer", partial(without, protection)) as walk:
        needles = walk.needles()
        before = count_hits(walk.child.pid, needles, beside=ISLANDS)
        assert before["key"] >= 1
        assert before["any canary"] >= CANARIES
        if protection:
            assert walk.child.stdin is not None
            walk.child.stdin.write("lock\n")
            walk.child.stdin.flush()
            elapse(5)
        else:
            walk.lock()
        after = count_hits(walk.child.pid, needles, beside=ISLANDS)
        withstood(after.pop("key") + after.pop("key in hex") == 0, "the key is in memory after the lock")
        withstood(sum(after.values()) == 0, "text of a client is in memory after the lock")


def test_threat_08_nothing_of_a_window_is_left_after_the_lock(tmp_path: Path) -> None:
    """0 hits of the key and of twenty canaries, each kept two hundred times before."""
    attack_window(tmp_path)


@pytest.mark.slow
def test_threat_08_nothing_of_the_whole_program_is_left_after_the_lock(tmp_path: Path) -> None:
    """0 hits of key, passphrase and every canary, after a walk through every screen."""
    attack_whole_program(tmp_path)


def test_threat_08_bites_without_replacing_the_process(tmp_path: Path) -> None:
    """Key zeroed, and the process goes on: the texts are all still there."""
    with lands("in memory after the lock"):
        attack_window(tmp_path, "process_replacement")


@pytest.mark.slow
def test_threat_08_bites_without_replacing_the_whole_program(tmp_path: Path) -> None:
    """The same with the real program, its vault closed and its window covered."""
    with lands("in memory after the lock"):
        attack_whole_program(tmp_path, "process_replacement")
