"""Half-typed forms, kept encrypted in the vault until they are saved or thrown away (J-28)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from jindra_desk.domain.base.ids import ClientId


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in the form `screen` for a client (or none); `object_id` tells which visit or other thing."""

    screen: str
    client_id: ClientId | None
    object_id: str
    values: Mapping[str, object]  # JSON-able
    saved_at: datetime
