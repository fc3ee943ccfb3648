"""Visits and the owner's list of treatments, as the use cases read and write them."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.domain.base.ids import (
    ClientId,
    TreatmentId,
    TreatmentTypeId,
)
from jindra_desk.domain.treatments.treatment import Treatment, TreatmentType


class TreatmentRepository(Protocol):
    """Visits and the owner's list of treatment types."""

    def save(self, treatment: Treatment) -> None:
        """Insert or replace one visit with its products."""
        ...

    def get(self, treatment_id: TreatmentId) -> Treatment: ...
    def of_client(self, client_id: ClientId) -> tuple[Treatment, ...]:
        """Newest first."""
        ...

    def last_performed(self, client_id: ClientId, type_id: TreatmentTypeId | None = None) -> Treatment | None: ...
    def performed_after(self, day: date) -> int: ...
    def open_visits(self) -> tuple[tuple[Treatment, ClientRow], ...]:
        """Visits that were begun and not closed, oldest first, for Today."""
        ...

    def types(self, *, archived: bool = False) -> tuple[TreatmentType, ...]: ...
    def type(self, type_id: TreatmentTypeId) -> TreatmentType: ...
    def is_used(self, type_id: TreatmentTypeId) -> bool:
        """Whether any visit, in whatever state, is of this type."""
        ...

    def save_type(self, kind: TreatmentType) -> None: ...
    def devices(self) -> tuple[str, ...]:
        """Names used before, most recent first, to choose from."""
        ...

    def has_lot(self, lot: str) -> bool: ...
    def lots(self) -> tuple[str, ...]: ...
    def products(self) -> tuple[str, ...]: ...
