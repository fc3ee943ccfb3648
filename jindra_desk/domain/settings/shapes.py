"""What each small setting of a vault may hold: what has another shape is neither kept nor believed (trust #21).

A setting is JSON under a key. Every key of this program is named here with the shape of its value (a test walks the
code), so that nothing is written which the program could not read again, and what somebody else wrote there counts as
never set, and is told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from jindra_desk.domain.base.text import Language
from jindra_desk.domain.business.outside_services import LONGEST, Outside
from jindra_desk.domain.copies.backup import RESTORE_UNANCHORED
from jindra_desk.domain.copies.replaced_vault import EndKind
from jindra_desk.domain.erasure.reasons import ToldBy
from jindra_desk.domain.photos.photo import PhotoSize
from jindra_desk.domain.vault.anchor import Breach

Shape = Callable[[object], bool]
"""True for a value, as JSON gives it, that the program can use."""

_LONGEST_TEXT = 8_000
_LONGEST_LIST = 20_000
_LARGEST = 2**53
"""Larger whole numbers are not the same in every program that reads JSON."""


def words(longest: int = _LONGEST_TEXT) -> Shape:
    """A text that can be stored and shown: no lone surrogate, not longer than a form takes."""
    return lambda value: isinstance(value, str) and len(value) <= longest and not any(
        "\ud800" <= character <= "\udfff" for character in value)


def whole(least: int = 0, most: int = _LARGEST) -> Shape:
    """A whole number within bounds, both included; True and False are none."""
    return lambda value: type(value) is int and least <= value <= most


def flag(value: object) -> bool:
    """Yes or no."""
    return isinstance(value, bool)


def day(value: object) -> bool:
    """A day as it is written: 2026-11-29."""
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def moment(value: object) -> bool:
    """A moment with its zone."""
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def hexadecimal(value: object) -> bool:
    """Bytes, as pairs of digits."""
    try:
        return isinstance(value, str) and len(bytes.fromhex(value)) * 2 == len(value)
    except ValueError:
        return False


def one_of(*choices: str) -> Shape:
    """One of a few words."""
    return lambda value: isinstance(value, str) and value in choices


def maybe(shape: Shape) -> Shape:
    """None, or that shape."""
    return lambda value: value is None or shape(value)


def rows(shape: Shape) -> Shape:
    """A list of any length that a practice can reach."""
    return lambda value: isinstance(value, list) and len(value) <= _LONGEST_LIST and all(shape(one) for one in value)


def row(*shapes: Shape) -> Shape:
    """A list with these, in this order."""
    return lambda value: isinstance(value, list) and len(value) == len(shapes) and all(
        shape(one) for shape, one in zip(shapes, value, strict=True))


def table(shape: Shape) -> Shape:
    """Any names, each with a value of that shape."""
    return lambda value: isinstance(value, dict) and len(value) <= _LONGEST_LIST and all(
        isinstance(name, str) and shape(one) for name, one in value.items())


def record(required: Mapping[str, Shape], optional: Mapping[str, Shape] = MappingProxyType({})) -> Shape:
    """These names, and any others: a later version may tell more."""
    def fits(value: object) -> bool:
        if not isinstance(value, dict) or not required.keys() <= value.keys():
            return False
        return all(shape(value[name]) for name, shape in (*required.items(), *optional.items()) if name in value)
    return fits


_NUMBERS = row(*(whole(),) * 6)
_CASE = record({"number": whole(1), "erased_on": day, "reason": words(100), "counts": _NUMBERS, "paper_open": flag,
                "phone_open": flag, "certificate": maybe(words(100))},
               {"term_over": flag, "death": maybe(row(day, one_of(*ToldBy))), "messages_open": flag,
                "to_tell": whole(), "parent_in": whole(), "letter": flag, "copies_until": maybe(day)})
_FINDING = record({"breach": one_of(*Breach), "anchored_at": maybe(moment), "anchored_row": whole(), "rows": whole(),
                   "agreed_until": maybe(moment), "ledger_missing": whole()})
_OUTSIDE = record({question: row(words(LONGEST), flag) for question in Outside})
_DECISION = record({"at": moment, "reason": one_of("restored", "owner"), "superseded": rows(hexadecimal),
                    "keyring": flag})

SETTING_SHAPES: Mapping[str, Shape] = MappingProxyType({
    "anchor.decisions": rows(_DECISION),
    "anchor.finding": _FINDING,
    "anchor.kept": rows(one_of("keyring", "folder")),
    "audit.check": record({"at": moment, "rows": whole(), "broken": maybe(whole(1))},
                          {"head": row(whole(), hexadecimal)}),
    "backup.place": words(),
    "backup.restore_tested": record({"at": moment, "file": words(), "clients": whole(), "photos": whole()}),
    "beside.told": rows(words(200)),
    "consent_texts.aside": rows(words(200)),
    "day.known": record({"sure": maybe(day), "newest": maybe(day), "audit": whole(), "ledger": whole(),
                         "copies": whole(), "elsewhere": rows(day)}),
    "erasure_cases": rows(_CASE),
    "keys.mark": record({"revision": whole(), "seal": hexadecimal}),
    "ledger.replayed": whole(),
    "ledger.unclean": flag,
    "practice.outside": _OUTSIDE,
    "preferences": record({}, {"language": one_of(*Language), "appearance": one_of("system", "light", "dark"),
                               "lock_when_minimised": flag, "photo_size": one_of(*PhotoSize)}),
    RESTORE_UNANCHORED: flag,
    "restore.last": record(
        {"at": moment, "file": words(), "made_at": moment, "ledger_last": whole(), "ledgers": rows(words()),
         "highest_certificate": maybe(whole()), "without_ledger": flag, "stale_ledger": flag, "kept": maybe(words()),
         "unsettled": flag}, {"kept_salt": maybe(hexadecimal), "kept_page": maybe(hexadecimal)}),
    "restore.unread": rows(one_of(*EndKind)),
    "privacy.watched": flag,
    "resume": record({"screen": words(200), "arguments": table(words())}),
    "retention.computed": row(whole(), whole()),
    "verify.last": record({"at": moment, "findings": whole()}),
})
"""Every key with the shape of its value."""


def fits(key: str, value: object) -> bool:
    """Whether that setting may hold that value; a key that has no shape (of a later version) may hold anything."""
    return key not in SETTING_SHAPES or SETTING_SHAPES[key](value)
