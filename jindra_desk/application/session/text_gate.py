"""The gate for free text in every form: within its bounds, and no BSN and no passport code gets in (J-60, J-61)."""

from __future__ import annotations

from collections.abc import Collection

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text_bounds import require_bounded
from jindra_desk.domain.clients.contact import normalise_phone
from jindra_desk.domain.guards.check import check_free_text, digits_of, numbers_in, require_clean_text
from jindra_desk.domain.guards.findings import BsnFound, Finding, FindingKind, MrzFound, declaration

PHONES = frozenset({"phone", "guardian_phone"})
"""Fields that hold a phone number."""
OTHER_NUMBERS = PHONES | {"lot"}
"""Fields for numbers of another kind: what looks like a BSN there is asked about, and never cut out of a draft."""


def require_kept_text(untrusted_text: str, field: str, *, before: str = "", not_bsn: Collection[str] = ()) -> None:
    """Raise `TextTooLong`, `TextUnwritable`, `BsnFound` or `MrzFound` unless the text may be kept in `field`.

    `before` is what is stored already: unchanged text is not asked about again, and a number that stands in it stays
    quiet in a longer text, without a record of what was declared. `not_bsn` holds the declarations made now
    (`declaration`): fields whose number is no BSN, whose code is no passport's.
    """
    if untrusted_text == before:
        return
    require_bounded(untrusted_text, field)
    require_clean_text(untrusted_text, field, _settled(untrusted_text, field, before, not_bsn))


def require_phone_text(untrusted_text: str, field: str, *, before: str = "", not_bsn: Collection[str] = ()) -> None:
    """As `require_kept_text`, for a phone field: what is written as a phone number (`0…`, `+…`) is one."""
    if untrusted_text != before:
        require_bounded(untrusted_text, field)
    if not _is_phone(untrusted_text, field):
        require_kept_text(untrusted_text, field, before=before, not_bsn=not_bsn)


def doubt_about(untrusted_text: str, field: str, *, before: str = "",
                not_bsn: Collection[str] = ()) -> BsnFound | MrzFound | None:
    """What the owner will be asked about this text, bounds left aside; parameters as for `require_kept_text`."""
    try:
        require_clean_text(untrusted_text, field, _settled(untrusted_text, field, before, not_bsn))
    except (BsnFound, MrzFound) as doubt:
        return None if field in PHONES and _is_phone(untrusted_text, field) else doubt
    return None


def cut_forbidden(untrusted_text: str, field: str = "", *, left_out: str, before: str = "",
                  not_bsn: Collection[str] = ()) -> str:
    """The text for a draft, which is written unasked: what is surely a BSN or a passport code never gets in (J-61).

    `left_out` stands where it was. What may be another number stays (J-28), and is asked about when it is saved.
    `before` and `not_bsn` as for `require_kept_text`.
    """
    if untrusted_text == before:
        return untrusted_text
    settled = _settled(untrusted_text, field, before, not_bsn)
    kept, end = [], 0
    for found in check_free_text(untrusted_text, settled):
        if found.kind is FindingKind.BSN and (field in OTHER_NUMBERS or not found.sure):
            continue
        if found.start >= end:  # a number inside a code is gone with it
            kept += [untrusted_text[end:found.start], left_out]
        end = max(end, found.end)
    kept.append(untrusted_text[end:])
    return "".join(kept)


def _is_phone(untrusted_text: str, field: str) -> bool:
    if not untrusted_text.strip().startswith(("0", "+", "(0")):
        return False
    try:
        normalise_phone(untrusted_text, field)
    except InvalidInput:
        return False
    return True


def _settled(untrusted_text: str, field: str, before: str, not_bsn: Collection[str]) -> tuple[Finding, ...]:
    """Findings that the owner declared to be none: now, or when the text of before was saved."""
    found = check_free_text(untrusted_text)
    if not found:
        return ()
    known = numbers_in(before) if before else frozenset[str]()
    return tuple(one for one in found if declaration(field, one.kind) in not_bsn
                 or (one.kind is FindingKind.BSN and digits_of(untrusted_text, one) in known))
