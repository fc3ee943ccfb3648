"""The page that is turned to the client: one text, one choice, nobody else's name (J-16, K-35, look.md "Signing").

Leaving goes through the PIN (`gate`) or through `leave`, which locks: the client cannot walk on into the program.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.application.consents.signing import DecisionCommand, DecisionRecorded, SigningSheet, signing_sheet
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import Language, Text, Translator
from jindra_desk.domain.base.wording import clock_time, weekday_date
from jindra_desk.domain.consents.consent import ConsentWay, Decision
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.ui.consents import signing_words as words
from jindra_desk.ui.consents.client_facing import ClientFacing
from jindra_desk.ui.consents.decision_keeper import DecisionKeeper
from jindra_desk.ui.consents.nobody_signs import NobodySigns
from jindra_desk.ui.consents.practice_mark import PracticeMark
from jindra_desk.ui.consents.signing_choice import SigningChoice
from jindra_desk.ui.consents.signing_text import SigningText
from jindra_desk.ui.consents.signing_thanks import SigningThanks
from jindra_desk.ui.consents.sitting import Sitting
from jindra_desk.ui.consents.stop_question import StopQuestion
from jindra_desk.ui.consents.stop_words import told_before
from jindra_desk.ui.navigation.routes import ClientRoute, Route, SigningRoute, TodayRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.layout.rows import TwoLines
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

Gate = Callable[[QWidget, Callable[[], None]], None]
"""Asks, over this window, who leaves; calls back when it is the owner."""

_Lettered = SigningText | SigningChoice | StopQuestion | Banner
_CHOICE_WIDTH, _CHOICE_LEAST, _GAP = 440, 268, 24
_LEAST_WIDTH = 632
"""What a lock keeps of the view: that a choice was begun, never which (it begins empty, J-16)."""
_LETTERS_NORMAL, _LETTERS_LARGE = "normal", "large"
_ROOM_FOR_TEXT_EDGE = 1180
_AIR, _LEAST_AIR, _ROOM_FOR_AIR = 38, 12, 800
"""Above text and choice: in a low window the line to sign on needs it."""


class SigningPage(ClientFacing):
    """Opened with `client` and `kind`: one, or several with commas between, signed one after the other.

    Yes and no are alike; confirming waits until all was shown.
    """

    key = "signing"
    rail_item = "clients"

    def __init__(self, workbench: ScreenContext, leave: Callable[[], None],
                 translators: words.Translators = words.own_translators, gate: Gate | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._leave = leave
        self._gate = gate
        self._translators = translators
        self._sheet: SigningSheet | None = None
        self._reader = Reader.SELF
        self.language = Language.NL
        self._sitting: Sitting | None = None
        self._keeper = DecisionKeeper(workbench, translators, self)
        self._practice = TwoLines("", "", title_role=Role.STRONG)
        self.languages = Segments([(Language.NL, "Nederlands"), (Language.EN, "English")], Language.NL,
                                   name=tr("Taal van de tekst"))
        self.letters = Segments([(_LETTERS_NORMAL, "A"), (_LETTERS_LARGE, "A+")], _LETTERS_NORMAL,
                                 name=tr("Grootte van de letters"))
        self.text = SigningText()
        self.choice = SigningChoice()
        self._need = StateLine("", State.NEUTRAL, icon="info")
        self.stop = StateLine("", State.WARN, icon="info")
        self.stop.hide()
        self._busy = BusyBar()
        self._foot = Label("", Role.SECOND, Token.INK_2)
        self.back = LinkButton("", quiet=True)
        self.thanks = SigningThanks()
        self.nobody = NobodySigns()
        self.question = StopQuestion()
        self.lost = Banner("", "", State.WARN, icon="info")
        self.lost.hide()
        self.count = Label("", Role.SECOND, Token.INK_2)
        self.stack = QStackedWidget()
        self._busy.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._set_letters = partial(_set_letters, (self.text, self.choice, self.question, self.lost),
                                    (self._need, self.stop), (self._foot, self.count), self.back)
        self._lay_out()
        self._connect()

    # --- what the shell asks -------------------------------------------------------------------------------

    def opened(self, route: Route) -> None:
        """Show one consent of one client, from the start."""
        to = SigningRoute.of(route)
        self._sitting = Sitting(replace(to, language=None, large=False, touched=False))
        if to.decided:
            # A lock came after the choice: the practice is back, and nobody is asked twice. Not at once: the shell
            # is still busy opening this page.
            QTimer.singleShot(0, self, self._go_back)
            return
        self.set_language(to.language or current_language())
        self.letters.set_value(_LETTERS_LARGE if to.large else _LETTERS_NORMAL)
        self._set_letters(large=to.large)
        self.lost.setVisible(to.touched)
        self._begin(self._sitting)

    def _begin(self, sitting: Sitting) -> None:
        """Read the next text."""
        client, kind = sitting.route.client, sitting.waiting
        self._sheet = None
        self.stack.setCurrentIndex(0)
        self.question.hide()
        self.choice.begin()
        self._workbench.ask(self, "signing.sheet", lambda session: signing_sheet(session, client, kind),
                            self._on_sheet, coalesce_key="signing.sheet")

    def route(self) -> Route:
        """The same consent of the same client, as the client reads it, and whether a choice was begun."""
        if self._sitting is None:
            return TodayRoute()
        here = self._sitting.route
        if self._sheet is None or here.decided:
            return here
        return replace(here, language=self.language, large=self.letters.value() == _LETTERS_LARGE,
                       touched=self.choice.begun or self.lost.isVisibleTo(self))

    def away_words(self, seconds: int) -> str:
        """In the language of the text; a text that nobody sees needs no words."""
        if self.stack.currentIndex() != 0 or self._sheet is None:
            return ""
        return self._say(words.STILL_THERE_1) if seconds == 1 else self._say(words.STILL_THERE, n=seconds)

    def leave(self) -> None:
        """Give the program back to the practice: the client's page behind it, the PIN or the lock before it."""
        if self._gate is not None:
            self._gate(self.window(), self._go_back)
        else:
            self._go_back()
            self._leave()

    def _on_escape(self) -> None:
        if self.stack.currentIndex() == 0:
            self.question.ask()
        elif self.stack.currentWidget() is self.nobody:
            self._go_back()

    def _go_back(self) -> None:
        """To the visit that asked for it, or the client's consents."""
        self.choice.begin()
        if self._sitting is not None:
            self._workbench.navigator.open(self._sitting.route.behind)

    def _on_note_asked(self) -> None:
        if self._sitting is not None:
            here = self._sitting.route
            self._workbench.navigator.open(ClientRoute(here.client, "guardian", here.visit))

    # --- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for value, name in ((_LETTERS_NORMAL, tr("Gewone letters")), (_LETTERS_LARGE, tr("Grote letters"))):
            self.letters.segment(value).setAccessibleName(name)
            self.letters.segment(value).setToolTip(name)
        top = QHBoxLayout()
        top.setContentsMargins(48, 18, 48, 0)
        top.setSpacing(12)
        top.addWidget(PracticeMark())
        top.addWidget(self._practice)
        top.addStretch(1)
        top.addWidget(self.count)
        top.addWidget(self.languages)
        top.addWidget(self.letters)
        need_row = QHBoxLayout()
        need_row.addStretch(1)
        need_row.addWidget(self._need)
        need_row.addStretch(1)
        self._choosing = QWidget()
        self._choosing.setFixedWidth(_CHOICE_WIDTH)
        choosing_column = QVBoxLayout(self._choosing)
        choosing_column.setContentsMargins(0, 0, 0, 0)
        choosing_column.setSpacing(10)
        choosing_column.addWidget(self.lost)
        choosing_column.addWidget(self.question)
        choosing_column.addWidget(self.choice)
        choosing_column.addWidget(self.stop)
        choosing_column.addWidget(self._busy)
        choosing_column.addStretch(1)
        choosing_column.addLayout(need_row)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(_GAP)
        self._middle.addWidget(self.text, 1)
        self._middle.addStretch()
        self._middle.addWidget(self._choosing)
        foot = QHBoxLayout()
        foot.setContentsMargins(48, 0, 48, 14)
        foot.addStretch(1)
        foot.setSpacing(6)
        foot.addWidget(IconLabel("lock", 15, Token.INK_2))
        foot.addWidget(self._foot)
        foot.addSpacing(12)
        foot.addWidget(self.back)
        foot.addStretch(1)
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        self._air = QSpacerItem(0, _AIR)
        column.addItem(self._air)
        column.addLayout(self._middle, 1)
        column.addSpacing(10)
        column.addLayout(foot)
        self.stack.addWidget(reading)
        self.stack.addWidget(self.thanks)
        self.stack.addWidget(self.nobody)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.setMinimumWidth(_LEAST_WIDTH)  # the width that the choice has now is no reason not to become narrower

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the text has less room beside it, and then the choice is narrower: nothing is cut off."""
        super().resizeEvent(event)
        wide = self.width() >= _ROOM_FOR_TEXT_EDGE
        left, right = (96, 88) if wide else (48, 32)
        self._middle.setContentsMargins(left, 0, right, 0)
        beside = self.width() - left - right - _GAP - self.text.minimumWidth()
        low = self.height() < _ROOM_FOR_AIR
        self._air.changeSize(0, _LEAST_AIR if low else _AIR)
        self.choice.pad.set_low(low)
        self._choosing.setFixedWidth(max(_CHOICE_LEAST, min(_CHOICE_WIDTH, beside)))

    def _connect(self) -> None:
        self.languages.changed.connect(lambda value: self.set_language(Language(value)))
        self.letters.changed.connect(lambda value: self._set_letters(large=value == _LETTERS_LARGE))
        self.text.end_seen.connect(self._show_need)
        self.choice.changed.connect(self._show_need)
        # The client began again: what was lost is told no longer.
        self.choice.changed.connect(lambda: self.lost.setHidden(self.lost.isHidden() or self.choice.begun))
        self.choice.confirmed.connect(self._confirm)
        self._keeper.kept.connect(self._on_kept)
        self._keeper.progressed.connect(self._busy.set_progress)
        self._keeper.refused.connect(self._ended)
        self.back.clicked.connect(self.question.ask)
        self.escape_pressed.connect(self._on_escape)
        self.question.stop_asked.connect(self.leave)
        self.question.gone_on.connect(lambda: self.text.setFocus(Qt.FocusReason.TabFocusReason))
        self.nobody.left.connect(self._go_back)
        self.nobody.note_asked.connect(self._on_note_asked)
        self.thanks.went_on.connect(self.leave)

    # --- showing -------------------------------------------------------------------------------------------

    def _say(self, template: str, **values: object) -> str:
        form = self._sheet.address_form if self._sheet is not None else AddressForm.INFORMAL
        return words.say(self._translators(self.language), self.language, words.addressed(template, form), **values)

    def _on_sheet(self, sheet: SigningSheet) -> None:
        if sheet.guardian_signs and not sheet.signers:
            self.nobody.show_age(sheet.age_limit)
            self.stack.setCurrentWidget(self.nobody)
            return
        self._sheet = sheet
        self.choice.set_signers(sheet.client_name, sheet.guardian_signs, sheet.signers)
        self._show_sheet()
        self.text.setFocus()

    def set_language(self, language: Language) -> None:
        """Show everything in this language; what was chosen stays chosen."""
        self.language = language
        self.languages.set_value(language)
        self._foot.setText(self._say(words.ONLY_THIS))
        self.back.setText(self._say(words.BACK))
        self.setAccessibleName(self._say(words.PAGE_NAME))
        self._show_sheet()

    def _show_sheet(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self._reader = reader = sheet.reader_if(self.choice.guardian_id)
        text = sheet.words[reader][self.language]
        english = self.language is Language.EN
        name = " ".join(part for part in (sheet.practice.kind, sheet.practice.name) if part)
        self._practice.set_texts(name, weekday_date(sheet.today, english=english))
        news = ""
        if sheet.decided_before is not None and text.change_note:
            news = self._say(words.NEW_SINCE, day=sheet.decided_before)
        whom = words.ABOUT_CLIENT if reader.speaks_for_another else words.FOR_CLIENT
        self.text.show_text(text, self._say(whom, name=sheet.client_name), news)
        self.question.say_in(self._say)
        self.lost.set_texts(self._say(words.LOST), self._say(words.LOST_MEANS))
        sitting = self._sitting
        self.count.setText("" if sitting is None or sitting.asked == 1 else
                           self._say(words.COUNT, n=sitting.number, total=sitting.asked))
        self.choice.say_in(self._say, text.yes, text.no, sheet.age_limit)
        self._show_need()

    def _show_need(self) -> None:
        if self._sheet is not None and self._sheet.reader_if(self.choice.guardian_id) is not self._reader:
            self._show_sheet()  # another signer has another text to read: it is shown from the start
            return
        lacking = self.choice.lacks() if self.text.seen else words.READ_FIRST
        ready = self._sheet is not None and not lacking and not self._keeper.busy
        self.choice.set_ready(ready, self._say(lacking) if lacking else "")
        shown = partial(_shown, self._translators(self.language), self.language)
        told = "" if self._sheet is None else told_before(self._sheet, self.choice.decision, shown, self._say)
        if told:
            self.stop.set(told, State.WARN, "info")
        self.stop.setVisible(bool(told))
        if lacking:
            self._need.set(self._say(lacking), State.NEUTRAL, "info")
        else:
            self._need.set(self._say(words.ALL_READ), State.OK, "check")

    # --- keeping the choice --------------------------------------------------------------------------------

    def _confirm(self) -> None:
        sheet, decision = self._sheet, self.choice.decision
        if sheet is None or decision is None or self._keeper.busy or not self.text.seen or self.choice.lacks():
            return
        text = sheet.words[self._reader][self.language]
        self.choice.set_busy(True)
        self._busy.show()
        self._busy.start(self._say(words.BUSY))
        self._keeper.keep(DecisionCommand(sheet.client_id, text.id, text.sha256, decision, self.choice.way,
                                          self.choice.guardian_id, self.choice.signature,
                                          reopens=sheet.reopens))

    def _on_kept(self, recorded: DecisionRecorded) -> None:
        self._ended()
        sitting = self._sitting
        if sitting is not None and sitting.go_on():  # one sitting, one lock at its end
            self._begin(sitting)
            return
        said = words.SEALED if recorded.way is ConsentWay.DRAWN else words.TICKED
        if sitting is not None and sitting.asked > 1:
            said = words.REFUSED_LAST  # some were a yes and some may be a no: of all of them this is true
        elif recorded.decision is Decision.REFUSED:
            said = words.REFUSED
        told = self._say(said, time=clock_time(recorded.at))
        if recorded.withdrawn is not None and recorded.withdrawn.went and recorded.withdrawn.clean:
            translate = self._translators(self.language)
            went = "; ".join(_shown(translate, self.language, one) for one in recorded.withdrawn.went)
            told += " " + self._say(words.WENT, what=went)
        self.thanks.show_words(self._say(words.THANKS), told,
                                self._say(words.HAND_BACK), self._say(words.ON))
        self.stack.setCurrentWidget(self.thanks)

    def _ended(self, error: JindraError | None = None) -> None:
        self.choice.set_busy(False)
        self._busy.finish()
        self._busy.hide()
        self._show_need()
        if error is not None:
            self._need.set(error.sentence(self._translators(self.language), self.language), State.BAD, "circle-alert")


def _set_letters(parts: Sequence[_Lettered], lines: Sequence[StateLine], labels: Sequence[Label], back: LinkButton, *,
                 large: bool) -> None:
    """Larger letters for everything that the client must read before confirming, and for the ways out."""
    for part in parts:
        part.set_large(large)
    for line in lines:
        line.label.set_role(Role.CLIENT_TEXT if large else Role.SECOND)
    for told in labels:
        told.set_role(Role.LARGE_TEXT if large else Role.SECOND)
    back.set_role(Role.LARGE_TEXT if large else None)


def _shown(translate: Translator, language: Language, wording: Text) -> str:
    return wording.render(translate, language)
