"""The guards against whole corpora of written numbers and misread codes (J-60, J-61)."""

from __future__ import annotations

import random

import pytest

from jindra_desk.domain.guards.check import check_free_text
from jindra_desk.domain.guards.findings import FindingKind
from tests.domain.guards.corpus import damaged_codes, harmless, written_bsns


@pytest.mark.req("J-61")
@pytest.mark.parametrize("seed", range(5))
def test_j61_every_separator_is_seen_through(seed: int) -> None:
    missed = [ascii(written) for written in written_bsns(random.Random(seed))
              if FindingKind.BSN not in {found.kind for found in check_free_text(f"nr: {written}; gezien")}]
    assert missed == []


@pytest.mark.req("J-61")
def test_j61_days_times_years_and_phones_raise_no_alarm_and_other_numbers_hardly_any() -> None:
    dice = random.Random(61)
    texts = [text for _ in range(150) for text in harmless(dice)]
    alarms = [text for text in texts if check_free_text(text)]
    assert len(alarms) <= len(texts) / 100, alarms
    assert not [text for text in alarms if text[:2] in {"06", "+3", "00"} or ":" in text or "." in text[:3]]
    for year in range(2000, 2100):
        for text in (f"{year}-{other}" for other in range(2000, 2100)):
            assert check_free_text(text) == [], text


@pytest.mark.req("J-60")
def test_j60_misread_codes_are_found() -> None:
    """At least 290 of 306 of the first such corpus; here as large a share, of more."""
    codes = list(damaged_codes(random.Random(60), rounds=60))
    found = {code: check_free_text(f"Gezien:\n{code}\nAkkoord, tot straks.") for code in codes}
    missed = [code for code in codes if FindingKind.MRZ not in {one.kind for one in found[code]}]
    assert len(missed) <= len(codes) * 16 / 306, missed


@pytest.mark.req("J-61")
@pytest.mark.parametrize("unseen", ["\u200b", "\u00ad", "\u200e", "\u2060", "\ufeff"])
def test_j61_what_nobody_sees_stands_wherever_it_likes(unseen: str) -> None:
    """It is no separator: where it stands says nothing of groups, and how much of it there is neither."""
    assert check_free_text(f"12{unseen}3456{unseen * 9}78{unseen}2") != []


@pytest.mark.req("J-60")
@pytest.mark.parametrize("filler", ["K", "c", "(", "&lt;", "\uff1c"])
def test_j60_the_line_with_the_name_alone_is_a_code_however_its_fillers_were_read(filler: str) -> None:
    """Without the other line no birth and expiry give it away."""
    line = "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<".replace("<", filler)
    assert [one.kind for one in check_free_text(f"Gezien:\n{line}\nTot straks.")] == [FindingKind.MRZ]
