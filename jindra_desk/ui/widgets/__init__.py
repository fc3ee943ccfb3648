"""The parts that every screen is composed from, in the look of the program.

A part's module is read when the part is first asked for: the lock screen needs nine of them, and does not wait for the
other seventy.
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jindra_desk.ui.widgets.avatar import Avatar
    from jindra_desk.ui.widgets.banner import Banner, CountCard
    from jindra_desk.ui.widgets.buttons import (
        BackLink,
        DangerButton,
        IconButton,
        LinkButton,
        PaintedButton,
        PrimaryButton,
        SecondaryButton,
        Size,
    )
    from jindra_desk.ui.widgets.card import Card, SectionTitle
    from jindra_desk.ui.widgets.cell import Cell, CellRole
    from jindra_desk.ui.widgets.chips import Chip, ChipGroup, FilterChip
    from jindra_desk.ui.widgets.choices import CheckBox, RadioButton, Switch
    from jindra_desk.ui.widgets.clock import Clock, ClockLine
    from jindra_desk.ui.widgets.combo import ComboField
    from jindra_desk.ui.widgets.date_field import DateField
    from jindra_desk.ui.widgets.dialog import ConfirmDialog, Dialog
    from jindra_desk.ui.widgets.empty import EmptyState
    from jindra_desk.ui.widgets.field_frame import FieldBox, FieldFrame
    from jindra_desk.ui.widgets.floor import Floor
    from jindra_desk.ui.widgets.flow import FlowLayout
    from jindra_desk.ui.widgets.growing import GrowingArea
    from jindra_desk.ui.widgets.icon_label import IconDisc, IconLabel, IconTile
    from jindra_desk.ui.widgets.key_hint import Divider, KeyHint, QuietText
    from jindra_desk.ui.widgets.label import Label, Run
    from jindra_desk.ui.widgets.lamp import Lamp, LampLine
    from jindra_desk.ui.widgets.month_chart import MonthBar, MonthChart
    from jindra_desk.ui.widgets.nav import NavItem, NavRail
    from jindra_desk.ui.widgets.option_card import OptionCard
    from jindra_desk.ui.widgets.page import Page, PageHeader, ScrollPage, TwoColumns
    from jindra_desk.ui.widgets.pressable_card import PressableCard
    from jindra_desk.ui.widgets.progress import BusyBar, CompletenessBar, StepBar
    from jindra_desk.ui.widgets.promise_bar import PromiseBar, PromiseCells
    from jindra_desk.ui.widgets.reading import Reading
    from jindra_desk.ui.widgets.rows import CardList, ClickableRow, ListRow, TwoLines
    from jindra_desk.ui.widgets.scroll_places import ScrollPlaces
    from jindra_desk.ui.widgets.segments import Segments
    from jindra_desk.ui.widgets.spoken import Spoken, announce, speak_for_ours
    from jindra_desk.ui.widgets.state import LOOKS, State
    from jindra_desk.ui.widgets.table import DataTable, TableCard
    from jindra_desk.ui.widgets.table_cells import HighlightDelegate
    from jindra_desk.ui.widgets.tabs import Tabs
    from jindra_desk.ui.widgets.tag import CheckLine, StateLine, Tag
    from jindra_desk.ui.widgets.text_area import TextArea
    from jindra_desk.ui.widgets.text_fields import PassphraseField, SearchField, TextField
    from jindra_desk.ui.widgets.thumbnails import AddThumbnailCell, ThumbnailCell, ThumbnailImage
    from jindra_desk.ui.widgets.timeline import Timeline
    from jindra_desk.ui.widgets.toast import Toast
    from jindra_desk.ui.widgets.unreadable_sign import UnreadableSign

__all__ = [
    "LOOKS", "AddThumbnailCell", "Avatar", "BackLink", "Banner", "BusyBar", "Card", "CardList", "Cell", "CellRole",
    "CheckBox", "CheckLine", "Chip", "ChipGroup", "ClickableRow", "Clock", "ClockLine", "ComboField",
    "CompletenessBar", "ConfirmDialog", "CountCard", "DangerButton", "DataTable", "DateField", "Dialog", "Divider",
    "EmptyState", "FieldBox", "FieldFrame", "FilterChip", "Floor", "FlowLayout", "GrowingArea", "HighlightDelegate",
    "IconButton", "IconDisc", "IconLabel", "IconTile", "KeyHint", "Label", "Lamp", "LampLine", "LinkButton",
    "ListRow", "MonthBar", "MonthChart", "NavItem", "NavRail", "OptionCard", "Page", "PageHeader", "PaintedButton",
    "PassphraseField", "PressableCard", "PrimaryButton", "PromiseBar", "PromiseCells", "QuietText", "RadioButton",
    "Reading", "Run", "ScrollPage", "ScrollPlaces", "SearchField", "SecondaryButton", "SectionTitle", "Segments",
    "Size", "Spoken", "State", "StateLine", "StepBar", "Switch", "TableCard", "Tabs", "Tag", "TextArea", "TextField",
    "ThumbnailCell", "ThumbnailImage", "Timeline", "Toast", "TwoColumns", "TwoLines", "UnreadableSign", "announce",
    "speak_for_ours",
]

_MODULES = MappingProxyType({
    "avatar": ("Avatar",),
    "banner": ("Banner", "CountCard"),
    "buttons": ("BackLink", "DangerButton", "IconButton", "LinkButton", "PaintedButton", "PrimaryButton",
                "SecondaryButton", "Size"),
    "card": ("Card", "SectionTitle"),
    "cell": ("Cell", "CellRole"),
    "chips": ("Chip", "ChipGroup", "FilterChip"),
    "choices": ("CheckBox", "RadioButton", "Switch"),
    "clock": ("Clock", "ClockLine"),
    "combo": ("ComboField",),
    "date_field": ("DateField",),
    "dialog": ("ConfirmDialog", "Dialog"),
    "empty": ("EmptyState",),
    "field_frame": ("FieldBox", "FieldFrame"),
    "floor": ("Floor",),
    "flow": ("FlowLayout",),
    "growing": ("GrowingArea",),
    "icon_label": ("IconDisc", "IconLabel", "IconTile"),
    "key_hint": ("Divider", "KeyHint", "QuietText"),
    "label": ("Label", "Run"),
    "lamp": ("Lamp", "LampLine"),
    "month_chart": ("MonthBar", "MonthChart"),
    "nav": ("NavItem", "NavRail"),
    "option_card": ("OptionCard",),
    "page": ("Page", "PageHeader", "ScrollPage", "TwoColumns"),
    "pressable_card": ("PressableCard",),
    "progress": ("BusyBar", "CompletenessBar", "StepBar"),
    "promise_bar": ("PromiseBar", "PromiseCells"),
    "reading": ("Reading",),
    "rows": ("CardList", "ClickableRow", "ListRow", "TwoLines"),
    "scroll_places": ("ScrollPlaces",),
    "segments": ("Segments",),
    "spoken": ("Spoken", "announce", "speak_for_ours"),
    "state": ("LOOKS", "State"),
    "table": ("DataTable", "TableCard"),
    "table_cells": ("HighlightDelegate",),
    "tabs": ("Tabs",),
    "tag": ("CheckLine", "StateLine", "Tag"),
    "text_area": ("TextArea",),
    "text_fields": ("PassphraseField", "SearchField", "TextField"),
    "thumbnails": ("AddThumbnailCell", "ThumbnailCell", "ThumbnailImage"),
    "timeline": ("Timeline",),
    "toast": ("Toast",),
    "unreadable_sign": ("UnreadableSign",),
})
_MODULE_OF = MappingProxyType({part: module for module, parts in _MODULES.items() for part in parts})


def __getattr__(name: str) -> object:
    """Import the module of a part (PEP 562), and keep the part so that it is asked for once."""
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(name)
    part = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = part
    return part
