"""Keeps the head of the vault's logs up to date elsewhere while the owner works, and compares first (trust #10).

Once after the first screen is there, and then a little while after every change: quickly after what matters most
(a signature, a destruction, a back-up), at the latest after twenty seconds. The key ring is asked in the work lane: a
slow one holds nothing up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.anchors import (
    FoundAnchors,
    VerifiedAnchors,
    read_anchors,
    verify_anchors,
    write_anchors,
)
from jindra_desk.domain.base.errors import JindraError, ProgramFault
from jindra_desk.ui.jobs.jobs import Job, Jobs
from jindra_desk.ui.jobs.lanes import JobOutcome, Lane, Urgency

Result = TypeVar("Result")

SOON_MS = 2_000
LATER_MS = 20_000
_WEIGHTY = (Topic.CONSENT, Topic.DOCUMENT, Topic.RETENTION, Topic.SETTING)


class IntegrityWatch(QObject):
    """One round at a time; a round that is cut off by the lock leaves the anchor behind, which is no fault."""

    def __init__(self, jobs: Jobs, session: Session, places: AnchorPlaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._session = session
        self._vault_id = session.vault.vault_id
        self._places = places
        self._under_way = False
        self._broken = False
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self.look)
        jobs.changes_applied.connect(self._on_changes_applied)

    def look(self) -> None:
        """Begin a round now, unless one is under way: then the next one follows it."""
        if self._broken:
            return
        if self._under_way:
            self._wait.start(SOON_MS)
            return
        self._under_way = True
        self._run("integrity.read", lambda: read_anchors(self._places, self._vault_id), self._on_read)

    def _on_read(self, found: FoundAnchors) -> None:
        self._follow(self._jobs.run(
            self, "integrity.weigh", lambda _context: verify_anchors(self._session, found), self._on_weighed,
            self._on_fault, urgency=Urgency.BACKGROUND, announce=_changes_of))

    def _on_weighed(self, weighed: VerifiedAnchors) -> None:
        if not weighed.fresh:
            self._under_way = False
            return
        self._run("integrity.write", lambda: write_anchors(self._places, self._vault_id, weighed.fresh),
                  lambda _written: self._on_ended())

    def _on_ended(self) -> None:
        self._under_way = False

    def _on_finished(self, outcome: JobOutcome) -> None:
        if outcome is not JobOutcome.DONE:
            self._on_ended()  # a fault of the disk is told by whatever the owner does next; the next change tries again

    def _run(self, name: str, work: Callable[[], Result], then: Callable[[Result], None]) -> None:
        self._follow(self._jobs.run(self, name, lambda _context: work(), then, self._on_fault, lane=Lane.WORK,
                                    urgency=Urgency.BACKGROUND))

    def _follow(self, job: Job) -> None:
        job.finished.connect(self._on_finished)

    def _on_fault(self, fault: JindraError) -> None:
        """No dialog for a disk or key ring that refuses what runs by itself; a mistake of the program is told, once."""
        if isinstance(fault, ProgramFault):
            self._broken = True
            self._jobs.fault_raised.emit(fault)

    def _on_changes_applied(self, changes: ChangeSet) -> None:
        if not changes.topics:
            return  # a round of our own that changed nothing
        within = SOON_MS if changes.touches(*_WEIGHTY) else LATER_MS
        if not self._wait.isActive() or self._wait.remainingTime() > within:
            self._wait.start(within)


def _changes_of(weighed: VerifiedAnchors) -> ChangeSet:
    return weighed.changes
