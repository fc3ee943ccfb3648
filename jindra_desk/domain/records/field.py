"""What the register says of one stored field and of one table (J-06, J-10, J-45).

A field is a column of the vault. Each says what it is for, on what basis of Art. 6 and, where it may tell of health, on
what ground of Art. 9 GDPR it is kept, to which record class it belongs, how sensitive it is, whether the owner can
search for it, where it leaves in a client's own copy, and how it is looked for after a destruction, or why not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.text import noop
from jindra_desk.domain.records.record_classes import LegalBasis, RecordClass


class Purpose(StrEnum):
    """What a field is asked or kept for (J-06)."""

    IDENTIFY = "identify"
    REACH = "reach"
    AGE = "age"
    REPRESENT = "represent"
    TREAT = "treat"
    SAFETY = "safety"
    TRACE = "trace"
    RESULT = "result"
    PROVE = "prove"
    ACCOUNT = "account"
    RIGHTS = "rights"
    RETAIN = "retain"
    HOLD = "hold"
    BOOK = "book"
    FIND = "find"
    DRAFT = "draft"
    PRACTICE = "practice"
    RULES = "rules"
    LINK = "link"
    WHOLENESS = "wholeness"


PURPOSE_WORDS: Mapping[Purpose, str] = MappingProxyType({
    Purpose.IDENTIFY: noop("weten om wie het gaat, en niemand verwisselen"),
    Purpose.REACH: noop("je cliënt kunnen bereiken"),
    Purpose.AGE: noop("weten of een ouder of voogd moet tekenen"),
    Purpose.REPRESENT: noop("weten wie voor een minderjarige tekent"),
    Purpose.TREAT: noop("goed behandelen, en terugzien wat er is gedaan"),
    Purpose.SAFETY: noop("weten of een behandeling veilig is"),
    Purpose.TRACE: noop("een product of apparaat terugvinden als er iets mee is"),
    Purpose.RESULT: noop("het verloop laten zien"),
    Purpose.PROVE: noop("aantonen wat je cliënt heeft gekozen"),
    Purpose.ACCOUNT: noop("aantonen wat er met het dossier is gedaan"),
    Purpose.RIGHTS: noop("een verzoek op tijd beantwoorden"),
    Purpose.RETAIN: noop("weten tot wanneer het dossier blijft"),
    Purpose.HOLD: noop("het dossier bewaren zolang er een klacht of claim loopt"),
    Purpose.BOOK: noop("de boekhouding die de wet vraagt"),
    Purpose.FIND: noop("je cliënt snel vinden"),
    Purpose.DRAFT: noop("niet kwijtraken wat half is ingevuld"),
    Purpose.PRACTICE: noop("zeggen wie voor de gegevens verantwoordelijk is"),
    Purpose.RULES: noop("de afspraken en keuzes van de praktijk"),
    Purpose.LINK: noop("bij elkaar houden wat bij elkaar hoort"),
    Purpose.WHOLENESS: noop("merken of er iets in de kluis is veranderd"),
})


class SpecialGround(StrEnum):
    """Why health data may be kept (GDPR Art. 9)."""

    NONE = "none"  # the field tells nothing of health
    EXPLICIT_CONSENT = "explicit_consent"  # 9(2)(a)
    NOT_SETTLED = "not_settled"  # the record of a visit after consent is withdrawn: ask an adviser


class Sensitivity(StrEnum):
    """How much harm a reader could do with it."""

    NOTHING_PERSONAL = "nothing_personal"
    PERSONAL = "personal"
    SPECIAL = "special"  # may tell of health


class Export(StrEnum):
    """Where a field stands in the copy that a client gets (J-19)."""

    NOWHERE = "nowhere"
    FILE = "file"  # dossier.json
    BESIDE = "beside"  # a file of its own in the same folder


class Needle(StrEnum):
    """In which forms a stored value is looked for in every page after a destruction (J-09)."""

    WORDS = "words"  # as it is
    NAME = "name"  # and folded, as the search index has it
    FAMILY_NAME = "family_name"  # and every whole name that is built with it
    PHONE = "phone"  # with +31 and with 0
    DIGITS = "digits"  # each number of several, apart by a space
    EMAIL = "email"  # and in small letters
    JSON = "json"  # each text in a list or record
    BYTES = "bytes"  # a piece of the middle


class NoNeedle(StrEnum):
    """Why a column is not looked for after a destruction."""

    NO_TEXT = "no_text"  # a number, or yes or no
    CODE = "code"  # one of the program's own words, which many rows share
    DAY = "day"  # a day or moment, which names nobody and which many rows share
    OWNER = "owner"  # the client's id, which is looked for as `clients.id`
    RANDOM_ID = "random_id"  # what it pointed to is gone
    HASH = "hash"  # of bytes or words that are looked for themselves
    STAYS = "stays"  # kept after a destruction, on purpose and without a way back to the client
    SHARED_PLACE = "shared_place"  # a folder: lines of other clients and the settings name the same one
    PRACTICE = "practice"  # of the practice or the program, of no client


@dataclass(frozen=True, slots=True)
class StoredField:
    """One column. `search` is how it is looked for after a destruction, or why it is not.

    `ground` is None where nothing personal stands, as is `basis`.
    """

    column: str
    purpose: Purpose
    search: Needle | NoNeedle
    basis: LegalBasis | None
    ground: SpecialGround
    record_class: RecordClass | None
    sensitivity: Sensitivity
    searchable: bool
    export: Export

    @property
    def names_somebody(self) -> bool:
        """True when the value leads to a person by itself, and not only beside a name."""
        return self.purpose in _WHO


_WHO = frozenset({Purpose.IDENTIFY, Purpose.REACH, Purpose.REPRESENT, Purpose.AGE, Purpose.FIND, Purpose.LINK})


class Belongs(StrEnum):
    """How a row of a table belongs to a client, and so goes with the file."""

    IS_CLIENT = "is_client"
    BY_CLIENT_ID = "by_client_id"
    BY_PARENT = "by_parent"  # `link` names a row of `parent`, which has a client_id
    BY_RANK = "by_rank"  # a line of the search index: its row number is the rank of `parent`
    BY_MENTION = "by_mention"  # a row that names the client's id in `link`
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class StoredTable:
    """One table with all its columns."""

    name: str
    belongs: Belongs
    fields: tuple[StoredField, ...]
    parent: str = ""
    link: str = ""

    def field(self, column: str) -> StoredField:
        """Raises `KeyError` for a column that the register does not know."""
        for known in self.fields:
            if known.column == column:
                return known
        raise KeyError(f"{self.name}.{column}")


@dataclass(frozen=True, slots=True)
class FieldKind:
    """What the fields of one table have in common; `of` makes one, told apart by what differs."""

    record_class: RecordClass | None
    basis: LegalBasis | None
    ground: SpecialGround = SpecialGround.NONE
    sensitivity: Sensitivity = Sensitivity.PERSONAL
    export: Export = Export.FILE

    def of(self, column: str, purpose: Purpose, search: Needle | NoNeedle, *, searchable: bool = False,
           export: Export | None = None) -> StoredField:
        """A field of this kind."""
        return StoredField(column, purpose, search, self.basis, self.ground, self.record_class, self.sensitivity,
                           searchable, self.export if export is None else export)


TECHNICAL = FieldKind(None, None, sensitivity=Sensitivity.NOTHING_PERSONAL, export=Export.NOWHERE)
"""Fields of the practice or of the program, which tell of no client."""
