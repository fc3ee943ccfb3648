"""What each step of putting a backup back shows: the file, what opens it, what is in it, and what was done."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from jindra_desk.application.erasure.residue import ResidueOutside
from jindra_desk.application.restore.ledger_replay import LAW_OFF_AGAIN, LAW_OFF_THEN
from jindra_desk.application.restore.restore import Restored, RestorePreview
from jindra_desk.application.restore.target import TargetState
from jindra_desk.domain.base.text import text
from jindra_desk.domain.base.wording import shown, size_words
from jindra_desk.domain.copies.backup import BackupInfo
from jindra_desk.domain.copies.backup_faults import LedgerDoubted, LedgerMissing
from jindra_desk.domain.copies.old_keys import KEYS_OF_TODAY, NEW_KEYS_THEN, OLD_KEYS_AGAIN
from jindra_desk.domain.copies.replaced_vault import EndsUnread, LostRows
from jindra_desk.domain.vault.key_faults import KeysAside
from jindra_desk.ui.copies.backup_words import (
    clients_words,
    documents_words,
    ledger_words,
    moment_words,
    photos_words,
)
from jindra_desk.ui.restore.words import again_lines
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, render, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.readiness_light import LampLine
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.inputs.number_field import NumberField
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_NUMBER_LENGTH = 6


class FileStep(QWidget):
    """Which backup; what anyone can read of it without its key is there at once."""

    choose_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.file: Path | None = None
        column = _column(self)
        row = QHBoxLayout()
        self.choose = SecondaryButton(tr("Kies een bestand"), icon="folder-open")
        self.choose.clicked.connect(self.choose_asked)
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)
        self._name = Label("", Role.MEDIUM)
        self._about = Label("", Role.SECOND, wrap=True)
        self._where = Label("", Role.SECOND, wrap=True)
        for label in (self._name, self._where, self._about):
            column.addWidget(label)

    def show_file(self, file: Path, info: BackupInfo) -> None:
        """Say what was chosen."""
        self.file = file
        self._name.setText(file.name)
        self._where.setText(str(file.parent))
        self._about.setText(tr("Gemaakt op {moment} met versie {version}, {size}.", moment=moment_words(info.made_at),
                               version=info.program, size=size_words(info.bytes)))


class PreviewStep(QWidget):
    """What is in the backup, what happens to what stands here, and the highest number on the owner's papers (T-44)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(measures.SPACE_8)
        column.addLayout(self._lines)
        column.addWidget(Divider())
        self._settled = Label(
            tr("De kluis die hier nu staat, is gelezen. Wat je daarin na deze back-up hebt vernietigd of ingetrokken, "
               "wordt bij het terugzetten opnieuw gedaan. Je hoeft geen nummer op te zoeken."),
            Role.SECOND, Token.INK_2, wrap=True)
        self._settled.hide()
        column.addWidget(self._settled)
        question = Label(
            tr("Wat is het hoogste «Nummer in het register» op je papieren?"), Role.MEDIUM, wrap=True)
        where = Label(
            tr("Het staat op elk bewijs van vernietiging, elke bevestiging van een intrekking en elk formulier dat op "
               "het scherm is getekend. Pak het hoogste erbij dat je hebt: is het register ouder, dan zeg ik het."),
            Role.SECOND, Token.INK_2, wrap=True)
        self.number = NumberField(tr("Hoogste nummer"), max_length=_NUMBER_LENGTH)
        self.number.setMaximumWidth(200)
        self.number.changed.connect(self._on_answered)
        self.none = CheckBox(tr("Ik heb geen papier met zo’n nummer"))
        self.none.toggled.connect(self._on_answered)
        self._asking: tuple[QWidget, ...] = (question, where, self.number, self.none)
        for asking in self._asking:
            column.addWidget(asking)
        self.warning = Banner("", "", State.BAD)
        self.decision = CheckBox("")
        self.decision.toggled.connect(lambda _on: self.changed.emit())
        for part in (self.warning, self.decision):
            part.hide()
            column.addWidget(part)

    def show_preview(self, preview: RestorePreview) -> None:
        """Show what was found, and ask again what the owner decides."""
        self.withdraw_decision()
        self._ask_number(not preview.settled)
        _empty(self._lines)
        self._lines.addWidget(StateLine(
            tr("Van {moment}", moment=moment_words(preview.info.made_at)), State.NEUTRAL, icon="history",
            role=Role.MEDIUM))
        held = tr("{clients}, {photos} en {documents}", clients=clients_words(preview.clients),
                  photos=photos_words(preview.photos), documents=documents_words(preview.documents))
        self._lines.addWidget(StateLine(held, State.NEUTRAL, icon="users"))
        if preview.ledger_found:
            # How far it goes is told afterwards: the number must come from the owner's papers, not from here.
            self._lines.addWidget(StateLine(tr("Er ligt een vernietigingsregister bij."), State.NEUTRAL,
                                            icon="scroll-text"))
        else:
            self._lines.addWidget(StateLine(tr("Er ligt geen vernietigingsregister bij de kluis of de back-up."),
                                            State.WARN))
        if preview.revives:
            self._lines.addWidget(old_keys_banner(preview.info.made_at))
        if preview.lost is not None and preview.lost.anything:
            self._lines.addWidget(lost_banner(preview.lost, swapped=False))
        if preview.target is not TargetState.FREE:
            words = (tr("De kluis die hier nu staat, blijft tot je de teruggezette voor het eerst ontgrendelt. "
                        "Dan wordt hij vernietigd.") if preview.target is TargetState.SAME_VAULT else
                     tr("Hier staat een kluis met een beschadigd sleutelbestand. Hij blijft tot je de teruggezette "
                        "voor het eerst ontgrendelt. Dan wordt hij vernietigd."))
            self._lines.addWidget(Label(words, Role.SECOND, Token.INK_2, wrap=True))

    @property
    def asks_number(self) -> bool:
        """Whether the owner is asked for the highest number."""
        return not self.number.isHidden()

    def highest_certificate(self) -> int | None:
        """The owner's answer, 0 for none; None, and said at the field, when there is none."""
        if self.none.isChecked():
            return 0
        typed = self.number.whole()
        if typed is not None:
            return typed
        self.number.set_error(tr("Typ het hoogste nummer, of vink aan dat je geen papier met een nummer hebt."))
        self.number.setFocus()
        return None

    def ask_number(self) -> None:
        """What settled it is not there any more: the owner's papers tell."""
        self._ask_number(True)
        self.number.setFocus()
        self.changed.emit()

    def ask_decision(self, fault: LedgerDoubted) -> None:
        """Stop, explain, and let the owner go on only with a tick that is logged."""
        title, cause, next_step = fault.parts(qt_translate, current_language())
        self.warning.set_texts(title, " ".join(part for part in (cause, next_step) if part))
        self.decision.setText(
            tr("Het register is er niet meer. Ik ga door, en weet dat vernietigde dossiers en ingetrokken "
               "toestemmingen terug kunnen komen.")
            if isinstance(fault, LedgerMissing) else
            tr("Er is geen nieuwer register. Ik ga door, en weet dat vernietigde dossiers en ingetrokken "
               "toestemmingen terug kunnen komen."))
        self.decision.setChecked(False)
        self.warning.show()
        self.decision.show()
        self.decision.setFocus(Qt.FocusReason.TabFocusReason)

    def withdraw_decision(self) -> None:
        """Nothing is to be decided any more."""
        self.decision.setChecked(False)
        self.decision.hide()
        self.warning.hide()

    @property
    def decides(self) -> bool:
        """Whether a decision is asked."""
        return not self.decision.isHidden()

    @property
    def decided(self) -> bool:
        """Whether the owner ticked it."""
        return self.decides and self.decision.isChecked()

    def begin(self) -> None:
        """Put the focus where the owner answers."""
        self.number.setFocus()

    def _ask_number(self, asked: bool) -> None:
        for part in self._asking:
            part.setVisible(asked)
        self._settled.setVisible(not asked)

    def _on_answered(self, _value: object) -> None:
        self.number.clear_error()
        self.number.setEnabled(not self.none.isChecked())
        self.withdraw_decision()
        self.changed.emit()


class DoneStep(QWidget):
    """What is there now, and what was done again in it."""

    def __init__(self) -> None:
        super().__init__()
        self._column = _column(self)

    def show_restored(self, restored: Restored, *, decided: bool) -> None:
        """Say only what was done; `decided`: the owner went on without a whole ledger."""
        _empty(self._column)
        self._column.addWidget(LampLine(
            State.OK, tr("De back-up van {moment} staat terug", moment=moment_words(restored.made_at)),
            tr("{clients} en {photos}, helemaal nagelezen", clients=clients_words(restored.clients),
               photos=photos_words(restored.photos))))
        self._column.addWidget(Divider())
        self._column.addWidget(Label(tr("Opnieuw gedaan"), Role.SMALL))
        lines = again_lines(restored.replayed)
        for words in lines:
            self._column.addWidget(StateLine(words, State.OK))
        if not lines:
            self._column.addWidget(Label(
                tr("Niets: wat volgens het register is vernietigd, ingetrokken, vastgehouden of losgelaten, stond in "
                   "deze back-up al goed."), Role.SECOND, wrap=True))
        self._column.addWidget(Label(ledger_words(restored.ledger_last, restored.ledger_on), Role.SECOND, wrap=True))
        self._tell_losses(restored)
        if restored.replayed.law_off:
            self._column.addWidget(Banner(
                render(text(LAW_OFF_AGAIN)), render(text(LAW_OFF_THEN)), State.WARN))
        if decided:
            self._column.addWidget(Banner(
                tr("Je ging door zonder een compleet register. Dat staat in het logboek."),
                tr("Kijk zelf na of er iemand terug is die je had vernietigd, en vernietig dat dossier opnieuw."),
                State.WARN))
        if restored.revives:
            self._column.addWidget(old_keys_banner(restored.made_at))
        if restored.keys_of_today:
            self._column.addWidget(Banner(render(text(KEYS_OF_TODAY, day=restored.made_at.date())), "", State.WARN))
        if restored.replayed.outside:
            title, cause, then = ResidueOutside.of(restored.replayed.outside).parts(qt_translate, current_language())
            self._column.addWidget(Banner(title, f"{cause} {then}", State.WARN))
        if restored.keys_aside:
            title, cause, then = KeysAside(names=", ".join(map(shown, restored.keys_aside))).parts(
                qt_translate, current_language())
            self._column.addWidget(Banner(title, f"{cause} {then}", State.WARN))
        if restored.kept_old:
            self._column.addWidget(Label(
                tr("De vorige kluis staat er nog. Hij wordt vernietigd zodra je nu ontgrendelt."), Role.SECOND,
                wrap=True))

    def _tell_losses(self, restored: Restored) -> None:
        if restored.lost is not None and restored.lost.anything:
            self._column.addWidget(lost_banner(restored.lost, swapped=True))
        if restored.ends_unread:
            title, cause, then = EndsUnread(restored.ends_unread).parts(qt_translate, current_language())
            self._column.addWidget(Banner(title, f"{cause} {then}", State.WARN))


def lost_banner(lost: LostRows, *, swapped: bool) -> Banner:
    """What only the vault that is replaced held, so that the owner decides knowing it, and can write it once more."""
    first, *rest = (render(line) for line in lost.lines(swapped=swapped))
    return Banner(first, " ".join(rest), State.WARN)


def old_keys_banner(made_at: datetime) -> Banner:
    """A passphrase that was replaced, perhaps because somebody knew it, opens the vault again."""
    return Banner(render(text(OLD_KEYS_AGAIN, day=made_at.date())), render(text(NEW_KEYS_THEN)), State.WARN)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(measures.SPACE_12)
    return column


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
