"""What the operating system tells about the user's session and the computer, and that must lock the vault (J-28)."""

from __future__ import annotations

from enum import StrEnum


class SessionEvent(StrEnum):
    """One thing that happened outside the program; each of them locks it, and each is harmless to hear twice."""

    LOCKED = "locked"
    """The screen of this session was locked or went dark behind its screen saver."""
    USER_SWITCHED = "user_switched"
    """Another user has the screen now."""
    SUSPENDING = "suspending"
    """The computer is about to sleep; where the system allows, it waits for us."""
    RESUMED = "resumed"
    """The computer woke up, and nobody told that it would sleep."""
    LID_CLOSED = "lid_closed"
