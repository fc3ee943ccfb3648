"""BSN and MRZ guards on free text (J-60, J-61; law.md section 8)."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.guards.check import check_free_text, require_clean_text
from jindra_desk.domain.guards.findings import BsnFound, Finding, FindingKind, MrzFound

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def eleven_test(digits: str) -> bool:
    """The 11-test as law.md writes it, independent of the library that the guard uses."""
    return int(digits) > 0 and sum(w * int(d) for w, d in zip(WEIGHTS, digits, strict=True)) % 11 == 0


@st.composite
def bsns(draw: st.DrawFn) -> str:
    head = draw(st.text("0123456789", min_size=8, max_size=8))
    rest = sum(w * int(d) for w, d in zip(WEIGHTS[:8], head, strict=True)) % 11
    assume(rest < 10)
    whole = f"{head}{rest}"
    assume(int(whole) > 0)
    assert eleven_test(whole)
    return whole


@pytest.mark.req("J-61")
@pytest.mark.parametrize(
    "text",
    [
        "123456782",
        "1234.56.782",
        "111222333",
        "249566758",
        "12345672",
        "1234 56 782",
        "1234-56-782",
        "BSN:123456782.",
        "bsn123456782",
        "op 12 123456782",
        "12-11-2026 123456782",
        "tel 0612345678, 123 456 782",
        "NL123456782B01",
        "123\u00a0456\u00a0782",
        "123 - 456 - 782",
        "１２３４５６７８２",
        "1 2 3 4 5 6 7 8 2",
        "kamer 3 123 456 782",
    ],
)
def test_j61_blocked(text: str) -> None:
    findings = check_free_text(text)
    assert [finding.kind for finding in findings] == [FindingKind.BSN]


@pytest.mark.req("J-61")
@pytest.mark.parametrize(
    "text",
    [
        "123456789",
        "000000000",
        "0612345678",
        "06 12345678",
        "06-12345672",
        "+31612345678",
        "+31 6 12345672",
        "0031612345678",
        "0183 55 02 17",
        "(0183) 550217",
        "NL91ABNA0417164300",
        "NL91 ABNA 0417 1643 00",
        "12-11-2026",
        "2026-11-12",
        "12112026",
        "20261112",
        "8712345678906",
        "8 712345 678906",
        "1123456782",
        "1234567820",
        "lot HS-2608-14",
        "€ 84,50",
        "11:42",
        "",
        "pen 0,5 mm, stand 3, 1.204 pulsen",
        "DE89370400440532013000",
    ],
)
def test_j61_not_blocked(text: str) -> None:
    assert check_free_text(text) == []


@given(
    bsns(),
    st.lists(st.sampled_from(["", " ", ".", "-", "\u2011"]), min_size=8, max_size=8),
    st.text(st.characters(categories=["Lu", "Ll"]), max_size=15),
    st.text(st.characters(categories=["Lu", "Ll"]), max_size=15),
)
def test_j61_any_bsn_between_words_is_found_whatever_the_separators(
    number: str, between: list[str], before: str, after: str
) -> None:
    written = number[0] + "".join(gap + digit for gap, digit in zip(between, number[1:], strict=True))
    assume(not any(c.isdecimal() for c in before + after))
    assume(not _reads_as_day_or_time(written))
    found = check_free_text(f"{before} : {written} ; {after}")
    assert any(finding.kind is FindingKind.BSN for finding in found)


def _reads_as_day_or_time(written: str) -> bool:
    """A date needs its year as one group, so only numbers with a 19 or 20 in them can be taken for one; a time its
    minutes behind a full stop.
    """
    return "19" in written or "20" in written or re.search(r"\d\.\d\d(?!\d)", written) is not None


@given(st.integers(0, 999_999_999))
def test_j61_contiguous_nine_digits_follow_the_11_test(number: int) -> None:
    digits = f"{number:09d}"
    assert bool(check_free_text(f"x {digits} x")) is eleven_test(digits)


@given(bsns(), st.text("0123456789", min_size=1, max_size=6), st.booleans())
def test_j61_no_finding_inside_a_longer_run_of_digits(number: str, more: str, in_front: bool) -> None:
    assert check_free_text(more + number if in_front else number + more) == []


@given(bsns())
def test_j61_the_number_is_nowhere_in_finding_or_error(number: str) -> None:
    shown = repr(check_free_text(f"nr {number}"))
    with pytest.raises(BsnFound) as caught:
        require_clean_text(f"nr {number}", "note")
    assert number not in shown
    assert number not in str(caught.value) + repr(caught.value) + repr(caught.value.values) + repr(
        caught.value.__dict__
    )


def test_j61_error_words_and_code() -> None:
    with pytest.raises(BsnFound) as caught:
        require_clean_text("123456782", "note")
    error = caught.value
    assert isinstance(error, InvalidInput)
    assert isinstance(error, RuleRefusal)
    assert error.sentence().startswith("Dit lijkt een BSN. Dat bewaar je hier nooit.")
    assert (error.field, error.rule, exit_code_of(type(error))) == ("note", "J-61", ExitCode.REFUSED)


def test_j61_owner_may_say_it_is_no_bsn_for_that_place_only() -> None:
    text = "artikel 123456782 en nog 111222333"
    first, second = check_free_text(text)
    assert text[first.start : first.end] == "123456782"
    assert check_free_text(text, [first]) == [second]
    require_clean_text(text, "note", [first, second])
    with pytest.raises(BsnFound):
        require_clean_text("x" + text, "note", [first, second])


TD3 = "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<\nSPECI20142NLD6503101F2403096999999990<<<<<84"
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
TD1 = "I<NLDSPECI20142999999990<<<<<8\n6503101F2403096NLD<<<<<<<<<<<8\nDE<BRUIJN<<WILLEKE<LISELOTTE<<"


@pytest.mark.req("J-60")
@pytest.mark.parametrize(
    "code",
    [
        TD1,
        TD2,
        TD3,
        TD3.lower(),
        TD3.replace("\n", "\r\n"),
        TD3.replace("\n", ""),
        TD3.replace("<<", "«"),
        TD2.replace("UTO", "UTO "),
    ],
)
def test_j60_passport_codes_are_refused_until_the_owner_says_that_they_are_none(code: str) -> None:
    text = f"Gezien:\n{code}\nAkkoord"
    findings = check_free_text(text)
    assert FindingKind.MRZ in {finding.kind for finding in findings}
    with pytest.raises(MrzFound, match="paspoort"):
        require_clean_text(text, "note", [found for found in findings if found.kind is FindingKind.BSN])
    require_clean_text(text, "note", findings)


@pytest.mark.parametrize(
    "text",
    [
        "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        "als a << b dan",
        "zie << vorige bladzijde met een lange zin erachter",
        "AANHOUDENDE ROODHEID NA BEHANDELING VAN DE WANGEN",
        "«Vernietig dossier»",
    ],
)
def test_j60_plain_text_passes(text: str) -> None:
    assert check_free_text(text) == []


def test_findings_point_into_the_text() -> None:
    assert check_free_text("bsn 1234.56.782!") == [Finding(4, 15, FindingKind.BSN)]


@given(st.text(max_size=200))
def test_any_text_is_checked_without_failing(text: str) -> None:
    for finding in check_free_text(text):
        assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.req("J-61")
@pytest.mark.parametrize("blank", ["\u115f", "\u1160", "\u3164", "\uffa0"])
@pytest.mark.parametrize("times", [1, 5, 40])
def test_j61_letters_that_nobody_sees_hide_no_number(blank: str, times: int) -> None:
    """Hangul fillers are letters by their category and blank on the screen: they part nothing."""
    text = f"1234{blank * times}56782"
    assert check_free_text(text) == [Finding(0, len(text), FindingKind.BSN)]


@pytest.mark.req("J-60")
@pytest.mark.parametrize("code", [TD1, TD3])
def test_j60_a_code_that_was_wrapped_into_short_lines_is_one_finding(code: str) -> None:
    """No line by itself is long enough for a name line, or holds birth, sex and expiry: only all of them together."""
    flat = code.replace("\n", "")
    lines = [flat[place:place + 20] for place in range(0, len(flat), 20)]
    assert not any(check_free_text(line) for line in lines if line.strip("<"))
    block = "\n".join(lines)
    found = check_free_text(f"Gezien:\n{block}\nAlles goed.")
    assert [one for one in found if one.kind is FindingKind.MRZ] == [Finding(8, 8 + len(block), FindingKind.MRZ)]


@pytest.mark.req("J-61")
@pytest.mark.parametrize("text", [
    "lot HS-2608-14 en BSN 123456782",
    "lot 5, BSN 123456782",
    "charge 12 / BSN-nummer: 123456782",
    "lot HS-2608-14, b.s.n. 123 456 782",
    "factuur 2026-14 en burgerservicenummer 123456782",
    "lot 5, sofinummer is 123456782",
    "lot 123456782 is haar BSN",
    "batch 7, 123456782 (BSN)",
])
def test_a_number_that_is_called_bsn_is_one_whatever_lot_stands_on_the_line(text: str) -> None:
    assert [found.sure for found in check_free_text(text)] == [True]


@pytest.mark.req("J-61")
@pytest.mark.parametrize("text", ["BSN onbekend, lot 123456782", "geen BSN; factuur 123456782"])
def test_a_lot_beside_the_word_bsn_stays_a_lot(text: str) -> None:
    assert [found.sure for found in check_free_text(text)] == [False]
