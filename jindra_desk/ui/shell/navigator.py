"""The way from one screen to another, by key and arguments; fulfils `Navigator` without knowing any screen."""

from __future__ import annotations

from collections.abc import Callable

from jindra_desk.domain.base.ids import ClientId, PhotoId, TreatmentId
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.shell.history import Place

ShowToast = Callable[[str, Callable[[], object] | None, bool, str], None]


class ShellNavigator:
    """Turns each way into a `Place`; the window shows it once `connect` was called."""

    def __init__(self) -> None:
        self._show: Callable[[Place], None] = lambda _place: None
        self._back: Callable[[], None] = lambda: None
        self._toast: ShowToast = lambda _text, _undo, _here, _verb: None

    def connect(self, show: Callable[[Place], None], back: Callable[[], None], toast: ShowToast) -> None:
        """Tie the ways to the window."""
        self._show, self._back, self._toast = show, back, toast

    def open_today(self) -> None:
        """Show what needs the owner today."""
        self._show(Place("today"))

    def open_clients(self, query: str = "") -> None:
        """Show the client list with the search field in focus."""
        self._go("clients", query=query)

    def open_new_client(self, name: str = "") -> None:
        """Show the form of a new client, beginning with a name that was searched for."""
        self._show(Place("clients", {"new": name}))

    def open_new_visit(self) -> None:
        """Show whom a visit can be begun with."""
        self._go("new_visit")

    def open_client(self, client_id: ClientId, tab: str = "", *, visit: str = "") -> None:
        """Show one client's page; with `visit` it leads back there."""
        self._go("client", client=client_id, tab=tab, visit=visit)

    def open_visit(self, client_id: ClientId, treatment_id: TreatmentId | None = None) -> None:
        """Show a visit's record, or an empty one."""
        self._go("visit", client=client_id, treatment=treatment_id or "")

    def open_photos(self, client_id: ClientId, treatment_id: TreatmentId | None = None) -> None:
        """Show a client's photos, or take in new ones for a visit."""
        self._go("photos", client=client_id, treatment=treatment_id or "")

    def open_compare(self, client_id: ClientId, left: PhotoId | None = None, right: PhotoId | None = None) -> None:
        """Show two photos side by side."""
        self._go("compare", client=client_id, left=left or "", right=right or "")

    def open_signing(self, client_id: ClientId, *kinds: ConsentKind, visit: str = "") -> None:
        """Turn the screen to the client for these consents, one after the other."""
        self._go("signing", client=client_id, kind=",".join(kind.value for kind in kinds), visit=visit)

    def open_retention(self, client_id: ClientId | None = None) -> None:
        """Show the retention table, with one client's preview when given."""
        self._go("retention", client=client_id or "")

    def open_letter(self, letter: str) -> None:
        """Show a letter that waits; '' for one that was kept without a name of its own."""
        self._go("retention", letter=letter)

    def open_settings(self, section: str = "") -> None:
        """Show the settings."""
        self._go("settings", section=section)

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

    def _go(self, key: str, **arguments: str) -> None:
        self._show(Place(key, {name: value for name, value in arguments.items() if value}))
