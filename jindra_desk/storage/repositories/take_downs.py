"""Photos to take down outside the vault (J-44)."""

from __future__ import annotations

from jindra_desk.domain.base.ids import ClientId, PhotoId, TakeDownId
from jindra_desk.domain.base.unreadable import RowMissing
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.storage.engine.columns import NotReadable, day, read_day, read_text, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlTakeDownRepository:
    """Implements `TakeDownRepository`; a case that does not exist raises `LookupError`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def save(self, case: TakeDown) -> None:
        """Insert or change a case."""
        self._transaction.save_owned("take_downs", {
            "id": case.id, "client_id": case.client_id, "photo_id": case.photo_id, "place": case.place,
            "area": case.area, "approved_on": case.approved_on, "due_on": case.due_on, "done_on": case.done_on,
            "number": case.number,
        })

    def get(self, case_id: TakeDownId) -> TakeDown:
        """Answer one case."""
        row = self._transaction.one("SELECT * FROM take_downs WHERE id = ?", (case_id,))
        if row is None:
            raise RowMissing("take_downs", case_id, "id")
        return self._transaction.read("take_downs", row, take_down_of)

    def of_client(self, client_id: ClientId) -> tuple[TakeDown, ...]:
        """Oldest first, ticked ones too."""
        rows = self._transaction.all("SELECT * FROM take_downs WHERE client_id = ? ORDER BY due_on, id", (client_id,))
        return self._transaction.read_all("take_downs", rows, take_down_of)

    def of_number(self, number: int) -> tuple[TakeDown, ...]:
        """What stayed of the file that was destroyed under that number."""
        rows = self._transaction.all(
            "SELECT * FROM take_downs WHERE client_id IS NULL AND number = ? ORDER BY due_on, id", (number,))
        return self._transaction.read_all("take_downs", rows, take_down_of)

    def open(self) -> tuple[TakeDown, ...]:
        """Not ticked yet, the longest waiting first; one whose tick is no day is noted as unreadable."""
        rows = self._transaction.all(
            "SELECT * FROM take_downs WHERE done_on IS NULL OR date(done_on) IS NOT done_on ORDER BY due_on, id")
        return self._transaction.read_all("take_downs", rows, take_down_of)

    def ticked(self) -> tuple[TakeDown, ...]:
        """Those that were taken down."""
        rows = self._transaction.all("SELECT * FROM take_downs WHERE done_on IS NOT NULL ORDER BY done_on, id")
        return self._transaction.read_all("take_downs", rows, take_down_of)

    def remove(self, case_id: TakeDownId) -> None:
        """Delete one."""
        self._transaction.write("DELETE FROM take_downs WHERE id = ?", (case_id,))


def take_down_of(row: StoredRow) -> TakeDown:
    """Build one case from its row."""
    place = ConsentKind(read_text(row["place"]))
    if place not in PLACES:
        raise NotReadable
    return TakeDown(
        id=TakeDownId(read_text(row["id"])),
        client_id=None if row["client_id"] is None else ClientId(read_text(row["client_id"])),
        photo_id=PhotoId(read_text(row["photo_id"])), place=place, area=read_text(row["area"]),
        approved_on=day(row["approved_on"]),
        due_on=day(row["due_on"]), done_on=read_day(row["done_on"]), number=whole(row["number"], 2**31),
    )
