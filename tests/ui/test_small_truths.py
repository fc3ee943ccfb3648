"""Small truths: what a record lacks in one wording, photos of this visit only, a tick that settles its error (A-02)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.clients.fields import ClientInput, NotInformed
from jindra_desk.application.photos.batch import Incoming
from jindra_desk.application.session.drafts import find_draft, save_draft
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.treatments.readiness import ReadinessLevel, Remedy, photos_of_visit, readiness
from jindra_desk.application.treatments.visits import close_visit, save_visit
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.treatments.treatment import BLOCK_LABELS, Block
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.clients.form import ClientForm
from jindra_desk.ui.clients.list_view import ClientListView
from jindra_desk.ui.forms.needed_words import needed_words
from jindra_desk.ui.forms.typed_state import put_typed, read_typed
from jindra_desk.ui.handout.actions import _open_folder
from jindra_desk.ui.navigation.file_dialogs import file_dialog
from jindra_desk.ui.photos.import_panel import ImportPanel
from jindra_desk.ui.photos.shown_photo import ShownPhoto
from jindra_desk.ui.theme.text import qt_translate
from jindra_desk.ui.today.open_visits import missing_words
from jindra_desk.ui.visit.page import VisitPage
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from tests.application.treatments.test_readiness import FACTS, PEELING
from tests.application.treatments.test_visits import kind_of, typed_visit
from tests.support.client_desk import Desk, opened_desk
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.vaults import NOW, TODAY


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(tmp_path) as opened:
        yield opened


def shown_words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.req("A-02")
def test_what_is_missing_reads_the_same_in_both_rows_and_whole_under_the_form(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: save_visit(session, typed_visit(
        session, client, result="", attention="", particulars="", device="")))
    said = "Nog nodig: apparaat en stand en 3 meer"
    (open_visit,) = desk.read(today_overview).open_visits
    assert missing_words(open_visit) == said
    page = ClientPage(desk.workbench)
    desk.show(page, {"client": client.id})
    assert said in shown_words(page)
    visit = VisitPage(desk.workbench)
    desk.show(visit, {"client": client.id, "treatment": saved.treatment_id})
    assert visit.view.footer.accessibleName() == (
        "4 van 8 ingevuld. Nog nodig: apparaat en stand, bijzonderheden, resultaat, aandachtspunten")


@pytest.mark.req("A-22")
def test_a_short_record_that_today_counts_is_not_called_enough_under_its_form(desk: Desk) -> None:
    client = desk.read(add_client)
    saved = desk.read(lambda session: close_visit(session, typed_visit(
        session, client, type_id=kind_of(session, wkkgz=False).id, done="", particulars="", result="", attention="",
        note="")))
    visit = VisitPage(desk.workbench)
    desk.show(visit, {"client": client.id, "treatment": saved.treatment_id})
    assert "Niet ingevuld" in visit.view.footer.accessibleName()  # it is over: nothing is asked for before closing


def test_every_number_of_missing_parts_has_its_words() -> None:
    assert needed_words(()) == "Alles ingevuld"
    for number in range(1, len(Block) + 1):
        words = needed_words(tuple(Block)[:number])
        more = int(words.rsplit(" en ", 1)[1].split()[0]) if number > 2 else number - 1
        assert words.startswith("Nog nodig: ")
        assert 1 + more == number
        whole = needed_words(tuple(Block)[:number], whole=True)
        assert all(qt_translate(BLOCK_LABELS[block]) in whole for block in tuple(Block)[:number])


def photo(days: int, moment: Moment) -> Photo:
    return Photo(PhotoId("f" * 32), ClientId("c" * 32), TODAY + timedelta(days=days), NOW, "cheeks", Pose.FRONT, moment,
                 PhotoPurpose.FILE, 10, 10, "0" * 64, None)


@pytest.mark.req("A-29")
@pytest.mark.parametrize(("photos", "counted"), [
    ([(-6500, Moment.BEFORE)], (0, 0)),
    ([(-6500, Moment.AFTER)], (0, 0)),
    ([(-10, Moment.BEFORE)], (1, 0)),
    ([(0, Moment.BEFORE), (0, Moment.DURING)], (1, 0)),
    ([(0, Moment.BEFORE), (20, Moment.AFTER)], (1, 1)),
    ([(1, Moment.BEFORE)], (0, 0)),
])
def test_a29_only_photos_of_this_course_and_of_both_moments_count(
        photos: list[tuple[int, Moment]], counted: tuple[int, int]) -> None:
    assert photos_of_visit([photo(days, moment) for days, moment in photos], TODAY) == counted
    facts = replace(FACTS, photos_before=counted[0], photos_after=counted[1])
    item = next(one for one in readiness(facts, PEELING, TODAY).items if "achteraf" in one.title.template)
    assert (item.light is ReadinessLevel.OK) == (0 not in counted)
    assert (item.mend is Remedy.PHOTOS) == (0 in counted)


def test_the_lamp_counts_reminders_beside_what_is_open() -> None:
    facts = replace(FACTS, health_asked_on=None, photos_before=0, photos_after=0)
    found = readiness(facts, PEELING, TODAY)
    assert (found.open_count, found.reminder_count, found.ok_count) == (1, 1, 1)


def test_the_tick_settles_what_was_said_beside_it(qtbot: QtBot) -> None:
    form = ClientForm(whole=False)
    qtbot.addWidget(form)
    form.show_input(ClientInput(surname=""), date(2026, 11, 12), informed=False)
    assert form.show_fault(NotInformed("informed"))
    assert form.informed.error
    form.informed.box.setChecked(True)
    assert form.informed.error == ""


def test_a_single_hit_stands_at_the_top_and_new_client_is_offered_once(desk: Desk, qtbot: QtBot) -> None:
    desk.read(add_client)
    view = ClientListView(desk.workbench, None)
    qtbot.addWidget(view)
    view.resize(1064, 800)
    view.show()
    view.refresh()
    desk.settle()
    card = view.card
    assert card.mapTo(view, card.rect().topLeft()).y() < 260

    def offered() -> int:
        return len([one for one in view.findChildren(QAbstractButton)
                    if one.text() == "Nieuwe cliënt" and one.isVisible()])

    assert offered() == 1
    view.search.set_text("xyzzy")
    desk.settle()
    assert offered() == 1
    view.search.set_text("")
    desk.settle()
    assert offered() == 1


def test_one_photo_with_a_path_that_is_no_text_drops_nothing(desk: Desk, qtbot: QtBot) -> None:
    """A name of a camera's card in another encoding: the health note beside it stays, and the photo is found again."""
    client = desk.read(add_client)
    odd = Path("/media/kaart/IMG_\udcff.jpg")
    panel = ImportPanel([ShownPhoto(Incoming("IMG.jpg", drawn_photo(), path=odd))], TODAY)
    qtbot.addWidget(panel)
    draft = Draft("client", client.id, "", {"health": {"note": "nikkel"}, "photos": panel.values()}, NOW)
    desk.read(lambda session: save_draft(session, draft))
    found = desk.read(lambda session: find_draft(session, "client", {"client": client.id}))
    assert found is not None
    assert found.values["health"] == {"note": "nikkel"}
    rows = found.values["photos"]
    assert isinstance(rows, list)
    assert Path(str(rows[0]["file"])) == odd


def test_letting_the_only_photo_go_says_nothing_about_files(qtbot: QtBot) -> None:
    panel = ImportPanel([ShownPhoto(Incoming("IMG.jpg", drawn_photo(), path=Path("IMG.jpg")))], TODAY)
    qtbot.addWidget(panel)
    backs: list[object] = []
    panel.taken_away.connect(backs.append)
    panel.rows[0].area_field.set_value("chin")
    panel.rows[0].dropped.emit()
    assert panel.need.text() == "Er staat geen foto meer klaar. Kies andere foto’s, of «Niet nu»."
    (back,) = backs
    back()  # type: ignore[operator]
    assert [row.area for row in panel.rows] == ["chin"]


def _form(*names: str) -> QWidget:
    room = QWidget()
    for at, name in enumerate(names):
        field = TextField(name, parent=room)
        field.name_editor(name)
        field.set_text(f"{at}: {name}")
    return room


def test_a_draft_of_an_earlier_version_comes_back_by_name_and_not_by_order(qtbot: QtBot) -> None:
    earlier, later = _form("Naam", "Plaats"), _form("Plaats", "Straat", "Naam")
    for room in (earlier, later):
        qtbot.addWidget(room)
    assert put_typed(later, read_typed(earlier))
    fields = {field.label.text() if hasattr(field, "label") else field.editor.accessibleName(): field.text()
              for field in later.findChildren(TextField)}
    assert fields == {"Plaats": "1: Plaats", "Straat": "1: Straat", "Naam": "0: Naam"}


def test_in_another_language_the_same_form_comes_back_by_order(qtbot: QtBot) -> None:
    dutch, english = _form("Naam", "Plaats"), _form("Name", "Town")
    for room in (dutch, english):
        qtbot.addWidget(room)
    assert put_typed(english, read_typed(dutch))
    assert [field.text() for field in english.findChildren(TextField)] == ["0: Naam", "1: Plaats"]
    odd = _form("Name", "Town", "Phone")
    qtbot.addWidget(odd)
    assert not put_typed(odd, read_typed(dutch))


def test_the_dialog_for_files_is_dutch_and_begins_where_photos_are(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "Kies foto’s", tmp_path)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    words = [dialog.labelText(label) for label in (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType)]
    assert words == ["Waar:", "Soort:"]
    assert not any(english in label.text() for label in dialog.findChildren(QLabel)
                   for english in ("Look in", "Files of"))
    dialog.deleteLater()


def test_the_toast_after_an_export_opens_its_folder_and_tells_where_it_is_gone(
        desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the file manager itself is left out."""
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    _open_folder(desk.workbench, tmp_path)
    _open_folder(desk.workbench, tmp_path / "weg")
    assert opened == [str(tmp_path)]
    (told,) = desk.navigator.toasts
    assert "weg" in told
