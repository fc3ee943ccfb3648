"""What every opening does about copies: finish what was cut off, register what arrived, let go what has aged out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from jindra_desk.application.copies.arrivals import READ_AT_ONCE, collect_sent
from jindra_desk.application.copies.register import age_out, reconcile
from jindra_desk.application.opening.days_ahead import date_days_back
from jindra_desk.application.restore.finish_pending import clear_cut_off, finish_pending_restore, restored_but_unsettled
from jindra_desk.application.session.credible_day import doubted_today, note_known_days
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import JindraError, StorageFailed
from jindra_desk.domain.copies.backup import copy_note
from jindra_desk.domain.copies.backup_faults import RegisterUnreadable


def finish_pending_copies(session: Session, services: Callable[[], Services]) -> tuple[JindraError, ...]:
    """Answer what the owner should be told. `services` is asked only when something is open; no fault bars it."""
    vault = session.vault.path
    told: list[JindraError] = []
    with session.vault.reading() as uow:
        unsettled, open_jobs, unreadable = restored_but_unsettled(uow), uow.copy_jobs.all(), uow.copies.unreadable()
    if unreadable:
        told.append(RegisterUnreadable(count=unreadable))
    with suppress(OSError, StorageFailed):
        told.extend(clear_cut_off(session, services))
    with suppress(OSError, StorageFailed):
        if open_jobs or session.files.vault.stands(copy_note(vault)):
            told.extend(collect_sent(session, services(), READ_AT_ONCE).notices)
        if session.files.vault.stands(beside(vault, VaultFile.COPY_LOCK)):
            services().backups.helper.tidy(vault)
    with suppress(OSError, StorageFailed):  # the folder cannot be read: the next opening tries again
        if unsettled and (notice := finish_pending_restore(session, services())) is not None:
            told.append(notice)
    with suppress(OSError, StorageFailed):  # an old vault that cannot be removed yet keeps none of this
        # An older vault that was put back does not know the backups that were made since.
        reconcile(session, services().backups.store if unsettled else None)
        note_known_days(session)
        told.extend(age_out(session).told)
        told.extend(date_days_back(session))
    doubted = None if session.vault.is_demo else doubted_today(session)
    if doubted is not None:
        told.append(TodayDoubted(doubted))
    return tuple(told)
