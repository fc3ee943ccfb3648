"""What holds who was erased goes with the erasure, each by itself: one that cannot be removed keeps no other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.storage.engine.atomic_swap import shred
from jindra_desk.storage.migrations.runner import copies_beside
from tests.support.cut_states import undeletable
from tests.support.practice_desk import add_client, open_practice
from tests.support.sessions import services

OLDER = ("{}.voor-0003", "{}.voor-0004", "{}.onleesbaar", "{}-journal.onleesbaar-2")


@pytest.mark.parametrize("held", OLDER)
def test_an_older_copy_that_cannot_be_removed_keeps_no_other(tmp_path: Path, held: str) -> None:
    session = open_practice(tmp_path)
    path = session.vault.path
    client = add_client(session)
    older = [path.with_name(name.format(path.name)) for name in OLDER]
    for copy in older:
        shutil.copy(path, copy)
    stays = path.with_name(held.format(path.name))
    with undeletable(stays), pytest.raises(StorageFailed):
        destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    assert [copy for copy in older if copy.exists()] == [stays]
    session.vault.close()


def test_a_vault_with_odd_letters_in_its_name_finds_its_copies(tmp_path: Path) -> None:
    vault = tmp_path / "praktijk [2026]*.jdv"
    copy = vault.with_name(f"{vault.name}.voor-0003")
    copy.write_bytes(b"pages")
    vault.with_name("praktijk 2.jdv.voor-0003").write_bytes(b"of another")
    assert copies_beside(vault) == [copy]


def test_a_journal_is_shredded_also_when_its_vault_cannot_be_removed(tmp_path: Path) -> None:
    vault, journal = tmp_path / "a.jdv", tmp_path / "a.jdv-journal"
    for file in (vault, journal):
        file.write_bytes(b"pages" * 100)
    with undeletable(vault), pytest.raises(StorageFailed):
        shred(vault)
    assert not journal.exists()
    assert b"pages" not in vault.read_bytes()
