"""Trust #14 and #8: the worker is fast, bounded, killable, and leaves no file behind."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from jindra_desk.domain.photos.photo import MOST_PIXELS, PhotoSize
from jindra_desk.imaging import limits
from jindra_desk.imaging.errors import (
    PhotoTooLarge,
    PhotoTooSlow,
    PhotoWorkStopped,
    UnreadableHeic,
    UnreadablePhoto,
    UnsupportedPhotoFormat,
)
from jindra_desk.imaging.service import PhotoService, _prepared, _worker_environment, worker_command
from tests.support import picture_samples as samples
from tests.support.waiting import elapse

HANG = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture(scope="module")
def service() -> Iterator[PhotoService]:
    photos = PhotoService()
    yield photos
    photos.close()


def test_a_camera_photo_comes_back_clean(service: PhotoService) -> None:
    photo = service.prepare(samples.camera_jpeg(1))
    assert (photo.width, photo.height) == (120, 80)
    assert photo.source_format == "JPEG"
    assert photo.taken_at is not None
    assert b"CANARY" not in photo.jpeg
    assert len(photo.sha256) == 64


def test_a_heic_photo_comes_back_as_jpeg(service: PhotoService) -> None:
    photo = service.prepare(samples.heic())
    assert photo.source_format == "HEIC"
    assert photo.jpeg.startswith(b"\xff\xd8\xff")


@pytest.mark.parametrize(("data", "error"), [
    (samples.SVG, UnsupportedPhotoFormat), (samples.bomb_png(), PhotoTooLarge),
    (samples.png()[:50], UnreadablePhoto),
    (samples.heic()[:300], UnreadablePhoto), (samples.scrambled_heic(), UnreadableHeic),
])
def test_refusals_say_what_to_do(service: PhotoService, data: bytes, error: type[UnreadablePhoto]) -> None:
    with pytest.raises(error) as caught:
        service.prepare(data)
    title, _, next_step = caught.value.parts()
    assert "bewaard" in title + caught.value.sentence()
    assert next_step.endswith(".")
    assert "{" not in caught.value.sentence()


def test_the_same_worker_serves_on_after_a_refusal(service: PhotoService) -> None:
    with pytest.raises(UnsupportedPhotoFormat):
        service.prepare(samples.EPS)
    assert service.prepare(samples.png()).source_format == "PNG"


def test_more_bytes_than_a_photo_are_never_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_INPUT_BYTES", 1000)
    photos = PhotoService(command=["no-such-program"])
    with pytest.raises(PhotoTooLarge):
        photos.prepare(samples.jpeg().ljust(1001))
    with pytest.raises(UnsupportedPhotoFormat):
        photos.prepare(b"x" * 1001)
    photos.close()


def test_a_worker_that_hangs_is_killed() -> None:
    before = threading.active_count()
    photos = PhotoService(command=HANG, timeout_s=0.1)
    started = time.monotonic()
    with pytest.raises(PhotoTooSlow):
        photos.prepare(samples.png())
    assert time.monotonic() - started < 5
    photos.close()
    assert threading.active_count() <= before + 2
    assert not [thread for thread in threading.enumerate() if thread.name == "photo-watchdog"]


def test_a_worker_that_dies_is_replaced() -> None:
    photos = PhotoService(command=[sys.executable, "-c", "import sys; sys.stdin.buffer.read(9); sys.exit(3)"])
    for _ in range(2):
        with pytest.raises(UnreadablePhoto):
            photos.prepare(samples.png())
    photos.close()


@pytest.mark.parametrize("answer", [
    b"\xff" * 64,  # an absurd length
    b"\x02" + bytes(7) + b"[]",  # JSON, but no answer
    b"\x0b" + bytes(7) + b'{"ok":true}',  # and then nothing
])
def test_a_worker_that_lies_is_not_believed(answer: bytes) -> None:
    script = f"import sys; sys.stdout.buffer.write({answer!r}); sys.stdout.flush(); sys.stdin.buffer.read()"
    photos = PhotoService(command=[sys.executable, "-c", script], timeout_s=0.15)
    with pytest.raises(UnreadablePhoto):
        photos.prepare(samples.png())
    photos.close()


def test_close_stops_a_photo_in_progress_at_once() -> None:
    """The lock does not wait for a picture (J-28)."""
    photos = PhotoService(command=HANG, timeout_s=30)
    caught: list[BaseException] = []

    def work() -> None:
        try:
            photos.prepare(samples.png())
        except PhotoWorkStopped as stopped:
            caught.append(stopped)

    thread = threading.Thread(target=work)
    thread.start()
    elapse(0.15)
    started = time.monotonic()
    photos.close()
    thread.join(5)
    assert time.monotonic() - started < 3
    assert len(caught) == 1
    with pytest.raises(PhotoWorkStopped):
        photos.prepare(samples.png())
    photos.warm_up()
    photos.close()


def test_the_worker_ends_with_the_program(tmp_path: Path) -> None:
    """It reads until its stdin ends: a killed program leaves no process with a photo in memory."""
    done = subprocess.run(
        worker_command(), input=b"", capture_output=True, timeout=20, check=False, cwd=tmp_path,
        env=_worker_environment(),
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == b""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX bounds")
def test_the_worker_cannot_write_files_or_take_all_memory(tmp_path: Path) -> None:
    script = (
        "import os, sys\n"
        "from jindra_desk.imaging.worker import confine\n"
        "handle = open(sys.argv[1], 'wb')\n"
        "confine()\n"
        "try:\n"
        "    bytearray(2100 * 1024 * 1024); print('memory')\n"
        "except MemoryError:\n"
        "    print('bounded')\n"
        "try:\n"
        "    handle.write(b'photo'); handle.flush(); print('wrote')\n"
        "except OSError:\n"
        "    print('refused')\n"
        "os._exit(0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-u", "-c", script, str(tmp_path / "leak")],
        capture_output=True, timeout=20, check=False,
        env=_worker_environment(),
    )
    assert done.stdout.split() == [b"bounded", b"refused"], done.stderr


def test_a_large_camera_photo_fits_the_memory_bound(service: PhotoService) -> None:
    """Some 75 megapixels, as the largest phone cameras make by default."""
    photo = service.prepare(samples.jpeg(Image.new("RGB", (10_000, 7_500), (200, 160, 130)), subsampling=2))
    assert (photo.width, photo.height) == (8164, 6123)
    assert photo.reduced_from == (10_000, 7_500)
    assert photo.width * photo.height <= MOST_PIXELS


@pytest.mark.parametrize(("size", "kept"), [
    (PhotoSize.FULL, (8064, 6048)), (PhotoSize.MEDIUM, (5887, 4415)), (PhotoSize.SIDE_4096, (4096, 3072)),
])
def test_a_phones_48_megapixels_are_kept_in_the_size_that_was_chosen(service: PhotoService, size: PhotoSize,
                                                                     kept: tuple[int, int]) -> None:
    photo = service.prepare(samples.jpeg(Image.new("RGB", (8064, 6048), (200, 160, 130)), subsampling=2), size)
    assert (photo.width, photo.height) == kept
    assert photo.reduced_from == (None if kept == (8064, 6048) else (8064, 6048))


def test_a_worker_that_answers_more_than_was_asked_is_not_believed() -> None:
    head = {"ok": True, "width": 6000, "height": 4000, "source_format": "JPEG", "taken_at": None, "damaged": False}
    small = samples.jpeg()
    with pytest.raises(UnreadablePhoto):
        _prepared(head, [small, small, small], PhotoSize.SIDE_4096)
