"""«Sleutels» in the settings: PIN, new recovery sheet and new data key, on a real vault (trust.md, issue "Keys")."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.vault.key_faults import PinUnusable, WrongPin
from jindra_desk.domain.vault.pin import PinHindrance
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.ui.app.qt_application import install_language
from jindra_desk.ui.printing.preview import PrintPreview
from jindra_desk.ui.secrets.code_sheet import CodeSheet
from jindra_desk.ui.settings.code_flow import CodeFlow
from jindra_desk.ui.settings.keys_card import KeysCard
from jindra_desk.ui.settings.pin_dialog import SetPinDialog
from jindra_desk.ui.settings.recovery_flow import NewKeyFlow
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.vaults import CHEAP, PASSPHRASE

PIN, OTHER = "284657", "927460"


class Room:
    """The card alone in a window, with a key ring in memory."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.ring, self.computer = MemoryKeyring(), Computer()
        self.keys = HeaderKeyStore(lambda: CHEAP, self.ring, self.computer, self.computer.boot_id, floor=CHEAP)
        self.card = KeysCard(desk.workbench, self.keys, self.ring)
        self.card.resize(760, 480)
        self.card.show()
        self.card.activateWindow()
        self.look()

    @property
    def path(self) -> Path:
        return self.desk.session.vault.path

    def look(self) -> None:
        self.card.reload()
        self.settle()

    def settle(self) -> None:
        self.desk.settle()
        turn()
        self.desk.settle()

    def row(self) -> tuple[str, str]:
        return self.card.pin.line.label.text(), self.card.pin.words.text()

    def press(self, words: str, within: QWidget | None = None) -> None:
        for button in (within or self.card).findChildren(QAbstractButton):
            if button.text() == words and button.isVisible() and button.isEnabled():
                button.click()
                self.settle()
                return
        raise AssertionError(words)

    def opens(self, kind: SecretKind, text: str) -> bool:
        """As the lock screen tries it."""
        store = SqlVaultStore()
        try:
            self.keys.unlock(self.path, kind, text, lambda key: store.fits(self.path, key)).destroy()
        except (WrongPassphrase, WrongRecoveryCode, PinUnusable):
            return False
        return True

    def set_pin(self, pin: str = PIN, words: str = "Stel in") -> None:
        self.press(words)
        dialog = self.pin_dialog
        fill(dialog.passphrase, PASSPHRASE)
        fill(dialog.pin, pin)
        fill(dialog.again, pin)
        dialog.submit()
        self.settle()

    def remove_pin(self) -> None:
        """Ask for it, and say that it is meant."""
        self.press("Haal weg")
        question = self.card.pin.question
        assert question is not None
        self.press("Haal weg", within=question)

    @property
    def pin_dialog(self) -> SetPinDialog:
        assert self.card.pin.dialog is not None
        return self.card.pin.dialog

    @property
    def flow(self) -> CodeFlow:
        assert self.card.flow is not None
        return self.card.flow.dialog

    def to_the_paper(self, button: str) -> str:
        """Begin a flow and go as far as the paper; answers the code that is shown."""
        self.press(button)
        fill(self.flow.passphrase, PASSPHRASE)
        self.flow.go_on()
        self.settle()
        assert self.flow.step == 1
        sheet = self.flow.findChild(CodeSheet)
        assert sheet is not None
        return sheet.accessibleDescription()


def fill(field: TextField, text: str) -> None:
    field.editor.setFocus()
    field.editor.selectAll()
    QTest.keyClicks(field.editor, text)


def words(room: QWidget) -> str:
    return " ".join(label.text() for label in room.findChildren(Label) if label.isVisible())


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Iterator[Room]:
    built = Room(desk)
    yield built
    built.card.close()
    built.card.deleteLater()
    turn()


# --- PIN --------------------------------------------------------------------------------------------------------------


def test_a_pin_is_set_changed_and_removed_and_the_row_follows(room: Room) -> None:
    assert room.row()[0] == "Niet ingesteld."
    room.set_pin()
    assert room.row() == ("Ingesteld op deze computer.",
                          "Uiterlijk 28 november 2026 wordt je wachtwoordzin weer gevraagd.")
    assert room.opens(SecretKind.PIN, PIN)
    room.set_pin(OTHER, "Wijzig")
    assert room.opens(SecretKind.PIN, OTHER)
    assert not room.opens(SecretKind.PIN, PIN)
    room.remove_pin()
    assert room.row()[0] == "Niet ingesteld."
    assert not room.ring.values
    assert len(room.desk.navigator.toasts) == 3


def test_the_dialog_says_what_a_pin_protects_against_and_what_not(room: Room) -> None:
    room.press("Stel in")
    said = words(room.pin_dialog)
    for part in ("vergrendelde scherm", "alleen de schijf", "sleutelbos", "wie je pincode kent", "jouw account",
                 "eens per week", "herstart", "vijf missers"):
        assert part in said, part
    room.pin_dialog.dismiss()


def test_nothing_is_set_before_everything_fits(room: Room) -> None:
    room.press("Stel in")
    dialog = room.pin_dialog
    dialog.submit()
    assert dialog.passphrase.error != ""
    fill(dialog.passphrase, "niet deze woorden")
    fill(dialog.pin, "123456")
    assert "te makkelijk" in dialog.pin.error, "said while the owner types"
    fill(dialog.pin, "2846")
    dialog.submit()
    assert "zes cijfers" in dialog.pin.error
    fill(dialog.pin, PIN)
    fill(dialog.again, OTHER)
    dialog.submit()
    assert dialog.again.error != ""
    fill(dialog.again, PIN)
    dialog.submit()
    room.settle()
    assert dialog.passphrase.error == "Die wachtwoordzin klopt niet. Let op hoofdletters."
    assert dialog.passphrase.editor.hasFocus()
    assert not room.opens(SecretKind.PIN, PIN)
    fill(dialog.passphrase, PASSPHRASE)
    dialog.submit()
    room.settle()
    assert room.card.pin.dialog is None
    assert room.opens(SecretKind.PIN, PIN)


def test_the_dialog_works_by_keyboard_alone_and_leaves_nothing_in_its_fields(room: Room) -> None:
    room.press("Stel in")
    dialog = room.pin_dialog
    for text in (PASSPHRASE, PIN, PIN):
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [field.text() for field in (dialog.passphrase, dialog.pin, dialog.again)] == [PASSPHRASE, PIN, PIN]
    room.settle()
    assert room.card.pin.dialog is None
    assert room.opens(SecretKind.PIN, PIN)


def test_without_a_key_ring_the_row_says_why_and_what_to_do(room: Room) -> None:
    """Trust #4: unavailable, so no button that cannot work."""
    room.ring.silent = True
    room.look()
    line, why = room.row()
    assert line == "Kan nu niet op deze computer."
    assert "sleutelbos" in why
    assert "kom hier terug" in why
    assert not room.card.pin.set_button.isEnabled()
    room.ring.silent = False
    room.look()
    assert room.card.pin.set_button.isEnabled()


def test_a_key_ring_that_falls_silent_in_the_dialog_is_told_there(room: Room) -> None:
    room.press("Stel in")
    dialog = room.pin_dialog
    for field, text in ((dialog.passphrase, PASSPHRASE), (dialog.pin, PIN), (dialog.again, PIN)):
        fill(field, text)
    room.ring.silent = True
    dialog.submit()
    room.settle()
    assert "De sleutelbos van deze computer werkt nu niet." in words(dialog)
    assert dialog.pin.text() == PIN, "the owner can try again"
    room.ring.silent = False
    dialog.submit()
    room.settle()
    assert room.opens(SecretKind.PIN, PIN)


def test_a_silent_key_ring_can_be_left_for_good(room: Room) -> None:
    room.set_pin()
    room.ring.silent = True
    room.look()
    assert room.row()[0] == "Ingesteld, maar werkt nu niet."
    room.remove_pin()
    assert room.keys.pins.state(room.path).hindrance is PinHindrance.NOT_SET


def test_each_state_of_the_pin_has_its_own_words(room: Room) -> None:
    room.set_pin()
    for left in ("Nog 4 pogingen.", "Nog 3 pogingen.", "Nog 2 pogingen.", "Nog één poging."):
        with pytest.raises(WrongPin):
            room.keys.unlock(room.path, SecretKind.PIN, OTHER)
        room.look()
        assert room.row()[1].startswith(left)
    room.computer.boot = "run 2"
    room.look()
    assert room.row() == ("Ingesteld op deze computer.", "Bij het volgende slot wordt je wachtwoordzin gevraagd.")
    room.computer.boot = "run 1"
    room.opens(SecretKind.PIN, OTHER)
    room.look()
    assert room.row()[0] == "Vijf keer was de pincode niet goed. Hij is vernietigd."
    assert room.card.pin.set_button.text() == "Stel in"
    room.set_pin(OTHER)
    assert room.row()[0] == "Ingesteld op deze computer."
    room.ring.values.clear()
    room.look()
    assert "Je pincode werkt niet meer" in room.row()[0]
    room.remove_pin()
    assert room.row()[0] == "Niet ingesteld."


# --- recovery sheet ---------------------------------------------------------------------------------------------------


def test_a_new_sheet_kills_the_old_code_once_it_was_typed_back(room: Room) -> None:
    room.set_pin()
    code = room.to_the_paper("Nieuw herstelblad")
    assert not room.opens(SecretKind.RECOVERY_CODE, code), "not before it was typed back"
    flow = room.flow
    flow.go_on()
    assert flow.step == 2
    assert not flow.paper.isVisible(), "the code is out of sight"
    fill(flow.typed_back, "0000-0000")
    flow.go_on()
    assert flow.typed_back.error == "Dit is niet de code van je blad. Kijk elk groepje na."
    fill(flow.typed_back, code.lower().replace(" ", ""))
    flow.go_on()
    room.settle()
    assert flow.step == 3
    said = words(flow)
    assert "Verscheur het oude blad" in said
    assert "Back-ups die je eerder hebt gemaakt, gaan nog open met de oude herstelcode." in said
    assert room.opens(SecretKind.RECOVERY_CODE, code)
    assert room.opens(SecretKind.PASSPHRASE, PASSPHRASE)
    assert room.opens(SecretKind.PIN, PIN)
    room.press("Klaar", flow)
    assert room.card.flow is None


def test_a_wrong_passphrase_shows_no_code(room: Room) -> None:
    room.press("Nieuw herstelblad")
    fill(room.flow.passphrase, "niet deze woorden")
    room.flow.go_on()
    room.settle()
    assert room.flow.step == 0
    assert "klopt niet" in room.flow.passphrase.error
    assert room.flow.passphrase.editor.hasFocus()
    room.flow.dismiss()
    turn()
    assert room.card.flow is None


def test_closing_halfway_changes_nothing(room: Room) -> None:
    before = room.path.with_name(room.path.name + ".keys").read_bytes()
    code = room.to_the_paper("Nieuw herstelblad")
    QTest.keyClick(room.flow, Qt.Key.Key_Escape)
    room.settle()
    assert room.card.flow is None
    assert room.path.with_name(room.path.name + ".keys").read_bytes() == before
    assert not room.opens(SecretKind.RECOVERY_CODE, code)


def test_the_sheet_is_printed_and_kept_as_in_set_up(room: Room, tmp_path: Path) -> None:
    room.to_the_paper("Nieuw herstelblad")
    room.press("Print", room.flow)
    preview = room.flow.findChild(PrintPreview)
    assert preview is not None
    assert preview.page_count == 1
    preview.dismiss()
    flow = room.card.flow
    assert flow is not None
    flow.save_sheet(b"%PDF-1.7", tmp_path / "blad.pdf")
    room.settle()
    assert (tmp_path / "blad.pdf").read_bytes() == b"%PDF-1.7"
    assert "Bewaard in " in words(room.flow)
    room.flow.dismiss()


# --- data key ---------------------------------------------------------------------------------------------------------


def test_a_new_key_says_what_it_does_and_what_holds_afterwards(room: Room) -> None:
    room.set_pin()
    room.press("Nieuwe sleutel")
    explained = words(room.flow)
    for part in ("gekopieerd", "opnieuw versleuteld", "nieuwe herstelcode", "Back-ups", "ruimte op de schijf",
                 "Je pincode vervalt"):
        assert part in explained, part
    room.flow.dismiss()
    turn()
    with room.desk.session.vault.sealing.lend_key() as key:
        before = key.reveal()
    code = room.to_the_paper("Nieuwe sleutel")
    room.flow.go_on()
    fill(room.flow.typed_back, code)
    room.flow.go_on()
    room.settle()
    said = words(room.flow)
    for part in ("Je kluis heeft een nieuwe sleutel.", "Verscheur het oude herstelblad", "houden de oude sleutel",
                 "Je pincode is vervallen"):
        assert part in said, part
    with room.desk.session.vault.sealing.lend_key() as key:
        assert key.reveal() != before
    assert room.opens(SecretKind.RECOVERY_CODE, code)
    assert room.opens(SecretKind.PASSPHRASE, PASSPHRASE)
    assert room.row()[0] == "Niet ingesteld."
    room.press("Wijzig wachtwoordzin", room.flow)
    assert room.card.dialog is not None
    room.card.dialog.dismiss()


def test_stop_leaves_the_old_key(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    code = room.to_the_paper("Nieuwe sleutel")
    flow = room.card.flow
    assert isinstance(flow, NewKeyFlow)
    room.flow.go_on()
    fill(room.flow.typed_back, code)
    # The owner presses Stop at the moment the work begins.
    monkeypatch.setattr(flow._stopped, "clear", flow._stopped.set)
    room.flow.go_on()
    room.settle()
    assert room.flow.step == 2
    assert "Gestopt. Er is niets veranderd." in words(room.flow)
    assert room.flow.next.isEnabled()
    assert not room.opens(SecretKind.RECOVERY_CODE, code)
    assert room.opens(SecretKind.PASSPHRASE, PASSPHRASE)
    room.flow.dismiss()


def test_no_way_out_of_the_dialog_while_the_vault_is_written_anew(room: Room) -> None:
    room.to_the_paper("Nieuwe sleutel")
    room.flow.set_busy("De kluis wordt opnieuw versleuteld.")
    QTest.keyClick(room.flow, Qt.Key.Key_Escape)
    assert room.flow.isVisible()
    room.flow.set_free()
    room.flow.dismiss()


# --- passphrase, names ------------------------------------------------------------------------------------------------


def test_a_new_passphrase_tells_about_older_backups_before_and_after(room: Room) -> None:
    room.press("Wijzig wachtwoordzin")
    dialog = room.card.dialog
    assert dialog is not None
    older = "Back-ups die je eerder hebt gemaakt, gaan nog open met de oude wachtwoordzin."
    assert older in words(dialog)
    fill(dialog.current, PASSPHRASE)
    fill(dialog.fresh, "heel andere lange woorden")
    fill(dialog.again, "heel andere lange woorden")
    room.settle()
    QTest.keyClick(dialog.again.editor, Qt.Key.Key_Return)
    room.settle()
    assert room.card.dialog is None
    assert room.desk.navigator.toasts == [f"Je nieuwe wachtwoordzin geldt vanaf nu. {older}"]
    assert room.opens(SecretKind.PASSPHRASE, "heel andere lange woorden")


@pytest.mark.parametrize("language", list(Language))
def test_every_part_of_every_dialog_has_a_name(desk: Desk, qtbot: QtBot, qapp: QApplication,
                                               language: Language) -> None:
    install_language(qapp, language)
    try:
        room = Room(desk)
        qtbot.addWidget(room.card)
        openings = (room.card.change_passphrase, room.card.pin.choose_pin, room.card.make_sheet, room.card.make_key)
        for opening in openings:
            opening()
            room.settle()
            dialog = next(found for found in (room.card.dialog, room.card.pin.dialog,
                                              room.card.flow and room.card.flow.dialog) if found)
            unnamed = [type(part).__name__ for part in dialog.findChildren(QWidget)
                       if isinstance(part, QAbstractButton | QLineEdit) and not part.isHidden()
                       and not (part.accessibleName() or getattr(part, "text", str)())]
            assert unnamed == []
            assert dialog.accessibleName()
            dialog.dismiss()
            room.settle()
    finally:
        install_language(qapp, Language.NL)
