"""Making and opening the keys of a vault: the `KeyStore` port over the header, its slots and the count of tries."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from types import MappingProxyType

from jindra_desk.application.key_ports import Keyring, NoKeyring, PinState, SecretKind
from jindra_desk.application.ports import Clock
from jindra_desk.domain.errors import DamagedHeader, StorageFailed, VaultExists, WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.key_faults import OtherVault, PinUnusable
from jindra_desk.domain.pin import PinHindrance
from jindra_desk.domain.secrets import Secret
from jindra_desk.domain.text import noop, text
from jindra_desk.security.generations import (
    adopted,
    generation_of,
    key_check,
    next_key_number,
    next_number,
    pin_slot,
    several_keys,
    successor,
    with_generations,
    without_pin,
)
from jindra_desk.security.header import (
    Generation,
    Header,
    decode_header,
    drop_unfinished_writes,
    encode_header,
    keys_path,
    read_header,
    spare_keys_path,
    write_header,
)
from jindra_desk.security.kdf import KEY_BYTES, KdfParameters, calibrate
from jindra_desk.security.pin_slots import PinSlots
from jindra_desk.security.recovery_code import new_recovery_code, tidy_recovery_code
from jindra_desk.security.slots import (
    PASSPHRASE,
    RECOVERY,
    Slot,
    unwrap,
    wrap_with_passphrase,
    wrap_with_recovery_code,
)
from jindra_desk.security.tries import TryCount, wait_seconds_after

_SLOT_KIND = MappingProxyType({SecretKind.PASSPHRASE: PASSPHRASE, SecretKind.RECOVERY_CODE: RECOVERY})
_FIRST = 1
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)

Fits = Callable[[Secret], bool]
"""Whether a data key opens the database beside this header."""


class HeaderKeyStore:
    """Keeps the data key wrapped in the header beside each vault.

    `cost` answers the Argon2id parameters for new passphrase slots; the default measures this computer, tests inject
    a cheap one. A PIN needs `keyring`, `clock` and `boot_id` (`system.boot`); without them there is none.
    `running` tells for how many seconds the computer has been on: a clock put back does not lengthen the PIN's week.
    """

    def __init__(self, cost: Callable[[], KdfParameters] = calibrate, keyring: Keyring | None = None,
                 clock: Clock | None = None, boot_id: Callable[[], str] = lambda: "",
                 running: Callable[[], float | None] = lambda: None) -> None:
        self._cost = cost
        # The state of the PIN is asked in another thread than the one that opens vaults and changes keys.
        self._writing = RLock()
        now = (lambda: _NEVER) if clock is None else clock.now
        self._pins = PinSlots(keyring or NoKeyring(), now, boot_id, self._writing, running)

    def new_recovery_code(self) -> str:
        """Answer a fresh code; nothing is written, so that set-up can show it and check it typed back first."""
        return new_recovery_code()

    def tidy_recovery_code(self, untrusted_code: str) -> str:
        """Answer the code as it was printed; raises `WrongRecoveryCode` for a slip."""
        return tidy_recovery_code(untrusted_code)

    def create(
        self, vault: Path, vault_id: str, passphrase: str, recovery_code: str | None = None,
    ) -> tuple[Secret, str]:
        """Make a header with a fresh random data key; answer (data key, recovery code: the given one or a new one).

        Raises `VaultExists` when keys already stand there, and `StorageFailed`.
        """
        for path in (keys_path(vault), spare_keys_path(vault)):
            if path.exists():
                raise VaultExists(file=path.name)
        _make_folder(vault)
        data_key = self.new_key()
        code = new_recovery_code() if recovery_code is None else tidy_recovery_code(recovery_code)
        slots = self._both_slots(data_key, vault_id, passphrase, code)
        generation = Generation(_FIRST, _FIRST, key_check(data_key, vault_id), slots)
        write_header(vault, Header(vault_id, _FIRST, (generation,)))
        return data_key, code

    def unlock(self, vault: Path, kind: SecretKind, untrusted_text: str, fits: Fits | None = None) -> Secret:
        """Answer the data key; while several keys stand in the header, the one that `fits` the database.

        Raises `WrongPassphrase`, `WrongRecoveryCode`, `WrongPin`, `PinUnusable`, `DamagedHeader` or `NewerVault`. A
        malformed recovery code is told before any key is tried, and does not count as a try.
        """
        header = self._read(vault)
        if kind is SecretKind.PIN:
            return self._unlock_with_pin(vault, header, untrusted_text, fits)
        if kind is SecretKind.RECOVERY_CODE:
            tidy_recovery_code(untrusted_text)
        tries = TryCount(vault)
        tries.begin()
        found = _opened(header, _SLOT_KIND[kind], untrusted_text, fits)
        if found is None:
            raise WrongRecoveryCode if kind is SecretKind.RECOVERY_CODE else WrongPassphrase
        generation, data_key = found
        tries.succeeded()
        if kind is SecretKind.PASSPHRASE and (fits is not None or not several_keys(header)):
            with self._writing:
                _settle(vault, generation)
        self._pins.passphrase_given(vault, data_key)
        return data_key

    def change_passphrase(self, vault: Path, data_key: Secret, new_passphrase: str) -> None:
        """Wrap the same data key anew; recovery code and PIN stay.

        Both generations stand in the header until the new one was read back from disk and opened. Raises
        `DamagedHeader`, `NewerVault` or `StorageFailed`; the old passphrase then still opens.
        """
        fresh = wrap_with_passphrase(data_key, self.vault_id(vault), new_passphrase, self._cost())
        with self._writing:
            _replace_slot(vault, data_key, fresh, new_passphrase)

    def replace_recovery_code(self, vault: Path, data_key: Secret, code: str) -> None:
        """Wrap the same data key with another recovery code; passphrase and PIN stay, the old code dies.

        As crash-safe as `change_passphrase`, and raises the same; after `StorageFailed` the old code still opens.
        Raises `WrongRecoveryCode` for a code that is none.
        """
        fresh = wrap_with_recovery_code(data_key, self.vault_id(vault), tidy_recovery_code(code))
        with self._writing:
            _replace_slot(vault, data_key, fresh, code)

    def new_key(self) -> Secret:
        """Answer a fresh random data key; nothing is written."""
        return Secret.take(bytearray(os.urandom(KEY_BYTES)))

    def add_key(self, vault: Path, fresh_key: Secret, passphrase: str, code: str) -> None:
        """Add a generation that wraps another data key, and prove it; the present ones stay until `prune`.

        It has no PIN. Raises `DamagedHeader`, `NewerVault`, `StorageFailed` or `WrongRecoveryCode`; then the header
        is as it was.
        """
        vault_id = self.vault_id(vault)
        slots = self._both_slots(fresh_key, vault_id, passphrase, tidy_recovery_code(code))
        with self._writing:
            header = read_header(vault)
            added = Generation(next_number(header), next_key_number(header), key_check(fresh_key, vault_id), slots)
            write_header(vault, with_generations(header, (*header.generations, added)))
            reread = read_header(vault)
            try:
                for kind, secret in ((PASSPHRASE, passphrase), (RECOVERY, code)):
                    _prove(reread, reread.generations[-1], kind, secret, fresh_key)
            except StorageFailed:
                write_header(vault, with_generations(reread, header.generations))
                raise

    def prune(self, vault: Path, data_key: Secret) -> int:
        """Drop the generations of other keys after a verified opening with this one; answer how many there were.

        A disk that refuses is no reason to stay shut: then they are dropped at another opening. Raises
        `DamagedHeader`, `NewerVault`, and `ValueError` for a key that no generation wraps.
        """
        with self._writing:
            drop_unfinished_writes(vault)
            header = read_header(vault)
            check = generation_of(header, data_key).key_check
            kept = tuple(generation for generation in header.generations if generation.key_check == check)
            dropped = len(header.generations) - len(kept)
            if dropped:
                pruned = with_generations(header, kept)
                with suppress(StorageFailed):
                    write_header(vault, pruned)
                if pin_slot(header) is not None and pin_slot(pruned) is None:
                    self._pins.slot_gone(vault)
        return dropped

    def slots_for_backup(self, vault: Path, data_key: Secret) -> bytes:
        """Answer a header of the one generation that wraps this key, without its PIN slot."""
        header = self._read(vault)
        return encode_header(replace(header, generations=(without_pin(generation_of(header, data_key)),)))

    def adopt_slots(self, vault: Path, untrusted: bytes) -> None:
        """Put a backup's generations into the header beside `vault`, or make a header of them where none is readable.

        Raises `DamagedHeader` (the backup's), `NewerVault`, `OtherVault` or `StorageFailed`.
        """
        try:
            foreign = decode_header(untrusted)
        except ValueError as damage:
            raise DamagedHeader(file=keys_path(vault).name) from damage
        foreign = replace(foreign, generations=tuple(map(without_pin, foreign.generations)))
        with self._writing:
            try:
                header = read_header(vault)
            except DamagedHeader:
                _make_folder(vault)
                write_header(vault, foreign)
                return
            if header.vault_id != foreign.vault_id:
                raise OtherVault
            write_header(vault, adopted(header, foreign))

    def wait_seconds(self, vault: Path) -> float:
        """Seconds to wait before the next try (T-22); the waiting is the caller's."""
        return wait_seconds_after(TryCount(vault).wrong())

    def vault_id(self, vault: Path) -> str:
        """The id in the header; raises `DamagedHeader` or `NewerVault`."""
        return self._read(vault).vault_id

    def pin_state(self, vault: Path) -> PinState:
        """Whether the PIN can be tried now; may take as long as the key ring, and needs no open vault."""
        return self._pins.state(vault)

    def set_pin(self, vault: Path, data_key: Secret, pin: str) -> None:
        """Make a PIN slot right after the passphrase was proven; an older one is destroyed first.

        Raises `PinTooSimple`, `KeyringUnavailable`, `StorageFailed`; then there is no PIN.
        """
        self._pins.make(vault, data_key, pin)

    def remove_pin(self, vault: Path) -> None:
        """Destroy the PIN slot and its half; a key ring that is silent now is asked again later."""
        self._pins.remove(vault)

    def _unlock_with_pin(self, vault: Path, header: Header, untrusted_pin: str, fits: Fits | None) -> Secret:
        data_key = self._pins.unlock(vault, untrusted_pin)
        if fits is not None and several_keys(header) and not fits(data_key):
            data_key.destroy()
            raise PinUnusable(PinHindrance.HALF_GONE)
        return data_key

    def _read(self, vault: Path) -> Header:
        """Reading repairs a copy that lags behind: never while another thread is in the middle of writing both."""
        with self._writing:
            return read_header(vault)

    def _both_slots(self, data_key: Secret, vault_id: str, passphrase: str, code: str) -> tuple[Slot, Slot]:
        return (wrap_with_passphrase(data_key, vault_id, passphrase, self._cost()),
                wrap_with_recovery_code(data_key, vault_id, code))


def _make_folder(vault: Path) -> None:
    try:
        vault.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(reason=text(noop("de map kan niet worden gemaakt"))) from error


def _opened(header: Header, kind: str, untrusted_text: str, fits: Fits | None) -> tuple[Generation, Secret] | None:
    """The newest generation that this secret opens and whose key fits; None when there is none.

    When it opens every key and none of them fits, it is the database that is damaged: then the newest is answered.
    """
    judge = fits if several_keys(header) else None
    misfit: tuple[Generation, Secret] | None = None
    tried: set[str] = set()
    for generation in reversed(header.generations):
        data_key = _open(header, generation, kind, untrusted_text)
        if data_key is None:
            continue
        if judge is None or judge(data_key):
            if misfit is not None:
                misfit[1].destroy()
            return generation, data_key
        tried.add(generation.key_check)
        if misfit is None:
            misfit = generation, data_key
        else:
            data_key.destroy()
    if misfit is not None and {generation.key_check for generation in header.generations} - tried:
        misfit[1].destroy()
        return None
    return misfit


def _open(header: Header, generation: Generation, kind: str, untrusted_text: str) -> Secret | None:
    for slot in generation.slots:
        if slot.kind != kind:
            continue
        data_key = unwrap(slot, header.vault_id, untrusted_text)
        if data_key is not None:
            return data_key
    return None


def _replace_slot(vault: Path, data_key: Secret, fresh: Slot, secret: str) -> None:
    """Replace the slot of this kind: both generations stand there until the new one was read back and opened."""
    header = read_header(vault)
    current = generation_of(header, data_key)
    others = [generation for generation in header.generations if generation.key_check != current.key_check]
    kept = [slot for slot in current.slots if slot.kind != fresh.kind]
    fresher = successor(header, current, sorted((fresh, *kept), key=lambda slot: slot.kind))
    write_header(vault, with_generations(header, (*others, current, fresher)))
    reread = read_header(vault)
    _prove(reread, reread.generations[-1], fresh.kind, secret, data_key)
    final = (*others, fresher)
    try:
        write_header(vault, with_generations(reread, final))
    except StorageFailed:
        # With one copy replaced the old secret opens no more: then the change is a fact, and is told as one.
        if read_header(vault).generations != final:
            raise


def _prove(header: Header, generation: Generation, kind: str, secret: str, data_key: Secret) -> None:
    """Raise `StorageFailed` unless what stands on the disk opens with `secret` and answers this key."""
    proof = _open(header, generation, kind, secret)
    if proof is None or not proof.same_as(data_key):
        raise StorageFailed(reason=text(noop("de nieuwe sleutel staat niet goed op de schijf")))
    proof.destroy()


def _settle(vault: Path, opened: Generation) -> None:
    """After a change that was cut off: of the generations of this key keep only the one whose passphrase she knows.

    Generations of other keys stay until the database was opened (`prune`). A disk that refuses is no reason to stay
    shut.
    """
    header = read_header(vault)
    kept = tuple(generation for generation in header.generations
                 if generation.number == opened.number or generation.key_check != opened.key_check)
    if len(kept) < len(header.generations) and any(generation.number == opened.number for generation in kept):
        with suppress(StorageFailed):
            write_header(vault, with_generations(header, kept))
