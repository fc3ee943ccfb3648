"""Ports of keys: what opens a vault, the computer's own key ring, and how strong a passphrase is (trust.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from jindra_desk.domain.vault.key_faults import KeyringUnavailable
from jindra_desk.domain.vault.pin import PinHindrance
from jindra_desk.domain.vault.secrets import Secret, VaultKey


class SecretKind(StrEnum):
    """Ways to open a vault."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
    RECOVERY_CODE = "recovery"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class PinState:
    """Whether a PIN can open this vault now; `hindrance` is None when it can. `tries_left` is 0 to 5."""

    hindrance: PinHindrance | None
    tries_left: int
    passphrase_due: datetime | None = None
    """When the passphrase is asked again at the latest."""


class Keyring(Protocol):
    """The computer's own key ring, at most 512 bytes a value. Every call answers or fails within a few seconds.

    Each raises `KeyringUnavailable` for a backend that is absent, not allowed (null, plaintext), locked or hanging.
    """

    def read(self, name: str) -> bytes | None:
        """The value, or None when the key ring answers that there is none."""
        ...

    def write(self, name: str, value: bytes) -> None:
        """Keep the value, and read back that it is kept."""
        ...

    def remove(self, name: str) -> None:
        """Remove the value; no fault when there is none."""
        ...


class NoKeyring:
    """A computer without a key ring: every call raises `KeyringUnavailable`."""

    def read(self, name: str) -> bytes | None:
        """There is nothing to ask."""
        raise KeyringUnavailable

    def write(self, name: str, value: bytes) -> None:
        """There is nowhere to keep it."""
        raise KeyringUnavailable

    def remove(self, name: str) -> None:
        """There is nothing to ask."""
        raise KeyringUnavailable


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file beside a vault says of itself, to whom holds the key.

    `revision` counts the changes of what opens the vault, `digest` (32 bytes) stands for all of it; both are None in a
    file of before that has no seal. `authentic`: the seal was made with this key over exactly these slots. `agree`:
    both copies are there and tell the same.
    """

    revision: int | None
    digest: bytes | None
    authentic: bool
    agree: bool


@dataclass(frozen=True, slots=True)
class Tidied:
    """`dropped` generations of other keys; `aside`: names that strange key files were given, which were there."""

    dropped: int = 0
    aside: tuple[str, ...] = ()


class KeyFiles(Protocol):
    """Where a key file can be looked at."""

    def key_file(self, vault: Path, data_key: VaultKey) -> KeyFile:
        """What the key file says to who holds this key; raises `DamagedHeader` or `NewerVault`."""
        ...


class BackupKeys(Protocol):
    """The key slots that a backup carries; no header is written. Tries are counted by vault id, on this computer."""

    def unlock(self, untrusted: bytes, kind: SecretKind, untrusted_text: str, *,
               patient: bool = False) -> tuple[VaultKey, str]:
        """Answer the key that these slots lead to, and the vault id they tell; raises as `KeyStore.unlock`."""
        ...

    def revives(self, vault: Path, untrusted: bytes) -> bool:
        """Whether the slots of a backup open with another passphrase or sheet than those beside `vault` do today.

        False where nothing can be compared: no keys are there. Raises `DamagedHeader` for the backup's.
        """
        ...

    def are_of(self, untrusted: bytes, vault_id: str) -> bool:
        """Whether these are key slots at all, and tell this vault id."""
        ...

    def wait_seconds(self, untrusted: bytes) -> float:
        """How long to wait before the next try; raises `DamagedHeader` or `NewerVault`."""
        ...

    def key_file(self, untrusted: bytes, data_key: VaultKey) -> KeyFile:
        """What these slots say to who holds this key; there is no second copy to compare them with.

        Raises `DamagedHeader` or `NewerVault`.
        """
        ...


class PinKeys(Protocol):
    """The PIN of each vault on this computer: a slot in its header, and a half in the key ring."""

    def state(self, vault: Path) -> PinState:
        """Whether the PIN can be tried now. Asks the key ring, at most a few seconds; never raises for it."""
        ...

    def make(self, vault: Path, data_key: VaultKey, untrusted_pin: str) -> None:
        """Make a PIN slot; an older one is destroyed first. Only right after the passphrase was proven.

        Raises `PinTooSimple`, `KeyringUnavailable`, `StorageFailed`; then there is no PIN.
        """
        ...

    def remove(self, vault: Path) -> None:
        """Destroy the PIN slot and its half in the key ring; no fault when there is none, or no key ring."""
        ...


class KeyStore(Protocol):
    """The header file beside the vault with its key slots. `vault` is always the path of the `.jdv` file."""

    @property
    def pins(self) -> PinKeys: ...

    @property
    def backups(self) -> BackupKeys:
        """The slots that backups carry."""
        ...

    def new_recovery_code(self) -> str:
        """A fresh code as it is printed; nothing is written, so that set-up can show and check it first."""
        ...

    def tidy_recovery_code(self, untrusted_code: str) -> str:
        """The code as it was printed, however it was typed; raises `WrongRecoveryCode` for a slip."""
        ...

    def create(self, vault: Path, vault_id: str, passphrase: str,
               recovery_code: str | None = None) -> tuple[VaultKey, str]:
        """Make a header with fresh keys; answer (key, recovery code: the given one, or a new one)."""
        ...

    def unlock(self, vault: Path, kind: SecretKind, untrusted_text: str,
               fits: Callable[[Secret], bool] | None = None, *, patient: bool = False) -> VaultKey:
        """Answer the key.

        The copies of the header may differ, and hold generations of different keys (a restore or a new key was cut
        off): the key that `fits` says opens the database wins; without `fits` it is the newest. Nothing is written to
        the header unless the key fits. Raises `WrongPassphrase`, `WrongRecoveryCode`, `WrongPin`, `PinUnusable`,
        `DamagedHeader`, `NewerVault`, and `LongDerivation` before a try that takes over ten seconds, unless `patient`.
        """
        ...

    def change_passphrase(self, vault: Path, data_key: VaultKey, new_passphrase: str) -> None:
        """Wrap the same root key again; both generations stand in the header until the new one is verified."""
        ...

    def replace_recovery_code(self, vault: Path, data_key: VaultKey, code: str) -> None:
        """Wrap the same root key with a new recovery code; the old code dies with it in both copies of the header."""
        ...

    def new_key(self) -> VaultKey:
        """A fresh random root key and database key; nothing is written."""
        ...

    def add_key(self, vault: Path, fresh_key: VaultKey, passphrase: str, code: str) -> None:
        """Add a generation that wraps another key, verified; `prune` afterwards drops the one that lost."""
        ...

    def prune(self, vault: Path, data_key: VaultKey) -> Tidied:
        """After a verified opening with `data_key`: drop generations of other keys, and repair both copies.

        A header of before is renewed, and `data_key` gets its root key. An altered header is left as it is.
        """
        ...

    def key_file(self, vault: Path, data_key: VaultKey) -> KeyFile:
        """What the key file says to who holds this key; raises `DamagedHeader` or `NewerVault`."""
        ...

    def slots_for_backup(self, vault: Path, data_key: VaultKey) -> bytes:
        """A header of only the generation that wraps `data_key`, without its PIN slot."""
        ...

    def wraps(self, vault: Path, data_key: VaultKey) -> bool:
        """Whether a readable header beside `vault` leads to this key; False where none can be read."""
        ...

    def adopt_slots(self, vault: Path, untrusted: bytes, data_key: VaultKey | None = None) -> None:
        """Put a backup's generations (without any PIN slot) before those beside `vault`, or make a header of them.

        `data_key` is what the backup's slots lead to; only its generations join a header that is there already.
        Raises `DamagedHeader`, `NewerVault`, `OtherVault` (no header beside `vault` has that vault id),
        `StorageFailed`.
        """
        ...

    def vault_id(self, vault: Path) -> str:
        """The id in the header that is tried first; raises `DamagedHeader` or `NewerVault`."""
        ...

    def is_of(self, vault: Path, vault_id: str) -> bool:
        """Whether a readable header beside `vault` tells this vault id; raises `DamagedHeader` or `NewerVault`."""
        ...

    def wait_seconds(self, vault: Path) -> float:
        """How long to wait before the next try: 0 for the first four wrong ones, then growing (T-22)."""
        ...



@dataclass(frozen=True, slots=True)
class Strength:
    """`score` 0 to 4, whether it is enough, and a Dutch source sentence that says what would help."""

    score: int
    enough: bool
    advice: str


class StrengthMeter(Protocol):
    """Judges a passphrase while it is typed; never stores it."""

    def __call__(self, passphrase: str) -> Strength: ...
