"""What a head that this computer kept is worth to a restore: each way in which it can be too old is asked about (T-44).

A computer that was not worked on for a while has a true head, and knows nothing of what was destroyed elsewhere since.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import preview_restore
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchors import anchor_name, read_head
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.anchor import Anchor, Mark, sealed
from tests.support.anchor_places import Computer
from tests.support.practice_desk import add_client, open_practice, program
from tests.support.sessions import services
from tests.support.vaults import PASSPHRASE


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A vault in which two people were destroyed."""
    made = open_practice(tmp_path)
    for number in range(2):
        client = add_client(made, surname=f"Naam{chr(97 + number)}", number=number + 1)
        destroy_client(made, services(), client.id, ErasureReason.REQUEST)
    yield made
    made.vault.close()


def settled(session: Session, folder: Path, change: Callable[[Anchor], Anchor],
            meanwhile: Callable[[], Path] | None = None) -> bool:
    """Whether a restore goes on without a question, when this computer kept the true head, changed so.

    `meanwhile` answers the place that is restored to, once the backup is there; by default the vault's own.
    """
    backup = make_backup(session, services(), folder / "stick")
    with session.vault.reading() as uow:
        anchor = Anchor(read_head(uow), backup.made_at + timedelta(minutes=1))
    computer = Computer()
    computer.folder.write(anchor_name(session.vault.vault_id), sealed(change(anchor), session.vault.sealing.anchor_mac))
    stores = replace(program().stores(), anchors=computer.places)
    target = session.vault.path if meanwhile is None else meanwhile()
    return preview_restore(stores, backup.file, target, SecretKind.PASSPHRASE, PASSPHRASE).settled


def test_the_true_head_of_after_the_backup_settles_it(session: Session, tmp_path: Path) -> None:
    assert settled(session, tmp_path, lambda anchor: anchor)


@pytest.mark.req("T-44")
@pytest.mark.parametrize("stands", ["nothing", "its ledger alone", "what opens with no key"])
def test_without_the_vault_that_is_replaced_the_true_head_settles_nothing(
        session: Session, tmp_path: Path, stands: str) -> None:
    """How far it got after that head nobody tells: it may have been put back, or the program killed before the next."""
    def lost() -> Path:
        vault = session.vault.path
        session.vault.close()
        if stands == "what opens with no key":
            vault.write_bytes(vault.read_bytes()[:16] + bytes(8 * 4096 - 16))
        else:
            vault.unlink()
        if stands == "nothing":
            vault.with_name(f"{vault.name}.ledger").unlink()
        return vault

    assert not settled(session, tmp_path, lambda anchor: anchor, lost)


@pytest.mark.req("T-44")
def test_an_older_vault_at_that_place_settles_nothing(session: Session, tmp_path: Path) -> None:
    """It is as far as it was before the backup: what was destroyed since, its ledger does not tell either."""
    older = tmp_path / "ouder.jdv"
    shutil.copy2(session.vault.path, older)
    add_client(session, surname="Daarna", number=9)

    def put_back() -> Path:
        vault = session.vault.path
        session.vault.close()
        shutil.copy2(older, vault)
        return vault

    assert not settled(session, tmp_path, lambda anchor: anchor, put_back)


@pytest.mark.req("T-44")
def test_a_head_of_before_the_backup_was_made_settles_nothing(session: Session, tmp_path: Path) -> None:
    """By its moment alone: two computers at work on copies of one vault can be equally far."""
    assert not settled(session, tmp_path, lambda anchor: replace(anchor, at=anchor.at - timedelta(minutes=2)))


@pytest.mark.req("T-44")
def test_a_head_with_fewer_rows_than_the_backup_settles_nothing(session: Session, tmp_path: Path) -> None:
    def fewer(anchor: Anchor) -> Anchor:
        return replace(anchor, head=replace(anchor.head, audit=Mark(1, anchor.head.audit.digest)))

    assert not settled(session, tmp_path, fewer)


@pytest.mark.req("T-44")
def test_a_head_that_saw_less_of_the_ledger_settles_nothing(session: Session, tmp_path: Path) -> None:
    """Its ledger row stands in the ledger, and is not the last."""
    with session.vault.reading() as uow:
        first = uow.ledger.records()[0]
        mac = uow.ledger.mac_at(first.sequence)
    assert mac is not None
    earlier = Mark(first.sequence, mac)
    assert not settled(session, tmp_path,
                       lambda anchor: replace(anchor, head=replace(anchor.head, ledger=earlier)))
