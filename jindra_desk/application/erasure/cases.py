"""Destructions that are not wholly done: no certificate yet, or something outside the vault to clear (J-25, A-15).

A case holds a number, a day and counts, nothing about the person, so that it may outlive the client's file.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from jindra_desk.application.ports.repositories.erasure import FileCounts
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.domain.erasure.reasons import Death, ToldBy

CASES = "erasure_cases"
"""Setting: the destructions that are not settled."""
_COUNTS = ("treatments", "photos", "consents", "documents", "receipts", "others")


class OpenTask(StrEnum):
    """What the owner ticks off outside the vault."""

    PAPER = "paper"
    PHONE = "phone"
    MESSAGES = "messages"
    TO_TELL = "to_tell"


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
    messages_open: bool = False
    """Whether messages in telephone or mailbox are still to be wiped; False where an earlier version began."""
    to_tell: int = 0
    """How many who got data must still hear that it is gone (AVG 19); their names went with the file."""
    copies_until: date | None = None
    """The day by which the newest backup of before is to be gone, for the certificate."""
    parent_in: int = 0
    """In how many files of others the client stands for certain as a representative, for the certificate."""
    letter: bool = False
    """Whether a letter with the name was kept in the vault for the client, for the certificate."""

    @property
    def settled(self) -> bool:
        """True when nothing is left to do."""
        return self.certificate is not None and not self.open_tasks

    @property
    def open_tasks(self) -> tuple[OpenTask, ...]:
        """What is left to do outside the vault, in the order of the preview."""
        still = {OpenTask.PAPER: self.paper_open, OpenTask.PHONE: self.phone_open,
                 OpenTask.MESSAGES: self.messages_open, OpenTask.TO_TELL: self.to_tell > 0}
        return tuple(task for task, is_open in still.items() if is_open)

    def without(self, *done: OpenTask) -> DestructionCase:
        """The case with that done."""
        return replace(self, paper_open=self.paper_open and OpenTask.PAPER not in done,
                       phone_open=self.phone_open and OpenTask.PHONE not in done,
                       messages_open=self.messages_open and OpenTask.MESSAGES not in done,
                       to_tell=0 if OpenTask.TO_TELL in done else self.to_tell)


def open_cases(uow: UnitOfWork) -> tuple[DestructionCase, ...]:
    """All cases that are not settled, oldest first."""
    stored = uow.settings.get(CASES)
    return tuple(_read(row) for row in stored) if isinstance(stored, list) else ()


def note_case(uow: UnitOfWork, case: DestructionCase) -> None:
    """Remember a new case, in the transaction that erases."""
    _store(uow, (*open_cases(uow), case))


def close_case(uow: UnitOfWork, case: DestructionCase) -> None:
    """Replace the case of that number; settled ones are forgotten."""
    others = tuple(other for other in open_cases(uow) if other.number != case.number)
    _store(uow, others if case.settled else tuple(sorted((*others, case), key=lambda one: one.number)))


def _store(uow: UnitOfWork, cases: tuple[DestructionCase, ...]) -> None:
    uow.settings.put(CASES, [_write(case) for case in cases])


def _write(case: DestructionCase) -> dict[str, object]:
    return {
        "number": case.number, "erased_on": case.erased_on.isoformat(), "reason": case.reason,
        "counts": [getattr(case.counts, name) for name in _COUNTS],
        "paper_open": case.paper_open, "phone_open": case.phone_open, "certificate": case.certificate,
        "term_over": case.term_over,
        "messages_open": case.messages_open, "to_tell": case.to_tell, "parent_in": case.parent_in,
        "letter": case.letter,
        "copies_until": None if case.copies_until is None else case.copies_until.isoformat(),
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
        messages_open=row.get("messages_open") is True, to_tell=int(str(row.get("to_tell", 0))),
        parent_in=int(str(row.get("parent_in", 0))), letter=row.get("letter") is True,
        copies_until=None if (until := row.get("copies_until")) is None else date.fromisoformat(str(until)),
    )


def _death(stored: object) -> Death | None:
    if not isinstance(stored, list):
        return None
    died_on, told_by = stored
    return Death(date.fromisoformat(str(died_on)), ToldBy(str(told_by)))
