"""Holding a file while a complaint or claim runs, and letting it go with what was withdrawn meanwhile (A-11, J-34).

A withdrawal under a hold shuts what it is about and keeps it. Letting go does what the withdrawal asked, in the same
transaction; then every page is searched for it, as after any withdrawal.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.consents.overview import KeptBack, carry_out, kept_back_by_hold
from jindra_desk.application.consents.withdrawal_preview import file_facts
from jindra_desk.application.erasure.removal_proof import prove_removed, removal_needles
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.rights.answering import open_again, refused_for_a_hold
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.kept_by import law_keeps
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import ConsequencesChanged
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentState, state_of
from jindra_desk.domain.consents.withdrawal import STAYS, Consequence, FileFacts, consequences
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.retention.engine import ClassRetention, compute
from jindra_desk.domain.retention.hold import Hold, HoldGround, ReleaseGround, chosen_holds
from jindra_desk.domain.retention.hold_memory import hold_event
from jindra_desk.domain.retention.waiting import WaitsFor, waits_for
from jindra_desk.domain.rights.request import Request
from jindra_desk.domain.vault.audit import ObjectKind, Verb


@dataclass(frozen=True, slots=True)
class OpenHold:
    """One reason to hold the file, in words. `ground_until`: a complaint keeps the file until that day, and letting go
    before needs its ground; else None.
    """

    hold: Hold
    words: Text
    ground_until: date | None


@dataclass(frozen=True, slots=True)
class ReleasePreview:
    """What stands before the button. `goes`: what was withdrawn while the file was held, and goes once none holds it.

    `by_law`: what was withdrawn and stays, since the law keeps the file after the hold. `file`: where its term stands
    once it is let go. `waits`: then nothing goes, and what would is in `stays` until that is lifted or answered.
    """

    client: Client
    today: date
    holds: tuple[OpenHold, ...]
    goes: tuple[Consequence, ...]
    photos: int
    file: ClassRetention
    by_law: bool = False
    waits: WaitsFor | None = None
    stays: tuple[Consequence, ...] = ()
    reopens: tuple[Request, ...] = ()
    """Requests that were refused because of a hold: they wait for an answer again."""

    @property
    def ground_until(self) -> date | None:
        """Until when the complaints among the holds keep the file; None where letting go asks no ground."""
        return max((one.ground_until for one in self.holds if one.ground_until is not None), default=None)


@dataclass(frozen=True, slots=True)
class Released:
    """What the release did. `number`: the last one in the register, where something went that had been withdrawn.

    `clean`: what went was looked for in every page and stands in none. `still_held`: another hold keeps the file.
    `waits`: as in `ReleasePreview`.
    """

    changes: ChangeSet
    goes: tuple[Consequence, ...] = ()
    number: int | None = None
    clean: bool = True
    still_held: bool = False
    waits: WaitsFor | None = None
    reopened: tuple[Request, ...] = ()
    """As in `ReleasePreview`, with the day by which each is answered."""


def place_hold(session: Session, client_id: ClientId, ground: HoldGround, review_on: date,
               complaint_on: date | None = None) -> ChangeSet:
    """Freeze a file's clock. Raises `HoldWithoutReview` unless the review day lies ahead (K-67), `ComplaintAhead`, and
    `ComplaintHoldTooShort` for a review day within the year after a complaint (A-11).
    """
    with record_write(session, client_id, Verb.HOLD, ObjectKind.HOLD, while_restricted=True) as write:
        today = session.clock.today()
        since = (complaint_on or today) if ground is HoldGround.COMPLAINT else None
        hold = Hold(HoldId(session.ids.new_id()), client_id, ground, today, review_on, complaint_on=since)
        _keep(write.uow, write.client, hold.checked(session.policy(write.uow)))
    return write.changes


def keep_holding(session: Session, client_id: ClientId, review_on: date) -> ChangeSet:
    """The owner looked again and the hold is still needed: every one that was due is looked at again on another day.

    Raises `UnknownClient`, or `HoldWithoutReview` unless that day lies ahead (K-67).
    """
    with record_write(session, client_id, Verb.HOLD, ObjectKind.HOLD, while_restricted=True) as write:
        today = session.clock.today()
        due = [hold for hold in write.uow.holds.of_client(client_id) if hold.to_review(today)]
        for hold in due:
            _keep(write.uow, write.client, hold.looked_at_again(review_on, today))
        if not due:
            write.nothing()
    return write.changes


def preview_release(session: Session, client_id: ClientId) -> ReleasePreview:
    """Answer what letting go would do; changes nothing. Raises `UnknownClient`."""
    with session.vault.reading() as uow:
        return _preview(session, uow, client_id)


def _preview(session: Session, uow: UnitOfWork, client_id: ClientId) -> ReleasePreview:
    client, today, policy = uow.clients.get(client_id), session.clock.today(), session.policy(uow)
    holds = tuple(_told(hold, policy, today) for hold in uow.holds.of_client(client_id) if hold.is_open)
    kept = kept_back_by_hold(session, uow, client)
    facts = replace(uow.retention.facts(client_id), holds=())
    waits, all_of = waits_for(facts), _all_of(kept)
    shut = replace(file_facts(session, uow, client), held=True, kept_by_law=False)
    return ReleasePreview(client, today, holds, () if waits else all_of, _photos_of(uow, client, kept),
                          compute(facts, policy, today).file,
                          by_law=law_keeps(session, uow, client_id) and _anything_shut(uow, client_id, shut),
                          waits=waits, stays=all_of if waits else (), reopens=refused_for_a_hold(uow, client_id))


def release_holds(session: Session, client_id: ClientId, ground: ReleaseGround | None = None,
                  progress: Progress | None = None, foretold: ReleasePreview | None = None, *,
                  only: Collection[HoldId] | None = None) -> Released:
    """Release the holds of `only` today, or the one that there is; once none holds the file, the clock runs again and
    what was withdrawn meanwhile goes, with proof. `ground` is how the complaint ended.

    Of a file that is restricted, or that the client asked to see, nothing goes: it is listed until that is over.

    Raises `UnknownClient`, `TodayDoubted`, `WhichHold`, `ReleaseNeedsGround`, or `ConsequencesChanged` when something
    else would follow than was `foretold`; and then nothing changed.
    """
    require_credible_today(session)
    with record_write(session, client_id, Verb.RELEASE, ObjectKind.HOLD, *Topic, while_restricted=True) as write:
        uow, client, policy = write.uow, write.client, session.policy(write.uow)
        if foretold is not None and _preview(session, uow, client_id) != foretold:
            raise ConsequencesChanged
        holds = uow.holds.of_client(client_id)
        let_go = chosen_holds(holds, only)
        last = not any(hold.is_open and hold not in let_go for hold in holds)
        waits = waits_for(uow.retention.facts(client_id)) if last else None
        kept = kept_back_by_hold(session, uow, client) if last and waits is None else ()
        needles = removal_needles(uow, client, _all_of(kept))
        for hold in let_go:
            _keep(uow, client, hold.released(session.clock.today(), policy, ground))
        for one in kept:
            carry_out(uow, session, client, one)
        reopened = tuple(open_again(session, uow, one) for one in refused_for_a_hold(uow, client_id)) if last else ()
        number = uow.ledger.head().sequence if kept else None
    clean = not needles or prove_removed(session, needles, progress)
    return Released(write.changes, _all_of(kept), number, clean, still_held=not last, waits=waits,
                    reopened=reopened)


def _keep(uow: UnitOfWork, client: Client, hold: Hold) -> None:
    """Save a hold and tell the ledger, so that the restore of an older backup neither forgets it nor revives it."""
    uow.holds.save(hold)
    uow.ledger.append(hold_event(hold, client.subject))


def _told(hold: Hold, policy: Policy, today: date) -> OpenHold:
    least = hold.least_until(policy)
    since = text(noop("{ground}, vast sinds {day}"), ground=hold.wording(policy, today), day=hold.placed_on)
    return OpenHold(hold, since, least if least is not None and today < least else None)


def _anything_shut(uow: UnitOfWork, client_id: ClientId, shut: FileFacts) -> bool:
    """Whether something is kept of which the consent was withdrawn."""
    decided = uow.consents.of_client(client_id)
    stopped = {one.kind for one in decided if one.state is ConsentState.WITHDRAWN}
    return any(follows in STAYS for kind in stopped if state_of(decided, kind) is not ConsentState.GIVEN
               for follows in consequences(kind, shut))


def _all_of(kept: tuple[KeptBack, ...]) -> tuple[Consequence, ...]:
    return tuple(goes for one in kept for goes in one.goes)


def _photos_of(uow: UnitOfWork, client: Client, kept: tuple[KeptBack, ...]) -> int:
    if Consequence.PHOTOS_REMOVED not in _all_of(kept):
        return 0
    return sum(photo.purpose is PhotoPurpose.FILE for photo in uow.photos.of_client(client.id))
