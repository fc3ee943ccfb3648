"""The PIN: a second, weaker way in that needs this computer's key ring as well (trust.md #3, #4, key hierarchy).

Its failures are counted before a PIN is verified, in the key ring and, flushed to disk, beside the vault; the worse
count is true. A right PIN gives none back. At the fifth failure the slot and the half in the key ring are destroyed.
What this cannot see is somebody who puts back header, file and key ring together, all of one moment.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import RLock

from jindra_desk.application.ports.keys import Keyring, PinState
from jindra_desk.domain.base.errors import JindraError, StorageFailed
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.vault.key_faults import (
    KeyringGarbled,
    KeyringUnavailable,
    PinUnusable,
    WrongPin,
    WrongPinOnceLeft,
)
from jindra_desk.domain.vault.pin import TRIES, PinHindrance, PinMoments, chosen_pin, tidy_pin
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security.generations import changed_pin, generation_of, header_of, pin_in, pin_slot
from jindra_desk.security.header import (
    Generation,
    Header,
    read_headers,
    rewrite_copies_without_pin,
    without_pin,
    write_header,
)
from jindra_desk.security.kdf import KdfParameters
from jindra_desk.security.pin_record import (
    PinFile,
    PinRecord,
    RingCount,
    can_be_kept,
    decode_count,
    encode_count,
    moments_are_genuine,
    moments_mac,
)
from jindra_desk.security.slot_search import Fits, SlotOpens, vault_key
from jindra_desk.security.slots import (
    HALF_BYTES,
    SLOT_ID_BYTES,
    Slot,
    half_is_damaged,
    slot_id_of,
    stretch_pin,
    unwrap_with_pin,
    wrap_with_pin,
)


@dataclass(frozen=True, slots=True)
class _PinState:
    """All that is known of a slot that may be tried: the half, and the worse of the two counts."""

    record: PinRecord
    half: Secret
    failures: int
    moments: PinMoments


class PinSlots:
    """Makes, tries and destroys PIN slots.

    `now` answers local time with its zone, `boot_id` tells this run of the computer and `running` for how many seconds
    it has been on (`system.boot`), `cost` what a new slot costs. Whoever changes header or record holds `writing`,
    always briefly. Who asks the key ring holds a turn of its own, which may take as long as the key ring does: the
    passphrase never waits for that one.
    """

    def __init__(self, keyring: Keyring, now: Callable[[], datetime], boot_id: Callable[[], str],
                 writing: AbstractContextManager[object], cost: Callable[[], KdfParameters],
                 running: Callable[[], float | None] = lambda: None,
                 still_ours: Callable[[Path], None] = lambda _vault: None) -> None:
        self._keyring = keyring
        self._cost = cost
        self._now = now
        self._boot_id = boot_id
        self._running = running
        self._writing = writing
        self._still_ours = still_ours
        self._asking = RLock()

    def state(self, vault: Path) -> PinState:
        """Whether the PIN can be tried now; what was cut off is finished here. Raises `DamagedHeader`, `NewerVault`."""
        with self._asking:
            return self._state(vault)

    def _state(self, vault: Path) -> PinState:
        header, record = self._read(vault)
        slot = pin_slot(header)
        if record is not None and (record.leftover or (record.used_up and slot is not None)):
            with suppress(StorageFailed):
                self._destroy(vault, record, replace(record, leftover=True))
            header, record = self._read(vault)
            slot = pin_slot(header)
        if record is not None and record.used_up:
            return PinState(PinHindrance.TRIES_USED_UP, 0)
        if slot is None:
            return PinState(PinHindrance.NOT_SET, 0)
        try:
            with self._standing(header.vault_id, slot, record) as standing:
                left, due = TRIES - standing.failures, standing.moments.passphrase_due
        except PinUnusable as unusable:
            return self._hindered(vault, record, unusable.hindrance)
        return PinState(None, left, due)

    def make(self, vault: Path, data_key: VaultKey, untrusted_pin: str) -> None:
        """Make a PIN slot for `data_key` right after the passphrase was proven; an older one is destroyed first.

        Raises `PinTooSimple`, `KeyringUnavailable` or `StorageFailed`; then there is no PIN.
        """
        pin = chosen_pin(untrusted_pin)
        with self._asking:
            self.remove(vault)
            self._make(vault, data_key, pin)

    def _make(self, vault: Path, data_key: VaultKey, pin: str) -> None:
        header = header_of(vault, data_key)
        slot_id = os.urandom(SLOT_ID_BYTES)
        now = self._now()
        moments = PinMoments(now, now, self._boot_id(), self._running())
        record = PinRecord(slot_id.hex(), 0, 1, moments, moments_mac(data_key, slot_id.hex(), 1, moments))
        with Secret.take(bytearray(os.urandom(HALF_BYTES))) as half:
            slot = wrap_with_pin(data_key.root, header.vault_id, pin, half, slot_id, self._cost())
            try:
                self._write_count(header.vault_id, RingCount(record.slot, 0, record.grant, now))
                self._keyring.write(_half_name(header.vault_id), slot_id + half.reveal())
                with self._writing:
                    self._still_ours(vault)
                    PinFile(vault).write(record)
                    header = header_of(vault, data_key)
                    write_header(vault, _with_slot(header, generation_of(header, data_key), slot))
                    written = pin_slot(header_of(vault, data_key))
                proof = None if written is None else _proof(written, header.vault_id, pin, half)
                if proof is None or not proof.same_as(data_key.root):
                    raise StorageFailed(reason=text(noop("de nieuwe sleutel staat niet goed op de schijf")))
                proof.destroy()
            except JindraError:
                with suppress(JindraError):
                    self.remove(vault)
                raise

    def remove(self, vault: Path) -> None:
        """Destroy slot, count and half; no fault when there is none, or when the key ring gives no answer.

        Raises `DamagedHeader`, `NewerVault`, `StorageFailed`.
        """
        with self._asking:
            header, record = self._read(vault)
            if pin_slot(header) is not None or record is not None:
                self._destroy(vault, record, _gone(self._now()))

    def unlock(self, vault: Path, untrusted_pin: str, fits: Fits | None = None) -> VaultKey:
        """Answer the key, which fits the database if that is asked.

        Raises `WrongPin`, `PinUnusable` or `StorageFailed` (then nothing was verified).
        """
        with self._asking:
            key = self._unlock(vault, untrusted_pin)
        if fits is not None and len(self._read(vault)[0].checks) > 1 and not fits(key):
            key.destroy()
            raise PinUnusable(PinHindrance.HALF_GONE)
        return key

    def _unlock(self, vault: Path, untrusted_pin: str) -> VaultKey:
        header, record = self._read(vault)
        slot = pin_slot(header)
        if record is not None and record.used_up:
            self._hindered(vault, record, PinHindrance.TRIES_USED_UP)
            raise PinUnusable(PinHindrance.TRIES_USED_UP)
        if slot is None:
            raise PinUnusable(PinHindrance.NOT_SET)
        try:
            with self._standing(header.vault_id, slot, record) as standing:
                return self._try(vault, header, slot, standing, untrusted_pin)
        except PinUnusable as unusable:
            self._hindered(vault, record, unusable.hindrance)
            raise

    def passphrase_given(self, vault: Path, data_key: VaultKey) -> None:
        """Note that the passphrase was typed: the PIN may be used for a week from now, in this run of the computer.

        The key ring is not asked: the passphrase depends on nothing. A slot whose record is gone has lost a count of
        its failures, and is destroyed. Never raises: the vault opens all the same.
        """
        file = PinFile(vault)
        with suppress(JindraError), self._writing:
            header, record = self._read(vault)
            slot, now = pin_slot(header), self._now()
            if slot is None:
                return
            if record is None or record.slot != slot_id_of(slot).hex():
                file.write(_gone(now))
                rewrite_copies_without_pin(vault)
            elif record.used_up:
                rewrite_copies_without_pin(vault)
            elif can_be_kept(now):
                moments, grant = PinMoments(now, now, self._boot_id(), self._running()), record.grant + 1
                mac = moments_mac(data_key, record.slot, grant, moments)
                file.write(replace(record, grant=grant, moments=moments, mac=mac))

    def slot_gone(self, vault: Path) -> None:
        """The slot went with the generation that it stood in: the key ring is emptied when it is asked next."""
        with suppress(StorageFailed), self._writing:
            PinFile(vault).write(_gone(self._now()))

    def _read(self, vault: Path) -> tuple[Header, PinRecord | None]:
        """The header that holds this record's slot, if one of the copies does; else the one that is tried first."""
        with self._writing:
            headers, record = read_headers(vault), PinFile(vault).read()
        for header in headers:
            slot = pin_slot(header)
            if record is not None and slot is not None and slot_id_of(slot).hex() == record.slot:
                return header, record
        return headers[0], record

    def _standing(self, vault_id: str, slot: Slot, record: PinRecord | None) -> _StandingOpen:
        """Collect what is known before a try; raises `PinUnusable`. The cheap reasons first, the key ring last."""
        slot_id = slot_id_of(slot)
        if record is None or record.slot != slot_id.hex():
            raise PinUnusable(PinHindrance.HALF_GONE)
        self._check_moments(record.moments)
        try:
            counted = self._keyring.read(_tries_name(vault_id))
            kept = self._keyring.read(_half_name(vault_id))
        except KeyringGarbled as garbled:
            raise PinUnusable(PinHindrance.HALF_DAMAGED) from garbled
        except KeyringUnavailable as silent:
            raise PinUnusable(PinHindrance.NO_KEYRING) from silent
        count = decode_count(counted)
        if kept is None or counted is None:
            raise PinUnusable(PinHindrance.HALF_GONE)
        if len(kept) != SLOT_ID_BYTES + HALF_BYTES or count is None:
            raise PinUnusable(PinHindrance.HALF_DAMAGED)
        if kept[:SLOT_ID_BYTES] != slot_id or count.slot != record.slot or count.grant > record.grant:
            raise PinUnusable(PinHindrance.HALF_GONE)
        failures = max(record.failures, count.failures)
        if failures >= TRIES:
            raise PinUnusable(PinHindrance.TRIES_USED_UP)
        moments = record.moments
        if count.grant == record.grant:
            moments = replace(moments, seen_at=max(moments.seen_at, count.seen_at))
        self._check_moments(moments)
        half = Secret(kept[SLOT_ID_BYTES:])
        if half_is_damaged(slot, half):
            half.destroy()
            raise PinUnusable(PinHindrance.HALF_DAMAGED)
        return _StandingOpen(_PinState(record, half, failures, moments))

    def _check_moments(self, moments: PinMoments) -> None:
        hindrance = moments.hindrance(self._now(), self._boot_id(), self._running())
        if hindrance is not None:
            raise PinUnusable(hindrance)

    def _try(self, vault: Path, header: Header, slot: Slot, standing: _PinState, untrusted_pin: str) -> VaultKey:
        file, now, failures, vault_id = PinFile(vault), self._now(), standing.failures + 1, header.vault_id
        moments = replace(standing.moments, seen_at=max(standing.moments.seen_at, now))
        counted = replace(standing.record, failures=failures, moments=moments)
        # What takes memory comes before the count: where it fails, or the system ends the program for it, nothing was
        # verified and no try is lost.
        with stretch_pin(slot, tidy_pin(untrusted_pin)) as stretched:
            try:
                self._write_count(vault_id, RingCount(counted.slot, failures, counted.grant, moments.seen_at))
            except KeyringUnavailable as silent:
                raise PinUnusable(PinHindrance.NO_KEYRING) from silent
            try:
                file.write(counted)
                unwrapped = unwrap_with_pin(slot, vault_id, stretched, standing.half)
            except (StorageFailed, MemoryError):
                with suppress(JindraError):  # nothing came to be known
                    self._write_count(vault_id, RingCount(counted.slot, standing.failures, counted.grant,
                                                          moments.seen_at))
                    file.write(standing.record)
                raise
        if unwrapped is None:
            left = TRIES - failures
            if not left:
                raise PinUnusable(PinHindrance.TRIES_USED_UP)
            raise WrongPinOnceLeft(left) if left == 1 else WrongPin(left)
        data_key = _key_behind(header, slot, unwrapped)
        if not moments_are_genuine(data_key, counted):
            data_key.destroy()
            raise PinUnusable(PinHindrance.WEEK_PASSED)
        # What cannot be written now leaves one try less, and the vault open.
        with suppress(JindraError):
            file.write(replace(counted, failures=standing.failures))
            self._write_count(vault_id, RingCount(counted.slot, standing.failures, counted.grant, moments.seen_at))
        return data_key

    def _hindered(self, vault: Path, record: PinRecord | None, hindrance: PinHindrance) -> PinState:
        if hindrance is PinHindrance.TRIES_USED_UP and record is not None:
            _, counted = self._read(vault)
            with suppress(StorageFailed):
                self._destroy(vault, counted, replace(record, failures=TRIES, leftover=True))
            return PinState(hindrance, 0)
        if record is None:
            return PinState(hindrance, 0)
        return PinState(hindrance, max(0, TRIES - record.failures), record.moments.passphrase_due)

    def _destroy(self, vault: Path, seen: PinRecord | None, record: PinRecord) -> None:
        """End the slot whose record was `seen`: what ends it is written first, so that a kill here revives nothing.

        The half is destroyed even when the disk refuses; then this raises `StorageFailed`. A key ring that is silent
        now is asked again the next time (`leftover`).
        """
        file = PinFile(vault)
        refused: StorageFailed | None = None
        with self._writing:
            vault_id = self._read(vault)[0].vault_id
            if file.read() != seen:
                return  # it changed meanwhile: what is there now is not what was to be ended
            try:
                file.write(record)
                rewrite_copies_without_pin(vault)
            except StorageFailed as failed:
                refused = failed
        emptied = self._empty_ring(vault_id)
        if refused is not None:
            raise refused
        if emptied and record.used_up:
            file.write(replace(record, leftover=False))
        elif emptied:
            file.remove()

    def _empty_ring(self, vault_id: str) -> bool:
        """Whether neither half nor count stands in the key ring any more."""
        try:
            self._keyring.remove(_half_name(vault_id))
            self._keyring.remove(_tries_name(vault_id))
        except KeyringUnavailable:
            return False
        return True

    def _write_count(self, vault_id: str, count: RingCount) -> None:
        self._keyring.write(_tries_name(vault_id), encode_count(count))


class _StandingOpen:
    """Lends a `_PinState` for one block and zeroes the half after it."""

    def __init__(self, standing: _PinState) -> None:
        self._standing = standing

    def __enter__(self) -> _PinState:
        return self._standing

    def __exit__(self, *_: object) -> None:
        self._standing.half.destroy()


def _proof(slot: Slot, vault_id: str, pin: str, half: Secret) -> Secret | None:
    """What stands on the disk opens with this PIN, or None."""
    with stretch_pin(slot, pin) as stretched:
        return unwrap_with_pin(slot, vault_id, stretched, half)


def _half_name(vault_id: str) -> str:
    return f"{vault_id}.pin"


def _tries_name(vault_id: str) -> str:
    return f"{vault_id}.pin-tries"


def _gone(now: datetime) -> PinRecord:
    """What stands beside the vault while a key ring may still hold a half of a slot that is no more."""
    return PinRecord("", 0, 0, PinMoments(now, now, ""), "", leftover=True)


def _key_behind(header: Header, slot: Slot, unwrapped: Secret) -> VaultKey:
    """The key that the opened slot leads to; raises `PinUnusable` when it leads nowhere."""
    stands = pin_in(header)
    try:
        if stands is not None and stands[1] == slot:
            return vault_key(header, stands[0], unwrapped)
    except SlotOpens as altered:
        raise PinUnusable(PinHindrance.HALF_GONE) from altered
    raise PinUnusable(PinHindrance.HALF_GONE)


def _with_slot(header: Header, owner: Generation, slot: Slot) -> Header:
    return changed_pin(header, (
        replace(generation, slots=(*generation.slots, slot)) if generation == without_pin(owner) else generation
        for generation in map(without_pin, header.generations)))
