"""Key slots: ways to unwrap the root key, each AES-256-GCM with the vault id and its own parameters bound in.

A slot is a kind, that kind's parameters and the list of secrets it needs from outside; a PIN slot names two of them,
`pin` and `keyring`. Slots of an unknown kind are read, written and carried along (trust.md). A slot from before there
were root keys wraps the only key of its time; what leads from there to the root key stands in the seal (`seals`).
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.security.kdf import KEY_BYTES, SALT_BYTES, KdfParameters, derive_key
from jindra_desk.security.recovery_code import recovery_key

PASSPHRASE = "passphrase"  # noqa: S105 -- the name of a slot kind
RECOVERY = "recovery"
PIN = "pin"

HALF_BYTES = 32
"""What the key ring keeps for a PIN slot: as strong as the root key itself."""
SLOT_ID_BYTES = 16

_HALF_CHECK = "half_check"
NONCE_BYTES = 12
WRAPPED_BYTES = KEY_BYTES + 16
"""A key with the tag that authenticates it."""
_MOST_PARAMETERS = 16
_MOST_PARAMETER_LENGTH = 512
_MOST_NUMBER = 2**31

Parameter = int | str


class OutOfShape(ValueError):
    """Something in a header has another shape than a header has."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the root key; `requires` names the outside secrets, in the order they are combined.

    `of_before`: it wraps the only key of a vault that had no root key yet.
    """

    kind: str
    parameters: Mapping[str, Parameter]
    requires: tuple[str, ...]
    nonce: bytes
    wrapped: bytes
    of_before: bool = False

    def as_json(self) -> dict[str, object]:
        """Answer the form that is written to the header."""
        plain: dict[str, object] = {
            "kind": self.kind, "parameters": dict(self.parameters), "requires": list(self.requires),
            "nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}
        return plain | {"of_before": True} if self.of_before else plain


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
    of_before = fields.get("of_before", False)
    if not isinstance(of_before, bool):
        raise OutOfShape("slot of another time")
    slot = Slot(
        kind, _checked_parameters(cast("dict[object, object]", parameters)),
        tuple(_checked_name(name) for name in cast("list[object]", requires)),
        checked_bytes(fields.get("nonce"), NONCE_BYTES), checked_bytes(fields.get("wrapped"), WRAPPED_BYTES), of_before)
    if slot.kind in (PASSPHRASE, PIN):
        kdf_of(slot)
    if slot.kind in (PASSPHRASE, RECOVERY, PIN):
        _salt_of(slot)
    if slot.kind == PIN:
        slot_id_of(slot)
    return slot


def wrap_with_passphrase(root: Secret, vault_id: str, passphrase: str, cost: KdfParameters) -> Slot:
    """Answer a slot that opens with `passphrase`."""
    salt = os.urandom(SALT_BYTES)
    parameters = _argon2_parameters("argon2id", salt, cost)
    with derive_key(passphrase, salt, cost) as wrapping_key:
        return _wrap(root, wrapping_key, vault_id, PASSPHRASE, parameters, ("passphrase",))


def wrap_with_recovery_code(root: Secret, vault_id: str, code: str) -> Slot:
    """Answer a slot that opens with the recovery code."""
    salt = os.urandom(SALT_BYTES)
    parameters: dict[str, Parameter] = {"kdf": "hkdf-sha256", "salt": salt.hex()}
    with recovery_key(code, salt) as wrapping_key:
        return _wrap(root, wrapping_key, vault_id, RECOVERY, parameters, ("recovery",))


def wrap_with_pin(root: Secret, vault_id: str, pin: str, half: Secret, slot_id: bytes, cost: KdfParameters) -> Slot:
    """Answer a slot that opens with `pin` and the 32-byte `half` of the key ring together, with neither alone."""
    salt = os.urandom(SALT_BYTES)
    parameters = {**_argon2_parameters("argon2id+hkdf-sha256", salt, cost), "id": slot_id.hex(),
                  _HALF_CHECK: _half_check(half)}
    with derive_key(pin, salt, cost) as stretched, _pin_key(stretched, half, salt) as wrapping_key:
        return _wrap(root, wrapping_key, vault_id, PIN, parameters, ("pin", "keyring"))


def stretch_pin(slot: Slot, untrusted_pin: str) -> Secret:
    """Argon2id of the PIN with this slot's salt and cost: it tells nothing yet, so no try is counted for it.

    Raises `KeyNotDerived`.
    """
    return derive_key(untrusted_pin, _salt_of(slot), kdf_of(slot))


def unwrap_with_pin(slot: Slot, vault_id: str, stretched: Secret, half: Secret) -> Secret | None:
    """Answer what this slot wraps when the PIN (`stretch_pin`) and the half open it, None when they do not."""
    with _pin_key(stretched, half, _salt_of(slot)) as wrapping_key:
        return _unwrapped(slot, vault_id, wrapping_key)


def half_is_damaged(slot: Slot, half: Secret) -> bool:
    """Whether this is not the half that the slot was made with; a slot of before this was kept cannot tell."""
    kept = slot.parameters.get(_HALF_CHECK)
    return isinstance(kept, str) and not hmac.compare_digest(kept, _half_check(half))


def slot_id_of(slot: Slot) -> bytes:
    """The 16 bytes that tell this PIN slot from every other one; raises `OutOfShape`."""
    return checked_bytes(slot.parameters.get("id"), SLOT_ID_BYTES)


def unwrap(slot: Slot, vault_id: str, untrusted_text: str, before_verifying: Callable[[], None]) -> Secret | None:
    """Answer what this passphrase or recovery slot wraps when `untrusted_text` opens it, None when it does not.

    `before_verifying` is called when the key is derived and not yet tried: what fails before that tells nothing, and is
    no try. Raises `WrongRecoveryCode` for a malformed recovery code, and `KeyNotDerived`.
    """
    salt = _salt_of(slot)
    if slot.kind == PASSPHRASE:
        wrapping_key = derive_key(untrusted_text, salt, kdf_of(slot))
    else:
        wrapping_key = recovery_key(untrusted_text, salt)
    with wrapping_key:
        before_verifying()
        return _unwrapped(slot, vault_id, wrapping_key)


def kdf_of(slot: Slot) -> KdfParameters:
    """The cost of this slot; raises `ValueError` out of bounds."""
    cost = [slot.parameters.get(name) for name in ("memory_kib", "iterations", "lanes")]
    memory_kib, iterations, lanes = (value if isinstance(value, int) else 0 for value in cost)
    return KdfParameters(memory_kib, iterations, lanes)


def _argon2_parameters(kdf: str, salt: bytes, cost: KdfParameters) -> dict[str, Parameter]:
    return {"kdf": kdf, "salt": salt.hex(), "memory_kib": cost.memory_kib, "iterations": cost.iterations,
            "lanes": cost.lanes}


def _pin_key(stretched: Secret, half: Secret, salt: bytes) -> Secret:
    """HKDF over Argon2id(PIN) and the half: both have 32 bytes, so that they stand one after the other unmistakably."""
    derivation = HKDF(algorithm=hashes.SHA256(), length=KEY_BYTES, salt=salt, info=b"jindra-desk pin")
    return Secret(derivation.derive(stretched.reveal() + half.reveal()))


def _half_check(half: Secret) -> str:
    """Tells a damaged half from a wrong PIN. Of 256 random bits it gives nothing away."""
    with half.view() as view:
        return hmac.digest(view, b"jindra-desk half of a pin", "sha256").hex()


def _unwrapped(slot: Slot, vault_id: str, wrapping_key: Secret) -> Secret | None:
    try:
        material = AESGCM(wrapping_key.reveal()).decrypt(
            slot.nonce, slot.wrapped, _bound(vault_id, slot.kind, slot.parameters, slot.requires))
    except InvalidTag:
        return None
    return Secret(material)


def _wrap(root: Secret, wrapping_key: Secret, vault_id: str, kind: str, parameters: Mapping[str, Parameter],
          requires: tuple[str, ...]) -> Slot:
    nonce = os.urandom(NONCE_BYTES)
    bound = _bound(vault_id, kind, parameters, requires)
    wrapped = AESGCM(wrapping_key.reveal()).encrypt(nonce, root.reveal(), bound)
    return Slot(kind, parameters, requires, nonce, wrapped)


def _bound(vault_id: str, kind: str, parameters: Mapping[str, Parameter], requires: tuple[str, ...]) -> bytes:
    fields = {"vault": vault_id, "kind": kind, "parameters": dict(parameters), "requires": list(requires)}
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


def _salt_of(slot: Slot) -> bytes:
    return checked_bytes(slot.parameters.get("salt"), SALT_BYTES)


def _checked_parameters(untrusted: dict[object, object]) -> dict[str, Parameter]:
    if len(untrusted) > _MOST_PARAMETERS:
        raise OutOfShape("too many parameters")
    checked: dict[str, Parameter] = {}
    for name, value in untrusted.items():
        if not isinstance(name, str) or isinstance(value, bool) or not isinstance(value, int | str):
            raise OutOfShape("parameter of another type")
        if len(name) > _MOST_PARAMETER_LENGTH or (isinstance(value, str) and len(value) > _MOST_PARAMETER_LENGTH):
            raise OutOfShape("parameter too long")
        if isinstance(value, int) and not 0 <= value <= _MOST_NUMBER:
            raise OutOfShape("parameter out of bounds")
        checked[name] = value
    return checked


def _checked_name(untrusted: object) -> str:
    if not isinstance(untrusted, str) or len(untrusted) > _MOST_PARAMETER_LENGTH:
        raise OutOfShape("no name of a secret")
    return untrusted


def checked_bytes(untrusted: object, length: int) -> bytes:
    """Answer `length` bytes of hex digits; raises `OutOfShape` or another `ValueError`."""
    if not isinstance(untrusted, str) or len(untrusted) != 2 * length:
        raise OutOfShape("no hex text of this length")
    material = bytes.fromhex(untrusted)
    if len(material) != length:
        raise OutOfShape("wrong length")
    return material
