"""What stopping a consent does, told before a no and confirmed after every stop (J-34, J-44, T-44)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.consents.overview import CONSENT_TOPICS, Withdrawn, apply_withdrawal
from jindra_desk.application.consents.withdrawal_preview import file_facts
from jindra_desk.application.erasure.removal_proof import Needles, removal_needles
from jindra_desk.application.photos.approvals import to_take_down
from jindra_desk.application.ports.documents import WithdrawalConfirmation
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.ledger_memory import told_of
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import ConsequencesChanged, JindraError
from jindra_desk.domain.base.ids import ConsentId
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import (
    CONSENT_LABELS,
    WITHDRAWAL_CHANNEL_LABELS,
    Consent,
    ConsentKind,
    ConsentState,
    ConsentWay,
    WithdrawalChannel,
    current,
    state_of,
)
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.consents.withdrawal import as_it_stands, consequences, effects, stayed, went
from jindra_desk.domain.copies.backup import ends_on
from jindra_desk.domain.photos.take_down import published_words

_DONE_AGAIN = noop("Opnieuw ingetrokken na het terugzetten van een back-up")


class NotWithdrawn(JindraError):
    """There is nothing to confirm: this consent stands."""

    title = noop("Deze toestemming is niet ingetrokken.")
    next_step = noop("Ververs het scherm en kijk hoe het er nu voor staat.")


@dataclass(frozen=True, slots=True)
class StopPreview:
    """What a no takes with it while a yes of `given_on` stands: what goes, what stays, what has to come down."""

    given_on: date
    went: tuple[Text, ...]
    stays: tuple[Text, ...]
    published: tuple[Text, ...]


def stop_preview(session: Session, uow: UnitOfWork, client: Client, kind: ConsentKind) -> StopPreview | None:
    """What a no to that purpose would do now; None where no yes stands."""
    standing = current(uow.consents.of_client(client.id), kind)
    if standing is None or standing.state is not ConsentState.GIVEN:
        return None
    facts = file_facts(session, uow, client)
    done = effects(consequences(kind, facts), facts)
    published = []
    for one in to_take_down(uow, client.id, kind):
        for place in one.places:
            approval = one.photo.approval(place)
            assert approval is not None
            published.append(published_words(place, one.photo.area, approval.on))
    return StopPreview(standing.decided_at.date(), went(done), stayed(done), tuple(published))


def reopened_by_yes(session: Session, uow: UnitOfWork, client: Client, kind: ConsentKind) -> tuple[Text, ...]:
    """What is still there of before, shut, and may be seen and used again after a yes; empty while a yes stands."""
    if state_of(uow.consents.of_client(client.id), kind) is ConsentState.GIVEN:
        return ()
    facts = file_facts(session, uow, client)
    n = facts.file_photos
    there = {
        ConsentKind.HEALTH: (facts.has_health, text(noop("gezondheidsgegevens"))),
        ConsentKind.SKIN_TYPE: (facts.has_skin_type, text(noop("huidtype"))),
        ConsentKind.PHOTOS_FILE: (n > 0, text(noop("{n} foto") if n == 1 else noop("{n} foto’s"), n=n)),
    }
    found, words = there.get(kind, (False, text("")))
    return (words,) if found else ()


def opened_by(session: Session, uow: UnitOfWork, client: Client, consent: Consent) -> tuple[Text, ...]:
    """What this decision opens again once it is kept: nothing by a no, nor by a paper of before the stop."""
    decided = uow.consents.of_client(client.id)
    if state_of((*decided, consent), consent.kind) is not ConsentState.GIVEN:
        return ()
    return reopened_by_yes(session, uow, client, consent.kind)


def require_told(opens: tuple[Text, ...], told: tuple[Text, ...] | None) -> None:
    """Raise `ConsequencesChanged` when something opens that was not what was `told`; None where nobody was asked."""
    if told is not None and opens and opens != told:
        raise ConsequencesChanged


def withdraw_by_no(uow: UnitOfWork, session: Session, client: Client, standing: Consent,
                   no: Consent) -> tuple[Needles, Withdrawn]:
    """Withdraw the yes that a no ends, inside the caller's transaction; answer what to look for, and what it did.

    It counts from when the client said so: a no on paper has its own day, and came as a letter (J-34).
    """
    needles = removal_needles(uow, client, consequences(standing.kind, file_facts(session, uow, client)))
    channel = WithdrawalChannel.LETTER if no.way is ConsentWay.PAPER else WithdrawalChannel.IN_PERSON
    follows = apply_withdrawal(uow, session, client, standing, channel, no.decided_at)
    done = uow.consents.get(standing.id).effects
    changes = ChangeSet.of(*CONSENT_TOPICS, client=client.id)
    return needles, Withdrawn(follows, changes, went=went(done), stays=stayed(done))


def withdrawal_confirmation(session: Session, consent_id: ConsentId) -> WithdrawalConfirmation:
    """What the paper of a withdrawal says, as the vault knows it now; raises `NotWithdrawn` (J-34, T-44)."""
    with session.vault.reading() as uow:
        consent = uow.consents.get(consent_id)
        if consent.withdrawn_at is None or consent.is_over:
            raise NotWithdrawn
        client = uow.clients.get(consent.client_id)
        channel = consent.withdrawal_channel
        how = _DONE_AGAIN if channel is None else WITHDRAWAL_CHANNEL_LABELS[channel]
        allowed = state_of(uow.consents.of_client(client.id), consent.kind) is ConsentState.GIVEN
        facts = file_facts(session, uow, client)
        done = as_it_stands(consent.effects, consent.kind, facts, allowed=allowed)
        return WithdrawalConfirmation(
            uow.practice.get() or Practice("", ""), client.name.display, CONSENT_LABELS[consent.kind], how,
            consent.withdrawn_at.date(), session.clock.today(),
            None if told_of(uow, client, consent) is None else uow.ledger.head().sequence, went(done),
            stayed(done), tuple(_taken_down(uow, consent)), tuple(_elsewhere(uow, client, consent)))


def _taken_down(uow: UnitOfWork, consent: Consent) -> Iterator[Text]:
    """Each photo that this stop took from the website or from social media, and whether that was done."""
    assert consent.withdrawn_at is not None
    places = tuple(PLACES) if consent.kind is ConsentKind.PHOTOS_FILE else (consent.kind,)
    for case in uow.take_downs.of_client(consent.client_id):
        if case.place in places and case.due_on == consent.withdrawn_at.date():
            if case.done_on is None:
                yield text(noop("{photo}: wordt daar weggehaald"), photo=case.told())
            else:
                yield text(noop("{photo}: daar weggehaald op {day}"), photo=case.told(), day=case.done_on)


def _elsewhere(uow: UnitOfWork, client: Client, consent: Consent) -> Iterator[Text]:
    """What the vault cannot remove, with the last day of the newest backup: no older one is kept longer."""
    if consent.kind is ConsentKind.NEWSLETTER:
        yield text(noop("Het adres in het mailprogramma voor de nieuwsbrief: gaat daar ook uit"))
    if not went(consent.effects):
        return
    copies_until = max((ends_on(copy.made_at.date()) for copy in uow.copies.all()), default=None)
    if copies_until is not None:
        yield text(noop("Back-ups van hiervoor, versleuteld: horen uiterlijk op {day} weg te zijn"), day=copies_until)
    if client.photos_on_phone and consent.kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT):
        yield text(noop("Foto’s op een telefoon of camera: nog te wissen"))
