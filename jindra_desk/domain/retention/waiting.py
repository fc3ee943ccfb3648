"""What was withdrawn and may not go yet, although nothing keeps it: the client asked something else first (J-19, K-65).

A file that is restricted is kept and nothing else (AVG 18 lid 2), and what a client asked to see is shown before it
goes (AVG 15). Only the client's own stop or request passes that; a choice of the owner, a term or a release does not.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.text import noop
from jindra_desk.domain.retention.engine import RetentionFacts


class WaitsFor(StrEnum):
    """What has to end first; a restriction is told before a request."""

    RESTRICTION = "restriction"
    ACCESS = "access"


WAITS_WORDS = MappingProxyType({
    WaitsFor.RESTRICTION: noop("blijft: afgeschermd"),
    WaitsFor.ACCESS: noop("blijft: vroeg om inzage"),
})
"""Behind the name of a client in a list of what goes."""


def waits_for(facts: RetentionFacts) -> WaitsFor | None:
    """What keeps the owner from removing anything of this file now; None when nothing does."""
    if facts.restricted:
        return WaitsFor.RESTRICTION
    return WaitsFor.ACCESS if facts.open_access else None
