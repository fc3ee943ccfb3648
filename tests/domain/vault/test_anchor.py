"""Anchors: compared without a clock, authenticated, small, and explained in their own words (trust #10)."""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.text import Text
from jindra_desk.domain.vault.anchor import (
    EMPTY,
    MOST_MILESTONES,
    Anchor,
    AnchorFinding,
    Breach,
    Chain,
    ChainHead,
    Mark,
    Milestone,
    compare,
    explain,
    missing_in_ledger,
    sealed,
    thinned,
    unsealed,
    worst,
)

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=timezone(timedelta(hours=1)))


def mac(content: bytes) -> bytes:
    return hmac.digest(b"k" * 32, content, "sha256")


def digest(words: str) -> bytes:
    return hashlib.sha256(words.encode()).digest()


def history(rows: int, branch: str = "", fork: int = 0) -> list[bytes]:
    """Digests of rows 1 to `rows`; those after `fork` belong to `branch`."""
    return [digest(f"{'' if row <= fork or not branch else branch}{row}") for row in range(1, rows + 1)]


def chain(rows: list[bytes], ledger: list[bytes] | None = None, *, written: datetime = NOW - timedelta(days=1),
          inner: bool = True) -> Chain:
    macs = ledger or []

    def at(found: list[bytes], row: int) -> bytes | None:
        return found[row - 1] if 0 < row <= len(found) else None

    head = ChainHead(Mark(len(rows), rows[-1]) if rows else EMPTY, Mark(len(macs), macs[-1]) if macs else EMPTY)
    return Chain(head, lambda row: at(rows, row),
                 lambda row: written.isoformat() if row <= len(rows) else None, lambda row: at(macs, row),
                 lambda: inner)


def anchored(rows: list[bytes], *earlier: int, ledger: list[bytes] | None = None) -> Anchor:
    marks = tuple(Milestone(row, NOW - timedelta(days=9), rows[row - 1][:16]) for row in earlier)
    return Anchor(chain(rows, ledger).head, NOW, marks)


def breach(anchor: Anchor, found: Chain) -> Breach | None:
    finding = compare(anchor, found)
    return None if finding is None else finding.breach


@given(st.integers(0, 40), st.integers(0, 40))
def test_a_log_that_only_grew_is_never_suspected(first: int, more: int) -> None:
    rows = history(first + more)
    assert compare(anchored(rows[:first], *range(1, first, 5)), chain(rows, inner=False)) is None


@given(st.integers(1, 40), st.integers(1, 40))
def test_an_older_vault_is_noticed(kept: int, gone: int) -> None:
    assert breach(anchored(history(kept + gone), kept), chain(history(kept))) is Breach.OLDER_VAULT


@given(st.integers(1, 30), st.integers(1, 30), st.integers(1, 80))
def test_an_older_vault_that_was_worked_in_is_noticed(kept: int, gone: int, since: int) -> None:
    """The rows since were written after the anchor, whatever number they have by now."""
    parted = chain(history(kept + since, "b", kept), written=NOW + timedelta(hours=1))
    finding = compare(anchored(history(kept + gone), kept), parted)
    assert finding is not None
    assert finding.breach is Breach.OLDER_VAULT
    assert finding.agreed_until == NOW - timedelta(days=9)


@given(st.integers(2, 40), st.data())
def test_rows_that_were_written_anew_are_noticed(rows: int, data: st.DataObject) -> None:
    """Somebody with the key computed every digest again from the changed row on, or left rows out."""
    changed = data.draw(st.integers(1, rows))
    left = data.draw(st.integers(max(1, changed), rows))
    found = breach(anchored(history(rows), *range(1, rows, 3)), chain(history(left, "x", changed - 1)))
    assert found in (Breach.HISTORY_CHANGED, Breach.OLDER_VAULT)
    if left == rows:
        assert found is Breach.HISTORY_CHANGED


def test_a_log_shorter_than_the_vault_itself_knows_was_cut() -> None:
    assert breach(anchored(history(9)), chain(history(5), inner=False)) is Breach.LOG_CUT


@pytest.mark.parametrize("years", [-10, 0, 10])
def test_a_clock_may_stand_anywhere(years: int) -> None:
    """Trust #6: the explanation may differ, the breach is noticed and a whole log is not suspected."""
    written = NOW + timedelta(days=365 * years)
    assert compare(anchored(history(9)), chain(history(12), written=written)) is None
    assert compare(anchored(history(9)), chain(history(12, "b", 3), written=written)) is not None


def test_bookkeeping_rows_tell_the_day_only() -> None:
    rows = history(9, "b", 3)
    found = Chain(chain(rows).head, lambda row: rows[row - 1], lambda _row: "2026-11-23", lambda _row: None)
    assert breach(anchored(history(9)), found) is Breach.OLDER_VAULT
    sameday = Chain(chain(rows).head, lambda row: rows[row - 1], lambda _row: "2026-11-22", lambda _row: None)
    assert breach(anchored(history(9)), sameday) is Breach.HISTORY_CHANGED


def test_a_ledger_that_lost_or_changed_records_is_noticed() -> None:
    rows, ledger = history(9), history(4, "ledger")
    assert compare(anchored(rows, ledger=ledger), chain(rows, ledger)) is None
    assert breach(anchored(rows, ledger=ledger), chain(rows, ledger[:2])) is Breach.LEDGER_CHANGED
    assert breach(anchored(rows, ledger=ledger), chain(rows, history(4, "andere"))) is Breach.LEDGER_CHANGED
    older = compare(anchored(rows, ledger=ledger), chain(rows[:5], ledger[:1]))
    assert older is not None
    assert (older.breach, older.ledger_missing) == (Breach.OLDER_VAULT, 3)


@given(st.lists(st.integers(1, 30), max_size=80))
def test_milestones_stay_few_and_reach_far_back(steps: list[int]) -> None:
    row, first = 1, Anchor(ChainHead(Mark(1, digest("1"))), NOW)
    anchor = first
    for step in steps:
        row += step
        anchor = anchor.moved(ChainHead(Mark(row, digest(str(row)))), NOW + timedelta(minutes=row))
    assert len(anchor.earlier) <= MOST_MILESTONES
    assert len(sealed(anchor, mac)) <= 512, "what a key ring keeps of ours"
    numbers = [one.sequence for one in anchor.earlier]
    assert numbers == sorted(set(numbers))
    assert not steps or numbers[0] == 1 or row > 4**10
    assert all(number < row for number in numbers)
    assert compare(anchor, chain(history(row + 3))) is None
    assert thinned(anchor.earlier, row) == anchor.earlier


@given(st.integers(0, 2**40), st.integers(0, 2**20), st.integers(-12 * 60, 14 * 60), st.integers(0, 5))
def test_what_is_sealed_is_read_again(row: int, ledger: int, offset: int, milestones: int) -> None:
    at = NOW.astimezone(timezone(timedelta(minutes=offset)))
    earlier = tuple(Milestone(number + 1, at, digest("m")[:16]) for number in range(milestones))
    anchor = Anchor(ChainHead(Mark(row, digest("a")), Mark(ledger, digest("b"))), at, earlier)
    read = unsealed(sealed(anchor, mac), mac)
    assert read == anchor
    assert read.at.utcoffset() == at.utcoffset()


@given(st.data())
def test_no_changed_byte_is_taken(data: st.DataObject) -> None:
    value = sealed(anchored(history(5), 1, 3), mac)
    at = data.draw(st.integers(0, len(value) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    with pytest.raises(ValueError, match="anchor"):
        unsealed(value[:at] + bytes([value[at] ^ bit]) + value[at + 1:], mac)
    with pytest.raises(ValueError, match="anchor"):
        unsealed(value[:at], mac)
    with pytest.raises(ValueError, match="anchor"):
        unsealed(value, lambda content: hmac.digest(b"z" * 32, content, "sha256"))


@pytest.mark.parametrize("kind", Breach)
def test_every_breach_has_sentences_of_its_own(kind: Breach) -> None:
    told = explain(AnchorFinding(kind, NOW, 12, 9, NOW.astimezone(UTC), 2))
    assert all(part.render() for part in told)
    others = [explain(AnchorFinding(other, NOW, 12, 9, NOW, 2)) for other in Breach if other is not kind]
    assert told.title not in [other.title for other in others]
    assert explain(AnchorFinding(kind)).cause.render()


def test_a_shorter_ledger_is_told_in_numbers() -> None:
    assert missing_in_ledger(AnchorFinding(Breach.OLDER_VAULT)) is None
    words = [missing_in_ledger(AnchorFinding(Breach.OLDER_VAULT, ledger_missing=n)) for n in (1, 7)]
    assert [isinstance(one, Text) and one.render()[:25] for one in words] == [
        "Er ontbreekt 1 regel in h", "Er ontbreken 7 regels in "]


def test_the_worst_finding_comes_first() -> None:
    gone, older = AnchorFinding(Breach.ANCHOR_GONE), AnchorFinding(Breach.OLDER_VAULT, NOW)
    assert worst((None, gone, older)) is older
    assert worst((None, None)) is None
    assert (gone.harmless, older.harmless) == (True, False)
