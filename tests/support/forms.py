"""Every form of the program and the way to it: what the promise that nothing typed is lost is tried on (J-28)."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.consents.tab import ConsentsTab
from jindra_desk.ui.photos.import_panel import ImportPanel
from jindra_desk.ui.photos.page import PhotosPage
from jindra_desk.ui.settings.page import SettingsPage
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.inputs.segments import Segments
from tests.support.open_window import OpenWindow

LETTERS = "abcdefgh ijklmnop ĳéëçøřůţ ’\"«»%&<>/\\;:=+-@🌿"


def press_new_client(window: OpenWindow) -> None:
    window.hands.press("Nieuwe cliënt")


def new_treatment(window: OpenWindow) -> None:
    window.hands.press("Nieuwe behandeling")


def known_treatment(window: OpenWindow) -> None:
    page = window.page
    assert isinstance(page, SettingsPage)
    page.treatments.edit((page.treatments._kinds or ())[0])


def policy(key: str) -> Callable[[OpenWindow], None]:
    def change(window: OpenWindow) -> None:
        page = window.page
        assert isinstance(page, SettingsPage)
        page.policy.change(key)

    return change


def outside(window: OpenWindow) -> None:
    page = window.page
    assert isinstance(page, SettingsPage)
    page.practice.services.ask()


def hold(window: OpenWindow) -> None:
    window.hands.press("Houd vast")


def request(window: OpenWindow) -> None:
    page = window.page
    assert isinstance(page, ClientPage)
    page.course.request_asked.emit()


def consents(window: OpenWindow) -> ConsentsTab:
    page = window.page
    assert isinstance(page, ClientPage)
    tab = page.lent["consents"]
    assert isinstance(tab, ConsentsTab)
    return tab


def paper(window: OpenWindow) -> None:
    consents(window).ask_paper(ConsentKind.PHOTOS_FILE)


def withdrawal(window: OpenWindow) -> None:
    tab = consents(window)
    assert tab.overview is not None
    tab.ask_withdrawal(tab.overview.line(ConsentKind.PHOTOS_FILE))


def add_guardian(window: OpenWindow) -> None:
    if window.hands.sees("Noteer een ouder of voogd"):
        window.hands.press("Noteer een ouder of voogd")


def nothing(window: OpenWindow) -> None:
    """The page itself is the form."""


@dataclass(frozen=True)
class Form:
    """A place of `open_window.PLACES`, and what opens the form there."""

    place: str
    begin: Callable[[OpenWindow], None] = nothing


FORMS = MappingProxyType({
    "new client": Form("clients", press_new_client),
    "details": Form("details"),
    "guardian": Form("minor", add_guardian),
    "health": Form("health"),
    "visit": Form("visit"),
    "practice": Form("settings practice"),
    "outside": Form("settings practice", outside),
    "new treatment": Form("settings treatments", new_treatment),
    "known treatment": Form("settings treatments", known_treatment),
    "policy number": Form("settings policy", policy("lock_seconds")),
    "policy term": Form("settings policy", policy("file_retention")),
    "hold": Form("retention", hold),
    "request": Form("details", request),
    "paper": Form("consents", paper),
    "withdrawal": Form("consents", withdrawal),
})


def begin(window: OpenWindow, name: str) -> None:
    """Open the form."""
    form = FORMS[name]
    window.go(form.place)
    form.begin(window)
    window.hands.settle()


def choose_photos(window: OpenWindow, files: list[Path]) -> ImportPanel:
    """Take photos in on their page, up to the panel in which they are described."""
    window.go("photos")
    return photo_panel(window, files)


def photo_panel(window: OpenWindow, files: list[Path]) -> ImportPanel:
    """The panel with `files`; without files the one that is there."""
    page = window.page
    assert isinstance(page, PhotosPage)
    assert page.tab is not None
    if files:
        page.tab.intake.take_in(files)
        window.hands.settle()
    assert page.tab.panel is not None
    return page.tab.panel


def room(window: OpenWindow) -> QWidget:
    """The dialog in front, or the page."""
    over = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
    return over[-1] if over else window.page


def typed(window: OpenWindow) -> list[object]:
    """What stands in every field that is shown."""
    return [state(field) for field in fields(window)]


def state(field: QWidget) -> object:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText()
    return isinstance(field, QAbstractButton) and field.isChecked()


def fields(window: OpenWindow) -> Iterator[QWidget]:
    where = room(window)
    for field in where.findChildren(QWidget):
        if not field.isVisible() or not field.isEnabled() or isinstance(field.parentWidget(), QComboBox):
            continue
        text = isinstance(field, QLineEdit | QTextEdit) and not field.isReadOnly()
        tick = isinstance(field, QAbstractButton) and field.isCheckable() and isinstance(where, QDialog)
        if text or tick or isinstance(field, QComboBox):
            yield field


def type_all(window: OpenWindow, dice: random.Random) -> int:
    """Type something into every text field, and change what else there is in a dialog; answers the characters typed."""
    number = 0
    for field in list(fields(window)):
        words = "".join(dice.choice(LETTERS) for _ in range(dice.randint(1, 30)))
        if isinstance(field, QLineEdit):
            field.selectAll()
            field.insert(words)
            number += len(field.text())
        elif isinstance(field, QTextEdit):
            field.insertPlainText(f"{words}\n{words}")
            number += len(field.toPlainText())
        elif isinstance(room(window), QDialog):
            change(field, dice)
    turn()
    return number


def change(field: QWidget, dice: random.Random) -> None:
    if isinstance(field, QComboBox) and field.count():
        index = dice.randrange(field.count())
        field.setCurrentIndex(index)
        field.activated.emit(index)
    elif isinstance(field, QAbstractButton) and dice.random() < 0.5 and not isinstance(field, Segments):
        field.click()
