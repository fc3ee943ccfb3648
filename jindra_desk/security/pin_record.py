"""What is remembered of a PIN slot outside the header: `X.jdv.pin` beside the vault, and a count in the key ring.

Failures are counted in both, and the worse count is true, so that deleting or putting back either of them gives no try
back. When the passphrase was typed last is kept in the file and authenticated with a key of the vault; `grant` counts
those moments and stands in the key ring too, so that an older file that is put back shows.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from jindra_desk.disk.durable import write_whole
from jindra_desk.disk.faults import refusal_of
from jindra_desk.disk.naming import keep_strange, remove_regular
from jindra_desk.disk.reading import read_bounded
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.vault.pin import TRIES, PinMoments
from jindra_desk.domain.vault.secrets import Secret, VaultKey

_MOST_BYTES = 2048
_MOMENTS_LABEL = "pin moments"
_MOST_TEXT = 200
_YEARS = range(1970, 9000)
"""Beyond them there is no room to count a week."""


def can_be_kept(moment: datetime) -> bool:
    """Whether `PinFile` would read this moment back: a clock far out of reach tells nothing that is worth a line."""
    return moment.year in _YEARS


@dataclass(frozen=True, slots=True)
class PinRecord:
    """Content of `X.jdv.pin`: `slot` is the slot's id (hex), "" when its slot is gone.

    `leftover` says that the key ring may still hold a half that has to go.
    """

    slot: str
    failures: int
    grant: int
    moments: PinMoments
    mac: str
    leftover: bool = False

    @property
    def used_up(self) -> bool:
        """Whether the slot's life is over."""
        return self.failures >= TRIES


@dataclass(frozen=True, slots=True)
class RingCount:
    """Content of the key ring's `….pin-tries`."""

    slot: str
    failures: int
    grant: int
    seen_at: datetime


class PinFile:
    """Reads and replaces `X.jdv.pin`."""

    def __init__(self, vault: Path) -> None:
        self._path = beside(vault, VaultFile.PIN)

    def read(self) -> PinRecord | None:
        """The record, or None when there is none that can be read."""
        try:
            fields = _object(read_bounded(self._path, _MOST_BYTES))
            moments = PinMoments(_moment(fields, "passphrase_at"), _moment(fields, "seen_at"), _text(fields, "boot"),
                                 _seconds(fields, "running"))
            return PinRecord(_text(fields, "slot"), _count(fields, "failures"), _count(fields, "grant"), moments,
                             _text(fields, "mac"), fields.get("leftover") is True)
        except (OSError, ValueError):
            return None

    def write(self, record: PinRecord) -> None:
        """Replace the file, flushed to disk; raises `StorageFailed`."""
        moments = record.moments
        fields = {"slot": record.slot, "failures": record.failures, "grant": record.grant, "boot": moments.boot,
                  "passphrase_at": moments.passphrase_at.isoformat(), "seen_at": moments.seen_at.isoformat(),
                  "running": moments.running, "mac": record.mac, "leftover": record.leftover}
        try:
            keep_strange(self._path, self._is_record)
            write_whole(self._path, json.dumps(fields).encode("ascii"))
        except OSError as error:
            raise disk_trouble(*refusal_of(error)) from error

    def remove(self) -> None:
        """Remove the file, durably; no fault when there is none."""
        with suppress(OSError):
            keep_strange(self._path, self._is_record)
            remove_regular(self._path)

    def _is_record(self, _path: Path) -> bool:
        return self.read() is not None


def encode_count(count: RingCount) -> bytes:
    """The bytes for the key ring."""
    fields = {"slot": count.slot, "failures": count.failures, "grant": count.grant,
              "seen_at": count.seen_at.isoformat()}
    return json.dumps(fields).encode("ascii")


def decode_count(untrusted: bytes | None) -> RingCount | None:
    """Read what the key ring answered; None for nothing and for what is none of ours."""
    try:
        fields = _object(untrusted or b"")
        return RingCount(_text(fields, "slot"), _count(fields, "failures"), _count(fields, "grant"),
                         _moment(fields, "seen_at"))
    except ValueError:
        return None


def moments_mac(key: Secret, slot: str, grant: int, moments: PinMoments) -> str:
    """Authenticates when the passphrase was typed (hex); only who has the vault's key can make one."""
    with key.derived(_MOMENTS_LABEL) as derived:
        return _mac(derived, slot, grant, moments)


def moments_are_genuine(key: VaultKey, record: PinRecord) -> bool:
    """Whether the record's moments were authenticated with this key, or with the one of before the header's renewal."""
    with key.view() as view:
        before = Secret(hmac.digest(view, b"jindra-desk pin moments", "sha256"))
    genuine = False
    for derived in (*key.derivations(_MOMENTS_LABEL), before):
        with derived:
            expected = _mac(derived, record.slot, record.grant, record.moments)
            genuine |= hmac.compare_digest(expected.encode(), record.mac.encode("utf-8", "surrogatepass"))
    return genuine


def _mac(derived: Secret, slot: str, grant: int, moments: PinMoments) -> str:
    told: list[object] = [slot, grant, moments.passphrase_at.isoformat(), moments.boot]
    if moments.running is not None:  # records of before it was noted keep the seal that they have
        told.append(moments.running)
    said = json.dumps(told).encode("ascii")
    with derived.view() as view:
        return hmac.digest(view, said, "sha256").hex()


def _object(content: bytes) -> Mapping[str, object]:
    try:
        fields = json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(fields, dict):
        raise ValueError("no object")  # noqa: TRY004 - damage, like every other wrong shape
    return cast("dict[str, object]", fields)


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > _MOST_TEXT:
        raise ValueError(name)
    return value


def _count(fields: Mapping[str, object], name: str) -> int:
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**53:
        raise ValueError(name)
    return value


def _seconds(fields: Mapping[str, object], name: str) -> float | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, float) or not 0 <= value < 2**53:
        raise ValueError(name)
    return value


def _moment(fields: Mapping[str, object], name: str) -> datetime:
    moment = datetime.fromisoformat(_text(fields, name))
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise ValueError(name)
    return moment
