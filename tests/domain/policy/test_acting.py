"""What stands in the settings as in force is read by something; what nothing reads is not shown (J-06, J-63)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import jindra_desk
from jindra_desk.domain.policy.acting import ACTING, NOT_REACHED
from jindra_desk.domain.policy.sources import source_wording
from jindra_desk.domain.policy.values import KEY_TYPES
from jindra_desk.domain.retention.engine import RetentionFacts
from tests.support.policies import policy

ROOT = Path(jindra_desk.__path__[0])
DAYS_NOBODY_TELLS = ("last_message_on", "last_complaint_closed_on", "last_incident_on")


def read_values() -> Iterator[str]:
    """`policy.answer_term`, `session.policy(uow).lock_seconds`: every value that is asked of a policy."""
    for path in ROOT.rglob("*.py"):
        if path.parent.name == "domain" and path.name.startswith("policy"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and "policy" in ast.unparse(node.value).split(".")[-1]:
                yield node.attr


@pytest.mark.req("J-06")
def test_every_value_that_is_shown_acts_and_every_other_is_not_shown() -> None:
    assert set(read_values()) & set(KEY_TYPES) == ACTING | NOT_REACHED
    assert not ACTING & NOT_REACHED


def test_nothing_tells_the_engine_of_the_days_that_the_others_run_from() -> None:
    told = (ROOT / "storage/repositories/retention.py").read_text(encoding="utf-8")
    for day in DAYS_NOBODY_TELLS:
        assert day in RetentionFacts.__dataclass_fields__
        assert f"{day}=" not in told, "then it acts: move its value to ACTING"


@pytest.mark.req("J-63")
def test_own_policy_is_called_so_and_the_law_by_its_name() -> None:
    chosen = policy()
    said = {key: source_wording(chosen.value(key).source).render() for key in sorted(ACTING)}
    law = {key for key, words in said.items() if not words.startswith("eigen beleid")}
    assert law == {"medical_contract", "bookkeeping_years", "answer_term", "data_consent_age"}
    assert said["treatment_permission_age"] == "eigen beleid: de privacyverklaring van de praktijk"
    assert said["bookkeeping_years"] == "AWR 52"


def test_a_borrowed_term_says_so() -> None:
    words = source_wording(policy("zorgbedrijf").value("file_retention").source).render()
    assert words == ("eigen beleid: dit document zegt het niet, dus zoals de privacyverklaring van de praktijk")
