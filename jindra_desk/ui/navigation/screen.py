"""What a screen is to the shell: a page with a key, a route to open it with, a draft and a way to follow changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.ui.navigation.routes import Route


class Navigator(Protocol):
    """Ways from one screen to another; the shell fulfils it, so that screens need not know one another."""

    def open(self, route: Route) -> None: ...
    def back(self) -> None: ...
    def toast(self, text: str, *, undo: Callable[[], object] | None = None, here: bool = False,
              verb: str = "") -> None: ...


class Screen(QWidget):
    """Base of every page. `key` is stable: it names the page in drafts, in the resume state and in tour pictures."""

    key = ""
    rail_item = ""  # which item of the rail is lit
    full_window = False  # client-facing views hide the rail

    def opened(self, route: Route) -> None:
        """Called each time the shell shows this page; the route is one of this page."""

    def begin_at_top(self) -> None:
        """The owner goes here, and not back: called before `opened`; where this page was scrolled to counts no more."""

    def route(self) -> Route:
        """What `opened` must be given to show the same again: on the way back, and after a lock."""
        raise NotImplementedError

    def draft(self) -> Draft | None:
        """What is typed and not saved, or None; must answer at once, also while a lock is under way."""
        return None

    def restore(self, draft: Draft) -> None:
        """Fill the form from a draft and say so; called after `opened`."""

    def away_words(self, seconds: int) -> str:
        """What a client who reads this page is told before it locks; '' on every page of the practice."""
        return ""

    def forget_typed(self) -> None:
        """The owner threw a draft away: `opened` comes next, and must show what is kept."""

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was written: reload when it concerns this page."""

    def privacy_changed(self, watched: bool) -> None:
        """Meekijkstand was switched: show or hide what concerns others (look.md, principle 3)."""
