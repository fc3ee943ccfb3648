"""Keeping the head of both logs outside the vault, and noticing that the vault does not fit it any more (trust #10).

Two places: the computer's key ring, and a file of the program, which is the weaker one (whoever can put an older vault
back can put that file back too). Three steps, since a key ring may be slow and must never hold the vault up:
`read_anchors` (any thread), `verify_anchors` (the vault's thread), `write_anchors` (any thread). The value to write is
always made of what is durable in the vault by then, and never over a mismatch: the older anchor is the proof of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import Anchored, note_elsewhere, tells_more
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_findings import FINDING, open_finding, written_finding
from jindra_desk.application.vault.anchor_places import AnchorPlace, AnchorPlaces
from jindra_desk.application.vault.audit_check import AUDIT_CHECK_SETTING
from jindra_desk.application.vault.key_marks import forget_mark, read_mark
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.copies.backup import RESTORE_UNANCHORED
from jindra_desk.domain.vault.anchor import (
    KEYS_BYTES,
    Anchor,
    AnchorFinding,
    Breach,
    Chain,
    ChainHead,
    Mark,
    compare,
    explain,
    missing_in_ledger,
    sealed,
    unsealed,
    worst,
)
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.key_faults import KeyringUnavailable

KEPT = "anchor.kept"
DECISIONS = "anchor.decisions"
MOST_DECISIONS = 20


class AcceptReason(StrEnum):
    """Why a head that does not fit is right after all."""

    RESTORED = "restored"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class FoundAnchors:
    """What the places answered: bytes nobody has checked yet, None for nothing there; a silent place is left out.

    `unread`: places where something stands, or may stand, that could not be read. That is not "nothing there".
    """

    untrusted: Mapping[AnchorPlace, bytes | None] = field(default_factory=dict)
    unread: frozenset[AnchorPlace] = frozenset()

    @property
    def keyring_answers(self) -> bool:
        """False when the computer has no key ring that can be used now."""
        return AnchorPlace.KEYRING in self.untrusted


@dataclass(frozen=True, slots=True)
class VerifiedAnchors:
    """`finding` is what the owner must know, also from before; `fresh` is what may be written now."""

    finding: AnchorFinding | None
    fresh: Mapping[AnchorPlace, bytes]
    changes: ChangeSet
    keyring_answers: bool = True


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the vault itself keeps of its anchors."""

    finding: AnchorFinding | None
    places: frozenset[str]
    superseded: frozenset[str]
    unanchored: bool
    """Put back by a restore, and not anchored again since."""
    excused_until: datetime | None
    """The moment of that restore, when no key ring answered then: what it kept before tells of the vault before."""


def anchor_name(vault_id: str) -> str:
    """The name of the value in both places."""
    return f"{vault_id}.audit-head"


def read_anchors(places: AnchorPlaces, vault_id: str) -> FoundAnchors:
    """Ask both places. A key ring that does not answer is left out, as on every day; a disk that refuses is told."""
    found: dict[AnchorPlace, bytes | None] = {}
    unread = set()
    for place in AnchorPlace:
        keeper = places.of(place)
        if keeper is None:
            continue
        try:
            found[place] = keeper.read(anchor_name(vault_id))
        except KeyringUnavailable:
            continue
        except StorageFailed:
            unread.add(place)
    return FoundAnchors(found, frozenset(unread))


def write_anchors(places: AnchorPlaces, vault_id: str, fresh: Mapping[AnchorPlace, bytes]) -> frozenset[AnchorPlace]:
    """Write what `verify_anchors` made; answer where it is kept now. A place that refuses stays behind, no more."""
    written = set()
    for place, value in fresh.items():
        keeper = places.of(place)
        if keeper is None:
            continue
        try:
            keeper.write(anchor_name(vault_id), value)
        except (KeyringUnavailable, StorageFailed):
            continue
        written.add(place)
    return frozenset(written)


def verify_anchors(session: Session, found: FoundAnchors) -> VerifiedAnchors:
    """Compare what was found with the vault, remember a breach in it, and make the anchors of today.

    Demo vaults hold nothing that is worth an entry in the owner's key ring, and are left alone.
    """
    if session.vault.is_demo:
        return VerifiedAnchors(None, {}, ChangeSet(), found.keyring_answers)
    with session.vault.reading() as uow:
        kept = _kept(uow)
        fitting, seen, excused = _judge(uow, session, found, kept)
    if session.vault.read_only:
        return VerifiedAnchors(worst((kept.finding, seen)), {}, ChangeSet(), found.keyring_answers)
    session.vault.confirm()  # what stands outside tells of the file at that place, not of one that nobody finds
    _note_days(session, found)
    finding, changes = worst((kept.finding, seen)), ChangeSet()
    places = kept.places | {place.value for place in fitting}
    settled = kept.unanchored and (found.keyring_answers or kept.excused_until is None)
    if finding != kept.finding or places != kept.places or settled:
        _remember(session, finding, places, excused if settled else None)
        changes = ChangeSet.of(Topic.SETTING) if finding != kept.finding else changes
    if finding is not None and not finding.harmless:
        return VerifiedAnchors(finding, {}, changes, found.keyring_answers)
    with session.vault.reading() as uow:
        head, keys = read_head(uow), read_mark(uow)
    return VerifiedAnchors(finding, _fresh(session, found, fitting, head, keys), changes, found.keyring_answers)


def check_anchor(session: Session, places: AnchorPlaces) -> AnchorFinding | None:
    """Compare now, without writing an anchor; a breach is remembered in the vault until the owner accepts it."""
    return verify_anchors(session, read_anchors(places, session.vault.vault_id)).finding


def anchor_head(session: Session, places: AnchorPlaces) -> AnchorFinding | None:
    """All three steps on this thread (command line, tests, the end of a session): compare, then write forward."""
    weighed = verify_anchors(session, read_anchors(places, session.vault.vault_id))
    write_anchors(places, session.vault.vault_id, weighed.fresh)
    return weighed.finding


def supersede_anchors(session: Session, found: FoundAnchors, reason: AcceptReason) -> None:
    """Log the decision that the anchors found now do not bind this vault any more.

    A restore calls it in the vault that it is about to put in place, with the anchors of that moment: they are left
    untouched, so that a restore that dies halfway changes nothing, and the first check afterwards lets them go.
    """
    hashes = [_hash(value) for value in found.untrusted.values() if value is not None]
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        decisions = uow.settings.get(DECISIONS)
        known = list(decisions) if isinstance(decisions, list) else []
        known.append({"at": now.isoformat(timespec="seconds"), "reason": reason.value, "superseded": hashes,
                      "keyring": found.keyring_answers})
        uow.settings.put(DECISIONS, known[-MOST_DECISIONS:])
        uow.settings.put(FINDING, None)
        uow.settings.put(KEPT, None)
        forget_mark(uow)
        uow.audit.append(Verb.ACCEPT, ObjectKind.VAULT, None, now)


def accept_head(session: Session, places: AnchorPlaces, reason: AcceptReason) -> ChangeSet:
    """The owner says that this vault is the right one: logged, and anchored as it is from here on."""
    accepted = accept_found(session, read_anchors(places, session.vault.vault_id), reason)
    write_anchors(places, session.vault.vault_id, accepted.fresh)
    return accepted.changes


def accept_found(session: Session, found: FoundAnchors, reason: AcceptReason) -> VerifiedAnchors:
    """The middle step of `accept_head`, for who asks the places and writes to them in another thread."""
    supersede_anchors(session, found, reason)
    weighed = verify_anchors(session, found)
    return replace(weighed, changes=ChangeSet.of(Topic.SETTING))


def noticed_now(session: Session, places: AnchorPlaces) -> AnchorFinding | None:
    """As `check_anchor`, for a terminal: what is harmless is told when it is noticed, and not at each command after."""
    weighed = verify_anchors(session, read_anchors(places, session.vault.vault_id))
    known = weighed.finding is not None and weighed.finding.harmless and weighed.changes == ChangeSet()
    return None if known else weighed.finding


def warning(finding: AnchorFinding | None) -> tuple[str, ...]:
    """What a terminal is told of it, in Dutch."""
    if finding is None:
        return ()
    missing = missing_in_ledger(finding)
    title, cause, next_step = explain(finding)
    told = (f"{title.render()}.", cause.render(), "" if missing is None else missing.render(), next_step.render())
    return (" ".join(words for words in told if words),)


def forget_anchor(vault_id: str, places: AnchorPlaces) -> None:
    """The vault is destroyed for good: nothing of it stays in the key ring or in the program's folder."""
    for place in AnchorPlace:
        keeper = places.of(place)
        if keeper is not None:
            try:
                keeper.remove(anchor_name(vault_id))
            except (KeyringUnavailable, StorageFailed):
                continue


def read_head(uow: UnitOfWork) -> ChainHead:
    """The newest row of both logs, as documents and manifests carry it."""
    return ChainHead(uow.audit.head(), uow.ledger.head())


def kept_places(uow: UnitOfWork) -> frozenset[AnchorPlace]:
    """Where this vault's anchor was ever read back from."""
    return frozenset(AnchorPlace(place) for place in _kept(uow).places)


# --- judging -------------------------------------------------------------------------------------------------------


def _judge(uow: UnitOfWork, session: Session, found: FoundAnchors,
           kept: _Kept) -> tuple[Mapping[AnchorPlace, Anchor], AnchorFinding | None, tuple[str, ...]]:
    """The anchors that fit, the worst of those that do not, and the hashes of those that need not."""
    chain = chain_of(uow)
    fitting: dict[AnchorPlace, Anchor] = {}
    findings: list[AnchorFinding | None] = []
    excused: list[str] = []
    for place, untrusted in found.untrusted.items():
        if untrusted is None or _hash(untrusted) in kept.superseded:
            continue
        try:
            anchor = unsealed(untrusted, session.vault.sealing.anchor_mac)
        except ValueError:
            findings.append(AnchorFinding(Breach.ANCHOR_FOREIGN))
            continue
        finding = compare(anchor, chain)
        if finding is not None and place is AnchorPlace.KEYRING and _excused(anchor, kept):
            excused.append(_hash(untrusted))
            continue
        findings.append(finding)
        if finding is None:
            fitting[place] = anchor
    if found.unread:
        findings.append(AnchorFinding(Breach.ANCHOR_UNREADABLE))
    if _is_gone(found, kept):
        findings.append(AnchorFinding(Breach.ANCHOR_GONE))
    return fitting, worst(findings), tuple(excused)


def _note_days(session: Session, found: FoundAnchors) -> None:
    """An anchor that tells of later days than this vault (an older one was put back) helps to judge today (#27)."""
    days: set[Anchored] = set()
    for untrusted in found.untrusted.values():
        with suppress(ValueError):
            anchor = unsealed(untrusted or b"", session.vault.sealing.anchor_mac)
            days |= {(anchor.head.audit.sequence, anchor.at.date()),
                     *((one.sequence, one.at.date()) for one in anchor.earlier)}
    with session.vault.reading() as uow:
        news = tells_more(uow, days)
    if news:
        with session.vault.unit_of_work() as uow:
            note_elsewhere(uow, days)
            uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())


def _excused(anchor: Anchor, kept: _Kept) -> bool:
    """An anchor from before the restore that could not be read then; the file beside it was, and is never excused."""
    return kept.excused_until is not None and anchor.at <= kept.excused_until


def _is_gone(found: FoundAnchors, kept: _Kept) -> bool:
    """The key ring had it and answers that it has none; or there never was one, and the file is gone."""
    if found.untrusted.get(AnchorPlace.KEYRING, b"") is None and AnchorPlace.KEYRING.value in kept.places:
        return True
    alone = AnchorPlace.KEYRING not in found.untrusted and AnchorPlace.KEYRING.value not in kept.places
    return alone and found.untrusted.get(AnchorPlace.FOLDER, b"") is None and AnchorPlace.FOLDER.value in kept.places


def chain_of(uow: UnitOfWork) -> Chain:
    """What the vault holds, asked row by row."""
    return Chain(read_head(uow), uow.audit.digest_at, uow.audit.moment_at, uow.ledger.mac_at, _inner_marks_fit(uow),
                 read_mark(uow))


def _inner_marks_fit(uow: UnitOfWork) -> Callable[[], bool]:
    """Whether the log has every row that signed documents and the last check of the log speak of."""

    def fit() -> bool:
        checked = uow.settings.get(AUDIT_CHECK_SETTING)
        if isinstance(checked, dict) and isinstance(checked.get("head"), list):
            row, digest = checked["head"]
            if row and uow.audit.digest_at(int(row)) != bytes.fromhex(str(digest)):
                return False
        return not uow.documents.beyond_the_log()

    return fit


def _fresh(session: Session, found: FoundAnchors, fitting: Mapping[AnchorPlace, Anchor], head: ChainHead,
           keys: Mark) -> dict[AnchorPlace, bytes]:
    now = session.clock.now()
    fresh = {}
    for place in found.untrusted:
        before = fitting.get(place)
        if before is not None and before.head == head and before.keys == Mark(keys.sequence, keys.digest[:KEYS_BYTES]):
            continue
        anchor = Anchor(head, now, keys=keys) if before is None else before.moved(head, now, keys)
        fresh[place] = sealed(anchor, session.vault.sealing.anchor_mac)
    return fresh


def _hash(value: bytes) -> str:
    return hashlib.sha256(value).hexdigest()


# --- what the vault keeps ------------------------------------------------------------------------------------------


def _kept(uow: UnitOfWork) -> _Kept:
    places, stored = uow.settings.get(KEPT), uow.settings.get(DECISIONS)
    decisions = [one for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []
    superseded = [value for decision in decisions for value in decision["superseded"]]
    restores = [decision for decision in decisions if decision["reason"] == AcceptReason.RESTORED]
    unanchored = uow.settings.get(RESTORE_UNANCHORED) is not None
    unheard = unanchored and bool(restores) and not restores[-1]["keyring"]
    return _Kept(open_finding(uow), frozenset(places if isinstance(places, list) else ()), frozenset(superseded),
                 unanchored, datetime.fromisoformat(restores[-1]["at"]) if unheard else None)


def _remember(session: Session, finding: AnchorFinding | None, places: frozenset[str],
              settled: tuple[str, ...] | None) -> None:
    """`settled`: the key ring has answered after the restore. The anchors that are excused by that (hashes) go by name
    from now on: the newer one may not be written yet when this process is killed.
    """
    with session.vault.unit_of_work() as uow:
        if settled is not None:
            uow.settings.put(RESTORE_UNANCHORED, None)
            _let_go(uow, settled)
        uow.settings.put(FINDING, None if finding is None else written_finding(finding))
        uow.settings.put(KEPT, sorted(places))
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())


def _let_go(uow: UnitOfWork, hashes: tuple[str, ...]) -> None:
    """Name them in the restore's own decision."""
    decisions = uow.settings.get(DECISIONS)
    if not hashes or not isinstance(decisions, list):
        return
    restore = next(one for one in reversed(decisions) if one["reason"] == AcceptReason.RESTORED)
    restore["superseded"] = [*restore["superseded"], *hashes]
    uow.settings.put(DECISIONS, decisions)
