"""Work in a forked child: it says after each step that the step is durable, and how it ended.

The harness has imported everything, so that a child is there at once. It may be killed at a random moment, at a chosen
call to the kernel, or have a chosen call refused: strace is tied to it for that before it begins (Linux).
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from jindra_desk.domain.base.errors import JindraError
from tests.support.waiting import elapse

Acknowledge = Callable[[int], None]
Work = Callable[[Acknowledge], None]

STRACE_MISSING = ("strace is not installed: «apt-get install strace» (the fault suite sees and refuses calls to the "
                  "kernel with it; .ci/run installs it)")
_AT_WORK = b"w"
_STEP = b"."
_PATIENCE = 30.0
_PATIENCE_AT_WORK = 300.0
"""For a child that still uses the processor: on a busy machine that leaves it little, slow is not hung."""
_LOOK_EVERY = 5.0
_THREADS_END = 0.25
"""Under a test runner there are threads that Python does not know and that stay."""
_TASKS = Path("/proc/self/task")


class How(Enum):
    """How a child ended."""

    DONE = "done"
    REFUSED = "refused"
    """It ended with one of the program's own errors, in words for the owner."""
    CRASHED = "crashed"
    KILLED = "killed"
    HUNG = "hung"


@dataclass(frozen=True, slots=True)
class Ending:
    """`acknowledged` counts steps that were said to be durable; `detail` names the error."""

    how: How
    acknowledged: int
    detail: str = ""


class Finished(Exception):
    """Raised inside the work when it did as many steps as were asked."""


def await_ended_threads() -> None:
    """Call it before a fork: until threads that Python has joined are gone from the kernel as well.

    Such a thread may still be in OpenSSL's own clean-up and hold its lock; a child that is forked in that moment finds
    the lock taken for good, and its next thread hangs (seen twice in some thousands of forks).
    """
    latest = time.monotonic() + _THREADS_END
    while time.monotonic() < latest:
        if not _TASKS.exists() or len(list(_TASKS.iterdir())) <= threading.active_count():
            return
        elapse(0.001)


def have_strace() -> bool:
    """Whether calls to the kernel can be watched here."""
    return shutil.which("strace") is not None


class Child:
    """One forked child that waits, once it is at work, until it is told to go on."""

    def __init__(self, work: Work, steps: int = 1 << 30, *, waits_at_once: bool = False) -> None:
        """`work` calls acknowledge(0) when it begins and acknowledge(n) after step n; it is ended after `steps`.

        It waits for `go` when it says that it is at work, or at once, before it opens anything.
        """
        self._waits_at_once = waits_at_once
        said, self._say = os.pipe()
        self._wait, go = os.pipe()
        self._heard, self._go = said, go
        self._said = b""
        self._last_words = b""
        await_ended_threads()
        self.pid = os.fork()
        if self.pid == 0:
            self._live(work, steps)
        os.close(self._say)
        os.close(self._wait)

    def _live(self, work: Work, steps: int) -> None:
        os.close(self._heard)
        os.close(self._go)
        words: dict[str, str] = {"how": How.CRASHED.value}

        def acknowledge(number: int) -> None:
            # writev, which the program never calls: a refusal of the n-th write never hits the harness itself
            os.writev(self._say, [_STEP if number else _AT_WORK])
            if number == 0 and not self._waits_at_once:
                os.read(self._wait, 1)
            elif number >= steps:
                raise Finished

        try:
            if self._waits_at_once:
                os.read(self._wait, 1)
            work(acknowledge)
            words = {"how": How.DONE.value}
        except Finished:
            words = {"how": How.DONE.value}
        except JindraError as refused:
            words = {"how": How.REFUSED.value, "detail": f"{type(refused).__name__}: {refused}"}
        except BaseException:  # noqa: BLE001 - the child ends here, whatever it was
            words["detail"] = traceback.format_exc()
        finally:
            os.writev(self._say, [json.dumps(words).encode()])
            os._exit(0)

    def await_work(self, patience: float = _PATIENCE_AT_WORK) -> bool:
        """Until it is at work (the vault is open, the first step is about to begin); False when it never will be."""
        ready, _, _ = select.select([self._heard], [], [], patience)
        self._said += os.read(self._heard, 1 << 16) if ready else b""
        return self._said.startswith(_AT_WORK)

    def go(self) -> None:
        """Let it begin."""
        os.write(self._go, b"g")

    def listen(self, patience: float) -> bool:
        """Hear what it says within that many seconds; False when it said its last."""
        ready, _, _ = select.select([self._heard], [], [], patience)
        came = os.read(self._heard, 1 << 16) if ready else b""
        self._said += came
        return bool(came) or not ready

    def kill_after(self, seconds: float) -> Ending:
        """Kill it with SIGKILL that long from now."""
        elapse(seconds)
        os.kill(self.pid, signal.SIGKILL)
        return self.end()

    def end(self, patience: float = _PATIENCE) -> Ending:
        """Hear it out until it ended; one that stands still for `patience` seconds is killed and counts as hung."""
        where = ""
        patient = _Patience(self.pid, patience)
        while True:
            ready, _, _ = select.select([self._heard], [], [], _LOOK_EVERY)
            if not ready:
                if patient.over():
                    where = where or _where(self.pid)
                    os.kill(self.pid, signal.SIGKILL)
                continue
            came = os.read(self._heard, 1 << 16)
            if not came:
                break
            self._said += came
        os.close(self._heard)
        os.close(self._go)
        os.waitpid(self.pid, 0)
        return self._ending(where)

    def _ending(self, where: str) -> Ending:
        steps, brace, words = self._said.removeprefix(_AT_WORK).partition(b"{")
        acknowledged = steps.count(_STEP)
        if where:
            return Ending(How.HUNG, acknowledged, where)
        try:
            told = json.loads(brace + words) if brace else {}
        except ValueError:
            told = {}
        if not told:
            return Ending(How.KILLED, acknowledged)
        return Ending(How(told["how"]), acknowledged, told.get("detail", ""))


class _Patience:
    """How long a child may stand still: time in which it works, however little it gets, counts less."""

    def __init__(self, pid: int, seconds: float) -> None:
        self._pid, self._seconds = pid, seconds
        self._begin = self._moved = time.monotonic()
        self._used = _processor_ticks(pid)

    def over(self) -> bool:
        """Whether it is to be taken for hung."""
        now, used = time.monotonic(), _processor_ticks(self._pid)
        if used != self._used:
            self._used, self._moved = used, now
        return now - self._moved > self._seconds or now - self._begin > max(self._seconds, _PATIENCE_AT_WORK)


def _processor_ticks(pid: int) -> int:
    """What all its threads used of the processor so far; 0 where the system does not tell."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0
    return int(told[11]) + int(told[12])


def _where(pid: int) -> str:
    """What each of its threads waits for: the state, the kernel's function and the call."""
    told = []
    for task in sorted(Path(f"/proc/{pid}/task").glob("*")):
        try:
            state = (task / "stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
            call = (task / "syscall").read_text(encoding="ascii").strip()
            told.append(f"{task.name}: {state}, {(task / 'wchan').read_text(encoding='ascii')}, {call}")
        except OSError as gone:
            told.append(f"{task.name}: {gone.strerror}")
    return "; ".join(told) or "nothing is known of it"


def run(work: Work, steps: int, patience: float = _PATIENCE) -> Ending:
    """Let a child do that many steps."""
    child = Child(work, steps)
    if child.await_work(patience):
        child.go()
    return child.end(patience)


def run_traced(work: Work, steps: int, options: Sequence[str], patience: float = _PATIENCE, *,
               from_the_start: bool = False) -> Ending:
    """As `run`, under strace with these options from its first call, or from when it is at work."""
    child = Child(work, steps, waits_at_once=from_the_start)
    if not from_the_start and not child.await_work(patience):
        return child.end(patience)
    tracer = subprocess.Popen(["strace", "-f", *options, "-p", str(child.pid)], stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    try:
        line = tracer.stderr.readline()
        if "attached" not in line:
            os.kill(child.pid, signal.SIGKILL)
            child.end()
            raise RuntimeError(f"strace: {line}{tracer.stderr.read()}")
        child.go()
        ending = child.end(patience)
    finally:
        tracer.stderr.close()
        tracer.wait()
    return ending
