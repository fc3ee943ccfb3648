"""What comes in, and what is said of it: content decides, nothing vanishes, no day is made up (A-03, trust #14)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import Preferences, save_preferences
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.photos.photo import Moment, PhotoSize, Pose
from jindra_desk.ui.photos.import_panel import ImportPanel
from jindra_desk.ui.photos.incoming_row import IncomingRow
from jindra_desk.ui.photos.tab import PhotosTab
from jindra_desk.ui.widgets.feedback.tag import StateLine
from tests.imaging.test_damage import skin
from tests.support import picture_samples as samples
from tests.support.app_window import Desk
from tests.support.decisions import decide
from tests.support.practice_desk import add_client


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> PhotosTab:
    client = desk.do(add_client)
    desk.do(lambda session: decide(session, client, ConsentKind.PHOTOS_FILE))
    shown = PhotosTab(desk.workbench, client.id)
    desk.jobs.changes_applied.connect(shown.apply_changes)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    desk.settle()
    return shown


def drop(desk: Desk, tab: PhotosTab, addresses: Sequence[QUrl | Path]) -> ImportPanel:
    """Drag and let go, as from a window of files."""
    mime = QMimeData()
    mime.setUrls([one if isinstance(one, QUrl) else QUrl.fromLocalFile(str(one)) for one in addresses])
    at, copy = QPoint(10, 10), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, copy, mime, left, none)
    tab.dragEnterEvent(entering)
    assert entering.isAccepted()
    tab.dropEvent(QDropEvent(at.toPointF(), copy, mime, left, none))
    desk.settle()
    assert tab.panel is not None
    return tab.panel


def told(panel: ImportPanel) -> list[str]:
    """The lines that are no photo to be kept."""
    return [line.label.text() for line in panel.findChildren(StateLine) if ":" in line.label.text()]


def another(number: int) -> bytes:
    """A JPEG without a day, each number another picture."""
    return samples.jpeg(samples.picture((130 + 20 * number, 90)))


def describe(row: IncomingRow) -> None:
    row.area_field.set_value("chin")
    row.moment_field.set_value(Moment.BEFORE)
    row.changed.emit()


# --- content decides ---------------------------------------------------------------------------------------------


def test_content_decides_and_everything_left_out_is_named(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    good = {"foto.jfif": another(1), "foto.jpe": another(2), "IMG_0001": another(3), "foto.webp": another(4),
            "foto.txt": samples.png(), "foto.HIF": samples.heic()}
    bad = {"brief.jpg": b"%PDF-1.7\n", "dier.gif": samples.gif(), "leeg.jpg": b"", "tekst": b"hallo"}
    for name, content in (good | bad).items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "vakantie").mkdir()
    phone = QUrl("mtp://telefoon/DCIM/IMG_9.JPG")
    panel = drop(desk, tab, [*(tmp_path / name for name in good | bad), tmp_path / "vakantie", phone,
                             tmp_path / "weg.jpg"])
    assert [row.incoming.photo.name for row in panel.rows] == list(good)
    lines = told(panel)
    for name, words in (("brief.jpg", "geen foto"), ("dier.gif", "geen foto"), ("leeg.jpg", "leeg"),
                        ("tekst", "geen foto"), ("vakantie", "map"), ("IMG_9.JPG", "niet op deze computer"),
                        ("weg.jpg", "niet te lezen")):
        assert any(line.startswith(f"{name}:") and words in line for line in lines), (name, lines)
    assert len(lines) == len(bad) + 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of POSIX")
def test_a_pipe_is_named_and_never_waited_for(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    pipe = tmp_path / "foto.jpg"
    os.mkfifo(pipe)
    assert any(line.startswith("foto.jpg:") for line in told(drop(desk, tab, [pipe])))


def test_a_link_to_a_photo_is_a_photo(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    (tmp_path / "een.jpg").write_bytes(samples.jpeg())
    (tmp_path / "twee.jpg").symlink_to(tmp_path / "een.jpg")
    assert len(drop(desk, tab, [tmp_path / "twee.jpg"]).rows) == 1


def test_a_second_drop_adds_to_the_first(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    for number, name in enumerate(("een.jpg", "twee.jpg"), 1):
        (tmp_path / name).write_bytes(another(number))
    first = drop(desk, tab, [tmp_path / "een.jpg"])
    describe(first.rows[0])
    panel = drop(desk, tab, [tmp_path / "twee.jpg"])
    assert panel is first
    assert [(row.incoming.photo.name, row.area) for row in panel.rows] == [("een.jpg", "chin"), ("twee.jpg", "")]


def test_a_drop_while_photos_are_read_is_answered(desk: Desk, tab: PhotosTab, tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "een.jpg").write_bytes(samples.jpeg())
    drop(desk, tab, [tmp_path / "een.jpg"])
    monkeypatch.setattr(type(tab.intake), "busy", property(lambda _self: True))
    drop(desk, tab, [tmp_path / "een.jpg"])
    assert desk.navigator.toasts == ["Er worden al foto’s gelezen. Sleep deze straks opnieuw."]


def test_the_dialog_can_show_every_file(desk: Desk, tab: PhotosTab, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QFileDialog] = []
    monkeypatch.setattr(desk.workbench.native_dialogs, "open", asked.append)
    tab.intake.choose_files()
    filters = asked[0].nameFilters()
    assert "*.jfif" in filters[0]
    assert filters[-1].endswith("(*)")
    asked[0].deleteLater()


# --- dates -------------------------------------------------------------------------------------------------------


@pytest.mark.req("A-03")
def test_a_day_that_the_camera_told_is_filled_in(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    (tmp_path / "een.jpg").write_bytes(samples.jpeg(exif=samples.exif(date="2026-08-27T14:03:10.25")))
    panel = drop(desk, tab, [tmp_path / "een.jpg"])
    assert panel.rows[0].day == date(2026, 8, 27)
    assert panel.day_for_all.isHidden()


@pytest.mark.req("A-03")
def test_where_there_is_no_day_the_field_is_empty_and_says_so(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    """Not today in its place: a photo of last spring would be there as one of this visit."""
    (tmp_path / "een.jpg").write_bytes(samples.jpeg())
    panel = drop(desk, tab, [tmp_path / "een.jpg"])
    row = panel.rows[0]
    describe(row)
    assert row.day_field.text() == ""
    assert "Geen datum" in row.day_field.sentence.text()
    assert not panel.keep.isEnabled()
    assert panel.need.text() == "Nog kiezen: datum."
    row.day_field.editor.setText("1-9-2026")
    row.day_field.editor.textEdited.emit("1-9-2026")
    assert "Geen datum" not in row.day_field.sentence.text()
    assert panel.keep.isEnabled()


@pytest.mark.req("A-03")
def test_a_day_that_is_still_to_come_is_not_taken_as_read(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    today = desk.workbench.clock.today()
    ahead = today + timedelta(days=400)
    (tmp_path / "een.jpg").write_bytes(samples.jpeg(exif=samples.exif(date=f"{ahead:%Y:%m:%d} 10:00:00")))
    panel = drop(desk, tab, [tmp_path / "een.jpg"])
    row = panel.rows[0]
    describe(row)
    assert row.day_field.text() == ""
    assert str(ahead.year) in row.day_field.sentence.text()
    row.set_day(today + timedelta(days=1))
    assert "komen" in row.day_field.error
    assert not panel.keep.isEnabled()
    row.set_day(today)
    assert row.day_field.error == ""
    assert panel.keep.isEnabled()


@pytest.mark.req("A-03")
def test_the_day_is_asked_once_for_all_that_lack_one(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    (tmp_path / "met.jpg").write_bytes(samples.jpeg(exif=samples.exif()))
    for number in range(4):
        (tmp_path / f"zonder{number}.jpg").write_bytes(another(number))
    panel = drop(desk, tab, sorted(tmp_path.iterdir()))
    ask = panel.day_for_all
    assert not ask.isHidden()
    assert "4 foto’s" in ask.words.label.text()
    panel.rows[4].set_day(date(2026, 5, 5))
    assert "3 foto’s" in ask.words.label.text()
    ask.fill_button.click()
    assert ask.day.error
    ask.day.set_value(desk.workbench.clock.today() + timedelta(days=1))
    ask.fill_button.click()
    assert "komen" in ask.day.error
    ask.day.set_value(date(2026, 4, 1))
    ask.fill_button.click()
    assert [row.day for row in panel.rows] == [date(2026, 8, 27), *([date(2026, 4, 1)] * 3), date(2026, 5, 5)]
    assert ask.isHidden()


# --- damage ------------------------------------------------------------------------------------------------------


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A photo with a hole of two blocks of the disk in it."""
    source = samples.jpeg(skin(3), quality=90, exif=samples.exif())
    path = tmp_path / "IMG_7.jpg"
    path.write_bytes(source[:40_960] + bytes(8192) + source[49_152:])
    return path


@pytest.mark.req("J-27")
def test_a_damaged_photo_is_taken_only_after_it_was_seen_whole(desk: Desk, tab: PhotosTab, broken: Path) -> None:
    panel = drop(desk, tab, [broken])
    assert not panel.described()
    assert not panel.keep.isEnabled()
    assert "een deel is beschadigd" in told(panel)[0]
    (row,) = panel.damaged_rows
    dialog = row.look()
    assert dialog.title_label.text() == "Een deel van deze foto is beschadigd"
    photo, shown = dialog.picture._photo, dialog.picture.size()
    assert photo is not None
    assert abs(shown.width() / shown.height() - 1.4) < 0.01, "all of the picture, nothing cut off"
    dialog.later_button.click()
    assert not panel.described()
    row.look().take_button.click()
    desk.settle()
    assert panel.damaged_rows == ()
    (kept,) = panel.rows
    assert kept.day == date(2026, 8, 27)
    describe(kept)
    panel.keep.click()
    desk.settle()
    overview = desk.do(lambda session: photo_overview(session, tab.client_id))
    assert len(overview.photos) == 1


def test_a_damaged_photo_can_be_let_go(desk: Desk, tab: PhotosTab, broken: Path) -> None:
    panel = drop(desk, tab, [broken])
    panel.damaged_rows[0].dropped.emit()
    assert panel.damaged_rows == ()
    assert not panel.keep.isEnabled()


def test_a_damaged_portrait_is_refused(desk: Desk, tab: PhotosTab, broken: Path) -> None:
    def consent(session: Session) -> None:
        with session.vault.reading() as uow:
            client = uow.clients.get(tab.client_id)
        decide(session, client, ConsentKind.PORTRAIT)

    desk.do(consent)
    tab.intake.take_portrait_in([broken])
    desk.settle()
    assert "beschadigd" in tab.gate.title.text()
    assert not desk.do(lambda session: photo_overview(session, tab.client_id)).portrait


def test_the_lock_takes_the_dialog_away_and_takes_nothing_in(desk: Desk, tab: PhotosTab, broken: Path) -> None:
    panel = drop(desk, tab, [broken])
    panel.damaged_rows[0].look().dismiss()
    desk.settle()
    assert panel.rows == ()


# --- the same photo twice ----------------------------------------------------------------------------------------


def keep_all(desk: Desk, panel: ImportPanel) -> None:
    for row in panel.rows:
        row.set_day(date(2026, 8, 27))
        describe(row)
    panel.keep.click()
    desk.settle()


def photos_of(desk: Desk, tab: PhotosTab) -> int:
    return len(desk.do(lambda session: photo_overview(session, tab.client_id)).photos)


def test_a_photo_that_is_in_the_file_already_is_named_and_kept_only_if_wanted(desk: Desk, tab: PhotosTab,
                                                                              tmp_path: Path) -> None:
    (tmp_path / "een.jpg").write_bytes(samples.jpeg())
    keep_all(desk, drop(desk, tab, [tmp_path / "een.jpg"]))
    assert photos_of(desk, tab) == 1
    panel = drop(desk, tab, [tmp_path / "een.jpg"])
    assert panel.rows == ()
    assert told(panel) == ["een.jpg: deze foto staat al in dit dossier, bij 27 augustus 2026."]
    assert panel.need.text() == "Deze foto staat er al."
    assert not panel.keep.isEnabled()
    panel.known_rows[0].take_button.click()
    assert panel.known_rows == ()
    keep_all(desk, panel)
    assert photos_of(desk, tab) == 2


def test_a_photo_chosen_twice_comes_in_once(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    for name in ("een.jpg", "kopie.jpg"):
        (tmp_path / name).write_bytes(samples.jpeg())
    panel = drop(desk, tab, [tmp_path / "een.jpg", tmp_path / "kopie.jpg"])
    assert [row.incoming.photo.name for row in panel.rows] == ["een.jpg"]
    assert told(panel) == ["kopie.jpg: deze foto staat hier al tussen."]


def test_a_photo_of_somebody_elses_file_is_named_without_a_name(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    (tmp_path / "een.jpg").write_bytes(samples.jpeg())
    prepared = desk.workbench.services.photos.prepare(samples.jpeg())
    other = desk.do(lambda session: add_client(session, surname="Zuidema", number=2))
    desk.do(lambda session: decide(session, other, ConsentKind.PHOTOS_FILE))
    details = PhotoDetails(date(2026, 8, 1), "chin", Moment.BEFORE, Pose.FRONT)
    desk.do(lambda session: add_photo(session, other.id, prepared, details))
    lines = told(drop(desk, tab, [tmp_path / "een.jpg"]))
    assert len(lines) == 1
    assert "ander dossier" in lines[0]
    assert "Zuidema" not in lines[0]


# --- how large ---------------------------------------------------------------------------------------------------


def test_what_is_made_smaller_is_said_before_the_originals_go(desk: Desk, tab: PhotosTab, tmp_path: Path) -> None:
    (tmp_path / "groot.jpg").write_bytes(samples.jpeg(samples.picture((6000, 4000))))
    assert drop(desk, tab, [tmp_path / "groot.jpg"]).reduced.isHidden()
    desk.do(lambda session: save_preferences(session, Preferences(photo_size=PhotoSize.SIDE_4096)))
    panel = drop(desk, tab, [tmp_path / "groot.jpg"])
    assert "van 24 naar 11 megapixel" in panel.reduced.label.text()
    assert "alleen nog op je camera of telefoon" in panel.reduced.label.text()
    assert not panel.reduced.isHidden()
