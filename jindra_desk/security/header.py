"""The header beside the vault (`X.jdv.keys`, and `.bak`): which slots open it, kept twice and replaced atomically.

Two generations of slots stand in it while a key changes, so that a crash in between loses nothing. A checksum tells
damage from a wrong passphrase. Of two good copies the higher revision counts, and the other one is repaired.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from jindra_desk.domain.errors import DamagedHeader, NewerVault, StorageFailed
from jindra_desk.domain.text import noop, text
from jindra_desk.security.private_files import read_bounded, replace_private_file, unfinished_name
from jindra_desk.security.slots import OutOfShape, Slot, slot_from_json

_FORMAT = "jindra-desk-keys"
_VERSION = 1
_MOST_BYTES = 64 * 1024
MOST_GENERATIONS = 16
_MOST_SLOTS = 16


@dataclass(frozen=True, slots=True)
class Generation:
    """One complete set of slots; `key_number` tells which data key they wrap, `key_check` recognises it (hex)."""

    number: int
    key_number: int
    key_check: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """Vault id, how often this header was replaced, and its generations, oldest first."""

    vault_id: str
    revision: int
    generations: tuple[Generation, ...]


def keys_path(vault: Path) -> Path:
    """`X.jdv.keys` for `X.jdv`."""
    return vault.with_name(f"{vault.name}.keys")


def spare_keys_path(vault: Path) -> Path:
    """`X.jdv.keys.bak` for `X.jdv`."""
    return vault.with_name(f"{vault.name}.keys.bak")


def encode_header(header: Header) -> bytes:
    """Answer the file's bytes: one JSON object with a checksum over its body."""
    body: dict[str, object] = {
        "vault_id": header.vault_id,
        "revision": header.revision,
        "generations": [
            {"number": g.number, "key_number": g.key_number, "key_check": g.key_check,
             "slots": [slot.as_json() for slot in g.slots]}
            for g in header.generations
        ],
    }
    whole = {"format": _FORMAT, "version": _VERSION, "body": body, "check": _checksum(body)}
    return (json.dumps(whole, indent=1, sort_keys=True) + "\n").encode("ascii")


def decode_header(untrusted: bytes) -> Header:
    """Read a header's bytes; raises `ValueError` for damage and `NewerVault` for a later version."""
    try:
        whole = json.loads(untrusted)
    except RecursionError as error:
        raise OutOfShape("nested too deep") from error
    if not isinstance(whole, dict) or whole.get("format") != _FORMAT:
        raise OutOfShape("no header")
    version = whole.get("version")
    if isinstance(version, int) and version > _VERSION:
        raise NewerVault
    body = whole.get("body")
    if version != _VERSION or not isinstance(body, dict) or whole.get("check") != _checksum(body):
        raise OutOfShape("checksum differs")
    fields = cast("dict[str, object]", body)
    vault_id, generations = fields.get("vault_id"), fields.get("generations")
    if not isinstance(vault_id, str) or not isinstance(generations, list):
        raise OutOfShape("header is incomplete")
    if not 1 <= len(generations) <= MOST_GENERATIONS:
        raise OutOfShape("generations out of bounds")
    return Header(vault_id, _number(fields.get("revision")), tuple(_generation(g) for g in generations))


def read_header(vault: Path) -> Header:
    """Answer the best copy beside `vault` and repair the other one.

    Raises `DamagedHeader` when neither can be read, and `NewerVault`; then nothing is touched. One copy that says it is
    of a later program may just as well have one bit turned over: with a whole one beside it that bars nobody, and it is
    left as it is.
    """
    paths = (keys_path(vault), spare_keys_path(vault))
    copies: dict[Path, Header | None] = {}
    later = set[Path]()
    for path in paths:
        try:
            copies[path] = _read_copy(path)
        except NewerVault:
            later.add(path)
    good = [header for header in copies.values() if header is not None]
    if not good and later:
        raise NewerVault
    if not good:
        raise DamagedHeader(file=keys_path(vault).name)
    best = max(good, key=lambda header: header.revision)
    for path, header in copies.items():
        if header != best:
            # A repair that the disk refuses is no reason to stay shut: the good copy is what counts.
            with suppress(OSError):
                replace_private_file(path, encode_header(best))
    return best


def write_header(vault: Path, header: Header) -> None:
    """Replace both copies, one after the other; raises `StorageFailed`, also for more than can be read back."""
    content = encode_header(header)
    if len(header.generations) > MOST_GENERATIONS or len(content) > _MOST_BYTES:
        raise StorageFailed(reason=text(noop("er staan te veel onafgemaakte pogingen bij deze kluis")))
    try:
        replace_private_file(keys_path(vault), content)
        replace_private_file(spare_keys_path(vault), content)
    except OSError as error:
        raise StorageFailed(reason=text(noop("de sleutels kunnen niet worden opgeslagen"))) from error


def drop_unfinished_writes(vault: Path) -> None:
    """Remove what a kill in the middle of a write left beside the vault: it may hold slots that are dead by now."""
    for ending in (".keys", ".keys.bak", ".pin", ".tries"):
        with suppress(OSError):
            unfinished_name(vault.with_name(vault.name + ending)).unlink(missing_ok=True)


def _read_copy(path: Path) -> Header | None:
    try:
        return decode_header(read_bounded(path, _MOST_BYTES))
    except (OSError, ValueError):
        return None


def _generation(untrusted: object) -> Generation:
    if not isinstance(untrusted, dict):
        raise OutOfShape("generation is no object")
    fields = cast("dict[str, object]", untrusted)
    key_check, slots = fields.get("key_check"), fields.get("slots")
    if not isinstance(key_check, str) or not isinstance(slots, list) or not 1 <= len(slots) <= _MOST_SLOTS:
        raise OutOfShape("generation is incomplete")
    return Generation(_number(fields.get("number")), _number(fields.get("key_number")), key_check,
                      tuple(slot_from_json(slot) for slot in slots))


def _number(untrusted: object) -> int:
    if not isinstance(untrusted, int) or isinstance(untrusted, bool) or not 0 <= untrusted < 2**63:
        raise OutOfShape("no number")
    return untrusted


def _checksum(body: object) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
