"""What rests on a consent ends on the day that its signed text promised, whatever keeps the file (J-16, J-21, A-06).

A newsletter list, an approval to publish, a portrait and a permission are not the file: they end by themselves. What is
the file ends with it, no later than was signed (`domain/retention/engine`). The law on medical treatment keeps a
permission with its record; a portrait, a newsletter and a publication are no record of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time

from jindra_desk.application.consents.overview import apply_withdrawal
from jindra_desk.application.consents.withdrawal_preview import file_facts
from jindra_desk.application.erasure.removal_proof import Needles, prove_removed, removal_needles
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.kept_by import kept_by
from jindra_desk.application.session.record_write import record_write_within
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.dates import Term, add_term, day_within
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.consents.consent import (
    ENDS_WITH_ITS_TERM,
    KEPT_WITH_THE_RECORD,
    SHUT_WITH_ITS_TERM,
    Consent,
    ConsentKind,
    ConsentState,
    ConsentText,
    WithdrawalChannel,
    current,
)
from jindra_desk.domain.consents.effect import KeptBy
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.signed_day import chosen_promise, policy_promise, reaches_through
from jindra_desk.domain.consents.withdrawal import consequences
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.waiting import WaitsFor, waits_for
from jindra_desk.domain.vault.audit import ObjectKind, Verb


def end_overdue_consents(session: Session) -> int:
    """End every consent of which the signed term is over, with what rests on it; answer how many.

    Run at every opening. Where the day of the computer is doubted nothing ends, and Today asks for the day.
    """
    today = session.clock.today()
    with session.vault.reading() as uow:
        if next(_overdue(session, uow, today), None) is None:
            return 0
    try:
        require_credible_today(session)
    except TodayDoubted:
        return 0
    needles: Needles = {}
    with session.vault.unit_of_work() as uow:
        ended = list(_overdue(session, uow, today))
        for consent, through in ended:
            with record_write_within(session, uow, consent.client_id, Verb.WITHDRAW, ObjectKind.CONSENT,
                                     while_restricted=True) as write:
                client = write.client
                going = removal_needles(uow, client, consequences(consent.kind, file_facts(session, uow, client)))
                needles = {**needles, **{field: (*needles.get(field, ()), *found) for field, found in going.items()}}
                apply_withdrawal(uow, session, client, consent, WithdrawalChannel.TERM, _ended_at(consent, through))
    if needles:
        # The file stays noted as unclean when something is still found, or the disk refuses: the next opening builds it
        # again, and nobody is kept out for it.
        with suppress(StorageFailed):
            prove_removed(session, needles)
    return len(ended)


def _ended_at(consent: Consent, through: date) -> datetime:
    """The first moment of the day after the last one."""
    ended = datetime.combine(day_within(through, 1), time(0), consent.decided_at.tzinfo)
    return max(consent.decided_at, ended)


def _overdue(session: Session, uow: UnitOfWork, today: date) -> Iterator[tuple[Consent, date]]:
    """Each consent that is over, with its last day; of a client whose file is restricted none, but a newsletter;
    of one who asked to see the file no portrait.
    """
    policy = session.policy(uow)
    texts = {text.id: text for text in uow.consents.texts()}
    in_force = (chosen_promise(policy), policy_promise(policy))
    shortest = [_shortest(promise) for promise in (*in_force, *(text.promise for text in texts.values())) if promise]
    for one in uow.consents.standing(ENDS_WITH_ITS_TERM | SHUT_WITH_ITS_TERM):
        if min(add_term(one.since, term) for term in shortest) >= today:
            continue  # no term can be over
        try:
            consent = uow.consents.get(one.id)
            through = _through(session, uow, consent, texts.get(one.text_id))
        except RowUnreadable as fault:
            uow.leave_out(fault)  # told on Today and at Kluis, and tried again at the next opening
            continue
        if through is not None and through < today:
            yield consent, through


def _through(session: Session, uow: UnitOfWork, consent: Consent, text: ConsentText | None) -> date | None:
    """The last day of the consent that stands; None for an older one, and where no term runs or the law keeps it."""
    newest = current(uow.consents.of_client(consent.client_id), consent.kind)
    if newest is None or newest.id != consent.id or newest.state is not ConsentState.GIVEN:
        return None
    facts = uow.retention.facts(consent.client_id)
    waits = waits_for(facts)
    if waits is WaitsFor.RESTRICTION and consent.kind is not ConsentKind.NEWSLETTER:
        return None
    if waits is WaitsFor.ACCESS and consent.kind is ConsentKind.PORTRAIT:
        return None  # its picture would go before the client was shown it
    today = session.clock.today()
    if consent.kind in KEPT_WITH_THE_RECORD and compute(facts, session.policy(uow), today).file.kept_by_minimum(today):
        return None
    if consent.kind in SHUT_WITH_ITS_TERM and kept_by(session, uow, consent.client_id) is KeptBy.NOTHING:
        return None
    return reaches_through(consent.kind, None if text is None else text.promise, session.policy(uow), facts.days,
                           consent.decided_at.date())


def _shortest(promise: PromisedTerm) -> Term:
    """The shorter of its terms, by the day it reaches."""
    day = date(2000, 1, 1)
    terms = [promise.term] if promise.never_treated is None else [promise.term, promise.never_treated]
    return min(terms, key=lambda term: add_term(day, term))
