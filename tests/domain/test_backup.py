"""Which copies go, and which never do (T-44, K-133)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.backup import (
    KEEP_DAYS,
    CopyKind,
    CopyState,
    DaySeen,
    VaultCopy,
    backup_name,
    ends_on,
    outlived,
)

FIRST = datetime(2026, 1, 1, 9, 30, tzinfo=UTC)
copies = st.builds(
    lambda number, place, kind, state, day: VaultCopy(
        str(number), kind, place, f"{number}.jdb", FIRST + timedelta(days=day), None,
        ends_on((FIRST + timedelta(days=day)).date()), state, 1),
    st.integers(0, 10**6), st.sampled_from(["/stick", "/map"]), st.sampled_from(CopyKind),
    st.sampled_from(CopyState), st.integers(0, 200))


def made(day: int, place: str = "/stick", state: CopyState = CopyState.VERIFIED,
         kind: CopyKind = CopyKind.BACKUP) -> VaultCopy:
    at = FIRST + timedelta(days=day)
    return VaultCopy(f"{place}{day}{state}{kind}", kind, place, f"{day}.jdb", at, at, ends_on(at.date()), state, 1)


def test_a_name_tells_vault_and_minute() -> None:
    assert backup_name("praktijk", FIRST) == "praktijk-2026-01-01-0930.jdb"


def test_the_oldest_goes_only_when_a_newer_one_is_verified_in_the_same_place() -> None:
    old, today = made(0), (FIRST + timedelta(days=KEEP_DAYS + 1)).date()
    assert outlived([old], today) == ()
    assert outlived([old, made(20, "/map")], today) == ()
    assert outlived([old, made(20, state=CopyState.FOUND)], today) == ()
    assert outlived([old, made(20)], today) == (old,)
    assert outlived([old, made(20)], today - timedelta(days=1)) == ()


def test_a_copy_of_before_a_migration_goes_on_its_day_and_a_kept_vault_never_here() -> None:
    today = (FIRST + timedelta(days=KEEP_DAYS + 1)).date()
    before = made(0, kind=CopyKind.BEFORE_MIGRATION)
    assert outlived([before, made(0, kind=CopyKind.KEPT_AFTER_RESTORE)], today) == (before,)


@given(st.lists(copies, max_size=12), st.integers(0, 400))
def test_the_newest_verified_backup_of_a_place_never_goes(known: list[VaultCopy], day: int) -> None:
    today: date = (FIRST + timedelta(days=day)).date()
    going = outlived(known, today)
    assert all(copy.ends_on < today for copy in going)
    for place in {copy.place for copy in known}:
        backups = [copy for copy in known if copy.place == place and copy.kind is CopyKind.BACKUP]
        verified = [copy for copy in backups if copy.state is CopyState.VERIFIED]
        if verified:
            newest = max(copy.made_at for copy in verified)
            assert not [copy for copy in going if copy in verified and copy.made_at == newest]
        else:
            assert not [copy for copy in going if copy in backups]


@given(st.lists(copies, max_size=12), st.integers(0, 400))
def test_with_a_fresh_backup_everything_past_its_day_goes(known: list[VaultCopy], day: int) -> None:
    """Erased people age out: nothing older than the bound stays where a newer one stands."""
    today: date = (FIRST + timedelta(days=day)).date()
    fresh = [made(day, place) for place in ("/stick", "/map")]
    going = outlived([*known, *fresh], today)
    staying = [copy for copy in known if copy not in going and copy.kind is not CopyKind.KEPT_AFTER_RESTORE
               and copy.made_at < FIRST + timedelta(days=day)]
    assert all(copy.ends_on >= today for copy in staying)


@given(st.lists(st.integers(0, KEEP_DAYS), min_size=1, max_size=30), st.integers(KEEP_DAYS + 8, 4000))
def test_t6_a_clock_that_jumps_and_comes_back_never_lets_copies_go(steps: list[int], jump: int) -> None:
    """Trust #6: days that walk on are believed, one day that jumps is not, and what follows it is believed again."""
    day = FIRST.date()
    known = DaySeen(day)
    for step in steps:
        day += timedelta(days=step)
        known, may = known.told(day)
        assert may
    doubting, may = known.told(day + timedelta(days=jump))
    assert not may
    assert not doubting.told(day + timedelta(days=jump))[1], "the same day again proves nothing"
    assert doubting.told(day)[1]


def test_after_a_long_absence_the_second_day_confirms_the_first() -> None:
    back = FIRST.date() + timedelta(days=60)
    known, may = DaySeen(FIRST.date()).told(back)
    assert not may
    known, may = known.told(back + timedelta(days=1))
    assert may
    assert known == DaySeen(back + timedelta(days=1))


def test_a_clock_that_was_set_back_lets_nothing_go_until_another_day_confirms_it() -> None:
    known, may = DaySeen(FIRST.date()).told(FIRST.date() - timedelta(days=400))
    assert not may
    assert known.told(FIRST.date() - timedelta(days=399))[1]
