"""What the fresh process is told on its command line: the vault's path, the window's place, why it is locked.

Every program on the computer can read a command line, so nothing of a client, a screen or a draft is on it;
those lie in the vault. The hour of the lock is the hour at which the fresh process starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from jindra_desk.ui.lock.state import LockReason

GEOMETRY_OPTION = "--geometry"
LOCKED_OPTION = "--locked"
IDLE_SECONDS_OPTION = "--idle-seconds"
DRAFT_LOST_OPTION = "--draft-lost"
DRAFT_KEPT_OPTION = "--draft-kept"
CUT_SHORT_OPTION = "--cut-short"
LANGUAGE_OPTION = "--lang"
RESTORE_OPTION = "--restore"
RETIRE_OPTION = "--retire"
_MAX_PIXELS = 100_000


class WindowState(StrEnum):
    """How the window fills the screen."""

    NORMAL = "normal"
    MAXIMIZED = "maximized"
    FULL_SCREEN = "fullscreen"


@dataclass(frozen=True, slots=True)
class WindowGeometry:
    """Place and size of the window in device-independent pixels, as it is when neither maximised nor full
    screen.
    """

    x: int
    y: int
    width: int
    height: int
    state: WindowState = WindowState.NORMAL

    def to_argument(self) -> str:
        """Answer X,Y,WIDTH,HEIGHT,STATE."""
        return f"{self.x},{self.y},{self.width},{self.height},{self.state}"

    @classmethod
    def from_argument(cls, untrusted: str) -> WindowGeometry | None:
        """Read `to_argument`'s answer; None when it is not one, for a wrong place must not stop the start."""
        parts = untrusted.split(",")
        try:
            x, y, width, height = (int(part) for part in parts[:4])
            state = WindowState(parts[4]) if len(parts) == 5 else WindowState.NORMAL
        except ValueError:
            return None
        if len(parts) not in (4, 5) or not (0 < width <= _MAX_PIXELS and 0 < height <= _MAX_PIXELS):
            return None
        if max(abs(x), abs(y)) > _MAX_PIXELS:
            return None
        return cls(x, y, width, height, state)


def restart_arguments(
    vault: Path,
    geometry: WindowGeometry,
    reason: LockReason | None,
    *,
    draft_lost: bool,
    draft_kept: bool = False,
    cut_short: bool = False,
    lock_seconds: int = 0,
    keep: tuple[str, ...] = (),
) -> list[str]:
    """Answer the fresh process' arguments; without a reason it begins as on the first time of the day.

    `lock_seconds` is the policy's figure, so that the lock screen can say after how long; 0 leaves it out. `keep` are
    options that the program was started with, such as `--demo`. `cut_short`: the process was ended while it was too
    busy to keep what was typed last.
    """
    arguments = ["--vault", str(vault), GEOMETRY_OPTION, geometry.to_argument()]
    if reason is not None:
        arguments += [LOCKED_OPTION, reason.value]
    if lock_seconds and reason is LockReason.IDLE:
        arguments += [IDLE_SECONDS_OPTION, str(lock_seconds)]
    if draft_lost:
        arguments.append(DRAFT_LOST_OPTION)
    if draft_kept:
        arguments.append(DRAFT_KEPT_OPTION)
    if cut_short:
        arguments.append(CUT_SHORT_OPTION)
    return [*arguments, *keep]


def in_language(keep: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Answer the kept options with the language that was chosen meanwhile; without one nothing is added."""
    if LANGUAGE_OPTION not in keep:
        return keep
    at = keep.index(LANGUAGE_OPTION) + 1
    return (*keep[:at], language, *keep[at + 1:])


def read_reason(untrusted: str) -> LockReason | None:
    """Read what stands behind `--locked`; None for anything else."""
    try:
        return LockReason(untrusted)
    except ValueError:
        return None
