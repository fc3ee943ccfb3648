"""Values of the policy that are asked about: every term and number has what is usual, and no profile is unusual."""

from __future__ import annotations

import pytest

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.policy.floor import Comparison
from jindra_desk.domain.policy.likely import LIKELY, PolicyValueUnlikely, require_likely
from jindra_desk.domain.policy.values import KEY_TYPES, ValueKind
from tests.support.policies import floor, policy
from tests.support.vaults import TODAY

MEASURED = sorted(key for key, kind in KEY_TYPES.items() if kind.kind in (ValueKind.TERM, ValueKind.NUMBER))


def test_every_term_and_number_has_what_is_usual() -> None:
    """A new key fails here until somebody has thought about it."""
    assert sorted(LIKELY) == MEASURED


@pytest.mark.parametrize("name", ["praktijk", "brancheorganisatie", "kliniek", "sjabloon", "zorgbedrijf"])
def test_no_value_of_a_shipped_profile_is_asked_about(name: str) -> None:
    for key, value in policy(name).values().items():
        require_likely(key, value)


@pytest.mark.parametrize("key", MEASURED)
def test_the_ends_of_what_is_possible_are_asked_about_or_refused_by_law(key: str) -> None:
    """Both bounds of the domain: a slip there is never kept without a word."""
    rules = [rule for rule in floor().in_force(TODAY) if rule.key == key and rule.when is None]
    least, most = LIKELY[key]
    for bound, end in ((KEY_TYPES[key].least, least), (KEY_TYPES[key].most, most)):
        if bound == end or any(not rule.is_kept_by(bound) for rule in rules):
            continue
        with pytest.raises(PolicyValueUnlikely):
            require_likely(key, bound)
    for end in (least, most):
        require_likely(key, end)


def test_what_the_law_allows_at_its_limit_is_usual() -> None:
    """Who chooses exactly what the law asks is not asked whether that is a slip."""
    for rule in floor().in_force(TODAY):
        if rule.key in LIKELY and rule.comparison is not Comparison.ONE_OF:
            require_likely(rule.key, rule.clamp_to)


def test_the_question_names_the_value_and_what_is_usual() -> None:
    with pytest.raises(PolicyValueUnlikely) as asked:
        require_likely("file_retention", Term(years=100))
    title, cause, next_step = asked.value.parts()
    assert title == "Dossier bewaren: 100 jaar. Klopt dat?"
    assert cause == "Meestal is dit 6 maanden tot en met 20 jaar."
    assert "«Dit klopt»" in next_step
