"""Work under way at the lock ends within two seconds: durable, or undone, and never half a file outside (issue 3)."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit

from jindra_desk.application.business.practice import read_practice
from jindra_desk.application.erasure.cases import open_cases
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.handout.copies import save_copy
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.photos.batch import Described, store_described
from jindra_desk.application.photos.photos import PhotoDetails, photo_overview
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, PhotoPurpose, Pose
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.exchange import readable_outlet
from jindra_desk.storage.erasure.residue import scan_files
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.lock.restart import DRAFT_KEPT_OPTION
from jindra_desk.ui.printing.preview import PrintPreview
from tests.support.open_window import DUE, SINGLE, OpenWindow, opened_window
from tests.support.picture_samples import camera_jpeg
from tests.support.sessions import opened
from tests.support.vaults import database_of
from tests.support.waiting import rounds, until

WITHIN_S = 3.5
"""Half a second for the draft, two for the work, and what a busy machine adds."""


class Room:
    """A window that is locked while something runs."""

    def __init__(self, window: OpenWindow, folder: Path) -> None:
        self.window = window
        self.outside = folder / "buiten"
        self.outside.mkdir()
        self.vault = window.desk.parts.lock.vault
        self.began = threading.Event()
        self.goes_on = threading.Event()
        self._contexts: list[JobContext] = []

    def start(self, work: Callable[[Session, JobContext], object], *, apart: bool = False) -> None:
        """Run it as the screens do, and wait until it says that it is under way."""
        session = self.window.desk.lock.session
        assert session is not None
        bench = self.window.desk.workbench
        assert bench is not None

        def run(there: Session, context: JobContext) -> object:
            self._contexts.append(context)
            return work(there, context)

        if apart:
            bench.run_apart(self.window.desk, "test", lambda context: run(session, context))
        else:
            bench.act_with_progress(self.window.desk, "test", run)
        assert self.began.wait(10)

    def lock(self) -> None:
        began = time.monotonic()
        self.window.desk.lock.controller.lock_now()
        assert time.monotonic() - began < WITHIN_S

    def is_asked_to_end(self) -> bool:
        """Whether the lock has told the work that nobody waits for it."""
        return any(context.cancelled for context in self._contexts)

    def let_go(self) -> None:
        """What never came back when it was locked does so now, and its thread ends."""
        self.goes_on.set()
        for worker in [thread for thread in threading.enumerate() if thread.name == "jindra-database"]:
            worker.join(10)

    def left(self) -> list[str]:
        """What stands outside."""
        return sorted(str(path.relative_to(self.outside)) for path in self.outside.rglob("*"))

    def type_town(self, town: str) -> None:
        self.window.go("settings practice")
        field = next(one for one in self.window.page.findChildren(QLineEdit) if one.accessibleName() == "Plaats")
        field.setText(town)


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    home = tmp_path / "kluis"
    home.mkdir()
    with opened_window(home, qapp) as window:
        made = Room(window, tmp_path)
        yield made
        made.let_go()


@contextmanager
def afterwards(room: Room) -> Iterator[Session]:
    """The vault as the fresh process finds it."""
    with opened(room.vault) as session:
        session.vault.pages.check_integrity()  # type: ignore[attr-defined]
        yield session


def test_a_save_that_is_under_way_is_durable(room: Room) -> None:
    def save(session: Session, context: JobContext) -> None:
        with session.vault.unit_of_work() as uow:
            uow.settings.put("proef", "bewaard")
            room.began.set()
            until(lambda: context.cancelled, what="the lock never came")
            uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())

    room.start(save)
    room.lock()
    with afterwards(room) as session, session.vault.reading() as uow:
        assert uow.settings.get("proef") == "bewaard"


@pytest.mark.parametrize("typed", [True, False])
def test_the_lock_screen_says_that_typing_was_kept_only_if_there_was_any(tmp_path: Path, qapp: QApplication,
                                                                         typed: bool) -> None:
    replaced: list[list[str]] = []
    with opened_window(tmp_path, qapp, replaced=replaced) as window:
        room = Room(window, tmp_path)
        if typed:
            room.type_town("Zuidlaren")
        room.lock()
    assert [DRAFT_KEPT_OPTION in arguments for arguments in replaced] == [typed]


@pytest.mark.slow
def test_a_save_that_never_ends_is_undone(room: Room) -> None:
    def save(session: Session, _context: JobContext) -> None:
        with session.vault.unit_of_work() as uow:
            uow.settings.put("proef", "half")
            room.began.set()
            room.goes_on.wait(30)
            uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())

    room.start(save)
    room.lock()
    journal = room.vault.with_name(f"{room.vault.name}-journal")
    assert journal.exists(), "as the fresh process finds it: the old one is gone in the middle"
    room.let_go()


def test_what_the_owner_types_is_kept_while_long_work_holds_the_database(room: Room) -> None:
    """J-28: the draft goes before the work, which is interrupted for it."""
    room.type_town("Zuidlaren")

    def count(session: Session, _context: JobContext) -> None:
        database = database_of(session.vault)
        room.began.set()
        database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")

    room.start(count)
    room.lock()
    assert not room.window.desk.lock.controller.state.draft_lost
    with afterwards(room) as session, session.vault.reading() as uow:
        draft = uow.drafts.find("settings", None, "")
        assert draft is not None
        assert draft.values["town"] == "Zuidlaren"
    with afterwards(room) as session:
        assert read_practice(session).address.town != "Zuidlaren"


def test_photos_are_whole_or_not_there(room: Room) -> None:
    client = ClientId(room.window.client(SINGLE))
    photos = room.window.desk.parts.services().photos
    details = PhotoDetails(room.window.desk.workbench.clock.today(), "cheeks",  # type: ignore[union-attr]
                           Moment.BEFORE, Pose.FRONT, PhotoPurpose.FILE, None)
    described = [Described(photos.prepare(camera_jpeg(1 + number % 8)), details) for number in range(40)]

    def keep(session: Session, context: JobContext) -> object:
        def progress(done: int, _total: int) -> None:
            if done == 3:
                room.began.set()
                until(lambda: context.cancelled, what="the lock never came")

        return store_described(session, client, described, progress, lambda: context.cancelled)

    with opened_copy_count(room, client) as before:
        room.start(keep)
        room.lock()
    with afterwards(room) as session:
        overview = photo_overview(session, client)
        stored = len(overview.photos) - before
        assert 3 <= stored < 40
        with session.vault.reading() as uow:
            assert all(uow.photos.picture(photo.id) for photo in uow.photos.of_client(client))


@contextmanager
def opened_copy_count(room: Room, client: ClientId) -> Iterator[int]:
    """How many photos there were."""
    found: list[int] = []
    session = room.window.desk.lock.session
    assert session is not None
    room.window.desk.jobs.run(room.window.desk, "test",
                              lambda _context: len(photo_overview(session, client).photos), found.append)
    room.window.hands.settle()
    yield found[0]


@pytest.mark.parametrize("stubborn", [
    pytest.param(False, id="leaves at its next part"),
    pytest.param(True, id="never comes back", marks=pytest.mark.slow)])
def test_a_half_handed_out_file_leaves_nothing(room: Room, monkeypatch: pytest.MonkeyPatch, stubborn: bool) -> None:
    client = ClientId(room.window.client(SINGLE))
    services = room.window.desk.parts.services()
    write = readable_outlet.StagedFolder.write

    def slow(folder: Any, name: str, content: bytes) -> None:
        write(folder, name, content)
        room.began.set()
        if stubborn:
            room.goes_on.wait(30)
        else:
            until(room.is_asked_to_end, what="the lock never came")

    monkeypatch.setattr(readable_outlet.StagedFolder, "write", slow)
    room.start(lambda session, context: export_client(session, services, client, room.outside, Handout(recipient="x"),
                                                      context.advance))
    assert room.left() != [], "something is there while it is under way"
    discard = services.outlet.discard_unfinished
    room.lock()
    discard()  # what the composition root does where these tests have nothing to end
    assert room.left() == []
    if stubborn:
        room.let_go()
        assert room.left() == [], "and who comes back late finds no place to write"


@pytest.mark.slow
def test_a_pdf_that_is_half_written_is_taken_away(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    services = room.window.desk.parts.services()
    sync = os.fsync

    def slow(handle: int) -> None:
        room.began.set()
        room.goes_on.wait(30)
        sync(handle)

    monkeypatch.setattr("jindra_desk.exchange.readable_outlet.flush_descriptor", slow)
    room.start(lambda session, _context: save_copy(session, services, room.outside / "toestemming.pdf", b"%PDF" * 1000,
                                                   None))
    assert room.left() != []
    room.lock()
    services.outlet.discard_unfinished()
    assert room.left() == []
    room.let_go()
    assert room.left() == []


def test_the_lock_takes_away_what_is_half_written_by_itself(room: Room) -> None:
    """The composition root hands it in as the step after the vault is closed."""
    assert room.window.desk.parts.lock.end_image_workers.__name__ == "end_outside_work"


def test_a_destruction_goes_on_after_unlocking(room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
                                               qapp: QApplication) -> None:
    """Rows and ledger are gone together; the certificate comes only after every page was read."""
    client = ClientId(room.window.client(DUE))
    services = room.window.desk.parts.services()

    def slow(*given: Any) -> Any:
        progress = given[-1]
        room.began.set()
        for _ in rounds(what="the lock never came"):
            progress(1, 1000)
        return scan_files(*given)

    monkeypatch.setattr("jindra_desk.storage.vault.pages.scan_files", slow)
    room.start(lambda session, context: destroy_client(session, services, client, ErasureReason.TERM, None,
                                                       context.advance))
    room.lock()
    monkeypatch.setattr("jindra_desk.storage.vault.pages.scan_files", scan_files)
    with afterwards(room) as session, session.vault.reading() as uow:
        assert not uow.clients.any_row_of([client])
        assert [case.certificate for case in open_cases(uow)] == [None]
    with opened_window(tmp_path / "kluis", qapp, room.vault) as again:
        again.hands.settle()
    with afterwards(room) as session, session.vault.reading() as uow:
        assert uow.documents.certificates()


def test_a_print_ends_when_its_preview_is_hidden(room: Room, tmp_path: Path) -> None:
    room.window.go("retention")
    room.window.hands.press("Overzicht")
    preview = room.window.hands.top
    assert isinstance(preview, PrintPreview)
    printer = preview.make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "uit.pdf"))
    run = preview.print_on(printer)
    room.lock()
    assert run._painter is None
    assert run._indexes == []
    assert preview._run is None
