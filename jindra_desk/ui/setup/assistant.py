"""The set-up assistant: step by step to an open vault; nothing is written before the last step is right.

Going back keeps what was filled in. The recovery code is drawn when the assistant opens and becomes part of the vault
only when it was typed back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.application.handout.before_vault import BeforeVault
from jindra_desk.application.policy.policies import PolicyBook
from jindra_desk.application.ports.documents import RecoverySheet
from jindra_desk.application.ports.keys import Strength
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.setup.create_vault import NewVault, create_prepared, typed_back
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.jobs.lanes import Lane
from jindra_desk.ui.lock.backdrop import LockBackdrop
from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.secrets.code_sheet import ask_where_to_save, sheet_saved_words
from jindra_desk.ui.setup.passphrase_step import PassphraseStep
from jindra_desk.ui.setup.policy_step import PolicyStep
from jindra_desk.ui.setup.practice_step import PracticeStep
from jindra_desk.ui.setup.recovery_step import RecoveryStep, TypeBackStep
from jindra_desk.ui.setup.step import SetupStep
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.page import ScrollPage
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_CARD_WIDTH = 640
PrintSheet = Callable[[QWidget, bytes], None]


@dataclass(frozen=True, slots=True)
class SetupTools:
    """What the assistant works with. `print_sheet` shows the system's print dialog; None where there is none."""

    stores: Stores
    jobs: Jobs
    services: Callable[[], Services]
    vault_path: Path
    policies: PolicyBook
    texts_for: Callable[[Policy], Sequence[ConsentText]]
    native_dialogs: NativeDialogs
    prepare: Callable[[Session], object]
    print_sheet: PrintSheet | None = None


class SetupAssistant(QWidget):
    """Five steps in a calm card. `vault_created` hands over the open vault's session."""

    vault_created = Signal(object)  # what `prepare` made of the session, such as an Opened
    restore_asked = Signal()  # the owner has a backup, of another computer for instance

    def __init__(self, tools: SetupTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        code = tools.stores.keys.new_recovery_code()
        self.practice_step = PracticeStep()
        self.policy_step = PolicyStep(tools.policies, tools.stores.clock.today())
        self.passphrase_step = PassphraseStep(self._judge)
        self.recovery_step = RecoveryStep(code, can_print=tools.print_sheet is not None)
        self.type_back_step = TypeBackStep(lambda typed: typed_back(tools.stores.keys, code, typed))
        self._code = code
        self._steps: tuple[SetupStep, ...] = (self.practice_step, self.policy_step, self.passphrase_step,
                                              self.recovery_step, self.type_back_step)
        self._pages = QStackedWidget()
        for step in self._steps:
            page = ScrollPage(margins=(0, 0, measures.SPACE_12, 0))
            page.body.addWidget(step)
            page.body.addStretch(1)
            self._pages.addWidget(page)
        self._lay_out()
        self.recovery_step.print_asked.connect(lambda: self._make_sheet(self._on_sheet_to_print))
        self.recovery_step.save_asked.connect(lambda: self._make_sheet(self._on_sheet_to_save))
        self._enter(0)

    def _lay_out(self) -> None:
        self._count = Label("", Role.SECOND, Token.INK_3)
        self._title = Label("", Role.SCREEN_TITLE)
        self._explanation = Label("", Role.TEXT, Token.INK_2, wrap=True)
        self._fault = Banner("", "", State.BAD)
        self._fault.hide()
        self._back = LinkButton(tr("Terug"), icon="chevron-left", quiet=True)
        self._back.clicked.connect(self.go_back)
        self._has_backup = LinkButton(tr("Ik heb een back-up"), icon="history")
        self._has_backup.clicked.connect(self.restore_asked)
        self._next = PrimaryButton(tr("Verder"), size=Size.LARGE)
        self._next.clicked.connect(self.go_on)
        head = QVBoxLayout()
        head.setSpacing(measures.SPACE_4)
        for widget in (self._count, self._title, self._explanation):
            head.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, measures.SPACE_12, 0)  # the steps leave this room for their scroll bar
        buttons.addWidget(self._back)
        buttons.addWidget(self._has_backup)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        self._card = Card(padding=measures.SPACE_24, spacing=measures.SPACE_16)
        self._card.setFixedWidth(_CARD_WIDTH)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self._fault)
        self._card.body.addWidget(self._pages, 1)
        self._card.body.addLayout(buttons)
        foot = QHBoxLayout()
        foot.setSpacing(measures.SPACE_8)
        foot.addWidget(IconLabel("wifi-off", 16, Token.INK_3))
        foot.addWidget(Label(tr("Alles blijft op deze computer, versleuteld."), Role.SECOND))
        foot.addStretch(1)
        foot.addWidget(Label(tr("Jindra Desk"), Role.SECOND))
        ground = LockBackdrop()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(measures.WINDOW_EDGE, measures.WINDOW_TOP, measures.WINDOW_EDGE, measures.SPACE_24)
        outer.setSpacing(measures.SPACE_16)
        outer.addWidget(self._card, 1, Qt.AlignmentFlag.AlignHCenter)
        outer.addLayout(foot)

    @property
    def step_index(self) -> int:
        """Which step is shown, from 0."""
        return self._pages.currentIndex()

    def go_on(self) -> None:
        """Check the step and go to the next one; after the last, make the vault."""
        if not self._next.isEnabled() or not self._steps[self.step_index].is_complete():
            return
        if self.step_index + 1 < len(self._steps):
            self._enter(self.step_index + 1)
        else:
            self._create()

    def go_back(self) -> None:
        """Return to the step before; everything stays filled in."""
        if self._next.isEnabled() and self.step_index > 0:
            self._enter(self.step_index - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from fields that do not use it themselves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._steps[self.step_index].enter_goes_on():
                self.go_on()
        else:
            super().keyPressEvent(event)

    def _enter(self, index: int) -> None:
        step = self._steps[index]
        self._fault.hide()
        self._pages.setCurrentIndex(index)
        self._count.setText(tr("Stap {n} van {total}", n=index + 1, total=len(self._steps)))
        self._title.setText(step.title)
        self._explanation.setText(step.explanation)
        self._next.setText(step.next_text)
        self._back.setVisible(index > 0)
        self._has_backup.setVisible(index == 0)
        step.entered()

    def _judge(self, passphrase: str, on_judged: Callable[[Strength], None]) -> None:
        services = self._tools.services
        self._tools.jobs.run(
            self, "setup.strength", lambda _context: services().strength(passphrase), on_judged, self._on_failed,
            lane=Lane.WORK, coalesce_key="setup.strength")

    def _make_sheet(self, on_made: Callable[[bytes], None]) -> None:
        sheet = RecoverySheet(self._code, self._tools.stores.clock.today())
        services, language = self._tools.services, current_language()
        self._tools.jobs.run(
            self, "setup.sheet",
            lambda _context: services().documents.recovery_sheet(sheet, qt_translate, language),
            on_made, self._on_failed, lane=Lane.WORK)

    def _on_sheet_to_print(self, pdf: bytes) -> None:
        if self._tools.print_sheet is not None:
            self._tools.print_sheet(self, pdf)

    def _on_sheet_to_save(self, pdf: bytes) -> None:
        ask_where_to_save(self, self._tools.native_dialogs, lambda target: self.save_sheet(pdf, target))

    def save_sheet(self, pdf: bytes, target: Path) -> None:
        """Write the recovery sheet to the place the owner chose."""
        services, before = self._tools.services, BeforeVault(self._tools.stores.clock, self._tools.stores.ids)
        self._tools.jobs.run(self, "setup.save_sheet", lambda _context: before.save(services(), target, pdf),
                             lambda _none: self._on_sheet_saved(target), self._on_failed, lane=Lane.WORK)

    def _on_sheet_saved(self, target: Path) -> None:
        self.recovery_step.say(sheet_saved_words(target))

    def _create(self) -> None:
        self._set_busy(True)
        policy = self.policy_step.policy
        new = NewVault(self._tools.vault_path, self.passphrase_step.passphrase, self.practice_step.practice,
                       policy.to_record(), tuple(self._tools.texts_for(policy)), self._code)
        stores = self._tools.stores
        prepare = self._tools.prepare
        self._tools.jobs.run(self, "setup.create", lambda _context: create_prepared(stores, new, prepare),
                             self._on_created, self._on_failed)

    def _on_created(self, prepared: object) -> None:
        self.passphrase_step.wipe()
        self.type_back_step.wipe()
        self.vault_created.emit(prepared)

    def _on_failed(self, fault: JindraError) -> None:
        self._set_busy(False)
        title, cause, next_step = fault.parts(qt_translate, current_language())
        self._fault.set_texts(title, " ".join(part for part in (cause, next_step) if part))
        self._fault.show()

    def _set_busy(self, busy: bool) -> None:
        self._next.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._next.setText(tr("Kluis wordt gemaakt") if busy else self._steps[self.step_index].next_text)

