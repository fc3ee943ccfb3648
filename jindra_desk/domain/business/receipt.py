"""Receipts: they stand alone with one initial and a surname, so that they survive the client's file (J-22, J-23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ReceiptId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.typed import typed_number
from jindra_desk.domain.base.wording import euros

_MOST_EUROS = 1_000_000


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
    """An amount of euros, as `typed_number` reads it, in cents; None when empty; raise `AmountInvalid` otherwise."""
    if not untrusted_text.replace("€", "").strip():
        return None
    number = typed_number(untrusted_text)
    cents = None if number is None else _cents(number)
    if cents is None:
        raise AmountInvalid("amount")
    return cents


def written_amount(cents: int) -> str:
    """`84,50` for 8450, as it stands in a field."""
    return euros(cents).removeprefix("€ ")


def rewritten_amount(number: Decimal) -> str:
    """As `written_amount`, for a number of euros that was typed; '' where it is no amount."""
    cents = _cents(number)
    return "" if cents is None else written_amount(cents)


def _cents(number: Decimal) -> int | None:
    cents = number * 100
    return int(cents) if number < _MOST_EUROS and cents == cents.to_integral_value() else None
