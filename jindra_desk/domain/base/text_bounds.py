"""How long a text may be, by the field that it stands in: one table for every way in (form, file, command line, demo).

Whatever is typed, pasted or imported passes `require_bounded` before it is kept. A vault that already holds longer text
opens, shows and hands out as before: only what is new is measured.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.wording import count

NOTE = 10_000
"""Some four printed pages: a note, an aftercare advice, what was done."""
_LINE = 200
_NAME = 120
_SHORT = 80
_CODE = 100


class TextTooLong(InvalidInput):
    """More than the field holds; nothing is cut off, because nothing may be lost unseen."""

    title = noop("Deze tekst is te lang: {letters} tekens, en er passen er {most}.")
    next_step = noop("Maak hem korter, of zet een deel in een ander veld.")


class TextUnwritable(InvalidInput):
    """Half a character (a lone surrogate) or a NUL: no file and no database keeps it."""

    title = noop("In deze tekst staat een teken dat niet te bewaren is.")
    next_step = noop("Typ de tekst opnieuw, zonder te plakken.")


@dataclass(frozen=True, slots=True)
class BoundedField:
    """The most characters of a field, and its name on the screen (Dutch source)."""

    most: int
    label: str


def _fields(most: int, **labels: str) -> dict[str, BoundedField]:
    return {name: BoundedField(most, label) for name, label in labels.items()}


_NOTES = noop("Notitie")
_NAME_LABEL = noop("Naam")
FIELDS: Mapping[str, BoundedField] = MappingProxyType({
    # the client's card and who signs
    **_fields(_NAME, surname=noop("Achternaam"), former_surname=noop("Heette eerder"),
              partner_surname=noop("Naam van de partner"), name=_NAME_LABEL, guardian_name=_NAME_LABEL,
              signer_name=noop("Getekend door"), street=noop("Straat")),
    **_fields(_SHORT, given=noop("Voornaam"), town=noop("Plaats")),
    **_fields(20, initials=noop("Voorletters"), house_number=noop("Nummer"), addition=noop("Nummer")),
    **_fields(40, prefix=noop("Achternaam"), partner_prefix=noop("Naam van de partner"), phone=noop("Telefoon"),
              guardian_phone=noop("Telefoon")),
    **_fields(254, email=noop("E-mail"), guardian_email=noop("E-mail")),
    **_fields(20, postcode=noop("Postcode")),
    **_fields(NOTE, notes=_NOTES),
    # visits
    **_fields(NOTE, done=noop("Wat er is gedaan"), particulars=noop("Bijzonderheden"), result=noop("Resultaat"),
              attention=noop("Aandachtspunten"), aftercare=noop("Nazorg"), note=_NOTES,
              missing_why=noop("Waarom toch behandeld"), answer=noop("Gezondheid bij dit bezoek")),
    **_fields(_LINE, device=noop("Apparaat"), device_settings=noop("Apparaat"), product=noop("Product"),
              products=noop("Product"), zones=noop("Zone")),
    **_fields(40, lot=noop("Lotnummer")),
    **_fields(20, expiry=noop("Houdbaar tot")),
    # health
    **_fields(NOTE, allergies=noop("Allergie"), medication=noop("Medicijnen"), pregnancy=noop("Zwangerschap"),
              skin_conditions=noop("Huidaandoening"), implants=noop("Implantaten")),
    # photos, consents, documents, dealings
    **_fields(_CODE, area=noop("Zone"), media_type=noop("Documenten"), code=noop("Toestemming")),
    **_fields(_LINE, title=noop("Toestemming"), heading=noop("Toestemming"), yes=noop("Toestemming"),
              no=noop("Toestemming")),
    **_fields(2 * NOTE, intro=noop("Toestemming"), body=noop("Toestemming"), change_note=noop("Toestemming"),
              longer_note=noop("Toestemming"), stop_note=noop("Toestemming")),
    **_fields(_LINE, recipient=noop("Wie wat heeft gekregen"), purpose=noop("Wie wat heeft gekregen"),
              basis=noop("Wie wat heeft gekregen"), contents=noop("Wie wat heeft gekregen"),
              channel=noop("Verzoeken")),
    **_fields(4_096, place=noop("Wie wat heeft gekregen")),  # the longest path that Linux has
    # who outside the practice holds something of its clients
    **_fields(_NAME, mail=noop("E-mail"), whatsapp=noop("Berichten"), website=noop("Website en agenda"),
              bookkeeper=noop("Boekhouding"), backups=noop("Back-ups")),
    # numbers and hashes that the program makes itself
    **_fields(_CODE, id=_NAME_LABEL, client_id=_NAME_LABEL, subject=_NAME_LABEL, type_id=_NAME_LABEL,
              treatment_id=_NAME_LABEL, photo_id=_NAME_LABEL, text_id=_NAME_LABEL, document_id=_NAME_LABEL,
              portrait=_NAME_LABEL,
              sha256=_NAME_LABEL, text_sha256=_NAME_LABEL, number=_NAME_LABEL, letter_sha256=_NAME_LABEL),
})
"""By the name of the field: the same in the forms, in the domain's records and in the published client file."""


def most(field: str) -> int:
    """The most characters that a field takes; `KeyError` for a field that the table does not know."""
    return FIELDS[field].most


def label_of(field: str) -> Text:
    """What the field is called on the screen."""
    return text(FIELDS[field].label) if field in FIELDS else text("{field}", field=field)


def require_bounded(untrusted_text: str, field: str) -> None:
    """Raise `TextTooLong` or `TextUnwritable` unless the text may stand in that field."""
    limit = FIELDS[field].most
    if len(untrusted_text) > limit:
        raise TextTooLong(field, letters=count(len(untrusted_text)), most=count(limit))
    if not is_writable(untrusted_text):
        raise TextUnwritable(field)


def is_writable(untrusted_text: str) -> bool:
    """False for a text with half a character or a NUL in it."""
    try:
        untrusted_text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in untrusted_text
