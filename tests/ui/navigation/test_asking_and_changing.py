"""A query writes nothing and may be dropped; a change runs once, announces what it changed and always ends in words."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType

import pytest

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.tour.ui_driver import turn
from tests.support.client_desk import Desk
from tests.support.open_window import PLACES, opened_window

UI = Path(__file__).resolve().parents[3] / "jindra_desk" / "ui"
ACTS = MappingProxyType({
    "that somebody looked stands in the log, and nowhere on a screen": {
        "health.open", "compare.view", "consents.document", "certificate.read", "consents.blank",
        "consents.confirmation", "retention.overview", "settings.check_audit", "signing.prepare",
    },
    "a key is tried, or a sheet with one is saved": {"signing.pin", "keys.prove", "keys.save_sheet"},
    "is begun; what ends it is a change": {"backup.begin", "backup.begin_test", "print.begin"},
    "what is kept shows at once where it was switched": {"shell.watched"},
    "texts of a new policy, which is announced itself": {"desk.consent_texts"},
})
"""The writes without a `ChangeSet`, and why each shows nowhere else."""


def calls(method: str) -> Iterator[tuple[str, ast.Call]]:
    """Each call of that method of a screen context: the name of the job, and the call."""
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method
                    and len(node.args) >= 3 and re.search("bench", ast.unparse(node.func.value))):
                yield ast.unparse(node.args[1]).strip("'\""), node


def test_what_writes_and_announces_nothing_is_listed_with_its_reason() -> None:
    known = {name for names in ACTS.values() for name in names}
    assert {name for method in ("act", "act_with_progress") for name, _call in calls(method)} == known


def test_only_a_query_can_be_replaced_by_a_newer_one() -> None:
    for method in ("act", "change", "act_with_progress", "change_with_progress"):
        for name, call in calls(method):
            assert "coalesce_key" not in {keyword.arg for keyword in call.keywords}, name
    assert sum(1 for _ in calls("ask")) > 30
    assert sum(1 for _ in calls("change")) > 30


def test_no_query_of_any_page_writes(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page is opened; a query that begins a transaction that writes is caught."""
    writing: list[str] = []
    asked: set[str] = set()
    ask = ScreenContext.ask

    def watched(self: ScreenContext, owner: object, name: str, query: Callable[[Session], object], *rest: object,
                **more: object) -> object:
        asked.add(name)

        def look(session: Session) -> object:
            unit_of_work = session.vault.unit_of_work

            def caught(*arguments: object, **keywords: object) -> object:
                writing.append(name)
                return unit_of_work(*arguments, **keywords)

            with monkeypatch.context() as patch:
                patch.setattr(session.vault, "unit_of_work", caught)
                return query(session)

        return ask(self, owner, name, look, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ScreenContext, "ask", watched)
    with opened_window(tmp_path, qapp) as window:  # type: ignore[arg-type]
        for name in PLACES:
            window.go(name)
        turn()
    assert len(asked) > 15
    assert writing == []


def test_what_a_change_changed_is_told_to_every_open_view_before_its_own_answer(desk: Desk) -> None:
    heard: list[object] = []
    desk.jobs.changes_applied.connect(heard.append)
    changed = ChangeSet.of(Topic.SETTING)
    desk.workbench.change(desk.owner, "test", lambda _session: changed, lambda _changes: heard.append("answered"))
    desk.settle()
    assert heard == [changed, "answered"]


def test_a_change_that_nobody_waits_for_any_more_still_ends_in_words(desk: Desk) -> None:
    import shiboken6
    from PySide6.QtCore import QObject

    told: list[object] = []
    desk.jobs.fault_raised.connect(told.append)
    gone = QObject()

    def refuse(_session: Session) -> ChangeSet:
        raise RuleRefusal

    desk.workbench.change(gone, "test", refuse)
    shiboken6.delete(gone)
    desk.settle()
    assert [type(fault) for fault in told] == [RuleRefusal]
