"""Which rows the vault holds, by their ids alone: to say what one vault has that another has not."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from jindra_desk.domain.copies.replaced_vault import HeldKind
from jindra_desk.storage.engine.transaction import Transaction

_IDS: Mapping[HeldKind, str] = MappingProxyType({
    HeldKind.CLIENTS: "SELECT id FROM clients",
    HeldKind.CONSENTS: "SELECT id FROM consents",
    HeldKind.VISITS: "SELECT id FROM treatments",
    HeldKind.PHOTOS: "SELECT id FROM photos",
    HeldKind.RECEIPTS: "SELECT id FROM receipts",
    # An objection comes back from the ledger, under an id of its own.
    HeldKind.REQUESTS: "SELECT id FROM requests WHERE kind <> 'objection'",
})


class SqlHeldRows:
    """Implements `HeldRows`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def ids(self, kind: HeldKind) -> frozenset[str]:
        """The ids of every row of that kind; raises `DamagedVault` where they cannot be read."""
        return frozenset(str(row[0]) for row in self._transaction.all(_IDS[kind]))
