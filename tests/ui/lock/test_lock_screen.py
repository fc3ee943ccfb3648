"""The lock screen: opens by passphrase or recovery code, tells what is wrong and how long to wait (trust #2, T-22)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.documents import RecoverySheet
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.documents.maker import ReportLabDocuments
from jindra_desk.domain.base.errors import DamagedVault, WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.domain.vault.key_faults import LongDerivation
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.lock.countdown import CountdownBanner
from jindra_desk.ui.lock.idle_watch import IdleWatch
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.lock.notice import LockNotice, reason_lines
from jindra_desk.ui.lock.restart import WindowGeometry, read_reason, restart_arguments
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.lock.unlocking import Unlocking
from jindra_desk.ui.theme import Scheme, Theme
from tests.documents.reading import whole_text
from tests.support.lock_doubles import FakeClock, FakeInstance

SINCE = datetime(2026, 11, 12, 11, 44, tzinfo=UTC)
RIGHT = "vier losse woorden samen"


class Store:
    """Opens with one passphrase and counts wrong tries, as the key store does."""

    def __init__(self) -> None:
        self.tries: list[tuple[SecretKind, str]] = []
        self.wait = 0.0
        self.damaged = False
        self.threads: set[str] = set()
        self.long = False
        self.gate = threading.Event()
        self.gate.set()

    def unlock(self, kind: SecretKind, untrusted_text: str, progress: Progress, *, patient: bool = False) -> object:
        if self.long and not patient:
            raise LongDerivation(25)
        self.threads.add(threading.current_thread().name)
        self.gate.wait(5)
        progress(1, 2)
        self.tries.append((kind, untrusted_text))
        if self.damaged:
            raise DamagedVault
        if kind is SecretKind.RECOVERY_CODE:
            raise WrongRecoveryCode
        if untrusted_text != RIGHT:
            raise WrongPassphrase
        return "session"

    def wait_seconds(self) -> float:
        self.threads.add(threading.current_thread().name)
        return self.wait


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    return Theme.install(qapp, Scheme.LIGHT)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.shutdown().database_ended


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def screen(qtbot: QtBot, jobs: Jobs, store: Store) -> LockScreen:
    return open_screen(qtbot, jobs, store)


def open_screen(qtbot: QtBot, jobs: Jobs, store: Store, notice: LockNotice | None = None) -> LockScreen:
    made = LockScreen(jobs, Unlocking(store.unlock, FakeInstance()), store.wait_seconds, "kluis-de-linde", notice,
                      second_ms=3_600_000)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    assert jobs.wait_until_idle(5)
    return made


def submit(screen: LockScreen, jobs: Jobs, typed: str) -> None:
    screen.passphrase.set_text(typed)
    QTest.keyClick(screen.passphrase.editor, Qt.Key.Key_Return)
    assert jobs.wait_until_idle(5)


def words(screen: QWidget) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen) and label.text()]


def test_the_right_passphrase_opens_and_leaves_nothing_in_the_field(
    screen: LockScreen, jobs: Jobs, store: Store
) -> None:
    opened: list[object] = []
    screen.unlocked.connect(opened.append)
    submit(screen, jobs, RIGHT)
    assert opened == ["session"]
    assert store.tries == [(SecretKind.PASSPHRASE, RIGHT)]
    assert screen.passphrase.text() == ""
    assert store.threads == {"jindra-database"}, "never in the UI thread"


def test_a_wrong_passphrase_is_told_under_the_field(screen: LockScreen, jobs: Jobs) -> None:
    refused: list[bool] = []
    screen.unlock_refused.connect(lambda: refused.append(True))
    submit(screen, jobs, "fout")
    assert screen.passphrase.error == "Die wachtwoordzin klopt niet. Let op hoofdletters."
    assert refused == [True]
    assert screen.entry.can_submit
    assert screen.entry.button.isEnabled()
    submit(screen, jobs, RIGHT)
    assert screen.passphrase.error == ""


def test_the_growing_wait_is_shown_and_kept(
    screen: LockScreen, jobs: Jobs, store: Store
) -> None:
    store.wait = 4.0
    submit(screen, jobs, "fout")
    assert not screen.entry.can_submit
    assert not screen.entry.button.isEnabled()
    assert screen.entry.wait_line.text() == "Nog 4 seconden wachten."
    submit(screen, jobs, RIGHT)
    assert len(store.tries) == 1, "no try during the wait"
    for told in ("Nog 3 seconden wachten.", "Nog 2 seconden wachten.", "Nog 1 seconde wachten.", ""):
        screen.entry.wait_line.timer.timeout.emit()
        assert screen.entry.wait_line.text() == told
    assert screen.entry.button.isEnabled()
    assert not screen.entry.wait_line.timer.isActive()


def test_the_wait_survives_a_restart_of_the_program(qtbot: QtBot, jobs: Jobs, store: Store) -> None:
    store.wait = 300.0
    screen = open_screen(qtbot, jobs, store)
    assert not screen.entry.can_submit
    assert screen.entry.wait_line.isVisible()


def test_one_try_at_a_time(screen: LockScreen, jobs: Jobs, store: Store) -> None:
    store.gate.clear()
    screen.passphrase.set_text("fout")
    screen.submit()
    screen.submit()
    assert not screen.entry.button.isEnabled()
    store.gate.set()
    assert jobs.wait_until_idle(5)
    assert len(store.tries) == 1


def test_an_empty_field_is_no_try(screen: LockScreen, jobs: Jobs, store: Store) -> None:
    submit(screen, jobs, "")
    assert store.tries == []


def test_a_forgotten_passphrase_leads_to_the_recovery_code_and_back(
    screen: LockScreen, jobs: Jobs, store: Store
) -> None:
    screen.passphrase.set_text("half")
    screen.entry.other_way.click()
    assert screen.entry.recovery_code.isVisible()
    assert not screen.passphrase.isVisible()
    screen.entry.recovery_code.set_text("ABCD")
    screen.entry.button.click()
    assert jobs.wait_until_idle(5)
    assert store.tries == [(SecretKind.RECOVERY_CODE, "ABCD")]
    assert "herstelcode" in screen.entry.recovery_code.error
    screen.entry.other_way.click()
    assert screen.passphrase.isVisible()
    assert screen.passphrase.text() == ""
    assert screen.entry.recovery_code.text() == ""


def test_a_damaged_vault_is_no_wrong_passphrase(screen: LockScreen, jobs: Jobs, store: Store) -> None:
    store.damaged = True
    submit(screen, jobs, RIGHT)
    assert screen.passphrase.error == ""
    assert screen.fault_banner.isVisible()
    assert "De kluis is beschadigd en gaat niet open." in words(screen)


def test_a_try_that_takes_long_is_asked_about_and_goes_on(screen: LockScreen, jobs: Jobs, store: Store,
                                                          qtbot: QtBot) -> None:
    store.long = True
    asked: list[None] = []
    screen.restore_asked.connect(lambda: asked.append(None))
    submit(screen, jobs, RIGHT)
    assert any("ongeveer 25 seconden" in told for told in words(screen))
    assert store.tries == []
    with qtbot.waitSignal(screen.unlocked):
        screen.fault_banner.button_clicked.emit()
    assert store.tries == [(SecretKind.PASSPHRASE, RIGHT)]
    assert asked == []


def test_the_words_of_each_kind_of_lock() -> None:
    assert reason_lines(LockNotice(LockReason.IDLE, SINCE)) == ["Sinds 11:44, na twee minuten rust."]
    assert reason_lines(LockNotice(LockReason.IDLE, SINCE, draft_kept=True)) == [
        "Sinds 11:44, na twee minuten rust.", "Wat je aan het typen was, is als concept bewaard.",
    ]
    assert reason_lines(LockNotice(LockReason.IDLE, SINCE, 60))[0] == "Sinds 11:44, na 60 seconden rust."
    assert reason_lines(LockNotice(LockReason.ASKED, SINCE, draft_lost=True)) == [
        "Sinds 11:44, door jou op slot gedaan.",
    ]
    assert reason_lines(LockNotice(LockReason.ASKED, SINCE, cut_short=True)) == [
        "Sinds 11:44, door jou op slot gedaan.",
        "De computer was druk. Wat je het laatst typte, staat er misschien niet bij.",
    ]
    assert "sliep" in reason_lines(LockNotice(LockReason.RESUMED, SINCE))[0]
    by_hand = reason_lines(LockNotice(LockReason.ASKED, SINCE))
    others = [reason_lines(LockNotice(reason, SINCE)) for reason in LockReason if reason is not LockReason.ASKED]
    assert by_hand not in others, "what the client or the computer did is not said to be the owner's doing"


def test_the_first_screen_of_the_day_and_a_lock_differ_in_title(
    screen: LockScreen, qtbot: QtBot, jobs: Jobs, store: Store
) -> None:
    assert "Welkom terug" in words(screen)
    locked = open_screen(qtbot, jobs, store, LockNotice(LockReason.IDLE, SINCE))
    assert {"Op slot", "kluis-de-linde", "Jindra Desk"} <= set(words(locked))
    assert "Kluis versleuteld. Er is niets geladen en niets leesbaar." in words(locked)


def test_the_screen_is_usable_in_the_smallest_window_and_by_keyboard(
    qtbot: QtBot, jobs: Jobs, store: Store
) -> None:
    screen = open_screen(qtbot, jobs, store, LockNotice(LockReason.IDLE, SINCE))
    screen.resize(1024, 640)
    QApplication.processEvents()
    assert screen.size().height() == 640
    link = screen.entry.other_way
    assert screen.rect().contains(link.rect().translated(link.mapTo(screen, QPoint(0, 0))))
    assert screen.passphrase.editor.accessibleName() == "Wachtwoordzin"
    assert screen.focusWidget() is screen.passphrase.editor


def test_a_screen_that_is_gone_hears_no_answer(qtbot: QtBot, jobs: Jobs, store: Store) -> None:
    screen = open_screen(qtbot, jobs, store)
    store.gate.clear()
    screen.passphrase.set_text(RIGHT)
    screen.submit()
    screen.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    store.gate.set()
    assert jobs.wait_until_idle(5)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_countdown_is_told_on_the_window_and_goes_when_the_owner_is_back(qtbot: QtBot, window: QWidget) -> None:
    watch = IdleWatch(FakeClock(), 120, lambda: None)
    banner = CountdownBanner(watch, window)
    assert not banner.isVisible()
    watch.countdown_ticked.emit(12)
    assert banner.isVisible()
    assert banner.text == "Nog 12 seconden, dan gaat Jindra Desk op slot."
    watch.countdown_ticked.emit(1)
    assert banner.text == "Nog 1 seconde, dan gaat Jindra Desk op slot."
    assert window.rect().intersects(banner.geometry())
    window.resize(1000, 700)
    QApplication.processEvents()
    assert abs(banner.geometry().center().x() - 500) <= 1
    watch.countdown_stopped.emit()
    assert not banner.isVisible()


def test_the_countdown_is_told_on_the_dialog_in_front_and_outlives_it(qtbot: QtBot, window: QWidget) -> None:
    watch = IdleWatch(FakeClock(), 120, lambda: None)
    banner = CountdownBanner(watch, window)
    dialog = QDialog(window)
    dialog.resize(500, 300)
    dialog.open()
    qtbot.waitExposed(dialog)
    watch.countdown_ticked.emit(9)
    assert banner.parentWidget() is dialog
    assert banner.isVisible()
    dialog.done(0)
    assert banner.parentWidget() is window
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    watch.countdown_ticked.emit(8)
    assert banner.isVisible()


@pytest.mark.parametrize("reason", LockReason)
def test_each_reason_has_a_line_of_its_own(qapp: QApplication, reason: LockReason) -> None:
    """Only what is true of this lock; and the fresh process understands what the old one told it."""
    line = reason_lines(LockNotice(reason, SINCE))[0]
    others = {reason_lines(LockNotice(other, SINCE))[0] for other in LockReason if other is not reason}
    assert line.startswith("Sinds ")
    assert line not in others
    arguments = restart_arguments(Path("x.jdv"), WindowGeometry(0, 0, 100, 100), reason, draft_lost=False)
    assert read_reason(arguments[arguments.index("--locked") + 1]) is reason


def test_the_recovery_sheet_names_the_way_as_the_lock_does(screen: LockScreen) -> None:
    """Advice on paper is read years later: it must be there on the screen as it is written."""
    sheet = RecoverySheet("7K3M-9QXT-2VBD-H4WN-8RCZ-5JPE-1GY6", date(2026, 11, 12))
    words = whole_text(ReportLabDocuments().recovery_sheet(sheet, untranslated, Language.NL))
    assert f"«{screen.entry.other_way.text()}»" in words
