"""Which copies go, and which never do (T-44, K-133)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.copies.backup import (
    KEEP_DAYS,
    CopyKind,
    CopyState,
    VaultCopy,
    backup_name,
    dated_back,
    ends_on,
    in_order,
    is_fresh,
    misdated,
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
    later = made(20)
    assert outlived([old, replace(made(20, "/map"), order=1)], today) == ()
    assert outlived([old, replace(made(20, state=CopyState.FOUND), order=1)], today) == ()
    assert outlived([old, replace(later, order=1)], today) == (old,)
    assert outlived([old, replace(later, order=1)], today - timedelta(days=1)) == ()


def test_a_copy_of_before_a_migration_goes_on_its_day_and_a_kept_vault_never_here() -> None:
    today = (FIRST + timedelta(days=KEEP_DAYS + 1)).date()
    before = made(0, kind=CopyKind.BEFORE_MIGRATION)
    assert outlived([before, made(0, kind=CopyKind.KEPT_AFTER_RESTORE)], today) == (before,)


@given(st.lists(copies, max_size=12), st.integers(0, 400))
def test_the_newest_verified_backup_of_a_place_never_goes(known: list[VaultCopy], day: int) -> None:
    today: date = (FIRST + timedelta(days=day)).date()
    known = list(in_order((), known))
    going = outlived(known, today)
    assert all(copy.ends_on < today for copy in going)
    for place in {copy.place for copy in known}:
        backups = [copy for copy in known if copy.place == place and copy.kind is CopyKind.BACKUP]
        verified = [copy for copy in backups if copy.state is CopyState.VERIFIED]
        if verified:
            assert max(verified, key=lambda copy: copy.order) not in going
        else:
            assert not [copy for copy in going if copy in backups]


@given(st.lists(copies, max_size=12), st.integers(0, 400))
def test_with_a_fresh_backup_everything_past_its_day_goes(known: list[VaultCopy], day: int) -> None:
    """Erased people age out: nothing older than the bound stays where a newer one stands."""
    today: date = (FIRST + timedelta(days=day)).date()
    fresh = [made(day, place) for place in ("/stick", "/map")]
    known = list(in_order((), known))
    going = outlived([*known, *(replace(copy, order=len(known) + 1) for copy in fresh)], today)
    staying = [copy for copy in known if copy not in going and copy.kind is not CopyKind.KEPT_AFTER_RESTORE]
    assert all(copy.ends_on >= today for copy in staying)


@given(st.lists(copies, max_size=12), st.integers(-200, 400), st.integers(-4000, 4000))
def test_a_false_date_is_never_newest_and_never_lets_another_go(known: list[VaultCopy], day: int, off: int) -> None:
    """Trust #19: one more backup, of whatever date, whose clock stood wrong, changes nothing for the others."""
    today: date = (FIRST + timedelta(days=day)).date()
    ordered = in_order((), known)
    false = replace(made(off), misdated=True, order=len(ordered) + 1)
    assert set(outlived([*ordered, false], today)) - {false} == set(outlived(ordered, today))
    assert not is_fresh(false, FIRST + timedelta(days=day))


@given(st.lists(copies, max_size=8), st.integers(-10, 400))
def test_what_is_dated_ahead_is_dated_back_once_and_keeps_its_place(known: list[VaultCopy], day: int) -> None:
    now = FIRST + timedelta(days=day)
    ordered = in_order((), known)
    wrong = misdated(ordered, now)
    assert {copy.id for copy in wrong} == {copy.id for copy in ordered if copy.made_at > now + timedelta(hours=1)}
    back = {copy.order: dated_back(copy, now) for copy in wrong}
    mended = [back.get(copy.order, copy) for copy in ordered]
    assert misdated(mended, now) == ()
    assert [copy.order for copy in mended] == [copy.order for copy in ordered]
    for copy in back.values():
        assert (copy.made_at, copy.ends_on) == (now, ends_on(now.date()))
        assert outlived(mended, now.date() + timedelta(days=KEEP_DAYS)) == outlived(
            [one for one in mended if not one.misdated], now.date() + timedelta(days=KEEP_DAYS)), "it has its 35 days"


def test_a_copy_that_seems_older_than_the_one_before_it_was_made_by_a_clock_set_back() -> None:
    first, second, third = (replace(made(day), order=order) for order, day in ((1, 10), (2, -3000), (3, 12)))
    assert misdated([first, second, third], FIRST + timedelta(days=20)) == (second,)


def test_what_is_found_takes_its_place_by_its_date_and_what_is_known_keeps_its_own() -> None:
    first, false, last = (replace(made(0), order=1), replace(made(90), order=2, misdated=True),
                          replace(made(20), order=3))
    found = in_order([last, first, false], [made(10, state=CopyState.FOUND), made(-5, state=CopyState.FOUND)])
    assert [copy.made_at for copy in found] == [FIRST + timedelta(days=day) for day in (-5, 0, 10, 90, 20)]
    assert [copy.order for copy in found] == [1, 2, 3, 4, 5]


@given(copies, st.timedeltas(timedelta(0), timedelta(days=4000)))
def test_only_a_verified_backup_that_is_past_is_fresh(copy: VaultCopy, ahead: timedelta) -> None:
    good = copy.kind is CopyKind.BACKUP and copy.state is CopyState.VERIFIED
    assert is_fresh(copy, copy.made_at + ahead) is good
    assert not is_fresh(copy, copy.made_at - timedelta(hours=2) - ahead)
