"""What a no after a yes takes with it, and what a yes opens again, before it is kept: in the words of the owner or of
the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from jindra_desk.application.consents.signing import SigningSheet
from jindra_desk.application.consents.stops import StopPreview
from jindra_desk.domain.base.text import Text, noop
from jindra_desk.domain.consents.consent import Decision
from jindra_desk.domain.consents.withdrawal import REOPENS
from jindra_desk.ui.theme.text import render

STOPS = noop("Dit trekt de toestemming van {day} in.")
GOES = noop("Gaat weg, en kan niet terug: {what}.")
STAYS = noop("Blijft: {what}.")
COMES_DOWN = noop("Moet ergens anders weg: {what}.")


def own_stop_words(stop: StopPreview) -> str:
    """In the language of the program."""
    return stop_words(stop, render, lambda template, **values: render(Text(template, values)))


def reopen_words(reopens: Sequence[Text], shown: Callable[[Text], str], say: Callable[..., str]) -> str:
    """What a yes opens again; '' when nothing."""
    return say(REOPENS, what="; ".join(shown(one) for one in reopens)) if reopens else ""


def own_reopen_words(reopens: Sequence[Text]) -> str:
    """In the language of the program."""
    return reopen_words(reopens, render, lambda template, **values: render(Text(template, values)))


def told_before(sheet: SigningSheet, decision: Decision | None, shown: Callable[[Text], str],
                say: Callable[..., str]) -> str:
    """What the answer that was chosen brings about beside the answer itself; '' when nothing."""
    if decision is Decision.GIVEN:
        return reopen_words(sheet.reopens, shown, say)
    return "" if decision is None or sheet.stop is None else stop_words(sheet.stop, shown, say)


def stop_words(stop: StopPreview, shown: Callable[[Text], str], say: Callable[..., str]) -> str:
    """One sentence for each thing that there is to say; `shown` renders, `say` fills a template."""
    return " ".join(_sentences(stop, shown, say))


def _sentences(stop: StopPreview, shown: Callable[[Text], str], say: Callable[..., str]) -> Iterator[str]:
    yield say(STOPS, day=stop.given_on)
    for template, parts in ((GOES, stop.went), (STAYS, stop.stays), (COMES_DOWN, stop.published)):
        if parts:
            yield say(template, what="; ".join(shown(one) for one in parts))
