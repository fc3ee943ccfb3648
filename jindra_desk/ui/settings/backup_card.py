"""Where backups go, when the last one was made and put back for the test, and «Back-up nu» (K-26)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.copies.register import CopyLine
from jindra_desk.application.copies.status import PlaceState
from jindra_desk.domain.base.wording import size_words
from jindra_desk.domain.copies.backup import KEEP_DAYS
from jindra_desk.ui.copies.backup_place import ask_place
from jindra_desk.ui.copies.backup_runner import BackupRunner, Doing, Look
from jindra_desk.ui.copies.backup_words import age_state, bytes_words, moment_words, place_name, stage_words
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.setting_row import SettingRow
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_READINGS = 2


class BackupCard(Card):
    """Follows the runner; says only what was read or proven."""

    def __init__(self, workbench: ScreenContext, runner: BackupRunner, parent: QWidget | None = None) -> None:
        super().__init__(spacing=measures.SPACE_16, parent=parent)
        self._workbench, self._runner = workbench, runner
        self._state = Banner("", "", State.WARN)
        self._state.hide()
        self._empty = EmptyState(
            "hard-drive", tr("Nog geen back-up"),
            tr("Kies een USB-stick of een map op een andere schijf. Daar komt een versleutelde kopie van je kluis, "
               "die alleen met je wachtwoordzin of herstelcode opengaat."), tr("Kies een stick of map"))
        self._empty.button_clicked.connect(self.choose_place)
        self._path = Label("", Role.SECOND)
        self._reach = StateLine("", State.NEUTRAL)
        self._room = Label("", Role.SECOND, wrap=True)
        self._other = SecondaryButton(tr("Kies een andere"), size=Size.SMALL)
        self._other.clicked.connect(self.choose_place)
        self.last = StateLine("", State.NEUTRAL)
        self._last_place = Label("", Role.SECOND)
        self.make_button = PrimaryButton(tr("Back-up nu"), size=Size.SMALL)
        self.make_button.clicked.connect(self.make)
        self._tested = StateLine("", State.NEUTRAL)
        self._test_says = Label(
            tr("Elke maand zet dit programma een back-up op proef terug, in een eigen map die daarna weggaat."),
            Role.SECOND, wrap=True)
        self._test = SecondaryButton(tr("Doe het nu"), size=Size.SMALL)
        self._test.setAccessibleName(tr("Zet nu een back-up op proef terug"))
        self._test.clicked.connect(self.test)
        self._busy = BusyBar(stoppable=True)
        self._busy.stop_clicked.connect(self._runner.stop)
        self._busy.hide()
        self._lay_out()
        runner.changed.connect(self._show)
        runner.progressed.connect(self._on_progressed)
        self._show()

    def _lay_out(self) -> None:
        self.body.addWidget(SectionTitle(tr("Back-up")))
        self.body.addWidget(self._state)
        self.body.addWidget(self._empty)
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(measures.SPACE_16)
        rows.addWidget(SettingRow(tr("Plek"), self._path, self._reach, self._room, actions=(self._other,)))
        rows.addWidget(Divider())
        rows.addWidget(SettingRow(tr("Laatste back-up"), self.last, self._last_place, actions=(self.make_button,)))
        rows.addWidget(self._busy)
        rows.addWidget(Divider())
        rows.addWidget(SettingRow(tr("Teruggezet op proef"), self._tested, self._test_says, actions=(self._test,)))
        self.body.addWidget(self._rows)
        self.body.addWidget(Label(
            tr("Een back-up gaat na {n} dagen weg, zodra er een nieuwere is nagekeken: zodat een vernietigd dossier "
               "ook uit je back-ups verdwijnt.", n=KEEP_DAYS), Role.SECOND, Token.INK_2, wrap=True))

    def choose_place(self) -> None:
        """Ask for a stick or folder, once; a first backup follows at once."""
        ask_place(self._workbench.native_dialogs, self, self._runner.place.choose)

    def make(self) -> None:
        """Make a backup at the chosen place."""
        look = self._runner.look
        if look is not None and look.status.place is not None:
            self._runner.make(look.status.place)

    def test(self) -> None:
        """Put the newest backup back for the test."""
        self._runner.test()

    def _show(self) -> None:
        runner, look = self._runner, self._runner.look
        self._show_state()
        chosen = look is not None and look.status.place is not None
        self._empty.setVisible(look is not None and not chosen)
        self._rows.setVisible(chosen)
        if look is not None and chosen:
            self._show_place(look)
            self._show_last(look.status.last, look.status.age_days or 0, apart=look.elsewhere)
            self._show_tested(look.status.tested_on)
        busy = runner.doing is not Doing.NOTHING
        for button in (self.make_button, self._test, self._other):
            button.setEnabled(not busy)
            button.setToolTip(tr("Er wordt al aan een back-up gewerkt.") if busy else "")
        if look is not None and look.status.last is None and not busy:
            self._test.setEnabled(False)
            self._test.setToolTip(tr("Maak eerst een back-up."))
        if busy and self._busy.isHidden():
            self._busy.start(tr("Voorbereiden"))
        elif not busy:
            self._busy.finish()
        self._busy.setVisible(busy)

    def _show_state(self) -> None:
        runner = self._runner
        fault = runner.fault or runner.test_fault
        if fault is not None:
            title, cause, next_step = fault.parts(qt_translate, current_language())
            self._state.set_state(State.BAD)
            self._state.set_texts(title, " ".join(part for part in (cause, next_step) if part))
        elif runner.altered:
            self._state.set_state(State.WARN)
            n = runner.altered
            self._state.set_texts(
                tr("{n} foto of document in je kluis is veranderd sinds het werd bewaard.", n=1) if n == 1 else
                tr("{n} foto’s of documenten in je kluis zijn veranderd sinds ze werden bewaard.", n=n),
                tr("De back-up is gemaakt zoals de kluis nu is. Bewaar ook een oudere back-up, en laat de kluis "
                   "controleren bij Kluis."))
        self._state.setVisible(fault is not None or bool(runner.altered))

    def _show_place(self, look: Look) -> None:
        status = look.status
        if status.place is None:
            return
        self._path.setText(str(status.place))
        if status.sending and self._runner.doing is Doing.NOTHING:
            self._reach.set(tr("Een back-up wordt nog weggeschreven; dat gaat ook op slot door."), State.NEUTRAL,
                            "hourglass")
        elif status.place_state is PlaceState.REACHABLE:
            if look.elsewhere:
                self._reach.set(tr("Te bereiken"), State.OK)
            else:
                self._reach.set(tr("Op dezelfde schijf als de kluis: gaat die stuk of wordt hij gestolen, dan is ook "
                                   "de back-up weg. Kies een stick of een andere schijf."), State.WARN)
        elif status.place_state is PlaceState.READ_ONLY:
            self._reach.set(tr("Alleen te lezen: er kan geen back-up op."), State.WARN)
        else:
            self._reach.set(tr("Nu niet te bereiken. Sluit de stick aan."), State.NEUTRAL, "usb")
        self._room.setVisible(look.free is not None)
        if look.free is not None:
            self._room.setText(tr("Een back-up is ongeveer {size}; er is {free} vrij.", size=size_words(look.needed),
                                  free=size_words(look.free)))

    def _show_last(self, last: CopyLine | None, age: int, *, apart: bool) -> None:
        """`apart`: the place is on another disk than the vault, so that the backup outlives this computer."""
        self._last_place.setVisible(last is not None)
        if last is None:
            self.last.set(tr("Nog geen. Maak er nu een."), State.WARN)
        else:
            state = age_state(age)
            words = (tr("{moment}, nagekeken op de plek zelf", moment=moment_words(last.made_at))
                     if state is State.OK else
                     tr("{moment}, {n} dagen oud: maak een nieuwe", moment=moment_words(last.made_at), n=age))
            self.last.set(words, State.WARN if state is State.OK and not apart else state)
            self._last_place.setText(tr("{file} in {place}", file=last.file, place=place_name(last.path.parent)))

    def _show_tested(self, on: date | None) -> None:
        if on is None:
            self._tested.set(tr("Nog niet"), State.NEUTRAL)
        else:
            self._tested.set(tr("Op {day}: alles kwam heel terug", day=on), State.OK)

    def _on_progressed(self, done: int, total: int) -> None:
        words = (stage_words(done, total) if self._runner.doing is Doing.BACKUP
                 else tr("Op proef terugzetten en nalezen"))
        self._busy.words.setText(words)
        self._busy.set_progress(done, total, bytes_words(done, total, _READINGS))
