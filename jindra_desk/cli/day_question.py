"""Asks in a terminal which day it is, when a command cannot be undone and the clock is doubted (trust #27)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import TextIO, TypeVar

from jindra_desk.application.session.credible_day import confirm_today, doubted_today
from jindra_desk.application.session.session import Session
from jindra_desk.cli.output import write_line, write_question
from jindra_desk.domain.base.credible_day import OtherDayTyped, TodayDoubted
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.typed import typed_day

Result = TypeVar("Result")


def take_typed_day(session: Session, typed: date) -> None:
    """What `--today-is` says: remembered where today is doubted. Raises `OtherDayTyped` when the clock says another
    day, doubted or not: then nothing is done.
    """
    if doubted_today(session) is not None:
        confirm_today(session, typed)
    elif typed != session.clock.today():
        raise OtherDayTyped(typed=typed, today=session.clock.today())


def with_the_day_asked(session: Session, act: Callable[[], Result], err: TextIO) -> Result:
    """Do it; where today is doubted and somebody sits at the terminal, ask for the date and do it then.

    Raises `TodayDoubted` where nobody can be asked or nothing was typed, and `OtherDayTyped`.
    """
    try:
        return act()
    except TodayDoubted as doubted:
        if not sys.stdin.isatty():
            raise
        write_line(err, doubted.sentence())
        write_question(err, noop("De datum van vandaag (DD-MM-JJJJ): "))
        typed = typed_day(sys.stdin.readline().strip())
        if typed is None:
            raise
        confirm_today(session, typed)
        return act()
