"""Every page and the dialogs over them, as one meets them with the keyboard, a screen reader or tired eyes (A-49)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from types import MappingProxyType

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from jindra_desk.domain.base.text import Language
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton
from jindra_desk.ui.widgets.inputs.field_frame import FieldFrame
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.layout.nav import NavItem
from jindra_desk.ui.widgets.layout.rows import ClickableRow
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.open_window import PLACES, OpenWindow, opened_window
from tests.support.reading_previews import read_to_the_end

LEAST = 30  # look.md, principle 5: dense rows; everything else is 36
MOST_STOPS = 250
WIDE, FOLDED, SMALLEST = (1280, 800), (1024, 640), (853, 533)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    """One window for all: these tests only look."""
    with opened_window(tmp_path_factory.mktemp("kluis"), qapp) as window:
        yield window


@pytest.fixture
def window(shared: OpenWindow) -> Iterator[OpenWindow]:
    """As every test finds it: Dutch, 1280 by 800, on Today."""
    shared.desk.window.activateWindow()
    shared.resize(*WIDE)
    shared.go("today")
    yield shared
    while shared.hands.top is not shared.desk.window:
        QTest.keyClick(shared.hands.top, Qt.Key.Key_Escape)
        turn()


def stops(room: QWidget) -> list[QWidget]:
    """Where Tab can stop: one of a group of radio buttons, and the editor instead of the field that lends its focus."""
    found: list[QWidget] = []
    for part in room.findChildren(QWidget):
        if not part.isVisible() or not part.isEnabled() or part.focusProxy() is not None:
            continue
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(part)
    return found


def spoken(part: QWidget) -> str:
    """What a screen reader says."""
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()


def named(part: QWidget | None) -> str:
    if part is None:
        return "nothing"
    return f"{type(part).__name__} «{spoken(part)[:40]}»"


def target(part: QWidget) -> QWidget:
    """What is hit: the box of a field around its editor."""
    around = part.parentWidget()
    if isinstance(part, QLineEdit | QTextEdit):
        while around is not None and not isinstance(around, FieldFrame | QComboBox):
            if around.height() >= LEAST:
                return around
            around = around.parentWidget()
    return part


def faults(room: QWidget) -> list[str]:
    """What lacks a name, a tooltip or room to be hit."""
    found = []
    for part in stops(room):
        if not spoken(part) and not isinstance(part, QAbstractScrollArea):
            found.append(f"{named(part)} in {named(part.parentWidget())}: no name")
        if isinstance(part, QAbstractButton) and not isinstance(part, ClickableRow) \
                and not part.text() and not part.toolTip():
            found.append(f"{named(part)}: an icon without tooltip")
        if target(part).height() < LEAST:
            found.append(f"{named(part)}: {target(part).height()} px high")
    return found


def walk(room: QWidget) -> list[QWidget]:
    """Press Tab until it comes round; each stop once, in order."""
    first = QApplication.focusWidget()
    if first is None or first not in stops(room):  # a page that has the focus itself is no stop
        first = stops(room)[0]
        first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = [first]
    for _step in range(MOST_STOPS):
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
        turn()
        at = QApplication.focusWidget()
        assert at is not None, f"Tab leaves the window after {named(seen[-1])}"
        assert at is not seen[-1], f"Tab cannot leave {named(at)}"
        if at is first:
            return seen
        assert at not in seen, f"Tab comes back to {named(at)}, not to {named(first)}, where it began"
        seen.append(at)
    raise AssertionError(f"Tab never comes round to {named(first)}")


def unscroll(room: QWidget) -> None:
    """Show every page from its top, so that places can be compared."""
    for area in room.findChildren(QAbstractScrollArea):
        area.verticalScrollBar().setValue(0)
    turn()


def place_of(part: QWidget, room: QWidget) -> QRect:
    return QRect(part.mapTo(room, QPoint(0, 0)), part.size())


def scrolled_over(before: QWidget, after: QWidget) -> bool:
    """Whether `before` scrolls in an area below whose edge `after` stays."""
    area = before.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or area.isAncestorOf(after):
        return False
    return after.mapToGlobal(QPoint(0, 0)).y() >= area.mapToGlobal(QPoint(0, area.height())).y()


def against_reading(order: Sequence[QWidget], room: QWidget) -> list[str]:
    """Steps that go back to the left in one line, or up in one column."""
    wrong = []
    for before, after in pairwise(order):
        a, b = place_of(before, room), place_of(after, room)
        if scrolled_over(before, after):
            continue  # it is above the buttons that stay, and out of sight until Tab brings it into view
        beside = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        under = min(a.right(), b.right()) - max(a.left(), b.left())
        if (beside > 4 and b.right() < a.left()) or (under > 0 and b.bottom() < a.top()):
            wrong.append(f"{named(before)} → {named(after)}")
    return wrong


@pytest.mark.parametrize(("before", "after"), [("health", "details"), ("settings vault", "settings practice")])
def test_letters_never_go_where_nobody_sees_them(window: OpenWindow, before: str, after: str) -> None:
    """A page that is shown again does not give the focus to a part of it that is hidden now."""
    window.go(before)
    part = [stop for stop in stops(window.page) if isinstance(stop, QTextEdit | QAbstractButton)][-1]
    part.setFocus(Qt.FocusReason.TabFocusReason)
    window.go("today")
    window.go(after)
    assert not part.isVisible()
    focused = QApplication.focusWidget()
    assert focused is None or focused.isVisible(), named(focused)


def inert(part: QWidget) -> bool:
    """A radio button beside the one that stands for its group: arrows go there, Tab does not."""
    return isinstance(part, QRadioButton)


@pytest.mark.parametrize("place", PLACES)
def test_each_part_has_a_name_and_tab_goes_there_in_reading_order(window: OpenWindow, place: str) -> None:
    """look.md, principle 5 and "Measures": a name for everything, a tooltip for an icon, 30 px to hit, all by Tab."""
    window.go(place)
    room = window.desk.window
    assert faults(room) == []
    order = walk(room)
    missed = [named(part) for part in stops(room) if part not in order and not inert(part)]
    assert missed == []
    unscroll(room)
    start = order.index(min(order, key=lambda part: stops(room).index(part) if part in stops(room) else 0))
    assert against_reading([part for part in order[start:] + order[:start] if part.isVisible()], room) == []


Opening = Callable[[OpenWindow], None]


def _pressing(place: str, *words: str) -> Opening:
    def do(window: OpenWindow) -> None:
        window.go(place)
        for word in words:
            window.hands.press(word)
    return do


def _destroying(window: OpenWindow) -> None:
    window.go("retention")
    read_to_the_end(window.page)
    window.hands.press("Vernietig dossier")


def _new_client(window: OpenWindow) -> None:
    window.go("clients")
    window.hands.press("Nieuwe cliënt")


OVER = MappingProxyType({
    "destroy": _destroying,
    "hold": _pressing("retention", "Houd vast"),
    "overview": _pressing("retention", "Overzicht"),
    "paper": _pressing("consents", "Bekijk"),
    "withdraw": _pressing("consents", "Trek in"),
    "passphrase": _pressing("settings vault", "Wijzig wachtwoordzin"),
    "new treatment": _pressing("settings treatments", "Nieuwe behandeling"),
    "treatment": _pressing("settings treatments", "Microneedling"),
    "policy": _pressing("settings policy", "Wijzig Dossier bewaren"),
})


@pytest.mark.parametrize("dialog", OVER)
def test_dialogs_are_named_and_keep_the_keyboard(window: OpenWindow, dialog: str) -> None:
    """The focus begins in the dialog, Tab goes round in it, Escape ends it."""
    OVER[dialog](window)
    room = window.hands.top
    assert room is not window.desk.window, "no dialog opened"
    assert room.accessibleName() != ""
    assert faults(room) == []
    focused = QApplication.focusWidget()
    assert focused is not None
    assert room.isAncestorOf(focused), f"the focus stays behind the dialog, on {named(focused)}"
    order = walk(room)
    assert [named(part) for part in stops(room) if part not in order and not inert(part)] == []
    assert all(room.isAncestorOf(part) for part in order)
    QTest.keyClick(room, Qt.Key.Key_Escape)
    turn()
    assert window.hands.top is window.desk.window


def test_the_form_of_a_new_client(window: OpenWindow) -> None:
    """Typing can begin at once, and Tab walks through the form."""
    _new_client(window)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert spoken(focused) == "Voornaam"
    room = window.desk.window
    assert faults(room) == []
    order = walk(room)
    assert [named(part) for part in stops(room) if part not in order and not inert(part)] == []
    window.hands.press("Niet nu")


def cut_off(room: QWidget) -> Iterator[str]:
    """Words that do not fit: shortened, cut at the bottom, or past the edge of the window."""
    for label in room.findChildren(Label):
        if not label.isVisible():
            continue
        if label.hasHeightForWidth():
            if label.heightForWidth(label.width()) > label.height() + 1:
                yield f"cut: {label.text()}"
        elif label.sizeHint().width() > label.width() + 1:
            yield f"shortened: {label.text()}"
    for part in room.findChildren(QAbstractButton):
        if part.isVisible() and place_of(part, room).right() > room.width():
            yield f"past the edge: {named(part)}"


@pytest.mark.parametrize("language", Language)
def test_no_words_are_cut_off(window: OpenWindow, language: Language) -> None:
    """look.md, "Measures": everything can be read, also in the smallest window, in both languages."""
    window.speak(language)
    found = {}
    try:
        for place in PLACES:
            window.go(place)
            for size in (WIDE, FOLDED, SMALLEST):
                window.resize(*size)
                lost = sorted(set(cut_off(window.desk.window)))
                if lost:
                    found[f"{place} at {size[0]}"] = lost
    finally:
        window.speak(Language.NL)
    assert found == {}


def outside(part: QWidget, window: QWidget) -> bool:
    """Whether any of it is past the window's edge, or cut off by what it stands in."""
    seen = QRect(QPoint(0, 0), window.size())
    return not seen.contains(place_of(part, window)) or part.visibleRegion().boundingRect().size() != part.size()


@pytest.mark.parametrize("place", PLACES)
def test_the_lock_and_the_foot_of_a_page_stay_on_the_smallest_screen(window: OpenWindow, place: str) -> None:
    """look.md, "Measures": 1280 by 800 at 150 % is 853 by 533."""
    window.go(place)
    window.resize(*SMALLEST)
    room = window.desk.window
    assert (room.width(), room.height()) == SMALLEST
    stays: list[QWidget] = [part for part in room.findChildren(NavItem) if part.isVisible()]
    stays += [part for part in room.findChildren(PrimaryButton) if part.isVisible() and place in FOOTED]
    if place == "signing":
        stays += [part for part in room.findChildren(LinkButton) if part.text() == "Terug naar de praktijk"]
    assert stays
    assert [named(part) for part in stays if outside(part, room)] == []


FOOTED = ("visit", "signing", "course", "clients")
"""Where the filled button is no part of what scrolls."""


@pytest.mark.parametrize("dialog", OVER)
def test_the_buttons_of_a_dialog_stay_on_the_smallest_screen(window: OpenWindow, dialog: str) -> None:
    window.resize(*SMALLEST)
    OVER[dialog](window)
    window.resize(*SMALLEST)
    room, desk = window.hands.top, window.desk.window
    assert isinstance(room, Dialog)
    long = Label("Een regel die erbij komt.\n" * 40, wrap=True)
    room.body.addWidget(long)  # whatever comes to be said in it
    window.hands.settle()
    items = [room.buttons.itemAt(at) for at in range(room.buttons.count())]
    buttons = [item.widget() for item in items if item is not None]
    shown = [part for part in buttons if part is not None and part.isVisible()]
    assert shown
    screen = QRect(desk.mapToGlobal(QPoint(0, 0)), desk.size())
    for part in shown:
        assert screen.contains(QRect(part.mapToGlobal(QPoint(0, 0)), part.size())), named(part)
        assert not part.visibleRegion().isEmpty()


@pytest.mark.parametrize("place", ["today", "course", "retention"])
def test_twice_as_fine_is_the_same_picture(window: OpenWindow, place: str) -> None:
    """At 200 % everything is drawn with twice the pixels, not at another place and not as enlarged dots."""
    window.go(place)
    plain, fine = drawn(window.desk.window, 1), drawn(window.desk.window, 2)
    assert fine.size() == plain.size() * 2
    small = fine.scaled(plain.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    assert difference(plain, small) < 3.0
    coarse = plain.scaled(fine.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
    assert difference(coarse, fine) > 0.2


def drawn(window: QWidget, factor: int) -> QImage:
    picture = QImage(window.size() * factor, QImage.Format.Format_Grayscale8)
    picture.setDevicePixelRatio(factor)
    window.render(picture)
    return picture


def difference(one: QImage, other: QImage) -> float:
    """Mean difference of grey, 0 to 255."""
    size = QSize(one.width(), one.height())
    assert other.size() == size
    first, second = bytes(one.constBits()), bytes(other.constBits())
    step = 7  # every seventh dot is enough to tell
    return sum(abs(a - b) for a, b in zip(first[::step], second[::step], strict=True)) / (len(first) / step)


def test_the_rail_leads_into_the_page(window: OpenWindow) -> None:
    """The rail comes first, then the page, in the order in which they stand."""
    window.go("today")
    order = walk(window.desk.window)
    inside = [window.page.isAncestorOf(part) for part in order]
    assert sum(a != b for a, b in zip(inside, inside[1:] + inside[:1], strict=True)) == 2
    assert isinstance(window.desk.window.currentWidget(), Shell)
