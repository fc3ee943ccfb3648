"""What the navigation shows of the vault: whose practice it is, and how many files must go."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.application.session.session import Session


@dataclass(frozen=True, slots=True)
class NavigationInfo:
    """Name and kind of the practice, and the count beside "Bewaartermijnen" (J-08)."""

    practice_name: str
    practice_kind: str
    files_due: int


def read_navigation_info(session: Session) -> NavigationInfo:
    """Read what the rail shows; an empty name when the practice has none yet."""
    with session.vault.reading() as uow:
        practice = uow.practice.get()
        due = uow.retention.counts(session.clock.today()).due
    return NavigationInfo(practice.name if practice else "", practice.kind if practice else "", due)
