"""Until which day a signed consent reaches: one rule for texts, openings, approvals and the cover of a copy.

Consent carries the term that the owner chose (AVG 5 lid 1e, 7 lid 2). What the law on medical treatment asks longer
(BW 7:454 lid 3), it asks for the record alone: a newsletter list, a portrait and a publication are no record of it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.consents.consent import ENDS_WITH_ITS_TERM, KEPT_WITH_THE_RECORD, ConsentKind
from jindra_desk.domain.consents.promised_term import FileDays, PromisedTerm
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import FileStart

NO_RECORD = ENDS_WITH_ITS_TERM - KEPT_WITH_THE_RECORD
"""Purposes that no law keeps: they end by the term of the consent alone."""
_NAMES_CONTACT = frozenset({ConsentKind.NEWSLETTER})
"""Purposes of which the text says how long it stays without any treatment."""


def chosen_promise(policy: Policy) -> PromisedTerm:
    """How long the owner keeps a file by choice, before any law asks it longer; a law that asks less is kept."""
    chosen = policy.chosen()
    term, start, never = (chosen[key] for key in ("file_retention", "file_retention_start", "prospect_term"))
    return PromisedTerm(_shorter(term, policy.file_retention),
                        start if isinstance(start, FileStart) else policy.file_retention_start,
                        _shorter(never, policy.prospect_term))


def policy_promise(policy: Policy) -> PromisedTerm:
    """How long a file stays by the policy in force, with what a law asks."""
    return PromisedTerm(policy.file_retention, policy.file_retention_start, policy.prospect_term)


def promise_in_force(kind: ConsentKind, policy: Policy) -> PromisedTerm:
    """What the text of that purpose promises today."""
    promise = chosen_promise(policy) if kind in NO_RECORD else policy_promise(policy)
    return promise if kind in _NAMES_CONTACT else replace(promise, never_treated=None)


def reaches_through(kind: ConsentKind, signed: PromisedTerm | None, policy: Policy, days: FileDays,
                    signed_on: date) -> date | None:
    """The last day of a consent to `kind` that was signed on that day: the shorter of what was signed and what the text
    in force says. None where no term runs.

    `signed` is None for words that are on a paper: those count as what the owner chose.
    """
    promises = (signed or chosen_promise(policy), promise_in_force(kind, policy))
    ends = (promise.last_day_signed(days, signed_on) for promise in promises)
    return min((day for day in ends if day is not None), default=None)


def _shorter(chosen: object, in_force: Term) -> Term:
    return chosen if isinstance(chosen, Term) and chosen.never_longer_than(in_force) else in_force
