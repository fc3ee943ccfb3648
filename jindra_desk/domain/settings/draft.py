"""Half-typed forms, kept encrypted in the vault until they are saved or thrown away (J-28)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from jindra_desk.domain.base.ids import ClientId


class DraftKind(StrEnum):
    """What a form begins. The values stand in drafts, so none is ever changed; where a form is shown, screens say."""

    NEW_CLIENT = "clients"
    CLIENT = "client"
    """Details of a client, the health block, and what else is typed on the client's page."""

    VISIT = "visit"
    PHOTOS = "photos"
    SIGNING = "signing"
    """Of an earlier version: what is typed on a consent belongs to the client's page since."""

    RETENTION = "retention"
    """What is typed before a destruction, and the letter about a destroyed file that waits."""

    SETTINGS = "settings"


LETTER = "letter"
"""Name of the value of a draft that holds such a letter."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in a form for a client (or none); `object_id` tells which visit or other thing."""

    screen: str
    """Its `DraftKind`; one that another version wrote is kept as it is."""

    client_id: ClientId | None
    object_id: str
    values: Mapping[str, object]  # JSON-able
    saved_at: datetime
