"""Lines of lists: the few columns of a client that lists show, and names built from their columns."""

from __future__ import annotations

from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.clients.names import NameUse, PersonName
from jindra_desk.domain.retention.engine import StoredTerm
from jindra_desk.storage.engine.columns import NotReadable, flag, read_day, read_text
from jindra_desk.storage.engine.rows import StoredRow, read_row

UNREADABLE_NAME = noop("«niet te lezen»")
"""What stands where a name should, so that the line is seen and counted."""
NAME_COLUMNS = "c.surname, c.given, c.initials, c.prefix, c.partner_surname, c.partner_prefix, c.name_use"
GUARDIAN_NAMES = """coalesce((SELECT group_concat(name, ', ') FROM
    (SELECT g.name FROM guardians g WHERE g.client_id = c.id ORDER BY g.id)), '') AS guardian_names"""

ROW_COLUMNS = f"""c.id AS row_client_id, {NAME_COLUMNS}, c.former_surname, c.phone, c.email, c.street, c.town,
    c.birth_date, c.last_treatment_on, c.keep_through, c.at_least, c.held, c.restricted_since,
    coalesce((SELECT g.name FROM guardians g WHERE g.client_id = c.id ORDER BY g.id LIMIT 1), '') AS guardian_name,
    {GUARDIAN_NAMES}"""
"""Select these from `clients c` to build a `ClientRow`."""


def name_of(row: StoredRow) -> PersonName:
    """Build the name from a row with `NAME_COLUMNS`."""
    return PersonName(surname=read_text(row["surname"]), given=read_text(row["given"]),
                      initials=read_text(row["initials"]), prefix=read_text(row["prefix"]),
                      partner_surname=read_text(row["partner_surname"]),
                      partner_prefix=read_text(row["partner_prefix"]),
                      use=NameUse(read_text(row["name_use"])))


def stored_term(row: StoredRow) -> StoredTerm:
    """Build the computed end of a file from a row with `keep_through`, `at_least` and `held`."""
    return StoredTerm(read_day(row["keep_through"]), at_least=flag(row["at_least"]), held=flag(row["held"]))


def client_row(row: StoredRow, hit_field: str = "", hit_text: str = "") -> ClientRow:
    """Build the line from a row with `ROW_COLUMNS`; one that cannot be read stays in the list, and says so."""
    try:
        return read_row("clients", row, lambda one: _line(one, hit_field, hit_text))
    except RowUnreadable as fault:
        return ClientRow(id=ClientId(str(row["row_client_id"] or "")), name=PersonName(surname=UNREADABLE_NAME),
                         phone="", birth_date=None, last_treatment_on=None, term=StoredTerm(),
                         restricted=row["restricted_since"] is not None, unreadable=fault.column or "?")


def _line(row: StoredRow, hit_field: str, hit_text: str) -> ClientRow:
    if row["row_client_id"] is None:
        raise NotReadable  # a line of the search list that leads to nobody
    return ClientRow(
        id=ClientId(read_text(row["row_client_id"])), name=name_of(row), phone=read_text(row["phone"]),
        birth_date=read_day(row["birth_date"]), last_treatment_on=read_day(row["last_treatment_on"]),
        term=stored_term(row),
        restricted=row["restricted_since"] is not None, guardian_name=read_text(row["guardian_name"]),
        town=read_text(row["town"]),
        hit_field=hit_field, hit_text=hit_text,
    )
