"""The zones of a visit as chips: the usual ones, and the others behind «Anders»."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from jindra_desk.domain.base.text import Text
from jindra_desk.domain.photos.photo import AREAS
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.inputs.chips import ChipGroup

_USUAL = ("face", "cheeks", "chin", "forehead", "neck")


class ZoneChips(ChipGroup):
    """Chips by the keys of `AREAS`; a zone that is in no list stands for itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(key, zone_label(key)) for key in _USUAL], name=tr("Zone"), gap=6, parent=parent)
        self._offered = list(_USUAL)
        self._other = self.add_dashed(tr("Anders"))
        self._other.setAccessibleName(tr("Kies een andere zone"))
        self._other.clicked.connect(self._open_menu)

    def zones(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(str(value) for value in self.values())

    def set_zones(self, zones: Iterable[str]) -> None:
        """Choose exactly these, and offer the ones that are not in the row yet."""
        wanted = tuple(zones)
        for zone in wanted:
            self._offer(zone)
        self.set_values(wanted)

    def add_zone(self, key: str) -> None:
        """Choose one more."""
        self.set_zones((*self.zones(), key))
        self.changed.emit()

    def _offer(self, key: str) -> None:
        if key not in self._offered:
            before = self.chip(self._offered[-1])
            self._offered.append(key)
            self.add_option(key, zone_label(key))
            QWidget.setTabOrder(before, self.chip(key))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for key in AREAS:
            if key not in self._offered:
                menu.addAction(zone_label(key)).setData(key)
        menu.triggered.connect(lambda action: self.add_zone(str(action.data())))
        menu.popup(self._other.mapToGlobal(QPoint(0, self._other.height() + 4)))


def zone_label(key: str) -> str:
    """`Hele gezicht`."""
    words = render(Text(AREAS[key])) if key in AREAS else key
    return words[:1].upper() + words[1:]
