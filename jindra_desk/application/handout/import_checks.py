"""What a client file from outside must be before one row of it is written: whole, about one person, within bounds.

The format's own reader has checked types only. Here nothing points outside the file, nothing could overwrite or join
somebody else's rows, no value is one that a later screen or rule would stumble over, and no BSN comes in (J-61).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Protocol

from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.session.text_gate import require_kept_text
from jindra_desk.domain.base.errors import ClientFileRefused
from jindra_desk.domain.base.ids import is_plain_id
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.text_bounds import is_writable, label_of, most
from jindra_desk.domain.base.unlikely_days import (
    DayUnlikely,
    require_after_birth,
    require_likely_birth,
    require_likely_day,
)
from jindra_desk.domain.base.wording import count
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.guards.findings import BsnFound, FindingKind, MrzFound, declaration
from jindra_desk.domain.handout.records_in_file import in_record
from jindra_desk.domain.records.document import DocumentKind
from jindra_desk.domain.treatments.treatment import TreatmentStatus

MAX_ITEMS = 10_000
_MAX_NUMBER = 2**31
_PRINTED = "valid_from"
"""Stands in a text that was signed, and starts nothing."""
_NO_WORDS = frozenset({"id", "client_id", "treatment_id", "type_id", "text_id", "document_id", "photo_id", "portrait",
                       "sha256", "text_sha256", "subject", "phone", "number", "letter_sha256"})
"""Fields that hold codes of our own making, or a number of another kind."""


class _IncomingRow(Protocol):
    """Anything with an id of its own."""

    @property
    def id(self) -> str:
        """32 hex digits when we made it."""


class _OwnedRow(Protocol):
    """Anything that belongs to a client."""

    @property
    def client_id(self) -> str | None:
        """Whose it is."""


class FileInconsistent(ClientFileRefused):
    """Parts contradict or miss one another, or a value lies outside all bounds; the file was not made by us."""

    title = noop("Dit dossier klopt niet in zichzelf.")
    next_step = noop("Vraag om een nieuwe uitgifte.")


class TextTooLongInFile(FileInconsistent):
    """A text in the file is longer than its field; nothing is cut off unseen."""

    title = noop("In dit dossier is een tekst te lang voor «{what}»: {letters} tekens, en er passen er {most}.")
    next_step = noop("Vraag om een uitgifte waarin die tekst korter is.")


class DayUnlikelyInFile(DayUnlikely):
    """A day in the file lies far from all others; the owner may say that it is right."""

    title = noop("In dit dossier staat een datum die niet lijkt te kloppen: {day}. Er is niets ingelezen.")
    next_step = noop("Klopt hij wel? Lees het dossier dan in met «Dit klopt» (--datums-kloppen).")


class MrzInFile(MrzFound):
    """A text in the file reads as the code of an identity document; the owner may say that it is none (J-60)."""

    title = noop("In dit dossier staat iets dat op de coderegels van een paspoort of ID-kaart lijkt. Er is niets "
                 "ingelezen.")
    next_step = noop("Is het iets anders? Lees het dan in met «Dit is geen paspoort» (--geen-paspoort).")


class BsnInFile(BsnFound):
    """A number in the file passes the 11-test; the practice that made it may have declared it to be no BSN (J-61)."""

    title = noop("In dit dossier staat een nummer dat op een BSN lijkt. Er is niets ingelezen.")
    next_step = noop("Is het iets anders, zoals een lotnummer? Lees het dan in met «Dit is geen BSN» (--geen-bsn).")


def check_client_file(file: ClientFile, today: date, *, declared: Collection[FindingKind] = (),
                      days_right: bool = False) -> None:
    """Raise unless every row may be written.

    `FileInconsistent`, `TextTooLongInFile`, `DayUnlikelyInFile`, `DayBeforeBirth`, `BsnInFile` or `MrzInFile`.
    `declared`: what the owner said to be none in this file (1 in 11 lot numbers looks like a BSN); with `days_right`
    the owner said that an unlikely day is right.
    """
    # Receipts, log and controller belong to the practice that made the file and are not taken in.
    taken = replace(file, receipts=(), log=(), drafts=(), controller=None)
    for kind, number, record in _records(taken):
        with in_record(kind, number):
            for name, value in _leaves(kind, record):
                _check_value(name, value)
    _check_fit(file, today)
    for number, visit in enumerate(file.treatments, 1):
        with in_record("treatments", number):
            require_after_birth(visit.performed_on, file.client.birth_date, "performed_on")
    if not days_right:
        _check_days(taken, today)
    for kind, number, record in _records(replace(taken, treatment_types=(), consent_texts=())):
        with in_record(kind, number):
            for name, value in _leaves(kind, record):
                if isinstance(value, str) and not isinstance(value, Enum) and name not in _NO_WORDS:
                    _check_words(value, name, declared)


def _check_fit(file: ClientFile, today: date) -> None:
    if not _ids_fit(file):
        raise FileInconsistent
    for kind, number, fits in (*_references(file), *_values(file, today)):
        if not fits:
            with in_record(kind, number):
                raise FileInconsistent


def _check_days(taken: ClientFile, today: date) -> None:
    for kind, number, record in _records(taken):
        with in_record(kind, number):
            for name, value in _leaves(kind, record):
                _check_likely(name, value, today)


def _check_words(untrusted_text: str, field: str, declared: Collection[FindingKind]) -> None:
    try:
        require_kept_text(untrusted_text, field, not_bsn={declaration(field, kind) for kind in declared})
    except BsnFound as found:
        raise BsnInFile(field) from found
    except MrzFound as found:
        raise MrzInFile(field) from found


def row_ids(file: ClientFile) -> tuple[str, ...]:
    """The ids of all rows that would be new in the vault."""
    rows: tuple[_IncomingRow, ...] = (
        file.client, *file.guardians, *file.treatments, *file.photos, *file.consents, *file.documents,
        *file.disclosures, *file.requests, *file.holds, *file.take_downs)
    return tuple(row.id for row in rows)


def _records(file: ClientFile) -> Iterator[tuple[str, int, object]]:
    """Every record with its kind and its number in the file: from 1, and 0 where there is one of that kind."""
    for field in fields(file):
        value = getattr(file, field.name)
        if not isinstance(value, tuple):
            yield field.name, 0, value
            continue
        if len(value) > MAX_ITEMS:
            raise FileInconsistent
        for number, record in enumerate(value, 1):
            yield field.name, number, record


def _leaves(name: str, value: object) -> Iterator[tuple[str, object]]:
    """Every plain value in the tree with the name of its field."""
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _leaves(field.name, getattr(value, field.name))
    elif isinstance(value, tuple):
        if len(value) > MAX_ITEMS:
            raise FileInconsistent
        for item in value:
            yield from _leaves(name, item)
    else:
        yield name, value


def _check_value(name: str, value: object) -> None:
    fits = True
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        limit = most(name)
        if len(value) > limit:
            raise TextTooLongInFile(what=label_of(name), letters=count(len(value)), most=count(limit))
        fits = is_writable(value)
    elif isinstance(value, int):
        fits = abs(value) < _MAX_NUMBER
    elif isinstance(value, datetime):
        # A moment without its zone could not be compared with ours.
        fits = value.utcoffset() is not None
    if not fits:
        raise FileInconsistent(field=name)


def _check_likely(name: str, value: object, today: date) -> None:
    if name == _PRINTED or not isinstance(value, date):
        return
    day = value.date() if isinstance(value, datetime) else value
    try:
        if name == "birth_date":
            require_likely_birth(day, today)
        else:
            require_likely_day(day, today, name)
    except DayUnlikely as doubt:
        raise DayUnlikelyInFile(name, day=day) from doubt


def _ids_fit(file: ClientFile) -> bool:
    """All ids are plain, none stands twice, and everything belongs to this one client."""
    ids = row_ids(file)
    types = [kind.id for kind in file.treatment_types]
    owned: tuple[_OwnedRow, ...] = (
        *file.guardians, *file.treatments, *file.photos, *file.consents, *file.documents, *file.disclosures,
        *file.requests, *file.holds, *file.take_downs, *([file.health] if file.health else []),
        *([file.skin_type] if file.skin_type else []))
    return (
        all(is_plain_id(one) for one in (*ids, *types))
        and len(set(ids)) == len(ids) and len(set(types)) == len(types)
        and all(row.client_id == file.client.id for row in owned)
    )


def _references(file: ClientFile) -> Iterator[tuple[str, int, bool]]:
    """Of each record whether what it names is a row of this file; signed words are the very words (J-16)."""
    types = {kind.id for kind in file.treatment_types}
    visits = {visit.id for visit in file.treatments}
    photos = {photo.id for photo in file.photos}
    documents = {document.id for document in file.documents}
    words = {text.id: text.sha256 for text in file.consent_texts}
    yield "client", 0, file.client.portrait is None or file.client.portrait in photos
    for number, visit in enumerate(file.treatments, 1):
        yield "treatments", number, visit.type_id in types
    for number, photo in enumerate(file.photos, 1):
        yield "photos", number, photo.treatment_id is None or photo.treatment_id in visits
    for number, consent in enumerate(file.consents, 1):
        yield "consents", number, (words.get(consent.text_id) == consent.text_sha256
                                   and (consent.document_id is None or consent.document_id in documents))


def _values(file: ClientFile, today: date) -> Iterator[tuple[str, int, bool]]:
    """Of each record whether no day that lies ahead stretches a term, and no number is outside its scale."""
    client = file.client
    days = (client.registered_on, client.changed_on, client.last_contact_on, client.ended_on, client.restricted_since)
    yield "client", 0, all(day is None or day <= today for day in days)
    for number, visit in enumerate(file.treatments, 1):
        yield "treatments", number, (
            (visit.performed_on <= today or visit.status is not TreatmentStatus.PERFORMED)
            and (visit.declared_on is None or visit.declared_on <= visit.performed_on)
            and (visit.amount_cents is None or visit.amount_cents >= 0))
    for number, photo in enumerate(file.photos, 1):
        yield "photos", number, photo.taken_on <= today
    for number, consent in enumerate(file.consents, 1):
        both = (consent.decided_at.date(), (consent.withdrawn_at or consent.decided_at).date())
        told = all(one.count > 0 for one in consent.effects) and (not consent.effects
                                                                  or consent.withdrawn_at is not None)
        yield "consents", number, max(both) <= today and told
    for number, hold in enumerate(file.holds, 1):
        yield "holds", number, (max(hold.placed_on, hold.released_on or today) <= today
                                and hold.review_on > hold.placed_on >= (hold.complaint_on or hold.placed_on))
    for number, case in enumerate(file.take_downs, 1):
        yield "take_downs", number, (case.place in PLACES and is_plain_id(case.photo_id)
                                     and max(case.approved_on, case.due_on, case.done_on or today) <= today)
    for number, request in enumerate(file.requests, 1):
        yield "requests", number, max(request.received_on, request.done_on or today) <= today
    for number, document in enumerate(file.documents, 1):
        yield "documents", number, (document.kind is DocumentKind.CONSENT
                                    and document.media_type == "application/pdf")
    yield "skin_type", 0, file.skin_type is None or 1 <= file.skin_type.fitzpatrick <= 6
