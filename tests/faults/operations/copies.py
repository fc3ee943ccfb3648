"""Backups: made, and put back while more was erased since."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup, verify_backup
from jindra_desk.application.session.session import Session
from jindra_desk.domain.copies.backup import SUFFIX, CopyKind, CopyState, copy_note, staged_restore
from jindra_desk.domain.erasure.reasons import ErasureReason
from tests.faults.operations.base import Acknowledge, Operation, client_id, client_ids, opened_whole, working
from tests.support.practice_desk import add_client, open_practice, program
from tests.support.sessions import services
from tests.support.vaults import PASSPHRASE
from tests.support.waiting import rounds

STICK = "stick"
_BEFORE = frozenset({1, 2, 3})
_ERASED, _ADDED = 2, 4
_PATIENCE = 120.0


class MakeBackup(Operation):
    """A client more and a backup, every time; the stick is a folder inside the round's own."""

    steps = 1

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        add_client(session, surname="Naam100", number=100)
        session.vault.close()
        (folder / STICK).mkdir(mode=0o700)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with working(folder) as session:
            services()
            acknowledge(0)
            for number in count(1):
                add_client(session, surname=f"Naam{number}", number=number)
                make_backup(session, services(), folder / STICK)
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        path = folder / "praktijk.jdv"
        stores = program().stores()
        held = []
        for file in sorted((folder / STICK).glob(f"*{SUFFIX}")):
            report = verify_backup(stores, file, SecretKind.PASSPHRASE, PASSPHRASE)  # none that has a name is half
            held.append(report.clients)
        assert len(held) >= acknowledged, f"{len(held)} backups are there, {acknowledged} were acknowledged"
        assert acknowledged == 0 or max(held) >= acknowledged + 1, "the last backup holds what it was made of"
        with opened_whole(folder) as session:
            assert {client_id(number) for number in range(1, acknowledged + 1)} <= client_ids(session), "clients"
            _settle(session)
            with session.vault.reading() as uow:
                lines = [copy for copy in uow.copies.all() if copy.kind is CopyKind.BACKUP]
            left = [file.name for file in folder.glob(f"{path.name}.*")
                    if file.name.startswith((f"{path.name}.back-up", f"{path.name}.kopie"))]
            assert not left, f"left behind: {left}"
            verified = [copy for copy in lines if copy.state is CopyState.VERIFIED]
            assert len(verified) >= acknowledged, "what was acknowledged stands in the register"
            assert all(copy.path.exists() for copy in verified), "the register tells of none that is not there"


class Restore(Operation):
    """An older backup is put back; who was erased since is gone in whichever vault opens."""

    steps = 1

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        for number in sorted(_BEFORE):
            add_client(session, surname=f"Naam{number:02d}kanaal", number=number)
        (folder / STICK).mkdir(mode=0o700)
        make_backup(session, services(), folder / STICK)
        destroy_client(session, services(), client_id(_ERASED), ErasureReason.REQUEST)
        add_client(session, surname=f"Naam{_ADDED:02d}kanaal", number=_ADDED)
        session.vault.close()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        file = next((folder / STICK).glob(f"*{SUFFIX}"))
        acknowledge(0)
        restore_backup(program().stores(), file, folder / "praktijk.jdv", SecretKind.PASSPHRASE, PASSPHRASE,
                       RestoreDecisions(highest_certificate=0))
        acknowledge(1)

    def judge(self, folder: Path, acknowledged: int) -> None:
        path = folder / "praktijk.jdv"
        with opened_whole(folder) as session:
            after_opening(session, services)
            there = client_ids(session)
            old, back = _expected(_BEFORE | {_ADDED}), _expected(_BEFORE)
            assert there in (old, back), "one of the two vaults, whole"
            assert not acknowledged or there == back, "what was said to be put back is what opens"
            assert len(session.vault.logs.ledger_records()) == 1
            _no_residue(session)
        # A ledger that was cut off as it was written proves nothing of itself: it is put aside and told, not removed.
        left = [file.name for file in folder.glob(f"{staged_restore(path).name}*") if ".onleesbaar" not in file.name]
        assert not left, f"left behind: {left}"
        for file in (folder / STICK).glob(f"*{SUFFIX}"):
            verify_backup(program().stores(), file, SecretKind.PASSPHRASE, PASSPHRASE)


def _expected(numbers: frozenset[int]) -> set[str]:
    return {client_id(number) for number in numbers - {_ERASED}}


def _no_residue(session: Session) -> None:
    needle = f"Naam{_ERASED:02d}kanaal"
    report = session.vault.pages.scan_residue({"name": [needle.encode(), needle.lower().encode()]})
    assert report.found == (), "who was erased stands in no page"


def _settle(session: Session) -> None:
    """A helper outlives a kill of the program: what it does counts when it is done, and is registered by an opening."""
    for _ in rounds(_PATIENCE, what="the helper never ended"):
        after_opening(session, services)
        if not copy_note(session.vault.path).exists():
            return
