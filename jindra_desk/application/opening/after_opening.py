"""What an opened vault still owes from before: the ledger to do again, destructions to finish, terms, copies.

Run once after every opening and before the first screen: a backup that was put back must not show who was erased, or
hold as given what was withdrawn (T-44, trust #12), and a destruction that was cut off gets its certificate (J-09).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from jindra_desk.application.consents.term_over import end_overdue_consents
from jindra_desk.application.copies.ledger_copies import spread_ledger
from jindra_desk.application.erasure.compacting import FreeMemory
from jindra_desk.application.erasure.destroy import Wording, finish_interrupted
from jindra_desk.application.handout.settling import finish_pending_releases
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.photos.approvals import end_overdue_approvals, note_earlier_ends
from jindra_desk.application.restore.ledger_replay import replay_ledger
from jindra_desk.application.retention.dashboard import recompute_all, terms_are_current
from jindra_desk.application.rights.kept_requests import clear_due_lines
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError, StorageFailed
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.policy.values import KEY_TYPES
from jindra_desk.domain.policy.wording import key_label

_MOST_NAMED = 6


class LedgersJoined(JindraError):
    """Vault and ledger told two histories: an older vault was worked in without the ledger that lay beside it."""

    title = noop("Bij je kluis lag een vernietigingsregister van een andere versie van die kluis.")
    cause = noop("De twee zijn nu één register. Wat in een van beide was vernietigd of ingetrokken, is dat hier ook.")
    next_step = noop("Heb je in beide versies gewerkt? Bewaar de andere, en kijk na wat je hier mist.")


class PolicyUnread(JindraError):
    """A value of the policy in force cannot be read; an earlier or the shipped one counts for now."""

    title = noop("Van je beleid is iets niet te lezen: {labels}.")
    cause = noop("Daarvoor geldt nu de waarde van daarvoor, of de gewone waarde van dit programma.")
    next_step = noop("Kijk het na bij Instellingen, Beleid, en bewaar daar de goede waarde.")


class SettingsUnread(JindraError):
    """Small settings that cannot be read count as never chosen; `names` are their keys."""

    title = noop("Niet alle instellingen zijn te lezen: {names}.")
    cause = noop("Daarvoor geldt nu wat het programma van zichzelf doet. Je dossiers zijn niet veranderd.")
    next_step = noop("Kijk bij Instellingen na of alles nog goed staat, en kies daar «Kijk alles na».")


@dataclass(frozen=True, slots=True)
class AfterOpening:
    """What was done: files erased, consents withdrawn and photos removed again, certificates made, terms computed.

    `notices` is what the owner should be told.
    """

    erased_again: int
    withdrawn_again: int
    photos_again: int
    certificates: int
    recomputed: bool
    changes: ChangeSet
    notices: tuple[JindraError, ...] = ()


def after_opening(session: Session, services: Callable[[], Services], wording: Wording | None = None,
                  free_memory: FreeMemory | None = None) -> AfterOpening:
    """Settle what is open; `services` is asked only when something must be typeset or written.

    `free_memory` bounds what building the file again may take. Cheap when nothing is open: three settings are read.
    A read-only vault was settled when it was opened, as far as that changes what is read. Raises `StorageFailed`,
    `RowsRemain`.
    """
    if session.vault.read_only:
        return AfterOpening(0, 0, 0, 0, False, ChangeSet(),
                       (*session.told, *finish_pending_releases(session, services), *_unread(session)))
    again = replay_ledger(session, free_memory)
    with session.vault.reading() as uow:
        current = terms_are_current(uow)
    if not current:
        recompute_all(session)
    ended = (note_earlier_ends(session) + end_overdue_approvals(session) + end_overdue_consents(session)
             + clear_due_lines(session))
    certificates = 0
    with suppress(StorageFailed):  # a full disk leaves the case open on Today, and bars nobody
        certificates = finish_interrupted(session, services, wording, free_memory)
    unread = _unread(session)
    notices = finish_pending_copies(session, services) + finish_pending_releases(session, services)
    spread_ledger(session, services)
    touched = again.anything or certificates or ended or not current
    joined = (LedgersJoined(),) if session.vault.logs.ledgers_joined else ()
    return AfterOpening(again.clients, again.consents, again.photos, certificates, not current,
                   ChangeSet.all() if touched else ChangeSet(),
                   (*session.told, *joined, *notices, *unread))


def _unread(session: Session) -> tuple[JindraError, ...]:
    """What of policy and settings cannot be read: it never bars the owner, and is always told (trust #21)."""
    with session.vault.reading() as uow:
        keys, settings = session.policy_as_read(uow).unreadable, uow.settings.unreadable()
    told: list[JindraError] = []
    if keys:
        labels = [key_label(key).render() if key in KEY_TYPES else key for key in keys[:_MOST_NAMED]]
        told.append(PolicyUnread(labels=", ".join(labels) + (" …" if len(keys) > _MOST_NAMED else "")))
    if settings:
        told.append(SettingsUnread(names=", ".join(settings[:_MOST_NAMED])))
    return tuple(told)
