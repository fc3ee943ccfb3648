"""Looking at everything in the vault: is it whole, and is it unaltered? What is found is told in words and counted.

Pages, structure, schema, links, photos, documents, log, ledger, anchor, keys, search index and terms (trust #10, #13,
#15). Nothing is mended here: a vault that does not fit is kept as it is, next to the last backup.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.inspection import Inspected, Inspection
from jindra_desk.application.ports.keys import KeyFiles
from jindra_desk.application.records import ledger_memory
from jindra_desk.application.retention.dashboard import terms_are_current
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_findings import open_finding
from jindra_desk.application.vault.anchors import FoundAnchors, verify_anchors
from jindra_desk.application.vault.key_marks import look_at_key_file
from jindra_desk.application.vault.verify_report import (
    Check,
    CheckedPart,
    Fault,
    VaultFinding,
    VaultReport,
    counted,
    finding_of,
)
from jindra_desk.domain.base.errors import DamagedHeader, DamagedVault, NewerVault
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import text
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.retention.engine import compute, stored_form
from jindra_desk.domain.vault.anchor import Breach, explain
from jindra_desk.domain.vault.audit import ObjectKind, Verb

LAST = "verify.last"
_TELL_EVERY = 200


@dataclass(frozen=True, slots=True)
class LastVerification:
    """When everything was looked at last, and how much was found."""

    at: datetime
    findings: int


VerifyProgress = Callable[[Check, int, int], None]
"""Told (what is looked at, done, total); total 0 when it is not known. Raises to stop."""


def verify_vault(session: Session, progress: VerifyProgress | None = None,
                 anchors: FoundAnchors | None = None, keys: KeyFiles | None = None, *,
                 alone: bool = False) -> VaultReport:
    """Look at everything; `anchors` are what the places answered, if they were asked. Raises what `progress` raises.

    With `keys` the key file is held against its seal and against what the vault remembers of it; without, it is not
    looked at. `alone`: the vault is a backup in its own file, and nothing outside tells of it.

    What cannot be read is a finding of its own check, and the others go on.
    """
    tell = progress or (lambda _check, _done, _total: None)
    parts = []
    found = _Found()
    with session.vault.inspection() as inspection:
        for check, look in _checks(session, inspection, _Outside(anchors, keys, alone), found).items():
            tell(check, 0, 0)
            try:
                parts.append(look(partial(tell, check)))
            except (DamagedVault, RowUnreadable):
                parts.append(CheckedPart(check, 0, (finding_of(check, Fault.UNREADABLE, 1),)))
    report = VaultReport(session.clock.now(), tuple(parts), found.unreadable, found.unsealed,
                         ChangeSet.of(Topic.SETTING), alone)
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


@dataclass(frozen=True, slots=True)
class _Outside:
    """What the vault is held against that does not stand in it."""

    anchors: FoundAnchors | None
    keys: KeyFiles | None
    alone: bool


class _Found:
    """What is told beside the counts."""

    def __init__(self) -> None:
        self.unreadable: tuple[RowUnreadable, ...] = ()
        self.unsealed = 0
        self.facts: Mapping[str, Inspected] = {}

    def fact(self, name: str, inspection: Inspection, told: Progress) -> Inspected:
        """The tables are compared once, for all the checks that are made of it."""
        if not self.facts:
            self.facts = inspection.facts(told)
        return self.facts[name]


_FACTS = ((Check.TEXTS, Fault.TEXTS_DIFFER), (Check.OWNERS, Fault.OWNERS_DIFFER), (Check.VISITS, Fault.VISITS_DIFFER),
          (Check.NAMES, Fault.NAMES_DIFFER), (Check.RECEIPTS, Fault.RECEIPTS_MISSING))


def _checks(session: Session, inspection: Inspection, outside: _Outside, found: _Found) -> Mapping[Check, Look]:
    def fact(check: Check, fault: Fault) -> Look:
        return lambda told: counted(check, fault, found.fact(check.value, inspection, told))

    return {
        Check.PAGES: lambda told: counted(Check.PAGES, Fault.PAGES_DAMAGED, inspection.pages(told)),
        Check.STRUCTURE: lambda told: counted(Check.STRUCTURE, Fault.STRUCTURE_DAMAGED, inspection.structure(told)),
        Check.SCHEMA: lambda _told: counted(Check.SCHEMA, Fault.SCHEMA_DIFFERS, inspection.schema()),
        Check.LINKS: lambda _told: counted(Check.LINKS, Fault.LINKS_BROKEN, inspection.links()),
        Check.PHOTOS: lambda told: counted(Check.PHOTOS, Fault.PHOTOS_ALTERED, inspection.photos(told)),
        Check.DOCUMENTS: lambda told: _documents(session, inspection, told),
        Check.LOG: lambda told: _log(session, told),
        Check.LEDGER: lambda _told: _ledger(session),
        Check.ANCHOR: lambda _told: _anchor(session, outside),
        Check.KEYS: lambda _told: _keys(session, outside),
        Check.SEARCH: lambda told: counted(Check.SEARCH, Fault.SEARCH_DIFFERS, inspection.search_index(told)),
        Check.TERMS: lambda told: _terms(session, outside, told),
        Check.ROWS: lambda told: _rows(inspection, found, told),
        **{check: fact(check, fault) for check, fault in _FACTS},
        Check.REPLAY: lambda _told: _replay(session),
        Check.SEALS: lambda told: _seals(inspection, found, told),
    }


def _documents(session: Session, inspection: Inspection, told: Progress) -> CheckedPart:
    part = counted(Check.DOCUMENTS, Fault.DOCUMENTS_ALTERED, inspection.documents(told))
    with session.vault.reading() as uow:
        beyond = len(uow.documents.beyond_the_log())
    if not beyond:
        return part
    finding = finding_of(Check.DOCUMENTS, Fault.DOCUMENTS_BEYOND_LOG, beyond)
    return CheckedPart(part.check, part.seen, (*part.findings, finding))


def _log(session: Session, told: Progress) -> CheckedPart:
    with session.vault.reading() as uow:
        rows = uow.audit.count()
    broken = session.vault.logs.first_broken_audit_row(told)
    return CheckedPart(Check.LOG, rows, () if broken is None else (finding_of(Check.LOG, Fault.LOG_BROKEN, broken),))


def _ledger(session: Session) -> CheckedPart:
    with session.vault.reading() as uow:
        try:
            known = uow.ledger.records()
        except ValueError as error:
            raise DamagedVault from error
    beside = session.vault.logs.ledger_records()
    findings = []
    broken = session.vault.logs.first_broken_ledger_row()
    if broken is not None:
        findings.append(finding_of(Check.LEDGER, Fault.LEDGER_BROKEN, broken))
    fitting = sum(1 for ours, theirs in zip(known, beside, strict=False) if ours == theirs)
    if fitting != len(known) or len(beside) != len(known):
        differing = max(len(known), len(beside)) - fitting
        findings.append(finding_of(Check.LEDGER, Fault.LEDGER_FILE_DIFFERS, differing))
    return CheckedPart(Check.LEDGER, len(known), tuple(findings))


def _rows(inspection: Inspection, found: _Found, told: Progress) -> CheckedPart:
    seen, found.unreadable = inspection.rows(told)
    return counted(Check.ROWS, Fault.ROWS_UNREADABLE, Inspected(seen, len(found.unreadable)))


def _replay(session: Session) -> CheckedPart:
    """Both ways: what the ledger tells must be so in the tables, and what the tables tell must stand in the ledger."""
    with session.vault.reading() as uow:
        ledger = uow.ledger
        undone = ledger_memory.undone(uow) + sum(len(back) for back in (
            ledger.returned_clients(), ledger.returned_consents(), ledger.returned_photos(),
            ledger.returned_objections(), ledger.returned_restrictions(), ledger.returned_book_years()))
        silent = ledger.untold_withdrawals()
        seen = ledger.count() + uow.clients.count()
    findings = [finding_of(Check.REPLAY, fault, count) for fault, count in (
        (Fault.LEDGER_UNDONE, undone), (Fault.LEDGER_SILENT, silent)) if count]
    return CheckedPart(Check.REPLAY, seen, tuple(findings))


def _seals(inspection: Inspection, found: _Found, told: Progress) -> CheckedPart:
    report = inspection.seals(told)
    found.unsealed = report.unsealed
    gone = report.differing.get("gone", 0)
    changed = sum(report.differing.values()) - gone
    findings = [finding_of(Check.SEALS, fault, count) for fault, count in (
        (Fault.SEALS_DIFFER, changed), (Fault.ROWS_GONE, gone)) if count]
    return CheckedPart(Check.SEALS, report.seen, tuple(findings))


def _anchor(session: Session, outside: _Outside) -> CheckedPart:
    """What stands open from an earlier check counts, also when nobody can be asked now."""
    if outside.anchors is not None:
        finding = verify_anchors(session, outside.anchors).finding
    else:
        with session.vault.reading() as uow:
            finding = open_finding(uow)
    if finding is None:
        if outside.anchors is None:
            return CheckedPart(Check.ANCHOR, 0, looked=False) if outside.alone else CheckedPart(Check.ANCHOR, 1)
        return CheckedPart(Check.ANCHOR, sum(value is not None for value in outside.anchors.untrusted.values()))
    words = text("{title}.", title=explain(finding).title)
    return CheckedPart(Check.ANCHOR, 1, (VaultFinding(Check.ANCHOR, Fault.ANCHOR_DIFFERS, 1, words),))


def _keys(session: Session, outside: _Outside) -> CheckedPart:
    """Both copies of the key file are there and equal, and it is the one that the vault remembers.

    A backup carries one.
    """
    keys = outside.keys
    if keys is None:
        return CheckedPart(Check.KEYS, 0)
    try:
        agree, breach = look_at_key_file(session, keys)
    except (DamagedHeader, NewerVault) as error:
        raise DamagedVault from error
    findings = [] if agree else [finding_of(Check.KEYS, Fault.KEYS_DIFFER, 1)]
    if breach is not None:
        older = breach is Breach.KEYS_OLDER
        findings.append(finding_of(Check.KEYS, Fault.KEYS_OLDER if older else Fault.KEYS_ALTERED, 1))
    return CheckedPart(Check.KEYS, 1 if outside.alone else 2, tuple(findings))


def _terms(session: Session, outside: _Outside, told: Progress) -> CheckedPart:
    with session.vault.reading() as uow:
        if outside.alone and not terms_are_current(uow):
            # Computed by the rules of an earlier version: opening a vault computes them again, a backup keeps them.
            return CheckedPart(Check.TERMS, 0, looked=False)
        policy, today = session.policy(uow), session.clock.today()
        stored = dict(uow.retention.stored())
        seen = wrong = 0
        facts = uow.retention.all_facts()
        while some := tuple(islice(facts, _TELL_EVERY)):
            for one in some:
                file = compute(one, policy, today).file
                known = stored.get(ClientId(one.client_id))
                wrong += known != stored_form(file)
            seen += len(some)
            told(seen, len(stored))
    return counted(Check.TERMS, Fault.TERMS_DIFFER, Inspected(seen, wrong))
