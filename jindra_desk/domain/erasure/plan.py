"""What a destruction would do, before the click: what goes, what stays, why, until when (J-11, J-20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.domain.base.dates import fiscal_kept_through
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import Language, Text, Translator, noop, text, untranslated
from jindra_desk.domain.clients.client import ClientRestricted
from jindra_desk.domain.erasure.elsewhere import Elsewhere, elsewhere_lines
from jindra_desk.domain.erasure.lines import LineKind, PlanLine
from jindra_desk.domain.erasure.parents import ParentIn, doubtful_lines, staying_lines
from jindra_desk.domain.erasure.reasons import REASON_LABELS, ErasureReason, ReasonFacts, unfounded
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.record_classes import RecordClass, term_wording
from jindra_desk.domain.retention.engine import ClassRetention, RetentionFacts, compute
from jindra_desk.domain.rights.kept_request import KeptRequest
from jindra_desk.domain.rights.request import REQUEST_LABELS, Outcome

_TERM_OVER = noop("De bewaartermijn is voorbij")


def reason_label(reason: ErasureReason, *, term_over: bool) -> str:
    """The reason as screen, command line and certificate say it.

    A file may go from 30 days before its last day, and its term is over only the day after that (section 9).
    """
    return _TERM_OVER if reason is ErasureReason.TERM and term_over else REASON_LABELS[reason]


class NotYetDue(RuleRefusal):
    """The term is the reason given, and it has more than 30 days to run (J-21)."""

    rule = "J-21"
    title = noop("Dit dossier hoeft nog niet weg.")
    cause = noop("Vernietigen kan vanaf {since}; bewaren tot en met {until}.")
    next_step = noop("Vraagt de cliënt er zelf om, kies dan «De cliënt vraagt het zelf».")


class UnderHold(RuleRefusal):
    """Nothing is destroyed while a hold stands (A-11)."""

    rule = "A-11"
    title = noop("Dit dossier is vastgehouden: {ground}.")
    cause = noop("Zolang dat zo is, wordt het niet vernietigd.")
    next_step = noop("Kijk er op {review} opnieuw naar, of laat het dossier los.")


class CompulsoryRecord(RuleRefusal):
    """Of the reasons only the client's own request wipes the compulsory record before its term (section 3.5)."""

    rule = "A-04"
    title = noop("Het verslag van deze behandelingen is verplicht. Het dossier kan weg vanaf {since}.")
    cause = noop("Deze reden verandert dat niet: wat op een ingetrokken toestemming rustte, is al weg of gesloten.")
    next_step = noop("Vraagt de cliënt er zelf om, kies dan «De cliënt vraagt het zelf».")


class CompulsoryRecordOfTheDead(CompulsoryRecord):
    """Nobody can ask for it any more: the record goes with its term."""

    cause = noop("Overlijden verandert dat niet.")
    next_step = noop("Het dossier komt vanzelf in de lijst als de termijn voorbij is.")


class AccessUnanswered(RuleRefusal):
    """The practice destroys nothing that a client asked to see and was not shown yet (J-19, AVG 15)."""

    rule = "J-19"
    title = noop("Deze cliënt vroeg om inzage en heeft nog geen antwoord.")
    cause = noop("Wat vernietigd is, kun je niet meer laten zien.")
    next_step = noop("Geef het dossier eerst mee, en zeg op de cliëntpagina dat het is meegegeven. Daarna kan het weg.")


@dataclass(frozen=True, slots=True)
class FileContents:
    """How many of each thing the file holds: visits that were performed, consents that were given, other documents."""

    treatments: int = 0
    photos: int = 0
    consents: int = 0
    documents: int = 0
    receipts: int = 0


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """The preview: blocks of lines, and the refusal when a rule stands in the way."""

    reason: ErasureReason
    goes: tuple[PlanLine, ...]
    stays: tuple[PlanLine, ...]
    why: tuple[PlanLine, ...]
    until: tuple[PlanLine, ...]
    refusal: RuleRefusal | None
    elsewhere: tuple[PlanLine, ...] = ()

    @property
    def allowed(self) -> bool:
        """True when no rule refuses it."""
        return self.refusal is None

    def lines_for_terminal(
        self, translate: Translator = untranslated, language: Language = Language.NL
    ) -> tuple[str, ...]:
        """The blocks as plain lines, each heading followed by its indented lines."""
        lines: list[str] = []
        for heading, block in (
            (noop("Gaat weg"), self.goes),
            (noop("Blijft"), self.stays),
            (noop("Waarom"), self.why),
            (noop("Tot wanneer"), self.until),
            (noop("Buiten de kluis"), self.elsewhere),
        ):
            if not block:
                continue
            lines.append(translate(heading))
            for line in block:
                lines.append(f"  {line.text.render(translate, language)}")
                if line.note is not None:
                    lines.append(f"    {line.note.render(translate, language)}")
        return tuple(lines)

    def require_allowed(self) -> None:
        """Raise the refusal, if any: see `RuleRefusal` classes of this module and `ClientRestricted`."""
        if self.refusal is not None:
            raise self.refusal


def erasure_plan(
    facts: RetentionFacts,
    contents: FileContents,
    policy: Policy,
    today: date,
    reason: ErasureReason,
    *,
    book_name: str = "",
    about: ReasonFacts | None = None,
    kept: Sequence[KeptRequest] = (),
    elsewhere: Elsewhere | None = None,
    with_letter: bool = True,
    parents: Sequence[ParentIn] = (),
) -> ErasurePlan:
    """Answer what destroying this client's file today for that reason would do; nothing is changed.

    `book_name` is the name on receipts, such as `I. ten Brinke` (J-22); `about` is what the reason is held against,
    and without it only a term or a request can be the reason. `kept` is what stays of the client's requests,
    `elsewhere` what stands outside the vault, `parents` the files of others in which the client is a representative.
    `with_letter`: a request is answered with a letter.
    """
    about = about or ReasonFacts(policy.data_consent_age)
    file = compute(facts, policy, today).file
    return ErasurePlan(
        reason=reason,
        goes=_goes(contents),
        stays=_stays(contents, book_name, kept, parents, letter=with_letter and reason is ErasureReason.REQUEST),
        why=(*_why(facts, contents, policy, today, reason, about), *doubtful_lines(parents)),
        until=_until(facts, contents, policy),
        refusal=_refusal(facts, file, policy, today, reason, about),
        elsewhere=() if elsewhere is None else elsewhere_lines(elsewhere),
    )


def _refusal(facts: RetentionFacts, file: ClassRetention, policy: Policy, today: date, reason: ErasureReason,
             about: ReasonFacts) -> RuleRefusal | None:
    hold = facts.active_hold(today)
    if hold is not None:
        return UnderHold(ground=hold.wording(policy, today), review=hold.review_on)
    if reason is ErasureReason.REQUEST:
        return None  # who asks to destroy the file does not wait for a copy of it any more
    if facts.restricted and reason is not ErasureReason.DECEASED:
        return ClientRestricted()  # what the client asked to keep goes for no reason of the practice (AVG 18 lid 2)
    refused = _not_yet_due(file, today) if reason is ErasureReason.TERM else unfounded(reason, about, today)
    if refused is not None:
        return refused
    if reason is not ErasureReason.TERM and (facts.compulsory_record or file.at_least) and _not_yet_due(file, today):
        dead = reason is ErasureReason.DECEASED
        return (CompulsoryRecordOfTheDead if dead else CompulsoryRecord)(since=file.destroyable_from)
    if facts.open_access and reason is not ErasureReason.DECEASED:
        return AccessUnanswered()
    return None


def _not_yet_due(file: ClassRetention, today: date) -> RuleRefusal | None:
    since = file.destroyable_from
    if since is None or today >= since:
        return None
    return NotYetDue(since=since, until=file.keep_through)


def _goes(contents: FileContents) -> tuple[PlanLine, ...]:
    n = contents.treatments
    if n == 0:
        file = text(noop("Dossier zonder behandelingen"))
    else:
        file = text(noop("Dossier met {n} behandeling") if n == 1 else noop("Dossier met {n} behandelingen"), n=n)
    lines = [PlanLine(LineKind.FILE, file)]
    photos, consents = _photos(contents.photos), _consents(contents.consents)
    if photos and consents:
        lines.append(PlanLine(LineKind.PHOTOS, text(noop("{first} en {second}"), first=photos, second=consents)))
    elif photos:
        lines.append(PlanLine(LineKind.PHOTOS, photos))
    elif consents:
        lines.append(PlanLine(LineKind.CONSENTS, consents))
    if n := contents.documents:
        lines.append(
            PlanLine(LineKind.DOCUMENTS, text(noop("{n} document") if n == 1 else noop("{n} documenten"), n=n))
        )
    return tuple(lines)


def _photos(n: int) -> Text | None:
    return text(noop("{n} foto") if n == 1 else noop("{n} foto’s"), n=n) if n else None


def _consents(n: int) -> Text | None:
    if n == 0:
        return None
    return text(noop("{n} getekende toestemming") if n == 1 else noop("{n} getekende toestemmingen"), n=n)


def _stays(contents: FileContents, book_name: str, kept: Sequence[KeptRequest], parents: Sequence[ParentIn], *,
           letter: bool) -> tuple[PlanLine, ...]:
    n = contents.receipts
    lines = [*(_stays_of(line, letter=letter) for line in kept), *staying_lines(parents)]
    if n:
        words = noop("{n} bon op naam van ‘{name}’") if n == 1 else noop("{n} bonnen op naam van ‘{name}’")
        lines.insert(0, PlanLine(LineKind.RECEIPTS, text(words, n=n, name=book_name)))
    return tuple(lines) or (PlanLine(LineKind.NOTHING, text(noop("Niets"))),)


def _stays_of(line: KeptRequest, *, letter: bool) -> PlanLine:
    """`Inzageverzoek nr. 2026-4831 tot en met 21 november 2028`, that no name stands with it, what nobody answered."""
    until, kind = line.keep_through, text(REQUEST_LABELS[line.kind])
    words = text(noop("{kind} nr. {number} tot en met {until}"), kind=kind, number=line.number, until=until)
    if not line.number:
        named = (noop("{kind}, onder een nummer dat in de brief komt, tot en met {until}") if letter
                 else noop("{kind}, onder een nieuw nummer, tot en met {until}"))
        words = text(named, kind=kind, until=until)
    lapsed = any(one.outcome is Outcome.LAPSED for one in line.decisions)
    return PlanLine(LineKind.REQUESTS, words, text(
        noop("Niet apart beantwoord, omdat het dossier is vernietigd. Zonder naam: soort, datums en besluit") if lapsed
        else noop("Zonder naam: soort, datums en besluit")))


def _why(
    facts: RetentionFacts, contents: FileContents, policy: Policy, today: date, reason: ErasureReason,
    about: ReasonFacts
) -> tuple[PlanLine, ...]:
    words = text(REASON_LABELS[reason])
    if reason is ErasureReason.TERM:
        # As the list of terms says it: the rule, or the longer or shorter term that was agreed with the client.
        words = compute(replace(facts, holds=(), restricted=False), policy, today).file.reason
    if reason is ErasureReason.DECEASED and about.death is not None:
        words = text(noop("De cliënt is {death}"), death=about.death.wording())
    note = None
    if contents.receipts:
        note = text(noop("Bonnen: fiscale bewaarplicht (AWR, artikel 52), {term}"),
                    term=term_wording(RecordClass.BOOKKEEPING, policy))
    lines = [PlanLine(LineKind.REASON, words, note)]
    if facts.open_access or (facts.open_request and reason is not ErasureReason.REQUEST):
        lines.append(PlanLine(LineKind.WARNING, text(noop("Er loopt nog een verzoek van deze cliënt."))))
    return tuple(lines)


def _until(facts: RetentionFacts, contents: FileContents, policy: Policy) -> tuple[PlanLine, ...]:
    if not contents.receipts or not facts.receipts:
        return ()
    ends = sorted(
        {
            fiscal_kept_through(issued, policy.book_year_end, policy.bookkeeping_years).locked_through
            for issued in facts.receipts
        }
    )
    if len(ends) == 1:
        return (PlanLine(LineKind.UNTIL, text(noop("Bonnen tot en met {last}"), last=ends[0])),)
    words = noop("Bonnen tot en met {first}, de laatste tot en met {last}")
    return (PlanLine(LineKind.UNTIL, text(words, first=ends[0], last=ends[-1])),)
