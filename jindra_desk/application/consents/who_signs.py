"""Who may sign which text for a client, and in whose words (UAVG 5, J-62, J-63, BW 7:447 and 7:450)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId, GuardianId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client, Guardian
from jindra_desk.domain.consents.consent import ConsentKind, ConsentText, Signer
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.consents.representation import (
    GuardianMustSign,
    NoMinor,
    NotTheirRepresentative,
    OwnWords,
    RepresentativeMustSign,
    WordsOfAnother,
    check_signer,
    decided_by_court,
    is_young,
    reader_of,
    representatives,
    signers_of,
)
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.ownership import BelongsToAnother


class GuardianUnknown(InvalidInput):
    """A representative signs under the name that stands on the client's card (J-62)."""

    title = noop("Er staat nog geen ouder of voogd bij deze cliënt.")
    next_step = noop("Zet de ouder of voogd eerst op de cliëntkaart.")


def age_limit(kind: ConsentKind, policy: Policy) -> int:
    """Under which age somebody else signs that text; in years."""
    minor = kind is ConsentKind.TREATMENT_MINOR
    return policy.treatment_permission_age if minor else policy.data_consent_age


def may_sign(uow: UnitOfWork, client: Client, kind: ConsentKind, policy: Policy, on: date) -> tuple[Guardian, ...]:
    """Those on the card who sign that text for the client on that day; empty where the client does."""
    limit = age_limit(kind, policy)
    return signers_of(kind, uow.clients.guardians(client.id), client.birth_date, on, age_limit=limit)


def somebody_else_signs(client: Client, kind: ConsentKind, signers: Sequence[Guardian], policy: Policy,
                        on: date) -> bool:
    """Whether the client does not sign that text: `signers` do, or somebody who is not on the card yet."""
    if signers or kind is ConsentKind.TREATMENT_MINOR:
        return True
    young = is_young(client.birth_date, on, age_limit=age_limit(kind, policy))
    return young and kind is not ConsentKind.TREATMENT


def who_reads(client: Client, kind: ConsentKind, signers: Sequence[Guardian], policy: Policy, on: date) -> Reader:
    """For whom the text is: the first of `signers`, or the client; a parent where nobody is on the card yet."""
    if not signers and kind is not ConsentKind.TREATMENT_MINOR and somebody_else_signs(client, kind, (), policy, on):
        return Reader.PARENT
    return reader_of(kind, signers[0] if signers else None, client.birth_date, on,
                     permission_age=policy.treatment_permission_age)


def named_guardian(uow: UnitOfWork, client_id: ClientId, guardian_id: GuardianId | None) -> Guardian | None:
    """The guardian on the client's card; raises `BelongsToAnother` or `GuardianUnknown`."""
    if guardian_id is None:
        return None
    if known := [one for one in uow.clients.guardians(client_id) if one.id == guardian_id]:
        return known[0]
    if uow.clients.owner_of(guardian_id) is not None:
        raise BelongsToAnother
    raise GuardianUnknown("guardian")


def check_who_signs(uow: UnitOfWork, client: Client, text: ConsentText, guardian: Guardian | None, on: date,
                    policy: Policy) -> None:
    """Raise unless whoever signs decides for this client on that day, and read the words for such a signer.

    Raises `GuardianMustSign`, `RepresentativeMustSign`, `NotTheirRepresentative`, `NoMinor`, `OwnWords`,
    `WordsOfAnother`, or `DayBeforeBirth`.
    """
    signer = Signer.CLIENT if guardian is None else Signer.GUARDIAN
    check_signer(text.kind, client.birth_date, on, signer, consent_age=policy.data_consent_age)
    _check_representative(uow, client, text.kind, guardian, on, age_limit(text.kind, policy))
    reader = reader_of(text.kind, guardian, client.birth_date, on, permission_age=policy.treatment_permission_age)
    if text.reader is not reader and not text.of_before:
        raise WordsOfAnother


def _check_representative(uow: UnitOfWork, client: Client, kind: ConsentKind, guardian: Guardian | None, on: date,
                          limit: int) -> None:
    young = is_young(client.birth_date, on, age_limit=limit)
    if kind is ConsentKind.TREATMENT_MINOR:
        if client.birth_date is not None and not young:
            raise NoMinor(age=limit)
        if guardian is None:
            raise GuardianMustSign(age=limit)
        if client.birth_date is None:
            return  # the age is not known: the owner sees who it is
    decides = representatives(uow.clients.guardians(client.id), client.birth_date, on, age_limit=limit)
    if guardian is None and decides and not young:
        raise RepresentativeMustSign
    if guardian is not None and guardian not in decides:
        raise NotTheirRepresentative(name=guardian.name, age=limit)
    if kind is ConsentKind.TREATMENT and guardian is not None and not decided_by_court(guardian):
        raise OwnWords
