"""Clients and their guardians in the vault."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from jindra_desk.application.ports.repositories.clients import ClientFilter, ListedClients
from jindra_desk.domain.base.errors import UnknownClient
from jindra_desk.domain.base.ids import ClientId, GuardianId, PhotoId, SubjectId
from jindra_desk.domain.clients.client import (
    Address,
    Channel,
    Client,
    Guardian,
    GuardianRelation,
    PhotoPreference,
    Source,
)
from jindra_desk.domain.erasure.parents import StandsElsewhere
from jindra_desk.domain.records.field import Belongs
from jindra_desk.domain.records.register import REGISTER
from jindra_desk.storage.engine.columns import day, flag, read_day, read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.search.client_rows import NAME_COLUMNS, name_of
from jindra_desk.storage.search.search import ClientSearch


class SqlClientRepository:
    """Implements `ClientRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, client: Client) -> None:
        """Insert a new client."""
        self._transaction.insert("clients", _values(client))
        self._transaction.touch(client.id)

    def save(self, client: Client) -> None:
        """Write the changed card; raises `UnknownClient`."""
        self.get(client.id)
        self._transaction.upsert("clients", _values(client), key=("id",))
        self._transaction.touch(client.id)

    def get(self, client_id: ClientId) -> Client:
        """Raises `UnknownClient`."""
        client = self.find(client_id)
        if client is None:
            raise UnknownClient
        return client

    def find(self, client_id: ClientId) -> Client | None:
        """Answer the client or None."""
        row = self._transaction.one("SELECT * FROM clients WHERE id = ?", (client_id,))
        return None if row is None else self._transaction.read("clients", row, client_of)

    def count(self) -> int:
        """All clients, restricted ones too."""
        return int(self._transaction.value("SELECT count(*) FROM clients"))

    def ids(self) -> Iterator[ClientId]:
        """All ids in name order, restricted clients too."""
        rows = self._transaction.all("SELECT id FROM clients ORDER BY sort_key, id")
        return iter([ClientId(read_text(row["id"])) for row in rows])

    def all(self) -> Iterator[tuple[Client, date | None]]:
        """Every client in name order with their last performed treatment; read at once, so that writes may follow."""
        rows = self._transaction.all("SELECT * FROM clients ORDER BY sort_key, id")
        return self._transaction.read_each(
            "clients", rows, lambda row: (client_of(row), read_day(row["last_treatment_on"])))

    def search(self, untrusted_query: str, *, which: ClientFilter, today: date, limit: int = 200,
               under_age: int = 16) -> ListedClients:
        """Instant search; an empty query lists everyone that fits the filter."""
        return ClientSearch(self._transaction).page(untrusted_query, which, today, limit=limit, under_age=under_age)

    def any_row_of(self, ids: Iterable[str]) -> bool:
        """Whether a row of any table, treatment types apart, has one of these ids already."""
        tables = [row["name"] for row in self._transaction.all(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p ON p.name = 'id' AND p.type = 'TEXT' "
            "WHERE m.type = 'table' AND m.name NOT IN ('treatment_types', 'consent_texts')")]
        return any(self._transaction.value(f"SELECT 1 FROM {table} WHERE id = ?", (one,)) is not None
                   for one in ids for table in tables)

    def owner_of(self, row_id: str) -> ClientId | None:
        """Whose visit, photo, consent or other part has this id; None when nobody's has."""
        for table in _WITH_OWN_ID:
            owner = self._transaction.value(f"SELECT client_id FROM {table} WHERE id = ?", (row_id,))
            if owner is not None:
                return ClientId(owner)
        return None

    def guardians(self, client_id: ClientId) -> tuple[Guardian, ...]:
        """Who may sign for this client."""
        rows = self._transaction.all("SELECT * FROM guardians WHERE client_id = ? ORDER BY id", (client_id,))
        return self._transaction.read_all("guardians", rows, guardian_of)

    def guardians_elsewhere(self, client_id: ClientId) -> tuple[StandsElsewhere, ...]:
        """Every representative in the files of others, in the order of their rows."""
        rows = self._transaction.all(
            f"SELECT g.*, {NAME_COLUMNS}, EXISTS (SELECT 1 FROM consents s WHERE s.client_id = g.client_id "
            "AND s.signer = 'guardian' AND s.signer_name = g.name) AS signed "
            "FROM guardians g JOIN clients c ON c.id = g.client_id WHERE g.client_id <> ? ORDER BY g.id", (client_id,))
        return self._transaction.read_all(
            "guardians", rows, lambda row: StandsElsewhere(guardian_of(row), name_of(row), flag(row["signed"])))

    def save_guardian(self, guardian: Guardian) -> None:
        """Insert or change a guardian."""
        self._transaction.save_owned("guardians", {
            "id": guardian.id, "client_id": guardian.client_id, "name": guardian.name, "relation": guardian.relation,
            "phone": guardian.phone, "email": guardian.email,
        })
        self._transaction.touch(guardian.client_id)

    def dated_after(self, day: date) -> tuple[Client, ...]:
        """Files that were registered, changed or last spoken to after that day: a clock stood wrong."""
        rows = self._transaction.all(
            "SELECT id FROM clients WHERE max(registered_on, changed_on, last_contact_on) > ? ORDER BY id",
            (day.isoformat(),))
        return tuple(self.get(ClientId(read_text(row["id"]))) for row in rows)

    def last_contact(self, client_id: ClientId, on: date) -> None:
        """Move the last contact forward to that day; never back."""
        self._transaction.write("UPDATE clients SET last_contact_on = max(last_contact_on, ?) WHERE id = ?",
                                (on.isoformat(), client_id))

    def last_change(self, client_id: ClientId, on: date) -> None:
        """Move the last change of the file forward to that day; never back."""
        self._transaction.write("UPDATE clients SET changed_on = max(changed_on, ?) WHERE id = ?",
                                (on.isoformat(), client_id))


_WITH_OWN_ID = tuple(table.name for table in REGISTER if table.belongs is Belongs.BY_CLIENT_ID
                     and any(field.column == "id" for field in table.fields))


def _values(client: Client) -> dict[str, object]:
    name, address = client.name, client.address
    return {
        "id": client.id, "subject": client.subject, "surname": name.surname, "given": name.given,
        "initials": name.initials, "prefix": name.prefix, "partner_surname": name.partner_surname,
        "partner_prefix": name.partner_prefix, "name_use": name.use, "former_surname": client.former_surname,
        "birth_date": client.birth_date, "phone": client.phone, "email": client.email, "street": address.street,
        "house_number": address.house_number, "addition": address.addition, "postcode": address.postcode,
        "town": address.town, "preferred_channel": client.preferred_channel, "source": client.source,
        "informed_on": client.informed_on, "photo_preference": client.photo_preference, "notes": client.notes,
        "portrait": client.portrait, "paper_file": client.paper_file, "paper_destroyed_on": client.paper_destroyed_on,
        "photos_on_phone": client.photos_on_phone, "ended_on": client.ended_on,
        "restricted_since": client.restricted_since, "keep_longer_until": client.keep_longer_until,
        "registered_on": client.registered_on, "changed_on": client.changed_on,
        "last_contact_on": client.last_contact_on, "sort_key": name.sort_key,
    }


def client_of(row: StoredRow) -> Client:
    """Build one client from a row of its table."""
    return Client(
        id=ClientId(read_text(row["id"])), subject=SubjectId(read_text(row["subject"])), name=name_of(row),
        registered_on=day(row["registered_on"]), changed_on=day(row["changed_on"]),
        last_contact_on=day(row["last_contact_on"]), former_surname=read_text(row["former_surname"]),
        birth_date=read_day(row["birth_date"]), phone=read_text(row["phone"]), email=read_text(row["email"]),
        address=address_of(row),
        preferred_channel=Channel(read_text(row["preferred_channel"])), source=Source(read_text(row["source"])),
        informed_on=read_day(row["informed_on"]), photo_preference=PhotoPreference(read_text(row["photo_preference"])),
        notes=read_text(row["notes"]),
        portrait=None if row["portrait"] is None else PhotoId(read_text(row["portrait"])),
        paper_file=flag(row["paper_file"]), paper_destroyed_on=read_day(row["paper_destroyed_on"]),
        photos_on_phone=flag(row["photos_on_phone"]), ended_on=read_day(row["ended_on"]),
        restricted_since=read_day(row["restricted_since"]), keep_longer_until=read_day(row["keep_longer_until"]),
    )


def guardian_of(row: StoredRow) -> Guardian:
    """Build one guardian from a row."""
    return Guardian(id=GuardianId(read_text(row["id"])), client_id=ClientId(read_text(row["client_id"])),
                    name=read_text(row["name"]),
                    relation=GuardianRelation(read_text(row["relation"])), phone=read_text(row["phone"]),
                    email=read_text(row["email"]))


def address_of(row: StoredRow) -> Address:
    """Build the address from a row with its five columns."""
    return Address(street=read_text(row["street"]), house_number=read_text(row["house_number"]),
                   addition=read_text(row["addition"]),
                   postcode=read_text(row["postcode"]), town=read_text(row["town"]))
