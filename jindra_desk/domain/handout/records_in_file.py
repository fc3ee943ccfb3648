"""Names a record of a client file from outside by its kind and number, and never by what stands in it (K-125)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop, text

NOTHING_READ = noop("Er is niets ingelezen.")
_WHERE = noop("Het gaat om {record} in dit dossier.")
_RECORDS = MappingProxyType({
    "client": noop("de gegevens van de cliënt"),
    "guardians": noop("vertegenwoordiger {number}"),
    "treatment_types": noop("soort behandeling {number}"),
    "treatments": noop("bezoek {number}"),
    "health": noop("de gezondheidsgegevens"),
    "skin_type": noop("het huidtype"),
    "photos": noop("foto {number}"),
    "consent_texts": noop("toestemmingstekst {number}"),
    "consents": noop("toestemming {number}"),
    "documents": noop("document {number}"),
    "disclosures": noop("verstrekking {number}"),
    "requests": noop("verzoek {number}"),
    "holds": noop("blokkade {number}"),
    "receipts": noop("bon {number}"),
    "log": noop("regel {number} van het logboek"),
    "drafts": noop("concept {number}"),
    "take_downs": noop("foto {number} die ergens weg moet"),
    "controller": noop("de gegevens van de praktijk"),
})
"""For each part of a `ClientFile`; numbers count from 1, in the order of the file."""


@contextmanager
def in_record(kind: str, number: int = 0) -> Iterator[None]:
    """Whatever is refused in this block tells which record it was about; `kind` is a field of `ClientFile`."""
    try:
        yield
    except JindraError as fault:
        fault.tell_besides(text(_WHERE, record=text(_RECORDS[kind], number=number)))
        raise


@contextmanager
def nothing_read() -> Iterator[None]:
    """Whatever is refused in this block says that nothing came in, unless it says so itself."""
    try:
        yield
    except JindraError as fault:
        if NOTHING_READ not in f"{fault.title} {fault.cause}":
            fault.tell_besides(text(NOTHING_READ))
        raise
