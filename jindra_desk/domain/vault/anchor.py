"""The head of both logs, kept outside the vault, so that an older vault put back or a log cut short shows (trust #10).

A vault proves by itself that each row of its log follows from the one before. It cannot prove that nothing came after
the last one: an older copy of the whole vault is whole in itself. So the newest row's number and digest are kept in
the computer's key ring and in a file of the program, and compared at each opening. Nothing here depends on a clock to
notice; moments only help to explain.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.wording import clock_time
from jindra_desk.domain.vault.audit import GENESIS
from jindra_desk.domain.vault.ledger import keyed_hash

Mac = Callable[[bytes], bytes]
"""Answers 32 bytes that only somebody with the open vault can make of the given content."""

MAC_BYTES = 32
MOST_MILESTONES = 10
"""Key rings keep at most 512 bytes of ours."""
_VERSION = 2
_WITHOUT_KEYS = 1
_FIXED = struct.Struct(">BQ32sQ32sqhB")
KEYS_BYTES = 16
_KEYS = struct.Struct(">Q16s")
"""Behind the fixed part; what was sealed with version 1 has none."""
_MILESTONE = struct.Struct(">Qqh16s")
_SHORT = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Mark(NamedTuple):
    """One row of a chain: its number from 1 and its digest; number 0 stands for an empty chain."""

    sequence: int
    digest: bytes

    @property
    def shown(self) -> str:
        """Twelve hex digits, as documents print them."""
        return self.digest.hex()[:12]


EMPTY = Mark(0, GENESIS)


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The newest row of the audit log and of the ledger of destructions."""

    audit: Mark = EMPTY
    ledger: Mark = EMPTY


@dataclass(frozen=True, slots=True)
class Milestone:
    """An earlier head of the audit log, with 16 bytes of its digest: tells up to when two histories agree."""

    sequence: int
    at: datetime
    digest: bytes


@dataclass(frozen=True, slots=True)
class Anchor:
    """What was last seen of a vault, and when; `earlier` holds a few older heads, oldest first.

    `keys` is the key file: how often what opens the vault was changed, and the seal over it (16 bytes of it are kept).
    """

    head: ChainHead
    at: datetime
    earlier: tuple[Milestone, ...] = ()
    keys: Mark = EMPTY

    def moved(self, head: ChainHead, at: datetime, keys: Mark = EMPTY) -> Anchor:
        """The anchor of a later head; this one becomes a milestone."""
        passed = Milestone(self.head.audit.sequence, self.at, self.head.audit.digest[:_SHORT])
        return Anchor(head, at, thinned((*self.earlier, passed), head.audit.sequence), keys)


def thinned(milestones: Iterable[Milestone], newest: int) -> tuple[Milestone, ...]:
    """Keep the oldest of each stretch behind `newest`, where each stretch is four times as long as the one after it."""
    kept: dict[int, Milestone] = {}
    for milestone in sorted(milestones, key=lambda one: one.sequence):
        behind = newest - milestone.sequence
        if behind > 0 and milestone.sequence > 0:
            kept.setdefault((behind.bit_length() - 1) // 2, milestone)
    return tuple(sorted(kept.values(), key=lambda one: one.sequence))[-MOST_MILESTONES:]


# --- as bytes, authenticated ---------------------------------------------------------------------------------------


def sealed(anchor: Anchor, mac: Mac) -> bytes:
    """About half a kilobyte at most, small enough for every key ring; the last 32 bytes authenticate the rest."""
    audit, ledger = anchor.head.audit, anchor.head.ledger
    seconds, offset = _written(anchor.at)
    parts = [_FIXED.pack(_VERSION, audit.sequence, audit.digest, ledger.sequence, ledger.digest, seconds, offset,
                         len(anchor.earlier)), _KEYS.pack(anchor.keys.sequence, anchor.keys.digest[:_SHORT])]
    parts += [_MILESTONE.pack(one.sequence, *_written(one.at), one.digest) for one in anchor.earlier]
    content = b"".join(parts)
    return content + mac(content)


def unsealed(untrusted: bytes, mac: Mac) -> Anchor:
    """Read what `sealed` wrote; raises `ValueError` for anything else, and for what another vault wrote."""
    content, given = untrusted[:-MAC_BYTES], untrusted[-MAC_BYTES:]
    if len(content) < _FIXED.size or not hmac.compare_digest(mac(content), given):
        raise ValueError("no anchor of this vault")
    version, sequence, digest, ledger, ledger_mac, seconds, offset, count = _FIXED.unpack_from(content)
    begin = _FIXED.size + (_KEYS.size if version == _VERSION else 0)
    if version not in (_WITHOUT_KEYS, _VERSION) or len(content) != begin + count * _MILESTONE.size:
        raise ValueError("an anchor of another version")
    keys = EMPTY
    if version == _VERSION:
        changes, seal = _KEYS.unpack_from(content, _FIXED.size)
        keys = Mark(changes, seal) if changes else EMPTY
    earlier = []
    for number in range(count):
        row, at, zone, short = _MILESTONE.unpack_from(content, begin + number * _MILESTONE.size)
        earlier.append(Milestone(row, _read(at, zone), short))
    head = ChainHead(Mark(sequence, digest), Mark(ledger, ledger_mac))
    return Anchor(head, _read(seconds, offset), tuple(earlier), keys)


def _written(at: datetime) -> tuple[int, int]:
    offset = at.utcoffset() or timedelta(0)
    return (at - _EPOCH) // timedelta(seconds=1), round(offset.total_seconds() / 60)


def _read(seconds: int, offset: int) -> datetime:
    """Counted from 1970 by hand: the system's own reckoning refuses moments before it on Windows."""
    try:
        zone = timezone(timedelta(minutes=offset)) if offset else UTC
        return (_EPOCH + timedelta(seconds=seconds)).astimezone(zone)
    except OverflowError as error:
        raise ValueError("a moment that no calendar has") from error


def anchor_mac(ledger_key: bytes, vault_id: str) -> Mac:
    """The `Mac` of one vault; its ledger key survives a new data key, and so do the anchors."""
    key = keyed_hash(ledger_key, "anchor", vault_id)
    return lambda content: hmac.digest(key, content, hashlib.sha256)


# --- comparing -----------------------------------------------------------------------------------------------------


class Breach(StrEnum):
    """What is noticed; the worst first."""

    OLDER_VAULT = "older_vault"
    LOG_CUT = "log_cut"
    HISTORY_CHANGED = "history_changed"
    LEDGER_CHANGED = "ledger_changed"
    KEYS_OLDER = "keys_older"
    KEYS_ALTERED = "keys_altered"
    ANCHOR_FOREIGN = "anchor_foreign"
    ANCHOR_UNREADABLE = "anchor_unreadable"
    ANCHOR_GONE = "anchor_gone"


HARMLESS = frozenset({Breach.ANCHOR_GONE})
"""Said once; a fresh anchor is written all the same."""


@dataclass(frozen=True, slots=True)
class Chain:
    """What the vault holds now. The functions answer None for a row that is not there.

    `inner_marks_fit` answers False when the vault itself knows of rows that its log lacks: heads that were stored with
    signed documents or with an earlier check. An older vault that was put back is younger than none of its own.
    `keys` is what the vault remembers of its key file; `EMPTY` when it remembers none.
    """

    head: ChainHead
    digest_at: Callable[[int], bytes | None]
    moment_at: Callable[[int], str | None]
    mac_at: Callable[[int], bytes | None]
    inner_marks_fit: Callable[[], bool] = lambda: True
    keys: Mark = EMPTY


@dataclass(frozen=True, slots=True)
class AnchorFinding:
    """One breach: the anchored row and moment, the rows there are now, and what that means for the ledger.

    `agreed_until` is the moment of the last known head that still fits; `ledger_missing` how many destructions,
    withdrawals, objections and restrictions were known then and are not now.
    """

    breach: Breach
    anchored_at: datetime | None = None
    anchored_row: int = 0
    rows: int = 0
    agreed_until: datetime | None = None
    ledger_missing: int = 0

    @property
    def harmless(self) -> bool:
        """True when nothing in the vault contradicts anything."""
        return self.breach in HARMLESS


def compare(anchor: Anchor, chain: Chain) -> AnchorFinding | None:
    """Answer what is wrong, or None when the chain contains what was anchored and the ledger as well."""
    audit, ledger = anchor.head.audit, anchor.head.ledger
    if _contains(chain.digest_at, audit):
        breach = keys_breach(anchor.keys, chain.keys) if _contains(chain.mac_at, ledger) else Breach.LEDGER_CHANGED
    else:
        breach = _breach(anchor, chain)
    if breach is None:
        return None
    agreed = [one for one in anchor.earlier if _agrees(chain, one)]
    return AnchorFinding(
        breach, anchor.at, audit.sequence, chain.head.audit.sequence, agreed[-1].at if agreed else None,
        max(0, ledger.sequence - chain.head.ledger.sequence))


def keys_breach(known: Mark, now: Mark) -> Breach | None:
    """What is wrong when a key file that was `known` says `now`; a later one is right: only the owner makes it."""
    if now.sequence < known.sequence:
        return Breach.KEYS_OLDER
    if now.sequence == known.sequence and now.digest[:_SHORT] != known.digest[:_SHORT]:
        return Breach.KEYS_ALTERED
    return None


def _contains(at: Callable[[int], bytes | None], mark: Mark) -> bool:
    return mark.sequence == 0 or at(mark.sequence) == mark.digest


def _agrees(chain: Chain, milestone: Milestone) -> bool:
    digest = chain.digest_at(milestone.sequence)
    return digest is not None and digest[:_SHORT] == milestone.digest


def _breach(anchor: Anchor, chain: Chain) -> Breach:
    """An older vault is the beginning of the history that was anchored, with or without new rows behind it."""
    if not chain.inner_marks_fit():
        return Breach.LOG_CUT
    known = [one.sequence for one in anchor.earlier if not _agrees(chain, one)] + [anchor.head.audit.sequence]
    for row in known:
        moment = chain.moment_at(row)
        if moment is not None:
            # Another row is there. Written after the anchor: the older vault was worked in. Else it was rewritten.
            return Breach.OLDER_VAULT if _later(moment, anchor.at) else Breach.HISTORY_CHANGED
    return Breach.OLDER_VAULT


def _later(moment: str, anchored: datetime) -> bool:
    if len(moment) <= len("2026-11-22"):
        return moment > anchored.date().isoformat()
    try:
        return datetime.fromisoformat(moment) > anchored
    except (ValueError, TypeError):
        return False


def worst(findings: Sequence[AnchorFinding | None]) -> AnchorFinding | None:
    """The finding that matters most."""
    order = list(Breach)
    return min((one for one in findings if one is not None), key=lambda one: order.index(one.breach), default=None)


# --- in words ------------------------------------------------------------------------------------------------------


class Explanation(NamedTuple):
    """What happened, what that means, what to do."""

    title: Text
    cause: Text
    next_step: Text


_TITLES = MappingProxyType({
    Breach.OLDER_VAULT: noop("Er is een oudere kluis teruggezet"),
    Breach.LOG_CUT: noop("Het logboek van je kluis is ingekort"),
    Breach.HISTORY_CHANGED: noop("Het logboek van je kluis is veranderd"),
    Breach.LEDGER_CHANGED: noop("Het vernietigingsregister is veranderd"),
    Breach.KEYS_OLDER: noop("Er is een ouder sleutelbestand teruggezet"),
    Breach.KEYS_ALTERED: noop("Het sleutelbestand van je kluis is veranderd"),
    Breach.ANCHOR_FOREIGN: noop("Het merkteken van je logboek is niet te lezen"),
    Breach.ANCHOR_UNREADABLE: noop("Bij het merkteken van je logboek kan het programma niet"),
    Breach.ANCHOR_GONE: noop("Het merkteken van je logboek is weg"),
})
_NEXT_STEPS = MappingProxyType({
    Breach.OLDER_VAULT: noop(
        "Heb je zelf een back-up teruggezet? Zeg dan dat dit klopt. Zo niet: zoek de nieuwste kluis of back-up, en zet "
        "die terug."),
    Breach.LOG_CUT: noop(
        "Bewaar deze kluis en je laatste back-up allebei, en vergelijk ze. Klopt het toch, zeg dat dan hier."),
    Breach.HISTORY_CHANGED: noop(
        "Bewaar deze kluis en je laatste back-up allebei, en vergelijk ze. Klopt het toch, zeg dat dan hier."),
    Breach.LEDGER_CHANGED: noop(
        "Leg je bewijzen van vernietiging naast de lijst bij Instellingen. Klopt het, zeg dat dan hier."),
    Breach.KEYS_OLDER: noop(
        "Wist je dit niet? Neem dan bij Instellingen, Kluis een nieuwe sleutel, en zeg daarna hier dat het klopt."),
    Breach.KEYS_ALTERED: noop(
        "Wist je dit niet? Neem dan bij Instellingen, Kluis een nieuwe sleutel, en zeg daarna hier dat het klopt."),
    Breach.ANCHOR_FOREIGN: noop("Heb je zelf niets aan de sleutelbos veranderd? Kijk dan alles na."),
    Breach.ANCHOR_UNREADABLE: noop(
        "Kijk met het programma open bij Instellingen alles na. Klopt het, zeg dat dan hier; blijft dit terugkomen, "
        "laat dan iemand de map van het programma op deze computer nakijken."),
    Breach.ANCHOR_GONE: noop("Er staat nu een nieuw. Wist je dit al, zeg dan dat het klopt."),
})


def explain(finding: AnchorFinding) -> Explanation:
    """Every breach has its own sentences; days and numbers are filled in."""
    return Explanation(text(_TITLES[finding.breach]), _cause(finding), text(_NEXT_STEPS[finding.breach]))


def missing_in_ledger(finding: AnchorFinding) -> Text | None:
    """What it means when the ledger is shorter than it was; None when it is not."""
    n = finding.ledger_missing
    if n == 0:
        return None
    if n == 1:
        return text(noop("Er ontbreekt 1 regel in het vernietigingsregister: wat toen is vernietigd of ingetrokken, "
                         "kan terug zijn."))
    return text(noop("Er ontbreken {n} regels in het vernietigingsregister: wat toen is vernietigd of ingetrokken, "
                     "kan terug zijn."), n=n)


def _cause(finding: AnchorFinding) -> Text:
    breach, at = finding.breach, finding.anchored_at
    if breach is Breach.ANCHOR_GONE:
        return text(noop(
            "Deze computer heeft het niet meer. Dat gebeurt als de sleutelbos of de map van het programma is "
            "leeggemaakt of opnieuw is ingericht. Of er voor die tijd een oudere kluis is teruggezet, is niet te "
            "zeggen."))
    if breach is Breach.KEYS_OLDER:
        return text(noop("Na dat bestand is er iets veranderd aan wat de kluis opent. Een oude wachtwoordzin of oud "
                         "herstelblad opent hem nu weer, en een nieuw blad misschien niet."))
    if breach is Breach.KEYS_ALTERED:
        return text(noop("Wat erin staat, is niet wat dit programma het laatst heeft geschreven. Er kan iets bij zijn "
                         "gezet waarmee je kluis opengaat, of iets zijn weggehaald."))
    if breach is Breach.ANCHOR_UNREADABLE:
        return text(noop(
            "Op die plek op deze computer staat iets anders dan een bestand, of de schijf geeft het niet. Daarom is "
            "niet te zeggen of er een oudere kluis is teruggezet."))
    if breach is Breach.ANCHOR_FOREIGN or at is None:
        return text(noop(
            "Wat op deze computer als merkteken staat, komt niet uit deze kluis. Daarom is niet te zeggen of er een "
            "oudere kluis is teruggezet."))
    when: dict[str, object] = {"day": at, "time": clock_time(at)}
    if breach is Breach.LEDGER_CHANGED:
        return text(noop("Op {day} om {time} stond er iets anders in het register dan nu."), **when)
    if breach is Breach.LOG_CUT:
        return text(noop("Op {day} om {time} telde het logboek {row} regels. Er zijn regels weg, terwijl de rest van "
                         "de kluis nieuwer is."), row=finding.anchored_row, **when)
    if breach is Breach.HISTORY_CHANGED:
        return text(noop("Er staan nu andere regels dan op {day} om {time}, toen het logboek {row} regels telde."),
                    row=finding.anchored_row, **when)
    agreed = finding.agreed_until
    if agreed is None:
        return text(noop("Op {day} om {time} was deze kluis verder dan nu: wat er toen in stond, ontbreekt voor een "
                         "deel."), **when)
    return text(noop("Op {day} om {time} was deze kluis verder dan nu. Wat na {agreed_day} om {agreed_time} is gedaan, "
                     "kan ontbreken."), agreed_day=agreed, agreed_time=clock_time(agreed), **when)
