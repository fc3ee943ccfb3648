"""The gate through which everything leaves (J-05, K-04, K-09, K-65, trust #20)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.handout.copies import save_copy
from jindra_desk.application.handout.gate import begin_release, end_release, released
from jindra_desk.application.handout.prints import begin_print, end_print, withdraw_print
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.clients.client import Client, ClientRestricted
from jindra_desk.domain.guards.findings import BsnFound
from jindra_desk.domain.handout.disclosure import Disclosure, DisclosureState, RecipientType
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput
from jindra_desk.domain.handout.release import DisclosureIncomplete, Leaving, Way
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.exchange.readable_outlet import FileOutlet
from tests.support.practice_desk import add_client, write
from tests.support.sessions import services
from tests.support.vaults import TODAY, database_of

PDF = b"%PDF-1.4\n%%EOF\n"


def about(client: Client) -> Leaving:
    return Leaving(client.id, "bewijs", "toestemming", ("Foto’s in je dossier",))


def lines(session: Session, client: Client) -> tuple[Disclosure, ...]:
    with session.vault.reading() as uow:
        return uow.disclosures.of_client(client.id)


def open_outputs(session: Session) -> tuple[ReadableOutput, ...]:
    with session.vault.reading() as uow:
        return uow.outputs.open()


def last_entry(session: Session) -> tuple[Verb, ObjectKind]:
    with session.vault.reading() as uow:
        entry = tuple(uow.audit.entries())[-1]
    return entry.verb, entry.object_kind


@pytest.mark.req("J-05", "K-03", "K-04")
def test_a_saved_copy_leaves_one_line_and_one_audit_row(session: Session, tmp_path: Path) -> None:
    client = add_client(session)
    save_copy(session, services(), tmp_path / "uit" / "toestemming.pdf", PDF, about(client))
    assert (tmp_path / "uit" / "toestemming.pdf").read_bytes() == PDF
    (line,) = lines(session, client)
    assert (line.recipient_type, line.purpose, line.contents, line.state) == (
        RecipientType.PRACTICE, "bewijs", ("Foto’s in je dossier",), DisclosureState.DONE)
    assert last_entry(session) == (Verb.EXPORT, ObjectKind.DISCLOSURE)
    assert open_outputs(session) == ()


@pytest.mark.req("J-05", "K-03")
def test_the_line_and_the_note_stand_before_the_first_byte(session: Session, tmp_path: Path) -> None:
    """The row was written after the copy, from the screen: a kill in between left a copy that nobody knew of."""
    client, seen = add_client(session), []

    class Watching(FileOutlet):
        def write_file(self, output: ReadableOutput, name: str, content: bytes) -> Path:
            seen.append((lines(session, client)[0].state, open_outputs(session)[0], list(tmp_path.glob("*.pdf"))))
            return super().write_file(output, name, content)

    save_copy(session, replace(services(), outlet=Watching()), tmp_path / "a.pdf", PDF, about(client))
    ((state, output, there),) = seen
    assert state is DisclosureState.BEGUN
    assert (output.place, output.kind, there) == (bytes(tmp_path.resolve()), OutputKind.FILE, [])
    assert last_entry(session)[0] is Verb.EXPORT


def test_a_paper_about_nobody_is_noted_too(session: Session, tmp_path: Path) -> None:
    save_copy(session, services(), tmp_path / "herstelblad.pdf", PDF, None)
    assert last_entry(session) == (Verb.EXPORT, ObjectKind.DOCUMENT)
    assert open_outputs(session) == ()


def test_what_fails_leaves_nothing_and_no_line(session: Session, tmp_path: Path) -> None:
    client = add_client(session)
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(StorageFailed):
        save_copy(session, services(), tmp_path / "a.pdf", PDF, about(client))
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".jindra")] == []
    assert lines(session, client) == ()
    assert open_outputs(session) == ()


def test_what_fails_and_cannot_be_taken_back_stays_noted_and_uncertain(session: Session, tmp_path: Path) -> None:
    client = add_client(session)

    class Stuck(FileOutlet):
        def withdraw(self, output: ReadableOutput) -> bool:
            return False

    outlet = Stuck()
    with pytest.raises(ZeroDivisionError), released(
            session, outlet, Way.EXPORT, OutputKind.FOLDER, bytes(tmp_path), about(client)):
        1 // 0  # noqa: B018
    (output,) = open_outputs(session)
    assert output.place == bytes(tmp_path)
    assert [line.state for line in lines(session, client)] == [DisclosureState.UNKNOWN]


def test_a_note_that_ended_forgets_its_place(session: Session, tmp_path: Path) -> None:
    """A folder may be named after a client, and nobody has to find it any more."""
    save_copy(session, services(), tmp_path / "Joëlle van den Heuvel" / "a.pdf", PDF, None)
    database = database_of(session.vault)
    rows = database.all("SELECT place, name, kind, begun_at, ended_at FROM readable_outputs")
    assert [bytes(row["place"]) for row in rows] == [b""]
    assert rows[0]["name"].startswith(".jindra-")
    assert rows[0]["ended_at"] >= rows[0]["begun_at"]


@pytest.mark.req("K-04")
@pytest.mark.parametrize("missing", ["purpose", "basis", "contents"])
def test_nothing_leaves_without_purpose_basis_and_parts(session: Session, tmp_path: Path, missing: str) -> None:
    client = add_client(session)
    values: dict[str, object] = {"purpose": "doel", "basis": "toestemming", "contents": ("deel",)}
    values[missing] = () if missing == "contents" else "  "
    with pytest.raises(DisclosureIncomplete) as refused:
        save_copy(session, services(), tmp_path / "a.pdf", PDF, Leaving(client.id, **values))  # type: ignore[arg-type]
    assert refused.value.field == missing
    assert lines(session, client) == ()
    assert open_outputs(session) == ()
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.req("J-61")
def test_a_bsn_in_the_recipient_is_refused(session: Session, tmp_path: Path) -> None:
    client = add_client(session)
    leaving = Leaving(client.id, "doel", "wet", ("deel",), RecipientType.OTHER, "nr. 111222333")
    with pytest.raises(BsnFound):
        save_copy(session, services(), tmp_path / "a.pdf", PDF, leaving)
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.req("K-65")
@pytest.mark.parametrize("recipient", RecipientType)
def test_a_shut_file_goes_to_nobody_but_the_client_and_who_may_demand_it(
        session: Session, tmp_path: Path, recipient: RecipientType) -> None:
    client = add_client(session)
    shut = replace(client, restricted_since=TODAY)
    write(session, lambda uow: uow.clients.save(shut))
    leaving = replace(about(client), recipient_type=recipient)
    if recipient in (RecipientType.CARE_PROVIDER, RecipientType.INSURER, RecipientType.OTHER):
        with pytest.raises(ClientRestricted):
            save_copy(session, services(), tmp_path / "a.pdf", PDF, leaving)
        assert not (tmp_path / "a.pdf").exists()
    else:
        save_copy(session, services(), tmp_path / "a.pdf", PDF, leaving)
        assert (tmp_path / "a.pdf").exists()


def test_a_print_is_noted_before_and_closed_after(session: Session) -> None:
    client, use = add_client(session), services()
    under_way = begin_print(session, use, about(client))
    assert under_way.folder.is_dir()
    assert lines(session, client)[0].state is DisclosureState.BEGUN
    assert last_entry(session) == (Verb.PRINT, ObjectKind.DISCLOSURE)
    (under_way.folder / "02b916b14166c").write_bytes(PDF)
    end_print(session, use, under_way, DisclosureState.DONE)
    assert not under_way.folder.exists()
    assert lines(session, client)[0].state is DisclosureState.DONE
    assert open_outputs(session) == ()


def test_a_print_that_is_taken_back_leaves_no_line(session: Session) -> None:
    client, use = add_client(session), services()
    under_way = begin_print(session, use, about(client))
    (under_way.folder / "02b916b14166c").write_bytes(PDF)
    assert withdraw_print(use, under_way)
    assert not under_way.folder.exists()
    end_print(session, use, under_way, DisclosureState.FAILED)
    assert lines(session, client) == ()
    assert open_outputs(session) == ()


def test_a_release_that_ended_well_is_closed_once(session: Session, tmp_path: Path) -> None:
    client, outlet = add_client(session), FileOutlet()
    release = begin_release(session, outlet, Way.EXPORT, OutputKind.FILE, bytes(tmp_path), about(client))
    end_release(session, outlet, release, DisclosureState.DONE)
    end_release(session, outlet, release, DisclosureState.UNKNOWN)
    assert lines(session, client)[0].state is DisclosureState.DONE
