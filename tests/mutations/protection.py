"""What one mutation is: a protection, the text in the code that it rests on, and what stands there without it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Protection:
    """`text` stands exactly once in `file`; with `instead` in its place the protection is gone.

    `against` names the threat, the rule or the promise of README that it serves. `tests` are the files or folders
    under `tests` that ought to notice.
    """

    name: str
    against: str
    file: str
    text: str
    instead: str
    tests: tuple[str, ...]
