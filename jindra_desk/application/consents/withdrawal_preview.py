"""What withdrawing a consent would bring about, read at the moment of the question and held to until it is answered.

A page may stand open while a hold is let go, a term ends at midnight or the policy changes: what it once read is no
promise. The question reads this, and the withdrawal compares it in its own transaction (J-34).
"""

from __future__ import annotations

from dataclasses import dataclass

from jindra_desk.application.photos.approvals import PublishedPhoto, to_take_down
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visit_health import KeptVisit, has_more_than_stays, kept_after_withdrawal
from jindra_desk.domain.base.errors import ConsequencesChanged
from jindra_desk.domain.base.ids import ConsentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, WithdrawnAlready
from jindra_desk.domain.consents.effect import Effect
from jindra_desk.domain.consents.withdrawal import Consequence, FileFacts, consequences, effects
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.treatments.treatment import TreatmentStatus


@dataclass(frozen=True, slots=True)
class ForetoldWithdrawal:
    """What was said before the click: what follows, how much of each kind, and which photos may stand elsewhere."""

    follows: tuple[Consequence, ...]
    effects: tuple[Effect, ...]
    to_take_down: tuple[PublishedPhoto, ...]


@dataclass(frozen=True, slots=True)
class WithdrawalPreview:
    """The question: which consent, what follows, and what stays with each visit."""

    consent_id: ConsentId
    kind: ConsentKind
    foretold: ForetoldWithdrawal
    kept: tuple[KeptVisit, ...] = ()


def preview_withdrawal(session: Session, consent_id: ConsentId) -> WithdrawalPreview:
    """Answer what withdrawing it would do now; changes nothing. Raises `WithdrawnAlready` when nothing stands.

    What stays with each visit is read, and the look logged, only where something of the visits stays (C-56).
    """
    with session.vault.reading() as uow:
        consent = uow.consents.get(consent_id)
        if consent.state is not ConsentState.GIVEN:
            raise WithdrawnAlready
        foretold = foretell(uow, session, consent)
    lists = not {Consequence.HEALTH_KEPT, Consequence.VISITS_KEPT}.isdisjoint(foretold.follows)
    kept = kept_after_withdrawal(session, consent.client_id) if lists else ()
    return WithdrawalPreview(consent_id, consent.kind, foretold, kept)


def foretell(uow: UnitOfWork, session: Session, consent: Consent) -> ForetoldWithdrawal:
    """Answer what follows, as the file is now."""
    facts = file_facts(session, uow, uow.clients.get(consent.client_id))
    follows = consequences(consent.kind, facts)
    return ForetoldWithdrawal(follows, effects(follows, facts), to_take_down(uow, consent.client_id, consent.kind))


def require_as_foretold(uow: UnitOfWork, session: Session, consent: Consent,
                        foretold: ForetoldWithdrawal | None) -> None:
    """Raise `ConsequencesChanged` unless it is still what was said; None where nobody was asked."""
    if foretold is not None and consent.state is ConsentState.GIVEN and foretell(uow, session, consent) != foretold:
        raise ConsequencesChanged


def file_facts(session: Session, uow: UnitOfWork, client: Client, policy: Policy | None = None) -> FileFacts:
    """What of the file decides about the consequences of a withdrawal, by the policy in force or by `policy`."""
    by_law = {kind.id for kind in uow.treatments.types(archived=True) if kind.wkkgz}
    visits = uow.treatments.of_client(client.id)
    photos = uow.photos.of_client(client.id)
    today = session.clock.today()
    file = compute(uow.retention.facts(client.id), policy or session.policy(uow), today).file
    return FileFacts(
        recorded_by_duty=any(v.status is TreatmentStatus.PERFORMED and v.type_id in by_law for v in visits),
        has_health=uow.health.get(client.id) is not None or has_more_than_stays(uow, client.id),
        has_skin_type=uow.health.skin_type(client.id) is not None,
        file_photos=sum(photo.purpose is PhotoPurpose.FILE for photo in photos),
        has_portrait=client.portrait is not None or any(p.purpose is PhotoPurpose.PORTRAIT for p in photos),
        held=has_open_hold(uow.holds.of_client(client.id)),
        other_visits=sum(visit.type_id not in by_law for visit in visits),
        recorded_visits=sum(v.status is TreatmentStatus.PERFORMED and v.type_id in by_law for v in visits),
        kept_by_law=file.kept_by_minimum(today),
        has_card_note=bool(client.notes.strip()),
        own_portrait=any(photo.purpose is PhotoPurpose.PORTRAIT for photo in photos),
    )
