"""Of whom something goes that was withdrawn, and what: one line each, for the questions that come before it."""

from __future__ import annotations

from collections.abc import Sequence

from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.retention.policy_moves import FreedFile
from jindra_desk.domain.retention.waiting import WAITS_WORDS
from jindra_desk.ui.theme.text import qt_translate, tr

LISTED = 12
"""How many clients a question names; the rest is a figure."""


def freed_lines(freed: Sequence[FreedFile], *, watched: bool) -> list[str]:
    """The first `LISTED` clients with what goes, or stays for what the client asked, and how many more; `watched`:
    initials only.
    """
    lines = []
    for one in freed[:LISTED]:
        who = one.name.privacy_initials if watched else one.name.display
        what = ", ".join(_what_goes(one))
        if one.waits is not None:
            what = tr("{what} ({waits})", what=what, waits=qt_translate(WAITS_WORDS[one.waits]))
        lines.append(tr("{who}: {what}", who=who, what=what))
    if len(freed) > LISTED:
        lines.append(tr("en nog {n}", n=len(freed) - LISTED))
    return lines


def _what_goes(one: FreedFile) -> list[str]:
    found = []
    if Consequence.HEALTH_REMOVED in one.goes:
        found.append(tr("gezondheidsgegevens"))
    if Consequence.SKIN_TYPE_REMOVED in one.goes:
        found.append(tr("huidtype"))
    if Consequence.PHOTOS_REMOVED in one.goes:
        found.append(tr("{n} foto", n=1) if one.photos == 1 else tr("{n} foto’s", n=one.photos))
    return found
