"""The list: chosen from the threats, the requirements and README's promises, without a look at the tests."""

from __future__ import annotations

from tests.mutations import of_the_promises as promises
from tests.mutations import of_the_vault as vault

PROTECTIONS = (*vault.DISK, *vault.KEYS, *vault.VAULT, *promises.ERASURE, *promises.TERMS, *promises.CONSENT,
               *promises.OUTPUT, *promises.LOCK, *promises.PHOTOS)
"""Every protection that is taken out once."""
