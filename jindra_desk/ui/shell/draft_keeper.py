"""Keeps what the owner types: asks the visible page every 1.8 seconds, saves what changed, brings it back (J-28)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.drafts import discard_draft, find_draft, save_draft
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.ui.navigation.routes import Route
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.shell.page_stack import PageStack

POLL_MS = 1_800
_AT_ONCE_MS = 250


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which form a draft belongs to."""

    screen: str
    client_id: ClientId | None
    object_id: str

    @classmethod
    def of(cls, draft: Draft) -> DraftKey:
        """The key of `draft`."""
        return cls(draft.screen, draft.client_id, draft.object_id)


class DraftKeeper(QObject):
    """Polls `Screen.draft()`. A form that was saved or emptied has no draft any more, and its copy goes."""

    restored = Signal(object)  # the Draft that was put back into the form
    looked_up = Signal()  # whether there was a draft of the page that was opened is known, and it is put back
    discarded = Signal(object)  # the Draft that was thrown away, which can be brought back
    settled = Signal()  # the form has nothing unsaved any more
    saving_failed = Signal(object)  # JindraError, once per form

    def __init__(self, workbench: ScreenContext, pages: PageStack, parent: QObject | None = None,
                 *, poll_ms: int = POLL_MS) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._pages = pages
        self._kept_key: DraftKey | None = None
        self._kept_values: Mapping[str, object] | None = None
        self._failed = False
        self._nothing_can_be_kept = False
        self._timer = QTimer(self)
        self._timer.setInterval(poll_ms)
        self._timer.timeout.connect(self.poll)
        self._timer.start()

    def refuse_at_once(self) -> None:
        """Nothing can be kept here: who begins to type is told within moments, and not at the end."""
        self._nothing_can_be_kept = True
        self._timer.setInterval(_AT_ONCE_MS)

    def stop(self) -> None:
        """Ask no more; what was asked last is what counts."""
        self._timer.stop()

    def current(self) -> Draft | None:
        """What is typed and not saved on the visible page, also while a lock is under way."""
        page = self._pages.screen_shown
        return page.draft() if page is not None else None

    def poll(self) -> None:
        """Save what changed since the last time, or throw the copy away when nothing is left to save."""
        draft = self.current()
        if draft is None:
            self._drop_kept()
            return
        key = DraftKey.of(draft)
        if key == self._kept_key and draft.values == self._kept_values:
            return
        if self._nothing_can_be_kept and self._failed:
            return  # told already, and trying again changes nothing
        if self._kept_key is not None and key != self._kept_key:
            self._drop_kept()
        self._kept_key, self._kept_values = key, draft.values
        self._workbench.change(self, "drafts.save", lambda session: save_draft(session, draft), None,
                               self._on_save_failed)

    def leave(self) -> None:
        """Save before another page is shown; the copy stays for when the owner comes back."""
        self.poll()
        self._kept_key = self._kept_values = None
        self._failed = False

    def look_up(self, route: Route) -> None:
        """Look for a draft of the page that was just opened, and put it back."""
        screen, arguments = route.key, route.to_plain()
        self._workbench.ask(self, "drafts.find", lambda session: find_draft(session, screen, arguments),
                            partial(self._on_found, screen), coalesce_key="drafts.find")

    def discard(self) -> None:
        """Throw the copy of the visible form away, and open the page as it was saved."""
        draft = self.current()
        key = DraftKey.of(draft) if draft is not None else self._kept_key
        self._kept_key = self._kept_values = None
        if key is not None:
            self._workbench.change(self, "drafts.discard", partial(_discard, key),
                                   lambda _changes: self._on_discarded(draft))
        self.settled.emit()

    def bring_back(self, draft: Draft) -> None:
        """The owner takes it back: it is kept again, and put back when its page is still shown."""
        self._workbench.change(self, "drafts.save", lambda session: save_draft(session, draft),
                               lambda _changes: self._on_brought_back(draft))

    def _on_discarded(self, draft: Draft | None) -> None:
        self._pages.reopen()
        if draft is not None:
            self.discarded.emit(draft)

    def _on_brought_back(self, draft: Draft) -> None:
        page = self._pages.screen_shown
        if page is not None and page.key == draft.screen:
            self.look_up(page.route())

    def _drop_kept(self) -> None:
        key, self._kept_key, self._kept_values = self._kept_key, None, None
        if key is not None:
            self._workbench.change(self, "drafts.discard", partial(_discard, key))
            self.settled.emit()

    def _on_found(self, screen: str, draft: Draft | None) -> None:
        page = self._pages.screen_shown
        if draft is not None and page is not None and page.key == screen and page.draft() is None:
            self._pages.restore(draft)
            self._kept_key, self._kept_values = DraftKey.of(draft), draft.values
            self.restored.emit(draft)
        self.looked_up.emit()

    def _on_save_failed(self, fault: JindraError) -> None:
        self._kept_values = None
        if self._nothing_can_be_kept:
            self._kept_key = None
        if not self._failed:
            self._failed = True
            self.saving_failed.emit(fault)


def _discard(key: DraftKey, session: Session) -> ChangeSet:
    return discard_draft(session, key.screen, key.client_id, key.object_id)
