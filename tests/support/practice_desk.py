"""A practice's vault as set-up leaves it (policy, texts, treatment types), copied per test, and the services for it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from jindra_desk.application.business.outside_services import answer_outside
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.bootstrap.shipped import ShippedFiles
from jindra_desk.domain.base.ids import GuardianId
from jindra_desk.domain.business.outside_services import Outside, OutsideAnswer, OutsideServices
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Client, Guardian, GuardianRelation
from jindra_desk.domain.photos.photo import PreparedPhoto
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.imaging.drawn import as_prepared, draw_skin_photo
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.clock.clock import FixedClock
from tests.support.vaults import NOW, PASSPHRASE, cheap_keys, database_of, invented_client, numbered_id

PRACTICE = Practice(name="De Linde", contact_person="Jindra Novák", kind="Huidpraktijk")
OUTSIDE = OutsideServices({question: OutsideAnswer() for question in Outside})
"""Nobody outside the practice holds anything: what the template practice answered."""


@cache
def _shipped() -> ShippedFiles:
    """Policies and texts read once: nothing in them changes, and a third of each opening went into reading them."""
    return ShippedFiles()


def program() -> JindraProgram:
    """The composition root with a cheap key store and a clock that stands still."""
    built = JindraProgram(cheap_keys(), FixedClock(NOW))
    built.shipped = _shipped()
    return built


@cache
def _template() -> Path:
    path = Path(mkdtemp(prefix="template-practice-")) / "praktijk.jdv"
    created = program().create(path, PASSPHRASE, PRACTICE, "praktijk", demo=False)
    answer_outside(created.session, OUTSIDE)
    created.session.vault.close()
    return path


@contextmanager
def opened_practice(folder: Path) -> Iterator[Session]:
    """Copy the template into `folder` and open it on this thread; closed at the end."""
    session = open_practice(folder)
    try:
        yield session
    finally:
        session.vault.close()


def open_practice(folder: Path) -> Session:
    """Copy the template into `folder` and open it on the calling thread."""
    for file in _template().parent.iterdir():
        shutil.copy2(file, folder / file.name)
    return open_vault(program().stores(), folder / _template().name, SecretKind.PASSPHRASE, PASSPHRASE)


def write(session: Session, change: Callable[[UnitOfWork], None]) -> None:
    """Run `change` in one unit of work with an audit row."""
    with session.vault.unit_of_work() as uow:
        change(uow)
        uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, None, NOW)


def write_setting(session: Session, key: str, value: str) -> None:
    """Write a setting as it stands in the database, past the program."""
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))


def add_client(session: Session, *, surname: str = "van den Heuvel", given: str = "Joëlle",
               birth: date | None = date(1990, 3, 4), number: int = 1) -> Client:
    """An invented client in the vault."""
    client = invented_client(number, surname=surname, given=given, birth=birth)
    write(session, lambda uow: uow.clients.add(client))
    return client


def add_guardian(session: Session, client: Client, name: str = "Marit van den Heuvel",
                 relation: GuardianRelation = GuardianRelation.PARENT) -> Guardian:
    """A parent, or another representative, on the client's card."""
    guardian = Guardian(GuardianId(numbered_id(77)), client.id, name, relation, "+31612345678")
    write(session, lambda uow: uow.clients.save_guardian(guardian))
    return guardian


@cache
def drawn_photo(severity: float = 0.8, seed: int = 4) -> PreparedPhoto:
    """A drawn face, made once for each severity."""
    return as_prepared(draw_skin_photo(seed, severity=severity, size=(450, 360)))
