"""The two places outside the vault where the head of its logs is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from jindra_desk.application.ports.keys import Keyring


class AnchorPlace(StrEnum):
    """Where an anchor is kept; the first is the stronger."""

    KEYRING = "keyring"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class AnchorPlaces:
    """Both places; None where there is none on purpose."""

    keyring: Keyring | None = None
    folder: Keyring | None = None

    def of(self, place: AnchorPlace) -> Keyring | None:
        """One of them."""
        return self.keyring if place is AnchorPlace.KEYRING else self.folder
