"""One thing that asks for the owner's attention on Today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jindra_desk.ui.widgets.paint.state import State


@dataclass(frozen=True, slots=True)
class Item:
    """One row: icon and its state, two lines, and the button that mends it."""

    icon: str
    state: State
    title: str
    second: str
    verb: str
    act: Callable[[], None]
    ticks: bool = False  # the row goes at once, without a question, and the next one takes its place
