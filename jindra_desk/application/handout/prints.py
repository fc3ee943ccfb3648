"""A print: noted before its first page is drawn, put together in a private folder, closed when the printer has it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jindra_desk.application.handout.gate import Release, begin_release, end_release
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.handout.disclosure import DisclosureState
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.domain.handout.release import Leaving, Way


@dataclass(frozen=True, slots=True)
class OpenPrint:
    """A print under way: the print system puts its pages together in `folder`, and nowhere else."""

    release: Release
    folder: Path


def begin_print(session: Session, services: Services, leaving: Leaving | None) -> OpenPrint:
    """Note it and make its folder; raises as `begin_release`."""
    outlet = services.outlet
    release = begin_release(session, outlet, Way.PRINT, OutputKind.PRINT, outlet.print_place(), leaving)
    try:
        return OpenPrint(release, outlet.open_print(release.output))
    except BaseException:
        end_release(session, outlet, release, DisclosureState.FAILED)
        raise


def withdraw_print(services: Services, under_way: OpenPrint) -> bool:
    """Take back what the printer does not have yet, at once and from any thread; nothing of it can be sent then."""
    return services.outlet.withdraw(under_way.release.output)


def end_print(session: Session, services: Services, under_way: OpenPrint, state: DisclosureState) -> ChangeSet:
    """Note how it ended: DONE when the printer took all of it, FAILED when nothing was sent, else UNKNOWN."""
    return end_release(session, services.outlet, under_way.release, state)
