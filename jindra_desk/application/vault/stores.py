"""Where vaults and their keys are made and opened: what every use case on a closed vault gets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from jindra_desk.application.ports.backups import BackupStore
from jindra_desk.application.ports.base import Clock, IdSource
from jindra_desk.application.ports.files import LocalFiles
from jindra_desk.application.ports.keys import Keyring, KeyStore, NoKeyring
from jindra_desk.application.ports.notes_apart import NotesApart
from jindra_desk.application.ports.vault import Vault, VaultStore
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.vault.secrets import VaultKey


@dataclass(frozen=True, slots=True)
class Stores:
    """Where vaults and their keys are made and opened, with the clock and the ids that a session gets."""

    keys: KeyStore
    vaults: VaultStore
    clock: Clock
    ids: IdSource
    keyring: Keyring = field(default_factory=NoKeyring)
    backups: BackupStore = field(kw_only=True)
    anchors: AnchorPlaces = field(default_factory=AnchorPlaces, kw_only=True)
    default_policy: Callable[[date], Policy] = field(kw_only=True)
    files: LocalFiles = field(kw_only=True)
    patient: bool = field(default=False, kw_only=True)
    """The owner has said that this try may take longer than ten seconds."""
    notes_apart: NotesApart | None = field(default=None, kw_only=True)
    """Where it is noted what leaves while a vault cannot be written."""

    def session(self, vault: Vault, told: tuple[JindraError, ...] = ()) -> Session:
        """What use cases get for an open vault."""
        return Session(vault, self.clock, self.ids, self.default_policy, notes_apart=self.notes_apart,
                       files=self.files, told=told)


def owning(data_key: VaultKey, make: Callable[[VaultKey], Vault]) -> Vault:
    """The vault takes the key over and destroys it when it closes; a vault that cannot be made leaves no key behind."""
    try:
        return make(data_key)
    except BaseException:
        data_key.destroy()
        raise
