"""Every tab that the program lends the client page does what a tab must (J-28, look.md)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.navigation.client_tab import ClientTab
from tests.support.open_window import SINGLE, OpenWindow, opened_window

ROOT = Path(__file__).resolve().parents[3] / "jindra_desk"
KEYS = ("photos", "consents")


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("tabs"), qapp) as opened:
        yield opened


def test_every_tab_of_the_program_is_tried_here() -> None:
    tree = ast.parse((ROOT / "bootstrap" / "screens.py").read_text(encoding="utf-8"))
    made = [call for call in ast.walk(tree) if isinstance(call, ast.Call) and ast.unparse(call.func) == "TabFactory"]
    assert tuple(ast.literal_eval(call.args[0]) for call in made) == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_a_tab_is_read_anew_after_each_of_its_topics_and_no_other(window: OpenWindow, key: str,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    window.go("consents" if key == "consents" else "client photos")
    page = window.page
    assert isinstance(page, ClientPage)
    tab = page.lent[key]
    client = tab.client_id
    assert client == window.client(SINGLE)
    read: list[Topic] = []
    for topic in Topic:
        monkeypatch.setattr(type(tab), "reload", partial(read.append, topic))
        tab.apply_changes(ChangeSet.of(topic, client=client))
    assert set(read) == set(tab.topics)
    assert tab.topics


@pytest.mark.parametrize("key", KEYS)
def test_a_tab_goes_with_its_client(window: OpenWindow, key: str) -> None:
    window.go("consents" if key == "consents" else "client photos")
    page = window.page
    assert isinstance(page, ClientPage)
    assert page.lent[key].isVisible()
    window.go("minor")
    assert key not in page.lent
    assert not any(left.isVisible() for left in page.findChildren(ClientTab))
