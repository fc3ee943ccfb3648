"""Photos come in by one way, whoever asks: a screen, a command, a watched folder (J-27, J-41, trust #14)."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.application.photos.batch import Described, Incoming, mark_known, prepare_files, store_described
from jindra_desk.application.photos.photos import PhotoDetails, photo_overview
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import FileUnreadable
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentMissing
from jindra_desk.domain.photos.photo import Moment, PhotoFolder, PhotoSize, Pose, PreparedPhoto
from jindra_desk.imaging.picture_files import DiskPictureFiles
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.vaults import TODAY

DETAILS = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)


class Stopped(Exception):
    """What a caller raises to leave."""


class Preparer:
    """Stands for the decoder's process: this is about what comes before and after it."""

    def __init__(self) -> None:
        self.read: list[bytes] = []

    def prepare(self, untrusted_data: bytes, _size: PhotoSize = PhotoSize.FULL) -> PreparedPhoto:
        self.read.append(untrusted_data)
        return drawn_photo()

    prepare_damaged = prepare

    def close(self) -> None:
        """Nothing to end."""


def prepared(paths: list[Path], preparer: Preparer | None = None) -> tuple[Incoming, ...]:
    return prepare_files(preparer or Preparer(), DiskPictureFiles(), paths, PhotoSize.FULL, lambda _done, _total: None)


@pytest.fixture
def willing(session: Session) -> Client:
    client = add_client(session)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    return client


def test_each_file_is_named_and_none_stops_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")
    (tmp_path / "map").mkdir()
    found = prepared([tmp_path / "map", tmp_path / "weg.jpg", tmp_path / "a.jpg"])
    assert [one.name for one in found] == ["map", "weg.jpg", "a.jpg"]
    assert [type(one.error) for one in found] == [PhotoFolder, FileUnreadable, type(None)]
    assert [one.prepared is not None for one in found] == [False, False, True]


def test_a_link_to_a_photo_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "a.jpg")
    preparer = Preparer()
    prepared([tmp_path / "b.jpg"], preparer)
    assert preparer.read == [b"a"]


def test_a_stop_between_photos_leaves_the_rest_unread(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(b"x")
    preparer = Preparer()

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        prepare_files(preparer, DiskPictureFiles(), [tmp_path / "a", tmp_path / "b"], PhotoSize.FULL, stop)
    assert len(preparer.read) == 1


def test_a_stop_while_storing_keeps_and_counts_what_is_stored(session: Session, willing: Client) -> None:
    described = [Described(drawn_photo(seed=number), DETAILS) for number in range(3)]
    told: list[int] = []
    stored = store_described(session, willing.id, described, lambda done, _total: told.append(done),
                             lambda: len(told) == 2)
    assert (stored.stored, stored.total) == (2, 3)
    assert len(photo_overview(session, willing.id).photos) == 2
    assert stored.changes.clients == {willing.id}


@pytest.mark.req("J-41")
def test_without_a_yes_nothing_is_stored(session: Session) -> None:
    client = add_client(session)
    with pytest.raises(ConsentMissing):
        store_described(session, client.id, [Described(drawn_photo(), DETAILS)], lambda _done, _total: None,
                        lambda: False)


def test_the_very_same_picture_is_known(session: Session, willing: Client) -> None:
    photo = drawn_photo()
    store_described(session, willing.id, [Described(photo, DETAILS)], lambda _done, _total: None, lambda: False)
    again, broken = mark_known(session, willing.id, [Incoming("a.jpg", photo), Incoming("b.jpg")])
    assert again.known is not None
    assert again.known.taken_on == TODAY
    assert broken.known is None
