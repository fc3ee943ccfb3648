"""`X.jdv.ledger` beside the vault: chained lines that are only ever added, each flushed to the disk (T-44).

The vault holds the same records; this file is the copy that survives when an older vault is put back. It begins with a
heading that only this vault can make, so that a ledger without a single line is told from an empty file that anybody
put there. Files of before the heading are read and continued as they are.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from jindra_desk.disk.durable import write_whole
from jindra_desk.disk.naming import put_aside
from jindra_desk.disk.reading import read_bounded, stands_there
from jindra_desk.disk.vault_files import VaultFile, beside, is_regular
from jindra_desk.domain.vault.ledger import (
    HASH_BYTES,
    MOST_FILE_BYTES,
    LedgerKind,
    LedgerRecord,
    NewerLedger,
    UntoldLine,
    first_broken,
)
from jindra_desk.storage.engine.faults import typed_faults


def ledger_path(vault: Path) -> Path:
    """`X.jdv.ledger` for `X.jdv`."""
    return beside(vault, VaultFile.LEDGER)


def encode_record(record: LedgerRecord) -> bytes:
    """Answer one line of JSON."""
    fields = {"n": record.sequence, "kind": record.kind.value, "subject": record.subject_hash.hex(),
              "object": record.object_hash.hex(), "reason": record.reason, "mac": record.mac.hex()}
    if record.on is not None:
        fields["on"] = record.on.isoformat()
    return (json.dumps(fields, separators=(",", ":")) + "\n").encode("ascii")


def decode_record(untrusted: bytes) -> LedgerRecord:
    """Read one line; raises `ValueError`."""
    line = _read_line(untrusted)
    return LedgerRecord(line.sequence, LedgerKind(line.kind), line.subject_hash, line.object_hash, line.reason,
                        line.mac, line.on)


def _read_line(untrusted: bytes) -> UntoldLine:
    """Read one line, of whatever kind; raises `ValueError`."""
    try:
        fields = json.loads(untrusted)
        hashes = [bytes.fromhex(str(fields[name])) for name in ("subject", "object", "mac")]
        number, reason, kind = fields["n"], fields["reason"], fields["kind"]
        on = date.fromisoformat(fields["on"]) if "on" in fields else None
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("no ledger record") from error
    if not isinstance(number, int) or not isinstance(reason, str) or not isinstance(kind, str) or any(
            len(h) != HASH_BYTES for h in hashes):
        raise ValueError("ledger record out of shape")
    return UntoldLine(number, kind, hashes[0], hashes[1], reason, hashes[2], on)


def heading(key: bytes) -> bytes:
    """The first line of a ledger: says whose it is, to who has the key."""
    mark = hmac.digest(key, b"jindra-desk ledger heading 1", hashlib.sha256)
    return (json.dumps({"ledger": 1, "mac": mark.hex()}, separators=(",", ":")) + "\n").encode("ascii")


def is_ledger_of(key: bytes, untrusted: bytes) -> bool:
    """Whether this vault wrote it: by its heading, or by a first line that fits the chain."""
    return _has_heading(key, untrusted) or bool(whole_records(key, untrusted))


def _has_heading(key: bytes, untrusted: bytes) -> bool:
    """However its lines end."""
    return untrusted.split(b"\n", 1)[0].rstrip(b"\r") == heading(key).rstrip(b"\n")


def whole_records(key: bytes, untrusted: bytes) -> tuple[LedgerRecord, ...]:
    """Read a ledger file up to the first line that is torn or does not fit the chain; another vault's tells nothing.

    Raises `NewerLedger` when that line fits, and only its kind is not known here.
    """
    records: list[LedgerRecord] = []
    stopped: bytes | None = None
    lines = untrusted.split(b"\n")[:-1]
    for line in lines[1:] if _has_heading(key, untrusted) else lines:
        try:
            records.append(decode_record(line))
        except ValueError:
            stopped = line
            break
    broken = first_broken(key, records)
    if broken is None and stopped is not None:
        _refuse_newer(key, stopped, records[-1] if records else None)
    return tuple(records if broken is None else records[:broken - 1])


def _refuse_newer(key: bytes, untrusted: bytes, last: LedgerRecord | None) -> None:
    with suppress(ValueError):
        line = _read_line(untrusted)
        if line.kind not in {kind.value for kind in LedgerKind} and line.follows(key, last):
            raise NewerLedger


class LedgerFile:
    """Reads and adds to the ledger of one vault; `key` is the ledger key that the vault keeps (32 bytes)."""

    def __init__(self, vault: Path, key: bytes) -> None:
        self.path = ledger_path(vault)
        self._key = key

    def records(self) -> tuple[LedgerRecord, ...]:
        """Answer the records up to the first that is torn or does not fit the chain; empty without a file."""
        with typed_faults():
            return whole_records(self._key, self._content())

    def put_odd_aside(self) -> None:
        """What cannot be the ledger and has its name is given another: the vault holds every line itself.

        That is what is no file, and what is larger than a ledger can be. Raises `StorageFailed`.
        """
        with typed_faults():
            if stands_there(self.path) and not (is_regular(self.path)
                                                and self.path.lstat().st_size <= MOST_FILE_BYTES):
                put_aside(self.path)

    def complete(self, known: Sequence[LedgerRecord]) -> None:
        """Make the file hold at least the `known` records (from sequence 1); raises `StorageFailed`.

        Whole lines that fit stay as they are and new ones are added. A torn or altered tail is cut off first and
        written again from what the vault knows. Whole lines among what is cut may tell of erasures that this vault
        has not heard of, or belong to another vault that lay here: the file as it was is put aside, never lost.
        """
        there = self.records()
        if there != tuple(known[:len(there)]):
            # Another history of the same vault: a file that tells more than we know is never overwritten.
            return
        with typed_faults():
            content = self._content()
            kept = self._begin(content, there) + b"".join(encode_record(record) for record in there)
            added = b"".join(encode_record(record) for record in known[len(there):])
            if content == kept and not added:
                return
            if not content.startswith(kept):
                kept, added = b"", kept + added
            if b"\n" in content[len(kept):]:
                self._put_aside(content)
            write_whole(self.path, kept + added)

    def replace(self, known: Sequence[LedgerRecord]) -> None:
        """Put the file aside and write it again: `known` tells all that it told. Raises `StorageFailed`."""
        with typed_faults():
            self._put_aside(self._content())
            write_whole(self.path, heading(self._key) + b"".join(encode_record(record) for record in known))

    def _begin(self, content: bytes, there: Sequence[LedgerRecord]) -> bytes:
        """The heading, but for a file of before it: copies on sticks begin as that one does."""
        return b"" if there and not _has_heading(self._key, content) else heading(self._key)

    def _content(self) -> bytes:
        """All of it; nothing without a file. Raises `OSError`, `NotRegular` for what is none."""
        return read_bounded(self.path, MOST_FILE_BYTES) if stands_there(self.path) else b""

    def _put_aside(self, content: bytes) -> None:
        """Keep the file as it was under the first free name `X.jdv.ledger.oud-1`, `-2` and so on."""
        number = 1
        while stands_there(aside := self.path.with_name(f"{self.path.name}.oud-{number}")):
            if is_regular(aside) and aside.lstat().st_size == len(content) and (
                    read_bounded(aside, MOST_FILE_BYTES) == content):
                return
            number += 1
        write_whole(aside, content)
