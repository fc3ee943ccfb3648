"""After a destruction every field of the register is looked for in every decrypted page, and would be found (J-09).

Taking one field out of the register makes the residue of that field go unseen: each is looked for by itself alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.ports.vault import ResidueReport
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.records.field import Needle
from jindra_desk.domain.records.register import field_name, needle_fields
from jindra_desk.storage.erasure import rows as erasure_repo
from jindra_desk.storage.erasure.needles import needles_of
from jindra_desk.storage.erasure.residue import Scan, scan_files, stands_in_living_row
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.canaries import plant_everywhere
from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client, decrypted_pages, services
from tests.support.vaults import add_clients, database_of, invented_client

FIELDS = [field_name(table, field) for table, field, _ in needle_fields()]
Needles = Mapping[str, Sequence[bytes]]


@dataclass(frozen=True)
class Residue:
    """What was planted in a client's rows by field, what is looked for, and the scans of the file after erasing."""

    planted: dict[str, bytes]
    needles: Needles
    without: dict[str, Needles]
    left: set[str]
    report: ResidueReport
    scan: Scan
    found: frozenset[str]


@pytest.fixture(scope="module")
def residue() -> Iterator[Residue]:
    """Destroy a client with a word of its own in every field; then leave each of these in a free page of the file."""
    with TemporaryDirectory() as folder, opened_practice(Path(folder)) as session:
        vault = session.vault
        assert isinstance(vault, SqlVault)
        canary_client(session, 2, receipts=False, phone="+31612345679")
        client, _ = canary_client(session, 1, receipts=False)
        planted = plant_everywhere(session, client.id)
        pages = decrypted_pages(session)
        assert [name for name, words in planted.items() if words not in pages] == [], "nothing would be proven"
        needles, without = _needles(vault, client.id), {}
        for name in FIELDS:
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(erasure_repo, "needle_fields", lambda gone=name: (
                    one for one in needle_fields() if field_name(one[0], one[1]) != gone))
                without[name] = _needles(vault, client.id)
        report = destroy_client(session, services(), client.id, ErasureReason.REQUEST).report
        pages = decrypted_pages(session)
        left = {name for name, words in planted.items() if words in pages}
        _leave_in_free_pages(vault, planted)
        scan = scan_files(vault.path, (), vault.open_file.data_key, needles)
        found = vault.pages.found_in(needles)
        yield Residue(planted, needles, without, left, report, scan, found)


def _needles(vault: SqlVault, client_id: str) -> Needles:
    with vault.reading() as uow:
        return uow.erasure.needles(client_id)  # type: ignore[arg-type]


def _leave_in_free_pages(vault: SqlVault, planted: dict[str, bytes]) -> None:
    """Rows over several pages each, deleted without overwriting."""
    database = database_of(vault)
    database.execute("PRAGMA secure_delete = OFF")
    database.execute("CREATE TABLE scrap (content BLOB) STRICT")
    for words in planted.values():
        database.execute("INSERT INTO scrap VALUES (?)", ((words + b" ") * (50_000 // len(words)),))
    database.execute("DROP TABLE scrap")


@pytest.mark.req("J-09", "J-20")
def test_nothing_of_any_field_is_left(residue: Residue) -> None:
    """J-09, J-20: of every field that holds something of the client's, 0 are left, and the certificate may say so."""
    assert residue.left == set()
    assert residue.report.found == ()


@pytest.mark.req("J-09")
@pytest.mark.parametrize("name", FIELDS)
def test_what_stood_in_a_field_is_looked_for_and_found(residue: Residue, name: str) -> None:
    """A free page that kept the words of this field makes the destruction fail, by the name of the field."""
    assert any(residue.planted[name] in needle or needle in residue.planted[name] for needle in residue.needles[name])
    assert name in residue.found


@pytest.mark.req("J-09")
@pytest.mark.parametrize("name", FIELDS)
def test_a_field_taken_out_of_the_register_is_missed(residue: Residue, name: str) -> None:
    """Each needle bites: without this one, everything else is found, and the words of this field are not."""
    seen = {needle for _, needle in residue.scan.hits}
    without = {field for field, needles in residue.without[name].items() if not seen.isdisjoint(needles)}
    assert without == set(FIELDS) - {name}


def test_long_texts_are_looked_for_at_their_beginning_middle_and_end() -> None:
    words = "".join(f"{number:05d}" for number in range(2_000))
    pieces = [needle.decode() for needle in needles_of(Needle.WORDS, words, None)]
    assert pieces[0] == words[:40]
    assert pieces[-1] == words[-40:]
    gaps = [words.index(after) - words.index(before) for before, after in pairwise(pieces)]
    assert max(gaps) <= 2_000
    assert all(piece in words for piece in pieces)


def test_short_values_are_not_looked_for_and_unreadable_ones_as_they_are() -> None:
    assert list(needles_of(Needle.WORDS, "Anna", None)) == []
    assert list(needles_of(Needle.JSON, "{half een ding", None)) == [b"{half een ding"]
    assert list(needles_of(Needle.JSON, '{"a": ["roodheid", {"b": "zei \\"au\\""}], "n": 3}', None)) == [
        b"roodheid", b'zei \\"au\\"']
    assert list(needles_of(Needle.WORDS, None, None)) == []


def test_names_that_only_two_columns_spell_together_are_no_residue(tmp_path: Path) -> None:
    """Somebody called Jan Sen lives, and `JanSen` stands in the page. An erased Jansen must get a certificate."""
    with opened_practice(tmp_path) as session:
        vault = session.vault
        assert isinstance(vault, SqlVault)
        add_clients(vault, invented_client(1, surname="Vuurvlie", given="gertje"))
        assert b"Vuurvliegertje" in decrypted_pages(session)
        assert stands_in_living_row(database_of(vault), b"Vuurvliegertje")
        assert vault.pages.scan_residue({"clients.surname": (b"Vuurvliegertje",)}).found == ()
        assert not stands_in_living_row(database_of(vault), b"Vuurvliegertjes")


def test_words_that_living_clients_share_are_no_residue_in_a_file_beside_the_vault(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name in plain text outside is never innocent; a device that others were treated with tells of nobody."""
    temporary = tmp_path / "temp"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    with opened_practice(tmp_path) as session:
        add_clients(session.vault, invented_client(1, surname="Vuurvliegertje", notes="Zweeftoestel"))  # type: ignore[arg-type]
        (temporary / "jindra-x").write_bytes(b"Zweeftoestel Vuurvliegertje")
        scan = session.vault.pages.scan_residue
        assert scan({"treatments.device": (b"Zweeftoestel",)}).outside == ()
        assert scan({"withdrawn treatments.device": (b"Zweeftoestel",)}).outside == ()
        report = scan({"treatments.device": (b"Zweeftoestel",), "clients.surname": (b"Vuurvliegertje",)})
        assert report.outside == (str(temporary / "jindra-x"),)
        assert report.found == ()
        assert not report.compacted


@pytest.mark.parametrize("odd", ["another user", "link", "pipe", "folder", "large"])
def test_what_others_put_into_a_shared_folder_is_not_read(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, odd: str) -> None:
    """Nobody can keep a destruction from its proof with a file in the folder of temporary files."""
    temporary, planted = tmp_path / "temp", tmp_path / "temp" / "etilqs_x"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    (tmp_path / "woord").write_bytes(b"Vuurvliegertje")
    if odd == "link":
        planted.symlink_to(tmp_path / "woord")
    elif odd == "pipe":
        os.mkfifo(planted)
    elif odd == "folder":
        planted.mkdir()
    elif odd == "large":
        with planted.open("wb") as file:
            file.truncate(3 * 1024**4)
            file.write(b"niets")
    else:
        planted.write_bytes(b"Vuurvliegertje")
        monkeypatch.setattr("os.geteuid", lambda: planted.stat().st_uid + 1)
    with opened_practice(tmp_path) as session:
        report = session.vault.pages.scan_residue({"clients.surname": (b"Vuurvliegertje",)})
    assert (report.found, report.outside) == ((), ())
    assert report.bytes_read < 64 * 1024 * 1024


def test_a_number_is_looked_for_as_it_is_dialled_in_the_country_too() -> None:
    assert set(needles_of(Needle.PHONE, "+31612345678", None)) == {b"+31612345678", b"0612345678"}
    assert set(needles_of(Needle.PHONE, "+32471234567", None)) == {b"+32471234567"}


def test_a_family_name_is_looked_for_in_each_form_in_which_the_program_writes_it() -> None:
    """As in a letter, in a list, and behind a title: with prefix, first name and the partner's name."""
    row = {"surname": "Bergsma", "given": "Anouk", "initials": "A.", "prefix": "van den", "partner_surname": "Vriesman",
           "partner_prefix": "de", "name_use": "own_partner"}
    assert set(needles_of(Needle.FAMILY_NAME, "Bergsma", row)) == {
        b"Bergsma", b"bergsma", b"Anouk van den Bergsma-de Vriesman", b"Bergsma-de Vriesman, Anouk van den",
        b"van den Bergsma-de Vriesman"}
