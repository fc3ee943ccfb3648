"""Health block and skin type: closed until opened, empty until consented (J-14, J-15, K-111)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.ids import ClientId


@dataclass(frozen=True, slots=True)
class HealthRecord:
    """What the client told about their health, last asked on `asked_on`; needs consent `HEALTH`."""

    client_id: ClientId
    asked_on: date
    allergies: str = ""
    medication: str = ""
    pregnancy: str = ""
    skin_conditions: str = ""
    implants: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class SkinType:
    """Fitzpatrick I to VI as 1 to 6; needs its own consent `SKIN_TYPE`."""

    client_id: ClientId
    fitzpatrick: int
    noted_on: date
