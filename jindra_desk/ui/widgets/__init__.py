"""The parts that every screen is composed from, in the look of the program."""

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
from jindra_desk.ui.widgets.flow import FlowLayout
from jindra_desk.ui.widgets.icon_label import IconDisc, IconLabel, IconTile
from jindra_desk.ui.widgets.key_hint import Divider, KeyHint, QuietText
from jindra_desk.ui.widgets.label import Label, Run
from jindra_desk.ui.widgets.lamp import Lamp, LampLine
from jindra_desk.ui.widgets.month_chart import MonthBar, MonthChart
from jindra_desk.ui.widgets.nav import NavItem, NavRail
from jindra_desk.ui.widgets.option_card import OptionCard
from jindra_desk.ui.widgets.page import Page, PageHeader, ScrollPage, TwoColumns
from jindra_desk.ui.widgets.progress import BusyBar, CompletenessBar, StepBar
from jindra_desk.ui.widgets.promise_bar import PromiseBar, PromiseCells
from jindra_desk.ui.widgets.rows import CardList, ClickableRow, ListRow, TwoLines
from jindra_desk.ui.widgets.segments import Segments
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

__all__ = [
    "LOOKS", "AddThumbnailCell", "Avatar", "BackLink", "Banner", "BusyBar", "Card", "CardList", "Cell", "CellRole",
    "CheckBox",
    "CheckLine", "Chip", "ChipGroup", "ClickableRow", "Clock", "ClockLine", "ComboField", "CompletenessBar",
    "ConfirmDialog", "CountCard", "DangerButton", "DataTable", "DateField", "Dialog", "Divider", "EmptyState",
    "FieldBox", "FieldFrame", "FilterChip", "FlowLayout", "HighlightDelegate", "IconButton", "IconDisc", "IconLabel",
    "IconTile", "KeyHint", "Label", "Lamp", "LampLine", "LinkButton", "ListRow", "MonthBar", "MonthChart", "NavItem",
    "NavRail", "OptionCard", "Page", "PageHeader", "PaintedButton", "PassphraseField", "PrimaryButton", "PromiseBar",
    "PromiseCells", "QuietText", "RadioButton", "Run", "ScrollPage", "SearchField", "SecondaryButton", "SectionTitle",
    "Segments", "Size", "State", "StateLine", "StepBar", "Switch", "TableCard", "Tabs", "Tag", "TextArea", "TextField",
    "ThumbnailCell", "ThumbnailImage", "Timeline", "Toast", "TwoColumns", "TwoLines",
]
