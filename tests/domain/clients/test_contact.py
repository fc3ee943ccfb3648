"""Phone, e-mail, postcode, house number (K-105, K-106, K-107)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.clients.contact import (
    EmailInvalid,
    HouseNumber,
    HouseNumberInvalid,
    PhoneInvalid,
    PostcodeInvalid,
    display_phone,
    normalise_email,
    normalise_phone,
    normalise_postcode,
    phone_search_digits,
    postcode_warning,
    split_house_number,
)


@pytest.mark.req("K-106")
@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("0612345678", "+31612345678", "06 1234 5678"),
        ("06-12 34 56 78", "+31612345678", "06 1234 5678"),
        ("+31 6 12345678", "+31612345678", "06 1234 5678"),
        ("0031612345678", "+31612345678", "06 1234 5678"),
        ("(0183) 550217", "+31183550217", "0183 55 02 17"),
        ("020 1234567", "+31201234567", "020 123 45 67"),
        ("085-1234567", "+31851234567", "085 123 45 67"),
        ("+49 176 12345678", "+4917612345678", "+49 176 12345678"),
        ("0603456789", "+31603456789", "06 0345 6789"),
        ("", "", ""),
    ],
)
def test_k106_phone(typed: str, kept: str, shown: str) -> None:
    assert normalise_phone(typed) == kept
    assert display_phone(kept) == shown


@pytest.mark.parametrize(
    "typed", ["061234567", "06123456789", "bel me", "0612345678x", "+", "0", "112", "+999123", "0612345678 ext 3"]
)
def test_k106_no_phone(typed: str) -> None:
    with pytest.raises(PhoneInvalid, match="telefoonnummer") as caught:
        normalise_phone(typed)
    assert caught.value.field == "phone"


@given(st.integers(100_000_000, 999_999_999))
def test_k106_every_ten_digit_dutch_number_keeps_its_digits(number: int) -> None:
    kept = normalise_phone(f"0{number}")
    assert kept == f"+31{number}"
    assert display_phone(kept).replace(" ", "") == f"0{number}" == phone_search_digits(kept)
    assert normalise_phone(display_phone(kept)) == kept


@given(st.text(max_size=30))
def test_k106_anything_typed_is_kept_as_e164_or_refused(typed: str) -> None:
    try:
        kept = normalise_phone(typed)
    except PhoneInvalid:
        return
    assert kept == "" or (kept[0] == "+" and kept[1:].isascii() and kept[1:].isdigit())


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" joelle@Example.NL ", "joelle@example.nl"),
        ("j.van.den+heuvel@mail.example.com", "j.van.den+heuvel@mail.example.com"),
        ("", ""),
    ],
)
def test_k107_email(typed: str, kept: str) -> None:
    assert normalise_email(typed) == kept


@pytest.mark.req("K-107")
@pytest.mark.parametrize("typed", ["a@", "a", "@b.nl", "a b@c.nl", "a@b", "a@b..nl", "x" * 300 + "@example.nl"])
def test_k107_no_email(typed: str) -> None:
    with pytest.raises(EmailInvalid, match="e-mailadres"):
        normalise_email(typed)


@pytest.mark.req("K-105")
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1234ab", "1234 AB"),
        ("1234 AB", "1234 AB"),
        (" 9999  zz ", "9999 ZZ"),
        ("2000", "2000"),
        ("sw1a 1aa", "SW1A 1AA"),
        ("", ""),
    ],
)
def test_k105_postcode(typed: str, kept: str) -> None:
    assert normalise_postcode(typed) == kept


@pytest.mark.req("K-105")
@pytest.mark.parametrize("typed", ["0123 AB", "1234 SA", "1234SD", "1234 ss", "abc", "?", "1", "1234 AB; x"])
def test_k105_no_postcode(typed: str) -> None:
    with pytest.raises(PostcodeInvalid, match="postcode"):
        normalise_postcode(typed)


def test_k105_foreign_postcode_warns_and_does_not_block() -> None:
    warning = postcode_warning(normalise_postcode("2000"))
    assert warning is not None
    assert warning.render() == "Dit is geen Nederlandse postcode. Klopt dat?"
    assert postcode_warning("1234 AB") is None
    assert postcode_warning("") is None


@given(
    st.integers(1000, 9999),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2),
    st.sampled_from(["", " ", "  "]),
)
def test_k105_dutch_postcodes(number: int, letters: str, gap: str) -> None:
    typed = f"{number}{gap}{letters.lower()}"
    if letters in {"SA", "SD", "SS"}:
        with pytest.raises(PostcodeInvalid):
            normalise_postcode(typed)
    else:
        assert normalise_postcode(typed) == f"{number} {letters}"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12", ("12", "")),
        ("12a", ("12", "A")),
        ("12-3", ("12", "3")),
        ("12 bis", ("12", "bis")),
        ("12 A-2", ("12", "A-2")),
        ("", ("", "")),
    ],
)
def test_k105_house_number(typed: str, kept: tuple[str, str]) -> None:
    assert split_house_number(typed) == HouseNumber(*kept)


@pytest.mark.parametrize("typed", ["a12", "0", "-3", "123456"])
def test_k105_no_house_number(typed: str) -> None:
    with pytest.raises(HouseNumberInvalid, match="huisnummer"):
        split_house_number(typed)
