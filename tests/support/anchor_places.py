"""Key rings and folders that stand in for those of a computer, so that they can be wiped, swapped and set back."""

from __future__ import annotations

from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.domain.vault.key_faults import KeyringUnavailable


class MemoryKeyring:
    """Keeps values; `silent` lets every call fail, as a locked key ring does."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}
        self.silent = False

    def read(self, name: str) -> bytes | None:
        self._answer()
        return self.values.get(name)

    def write(self, name: str, value: bytes) -> None:
        self._answer()
        assert len(value) <= 512
        self.values[name] = value

    def remove(self, name: str) -> None:
        self._answer()
        self.values.pop(name, None)

    def _answer(self) -> None:
        if self.silent:
            raise KeyringUnavailable


class Computer:
    """One computer's two places."""

    def __init__(self) -> None:
        self.keyring, self.folder = MemoryKeyring(), MemoryKeyring()

    @property
    def places(self) -> AnchorPlaces:
        return AnchorPlaces(self.keyring, self.folder)

    def wipe(self) -> None:
        """As after installing the system again."""
        self.keyring.values.clear()
        self.folder.values.clear()
