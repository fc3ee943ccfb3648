"""Distances and sizes in pixels at 100 % (look.md, "Measures")."""

from __future__ import annotations

from typing import Final

SPACE_4: Final = 4
SPACE_8: Final = 8
SPACE_12: Final = 12
SPACE_16: Final = 16
SPACE_24: Final = 24
SPACE_32: Final = 32
SPACE_48: Final = 48

WINDOW_EDGE: Final = 32
WINDOW_TOP: Final = 28
CARD_PADDING: Final = 20
CARD_GAP: Final = 16
COLUMN_GAP: Final = 24

RADIUS_TAG: Final = 7
RADIUS_FIELD: Final = 9
RADIUS_CARD: Final = 14
RADIUS_DIALOG: Final = 18

CONTROL: Final = 36
CONTROL_SMALL: Final = 30
CONTROL_LARGE: Final = 48

ROW_COMPACT: Final = 46
ROW_LIST: Final = 60
ROW_PROMISE: Final = 68
ROW_APPOINTMENT: Final = 70

RAIL_WIDE: Final = 216
RAIL_FOLDED: Final = 64
FOLD_RAIL_BELOW: Final = 1100
ONE_COLUMN_BELOW: Final = 1180
WIDEST_TABLE: Final = 1200
SMALLEST_WINDOW: Final = (853, 533)
FIRST_WINDOW: Final = (1280, 800)

ICON_BUTTON: Final = 16
ICON_LIST: Final = 18
ICON_ALONE: Final = 20

MOTION_HOVER_MS: Final = 120
MOTION_PANEL_MS: Final = 180
TOAST_MS: Final = 6000
UNDO_MS: Final = 12_000
