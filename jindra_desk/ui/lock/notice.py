"""Why the program is locked, in the quiet lines under "Op slot" (look.md, "Lock")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from jindra_desk.domain.base.wording import clock_time
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.theme.text import tr

_USUAL_REST_SECONDS = 120


@dataclass(frozen=True, slots=True)
class LockNotice:
    """Why the screen is there. Without a reason it is the first screen of the day ("Welkom terug")."""

    reason: LockReason | None = None
    since: datetime | None = None
    idle_seconds: int = _USUAL_REST_SECONDS
    draft_lost: bool = False
    draft_kept: bool = False
    cut_short: bool = False


def reason_lines(notice: LockNotice) -> list[str]:
    """Answer the one or two quiet lines under the title; only what is true of this lock."""
    if notice.reason is None or notice.since is None:
        return [tr("Ontgrendel je kluis om te beginnen.")]
    time = clock_time(notice.since)
    rested = notice.reason is LockReason.IDLE
    first = _after_rest(time, notice.idle_seconds) if rested else _because(notice.reason, time)
    if notice.cut_short:
        return [first, cut_short_words()]
    return [first, tr("Wat je aan het typen was, is als concept bewaard.")] if notice.draft_kept else [first]


def cut_short_words() -> str:
    """For a lock that could not wait for the window: on the lock screen, and once more where the draft is."""
    return tr("De computer was druk. Wat je het laatst typte, staat er misschien niet bij.")


def _after_rest(time: str, seconds: int) -> str:
    if seconds == _USUAL_REST_SECONDS:
        return tr("Sinds {time}, na twee minuten rust.", time=time)
    return tr("Sinds {time}, na {n} seconden rust.", time=time, n=seconds)


def _because(reason: LockReason, time: str) -> str:
    match reason:
        case LockReason.MINIMISED:
            return tr("Sinds {time}, omdat je het venster klein maakte.", time=time)
        case LockReason.SIGNED:
            return tr("Sinds {time}, na het tekenen.", time=time)
        case LockReason.SESSION_LOCKED:
            return tr("Sinds {time}, samen met het scherm van de computer.", time=time)
        case LockReason.USER_SWITCHED:
            return tr("Sinds {time}, omdat er van gebruiker werd gewisseld.", time=time)
        case LockReason.SUSPENDED:
            return tr("Sinds {time}, omdat de computer ging slapen.", time=time)
        case LockReason.LID_CLOSED:
            return tr("Sinds {time}, omdat de laptop dichtging.", time=time)
        case LockReason.RESUMED:
            return tr("Sinds {time}, omdat de computer sliep of zijn klok versprong.", time=time)
        case LockReason.CLOCK_SET_BACK:
            return tr("Sinds {time}, omdat de klok van de computer terugging.", time=time)
        case _:
            return tr("Sinds {time}, door jou op slot gedaan.", time=time)
