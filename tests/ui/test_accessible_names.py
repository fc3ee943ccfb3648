"""Everything that takes the keyboard has a name for a screen reader, on every page of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.text import noop, untranslated
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.clients.page import ClientsPage
from jindra_desk.ui.consents.signing_page import SigningPage
from jindra_desk.ui.consents.tab import ConsentsTab
from jindra_desk.ui.navigation.client_tab import TabFactory
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.photos.compare_page import ComparePage
from jindra_desk.ui.photos.page import PhotosPage
from jindra_desk.ui.photos.tab import PhotosTab
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.visit.page import VisitPage
from tests.support.cast_desk import cast_desk
from tests.support.routes import to


def client_page(workbench: ScreenContext) -> Screen:
    return ClientPage(workbench, (
        TabFactory("photos", noop("Foto’s"), PhotosTab),
        TabFactory("consents", noop("Toestemmingen"),
                   lambda bench, client: ConsentsTab(bench, client, lambda _language: untranslated))), ())


PAGES: tuple[tuple[str, Callable[[ScreenContext], Screen], dict[str, str]], ...] = (
    ("today", TodayPage, {}), ("clients", ClientsPage, {"query": "berg"}), ("client", client_page, {"tab": ""}),
    ("photos tab", client_page, {"tab": "photos"}), ("consents tab", client_page, {"tab": "consents"}),
    ("details tab", client_page, {"tab": "details"}), ("visit", VisitPage, {}), ("photos", PhotosPage, {}),
    ("compare", ComparePage, {}), ("retention", RetentionPage, {}),
    ("signing", lambda bench: SigningPage(bench, lambda: None, lambda _language: untranslated), {"kind": "newsletter"}),
)


def joelle(session: Session) -> str:
    with session.vault.reading() as uow:
        page = uow.clients.search("heuvel", which=ClientFilter.EVERYONE, today=session.clock.today())
    return page.rows[0].id


def takes_keys(part: QWidget) -> bool:
    """True for what Tab stops at; a proxy is told by the widget that it stands for."""
    return part.isVisible() and part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) \
        and part.focusProxy() is None


def spoken(part: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("at", range(len(PAGES)), ids=[page[0] for page in PAGES])
def test_what_takes_the_keyboard_has_a_name(at: int, tmp_path: Path, qtbot: QtBot) -> None:
    _name, build, arguments = PAGES[at]
    with cast_desk(tmp_path) as desk:
        page = build(desk.workbench)
        qtbot.addWidget(page)
        page.resize(1064, 800)
        page.show()
        page.opened(to(page.key, {"client": desk.do(joelle), **arguments}))
        desk.settle()
        desk.settle()
        parts = [part for part in page.findChildren(QWidget) if takes_keys(part)]
        assert parts, "a page without anything to do"
        nameless = [f"{type(part).__name__} in {type(part.parentWidget()).__name__}" for part in parts
                    if not spoken(part) and not isinstance(part, QAbstractScrollArea)]
        assert nameless == []
        bare = [type(part).__name__ for part in page.findChildren(QAbstractButton)
                if part.isVisible() and not part.text() and not part.toolTip() and not spoken(part)]
        assert bare == []
