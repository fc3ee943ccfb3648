"""What the client's form asks instead of refusing, and how a name with marks of direction is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.ui.clients.page import ClientsPage
from jindra_desk.ui.clients.table_model import ClientColumn
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from tests.support.client_desk import Desk
from tests.support.practice_desk import write
from tests.support.vaults import invented_client

TURNING = "\u202egreB\u2066 nav\u200f"


@pytest.mark.parametrize("typed", ["03-04-1890", "03-04-1800"])
def test_an_unlikely_birth_date_is_asked_at_its_field(desk: Desk, typed: str) -> None:
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    page.show_new("Smits")
    page.new.form.fill({"surname": "Smits", "birth_date": typed, "informed": True})
    QTest.mouseClick(page.new.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "klopt dat jaar?" in page.new.form.birth.error
    assert desk.read(lambda session: search_clients(session, "smits")).total == 0
    (link,) = [one for one in page.new.form.birth.findChildren(LinkButton) if one.text() == "Dit klopt"]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.navigator.went[-1][0] == "client"
    assert desk.read(lambda session: search_clients(session, "smits")).total == 1


def test_a_name_cannot_turn_the_row_or_the_sentence_that_it_stands_in(desk: Desk) -> None:
    def fill(session: Session) -> None:
        client = replace(invented_client(3), name=PersonName(TURNING, TURNING))
        write(session, lambda uow: uow.clients.add(client))

    desk.read(fill)
    page = ClientsPage(desk.workbench)
    desk.show(page, {})
    model = page.list.model
    assert model.data(model.index(0, ClientColumn.NAME)) == "greB nav, greB nav"
    assert tr("Kopie gemaakt: map {folder}. Deze ligt buiten de kluis.", folder=TURNING).startswith(
        "Kopie gemaakt: map greB nav.")
    assert render(Text("{name}", {"name": TURNING})) == "greB nav"
