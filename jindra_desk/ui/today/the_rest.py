"""Lists on Today begin with five rows; a last row leads to the others, and they stay until Today is opened again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.rows import CardList, ClickableRow, ListRow
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label

MOST = 5
Row = ListRow | ClickableRow


class Unfolded:
    """Which lists of one page show all that they have."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def fold(self) -> None:
        """Every list begins with its first rows again."""
        self._names.clear()

    def shows_all(self, name: str) -> bool:
        """Whether the list of that name was unfolded."""
        return name in self._names

    def unfold(self, name: str) -> None:
        """Show all of it from now on."""
        self._names.add(name)


def way_to_the_rest(n: int, unfold: Callable[[], None]) -> ClickableRow:
    """The row that leads to the `n` others."""
    words = tr("Toon de andere {n}", n=n) if n > 1 else tr("Toon de laatste")
    row = ClickableRow(46, name=words, margins=(16, 16))
    row.row.addWidget(Label(words, Role.MEDIUM), 1)
    row.row.addWidget(IconLabel("chevron-down", 16))
    row.clicked.connect(unfold)
    return row


def add_rows(card: CardList, rows: Sequence[Callable[[], Row]], name: str, unfolded: Unfolded) -> None:
    """Put the first of `rows` under what `card` holds already, with the way to the others."""
    shown = rows if unfolded.shows_all(name) else rows[:MOST]
    for make in shown:
        card.add_row(make())
    rest = rows[len(shown):]
    if not rest:
        return

    def show_rest() -> None:
        unfolded.unfold(name)
        card.take_last()
        for make in rest:
            card.add_row(make())
        first = card.rows()[-len(rest)]
        part = first if isinstance(first, QAbstractButton) else first.findChild(QAbstractButton)
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    card.add_row(way_to_the_rest(len(rest), show_rest))
