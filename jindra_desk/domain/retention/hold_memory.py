"""A hold as the ledger tells it: ground and days, so that an older backup put back holds the file again (A-11, T-44).

No word about the client stands in it. The id of a hold cannot be read back from its hash: one that is made again gets
an id that follows from that hash, so that whatever is told of it later is known to be about the same hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.retention.hold import Hold, HoldGround, ReleaseGround
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind, LedgerRecord, NewerLedger

_NO_DAY = "-"
_ID_DIGITS = 32
_RELEASES = frozenset(ground.value for ground in ReleaseGround)


def hold_event(hold: Hold, subject: str) -> LedgerEvent:
    """The event of a hold that was placed, looked at again, or let go."""
    if hold.released_on is not None:
        ended = hold.release_ground or ""
        return LedgerEvent(LedgerKind.HOLD_RELEASED, subject, hold.id, str(ended), hold.released_on)
    complaint = _NO_DAY if hold.complaint_on is None else hold.complaint_on.isoformat()
    return LedgerEvent(LedgerKind.HOLD, subject, hold.id, f"{hold.ground} {hold.review_on.isoformat()} {complaint}",
                       hold.placed_on)


def holds_to_mend(client_id: ClientId, told: Iterable[LedgerRecord], stored: Sequence[Hold],
                  object_hash: Callable[[str], bytes]) -> tuple[Hold, ...]:
    """What the holds of one client must become by what the ledger tells, oldest first; those that are so are left out.

    `told`: the records of the kinds HOLD and HOLD_RELEASED about the owner, oldest first.
    """
    known: dict[HoldId, Hold] = {hold.id: hold for hold in stored}
    names = {object_hash(hold.id): hold.id for hold in stored}
    wanted: dict[HoldId, Hold] = {}
    for record in told:
        if record.kind is LedgerKind.HOLD:
            again = _id_of(record)
            hold_id = names.setdefault(record.object_hash, again)
            names.setdefault(object_hash(again), hold_id)
            if hold_id not in wanted or wanted[hold_id].is_open:
                wanted[hold_id] = _told(record, client_id, hold_id)
        elif (released := names.get(record.object_hash)) is not None:
            before = wanted.get(released) or known[released]
            if before.is_open:
                ground = ReleaseGround(record.reason) if record.reason in _RELEASES else None
                wanted[released] = replace(before, released_on=record.on or before.placed_on, release_ground=ground)
    return tuple(hold for hold in (_as_stored(one, known.get(one.id)) for one in wanted.values())
                 if hold != known.get(hold.id))


def _id_of(record: LedgerRecord) -> HoldId:
    return HoldId(record.object_hash.hex()[:_ID_DIGITS])


def _told(record: LedgerRecord, client_id: ClientId, hold_id: HoldId) -> Hold:
    try:
        ground, review, complaint = record.reason.split(" ")
        reviewed = date.fromisoformat(review)
        return Hold(hold_id, client_id, HoldGround(ground), record.on or reviewed, reviewed,
                    complaint_on=None if complaint == _NO_DAY else date.fromisoformat(complaint))
    except ValueError as error:  # this vault wrote it, so that a later version did
        raise NewerLedger from error


def _as_stored(wanted: Hold, stored: Hold | None) -> Hold:
    """Of a hold that is in the vault only what happened to it since is taken over; one that is let go stays let go."""
    if stored is None:
        return wanted
    if not stored.is_open:
        return stored
    return replace(stored, review_on=wanted.review_on, released_on=wanted.released_on,
                   release_ground=wanted.release_ground)
