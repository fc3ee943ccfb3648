"""A journal of our own crash is played back; anything else under its name is put aside, and the vault stays whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.disk.vault_files import KEYS_FIRST, beside, names_put_aside
from jindra_desk.domain.base.errors import DamagedBeside, JournalInTheWay
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.engine.connection import Database, create_database, open_database, open_reader
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.storage.engine.rollback_journal import JournalNature, holds_pages_of, nature_of
from jindra_desk.storage.engine.sqlite_files import journal_path
from jindra_desk.storage.engine.verified_copy import check_integrity
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.forged_journals import FORGED, FORGED_LOGS, journal, page_of, pages_in
from tests.support.vaults import NOW, cheap_keys, copied_vault, numbered_id, template_key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault with a little in it."""
    place = copied_vault(tmp_path)
    database = open_database(place, template_key())
    fill(database, range(50))
    database.close()
    return place


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    letter = tmp_path / "brief.odt"
    letter.write_bytes(b"van haar" * 5000)
    return letter


def fill(database: Database, numbers: range, text: str = "x") -> None:
    """One transaction with a row for each number."""
    database.begin_writing()
    for number in numbers:
        database.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (f"{number}", text * 2000))
    database.execute("COMMIT")


def opens_whole(path: Path) -> int:
    """Open and check; answer how many rows of ours there are."""
    database = open_database(path, template_key())
    try:
        return int(database.value("SELECT count(*) FROM settings WHERE length(value) = 2000"))
    finally:
        database.close()
        check_integrity(path, template_key())


@pytest.mark.parametrize("kind", FORGED)
def test_a_forged_journal_changes_nothing(path: Path, victim: Path, kind: str) -> None:
    planted = journal_path(path)
    content = FORGED[kind](path, victim)
    planted.write_bytes(content)
    before = path.read_bytes()
    assert nature_of(planted, path, template_key()) is JournalNature.STRANGE
    assert opens_whole(path) == 50
    assert path.read_bytes() == before
    assert victim.read_bytes() == b"van haar" * 5000
    (aside,) = names_put_aside(path)
    assert path.with_name(aside).read_bytes() == content


@pytest.mark.parametrize("kind", FORGED_LOGS)
def test_a_write_ahead_log_is_never_ours(path: Path, victim: Path, kind: str) -> None:
    planted = path.with_name(f"{path.name}-wal")
    content = FORGED_LOGS[kind](path, victim)
    planted.write_bytes(content)
    before = path.read_bytes()
    assert opens_whole(path) == 50
    assert path.read_bytes() == before
    (aside,) = names_put_aside(path)
    assert path.with_name(aside).read_bytes() == content


@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize("content", [b"", b"van haar"])
def test_nothing_is_written_through_a_second_name(path: Path, tmp_path: Path, ending: str, content: bytes) -> None:
    """SQLite would write its next journal into the owner's file."""
    letter = tmp_path / "brief.txt"
    letter.write_bytes(content)
    os.link(letter, path.with_name(path.name + ending))
    database = open_database(path, template_key())
    fill(database, range(60))
    database.close()
    assert letter.read_bytes() == content
    assert len(names_put_aside(path)) == 1


@pytest.mark.parametrize("kind", ["cuts to one page", "garbage pages", "names another journal"])
def test_what_is_planted_while_the_vault_is_open_changes_nothing_either(path: Path, victim: Path, kind: str) -> None:
    database = open_database(path, template_key())
    for begin in ("BEGIN IMMEDIATE", "BEGIN", "SELECT count(*) FROM settings"):
        journal_path(path).write_bytes(FORGED[kind](path, victim))
        database.execute(begin)
        assert database.value("SELECT count(*) FROM settings WHERE length(value) = 2000") == 50
        if database.in_transaction():
            database.execute("COMMIT")
    path.with_name(f"{path.name}-wal").write_bytes(FORGED_LOGS["cuts to the true first page"](path, victim))
    assert database.value("SELECT count(*) FROM settings WHERE length(value) = 2000") == 50
    database.close()
    assert victim.read_bytes() == b"van haar" * 5000
    assert len(names_put_aside(path)) == 4
    assert opens_whole(path) == 50


def test_a_second_connection_plays_nothing_back(path: Path, victim: Path) -> None:
    writer = open_database(path, template_key())
    journal_path(path).write_bytes(FORGED["cuts to one page"](path, victim))
    before = path.read_bytes()
    with pytest.raises(JournalInTheWay):
        open_reader(path, template_key()).close()
    assert path.read_bytes() == before
    writer.value("SELECT count(*) FROM settings")
    reader = open_reader(path, template_key())
    assert reader.value("SELECT count(*) FROM settings WHERE length(value) = 2000") == 50
    reader.close()
    writer.close()


def test_a_log_planted_beside_an_open_vault_is_not_read_by_a_second_connection(path: Path, victim: Path) -> None:
    """A backup is made while the vault is open: the log and its index go aside before that connection looks."""
    writer = open_database(path, template_key())
    planted = {ending: FORGED_LOGS[kind](path, victim) if kind else b"van haar" for ending, kind in (
        ("-wal", "cuts to the true first page"), ("-shm", ""))}
    for ending, content in planted.items():
        path.with_name(f"{path.name}{ending}").write_bytes(content)
    before = path.read_bytes()
    reader = open_reader(path, template_key())
    assert reader.value("SELECT count(*) FROM settings WHERE length(value) = 2000") == 50
    reader.close()
    assert path.read_bytes() == before
    assert {name: path.with_name(name).read_bytes() for name in names_put_aside(path)} == {
        f"{path.name}{ending}.onleesbaar": content for ending, content in planted.items()}
    writer.close()
    assert opens_whole(path) == 50


def states_of_a_transaction(path: Path, place: Path) -> Iterator[Path]:
    """The vault with its hot journal, as a kill at several moments of a large transaction leaves them."""
    database = open_database(path, template_key())
    database.begin_writing()
    database.execute("PRAGMA cache_size = 1")
    for number in range(60):
        database.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (f"{number}", "y" * 2000))
        if number % 10 == 0:
            database.execute("DELETE FROM settings WHERE key = ?", (f"{number + 20}",))
            folder = place / f"{number}"
            folder.mkdir()
            for file in (path, journal_path(path), *(beside(path, kind) for kind in KEYS_FIRST[:2])):
                shutil.copy(file, folder / file.name)
            yield folder / path.name
    database.execute("ROLLBACK")
    database.close()


def test_every_journal_of_our_own_crash_is_played_back(path: Path, tmp_path: Path) -> None:
    seen = 0
    for crashed in states_of_a_transaction(path, tmp_path):
        assert nature_of(journal_path(crashed), crashed, template_key()) is JournalNature.OURS
        assert opens_whole(crashed) == 50
        assert not journal_path(crashed).exists()
        assert names_put_aside(crashed) == ()
        seen += 1
    assert seen == 6


def test_a_journal_of_our_own_crash_with_a_bit_turned_is_kept_and_never_used(path: Path, tmp_path: Path) -> None:
    *_, crashed = states_of_a_transaction(path, tmp_path)
    content = bytearray(journal_path(crashed).read_bytes())
    content[512 + 4 + 5000] ^= 1
    journal_path(crashed).write_bytes(content)
    before = crashed.read_bytes()
    opens_whole(crashed)
    assert crashed.read_bytes() == before
    (aside,) = names_put_aside(crashed)
    assert crashed.with_name(aside).read_bytes() == content


def test_a_torn_vault_without_its_true_journal_is_told_with_where_that_is(path: Path, tmp_path: Path) -> None:
    """A page that was half written when the power went, and a journal that somebody altered since."""
    *_, crashed = states_of_a_transaction(path, tmp_path)
    for file, place in ((crashed, 5 * PAGE_BYTES + 77), (journal_path(crashed), 512 + 4 + 5000)):
        content = bytearray(file.read_bytes())
        content[place] ^= 1
        file.write_bytes(content)
    before = crashed.read_bytes()
    with pytest.raises(DamagedBeside, match=r"-journal\.onleesbaar"):
        opens_whole(crashed)
    assert crashed.read_bytes() == before


def test_a_journal_of_an_earlier_transaction_is_not_of_this_moment(path: Path, tmp_path: Path) -> None:
    """Every page in it is authentic: it was left in a copy of the folder."""
    *_, crashed = states_of_a_transaction(path, tmp_path)
    database = open_database(path, template_key())
    for round_ in range(2):
        fill(database, range(30), "ab"[round_])
    database.close()
    shutil.copy(journal_path(crashed), journal_path(path))
    before = path.read_bytes()
    assert opens_whole(path) == 50
    assert path.read_bytes() == before
    assert len(names_put_aside(path)) == 1
    assert holds_pages_of(path.with_name(names_put_aside(path)[0]), path, template_key())


def test_the_pages_of_an_older_moment_do_not_come_in_under_a_header_of_their_own(path: Path) -> None:
    older, second = page_of(path, 1), page_of(path, 2)
    database = open_database(path, template_key())
    for round_ in range(3):
        fill(database, range(30), "abc"[round_])
    database.close()
    before = path.read_bytes()
    for records in ([(1, older)], [(2, second)]):
        journal_path(path).write_bytes(journal(pages_in(path), records))
        assert opens_whole(path) == 50
        assert path.read_bytes() == before
    assert len(names_put_aside(path)) == 2


@pytest.mark.parametrize("content", [b"", bytes(512), bytes(20_000)])
def test_a_journal_that_was_never_begun_is_nothing_to_tell(path: Path, content: bytes) -> None:
    journal_path(path).write_bytes(content)
    assert nature_of(journal_path(path), path, template_key()) is JournalNature.BLANK
    database = open_database(path, template_key())
    fill(database, range(60))
    database.close()
    assert names_put_aside(path) == ()
    assert not journal_path(path).exists()
    assert opens_whole(path) == 60


def test_a_torn_header_before_a_page_of_ours_is_nothing_to_tell(path: Path) -> None:
    """The header reaches the disk before any page of the vault does: nothing is to be taken back."""
    content = journal(pages_in(path), [(2, page_of(path, 2))])
    journal_path(path).write_bytes(b"\0" * 28 + content[28:])
    assert nature_of(journal_path(path), path, template_key()) is JournalNature.BLANK
    assert opens_whole(path) == 50
    assert names_put_aside(path) == ()


def test_the_first_transaction_of_a_new_file_is_taken_back(tmp_path: Path) -> None:
    fresh, key = tmp_path / "nieuw.jdv", cheap_keys().new_key()
    database = create_database(fresh, key)
    database.begin_writing()
    database.execute("PRAGMA cache_size = 1")
    database.execute("CREATE TABLE t (a)")
    for _ in range(100):
        database.execute("INSERT INTO t VALUES (randomblob(9000))")
    saved = {file: file.read_bytes() for file in (fresh, journal_path(fresh))}
    database.close()
    for file, content in saved.items():
        file.write_bytes(content)
    assert fresh.stat().st_size > 20 * PAGE_BYTES
    assert nature_of(journal_path(fresh), fresh, key) is JournalNature.OURS


def test_another_vaults_journal_is_strange(path: Path, tmp_path: Path) -> None:
    place = tmp_path / "ander.jdv"
    SqlVaultStore().create(place, cheap_keys().new_key(), "ander", demo=True).close()
    journal_path(path).write_bytes(journal(pages_in(path), [(2, page_of(place, 2))]))
    assert nature_of(journal_path(path), path, template_key()) is JournalNature.STRANGE
    assert not holds_pages_of(journal_path(path), path, template_key())
    assert len(page_of(place, 2)) == PAGE_BYTES


def test_put_aside_files_are_listed_in_order(path: Path, victim: Path) -> None:
    for _ in range(3):
        journal_path(path).write_bytes(FORGED["a letter"](path, victim))
        assert opens_whole(path) == 50
    assert names_put_aside(path) == tuple(f"{path.name}-journal.onleesbaar{ending}" for ending in ("", "-2", "-3"))


def test_every_transaction_that_writes_has_a_mark_of_its_own(path: Path) -> None:
    """The next test stands on it; a library without this PRAGMA would leave every mark the same."""
    database = open_database(path, template_key())
    marks = []
    for _ in range(3):
        fill(database, range(2))
        marks.append(database.value("PRAGMA default_cache_size"))
        assert database.value("PRAGMA cache_size") == -32768
    database.close()
    assert [mark - marks[0] for mark in marks] == [0, 1, 2]


def test_a_journal_of_before_the_file_was_built_anew_is_not_of_this_moment(path: Path, tmp_path: Path) -> None:
    """Building it again is a transaction of SQLite's own, which has no mark."""
    *_, crashed = states_of_a_transaction(path, tmp_path)
    vault = SqlVaultStore().open(path, template_key())
    vault.pages.compact()
    vault.close()
    database = open_database(path, template_key())
    fill(database, range(1))
    database.close()
    shutil.copy(journal_path(crashed), journal_path(path))
    assert nature_of(journal_path(path), path, template_key()) is JournalNature.STRANGE


def test_a_destruction_takes_what_was_put_aside_and_is_of_this_vault(path: Path, tmp_path: Path, victim: Path) -> None:
    """It holds whom it was about; a letter of the client's stays."""
    *_, crashed = states_of_a_transaction(path, tmp_path)
    database = open_database(path, template_key())
    for _ in range(2):
        fill(database, range(30))
    database.close()
    shutil.copy(journal_path(crashed), journal_path(path))
    assert opens_whole(path) == 50
    journal_path(path).write_bytes(FORGED["a letter"](path, victim))
    vault = SqlVaultStore().open(path, template_key())
    assert len(names_put_aside(path)) == 2
    with vault.unit_of_work() as uow:
        uow.erasure.erase(ClientId(numbered_id(1)))
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, None, NOW)
    vault.close()
    (left,) = names_put_aside(path)
    assert path.with_name(left).read_bytes() == FORGED["a letter"](path, victim)
