"""The whole journey with the keyboard alone: every key goes to whatever has the focus (look.md, principle 5)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu, QTextEdit, QWidget

from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.erasure.certificates import list_certificates
from jindra_desk.application.session.session import Session
from jindra_desk.domain.consents.consent import ConsentKind, ConsentWay, Decision
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from jindra_desk.ui.consents.signing_page import SigningPage
from jindra_desk.ui.consents.signing_text import SigningText
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.photos.compare_canvas import CompareCanvas
from jindra_desk.ui.printing.preview import PrintPreview
from jindra_desk.ui.secrets.code_sheet import CodeSheet
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.widgets.data.table import DataTable
from jindra_desk.ui.widgets.layout.tabs import Tabs
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.open_window import OpenWindow, locked_window
from tests.support.sessions import demo_vault
from tests.support.vaults import PASSPHRASE

T = TypeVar("T")
CTRL = Qt.KeyboardModifier.ControlModifier
MOST_TABS = 120


class Keys:
    """Presses keys and nothing else. Ways are found as a person finds them: Tab until the words are heard."""

    def __init__(self, window: OpenWindow) -> None:
        self.window = window

    @property
    def at(self) -> QWidget:
        """Where the next key goes."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        return focused

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, then wait for what it began."""
        QTest.keyClick(self.at, key, modifiers)
        self.window.hands.settle()

    def write(self, words: str) -> None:
        """Letters into the field that has the focus."""
        assert isinstance(self.at, QLineEdit | QTextEdit), f"{self.heard()} takes no letters"
        QTest.keyClicks(self.at, words)
        self.window.hands.settle()

    def heard(self) -> str:
        """What a screen reader says of the part with the focus."""
        part = self.at
        # Of a closed list Qt says what is chosen, on Linux, and leaves its name to the platform.
        own = part.accessibleName() if isinstance(part, QComboBox) else ""
        return own or QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()

    def tab_to(self, words: str, *, kind: type[QWidget] = QWidget, back: bool = False) -> None:
        """Tab until `words` are heard."""
        heard: list[str] = []
        for _step in range(MOST_TABS):
            if self.heard() == words and isinstance(self.at, kind):
                return
            heard.append(self.heard())
            QTest.keyClick(self.at, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches «{words}»; on the way: {heard}")

    def use(self, words: str) -> None:
        """Tab to a button and press it."""
        self.tab_to(words, kind=QAbstractButton)
        self.press(Qt.Key.Key_Space)

    def fill(self, label: str, words: str) -> None:
        """Tab to a field and type over what is there."""
        self.tab_to(label)
        QTest.keyClick(self.at, Qt.Key.Key_A, CTRL)
        self.write(words)

    def choose(self, label: str, words: str) -> None:
        """Tab to a list and walk down to `words`."""
        self.tab_to(label, kind=QComboBox)
        combo = self.at
        assert isinstance(combo, QComboBox)
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _step in range(combo.count()):
            if combo.currentText() == words:
                break
            QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentText() == words
        self.window.hands.settle()

    def open_tab(self, words: str) -> None:
        """Tab to the row of tabs and walk along it."""
        bar = self.see(Tabs)
        assert isinstance(bar, Tabs)
        self.tab_to(bar.tabText(bar.currentIndex()), kind=Tabs)
        QTest.keyClick(bar, Qt.Key.Key_Home)
        for _step in range(bar.count()):
            if bar.tabText(bar.currentIndex()) == words:
                break
            QTest.keyClick(bar, Qt.Key.Key_Right)
        self.window.hands.settle()
        assert bar.tabText(bar.currentIndex()) == words

    def see(self, kind: type[QWidget]) -> QWidget:
        """The shown part of that kind."""
        return self.window.hands.child(kind)

    def words(self) -> list[str]:
        """Everything that can be read now."""
        return [label.text() for label in self.window.desk.window.findChildren(Label) if label.isVisible()]


def unlock(keys: Keys) -> None:
    assert isinstance(keys.window.desk.window.currentWidget(), LockScreen)
    keys.write(PASSPHRASE)
    keys.press(Qt.Key.Key_Return)
    assert isinstance(keys.window.desk.window.currentWidget(), Shell)


def ask(keys: Keys, use_case: Callable[[Session], T]) -> T:
    """Look in the vault, on its own thread."""
    answers: list[T] = []
    session = keys.window.desk.lock.session
    assert session is not None
    keys.window.desk.jobs.run(keys.window.desk, "test", lambda _context: use_case(session), answers.append)
    keys.window.hands.settle()
    return answers[0]


def kept_of_vera(session: Session) -> tuple[list[TreatmentStatus], list[tuple[ConsentKind, Decision, ConsentWay]]]:
    client = search_clients(session, "toetsenbord").rows[0]
    with session.vault.reading() as uow:
        return ([visit.status for visit in uow.treatments.of_client(client.id)],
                [(consent.kind, consent.decision, consent.way) for consent in uow.consents.of_client(client.id)])


def new_client_and_visit(keys: Keys) -> None:
    """Ctrl+K, then only Tab, Space, Enter and letters."""
    keys.press(Qt.Key.Key_K, CTRL)
    assert keys.heard() == "Zoek op naam, telefoon, e-mail of straat"
    keys.use("Nieuwe cliënt")
    keys.fill("Voornaam", "Vera")
    keys.fill("Achternaam", "Toetsenbord")
    keys.fill("Telefoon", "0624187735")
    keys.use("Ik heb verteld wie de gegevens bewaart, waarom en hoe lang")
    keys.use("Bewaar")
    keys.use("Start bezoek")
    keys.choose("Behandeling", "Make-up")
    keys.fill("Wat heb je gedaan", "Huid bekeken")
    keys.fill("Resultaat", "Rustige huid")
    keys.use("Rond af")
    keys.use("Nee, niets over gezondheid")
    statuses, _consents = ask(keys, kept_of_vera)
    assert statuses == [TreatmentStatus.PERFORMED]


def consent_by_tick(keys: Keys) -> None:
    """Read by paging down, choose with Space, a tick instead of a drawing; going back locks."""
    keys.open_tab("Toestemmingen")
    keys.use("Laat tekenen: Foto’s in dossier")
    assert isinstance(keys.see(SigningPage), SigningPage)
    text = keys.see(SigningText)
    assert isinstance(text, SigningText)
    for _page in range(20):
        if text.seen:
            break
        keys.press(Qt.Key.Key_PageDown)
    assert text.seen, "the text can be read with the keyboard"
    keys.tab_to("Ja, je mag foto’s voor het dossier maken en bewaren")
    keys.press(Qt.Key.Key_Space)
    keys.use("Tekenen lukt niet? Zet een vinkje")
    keys.use("Dit vinkje is mijn handtekening")
    keys.use("Bevestig")
    keys.use("Verder")


def compare_with_arrows(keys: Keys) -> None:
    """Find somebody with photos by typing, lay two side by side, move the divider."""
    keys.press(Qt.Key.Key_K, CTRL)
    keys.write("heuvel")
    keys.press(Qt.Key.Key_Return)
    keys.open_tab("Foto’s")
    keys.use("Vergelijk")
    canvas = keys.see(CompareCanvas)
    assert isinstance(canvas, CompareCanvas)
    keys.tab_to(canvas.accessibleName())
    before, half = canvas.accessibleDescription(), canvas.scene.divider
    keys.press(Qt.Key.Key_Right)
    assert canvas.scene.divider > half
    assert canvas.accessibleDescription() != before
    QTest.keyClicks(keys.at, "+")
    assert canvas.scene.view.percent > 100


def destroy_one(keys: Keys) -> None:
    """Ctrl+3, choose in the table, the button, one question, the proof."""
    keys.press(Qt.Key.Key_3, CTRL)
    keys.tab_to("Bewaartermijnen", kind=DataTable)
    table = keys.at
    assert isinstance(table, DataTable)
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Up)
    who = str(table.model().index(table.chosen_row(), 0).data())
    assert who in keys.words()
    while keys.window.hands.sees("Lees verder"):
        keys.use("Lees verder")
    keys.use("Vernietig dossier")
    assert keys.heard() == "Niet nu", "the focus rests on the way out"
    keys.use("Vernietig dossier")
    assert len(ask(keys, list_certificates)) == 1
    assert isinstance(keys.window.hands.top, PrintPreview), "the proof is shown"
    keys.press(Qt.Key.Key_Escape)
    assert keys.window.hands.sees("Overzicht"), "the window is in front again"
    keys.window.desk.window.activateWindow()  # what every desktop does when a dialog ends
    keys.window.hands.settle()
    assert keys.at is table, "the preview is gone, so that the keyboard goes on in the table"
    assert who not in [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]


def test_everything_without_a_mouse(tmp_path: Path, qapp: QApplication) -> None:
    """Issue 2: the whole journey works from the keyboard."""
    vault = demo_vault(tmp_path)
    locks: list[list[str]] = []
    with locked_window(tmp_path, qapp, vault, locks) as window:
        keys = Keys(window)
        unlock(keys)
        new_client_and_visit(keys)
        consent_by_tick(keys)
        assert len(locks) == 1, "giving the screen back goes through the lock"
    with locked_window(tmp_path, qapp, vault, locks) as window:
        keys = Keys(window)
        unlock(keys)
        _statuses, consents = ask(keys, kept_of_vera)
        assert (ConsentKind.PHOTOS_FILE, Decision.GIVEN, ConsentWay.TICK) in consents
        compare_with_arrows(keys)
        destroy_one(keys)
        keys.press(Qt.Key.Key_2, CTRL)
        keys.press(Qt.Key.Key_F8)
        model = window.hands.child(DataTable).model()
        assert all(str(model.index(row, 1).data()).count(".") >= 1 for row in range(model.rowCount()))
        keys.press(Qt.Key.Key_F8)
        keys.press(Qt.Key.Key_L, CTRL)
        assert len(locks) == 2
        assert not isinstance(window.desk.window.currentWidget(), Shell)


WORDS = "vier losse woorden zonder zin"


def set_up(keys: Keys) -> None:
    """From nothing to a vault; the code is typed over from what is heard of it."""
    keys.fill("Naam van de praktijk", "De Linde")
    keys.fill("Contactpersoon", "Jindra Linde")
    keys.use("Verder")
    keys.use("Verder")
    keys.fill("Wachtwoordzin", WORDS)
    keys.fill("Nog een keer", WORDS)
    keys.use("Verder")
    keys.tab_to("Herstelcode", kind=CodeSheet)
    code = QAccessible.queryAccessibleInterface(keys.at).text(QAccessible.Text.Description)
    keys.use("Ik heb hem op papier")
    keys.fill("Herstelcode van papier", code)
    keys.use("Maak de kluis")
    assert isinstance(keys.window.desk.window.currentWidget(), Shell)


def hand_out(keys: Keys, folder: Path) -> None:
    """The menu of the client with the arrows, the folder typed in the dialog, and the question before it."""
    keys.use("Meer")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _step in range(len(menu.actions()) + 1):
        chosen: QAction | None = menu.activeAction()
        if chosen is not None and chosen.text() == "Geef dossier mee":
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    keys.window.hands.settle()
    for question in ("Wie verzorgt je e-mail?", "Waarmee stuur je cliënten berichten?",
                     "Wie verzorgt je website of online agenda?", "Wie doet je boekhouding?",
                     "Waar liggen je back-ups?"):
        keys.use(f"{question} Geen")  # before the first copy that leaves
    keys.use("Bewaar")
    keys.write(str(folder))
    keys.press(Qt.Key.Key_Return)
    keys.use("Geef mee")
    assert len(list(folder.iterdir())) == 1


def test_from_set_up_to_a_copy_for_the_client_without_a_mouse(tmp_path: Path, qapp: QApplication) -> None:
    vault, out, locks = tmp_path / "praktijk.jdv", tmp_path / "uitgifte", list[list[str]]()
    out.mkdir(mode=0o700)
    with locked_window(tmp_path, qapp, vault, locks) as window:
        keys = Keys(window)
        set_up(keys)
        new_client_and_visit(keys)
        consent_by_tick(keys)
        assert len(locks) == 1
    with locked_window(tmp_path, qapp, vault, locks) as window:
        keys = Keys(window)
        keys.write(WORDS)
        keys.press(Qt.Key.Key_Return)
        _statuses, consents = ask(keys, kept_of_vera)
        assert (ConsentKind.PHOTOS_FILE, Decision.GIVEN, ConsentWay.TICK) in consents
        hand_out(keys, out)
        window.desk.window.activateWindow()  # what every desktop does when a dialog ends
        window.hands.settle()
        keys.press(Qt.Key.Key_L, CTRL)
        assert len(locks) == 2
