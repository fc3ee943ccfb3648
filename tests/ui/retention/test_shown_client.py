"""What is done in the preview is done to the client whom it shows, also when the next one was chosen already (J-20)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jindra_desk.domain.base.errors import UnknownClient
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from tests.support.app_window import opened_desk
from tests.support.routes import to
from tests.support.sessions import canary_client


def test_the_click_destroys_who_stood_in_the_question(qtbot: QtBot, tmp_path: Path) -> None:
    """The owner clicks the next row and «Vernietig» before that row's preview has come."""
    with opened_desk(tmp_path) as desk:
        shown = desk.do(lambda session: canary_client(session, 1)[0])
        other = desk.do(lambda session: canary_client(session, 2)[0])
        page = RetentionPage(desk.workbench)
        qtbot.addWidget(page)
        page.show()
        page.opened(to(page.key, {"client": shown.id}))
        desk.settle()
        page._on_row_chosen(next(row for row in range(2) if page._model.client_at(row) == other.id))
        page.flow._confirm()
        dialog = page.findChild(ConfirmDialog)
        assert dialog is not None
        desk.settle()
        dialog.confirmed.emit()
        desk.settle()
        assert desk.errors == []
        assert desk.do(lambda session: _kept(session, other.id))
        with pytest.raises(UnknownClient):
            desk.do(lambda session: _kept(session, shown.id))


def _kept(session: object, client_id: object) -> bool:
    with session.vault.reading() as uow:  # type: ignore[attr-defined]
        return bool(uow.clients.get(client_id))
