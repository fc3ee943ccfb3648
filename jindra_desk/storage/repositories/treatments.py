"""Visits, their products, and the owner's list of treatment types in the vault."""

from __future__ import annotations

from datetime import date

from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.domain.base.ids import ClientId, TreatmentId, TreatmentTypeId
from jindra_desk.domain.base.unreadable import RowMissing
from jindra_desk.domain.treatments.treatment import (
    Answer,
    Missing,
    ProductUse,
    Question,
    Reaction,
    Treatment,
    TreatmentStatus,
    TreatmentType,
)
from jindra_desk.storage.engine.columns import (
    NotReadable,
    day,
    flag,
    optional_whole,
    read_json,
    read_strings,
    read_text,
    read_time,
    stored_json,
    whole,
)
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.search.client_rows import ROW_COLUMNS, client_row

_CHOICES = 50
_NO_STATE = "status NOT IN ('open', 'performed', 'cancelled')"
"""The condition of the index `treatments_odd`, word for word: SQLite then knows that it may use it."""


class SqlTreatmentRepository:
    """Implements `TreatmentRepository`; a visit that does not exist is a bug (`LookupError`)."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def save(self, treatment: Treatment) -> None:
        """Insert or replace one visit with its products, and keep the client's last performed day beside their name."""
        values: dict[str, object] = {
            "id": treatment.id, "client_id": treatment.client_id, "type_id": treatment.type_id,
            "performed_on": treatment.performed_on, "performed_at": treatment.performed_at, "status": treatment.status,
            "zones": stored_json(treatment.zones), "done": treatment.done, "device": treatment.device,
            "device_settings": treatment.device_settings, "particulars": treatment.particulars,
            "reaction": treatment.reaction, "result": treatment.result, "attention": treatment.attention,
            "aftercare": treatment.aftercare, "note": treatment.note, "amount_cents": treatment.amount_cents,
            "missing": "/".join(treatment.missing), "missing_why": treatment.missing_why,
            "declared_on": treatment.declared_on, "heeded": "/".join(treatment.heeded),
            "declaration": stored_json({one.question.value: one.answer for one in treatment.declaration}),
            "waits": treatment.waits,
        }
        if not self._transaction.insert_new("treatments", values):
            self._transaction.save_owned("treatments", values)
            self._transaction.write("DELETE FROM treatment_products WHERE treatment_id = ?", (treatment.id,))
        for position, use in enumerate(treatment.products):
            self._transaction.insert("treatment_products", {
                "treatment_id": treatment.id, "position": position, "product": use.product, "lot": use.lot,
                "expiry": use.expiry,
            })
        self._transaction.write(
            "UPDATE clients SET last_treatment_on = (SELECT max(performed_on) FROM treatments "
            "WHERE client_id = clients.id AND status = 'performed') WHERE id = ?", (treatment.client_id,))
        self._transaction.touch(treatment.client_id)

    def get(self, treatment_id: TreatmentId) -> Treatment:
        """Answer one visit."""
        row = self._transaction.one("SELECT * FROM treatments WHERE id = ?", (treatment_id,))
        if row is None:
            raise RowMissing("treatments", treatment_id, "id")
        return self._transaction.read("treatments", row, self._whole)

    def of_client(self, client_id: ClientId) -> tuple[Treatment, ...]:
        """Newest first."""
        return self._treatments(self._transaction.all(
            "SELECT * FROM treatments WHERE client_id = ? ORDER BY performed_on DESC, performed_at DESC, id",
            (client_id,)))

    def last_performed(self, client_id: ClientId, type_id: TreatmentTypeId | None = None) -> Treatment | None:
        """The newest performed visit, of one type when given."""
        rows = self._transaction.all(
            "SELECT * FROM treatments WHERE client_id = ? AND status = 'performed' AND (? IS NULL OR type_id = ?) "
            "ORDER BY performed_on DESC, performed_at DESC, id LIMIT 1", (client_id, type_id, type_id))
        return next(iter(self._treatments(rows)), None)

    def open_visits(self) -> tuple[tuple[Treatment, ClientRow], ...]:
        """Visits that were begun and not closed, or closed while the record waits for more, oldest first.

        Those of restricted clients are left out (K-65).

        What may be one is noted as unreadable: a state that is none, a client who is not there, a restriction from a
        day that is no day.
        """
        rows = self._transaction.all(
            f"SELECT t.*, {ROW_COLUMNS} FROM treatments t LEFT JOIN clients c ON c.id = t.client_id "
            "WHERE (t.status = 'open' OR t.waits = 1) AND (c.restricted_since IS NULL "
            "OR date(c.restricted_since) IS NOT c.restricted_since) ORDER BY t.performed_on, t.performed_at, t.id")
        # An index of these alone, nearly always empty: no walk along every visit.
        self._treatments(self._transaction.all(f"SELECT * FROM treatments WHERE {_NO_STATE}"))
        return self._transaction.read_all("treatments", rows, self._open_line)

    def _open_line(self, row: StoredRow) -> tuple[Treatment, ClientRow]:
        visit, nobody = self._whole(row), row["row_client_id"] is None
        if row["restricted_since"] is not None:
            raise NotReadable
        if nobody and row["client_id"] is not None:
            raise NotReadable
        return visit, client_row(row)

    def performed_after(self, day: date) -> int:
        """How many treatments stand as done on a day after that one."""
        return int(self._transaction.value(
            "SELECT count(*) FROM treatments WHERE status = 'performed' AND performed_on > ?", (day.isoformat(),)))

    def types(self, *, archived: bool = False) -> tuple[TreatmentType, ...]:
        """The owner's list in its order; archived ones too when asked."""
        rows = self._transaction.all(
            "SELECT * FROM treatment_types WHERE archived = 0 OR ? ORDER BY position, name, id", (archived,))
        return self._transaction.read_all("treatment_types", rows, type_of)

    def type(self, type_id: TreatmentTypeId) -> TreatmentType:
        """Answer one type, archived or not."""
        row = self._transaction.one("SELECT * FROM treatment_types WHERE id = ?", (type_id,))
        if row is None:
            raise RowMissing("treatment_types", type_id, "id")
        return self._transaction.read("treatment_types", row, type_of)

    def is_used(self, type_id: TreatmentTypeId) -> bool:
        """Whether any visit, in whatever state, is of this type."""
        return bool(self._transaction.value("SELECT EXISTS (SELECT 1 FROM treatments WHERE type_id = ?)", (type_id,)))

    def save_type(self, kind: TreatmentType) -> None:
        """Insert or change a type."""
        before = self._transaction.value("SELECT wkkgz FROM treatment_types WHERE id = ?", (kind.id,))
        self._transaction.upsert("treatment_types", {
            "id": kind.id, "name": kind.name, "wkkgz": kind.wkkgz, "visible_result": kind.visible_result,
            "minimum_age": kind.minimum_age, "position": kind.position, "archived": kind.archived,
        }, key=("id",))
        if before is not None and bool(before) != kind.wkkgz:
            # Whose consent is missing depends on this flag, for every client who had such a treatment.
            self._transaction.stale_index = True

    def devices(self) -> tuple[str, ...]:
        """Names used before, most recent first."""
        rows = self._transaction.all(
            "SELECT device FROM treatments WHERE device <> '' GROUP BY device ORDER BY max(performed_on) DESC, device "
            "LIMIT ?", (_CHOICES,))
        return tuple(row["device"] for row in rows)

    def has_lot(self, lot: str) -> bool:
        """Whether this very lot stands in a kept visit."""
        return bool(lot) and self._transaction.one("SELECT 1 FROM treatment_products WHERE lot = ? LIMIT 1",
                                                   (lot,)) is not None

    def lots(self) -> tuple[str, ...]:
        """Lots used before, in the order of how often."""
        rows = self._transaction.all(
            "SELECT lot FROM treatment_products WHERE lot <> '' GROUP BY lot ORDER BY count(*) DESC, lot LIMIT ?",
            (_CHOICES,))
        return tuple(row["lot"] for row in rows)

    def products(self) -> tuple[str, ...]:
        """Names used before, in the order of how often."""
        rows = self._transaction.all(
            "SELECT product FROM treatment_products WHERE product <> '' GROUP BY product "
            "ORDER BY count(*) DESC, product LIMIT ?", (_CHOICES,))
        return tuple(row["product"] for row in rows)

    def _treatments(self, rows: list[StoredRow]) -> tuple[Treatment, ...]:
        return self._transaction.read_all("treatments", rows, self._whole)

    def _whole(self, row: StoredRow) -> Treatment:
        return treatment_of(row, self._products(read_text(row["id"])))

    def _products(self, treatment_id: str) -> tuple[ProductUse, ...]:
        rows = self._transaction.all(
            "SELECT product, lot, expiry FROM treatment_products WHERE treatment_id = ? ORDER BY position",
            (treatment_id,))
        return tuple(ProductUse(row["product"], row["lot"], row["expiry"]) for row in rows)


def treatment_of(row: StoredRow, products: tuple[ProductUse, ...]) -> Treatment:
    """Build one visit from its row and the products used."""
    return Treatment(
        id=TreatmentId(read_text(row["id"])), client_id=ClientId(read_text(row["client_id"])),
        type_id=TreatmentTypeId(read_text(row["type_id"])),
        performed_on=day(row["performed_on"]), performed_at=read_time(row["performed_at"]),
        status=TreatmentStatus(read_text(row["status"])), zones=read_strings(row["zones"]),
        done=read_text(row["done"]), device=read_text(row["device"]),
        device_settings=read_text(row["device_settings"]), products=products, particulars=read_text(row["particulars"]),
        reaction=Reaction(read_text(row["reaction"])), result=read_text(row["result"]),
        attention=read_text(row["attention"]),
        aftercare=read_text(row["aftercare"]), note=read_text(row["note"]),
        amount_cents=optional_whole(row["amount_cents"], 10**12),
        missing=tuple(Missing(code) for code in read_text(row["missing"]).split("/") if code),
        missing_why=read_text(row["missing_why"]),
        declared_on=None if row["declared_on"] is None else day(row["declared_on"]),
        declaration=_answers(read_text(row["declaration"])),
        heeded=tuple(Question(code) for code in read_text(row["heeded"]).split("/") if code),
        waits=flag(row["waits"]),
    )


def _answers(column: str) -> tuple[Answer, ...]:
    """Read the answers by question; raise `NotReadable` for anything else."""
    told = read_json(column)
    if not isinstance(told, dict) or not all(isinstance(answer, str) for answer in told.values()):
        raise NotReadable
    return tuple(Answer(question, told[question]) for question in Question if question in told)


def type_of(row: StoredRow) -> TreatmentType:
    """Build one type from its row."""
    return TreatmentType(
        id=TreatmentTypeId(read_text(row["id"])), name=read_text(row["name"]), wkkgz=flag(row["wkkgz"]),
        visible_result=flag(row["visible_result"]), minimum_age=optional_whole(row["minimum_age"], 120),
        position=whole(row["position"]),
        archived=flag(row["archived"]),
    )
