"""Changing what opens a vault: PIN, recovery sheet, data key. Each asks for the passphrase first (trust.md).

Each change stands in the audit log as a change of the vault, without what it was. What still opens with the old secret
is said by `KeysChanged.older_backups`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from jindra_desk.application.copies.arrivals import on_its_way
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import KeyStore, SecretKind
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.key_marks import note_mark
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.copies.backup_faults import BackupUnderWay
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.pin import chosen_pin
from jindra_desk.domain.vault.secrets import VaultKey


@dataclass(frozen=True, slots=True)
class KeysChanged:
    """`older_backups` is a Dutch source sentence: what backups that were made before still open with."""

    changes: ChangeSet
    older_backups: str = ""
    copies_destroyed: int = 0
    """Copies from before updates that held the old data key; they stood beside the vault."""


_CHANGED = ChangeSet.of(Topic.SETTING)


def change_passphrase(session: Session, keys: KeyStore, untrusted_current: str, new_passphrase: str) -> KeysChanged:
    """Wrap the data key with a new passphrase; the recovery code stays. Raises `WrongPassphrase`, `StorageFailed`."""
    return _with_new_passphrase(session, keys, SecretKind.PASSPHRASE, untrusted_current, new_passphrase)


def replace_forgotten_passphrase(session: Session, keys: KeyStore, untrusted_code: str,
                                 new_passphrase: str) -> KeysChanged:
    """As `change_passphrase`, proven by the recovery code. Raises `WrongRecoveryCode` or `StorageFailed`."""
    return _with_new_passphrase(session, keys, SecretKind.RECOVERY_CODE, untrusted_code, new_passphrase)


def replace_recovery_code(session: Session, keys: KeyStore, untrusted_passphrase: str, code: str) -> KeysChanged:
    """Let `code` open the vault instead of the present recovery code: one that the owner has printed and typed back.

    Raises `WrongPassphrase`, `WrongRecoveryCode` (a code that is none) or `StorageFailed`; the old code then still
    opens.
    """
    path, tidy = session.vault.path, keys.tidy_recovery_code(code)
    with _proven(session, keys, SecretKind.PASSPHRASE, untrusted_passphrase) as data_key:
        session.vault.confirm()
        keys.replace_recovery_code(path, data_key, tidy)
    _log(session, keys)
    return KeysChanged(_CHANGED, noop("Back-ups die je eerder hebt gemaakt, gaan nog open met de oude herstelcode."))


def prove_passphrase(session: Session, keys: KeyStore, untrusted_passphrase: str) -> None:
    """Let a flow of several steps begin only with the right passphrase; nothing changes. Raises `WrongPassphrase`."""
    _proven(session, keys, SecretKind.PASSPHRASE, untrusted_passphrase).destroy()


def prove_pin(session: Session, keys: KeyStore, untrusted_pin: str) -> None:
    """Go on within an open session, as from the page that was turned to a client; it counts as a try at the lock.

    Raises `WrongPin`, `PinUnusable` or `StorageFailed`.
    """
    _proven(session, keys, SecretKind.PIN, untrusted_pin).destroy()


def set_pin(session: Session, keys: KeyStore, untrusted_passphrase: str, untrusted_pin: str) -> ChangeSet:
    """Let a PIN open the vault on this computer; an older PIN is destroyed first.

    Raises `PinTooSimple`, `WrongPassphrase`, `KeyringUnavailable` or `StorageFailed`; after the last two there is no
    PIN.
    """
    chosen_pin(untrusted_pin)
    with _proven(session, keys, SecretKind.PASSPHRASE, untrusted_passphrase) as data_key:
        session.vault.confirm()
        keys.pins.make(session.vault.path, data_key, untrusted_pin)
    return _log(session, keys)


def remove_pin(session: Session, keys: KeyStore) -> ChangeSet:
    """Destroy the PIN, if there is one. Raises `StorageFailed`."""
    session.vault.confirm()
    keys.pins.remove(session.vault.path)
    return _log(session, keys)


def new_data_key(session: Session, keys: KeyStore, untrusted_passphrase: str, code: str,
                 progress: Progress | None = None) -> KeysChanged:
    """Encrypt the whole vault again under a fresh random key; afterwards the same passphrase and `code` open it.

    `code` is a new recovery code, printed and typed back; the old one dies, and so does the PIN. A new
    file is written and proven beside the old one before anything changes; it needs as much room again. Killed at any
    moment the vault opens with the passphrase. Until the new file is proven `progress` may raise to stop. Raises
    `BackupUnderWay`, `WrongPassphrase`, `WrongRecoveryCode`, `DamagedVault` or `StorageFailed`; then the old key and
    the old code still count.
    """
    path, tidy = session.vault.path, keys.tidy_recovery_code(code)
    with session.vault.reading() as uow:
        if on_its_way(uow) is not None:
            raise BackupUnderWay  # it is being written and proven with the old key
    _proven(session, keys, SecretKind.PASSPHRASE, untrusted_passphrase).destroy()
    with keys.new_key() as fresh:
        copies = session.vault.change_key(
            fresh, partial(_write_row, session), _ready(session, keys, fresh, untrusted_passphrase, tidy), progress)
        keys.prune(path, fresh)
    keys.pins.remove(path)
    with session.vault.unit_of_work() as uow:
        note_mark(session, keys, uow)
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    return KeysChanged(
        _CHANGED,
        noop("Back-ups die je eerder hebt gemaakt, houden de oude sleutel en de oude herstelcode. Maak nu een nieuwe."),
        copies)


def _ready(session: Session, keys: KeyStore, fresh: VaultKey, passphrase: str, code: str) -> Callable[[], None]:
    return lambda: keys.add_key(session.vault.path, fresh, passphrase, code)


def _with_new_passphrase(session: Session, keys: KeyStore, kind: SecretKind, untrusted_proof: str,
                         passphrase: str) -> KeysChanged:
    path = session.vault.path
    with _proven(session, keys, kind, untrusted_proof) as data_key:
        session.vault.confirm()
        keys.change_passphrase(path, data_key, passphrase)
    _log(session, keys)
    return KeysChanged(_CHANGED, noop("Back-ups die je eerder hebt gemaakt, gaan nog open met de oude wachtwoordzin."))


def _proven(session: Session, keys: KeyStore, kind: SecretKind, untrusted_proof: str) -> VaultKey:
    """The key of this open vault, proven by what the owner typed; the caller destroys it."""
    with session.vault.sealing.lend_key() as own:
        # How long that takes was seen when this vault was opened.
        return keys.unlock(session.vault.path, kind, untrusted_proof, own.same_as, patient=True)


def _log(session: Session, keys: KeyStore) -> ChangeSet:
    """The row of the change, and with it what the key file says from now on."""
    with session.vault.unit_of_work() as uow:
        _write_row(session, uow)
        note_mark(session, keys, uow)
    return _CHANGED


def _write_row(session: Session, uow: UnitOfWork) -> None:
    uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, session.clock.now())
