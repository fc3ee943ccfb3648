"""What each printed document holds, as plain data, and the port of whoever typesets it.

Strings are shown as they are (client text, names); `Text` is Dutch source wording and is translated; dates
are written in full. Nothing here knows repositories or paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from jindra_desk.domain.base.text import Language, Text, Translator
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.consents.consent import ConsentText, ConsentWay, Decision, Signature, Signer
from jindra_desk.domain.erasure.plan import ErasurePlan
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.rights.kept_request import KeptRequest
from jindra_desk.domain.rights.request import Request
from jindra_desk.domain.vault.anchor import Mark

Shown = str | Text | date
"""A value on paper: words as they are, wording to translate, or a date; a datetime shows its time too."""


@dataclass(frozen=True, slots=True)
class Row:
    """A label (Dutch source, translated) and what stands beside it; rows with an empty value are left out."""

    label: str
    value: Shown


# --- consent form -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """One consent on paper (J-16): the exact words and, unless blank, who decided what, when and how.

    `decision` None makes the blank form with boxes and a line to sign on. `signer_name` is the client or their
    guardian; `guardian_relation` is Dutch source wording such as 'ouder'. The form speaks `text.language`, so
    the caller passes that language's translator.
    """

    practice: Practice
    client_name: str
    text: ConsentText
    printed_on: date
    decision: Decision | None = None
    signer: Signer = Signer.CLIENT
    signer_name: str = ""
    guardian_relation: str = ""
    decided_at: datetime | None = None
    way: ConsentWay | None = None
    signature: Signature | None = None
    withdrawn_at: datetime | None = None
    log_head: Mark | None = None
    """The newest row of the audit log when it was sealed, printed so that paper can tell of a vault put back."""
    ledger_last: int | None = None
    """The highest number in the ledger then: a restore asks for the highest one on paper (T-44)."""
    reopens: tuple[Text, ...] = ()
    """What lies in the vault of before, shut, and opens with a yes: who signs has to read that first (AVG 4, 7)."""


@dataclass(frozen=True, slots=True)
class WithdrawalConfirmation:
    """What a client takes home after a withdrawal (J-34): what, when and how, and the ledger's number on that day.

    `what` and `how` are Dutch source wording; nothing is said of a reason, since none is asked. `went` and `stays`:
    what the withdrawal did, by kind and count; `taken_down` is each photo that stood on the website or on social media,
    `elsewhere` what the vault cannot remove. `ledger_last` is None for one that was read in with a file: the ledger
    of this vault does not tell it. Of the hour nothing is said, which the ledger does not know after a restore.
    """

    practice: Practice
    client_name: str
    what: str
    how: str
    withdrawn_on: date
    printed_on: date
    ledger_last: int | None
    went: tuple[Text, ...] = ()
    stays: tuple[Text, ...] = ()
    taken_down: tuple[Text, ...] = ()
    elsewhere: tuple[Text, ...] = ()


# --- the client's file ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TreatmentEntry:
    """One visit: `title` is the kind of treatment, `status` wording such as 'Uitgevoerd'."""

    performed_on: date
    title: str
    status: Shown
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """One photo: `preview` is a JPEG; `caption` lines are wording such as area, moment, pose."""

    taken_on: date
    preview: bytes
    caption: tuple[Shown, ...]
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """One decision with the exact words it was about (J-16)."""

    decided_at: datetime
    text: ConsentText
    state: Shown
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One dated line: a disclosure, hold, request, receipt or audit row."""

    when: Shown
    what: Shown
    detail: Shown = ""


@dataclass(frozen=True, slots=True)
class CoverPurpose:
    """One row of the cover: which data, what for, on what ground and until when (AVG 15 lid 1 a and d)."""

    data: Shown
    why: Shown
    ground: Shown
    kept: Shown


@dataclass(frozen=True, slots=True)
class CoverPage:
    """What an access request must be told beside the data itself, for this one file (J-19, AVG 15).

    `flow` says where the data came from and who gets it; `asking` how and how soon a right is answered.
    """

    lead: tuple[Text, ...] = ()
    purposes: tuple[CoverPurpose, ...] = ()
    flow: tuple[Row, ...] = ()
    rights: tuple[Row, ...] = ()
    asking: Shown = ""
    complaint: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientFileDocument:
    """The readable file for an access request (J-19), in the order of its sections.

    `left_out` names what the practice may keep of the client elsewhere.
    """

    practice: Practice
    client_name: str
    made_on: date
    cover: CoverPage = CoverPage()
    left_out: tuple[Text, ...] = ()
    card: tuple[Row, ...] = ()
    guardians: tuple[tuple[Row, ...], ...] = ()
    health: tuple[Row, ...] = ()
    treatments: tuple[TreatmentEntry, ...] = ()
    photos: tuple[PhotoEntry, ...] = ()
    consents: tuple[ConsentEntry, ...] = ()
    documents: tuple[LogEntry, ...] = ()
    disclosures: tuple[LogEntry, ...] = ()
    requests: tuple[LogEntry, ...] = ()
    holds: tuple[LogEntry, ...] = ()
    take_downs: tuple[LogEntry, ...] = ()
    receipts: tuple[LogEntry, ...] = ()
    log: tuple[LogEntry, ...] = ()
    drafts: tuple[LogEntry, ...] = ()  # half-typed forms; left out when there are none


# --- recovery sheet, certificate, overview ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery code on paper; groups are divided by a hyphen or space, as the code was shown."""

    code: str
    made_on: date


@dataclass(frozen=True, slots=True)
class DestructionCertificate:
    """Proof that a file was destroyed, without any personal data (J-09).

    `reason` is Dutch source wording, of `reason_label`; `counts` pairs Dutch source wording with a
    number. `interrupted` means that the file was not searched; `rebuilt` that it was built again instead.
    """

    practice_name: str
    number: int
    destroyed_on: date
    reason: str
    counts: tuple[tuple[str, int], ...]
    pages_read: int
    residue_found: int = 0
    interrupted: bool = False
    rebuilt: bool = True
    paper_open: bool = False
    phone_open: bool = False
    log_head: Mark | None = None
    reason_rows: tuple[Row, ...] = ()
    """What the reason rests on, such as the day of a death; names nobody."""
    published: tuple[Text, ...] = ()
    """Photos that still have to be taken down elsewhere, by place, area and day; they name nobody."""
    messages_open: bool = False
    to_tell: int = 0
    copies_until: date | None = None
    parent_in: int = 0
    """In how many files of others the client stays as a representative."""
    letter: bool = False
    """Whether the letter to the client, with the name, was in the vault when the pages were read."""


@dataclass(frozen=True, slots=True)
class RequestAnswer:
    """The letter that answers a request by a destruction; `request` is the line that stays, with its number (K-63).

    `plan` is what the destruction did, in the lines that stood in its preview (J-11).
    """

    practice: Practice
    client_name: str
    request: KeptRequest
    plan: ErasurePlan
    address_form: AddressForm = AddressForm.INFORMAL


@dataclass(frozen=True, slots=True)
class RequestRefusal:
    """The letter that refuses a request (AVG 12(4)); `keep_through`: last day of the line that outlives a file."""

    practice: Practice
    client_name: str
    request: Request
    reasons: tuple[Text, ...]
    keep_through: date
    address_form: AddressForm = AddressForm.INFORMAL

    @property
    def answered_on(self) -> date:
        """The day of the decision; of a request that still waits, the last day on which it may come."""
        return self.request.done_on or self.request.due_on


class Tone(StrEnum):
    """How a state is tinted."""

    QUIET = "quiet"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class RetentionLine:
    """One client's date: `who` is a name, initials or a number, as the owner chose."""

    who: str
    due: date | None
    state: Shown
    reason: Shown
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True)
class RetentionOverview:
    """The list behind the «Overzicht» button; `counts` pairs Dutch source wording with a number.

    `unreadable` is how many rows of the vault could not be read, and so may be missing from it.
    """

    practice_name: str
    made_on: date
    with_names: bool
    counts: tuple[tuple[str, int], ...]
    lines: tuple[RetentionLine, ...]
    unreadable: int = 0


class DocumentMaker(Protocol):
    """Typesets each document as PDF bytes; pure, the same bytes for the same data, safe on job threads."""

    def consent_form(self, form: ConsentForm, translate: Translator, language: Language) -> bytes:
        """The signed or blank consent."""
        ...

    def client_file(self, document: ClientFileDocument, translate: Translator, language: Language) -> bytes:
        """The readable file for an access request."""
        ...

    def recovery_sheet(self, sheet: RecoverySheet, translate: Translator, language: Language) -> bytes:
        """The sheet to print at set-up and put away."""
        ...

    def destruction_certificate(
        self, certificate: DestructionCertificate, translate: Translator, language: Language
    ) -> bytes:
        """The proof of one destruction."""
        ...

    def retention_overview(
        self, overview: RetentionOverview, translate: Translator, language: Language
    ) -> bytes:
        """The list of retention dates."""
        ...

    def request_answer(self, answer: RequestAnswer, translate: Translator, language: Language) -> bytes:
        """The letter of a request to erase."""
        ...

    def request_refusal(self, refusal: RequestRefusal, translate: Translator, language: Language) -> bytes:
        """The letter of a request that is refused."""
        ...

    def withdrawal_confirmation(
        self, confirmation: WithdrawalConfirmation, translate: Translator, language: Language
    ) -> bytes:
        """What the client takes home after a withdrawal."""
        ...
