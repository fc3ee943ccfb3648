"""A backup made during work is one moment of the vault, whichever moment a commit falls in (K-26, trust #9)."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.storage.backups import snapshot as snapshot_module
from jindra_desk.storage.backups.snapshot import copy_consistently
from jindra_desk.storage.engine.connection import open_database
from jindra_desk.storage.engine.verified_copy import check_integrity
from jindra_desk.storage.inspection.contents import count_contents
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import NOW, database_of, opened_vault, template_key, written

ROWS = "SELECT count(*), min(note), max(note) FROM twin"


@pytest.fixture
def twin(vault: SqlVault, monkeypatch: pytest.MonkeyPatch) -> SqlVault:
    """A vault with a table whose rows all say the same number, in pages all over the file; copied in small pieces."""
    monkeypatch.setattr(snapshot_module, "_PIECE_PAGES", 4)
    database_of(vault).execute("CREATE TABLE twin (id INTEGER PRIMARY KEY, note INTEGER, filling BLOB)")
    database_of(vault).execute("BEGIN")
    for number in range(60):
        database_of(vault).execute("INSERT INTO twin VALUES (?, 0, randomblob(14000))", (number,))
    database_of(vault).execute("COMMIT")
    return vault


def _read(path: Path) -> tuple[int, int, int]:
    database = open_database(path, template_key(), with_keys=False)
    row = database.one(ROWS)
    database.close()
    return int(row[0]), int(row[1]), int(row[2])


def test_the_copy_is_the_file_byte_for_byte(twin: SqlVault, tmp_path: Path) -> None:
    manifest = copy_consistently(twin.path, template_key(), tmp_path / "kopie")
    assert (tmp_path / "kopie").read_bytes() == twin.path.read_bytes()
    assert manifest == count_contents(database_of(twin))


def test_commits_between_the_pieces_are_in_whole_or_not_at_all(twin: SqlVault, tmp_path: Path) -> None:
    """Every commit changes every row: a copy that mixed two moments would hold two numbers."""
    written_at: list[int] = []

    def write(done: int, total: int) -> None:
        written_at.append(done)
        database_of(twin).execute("UPDATE twin SET note = ?", (len(written_at),))

    copy_consistently(twin.path, template_key(), tmp_path / "kopie", write)
    assert len(written_at) > 5
    count, lowest, highest = _read(tmp_path / "kopie")
    assert count == 60
    assert lowest == highest == len(written_at)
    check_integrity(tmp_path / "kopie", template_key())


def test_a_file_that_grows_and_shrinks_meanwhile(twin: SqlVault, tmp_path: Path) -> None:
    steps: list[int] = []

    def write(done: int, total: int) -> None:
        steps.append(done)
        if len(steps) == 3:
            database_of(twin).execute("INSERT INTO twin SELECT id + 1000, 0, randomblob(14000) FROM twin")
        if len(steps) == 12:
            database_of(twin).execute("DELETE FROM twin WHERE id >= 30")
            database_of(twin).execute("VACUUM")

    copy_consistently(twin.path, template_key(), tmp_path / "kopie", write)
    assert (tmp_path / "kopie").read_bytes() == twin.path.read_bytes()


def test_without_looking_at_page_1_again_two_moments_would_mix(twin: SqlVault, tmp_path: Path,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    """The protection taken out: then the test above must fail."""
    monkeypatch.setattr(snapshot_module._Copy, "is_current", lambda _: True)
    written_at: list[int] = []

    def write(done: int, total: int) -> None:
        written_at.append(done)
        database_of(twin).execute("UPDATE twin SET note = ?", (len(written_at),))

    copy_consistently(twin.path, template_key(), tmp_path / "kopie", write)
    database = open_database(tmp_path / "kopie", template_key(), with_keys=False)
    notes = {row[0] for row in database.all("SELECT note FROM twin")}
    database.close()
    assert len(notes) > 1


class Writer(threading.Thread):
    """Changes every row, commit after commit, until it is told to stop; owns the vault."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.ready, self.stop = threading.Event(), threading.Event()
        self.commits = 0
        self.ended_well = False

    def run(self) -> None:
        vault = opened_vault(self._folder)
        try:
            database_of(vault).execute("CREATE TABLE twin (id INTEGER PRIMARY KEY, note INTEGER, filling BLOB)")
            for number in range(40):
                database_of(vault).execute("INSERT INTO twin VALUES (?, 0, randomblob(14000))", (number,))
            self.ready.set()
            while not self.stop.is_set():
                self.commits += 1
                database_of(vault).execute("UPDATE twin SET note = ?", (self.commits,))
            self.ended_well = True
        finally:
            self.ready.set()
            vault.close()


def test_a_writer_in_parallel_never_fails_and_the_copy_is_one_moment(tmp_path: Path,
                                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot_module, "_PIECE_PAGES", 4)
    writer = Writer(tmp_path)
    writer.start()
    writer.ready.wait(10)
    try:
        for number in range(3):
            copy_consistently(tmp_path / "praktijk.jdv", template_key(), tmp_path / f"kopie{number}")
    finally:
        writer.stop.set()
        writer.join()
    assert writer.ended_well
    assert writer.commits > 0
    for number in range(3):
        _, lowest, highest = _read(tmp_path / f"kopie{number}")
        assert lowest == highest
        check_integrity(tmp_path / f"kopie{number}", template_key())


def test_stopping_leaves_no_file(twin: SqlVault, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        copy_consistently(twin.path, template_key(), tmp_path / "kopie", stop)
    assert not (tmp_path / "kopie").exists()
    written(twin, lambda uow: uow.settings.put("daarna", NOW.isoformat()))


def test_a_place_that_refuses_is_told(twin: SqlVault, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        copy_consistently(twin.path, template_key(), tmp_path / "weg" / "kopie")
