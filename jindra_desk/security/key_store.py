"""Making and opening the keys of a vault: the `KeyStore` port over the header, its slots and the count of tries."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from jindra_desk.application.ports.base import Clock
from jindra_desk.application.ports.keys import KeyFile, Keyring, NoKeyring, SecretKind, Tidied
from jindra_desk.disk.faults import refusal_of
from jindra_desk.disk.reading import stands_there
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import DamagedHeader, NewerVault, StorageFailed, VaultExists, VaultInUse
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.vault.key_faults import OtherVault
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security.generations import (
    adopted,
    carried,
    changed,
    generation_of,
    header_of,
    next_key_number,
    next_number,
    pin_slot,
    sealed_by,
    successor,
    with_root,
)
from jindra_desk.security.header import (
    Generation,
    Header,
    both_paths,
    copies_agree,
    drop_unfinished_writes,
    encode_header,
    every_copy_reads,
    keys_path,
    read_header,
    read_headers,
    without_pins,
    write_header,
)
from jindra_desk.security.kdf import FLOOR, KEY_BYTES, KdfParameters, Measure, calibrate, measure_seconds
from jindra_desk.security.pin_slots import PinSlots
from jindra_desk.security.recovery_code import new_recovery_code, tidy_recovery_code
from jindra_desk.security.seals import key_check
from jindra_desk.security.slot_search import Fits, Found, SlotOpens, open_generation
from jindra_desk.security.slots import PASSPHRASE, RECOVERY, Slot, wrap_with_passphrase, wrap_with_recovery_code
from jindra_desk.security.trial import BackupSlots, Trial, decoded, key_file_of
from jindra_desk.security.tries import TryCount, spare_count, wait_seconds_after

_FIRST = 1
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


class HeaderKeyStore:
    """Keeps the root key wrapped in the header beside each vault.

    `cost` answers the Argon2id parameters for new slots; the default measures this computer, tests inject a cheap one
    and with it the `floor` below which a header is not read. `measure` times one derivation. A PIN needs `keyring`,
    `clock` and `boot_id` (`system.boot`); without them there is none. `running` tells for how many seconds the computer
    has been on: a clock put back does not lengthen the PIN's week. `own_folder` is where tries are
    counted at backups, and at a vault where nothing can be written; without it they are not. `still_ours` raises before
    a header is written when this process may not have the vault any more.
    """

    def __init__(self, cost: Callable[[], KdfParameters] = calibrate, keyring: Keyring | None = None,
                 clock: Clock | None = None, boot_id: Callable[[], str] = lambda: "",
                 running: Callable[[], float | None] = lambda: None, *, floor: KdfParameters = FLOOR,
                 measure: Measure = measure_seconds, own_folder: Path | None = None,
                 still_ours: Callable[[Path], None] = lambda _vault: None) -> None:
        self._cost, self._trial = cost, Trial(floor, measure)
        self._backups = BackupSlots(self._trial, own_folder)
        self._own_folder, self._still_ours = own_folder, still_ours
        # The state of the PIN is asked in another thread than the one that opens vaults and changes keys.
        self._writing = RLock()
        now = (lambda: _NEVER) if clock is None else clock.now
        self._pins = PinSlots(keyring or NoKeyring(), now, boot_id, self._writing, cost, running, still_ours)

    @property
    def backups(self) -> BackupSlots:
        """The slots that backups carry."""
        return self._backups

    @property
    def pins(self) -> PinSlots:
        """The PIN of each vault."""
        return self._pins

    def new_recovery_code(self) -> str:
        """Answer a fresh code; nothing is written, so that set-up can show it and check it typed back first."""
        return new_recovery_code()

    def tidy_recovery_code(self, untrusted_code: str) -> str:
        """Answer the code as it was printed; raises `WrongRecoveryCode` for a slip."""
        return tidy_recovery_code(untrusted_code)

    def create(
        self, vault: Path, vault_id: str, passphrase: str, recovery_code: str | None = None,
    ) -> tuple[VaultKey, str]:
        """Make a header with fresh random keys; answer (key, recovery code: the given one or a new one).

        Raises `VaultExists` when keys already are there, and `StorageFailed`.
        """
        for path in both_paths(vault):
            if stands_there(path):
                raise VaultExists(file=path.name)
        _make_folder(vault)
        key = self.new_key()
        code = new_recovery_code() if recovery_code is None else tidy_recovery_code(recovery_code)
        generation = Generation(_FIRST, _FIRST, key_check(key.root, vault_id),
                                _both_slots(key, vault_id, passphrase, code, self._cost))
        bare = Header(vault_id, 0, (generation,))
        self._still_ours(vault)
        write_header(vault, changed(bare, bare.generations, key))
        return key, code

    def unlock(self, vault: Path, kind: SecretKind, untrusted_text: str, fits: Fits | None = None, *,
               patient: bool = False) -> VaultKey:
        """Answer the key; of several that stand in the two copies of the header, the one that `fits` the database.

        Raises `WrongPassphrase`, `WrongRecoveryCode`, `WrongPin`, `PinUnusable`, `DamagedHeader` (`KeysUnsure` when one
        copy cannot be read), `NewerVault` or `LongDerivation`, `KeyNotDerived`. Only the first three are called wrong;
        they and `KeysUnsure` make the next try wait. A malformed recovery code is told before any key is tried.
        """
        name = keys_path(vault).name
        with self._writing:
            read = read_headers(vault)
            headers = self._trial.admitted(read, name)
            sure = len(headers) == len(read) and every_copy_reads(vault)
        if kind is SecretKind.PIN:
            return self._pins.unlock(vault, untrusted_text, fits)
        found = self._trial.open(headers, kind, untrusted_text, fits, self._tries(vault), name, patient=patient,
                                 sure=sure)
        if found.fits and kind is SecretKind.PASSPHRASE:
            with self._writing, suppress(VaultInUse):  # then it is for the one that has it now
                self._still_ours(vault)
                _settle(vault, found)
        if found.fits is not False:
            self._pins.passphrase_given(vault, found.key)
        return found.key

    def change_passphrase(self, vault: Path, data_key: VaultKey, new_passphrase: str) -> None:
        """Wrap the same root key again; recovery code and PIN stay.

        Both generations stand in the header until the new one was read back from disk and opened. Raises
        `DamagedHeader`, `NewerVault` or `StorageFailed`; the old passphrase then still opens.
        """
        vault_id = header_of(vault, data_key).vault_id
        fresh = wrap_with_passphrase(data_key.root, vault_id, new_passphrase, self._cost())
        with self._writing:
            _replace_slot(vault, data_key, fresh, new_passphrase, self._still_ours)

    def replace_recovery_code(self, vault: Path, data_key: VaultKey, code: str) -> None:
        """Wrap the same root key with another recovery code; passphrase and PIN stay, the old code dies.

        As crash-safe as `change_passphrase`, and raises the same; after `StorageFailed` the old code still opens.
        Raises `WrongRecoveryCode` for a code that is none.
        """
        vault_id = header_of(vault, data_key).vault_id
        fresh = wrap_with_recovery_code(data_key.root, vault_id, tidy_recovery_code(code))
        with self._writing:
            _replace_slot(vault, data_key, fresh, code, self._still_ours)

    def new_key(self) -> VaultKey:
        """Answer a fresh random root key and database key; nothing is written."""
        with Secret.take(bytearray(os.urandom(KEY_BYTES))) as root:
            return VaultKey(os.urandom(KEY_BYTES), root)

    def add_key(self, vault: Path, fresh_key: VaultKey, passphrase: str, code: str) -> None:
        """Add a generation that wraps another key, and prove it; the present ones stay until `prune`.

        It has no PIN. Raises `DamagedHeader`, `NewerVault`, `StorageFailed` or `WrongRecoveryCode`; then the header
        is as it was.
        """
        vault_id = self.vault_id(vault)
        slots = _both_slots(fresh_key, vault_id, passphrase, tidy_recovery_code(code), self._cost)
        with self._writing:
            header = read_header(vault)
            check = key_check(fresh_key.root, vault_id)
            added = Generation(next_number(header), next_key_number(header), check, slots)
            self._still_ours(vault)
            write_header(vault, changed(header, (*header.generations, added), fresh_key))
            reread = header_of(vault, fresh_key)
            try:
                for kind, secret in ((PASSPHRASE, passphrase), (RECOVERY, code)):
                    _prove(reread, reread.generations[-1], kind, secret, fresh_key)
            except StorageFailed:
                write_header(vault, changed(reread, header.generations, fresh_key))
                raise

    def prune(self, vault: Path, data_key: VaultKey) -> Tidied:
        """After a verified opening with this key: drop the generations of other keys, and make both copies tell this.

        A header of before is renewed: `data_key` gets a root key. An altered one, whose seal does not fit, is left as
        it is. A disk that refuses is no reason to stay shut: then it is done at another opening. Raises
        `DamagedHeader` and `NewerVault`.
        """
        with self._writing:
            self._still_ours(vault)
            drop_unfinished_writes(vault)
            header = header_of(vault, data_key)
            if data_key.has_own_root and not sealed_by(header, data_key):
                return Tidied()
            check = generation_of(header, data_key).key_check
            kept = tuple(generation for generation in header.generations if generation.key_check == check)
            dropped = len(header.generations) - len(kept)
            tidy = changed(header, kept, data_key) if dropped else header
            aside = _renew(vault, tidy, data_key, header.checks)
            if pin_slot(header) is not None and pin_slot(tidy) is None:
                self._pins.slot_gone(vault)
        return Tidied(dropped, tuple(path.name for path in aside))

    def key_file(self, vault: Path, data_key: VaultKey) -> KeyFile:
        """What the key file says to who holds this key; raises `DamagedHeader` or `NewerVault`."""
        with self._writing:
            return key_file_of(header_of(vault, data_key), data_key, agree=copies_agree(vault))

    def slots_for_backup(self, vault: Path, data_key: VaultKey) -> bytes:
        """Answer a header of the one generation that wraps this key, without its PIN slot."""
        with self._writing:
            return encode_header(carried(header_of(vault, data_key), data_key))

    def wraps(self, vault: Path, data_key: VaultKey) -> bool:
        """Whether a readable header beside `vault` leads to this key; False where none can be read."""
        with self._writing:
            try:
                return any(key_check(data_key.root, header.vault_id) in header.checks for header in read_headers(vault))
            except (DamagedHeader, NewerVault):
                return False

    def adopt_slots(self, vault: Path, untrusted: bytes, data_key: VaultKey | None = None) -> None:
        """Put the backup's generations that wrap `data_key` into the header beside `vault`, sealed with it.

        Where no header is readable one is made of all that the backup has. Raises `DamagedHeader` (the backup's),
        `NewerVault`, `OtherVault` or `StorageFailed`; `ValueError` without a key for a header that is there.
        """
        foreign = without_pins(decoded(untrusted, keys_path(vault).name))
        with self._writing:
            try:
                headers = read_headers(vault)
            except DamagedHeader:
                _make_folder(vault)
                self._still_ours(vault)
                write_header(vault, foreign)
                return
            header = next((header for header in headers if header.vault_id == foreign.vault_id), None)
            if header is None:
                raise OtherVault
            if data_key is None:
                raise ValueError("joining two headers takes the key")
            self._still_ours(vault)
            write_header(vault, adopted(header, foreign, data_key), header.checks)

    def wait_seconds(self, vault: Path) -> float:
        """Seconds to wait before the next try (T-22); the waiting is the caller's."""
        return wait_seconds_after(self._tries(vault).wrong())

    def vault_id(self, vault: Path) -> str:
        """The id in the header that is tried first; raises `DamagedHeader` or `NewerVault`."""
        with self._writing:
            return read_header(vault).vault_id

    def is_of(self, vault: Path, vault_id: str) -> bool:
        """Whether a readable header beside `vault` tells this id; raises `DamagedHeader` or `NewerVault`."""
        with self._writing:
            return any(header.vault_id == vault_id for header in read_headers(vault))

    def _tries(self, vault: Path) -> TryCount:
        return TryCount(vault, spare_count(self._own_folder, vault))


def _both_slots(key: VaultKey, vault_id: str, passphrase: str, code: str,
                cost: Callable[[], KdfParameters]) -> tuple[Slot, Slot]:
    return (wrap_with_passphrase(key.root, vault_id, passphrase, cost()),
            wrap_with_recovery_code(key.root, vault_id, code))


def _make_folder(vault: Path) -> None:
    try:
        vault.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise disk_trouble(*refusal_of(error)) from error


def _replace_slot(vault: Path, key: VaultKey, fresh: Slot, secret: str,
                  still_ours: Callable[[Path], None]) -> None:
    """Replace the slot of this kind: both generations are there until the new one was read back and opened."""
    header = header_of(vault, key)
    current = generation_of(header, key)
    others = [generation for generation in header.generations if generation.key_check != current.key_check]
    kept = [slot for slot in current.slots if slot.kind != fresh.kind]
    fresher = successor(header, current, sorted((fresh, *kept), key=lambda slot: slot.kind))
    still_ours(vault)
    write_header(vault, changed(header, (*others, current, fresher), key))
    reread = header_of(vault, key)
    fresher = reread.generations[-1]
    _prove(reread, fresher, fresh.kind, secret, key)
    final = changed(reread, (*reread.generations[:-2], fresher), key)
    still_ours(vault)
    try:
        write_header(vault, final)
    except StorageFailed:
        # With one copy replaced the old secret opens no more: then the change is a fact, and is told as one.
        if header_of(vault, key) != final:
            raise


def _prove(header: Header, generation: Generation, kind: str, secret: str, key: VaultKey) -> None:
    """Raise `StorageFailed` unless what stands on the disk opens with `secret` and answers this key."""
    try:
        proof = open_generation(header, generation, kind, secret)
    except SlotOpens:
        proof = None
    if proof is None or not (proof.same_as(key) and proof.root.same_as(key.root)):
        raise StorageFailed(reason=text(noop("de nieuwe sleutel staat niet goed op de schijf")))
    proof.destroy()


def _settle(vault: Path, opened: Found) -> None:
    """After a change that was cut off: of the generations of this key keep only the one whose passphrase is known.

    Generations of other keys stay until the database was opened (`prune`). A disk that refuses is no reason to stay
    shut, and an altered header is left as it is.
    """
    header, number, check = opened.header, opened.generation.number, opened.generation.key_check
    kept = tuple(generation for generation in header.generations
                 if generation.number == number or generation.key_check != check)
    if len(kept) < len(header.generations) and (sealed_by(header, opened.key) or not opened.key.has_own_root):
        with suppress(StorageFailed):
            write_header(vault, changed(header, kept, opened.key), repairing=True)


def _renew(vault: Path, header: Header, key: VaultKey, ours: frozenset[str]) -> tuple[Path, ...]:
    """Let both copies tell this header, in today's form; `key` gets its root when that stands on the disk."""
    with key.copy() as only:
        # What the header of before is recognised by: a copy that lags behind its renewal is no stranger.
        ours |= {key_check(Secret(only.view()), header.vault_id)}
    if key.has_own_root:
        with suppress(StorageFailed):
            return write_header(vault, header, ours, repairing=True)
        return ()
    aside: tuple[Path, ...] = ()
    with Secret.take(bytearray(os.urandom(KEY_BYTES))) as root:
        renewed = with_root(header, key, root)
        with suppress(StorageFailed):
            aside = write_header(vault, renewed, ours, repairing=True)
        if read_header(vault) == renewed:
            key.adopt_root(root)
    return aside
