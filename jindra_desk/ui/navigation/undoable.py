"""Does something that can be taken back, and says so with «Ongedaan maken»: also from the page that came after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.navigation.screen_context import ScreenContext

UseCase = Callable[[Session], ChangeSet]


def run_undoable(workbench: ScreenContext, owner: QObject, name: str, act: UseCase, words: str, back: UseCase,
                 on_error: Callable[[JindraError], None] | None = None) -> None:
    """Run `act`; once it is kept tell `words`, and run `back` when the owner takes it back.

    `back` belongs to the workbench, not to `owner`: the page may be gone by then.
    """

    def take_back() -> None:
        workbench.change(workbench, f"{name}.back", back)

    workbench.change(owner, name, act, lambda _changes: workbench.navigator.toast(words, undo=take_back), on_error)
