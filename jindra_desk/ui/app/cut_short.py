"""After a lock that could not wait for the window: back to where the owner typed last, and what may be missing."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from jindra_desk.application.session.locking import typed_last
from jindra_desk.domain.base.ids import TreatmentId
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.ui.lock.notice import LockNotice, cut_short_words
from jindra_desk.ui.navigation.routes import ClientRoute, NewClientRoute, Route, VisitRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.shell.shell import Shell

_TYPED_LATELY = timedelta(minutes=5)
"""Before the lock: a draft from then on is what the owner was at."""


def lead_to_the_draft(workbench: ScreenContext, shell: Shell, notice: LockNotice, *, resumed: bool) -> None:
    """Show the form typed in last, unless a place was kept (`resumed`), and say that its last words may be missing."""
    if not notice.cut_short or notice.since is None:
        return

    def lead(typed: Draft | None) -> None:
        if typed is not None and not resumed:
            shell.show_place(route_to(typed))
        workbench.navigator.toast(cut_short_words())

    workbench.ask(shell, "desk.typed_last", partial(typed_last, since=notice.since - _TYPED_LATELY), lead)


def route_to(typed: Draft) -> Route:
    """The page on which that form stands."""
    if typed.client_id is None:
        return NewClientRoute()
    if typed.screen == DraftKind.VISIT:
        return VisitRoute(typed.client_id, TreatmentId(typed.object_id) if typed.object_id else None)
    return ClientRoute(typed.client_id)
