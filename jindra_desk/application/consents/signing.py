"""Asking for a decision and keeping it with its proof: the exact words, who, when, how, and a sealed document.

Rules: J-14 to J-16 (proof), J-62, J-63 and UAVG 5 (who signs under age), A-23 to A-27 (refusing photos is as easy),
K-10, K-35, K-45, trust #15. Making the document is slow and belongs on the work lane, so a decision travels in three
steps: `prepare_decision` (vault), `seal` (no vault), `store_decision` (vault); `record_decision` does all of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from jindra_desk.application.consents import stops
from jindra_desk.application.consents.overview import CONSENT_TOPICS, Withdrawn
from jindra_desk.application.consents.who_signs import (
    age_limit,
    check_who_signs,
    may_sign,
    named_guardian,
    somebody_else_signs,
    who_reads,
)
from jindra_desk.application.erasure.removal_proof import Needles, prove_removed
from jindra_desk.application.photos.approvals import end_unfounded
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.documents import ConsentForm, DocumentMaker
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.document_checks import DocumentAltered
from jindra_desk.application.records.ledger_memory import number_on_form
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.ids import ClientId, ConsentId, ConsentTextId, DocumentId, GuardianId
from jindra_desk.domain.base.text import Language, Text, Translator, noop, untranslated
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import RELATION_LABELS, Client, ClientRestricted, Guardian, PhotoPreference
from jindra_desk.domain.consents.consent import (
    Consent,
    ConsentKind,
    ConsentState,
    ConsentText,
    ConsentWay,
    Decision,
    Signature,
    Signer,
    current,
    text_of_before,
)
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.consents.representation import decided_by_court
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.records.document import Document, DocumentKind
from jindra_desk.domain.records.ownership import require_same_client
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_PDF = "application/pdf"


class SignatureMissing(RuleRefusal):
    """A yes needs proof: a drawn signature, a tick in the client's presence, or paper (J-16)."""

    rule = "J-16"
    title = noop("Voor een ja is een handtekening nodig.")
    next_step = noop("Laat tekenen, zet een vinkje, of kies papier.")


class TextReplaced(RuleRefusal):
    """The words changed between reading and confirming (J-16)."""

    rule = "J-16"
    title = noop("Deze tekst is intussen vernieuwd. Er is niets vastgelegd.")
    next_step = noop("Open het scherm opnieuw en laat de nieuwe tekst lezen.")


class TextNotYet(InvalidInput):
    """A sheet cannot carry words that did not exist on the day that stands on it (J-16)."""

    title = noop("Deze tekst is van {since}, en was er nog niet op de dag die op het blad staat.")
    next_step = noop("Kijk de datum na, of kies de tekst die op het blad staat.")


class DecidedInFuture(InvalidInput):
    """A paper form was signed today or before."""

    title = noop("De datum op het papier ligt nog in de toekomst.")
    next_step = noop("Kijk de datum na.")


@dataclass(frozen=True, slots=True)
class SigningSheet:
    """Everything the client-facing page shows: this text in both languages, the client's name, nobody else's.

    `signers` are the guardians to choose from; empty unless a guardian must decide. `words`: the text for each who may
    sign, and `reader` whom it is for while nobody was chosen. `decided_before`: day of a yes to an older version, to
    show what is new. `versions`: every text that a sheet of paper may carry, newest first.
    """

    client_id: ClientId
    client_name: str
    practice: Practice
    kind: ConsentKind
    words: Mapping[Reader, Mapping[Language, ConsentText]]
    reader: Reader
    today: date
    guardian_signs: bool
    age_limit: int
    signers: tuple[Guardian, ...]
    decided_before: date | None
    versions: Mapping[Reader, Mapping[Language, tuple[ConsentText, ...]]]
    address_form: AddressForm = AddressForm.INFORMAL
    stop: stops.StopPreview | None = None
    reopens: tuple[Text, ...] = ()  # what lies there of before, shut, and opens with a yes

    @property
    def texts(self) -> Mapping[Language, ConsentText]:
        """The text in each language, while nobody was chosen who signs."""
        return self.words[self.reader]

    def reader_if(self, guardian_id: GuardianId | None) -> Reader:
        """Who reads when this guardian signs; the reader of the sheet for None."""
        chosen = next((one for one in self.signers if one.id == guardian_id), None)
        if chosen is None or len(self.words) == 1:
            return self.reader
        return Reader.COURT if decided_by_court(chosen) else Reader.PARENT


@dataclass(frozen=True, slots=True)
class DecisionCommand:
    """What was chosen on which words. Only for paper: `decided_on` is the date that stands on it, and `words_of_before`
    means that its words are older than this program; `text_id` then tells purpose and language only. `reopens`: what
    was told that a yes opens again; None where nobody was asked.
    """

    client_id: ClientId
    text_id: ConsentTextId
    text_sha256: str
    decision: Decision
    way: ConsentWay
    guardian_id: GuardianId | None = None
    signature: Signature | None = None
    decided_on: date | None = None
    words_of_before: bool = False
    reopens: tuple[Text, ...] | None = None


@dataclass(frozen=True, slots=True)
class PreparedDecision:
    """A checked decision, and what the document needs; holds nothing of the vault."""

    command: DecisionCommand
    consent: Consent
    text: ConsentText
    form: ConsentForm


@dataclass(frozen=True, slots=True)
class DecisionRecorded:
    """A decision that is durable and was read back; `withdrawn` is what a no after a yes brought about."""

    consent_id: ConsentId
    document_id: DocumentId
    decision: Decision
    way: ConsentWay
    at: datetime
    changes: ChangeSet
    withdrawn: Withdrawn | None = None


def signing_sheet(session: Session, client_id: ClientId, kind: ConsentKind) -> SigningSheet:
    """What the client reads and chooses; raises `UnknownClient` or `ClientRestricted`."""
    with session.vault.reading() as uow:
        client = _workable(uow, client_id)
        today, policy = session.clock.today(), session.policy(uow)
        limit, signers = age_limit(kind, policy), may_sign(uow, client, kind, policy, today)
        reader = who_reads(client, kind, signers, policy, today)
        readers = {reader, *(who_reads(client, kind, (one,), policy, today) for one in signers)}
        words = {one: {language: uow.consents.current_text(kind, language, today, one) for language in Language}
                 for one in readers}
        texts = words[reader]
        guardian_signs = somebody_else_signs(client, kind, signers, policy, today)
        earlier = current(uow.consents.of_client(client_id), kind)
        before: date | None = None
        if earlier is not None:
            signed = uow.consents.text(earlier.text_id)
            before = earlier.decided_at.date() if texts[signed.language].asks_again(signed) else None
        return SigningSheet(client_id, client.name.display, _practice(uow), kind, words, reader, today, guardian_signs,
                            limit, signers, before, {one: _versions(uow, kind, today, one) for one in readers},
                            policy.address_form, stops.stop_preview(session, uow, client, kind),
                            stops.reopened_by_yes(session, uow, client, kind))


def prepare_decision(session: Session, command: DecisionCommand) -> PreparedDecision:
    """Check a decision against every rule and gather what its document says; writes nothing.

    Raises `TextReplaced`, `TextNotYet`, `SignatureMissing`, what `check_who_signs` raises, `DecidedInFuture`,
    `ClientRestricted`, or `ConsequencesChanged` when a yes opens something that was not told.
    """
    with session.vault.reading() as uow:
        client = _workable(uow, command.client_id)
        now = session.clock.now()
        decided_at = _decided_at(command, now)
        text = _text_decided_on(uow, command, decided_at.date())
        guardian = named_guardian(uow, command.client_id, command.guardian_id)
        signer = Signer.CLIENT if guardian is None else Signer.GUARDIAN
        check_who_signs(uow, client, text, guardian, decided_at.date(), session.policy(uow))
        signature = _signature(command)
        consent = Consent(
            ConsentId(session.ids.new_id()), client.id, text.kind, text.id, text.sha256, command.decision, decided_at,
            command.way, signer, client.name.display if guardian is None else guardian.name,
            DocumentId(session.ids.new_id()),
        )
        relation = RELATION_LABELS[guardian.relation] if guardian is not None else ""
        form = ConsentForm(_practice(uow), client.name.display, _as_read(uow, client, text), now.date(),
                           consent.decision, signer, consent.signer_name, relation, decided_at, consent.way, signature,
                           log_head=uow.audit.head(), ledger_last=number_on_form(uow, consent),
                           reopens=stops.opened_by(session, uow, client, consent))
        stops.require_told(form.reopens, command.reopens)
        return PreparedDecision(replace(command, signature=None), consent, text, form)


def seal(documents: DocumentMaker, prepared: PreparedDecision, translate: Translator = untranslated) -> bytes:
    """Make the document of a decision; slow, needs no vault. `translate` speaks the language of the text."""
    return documents.consent_form(prepared.form, translate, prepared.text.language)


def store_decision(session: Session, prepared: PreparedDecision, pdf: bytes,
                   progress: Progress | None = None) -> DecisionRecorded:
    """Keep decision and document in one transaction, then read the document back before saying that it is sealed.

    A no after a yes withdraws that yes, with all that follows. Raises `TextReplaced`, `ConsequencesChanged`, or
    `DocumentAltered` when what was read back is not what was written (trust #15).
    """
    consent, text = prepared.consent, prepared.text
    if consent.document_id is None:
        raise SignatureMissing
    needles: Needles = {}
    withdrawn: Withdrawn | None = None
    with record_write(session, consent.client_id, Verb.CONSENT, ObjectKind.CONSENT, *CONSENT_TOPICS) as write:
        uow, client, now = write.uow, write.client, write.now
        require_same_client(client.id, prepared.command)
        named_guardian(uow, client.id, prepared.command.guardian_id)
        _keep_words(uow, _text_decided_on(uow, prepared.command, consent.decided_at.date()))
        stops.require_told(stops.opened_by(session, uow, client, consent), prepared.form.reopens)
        standing = current(uow.consents.of_client(client.id), consent.kind)
        # A paper from before the decision that stands is kept as it is, and changes nothing that came after it.
        # One that a wrong clock dated ahead came before this one all the same (trust #19).
        overtaken = standing is not None and consent.decided_at < standing.decided_at <= now
        if (consent.decision is Decision.REFUSED and standing is not None and not overtaken
                and standing.state is ConsentState.GIVEN):
            needles, withdrawn = stops.withdraw_by_no(uow, session, client, standing, consent)
            client = uow.clients.get(client.id)
        document = Document(consent.document_id, client.id, DocumentKind.CONSENT, text.title, now, _PDF,
                            hashlib.sha256(pdf).hexdigest(), len(pdf))
        uow.documents.add(document, pdf, prepared.form.log_head)
        uow.consents.add(consent)
        end_unfounded(uow, session.ids, client.id, now.date())
        if not overtaken:
            _keep_photo_preference(uow, client, consent)
        if consent.is_contact:  # and no decision is a change of the record, from which a minimum runs (BW 7:454 lid 3)
            uow.clients.last_contact(client.id, consent.decided_at.date())
    with session.vault.reading() as uow:
        if not uow.documents.get(document.id).matches(uow.documents.content(document.id)):
            raise DocumentAltered
    if needles and withdrawn is not None:  # what is found there goes at the next opening
        withdrawn = replace(withdrawn, clean=prove_removed(session, needles, progress))
    return DecisionRecorded(consent.id, document.id, consent.decision, consent.way, consent.decided_at,
                            write.changes, withdrawn)


def record_decision(session: Session, documents: DocumentMaker, command: DecisionCommand,
                    translate: Translator = untranslated) -> DecisionRecorded:
    """All three steps at once, for callers that may wait (command line, demo, tests)."""
    prepared = prepare_decision(session, command)
    return store_decision(session, prepared, seal(documents, prepared, translate))


def blank_form(session: Session, client_id: ClientId, kind: ConsentKind, language: Language) -> ConsentForm:
    """The same text as an empty form to sign on paper, of the same worth (J-16)."""
    with session.vault.reading() as uow:
        client = _workable(uow, client_id)
        today, policy = session.clock.today(), session.policy(uow)
        signers = may_sign(uow, client, kind, policy, today)
        text = uow.consents.current_text(kind, language, today, who_reads(client, kind, signers, policy, today))
        return ConsentForm(_practice(uow), client.name.display, _as_read(uow, client, text), today,
                           reopens=stops.reopened_by_yes(session, uow, client, kind))


def _as_read(uow: UnitOfWork, client: Client, text: ConsentText) -> ConsentText:
    """The text for a paper: what is new since the last version says nothing to who never decided on one."""
    decided = any(one.kind is text.kind for one in uow.consents.of_client(client.id))
    return text if decided else replace(text, change_note="")


def _workable(uow: UnitOfWork, client_id: ClientId) -> Client:
    client = uow.clients.get(client_id)
    if client.restricted_since is not None:
        raise ClientRestricted
    return client


def _practice(uow: UnitOfWork) -> Practice:
    return uow.practice.get() or Practice("", "")


def _decided_at(command: DecisionCommand, now: datetime) -> datetime:
    if command.way is not ConsentWay.PAPER or command.decided_on is None or command.decided_on == now.date():
        return now
    if command.decided_on > now.date():
        raise DecidedInFuture("decided_on")
    # Paper tells no time: the time of noting it keeps two sheets of one day in the order in which they came.
    return datetime.combine(command.decided_on, now.timetz())


def _text_decided_on(uow: UnitOfWork, command: DecisionCommand, on: date) -> ConsentText:
    """The text of the command, when its words are the words that were read: on the screen the one in force that day, on
    paper any one that existed then, since a sheet may lie at home while the text changes.

    A paper from before the first text has words of its own; they are on that paper (`text_of_before`).
    """
    text = uow.consents.text(command.text_id)
    if text.sha256 != command.text_sha256 or text.id in uow.consents.aside():
        raise TextReplaced
    on_paper = command.way is ConsentWay.PAPER
    if on_paper and command.words_of_before:
        return text_of_before(text)
    if on_paper and text.valid_from <= on:
        return text
    try:
        in_force = uow.consents.current_text(text.kind, text.language, on, text.reader)
    except LookupError:
        if not on_paper:
            raise TextReplaced from None
        return text_of_before(text)
    if on_paper:
        raise TextNotYet("decided_on", since=text.valid_from)
    if text.id != in_force.id:
        raise TextReplaced
    return text


def _versions(uow: UnitOfWork, kind: ConsentKind, today: date,
              reader: Reader) -> Mapping[Language, tuple[ConsentText, ...]]:
    aside = uow.consents.aside()
    known = [one for one in uow.consents.texts() if one.kind is kind and one.reader is reader and not one.of_before
             and one.id not in aside and one.valid_from <= today]
    known.sort(key=lambda one: (one.valid_from, one.version), reverse=True)
    return {language: tuple(one for one in known if one.language is language) for language in Language}


def _keep_words(uow: UnitOfWork, text: ConsentText) -> None:
    """Store the stand-in of an older paper, put aside so that nobody is ever asked to sign it."""
    if text.of_before:
        uow.consents.add_text(text)
        uow.consents.put_aside(uow.consents.aside() | {text.id})


def _signature(command: DecisionCommand) -> Signature | None:
    """The signature to keep: only with a yes drawn on the screen. Refusing needs none, so none is kept."""
    if command.decision is Decision.REFUSED or command.way is not ConsentWay.DRAWN:
        return None
    if command.signature is None or command.signature.empty:
        raise SignatureMissing
    return command.signature


def _keep_photo_preference(uow: UnitOfWork, client: Client, consent: Consent) -> None:
    """The signed answer on photos is also the client's preference, unless the client keeps them (A-23, A-25, A-26)."""
    if consent.kind is not ConsentKind.PHOTOS_FILE:
        return
    wanted = PhotoPreference.YES if consent.decision is Decision.GIVEN else PhotoPreference.NO
    keeps_own = wanted is PhotoPreference.NO and client.photo_preference is PhotoPreference.OWN
    if client.photo_preference is not wanted and not keeps_own:
        uow.clients.save(replace(client, photo_preference=wanted))
