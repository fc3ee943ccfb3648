"""Policy, small settings and half-typed forms: what is kept is read back, what cannot be read is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
)
from jindra_desk.domain.settings.draft import Draft


class PolicyRepository(Protocol):
    """Versions of the policy profile, as JSON-able records (`Policy.to_record()`); none is ever changed.

    A record that is no JSON is answered empty: `Policy` refuses it.
    """

    def current(self) -> tuple[int, Mapping[str, object]] | None: ...
    def before(self, version: int) -> Iterator[Mapping[str, object]]:
        """Earlier records, newest first."""
        ...

    def add(self, record: Mapping[str, object], valid_from: datetime) -> int: ...


class SettingRepository(Protocol):
    """Small settings of this vault: language, theme, where the owner was at the lock (`domain/settings/shapes.py`)."""

    def get(self, key: str) -> object:
        """None when it was never set, or when what is there cannot be read."""
        ...

    def lost(self, key: str) -> bool:
        """Whether something is there that cannot be read."""
        ...

    def unreadable(self) -> tuple[str, ...]:
        """The keys of everything that cannot be read."""
        ...

    def put(self, key: str, value: object) -> None:
        """Keep a value and read it back; None removes it. Raises `InvalidInput` for one of another shape."""
        ...


class DraftRepository(Protocol):
    """Half-typed forms."""

    def save(self, draft: Draft) -> None:
        """One draft per screen, client and object: the newest wins."""
        ...

    def find(self, screen: str, client_id: ClientId | None, object_id: str = "") -> Draft | None: ...
    def all(self) -> tuple[Draft, ...]: ...
    def remove(self, screen: str, client_id: ClientId | None, object_id: str = "") -> None: ...
