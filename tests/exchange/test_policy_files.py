"""The five shipped profiles and the floor file (requirements section 2)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.policy.values import (
    CarerSharing,
    FileStart,
    InsurerSharing,
    PhotoBasis,
    PolicyScalar,
    PolicyUnreadable,
)
from jindra_desk.exchange.policy_files import load_floor, load_profile, load_profile_values, profile_names

TODAY = date(2026, 11, 21)


def test_five_profiles_the_practice_first() -> None:
    assert profile_names() == ("praktijk", "brancheorganisatie", "kliniek", "sjabloon", "zorgbedrijf")
    files = {path.stem for path in resource_path("policies").glob("*.toml")}
    assert files == {*profile_names(), "floor"}


@pytest.mark.parametrize("name", profile_names())
def test_every_value_has_a_row_as_source(name: str) -> None:
    _, sources = load_profile_values(name)
    known = re.compile(r"(borrowed )?[JAKTC]-\d{2,3}(; (AWR|UAVG) \d+)?|AVG 12 lid 3|BW 7:446")
    assert all(known.fullmatch(source) for source in sources.values())


@pytest.mark.parametrize(
    ("name", "key", "value", "source"),
    [
        ("brancheorganisatie", "file_retention", Term(years=2), "A-16"),
        ("kliniek", "file_retention", Term(years=15), "K-69"),
        ("kliniek", "answer_term", Term(weeks=4), "K-57"),
        ("kliniek", "minimum_treatment_age", 18, "K-55"),
        ("kliniek", "statement_notice", Term(weeks=4), "K-81"),
        ("kliniek", "prospect_term", Term(months=3), "C-55"),
        ("sjabloon", "file_retention", Term(months=12), "T-12"),
        ("sjabloon", "file_retention_start", FileStart.END_OF_SERVICE, "T-12"),
        ("sjabloon", "keep_longer_max", None, "T-12"),
        ("sjabloon", "keep_longer_allowed", False, "T-12"),
        ("sjabloon", "correspondence_term", None, "T-27"),
        ("kliniek", "photo_basis", PhotoBasis.CARE_RECORD, "K-95"),
        ("praktijk", "share_with_insurer", InsurerSharing.NEVER, "J-05"),
        ("praktijk", "answer_term", Term(months=1), "AVG 12 lid 3"),
        ("praktijk", "answer_extension", Term(months=2), "AVG 12 lid 3"),
        ("praktijk", "medical_contract", False, "BW 7:446"),
        ("sjabloon", "share_with_carer", CarerSharing.NEVER, "T-32"),
        ("zorgbedrijf", "answer_term", Term(weeks=2), "C-84"),
        ("zorgbedrijf", "file_retention", Term(years=2), "borrowed J-21"),
    ],
)
def test_section_2_values(name: str, key: str, value: PolicyScalar, source: str) -> None:
    got = load_profile(name, TODAY).value(key)
    assert (got.value, got.source, got.clamped) == (value, source, False)


@pytest.mark.parametrize(
    ("name", "clamped"),
    [
        ("praktijk", {"analysis_copy", "phone_offers", "breach_scope"}),
        ("brancheorganisatie", {"analysis_copy", "phone_offers", "breach_scope"}),
        (
            "kliniek",
            {
                "erasure_term",
                "request_form",
                "copy_fee_first_cents",
                "identity_check",
                "consent_proof",
                "consent_proof_health",
                "bsn_field",
                "data_consent_age",
                "share_with_carer",
                "share_with_insurer",
                "automated_decisions",
                "newsletter_term",
                "lock_seconds",
                "phone_offers",
                "breach_scope",
            },
        ),
        ("sjabloon", {"request_form", "identity_check", "phone_offers", "breach_scope"}),
        (
            "zorgbedrijf",
            {
                "request_form",
                "request_is_complaint",
                "analysis_copy",
                "bsn_field",
                "insurer_fields",
                "storage",
                "digital_offers",
                "phone_offers",
                "breach_scope",
            },
        ),
    ],
)
def test_every_weak_value_is_clamped_and_no_other(name: str, clamped: set[str]) -> None:
    policy = load_profile(name, TODAY)
    assert set(policy.clamped_keys()) == clamped
    raw, _ = load_profile_values(name)
    for key in clamped:
        assert policy.value(key).clamped_from == raw[key] != policy.value(key).value
    assert policy.lock_seconds <= 120
    assert policy.bsn_field is False


def test_every_rule_has_a_source_and_clamps_to_what_it_allows() -> None:
    for rule in load_floor().rules:
        assert rule.source
        assert rule.is_kept_by(rule.clamp_to), rule.id


def test_unknown_profile() -> None:
    with pytest.raises(PolicyUnreadable):
        load_profile("../praktijk", TODAY)


BASE = 'name = "praktijk"\n[values]\n'


@pytest.mark.parametrize(
    "content",
    [
        "not toml [",
        "",
        BASE,
        BASE + 'nationality = { value = "x", source = "J-06" }',
        BASE + "lock_seconds = 120",
        BASE + 'lock_seconds = { value = "long", source = "J-28" }',
        'name = "other"\n[values]\n',
        'name = "praktijk"\nvalues = 3',
    ],
)
def test_a_wrong_profile_file_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "praktijk.toml").write_text(content, encoding="utf-8")
    with pytest.raises(PolicyUnreadable):
        load_profile("praktijk", TODAY, floor=load_floor(), folder=tmp_path)


RULE = '[[rule]]\nid = "x"\nsource = "t"\nvalid_from = 2020-01-01\n'


@pytest.mark.parametrize(
    "content",
    [
        "",
        "rule = 1",
        "[[rule]]",
        RULE + 'key = "nope"\ncomparison = "at_most"\nvalue = 1',
        RULE + 'key = "lock_seconds"\ncomparison = "about"\nvalue = 1',
        RULE + 'key = "lock_seconds"\ncomparison = "at_most"\nvalue = "P1D"',
        RULE + 'key = "lock_seconds"\ncomparison = "at_most"\nvalue = 1\nwhen = { nope = true }',
        RULE + 'key = "lock_seconds"\ncomparison = "at_most"\nvalue = 1\nwhen = 4',
    ],
)
def test_a_wrong_floor_file_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "floor.toml").write_text(content, encoding="utf-8")
    with pytest.raises(PolicyUnreadable):
        load_floor(tmp_path)
