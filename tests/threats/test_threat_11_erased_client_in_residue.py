"""Threat 11: of an erased client nothing is left in rows, search index, free pages, journal or beside the vault (J-09).

Every page is decrypted apart from SQLite and searched for a canary from every column of every table.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from jindra_desk.application.erasure.destroy import destroy_client, erase_rows
from jindra_desk.application.erasure.residue import ResidueOutside
from jindra_desk.application.ports.vault import ResidueReport
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.engine import connection
from jindra_desk.storage.search.residue import orphan_words
from jindra_desk.storage.vault.pages import SqlVaultPages
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.practice_desk import PRACTICE, program
from tests.support.sessions import Canaries, canary_client, decrypted_pages, found_in, raw_files, services
from tests.support.vaults import PASSPHRASE, database_of
from tests.threats.attacks import lands, withstood


@contextmanager
def made_now(folder: Path) -> Iterator[Session]:
    """A vault made now, so that a protection that was taken out was never there."""
    folder.mkdir(exist_ok=True)
    session = program().create(folder / "kluis.jdv", PASSPHRASE, PRACTICE, "praktijk", demo=False).session
    try:
        yield session
    finally:
        session.vault.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Session]:
    with made_now(tmp_path) as session:
        yield session


def written(session: Session) -> tuple[Client, Canaries]:
    """Some clients around one who is full of canaries; all of them are in the pages, or nothing is proven.

    The client has no receipts: those keep an initial and a surname for seven years.
    """
    for number in range(2, 6):
        canary_client(session, number, receipts=False, phone=f"+3161234567{number}")
    client, say = canary_client(session, 1, receipts=False)
    there = found_in(decrypted_pages(session), say.words)
    assert len(there) >= 40
    assert {"surname", "notes", "pdf", "draft", "allergies"} <= there
    return client, say


def indexed(session: Session) -> set[bytes]:
    """Words that the search index holds of nobody; a page tells only in pieces what FTS5 writes piecewise."""
    assert isinstance(session.vault, SqlVault)
    return set(orphan_words(database_of(session.vault)))


def attack_free_pages(session: Session) -> None:
    """Erase the rows and read all pages at once, before anything is built again: what does SQLite leave behind?"""
    client, say = written(session)
    with session.vault.unit_of_work() as uow:
        erase_rows(uow, client)
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, session.clock.now())
    withstood(indexed(session) == set(), "erased words stand in the search index")
    withstood(found_in(decrypted_pages(session), say.words) == set(), "erased text stands in the file's pages")
    withstood(found_in(raw_files(session.vault.path.parent), say.words) == set(), "erased text stands beside the vault")


def attack_claim(session: Session) -> None:
    """Destroy with everything that can go wrong: a certificate may only stand where nothing is left."""
    client, say = written(session)
    try:
        destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    except JindraError:
        claimed = False
    else:
        claimed = True
    with session.vault.reading() as uow:
        claimed = claimed or bool(uow.documents.certificates())
    left = found_in(decrypted_pages(session), say.words) | found_in(raw_files(session.vault.path.parent), say.words)
    left |= {word.decode() for word in indexed(session)}
    withstood(not (claimed and left), "destruction is claimed while residue is left")


def test_threat_11_rows_leave_nothing_in_free_pages_or_index(fresh: Session) -> None:
    """0 residues right after the rows went, without any building again."""
    attack_free_pages(fresh)


def test_threat_11_a_destruction_is_claimed_only_when_nothing_is_left(fresh: Session) -> None:
    """J-09: the whole use case, certificate and all."""
    attack_claim(fresh)


def attack_shared_folder(session: Session, temporary: Path, others: bool) -> None:
    """Whoever can write in the folder of temporary files puts the client's name there, to keep the proof away."""
    client, _ = written(session)
    planted = temporary / "jindra-notities.txt"
    planted.write_text(f"{client.name.display} was hier")
    if others:
        os.chown(planted, 1000, 1000)
    try:
        result = destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    except JindraError as fault:
        withstood(False, f"a text in the temporary folder keeps the proof away: {type(fault).__name__}")
    else:
        told = ResidueOutside.of(result.report.outside).sentence() if result.report.outside else ""
        withstood((str(planted) in told) is not others, "the owner is not told which file, or of another's")
    withstood(planted.exists(), "a file of somebody is gone")


@pytest.mark.parametrize("others", [False, True])
def test_threat_11_a_text_outside_is_told_and_keeps_no_proof_away(
        fresh: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, others: bool) -> None:
    if others and os.geteuid() != 0:
        pytest.skip("only root makes another user's file")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    attack_shared_folder(fresh, tmp_path, others)


def test_threat_11_bites_without_telling_outside_from_pages(
        fresh: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it was: every hit outside is residue of the vault."""
    real = SqlVaultPages.scan_residue

    def counted(*given: object) -> ResidueReport:
        report = real(*given)  # type: ignore[arg-type]
        return replace(report, found=(*report.found, *report.outside))

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(SqlVaultPages, "scan_residue", counted)
    with lands("keeps the proof away"):
        attack_shared_folder(fresh, tmp_path, others=False)


def test_threat_11_bites_without_overwriting_deleted_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite without `secure_delete` leaves whole rows in free pages."""
    monkeypatch.setattr(connection, "_SETTINGS", tuple(
        "PRAGMA secure_delete = OFF" if "secure_delete" in setting else setting for setting in connection._SETTINGS))
    with made_now(tmp_path) as session, lands("erased text stands in the file's pages"):
        attack_free_pages(session)


def test_threat_11_bites_without_secure_delete_in_the_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FTS5 marks a word as gone and keeps it (measured in trust.md), unless its own option says otherwise."""
    without_index_option(monkeypatch)
    with made_now(tmp_path) as session, lands("erased words stand in the search index"):
        attack_free_pages(session)


def test_threat_11_bites_without_reading_the_pages_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With words left in the index, and nobody who looks, a certificate would lie; looking, the index is made again."""
    without_index_option(monkeypatch)
    with made_now(tmp_path / "gelezen") as session:
        attack_claim(session)
    monkeypatch.setattr(SqlVaultPages, "scan_residue", lambda *_given: ResidueReport(1, 1, 1, (), compacted=False))
    with made_now(tmp_path / "ongelezen") as session, lands("destruction is claimed while residue is left"):
        attack_claim(session)


def without_index_option(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search index whose option is never set, wherever the index is made."""
    asked: list[str] = []
    real = connection.Database.execute

    def execute(self: connection.Database, sql: str, parameters: connection.Parameters = ()) -> Any:
        if "'secure-delete', 1" in sql:
            asked.append(sql)
        return real(self, sql.replace("'secure-delete', 1", "'secure-delete', 0"), parameters)

    monkeypatch.setattr(connection.Database, "execute", execute)
    with TemporaryDirectory() as place, made_now(Path(place, "proef")):
        assert asked, "there is an option to leave out"
