"""The practice's own details: what stands on every document and at the top of the rail (J-02, J-03)."""

from __future__ import annotations

from dataclasses import replace

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import DamagedVault, InvalidInput
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.contact import normalise_email, normalise_phone, normalise_postcode, split_house_number
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_KVK_DIGITS = 8


class KvkInvalid(InvalidInput):
    """A number of the trade register has eight digits."""

    title = noop("Een KvK-nummer heeft acht cijfers.")
    next_step = noop("Kijk het na op je uittreksel.")


class VatIdInvalid(InvalidInput):
    """A btw-id looks like NL001234567B01 and its check digits fit."""

    title = noop("Dit btw-id klopt niet.")
    next_step = noop("Het ziet eruit als NL001234567B01; het staat op je facturen.")


def tidied_practice(practice: Practice) -> Practice:
    """Answer `practice` with its fields as they are kept.

    Raises `PracticeIncomplete`, or an `InvalidInput` whose `field` names the field: name, contact_person, phone,
    email, postcode, house_number, kvk or vat_id.
    """
    house = split_house_number(f"{practice.address.house_number} {practice.address.addition}")
    address = replace(
        practice.address,
        street=_tidy(practice.address.street),
        house_number=house.number,
        addition=house.addition,
        postcode=normalise_postcode(practice.address.postcode),
        town=_tidy(practice.address.town),
    )
    return replace(
        practice,
        name=_tidy(practice.name),
        contact_person=_tidy(practice.contact_person),
        kind=_tidy(practice.kind),
        address=address,
        phone=normalise_phone(practice.phone),
        email=normalise_email(practice.email),
        kvk=_kvk(practice.kvk),
        vat_id=_vat_id(practice.vat_id),
        complaints_officer=_tidy(practice.complaints_officer),
        dispute_body=_tidy(practice.dispute_body),
    ).checked()


def read_practice(session: Session) -> Practice:
    """The controller record; every vault has one from the start, so a missing one raises `DamagedVault`."""
    with session.vault.reading() as uow:
        practice = uow.practice.get()
    if practice is None:
        raise DamagedVault
    return practice


def change_practice(session: Session, practice: Practice) -> ChangeSet:
    """Keep new details; documents that were made before stay as they are (J-02). Raises as `tidied_practice`."""
    tidied = tidied_practice(practice)
    with session.vault.unit_of_work() as uow:
        uow.practice.save(tidied)
        uow.audit.append(Verb.CHANGE, ObjectKind.PRACTICE, None, session.clock.now())
    return ChangeSet.of(Topic.PRACTICE)


def _tidy(typed: str) -> str:
    return " ".join(typed.split())


def _kvk(typed: str) -> str:
    digits = "".join(typed.split())
    if digits and not (len(digits) == _KVK_DIGITS and digits.isascii() and digits.isdecimal()):
        raise KvkInvalid("kvk")
    return digits


def _vat_id(typed: str) -> str:
    if not typed.strip():
        return ""
    from stdnum.exceptions import ValidationError
    from stdnum.nl import btw

    try:
        return f"NL{btw.validate(typed)}"
    except ValidationError:
        raise VatIdInvalid("vat_id") from None
