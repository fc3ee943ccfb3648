"""Clears the lines of requests, without a name, whose own term is over (K-57)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from jindra_desk.application.rights.kept_requests import LinesCleared, clear_lines
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.forms.day_question import ask_today
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog


def ask_to_clear(workbench: ScreenContext, page: QWidget) -> None:
    """These lines cannot come back, so it is asked."""
    dialog = ConfirmDialog(page.window(), tr("Oude regels wissen?"),
                           tr("Hun eigen termijn is voorbij. Ze gaan voorgoed weg. Dat is niet terug te draaien."),
                           tr("Wis regels"))
    dialog.confirmed.connect(lambda: clear_old_requests(workbench, page))
    dialog.open()


def clear_old_requests(workbench: ScreenContext, page: QWidget) -> None:
    """Do it, and say how many went; where the clock is doubted the date is asked first."""
    def refused(fault: JindraError) -> None:
        if isinstance(fault, TodayDoubted):
            ask_today(workbench, page.window(), fault.doubted.today, fault.doubted.known,
                      lambda: clear_old_requests(workbench, page))
        else:
            workbench.error_raised.emit(fault)

    def told(cleared: LinesCleared) -> None:
        n = cleared.lines
        workbench.navigator.toast(tr("1 regel is gewist.") if n == 1 else tr("{n} regels zijn gewist.", n=n))

    workbench.change(page, "today.old_requests", clear_lines, told, refused)
