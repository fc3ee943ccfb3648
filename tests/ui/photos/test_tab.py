"""Photos in through the tab: consent before anything is read; described, kept, removed (J-41, J-43, A-03, A-15)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.photos.photos import PhotoCard, PhotoDetails, add_photo, photo_overview
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentWay, Decision
from jindra_desk.domain.consents.publication import Approval
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.ui.photos.page import PhotosPage
from jindra_desk.ui.photos.photo_cell import PhotoCell
from jindra_desk.ui.photos.tab import PhotosTab, gate_words
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.inputs.flow import FlowLayout
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.decisions import decide
from tests.support.picture_samples import exif
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.routes import to
from tests.support.vaults import TODAY, invented_client, invented_photo


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two pictures as a camera would make them, and something that only looks like one."""
    made = []
    for name, colour in (("IMG_1.JPG", "peru"), ("IMG_2.png", "teal")):
        path = tmp_path / name
        Image.new("RGB", (800, 600), colour).save(path, exif=exif(date="2026:08:27 14:03:10"))
        made.append(path)
    broken = tmp_path / "IMG_3.jpeg"
    broken.write_bytes(b"not a picture")
    return [*made, broken]


def _willing(session: Session) -> Client:
    client = add_client(session)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    return client


def _tab(desk: Desk, qtbot: QtBot, client: Client) -> PhotosTab:
    tab = PhotosTab(desk.workbench, client.id)
    desk.jobs.changes_applied.connect(tab.apply_changes)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    with qtbot.waitExposed(tab):
        tab.show()
    desk.settle()
    return tab


def test_j_41_without_consent_nothing_is_even_read(desk: Desk, qtbot: QtBot, files: list[Path],
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    monkeypatch.setattr(type(desk.workbench.services.photos), "prepare", lambda _self, data: read.append(len(data)))
    tab = _tab(desk, qtbot, desk.do(add_client))
    assert not tab.choose.isEnabled()
    tab.intake.take_in(files)
    desk.settle()
    assert read == []
    assert not tab.gate.isHidden()
    tab.gate.button_clicked.emit()
    assert desk.navigator.gone[-1][0] == "signing"
    assert desk.navigator.gone[-1][2] == "photos_file"


def test_dropped_photos_are_described_and_kept(desk: Desk, qtbot: QtBot, files: list[Path]) -> None:
    client = desk.do(_willing)
    tab = _tab(desk, qtbot, client)
    assert not tab.empty.isHidden()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    tab.dropEvent(QDropEvent(QPoint(10, 10).toPointF(), Qt.DropAction.CopyAction, mime,
                             Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    desk.settle()
    panel = tab.panel
    assert panel is not None
    assert len(panel.rows) == 2
    assert not panel.keep.isEnabled()
    panel.rows[0].area_field.set_value("chin")
    panel.rows[0].moment_field.set_value(Moment.AFTER)
    panel.rows[0].changed.emit()
    assert panel.rows[1].area == "chin"
    QTest.mouseClick(panel.keep, Qt.MouseButton.LeftButton)
    desk.settle()
    overview = desk.do(lambda session: photo_overview(session, client.id))
    assert [(card.photo.area, card.photo.moment) for card in overview.photos] == [("chin", Moment.AFTER)] * 2
    assert desk.navigator.toasts == ["2 foto’s bewaard."]
    assert tab.panel is None
    assert len(tab.grid.cells) == 2
    assert not tab.phone.isHidden()
    tab.phone.button_clicked.emit()
    desk.settle()
    assert tab.phone.isHidden()


def test_a_photo_that_is_not_wanted_after_all_is_not_kept(desk: Desk, qtbot: QtBot, files: list[Path]) -> None:
    tab = _tab(desk, qtbot, desk.do(_willing))
    tab.intake.take_in(files[:1])
    desk.settle()
    assert tab.panel is not None
    tab.panel.rows[0].dropped.emit()
    assert tab.panel.described() == ()
    assert not tab.panel.keep.isEnabled()
    tab.panel.left.emit()
    assert tab.panel is None


def test_j_43_removing_is_asked_once_and_done(desk: Desk, qtbot: QtBot, files: list[Path]) -> None:
    client = desk.do(_willing)
    tab = _tab(desk, qtbot, client)
    tab.intake.take_in(files[:1])
    desk.settle()
    assert tab.panel is not None
    row = tab.panel.rows[0]
    row.area_field.set_value("chin")
    row.moment_field.set_value(Moment.BEFORE)
    tab.intake.keep(tab.panel.described())
    desk.settle()
    assert tab.gallery is not None
    dialog = tab.photo_actions.ask_removal(tab.gallery.overview.photos[0])
    dialog.verb_button.click()
    desk.settle()
    assert desk.do(lambda session: photo_overview(session, client.id)).photos == ()
    assert tab.grid.cells == ()


def test_the_portrait_asks_for_its_own_consent(desk: Desk, qtbot: QtBot, files: list[Path]) -> None:
    client = desk.do(_willing)
    tab = _tab(desk, qtbot, client)
    tab.intake.take_portrait_in(files)
    desk.settle()
    tab.gate.button_clicked.emit()
    assert desk.navigator.gone[-1][2] == "portrait"
    desk.do(lambda session: decide(session, client, ConsentKind.PORTRAIT))
    tab.intake.take_portrait_in(files)
    desk.settle()
    assert desk.do(lambda session: photo_overview(session, client.id)).portrait


@pytest.mark.req("A-24", part="data")
def test_a_24_a_no_is_met_with_plain_words(desk: Desk, qtbot: QtBot) -> None:
    client = desk.do(add_client)
    desk.do(lambda session: decide(session, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED, way=ConsentWay.TICK))
    tab = _tab(desk, qtbot, client)
    assert not tab.gate.isHidden()
    assert tab.gallery is not None
    assert "De keuze is vrij." in gate_words(tab.gallery.overview)[1]


def test_the_page_of_a_visit_goes_back_to_it(desk: Desk, qtbot: QtBot) -> None:
    client = desk.do(_willing)
    page = PhotosPage(desk.workbench)
    qtbot.addWidget(page)
    page.opened(to(page.key, {"client": client.id, "treatment": "v" * 32}))
    desk.settle()
    assert page.route().to_plain() == {"client": client.id, "treatment": "v" * 32}
    page.header.back_clicked.emit()
    assert desk.navigator.gone[-1] == ("visit", client.id, "v" * 32)


@pytest.mark.req("J-44")
def test_a_photo_is_approved_for_one_place_by_its_own_menu(desk: Desk, qtbot: QtBot) -> None:
    """Without a yes to that place the way to it is one click away; with it the photo says where it may stand."""
    client = desk.do(_willing)
    details = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)
    desk.do(lambda session: add_photo(session, client.id, drawn_photo(), details))
    tab = _tab(desk, qtbot, client)
    tab.grid.cells[0].approval_asked.emit(ConsentKind.PHOTOS_SOCIAL, True)
    desk.settle()
    assert not tab.gate.isHidden()
    tab.gate.button_clicked.emit()
    assert desk.navigator.gone[-1][:3] == ("signing", client.id, "photos_social")
    desk.do(lambda session: decide(session, client, ConsentKind.PHOTOS_SOCIAL))
    tab.reload()
    desk.settle()
    tab.grid.cells[0].approval_asked.emit(ConsentKind.PHOTOS_SOCIAL, True)
    desk.settle()
    words = [label.text() for label in tab.grid.cells[0].findChildren(QLabel)]
    assert "Mag op social media, sinds 21-11-2026" in words
    assert not any("website" in line for line in words)
    (card,) = desk.do(lambda session: photo_overview(session, client.id)).photos
    dialog = tab.photo_actions.ask_removal(card)
    assert any("Haal hem ook weg van: social media." in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    tab.grid.cells[0].approval_asked.emit(ConsentKind.PHOTOS_SOCIAL, False)
    desk.settle()
    words = [label.text() for label in tab.grid.cells[0].findChildren(QLabel)]
    assert "Niet meer op social media, sinds 21-11-2026. Haal hem daar weg." in words


def test_what_is_said_of_a_photo_stands_under_it(qtbot: QtBot) -> None:
    """The line of a place, and that of a place it left, wrap: the row takes their room, and covers no picture."""
    room = QWidget()
    qtbot.addWidget(room)
    flow = FlowLayout(gap=20)
    column = QVBoxLayout(room)
    column.addLayout(flow)
    column.addStretch(1)
    photo, _original = invented_photo(invented_client(), 1, b"1")
    ended = Approval(TODAY, TODAY)
    told = replace(photo, website=ended, social=ended)
    cells = []
    for shown in (told, told, photo, photo, told):
        cell = PhotoCell(PhotoCard(shown, "Microneedling", b"", is_portrait=False), QPixmap(10, 10), 2026)
        cells.append(cell)
        flow.addWidget(cell)
    room.resize(430, 900)
    room.show()
    turn()
    turn()
    for cell in cells:
        parts = [cell.picture, *(label for label in cell.findChildren(Label) if label.isVisible())]
        for at, one in enumerate(parts):
            assert cell.rect().contains(one.geometry()), one
            for other in parts[at + 1:]:
                assert not one.geometry().intersects(other.geometry()), (one, other)
            if isinstance(one, Label) and one.hasHeightForWidth():
                assert one.height() >= one.heightForWidth(one.width())
        assert not any(cell.geometry().intersects(other.geometry()) for other in cells if other is not cell)
