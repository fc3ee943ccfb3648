"""What stands in a header for each root key: the database key, wrapped, and a keyed hash over all that opens this root.

Only who holds the root key can make a seal. It counts: a header that is put back carries a lower number than the vault
remembers, and a slot that was put back, added or taken away no longer fits the hash. The PIN slot is not under it: it
is destroyed without any key at the fifth failure, and is bound to a record of its own (`pin_record`).
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security.slots import NONCE_BYTES, PIN, WRAPPED_BYTES, OutOfShape, Slot, checked_bytes

MAC_BYTES = 32
_SEAL_LABEL = "header"
_DATABASE_LABEL = "wrapped database key"
_BRIDGE_LABEL = "slots of before"


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """32 bytes under AES-256-GCM."""

    nonce: bytes
    wrapped: bytes

    def as_json(self) -> dict[str, object]:
        """Answer the form that is written to the header."""
        return {"nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}


@dataclass(frozen=True, slots=True)
class Seal:
    """Belongs to the generations whose `key_check` it has. `revision` counts every change of what opens this root.

    `bridge` leads from the only key of a vault of before to its root key, for as long as slots wrap that one.
    """

    key_check: str
    revision: int
    database: WrappedKey
    bridge: WrappedKey | None
    mac: bytes

    def as_json(self) -> dict[str, object]:
        """Answer the form that is written to the header."""
        return {"key_check": self.key_check, "revision": self.revision, "database": self.database.as_json(),
                "bridge": None if self.bridge is None else self.bridge.as_json(), "mac": self.mac.hex()}


SlotSets = Iterable[tuple[Slot, ...]]
"""The slots of each generation of one root key, oldest first."""


def key_check(root: Secret, vault_id: str) -> str:
    """Recognise a root key: 256 random bits, so that its keyed hash tells nothing about it (64 hex digits)."""
    with root.view() as view:
        return hmac.digest(view, f"jindra-desk key check {vault_id}".encode(), "sha256").hex()


def seal_of(key: VaultKey, vault_id: str, revision: int, slots: SlotSets, before: Seal | None = None) -> Seal:
    """Seal what opens this root key; `before` is its present seal, whose wrapped keys are kept."""
    generations = list(slots)
    root = key.root
    database = before.database if before is not None else _wrap(root, _DATABASE_LABEL, vault_id, key)
    bridge = None if before is None else before.bridge
    if not any(slot.of_before for generation in generations for slot in generation):
        bridge = None
    return _signed(root, vault_id, Seal(key_check(root, vault_id), revision, database, bridge, bytes(MAC_BYTES)),
                   generations)


def renewed(key: VaultKey, root: Secret, vault_id: str, revision: int, slots: SlotSets) -> Seal:
    """The first seal of a vault of before: its only key becomes the wrapped database key, its slots lead to `root`."""
    only = key.root
    seal = Seal(key_check(root, vault_id), revision, _wrap(root, _DATABASE_LABEL, vault_id, key),
                _wrap(only, _BRIDGE_LABEL, vault_id, root), bytes(MAC_BYTES))
    return _signed(root, vault_id, seal, list(slots))


def is_authentic(seal: Seal, root: Secret, vault_id: str, slots: SlotSets) -> bool:
    """Whether the seal was made with this root key, over exactly these slots."""
    return hmac.compare_digest(_mac(root, vault_id, seal, list(slots)), seal.mac)


def database_key(seal: Seal, root: Secret, vault_id: str) -> VaultKey | None:
    """The database key with its root; None when it does not unwrap."""
    database = _unwrap(root, _DATABASE_LABEL, vault_id, seal.database)
    if database is None:
        return None
    with database, database.view() as view:
        return VaultKey(view, root)


def root_behind(seal: Seal, only: Secret, vault_id: str) -> Secret | None:
    """The root key that the only key of before leads to; None when there is no way."""
    return None if seal.bridge is None else _unwrap(only, _BRIDGE_LABEL, vault_id, seal.bridge)


def seal_from_json(untrusted: object, most: int) -> Seal:
    """Read one seal whose number is at most `most`; raises `OutOfShape` or another `ValueError`."""
    if not isinstance(untrusted, dict):
        raise OutOfShape("seal is no object")
    fields = cast("dict[str, object]", untrusted)
    bridge = fields.get("bridge")
    return Seal(checked_key_check(fields.get("key_check")), checked_number(fields.get("revision"), most),
                _wrapped_from_json(fields.get("database")), None if bridge is None else _wrapped_from_json(bridge),
                checked_bytes(fields.get("mac"), MAC_BYTES))


def checked_number(untrusted: object, most: int) -> int:
    """A whole number from 0 to `most`; raises `OutOfShape`."""
    if not isinstance(untrusted, int) or isinstance(untrusted, bool) or not 0 <= untrusted <= most:
        raise OutOfShape("no number")
    return untrusted


def checked_key_check(untrusted: object) -> str:
    """64 lower-case hex digits; raises `OutOfShape`."""
    material = checked_bytes(untrusted, MAC_BYTES).hex()
    if material != untrusted:
        raise OutOfShape("no lower-case hex")
    return material


def _wrapped_from_json(untrusted: object) -> WrappedKey:
    if not isinstance(untrusted, dict):
        raise OutOfShape("no wrapped key")
    fields = cast("dict[str, object]", untrusted)
    return WrappedKey(checked_bytes(fields.get("nonce"), NONCE_BYTES),
                      checked_bytes(fields.get("wrapped"), WRAPPED_BYTES))


def _signed(root: Secret, vault_id: str, seal: Seal, generations: list[tuple[Slot, ...]]) -> Seal:
    return Seal(seal.key_check, seal.revision, seal.database, seal.bridge, _mac(root, vault_id, seal, generations))


def _mac(root: Secret, vault_id: str, seal: Seal, generations: list[tuple[Slot, ...]]) -> bytes:
    said = {**seal.as_json(), "mac": None, "vault": vault_id, "generations": [
        [slot.as_json() for slot in slots if slot.kind != PIN] for slots in generations]}
    with root.derived(_SEAL_LABEL) as derived, derived.view() as view:
        return hmac.digest(view, json.dumps(said, sort_keys=True, separators=(",", ":")).encode("ascii"), "sha256")


def _wrap(key: Secret, label: str, vault_id: str, content: Secret) -> WrappedKey:
    nonce = os.urandom(NONCE_BYTES)
    with Secret(key.view()).derived(label) as derived:
        return WrappedKey(nonce, AESGCM(derived.reveal()).encrypt(nonce, content.reveal(), _bound(label, vault_id)))


def _unwrap(key: Secret, label: str, vault_id: str, wrapped: WrappedKey) -> Secret | None:
    with Secret(key.view()).derived(label) as derived:
        try:
            return Secret(AESGCM(derived.reveal()).decrypt(wrapped.nonce, wrapped.wrapped, _bound(label, vault_id)))
        except InvalidTag:
            return None


def _bound(label: str, vault_id: str) -> bytes:
    return json.dumps([label, vault_id]).encode("ascii")
