"""Every page as a screen reader hears it: names, roles, actions, order and states, over Qt's interfaces."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from jindra_desk.ui.clients.timeline_cards import VisitCard
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.data.table import DataTable
from jindra_desk.ui.widgets.feedback.readiness_light import Lamp
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.field_frame import FieldFrame
from tests.support.open_window import PLACES, SINGLE, OpenWindow, locked_window, opened_window
from tests.support.sessions import demo_vault

ROLE = QAccessible.Role
OPERABLE = frozenset({ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.ComboBox, ROLE.PageTab,
                      ROLE.Slider, ROLE.SpinBox, ROLE.Link})


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    """One window for all: these tests only look."""
    with opened_window(tmp_path_factory.mktemp("kluis"), qapp) as window:
        yield window


@pytest.fixture
def window(shared: OpenWindow) -> OpenWindow:
    shared.desk.window.activateWindow()
    shared.resize(1280, 800)
    return shared


def heard(part: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(part)


def name(of: QAccessibleInterface) -> str:
    return of.text(QAccessible.Text.Name).strip()


def walked(of: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Everything that is shown, in the order in which a reader comes to it."""
    assert depth < 60, "the tree has no end"
    for at in range(of.childCount()):
        child = of.child(at)
        if not child.isValid() or child.state().invisible:
            continue
        yield child
        if child.role() not in (ROLE.Table, ROLE.Tree, ROLE.List):  # their rows are looked at by themselves
            yield from walked(child, depth + 1)


@pytest.mark.parametrize("place", PLACES)
def test_each_page_is_named_has_headings_and_can_be_operated_by_what_is_heard(window: OpenWindow, place: str) -> None:
    window.go(place)
    parts = list(walked(heard(window.desk.window)))
    assert parts
    silent = [part.role() for part in parts if part.role() in OPERABLE and not part.state().disabled and not name(part)]
    assert silent == []
    headings = [name(part) for part in parts if part.role() is ROLE.Heading]
    assert headings, "nothing to walk from one to the next"
    assert all(headings)
    for part in parts:
        if part.role() in (ROLE.Button, ROLE.CheckBox, ROLE.RadioButton) and not part.state().disabled:
            actions = part.actionInterface()
            assert actions is not None, name(part)
            assert {QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction()} \
                & set(actions.actionNames()), name(part)


def in_sight(part: QAccessibleInterface) -> bool:
    shown = part.object()
    return not isinstance(shown, QWidget) or not shown.visibleRegion().isEmpty()


@pytest.mark.parametrize("place", PLACES)
def test_what_can_be_operated_is_heard_in_the_order_in_which_it_is_read(window: OpenWindow, place: str) -> None:
    """A reader that walks the tree comes to no button before the words above it: never back in a line, nor up.

    What is scrolled away has no place yet.
    """
    window.go(place)
    parts = [(name(part), part.rect()) for part in walked(heard(window.desk.window))
             if part.role() in OPERABLE and part.state().focusable and not part.state().disabled and in_sight(part)]
    back = [(before, after) for (before, a), (after, b) in pairwise(parts)
            if (min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > 4 and b.right() < a.left())
            or (min(a.right(), b.right()) > max(a.left(), b.left()) and b.bottom() < a.top())]
    assert back == []


def test_the_client_list_says_whose_row_is_chosen(window: OpenWindow) -> None:
    window.go("found")
    table = window.page.findChild(DataTable)
    assert table is not None
    children = [heard(table).child(at) for at in range(heard(table).childCount())]
    chosen = [child for child in children if child.role() is ROLE.Cell and child.state().selected]
    assert chosen
    assert name(chosen[0]) == "Berg, Anouk van den", "what is selected first, and was an empty circle"
    assert "Enter opent het dossier" in [name(cell) for cell in chosen]


def test_a_card_of_the_course_is_a_button_that_opens(window: OpenWindow) -> None:
    window.go("course")
    card = window.page.findChildren(VisitCard)[0]
    spoken = heard(card)
    assert spoken.role() is ROLE.Button
    assert name(spoken).startswith("Bezoek: ")
    opened: list[str] = []
    card.opened.disconnect()
    card.opened.connect(opened.append)
    actions = spoken.actionInterface()
    assert QAccessibleActionInterface.pressAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.pressAction())
    assert len(opened) == 1
    window.go("today")


def test_the_keyboard_is_seen_on_the_card_of_today(window: OpenWindow) -> None:
    """Its edge has the colour of the focus already."""
    window.go("course")
    card = next(card for card in window.page.findChildren(VisitCard) if card.is_today)
    card.clearFocus()
    turn()
    before = seen(window, card)
    card.setFocus(Qt.FocusReason.TabFocusReason)
    turn()
    after = seen(window, card)
    assert changed(before, after) > 400


def seen(window: OpenWindow, card: QWidget) -> QImage:
    around = card.rect().translated(card.mapTo(window.desk.window, QPoint(0, 0))).adjusted(-8, -8, 8, 8)
    return window.desk.window.grab(around).toImage()


def changed(one: QImage, other: QImage) -> int:
    """How many dots differ."""
    assert one.size() == other.size()
    return sum(one.pixel(x, y) != other.pixel(x, y) for x in range(one.width()) for y in range(one.height()))


def test_the_lamp_is_named_by_what_it_means(window: OpenWindow) -> None:
    window.go("visit")
    lamps = window.page.findChildren(Lamp)
    assert lamps
    for lamp in lamps:
        assert heard(lamp).role() is ROLE.Graphic
        assert name(heard(lamp)) not in {"", "groen", "oranje", "rood"}


def test_the_reasons_have_a_label(window: OpenWindow) -> None:
    window.go("retention")
    preview = window.page.findChild(PreviewCard)
    assert preview is not None
    reason = preview.findChild(ComboField)
    assert reason is not None
    labels = [name(other) for other, relation in heard(reason.combo).relations()
              if relation & QAccessible.RelationFlag.Label]
    assert labels == ["Reden"], "on Linux the name of a list is what is chosen, and its label is a relation"
    assert name(heard(reason)) == "Reden"


@pytest.mark.parametrize("place", ["details", "visit"])
def test_what_was_filled_in_wrongly_is_called_invalid(window: OpenWindow, place: str) -> None:
    window.go(place)
    field = next(part for part in window.page.findChildren(FieldFrame) if part.isVisible())
    assert not heard(field).state().invalid
    field.set_error("Dit klopt niet.")
    assert heard(field).state().invalid
    assert "Dit klopt niet." in {name(part) for part in walked(heard(field))}
    field.clear_error()
    assert not heard(field).state().invalid


def test_a_wrong_passphrase_takes_the_focus_and_says_why(
        tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> None:
    folder = tmp_path_factory.mktemp("slot")
    with locked_window(folder, qapp, demo_vault(folder)) as window:
        lock = window.desk.window.currentWidget()
        assert isinstance(lock, LockScreen)
        window.desk.window.activateWindow()
        lock.passphrase.set_text("dit is hem niet")
        QTest.keyClick(lock.passphrase.editor, Qt.Key.Key_Return)
        window.hands.settle()
        assert lock.passphrase.editor.hasFocus()
        assert heard(lock.passphrase).state().invalid
        said = heard(lock.passphrase.editor).text(QAccessible.Text.Description)
        assert "klopt niet" in said


def test_who_it_is_about_is_known_on_every_page_of_a_client(window: OpenWindow) -> None:
    for place in ("course", "client photos", "consents", "details"):
        window.go(place)
        headings = [name(part) for part in walked(heard(window.desk.window)) if part.role() is ROLE.Heading]
        assert headings[0] == SINGLE


def test_every_button_is_told_as_one(window: OpenWindow) -> None:
    window.go("course")
    for button in window.page.findChildren(QAbstractButton):
        if button.isVisible():
            assert heard(button).role() in (ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.PageTab), button
