"""What the cover of a client's copy rests on, and until when each kind of data stays, in words (J-12, J-21, AVG 15)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.business.outside_services import OutsideServices
from jindra_desk.domain.handout.spoken_to import SpokenTo
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.record_classes import RecordClass, term_wording
from jindra_desk.domain.retention.engine import AS_SIGNED, KEPT_LONGER, ClassRetention, RetentionFacts, compute
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.rights.request import Request


@dataclass(frozen=True, slots=True)
class CoverFacts:
    """What the cover rests on besides the file itself. `asked`: the requests that this copy answers;
    `guardian_decides`: a parent or guardian signed what stands, and the client nothing.
    """

    policy: Policy
    retention: RetentionFacts
    outside: OutsideServices
    made_on: date
    voice: SpokenTo
    asked: tuple[Request, ...] = ()
    recipient: str = ""
    guardian_decides: bool = False

    @property
    def terms(self) -> ClassRetention:
        """The term of the file on that day."""
        return compute(self.retention, self.policy, self.made_on).file

    @property
    def books(self) -> ClassRetention:
        """The term of the newest receipt."""
        return compute(self.retention, self.policy, self.made_on).of(RecordClass.BOOKKEEPING)

    @property
    def on_hold(self) -> bool:
        """Whether the file is held, so that a withdrawal shuts and takes nothing away (A-11)."""
        return self.retention.active_hold(self.made_on) is not None

    @property
    def asked_by_law(self) -> bool:
        """Whether a legal minimum asks the file, so that a withdrawal shuts and takes nothing away (WGBO)."""
        return self.terms.kept_by_minimum(self.made_on)

    @property
    def over(self) -> bool:
        """Whether the last day of the file has passed and nothing holds it."""
        row = self.terms
        return row.state is not TermState.HELD and row.keep_through is not None and row.keep_through < self.made_on

    def without_holds(self) -> CoverFacts:
        """The same file once it is let go."""
        return replace(self, retention=replace(self.retention, holds=()))


def kept(facts: CoverFacts) -> Text:
    """Until when the file stays, and what makes that day move."""
    row = facts.terms
    if row.state is TermState.HELD:
        if row.hold is None:
            after = replace(facts, retention=replace(facts.retention, restricted=False))
            return text(noop("zolang het dossier is afgeschermd; daarna {then}"), then=_then(after))
        return text(noop("{held}; daarna {then}"), held=while_held(facts), then=_then(facts.without_holds()))
    if row.keep_through is None:
        return text(noop("tot de bewaartermijn van het dossier voorbij is"))
    if facts.over:
        return text(noop("tot en met {day}; die dag is voorbij en het dossier wordt vernietigd"), day=row.keep_through)
    if row.reason.template == KEPT_LONGER:
        return facts.voice.say(noop("tot en met {day}, omdat je vroeg het langer te bewaren"),
                               noop("tot en met {day}, omdat u vroeg het langer te bewaren"),
                               noop("tot en met {day}, op verzoek van de cliënt"), day=row.keep_through)
    if row.reason.template == AS_SIGNED:
        return _signed(facts, row.keep_through)
    rule = term_wording(row.record_class, facts.policy, row.start_event)
    if row.at_least:
        return text(noop("{term}, zoals het nu staat tot en met {day}"), term=rule, day=row.keep_through)
    return text(noop("{term}: nu tot en met {day}"), term=rule, day=row.keep_through)


def _signed(facts: CoverFacts, day: date) -> Text:
    if facts.guardian_decides:
        return facts.voice.say(noop("tot en met {day}: de termijn die je ouder of voogd heeft getekend"),
                               noop("tot en met {day}: de termijn die uw ouder of voogd heeft getekend"),
                               noop("tot en met {day}: de termijn die de ouder of voogd heeft getekend"), day=day)
    return facts.voice.say(noop("tot en met {day}: de termijn die je hebt getekend"),
                           noop("tot en met {day}: de termijn die u hebt getekend"),
                           noop("tot en met {day}: de termijn die de cliënt heeft getekend"), day=day)


def _then(facts: CoverFacts) -> Text:
    if facts.over:
        return text(noop("gaat het weg: de termijn was tot en met {day}"), day=facts.terms.keep_through)
    return kept(facts)


def while_held(facts: CoverFacts) -> Text:
    """`zolang het dossier is vastgehouden (claim loopt)`, with every ground that holds it."""
    holds = [one for one in facts.retention.holds if one.is_open]
    grounds: list[Text] = []
    for hold in sorted(holds, key=lambda one: one.review_on):
        if (ground := hold.wording(facts.policy, facts.made_on)) not in grounds:
            grounds.append(ground)
    named = grounds[0]
    for one in grounds[1:]:
        named = text(noop("{first}, {second}"), first=named, second=one)
    return text(noop("zolang het dossier is vastgehouden ({ground})"), ground=named)

