"""What two clients may not share, the database refuses by itself (C-08)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.records.field import Belongs, NoNeedle
from jindra_desk.domain.records.ownership import BelongsToAnother
from jindra_desk.domain.records.register import REGISTER, field_name
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.practice_desk import opened_practice, write
from tests.support.sessions import canary_client
from tests.support.vaults import database_of


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as opened:
        yield opened


@pytest.fixture
def two(session: Session) -> tuple[Client, Client]:
    ours, _ = canary_client(session, 1)
    theirs, _ = canary_client(session, 2, phone="+31612345679")
    return ours, theirs


LINKS = {
    "photos.treatment_id": ("photos", "treatment_id", "treatments", "client_id"),
    "clients.portrait": ("clients", "portrait", "photos", "id"),
    "consents.document_id": ("consents", "document_id", "documents", "client_id"),
}
CHECKED_ELSEWHERE = {"drafts.object_id", "disclosures.output_id", "take_downs.photo_id"}
"""The first is written by one use case, which asks whose it is (tests/application/test_one_client.py); the second
points to a note of the practice's own, which names no client; the third is made from the photo itself, and outlives it.
"""


def test_every_column_that_points_to_another_row_of_a_client_is_guarded(session: Session) -> None:
    """The register knows them: a new one needs a trigger of its own, in a new migration."""
    pointing = {field_name(table, field) for table in REGISTER for field in table.fields
                if table.belongs in (Belongs.IS_CLIENT, Belongs.BY_CLIENT_ID)
                and field.search is NoNeedle.RANDOM_ID and field.column != "id"}
    assert pointing - CHECKED_ELSEWHERE == set(LINKS)
    assert isinstance(session.vault, SqlVault)
    triggers = {row[0] for row in database_of(session.vault).all(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert triggers == {f"{link.partition('.')[0]}_of_one_client_{when}" for link in LINKS
                        for when in ("added", "changed")}


@pytest.mark.req("C-08")
@pytest.mark.parametrize("link", LINKS)
def test_the_database_refuses_a_part_of_another_client(session: Session, two: tuple[Client, Client],
                                                       link: str) -> None:
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    table, column, target, owner = LINKS[link]
    ours, theirs = two
    strange = database.value(f"SELECT id FROM {target} WHERE client_id = ?", (theirs.id,))
    own = database.value(f"SELECT id FROM {target} WHERE client_id = ?", (ours.id,))
    database.execute(f"UPDATE {table} SET {column} = ? WHERE {owner} = ?", (own, ours.id))
    with pytest.raises(sqlite.IntegrityError, match=f"two clients: {table}.{column}"):
        database.execute(f"UPDATE {table} SET {column} = ? WHERE {owner} = ?", (strange, ours.id))
    columns = [row[0] for row in database.all("SELECT name FROM pragma_table_info(?)", (table,))]
    copied = ", ".join(f"'{strange}'" if name == column else "hex(randomblob(16))" if name in ("id", "subject")
                       else name for name in columns)
    copied = copied if table != "clients" else copied.replace("hex(randomblob(16))", "'f' || hex(randomblob(8))", 1)
    with pytest.raises(sqlite.IntegrityError, match="two clients"):
        database.execute(f"INSERT INTO {table} SELECT {copied} FROM {table} WHERE {owner} = ? LIMIT 1", (ours.id,))
    database.execute(f"UPDATE {table} SET {column} = NULL WHERE {owner} = ?", (ours.id,))


@pytest.mark.req("C-08")
@pytest.mark.parametrize("link", LINKS)
def test_the_database_refuses_another_owner_for_what_stays_linked(session: Session, two: tuple[Client, Client],
                                                                  link: str) -> None:
    """The link itself is not touched: what it points to stays the first client's."""
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    table, column, target, owner = LINKS[link]
    ours, theirs = two
    own = database.value(f"SELECT id FROM {target} WHERE client_id = ?", (ours.id,))
    database.execute(f"UPDATE {table} SET {column} = ? WHERE {owner} = ?", (own, ours.id))
    with pytest.raises(sqlite.IntegrityError, match=f"two clients: {table}.{column}"):
        database.execute(f"UPDATE {table} SET {owner} = ? WHERE {owner} = ?", (theirs.id, ours.id))
    database.execute(f"UPDATE {table} SET {column} = NULL WHERE {owner} = ?", (ours.id,))


def _moved(two: tuple[Client, Client]) -> dict[str, Callable[[UnitOfWork], None]]:
    """Saving what is theirs under our client."""
    ours, theirs = two
    return {
        "guardian": lambda uow: uow.clients.save_guardian(replace(uow.clients.guardians(theirs.id)[0],
                                                                  client_id=ours.id)),
        "visit": lambda uow: uow.treatments.save(replace(uow.treatments.of_client(theirs.id)[0], client_id=ours.id)),
        "consent": lambda uow: uow.consents.save(replace(uow.consents.of_client(theirs.id)[0], client_id=ours.id,
                                                         document_id=None)),
        "request": lambda uow: uow.requests.save(replace(uow.requests.of_client(theirs.id)[0], client_id=ours.id)),
        "hold": lambda uow: uow.holds.save(replace(uow.holds.of_client(theirs.id)[0], client_id=ours.id)),
    }


@pytest.mark.req("C-08")
@pytest.mark.parametrize("part", ["guardian", "visit", "consent", "request", "hold"])
def test_no_row_moves_from_one_client_to_another(session: Session, two: tuple[Client, Client], part: str) -> None:
    """However a use case came by such a value, saving it is refused, and the transaction is undone."""
    with pytest.raises(BelongsToAnother):
        write(session, _moved(two)[part])
    with session.vault.reading() as uow:
        assert len(uow.clients.guardians(two[1].id)) == 1
        assert len(uow.treatments.of_client(two[1].id)) == 1
        assert len(uow.treatments.of_client(two[1].id)[0].products) == 1
