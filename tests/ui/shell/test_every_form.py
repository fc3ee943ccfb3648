"""Every form comes back after the program is gone, is shown as what it is, and can be thrown away (J-28, trust #7)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QTextEdit

from jindra_desk.application.session.drafts import find_draft
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.ui.shell.draft_keeper import POLL_MS
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.label import Label
from tests.support import forms
from tests.support.open_window import OpenWindow, opened_window
from tests.support.picture_samples import jpeg, picture

ROUNDS = 8


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("forms"), qapp) as opened:
        yield opened


def fresh(window: OpenWindow) -> None:
    """What a kill leaves: the vault, and nothing of the pages; the shell comes again where the owner was."""
    shell = window.shell
    place = shell.snapshot().place
    shell.drafts.poll()
    window.hands.settle()
    shell.drafts.stop()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.hide()
            dialog.deleteLater()
    window.desk._show_shell(place)
    window.hands.settle()


def kept(window: OpenWindow) -> Draft | None:
    found: list[Draft | None] = []
    session, page = window.desk.lock.session, window.shell.pages.screen_shown
    assert session is not None
    assert page is not None
    window.desk.jobs.run(window.desk, "test",
                         lambda _context: find_draft(session, page.key, page.route().to_plain()), found.append)
    window.hands.settle()
    return found[0]


def throw_away(window: OpenWindow) -> None:
    over = forms.room(window)
    window.hands.press("Niet nu" if isinstance(over, QDialog) else "Gooi weg")
    window.shell.drafts.poll()
    window.hands.settle()


def said_so(window: OpenWindow) -> bool:
    """The bar over a page, or the line in a dialog."""
    over = forms.room(window)
    if isinstance(over, QDialog):
        return any("Dit stond er nog" in line.text() for line in over.findChildren(Label))
    return any(bar.isVisible() and "Dit concept is van" in bar.title.text()
               for bar in window.shell.findChildren(Banner))


@pytest.mark.parametrize("name", forms.FORMS)
def test_nothing_typed_is_lost(window: OpenWindow, name: str) -> None:
    type_and_come_back(window, name, random.Random(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", forms.FORMS)
def test_of_a_hundred_forms_no_character_is_lost(window: OpenWindow, name: str) -> None:
    assert len(forms.FORMS) * ROUNDS >= 100
    dice = random.Random(f"hundred {name}")
    for _ in range(ROUNDS):
        type_and_come_back(window, name, dice)


def type_and_come_back(window: OpenWindow, name: str, dice: random.Random) -> None:
    forms.begin(window, name)
    for _ in range(20):  # a dialog may be filled in with what was there
        forms.type_all(window, dice)
        if window.shell.drafts.current() is not None:
            break
    else:
        pytest.fail("this form has no draft")
    before = forms.typed(window)
    fresh(window)
    assert forms.typed(window) == before
    assert said_so(window)
    assert kept(window) is not None
    throw_away(window)
    assert kept(window) is None
    assert window.shell.drafts.current() is None
    forms.begin(window, name)
    assert forms.typed(window) != before, "thrown away is gone"
    throw_away_untouched(window)


def throw_away_untouched(window: OpenWindow) -> None:
    over = forms.room(window)
    if isinstance(over, QDialog):
        window.hands.press("Niet nu")
    window.go("today")


def test_new_photos_come_back_with_what_was_said_of_them(window: OpenWindow, tmp_path: Path) -> None:
    """The pictures are read again from where they are; one that is gone is told, and nothing else is lost."""
    files = [tmp_path / "een.jpg", tmp_path / "twee.jpg", tmp_path / "drie.jpg"]
    for index, file in enumerate(files):
        file.write_bytes(jpeg(picture((120 + index, 80))))
    panel = forms.choose_photos(window, files)
    for row, area in zip(panel.rows, ("forehead", "cheeks", "chin"), strict=True):
        row.area_field.set_value(area)
        row.changed.emit()
    panel.rows[1].day_field.editor.setText("3-3-2026")
    before = panel.values()
    assert before[0]["area"] == "forehead"
    files[2].unlink()
    fresh(window)
    again = forms.photo_panel(window, [])
    assert again.values() == before[:2]
    assert said_so(window)
    throw_away(window)
    assert kept(window) is None


def test_f8_while_the_health_block_is_typed_in_loses_nothing(window: OpenWindow) -> None:
    window.go("health")
    area = next(field for field in forms.fields(window) if isinstance(field, QTextEdit))
    area.insertPlainText("penicilline")
    window.desk.workbench.privacy.set_watched(True)  # type: ignore[union-attr]
    window.hands.settle()
    assert not any("penicilline" in str(words) for words in forms.typed(window)), "nobody can read it"
    draft = window.shell.drafts.current()
    assert draft is not None
    assert "penicilline" in str(draft.values)
    window.desk.workbench.privacy.set_watched(False)  # type: ignore[union-attr]
    window.hands.press("Open de gezondheidsgegevens")
    assert any("penicilline" in str(words) for words in forms.typed(window))
    window.shell.drafts.discard()
    window.hands.settle()
    assert window.shell.drafts.current() is None


def test_a_draft_of_the_health_block_waits_while_someone_looks_along(window: OpenWindow) -> None:
    window.go("health")
    area = next(field for field in forms.fields(window) if isinstance(field, QTextEdit))
    area.insertPlainText("penicilline")
    window.shell.drafts.poll()
    window.go("today")
    window.desk.workbench.privacy.set_watched(True)  # type: ignore[union-attr]
    window.go("course")
    window.shell.drafts.poll()
    window.hands.settle()
    assert kept(window) is not None
    window.desk.workbench.privacy.set_watched(False)  # type: ignore[union-attr]
    window.hands.press("Open de gezondheidsgegevens")
    assert any("penicilline" in str(words) for words in forms.typed(window))
    window.shell.drafts.discard()
    window.hands.settle()
    assert kept(window) is None


def test_another_tab_of_the_settings_does_not_lose_the_practice(window: OpenWindow) -> None:
    window.go("settings practice")
    town = next(field for field in forms.fields(window)
                if isinstance(field, QLineEdit) and field.accessibleName() == "Plaats")
    town.setText("Utrecht-Oost")
    town.textEdited.emit("Utrecht-Oost")
    window.hands.open_tab("Weergave")
    assert window.shell.drafts.current() is not None
    window.hands.open_tab("Praktijk")
    assert town.text() == "Utrecht-Oost"
    window.shell.drafts.discard()
    window.hands.settle()
    assert town.text() != "Utrecht-Oost"


def test_it_is_saved_within_two_seconds() -> None:
    assert POLL_MS <= 1_800


def test_the_focus_stays_near_when_the_photo_panel_closes(window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "een.jpg"
    file.write_bytes(jpeg(picture()))
    forms.choose_photos(window, [file])
    window.hands.find(QPushButton, "Niet nu").setFocus()
    window.hands.press("Niet nu")
    focused = window.desk.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Kies foto’s"


def test_the_reason_of_a_destruction_is_chosen_once(window: OpenWindow) -> None:
    window.go("retention")
    window.hands.choose("Reden", "De cliënt vraagt het zelf")
    fresh(window)
    assert window.hands.find(QComboBox, "Reden").currentText() == "De cliënt vraagt het zelf"
    assert said_so(window)
    throw_away(window)
    assert window.hands.find(QComboBox, "Reden").currentText() != "De cliënt vraagt het zelf"
    assert kept(window) is None
