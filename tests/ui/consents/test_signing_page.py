"""The page that is turned to the client: nothing chosen, nothing skipped, no way out (J-16, J-62, A-24, K-35)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.consents.overview import consent_overview, current_text
from jindra_desk.domain.base.ids import GuardianId
from jindra_desk.domain.base.text import Language, text
from jindra_desk.domain.clients.client import Client, GuardianRelation
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, ConsentWay, Decision, Signer
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.ui.consents.signing_page import SigningPage
from jindra_desk.ui.consents.signing_words import STOP_MEANS, addressed
from jindra_desk.ui.navigation.routes import SigningRoute, route_of
from jindra_desk.ui.widgets.paint.focus import FocusRing
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.practice_desk import add_client, add_guardian, write
from tests.support.routes import to
from tests.support.vaults import TODAY


class Opened:
    """A signing page in a window, for one client and kind."""

    def __init__(self, desk: Desk, qtbot: QtBot, client: Client, kind: ConsentKind = ConsentKind.PHOTOS_FILE,
                 height: int = 900) -> None:
        self.desk, self.qtbot, self.client, self.kind = desk, qtbot, client, kind
        self.left: list[str] = []
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = SigningPage(desk.workbench, lambda: self.left.append("locked"))
        self.window.setCentralWidget(self.page)
        self.window.resize(1280, height)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.page.opened(to(self.page.key, {"client": client.id, "kind": kind.value}))
        desk.settle()
        qtbot.wait(20)

    def can_confirm(self) -> bool:
        return self.page.choice.confirm.isEnabled()

    def sign(self) -> None:
        pad = self.page.choice.pad
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
        QTest.mouseMove(pad, QPoint(200, 90))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 90))

    def confirm(self) -> None:
        QTest.mouseClick(self.page.choice.confirm, Qt.MouseButton.LeftButton)
        self.desk.settle()

    def state(self) -> ConsentState:
        return self.desk.do(lambda session: consent_overview(session, self.client.id)).line(self.kind).state


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opened:
    """Photos in the file, for an adult."""
    return Opened(desk, qtbot, desk.do(add_client))


def test_j_16_it_begins_empty_with_equal_answers(opened: Opened) -> None:
    choice = opened.page.choice
    assert choice.decision is None
    assert choice.yes.size() == choice.no.size()
    assert choice.pad.signature().empty
    assert not opened.can_confirm()


@pytest.mark.parametrize("width", [853, 760, 640])
def test_nothing_of_the_choice_is_cut_off_in_a_narrow_window(opened: Opened, qtbot: QtBot, width: int) -> None:
    """1280 pixels at 150 and at 200 %: the words wrap, and yes and no stay of one size."""
    page, choice = opened.page, opened.page.choice
    opened.window.resize(width, 533)
    qtbot.wait(20)
    choice.yes.click()
    qtbot.wait(20)
    assert opened.window.width() == width
    assert choice.yes.width() == choice.no.width()
    parts = [part for part in page.findChildren(QWidget) if part.isVisible()]
    cut = [type(part).__name__ for part in parts
           if part.mapTo(page, QPoint(part.width(), 0)).x() > page.width() and part.visibleRegion().isEmpty() is False]
    assert cut == []


def test_a_yes_takes_reading_choosing_and_signing(opened: Opened) -> None:
    choice = opened.page.choice
    assert opened.page.text.seen
    choice.yes.click()
    assert not opened.can_confirm()
    opened.sign()
    assert opened.can_confirm()
    opened.confirm()
    assert opened.state() is ConsentState.GIVEN
    assert opened.page.thanks.accessibleName() == "Dank je wel. Getekend en verzegeld om 10:30."


@pytest.mark.req("J-14")
def test_a_yes_that_opens_what_lies_there_says_so_beside_the_answer(opened: Opened) -> None:
    """In the language of the text, and only beside the yes."""
    page = opened.page
    assert page._sheet is not None
    page._sheet = replace(page._sheet, reopens=(text("{n} foto", n=1),))
    page.choice.no.click()
    assert not page.stop.isVisibleTo(page)
    page.choice.yes.click()
    assert page.stop.isVisibleTo(page)
    assert page.stop.label.text() == "Van eerder ligt er nog iets, gesloten: 1 foto. Met een ja gaat dat weer open."


@pytest.mark.req("A-24", part="data")
def test_a_24_a_no_takes_no_signature(opened: Opened) -> None:
    opened.page.choice.no.click()
    assert not opened.page.choice.pad.isVisible()
    assert opened.can_confirm()
    opened.confirm()
    assert opened.state() is ConsentState.REFUSED
    assert opened.page.thanks.accessibleName() == "Dank je wel. Je keuze is bewaard om 10:30."


def test_a_tick_stands_in_for_a_signature(opened: Opened) -> None:
    choice = opened.page.choice
    choice.yes.click()
    choice.swap.click()
    assert not opened.can_confirm()
    choice.tick.click()
    assert opened.can_confirm()
    opened.confirm()
    line = opened.desk.do(lambda session: consent_overview(session, opened.client.id)).line(opened.kind)
    assert line.consent is not None
    assert line.consent.way is ConsentWay.TICK


@pytest.mark.req("K-35")
def test_k_35_a_long_text_must_be_read_to_the_end(desk: Desk, qtbot: QtBot) -> None:
    opened = Opened(desk, qtbot, desk.do(add_client), height=520)
    page = opened.page
    assert not page.text.seen
    page.choice.no.click()
    assert not opened.can_confirm()
    bar = page.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert not opened.can_confirm()
    bar.setValue(bar.maximum())
    assert opened.can_confirm()


def test_k_35_other_words_are_read_anew(desk: Desk, qtbot: QtBot) -> None:
    opened = Opened(desk, qtbot, desk.do(add_client), height=520)
    page = opened.page
    bar = page.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    read_in_dutch = page.text.seen
    assert read_in_dutch
    page.languages.segment(Language.EN).click()
    qtbot.wait(20)
    assert not page.text.seen
    english = desk.do(lambda session: current_text(session, opened.kind, Language.EN))
    assert page.choice.yes.text() == english.yes


def test_the_signed_language_is_the_one_that_was_read(opened: Opened) -> None:
    opened.page.languages.segment(Language.EN).click()
    opened.qtbot.wait(20)
    opened.page.choice.no.click()
    opened.confirm()
    line = opened.desk.do(lambda session: consent_overview(session, opened.client.id)).line(opened.kind)
    english = opened.desk.do(lambda session: current_text(session, opened.kind, Language.EN))
    assert line.consent is not None
    assert line.consent.text_id == english.id


def test_uavg_5_a_child_is_signed_for_by_a_guardian(desk: Desk, qtbot: QtBot) -> None:
    child = desk.do(lambda session: add_client(session, birth=date(2012, 5, 5)))
    parent = desk.do(lambda session: add_guardian(session, child))
    opened = Opened(desk, qtbot, child, ConsentKind.HEALTH, height=1300)
    choice = opened.page.choice
    choice.yes.click()
    opened.sign()
    assert not opened.can_confirm()
    choice.signer.set_value(parent.id)
    choice.signer.changed.emit(parent.id)
    assert "mijn kind of pupil" in choice.yes.text(), "and not the health of the parent"
    assert opened.can_confirm()
    opened.confirm()
    consent = opened.desk.do(lambda session: consent_overview(session, child.id)).line(ConsentKind.HEALTH).consent
    assert consent is not None
    assert (consent.signer, consent.signer_name) == (Signer.GUARDIAN, parent.name)


@pytest.mark.req("J-16", "K-83")
def test_another_signer_reads_another_text_from_its_start(desk: Desk, qtbot: QtBot) -> None:
    """A parent and a mentor on one card: who was chosen last has read the own words to the end."""
    child = desk.do(lambda session: add_client(session, birth=date(2012, 5, 5)))
    parent = desk.do(lambda session: add_guardian(session, child))
    mentor = replace(parent, id=GuardianId("78" * 16), name="Ines Mentor", relation=GuardianRelation.MENTOR)
    desk.do(lambda session: write(session, lambda uow: uow.clients.save_guardian(mentor)))
    opened = Opened(desk, qtbot, child, ConsentKind.NEWSLETTER, height=1300)
    choice, read = opened.page.choice, dict[GuardianId, str]()
    for signer in (parent, mentor, parent):
        choice.signer.set_value(signer.id)
        choice.signer.changed.emit(signer.id)
        read[signer.id] = choice.yes.text()
    assert read == {parent.id: "Ja, stuur mijn kind of pupil de nieuwsbrief per e-mail",
                    mentor.id: "Ja, stuur de cliënt de nieuwsbrief per e-mail"}
    choice.signer.set_value(mentor.id)
    choice.signer.changed.emit(mentor.id)
    choice.yes.click()
    opened.sign()
    opened.confirm()
    line = opened.desk.do(lambda session: consent_overview(session, child.id)).line(ConsentKind.NEWSLETTER)
    assert line.consent is not None
    assert line.consent.signer_name == mentor.name


def test_without_a_guardian_on_the_card_nobody_can_decide(desk: Desk, qtbot: QtBot) -> None:
    child = desk.do(lambda session: add_client(session, birth=date(2012, 5, 5)))
    opened = Opened(desk, qtbot, child, ConsentKind.HEALTH, height=1300)
    assert not opened.page.choice.isVisible()
    assert not opened.can_confirm()
    QTest.mouseClick(opened.page.nobody.note, Qt.MouseButton.LeftButton)
    assert desk.navigator.gone[-1] == ("client", child.id, "guardian"), "the way out is no lock: nothing was shown yet"
    opened.page.opened(to(opened.page.key, {"client": child.id, "kind": ConsentKind.HEALTH.value}))
    desk.settle()
    QTest.keyClick(opened.page, Qt.Key.Key_Escape)
    assert desk.navigator.gone[-1] == ("client", child.id, "consents")
    assert opened.left == []


def test_escape_asks_and_loses_no_signature(opened: Opened) -> None:
    """In the view, with the focus on going on; Escape again, and Enter, go on."""
    choice, question = opened.page.choice, opened.page.question
    choice.yes.click()
    opened.sign()
    drawn = choice.signature
    for answer in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        QTest.keyClick(opened.page, Qt.Key.Key_Escape)
        assert question.isVisible()
        assert opened.window.focusWidget() is question.on_button
        QTest.keyClick(opened.window.focusWidget(), answer)
        assert not question.isVisible()
    assert (choice.decision, choice.signature) == (Decision.GIVEN, drawn)
    assert opened.left == []
    assert opened.can_confirm()


def test_by_keyboard_alone_it_is_read_decided_and_signed_and_never_locked(desk: Desk, qtbot: QtBot) -> None:
    """Tab, arrows, Space and Enter only; every stop on the way is pressed but the ones that ask to stop (J-16)."""
    opened = Opened(desk, qtbot, desk.do(add_client), height=520)
    page, choice = opened.page, opened.page.choice
    opened.window.activateWindow()
    page.text.setFocus()
    for _ in range(20):
        if page.text.seen:
            break
        QTest.keyClick(page.text, Qt.Key.Key_PageDown)
    assert page.text.seen

    def walk_to(widget: QWidget) -> None:
        for _ in range(40):
            if opened.window.focusWidget() is widget:
                return
            QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Tab)
        pytest.fail("not to be reached with Tab")

    walk_to(choice.yes)
    QTest.keyClick(choice.yes, Qt.Key.Key_Space)
    walk_to(choice.swap)
    QTest.keyClick(choice.swap, Qt.Key.Key_Space)
    assert opened.window.focusWidget() is choice.tick, "the tick is next, and not the way back to drawing"
    QTest.keyClick(choice.tick, Qt.Key.Key_Space)
    walk_to(choice.confirm)
    QTest.keyClick(choice.confirm, Qt.Key.Key_Return)
    desk.settle()
    assert opened.state() is ConsentState.GIVEN
    line = desk.do(lambda session: consent_overview(session, opened.client.id)).line(opened.kind)
    assert line.consent is not None
    assert line.consent.way is ConsentWay.TICK, "kept as what it is"
    QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Return)
    assert opened.left == []


def test_enter_on_the_way_back_asks_first(opened: Opened) -> None:
    opened.page.back.setFocus()
    for _ in range(2):
        QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Return)
        assert opened.left == []


def test_several_consents_in_one_sitting_have_one_lock_at_their_end(desk: Desk, qtbot: QtBot) -> None:
    """Each has its own text and answer; what was decided is kept before the next is shown."""
    opened = Opened(desk, qtbot, desk.do(add_client))
    kinds = (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE, ConsentKind.NEWSLETTER)
    opened.page.opened(SigningRoute(opened.client.id, kinds))
    desk.settle()
    qtbot.wait(20)
    assert opened.page.count.text() == "Tekst 1 van 3"
    for number, kind in enumerate(kinds, start=1):
        assert opened.page.choice.decision is None
        assert opened.page.count.text() == f"Tekst {number} van 3"
        bar = opened.page.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        opened.page.choice.no.click()
        opened.confirm()
        qtbot.wait(20)
        line = desk.do(lambda session: consent_overview(session, opened.client.id)).line(kind)
        assert line.state is ConsentState.REFUSED
        assert opened.left == []
    opened.page.thanks.on_button.click()
    assert opened.left == ["locked"]


def test_leaving_goes_through_the_lock(opened: Opened) -> None:
    QTest.keyClick(opened.page, Qt.Key.Key_Escape)
    assert opened.left == []
    opened.page.question.stop_button.click()
    assert opened.left == ["locked"]
    assert opened.desk.navigator.gone == [("client", opened.client.id, "consents")]
    opened.page.choice.no.click()
    opened.confirm()
    opened.page.thanks.on_button.click()
    assert opened.left == ["locked", "locked"]


@pytest.mark.parametrize(("keys", "passes"), [
    ("Ctrl+K", False), ("Alt+Left", False), ("Ctrl+1", False), ("F8", False), ("Ctrl+L", True),
])
def test_no_shortcut_leads_the_client_on(opened: Opened, keys: str, passes: bool) -> None:
    fired: list[str] = []
    shortcut = QShortcut(QKeySequence(keys), opened.window)
    shortcut.activated.connect(lambda: fired.append(keys))
    opened.page.setFocus()
    QTest.keySequence(opened.page, QKeySequence(keys))
    assert bool(fired) is passes


def test_words_that_changed_while_the_owner_read_are_said(opened: Opened) -> None:
    old = opened.desk.do(lambda session: current_text(session, opened.kind, Language.NL))
    newer = replace(old, version=9, intro="Anders.", valid_from=TODAY)
    opened.desk.do(lambda session: write(session, lambda uow: uow.consents.add_text(newer)))
    opened.page.choice.no.click()
    opened.confirm()
    assert opened.state() is ConsentState.NOT_ASKED
    assert opened.page.stack.currentIndex() == 0
    opened.page.opened(to(opened.page.key, {"client": opened.client.id, "kind": opened.kind.value}))
    opened.desk.settle()
    assert opened.page.choice.decision is None


def test_after_a_lock_a_choice_that_was_made_is_not_asked_again(opened: Opened) -> None:
    opened.page.choice.no.click()
    opened.confirm()
    opened.page.opened(opened.page.route())
    opened.qtbot.wait(10)
    assert opened.desk.navigator.gone[-1] == ("client", opened.client.id, "consents")


def test_without_a_client_or_a_consent_there_is_nothing_to_sign() -> None:
    assert route_of("signing", {}) is None
    assert route_of("signing", {"client": "a", "kind": "nothing we know"}) is None


def test_only_this_client_is_on_the_page(opened: Opened) -> None:
    assert opened.page.full_window
    assert Decision.GIVEN is not opened.page.choice.decision
    assert opened.page.draft() is None


def test_home_and_end_move_through_the_text_and_the_keyboard_is_seen(desk: Desk, qtbot: QtBot) -> None:
    opened = Opened(desk, qtbot, desk.do(add_client), height=520)
    text = opened.page.text
    bar = text.verticalScrollBar()
    assert bar.maximum() > 0
    opened.page.back.setFocus(Qt.FocusReason.TabFocusReason)
    before = opened.window.grab().toImage()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(20)
    rings = [ring for ring in opened.window.findChildren(FocusRing) if ring.isVisible() and ring._target is text]
    assert len(rings) == 1
    assert opened.window.grab().toImage() != before
    QTest.keyClick(text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert opened.page.text.seen
    QTest.keyClick(text, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(text, Qt.Key.Key_Space)
    assert bar.value() > 0
    opened.page.back.setFocus(Qt.FocusReason.TabFocusReason)
    assert not [ring for ring in opened.window.findChildren(FocusRing) if ring.isVisible() and ring._target is text]


@pytest.mark.req("J-16")
def test_what_a_lock_took_is_said_and_never_chosen_again_for_the_owner(opened: Opened, qtbot: QtBot) -> None:
    """The lock keeps that the client had begun, in which language and letters, and not what the client chose."""
    page = opened.page
    page.set_language(Language.EN)
    page.letters.set_value("large")
    assert "touched" not in page.route().to_plain(), "who only read has lost nothing"
    page.choice.yes.click()
    opened.sign()
    kept = page.route()
    again = SigningPage(opened.desk.workbench, lambda: None)
    qtbot.addWidget(again)
    again.resize(1280, 800)
    again.show()
    again.opened(kept)
    opened.desk.settle()
    assert again.language is Language.EN
    assert again.letters.value() == "large"
    assert again.lost.isVisible()
    assert again.choice.decision is None
    assert again.choice.pad.signature().empty
    assert again.route().to_plain()["touched"] == "yes", "a second lock says it again"
    again.choice.no.click()
    assert again.lost.isHidden()


@pytest.mark.req("J-62")
def test_a_parent_sees_the_whole_line_to_sign_on_in_a_low_window(desk: Desk, qtbot: QtBot) -> None:
    """1366×768: «Wie tekent» stands above both answers, and the line and the name were under the fold."""
    child = desk.do(lambda session: add_client(session, birth=date(2011, 3, 12)))
    desk.do(lambda session: add_guardian(session, child))
    opened = Opened(desk, qtbot, child, ConsentKind.TREATMENT_MINOR, height=768)
    opened.window.resize(1366, 768)
    qtbot.wait(20)
    choice = opened.page.choice
    assert choice.signer.isVisible()
    choice.yes.click()
    qtbot.wait(40)
    assert choice.parts.verticalScrollBar().maximum() == 0, "nothing of it has to be scrolled to"
    for part in (choice.signer, choice.yes, choice.no, choice.pad, choice.swap):
        assert part.visibleRegion().boundingRect().size() == part.size(), type(part).__name__
    assert choice.pad.height() >= 100


def test_larger_letters_are_larger_wherever_the_client_reads(opened: Opened, qtbot: QtBot) -> None:
    page, choice = opened.page, opened.page.choice
    beside = choice.parentWidget()
    assert beside is not None
    read = [label for label in beside.findChildren(Label) if label.isVisible() and label.text()]
    assert len(read) >= 4

    def heights() -> list[int]:
        return [label.sizeHint().height() for label in read]

    usual = heights()
    buttons = [choice.confirm, choice.swap, page.back]
    wide = [button.sizeHint().width() for button in buttons]
    answer = choice.yes.heightForWidth(200)
    page.letters.set_value("large")
    page.letters.changed.emit("large")
    qtbot.wait(20)
    assert all(now > before for now, before in zip(heights(), usual, strict=True)), [label.text() for label in read]
    assert all(button.sizeHint().width() > before for button, before in zip(buttons, wide, strict=True))
    assert choice.yes.heightForWidth(200) > answer
    page.letters.set_value("normal")
    page.letters.changed.emit("normal")
    qtbot.wait(20)
    assert heights() == usual


def test_who_reads_is_told_of_the_lock_in_the_words_of_her_text(opened: Opened) -> None:
    page = opened.page
    assert page.away_words(40).endswith("Over 40 seconden gaat het op slot.")
    assert page.away_words(1).endswith("Over 1 seconde gaat het op slot.")
    page.choice.no.click()
    opened.confirm()
    assert page.away_words(40) == "", "the client has decided, and hands the screen back"


def test_k_35_a_text_whose_last_line_is_in_view_was_shown_to_its_end(opened: Opened, qtbot: QtBot) -> None:
    """A margin of some pixels under the last line asked for a scroll bar, and for reading on."""
    text = opened.page.text
    page = text.widget()
    column = page.layout() if page is not None else None
    assert column is not None
    need = column.heightForWidth(text.viewport().width())
    last = need - column.contentsMargins().bottom()
    text.resize(text.width(), last)
    text.setFixedHeight(last)
    qtbot.wait(20)
    text._seen = False
    text.look_again()
    assert text.seen
    text.setFixedHeight(last - 24)
    qtbot.wait(20)
    text._seen = False
    text.look_again()
    assert not text.seen


def test_each_text_of_a_series_begins_at_the_top_of_the_choice(opened: Opened, qtbot: QtBot) -> None:
    opened.window.resize(1280, 480)
    qtbot.wait(20)
    choice = opened.page.choice
    bar = choice.parts.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    choice.begin()
    assert bar.value() == 0


def test_after_a_yes_the_whole_pad_is_in_sight(opened: Opened, qtbot: QtBot) -> None:
    opened.window.resize(1366, 640)
    qtbot.wait(20)
    choice = opened.page.choice
    bar = choice.parts.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.mouseClick(choice.yes, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    pad = choice.pad
    assert pad.visibleRegion().boundingRect().height() == pad.height()


def test_the_sentence_for_nobody_who_signs_is_read_whole(opened: Opened, qtbot: QtBot) -> None:
    nobody = opened.page.nobody
    nobody.show_age(16)
    opened.page.stack.setCurrentWidget(nobody)
    qtbot.wait(20)
    words = nobody.said
    assert words.height() >= words.heightForWidth(words.width())


def test_after_a_series_the_thanks_are_for_all_of_it(desk: Desk, qtbot: QtBot) -> None:
    """A no after a yes: «Je keuze» would be of one of them only."""
    client = desk.do(add_client)
    opened = Opened(desk, qtbot, client, ConsentKind.HEALTH, height=1300)
    page = opened.page
    page.opened(SigningRoute(client.id, (ConsentKind.HEALTH, ConsentKind.NEWSLETTER)))
    desk.settle()
    for _text in range(2):
        qtbot.waitUntil(lambda: page.text.seen)
        QTest.mouseClick(page.choice.no, Qt.MouseButton.LeftButton)
        opened.confirm()
    assert page.thanks.accessibleName() == "Dank je wel. Je keuzes zijn bewaard, de laatste om 10:30."


def test_stopping_names_no_pin_that_may_not_be_there() -> None:
    for words in (STOP_MEANS, addressed(STOP_MEANS, AddressForm.FORMAL)):
        assert "pincode" not in words
        assert "ontgrendelt" in words
