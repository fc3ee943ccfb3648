"""The owner's list of treatments: what a new vault starts with, and changing the list (A-04, A-29, K-55)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from jindra_desk.application.ports.base import IdSource
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.text_gate import require_kept_text
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import TreatmentTypeId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.treatments.treatment import TreatmentType
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_YOUNGEST, _OLDEST = 0, 99


class TypeNameNeeded(InvalidInput):
    """A treatment has a name of its own."""

    title = noop("Geef de behandeling een naam.")


class TypeNameTaken(InvalidInput):
    """Two treatments cannot carry one name: the owner could not tell them apart."""

    title = noop("Deze behandeling staat al in de lijst.")
    next_step = noop("Kies een andere naam, of haal de oude terug uit «Niet meer gebruikt».")


class MinimumAgeInvalid(InvalidInput):
    """An age in whole years."""

    title = noop("Een leeftijd is een getal tussen {youngest} en {oldest}.")
    next_step = noop("Vul zo’n getal in, of laat het veld leeg.")


@dataclass(frozen=True, slots=True)
class _Shipped:
    name: str
    wkkgz: bool
    visible: bool


_SHIPPED = (
    _Shipped("Huidanalyse en intake", wkkgz=True, visible=True),
    _Shipped("Microneedling", wkkgz=True, visible=True),
    _Shipped("Peeling", wkkgz=True, visible=True),
    _Shipped("Acnebehandeling", wkkgz=True, visible=True),
    _Shipped("Couperosebehandeling", wkkgz=True, visible=True),
    _Shipped("Littekenbehandeling", wkkgz=True, visible=True),
    _Shipped("Pigmentbehandeling", wkkgz=True, visible=True),
    _Shipped("Microdermabrasie", wkkgz=True, visible=True),
    _Shipped("LED/lichttherapie", wkkgz=True, visible=True),
    _Shipped("Definitieve ontharing", wkkgz=True, visible=True),
    _Shipped("Gezichtsbehandeling (oppervlakkig)", wkkgz=False, visible=False),
    _Shipped("Ontspannende gezichtsmassage", wkkgz=False, visible=False),
    _Shipped("Epileren/harsen", wkkgz=False, visible=False),
    _Shipped("Wimpers/wenkbrauwen verven", wkkgz=False, visible=False),
    _Shipped("Make-up", wkkgz=False, visible=False),
    _Shipped("Manicure/pedicure (niet medisch)", wkkgz=False, visible=False),
)
"""Names are the owner's own data from the first day, so they are not translated. Which of them the care-quality act
leaves out follows law.md section 5: surface cleansing, creams and masks, relaxation, make-up, waxing, tinting,
non-medical manicure and pedicure; anything else is covered."""


def default_treatment_types(ids: IdSource) -> tuple[TreatmentType, ...]:
    """The list that a new vault starts with, in order."""
    return tuple(
        TreatmentType(TreatmentTypeId(ids.new_id()), shipped.name, wkkgz=shipped.wkkgz, visible_result=shipped.visible,
                      position=position)
        for position, shipped in enumerate(_SHIPPED)
    )


@dataclass(frozen=True, slots=True)
class TreatmentTypeInput:
    """What the owner filled in; `id` is None for a new one."""

    id: TreatmentTypeId | None
    name: str
    wkkgz: bool
    visible_result: bool
    minimum_age: int | None = None
    not_bsn: Collection[str] = frozenset()
    """What the owner declared of the name: that it holds no BSN, that it is no passport's code."""


def list_treatment_types(session: Session) -> tuple[TreatmentType, ...]:
    """All of them in order, those no longer used last."""
    with session.vault.reading() as uow:
        kinds = uow.treatments.types(archived=True)
    return tuple(sorted(kinds, key=lambda kind: (kind.archived, kind.position, kind.name)))


def save_treatment_type(session: Session, given: TreatmentTypeInput) -> ChangeSet:
    """Add or change one; raises `TypeNameNeeded`, `TypeNameTaken` or `MinimumAgeInvalid`, and as `require_kept_text`.

    A visit tells what was done under the name of that day. So a treatment that was given before and gets another name
    begins again under it, in the same place of the list; what was given stays with the old one, no longer to be chosen.
    """
    name = " ".join(given.name.split())
    if not name:
        raise TypeNameNeeded("name")
    if given.minimum_age is not None and not _YOUNGEST <= given.minimum_age <= _OLDEST:
        raise MinimumAgeInvalid("minimum_age", youngest=_YOUNGEST, oldest=_OLDEST)
    with session.vault.unit_of_work() as uow:
        before = None if given.id is None else uow.treatments.type(given.id)
        require_kept_text(name, "name", before=before.name if before is not None else "", not_bsn=given.not_bsn)
        kinds = uow.treatments.types(archived=True)
        if any(kind.id != given.id and kind.name.casefold() == name.casefold() for kind in kinds):
            raise TypeNameTaken("name")
        now = session.clock.now()
        if before is None:
            position = max((kind.position for kind in kinds), default=-1) + 1
            kind = TreatmentType(TreatmentTypeId(session.ids.new_id()), name, wkkgz=given.wkkgz,
                                 visible_result=given.visible_result, minimum_age=given.minimum_age, position=position)
            uow.audit.append(Verb.CREATE, ObjectKind.TREATMENT_TYPE, None, now)
        else:
            kind = replace(before, name=name, wkkgz=given.wkkgz, visible_result=given.visible_result,
                           minimum_age=given.minimum_age)
            if before.name.casefold() != name.casefold() and uow.treatments.is_used(before.id):
                uow.treatments.save_type(replace(before, archived=True))
                kind = replace(kind, id=TreatmentTypeId(session.ids.new_id()))
            uow.audit.append(Verb.CHANGE, ObjectKind.TREATMENT_TYPE, None, now)
        uow.treatments.save_type(kind)
    return ChangeSet.of(Topic.TREATMENT_TYPE)


def archive_treatment_type(session: Session, type_id: TreatmentTypeId, *, archived: bool = True) -> ChangeSet:
    """Take one out of the lists to choose from, or back; visits that used it keep its name."""
    with session.vault.unit_of_work() as uow:
        uow.treatments.save_type(replace(uow.treatments.type(type_id), archived=archived))
        uow.audit.append(Verb.CHANGE, ObjectKind.TREATMENT_TYPE, None, session.clock.now())
    return ChangeSet.of(Topic.TREATMENT_TYPE)
