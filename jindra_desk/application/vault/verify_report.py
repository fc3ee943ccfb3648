"""What a look at the whole vault can find, how each is told, and what no look can prove (trust #10, #13, #15, #25)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.application.ports.inspection import Inspected
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.unreadable import RowUnreadable


class Check(StrEnum):
    """What is looked at, in this order."""

    PAGES = "pages"
    STRUCTURE = "structure"
    SCHEMA = "schema"
    LINKS = "links"
    PHOTOS = "photos"
    DOCUMENTS = "documents"
    LOG = "log"
    LEDGER = "ledger"
    ANCHOR = "anchor"
    KEYS = "keys"
    SEARCH = "search"
    TERMS = "terms"
    ROWS = "rows"
    TEXTS = "texts"
    OWNERS = "owners"
    VISITS = "visits"
    NAMES = "names"
    RECEIPTS = "receipts"
    REPLAY = "replay"
    SEALS = "seals"


class Fault(StrEnum):
    """What can be found. The value is stable: programs read it."""

    PAGES_DAMAGED = "pages_damaged"
    STRUCTURE_DAMAGED = "structure_damaged"
    SCHEMA_DIFFERS = "schema_differs"
    LINKS_BROKEN = "links_broken"
    PHOTOS_ALTERED = "photos_altered"
    DOCUMENTS_ALTERED = "documents_altered"
    DOCUMENTS_BEYOND_LOG = "documents_beyond_log"
    LOG_BROKEN = "log_broken"
    LEDGER_BROKEN = "ledger_broken"
    LEDGER_FILE_DIFFERS = "ledger_file_differs"
    ANCHOR_DIFFERS = "anchor_differs"
    KEYS_DIFFER = "keys_differ"
    KEYS_OLDER = "keys_older"
    KEYS_ALTERED = "keys_altered"
    SEARCH_DIFFERS = "search_differs"
    TERMS_DIFFER = "terms_differ"
    ROWS_UNREADABLE = "rows_unreadable"
    TEXTS_DIFFER = "texts_differ"
    OWNERS_DIFFER = "owners_differ"
    VISITS_DIFFER = "visits_differ"
    NAMES_DIFFER = "names_differ"
    RECEIPTS_MISSING = "receipts_missing"
    LEDGER_UNDONE = "ledger_undone"
    LEDGER_SILENT = "ledger_silent"
    SEALS_DIFFER = "seals_differ"
    ROWS_GONE = "rows_gone"
    UNREADABLE = "unreadable"


CHECK_NAMES: Mapping[Check, str] = MappingProxyType({
    Check.PAGES: noop("Bladzijden"),
    Check.STRUCTURE: noop("Opbouw"),
    Check.SCHEMA: noop("Indeling"),
    Check.LINKS: noop("Verwijzingen"),
    Check.PHOTOS: noop("Foto’s"),
    Check.DOCUMENTS: noop("Documenten"),
    Check.LOG: noop("Logboek"),
    Check.LEDGER: noop("Vernietigingsregister"),
    Check.ANCHOR: noop("Merkteken van het logboek"),
    Check.KEYS: noop("Sleutelbestand"),
    Check.SEARCH: noop("Zoeklijst"),
    Check.TERMS: noop("Bewaartermijnen"),
    Check.ROWS: noop("Regels"),
    Check.TEXTS: noop("Getekende woorden"),
    Check.OWNERS: noop("Van wie iets is"),
    Check.VISITS: noop("Laatste behandeling"),
    Check.NAMES: noop("Volgorde van namen"),
    Check.RECEIPTS: noop("Bonnummers"),
    Check.REPLAY: noop("Register tegenover dossiers"),
    Check.SEALS: noop("Zegels van regels"),
})

_ONE_MANY: Mapping[Fault, tuple[str, str]] = MappingProxyType({
    Fault.PAGES_DAMAGED: (noop("1 bladzijde is beschadigd."), noop("{n} bladzijden zijn beschadigd.")),
    Fault.STRUCTURE_DAMAGED: (noop("1 fout in de opbouw."), noop("{n} fouten in de opbouw.")),
    Fault.SCHEMA_DIFFERS: (noop("1 tabel is anders dan dit programma hem maakt."),
                           noop("{n} tabellen zijn anders dan dit programma ze maakt.")),
    Fault.LINKS_BROKEN: (noop("1 regel verwijst naar iets dat er niet is."),
                         noop("{n} regels verwijzen naar iets dat er niet is.")),
    Fault.PHOTOS_ALTERED: (noop("1 foto is niet meer wat er is opgeslagen."),
                           noop("{n} foto’s zijn niet meer wat er is opgeslagen.")),
    Fault.DOCUMENTS_ALTERED: (noop("1 document is niet meer hetzelfde als toen het werd verzegeld."),
                              noop("{n} documenten zijn niet meer hetzelfde als toen ze werden verzegeld.")),
    Fault.DOCUMENTS_BEYOND_LOG: (
        noop("Op 1 document staat een regel van het logboek die er niet meer is."),
        noop("Op {n} documenten staat een regel van het logboek die er niet meer is.")),
    Fault.LOG_BROKEN: (noop("Het logboek sluit niet aan vanaf regel {n}."),
                       noop("Het logboek sluit niet aan vanaf regel {n}.")),
    Fault.LEDGER_BROKEN: (noop("Het register sluit niet aan vanaf regel {n}."),
                          noop("Het register sluit niet aan vanaf regel {n}.")),
    Fault.LEDGER_FILE_DIFFERS: (
        noop("Het registerbestand naast de kluis mist 1 regel of heeft hem anders."),
        noop("Het registerbestand naast de kluis mist {n} regels of heeft ze anders.")),
    Fault.KEYS_DIFFER: (noop("De twee exemplaren van het sleutelbestand zijn niet gelijk, of er ontbreekt er een."),
                        noop("De twee exemplaren van het sleutelbestand zijn niet gelijk, of er ontbreekt er een.")),
    Fault.KEYS_OLDER: (noop("Dit sleutelbestand is ouder dan het laatste dat bij deze kluis hoort."),
                       noop("Dit sleutelbestand is ouder dan het laatste dat bij deze kluis hoort.")),
    Fault.KEYS_ALTERED: (noop("Het sleutelbestand is buiten dit programma om veranderd."),
                         noop("Het sleutelbestand is buiten dit programma om veranderd.")),
    Fault.SEARCH_DIFFERS: (noop("1 cliënt staat anders in de zoeklijst dan in haar dossier."),
                           noop("{n} cliënten staan anders in de zoeklijst dan in hun dossier.")),
    Fault.TERMS_DIFFER: (noop("Van 1 dossier klopt de bewaarde einddatum niet."),
                         noop("Van {n} dossiers klopt de bewaarde einddatum niet.")),
    Fault.ROWS_UNREADABLE: (noop("1 regel is niet te lezen."), noop("{n} regels zijn niet te lezen.")),
    Fault.TEXTS_DIFFER: (noop("Bij 1 keuze zijn de getekende woorden veranderd of weg."),
                         noop("Bij {n} keuzes zijn de getekende woorden veranderd of weg.")),
    Fault.OWNERS_DIFFER: (noop("1 document, foto of portret is niet van deze cliënt, of mist zijn inhoud."),
                          noop("{n} documenten, foto’s of portretten zijn niet van hun cliënt, of missen inhoud.")),
    Fault.VISITS_DIFFER: (noop("Bij 1 cliënt klopt de dag van de laatste behandeling niet."),
                          noop("Bij {n} cliënten klopt de dag van de laatste behandeling niet.")),
    Fault.NAMES_DIFFER: (noop("1 cliënt staat niet op de plaats van haar naam."),
                         noop("{n} cliënten staan niet op de plaats van hun naam.")),
    Fault.RECEIPTS_MISSING: (noop("Er ontbreekt 1 bonnummer."), noop("Er ontbreken {n} bonnummers.")),
    Fault.LEDGER_UNDONE: (
        noop("1 ding dat volgens het register vernietigd, ingetrokken of afgesloten is, staat er nog of weer."),
        noop("{n} dingen die volgens het register vernietigd, ingetrokken of afgesloten zijn, staan er nog of weer.")),
    Fault.LEDGER_SILENT: (noop("1 intrekking of afscherming staat niet in het register."),
                          noop("{n} intrekkingen of afschermingen staan niet in het register.")),
    Fault.SEALS_DIFFER: (noop("1 regel is buiten dit programma om veranderd."),
                         noop("{n} regels zijn buiten dit programma om veranderd.")),
    Fault.ROWS_GONE: (noop("1 regel is buiten dit programma om weggehaald."),
                      noop("{n} regels zijn buiten dit programma om weggehaald.")),
    Fault.UNREADABLE: (noop("Dit is niet te lezen."), noop("Dit is niet te lezen.")),
})


_UNSEALED_ONE = noop("1 regel is van vóór er zegels waren, en kan dus ongemerkt veranderd zijn.")
_UNSEALED = noop("{n} regels zijn van vóór er zegels waren, en kunnen dus ongemerkt veranderd zijn.")
_ENDED = noop("Hoe het afliep met iets dat de kluis uitging, wordt niet verzegeld.")
NOT_COVERED: Mapping[str, str] = MappingProxyType({
    "drafts": noop("Halfgetypte concepten worden niet verzegeld: die veranderen terwijl je typt."),
    "copies_under_way": noop("Back-ups die nog onderweg zijn, worden niet verzegeld."),
    "readable_outputs": _ENDED,
    "disclosures.state": _ENDED,
    "disclosures.closed_at": _ENDED,
})
"""Tables and columns of which a change may pass unseen, and what is said of it; a test edits every other column."""
NOT_PROVEN = (
    *dict.fromkeys(NOT_COVERED.values()),
    noop("Dat de hele kluis of het eind van het logboek door iets ouders is vervangen, blijkt alleen uit de merktekens "
         "buiten de kluis."),
    noop("Wie je wachtwoordzin heeft én dit programma kan namaken, kan ook nieuwe zegels zetten."),
)
"""What no look can prove; README says the same."""
ALONE = (
    noop("Of dit je nieuwste back-up is, en of er daarna nog iets is vernietigd of ingetrokken, staat niet in dit "
         "bestand."),
    noop("De merktekens die deze computer van je kluis bewaart, zijn er niet naast gelegd: een back-up is altijd "
         "ouder dan de kluis."),
)
"""What a look at a lone backup cannot prove either."""


@dataclass(frozen=True, slots=True)
class VaultFinding:
    """One thing that does not fit; `count` says how many, or from which row on; `words` for people."""

    check: Check
    fault: Fault
    count: int
    words: Text


@dataclass(frozen=True, slots=True)
class CheckedPart:
    """One check: how many were looked at, and what was found; not `looked` when it could not be made here."""

    check: Check
    seen: int
    findings: tuple[VaultFinding, ...] = ()
    looked: bool = True


@dataclass(frozen=True, slots=True)
class VaultReport:
    """Everything that was looked at."""

    at: datetime
    parts: tuple[CheckedPart, ...]
    unreadable: tuple[RowUnreadable, ...] = ()
    unsealed: int = 0
    changes: ChangeSet = field(default_factory=ChangeSet)
    alone: bool = False
    """It is of a backup, with nothing beside it to compare it with."""

    @property
    def findings(self) -> tuple[VaultFinding, ...]:
        """All of them, in order."""
        return tuple(finding for part in self.parts for finding in part.findings)

    @property
    def not_proven(self) -> tuple[Text, ...]:
        """What this look could not prove, in words; it stands with the outcome, also when nothing was found."""
        unsealed = () if not self.unsealed else (text(
            _UNSEALED_ONE if self.unsealed == 1 else _UNSEALED, n=self.unsealed),)
        return (*unsealed, *(text(words) for words in (*NOT_PROVEN, *(ALONE if self.alone else ()))))

    @property
    def whole(self) -> bool:
        """True when nothing was found."""
        return not self.findings


def finding_of(check: Check, fault: Fault, count: int) -> VaultFinding:
    """One finding with its words."""
    one, many = _ONE_MANY[fault]
    return VaultFinding(check, fault, count, text(one if count == 1 else many, n=count))


def counted(check: Check, fault: Fault, looked: Inspected) -> CheckedPart:
    """A check that counts: a finding when anything is bad."""
    return CheckedPart(check, looked.seen, (finding_of(check, fault, looked.bad),) if looked.bad else ())
