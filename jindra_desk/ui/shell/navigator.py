"""The way from one screen to another; fulfils `Navigator` without knowing any screen."""

from __future__ import annotations

from collections.abc import Callable

from jindra_desk.ui.navigation.routes import Route

ShowToast = Callable[[str, Callable[[], object] | None, bool, str], None]


class ShellNavigator:
    """Hands each way on to the window once `connect` was called."""

    def __init__(self) -> None:
        self._show: Callable[[Route], None] = lambda _route: None
        self._back: Callable[[], None] = lambda: None
        self._toast: ShowToast = lambda _text, _undo, _here, _verb: None

    def connect(self, show: Callable[[Route], None], back: Callable[[], None], toast: ShowToast) -> None:
        """Tie the ways to the window."""
        self._show, self._back, self._toast = show, back, toast

    def open(self, route: Route) -> None:
        """Go there."""
        self._show(route)

    def back(self) -> None:
        """Return to where the owner was before."""
        self._back()

    def toast(self, text: str, *, undo: Callable[[], object] | None = None, here: bool = False,
              verb: str = "") -> None:
        """Say in passing that something is done; never with a name in it. `undo` takes it back; one that only works
        on this page, such as a row that comes back into a form, is said to be `here` and goes with the page. With
        `verb` the button says that, and leads on instead of back.
        """
        self._toast(text, undo, here, verb)
