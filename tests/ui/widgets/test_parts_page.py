"""The gallery shows every part in both themes; nothing without a name can get the focus (J-94)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from jindra_desk.ui.theme import DARK, LIGHT, Scheme, Theme
from jindra_desk.ui.tour.parts_page import GalleryPage
from jindra_desk.ui.tour.tokens_page import TokensPage
from tests.ui.widgets.conftest import Show, colours


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_gallery_paints_all_states(theme: Theme, show: Show, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    tokens = DARK if scheme is Scheme.DARK else LIGHT
    page = GalleryPage()
    page.resize(1280, 800)
    show(page)
    page.show_focus()
    painted = colours(page)
    for name in ("bg", "surface", "accent", "accent_hover", "bad", "ok_soft", "warn_soft", "bad_soft", "ok_dot",
                 "warn_dot", "bad_dot", "chip", "accent_soft", "hover"):
        assert getattr(tokens, name) in painted, name


def test_tokens_page_shows_both_themes_at_once(show: Show) -> None:
    page = TokensPage()
    page.resize(1280, 800)
    show(page)
    painted = colours(page)
    assert {LIGHT.mark, DARK.mark, LIGHT.accent, DARK.accent} <= painted


@pytest.mark.parametrize("make", [GalleryPage, TokensPage])
def test_whatever_takes_the_focus_has_a_name(show: Show, make: type[QWidget]) -> None:
    page = make()
    show(page)
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if isinstance(widget, QAbstractButton):
            assert widget.accessibleName() or widget.text(), widget
        elif isinstance(widget, QLineEdit | QTextEdit):
            assert widget.accessibleName(), widget
