"""The gate for free text in every form: within its bounds, and no BSN and no passport code gets in (J-60, J-61)."""

from __future__ import annotations

from collections.abc import Collection

from jindra_desk.domain.base.text_bounds import require_bounded
from jindra_desk.domain.contact import normalise_phone
from jindra_desk.domain.errors import InvalidInput
from jindra_desk.domain.guards import Finding, FindingKind, check_free_text, require_clean_text


def require_kept_text(untrusted_text: str, field: str, *, before: str = "", not_bsn: Collection[str] = ()) -> None:
    """Raise `TextTooLong`, `TextUnwritable`, `BsnFound` or `MrzFound` unless the text may be kept in `field`.

    `before` is what is stored already: unchanged text is not asked about again, so that a number which the owner
    once declared to be no BSN stays quiet without a record of it. `not_bsn` names the fields declared so now.
    """
    if untrusted_text == before:
        return
    require_bounded(untrusted_text, field)
    accepted: tuple[Finding, ...] = ()
    if field in not_bsn:
        accepted = tuple(found for found in check_free_text(untrusted_text) if found.kind is FindingKind.BSN)
    require_clean_text(untrusted_text, field, accepted)


def require_phone_text(untrusted_text: str, field: str, *, before: str = "", not_bsn: Collection[str] = ()) -> None:
    """As `require_kept_text`, for a phone field: what is written as a phone number (`0…`, `+…`) is one."""
    if untrusted_text != before:
        require_bounded(untrusted_text, field)
    if untrusted_text.strip().startswith(("0", "+", "(0")):
        try:
            normalise_phone(untrusted_text, field)
        except InvalidInput:
            pass
        else:
            return
    require_kept_text(untrusted_text, field, before=before, not_bsn=not_bsn)


def cut_forbidden(untrusted_text: str, field: str = "", *, before: str = "", not_bsn: Collection[str] = ()) -> str:
    """The text without numbers and codes that may not be kept, for drafts: those are written unasked (J-61).

    `before` and `not_bsn` as for `require_kept_text`: what may be kept is not lost at the lock either (J-28).
    """
    if untrusted_text == before:
        return untrusted_text
    kept, end = [], 0
    for found in check_free_text(untrusted_text):
        if found.kind is FindingKind.BSN and field in not_bsn:
            continue
        kept.append(untrusted_text[end:found.start])
        end = max(end, found.end)
    kept.append(untrusted_text[end:])
    return "".join(kept)
