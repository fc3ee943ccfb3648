"""Looking at everything in the vault: is it whole, and is it unaltered? What is found is told in words and counted.

Pages, structure, schema, links, photos, documents, log, ledger, anchor, keys, search index and terms (trust #10, #13,
#15). Nothing is mended here: a vault that does not fit is kept as it is, next to the last backup.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial
from itertools import islice
from types import MappingProxyType

from jindra_desk.application.anchors import FoundAnchors, open_finding, weigh_anchors
from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.inspection import Inspection, Looked
from jindra_desk.application.key_marks import look_at_key_file
from jindra_desk.application.key_ports import KeyStore
from jindra_desk.application.ports import Progress
from jindra_desk.application.session import Session
from jindra_desk.domain.anchor import Breach, explain
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.errors import DamagedHeader, DamagedVault, NewerVault
from jindra_desk.domain.ids import ClientId
from jindra_desk.domain.retention import State, compute
from jindra_desk.domain.text import Text, noop, text

LAST = "verify.last"
_TELL_EVERY = 200


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
    Fault.UNREADABLE: (noop("Dit is niet te lezen."), noop("Dit is niet te lezen.")),
})


@dataclass(frozen=True, slots=True)
class VaultFinding:
    """One thing that does not fit; `count` says how many, or from which row on; `words` for people."""

    check: Check
    fault: Fault
    count: int
    words: Text


@dataclass(frozen=True, slots=True)
class CheckedPart:
    """One check: how many were looked at, and what was found."""

    check: Check
    seen: int
    findings: tuple[VaultFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class VaultReport:
    """Everything that was looked at."""

    at: datetime
    parts: tuple[CheckedPart, ...]
    changes: ChangeSet = field(default_factory=ChangeSet)

    @property
    def findings(self) -> tuple[VaultFinding, ...]:
        """All of them, in order."""
        return tuple(finding for part in self.parts for finding in part.findings)

    @property
    def whole(self) -> bool:
        """True when nothing was found."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class LastVerification:
    """When everything was looked at last, and how much was found."""

    at: datetime
    findings: int


VerifyProgress = Callable[[Check, int, int], None]
"""Told (what is looked at, done, total); total 0 when it is not known. Raises to stop."""


def verify_vault(session: Session, progress: VerifyProgress | None = None,
                 anchors: FoundAnchors | None = None, keys: KeyStore | None = None) -> VaultReport:
    """Look at everything; `anchors` are what the places answered, if they were asked. Raises what `progress` raises.

    With `keys` the key file is held against its seal and against what the vault remembers of it; without, it is not
    looked at.

    What cannot be read is a finding of its own check, and the others go on.
    """
    tell = progress or (lambda _check, _done, _total: None)
    parts = []
    with session.vault.inspection() as inspection:
        for check, look in _checks(session, inspection, anchors, keys).items():
            tell(check, 0, 0)
            try:
                parts.append(look(partial(tell, check)))
            except DamagedVault:
                parts.append(CheckedPart(check, 0, (_finding(check, Fault.UNREADABLE, 1),)))
    report = VaultReport(session.clock.now(), tuple(parts), ChangeSet.of(Topic.SETTING))
    _note(session, report)
    return report


def last_verification(session: Session) -> LastVerification | None:
    """What is kept of the last time, or None."""
    with session.vault.reading() as uow:
        kept = uow.settings.get(LAST)
    if not isinstance(kept, dict):
        return None
    return LastVerification(datetime.fromisoformat(str(kept["at"])), int(str(kept["findings"])))


def _note(session: Session, report: VaultReport) -> None:
    if session.vault.read_only:
        return
    with session.vault.unit_of_work() as uow:
        uow.settings.put(LAST, {"at": report.at.isoformat(timespec="seconds"), "findings": len(report.findings)})
        uow.audit.append(Verb.VIEW, ObjectKind.VAULT, None, report.at)


Look = Callable[[Progress], CheckedPart]


def _checks(session: Session, inspection: Inspection, anchors: FoundAnchors | None,
            keys: KeyStore | None) -> Mapping[Check, Look]:
    return {
        Check.PAGES: lambda told: _counted(Check.PAGES, Fault.PAGES_DAMAGED, inspection.pages(told)),
        Check.STRUCTURE: lambda told: _counted(Check.STRUCTURE, Fault.STRUCTURE_DAMAGED, inspection.structure(told)),
        Check.SCHEMA: lambda _told: _counted(Check.SCHEMA, Fault.SCHEMA_DIFFERS, inspection.schema()),
        Check.LINKS: lambda _told: _counted(Check.LINKS, Fault.LINKS_BROKEN, inspection.links()),
        Check.PHOTOS: lambda told: _counted(Check.PHOTOS, Fault.PHOTOS_ALTERED, inspection.photos(told)),
        Check.DOCUMENTS: lambda told: _documents(session, inspection, told),
        Check.LOG: lambda told: _log(session, told),
        Check.LEDGER: lambda _told: _ledger(session),
        Check.ANCHOR: lambda _told: _anchor(session, anchors),
        Check.KEYS: lambda _told: _keys(session, keys),
        Check.SEARCH: lambda told: _counted(Check.SEARCH, Fault.SEARCH_DIFFERS, inspection.search_index(told)),
        Check.TERMS: lambda told: _terms(session, told),
    }


def _finding(check: Check, fault: Fault, count: int) -> VaultFinding:
    one, many = _ONE_MANY[fault]
    return VaultFinding(check, fault, count, text(one if count == 1 else many, n=count))


def _counted(check: Check, fault: Fault, looked: Looked) -> CheckedPart:
    return CheckedPart(check, looked.seen, (_finding(check, fault, looked.bad),) if looked.bad else ())


def _documents(session: Session, inspection: Inspection, told: Progress) -> CheckedPart:
    part = _counted(Check.DOCUMENTS, Fault.DOCUMENTS_ALTERED, inspection.documents(told))
    with session.vault.reading() as uow:
        beyond = len(uow.documents.beyond_the_log())
    if not beyond:
        return part
    finding = _finding(Check.DOCUMENTS, Fault.DOCUMENTS_BEYOND_LOG, beyond)
    return CheckedPart(part.check, part.seen, (*part.findings, finding))


def _log(session: Session, told: Progress) -> CheckedPart:
    with session.vault.reading() as uow:
        rows = uow.audit.count()
    broken = session.vault.first_broken_audit_row(told)
    return CheckedPart(Check.LOG, rows, () if broken is None else (_finding(Check.LOG, Fault.LOG_BROKEN, broken),))


def _ledger(session: Session) -> CheckedPart:
    with session.vault.reading() as uow:
        try:
            known = uow.ledger.records()
        except ValueError as error:
            raise DamagedVault from error
    beside = session.vault.ledger_records()
    findings = []
    broken = session.vault.first_broken_ledger_row()
    if broken is not None:
        findings.append(_finding(Check.LEDGER, Fault.LEDGER_BROKEN, broken))
    fitting = sum(1 for ours, theirs in zip(known, beside, strict=False) if ours == theirs)
    if fitting != len(known) or len(beside) != len(known):
        differing = max(len(known), len(beside)) - fitting
        findings.append(_finding(Check.LEDGER, Fault.LEDGER_FILE_DIFFERS, differing))
    return CheckedPart(Check.LEDGER, len(known), tuple(findings))


def _anchor(session: Session, anchors: FoundAnchors | None) -> CheckedPart:
    """What stands open from an earlier check counts, also when nobody can be asked now."""
    if anchors is not None:
        finding = weigh_anchors(session, anchors).finding
    else:
        with session.vault.reading() as uow:
            finding = open_finding(uow)
    if finding is None:
        return CheckedPart(Check.ANCHOR, 1)
    words = text("{title}.", title=explain(finding).title)
    return CheckedPart(Check.ANCHOR, 1, (VaultFinding(Check.ANCHOR, Fault.ANCHOR_DIFFERS, 1, words),))


def _keys(session: Session, keys: KeyStore | None) -> CheckedPart:
    """Both copies of the key file are there and equal, and it is the one that the vault remembers."""
    if keys is None:
        return CheckedPart(Check.KEYS, 0)
    try:
        agree, breach = look_at_key_file(session, keys)
    except (DamagedHeader, NewerVault) as error:
        raise DamagedVault from error
    findings = [] if agree else [_finding(Check.KEYS, Fault.KEYS_DIFFER, 1)]
    if breach is not None:
        older = breach is Breach.KEYS_OLDER
        findings.append(_finding(Check.KEYS, Fault.KEYS_OLDER if older else Fault.KEYS_ALTERED, 1))
    return CheckedPart(Check.KEYS, 2, tuple(findings))


def _terms(session: Session, told: Progress) -> CheckedPart:
    with session.vault.reading() as uow:
        policy, today = session.policy(uow), session.clock.today()
        stored = {client: (keep_through, held) for client, keep_through, held in uow.retention.stored()}
        seen = wrong = 0
        facts = uow.retention.all_facts()
        while some := tuple(islice(facts, _TELL_EVERY)):
            for one in some:
                file = compute(one, policy, today).file
                known = stored.get(ClientId(one.client_id))
                wrong += known != (file.keep_through, file.state is State.HELD)
            seen += len(some)
            told(seen, len(stored))
    return _counted(Check.TERMS, Fault.TERMS_DIFFER, Looked(seen, wrong))


def findings_in_words(report: VaultReport) -> Sequence[str]:
    """Every finding as one Dutch line, for a terminal."""
    return [finding.words.render() for finding in report.findings]
