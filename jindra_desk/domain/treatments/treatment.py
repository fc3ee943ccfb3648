"""The treatment record: what a visit must hold, when it is complete and when it may be closed (A-02, A-04, A-08)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.ids import ClientId, TreatmentId, TreatmentTypeId
from jindra_desk.domain.base.text import noop


class TreatmentStatus(StrEnum):
    """Only `PERFORMED` starts a retention term (J-21)."""

    OPEN = "open"
    PERFORMED = "performed"
    CANCELLED = "cancelled"


class Reaction(StrEnum):
    """How the skin reacted, as seen at the end of the visit."""

    NOT_NOTED = ""
    NONE = "none"
    LIGHT_RED = "light_red"
    RED = "red"
    OTHER = "other"


REACTION_LABELS = MappingProxyType({
    Reaction.NONE: noop("Geen"),
    Reaction.LIGHT_RED: noop("Licht rood"),
    Reaction.RED: noop("Rood"),
    Reaction.OTHER: noop("Anders"),
})


class Missing(StrEnum):
    """What was not there before a visit that was performed all the same (`treatments/performed_without.py`), or is
    not in its record: a part that the law asks.
    """

    AGE = "age"
    GUARDIAN = "guardian"
    HEALTH_CONSENT = "health_consent"
    OWN_PERMISSION = "own_permission"
    RECORD = "record"


class Question(StrEnum):
    """What the health declaration asks; the names of the fields of `HealthRecord`."""

    ALLERGIES = "allergies"
    MEDICATION = "medication"
    PREGNANCY = "pregnancy"
    SKIN_CONDITIONS = "skin_conditions"
    IMPLANTS = "implants"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the declaration; an empty one: the client named nothing."""

    question: Question
    answer: str


@dataclass(frozen=True, slots=True)
class TreatmentType:
    """A kind of treatment from the owner's list; the flags steer what a visit must hold."""

    id: TreatmentTypeId
    name: str
    wkkgz: bool  # recording is compulsory under the care-quality act
    visible_result: bool  # photos before and after make sense, never compulsory
    minimum_age: int | None = None  # nobody younger, even with a parent's permission (K-55)
    position: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class ProductUse:
    """One product used in a visit; the lot makes a recall possible."""

    product: str
    lot: str = ""
    expiry: str = ""  # as printed on the package, such as 03-2027


@dataclass(frozen=True, slots=True)
class Treatment:
    """One visit."""

    id: TreatmentId
    client_id: ClientId
    type_id: TreatmentTypeId
    performed_on: date
    performed_at: time | None = None
    status: TreatmentStatus = TreatmentStatus.OPEN
    zones: tuple[str, ...] = ()
    done: str = ""
    device: str = ""
    device_settings: str = ""
    products: tuple[ProductUse, ...] = ()
    particulars: str = ""
    reaction: Reaction = Reaction.NOT_NOTED
    result: str = ""
    attention: str = ""  # points of attention for next time
    aftercare: str = ""
    note: str = ""
    amount_cents: int | None = None
    missing: tuple[Missing, ...] = ()
    missing_why: str = ""  # why it was performed all the same
    declared_on: date | None = None  # when the answers below were last asked, on or before the visit
    declaration: tuple[Answer, ...] = ()
    heeded: tuple[Question, ...] = ()  # the questions whose answer the owner acted on
    waits: bool = False  # performed with an incomplete record, which the owner still means to fill in


class Block(StrEnum):
    """The parts of a record that completeness counts."""

    ZONE = "zone"
    DONE = "done"
    DEVICE = "device"
    PRODUCT_LOT = "product_lot"
    PARTICULARS = "particulars"
    REACTION = "reaction"
    RESULT = "result"
    ATTENTION = "attention"


BLOCK_LABELS = MappingProxyType({
    Block.ZONE: noop("zone"),
    Block.DONE: noop("wat je hebt gedaan"),
    Block.DEVICE: noop("apparaat en stand"),
    Block.PRODUCT_LOT: noop("product en lotnummer"),
    Block.PARTICULARS: noop("bijzonderheden"),
    Block.REACTION: noop("reactie van de huid"),
    Block.RESULT: noop("resultaat"),
    Block.ATTENTION: noop("aandachtspunten"),
})

_COMPULSORY = (Block.DONE, Block.PARTICULARS, Block.RESULT)
"""Who, what done, particulars and result (A-02); who is the client."""


@dataclass(frozen=True, slots=True)
class Completeness:
    """What of a record is filled; `compulsory_missing` keeps a Wkkgz visit open."""

    filled: tuple[Block, ...]
    missing: tuple[Block, ...]
    compulsory_missing: tuple[Block, ...]

    @property
    def complete(self) -> bool:
        """True when nothing is missing."""
        return not self.missing


def _is_filled(treatment: Treatment, block: Block) -> bool:
    match block:
        case Block.ZONE:
            return bool(treatment.zones)
        case Block.DONE:
            return bool(treatment.done.strip())
        case Block.DEVICE:
            return bool(treatment.device.strip())
        case Block.PRODUCT_LOT:
            return bool(treatment.products) and all(use.lot.strip() for use in treatment.products)
        case Block.PARTICULARS:
            return bool(treatment.particulars.strip())
        case Block.REACTION:
            return treatment.reaction is not Reaction.NOT_NOTED
        case Block.RESULT:
            return bool(treatment.result.strip())
        case Block.ATTENTION:
            return bool(treatment.attention.strip())


def completeness(treatment: Treatment, kind: TreatmentType, left_out: Collection[Block] = ()) -> Completeness:
    """Count the blocks: all eight for a Wkkgz treatment, only what was done for another (A-22).

    `left_out` are those that this visit is not asked for any more.
    """
    wanted = [block for block in (Block if kind.wkkgz else (Block.DONE,)) if block not in left_out]
    filled = tuple(block for block in wanted if _is_filled(treatment, block))
    missing = tuple(block for block in wanted if block not in filled)
    compulsory = tuple(block for block in missing if kind.wkkgz and block in _COMPULSORY)
    return Completeness(filled, missing, compulsory)


class RecordIncomplete(RuleRefusal):
    """A Wkkgz visit without its compulsory blocks is closed only with the reason why they are missing (A-04)."""

    rule = "A-04"
    title = noop("In het verslag ontbreekt: {missing}.")
    cause = noop("Voor deze behandeling is een verslag verplicht (Wkkgz).")
    next_step = noop("Vul het aan, of schrijf op waarom het ontbreekt en rond dan af.")


class TreatmentInFuture(InvalidInput):
    """A performed treatment lies in the past or today."""

    title = noop("Deze datum ligt in de toekomst.")
    next_step = noop("Rond het bezoek af op de dag zelf.")


def lacking(treatment: Treatment, kind: TreatmentType, today: date,
            left_out: Collection[Block] = ()) -> tuple[Block, ...]:
    """The parts that the law asks and that are missing of a visit that becomes 'performed' (A-04).

    Raises `TreatmentInFuture` (J-21).
    """
    if treatment.performed_on > today:
        raise TreatmentInFuture("performed_on")
    return completeness(treatment, kind, left_out).compulsory_missing
