"""A backup checked by itself: its bytes and its sealed list first, then everything that is looked at in a vault.

It is read where it is. Nothing is put back and nothing is written beside the file, which may lie on a stick with its
switch at read-only (trust #13, #25).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import KeyFile, KeyStore, SecretKind
from jindra_desk.application.restore.restore import unlocked_backup
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.stores import Stores
from jindra_desk.application.vault.verify import VerifyProgress, verify_vault
from jindra_desk.application.vault.verify_report import VaultReport
from jindra_desk.domain.copies.backup import BackupReport
from jindra_desk.domain.vault.secrets import VaultKey


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """A backup of which every byte is the one that was written; `inside` is what was found in it.

    `inside` is None where an earlier version of this program made it: then it has to be put back before its rows can be
    compared.
    """

    backup: BackupReport
    inside: VaultReport | None

    @property
    def whole(self) -> bool:
        """True when nothing was found."""
        return self.inside is None or self.inside.whole


def check_backup(stores: Stores, file: Path, kind: SecretKind, untrusted_secret: str,
                 progress: Progress | None = None, looking: VerifyProgress | None = None) -> BackupCheck:
    """Read the whole backup with its key and look at everything in it; `progress` tells of the first half.

    Raises `WrongPassphrase` or a `BackupFault`, each its own, and what `progress` or `looking` raise.
    """
    with unlocked_backup(stores, file, kind, untrusted_secret) as key:
        report = stores.backups.verify(file, key, progress)
        vault = stores.backups.open_in_place(file, key)
        if vault is None:
            return BackupCheck(report, None)
        try:
            session = Session(vault, _ThatMoment(report.info.made_at), stores.ids, stores.default_policy,
                              files=stores.files)
            carried = _CarriedKeys(stores.keys, stores.backups.slots(file))
            return BackupCheck(report, verify_vault(session, looking, keys=carried, alone=True))
        finally:
            vault.close()


@dataclass(frozen=True, slots=True)
class _ThatMoment:
    """The clock of when the backup was made: what was computed from the day then still fits that day."""

    made_at: datetime

    def now(self) -> datetime:
        """That moment."""
        return self.made_at

    def today(self) -> date:
        """Its day."""
        return self.made_at.date()

    def monotonic(self) -> float:
        """Nothing is timed here."""
        return 0.0


@dataclass(frozen=True, slots=True)
class _CarriedKeys:
    """The key slots that the backup carries, in the place of the key file beside a vault."""

    keys: KeyStore
    untrusted: bytes

    def key_file(self, vault: Path, data_key: VaultKey) -> KeyFile:
        """What they say to who holds this key."""
        del vault
        return self.keys.backups.key_file(self.untrusted, data_key)
