"""The client's own card: only fields that have a purpose (J-06, J-07, J-17)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import age_by
from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.ids import ClientId, GuardianId, PhotoId, SubjectId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.names import PersonName


class Channel(StrEnum):
    """How the client likes to be reached for their own appointments (A-01); never a marketing consent."""

    NONE = ""
    PHONE = "phone"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    EMAIL = "email"
    POST = "post"


class Source(StrEnum):
    """Who gave the data (K-05)."""

    CLIENT = "client"
    GUARDIAN = "guardian"
    REFERRER = "referrer"
    IMPORT = "import"


class PhotoPreference(StrEnum):
    """What the client wants with photos, apart from the signed consent (A-23, A-25)."""

    NOT_ASKED = ""
    YES = "yes"
    NO = "no"
    OWN = "own"


CHANNEL_LABELS = MappingProxyType({
    Channel.NONE: noop("geen voorkeur"),
    Channel.PHONE: noop("telefoon"),
    Channel.WHATSAPP: noop("WhatsApp"),
    Channel.SMS: noop("sms"),
    Channel.EMAIL: noop("e-mail"),
    Channel.POST: noop("post"),
})


class NameMissing(InvalidInput):
    """A client needs a surname to be found again (J-07)."""

    title = noop("Een cliënt heeft een achternaam nodig.")
    next_step = noop("Vul de achternaam in.")


class BirthDateInFuture(InvalidInput):
    """K-103."""

    title = noop("Deze geboortedatum ligt nog in de toekomst.")
    next_step = noop("Kijk het jaar na.")


class ClientRestricted(RuleRefusal):
    """Art. 18: the file is kept and not worked in (K-65)."""

    rule = "K-65"
    title = noop("Dit dossier is op verzoek afgeschermd.")
    cause = noop("Er kan nu niets bij.")
    next_step = noop("Hef de afscherming eerst op, samen met de cliënt.")


@dataclass(frozen=True, slots=True)
class Address:
    """Where letters go; postcode as `1234 AB`, foreign ones as typed (K-105)."""

    street: str = ""
    house_number: str = ""
    addition: str = ""
    postcode: str = ""
    town: str = ""

    def line(self) -> str:
        """`Dorpsstraat 12 A, 1234 AB Utrecht`; empty when nothing is known."""
        first = " ".join(part for part in (self.street, self.house_number, self.addition) if part)
        second = " ".join(part for part in (self.postcode, self.town) if part)
        return ", ".join(part for part in (first, second) if part)


@dataclass(frozen=True, slots=True)
class Client:
    """One client; `subject` is their second id for audit log and ledger."""

    id: ClientId
    subject: SubjectId
    name: PersonName
    registered_on: date
    changed_on: date
    last_contact_on: date
    former_surname: str = ""
    birth_date: date | None = None
    phone: str = ""  # E.164, such as +31612345678
    email: str = ""
    address: Address = field(default_factory=Address)
    preferred_channel: Channel = Channel.NONE
    source: Source = Source.CLIENT
    informed_on: date | None = None  # the day the client was told who keeps what and why (K-33)
    photo_preference: PhotoPreference = PhotoPreference.NOT_ASKED
    notes: str = ""
    portrait: PhotoId | None = None
    paper_file: bool = False  # there is a paper card in the cabinet (J-25)
    paper_destroyed_on: date | None = None
    photos_on_phone: bool = False  # the original of an import may still be on a phone
    ended_on: date | None = None
    restricted_since: date | None = None
    keep_longer_until: date | None = None

    def age(self, on: date) -> int | None:
        """Age in whole years on that day; None when no birth date is kept (K-114: derived, never stored)."""
        return None if self.birth_date is None else age_by(self.birth_date, on)

    def checked(self, today: date) -> Client:
        """Answer self when it can be kept; raise `NameMissing` or `BirthDateInFuture` otherwise."""
        if not self.name.surname.strip():
            raise NameMissing("surname")
        if self.birth_date is not None and self.birth_date > today:
            raise BirthDateInFuture("birth_date")
        return self


class GuardianRelation(StrEnum):
    """Kinds of representative (K-83)."""

    PARENT = "parent"
    GUARDIAN = "guardian"
    CURATOR = "curator"
    MENTOR = "mentor"
    AUTHORISED = "authorised"


RELATION_LABELS = MappingProxyType({
    GuardianRelation.PARENT: noop("ouder"),
    GuardianRelation.GUARDIAN: noop("voogd"),
    GuardianRelation.CURATOR: noop("curator"),
    GuardianRelation.MENTOR: noop("mentor"),
    GuardianRelation.AUTHORISED: noop("gemachtigde"),
})


@dataclass(frozen=True, slots=True)
class Guardian:
    """Who signs for a client under 16 (J-62); a person with rights of their own (K-08)."""

    id: GuardianId
    client_id: ClientId
    name: str
    relation: GuardianRelation
    phone: str = ""
    email: str = ""
