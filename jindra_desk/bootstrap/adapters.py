"""The adapters, each built once, when it is first needed; without Qt, and light enough for the lock screen."""

from __future__ import annotations

import threading
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from jindra_desk.application.ports.base import Clock, IdSource
from jindra_desk.application.ports.files import LocalFiles
from jindra_desk.application.ports.keys import Keyring, KeyStore
from jindra_desk.application.session.services import Services
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.stores import Stores
from jindra_desk.bootstrap.shipped import ShippedFiles
from jindra_desk.disk.vault_files import VaultFile
from jindra_desk.exchange.policy_files import DEFAULT_PROFILE
from jindra_desk.security.kdf import calibrate
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.os_keyring import OsKeyring
from jindra_desk.security.random_ids import RandomIds
from jindra_desk.storage.backups.copy_places import DiskCopyPlaces
from jindra_desk.storage.engine.vault_folder import DiskSetupPlaces, DiskVaultFolder
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.system.clock.boot import boot_id, running_seconds
from jindra_desk.system.clock.clock import ShiftedClock, SystemClock
from jindra_desk.system.folders.anchor_folder import AnchorFolder
from jindra_desk.system.folders.note_folder import NoteFolder
from jindra_desk.system.folders.paths import default_vault, room_apart, state_folder
from jindra_desk.system.instance.vault_lock import VaultLock

_HASTE_SECONDS = 0.4


def local_files() -> LocalFiles:
    """The disk beside a vault and at the places of its copies."""
    return LocalFiles(DiskVaultFolder(), DiskSetupPlaces(), DiskCopyPlaces())


class Adapters:
    """Keys, stores, anchors and services of one run of the program."""

    def __init__(self, keys: KeyStore | None = None, clock: Clock | None = None,
                 keyring: Keyring | None = None) -> None:
        """Tests hand in a key store with a cheap cost, a clock, and a key ring that is not the computer's."""
        self.clock: Clock = clock or SystemClock()
        self.keyring: Keyring = keyring or OsKeyring()
        self.keys: KeyStore = keys or HeaderKeyStore(
            calibrate, self.keyring, self.clock, boot_id, running_seconds, own_folder=self.state_folder() / "tries",
            still_ours=self._confirm_lock)
        self.ids: IdSource = RandomIds()
        self.shipped = ShippedFiles()
        self._services: Services | None = None
        self._locks: dict[Path, VaultLock] = {}
        self._building = threading.Lock()

    @property
    def services(self) -> Services:
        """Photos, documents, files and the strength meter; built once, whichever thread asks first."""
        with self._building:
            if self._services is None:
                # Pillow, ReportLab, pdfium and zxcvbn: slow to load, and the lock screen needs none of them.
                from jindra_desk.bootstrap.services import build_services

                self._services = build_services(self.keys)
            return self._services

    def end_image_workers(self) -> None:
        """End the process that decodes photos, if it was ever started."""
        with self._building:
            if self._services is not None:
                self._services.photos.close()

    def end_outside_work(self) -> None:
        """End that process, and take away what was being written outside the vault and is not whole (J-28)."""
        self.end_image_workers()
        with self._building:
            if self._services is not None:
                self._services.outlet.discard_unfinished()

    @cached_property
    def anchors(self) -> AnchorPlaces:
        """Where the heads of vaults' logs are kept, beside the vaults (trust #10)."""
        return AnchorPlaces(self.keyring, AnchorFolder(self.state_folder() / "anchors"))

    @cached_property
    def hasty_anchors(self) -> AnchorPlaces:
        """The same places, with a key ring that is waited for no longer than a lock may take."""
        keyring = OsKeyring(timeout_s=_HASTE_SECONDS) if isinstance(self.keyring, OsKeyring) else self.keyring
        return AnchorPlaces(keyring, self.anchors.folder)

    @cached_property
    def near_anchors(self) -> AnchorPlaces:
        """The file alone: a command does not wait for a key ring."""
        return AnchorPlaces(None, self.anchors.folder)

    def stores(self, today: date | None = None) -> Stores:
        """Where vaults are made and opened; with `today` their sessions show that day."""
        clock = self.clock if today is None else ShiftedClock(today)
        vaults = SqlVaultStore(room=room_apart, still_ours=self._confirm_lock)
        return Stores(self.keys, vaults, clock, self.ids, self.keyring,
                      backups=SqlBackupStore(), files=local_files(), anchors=self.anchors,
                      notes_apart=NoteFolder(self.state_folder() / "uitgegeven"),
                      default_policy=partial(self.shipped.policies.profile, DEFAULT_PROFILE))

    def lock_of(self, vault: Path) -> VaultLock:
        """A lock for one use of this vault; the one that is held is confirmed before each transaction that writes."""
        place, lock = vault.expanduser().resolve(), VaultLock(vault)
        known = self._locks.get(place)
        if known is None or not known.held:
            self._locks[place] = lock
        return lock

    def _confirm_lock(self, vault: Path) -> None:
        place = vault.resolve()
        # What a restore builds beside a vault has no lock of its own: it is written under that of the vault.
        lock = self._locks.get(place) or self._locks.get(
            place.with_name(place.name.removesuffix(VaultFile.STAGED_RESTORE.value)))
        if lock is not None:
            lock.confirm()

    def default_vault(self) -> Path:
        """Where the vault lies when no other place is named."""
        return default_vault()

    def state_folder(self) -> Path:
        """Where the program's own log and look are kept; nothing of a client."""
        return state_folder()
