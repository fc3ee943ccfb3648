"""Half-typed dialogs: part of the draft of the page that opened them, and opened again with it after a lock (J-28)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from jindra_desk.ui.forms.typed_state import Typed, put_typed, read_typed
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.state import State

DIALOG = "dialog"
"""Under this name a page keeps it in its draft."""
_NAME, _FIELDS = "name", "fields"


class DialogDrafts(QObject):
    """One per page. The page calls `watch` for each form it opens, and opens the one that `expect` names."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: Dialog | None = None
        self._name = ""
        self._first: Typed = []
        self._expected: tuple[str, object] | None = None

    @property
    def expected(self) -> bool:
        """Whether a dialog of a draft still has to be opened."""
        return self._expected is not None

    def expects(self, name: str) -> bool:
        """Whether it is the one of that name."""
        return self._expected is not None and self._expected[0] == name

    def watch(self, name: str, dialog: Dialog) -> None:
        """Keep what is typed in `dialog`; when it is the one that was expected, put back what was there."""
        self._open, self._name, self._first = dialog, name, read_typed(dialog)
        dialog.finished.connect(lambda _result: self._on_finished(dialog))
        expected, self._expected = self._expected, None
        if expected is not None and expected[0] == name and put_typed(dialog, expected[1]):
            words = tr("Dit stond er nog, en is nog niet bewaard. Met «Niet nu» gooi je het weg.")
            dialog.body.insertWidget(0, StateLine(words, State.NEUTRAL, icon="history"))

    def values(self) -> dict[str, object]:
        """For the page's draft: nothing when no dialog is open, or nothing was typed in it."""
        if self._expected is not None:  # on its way: it must not count as thrown away
            return {DIALOG: {_NAME: self._expected[0], _FIELDS: self._expected[1]}}
        if self._open is None:
            return {}
        typed = read_typed(self._open, self._first)
        return {} if typed == self._first else {DIALOG: {_NAME: self._name, _FIELDS: typed}}

    def expect(self, draft: Mapping[str, object], prefix: str = "") -> str:
        """The name of the dialog in a page's draft if it begins with `prefix`, else ''; it is filled when it opens."""
        kept = draft.get(DIALOG)
        name = str(kept.get(_NAME, "")) if isinstance(kept, Mapping) else ""
        if not isinstance(kept, Mapping) or not name or not name.startswith(prefix):
            return ""
        self._expected = (name, kept.get(_FIELDS))
        return name

    def forget(self) -> None:
        """Expect no dialog any more."""
        self._expected = None

    def _on_finished(self, dialog: Dialog) -> None:
        if dialog is self._open:
            self._open, self._name, self._first = None, "", []
