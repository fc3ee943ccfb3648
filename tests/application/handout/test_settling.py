"""What a program that ended left outside is taken away or told at the next opening (trust #20)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.handout.copies import save_copy
from jindra_desk.application.handout.gate import begin_release
from jindra_desk.application.handout.settling import (
    PerhapsLeft,
    SeveralPerhapsLeft,
    close_withdrawn,
    finish_pending_releases,
    list_outside,
    tick_off_output,
)
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.handout.disclosure import DisclosureState
from jindra_desk.domain.handout.output import OutputKind, SweepResult, is_settled
from jindra_desk.domain.handout.release import Way
from jindra_desk.exchange.readable_outlet import FileOutlet
from tests.application.handout.test_gate import PDF, about, lines, open_outputs
from tests.support.practice_desk import add_client
from tests.support.sessions import services

FOLDER, FILE, PRINT = OutputKind.FOLDER, OutputKind.FILE, OutputKind.PRINT


def cut_off(session: Session, client: Client, place: Path, kind: OutputKind) -> Path:
    """As a killed process leaves it: begun, with a readable half; another outlet stands for the next process."""
    way = Way.PRINT if kind is PRINT else Way.EXPORT
    release = begin_release(session, FileOutlet(), way, kind, bytes(place.resolve()), about(client))
    stage = place / release.output.name
    if kind is FILE:
        stage.write_bytes(PDF)
        return stage
    stage.mkdir()
    (stage / ("dossier.pdf" if kind is FOLDER else "02b916b14166c")).write_bytes(PDF)
    return stage


def on_a_stick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FileOutlet, "on_other_disk", lambda *_given: True)


def settle(session: Session) -> list[str]:
    """As at the next opening; answers what is told."""
    again = finish_pending_releases(session, lambda: replace(services(), outlet=FileOutlet()))
    return [notice.sentence() for notice in again]


@pytest.mark.parametrize(("kind", "state"), [(FOLDER, None), (FILE, None), (PRINT, DisclosureState.UNKNOWN)])
def test_a_half_is_swept_and_its_line_closed(
        session: Session, tmp_path: Path, kind: OutputKind, state: DisclosureState | None) -> None:
    """What still had its random name was never given; of a print nobody can tell."""
    client = add_client(session)
    stage = cut_off(session, client, tmp_path, kind)
    told = settle(session)
    assert not stage.exists()
    assert open_outputs(session) == ()
    assert [line.state for line in lines(session, client)] == ([] if state is None else [state])
    assert len(told) == (0 if state is None else 1)
    assert settle(session) == [], "told once"


def test_what_may_have_left_is_told_at_the_next_opening(session: Session, tmp_path: Path) -> None:
    client = add_client(session)
    stage = cut_off(session, client, tmp_path, FOLDER)
    stage.rename(tmp_path / "dossier")
    settled = after_opening(session, services)
    (notice,) = settled.notices
    assert isinstance(notice, PerhapsLeft)
    assert "misschien wel, misschien niet naar buiten gegaan" in notice.sentence()
    assert lines(session, client)[0].state is DisclosureState.UNKNOWN
    assert (tmp_path / "dossier").is_dir(), "it has a name of its own, and is the owner's"


def test_several_are_told_in_one_sentence(session: Session, tmp_path: Path) -> None:
    client, ended = add_client(session), FileOutlet()
    for _ in range(3):
        ended.open_print(begin_release(session, ended, Way.PRINT, PRINT, bytes(tmp_path), about(client)).output)
    with session.vault.reading() as uow:
        assert len(uow.disclosures.begun()) == 3
    (notice,) = finish_pending_releases(session, lambda: replace(services(), outlet=FileOutlet()))
    assert isinstance(notice, SeveralPerhapsLeft)
    assert notice.sentence().startswith("3 kopieën of prints")


def test_nothing_open_asks_for_nothing(session: Session) -> None:
    def never() -> object:
        raise AssertionError("the heavy services were loaded for nothing")

    assert finish_pending_releases(session, never) == ()  # type: ignore[arg-type]


def test_a_stick_that_is_out_is_listed_until_it_is_back(
        session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_a_stick(monkeypatch)
    client, stick, drawer = add_client(session), tmp_path / "stick", tmp_path / "la"
    stick.mkdir()
    stage = cut_off(session, client, stick, FOLDER)
    stick.rename(drawer)
    assert len(settle(session)) == 1
    (line,) = list_outside(session, services())
    assert (Path(line.place).name, line.kind) == ("stick", FOLDER)
    drawer.rename(stick)
    assert stage.exists()
    assert list_outside(session, services()) == ()
    assert not stage.exists()


def test_an_empty_folder_where_the_stick_was_proves_nothing(
        session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_a_stick(monkeypatch)
    stick = tmp_path / "stick"
    stick.mkdir()
    cut_off(session, add_client(session), stick, FILE)
    stick.rename(tmp_path / "la")
    stick.mkdir()
    settle(session)
    (line,) = list_outside(session, services())
    tick_off_output(session, line.id)
    assert list_outside(session, services()) == ()


def test_the_next_thing_that_leaves_sweeps_first(session: Session, tmp_path: Path) -> None:
    client = add_client(session)
    stage = cut_off(session, client, tmp_path, FOLDER)
    save_copy(session, replace(services(), outlet=FileOutlet()), tmp_path / "a.pdf", PDF, None)
    assert not stage.exists()


def test_what_this_process_writes_now_is_not_swept(session: Session, tmp_path: Path) -> None:
    client, outlet = add_client(session), FileOutlet()
    release = begin_release(session, outlet, Way.EXPORT, FOLDER, bytes(tmp_path), about(client))
    with outlet.open_folder(release.output, "dossier") as folder:
        folder.write("dossier.pdf", PDF)
        save_copy(session, replace(services(), outlet=outlet), tmp_path / "a.pdf", PDF, None)
        assert list_outside(session, replace(services(), outlet=outlet)) == ()
    assert (folder.final / "dossier.pdf").read_bytes() == PDF
    assert lines(session, client)[0].state is DisclosureState.BEGUN


def test_what_the_lock_took_back_is_closed_before_the_vault_is(session: Session, tmp_path: Path) -> None:
    client, outlet = add_client(session), FileOutlet()
    release = begin_release(session, outlet, Way.PRINT, PRINT, bytes(tmp_path), about(client))
    folder = outlet.open_print(release.output)
    (folder / "02b916b14166c").write_bytes(PDF)
    assert outlet.withdraw(release.output)
    close_withdrawn(session, outlet)
    assert lines(session, client) == ()
    assert open_outputs(session) == ()
    assert settle(session) == []


def test_a_folder_that_is_gone_with_everything_in_it_is_settled(session: Session, tmp_path: Path) -> None:
    client = add_client(session)
    stage = cut_off(session, client, tmp_path, FOLDER)
    shutil.rmtree(stage)
    settle(session)
    assert open_outputs(session) == ()
    assert lines(session, client)[0].state is DisclosureState.UNKNOWN


@pytest.mark.parametrize(("result", "on_other_disk", "settled"), [
    (SweepResult.REMOVED, True, True), (SweepResult.REMOVED, False, True), (SweepResult.NOTHING, False, True),
    (SweepResult.NOTHING, True, False), (SweepResult.AWAY, False, False), (SweepResult.AWAY, True, False)])
def test_a_note_is_closed_only_on_proof(result: SweepResult, on_other_disk: bool, settled: bool) -> None:
    assert is_settled(result, on_other_disk=on_other_disk) is settled
