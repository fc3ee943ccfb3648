"""Destructions that are not wholly done: no certificate yet, or a paper card or phone still to clear (J-25, A-15).

A case holds a number, a day and counts, nothing about the person, so that it may outlive her file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jindra_desk.application.ports.repositories.erasure import FileCounts
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.domain.erasure.reasons import Death, ToldBy

_KEY = "erasure_cases"
_COUNTS = ("treatments", "photos", "consents", "documents", "receipts", "others")


@dataclass(frozen=True, slots=True)
class DestructionCase:
    """One destruction under way; `number` is its ledger sequence, which the certificate prints too."""

    number: int
    erased_on: date
    reason: str
    counts: FileCounts
    paper_open: bool
    phone_open: bool
    certificate: DocumentId | None = None
    term_over: bool = False
    """Whether the last day of keeping had passed; False too where an earlier version, which did not note it, began."""
    death: Death | None = None
    """When the client died and who told so, when that is the reason."""

    @property
    def settled(self) -> bool:
        """True when nothing is left to do."""
        return self.certificate is not None and not self.paper_open and not self.phone_open


def open_cases(uow: UnitOfWork) -> tuple[DestructionCase, ...]:
    """All cases that are not settled, oldest first."""
    stored = uow.settings.get(_KEY)
    return tuple(_read(row) for row in stored) if isinstance(stored, list) else ()


def note_case(uow: UnitOfWork, case: DestructionCase) -> None:
    """Remember a new case, in the transaction that erases."""
    _store(uow, (*open_cases(uow), case))


def close_case(uow: UnitOfWork, case: DestructionCase) -> None:
    """Replace the case of that number; settled ones are forgotten."""
    others = tuple(other for other in open_cases(uow) if other.number != case.number)
    _store(uow, others if case.settled else tuple(sorted((*others, case), key=lambda one: one.number)))


def _store(uow: UnitOfWork, cases: tuple[DestructionCase, ...]) -> None:
    uow.settings.put(_KEY, [_write(case) for case in cases])


def _write(case: DestructionCase) -> dict[str, object]:
    return {
        "number": case.number, "erased_on": case.erased_on.isoformat(), "reason": case.reason,
        "counts": [getattr(case.counts, name) for name in _COUNTS],
        "paper_open": case.paper_open, "phone_open": case.phone_open, "certificate": case.certificate,
        "term_over": case.term_over,
        "death": None if case.death is None else [case.death.died_on.isoformat(), case.death.told_by.value],
    }


def _read(row: dict[str, object]) -> DestructionCase:
    counts = row["counts"]
    assert isinstance(counts, list)
    return DestructionCase(
        number=int(str(row["number"])), erased_on=date.fromisoformat(str(row["erased_on"])), reason=str(row["reason"]),
        counts=FileCounts(*counts), paper_open=bool(row["paper_open"]), phone_open=bool(row["phone_open"]),
        certificate=DocumentId(str(row["certificate"])) if row["certificate"] else None,
        term_over=row.get("term_over") is True, death=_death(row.get("death")),
    )


def _death(stored: object) -> Death | None:
    if not isinstance(stored, list):
        return None
    died_on, told_by = stored
    return Death(date.fromisoformat(str(died_on)), ToldBy(str(told_by)))
