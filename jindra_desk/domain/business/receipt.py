"""Receipts: they stand alone with one initial and a surname, so that they survive the client's file (J-22, J-23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ReceiptId
from jindra_desk.domain.base.text import noop


class AmountInvalid(InvalidInput):
    """Not an amount of money."""

    title = noop("Dit is geen bedrag.")
    next_step = noop("Typ het als 84,50.")


@dataclass(frozen=True, slots=True)
class Receipt:
    """One receipt: `name` is a copy such as `J. van den Heuvel`, `description` holds no treatment detail."""

    id: ReceiptId
    number: int  # consecutive within the book year
    book_year: int
    issued_on: date
    name: str
    description: str
    amount_cents: int


def parse_amount(untrusted_text: str) -> int | None:
    """Read `84,50`, `€ 84` or `1.204,00` as cents; None when empty; raise `AmountInvalid` otherwise."""
    text = untrusted_text.replace("€", "").replace(" ", "").replace("\u00a0", "").strip()
    if not text:
        return None
    whole, comma, cents = text.partition(",")
    groups = whole.split(".")
    if len(groups) > 1 and (any(len(group) != 3 for group in groups[1:]) or not 1 <= len(groups[0]) <= 3):
        raise AmountInvalid("amount")
    digits = "".join(groups)
    well_formed = digits.isascii() and digits.isdigit() and cents.isascii()
    if not well_formed or (comma and not (cents.isdigit() and len(cents) == 2)) or len(digits) > 6:
        raise AmountInvalid("amount")
    return int(digits) * 100 + int(cents or 0)
