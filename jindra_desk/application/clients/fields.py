"""From what is typed on a client's form to the client that is kept: checks, tidying, and nothing without a purpose."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from jindra_desk.application.session.text_gate import require_kept_text, require_phone_text
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.typed import ShortYear, typed_day
from jindra_desk.domain.base.unlikely_days import require_likely_birth
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.clients.client import Address, Channel, Client, GuardianRelation, PhotoPreference
from jindra_desk.domain.clients.contact import (
    display_phone,
    normalise_email,
    normalise_phone,
    normalise_postcode,
    split_house_number,
)
from jindra_desk.domain.clients.names import NameUse, PersonName, clean_name
from jindra_desk.domain.clients.surname import joined, parse_prefix


class DateUnreadable(InvalidInput):
    """Not a date that exists."""

    title = noop("Dit is geen datum.")
    next_step = noop("Typ hem als 12-11-2026.")


class NotInformed(InvalidInput):
    """Before anything is written down, the client hears who keeps what and why (K-33)."""

    title = noop("Vertel eerst wie de gegevens bewaart en waarom.")
    next_step = noop("Geef de privacyinformatie en zet het vinkje.")


@dataclass(frozen=True, slots=True)
class ClientInput:
    """The typed form; all text is untrusted. Dates as `12-11-2026`, house number with its addition, as `12 A`.

    `prefix` is None until the surname was split by hand: the program then splits it, and never again afterwards.
    `not_bsn` names fields whose doubt the owner settled: a number is no BSN (J-61), an unlikely day is right.
    """

    surname: str
    given: str = ""
    initials: str = ""
    former_surname: str = ""
    partner_surname: str = ""
    name_use: NameUse = NameUse.PARTNER_OWN
    birth_date: str = ""
    phone: str = ""
    email: str = ""
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    town: str = ""
    channel: Channel = Channel.NONE
    photo_preference: PhotoPreference = PhotoPreference.NOT_ASKED
    notes: str = ""
    informed: bool = False
    paper_file: bool = False
    prefix: str | None = None
    not_bsn: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class GuardianInput:
    """Who signs for a young client (K-83); `relation` is compulsory by its type."""

    name: str
    relation: GuardianRelation
    phone: str = ""
    email: str = ""
    not_bsn: frozenset[str] = frozenset()


def input_of(client: Client) -> ClientInput:
    """The form as it stands for a kept client."""
    name, address = client.name, client.address
    by_hand = parse_prefix(joined(name.prefix, name.surname)) != (name.prefix, name.surname)
    return ClientInput(
        surname=name.surname if by_hand else joined(name.prefix, name.surname),
        prefix=name.prefix if by_hand else None,
        given=name.given,
        initials=name.initials,
        former_surname=client.former_surname,
        partner_surname=joined(name.partner_prefix, name.partner_surname),
        name_use=name.use,
        birth_date="" if client.birth_date is None else field_date(client.birth_date),
        phone=display_phone(client.phone),
        email=client.email,
        street=address.street,
        house_number=f"{address.house_number} {address.addition}".strip(),
        postcode=address.postcode,
        town=address.town,
        channel=client.preferred_channel,
        photo_preference=client.photo_preference,
        notes=client.notes,
        informed=client.informed_on is not None,
        paper_file=client.paper_file,
    )


def checked_values(typed: ClientInput, today: date, before: ClientInput | None = None) -> dict[str, Any]:
    """Answer the fields of `Client` that the form sets; raise the first fault, which names its field.

    A name without surname raises `SurnameMissing`; text with a BSN `BsnFound` (J-61); a form that was never told
    to the client `NotInformed` (K-33).
    """
    _check_texts(typed, before, typed.not_bsn)
    name = PersonName.typed(surname=typed.surname, prefix=typed.prefix, given=typed.given, initials=typed.initials,
                            partner_surname=typed.partner_surname, use=typed.name_use)
    house = split_house_number(typed.house_number)
    values: dict[str, Any] = {
        "name": name,
        "former_surname": clean_name(typed.former_surname),
        "birth_date": _birth_date(typed, today, before),
        "phone": normalise_phone(typed.phone),
        "email": normalise_email(typed.email),
        "address": Address(clean_name(typed.street), house.number, house.addition,
                           normalise_postcode(typed.postcode), clean_name(typed.town)),
        "preferred_channel": typed.channel,
        "photo_preference": typed.photo_preference,
        "notes": typed.notes.strip(),
        "paper_file": typed.paper_file,
    }
    if not typed.informed:
        raise NotInformed("informed")
    return values


def _birth_date(typed: ClientInput, today: date, before: ClientInput | None) -> date | None:
    day = read_date(typed.birth_date, "birth_date", today, ShortYear.PAST)
    if "birth_date" not in typed.not_bsn and (before is None or before.birth_date != typed.birth_date):
        require_likely_birth(day, today)
    return day


def read_date(untrusted_text: str, field: str, today: date,
              short_year: ShortYear = ShortYear.NEAREST) -> date | None:
    """A typed date, None when empty; raise `DateUnreadable` for anything else."""
    if not untrusted_text.strip():
        return None
    found = typed_day(untrusted_text, today, short_year)
    if found is None:
        raise DateUnreadable(field)
    return found


_TEXTS = ("surname", "prefix", "given", "initials", "former_surname", "partner_surname", "phone", "email", "street",
          "house_number", "postcode", "town", "notes")


def _check_texts(typed: ClientInput, before: ClientInput | None, not_bsn: Collection[str]) -> None:
    for field in _TEXTS:
        stored = "" if before is None else str(getattr(before, field) or "")
        value = str(getattr(typed, field) or "")
        check = require_phone_text if field == "phone" else require_kept_text
        check(value, field, before=stored, not_bsn=not_bsn)
