"""What an open vault's keys are lent and used for, beside its pages: sealed notes, and marks kept elsewhere."""

from __future__ import annotations

from jindra_desk.domain.vault.anchor import anchor_mac
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.engine.sealing import seal, unseal
from jindra_desk.storage.vault.open_file import OpenFile


class SqlVaultSealing:
    """Implements `VaultSealing`."""

    def __init__(self, file: OpenFile) -> None:
        self._file = file

    def lend_key(self) -> VaultKey:
        """A copy of the vault's key, for work apart from this thread; the borrower destroys it."""
        return self._file.data_key.copy()

    def seal(self, purpose: str, content: bytes) -> bytes:
        """Encrypt and authenticate under a key of its own for each purpose."""
        return seal(self._file.data_key, purpose, content)

    def unseal(self, purpose: str, untrusted: bytes) -> bytes:
        """What `seal` was given; raises `ValueError`."""
        return unseal(self._file.data_key, purpose, untrusted)

    def anchor_mac(self, content: bytes) -> bytes:
        """Authenticate what is kept of this vault elsewhere; the key for it survives a new data key."""
        return anchor_mac(self._file.ledger_key, self._file.vault_id)(content)
