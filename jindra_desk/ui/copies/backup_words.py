"""How backups, their stages and their places are said on Today, in the settings and while one is put back."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from jindra_desk.domain.base.wording import clock_time, short_date_with_year, size_words
from jindra_desk.domain.copies.backup import KEEP_DAYS, REMIND_DAYS
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.paint.state import State

_COPIED, _CHECKED = 0.25, 0.5
"""Shares of the whole: a backup is copied and checked here, and written and read back there."""


def age_state(days: int) -> State:
    """A backup of a week is to be renewed, and one that is older than a copy may live protects hardly anything."""
    if days < REMIND_DAYS:
        return State.OK
    return State.WARN if days < KEEP_DAYS else State.BAD


def stage_words(done: int, total: int) -> str:
    """What a backup is doing, when `done` of `total` bytes are behind it."""
    share = done / total if total else 0.0
    if share < _COPIED:
        return tr("Kopiëren")
    return tr("Controleren") if share < _CHECKED else tr("Wegschrijven en teruglezen")


def bytes_words(done: int, total: int, readings: int) -> str:
    """`60 MB van 120 MB`: bytes of the vault, which the work goes through `readings` times."""
    return tr("{done} van {total}", done=size_words(done // readings), total=size_words(total // readings))


def place_name(place: Path) -> str:
    """The folder's own name, short enough for a list; the whole path for the root of a disk."""
    return place.name or str(place)


def day_words(day: date) -> str:
    """`12 nov 2026`."""
    return short_date_with_year(day, english=current_language().value == "en")


def moment_words(moment: datetime) -> str:
    """`12 november 2026 om 09:30`."""
    return tr("{day} om {time}", day=moment.date(), time=clock_time(moment))


def clients_words(number: int) -> str:
    """`1 cliënt`, `40 cliënten`."""
    return tr("{n} cliënt", n=1) if number == 1 else tr("{n} cliënten", n=number)


def photos_words(number: int) -> str:
    """`1 foto`, `118 foto’s`."""
    return tr("{n} foto", n=1) if number == 1 else tr("{n} foto’s", n=number)


def documents_words(number: int) -> str:
    """`1 document`, `12 documenten`."""
    return tr("{n} document", n=1) if number == 1 else tr("{n} documenten", n=number)


def ledger_words(last: int, on: date | None) -> str:
    """How far the ledger of destructions reaches."""
    if last == 0:
        return tr("Het vernietigingsregister is leeg.")
    if on is None:
        return tr("Het vernietigingsregister gaat tot nummer {n}.", n=last)
    return tr("Het vernietigingsregister gaat tot nummer {n}, van {day}.", n=last, day=on)
