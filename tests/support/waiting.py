"""The only two places where a test lets time go by: until something is so, and where a moment is itself the subject."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

PATIENCE_S = 20.0


def until(so: Callable[[], object], seconds: float = PATIENCE_S, *, what: str = "it never came to that",
          every: float = 0.005) -> None:
    """Wait until `so()` is true; after `seconds` the test fails, with `what` did not come.

    Qt's events wait meanwhile: a condition that needs them lets them happen itself (`ui_driver.turn`).
    """
    for _ in rounds(seconds, what=what, every=every):
        if so():
            return


def rounds(seconds: float = PATIENCE_S, *, what: str = "it never came to that", every: float = 0.005) -> Iterator[None]:
    """Again and again, with a short rest between, for whoever leaves the loop himself; fails after `seconds`."""
    latest = time.monotonic() + seconds
    while True:
        yield
        assert time.monotonic() < latest, what
        time.sleep(every)


def elapse(seconds: float) -> None:
    """Let that much time go by, where it is what is tested: a slow disk, a kill at any moment, nothing that comes."""
    time.sleep(seconds)
