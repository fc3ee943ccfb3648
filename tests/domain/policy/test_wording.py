"""Every key, choice and rule has Dutch words, and nothing has words that exists no more."""

from __future__ import annotations

import pytest

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import KEY_TYPES, CarerSharing, PhoneOffers, PolicyScalar
from jindra_desk.domain.policy.wording import (
    FLOOR_REASONS,
    GROUPS,
    KEY_LABELS,
    PROFILE_LABELS,
    key_label,
    value_wording,
)
from jindra_desk.exchange.policy_files import profile_names
from tests.support.policies import floor, policy


def test_every_key_stands_once_in_the_groups_and_has_a_label() -> None:
    grouped = [key for group in GROUPS for key in group.keys]
    assert grouped == list(KEY_TYPES) == list(KEY_LABELS)
    assert set(PROFILE_LABELS) == set(profile_names())


def test_every_rule_has_a_reason_and_every_reason_a_rule() -> None:
    assert {rule.id for rule in floor().rules} == set(FLOOR_REASONS)


def test_every_choice_has_words() -> None:
    for key, value_type in KEY_TYPES.items():
        for choice in value_type.choice or ():
            assert value_wording(key, choice).render()


def test_choices_with_the_same_text_keep_their_own_words() -> None:
    assert value_wording("phone_offers", PhoneOffers.WITHOUT_CONSENT).render() == "zonder toestemming"
    assert value_wording("share_with_carer", CarerSharing.WITHOUT_CONSENT).render().endswith("als de zorg het vraagt")


@pytest.mark.parametrize("name", profile_names())
def test_every_value_of_every_profile_reads(name: str) -> None:
    chosen: Policy = policy(name)
    for key in KEY_TYPES:
        value = chosen.value(key)
        line = f"{key_label(key).render()}: {value_wording(key, value.value).render()}"
        assert "{" not in line
        if value.clamped:
            assert value.explanation is not None
            assert "{" not in value.explanation.render()


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("lock_seconds", 120, "120 seconden"),
        ("lock_seconds", None, "nooit"),
        ("keep_longer_max", None, "niet ingesteld"),
        ("copy_fee_first_cents", 0, "gratis"),
        ("copy_fee_first_cents", 450, "€ 4,50"),
        ("file_retention", Term(years=2), "2 jaar"),
        ("bsn_field", False, "nee"),
        ("book_year_end", (6, 30), "30-06"),
        ("data_consent_age", 16, "16 jaar"),
        ("breach_hours", 72, "72 uur"),
        ("erasure_term", Term(), "meteen"),
    ],
)
def test_values_in_words(key: str, value: PolicyScalar, words: str) -> None:
    assert value_wording(key, value).render() == words


def test_k69_a_longer_term_is_allowed_and_explained() -> None:
    value = policy("kliniek").value("file_retention")
    assert value.value == Term(years=15)
    assert not value.clamped
    assert value.explanation is not None
    assert "WGBO" in value.explanation.render()
    assert policy().value("file_retention").explanation is None
