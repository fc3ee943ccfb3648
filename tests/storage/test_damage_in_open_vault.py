"""A page that cannot be read in an open vault: told as a part that cannot be read, never as a vault that is shut."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import DamagedVault, JindraError
from jindra_desk.domain.vault.damage import PartUnreadable, in_open_vault, while_opening
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.command_line import on
from tests.support.sessions import canary_client, demo_vault, opened

_SHUT = DamagedVault().parts()[0]


def _every_row(session: Session) -> None:
    with session.vault.inspection() as inspection:
        inspection.rows(lambda _done, _total: None)


def _every_blob(session: Session) -> None:
    with session.vault.inspection() as inspection:
        inspection.photos(lambda _done, _total: None)


def _reads(session: Session) -> None:
    with session.vault.reading() as uow:
        uow.clients.all()
        uow.audit.count()


def _writes(session: Session) -> None:
    canary_client(session)


def _new_key(session: Session) -> None:
    with VaultKey(bytearray(os.urandom(32))) as fresh:
        session.vault.change_key(fresh, lambda _uow: None, lambda: None)


def _checks(session: Session) -> None:
    assert isinstance(session.vault, SqlVault)
    session.vault.pages.check_integrity()


def _adopts(session: Session) -> None:
    with session.vault.unit_of_work() as uow:
        assert uow.ledger.adopt(()) == 0


_DEEDS: dict[str, Callable[[Session], object]] = {
    "reading": _reads, "rows": _every_row, "blobs": _every_blob, "writing": _writes, "a new key": _new_key,
    "checks": _checks,
    "residue": lambda session: session.vault.pages.scan_residue({"name": (b"kanarie",)}),
    "the log": lambda session: session.vault.logs.first_broken_audit_row(),
    "the ledger": lambda session: session.vault.logs.first_broken_ledger_row(),
    "a ledger that tells more": _adopts,
    "compacting": lambda session: session.vault.pages.compact(),
}
_READ_AT_OPENING = frozenset({"the log", "the ledger", "a ledger that tells more"})
"""Small here: SQLite still has their pages."""


def _harmed(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES + 200)
        file.write(os.urandom(300))


@pytest.mark.parametrize("deed", list(_DEEDS))
def test_no_page_of_an_open_vault_is_told_as_a_vault_that_is_shut(tmp_path: Path, deed: str) -> None:
    """Some pages in turn, before it opens: where it opens all the same, the deed meets them."""
    path = demo_vault(tmp_path)
    whole = path.read_bytes()
    pages = len(whole) // PAGE_BYTES
    for page in range(2, pages + 1, max(1, pages // 24)):
        for file in path.parent.glob(f"{path.name}-*"):
            file.unlink()
        path.write_bytes(whole)
        _harmed(path, page)
        fault: DamagedVault | None = None
        try:
            with opened(path) as session:
                _tried(session, deed)
        except DamagedVault as shut:
            fault = shut
        assert not isinstance(fault, PartUnreadable), page


@pytest.mark.parametrize("deed", list(_DEEDS))
def test_a_disk_that_fails_under_an_open_vault(tmp_path: Path, deed: str) -> None:
    """Every page but the first, after it opened: each deed meets one that it has not read before."""
    path = demo_vault(tmp_path)
    with opened(path) as session:
        for page in range(2, path.stat().st_size // PAGE_BYTES + 1):
            _harmed(path, page)
        assert _tried(session, deed) or deed in _READ_AT_OPENING


def _tried(session: Session, deed: str) -> bool:
    fault: JindraError | None = None
    try:
        _DEEDS[deed](session)
    except JindraError as met:
        fault = met
    assert fault is None or _SHUT not in fault.sentence()
    return isinstance(fault, PartUnreadable)


def test_commands_tell_which_of_the_two_it_is(tmp_path: Path) -> None:
    """A command that opened the vault and meets such a page says what to do with a vault that is open."""
    path = demo_vault(tmp_path)
    whole, sentences = path.read_bytes(), set()
    pages = len(whole) // PAGE_BYTES
    for page in range(2, pages + 1, max(1, pages // 40)):
        path.write_bytes(whole)
        _harmed(path, page)
        ran = on(path, "retention")
        with suppress(StopIteration):
            sentences.add(next(line for line in ran.err.splitlines() if "beschadigd" in line))
    assert sentences <= {DamagedVault().sentence(), PartUnreadable().sentence()}


def test_each_way_turns_one_into_the_other_and_nothing_else() -> None:
    with pytest.raises(PartUnreadable), in_open_vault():
        raise DamagedVault
    with pytest.raises(DamagedVault) as shut, while_opening():
        raise PartUnreadable
    assert type(shut.value) is DamagedVault
    with pytest.raises(PartUnreadable), in_open_vault(), in_open_vault():
        raise DamagedVault
