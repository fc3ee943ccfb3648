"""What a cell of a table shows, and how a model tells it: role by role as Qt asks, or all at once in a `Cell`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.widgets.paint.state import State

Marks = tuple[tuple[int, int], ...]
"""(start, length) of search hits."""
TagWords = tuple[str, State] | tuple[str, State, str]


class CellRole(IntEnum):
    """Data roles that a model may answer beside the words themselves."""

    MARKS = Qt.ItemDataRole.UserRole + 101
    """Sequence of (start, length) in the words: search hits."""
    SECOND = Qt.ItemDataRole.UserRole + 102
    """A quiet line under the words."""
    SECOND_MARKS = Qt.ItemDataRole.UserRole + 103
    """Search hits in the second line."""
    TAG = Qt.ItemDataRole.UserRole + 104
    """(words, State) or (words, State, icon): a label instead of words."""
    INITIALS = Qt.ItemDataRole.UserRole + 105
    """Initials in a circle instead of words."""
    PORTRAIT = Qt.ItemDataRole.UserRole + 106
    """A QPixmap in that circle."""
    ICON = Qt.ItemDataRole.UserRole + 107
    """Name of an icon: alone in the cell, or before the words."""
    TEXT_ROLE = Qt.ItemDataRole.UserRole + 108
    """The `Role` of the words; by default TEXT."""
    TOKEN = Qt.ItemDataRole.UserRole + 109
    """The `Token` of the words and icon; by default ink."""
    WHOLE = Qt.ItemDataRole.UserRole + 110
    """All of the above in one `Cell`; a model that answers it is asked nothing else for painting."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Everything that a cell shows. Painting asks a model for it once, where it would ask for ten roles otherwise."""

    words: str = ""
    role: Role = Role.TEXT
    token: Token = Token.INK
    marks: Marks = ()
    second: str = ""
    second_marks: Marks = ()
    tag: TagWords | None = None
    initials: str | None = None
    portrait: QPixmap | None = None
    icon: str = ""
    right: bool = False

    def data(self, role: int) -> object:
        """What a model answers for `role`, for whoever asks role by role; None where there is nothing to say."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if self.right else None
        if role == CellRole.WHOLE:
            return self
        name = _FIELDS.get(role)
        value: object = None if name is None else getattr(self, name)
        if isinstance(value, tuple) and role != CellRole.TAG:
            return list(value)  # Qt hands lists through
        return (value or None) if role == CellRole.ICON else value


_FIELDS = MappingProxyType({
    int(Qt.ItemDataRole.DisplayRole.value): "words", CellRole.TEXT_ROLE: "role", CellRole.TOKEN: "token",
    CellRole.MARKS: "marks", CellRole.SECOND: "second", CellRole.SECOND_MARKS: "second_marks", CellRole.TAG: "tag",
    CellRole.INITIALS: "initials", CellRole.PORTRAIT: "portrait", CellRole.ICON: "icon",
})


def cell_at(index: QModelIndex | QPersistentModelIndex) -> Cell:
    """What the cell at `index` shows."""
    whole = index.data(CellRole.WHOLE)
    if isinstance(whole, Cell):
        return whole
    initials, portrait = index.data(CellRole.INITIALS), index.data(CellRole.PORTRAIT)
    aligned = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return Cell(
        words=str(index.data(Qt.ItemDataRole.DisplayRole) or ""),
        role=Role(index.data(CellRole.TEXT_ROLE) or Role.TEXT),  # Qt hands text enums back as plain text
        token=Token(index.data(CellRole.TOKEN) or Token.INK),
        marks=_marks(index.data(CellRole.MARKS)),
        second=str(index.data(CellRole.SECOND) or ""),
        second_marks=_marks(index.data(CellRole.SECOND_MARKS)),
        tag=index.data(CellRole.TAG) or None,
        initials=None if initials is None else str(initials),
        portrait=portrait if isinstance(portrait, QPixmap) else None,
        icon=str(index.data(CellRole.ICON) or ""),
        right=aligned is not None and bool(int(aligned) & Qt.AlignmentFlag.AlignRight.value),
    )


def _marks(given: object) -> Marks:
    return tuple((int(start), int(length)) for start, length in given) if isinstance(given, list | tuple) else ()
