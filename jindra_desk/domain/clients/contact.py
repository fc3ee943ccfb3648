"""Checks on phone, e-mail and postcode: each answers the value to keep or says what is wrong (K-105 to 107).

Nothing here looks anything up: syntax only (J-04). Empty stays empty: none of these fields is compulsory. The libraries
are loaded when something is checked: they would be a tenth of a start.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import Text, noop, text

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_NETHERLANDS = 31
_PHONE_SHAPE = re.compile(r"[+(0-9][0-9 ().\-/\u00a0\u2010-\u2013]*")
_DUTCH_SHAPE = re.compile(r"[0-9]{4}\s*[A-Za-z]{2}")
_FOREIGN_SHAPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 \-]{1,11}")
_HOUSE = re.compile(r"([1-9][0-9]{0,4})(?![0-9])\s*[-/ ]?\s*([A-Za-z0-9][A-Za-z0-9 \-/]{0,9})?")
_MAX_EMAIL = 254


class PhoneInvalid(InvalidInput):
    """Not a phone number that can be called (K-106)."""

    title = noop("Dit telefoonnummer klopt niet.")
    next_step = noop("Typ tien cijfers zoals 06 1234 5678, of begin met + en het landnummer.")


class EmailInvalid(InvalidInput):
    """Not an e-mail address (K-107)."""

    title = noop("Dit e-mailadres klopt niet.")
    next_step = noop("Kijk of er een @ in staat en een punt in het deel erachter.")


class PostcodeInvalid(InvalidInput):
    """Looks Dutch and cannot exist, or is no postcode anywhere (K-105)."""

    title = noop("Deze postcode bestaat niet.")
    next_step = noop("Typ hem als 1234 AB.")


class HouseNumberInvalid(InvalidInput):
    """No number to start with."""

    title = noop("Dit huisnummer klopt niet.")
    next_step = noop("Begin met het nummer, daarna de toevoeging, zoals 12 A.")


def normalise_phone(untrusted_text: str, field: str = "phone") -> str:
    """Answer E.164 (`+31612345678`), Dutch unless it starts with + or 00; raise `PhoneInvalid`.

    The digit after 06 is not checked: published lists of ranges age (law.md section 10).
    """
    import phonenumbers

    typed = " ".join(untrusted_text.split())
    if not typed:
        return ""
    if not _PHONE_SHAPE.fullmatch(typed):
        raise PhoneInvalid(field)
    try:
        number = phonenumbers.parse(typed, "NL")
    except phonenumbers.NumberParseException:
        raise PhoneInvalid(field) from None
    if not _can_be_called(number):
        raise PhoneInvalid(field)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _can_be_called(number: PhoneNumber) -> bool:
    import phonenumbers

    if phonenumbers.is_valid_number(number):
        return True
    national = str(number.national_number)
    if number.country_code == _NETHERLANDS:
        return len(national) == 9 and not number.italian_leading_zero
    return phonenumbers.is_possible_number(number)


def display_phone(e164: str) -> str:
    """`06 1234 5678`, `0183 55 02 17`, `020 123 45 67`, `+49 176 12345678`; anything else as it stands."""
    if not e164.startswith("+"):
        return e164
    if e164.startswith("+316") and len(e164) == 12 and e164.isascii() and e164[1:].isdigit():
        return f"06 {e164[4:8]} {e164[8:]}"  # nearly all there are: a list of clients need not wait for the library
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    if number.country_code != _NETHERLANDS:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = str(number.national_number)
    if len(national) != 9:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    if national.startswith("6"):
        return f"06 {national[1:5]} {national[5:]}"
    if phonenumbers.length_of_geographical_area_code(number) == 3:
        return f"0{national[:3]} {national[3:5]} {national[5:7]} {national[7:]}"
    return f"0{national[:2]} {national[2:5]} {national[5:7]} {national[7:]}"


def phone_search_digits(e164: str) -> str:
    """Digits as a Dutch person types them, `0612345678`; a foreign number without its plus."""
    dutch = f"+{_NETHERLANDS}"
    return f"0{e164.removeprefix(dutch)}" if e164.startswith(dutch) else e164.removeprefix("+")


def normalise_email(untrusted_text: str, field: str = "email") -> str:
    """Answer the address with its domain in lower case, or raise `EmailInvalid`; syntax only, no look-up."""
    typed = untrusted_text.strip()
    if not typed:
        return ""
    if len(typed) > _MAX_EMAIL:
        raise EmailInvalid(field)
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(typed, check_deliverability=False).normalized
    except EmailNotValidError:
        raise EmailInvalid(field) from None


def normalise_postcode(untrusted_text: str, field: str = "postcode") -> str:
    """Answer `1234 AB` for a Dutch postcode and a foreign one in capitals; raise `PostcodeInvalid`."""
    typed = " ".join(untrusted_text.upper().split())
    if not typed:
        return ""
    if _DUTCH_SHAPE.fullmatch(typed):
        from stdnum.nl import postcode as dutch_postcode

        compact = typed.replace(" ", "")
        if not dutch_postcode.is_valid(compact):
            raise PostcodeInvalid(field)
        return f"{compact[:4]} {compact[4:]}"
    if not _FOREIGN_SHAPE.fullmatch(typed) or not any(c.isdigit() for c in typed):
        raise PostcodeInvalid(field)
    return typed


def postcode_warning(postcode: str) -> Text | None:
    """Say that a kept postcode is not Dutch; only a warning, it may be right. None when all is well."""
    if not postcode or _DUTCH_SHAPE.fullmatch(postcode):
        return None
    return text(noop("Dit is geen Nederlandse postcode. Klopt dat?"))


class HouseNumber(NamedTuple):
    """Number and addition, such as ('12', 'A')."""

    number: str
    addition: str


def split_house_number(untrusted_text: str, field: str = "house_number") -> HouseNumber:
    """Split `12a`, `12-3`, `12 bis` into number and addition; raise `HouseNumberInvalid`."""
    typed = " ".join(untrusted_text.split())
    if not typed:
        return HouseNumber("", "")
    match = _HOUSE.fullmatch(typed)
    if match is None:
        raise HouseNumberInvalid(field)
    addition = (match[2] or "").strip()
    return HouseNumber(match[1], addition.upper() if len(addition) == 1 else addition)
