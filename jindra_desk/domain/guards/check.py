"""The guard on free text: a BSN (J-61) or the code of an identity document (J-60) never gets into the vault."""

from __future__ import annotations

from collections.abc import Collection

from jindra_desk.domain.guards.bsn import bsn_findings
from jindra_desk.domain.guards.findings import BsnFound, Finding, FindingKind, MrzFound
from jindra_desk.domain.guards.mrz import mrz_findings
from jindra_desk.domain.guards.reading import read_plainly


def check_free_text(untrusted_text: str, accepted: Collection[Finding] = ()) -> list[Finding]:
    """Answer what in the text looks like a BSN or a passport code; empty when it may be kept.

    `accepted`: findings of this same text that the owner called none. Only that fact may be kept.
    """
    reading = read_plainly(untrusted_text)
    return sorted(found for found in (*bsn_findings(reading), *mrz_findings(reading)) if found not in accepted)


def require_clean_text(untrusted_text: str, field: str, accepted: Collection[Finding] = ()) -> None:
    """Raise `MrzFound` or `BsnFound` for the field when the text may not be kept."""
    kinds = {finding.kind for finding in check_free_text(untrusted_text, accepted)}
    if FindingKind.MRZ in kinds:
        raise MrzFound(field)
    if FindingKind.BSN in kinds:
        raise BsnFound(field)


def numbers_in(text: str) -> frozenset[str]:
    """The digits of every finding in a text of the client's, to see whether another text holds one of the same."""
    return frozenset(digits_of(text, found) for found in check_free_text(text) if found.kind is FindingKind.BSN)


def digits_of(text: str, found: Finding) -> str:
    """The digits of a finding as ASCII."""
    plain = read_plainly(text[found.start:found.end]).plain
    return "".join(letter for letter in plain if letter in "0123456789")
