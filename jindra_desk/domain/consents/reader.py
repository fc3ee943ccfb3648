"""For whom the words of a consent text are: each reader of a purpose has a text of its own (UAVG 5, BW 7:447)."""

from __future__ import annotations

from enum import StrEnum


class Reader(StrEnum):
    """Who reads the text and signs it."""

    SELF = "self"
    """The client; or, for a parent's permission, which has no other text, the parent."""
    BESIDE_A_PARENT = "beside_a_parent"
    """A client who says yes to a treatment beside a parent or guardian."""
    PARENT = "parent"
    """A parent or guardian, for a child or ward."""
    COURT = "court"
    """A curator or mentor, for a client."""

    @property
    def speaks_for_another(self) -> bool:
        """Whether the text is about somebody else than who reads it."""
        return self in (Reader.PARENT, Reader.COURT)
