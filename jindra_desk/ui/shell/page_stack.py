"""The pages of the shell: made when first shown, one visible at a time, told what concerns them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.ui.navigation.routes import Route
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.widgets.paint.painting import painter_on

ScreenFactory: TypeAlias = Callable[[ScreenContext], Screen]
Factories: TypeAlias = Mapping[str, ScreenFactory]


class PageStack(QStackedWidget):
    """Keeps one page per key. Pages that are not shown hear nothing: each is opened again when it is shown."""

    def __init__(self, factories: Factories, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factories = factories
        self._workbench = workbench
        self._pages: dict[str, Screen] = {}
        self._shown: Screen | None = None
        self._read: dict[str, Route] = {}
        """What each page shows: the route that it was last read with."""
        self._veil = _Veil(self)
        workbench.jobs.answered.connect(self._on_answered)

    def knows(self, key: str) -> bool:
        """True when there is a page of that key."""
        return key in self._factories

    @property
    def screen_shown(self) -> Screen | None:
        """The visible page, or None before the first."""
        return self._shown

    def prepare(self, key: str) -> Iterator[None]:
        """Make the page of that key before anybody asks for it, then paint it once where nobody sees it."""
        page = self._made(key)
        yield
        page.resize(self.size())
        page.ensurePolished()
        yield
        page.grab()
        yield

    def show_place(self, place: Route, *, back: bool = False) -> Screen:
        """Make the page when needed, open it with `place` and bring it to the front; on the way back
        it stands as it was left.
        """
        page = self._made(place.key)
        if page is not self._shown:
            _forget_focus(page)
        page.privacy_changed(self._workbench.privacy.watched)
        if not back:
            page.begin_at_top()
        page.opened(place)
        self._shown = page
        self.setCurrentWidget(page)
        is_there = self._read.get(place.key) == place
        self._read[place.key] = place
        if is_there or not self._workbench.jobs.reads_for(page):
            self._veil.hide()
        else:
            self._veil.draw_over()
        return page

    def holds(self, part: QWidget) -> bool:
        """Whether `part` is a page, or stands in one."""
        return self.isAncestorOf(part)

    def take_focus(self) -> None:
        """Give the focus to the part of the visible page that had it last, or to the page: Tab begins at its top."""
        page = self.screen_shown
        if page is None:
            return
        former: QWidget | None = page.focusWidget()
        usable = former is not None and former.isVisible() and former.isEnabled()
        (former if usable and former is not None else page).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus in the page when the part that had it is hidden or shut off; only Tab leads out of a page."""
        here: QWidget | None = self.window().focusWidget()
        page = self.screen_shown
        gone = here is not None and self.isAncestorOf(here) and not (here.isVisible() and here.isEnabled())
        if here is None or page is None or not gone or not page.isVisible():
            return super().focusNextPrevChild(forward)
        (_next_stop(here, page) or page).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_answered(self) -> None:
        """The page has all that it asked for, or says why not."""
        if self._veil.isHidden() or (self._shown is not None and self._workbench.jobs.reads_for(self._shown)):
            return
        self._veil.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The veil is as large as the page."""
        super().resizeEvent(event)
        self._veil.setGeometry(self.rect())

    def _made(self, key: str) -> Screen:
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._factories[key](self._workbench)
            self.addWidget(page)
        return page

    def reopen(self) -> None:
        """Open the visible page again, with what it shows now."""
        page = self.screen_shown
        if page is not None:
            page.forget_typed()
            page.opened(page.route())

    def restore(self, draft: Draft) -> None:
        """Fill the visible page from a draft."""
        page = self.screen_shown
        if page is not None:
            page.restore(draft)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Tell the visible page what was written."""
        page = self.screen_shown
        if page is not None:
            page.apply_changes(changes)

    def set_watched(self, watched: bool) -> None:
        """Tell the visible page that someone looks along, or no longer."""
        page = self.screen_shown
        if page is not None:
            page.privacy_changed(watched)

    def discard_pages(self) -> None:
        """Drop every page, so that each is made again in another language."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._read.clear()
        self._shown = None


def _next_stop(gone: QWidget, page: Screen) -> QWidget | None:
    """The first part of the page behind `gone` that Tab stops at; the chain is a ring."""
    part: QWidget | None = gone.nextInFocusChain()
    while part is not None and part is not gone:
        if (page.isAncestorOf(part) and part.isVisible() and part.isEnabled() and part.focusProxy() is None
                and part.focusPolicy() & Qt.FocusPolicy.TabFocus):
            return part
        part = part.nextInFocusChain()
    return None


class _Veil(QWidget):
    """Bare ground over a page that shows somebody else, or nothing yet, until it was read (look.md: no other state)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def draw_over(self) -> None:
        """Hide the page."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), Theme.of(self).color(Token.BG))


def _forget_focus(page: Screen) -> None:
    """Qt gives the focus back to the part that had it last, also when that part is hidden by now: then letters would
    go into a field that nobody sees.
    """
    former: QWidget | None = page.focusWidget()
    if former is not None:
        former.clearFocus()
