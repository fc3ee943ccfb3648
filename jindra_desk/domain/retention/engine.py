"""The retention engine: of every record the last allowed day, its state and the reason (J-08, J-21, A-16).

How a term ends, at most or at least through a day, is in `term_ends` (requirements section 9).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from jindra_desk.domain.base.dates import (
    Term,
    add_term,
    book_year_end,
    day_within,
    fiscal_kept_through,
    months_ahead,
    months_between,
)
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.consents.promised_term import FileDays, PromisedTerm, promised_through
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import FileStart
from jindra_desk.domain.records.record_classes import EVENT_WORDS, RecordClass, StartEvent, start_event, term_wording
from jindra_desk.domain.retention.hold import Hold
from jindra_desk.domain.retention.term_ends import SOON_DAYS, AtLeast, AtMost, TermEnd, TermState, end_of

_FILE_CLASSES = frozenset(
    {
        RecordClass.CLIENT_FILE,
        RecordClass.PROSPECT,
        RecordClass.PHOTOS,
        RecordClass.CONSENT_PROOF,
        RecordClass.CORRESPONDENCE,
        RecordClass.COMPLAINTS,
    }
)

KEPT_LONGER = noop("Langer bewaren op verzoek van de cliënt")
AS_SIGNED = noop("Termijn in de tekst die de cliënt heeft getekend")
"""Reasons of a file's last day that are another one than the rule of the policy."""


class RetentionCard(StrEnum):
    """The four count cards of the dashboard; every file is in exactly one."""

    DUE = "due"
    SOON = "soon"
    HELD = "held"
    RUNNING = "running"


class KeepLongerRefused(RuleRefusal):
    """Keeping longer at the client's request does not fit the policy (K-76, T-30)."""

    rule = "T-30"
    title = noop("Zo lang bewaren mag niet op verzoek.")
    next_step = noop("Kies een eerdere einddatum of kijk bij Instellingen, Beleid.")


@dataclass(frozen=True, slots=True)
class RetentionFacts:
    """What the engine needs to know of one client, and nothing more. All days are local calendar days.

    `client_id` is opaque. `last_treatment_on` is the last treatment that was *performed*: no booking, no-show or
    sale. `receipts` are the days of issue. `compulsory_record` is true when the Wkkgz asks the record.
    """

    client_id: str
    registered_on: date
    last_change_on: date
    last_contact_on: date
    last_treatment_on: date | None = None
    ended_on: date | None = None
    receipts: tuple[date, ...] = ()
    holds: tuple[Hold, ...] = ()
    keep_longer_until: date | None = None
    open_request: bool = False
    open_access: bool = False  # of those, one for a copy of the file that nobody answered yet
    restricted: bool = False
    has_photos: bool = False
    has_consents: bool = False
    compulsory_record: bool = False
    last_message_on: date | None = None
    last_request_done_on: date | None = None
    last_complaint_closed_on: date | None = None
    last_incident_on: date | None = None
    promised: tuple[PromisedTerm, ...] = ()  # by the consents that stand, on what is kept on consent alone

    @property
    def days(self) -> FileDays:
        """From which day each kind of term runs."""
        changed = None if self.last_treatment_on is None else max(self.last_change_on, self.last_treatment_on)
        days = [day for day in (self.ended_on, self.last_treatment_on) if day is not None]
        ended = None if self.last_treatment_on is None else max(days)  # as `_file_start`: a later treatment counts
        contact = max(self.last_contact_on, self.registered_on)
        return FileDays(self.last_treatment_on, ended, changed, contact)

    def active_hold(self, today: date) -> Hold | None:
        """The open hold that is looked at again first; a passed review day does not release it."""
        open_holds = (hold for hold in self.holds if hold.released_on is None or hold.released_on > today)
        return min(open_holds, key=lambda hold: hold.review_on, default=None)


@dataclass(frozen=True, slots=True)
class ClassRetention:
    """Term of one class of one client; `end` is None if no term runs."""

    record_class: RecordClass
    start_on: date | None
    start_event: StartEvent
    end: TermEnd | None
    state: TermState
    reason: Text
    hold: Hold | None = None
    held_by: Text | None = None  # why that hold keeps it, on that day

    @property
    def keep_through(self) -> date | None:
        """Last day of the term: the last allowed one of a maximum, the last compulsory one of a minimum."""
        return None if self.end is None else self.end.last_day

    @property
    def at_least(self) -> bool:
        """True where the last day is that of a minimum."""
        return isinstance(self.end, AtLeast)

    def kept_by_minimum(self, today: date) -> bool:
        """True while a legal minimum asks the file, also within a term that was made longer (BW 7:454 lid 3)."""
        if isinstance(self.end, AtMost):
            return self.end.not_before is not None and today < self.end.not_before
        return self.end is not None and today <= self.end.last_day

    @property
    def destroyable_from(self) -> date | None:
        """First day on which the term allows destruction; None without a term."""
        return None if self.end is None else self.end.destroyable_from


@dataclass(frozen=True, slots=True)
class StoredTerm:
    """The end of a file as lists keep it beside the client: what does not depend on the day."""

    keep_through: date | None = None
    at_least: bool = False
    held: bool = False

    @property
    def end(self) -> TermEnd | None:
        """The typed end; None without a term."""
        return end_of(self.keep_through, at_least=self.at_least)


def stored_form(file: ClassRetention) -> StoredTerm:
    """What a list keeps of a computed file."""
    return StoredTerm(file.keep_through, file.at_least, file.state is TermState.HELD)


@dataclass(frozen=True, slots=True)
class ClientRetention:
    """Terms of everything that is kept of one client, the file first."""

    client_id: str
    classes: tuple[ClassRetention, ...]

    @property
    def file(self) -> ClassRetention:
        """The file itself: of class CLIENT_FILE, or PROSPECT for who was never treated."""
        return self.classes[0]

    def of(self, record_class: RecordClass) -> ClassRetention:
        """The row of a class; CLIENT_FILE answers a prospect's file too, a class without records has NO_TERM."""
        if record_class is RecordClass.CLIENT_FILE:
            return self.file
        for row in self.classes:
            if row.record_class is record_class:
                return row
        return ClassRetention(
            record_class, None, self.file.start_event, None, TermState.NO_TERM, text(noop("Hiervan is niets bewaard."))
        )


def compute(facts: RetentionFacts, policy: Policy, today: date) -> ClientRetention:
    """Answer the term of every class of which this client has records (J-08, J-10)."""
    rows = [_file_row(facts, policy)]
    for present, record_class in (
        (facts.has_photos, RecordClass.PHOTOS),
        (facts.has_consents, RecordClass.CONSENT_PROOF),
    ):
        if present:
            rows.append(replace(rows[0], record_class=record_class))
    for last, record_class, term in (
        (facts.last_message_on, RecordClass.CORRESPONDENCE, policy.correspondence_term),
        (facts.last_request_done_on, RecordClass.REQUESTS, policy.requests_retention),
        (facts.last_complaint_closed_on, RecordClass.COMPLAINTS, policy.complaints_retention),
        (facts.last_incident_on, RecordClass.INCIDENTS, policy.incidents_retention),
    ):
        if last is not None and term is None:
            rows.append(replace(rows[0], record_class=record_class))
        elif last is not None and term is not None:
            rows.append(_row(record_class, policy, last, AtMost(add_term(last, term))))
    stated = [_stated(row, facts, policy, today) for row in rows]
    if facts.receipts:
        stated.append(_bookkeeping_row(facts, policy, today))
    return ClientRetention(facts.client_id, tuple(stated))


def _file_row(facts: RetentionFacts, policy: Policy) -> ClassRetention:
    if facts.last_treatment_on is None:
        start = max(facts.last_contact_on, facts.registered_on)
        record_class, term = RecordClass.PROSPECT, policy.prospect_term
        event = StartEvent.LAST_CONTACT
    else:
        start, event = _file_start(facts, facts.last_treatment_on, policy)
        record_class, term = RecordClass.CLIENT_FILE, policy.file_retention
    through = add_term(start, term)
    minimum = record_class is RecordClass.CLIENT_FILE and policy.medical_contract
    row = _row(record_class, policy, start, AtLeast(through) if minimum else AtMost(through), event)
    # A date from under another policy, or from another practice's file, lengthens nothing where this one forbids it.
    longer = facts.keep_longer_until if policy.keep_longer_allowed else None
    if longer is None or longer <= through:
        return row if minimum else _as_signed(row, facts)
    if policy.keep_longer_max is not None:
        longer = min(longer, add_term(through, policy.keep_longer_max))
    end = AtMost(longer, not_before=row.destroyable_from if minimum else None)
    return replace(row, end=end, reason=text(KEPT_LONGER))


def _as_signed(row: ClassRetention, facts: RetentionFacts) -> ClassRetention:
    """A file with data on consent goes no later than the client signed, until a longer text is signed (J-16).

    A legal minimum and a client's own request to keep the file longer are another ground than that consent.
    """
    signed = promised_through(facts.promised, facts.days)
    if signed is None or row.keep_through is None or signed >= row.keep_through:
        return row
    return replace(row, end=AtMost(signed), reason=text(AS_SIGNED))


def _file_start(facts: RetentionFacts, treated: date, policy: Policy) -> tuple[date, StartEvent]:
    """The day from which the term runs, and what happened then. Until an end of the service is noted, and when the
    client was treated after it, the last treatment counts: a clock that stands still keeps a file for ever (T-12).
    """
    if policy.file_retention_start is FileStart.END_OF_SERVICE:
        if facts.ended_on is None or facts.ended_on < treated:
            return treated, StartEvent.LAST_TREATMENT
        return facts.ended_on, StartEvent.END_OF_SERVICE
    if policy.file_retention_start is FileStart.LAST_CHANGE:
        return max(facts.last_change_on, treated), StartEvent.LAST_CHANGE
    return treated, StartEvent.LAST_TREATMENT


def _row(record_class: RecordClass, policy: Policy, start: date, end: TermEnd,
         event: StartEvent | None = None) -> ClassRetention:
    event = event or start_event(record_class, policy)
    return ClassRetention(record_class, start, event, end, TermState.RUNNING, term_wording(record_class, policy, event))


def _stated(row: ClassRetention, facts: RetentionFacts, policy: Policy, today: date) -> ClassRetention:
    """Fill in the state: a hold or a restriction keeps what belongs to the file, else the days left decide."""
    if row.record_class in _FILE_CLASSES:
        hold = facts.active_hold(today)
        if hold is not None:
            ground = hold.wording(policy, today)
            reason = text(noop("Vast: {ground}. Opnieuw kijken op {review}."), ground=ground, review=hold.review_on)
            return replace(row, state=TermState.HELD, reason=reason, hold=hold, held_by=ground)
        if facts.restricted:
            return replace(row, state=TermState.HELD, reason=text(noop("Vast: afgeschermd op verzoek van de cliënt.")))
    return row if row.end is None else replace(row, state=row.end.state_on(today))


def _bookkeeping_row(facts: RetentionFacts, policy: Policy, today: date) -> ClassRetention:
    """Receipts are locked through the last day of the newest one, and then go within 30 days (J-23, J-24)."""
    newest = max(facts.receipts)
    end = AtLeast(fiscal_kept_through(newest, policy.book_year_end, policy.bookkeeping_years).locked_through)
    return ClassRetention(
        RecordClass.BOOKKEEPING,
        book_year_end(newest, policy.book_year_end),
        StartEvent.END_OF_BOOK_YEAR,
        end,
        end.state_on(today),
        term_wording(RecordClass.BOOKKEEPING, policy),
    )


def check_keep_longer(facts: RetentionFacts, policy: Policy, until: date) -> None:
    """Raise `KeepLongerRefused` unless the policy allows keeping the file until that day on request."""
    if not policy.keep_longer_allowed:
        raise KeepLongerRefused
    through = _file_row(replace(facts, keep_longer_until=None), policy).keep_through
    if through is not None and policy.keep_longer_max is not None and until > add_term(through, policy.keep_longer_max):
        raise KeepLongerRefused


def event_wording(row: ClassRetention) -> Text:
    """`de laatste behandeling`: what the term runs from."""
    return text(EVENT_WORDS[row.start_event])


class Figures(NamedTuple):
    """Counts of the four cards."""

    due: int
    soon: int
    held: int
    running: int


class MonthCount(NamedTuple):
    """Files that end in one month, in the same three kinds as the cards; held files are in none."""

    year: int
    month: int
    due: int
    soon: int
    later: int


def card_of(row: ClassRetention, today: date) -> RetentionCard:
    """The card a file counts in: due from the day on which it has to go, soon within 30 days, held, or running.

    A minimum is never soon: until the day after its last one nothing may be done.
    """
    if row.state is TermState.HELD:
        return RetentionCard.HELD
    if row.end is None:
        return RetentionCard.RUNNING
    if row.end.due_on <= today:
        return RetentionCard.DUE
    soon = not row.at_least and row.end.last_day <= day_within(today, SOON_DAYS)
    return RetentionCard.SOON if soon else RetentionCard.RUNNING


def figures(files: Iterable[ClassRetention], today: date) -> Figures:
    """Count files per card; the four add up to all files."""
    counts = dict.fromkeys(RetentionCard, 0)
    for row in files:
        counts[card_of(row, today)] += 1
    return Figures(*(counts[card] for card in (
        RetentionCard.DUE, RetentionCard.SOON, RetentionCard.HELD, RetentionCard.RUNNING)))


def upcoming(files: Iterable[ClassRetention], today: date, months: int = 24) -> tuple[MonthCount, ...]:
    """Count files per month in which they end, from this month on; what is overdue counts in this month."""
    counts = [dict.fromkeys(RetentionCard, 0) for _ in range(months)]
    for row in files:
        card = card_of(row, today)
        if card is RetentionCard.HELD or row.keep_through is None:
            continue
        ahead = (row.keep_through.year - today.year) * 12 + row.keep_through.month - today.month
        if ahead < months:
            counts[max(0, ahead)][card] += 1
    firsts = months_ahead(today, months)
    return tuple(
        MonthCount(first.year, first.month,
                   *(count[card] for card in (RetentionCard.DUE, RetentionCard.SOON, RetentionCard.RUNNING)))
        for first, count in zip(firsts, counts, strict=False)
    )


class ClockParts(NamedTuple):
    """What a clock draws: `left` of `total` parts, months or (for long terms) years."""

    left: int
    total: int
    years: bool


def clock_parts(row: ClassRetention, policy: Policy, today: date) -> ClockParts:
    """Whole months left of the term (24 for two years), or years when it is long, as for bookkeeping."""
    left = 0 if row.keep_through is None else months_between(today, row.keep_through)
    if row.record_class is RecordClass.BOOKKEEPING:
        return ClockParts(min(left // 12, policy.bookkeeping_years), policy.bookkeeping_years, years=True)
    term: Term = policy.prospect_term if row.record_class is RecordClass.PROSPECT else policy.file_retention
    total = 12 * term.years + term.months or 1
    if total > 36:
        return ClockParts(min(left // 12, total // 12), total // 12, years=True)
    return ClockParts(min(left, total), total, years=False)
