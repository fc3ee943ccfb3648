"""Destroying a client's file with proof: preview, erase, re-read every page, then the certificate (J-09, J-20).

Order, and why: (1) one transaction removes every row, notes the ledger event and a pending case without personal
data, and keeps the letter that answers the client until the owner takes it out; (2) every page
of the file is decrypted and searched for what only this client had; (3) the certificate is
written and read back, and the case closed. A program that dies in between finds the pending case at the next opening.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.business.outside_services import outside_of
from jindra_desk.application.copies.ledger_copies import spread_ledger
from jindra_desk.application.erasure.cases import DestructionCase, OpenTask, close_case, note_case, open_cases
from jindra_desk.application.erasure.compacting import FreeMemory, compact_within
from jindra_desk.application.erasure.residue import ResidueFound, RowsRemain
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.documents import DestructionCertificate, Row
from jindra_desk.application.ports.repositories.erasure import FileCounts
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.ports.vault import ResidueReport
from jindra_desk.application.rights.kept_requests import answered, lines_of
from jindra_desk.application.rights.take_downs import nameless_of, open_of_client
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.waiting_letters import keep_letter
from jindra_desk.domain.base.errors import ConsequencesChanged, StorageFailed
from jindra_desk.domain.base.ids import ClientId, DocumentId
from jindra_desk.domain.base.text import Language, Text, Translator, noop, text, untranslated
from jindra_desk.domain.business.outside_services import CARRIES_MESSAGES
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.copies.backup import ends_on
from jindra_desk.domain.erasure.elsewhere import Elsewhere
from jindra_desk.domain.erasure.lines import PlanLine
from jindra_desk.domain.erasure.parents import ParentIn, parent_in
from jindra_desk.domain.erasure.plan import ErasurePlan, FileContents, erasure_plan, reason_label
from jindra_desk.domain.erasure.reasons import TOLD_BY_LABELS, Death, ErasureReason, reason_facts
from jindra_desk.domain.handout.disclosure import RECIPIENT_LABELS, RECIPIENT_NOUNS, RecipientType
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.document import Document, DocumentKind
from jindra_desk.domain.retention.engine import ClientRetention, compute
from jindra_desk.domain.rights.kept_request import KeptRequest, is_answer
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What stands before the button: the client, their terms, and what goes, what stays, why and until when (J-20)."""

    client: Client
    retention: ClientRetention
    counts: FileCounts
    plan: ErasurePlan
    book_name: str
    term_over: bool
    """Whether the last day on which the file may be kept has passed."""
    death: Death | None = None
    kept: tuple[KeptRequest, ...] = ()
    """What stays of the requests; without a number where none was given yet."""
    parents: tuple[ParentIn, ...] = ()
    """In which files of others the client stands as parent or other representative, or may stand."""


@dataclass(frozen=True, slots=True)
class DestructionResult:
    """Proof of one destruction: its ledger number, the stored certificate, and what the re-reading found."""

    number: int
    certificate_id: DocumentId
    report: ResidueReport
    paper_open: bool
    phone_open: bool
    changes: ChangeSet
    reason: str = ""
    """As the certificate says it: Dutch source wording."""
    kept: tuple[KeptRequest, ...] = ()
    parents: tuple[ParentIn, ...] = ()
    """Where the client stands for certain as a representative of somebody else: that stays."""
    open_tasks: tuple[OpenTask, ...] = ()
    """What is still to be done outside the vault."""
    letter: bytes = b""
    """The answer to the client's own request, a PDF that names the client: it waits as a draft until it is let out."""
    elsewhere: tuple[PlanLine, ...] = ()
    """What stands outside the vault, as the preview named it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Language of the certificate."""

    language: Language = Language.NL
    translate: Translator = untranslated


@dataclass(frozen=True, slots=True)
class DatedPreview:
    """A preview with the policy and the day that its terms are drawn by."""

    preview: ErasurePreview
    policy: Policy
    today: date


def dated_preview(session: Session, client_id: ClientId, reason: ErasureReason,
                  death: Death | None = None) -> DatedPreview:
    """The preview of a destruction with its letter, and the policy in force; raises `UnknownClient`."""
    with session.vault.reading() as uow:
        preview = _preview(session, uow, client_id, reason, death, numbers=False, with_letter=True)
        return DatedPreview(preview, session.policy(uow), session.clock.today())


def preview_erasure(session: Session, client_id: ClientId, reason: ErasureReason,
                    death: Death | None = None, *, with_letter: bool = True) -> ErasurePreview:
    """Answer what a destruction for that reason would do, with a letter of a request or without; changes nothing.

    Raises `UnknownClient`.
    """
    with session.vault.reading() as uow:
        return _preview(session, uow, client_id, reason, death, numbers=False, with_letter=with_letter)


def _preview(session: Session, uow: UnitOfWork, client_id: ClientId, reason: ErasureReason,
             death: Death | None, *, numbers: bool, with_letter: bool) -> ErasurePreview:
    client = uow.clients.get(client_id)
    facts = uow.retention.facts(client_id)
    counts = uow.erasure.counts(client_id)
    policy, today = session.policy(uow), session.clock.today()
    retention = compute(facts, policy, today)
    about = reason_facts(client.birth_date, uow.consents.of_client(client_id), facts.last_treatment_on, today,
                         consent_age=policy.data_consent_age, death=death)
    kept = lines_of(session, uow, client, policy, today, asked=reason is ErasureReason.REQUEST,
                    receipts=counts.receipts > 0, numbers=numbers)
    parents = parent_in(client, uow.clients.guardians_elsewhere(client_id))
    plan = erasure_plan(facts, _for_plan(counts), policy, today, reason, book_name=client.name.bookkeeping, about=about,
                        kept=kept, elsewhere=_elsewhere(uow, client), with_letter=with_letter, parents=parents)
    until = retention.file.keep_through
    return ErasurePreview(client, retention, counts, plan, client.name.bookkeeping,
                          term_over=until is not None and until < today, death=death, kept=kept, parents=parents)


def _elsewhere(uow: UnitOfWork, client: Client) -> Elsewhere:
    """What of the client stands outside the vault, as far as the vault knows (J-25, AVG 19)."""
    got: dict[tuple[RecipientType, str], date] = {}
    for disclosure in uow.disclosures.of_client(client.id):
        if disclosure.to_another:
            got[disclosure.recipient_type, disclosure.recipient] = disclosure.at.date()
    outside = outside_of(uow)
    used = {} if outside is None else outside.used
    return Elsewhere(
        paper_open=client.paper_file, paper_destroyed_on=client.paper_destroyed_on if client.paper_file else None,
        phone_open=client.photos_on_phone,
        messages=_may_have_messages(uow, client),
        messages_at=tuple(answer.who for question, answer in used.items() if question in CARRIES_MESSAGES),
        published=tuple(case.told() for case in open_of_client(uow, client.id)),
        copies_until=max((ends_on(copy.made_at.date()) for copy in uow.copies.all()), default=None),
        recipients=tuple((_recipient(kind, name), day) for (kind, name), day in got.items()))


def _may_have_messages(uow: UnitOfWork, client: Client) -> bool:
    """Where the file knew no way to write or call, there is no task to wipe what was never sent."""
    guardians = uow.clients.guardians(client.id)
    return bool(client.phone or client.email or any(one.phone or one.email for one in guardians))


def _recipient(kind: RecipientType, name: str) -> Text:
    return text(noop("{kind} {name}"), kind=text(RECIPIENT_LABELS[kind]), name=name) if name else text(
        RECIPIENT_NOUNS[kind])


def _as_told(preview: ErasurePreview) -> ErasurePreview:
    """Without the count of rows that no line tells: the page's own draft is one, and is saved while it is looked at."""
    return replace(preview, counts=replace(preview.counts, others=0))


def destroy_client(session: Session, services: Services, client_id: ClientId, reason: ErasureReason,
                   wording: Wording | None = None, progress: Progress | None = None,
                   death: Death | None = None, *, with_letter: bool = False,
                   foretold: ErasurePreview | None = None) -> DestructionResult:
    """Destroy one file for good and prove it; `death` goes with that reason, and the letter with a request.

    Raises `ConsequencesChanged` when the file is no longer what was `foretold` before the click: nothing changed.

    Raises `UnknownClient`, `TodayDoubted`, a `RuleRefusal` (not yet due, under a hold, a reason that the file does not
    bear out, a policy that was read in part), `RowsRemain` (nothing changed) or `ResidueFound` (rows
    gone, no certificate yet). Nothing is claimed that was not read back.
    """
    wording = wording or Wording()
    with session.vault.reading() as uow:
        preview = _preview(session, uow, client_id, reason, death, numbers=True, with_letter=with_letter)
        if reason is ErasureReason.TERM:
            session.policy_as_read(uow).require_certain()
    require_credible_today(session)
    preview.plan.require_allowed()
    if foretold is not None and _as_told(preview_erasure(session, client_id, reason, death)) != _as_told(foretold):
        raise ConsequencesChanged
    with session.vault.reading() as uow:
        needles = uow.erasure.needles(client_id)
    kept, letter = _answer(session, services, preview, wording) if with_letter else (preview.kept, b"")
    case = _erase(session, preview, reason, kept, letter)
    report = session.vault.pages.scan_residue(needles, progress)
    if report.found:
        raise ResidueFound
    certificate = _certify(session, services, case, report, wording)
    spread_ledger(session, lambda: services)
    return DestructionResult(case.number, certificate, report, case.paper_open, case.phone_open,
                             ChangeSet.of(*Topic, client=client_id), _reason_words(case), kept,
                             tuple(one for one in preview.parents if one.certain), case.open_tasks, letter,
                             preview.plan.elsewhere)


def _answer(session: Session, services: Services, preview: ErasurePreview,
            wording: Wording) -> tuple[tuple[KeptRequest, ...], bytes]:
    """What stays of the requests, and the letter: made before the file goes, since it has the name."""
    with session.vault.reading() as uow:
        policy, practice = session.policy(uow), uow.practice.get()
    return answered(preview.kept, preview.plan, preview.client, practice, policy, services, wording.translate,
                    wording.language)


def _erase(session: Session, preview: ErasurePreview, reason: ErasureReason,
           kept: tuple[KeptRequest, ...], letter: bytes) -> DestructionCase:
    client = preview.client
    with session.vault.unit_of_work() as uow:
        now = session.clock.now()
        event = LedgerEvent(LedgerKind.DESTRUCTION, client.subject, "", reason.value, now.date())
        number = uow.ledger.append(event)
        outside = _elsewhere(uow, client)
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, now)
        published = nameless_of(uow, session.ids, client, number, now.date())
        erase_rows(uow, client, kept, published)
        case = DestructionCase(
            number=number, erased_on=now.date(), reason=reason.value, counts=preview.counts,
            paper_open=client.paper_file and client.paper_destroyed_on is None, phone_open=client.photos_on_phone,
            term_over=preview.term_over, death=preview.death if reason is ErasureReason.DECEASED else None,
            messages_open=outside.messages, to_tell=len(outside.recipients), copies_until=outside.copies_until,
            parent_in=len({one.client for one in preview.parents if one.certain}), letter=bool(letter),
        )
        if letter:
            keep_letter(uow, letter, next((one.number for one in kept if is_answer(one)), ""), now)
        note_case(uow, case)
    return case


def erase_rows(uow: UnitOfWork, client: Client, kept: Iterable[KeptRequest] = (),
               published: Iterable[TakeDown] = ()) -> None:
    """Remove every row of one client but the nameless lines and photos to take down elsewhere.

    Raises `RowsRemain`, so that the transaction is undone.
    """
    uow.erasure.erase(client.id)
    for line in kept:
        uow.requests.keep(line)
    for case in published:
        uow.take_downs.save(case)
    if uow.erasure.remaining_rows(client.id):
        raise RowsRemain


def _certify(session: Session, services: Services, case: DestructionCase, report: ResidueReport | None,
             wording: Wording, *, rebuilt: bool = False) -> DocumentId:
    with session.vault.reading() as uow:
        practice, log_head = uow.practice.get(), uow.audit.head()
        published = tuple(one.told() for one in uow.take_downs.of_number(case.number) if one.done_on is None)
    content = services.documents.destruction_certificate(
        DestructionCertificate(
            practice_name=practice.name if practice else "",
            number=case.number,
            destroyed_on=case.erased_on,
            reason=_reason_words(case),
            reason_rows=_reason_rows(case),
            counts=_named_counts(case.counts),
            pages_read=report.pages if report else 0,
            residue_found=0,
            interrupted=report is None,
            rebuilt=rebuilt,
            paper_open=case.paper_open,
            phone_open=case.phone_open,
            messages_open=case.messages_open,
            to_tell=case.to_tell,
            copies_until=case.copies_until,
            parent_in=case.parent_in,
            letter=case.letter,
            log_head=log_head,
            published=published,
        ),
        wording.translate, wording.language,
    )
    certificate = _new_document(session, case, content)
    with session.vault.unit_of_work() as uow:
        uow.documents.add(certificate, content, log_head)
        uow.audit.append(Verb.CREATE, ObjectKind.DOCUMENT, None, session.clock.now())
        close_case(uow, replace(case, certificate=certificate.id))
    with session.vault.reading() as uow:
        if not certificate.matches(uow.documents.content(certificate.id)):
            raise StorageFailed(reason=text(noop("het bewijs las anders terug")))
    return certificate.id


def _reason_words(case: DestructionCase) -> str:
    if case.reason not in set(ErasureReason):
        return noop("niet genoteerd")
    return reason_label(ErasureReason(case.reason), term_over=case.term_over)


def _reason_rows(case: DestructionCase) -> tuple[Row, ...]:
    if case.death is None:
        return ()
    return (Row(noop("Overleden op"), case.death.died_on),
            Row(noop("Gehoord van"), text(TOLD_BY_LABELS[case.death.told_by])))


def _new_document(session: Session, case: DestructionCase, content: bytes) -> Document:
    return Document.of(DocumentId(session.ids.new_id()), None, DocumentKind.CERTIFICATE, f"{case.number:04d}",
                       session.clock.now(), "application/pdf", content)


def finish_interrupted(session: Session, services: Callable[[], Services], wording: Wording | None = None,
                       free_memory: FreeMemory | None = None) -> int:
    """At opening: end destructions that died after the erasure; answer how many.

    What to search for went with the rows, so the file is built again instead, which leaves no free page, and the
    certificate says that it was not searched. A file too large for the memory is left as it is (SQLite overwrote the
    rows as it deleted them), and the certificate says that too: nothing may bar the owner from the clients.
    """
    with session.vault.reading() as uow:
        pending = [case for case in open_cases(uow) if case.certificate is None]
    rebuilt = bool(pending) and compact_within(session, free_memory)
    for case in pending:
        _certify(session, services(), case, None, wording or Wording(), rebuilt=rebuilt)
    return len(pending)


def tick_off(session: Session, number: int, *done: OpenTask) -> ChangeSet:
    """What stood outside the vault of a destroyed file, such as the paper card, is gone as well (J-25, A-15)."""
    with session.vault.unit_of_work() as uow:
        for case in open_cases(uow):
            if case.number == number:
                close_case(uow, case.without(*done))
        uow.audit.append(Verb.ERASE, ObjectKind.DOCUMENT, None, session.clock.now())
    return ChangeSet.of(Topic.RETENTION)


def take_back_tick(session: Session, case: DestructionCase) -> ChangeSet:
    """A tick of `tick_off` was a slip: what was open in `case`, as it was before, is asked about again.

    A certificate that was made since stays; a case that is settled and forgotten without one is not made up again.
    """
    with session.vault.unit_of_work() as uow:
        current = next((known for known in open_cases(uow) if known.number == case.number), case)
        if current is case and case.certificate is None:
            return ChangeSet()
        close_case(uow, replace(current, paper_open=case.paper_open, phone_open=case.phone_open,
                                messages_open=case.messages_open, to_tell=case.to_tell))
        uow.audit.append(Verb.CHANGE, ObjectKind.DOCUMENT, None, session.clock.now())
    return ChangeSet.of(Topic.RETENTION)


def tick_before(session: Session, client_id: ClientId, *, paper_destroyed: bool | None = None,
                phone_cleared: bool | None = None) -> ChangeSet:
    """Tick in the preview that the paper card or the originals on the phone are gone.

    A tick is no change of the file: it moves no term, or the very click it prepares would be refused (J-21).
    """
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.CLIENT, while_restricted=True) as write:
        client = write.client
        if paper_destroyed is not None:
            client = replace(client, paper_destroyed_on=write.today if paper_destroyed else None)
        if phone_cleared is not None:
            client = replace(client, photos_on_phone=not phone_cleared)
        write.uow.clients.save(client)
    return write.changes


def _named_counts(counts: FileCounts) -> tuple[tuple[str, int], ...]:
    return (
        (noop("behandelingen"), counts.treatments),
        (noop("foto’s"), counts.photos),
        (noop("toestemmingen"), counts.consents),
        (noop("documenten"), counts.documents),
        (noop("bonnen die blijven"), counts.receipts),
    )


def _for_plan(counts: FileCounts) -> FileContents:
    """Signed consents are documents too; the preview names them once."""
    return FileContents(counts.treatments, counts.photos, counts.consents, counts.documents - counts.forms,
                        counts.receipts)
