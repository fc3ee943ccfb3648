"""Faults are remembered by type and place; no value reaches the log or the terminal (trust #1)."""

from __future__ import annotations

import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from jindra_desk.system.process.log import RedactedLog, describe

CANARY = "Řehořová-0612345678"
PROGRAM = """
import logging, sys, threading
from datetime import datetime, UTC
from pathlib import Path
from jindra_desk.system.process.log import RedactedLog, install_redacted_hooks, record_crashes
folder, canary = Path(sys.argv[1]), sys.argv[2]
log = RedactedLog(folder, lambda: datetime.fromtimestamp(0, UTC))
install_redacted_hooks(log, lambda line: print(line, file=sys.stderr))
kept = record_crashes(folder)
logging.getLogger("PIL").error(canary)
class Grumpy:
    def __del__(self): raise KeyError(canary)
Grumpy()
def broken(): raise RuntimeError(canary)
thread = threading.Thread(target=broken, name=canary); thread.start(); thread.join()
try:
    raise OSError(canary)
except OSError as first:
    raise ValueError(f"cannot read {canary}") from first
"""


def now() -> datetime:
    return datetime(2026, 11, 21, 11, 44, tzinfo=UTC)


def test_uncaught_exceptions_show_type_and_place_only(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), CANARY], capture_output=True, text=True, encoding="utf-8"
    )
    log = (folder / "jindra-desk.log").read_text(encoding="utf-8")
    assert done.returncode == 1
    for written in (done.stderr, log):
        assert CANARY not in written
        assert "Řeho" not in written
        assert "bug ValueError: <string>:19" in written
        assert "bug in thread RuntimeError: <string>:14" in written
    assert "bug at cleanup KeyError: <string>:12" in log
    assert "bug at cleanup" not in done.stderr, "nothing of the owner's went wrong: nobody is disturbed"
    assert "Traceback" not in done.stderr
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_log_stays_small_and_keeps_one_predecessor(tmp_path: Path) -> None:
    log = RedactedLog(tmp_path, now)
    for _ in range(3):
        log.record("x" * 140_000)
    log.record("last\nword")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["jindra-desk.log", "jindra-desk.log.1"]
    assert log.file.read_text(encoding="utf-8") == "2026-11-21T11:44:00+00:00 last word\n"


def test_a_disk_that_refuses_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    RedactedLog(tmp_path / "file" / "state", now).record("bug")
    assert (tmp_path / "file").read_bytes() == b""


def test_a_description_names_the_innermost_place_first() -> None:
    def inner() -> None:
        raise LookupError(CANARY)

    try:
        inner()
    except LookupError as error:
        words = describe(type(error), error.__traceback__)
    assert words.startswith("LookupError: system/process/test_log.py:")
    assert words.count("<") == 1
    assert CANARY not in words
