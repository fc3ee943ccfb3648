"""Key slots: ways to unwrap the data key, each AES-256-GCM with the vault id and its own parameters bound in.

A slot is a kind, that kind's parameters and the list of secrets it needs from outside; a PIN slot names two of them,
`pin` and `keyring`. Slots of an unknown kind are read, written and carried along (trust.md).
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from jindra_desk.domain.secrets import Secret
from jindra_desk.security.kdf import KEY_BYTES, SALT_BYTES, KdfParameters, derive_key
from jindra_desk.security.recovery_code import recovery_key

PASSPHRASE = "passphrase"  # noqa: S105 -- the name of a slot kind
RECOVERY = "recovery"
PIN = "pin"

HALF_BYTES = 32
"""What the key ring keeps for a PIN slot: as strong as the data key itself."""
SLOT_ID_BYTES = 16

_NONCE_BYTES = 12
_WRAPPED_BYTES = KEY_BYTES + 16
_MOST_PARAMETERS = 16
_MOST_PARAMETER_LENGTH = 512

Parameter = int | str


class OutOfShape(ValueError):
    """Something in a header has another shape than a header has."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the data key; `requires` names the outside secrets, in the order they are combined."""

    kind: str
    parameters: Mapping[str, Parameter]
    requires: tuple[str, ...]
    nonce: bytes
    wrapped: bytes

    def as_json(self) -> dict[str, object]:
        """Answer the form that is written to the header."""
        return {"kind": self.kind, "parameters": dict(self.parameters), "requires": list(self.requires),
                "nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}


def slot_from_json(untrusted: object) -> Slot:
    """Read one slot; raises `OutOfShape` or another `ValueError` for anything out of bounds."""
    if not isinstance(untrusted, dict):
        raise OutOfShape("slot is no object")
    fields = cast("dict[str, object]", untrusted)
    kind, parameters, requires = fields.get("kind"), fields.get("parameters"), fields.get("requires")
    if not isinstance(kind, str) or not isinstance(parameters, dict) or not isinstance(requires, list):
        raise OutOfShape("slot is incomplete")
    if len(kind) > _MOST_PARAMETER_LENGTH or len(requires) > _MOST_PARAMETERS:
        raise OutOfShape("slot is out of bounds")
    slot = Slot(
        kind, _checked_parameters(cast("dict[object, object]", parameters)),
        tuple(str(name) for name in cast("list[object]", requires)),
        _checked_bytes(fields.get("nonce"), _NONCE_BYTES), _checked_bytes(fields.get("wrapped"), _WRAPPED_BYTES))
    if slot.kind in (PASSPHRASE, PIN):
        kdf_of(slot)
    if slot.kind in (PASSPHRASE, RECOVERY, PIN):
        _salt_of(slot)
    if slot.kind == PIN:
        slot_id_of(slot)
    return slot


def wrap_with_passphrase(data_key: Secret, vault_id: str, passphrase: str, cost: KdfParameters) -> Slot:
    """Answer a slot that opens with `passphrase`."""
    salt = os.urandom(SALT_BYTES)
    parameters = _argon2_parameters("argon2id", salt, cost)
    with derive_key(passphrase, salt, cost) as wrapping_key:
        return _wrap(data_key, wrapping_key, vault_id, PASSPHRASE, parameters, ("passphrase",))


def wrap_with_recovery_code(data_key: Secret, vault_id: str, code: str) -> Slot:
    """Answer a slot that opens with the recovery code."""
    salt = os.urandom(SALT_BYTES)
    parameters: dict[str, Parameter] = {"kdf": "hkdf-sha256", "salt": salt.hex()}
    with recovery_key(code, salt) as wrapping_key:
        return _wrap(data_key, wrapping_key, vault_id, RECOVERY, parameters, ("recovery",))


def wrap_with_pin(data_key: Secret, vault_id: str, pin: str, half: Secret, slot_id: bytes, cost: KdfParameters) -> Slot:
    """Answer a slot that opens with `pin` and the 32-byte `half` of the key ring together, with neither alone."""
    salt = os.urandom(SALT_BYTES)
    parameters = {**_argon2_parameters("argon2id+hkdf-sha256", salt, cost), "id": slot_id.hex()}
    with _pin_key(pin, half, salt, cost) as wrapping_key:
        return _wrap(data_key, wrapping_key, vault_id, PIN, parameters, ("pin", "keyring"))


def unwrap_with_pin(slot: Slot, vault_id: str, untrusted_pin: str, half: Secret) -> Secret | None:
    """Answer the data key when PIN and half open this slot, None when they do not."""
    with _pin_key(untrusted_pin, half, _salt_of(slot), kdf_of(slot)) as wrapping_key:
        return _unwrapped(slot, vault_id, wrapping_key)


def slot_id_of(slot: Slot) -> bytes:
    """The 16 bytes that tell this PIN slot from every other one; raises `OutOfShape`."""
    return _checked_bytes(slot.parameters.get("id"), SLOT_ID_BYTES)


def unwrap(slot: Slot, vault_id: str, untrusted_text: str) -> Secret | None:
    """Answer the data key when `untrusted_text` opens this passphrase or recovery slot, None when it does not.

    Raises `WrongRecoveryCode` for a malformed recovery code.
    """
    salt = _salt_of(slot)
    if slot.kind == PASSPHRASE:
        wrapping_key = derive_key(untrusted_text, salt, kdf_of(slot))
    else:
        wrapping_key = recovery_key(untrusted_text, salt)
    with wrapping_key:
        return _unwrapped(slot, vault_id, wrapping_key)


def kdf_of(slot: Slot) -> KdfParameters:
    """The cost of this slot; raises `ValueError` out of bounds."""
    cost = [slot.parameters.get(name) for name in ("memory_kib", "iterations", "lanes")]
    memory_kib, iterations, lanes = (value if isinstance(value, int) else 0 for value in cost)
    return KdfParameters(memory_kib, iterations, lanes)


def _argon2_parameters(kdf: str, salt: bytes, cost: KdfParameters) -> dict[str, Parameter]:
    return {"kdf": kdf, "salt": salt.hex(), "memory_kib": cost.memory_kib, "iterations": cost.iterations,
            "lanes": cost.lanes}


def _pin_key(pin: str, half: Secret, salt: bytes, cost: KdfParameters) -> Secret:
    """HKDF over Argon2id(PIN) and the half: both have 32 bytes, so that they stand one after the other unmistakably."""
    derivation = HKDF(algorithm=hashes.SHA256(), length=KEY_BYTES, salt=salt, info=b"jindra-desk pin")
    with derive_key(pin, salt, cost) as stretched:
        return Secret(derivation.derive(stretched.reveal() + half.reveal()))


def _unwrapped(slot: Slot, vault_id: str, wrapping_key: Secret) -> Secret | None:
    try:
        material = AESGCM(wrapping_key.reveal()).decrypt(
            slot.nonce, slot.wrapped, _bound(vault_id, slot.kind, slot.parameters, slot.requires))
    except InvalidTag:
        return None
    return Secret(material)


def _wrap(data_key: Secret, wrapping_key: Secret, vault_id: str, kind: str, parameters: Mapping[str, Parameter],
          requires: tuple[str, ...]) -> Slot:
    nonce = os.urandom(_NONCE_BYTES)
    bound = _bound(vault_id, kind, parameters, requires)
    wrapped = AESGCM(wrapping_key.reveal()).encrypt(nonce, data_key.reveal(), bound)
    return Slot(kind, parameters, requires, nonce, wrapped)


def _bound(vault_id: str, kind: str, parameters: Mapping[str, Parameter], requires: tuple[str, ...]) -> bytes:
    fields = {"vault": vault_id, "kind": kind, "parameters": dict(parameters), "requires": list(requires)}
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


def _salt_of(slot: Slot) -> bytes:
    return _checked_bytes(slot.parameters.get("salt"), SALT_BYTES)


def _checked_parameters(untrusted: dict[object, object]) -> dict[str, Parameter]:
    if len(untrusted) > _MOST_PARAMETERS:
        raise OutOfShape("too many parameters")
    checked: dict[str, Parameter] = {}
    for name, value in untrusted.items():
        if not isinstance(name, str) or isinstance(value, bool) or not isinstance(value, int | str):
            raise OutOfShape("parameter of another type")
        if len(name) > _MOST_PARAMETER_LENGTH or (isinstance(value, str) and len(value) > _MOST_PARAMETER_LENGTH):
            raise OutOfShape("parameter too long")
        checked[name] = value
    return checked


def _checked_bytes(untrusted: object, length: int) -> bytes:
    if not isinstance(untrusted, str):
        raise OutOfShape("no hex text")
    material = bytes.fromhex(untrusted)
    if len(material) != length:
        raise OutOfShape("wrong length")
    return material
