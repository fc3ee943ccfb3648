"""Whether the ledger that was heard reaches far enough: what contradicts it is a question, never a silence (T-44)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.copies.backup_faults import (
    AnchorAhead,
    AnchorUnreadable,
    LedgerDoubted,
    LedgerMissing,
    NumberUnknown,
    StaleLedger,
)
from jindra_desk.domain.copies.ledger_reach import KeptHead, LedgerEvidence, Witness, doubt

CONTAINED, UNREADABLE = KeptHead(Witness.CONTAINED, 3), KeptHead(Witness.UNREADABLE)
AHEAD, BEHIND = KeptHead(Witness.AHEAD, 5), KeptHead(Witness.BEHIND, 2)

EVIDENCE = st.builds(
    LedgerEvidence, last=st.integers(0, 9), heard=st.booleans(),
    kept=st.lists(st.builds(KeptHead, st.sampled_from(Witness), st.integers(0, 12)), max_size=2),
    replaced=st.booleans(),
    certificate=st.none() | st.integers(0, 12))


@pytest.mark.parametrize(("evidence", "asked"), [
    (LedgerEvidence(3, heard=True, certificate=3), None),
    (LedgerEvidence(3, heard=True, certificate=0), None),
    (LedgerEvidence(3, heard=True, certificate=4), StaleLedger),
    (LedgerEvidence(3, heard=True), NumberUnknown),
    (LedgerEvidence(3, heard=False, certificate=0), LedgerMissing),
    (LedgerEvidence(3, heard=False), LedgerMissing),
    (LedgerEvidence(3, heard=True, kept=[CONTAINED], replaced=True), None),
    (LedgerEvidence(3, heard=True, kept=[CONTAINED]), NumberUnknown),
    (LedgerEvidence(3, heard=True, kept=[CONTAINED], certificate=3), None),
    (LedgerEvidence(3, heard=True, replaced=True), NumberUnknown),
    (LedgerEvidence(3, heard=False, kept=[CONTAINED]), LedgerMissing),
    (LedgerEvidence(3, heard=False, kept=[CONTAINED], certificate=3), LedgerMissing),
    (LedgerEvidence(3, heard=True, kept=[CONTAINED], replaced=True, certificate=4), StaleLedger),
    (LedgerEvidence(3, heard=True, kept=[CONTAINED, AHEAD], replaced=True, certificate=3), AnchorAhead),
    (LedgerEvidence(3, heard=True, kept=[UNREADABLE], certificate=3), AnchorUnreadable),
    (LedgerEvidence(3, heard=True, kept=[CONTAINED, UNREADABLE], replaced=True), None),
    (LedgerEvidence(3, heard=True, kept=[CONTAINED, UNREADABLE], certificate=3), AnchorUnreadable),
    (LedgerEvidence(3, heard=True, kept=[BEHIND], replaced=True), NumberUnknown),
    (LedgerEvidence(3, heard=True, kept=[BEHIND], certificate=3), None),
    (LedgerEvidence(3, heard=True, kept=[BEHIND], certificate=4), StaleLedger),
    (LedgerEvidence(3, heard=False, kept=[BEHIND], certificate=3), LedgerMissing),
    (LedgerEvidence(3, heard=True, kept=[BEHIND, CONTAINED], replaced=True), None),
])
def test_each_case(evidence: LedgerEvidence, asked: type[LedgerDoubted] | None) -> None:
    assert type(doubt(evidence)) is (type(None) if asked is None else asked)


@given(EVIDENCE)
def test_nothing_that_knows_better_is_passed_over(evidence: LedgerEvidence) -> None:
    """A silent yes means: no paper is higher, no kept head is ahead, and something vouches for the reach."""
    if doubt(evidence) is None:
        assert (evidence.certificate or 0) <= evidence.last
        assert all(head.witness is not Witness.AHEAD for head in evidence.kept)
        unread = any(head.witness is Witness.UNREADABLE for head in evidence.kept)
        contained = any(head.witness is Witness.CONTAINED for head in evidence.kept)
        assert evidence.heard
        assert (contained and evidence.replaced) or (evidence.certificate is not None and not unread)


@given(EVIDENCE)
def test_each_question_names_numbers_and_says_what_to_do(evidence: LedgerEvidence) -> None:
    asked = doubt(evidence)
    if asked is not None:
        title, cause, next_step = asked.parts()
        assert title
        assert str(evidence.last) in title + cause
        assert next_step
