"""Threat 10: an older vault put back, a log cut short or a row changed is noticed and said (K-140).

Each is authentic to SQLCipher; the heads of the logs, kept in the key ring and beside the program, tell.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from jindra_desk.application.session.session import Session
from jindra_desk.application.vault import anchors
from jindra_desk.application.vault.anchor_findings import FINDING
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.anchors import (
    anchor_head,
    anchor_name,
    check_anchor,
    noticed_now,
    read_anchors,
    warning,
)
from jindra_desk.application.vault.audit_check import check_audit_chain
from jindra_desk.application.vault.key_marks import read_mark
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.domain.vault.audit import GENESIS, ObjectKind, Verb, entry_digest
from jindra_desk.storage.ledger.file import ledger_path
from jindra_desk.storage.vault.logs import SqlVaultLogs
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.folders.anchor_folder import AnchorFolder
from tests.support.anchor_places import Computer
from tests.support.practice_desk import add_client, open_practice
from tests.support.sessions import opened
from tests.support.vaults import database_of
from tests.threats.attacks import lands, withstood


@pytest.fixture
def computer() -> Computer:
    """The key ring and the program's folder; an attacker who has the disk does not have the key ring."""
    return Computer()


def at_work(folder: Path, computer: Computer) -> Path:
    """A vault that was in use: some days, each ending with the head kept outside."""
    session = open_practice(folder)
    for number in range(4):
        add_client(session, surname=f"Naam{chr(97 + number)}", number=number)
        assert anchor_head(session, computer.places) is None
        if number == 1:
            aside = folder / "toen"
            aside.mkdir()
            for file in folder.glob("praktijk*"):
                shutil.copy2(file, aside / file.name)
    path = session.vault.path
    session.vault.close()
    return path


def older_vault(path: Path) -> None:
    """Yesterday's files over today's, ledger and all."""
    ledger_path(path).unlink(missing_ok=True)
    for file in (path.parent / "toen").iterdir():
        shutil.copy2(file, path.with_name(file.name))


@contextmanager
def database_tool(path: Path) -> Iterator[SqlVault]:
    """What somebody with the passphrase and a database tool can do."""
    with opened(path) as session:
        assert isinstance(session.vault, SqlVault)
        yield session.vault


def cut_log(path: Path) -> None:
    """The last rows of the log taken out: what stays is a whole chain."""
    with database_tool(path) as vault:
        database_of(vault).execute("DELETE FROM audit_log WHERE sequence > (SELECT max(sequence) - 4 FROM audit_log)")


def changed_row(path: Path) -> None:
    """One row told otherwise, and every digest after it made again: again a whole chain."""
    with database_tool(path) as vault:
        database_of(vault).execute("UPDATE audit_log SET verb = 'view' WHERE sequence = 3")
        previous = GENESIS
        for row in database_of(vault).all("SELECT * FROM audit_log ORDER BY sequence"):
            previous = entry_digest(previous, row["sequence"], row["moment"], Verb(row["verb"]),
                                    ObjectKind(row["object_kind"]), row["subject"], row["sealed"] or b"")
            database_of(vault).execute("UPDATE audit_log SET digest = ? WHERE sequence = ?",
                                       (previous, row["sequence"]))


def plain_change(path: Path) -> None:
    """One row changed by somebody who does not know of the chain."""
    with database_tool(path) as vault:
        database_of(vault).execute("UPDATE audit_log SET moment = '2020-01-01' WHERE sequence = 3")


HISTORIES: MappingProxyType[str, Callable[[Path], None]] = MappingProxyType({
    "older vault": older_vault, "log cut short": cut_log, "row changed, chain made again": changed_row,
})


def attack_history(folder: Path, computer: Computer, falsify: Callable[[Path], None]) -> None:
    """Put another past in the place of the real one, and open the vault: is it noticed and said?"""
    path = at_work(folder, computer)
    falsify(path)
    with opened(path) as session:
        assert session.vault.logs.first_broken_audit_row() is None, "the chain alone does not notice"
        finding = check_anchor(session, computer.places)
        withstood(finding is not None and not finding.harmless, "another past passes for the real one")
        withstood(len(" ".join(warning(finding))) > 60, "it is noticed, and not explained")
        anchor_head(session, computer.places)
        withstood(check_anchor(session, computer.places) is not None, "using it once makes it forget")


def attack_unreadable_place(folder: Path, nature: str) -> None:
    """An older vault is put back, and something that cannot be read takes the name of the mark in the folder."""
    kept = AnchorFolder(folder / "anchors")
    places = AnchorPlaces(None, kept)
    session = open_practice(folder)
    add_client(session)
    anchor_head(session, places)
    anchor_head(session, places)
    path, name = session.vault.path, folder / "anchors" / anchor_name(session.vault.vault_id)
    session.vault.close()
    shutil.copytree(path.parent, folder / "ouder", ignore=shutil.ignore_patterns("anchors", "ouder"))
    with opened(path) as session:
        add_client(session, surname="Nadien", number=9)
        anchor_head(session, places)
    name.unlink()
    if nature == "gone":
        pass
    elif nature == "pipe":
        os.mkfifo(name)
    elif nature == "folder":
        name.mkdir()
    else:
        name.symlink_to("/etc/hostname")
    with opened(folder / "ouder" / path.name) as session:
        found = read_anchors(places, session.vault.vault_id)
        told = warning(noticed_now(session, places))
        withstood(len(" ".join(told)) > 60, "a mark that cannot be read counts as no mark")
        report = verify_vault(session, None, found)
        withstood(not report.whole, "verify calls a mark good that it did not read")


def attack_chain(session: Session) -> None:
    """Change one row of the log: does the walk along the chain end there?"""
    path = session.vault.path
    session.vault.close()
    plain_change(path)
    with opened(path) as again:
        withstood(check_audit_chain(again).broken_at == 3, "a changed row passes in the log")


@pytest.mark.parametrize("name", HISTORIES)
def test_threat_10_another_past_is_noticed_and_said(tmp_path: Path, computer: Computer, name: str) -> None:
    """Older vault, truncated log, rewritten row: noticed, explained, and not forgotten by using it."""
    attack_history(tmp_path, computer, HISTORIES[name])


@pytest.mark.parametrize("nature", ["gone", "pipe", "folder", "link"])
def test_threat_10_a_mark_that_cannot_be_read_is_told(tmp_path: Path, nature: str) -> None:
    """Something that stands at its name is not nothing."""
    attack_unreadable_place(tmp_path, nature)


def test_threat_10_bites_without_telling_unread_from_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = anchors.read_anchors
    monkeypatch.setattr(anchors, "read_anchors", lambda *given: replace(real(*given), unread=frozenset()))
    with lands("counts as no mark"):
        attack_unreadable_place(tmp_path, "pipe")


def test_threat_10_a_changed_row_breaks_the_chain(tmp_path: Path) -> None:
    """K-03: hash-chained."""
    session = open_practice(tmp_path)
    add_client(session)
    attack_chain(session)


def nothing_kept_inside(path: Path) -> None:
    """Nor does the vault remember that anything was ever kept outside, or what its documents and checks saw."""
    with database_tool(path) as vault:
        database_of(vault).execute("DELETE FROM settings")


@pytest.mark.parametrize("name", HISTORIES)
def test_threat_10_bites_without_a_head_kept_outside(tmp_path: Path, computer: Computer, name: str) -> None:
    """What stands inside the vault only goes back with the vault."""
    spoil = HISTORIES[name]

    def falsify(path: Path) -> None:
        spoil(path)
        computer.wipe()
        nothing_kept_inside(path)

    with lands("another past passes for the real one"):
        attack_history(tmp_path, computer, falsify)


def test_threat_10_bites_without_comparing_the_head(
        tmp_path: Path, computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A head that is kept and never compared is a habit, no proof."""
    monkeypatch.setattr(anchors, "compare", lambda *_given: None)
    with lands("another past passes for the real one"):
        attack_history(tmp_path, computer, older_vault)


def test_threat_10_bites_without_holding_on_to_a_mismatch(
        tmp_path: Path, computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written forward at the end of the day, the false head would be the true one tomorrow."""
    real = anchors.verify_anchors

    def weigh(session: Session, found: anchors.FoundAnchors) -> anchors.VerifiedAnchors:
        weighed = real(session, found)
        with session.vault.reading() as uow:
            head, keys = anchors.read_head(uow), read_mark(uow)
        fresh = anchors._fresh(session, found, {}, head, keys)
        with session.vault.unit_of_work() as uow:
            uow.settings.put(FINDING, None)
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
        return anchors.VerifiedAnchors(weighed.finding, fresh, weighed.changes)

    monkeypatch.setattr(anchors, "verify_anchors", weigh)
    with lands("using it once makes it forget"):
        attack_history(tmp_path, computer, older_vault)


def test_threat_10_bites_without_the_chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that do not hang together can be changed one by one."""
    session = open_practice(tmp_path)
    add_client(session)
    monkeypatch.setattr(SqlVaultLogs, "first_broken_audit_row", lambda _self: None)
    with lands("a changed row passes in the log"):
        attack_chain(session)
