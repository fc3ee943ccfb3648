"""What a client is asked in person once old enough, after a parent or guardian decided (J-62, J-63)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from jindra_desk.domain.base.dates import age_by
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, current, needs_fresh_look


def own_text(kind: ConsentKind) -> ConsentKind:
    """The purpose that asks the client in person: the permission of a parent has a text of their own beside it."""
    return ConsentKind.TREATMENT if kind is ConsentKind.TREATMENT_MINOR else kind


def asked_anew(consents: Sequence[Consent], birth_date: date | None, today: date, *, data_age: int,
               permission_age: int) -> tuple[ConsentKind, ...]:
    """The purposes that somebody else decided and that the client is old enough now to decide on; ages in years.

    Not for a client for whom a court gave the decision to somebody else: that is for the caller to know.
    """
    found = []
    for kind in ConsentKind:
        newest, own = current(consents, kind), own_text(kind)
        age = permission_age if kind is ConsentKind.TREATMENT_MINOR else data_age
        if newest is None or not needs_fresh_look(newest, birth_date, today, consent_age=age):
            continue
        if own is kind or current(consents, own) is None:
            found.append(own)
    if ConsentKind.TREATMENT not in found and _said_along(consents, birth_date, today, permission_age):
        found.append(ConsentKind.TREATMENT)
    return tuple(found)


def _said_along(consents: Sequence[Consent], birth_date: date | None, today: date, permission_age: int) -> bool:
    """Whether the client's own yes was given beside a parent, and the client decides alone now."""
    own = current(consents, ConsentKind.TREATMENT)
    if own is None or own.state is not ConsentState.GIVEN or birth_date is None:
        return False
    return age_by(birth_date, own.decided_at.date()) < permission_age <= age_by(birth_date, today)
