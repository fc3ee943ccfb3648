"""What goes on its last day is proven to be that copy first; what lives on elsewhere is told, and stays registered.

A name and a size prove nothing (trust #17): a file of the owner's was destroyed, and the backup that somebody had moved
was called gone.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.register import CopyLine, age_out, forget_copy, list_copies, reconcile
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.session.session import Session
from jindra_desk.domain.copies.backup import KEEP_DAYS, CopyKind, CopyState
from jindra_desk.domain.copies.backup_faults import CopyLinked, CopyReplaced
from tests.support.practice_desk import open_practice
from tests.support.sessions import canary_client, moved_clock, on_day, services
from tests.support.vaults import TODAY, write_copy

LATE = TODAY + timedelta(days=KEEP_DAYS + 1)


def of_another_vault(file: Path) -> None:
    """A true backup."""
    folder = file.parent / "van een ander"
    folder.mkdir()
    other = open_practice(folder)
    made = make_backup(other, services(), folder).file
    other.vault.close()
    file.write_bytes(made.read_bytes())


def noise_of_its_size(file: Path) -> None:
    file.write_bytes(secrets.token_bytes(file.stat().st_size))


def another_size(file: Path) -> None:
    file.write_bytes(b"briefje")


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


STRANGE = (of_another_vault, noise_of_its_size, another_size, a_folder)


def two_backups(session: Session, stick: Path) -> tuple[Path, Session]:
    """The first is to go on the day of the session that is answered; a newer one stands beside it."""
    canary_client(session)
    first = make_backup(session, services(), stick).file
    late = on_day(session, LATE)
    make_backup(on_day(session, TODAY + timedelta(days=KEEP_DAYS)), services(), stick)
    return first, late


def line_of(session: Session, file: Path) -> CopyLine:
    return next(line for line in list_copies(session) if line.path == file)


def test_what_is_that_copy_goes(session: Session, tmp_path: Path) -> None:
    first, late = two_backups(session, tmp_path / "stick")
    aged = age_out(late)
    assert (aged.removed, aged.told) == ((first.name,), ())
    assert not first.exists()
    assert [line.path for line in list_copies(late) if line.path == first] == []


@pytest.mark.parametrize("put", STRANGE)
def test_what_stands_there_instead_stays_and_the_copy_is_looked_for_until_it_is_ticked_off(
        session: Session, tmp_path: Path, put: Callable[[Path], None]) -> None:
    first, late = two_backups(session, tmp_path / "stick")
    moved = tmp_path / "meegenomen.jdb"
    whole = first.read_bytes()
    moved.write_bytes(whole)
    put(first)
    before = first.lstat()
    (told,) = finish_pending_copies(late, services)
    assert isinstance(told, CopyReplaced)
    assert first.name in told.sentence()
    assert "staat niet meer" in told.sentence()
    assert (first.lstat().st_ino, first.lstat().st_size) == (before.st_ino, before.st_size)
    assert line_of(late, first).lost
    assert finish_pending_copies(late, services) == (), "told once"
    if first.is_dir():
        first.rmdir()
    else:
        first.unlink()
    assert finish_pending_copies(late, services) == ()
    assert line_of(late, first).state is CopyState.REPLACED, "what is not there is not gone"
    moved.replace(first)
    assert age_out(late).removed == (first.name,), "put back, it goes"
    assert not first.exists()


def test_a_line_that_was_ticked_off_is_gone(session: Session, tmp_path: Path) -> None:
    first, late = two_backups(session, tmp_path / "stick")
    noise_of_its_size(first)
    age_out(late)
    forget_copy(late, line_of(late, first).id)
    assert finish_pending_copies(late, services) == ()
    assert first not in [line.path for line in list_copies(late)]
    assert first.exists()


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_copy_with_a_second_name_is_not_called_gone(session: Session, tmp_path: Path) -> None:
    first, late = two_backups(session, tmp_path / "stick")
    os.link(first, tmp_path / "tweede.jdb")
    aged = age_out(late)
    assert aged.removed == ()
    assert [type(one) for one in aged.told] == [CopyLinked]
    assert not first.exists()
    reconcile(late, services().backups.store)
    assert line_of(late, first).state is CopyState.LINKED
    assert age_out(late).told == (), "told once"


def test_a_backup_that_a_wrong_clock_dated_goes_all_the_same(session: Session, tmp_path: Path) -> None:
    """Its day in the register is the one on which that was noticed."""
    canary_client(session)
    stick = tmp_path / "stick"
    ahead = make_backup(moved_clock(session, TODAY + timedelta(days=4000)), services(), stick).file
    reconcile(session)
    assert line_of(session, ahead).misdated
    make_backup(on_day(session, TODAY + timedelta(days=KEEP_DAYS)), services(), stick)
    assert age_out(on_day(session, LATE)).removed == (ahead.name,)


def test_a_copy_of_before_a_migration_goes_only_when_this_key_opens_it(session: Session) -> None:
    copy = session.vault.path.with_name("praktijk.jdv.voor-0003")
    write_copy(session.vault, copy)
    reconcile(session)
    line = line_of(session, copy)
    assert line.kind is CopyKind.BEFORE_MIGRATION
    whole = copy.read_bytes()
    noise_of_its_size(copy)
    late = on_day(session, line.ends_on + timedelta(days=1))
    assert [type(one) for one in age_out(late).told] == [CopyReplaced]
    assert copy.exists()
    copy.write_bytes(whole)
    assert age_out(late).removed == (copy.name,)
