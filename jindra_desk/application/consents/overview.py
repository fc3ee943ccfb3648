"""Where a client stands on every purpose, with proof; withdrawing in as few clicks as giving (J-14 to J-16, J-34).

Giving and refusing are in `application/consents/signing.py`; here are the overview, the check of stored documents
(trust #15) and the withdrawal with what follows from it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from jindra_desk.application.consents.who_signs import may_sign, who_reads
from jindra_desk.application.consents.withdrawal_preview import ForetoldWithdrawal, file_facts, require_as_foretold
from jindra_desk.application.erasure.removal_proof import prove_removed, removal_needles
from jindra_desk.application.photos.approvals import end_unfounded
from jindra_desk.application.photos.photos import erase_photo
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.document_checks import DocumentAltered, is_whole
from jindra_desk.application.records.ledger_memory import told_of
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visit_health import remove_withdrawn_health
from jindra_desk.domain.base.ids import ClientId, ConsentId, DocumentId
from jindra_desk.domain.base.text import Language, Text
from jindra_desk.domain.clients.client import Client, Guardian, PhotoPreference
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.consent import (
    ASKED_WHEN_USED,
    Consent,
    ConsentKind,
    ConsentState,
    ConsentText,
    WithdrawalChannel,
    current,
    last_withdrawn,
)
from jindra_desk.domain.consents.own_decision import asked_anew
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.consents.representation import is_young, representatives, says_along
from jindra_desk.domain.consents.withdrawal import (
    REMOVALS,
    STAYS,
    Consequence,
    FileFacts,
    carried_out,
    consequences,
    effects,
    kept_something,
    stayed,
    went,
)
from jindra_desk.domain.consents.withdrawal_memory import REASON_WITHDRAWN, KeptThen, kept_by, withdrawal_event
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.document import Document
from jindra_desk.domain.vault.audit import ObjectKind, Verb

ASKED_OF_EVERYONE = (
    ConsentKind.HEALTH,
    ConsentKind.SKIN_TYPE,
    ConsentKind.PHOTOS_FILE,
    ConsentKind.PHOTOS_PUBLICATION,
    ConsentKind.PHOTOS_SOCIAL,
    ConsentKind.PORTRAIT,
    ConsentKind.NEWSLETTER,
)
"""Purposes on every client's list, in this order; a parent's permission joins them for the young (J-62)."""


class DocumentState(StrEnum):
    """Whether the proof still stands."""

    NONE = "none"
    WHOLE = "whole"
    ALTERED = "altered"


CONSENT_TOPICS = (Topic.CONSENT, Topic.HEALTH, Topic.PHOTO, Topic.CLIENT, Topic.DOCUMENT, Topic.RETENTION)
"""What a decision may have touched: gates open and shut all over the file."""


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One purpose of one client. What withdrawing it would bring about is read when that is asked, never kept here.

    `fresh_look`: a parent or guardian decided, and the client is asked now. `past`: a parent's permission of a
    client who needs none any more, kept as proof. `withdrawn`: the yes that was taken back last, of which the
    confirmation tells; a no after it changes nothing of that.
    """

    kind: ConsentKind
    state: ConsentState
    consent: Consent | None = None
    version: int = 0
    newer_text: bool = False
    fresh_look: bool = False
    past: bool = False
    document: DocumentState = DocumentState.NONE
    withdrawn: Consent | None = None


@dataclass(frozen=True, slots=True)
class ConsentOverview:
    """Every purpose, and who may decide. `under_age`: a parent or guardian signs (UAVG 5); `guardians`: those who
    decide for the client today, a curator of an adult too.
    """

    client_id: ClientId
    name: PersonName
    today: date
    under_age: bool
    guardians: tuple[Guardian, ...]
    photo_preference: PhotoPreference
    lines: tuple[ConsentLine, ...]

    @property
    def to_sign(self) -> tuple[ConsentKind, ...]:
        """What was never asked, or is asked again because a parent decided; one sitting may ask it all.

        A text about something that is not used for everybody comes when it is used.
        """
        return tuple(line.kind for line in self.lines if line.fresh_look or (
            line.state is ConsentState.NOT_ASKED and line.kind not in ASKED_WHEN_USED))

    def line(self, kind: ConsentKind) -> ConsentLine:
        """The line of one purpose; one that is not listed was never asked."""
        return next((line for line in self.lines if line.kind is kind), ConsentLine(kind, ConsentState.NOT_ASKED))


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What a withdrawal brought about. `clean`: what went was looked for in every page and stands in none.

    `went` and `stays` name kinds and counts, as the confirmation on paper does.
    """

    follows: tuple[Consequence, ...]
    changes: ChangeSet
    clean: bool = True
    went: tuple[Text, ...] = ()
    stays: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document read from the vault, checked against its hash."""

    document: Document
    content: bytes


def consent_overview(session: Session, client_id: ClientId) -> ConsentOverview:
    """Every purpose with state, date, way, version and whether its document is whole (J-15, J-16, trust #15)."""
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        today = session.clock.today()
        policy = session.policy(uow)
        consent_age = policy.data_consent_age
        under_age = is_young(client.birth_date, today, age_limit=consent_age)
        asks_parents = is_young(client.birth_date, today, age_limit=policy.treatment_permission_age)
        decided = uow.consents.of_client(client_id)
        decide = representatives(uow.clients.guardians(client_id), client.birth_date, today, age_limit=consent_age)
        anew = () if decide else asked_anew(decided, client.birth_date, today, data_age=consent_age,
                                            permission_age=policy.treatment_permission_age)
        kinds = list(ASKED_OF_EVERYONE)
        if asks_parents or current(decided, ConsentKind.TREATMENT_MINOR) is not None:
            kinds.insert(0, ConsentKind.TREATMENT_MINOR)
        along = says_along(client.birth_date, today, permission_age=policy.treatment_permission_age)
        if along or ConsentKind.TREATMENT in anew or current(decided, ConsentKind.TREATMENT) is not None:
            kinds.insert(0, ConsentKind.TREATMENT)
        past = client.birth_date is not None and not asks_parents
        readers = {kind: who_reads(client, kind, may_sign(uow, client, kind, policy, today), policy, today)
                   for kind in kinds}
        lines = tuple(
            replace(_line(uow, kind, current(decided, kind), today, readers[kind], anew=kind in anew,
                          past=past and kind is ConsentKind.TREATMENT_MINOR), withdrawn=last_withdrawn(decided, kind))
            for kind in kinds)
        return ConsentOverview(client_id, client.name, today, under_age, decide, client.photo_preference, lines)


def current_text(session: Session, kind: ConsentKind, language: Language, reader: Reader = Reader.SELF) -> ConsentText:
    """The words in force today for that reader."""
    with session.vault.reading() as uow:
        return uow.consents.current_text(kind, language, session.clock.today(), reader)


def document_state(session: Session, document_id: DocumentId) -> DocumentState:
    """Read the stored bytes and compare them with the hash that was kept beside them (trust #15)."""
    with session.vault.reading() as uow:
        return _document_state(uow, document_id)


def open_document(session: Session, document_id: DocumentId) -> StoredDocument:
    """A document to look at or print, logged as viewed (K-03); raises `DocumentAltered` on a mismatch (trust #15)."""
    with session.looking() as uow:
        document, content = uow.documents.get(document_id), uow.documents.content(document_id)
        if not document.matches(content):
            raise DocumentAltered
        subject = uow.clients.get(document.client_id).subject if document.client_id is not None else None
        session.note_look(uow, ObjectKind.DOCUMENT, subject)
        return StoredDocument(document, content)


def withdraw_consent(session: Session, consent_id: ConsentId, channel: WithdrawalChannel,
                     progress: Progress | None = None, foretold: ForetoldWithdrawal | None = None) -> Withdrawn:
    """Withdraw, with everything that follows, in one transaction; then look for what went in every page (J-34, K-123).

    No reason is asked. Raises `WithdrawnAlready`, and `ConsequencesChanged` when something else would follow than was
    `foretold`; then nothing changed. `progress` is told (done, total) pages, and what it raises ends the
    looking, not the withdrawal: then the next opening cleans up.
    """
    # A stop is no contact and no change that keeps a file longer (C-55), and it is heard in a restricted file too.
    with record_write(session, lambda uow: uow.consents.get(consent_id).client_id, Verb.WITHDRAW, ObjectKind.CONSENT,
                      *CONSENT_TOPICS, while_restricted=True) as write:
        uow, client, consent = write.uow, write.client, write.uow.consents.get(consent_id)
        require_as_foretold(uow, session, consent, foretold)
        needles = removal_needles(uow, client, consequences(consent.kind, file_facts(session, uow, client)))
        follows = apply_withdrawal(uow, session, client, consent, channel)
        done = uow.consents.get(consent_id).effects
    clean = not needles or prove_removed(session, needles, progress)
    return Withdrawn(follows, write.changes, clean, went(done), stayed(done))


def apply_withdrawal(uow: UnitOfWork, session: Session, client: Client, consent: Consent,
                     channel: WithdrawalChannel, said_at: datetime | None = None) -> tuple[Consequence, ...]:
    """Withdraw inside the caller's transaction, tell the ledger, and do what follows.

    `said_at` is when the client said so, where that was before now: on a sheet of paper (J-34).
    """
    now, facts = session.clock.now(), file_facts(session, uow, client)
    said_at = said_at or now
    follows = consequences(consent.kind, facts)
    uow.consents.save(consent.withdraw(said_at, channel, effects(follows, facts)))
    end_unfounded(uow, session.ids, client.id, said_at.date())
    uow.ledger.append(withdrawal_event(client.subject, consent, channel, kept_by(facts), said_at.date()))
    _end_others(uow, client, consent.withdraw(said_at, channel), facts)
    remove_withdrawn(uow, client, follows, now)
    if Consequence.PHOTOS_STOP in follows and channel is not WithdrawalChannel.TERM:  # a term that ran out is no «no»
        client = replace(client, photo_preference=PhotoPreference.NO)
        uow.clients.save(client)
    _photos_go(uow, session, client, follows)
    return follows


def _end_others(uow: UnitOfWork, client: Client, withdrawn: Consent, facts: FileFacts) -> None:
    """With a withdrawal ends every other yes of that purpose, and what one that was withdrawn before had left goes too.

    Each has its own line in the ledger: a backup of before the newest yes knows only an older one (J-34).
    """
    kept, at = kept_by(facts), withdrawn.withdrawn_at
    for other in uow.consents.of_client(client.id):
        if other.kind is not withdrawn.kind or other.id == withdrawn.id or at is None:
            continue
        if other.state is ConsentState.GIVEN and other.decided_at <= at:
            uow.consents.save(other.withdraw(at, withdrawn.withdrawal_channel))
        elif other.withdrawn_at is not None and kept is KeptThen.NOTHING and _was_kept(uow, client, other):
            uow.consents.save(replace(other, effects=carried_out(other.effects, (), facts)))
        else:
            continue
        uow.ledger.append(withdrawal_event(client.subject, other, withdrawn.withdrawal_channel, kept, at.date()))


def _was_kept(uow: UnitOfWork, client: Client, withdrawn: Consent) -> bool:
    """Whether something stayed at that withdrawal, by what stands with it or in the ledger."""
    told = told_of(uow, client, withdrawn)
    return kept_something(withdrawn.effects) or (told is not None and told.kept is not KeptThen.NOTHING)


@dataclass(frozen=True, slots=True)
class KeptBack:
    """A consent that was withdrawn, and what of it would have gone and is still there: a hold or the law kept it."""

    consent: Consent
    goes: tuple[Consequence, ...]


def kept_back_by_hold(session: Session, uow: UnitOfWork, client: Client,
                      policy: Policy | None = None) -> tuple[KeptBack, ...]:
    """What goes as soon as no hold keeps the file: what follows from a withdrawal without one and not with one. Nothing
    while the law keeps it, by the policy in force or by `policy`.

    A yes that came after the withdrawal keeps it; a no does not.
    """
    decided, facts = uow.consents.of_client(client.id), file_facts(session, uow, client, policy)
    found = []
    for kind in ConsentKind:
        withdrawn = [one for one in decided if one.kind is kind and one.withdrawn_at is not None]
        newest = current(decided, kind)
        if not withdrawn or newest is None or newest.state is ConsentState.GIVEN:
            continue
        held = consequences(kind, replace(facts, held=True))
        goes = tuple(one for one in consequences(kind, replace(facts, held=False))
                     if one in REMOVALS and one not in held)
        if goes:
            last = max(withdrawn, key=lambda one: (one.withdrawn_at, one.decided_at, one.id))
            found.append(KeptBack(last, goes))
    return tuple(found)


def carry_out(uow: UnitOfWork, session: Session, client: Client, kept: KeptBack) -> None:
    """Remove what a withdrawal takes with it and a hold or the law had kept, inside the caller's transaction.

    The ledger is told again, so that a restore does it again, and what is done today has a number of its own.
    """
    facts = replace(file_facts(session, uow, client), held=False)
    follows = tuple(one for one in consequences(kept.consent.kind, facts) if one in REMOVALS or one in STAYS)
    done = carried_out(kept.consent.effects, follows, facts)
    uow.consents.save(replace(uow.consents.get(kept.consent.id), effects=done))
    remove_withdrawn(uow, client, kept.goes, session.clock.now())
    _photos_go(uow, session, client, kept.goes)
    uow.ledger.append(withdrawal_event(client.subject, kept.consent, kept.consent.withdrawal_channel, KeptThen.NOTHING,
                                       session.clock.today()))
    _end_others(uow, client, kept.consent, replace(facts, kept_by_law=False))


def _photos_go(uow: UnitOfWork, session: Session, client: Client, follows: tuple[Consequence, ...]) -> None:
    if Consequence.PHOTOS_REMOVED in follows:
        _remove_photos(uow, client, PhotoPurpose.FILE, session)
    if Consequence.PORTRAIT_REMOVED in follows:
        _remove_photos(uow, client, PhotoPurpose.PORTRAIT, session)


def remove_withdrawn(uow: UnitOfWork, client: Client, follows: tuple[Consequence, ...], now: datetime) -> None:
    """Remove what of the health block may not stay, inside the caller's transaction."""
    if Consequence.HEALTH_REMOVED in follows:
        remove_withdrawn_health(uow, client, now)
    if Consequence.SKIN_TYPE_REMOVED in follows:
        uow.health.remove_skin_type(client.id)
        uow.audit.append(Verb.ERASE, ObjectKind.SKIN_TYPE, client.subject, now)


def _line(uow: UnitOfWork, kind: ConsentKind, consent: Consent | None, today: date, reader: Reader, *, anew: bool,
          past: bool) -> ConsentLine:
    if consent is None:
        return ConsentLine(kind, ConsentState.NOT_ASKED, fresh_look=anew)
    read = uow.consents.text(consent.text_id)
    newest = uow.consents.current_text(kind, read.language, today, reader)
    stands = consent.state is ConsentState.GIVEN
    return ConsentLine(
        kind,
        consent.state,
        consent,
        read.version,
        newer_text=stands and newest.asks_again(read),
        fresh_look=anew,
        past=past,
        document=DocumentState.NONE if consent.document_id is None else _document_state(uow, consent.document_id),
    )


def _document_state(uow: UnitOfWork, document_id: DocumentId) -> DocumentState:
    return DocumentState.WHOLE if is_whole(uow, document_id) else DocumentState.ALTERED


def _remove_photos(uow: UnitOfWork, client: Client, purpose: PhotoPurpose, session: Session) -> None:
    now = session.clock.now()
    gone = {photo.id for photo in uow.photos.of_client(client.id) if photo.purpose is purpose}
    if purpose is PhotoPurpose.PORTRAIT or client.portrait in gone:
        uow.clients.save(replace(client, portrait=None))
    for photo_id in sorted(gone):
        erase_photo(uow, session.ids, client, photo_id, REASON_WITHDRAWN, now.date())
    if gone:
        uow.audit.append(Verb.ERASE, ObjectKind.PHOTO, client.subject, now)
