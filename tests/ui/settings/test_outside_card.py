"""What may still lie readable on a stick: on Today, and under «Buiten de kluis» until it is ticked off (trust #20)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from jindra_desk.application.handout.gate import begin_release
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.domain.handout.release import Way
from jindra_desk.exchange.readable_outlet import FileOutlet
from jindra_desk.ui.settings.outside_card import OutsideCard
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.routes import to


def words_on(widget: OutsideCard | TodayPage) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def half_on(place: Path) -> Callable[[Session], None]:
    """As a killed export leaves it, on a stick that is out by now."""

    def begin(session: Session) -> None:
        begin_release(session, FileOutlet(), Way.EXPORT, OutputKind.FOLDER, bytes(place), None)

    return begin


def test_it_is_told_on_today_and_ticked_off_in_the_settings(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    today, card = TodayPage(desk.workbench), OutsideCard(desk.workbench)
    for widget in (today, card):
        qtbot.addWidget(widget)
        widget.resize(1064, 800)
    today.show()
    card.reload()
    desk.settle()
    assert not card.isVisible()
    desk.do(half_on(tmp_path / "KINGSTON"))
    assert len(desk.do(today_overview).outside) == 1
    today.opened(to(today.key))
    card.show()
    card.reload()
    desk.settle()
    for widget in (today, card):
        qtbot.waitUntil(lambda: "Op KINGSTON staat mogelijk een half dossier" in words_on(widget))  # noqa: B023
    (line,) = desk.do(today_overview).outside
    card.ask_tick_off(line)
    assert card.dialog is not None
    card.dialog.confirmed.emit()
    desk.settle()
    assert not card.isVisible()
    assert desk.do(today_overview).outside == ()


def test_a_folder_on_this_computer_is_called_no_stick(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    today, card = TodayPage(desk.workbench), OutsideCard(desk.workbench)
    for widget in (today, card):
        qtbot.addWidget(widget)
        widget.resize(1064, 800)
        widget.show()
    folder = tmp_path / "Documenten"
    folder.mkdir()

    def half_here(session: Session) -> None:
        outlet = FileOutlet()
        release = begin_release(session, outlet, Way.EXPORT, OutputKind.FOLDER, outlet.place_of(folder), None)
        assert not release.output.on_other_disk
        folder.rmdir()  # it cannot be reached any more

    desk.do(half_here)
    today.opened(to(today.key))
    card.reload()
    desk.settle()
    for widget in (today, card):
        qtbot.waitUntil(lambda: "In de map Documenten staat mogelijk een half dossier" in words_on(widget))  # noqa: B023
        assert not [words for words in words_on(widget) if "stick" in words.lower() and "mogelijk" in words]
    assert not [words for words in words_on(card) if "stick" in words.lower()]
    (line,) = desk.do(today_overview).outside
    card.ask_tick_off(line)
    assert card.dialog is not None
    assert not [label for label in card.dialog.findChildren(Label) if "stick" in label.text()]
