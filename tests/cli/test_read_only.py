"""A vault where nothing can be written: it is listed, looked at, verified, backed up and handed out, and nothing saved.

Threat: a disk that fails is made read-only by the system, and just then its vault is needed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from jindra_desk.application.handout.gate import begin_release
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.handout.disclosure import DisclosureState, RecipientType
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.domain.handout.release import Leaving, Way
from jindra_desk.exchange.readable_outlet import FileOutlet
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.system.folders.paths import room_apart, state_folder
from tests.support.command_line import Ran, passphrase_file, run
from tests.support.practice_desk import add_client, opened_practice, program
from tests.support.read_only_place import filled, forbidden, remounted
from tests.support.sessions import demo_vault, opened, services
from tests.support.vaults import CHEAP, NOW, file_hashes

Place = Callable[[Path], AbstractContextManager[None]]
PLACES = pytest.mark.parametrize("place", [
    pytest.param(forbidden, id="folder"), pytest.param(partial(forbidden, files_only=True), id="files"),
    pytest.param(remounted, id="disk"), pytest.param(filled, id="full disk")])


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one client, in a folder of its own."""
    folder = tmp_path / "schijf"
    folder.mkdir()
    with opened_practice(folder) as session:
        add_client(session)
        return session.vault.path


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """The passphrase file, which lies elsewhere."""
    return passphrase_file(tmp_path)


def on(vault: Path, words: Path, *arguments: object) -> Ran:
    """One command on that vault."""
    return run([*arguments, "--vault", vault, "--passphrase-file", words])


def client_of(vault: Path) -> str:
    """The only one."""
    with opened(vault) as session, session.vault.reading() as uow:
        return str(next(iter(uow.clients.ids())))


@PLACES
def test_everything_that_reads_works_and_says_it_once(place: Place, vault: Path, words: Path, tmp_path: Path) -> None:
    client, before = client_of(vault), file_hashes(vault.parent)
    with place(vault.parent):
        for command in (("list", "--json"), ("show", client, "--json"), ("retention", "--json"), ("verify", "--json"),
                        ("backup", "--to", tmp_path / "stick", "--json"),
                        ("export", client, "--to", tmp_path / "uit", "--json")):
            done = on(vault, words, *command)
            assert done.code == ExitCode.DONE, (command, done.err)
            assert done.err.count("Alleen lezen: ") == 1, (command, done.err)
            assert json.loads(done.out)["items"], command
    assert file_hashes(vault.parent) == before
    assert [file.suffix for file in (tmp_path / "stick").iterdir()].count(".jdb") == 1
    assert not [file for file in (tmp_path / "stick").iterdir() if file.suffix not in (".jdb", ".ledger")]


@PLACES
def test_the_backup_made_there_can_be_put_back(place: Place, vault: Path, words: Path, tmp_path: Path) -> None:
    with place(vault.parent):
        made = on(vault, words, "backup", "--to", tmp_path / "stick", "--json")
    file = made.items[0]["file"]
    assert on(vault, words, "verify", file).code == ExitCode.DONE
    back = tmp_path / "goed" / vault.name
    done = run(["restore", file, "--vault", back, "--certificate", 0, "--passphrase-file", words])
    assert done.code == ExitCode.DONE, done.err
    assert len(on(back, words, "list", "--json").items) == 1


@PLACES
@pytest.mark.parametrize("command", [
    ("destroy", "CLIENT", "--reason", "verzoek", "--yes"), ("import", "FILE")], ids=["destroy", "import"])
def test_nothing_can_be_saved(place: Place, command: tuple[str, ...], vault: Path, words: Path,
                              tmp_path: Path) -> None:
    client, before = client_of(vault), file_hashes(vault.parent)
    on(vault, words, "export", client, "--to", tmp_path / "uit")
    before = file_hashes(vault.parent)
    names = {"CLIENT": client, "FILE": str(next((tmp_path / "uit").rglob("dossier.json")))}
    with place(vault.parent):
        done = on(vault, words, *(names.get(word, word) for word in command))
    assert done.code == ExitCode.WORLD, done.err
    assert "Dit is niet bewaard: " in done.err
    assert file_hashes(vault.parent) == before


def test_what_was_handed_out_meanwhile_is_entered_at_the_first_opening_that_can(
        vault: Path, words: Path, tmp_path: Path) -> None:
    """J-05: the line of the disclosures is not lost, and stands under the client once."""
    client = client_of(vault)
    with forbidden(vault.parent):
        assert on(vault, words, "export", client, "--to", tmp_path / "uit").code == ExitCode.DONE
    assert len(_notes()) == 1
    for _ in range(2):
        with opened(vault) as session:
            after_opening(session, services)
            assert _disclosures(session, client) == [DisclosureState.DONE]
    assert _notes() == []


def test_what_cannot_be_noted_is_not_handed_out(vault: Path, words: Path, tmp_path: Path) -> None:
    """Trust #20: the whole home may lie on the disk that went read-only. The backup is made all the same."""
    client = client_of(vault)
    state_folder().mkdir(parents=True, exist_ok=True)
    with forbidden(vault.parent), forbidden(state_folder()):
        done = on(vault, words, "export", client, "--to", tmp_path / "uit")
        assert done.code == ExitCode.REFUSED, done.err
        assert "nergens worden genoteerd" in done.err
        assert on(vault, words, "backup", "--to", tmp_path / "stick").code == ExitCode.DONE
    assert not [file for file in (tmp_path / "uit").rglob("*") if file.is_file()]


def test_wrong_tries_are_counted_elsewhere(vault: Path, words: Path, tmp_path: Path) -> None:
    """T-22: a disk that cannot be written is no way around the wait."""
    wrong = passphrase_file(tmp_path, "heel andere woorden dan die")
    with forbidden(vault.parent):
        for _ in range(5):
            run(["list", "--vault", vault, "--passphrase-file", wrong], with_program=_impatient())
        assert _impatient().wait_seconds(vault) > 0
        assert run(["list", "--vault", vault, "--passphrase-file", words], with_program=_impatient()).code == 0
        assert _impatient().wait_seconds(vault) == 0


def test_a_second_program_is_refused_there_too(vault: Path, words: Path) -> None:
    vault.with_name(f"{vault.name}.lock").unlink(missing_ok=True)
    with forbidden(vault.parent):
        lock = program().instance_lock(vault)
        lock.acquire()
        try:
            done = on(vault, words, "list")
        finally:
            lock.release()
        assert "al open in een ander venster" in done.err
        assert on(vault, words, "list").code == ExitCode.DONE


@PLACES
def test_a_demo_vault_too(place: Place, tmp_path: Path, words: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    vault = demo_vault(folder)
    with place(folder):
        done = on(vault, words, "list", "--json")
    assert done.code == ExitCode.DONE, done.err
    assert done.items


def test_nothing_stays_elsewhere(vault: Path, words: Path, tmp_path: Path) -> None:
    with forbidden(vault.parent):
        on(vault, words, "list")
        on(vault, words, "backup", "--to", tmp_path / "stick")
    room = room_apart(vault, make=False)
    assert room is None or list(room.iterdir()) == []


class Impatient(JindraProgram):
    """Waits for nobody."""

    def pause(self, seconds: float) -> None:
        del seconds


def _impatient() -> JindraProgram:
    """A program with a folder of its own for tries."""
    return Impatient(HeaderKeyStore(cost=lambda: CHEAP, floor=CHEAP, own_folder=state_folder() / "tries"),
                     FixedClock(NOW))


def _notes() -> list[Path]:
    return [file for file in (state_folder() / "uitgegeven").rglob("*") if file.is_file()]


def _disclosures(session: Session, client: str) -> list[DisclosureState]:
    with session.vault.reading() as uow:
        return [line.state for line in uow.disclosures.of_client(ClientId(client))]


def test_a_kill_while_it_is_read_only_leaves_nothing_after_the_next_opening(vault: Path, tmp_path: Path) -> None:
    """Trust #20: the note apart is what the next opening sweeps by, whether the disk can be written again or not."""
    place = tmp_path / "uit"
    client = client_of(vault)

    def killed_halfway() -> Path:
        with opened(vault) as session:
            outlet = FileOutlet()  # its own, as in a process that is no more
            leaving = Leaving(ClientId(client), "inzage", "AVG art. 15", ("dossier.pdf",), RecipientType.CLIENT)
            release = begin_release(session, outlet, Way.EXPORT, OutputKind.FOLDER, outlet.place_of(place), leaving)
            stage = place / release.output.name
            stage.mkdir()
            (stage / "dossier.json").write_bytes(b"{}")
            return stage

    with forbidden(vault.parent):
        stage = killed_halfway()
        with opened(vault) as session:
            after_opening(session, lambda: replace(services(), outlet=FileOutlet()))
        assert not stage.exists()
        stage = killed_halfway()
    assert stage.exists()
    with opened(vault) as session:
        after_opening(session, lambda: replace(services(), outlet=FileOutlet()))
        assert not stage.exists()
        with session.vault.reading() as uow:
            assert uow.outputs.open() == ()
            assert uow.disclosures.begun() == ()
        assert _disclosures(session, client) == []  # nothing was given
    assert _notes() == []
