"""The disk of the power cuts keeps what was synced, and may lose or tear anything else (trust #9)."""

from __future__ import annotations

import random

from tests.faults.children import Ending, How
from tests.faults.disk import Disk
from tests.faults.tracing import Change, Event, FolderSynced, Named, Synced, Trace

OLD, NEW = b"o" * 2048, b"n" * 2048
START = (("kluis", OLD),)


def found(*events: Event, start: tuple[tuple[str, bytes], ...] = START) -> list[dict[str, bytes]]:
    """Five hundred folders that a power cut after those events may leave."""
    disk = Disk.of(Trace(start, events, Ending(How.DONE, 0)))
    for event in events:
        disk.take(event)
    dice = random.Random(3)
    return [disk.after_power_cut(dice) for _ in range(500)]


def test_what_was_synced_is_there() -> None:
    images = found(Change(0, 0, NEW), Synced(0))
    assert images == [{"kluis": NEW}] * 500


def test_a_write_that_was_not_synced_is_there_or_not_or_torn_at_sectors() -> None:
    contents = {image["kluis"] for image in found(Change(0, 0, NEW))}
    assert {OLD, NEW} <= contents
    assert len(contents) > 5
    for content in contents:
        assert all(content[at:at + 512] in (OLD[:512], NEW[:512]) for at in range(0, 2048, 512))


def test_writes_may_arrive_in_any_order() -> None:
    contents = {image["kluis"] for image in found(Change(0, 0, b"1" * 512), Change(0, 512, b"2" * 512))}
    one, two = b"1" * 512 in {content[:512] for content in contents}, any(
        content[:512] == OLD[:512] and content[512:1024] == b"2" * 512 for content in contents)
    assert one
    assert two, "the second without the first"


def test_a_name_is_safe_when_its_folder_is() -> None:
    rename = (Named("kluis.new", 1), Change(1, 0, NEW), Synced(1), Named("kluis", 1, gone="kluis.new"))
    assert {image["kluis"] for image in found(*rename)} == {OLD, NEW}
    assert found(*rename, FolderSynced(".")) == [{"kluis": NEW}] * 500


def test_a_rename_before_the_sync_of_its_content_may_leave_nothing() -> None:
    """The classic mistake."""
    contents = {image["kluis"] for image in found(Named("kluis.new", 1), Change(1, 0, NEW),
                                                  Named("kluis", 1, gone="kluis.new"), FolderSynced("."))}
    assert b"" in contents
    assert NEW in contents


def test_a_removed_name_may_come_back() -> None:
    images = found(Named("kluis", None))
    assert {} in images
    assert {"kluis": OLD} in images
    assert found(Named("kluis", None), FolderSynced(".")) == [{}] * 500


def test_a_file_may_have_its_length_without_its_bytes() -> None:
    grown = {image["kluis"] for image in found(Change(0, 2048, NEW))}
    assert any(content[:2048] == OLD and len(content) == 4096 and content[2048:] == bytes(2048) for content in grown)
    cut = {image["kluis"] for image in found(Change(0, 512, None))}
    assert cut == {OLD, OLD[:512]}
