"""Destroying a file leaves nothing of it anywhere, and only then is that claimed (J-08, J-09, J-20, J-21, T-44)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.cases import OpenTask, open_cases
from jindra_desk.application.erasure.certificates import read_certificate
from jindra_desk.application.erasure.destroy import Wording, destroy_client, preview_erasure, tick_before, tick_off
from jindra_desk.application.erasure.residue import ResidueFound, ResidueOutside, RowsRemain
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.ports.vault import ResidueReport
from jindra_desk.application.restore.ledger_replay import Replayed, replay_ledger
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.retention.dashboard import recompute_all, retention_dashboard
from jindra_desk.application.retention.holds import place_hold, release_holds
from jindra_desk.application.retention.paper import retention_paper
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.errors import ConsequencesChanged, StorageFailed, UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import Language, text
from jindra_desk.domain.clients.client import ClientRestricted
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel, current
from jindra_desk.domain.erasure.lines import LineKind
from jindra_desk.domain.erasure.plan import NotYetDue, UnderHold
from jindra_desk.domain.erasure.reasons import Death, ErasureReason, OnlyPartWithdrawn, ToldBy
from jindra_desk.domain.policy.values import FileStart
from jindra_desk.domain.records.document import DocumentKind
from jindra_desk.domain.retention.engine import RetentionCard, StoredTerm, card_of
from jindra_desk.domain.retention.hold import HoldGround, ReleaseGround
from jindra_desk.domain.retention.wording import CARD_LABELS, state_label
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind, keyed_hash
from jindra_desk.storage.repositories.documents import SqlDocumentRepository
from jindra_desk.storage.vault.pages import SqlVaultPages
from jindra_desk.storage.vault.vault import SqlVault
from tests.documents.reading import whole_text
from tests.support.practice_desk import add_client, add_guardian, program, write
from tests.support.sessions import (
    canary_client,
    client_tables,
    decrypted_pages,
    found_in,
    on_day,
    opened,
    raw_files,
    services,
)
from tests.support.vaults import NOW, PASSPHRASE, TODAY, database_of, file_hashes, put_back_raw


@pytest.mark.req("J-09")
def test_nothing_of_the_client_is_left_in_any_page_or_file_j_09(session: Session, tmp_path: Path) -> None:
    """J-09, J-20, trust #11: canaries of every field, photo, document, draft, setting and the search index."""
    client, canaries = canary_client(session, receipts=False)
    # The scan must be able to fail: before, it finds every word. Numbers of the same words are in the raw files never.
    assert found_in(decrypted_pages(session), canaries.words) == set(canaries.words)
    assert client.phone.encode() in decrypted_pages(session)

    result = destroy_client(session, services(), client.id, ErasureReason.TERM)

    pages = decrypted_pages(session)
    assert found_in(pages, canaries.words) == set()
    for code in (client.id, client.phone, "0612345678", "31612345678"):
        assert code.encode() not in pages
    assert found_in(raw_files(tmp_path), canaries.words) == set()
    assert result.report.found == ()
    assert result.report.pages == session.vault.path.stat().st_size // (16 * 1024) or result.report.compacted
    with session.vault.reading() as uow, pytest.raises(UnknownClient):
        uow.clients.get(client.id)


@pytest.mark.req("J-21", "A-16")
@pytest.mark.parametrize(("after", "words", "counted", "left"), [
    (-30, "De bewaartermijn loopt af", RetentionCard.SOON, "over 30 dagen"),
    (0, "De bewaartermijn loopt af", RetentionCard.DUE, "laatste dag"),
    (1, "De bewaartermijn is voorbij", RetentionCard.DUE, "1 dag te laat"),
])
def test_the_last_day_is_the_same_on_list_paper_screen_and_certificate(
        session: Session, after: int, words: str, counted: RetentionCard, left: str) -> None:
    """Section 9: due on the last allowed day, over from the day after; a certificate never says over before that."""
    client, _ = canary_client(session)
    last = preview_erasure(session, client.id, ErasureReason.TERM).retention.file.keep_through
    assert last is not None
    on = on_day(session, last + timedelta(days=after))
    preview = preview_erasure(on, client.id, ErasureReason.TERM)
    file, today = preview.retention.file, on.clock.today()
    assert (card_of(file, today), state_label(file, today).render()) == (counted, left)
    (line,) = retention_paper(on, with_names=True).lines
    assert line.state == text(CARD_LABELS[counted])
    counts = retention_dashboard(on).counts
    assert (counts.due, counts.soon) == ((1, 0) if counted is RetentionCard.DUE else (0, 1))
    result = destroy_client(on, services(), client.id, ErasureReason.TERM)
    assert result.reason == words
    with on.vault.reading() as uow:
        certificate = whole_text(uow.documents.content(result.certificate_id))
    assert words in certificate
    assert ("voorbij" in certificate) is (after > 0)


@pytest.mark.req("J-20")
def test_every_table_of_a_client_is_emptied_j_20(session: Session) -> None:
    """Through the schema, not a list: each table that can hold something of a client did, and holds nothing after."""
    client, _ = canary_client(session)
    assert {table for table, rows in client_tables(session).items() if rows == 0} == set()
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    left = {table: rows for table, rows in client_tables(session).items() if rows}
    # The certificate, which belongs to no client, is all that stands in the tables of documents.
    assert left == {"documents": 1, "document_contents": 1}


@pytest.mark.req("J-11", "J-20", "J-22")
def test_receipts_stay_with_initial_and_surname_j_22(session: Session) -> None:
    """J-11, J-20, J-22: bookkeeping outlives the file, with one initial and the surname and nothing else."""
    client, canaries = canary_client(session)
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    with session.vault.reading() as uow:
        (receipt,) = uow.receipts.all()
    assert receipt.name == client.name.bookkeeping
    assert canaries("given") not in receipt.name
    still = found_in(decrypted_pages(session), canaries.words)
    assert still == {"surname", "partner"}, "the name on the receipt is the family name"


def test_another_client_with_the_same_name_phone_and_street_is_untouched(session: Session) -> None:
    """Shared words are no residue: the other file stays whole, found by search, and the scan does not stumble."""
    client, _ = canary_client(session, 1, surname="Jansen")
    twin, canaries = canary_client(session, 2, surname="Jansen")
    twin = replace(twin, phone=client.phone, address=client.address, email=client.email,
                   name=PersonName(surname="Jansen", given=client.name.given))
    write(session, lambda uow: uow.clients.save(twin))
    before = client_tables(session)
    result = destroy_client(session, services(), client.id, ErasureReason.TERM)
    assert result.report.found == ()
    after = client_tables(session)
    assert {table: before[table] - after[table] for table in after if table not in ("documents", "document_contents")
            } == {table: before[table] // 2 for table in after if table not in ("documents", "document_contents")}
    with session.vault.reading() as uow:
        assert uow.clients.get(twin.id) == twin
        assert len(uow.photos.of_client(twin.id)) == 2
    assert found_in(decrypted_pages(session), {"note": canaries("note")}) == {"note"}


@pytest.mark.parametrize("surname", ["Record", "Ember", "Index", "Onbekend"])
def test_a_name_that_is_also_a_word_of_the_program_is_no_residue(session: Session, surname: str) -> None:
    """Words of the schema stand in a page for ever; a client called so must still get their certificate."""
    client, _ = canary_client(session, surname=surname, receipts=False)
    assert destroy_client(session, services(), client.id, ErasureReason.TERM).report.found == ()


def test_the_ledger_has_one_chained_record_with_the_keyed_hash_t_44(session: Session) -> None:
    """T-44: the file beside the vault says what to do again after a restore, and not about whom."""
    client, _ = canary_client(session)
    write(session, lambda uow: uow.clients.save(replace(client, birth_date=TODAY.replace(year=2014))))
    result = destroy_client(session, services(), client.id, ErasureReason.MINOR)
    (record,) = session.vault.logs.ledger_records()
    assert isinstance(session.vault, SqlVault)
    key = bytes(database_of(session.vault).value("SELECT ledger_key FROM vault_identity"))
    assert record.kind is LedgerKind.DESTRUCTION
    assert record.subject_hash == keyed_hash(key, "subject", client.subject)
    assert (record.sequence, record.reason) == (result.number, "minderjarige")
    line = session.vault.path.with_name("praktijk.jdv.ledger").read_text()
    assert client.subject not in line
    assert client.id not in line


def test_the_audit_chain_stays_whole_and_tells_the_erasure_k_03(session: Session) -> None:
    """Each step is in the log, without content; the chain has no gap."""
    client, canaries = canary_client(session)
    destroy_client(session, services(), client.id, ErasureReason.TERM)
    assert session.vault.logs.first_broken_audit_row() is None
    with session.vault.reading() as uow:
        entries = list(uow.audit.entries())
    assert [entry.verb for entry in entries][-2:] == [Verb.ERASE, Verb.CREATE]
    assert entries[-2].subject == client.subject
    assert not any(word in str(entries) for word in canaries.words.values())


def test_the_certificate_is_stored_reads_back_and_names_nobody_j_09(session: Session) -> None:
    """J-09: proof with number, day, reason and counts; not one word of the client."""
    client, canaries = canary_client(session)
    result = destroy_client(session, services(), client.id, ErasureReason.TERM, Wording(Language.NL))
    with session.vault.reading() as uow:
        (certificate,) = uow.documents.certificates()
        content = uow.documents.content(result.certificate_id)
    assert certificate.kind is DocumentKind.CERTIFICATE
    assert certificate.client_id is None
    assert certificate.matches(content)
    words = whole_text(content)
    assert "Bewijs van vernietiging" in words
    assert f"{result.number:04d}" in words
    assert "niets gevonden" in words
    assert found_in(words.encode() + content, canaries.words) == set()
    for code in (client.id, client.subject, client.phone):
        assert code not in words


@pytest.mark.req("A-11")
@pytest.mark.parametrize("reason", list(ErasureReason))
def test_a_hold_refuses_and_nothing_is_touched_a_11(session: Session, tmp_path: Path, reason: ErasureReason) -> None:
    """A-11: while a complaint runs nothing goes, for no reason; after release it does."""
    client, canaries = canary_client(session)
    place_hold(session, client.id, HoldGround.COMPLAINT, TODAY + timedelta(days=365))
    before, rows = file_hashes(tmp_path), client_tables(session)
    with pytest.raises(UnderHold):
        destroy_client(session, services(), client.id, reason)
    assert preview_erasure(session, client.id, reason).plan.allowed is False
    assert (file_hashes(tmp_path), client_tables(session)) == (before, rows)
    assert [record.kind for record in session.vault.logs.ledger_records()] == [LedgerKind.HOLD]
    release_holds(session, client.id, ReleaseGround.SETTLED)
    if reason in (ErasureReason.WITHDRAWAL, ErasureReason.MINOR):
        return  # this file does not bear them out
    destroy_client(session, services(), client.id, reason, death=Death(TODAY, ToldBy.OTHER))
    assert found_in(decrypted_pages(session), {"note": canaries("note")}) == set()


@pytest.mark.req("J-21")
@pytest.mark.parametrize(("left", "allowed"), [(31, False), (30, True), (0, True), (-5, True)])
def test_the_term_must_be_due_within_thirty_days_j_21(session: Session, tmp_path: Path, left: int,
                                                       allowed: bool) -> None:
    """J-21, A-16: two years after the last treatment, destroyable from 30 days before; not a day sooner."""
    last = date(TODAY.year - 2, TODAY.month, TODAY.day)
    client, _ = canary_client(session, treated_on=last)
    shifted = on_day(session, TODAY - timedelta(days=left))
    before = file_hashes(tmp_path)
    if allowed:
        assert destroy_client(shifted, services(), client.id, ErasureReason.TERM).number == 1
    else:
        with pytest.raises(NotYetDue):
            destroy_client(shifted, services(), client.id, ErasureReason.TERM)
        assert file_hashes(tmp_path) == before


def test_withdrawing_does_not_wipe_the_compulsory_record_a_04(session: Session) -> None:
    """A-04: the record of a Wkkgz treatment stays its term; a request of the client erases it."""
    client, _ = canary_client(session, treated_on=TODAY - timedelta(days=10))
    with session.vault.reading() as uow:
        health = current(uow.consents.of_client(client.id), ConsentKind.HEALTH)
    assert health is not None
    write(session, lambda uow: uow.consents.save(health.withdraw(NOW, WithdrawalChannel.PHONE)))
    with pytest.raises(OnlyPartWithdrawn):
        destroy_client(session, services(), client.id, ErasureReason.WITHDRAWAL)
    assert destroy_client(session, services(), client.id, ErasureReason.REQUEST).number == 1


def test_a_restricted_file_is_not_destroyed_by_its_term_k_65(session: Session) -> None:
    """K-65: a client who asked to keep it shielded is asked first."""
    client, _ = canary_client(session)
    write(session, lambda uow: uow.clients.save(replace(client, changed_on=TODAY, restricted_since=TODAY)))
    with pytest.raises(ClientRestricted):
        destroy_client(session, services(), client.id, ErasureReason.TERM)


def test_unknown_clients_are_unknown(session: Session) -> None:
    with pytest.raises(UnknownClient):
        destroy_client(session, services(), ClientId("0" * 32), ErasureReason.TERM)


def test_rows_that_remain_undo_everything_j_09(session: Session) -> None:
    """One row that cannot be removed: nothing is erased, no ledger record, no case."""
    client, canaries = canary_client(session)
    assert isinstance(session.vault, SqlVault)
    # A table of a later version that the list of this one would not know, without a client_id column.
    database_of(session.vault).execute("CREATE TABLE newsletter (who TEXT)")
    write(session, lambda uow: None)
    database_of(session.vault).execute("INSERT INTO newsletter VALUES (?)", (f"to {client.id}",))
    with pytest.raises(RowsRemain):
        destroy_client(session, services(), client.id, ErasureReason.TERM)
    assert session.vault.logs.ledger_records() == ()
    assert found_in(decrypted_pages(session), canaries.words) == set(canaries.words)
    with session.vault.reading() as uow:
        assert open_cases(uow) == ()


def test_residue_means_no_certificate_trust_11(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is claimed that was not found true: with a hit the case stays open and no document is made."""
    client, _ = canary_client(session)
    report = ResidueReport(pages=10, bytes_read=10, needles=3, found=("name",), compacted=True)
    monkeypatch.setattr(SqlVaultPages, "scan_residue", lambda *_: report)
    with pytest.raises(ResidueFound):
        destroy_client(session, services(), client.id, ErasureReason.TERM)
    with session.vault.reading() as uow:
        assert uow.documents.certificates() == ()
        assert [case.certificate for case in open_cases(uow)] == [None]


def test_a_leftover_in_the_temp_folder_is_told_by_its_name(session: Session, tmp_path: Path,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    """J-09: plain text there is never innocent; it is not the vault's, and keeps no proof away."""
    client, canaries = canary_client(session)
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    (temp / "jindra-print.pdf").write_bytes(b"%PDF " + canaries("notes").encode())
    result = destroy_client(session, services(), client.id, ErasureReason.TERM)
    assert result.report.outside == (str(temp / "jindra-print.pdf"),)
    assert str(temp / "jindra-print.pdf") in ResidueOutside.of(result.report.outside).sentence()


def test_a_destruction_that_was_cut_off_gets_its_certificate_at_the_next_opening(
        session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """J-09: killed between erasing and certifying. The next opening finishes, and says that it did not search."""
    client, canaries = canary_client(session)

    def killed(*_: object) -> ResidueReport:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(SqlVaultPages, "scan_residue", killed)
        with pytest.raises(KeyboardInterrupt):
            destroy_client(session, services(), client.id, ErasureReason.TERM)
    session.vault.close()

    with opened(tmp_path / "praktijk.jdv") as again:
        assert after_opening(again, services).certificates == 1
        assert after_opening(again, services).certificates == 0
        with again.vault.reading() as uow:
            (certificate,) = uow.documents.certificates()
            words = whole_text(uow.documents.content(certificate.id))
            assert [case.certificate for case in open_cases(uow)] == [certificate.id]
        assert "onderbroken" in words
        assert "niets gevonden" not in words
        assert found_in(decrypted_pages(again), canaries.words) <= {"surname", "partner"}
        assert again.vault.logs.first_broken_audit_row() is None


@pytest.mark.req("J-25")
def test_paper_and_phone_keep_the_case_open_on_today_j_25_a_15(session: Session) -> None:
    """J-25, A-15: the case is closed only when both are ticked off."""
    client, _ = canary_client(session)
    result = destroy_client(session, services(), client.id, ErasureReason.TERM)
    assert (result.paper_open, result.phone_open) == (True, True)
    (case,) = today_overview(session).cases
    assert (case.number, case.paper_open, case.phone_open) == (result.number, True, True)
    tick_off(session, case.number, OpenTask.PAPER)
    (case,) = today_overview(session).cases
    assert (case.paper_open, case.phone_open) == (False, True)
    tick_off(session, case.number, OpenTask.PHONE)
    (case,) = today_overview(session).cases
    assert case.open_tasks == (OpenTask.MESSAGES, OpenTask.TO_TELL)
    tick_off(session, case.number, OpenTask.MESSAGES, OpenTask.TO_TELL)
    assert today_overview(session).cases == ()


def test_ticks_before_the_click_leave_nothing_open_j_25(session: Session) -> None:
    client, _ = canary_client(session)
    tick_before(session, client.id, paper_destroyed=True, phone_cleared=True)
    result = destroy_client(session, services(), client.id, ErasureReason.TERM)
    assert (result.paper_open, result.phone_open) == (False, False)
    (case,) = today_overview(session).cases
    assert case.open_tasks == (OpenTask.MESSAGES, OpenTask.TO_TELL)


@pytest.mark.req("J-25")
def test_nobody_is_asked_to_wipe_messages_that_could_not_be_sent(session: Session) -> None:
    """A file without a phone number and without an address for e-mail brought about a task on Today each time."""
    reached, silent = (add_client(session, number=number) for number in (1, 2))
    write(session, lambda uow: uow.clients.save(replace(reached, phone="+31612345678")))
    write(session, lambda uow: uow.clients.save(replace(silent, phone="", email="")))
    for client, expected in ((reached, (OpenTask.MESSAGES,)), (silent, ())):
        named = preview_erasure(session, client.id, ErasureReason.REQUEST).plan.elsewhere
        assert (LineKind.MESSAGES in {line.kind for line in named}) is bool(expected)
        result = destroy_client(session, services(), client.id, ErasureReason.REQUEST)
        assert result.open_tasks == expected
        proof = whole_text(read_certificate(session, result.certificate_id))
        assert ("Berichten in telefoon of mailbox wissen" in proof) is bool(expected)
    by_parent = add_client(session, number=3)
    add_guardian(session, by_parent)
    write(session, lambda uow: uow.clients.save(replace(by_parent, phone="", email="")))
    assert LineKind.MESSAGES in {
        line.kind for line in preview_erasure(session, by_parent.id, ErasureReason.REQUEST).plan.elsewhere}


@pytest.mark.req("J-11", "J-25")
def test_the_proof_names_everything_to_do_that_the_preview_named(session: Session, tmp_path: Path) -> None:
    """Messages, backups and who got data stood in the preview, and were left out of the paper."""
    client, _ = canary_client(session)
    make_backup(session, services(), tmp_path)
    named = preview_erasure(session, client.id, ErasureReason.REQUEST).plan.elsewhere
    assert {line.kind for line in named} == {LineKind.PAPER, LineKind.PHONE, LineKind.MESSAGES, LineKind.COPIES,
                                             LineKind.RECIPIENT}
    result = destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    proof = whole_text(read_certificate(session, result.certificate_id))
    to_do = proof.partition("Nog te doen buiten de kluis")[2]
    for words in ("De papieren kaart vernietigen", "Foto’s op een telefoon of camera wissen",
                  "Berichten in telefoon of mailbox wissen, als die er zijn", "Back-ups van hiervoor, versleuteld",
                  "Wie gegevens kreeg (1) laten weten dat ze gewist zijn"):
        assert words in to_do


@pytest.mark.req("T-44")
def test_an_older_vault_put_back_erases_the_client_again_t_44(session: Session, tmp_path: Path) -> None:
    """T-44, trust #12: the ledger beside the vault is replayed before the first screen."""
    client, canaries = canary_client(session)
    other, _ = canary_client(session, 2)
    backup = make_backup(session, services(), tmp_path / "stick")
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    session.vault.close()
    path = tmp_path / "praktijk.jdv"
    put_back_raw(backup.file, path)
    with opened(path) as again:
        assert found_in(decrypted_pages(again), canaries.words) == set(canaries.words)
        assert after_opening(again, services).erased_again == 1
        assert found_in(decrypted_pages(again), canaries.words) == {"surname", "partner"}
        with again.vault.reading() as uow:
            assert uow.clients.find(client.id) is None
            assert uow.clients.get(other.id).id == other.id
        assert replay_ledger(again) == Replayed()
        assert again.vault.logs.first_broken_audit_row() is None
        assert len(again.vault.logs.ledger_records()) == 1


def test_the_ledger_beside_each_reachable_backup_follows_t_44(session: Session, tmp_path: Path) -> None:
    """The backup itself, opened elsewhere, knows who was erased after it was made."""
    client, _ = canary_client(session)
    near = make_backup(session, services(), tmp_path / "stick").place
    away = make_backup(session, services(), tmp_path / "away")
    far = away.place
    gone = far.rename(tmp_path / "in a drawer")
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    ours = session.vault.path.with_name("praktijk.jdv.ledger").read_bytes()
    assert (near / "praktijk.jdv.ledger").read_bytes() == ours
    assert (gone / "praktijk.jdv.ledger").read_bytes() in ours, "its heading alone"
    gone.rename(far)
    after_opening(session, services)
    assert (far / "praktijk.jdv.ledger").read_bytes() == ours
    fresh = tmp_path / "andere computer" / "praktijk.jdv"
    result = restore_backup(program().stores(), away.file, fresh, SecretKind.PASSPHRASE, PASSPHRASE,
                            RestoreDecisions(highest_certificate=1))
    assert result.replayed == Replayed(clients=1)


def test_a_policy_change_that_was_cut_off_is_caught_up_at_opening_j_08(session: Session) -> None:
    """J-08: stored days must follow the policy in force, also when the program died between the two."""
    client, _ = canary_client(session)
    recompute_all(session)
    assert after_opening(session, services).recomputed is False
    with session.vault.unit_of_work() as uow:
        stored = uow.policies.current()
        assert stored is not None
        uow.policies.add(stored[1], NOW)
        uow.retention.store(client.id, StoredTerm(date(2099, 1, 1)))
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, NOW)
    assert after_opening(session, services).recomputed is True
    with session.vault.reading() as uow:
        rows = {row.client_id: row.keep_through for row in uow.retention.rows(RetentionFilter.DUE, TODAY)}
    assert rows[client.id] == client.last_contact_on.replace(year=client.last_contact_on.year + 2)


def test_a_tick_in_the_preview_does_not_start_the_term_anew_j_21(session: Session) -> None:
    """J-21: under a term that runs from the last change the tick would make its own button refuse."""
    client, _ = canary_client(session)
    with session.vault.unit_of_work() as uow:
        policy = replace(session.policy(uow), file_retention_start=FileStart.LAST_CHANGE)
        uow.policies.add(policy.to_record(), NOW)
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, NOW)
    recompute_all(session)
    tick_before(session, client.id, paper_destroyed=True, phone_cleared=True)
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id).changed_on == client.changed_on
        assert [row.client_id for row in uow.retention.rows(RetentionFilter.DUE, TODAY)] == [client.id]
    assert destroy_client(session, services(), client.id, ErasureReason.TERM).report.found == ()


@pytest.mark.req("J-20")
def test_a_file_that_is_no_longer_what_was_foretold_is_not_destroyed(session: Session) -> None:
    client, _canaries = canary_client(session, receipts=False)
    reason = ErasureReason.REQUEST
    foretold = preview_erasure(session, client.id, reason)
    write(session, lambda uow: uow.clients.save(replace(uow.clients.get(client.id), paper_file=not client.paper_file)))
    with pytest.raises(ConsequencesChanged):
        destroy_client(session, services(), client.id, reason, foretold=foretold)
    read_again = preview_erasure(session, client.id, reason)
    assert read_again != foretold
    assert destroy_client(session, services(), client.id, reason, foretold=read_again).number


def test_a_certificate_that_reads_back_otherwise_is_not_called_made(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The medium gave other bytes back: nothing says that there is a proof."""
    client, _ = canary_client(session)
    stored = SqlDocumentRepository.content
    monkeypatch.setattr(SqlDocumentRepository, "content", lambda self, which: stored(self, which)[:-1] + b"?")
    with pytest.raises(StorageFailed) as told:
        destroy_client(session, services(), client.id, ErasureReason.TERM)
    assert "het bewijs las anders terug" in told.value.sentence()
