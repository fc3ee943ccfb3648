"""What an operation is to the fault suite: prepared once, done step by step, judged after whatever befell it.

It works on a copy of what was prepared, in a forked child that calls `acknowledge(n)` after step n is durable (0: it is
at work now), and is judged afterwards from what was acknowledged (trust #9).
"""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import StorageFailed, WrongPassphrase
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.vault.key_faults import KeysUnsure
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.practice_desk import program
from tests.support.vaults import PASSPHRASE, numbered_id

Acknowledge = Callable[[int], None]


class Operation(ABC):
    """One kind of work. `folder` is the round's own copy."""

    steps: int = 3
    """How many steps are enough to meet every moment of it."""
    passphrases: tuple[str, ...] = (PASSPHRASE,)
    """One of them opens the vault, wherever it was stopped."""

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
        session.vault.pages.check_integrity()
        assert session.vault.logs.first_broken_audit_row() is None
        yield session
    finally:
        session.vault.close()


def opens_or_refuses(operation: Operation, folder: Path) -> None:
    """Open on a disk that refuses: it opens, or ends with one of the program's own errors."""
    path = next(folder.glob("*.jdv"))
    words = operation.passphrases
    for passphrase in words:
        try:
            open_vault(program().stores(), path, SecretKind.PASSPHRASE, passphrase).vault.close()
        except (WrongPassphrase, KeysUnsure):
            continue
        except StorageFailed:
            return
        return
    raise AssertionError("no passphrase opens it")


def copy_of(folder: Path, target: Path) -> Path:
    """A round's own copy of what was prepared."""
    return Path(shutil.copytree(folder, target))


@contextmanager
def working(folder: Path) -> Iterator[Session]:
    """Open as the program does, to work in it."""
    session = open_vault(program().stores(), folder / "praktijk.jdv", SecretKind.PASSPHRASE, PASSPHRASE)
    try:
        yield session
    finally:
        session.vault.close()


def client_id(number: int) -> ClientId:
    """The id of an invented client."""
    return ClientId(numbered_id(number))


def client_ids(session: Session) -> set[ClientId]:
    """Who is in the vault."""
    with session.vault.reading() as uow:
        return set(uow.clients.ids())
