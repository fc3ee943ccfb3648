"""The ledger beside the vault is never cut without a copy: what is cut may be all that tells of an erasure (T-44)."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import cast

import pytest

from jindra_desk.domain.vault.ledger import (
    MOST_FILE_BYTES,
    LedgerEvent,
    LedgerKind,
    LedgerRecord,
    NewerLedger,
    next_record,
)
from jindra_desk.storage.ledger.file import LedgerFile, encode_record, heading, is_ledger_of, ledger_path, whole_records

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


def _records(key: bytes, count: int) -> tuple[LedgerRecord, ...]:
    records: list[LedgerRecord] = []
    for number in range(count):
        event = LedgerEvent(LedgerKind.DESTRUCTION, f"subject{number}", "", "termijn")
        records.append(next_record(key, records[-1] if records else None, event))
    return tuple(records)


def _aside(vault: Path) -> list[Path]:
    return sorted(vault.parent.glob("*.ledger.oud-*"))


def test_the_ledger_of_another_vault_is_put_aside(tmp_path: Path) -> None:
    """Another vault was put at this place: its own ledger must still be there when its backup comes back."""
    vault = tmp_path / "x.jdv"
    LedgerFile(vault, KEY).complete(_records(KEY, 3))
    before = ledger_path(vault).read_bytes()
    LedgerFile(vault, OTHER_KEY).complete(_records(OTHER_KEY, 1))
    assert LedgerFile(vault, OTHER_KEY).records() == _records(OTHER_KEY, 1)
    assert [path.read_bytes() for path in _aside(vault)] == [before]


def test_lines_behind_a_damaged_one_are_put_aside(tmp_path: Path) -> None:
    """An older vault knows two of five; line 3 is damaged; lines 4 and 5 stand nowhere else."""
    vault = tmp_path / "x.jdv"
    ledger = LedgerFile(vault, KEY)
    ledger.complete(_records(KEY, 5))
    lines = ledger_path(vault).read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b"termijn", b"verzoek")
    ledger_path(vault).write_bytes(b"".join(lines))
    ledger.complete(_records(KEY, 2))
    assert ledger.records() == _records(KEY, 2)
    ledger.complete(_records(KEY, 2))
    assert [path.read_bytes() for path in _aside(vault)] == [b"".join(lines)]


def test_a_torn_last_line_is_simply_mended(tmp_path: Path) -> None:
    vault = tmp_path / "x.jdv"
    ledger = LedgerFile(vault, KEY)
    ledger.complete(_records(KEY, 3))
    whole = ledger_path(vault).read_bytes()
    ledger_path(vault).write_bytes(whole[:-20])
    ledger.complete(_records(KEY, 3))
    assert ledger_path(vault).read_bytes() == whole
    assert _aside(vault) == []


def test_lines_in_another_hand_are_written_anew(tmp_path: Path) -> None:
    """An editor made every line end in CR LF: they still count, and are not cut in the middle."""
    vault = tmp_path / "x.jdv"
    ledger = LedgerFile(vault, KEY)
    ledger.complete(_records(KEY, 2))
    whole = ledger_path(vault).read_bytes()
    ledger_path(vault).write_bytes(whole.replace(b"\n", b"\r\n"))
    assert ledger.records() == _records(KEY, 2)
    ledger.complete(_records(KEY, 3))
    assert ledger.records() == _records(KEY, 3)
    assert ledger_path(vault).read_bytes().startswith(whole)


def test_a_ledger_without_a_line_is_told_from_an_empty_file_and_from_another_vaults(tmp_path: Path) -> None:
    """Anybody can make an empty file: only who has the key makes the heading."""
    vault = tmp_path / "x.jdv"
    LedgerFile(vault, KEY).complete(())
    content = ledger_path(vault).read_bytes()
    assert is_ledger_of(KEY, content)
    assert not is_ledger_of(OTHER_KEY, content)
    assert not is_ledger_of(KEY, b"")
    assert not is_ledger_of(KEY, b"{}\n" + content)
    assert LedgerFile(vault, KEY).records() == ()


def test_a_ledger_of_before_the_heading_is_read_and_continued_as_it_is(tmp_path: Path) -> None:
    """Copies on sticks begin as it does: it stays a continuation of them."""
    vault = tmp_path / "x.jdv"
    before = b"".join(map(encode_record, _records(KEY, 2)))
    ledger_path(vault).write_bytes(before)
    ledger = LedgerFile(vault, KEY)
    assert is_ledger_of(KEY, before)
    ledger.complete(_records(KEY, 3))
    assert ledger.records() == _records(KEY, 3)
    assert ledger_path(vault).read_bytes().startswith(before)
    assert _aside(vault) == []


def test_what_is_larger_than_a_ledger_can_be_is_put_aside(tmp_path: Path) -> None:
    """Somebody grew it to gigabytes: the vault opens, and writes its lines again."""
    file = LedgerFile(tmp_path / "praktijk.jdv", bytes(32))
    file.complete(())
    whole = file.path.read_bytes()
    os.truncate(file.path, MOST_FILE_BYTES + 1)
    file.put_odd_aside()
    file.complete(())
    assert file.path.read_bytes() == whole
    (aside,) = tmp_path.glob("praktijk.jdv.ledger.*")
    assert aside.stat().st_size == MOST_FILE_BYTES + 1


@pytest.mark.parametrize("more", [0, 1])
def test_another_history_of_the_same_vault_is_never_overwritten(tmp_path: Path, more: int) -> None:
    """Two copies of one vault went on apart: what the other one erased stands in this file alone."""
    ledger = LedgerFile(tmp_path / "x.jdv", KEY)
    theirs, ours = _records(KEY, 2), list(_records(KEY, 1))
    for number in range(1 + more):
        event = LedgerEvent(LedgerKind.DESTRUCTION, f"another{number}", "", "verzoek")
        ours.append(next_record(KEY, ours[-1], event))
    assert (theirs[0], theirs[1] == ours[1]) == (ours[0], False)
    ledger.complete(theirs)
    before = ledger.path.read_bytes()
    ledger.complete(ours)
    assert ledger.path.read_bytes() == before
    assert ledger.records() == theirs


class _Later(StrEnum):
    """A kind of event that only a later version writes."""

    EVENT = "event_of_2031"


def _with_later(key: bytes) -> bytes:
    known = _records(key, 2)
    later = next_record(key, known[-1], LedgerEvent(cast("LedgerKind", _Later.EVENT), "subject", "", "x"))
    after = next_record(key, later, LedgerEvent(LedgerKind.DESTRUCTION, "gone", "", "verzoek"))
    return b"".join(map(encode_record, (*known, later, after)))


@pytest.mark.req("T-44")
def test_a_kind_of_a_later_version_is_refused_by_name_and_nothing_is_cut(tmp_path: Path) -> None:
    """The destruction behind it would not be done again after a restore."""
    ledger = LedgerFile(tmp_path / "x.jdv", KEY)
    content = heading(KEY) + _with_later(KEY)
    ledger.path.write_bytes(content)
    readers: tuple[Callable[[], object], ...] = (
        ledger.records, lambda: ledger.complete(_records(KEY, 2)), lambda: whole_records(KEY, content))
    for read in readers:
        with pytest.raises(NewerLedger):
            read()
    assert ledger.path.read_bytes() == content
    assert _aside(tmp_path / "x.jdv") == []


def test_a_kind_that_this_vault_did_not_write_is_damage() -> None:
    whole = _with_later(KEY)
    assert whole_records(OTHER_KEY, whole) == ()
    assert whole_records(KEY, whole.replace(b"event_of_2031", b"event_of_2032")) == _records(KEY, 2)
