"""The one style sheet: only for native parts that paint themselves (scroll bars, menus, tips, pop-up lists).

What is a window of its own has square corners: outside a round one Qt leaves the pale ground of the window.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from jindra_desk.ui.theme.tokens import Tokens

_SHEET = """
QToolTip {{ background: {ink}; color: {surface}; border: 1px solid {ink}; padding: 4px 8px; font-size: 12px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {ink_3}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea, QScrollArea > QWidget > QWidget#pageContent {{ background: transparent; border: none; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 8px 16px 8px 12px; border-radius: 6px; min-width: 120px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {ink_3}; }}
QMenu::icon {{ padding-left: 12px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QListView#comboList {{ background: {surface}; color: {ink}; border: 1px solid {edge};
    padding: 4px; outline: 0; selection-background-color: {accent_soft}; selection-color: {ink}; }}
QListView#comboList::item {{ min-height: 32px; padding: 0 8px; border-radius: 6px; }}
QListView#comboList::item:hover {{ background: {hover}; }}
QListView#comboList::item:selected {{ background: {accent_soft}; color: {ink}; }}
QFrame#calendarPopup {{ background: {surface}; border: 1px solid {edge}; }}
QCalendarWidget QWidget {{ alternate-background-color: {surface}; background: {surface}; }}
QCalendarWidget QToolButton {{ background: transparent; color: {ink}; border: none; border-radius: 6px;
    padding: 4px 8px; font-weight: 600; }}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QAbstractItemView {{ background: {surface}; color: {ink}; outline: 0; border: none;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {ink_3}; }}
"""


def build_stylesheet(tokens: Tokens) -> str:
    """Answer the style sheet of one theme."""
    names = [name for name in Tokens.__slots__ if name != "dark"]
    return _SHEET.format_map({name: getattr(tokens, name) for name in names})


def build_palette(tokens: Tokens) -> QPalette:
    """Answer the palette of one theme, for native parts and for text editors."""
    palette = QPalette()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    pairs = (
        (role.Window, tokens.bg), (role.WindowText, tokens.ink), (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken), (role.Text, tokens.ink), (role.PlaceholderText, tokens.ink_3),
        (role.Button, tokens.surface), (role.ButtonText, tokens.ink), (role.BrightText, tokens.on_accent),
        (role.Highlight, tokens.mark), (role.HighlightedText, tokens.ink), (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent), (role.ToolTipBase, tokens.ink), (role.ToolTipText, tokens.surface),
        (role.Light, tokens.surface), (role.Midlight, tokens.hover), (role.Mid, tokens.line),
        (role.Dark, tokens.edge), (role.Shadow, tokens.ink), (role.Accent, tokens.accent),
    )
    for name, colour in pairs:
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, name, QColor(tokens.ink_3))
    palette.setColor(group.Disabled, role.Base, QColor(tokens.chip))
    return palette
