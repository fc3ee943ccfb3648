"""The header beside the vault (`X.jdv.keys`, and `.bak`): which slots open it, kept twice and replaced atomically.

Two generations of slots stand in it while a key changes, so that a crash in between loses nothing. A checksum tells
damage from a wrong passphrase; it keeps nobody from writing another header there. So the two copies are two candidates:
reading never writes, and only who has opened a slot, and holds a key that fits the database, replaces a copy. What is
replaced and is not ours is put aside under a new name.

Version 1 had one key for everything and no seals (`seals`); it is read, and renewed at the next opening.
"""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from jindra_desk.disk.durable import sweep_unfinished, write_whole
from jindra_desk.disk.faults import refusal_of
from jindra_desk.disk.naming import put_aside
from jindra_desk.disk.reading import NotRegular, read_bounded, stands_there
from jindra_desk.disk.vault_files import KEYS_FIRST, VaultFile, beside, is_regular
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import DamagedHeader, KeysMissing, NewerVault, StorageFailed
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.vault.key_faults import OddKeyFile
from jindra_desk.security.seals import Seal, checked_key_check, checked_number, seal_from_json
from jindra_desk.security.slots import PASSPHRASE, PIN, RECOVERY, OutOfShape, Slot, slot_from_json

_FORMAT = "jindra-desk-keys"
_VERSION = 2
_WITHOUT_SEALS = 1
_MOST_BYTES = 64 * 1024
MOST_GENERATIONS = 16
MOST_NUMBER = 2**40
"""Far more changes than a life has days, and far from what cannot be written any more."""
_MOST_SLOTS = 16
_VAULT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Generation:
    """One complete set of slots; `key_number` tells which root key they wrap, `key_check` recognises it (hex)."""

    number: int
    key_number: int
    key_check: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """Vault id, how often this header was replaced, its generations, oldest first, and one seal for each root key.

    A generation without a seal is of before: what its slots wrap is root key and database key in one.
    """

    vault_id: str
    revision: int
    generations: tuple[Generation, ...]
    seals: tuple[Seal, ...] = ()

    def seal(self, check: str) -> Seal | None:
        """The seal of the root key with this `key_check`."""
        return next((seal for seal in self.seals if seal.key_check == check), None)

    def slots_of(self, check: str) -> tuple[tuple[Slot, ...], ...]:
        """The slots of each generation of that root key."""
        return tuple(generation.slots for generation in self.generations if generation.key_check == check)

    @property
    def checks(self) -> frozenset[str]:
        """Every root key that generations wrap, by its `key_check`."""
        return frozenset(generation.key_check for generation in self.generations)


def keys_path(vault: Path) -> Path:
    """`X.jdv.keys` for `X.jdv`."""
    return beside(vault, VaultFile.KEYS)


def spare_keys_path(vault: Path) -> Path:
    """`X.jdv.keys.bak` for `X.jdv`."""
    return beside(vault, VaultFile.KEYS_SPARE)


def both_paths(vault: Path) -> tuple[Path, Path]:
    """The two copies, in the order in which they are written."""
    return keys_path(vault), spare_keys_path(vault)


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
    if header.seals:
        body["seals"] = [seal.as_json() for seal in header.seals]
    whole = {"format": _FORMAT, "version": _VERSION if header.seals else _WITHOUT_SEALS, "body": body,
             "check": _checksum(body)}
    return (json.dumps(whole, indent=1, sort_keys=True) + "\n").encode("ascii")


def decode_header(untrusted: bytes) -> Header:
    """Read a header's bytes; raises `ValueError` for damage and `NewerVault` for a later version."""
    try:
        return _decoded(untrusted)
    except RecursionError as error:
        raise OutOfShape("nested too deep") from error


def _decoded(untrusted: bytes) -> Header:
    whole = json.loads(untrusted)
    if not isinstance(whole, dict) or whole.get("format") != _FORMAT:
        raise OutOfShape("no header")
    version = whole.get("version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise OutOfShape("no version")
    if version > _VERSION:
        raise NewerVault
    body = whole.get("body")
    if version < _WITHOUT_SEALS or not isinstance(body, dict) or whole.get("check") != _checksum(body):
        raise OutOfShape("checksum differs")
    fields = cast("dict[str, object]", body)
    vault_id, generations = fields.get("vault_id"), fields.get("generations")
    if not isinstance(vault_id, str) or not _VAULT_ID.fullmatch(vault_id) or not isinstance(generations, list):
        raise OutOfShape("header is incomplete")
    if not 1 <= len(generations) <= MOST_GENERATIONS:
        raise OutOfShape("generations out of bounds")
    seals = fields.get("seals", []) if version == _VERSION else []
    # Today's form without a seal is one that somebody took off: what its slots wrap would pass for an older key.
    if not isinstance(seals, list) or (version == _VERSION and not seals) or len(seals) > len(generations):
        raise OutOfShape("seals out of bounds")
    header = Header(vault_id, checked_number(fields.get("revision"), MOST_NUMBER),
                    tuple(_generation(g) for g in generations), tuple(seal_from_json(s, MOST_NUMBER) for s in seals))
    if len({seal.key_check for seal in header.seals}) != len(header.seals):
        raise OutOfShape("two seals of one key")
    return header


def read_headers(vault: Path) -> tuple[Header, ...]:
    """The different headers that can be read beside `vault`, in the order in which they are to be tried.

    Nothing is written. Raises `DamagedHeader` when there is none (`OddKeyFile` when it is no file), and `NewerVault`.
    One copy that says it is of a later program may just as well have one bit turned over: with a whole one beside it
    that bars nobody. Of two copies of one vault the one that was written last comes first.
    """
    found: list[Header] = []
    later, odd = False, ""
    for path in both_paths(vault):
        try:
            header = _read_copy(path)
        except NewerVault:
            later = True
            continue
        except NotRegular:
            odd = odd or path.name
            continue
        if header is not None and header not in found:
            found.append(header)
    if not found and later:
        raise NewerVault
    if not found:
        if odd:
            raise OddKeyFile(file=odd)
        if not any(stands_there(path) for path in both_paths(vault)):
            raise KeysMissing(file=shown(keys_path(vault)))
        raise DamagedHeader(file=keys_path(vault).name)
    if len({header.vault_id for header in found}) == 1:
        found.sort(key=lambda header: header.revision, reverse=True)
    return tuple(found)


def read_header(vault: Path) -> Header:
    """The one of `read_headers` that is tried first; raises as that does."""
    return read_headers(vault)[0]


def copies_agree(vault: Path) -> bool:
    """Whether both copies are there, can be read and tell the same."""
    try:
        first, second = (_read_copy(path) for path in both_paths(vault))
    except (NewerVault, NotRegular):
        return False
    return first is not None and first == second


def every_copy_reads(vault: Path) -> bool:
    """Whether both copies are there, can be read, and are of one vault: else what they lack may be the newest slots."""
    try:
        first, second = (_read_copy(path) for path in both_paths(vault))
    except (NewerVault, NotRegular):
        return False
    return first is not None and second is not None and first.vault_id == second.vault_id


def write_header(vault: Path, header: Header, ours: frozenset[str] = frozenset(), *,
                 repairing: bool = False) -> tuple[Path, ...]:
    """Replace both copies, one after the other, each read back before the next; answer what was put aside.

    A copy that holds one of these root keys (`key_check`), or one of the header's own, is an earlier state and goes
    for good. While `repairing`, one that says it is of a later program is left as it is. Raises `StorageFailed`, also
    for what could not be read back: then nothing was written.
    """
    content = encode_header(header)
    try:
        whole = len(content) <= _MOST_BYTES and decode_header(content) == header
    except (ValueError, NewerVault):
        whole = False
    if not whole:
        raise StorageFailed(reason=text(noop("er staan te veel onafgemaakte pogingen bij deze kluis")))
    known = ours | header.checks
    try:
        aside = [_replace_copy(path, content, header, known) for path in both_paths(vault)
                 if not (repairing and _is_later(path))]
    except OSError as error:
        raise disk_trouble(*refusal_of(error)) from error
    return tuple(path for path in aside if path is not None)


def rewrite_copies_without_pin(vault: Path) -> None:
    """Take the PIN slot out of each copy that has one, whatever else that copy says; raises `StorageFailed`.

    No key is needed for that, and none is at hand when the tries are used up: so each copy keeps its own content.
    """
    for path in both_paths(vault):
        with suppress(NewerVault, NotRegular):
            header = _read_copy(path)
            if header is None or not any(slot.kind == PIN for g in header.generations for slot in g.slots):
                continue
            bare = without_pins(header)
            if not bare.generations:
                continue  # a generation that only a PIN opens is none of ours
            try:
                write_whole(path, encode_header(bare))
            except OSError as error:
                raise disk_trouble(*refusal_of(error)) from error


def without_pin(generation: Generation) -> Generation:
    """The same generation as a backup may hold it."""
    return Generation(generation.number, generation.key_number, generation.key_check,
                      tuple(slot for slot in generation.slots if slot.kind != PIN))


def without_pins(header: Header) -> Header:
    """The same header without any PIN slot; its seals fit it as they did."""
    kept = tuple(generation for generation in map(without_pin, header.generations) if generation.slots)
    return Header(header.vault_id, header.revision, kept, header.seals)


def drop_unfinished_writes(vault: Path) -> None:
    """Remove what a kill in the middle of a write left beside the vault: it may hold slots that are dead by now."""
    for kind in KEYS_FIRST:
        path = beside(vault, kind)
        sweep_unfinished(path)
        before = path.with_name(f"{path.name}.new")  # what such a file was called until November 2026
        if is_regular(before):
            with suppress(OSError):
                before.unlink()


def _replace_copy(path: Path, content: bytes, header: Header, ours: frozenset[str]) -> Path | None:
    if _reads_as(path, header):
        return None
    aside = put_aside(path) if _is_strange(path, header.vault_id, ours) else None
    write_whole(path, content)
    if not _reads_as(path, header):
        raise StorageFailed(reason=text(noop("de nieuwe sleutel staat niet goed op de schijf")))
    return aside


def _reads_as(path: Path, header: Header) -> bool:
    try:
        return _read_copy(path) == header
    except (NewerVault, NotRegular):
        return False


def _is_later(path: Path) -> bool:
    try:
        _read_copy(path)
    except NewerVault:
        return True
    except NotRegular:
        return False
    return False


def _is_strange(path: Path, vault_id: str, ours: frozenset[str]) -> bool:
    """Whether something is there that is not an earlier or later state of the header that comes in its place."""
    if not stands_there(path):
        return False
    try:
        header = _read_copy(path)
    except (NewerVault, NotRegular):
        return True
    if header is None:
        return path.lstat().st_size > 0
    return header.vault_id != vault_id or not header.checks & ours


def _read_copy(path: Path) -> Header | None:
    try:
        return decode_header(read_bounded(path, _MOST_BYTES))
    except NotRegular:
        raise
    except (OSError, ValueError):
        return None


def _generation(untrusted: object) -> Generation:
    if not isinstance(untrusted, dict):
        raise OutOfShape("generation is no object")
    fields = cast("dict[str, object]", untrusted)
    slots = fields.get("slots")
    if not isinstance(slots, list) or not 1 <= len(slots) <= _MOST_SLOTS:
        raise OutOfShape("generation is incomplete")
    read = tuple(slot_from_json(slot) for slot in slots)
    if any(sum(slot.kind == kind for slot in read) > 1 for kind in (PASSPHRASE, RECOVERY, PIN)):
        raise OutOfShape("two slots of one kind")
    return Generation(checked_number(fields.get("number"), MOST_NUMBER),
                      checked_number(fields.get("key_number"), MOST_NUMBER),
                      checked_key_check(fields.get("key_check")), read)


def _checksum(body: object) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
