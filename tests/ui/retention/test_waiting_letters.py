"""The letter about a destroyed file waits on Today, each in a draft of its own, until it was printed or saved."""

from __future__ import annotations

from base64 import b64encode
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.session.drafts import find_draft, save_draft
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import Overview, today_overview
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.shell.draft_bar import DraftBar
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.widgets.paint.label import Label
from tests.documents.test_pages import two_pages
from tests.support.app_window import Desk
from tests.support.practice_desk import add_client
from tests.support.routes import to
from tests.support.sessions import services

_TASK = "Een brief wacht: print of bewaar hem"


def _page(desk: Desk, qtbot: QtBot) -> RetentionPage:
    page = RetentionPage(desk.workbench)
    qtbot.addWidget(page)
    page.show()
    page.opened(to(page.key))
    desk.settle()
    return page


def _letter(page: RetentionPage, pdf: bytes) -> Draft:
    """The draft that the shell is given for a letter on the screen, which the lock then takes away."""
    page.flow.letter.show(pdf, number="2026-4831")
    draft = page.draft()
    preview = page.flow.letter.preview
    assert draft is not None
    assert preview is not None
    preview.dismiss()
    return draft


def _words(page: TodayPage | DraftBar) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if not label.isHidden()]


def _overview(desk: Desk) -> Overview:
    overview = desk.do(today_overview)
    assert isinstance(overview, Overview)
    return overview


@pytest.mark.req("J-08", "J-28")
@pytest.mark.parametrize("kept_as", ["", None], ids=["an older version's draft", "its own draft"])
def test_a_letter_that_waits_is_a_task_on_today(desk: Desk, qtbot: QtBot, kept_as: str | None) -> None:
    draft = _letter(_page(desk, qtbot), two_pages())
    key = draft.object_id if kept_as is None else kept_as
    assert _overview(desk).nothing_due
    desk.do(lambda session: save_draft(session, Draft("retention", None, key, draft.values, draft.saved_at)))
    assert not _overview(desk).nothing_due
    today = TodayPage(desk.workbench)
    qtbot.addWidget(today)
    today.show()
    today.opened(to(today.key))
    desk.settle()
    assert _TASK in _words(today)
    button = next(part for part in today.findChildren(QAbstractButton) if part.text() == "Open brief")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.navigator.gone == [("letter", key)]


@pytest.mark.req("J-28")
def test_a_second_letter_does_not_write_over_the_first(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    pdfs = (two_pages(), two_pages() + b"\n% another")
    pages = [_page(desk, qtbot), _page(desk, qtbot)]
    drafts = [_letter(page, pdf) for page, pdf in zip(pages, pdfs, strict=True)]
    for draft in drafts:
        desk.do(partial(save_draft, draft=draft))
    assert len(_overview(desk).letters) == 2
    later = _page(desk, qtbot)
    for page, draft, pdf in zip(pages, drafts, pdfs, strict=True):
        found = desk.do(partial(find_draft, screen="retention", arguments=page.route().to_plain()))
        assert isinstance(found, Draft)
        assert found.object_id == draft.object_id
        later.opened(to(later.key, {"letter": draft.object_id}))
        later.restore(found)
        preview = later.flow.letter.preview
        assert preview is not None
        preview.save_to(tmp_path / "brief.pdf")
        desk.settle()
        assert (tmp_path / "brief.pdf").read_bytes() == pdf
        (tmp_path / "brief.pdf").unlink()
        assert later.draft() is None
        preview.dismiss()


@pytest.mark.req("J-28", "J-09")
def test_a_letter_that_is_let_out_leaves_the_vault_at_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """The destruction wrote the draft; no poll of the page has seen it yet."""
    def destroyed(session: Session) -> bytes:
        return destroy_client(session, services(), add_client(session).id, ErasureReason.REQUEST,
                              with_letter=True).letter

    letter = desk.do(destroyed)
    assert isinstance(letter, bytes)
    assert len(_overview(desk).letters) == 1
    page = _page(desk, qtbot)
    page.flow.letter.show(letter, number="2026-0001")
    preview = page.flow.letter.preview
    assert preview is not None
    preview.save_to(tmp_path / "brief.pdf")
    desk.settle()
    assert _overview(desk).letters == ()
    preview.dismiss()


def test_a_letter_whose_window_went_stands_again(desk: Desk, qtbot: QtBot) -> None:
    """The page was left and is opened again; another letter that is asked for does not find this one in its way."""
    page = _page(desk, qtbot)
    draft = _letter(page, two_pages())
    page.opened(to(page.key, {"letter": draft.object_id}))
    preview = page.flow.letter.preview
    assert preview is not None
    preview.dismiss()
    page.opened(to(page.key, {"letter": "f" * 32}))
    assert page.draft() is None


def test_the_bar_says_what_waits_and_not_that_a_file_does(desk: Desk, qtbot: QtBot) -> None:
    bar = DraftBar()
    qtbot.addWidget(bar)
    values = {"letter": b64encode(two_pages()).decode("ascii")}
    bar.tell(Draft("retention", None, "a" * 32, values, desk.workbench.clock.now() - timedelta(days=1)))
    told = " ".join(_words(bar))
    assert "Deze brief wacht op je." in told
    assert "hoort nog niet bij het dossier" not in told
