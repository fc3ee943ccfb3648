"""Saving one paper outside the vault, as a PDF that anybody can read (J-05, K-03)."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.handout.gate import released
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.domain.handout.release import Leaving, Way


def save_copy(session: Session, services: Services, target: Path, content: bytes,
              leaving: Leaving | None) -> ChangeSet:
    """Write `content` at `target`; `leaving` is None for a paper that is about no client.

    Raises as `begin_release`, and `StorageFailed`.
    """
    outlet = services.outlet
    place = outlet.place_of(target.parent)
    with released(session, outlet, Way.SAVED_COPY, OutputKind.FILE, place, leaving) as release:
        outlet.write_file(release.output, target.name, content)
    return ChangeSet.of(Topic.DISCLOSURE, client=leaving.client_id if leaving else None)
