"""What was noticed about the vault's marks, kept in the vault until the owner accepts it."""

from __future__ import annotations

from datetime import datetime

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.vault.anchor import AnchorFinding, Breach

FINDING = "anchor.finding"


def open_finding(uow: UnitOfWork) -> AnchorFinding | None:
    """What was noticed and not accepted yet."""
    if uow.settings.lost(FINDING):
        return AnchorFinding(Breach.ANCHOR_FOREIGN)  # what was noticed cannot be read any more: that is noticed as well
    return _finding(uow.settings.get(FINDING))


def written_finding(finding: AnchorFinding) -> dict[str, object]:
    """The form that stands in the setting `FINDING`."""
    return {
        "breach": finding.breach.value, "anchored_at": _iso(finding.anchored_at), "anchored_row": finding.anchored_row,
        "rows": finding.rows, "agreed_until": _iso(finding.agreed_until), "ledger_missing": finding.ledger_missing,
    }


def _finding(stored: object) -> AnchorFinding | None:
    if not isinstance(stored, dict):
        return None
    return AnchorFinding(
        Breach(str(stored["breach"])), _moment(stored["anchored_at"]), int(str(stored["anchored_row"])),
        int(str(stored["rows"])), _moment(stored["agreed_until"]), int(str(stored["ledger_missing"])))


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")


def _moment(stored: object) -> datetime | None:
    return None if stored is None else datetime.fromisoformat(str(stored))
