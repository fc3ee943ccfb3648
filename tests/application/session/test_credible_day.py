"""Nothing that cannot be undone happens on a day that the clock alone tells of (trust #27)."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType

import pytest

import jindra_desk.application as application_room
from jindra_desk.application.business.book_years import close_book_year, list_book_years
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.register import age_out, list_copies
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.retire.destroy_vault import destroy_vault
from jindra_desk.application.session.credible_day import (
    KNOWN,
    confirm_today,
    doubted_today,
    known_days,
    note_known_days,
)
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.vault.anchors import anchor_head
from jindra_desk.domain.base.credible_day import REACH_DAYS, Doubt, OtherDayTyped, TodayDoubted
from jindra_desk.domain.copies.backup import KEEP_DAYS
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.clock.clock import FixedClock
from tests.support.anchor_places import Computer
from tests.support.practice_desk import program
from tests.support.sessions import canary_client, moved_clock, opened, services
from tests.support.vaults import NOW, PASSPHRASE, TODAY, database_of, file_hashes

YEARS = 3652
WRONG_DAYS = (YEARS, 731, REACH_DAYS + 1, -2, -REACH_DAYS, -YEARS)


def moved(session: Session, days: int) -> Session:
    return moved_clock(session, TODAY + timedelta(days=days))


def rows(session: Session) -> tuple[int, int, int]:
    with session.vault.reading() as uow:
        return uow.clients.count(), uow.ledger.count(), sum(1 for _ in uow.receipts.all())


def test_ten_years_ahead_a_file_is_not_destroyed_by_term(session: Session) -> None:
    """It was, with a certificate, without a word; at the right time it was refused."""
    client, _ = canary_client(session, treated_on=TODAY - timedelta(days=30))
    before = rows(session)
    for days in WRONG_DAYS:
        for reason in ErasureReason:
            with pytest.raises(TodayDoubted) as told:
                destroy_client(moved(session, days), services(), client.id, reason)
            assert told.value.doubted.today == TODAY + timedelta(days=days)
            assert told.value.doubted.known == TODAY
    assert rows(session) == before


@pytest.mark.parametrize("days", WRONG_DAYS)
def test_a_book_year_is_not_closed_on_a_doubted_day(session: Session, days: int) -> None:
    canary_client(session, treated_on=date(2016, 5, 5))
    [year] = list_book_years(session)
    before = rows(session)
    with pytest.raises(TodayDoubted):
        close_book_year(moved(session, days), year.year)
    assert rows(session) == before
    close_book_year(session, year.year)


@pytest.mark.parametrize("days", [YEARS, KEEP_DAYS + REACH_DAYS + 2, -YEARS])
def test_no_copy_ages_out_on_a_doubted_day_however_often_it_comes(session: Session, tmp_path: Path, days: int) -> None:
    """Two days in a row were enough once: a clock that stands ten years ahead for two days let both copies go."""
    stick = tmp_path / "stick"
    make_backup(session, services(), stick)
    later = moved(session, 1)
    make_backup(later, services(), stick)
    before = file_hashes(stick)
    for number in range(4):
        there = moved(session, days + number)
        assert age_out(there).removed == ()
        assert any(isinstance(notice, TodayDoubted) for notice in finish_pending_copies(there, services))
    assert file_hashes(stick) == before
    right = moved(session, 1 + KEEP_DAYS)
    confirm_today(right, right.clock.today())
    make_backup(right, services(), stick)
    assert len(list_copies(right)) == 2, "at the right time the oldest goes, once a newer one was verified"


def test_a_computer_is_not_retired_on_a_doubted_day(session: Session) -> None:
    session.vault.close()
    path = session.vault.path
    there = replace(program().stores(), clock=FixedClock(NOW + timedelta(days=YEARS)))
    with pytest.raises(TodayDoubted):
        destroy_vault(there, path, PASSPHRASE)
    assert path.exists()
    assert destroy_vault(program().stores(), path, PASSPHRASE).files >= 3


def test_a_typed_date_is_asked_once_logged_and_reaches_no_further_than_any_day(session: Session) -> None:
    back = moved(session, 200)
    with pytest.raises(TodayDoubted):
        close_book_year(back, 2016)
    with session.vault.reading() as uow:
        before = uow.audit.count()
    confirm_today(back, back.clock.today())
    with session.vault.reading() as uow:
        assert uow.audit.count() == before + 1
        newest = list(uow.audit.entries())[-1]
    assert (newest.verb, newest.object_kind) == (Verb.ACCEPT, ObjectKind.SETTING)
    assert doubted_today(back) is None
    assert doubted_today(moved(session, 200 + REACH_DAYS)) is None
    assert doubted_today(moved(session, 201 + REACH_DAYS)) is not None
    assert doubted_today(session) is not None, "and what lies before it is doubted now"


@pytest.mark.parametrize("days", WRONG_DAYS)
def test_another_date_than_the_clocks_carries_nothing_out(session: Session, days: int) -> None:
    there = moved(session, days)
    with session.vault.reading() as uow:
        before = uow.audit.count()
    with pytest.raises(OtherDayTyped) as told:
        confirm_today(there, TODAY)
    assert "klok" in str(told.value)
    assert doubted_today(there) is not None
    with session.vault.reading() as uow:
        assert uow.audit.count() == before


def test_a_week_of_wrong_days_makes_none_of_them_right_and_the_right_one_is_asked_once(session: Session) -> None:
    """The rows that a wrong clock wrote stand in the log for ever; they are settled by one typed date."""
    for number in range(7):
        there = moved(session, YEARS + number)
        with there.vault.unit_of_work() as uow:
            uow.audit.append(Verb.UNLOCK, ObjectKind.VAULT, None, there.clock.now())
        assert doubted_today(there) is not None
    right = moved(session, 8)
    doubted = doubted_today(right)
    assert doubted is not None
    assert doubted.doubt is Doubt.BEFORE
    confirm_today(right, right.clock.today())
    assert doubted_today(right) is None
    assert doubted_today(moved(session, 30)) is None
    assert doubted_today(moved(session, YEARS)) is not None


def test_the_log_is_read_from_where_it_was_read_before(session: Session) -> None:
    with session.vault.reading() as uow:
        whole = known_days(uow)
    with session.vault.unit_of_work() as uow:
        for number in range(600):
            uow.audit.append(Verb.VIEW, ObjectKind.CLIENT, None, NOW + timedelta(minutes=number))
    note_known_days(session)
    with session.vault.reading() as uow:
        stored = uow.settings.get(KNOWN)
        assert isinstance(stored, dict)
        assert stored["audit"] >= 600
        assert known_days(uow) == whole
    note_known_days(session)
    with session.vault.reading() as uow:
        assert uow.settings.get(KNOWN) == stored


@pytest.mark.parametrize("stored", ["x", {}, {"sure": "2026-13-40"}, {"sure": 4, "newest": None}, [1], {"audit": "x"}])
def test_what_was_noted_and_cannot_be_read_is_found_anew(session: Session, stored: object) -> None:
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                                    (KNOWN, json.dumps(stored)))
    assert doubted_today(session) is None
    assert doubted_today(moved(session, YEARS)) is not None


def test_an_anchor_of_a_later_day_makes_an_earlier_one_doubted(session: Session) -> None:
    """An older vault was put back: its log ends before what the computer remembers."""
    places, path = Computer().places, session.vault.path
    older = path.read_bytes()
    for number in range(3):
        later = moved(session, 30)
        with later.vault.unit_of_work() as uow:
            uow.audit.append(Verb.UNLOCK, ObjectKind.VAULT, None, later.clock.now() + timedelta(minutes=number))
    assert anchor_head(later, places) is None
    session.vault.close()
    path.write_bytes(older)
    with opened(path) as again:
        assert doubted_today(moved(again, 20)) is None
        assert anchor_head(moved(again, 20), places) is not None
        doubted = doubted_today(moved(again, 20))
        assert doubted is not None
        assert (doubted.doubt, doubted.known) == (Doubt.BEFORE, TODAY + timedelta(days=30))
        assert doubted_today(moved(again, 60)) is None, "and its day is a step on the way"


def test_today_tells_of_the_clock_until_it_is_settled(session: Session) -> None:
    there = moved(session, YEARS)
    assert today_overview(session).doubted is None
    doubted = today_overview(there).doubted
    assert doubted is not None
    assert (doubted.today, doubted.known) == (there.clock.today(), TODAY)
    confirm_today(there, there.clock.today())
    assert today_overview(there).doubted is None


# --- every use case that cannot be undone --------------------------------------------------------------------------

FOLDER = Path(application_room.__file__).parent
GONE = frozenset({"erase", "remove", "remove_book_year", "remove_all", "delete", "unlink", "rmtree", "shred", "rmdir",
                  "remove_regular", "remove_vault", "remove_copy", "remove_folder", "take_back"})
GATES = frozenset({"require_credible_today", "doubted_today"})
DRAFT = "a draft goes when its form was stored, or by the owner's own click"
OWN = "an unfinished file of this program's own making"
GATED = MappingProxyType({
    "erasure.destroy.erase_rows": "erasure.destroy.destroy_client",
    "business.book_years.close_book_year": "business.book_years.close_book_year",
    "copies.register.age_out": "copies.register.age_out",
    "retire.destroy_vault.destroy_vault": "retire.destroy_vault.destroy_vault",
    "rights.kept_requests.clear_lines": "rights.kept_requests.clear_lines",
})
"""What takes something away for good because of a day, and the use case that asks for today before it."""
NO_DAY_DECIDES = MappingProxyType({
    "handout.apart.enter_apart": "a note of its own, once what it says is entered in the vault",
    "vault.anchors.forget_anchor": "part of retiring, behind its gate",
    "vault.keys.remove_pin": "the owner's own click; the passphrase opens as before",
    "vault.keys.new_data_key": "the PIN of the key that goes: the new one has none",
    "copies.backup.finish_backup": OWN, "copies.backup._send": OWN,
    "copies.backup._undo": OWN, "copies.arrivals._forget": OWN, "copies.arrivals._sweep": OWN,
    "copies.arrivals.collect_sent": OWN, "copies.arrivals.register_arrived": OWN, "restore.rebuild.rebuilt": OWN,
    "restore.rebuild.clear": OWN, "restore.restore._swap": OWN,
    "restore.finish_pending.clear_cut_off": OWN,
    "setup.create_vault.create_vault": OWN, "setup.create_vault.create_prepared": OWN,
    "restore.carry_over._carry_take_downs": "takes rows over; what is taken out is a list in memory",
    "restore.carry_over._carry_lines": "a line that the replay made gives way to the one that it stands for",
    "restore.scratch_restore.clear_cut_off_test": OWN,
    "clients.register.register_client": DRAFT, "session.drafts.discard_draft": DRAFT,
    "session.record_write.record_write_within": DRAFT,
    "treatments.visit_health.remove_withdrawn_health": "a withdrawal is the client's right at any hour (J-34)",
    "rights.take_downs.remove_photo_row": "a click on one photo, or a withdrawal: no term is looked at (J-43)",
    "rights.take_downs.approved_again": "a task that is none any more: the photo may be there again",
    "copies.register.forget_copy": "takes a line out of the register; the owner destroyed the file",
    "copies.register.reconcile": "takes out lines of files that are gone; removes no file",
    "restore.ledger_replay._replay": "does again what the ledger tells; its day passed the gate when it was written",
    "restore.finish_pending.finish_pending_restore":
        "the vault before a restore goes at the first unlock, whatever day that is",
})
"""What takes something away without looking at a day, and why that is right."""


def functions() -> dict[str, ast.FunctionDef]:
    """`area.module.function` of the whole room; methods by their own name."""
    return {".".join((*path.relative_to(FOLDER).with_suffix("").parts, node.name)): node
            for path in sorted(FOLDER.rglob("*.py"))
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef)}


def calls(function: ast.FunctionDef) -> list[str]:
    """Names of what it calls, in the order of the lines."""
    found = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    found.sort(key=lambda func: (func.lineno, func.col_offset))
    return [func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in found]


def test_every_use_case_that_cannot_be_undone_asks_for_today_or_has_a_reason() -> None:
    removing = {name for name, node in functions().items() if GONE & set(calls(node))}
    assert removing == {*GATED, *NO_DAY_DECIDES}


@pytest.mark.parametrize(("removing", "gated"), GATED.items())
def test_the_gate_stands_before_what_cannot_be_undone(removing: str, gated: str) -> None:
    known = functions()

    def reaches(name: str, seen: frozenset[str] = frozenset()) -> bool:
        short = name.rpartition(".")[2]
        if name == removing:
            return True
        return any(reaches(other, seen | {name}) for other in known
                   if other not in seen | {name} and other.rpartition(".")[0] == name.rpartition(".")[0]
                   and other.rpartition(".")[2] in calls(known[name]) and other.rpartition(".")[2] != short)

    assert reaches(gated)
    order = calls(known[gated])
    module = gated.rpartition(".")[0]
    gates = [place for place, name in enumerate(order) if name in GATES or (
        f"{module}.{name}" in known and "require_credible_today" in calls(known[f"{module}.{name}"]))]
    assert gates, f"{gated} asks nothing"
    first_gone = min((place for place, name in enumerate(order) if name in GONE | {"_erase", "_removed"}),
                     default=len(order))
    assert gates[0] < first_gone
