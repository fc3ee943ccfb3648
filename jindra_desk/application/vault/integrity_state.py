"""What a vault tells of itself before anything is looked at: where its marks are kept, and what was noticed."""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_findings import open_finding
from jindra_desk.application.vault.anchor_places import AnchorPlace
from jindra_desk.application.vault.anchors import kept_places
from jindra_desk.application.vault.verify import LastVerification, last_verification
from jindra_desk.domain.vault.anchor import AnchorFinding


@dataclass(frozen=True, slots=True)
class IntegrityState:
    """`places`: where its anchor was ever read back from; `finding`: noticed, and not accepted yet; `last`: checked."""

    vault_id: str
    demo: bool
    places: frozenset[AnchorPlace]
    finding: AnchorFinding | None
    last: LastVerification | None


def integrity_state(session: Session) -> IntegrityState:
    """Read it; nothing is verified."""
    with session.vault.reading() as uow:
        finding, places = open_finding(uow), kept_places(uow)
    return IntegrityState(session.vault.vault_id, session.vault.is_demo, places, finding, last_verification(session))
