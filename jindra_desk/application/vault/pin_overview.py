"""What the settings tell about the PIN: how it stands, and whether this computer can keep one at all (trust.md #4)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jindra_desk.application.ports.keys import Keyring, KeyStore, PinState
from jindra_desk.domain.vault.key_faults import KeyringUnavailable
from jindra_desk.domain.vault.pin import PinHindrance

_ASKED = "pin-tries"
"""A count, so that the look at the key ring brings no secret into memory."""


@dataclass(frozen=True, slots=True)
class PinOverview:
    """`state` as at the lock; `keyring_works` says whether a PIN can be set here and now."""

    state: PinState
    keyring_works: bool

    @property
    def is_set(self) -> bool:
        """Whether a slot stands in the header, even one that waits for the passphrase."""
        return self.state.hindrance not in (PinHindrance.NOT_SET, PinHindrance.TRIES_USED_UP)


def pin_overview(keys: KeyStore, keyring: Keyring, vault: Path) -> PinOverview:
    """Ask how the PIN stands; needs no open vault and may take as long as the key ring, so never on the UI thread.

    Raises `DamagedHeader` or `NewerVault`.
    """
    state = keys.pins.state(vault)
    if state.hindrance in (None, PinHindrance.NO_KEYRING):
        return PinOverview(state, state.hindrance is None)
    return PinOverview(state, _answers(keyring, f"{keys.vault_id(vault)}.{_ASKED}"))


def _answers(keyring: Keyring, name: str) -> bool:
    try:
        keyring.read(name)
    except KeyringUnavailable:
        return False
    return True
