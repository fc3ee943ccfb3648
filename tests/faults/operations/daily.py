"""What the owner does all day: opening, saving, photos, signing, and destroying a file."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from pathlib import Path

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.session.session import Session
from jindra_desk.domain.consents.consent import ConsentKind, Decision
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Pose
from tests.faults.operations.base import Acknowledge, Operation, client_id, client_ids, opened_whole, working
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, open_practice
from tests.support.sessions import services
from tests.support.vaults import TODAY, numbered_id

ERASABLE = 12


class Open(Operation):
    """Opening and closing, with what an opening settles."""

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        add_client(session)
        session.vault.close()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        acknowledge(0)
        for number in count(1):
            with working(folder) as session:
                after_opening(session, services)
            acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session:
            assert client_ids(session) == {client_id(1)}


class Save(Operation):
    """New clients, one transaction each."""

    def prepare(self, folder: Path) -> None:
        open_practice(folder).vault.close()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with working(folder) as session:
            acknowledge(0)
            for number in count(1):
                add_client(session, surname=f"Naam{number}", number=number)
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session, session.vault.reading() as uow:
            there = set(uow.clients.ids())
            assert {numbered_id(number) for number in range(1, acknowledged + 1)} <= there
            assert len(there) <= acknowledged + 1, "at most the one under way"


class AddPhoto(Operation):
    """Photos with their three pictures, on one client with consent."""

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        client = add_client(session)
        for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
            decide(session, client, kind)
        session.vault.close()
        drawn_photo()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with working(folder) as session:
            acknowledge(0)
            for number in count(1):
                add_photo(session, client_id(1), drawn_photo(),
                          PhotoDetails(_day(number), "cheeks", Moment.BEFORE, Pose.FRONT))
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session, session.vault.reading() as uow:
            photos = uow.photos.of_client(client_id(1))
            assert {_day(number) for number in range(1, acknowledged + 1)} <= {photo.taken_on for photo in photos}
            assert len(photos) <= acknowledged + 1
            for photo in photos:
                assert uow.photos.picture(photo.id) == drawn_photo().jpeg
                assert uow.photos.preview(photo.id) == drawn_photo().preview


class Sign(Operation):
    """Decisions of one client, each with its sealed document: yes and no in turn."""

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        decide(session, add_client(session), ConsentKind.HEALTH)  # the typesetter's fonts are loaded before any fork
        session.vault.close()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with working(folder) as session:
            with session.vault.reading() as uow:
                client = uow.clients.get(client_id(1))
            acknowledge(0)
            for number in count(1):
                decide(session, client, ConsentKind.PHOTOS_FILE,
                       Decision.GIVEN if number % 2 else Decision.REFUSED)
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session, session.vault.reading() as uow:
            decisions = [consent for consent in uow.consents.of_client(client_id(1))
                         if consent.kind is ConsentKind.PHOTOS_FILE]
            assert acknowledged <= len(decisions) <= acknowledged + 1
            documents = {document.id: document for document in uow.documents.of_client(client_id(1))}
            assert len(documents) == len(decisions) + 1, "no decision without its document, and none too many"
            for consent in decisions:
                assert consent.document_id is not None
                assert documents[consent.document_id].matches(uow.documents.content(consent.document_id))


class Erase(Operation):
    """Destroying one file after another, with the scan and the certificate."""

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        for number in range(1, ERASABLE + 1):
            add_client(session, surname=f"Weggaand{number:02d}naam", number=number)
        session.vault.close()
        with working(folder) as warm:  # the typesetter's fonts are loaded once, before any child is forked
            destroy_client(warm, services(), client_id(ERASABLE), ErasureReason.REQUEST)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        with working(folder) as session:
            acknowledge(0)
            for number in range(1, ERASABLE):
                destroy_client(session, services(), client_id(number), ErasureReason.REQUEST)
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session:
            gone = {number for number in range(1, ERASABLE + 1) if client_id(number) not in client_ids(session)}
            certificates = len(_certificates(session))
            assert set(range(1, acknowledged + 1)) <= gone, "what was claimed is gone"
            assert len(gone) <= acknowledged + 2, "at most the one under way, and the one of the preparation"
            assert certificates <= len(gone), "no certificate without a destruction"
            after_opening(session, services)
            assert len(_certificates(session)) == len(gone), "an interrupted one is finished at the next opening"
            assert len(session.vault.logs.ledger_records()) == len(gone)
            needles = [f"Weggaand{number:02d}naam".encode() for number in gone]
            report = session.vault.pages.scan_residue({"name": [*needles, *(needle.lower() for needle in needles)]})
            assert report.found == ()


def _day(number: int) -> date:
    """Tells photo `number` from the others."""
    return TODAY - timedelta(days=number)


def _certificates(session: Session) -> list[str]:
    with session.vault.reading() as uow:
        return [document.id for document in uow.documents.certificates()]
