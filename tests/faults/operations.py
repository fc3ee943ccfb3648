"""Operations that are killed at a random moment, and what must hold of a vault afterwards (trust #9).

Runs in `killing.py`'s process. Each operation prepares a vault once, works on a copy of it in a forked child that calls
`acknowledge(n)` after step n is durable (0: it is at work now), and is judged afterwards from what was acknowledged.
"""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from jindra_desk.application.after_opening import after_opening
from jindra_desk.application.erasure import destroy_client
from jindra_desk.application.key_ports import SecretKind
from jindra_desk.application.photos import PhotoDetails, add_photo
from jindra_desk.application.session import Session
from jindra_desk.application.vaults import open_vault
from jindra_desk.domain.consent import ConsentKind
from jindra_desk.domain.erasure_plan import ErasureReason
from jindra_desk.domain.errors import WrongPassphrase
from jindra_desk.domain.ids import ClientId
from jindra_desk.domain.photo import Moment, Pose
from jindra_desk.storage.vault import SqlVault
from jindra_desk.storage.vault_store import SqlVaultStore
from tests.application.decisions import decide
from tests.practice_desk import add_client, drawn_photo, open_practice, program
from tests.sessions import services
from tests.storage.migrations.test_migrations import old_vault
from tests.vaults import PASSPHRASE, RECOVERY_CODE, TODAY, cheap_keys, copied_vault, numbered_id, template_key

Acknowledge = Callable[[int], None]
ERASABLE = 12
OLD_CLIENTS = 60


class Operation(ABC):
    """One kind of work. `folder` is the round's own copy."""

    @abstractmethod
    def prepare(self, folder: Path) -> None:
        """Fill the folder that every round copies."""

    @abstractmethod
    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        """Do step after step until killed."""

    @abstractmethod
    def judge(self, folder: Path, acknowledged: int) -> None:
        """Raise AssertionError when something acknowledged is lost, claimed without proof, or half."""


@contextmanager
def opened_whole(folder: Path) -> Iterator[Session]:
    """Open as the program does; both integrity checks and the audit chain must hold."""
    session = open_vault(program().stores(), folder / "praktijk.jdv", SecretKind.PASSPHRASE, PASSPHRASE)
    try:
        assert isinstance(session.vault, SqlVault)
        session.vault.check_integrity()
        assert session.vault.first_broken_audit_row() is None
        yield session
    finally:
        session.vault.close()


class Save(Operation):
    """New clients, one transaction each."""

    def prepare(self, folder: Path) -> None:
        open_practice(folder).vault.close()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with _working(folder) as session:
            acknowledge(0)
            for number in count(1):
                add_client(session, surname=f"Naam{number}", number=number)
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session, session.vault.reading() as uow:
            there = set(uow.clients.ids())
            assert {numbered_id(number) for number in range(1, acknowledged + 1)} <= there
            assert len(there) <= acknowledged + 1, "at most the one under way"


class AddPhoto(Operation):
    """Photos with their three pictures, on one client with consent."""

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        client = add_client(session)
        for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
            decide(session, client, kind)
        session.vault.close()
        drawn_photo()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with _working(folder) as session:
            acknowledge(0)
            for number in count(1):
                add_photo(session, _client(1), drawn_photo(),
                          PhotoDetails(_day(number), "cheeks", Moment.BEFORE, Pose.FRONT))
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session, session.vault.reading() as uow:
            photos = uow.photos.of_client(_client(1))
            assert {_day(number) for number in range(1, acknowledged + 1)} <= {photo.taken_on for photo in photos}
            assert len(photos) <= acknowledged + 1
            for photo in photos:
                assert uow.photos.picture(photo.id) == drawn_photo().jpeg
                assert uow.photos.preview(photo.id) == drawn_photo().preview


class Erase(Operation):
    """Destroying one file after another, with the scan and the certificate."""

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        for number in range(1, ERASABLE + 1):
            add_client(session, surname=f"Weggaand{number:02d}naam", number=number)
        session.vault.close()
        with _working(folder) as warm:  # the typesetter's fonts are loaded once, before any child is forked
            destroy_client(warm, services(), _client(ERASABLE), ErasureReason.REQUEST)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with _working(folder) as session:
            acknowledge(0)
            for number in range(1, ERASABLE):
                destroy_client(session, services(), _client(number), ErasureReason.REQUEST)
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session:
            gone = {number for number in range(1, ERASABLE + 1) if _client(number) not in _ids(session)}
            certificates = len(_certificates(session))
            assert set(range(1, acknowledged + 1)) <= gone, "what was claimed is gone"
            assert len(gone) <= acknowledged + 2, "at most the one under way, and the one of the preparation"
            assert certificates <= len(gone), "no certificate without a destruction"
            after_opening(session, services)
            assert len(_certificates(session)) == len(gone), "an interrupted one is finished at the next opening"
            assert len(session.vault.ledger_records()) == len(gone)
            needles = [f"Weggaand{number:02d}naam".encode() for number in gone]
            report = session.vault.scan_residue({"name": [*needles, *(needle.lower() for needle in needles)]})
            assert report.found == ()


class ChangePassphrase(Operation):
    """A new passphrase every time; step n ends with passphrase n in force."""

    def prepare(self, folder: Path) -> None:
        copied_vault(folder)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        acknowledge(0)
        for number in count(1):
            cheap_keys().change_passphrase(folder / "praktijk.jdv", template_key(), f"zin nummer {number}")
            acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        path = folder / "praktijk.jdv"
        opening = [number for number in (acknowledged, acknowledged + 1) if _opens(path, number)]
        assert opening, "the passphrase that was acknowledged, or the next one, opens the vault"
        assert acknowledged == 0 or not _opens(path, acknowledged - 1), "one that was replaced opens no more"
        cheap_keys().unlock(path, SecretKind.RECOVERY_CODE, RECOVERY_CODE).destroy()
        vault = SqlVaultStore().open(path, template_key())
        vault.check_integrity()
        vault.close()
        cheap_keys().change_passphrase(path, template_key(), "weer gewoon")


class Migrate(Operation):
    """Opening a vault of the first schema; its one step is 'open'."""

    def prepare(self, folder: Path) -> None:
        old_vault(folder, clients=OLD_CLIENTS)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        acknowledge(0)
        vault = SqlVaultStore().open(folder / "oud.jdv", template_key())
        acknowledge(1)
        vault.close()

    def judge(self, folder: Path, acknowledged: int) -> None:
        vault = SqlVaultStore().open(folder / "oud.jdv", template_key())
        vault.check_integrity()
        with vault.reading() as uow:
            assert uow.clients.count() == OLD_CLIENTS
        vault.close()


OPERATIONS: dict[str, type[Operation]] = {
    "save": Save, "photo": AddPhoto, "erase": Erase, "passphrase": ChangePassphrase, "migrate": Migrate,
}


def copy_of(folder: Path, target: Path) -> Path:
    """A round's own copy of what was prepared."""
    return Path(shutil.copytree(folder, target))


@contextmanager
def _working(folder: Path) -> Iterator[Session]:
    session = open_vault(program().stores(), folder / "praktijk.jdv", SecretKind.PASSPHRASE, PASSPHRASE)
    try:
        yield session
    finally:
        session.vault.close()


def _day(number: int) -> date:
    """Tells photo `number` from the others."""
    return TODAY - timedelta(days=number)


def _client(number: int) -> ClientId:
    return ClientId(numbered_id(number))


def _ids(session: Session) -> set[ClientId]:
    with session.vault.reading() as uow:
        return set(uow.clients.ids())


def _certificates(session: Session) -> list[str]:
    with session.vault.reading() as uow:
        return [document.id for document in uow.documents.certificates()]


def _opens(path: Path, number: int) -> bool:
    words = f"zin nummer {number}" if number else PASSPHRASE
    try:
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, words).destroy()
    except WrongPassphrase:
        return False
    return True
