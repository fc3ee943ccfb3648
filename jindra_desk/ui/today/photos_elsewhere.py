"""Photos that may not stand on the website or on social media any more: on Today until the owner took them down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from jindra_desk.application.rights.take_downs import TakeDownTask, tick_taken_down
from jindra_desk.application.today.overview import Overview
from jindra_desk.domain.base.wording import short_date_with_year
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.photos.take_down import TakeDown, area_words
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.navigation.undoable import run_undoable
from jindra_desk.ui.theme.text import current_language, render, tr
from jindra_desk.ui.today.item import Item
from jindra_desk.ui.widgets.paint.state import State


def photo_items(overview: Overview, tick: Callable[[TakeDown], None], *, watched: bool) -> tuple[Item, ...]:
    """One row for each photo and place; while someone looks along it tells initials only."""
    return tuple(
        Item("image-off", State.BAD if task.case.due_on < overview.today else State.WARN,
             tr("Haal een foto van je website") if _on_website(task.case) else tr("Haal een foto van social media"),
             _which(task, watched=watched), tr("Gedaan"), partial(tick, task.case), ticks=True)
        for task in overview.take_downs)


def tick_photo(workbench: ScreenContext, page: QWidget, case: TakeDown) -> None:
    """It is down; the toast takes that back."""
    run_undoable(workbench, page, "today.photo_down", lambda session: tick_taken_down(session, case.id),
                 tr("Afgevinkt: de foto staat niet meer op je website.") if _on_website(case) else
                 tr("Afgevinkt: de foto staat niet meer op social media."),
                 lambda session: tick_taken_down(session, case.id, done=False))


def _on_website(case: TakeDown) -> bool:
    return case.place is ConsentKind.PHOTOS_PUBLICATION


def _which(task: TakeDownTask, *, watched: bool) -> str:
    case = task.case
    if task.name is not None:
        who = task.name.privacy_initials if watched else task.name.display
    else:
        who = tr("Bewijs {number}", number=f"{case.number:04d}") if case.number else tr("Vernietigd dossier")
    day = short_date_with_year(case.approved_on, english=current_language().value == "en")
    return tr("{who}: {area}, goedgekeurd op {day}", who=who, area=render(area_words(case.area)), day=day)
