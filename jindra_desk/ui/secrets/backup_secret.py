"""Asks what opens a backup: the passphrase, or the recovery code of the paper when it is forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField, TextField

_CODE_LENGTH = 60


class BackupSecret(QWidget):
    """One field at a time; the other way is a link. `changed` tells that somebody types."""

    submitted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = SecretKind.PASSPHRASE
        self.passphrase = PassphraseField(
            tr("Wachtwoordzin"), hint=tr("Die van toen de back-up werd gemaakt, ook als je hem daarna hebt gewijzigd."))
        self.code = TextField(tr("Herstelcode"), max_length=_CODE_LENGTH,
                              hint=tr("Van het herstelblad dat gold toen de back-up werd gemaakt."))
        self.code.hide()
        self.other_way = LinkButton(tr("Gebruik de herstelcode"))
        self.other_way.clicked.connect(self._on_other_way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_8)
        for field in (self.passphrase, self.code):
            column.addWidget(field)
            field.submitted.connect(self.submitted)
            field.changed.connect(self._on_changed)
        column.addWidget(self.other_way, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.passphrase)

    @property
    def field(self) -> PassphraseField | TextField:
        """The field that is shown."""
        return self.passphrase if self.kind is SecretKind.PASSPHRASE else self.code

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def is_complete(self) -> bool:
        """Whether something was typed; says so at the field when not."""
        if self.text().strip():
            return True
        self.field.set_error(tr("Typ eerst je wachtwoordzin.") if self.kind is SecretKind.PASSPHRASE
                             else tr("Typ eerst je herstelcode."))
        self.field.setFocus()
        return False

    def refuse(self, fault: JindraError) -> None:
        """Say at the field that it does not fit, and let the owner type over it."""
        self.field.set_error(fault.sentence(qt_translate, current_language()))
        self.field.setFocus()
        self.field.editor.selectAll()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.code.set_text("")
        self.field.clear_error()

    def _on_other_way(self) -> None:
        self.wipe()
        passphrase = self.kind is SecretKind.RECOVERY_CODE
        self.kind = SecretKind.PASSPHRASE if passphrase else SecretKind.RECOVERY_CODE
        self.passphrase.setVisible(passphrase)
        self.code.setVisible(not passphrase)
        self.other_way.setText(tr("Gebruik de herstelcode") if passphrase else tr("Gebruik de wachtwoordzin"))
        self.setFocusProxy(self.field)
        self.field.setFocus()

    def _on_changed(self, _text: str) -> None:
        self.field.clear_error()
        self.changed.emit()
