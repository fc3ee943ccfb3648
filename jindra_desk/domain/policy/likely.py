"""Policy values that are allowed and probably a slip of the finger: asked once, never refused and never kept unseen.

A retention of 100 years, or of one day, which would make almost every file due. Wider bounds, beyond which a value
makes no sense at all, stand in `policy_values`; what the law asks stands in its floor.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.policy.values import PolicyScalar
from jindra_desk.domain.policy.wording import key_label, value_wording


class PolicyAsked(InvalidInput):
    """A value that is allowed, and kept once the owner confirmed it; `field` is the key."""

    title = noop("{what}: {value}. Klopt dat?")
    next_step = noop("Verbeter het, of kies «Dit klopt».")


class PolicyValueUnlikely(PolicyAsked):
    """A value far from what practices choose."""

    cause = noop("Meestal is dit {least} tot en met {most}.")


LIKELY: Mapping[str, tuple[Term, Term] | tuple[int, int]] = MappingProxyType({
    "file_retention": (Term(months=6), Term(years=20)),
    "keep_longer_max": (Term(months=1), Term(years=5)),
    "prospect_term": (Term(weeks=2), Term(months=6)),
    "correspondence_term": (Term(months=1), Term(years=7)),
    "bookkeeping_years": (7, 10),
    "requests_retention": (Term(months=6), Term(years=7)),
    "complaints_retention": (Term(months=6), Term(years=7)),
    "incidents_retention": (Term(years=1), Term(years=10)),
    "complaint_hold": (Term(years=1), Term(years=5)),
    "answer_term": (Term(weeks=1), Term(months=1)),
    "answer_extension": (Term(), Term(months=2)),
    "erasure_term": (Term(), Term(months=1)),
    "complaint_term": (Term(weeks=1), Term(weeks=6)),
    "complaint_extension": (Term(), Term(weeks=4)),
    "newsletter_reconfirm": (Term(months=6), Term(years=5)),
    "marketing_stop": (Term(), Term(days=1)),
    "vulnerability_answer": (Term(days=1), Term(months=1)),
    "statement_notice": (Term(), Term(months=3)),
    "copy_fee_first_cents": (0, 1_000),
    "treatment_permission_age": (16, 18),
    "minimum_treatment_age": (0, 21),
    "data_consent_age": (16, 16),
    "lock_seconds": (15, 120),
    "passphrase_min_score": (3, 4),
    "breach_hours": (24, 72),
})
"""Of every term and number what practices choose, both ends included (a test walks the keys)."""


def require_likely(key: str, value: PolicyScalar) -> None:
    """Raise `PolicyValueUnlikely` for a term or number outside what is usual for its key; none is always meant."""
    if key not in LIKELY or value is None:
        return
    least, most = LIKELY[key]
    if isinstance(value, Term) and isinstance(least, Term) and isinstance(most, Term):
        likely = value.never_shorter_than(least) and value.never_longer_than(most)
    else:
        assert isinstance(value, int)
        assert isinstance(least, int)
        assert isinstance(most, int)
        likely = least <= value <= most
    if not likely:
        raise PolicyValueUnlikely(key, what=key_label(key), value=value_wording(key, value),
                                  least=value_wording(key, least), most=value_wording(key, most))
