"""Chaining the ledger, and making two histories of it one (T-44)."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.vault.ledger import (
    LedgerEvent,
    LedgerKind,
    LedgerRecord,
    first_broken,
    missing_records,
    next_record,
)

KEY = b"k" * 32
EVENTS = st.lists(st.builds(LedgerEvent, st.sampled_from(LedgerKind), st.sampled_from("abc"),
                            st.sampled_from(["", "p"]), st.just("termijn")), max_size=6)


def chained(events: list[LedgerEvent]) -> tuple[LedgerRecord, ...]:
    records: list[LedgerRecord] = []
    for event in events:
        records.append(next_record(KEY, records[-1] if records else None, event))
    return tuple(records)


@given(EVENTS, EVENTS, EVENTS)
def test_two_histories_become_one_whole_chain_that_tells_both(shared: list[LedgerEvent], ours: list[LedgerEvent],
                                                              theirs: list[LedgerEvent]) -> None:
    known, other = chained(shared + ours), chained(shared + theirs)
    joined = (*known, *missing_records(KEY, known, other))
    assert first_broken(KEY, joined) is None
    told = Counter(record.fact for record in joined)
    for history in (known, other):
        assert not Counter(record.fact for record in history) - told
    assert missing_records(KEY, joined, other) == ()


@given(EVENTS, EVENTS)
def test_a_history_that_only_goes_on_is_taken_over(shared: list[LedgerEvent], later: list[LedgerEvent]) -> None:
    known, other = chained(shared), chained(shared + later)
    assert (*known, *missing_records(KEY, known, other)) == other
