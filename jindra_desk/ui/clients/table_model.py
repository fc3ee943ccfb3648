"""The rows of the client list as Qt shows them: described only when they come into view, initials while watched."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jindra_desk.application.clients.register import ClientList, ListedClient, Notice, describe_row, same_name
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.wording import field_date, long_date
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.data.cell import Cell, CellRole
from jindra_desk.ui.widgets.paint.state import State

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ClientColumn(IntEnum):
    """Columns of the list, in order."""

    PORTRAIT = 0
    NAME = 1
    PHONE = 2
    LAST = 3
    NOTICE = 4
    OPEN = 5


class ClientTableModel(QAbstractTableModel):
    """At most 200 rows of an answer. What a row says is worked out once, when the view asks for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: ClientList | None = None
        self._described: dict[int, ListedClient] = {}
        self._cells: dict[tuple[int, int], Cell] = {}
        self._watched = False
        self._current = 0

    def set_list(self, found: ClientList) -> None:
        """Show another answer."""
        self.beginResetModel()
        self._found = found
        self._described.clear()
        self._cells.clear()
        self._current = 0
        self.endResetModel()

    def set_watched(self, watched: bool) -> None:
        """Show initials only, or everything again (Meekijkstand)."""
        if watched != self._watched:
            self.beginResetModel()
            self._watched = watched
            self._cells.clear()
            self.endResetModel()

    def set_current(self, row: int) -> None:
        """Tell which row Enter opens: its last column says so."""
        before, self._current = self._current, row
        for changed in {before, row}:
            self._cells.pop((changed, ClientColumn.OPEN), None)
            if 0 <= changed < self.rowCount():
                index = self.index(changed, ClientColumn.OPEN)
                self.dataChanged.emit(index, index, [CellRole.WHOLE, CellRole.ICON, CellRole.TOKEN])

    def client_at(self, row: int) -> ClientId | None:
        """The client of a row, or None."""
        if self._found is None or not 0 <= row < len(self._found.rows):
            return None
        return self._found.rows[row].id

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() or self._found is None else len(self._found.rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Portrait, name, phone, last treatment, notice, chevron."""
        return 0 if parent.isValid() else len(ClientColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and section in (ClientColumn.PORTRAIT, ClientColumn.OPEN):
            # the circle is heard as the name, and the arrow as the way to open
            return tr("Naam") if section == ClientColumn.PORTRAIT else tr("Openen")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match section:
            case ClientColumn.NAME:
                return tr("Naam")
            case ClientColumn.PHONE:
                return tr("Telefoon")
            case ClientColumn.LAST:
                return tr("Laatst behandeld")
            case ClientColumn.NOTICE:
                return tr("Let op")
        return ""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows; see `CellRole`."""
        if not index.isValid() or self._found is None:
            return None
        row, column = index.row(), index.column()
        if row >= len(self._found.rows):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and column in (ClientColumn.PORTRAIT, ClientColumn.NAME):
            return self._spoken(self._client(row))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == ClientColumn.OPEN:
            return tr("Enter opent het dossier") if row == self._current else ""
        cell = self._cells.get((row, column))
        if cell is None:
            cell = self._cells[row, column] = self._cell(row, column)
        return cell.data(role)

    def _client(self, row: int) -> ListedClient:
        found = self._described.get(row)
        if found is None:
            assert self._found is not None
            rows = self._found.rows
            beside = [rows[at] for at in (row - 1, row + 1) if 0 <= at < len(rows)]  # the list is sorted by name
            namesake = any(same_name(rows[row].name, other.name) for other in beside)
            found = self._described[row] = describe_row(rows[row], self._found, namesake=namesake)
        return found

    def _cell(self, row: int, column: int) -> Cell:
        if column == ClientColumn.OPEN:
            chosen = row == self._current
            return Cell(icon="corner-down-left" if chosen else "chevron-right",
                        token=Token.ACCENT if chosen else Token.INK_2)
        client = self._client(row)
        if column == ClientColumn.PORTRAIT:
            return Cell(initials=client.initials)
        if self._watched:
            return Cell(client.privacy_initials if column == ClientColumn.NAME else "")
        if column == ClientColumn.NAME:
            second, marks = second_line(client)
            return Cell(client.name, Role.MEDIUM, marks=client.name_marks, second=second, second_marks=tuple(marks))
        if column == ClientColumn.PHONE:
            return Cell(client.phone, Role.FIGURES, Token.INK_2, client.phone_marks)
        if column == ClientColumn.LAST:
            day = client.last_treatment_on
            words = "" if day is None else long_date(day, english=current_language().value == "en")
            return Cell(words, token=Token.INK_2)
        return Cell(tag=notice_tag(client))

    def _spoken(self, client: ListedClient) -> str:
        if self._watched:
            return client.privacy_initials
        tag = notice_tag(client)
        parts = (client.name, second_line(client)[0], "" if tag is None else tag[0])
        return ", ".join(part for part in parts if part)


def second_line(client: ListedClient) -> tuple[str, list[tuple[int, int]]]:
    """The line that explains a hit outside the name, or who signs for a young client; with its marks."""
    match client.hit_field:
        case "former_surname":
            words = tr("heette eerder {name}", name=client.hit_text)
        case "street":
            words = tr("woont aan de {street}", street=client.hit_text)
        case "email":
            words = client.hit_text
        case "guardian_names":
            words = tr("ouder of voogd: {name}", name=client.hit_text)
        case _:
            words = ""
    if words:
        at = words.find(client.hit_text)
        return words, [(start + at, length) for start, length in client.hit_marks]
    if client.born_on is not None and client.age is None:
        return tr("geboren {day}", day=field_date(client.born_on)), []
    if client.age is None:
        return client.town, []
    if client.guardian_name:
        return tr("{age} jaar, ouder of voogd: {name}", age=client.age, name=client.guardian_name), []
    return tr("{age} jaar", age=client.age), []


def notice_tag(client: ListedClient) -> tuple[str, State] | None:
    """The one label of a row."""
    match client.notice:
        case Notice.GUARDIAN_SIGNS:
            return tr("Ouder tekent"), State.ACCENT
        case Notice.GOES_SOON if client.keep_through is not None:
            day = long_date(client.keep_through, english=current_language().value == "en").rsplit(" ", 1)[0]
            return tr("Weg op {day}", day=day), State.WARN
        case Notice.MAY_GO:
            return tr("Mag nu weg"), State.WARN
        case Notice.OVERDUE:
            return tr("Bewaartermijn voorbij"), State.BAD
        case Notice.HELD:
            return tr("Vastgehouden"), State.NEUTRAL
    return None
