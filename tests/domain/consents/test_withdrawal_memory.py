"""What the ledger tells of a withdrawal is read as it was written, and lines of before the marks as they were meant."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from jindra_desk.domain.consents.consent import Consent, WithdrawalChannel
from jindra_desk.domain.consents.withdrawal import FileFacts
from jindra_desk.domain.consents.withdrawal_memory import (
    KeptThen,
    WithdrawalTold,
    as_it_was,
    kept_by,
    withdrawal_event,
    withdrawal_told,
)
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind, LedgerRecord, next_record
from tests.support.vaults import TODAY

KEY = b"k" * 32
OLD = LedgerEvent(LedgerKind.WITHDRAWAL, "s", "o", "intrekking", TODAY)


def told(*events: LedgerEvent) -> WithdrawalTold | None:
    records: list[LedgerRecord] = []
    for event in events:
        records.append(next_record(KEY, records[-1] if records else None, event))
    return withdrawal_told(records)


def event(kept: KeptThen, channel: WithdrawalChannel | None, on: date = TODAY) -> LedgerEvent:
    consent = Consent.__new__(Consent)
    object.__setattr__(consent, "id", "o")
    return withdrawal_event("s", consent, channel, kept, on)


@pytest.mark.parametrize(("kept", "channel"), [*product(KeptThen, (*WithdrawalChannel, None))])
def test_read_as_written(kept: KeptThen, channel: WithdrawalChannel | None) -> None:
    assert told(event(kept, channel)) == WithdrawalTold(TODAY, channel, kept)


def test_the_first_day_counts_and_what_went_once_is_gone() -> None:
    later = date(2027, 1, 1)
    held, gone = event(KeptThen.BY_HOLD, WithdrawalChannel.LETTER), event(KeptThen.NOTHING, None, later)
    assert told(held, gone) == WithdrawalTold(TODAY, WithdrawalChannel.LETTER, KeptThen.NOTHING)
    assert told(gone, held) == WithdrawalTold(later, WithdrawalChannel.LETTER, KeptThen.NOTHING)
    assert told() is None


def test_lines_of_before_the_marks() -> None:
    """The second one was written when a hold was let go; it does not undo a hold that stands."""
    assert told(OLD) == WithdrawalTold(TODAY, None, None)
    twice = told(OLD, OLD)
    assert twice == WithdrawalTold(TODAY, None, KeptThen.NOTHING, inferred=True)
    assert twice is not None
    assert (twice.counted(held=True).kept, twice.counted(held=False).kept) == (None, KeptThen.NOTHING)


@pytest.mark.parametrize(("held", "by_law"), [*product((True, False), repeat=2)])
def test_the_file_as_it_was(held: bool, by_law: bool) -> None:
    facts = FileFacts(False, True, True, 1, False, held, kept_by_law=by_law)
    kept = kept_by(facts)
    for other in (FileFacts(False, True, True, 1, False, now, kept_by_law=law)
                  for now, law in product((True, False), repeat=2)):
        assert kept_by(as_it_was(other, kept)) is kept
        assert as_it_was(other, None) == other
