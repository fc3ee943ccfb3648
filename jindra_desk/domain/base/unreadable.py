"""A row of the vault that cannot be read: a finding with its place, never a reason for the rest to stop (trust #28)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import Text, noop, text

TABLE_NAMES: Mapping[str, str] = MappingProxyType({
    "audit_log": noop("logboek"),
    "client_index": noop("zoeklijst"),
    "client_words": noop("zoeklijst"),
    "clients": noop("cliënt"),
    "consent_texts": noop("toestemmingstekst"),
    "consents": noop("toestemming"),
    "copies": noop("register van kopieën"),
    "copies_under_way": noop("back-up die onderweg is"),
    "disclosures": noop("uitgegeven gegevens"),
    "document_contents": noop("document"),
    "documents": noop("document"),
    "drafts": noop("concept"),
    "guardians": noop("ouder of voogd"),
    "health_records": noop("gezondheid"),
    "holds": noop("bewaarreden"),
    "ledger": noop("vernietigingsregister"),
    "photo_pictures": noop("foto"),
    "photos": noop("foto"),
    "policies": noop("beleid"),
    "practice": noop("praktijk"),
    "readable_outputs": noop("iets dat de kluis uitging"),
    "receipt_links": noop("bon"),
    "kept_requests": noop("regel van een verzoek"),
    "receipts": noop("bon"),
    "requests": noop("verzoek"),
    "settings": noop("instelling"),
    "skin_types": noop("huidtype"),
    "take_downs": noop("foto die ergens weg moet"),
    "treatment_products": noop("product bij een bezoek"),
    "treatment_types": noop("soort behandeling"),
    "treatments": noop("bezoek"),
})
"""What a row of each table is to the owner."""
WHAT_TO_DO = noop("Bewaar je laatste back-up goed, en kies bij Instellingen, Kluis, «Kijk alles na».")
SHORT_LIST = noop("Deze lijst is dus misschien niet volledig.")
"""What a list says after `how_many`, on a page, on paper and in a terminal."""


class RowUnreadable(JindraError):
    """One row holds something that the program never writes there: `table`, `row` (its key) and `column`, no content.

    `client_id` is whose row it is, '' where that is not known.
    """

    title = noop("Een regel in de kluis is niet te lezen: {place}.")
    cause = noop("De rest van je kluis is gewoon te gebruiken. Er is niets veranderd.")
    next_step = WHAT_TO_DO

    def __init__(self, table: str, row: str, column: str, client_id: str = "") -> None:
        self.table, self.row, self.column, self.client_id = table, row, column, client_id
        super().__init__(place=self.place)

    @property
    def place(self) -> Text:
        """`bezoek 3f…, veld performed_on`."""
        return text(noop("{kind} {row}, veld {column}"), kind=text(TABLE_NAMES.get(self.table, self.table)),
                    row=self.row or "?", column=self.column or "?")

    @property
    def key(self) -> tuple[str, str]:
        """Which row it is: one that is met twice is one finding."""
        return self.table, self.row

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RowUnreadable) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


class RowMissing(RowUnreadable, LookupError):
    """Another row points to one that is not there; for who asks for a row by an id of its own making, a bug."""

    title = noop("Een regel in de kluis ontbreekt: {place}.")


def how_many(found: int) -> Text:
    """`3 regels zijn niet te lezen`, without a full stop; `found` is 1 or more."""
    if found == 1:
        return text(noop("{n} regel is niet te lezen"), n=found)
    return text(noop("{n} regels zijn niet te lezen"), n=found)


def places_in_words(found: Sequence[RowUnreadable], most: int = 20) -> Sequence[str]:
    """One Dutch line per row, for a terminal; what is over `most` is counted."""
    lines = [text(noop("Niet te lezen: {place}."), place=one.place).render() for one in found[:most]]
    if len(found) > most:
        lines.append(text(noop("En nog {n} regels die niet te lezen zijn."), n=len(found) - most).render())
    return lines
