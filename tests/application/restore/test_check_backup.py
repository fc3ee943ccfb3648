"""A backup is checked by itself as a vault is: each kind of edit in its rows is found, nothing is written (#25)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.ports.backups import BackupLabel
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.check_backup import BackupCheck, check_backup
from jindra_desk.application.retention.dashboard import recompute_all
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.keys import change_passphrase
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.application.vault.verify_report import ALONE, Check, Fault
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.disk.reading import read_bounded
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.copies.backup_faults import BackupAltered
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.anchor import EMPTY
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.security.header import decode_header, encode_header
from jindra_desk.storage.inspection.seals import BOUND
from jindra_desk.storage.ledger.file import ledger_path
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from jindra_desk.system.clock.clock import FixedClock
from tests.application.test_edits_in_the_database import EDITS
from tests.support.command_line import passphrase_file, run
from tests.support.decisions import decide
from tests.support.odd_values import database, fill_the_rest, undone, unnoted
from tests.support.practice_desk import add_client, opened_practice, program, write
from tests.support.read_only_place import forbidden, remounted
from tests.support.sessions import canary_client, services
from tests.support.vaults import NOW, PASSPHRASE, cheap_keys


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A vault with a row in every table, of which a withdrawal and a destruction stand in the ledger."""
    with opened_practice(tmp_path_factory.mktemp("kluis")) as session:
        client, _ = canary_client(session)
        other, _ = canary_client(session, 2, surname="Zuidema", phone="+31687654321")
        decide(session, other, ConsentKind.NEWSLETTER)
        taken_back = decide(session, other, ConsentKind.PHOTOS_FILE).consent_id
        withdraw_consent(session, taken_back, WithdrawalChannel.LETTER)
        fill_the_rest(session, client)
        recompute_all(session)  # as each opening does once
        assert verify_vault(session).whole
        yield session


def slots_of(session: Session) -> bytes:
    with session.vault.sealing.lend_key() as key:
        return cheap_keys().slots_for_backup(session.vault.path, key)


def backed_up(session: Session, file: Path, *, slots: bytes | None = None, ledger: bytes | None = None) -> Path:
    """A backup of the vault as it is, made by what makes every backup; nothing of it is noted in the vault."""
    vault = session.vault
    label = BackupLabel(vault.vault_id, NOW, slots_of(session) if slots is None else slots,
                        read_bounded(ledger_path(vault.path), MOST_FILE_BYTES) if ledger is None else ledger, EMPTY)
    with vault.sealing.lend_key() as key:
        return SqlBackupStore().stage(vault.path, key, file, label).path


def checked(file: Path, with_program: JindraProgram | None = None) -> BackupCheck:
    stores = (with_program or program()).stores()
    return check_backup(stores, file, SecretKind.PASSPHRASE, PASSPHRASE)


def found(file: Path) -> dict[Fault, int]:
    inside = checked(file).inside
    assert inside is not None
    return {finding.fault: finding.count for finding in inside.findings}


def test_a_whole_backup_passes_every_check_that_a_vault_passes(full: Session, tmp_path: Path) -> None:
    check = checked(backed_up(full, tmp_path / "heel.jdb"))
    assert check.inside is not None
    assert found(tmp_path / "heel.jdb") == {}
    assert check.whole
    assert [part.check for part in check.inside.parts] == list(Check)
    assert [part.check for part in check.inside.parts if not part.looked] == [Check.ANCHOR]
    with_vault = {part.check: part.seen for part in verify_vault(full, keys=cheap_keys()).parts}
    for part in check.inside.parts:
        # The key file has two copies beside a vault, and the look itself was noted in this one.
        if part.check not in {Check.ANCHOR, Check.KEYS, Check.PAGES, Check.LOG, Check.ROWS, Check.SEALS}:
            assert part.seen == with_vault[part.check], part.check
    assert set(ALONE) <= {words.render() for words in check.inside.not_proven}
    assert check.inside.unsealed == 0


@pytest.mark.parametrize(("what", "edits", "check"), EDITS, ids=[what for what, _, _ in EDITS])
def test_each_kind_of_edit_is_found_in_a_backup(full: Session, tmp_path: Path, what: str, edits: tuple[str, ...],
                                                check: Check) -> None:
    base = database(full)
    with undone(base):
        for sql in edits:
            base.execute(sql)
        unnoted(base)
        file = backed_up(full, tmp_path / "anders.jdb")
    inside = checked(file).inside
    assert inside is not None
    assert check in {finding.check for finding in inside.findings}, what
    assert not inside.whole


@pytest.mark.parametrize("table", sorted((set(BOUND) | {"ledger", "audit_log", "client_index", "schema_migrations"})
                                         - {"vault_identity"}))
def test_a_row_that_was_taken_away_is_found_in_a_backup(full: Session, tmp_path: Path, table: str) -> None:
    base = database(full)
    newest = "max(rowid)" if table != "audit_log" else "max(rowid) - 1"
    with undone(base):
        all_rows = table in {"settings", "treatment_products"}
        where = "" if all_rows else f" WHERE rowid = (SELECT {newest} FROM {table})"
        assert base.execute(f"DELETE FROM {table}{where}").rowcount
        unnoted(base)
        file = backed_up(full, tmp_path / "minder.jdb")
    check = checked(file)
    # A search list without its rows is one of another version: that is told, and not looked at.
    assert check.inside is not None
    assert not check.whole


def test_a_row_that_cannot_be_read_is_told_with_its_place(full: Session, tmp_path: Path) -> None:
    base = database(full)
    with undone(base):
        base.execute("UPDATE treatments SET performed_on = '2026-02-30' WHERE rowid = 1")
        unnoted(base)
        file = backed_up(full, tmp_path / "onleesbaar.jdb")
    done = run(["verify", file, "--passphrase-file", passphrase_file(tmp_path)])
    assert done.code == ExitCode.DAMAGED
    assert "Regels: 1 regel is niet te lezen." in done.out
    assert "Niet te lezen: bezoek" in done.out


def test_what_was_destroyed_while_the_pages_were_copied_is_no_difference(full: Session, tmp_path: Path) -> None:
    """The ledger behind the pages is read before them: it may know less, and never more."""
    assert len(full.vault.logs.ledger_records()) > 1
    first = b"".join(read_bounded(ledger_path(full.vault.path), MOST_FILE_BYTES).splitlines(keepends=True)[:2])
    assert found(backed_up(full, tmp_path / "eerder.jdb", ledger=first)) == {}
    base = database(full)
    with undone(base):
        base.execute("DELETE FROM ledger WHERE sequence = (SELECT max(sequence) FROM ledger)")
        unnoted(base)
        file = backed_up(full, tmp_path / "later.jdb")
    assert found(file)[Fault.LEDGER_FILE_DIFFERS] == 1


def test_what_depends_on_the_day_is_held_against_the_day_it_was_made(tmp_path: Path) -> None:
    """A hold that ends later counts in the backup, however long afterwards that is looked at."""
    with opened_practice(tmp_path) as session:
        client, _ = canary_client(session)
        database(session).execute("UPDATE holds SET released_on = '2026-12-20'")
        unnoted(database(session))
        write(session, lambda uow: session.refresh_retention(uow, client.id))
        file = backed_up(session, tmp_path / "vandaag.jdb")
    later = JindraProgram(cheap_keys(), FixedClock(NOW + timedelta(days=60)))
    inside = checked(file, later).inside
    assert inside is not None
    assert Check.TERMS not in {finding.check for finding in inside.findings}


def test_slots_of_before_a_change_are_found(tmp_path: Path) -> None:
    """Who put older key slots into a backup lets the old passphrase open it: the vault in it remembers better."""
    with opened_practice(tmp_path) as session:
        before = slots_of(session)
        change_passphrase(session, cheap_keys(), PASSPHRASE, "een heel andere zin van nu")
        file = backed_up(session, tmp_path / "oud.jdb", slots=before)
    assert found(file) == {Fault.KEYS_OLDER: 1}


def test_slots_that_were_changed_past_the_program_are_found(tmp_path: Path) -> None:
    with opened_practice(tmp_path) as session:
        header = decode_header(slots_of(session))
        (seal,) = header.seals
        forged = encode_header(replace(header, seals=(replace(seal, mac=bytes(len(seal.mac))),)))
        file = backed_up(session, tmp_path / "anders.jdb", slots=forged)
        whole = backed_up(session, tmp_path / "heel.jdb")
    assert Fault.KEYS_ALTERED in found(file)
    assert found(whole) == {}


def test_one_of_an_earlier_version_is_told_as_not_compared(full: Session, tmp_path: Path) -> None:
    """Opening a vault brings it up to date first; a backup stays as it is, and nothing is called wrong in it."""
    base = database(full)
    with undone(base):
        base.execute("UPDATE search_state SET version = version - 1")
        unnoted(base)
        file = backed_up(full, tmp_path / "vroeger.jdb")
    check = checked(file)
    assert check.inside is None
    assert check.whole
    done = run(["verify", file, "--passphrase-file", passphrase_file(tmp_path)])
    assert done.code == ExitCode.DONE
    assert "eerdere versie" in done.out
    assert "past bij elkaar" not in done.out
    assert "passen bij elkaar, en" not in done.out


def test_terms_of_earlier_rules_are_not_called_wrong(full: Session, tmp_path: Path) -> None:
    """A vault computes them again when it opens; in a backup they stand as the rules of that day made them."""
    base = database(full)
    with undone(base):
        base.execute("UPDATE clients SET keep_through = '2040-01-01'")
        base.execute("DELETE FROM settings WHERE key = 'retention.computed'")
        unnoted(base)
        file = backed_up(full, tmp_path / "regels.jdb")
    inside = checked(file).inside
    assert inside is not None
    (terms,) = [part for part in inside.parts if part.check is Check.TERMS]
    assert not terms.looked
    assert terms.findings == ()
    assert Check.SEALS in {finding.check for finding in inside.findings}, "that setting is sealed"


def test_destroyed_people_and_later_looks_leave_a_backup_whole(tmp_path: Path) -> None:
    with opened_practice(tmp_path) as session:
        client, _ = canary_client(session)
        destroy_client(session, services(), client.id, ErasureReason.REQUEST)
        add_client(session, surname="Blijver", number=9)
        assert found(backed_up(session, tmp_path / "erna.jdb")) == {}


@pytest.mark.parametrize("place", [forbidden, remounted])
def test_nothing_is_written_beside_the_file_or_into_it(full: Session, tmp_path: Path, place: object) -> None:
    """Also a stick with its switch at read-only; and what somebody planted there stays what it is."""
    assert place in (forbidden, remounted)
    stick = tmp_path / "stick"
    stick.mkdir()
    file = backed_up(full, stick / "k.jdb")
    for ending in ("-journal", "-wal", "-shm"):
        (stick / f"k.jdb{ending}").write_bytes(b"van iemand anders")
    (stick / "k.jdb.ledger").write_bytes(b"{}\n")
    words = passphrase_file(tmp_path)
    before = state_of(stick)
    with (forbidden if place is forbidden else remounted)(stick):
        done = run(["verify", file, "--passphrase-file", words])
    assert done.code == ExitCode.DONE, done.err
    assert state_of(stick) == before
    assert run(["verify", file, "--passphrase-file", words]).code == ExitCode.DONE
    assert state_of(stick) == before, "nor where it could be"


def state_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {one.name: (one.read_bytes(), one.stat().st_mtime_ns) for one in folder.iterdir()}


def test_damaged_bytes_come_before_everything_else(full: Session, tmp_path: Path) -> None:
    file = backed_up(full, tmp_path / "kapot.jdb")
    content = bytearray(file.read_bytes())
    content[40_000] ^= 1
    file.write_bytes(content)
    with pytest.raises(BackupAltered):
        checked(file)


def test_the_keys_that_were_borrowed_are_gone_afterwards(full: Session, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[VaultKey] = []
    copy = VaultKey.copy

    def noted(key: VaultKey) -> VaultKey:
        kept.append(copy(key))
        return kept[-1]

    file = backed_up(full, tmp_path / "k.jdb")
    monkeypatch.setattr(VaultKey, "copy", noted)
    checked(file)
    assert kept
    for key in kept:
        with pytest.raises(ValueError, match="destroyed"):
            key.view()
