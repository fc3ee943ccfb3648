"""Every state in which an open window can be left alone: each page, and each dialog, menu and preview on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from jindra_desk.application.opening.after_opening import LedgersJoined
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.consents.signature_pad import SignaturePad
from jindra_desk.ui.consents.signing_text import SigningText
from jindra_desk.ui.photos.tab import PhotosTab
from jindra_desk.ui.printing.preview import PrintPreview
from jindra_desk.ui.shell.fault_dialog import dialog_for_error
from jindra_desk.ui.tour.signing import SIGNATURE, choose_yes, sign
from jindra_desk.ui.tour.ui_driver import read_preview, turn
from jindra_desk.ui.widgets.inputs.date_field import DateField
from tests.support.open_window import PLACES, SINGLE, OpenWindow
from tests.support.picture_samples import camera_jpeg
from tests.support.routes import to

State = Callable[[OpenWindow], None]


class StubbornDialog(QDialog):
    """Asks before it goes: refuses to close, and opens a question when it is rejected."""

    asked = 0

    def closeEvent(self, event: QCloseEvent) -> None:
        type(self).asked += 1
        event.ignore()

    def reject(self) -> None:
        type(self).asked += 1
        question = QMessageBox(QMessageBox.Icon.Question, "?", "Wijzigingen bewaren?", parent=self)
        question.open()


def _press(place: str, *words: str) -> State:
    def open_it(window: OpenWindow) -> None:
        window.go(place)
        for word in words:
            window.hands.press(word)
        assert over(window), f"nothing lies over {place}"

    return open_it


def _erasure_question(window: OpenWindow) -> None:
    window.go("retention")
    read_preview(window.hands)
    window.hands.press("Vernietig dossier")
    assert over(window)


def _first(place: str, beginning: str) -> State:
    """Press the first button on a page whose spoken name begins with these words."""

    def open_it(window: OpenWindow) -> None:
        window.go(place)
        window.hands.press_widget(_named(window, beginning))
        assert over(window), f"nothing lies over {place}"

    return open_it


def _named(window: OpenWindow, beginning: str) -> QAbstractButton:
    return next(button for button in window.page.findChildren(QAbstractButton)
                if button.isVisible() and button.isEnabled()
                and (button.accessibleName() or button.text()).startswith(beginning))


def over(window: OpenWindow) -> list[QWidget]:
    """What lies over the window now."""
    turn()
    return [widget for widget in window.desk.window.window().findChildren(QWidget) if widget.isWindow()
            and widget.isVisible()]


def _print_dialog(window: OpenWindow) -> None:
    """The system's own print dialog over the preview over the page."""
    _first("consents", "Bekijk")(window)
    preview = window.hands.top
    assert isinstance(preview, PrintPreview)
    preview._printers = lambda: ["Laserprinter"]
    preview.choose_printer()
    turn()
    assert preview.findChildren(QPrintDialog)
    assert len(over(window)) >= 2


def _file_dialog(window: OpenWindow) -> None:
    window.go("clients")
    window.desk.lock.native_dialogs.open(QFileDialog(window.page))
    turn()
    assert window.desk.lock.native_dialogs.open_count == 1


def _import_under_way(window: OpenWindow) -> None:
    """A photo from outside, decoded, while its fields are being filled in."""
    window.go("client photos")
    folder = Path(window.desk.parts.lock.vault.parent)
    picture = folder / "van de camera.jpg"
    picture.write_bytes(camera_jpeg())
    window.hands.child(PhotosTab).intake.take_in([picture])
    window.hands.settle()
    assert window.hands.sees("Niet nu")


def _signing_half(window: OpenWindow) -> None:
    """The client has the screen: read, chosen, and the signature half drawn with the button still down."""
    window.go("signing")
    text = window.hands.child(SigningText)
    while not text.seen:
        window.hands.key(Qt.Key.Key_PageDown, widget=text)
        window.hands.settle()
    choose_yes(window.hands)
    pad = window.hands.child(SignaturePad)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    QTest.mouseMove(pad, QPoint(60, 40))


def _signed(window: OpenWindow) -> None:
    """Thanks are on the screen."""
    _signing_half(window)
    sign(window.hands)
    assert SIGNATURE
    window.hands.press("Onderteken")


def _menu_in_text(window: OpenWindow) -> None:
    """A menu as a right click opens it."""
    window.go("details")
    menu = QMenu(window.page)
    menu.addAction("Kopieer")
    menu.popup(window.page.mapToGlobal(QPoint(10, 10)))
    assert over(window)


def _list_open(window: OpenWindow) -> None:
    window.go("visit")
    combo = next(box for box in window.page.findChildren(QComboBox) if box.isVisible() and box.count())
    combo.showPopup()
    turn()


def _calendar(window: OpenWindow) -> None:
    window.go("visit")
    field = next(box for box in window.page.findChildren(DateField) if box.isVisible())
    button = next(part for part in field.findChildren(QAbstractButton) if part.isVisible())
    window.hands.press_widget(button)


def _fault(window: OpenWindow) -> None:
    window.go("today")
    dialog_for_error(window.desk.window, LedgersJoined()).open()
    turn()


def _stubborn(window: OpenWindow) -> None:
    """Two dialogs on one another, of which each refuses to go."""
    window.go("details")
    first = StubbornDialog(window.desk.window)
    first.setModal(True)
    first.show()
    StubbornDialog(first).open()
    turn()


def _typing(window: OpenWindow) -> None:
    window.go("clients")
    window.hands.press("Nieuwe cliënt")
    window.hands.fill("Achternaam", "van den Berg")


def _place(name: str) -> State:
    return lambda window: window.go(name)


def _watched(window: OpenWindow) -> None:
    window.go("course")
    window.hands.press("Meekijkstand")


def _signing_other(window: OpenWindow) -> None:
    window.shell.show_place(to("signing", {"client": window.client(SINGLE), "kind": ConsentKind.HEALTH.value}))
    window.hands.settle()


STATES: MappingProxyType[str, State] = MappingProxyType({
    **{f"page {name}": _place(name) for name in PLACES},
    "new client": _typing,
    "inspection mode": _watched,
    "signing, another text": _signing_other,
    "signing, pen down": _signing_half,
    "photo import": _import_under_way,
    "erasure question": _erasure_question,
    "hold dialog": _press("retention", "Houd vast"),
    "print preview": _first("consents", "Bekijk"),
    "overview preview": _press("retention", "Overzicht"),
    "print dialog on preview": _print_dialog,
    "file dialog": _file_dialog,
    "withdrawal": _first("consents", "Trek in"),
    "consent menu": _first("consents", "Meer"),
    "passphrase dialog": _press("settings vault", "Wijzig wachtwoordzin"),
    "policy dialog": _first("settings policy", "Wijzig"),
    "treatment dialog": _press("settings treatments", "Nieuwe behandeling"),
    "fault dialog": _fault,
    "menu": _menu_in_text,
    "list open": _list_open,
    "calendar": _calendar,
    "stubborn dialogs": _stubborn,
})
"""Made by name, so that a failing one is told by name."""
