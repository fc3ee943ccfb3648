"""Changes one policy value: the editor fits its kind, and a value below the law's floor is refused with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.application.policy.policies import PolicyLine
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.policy.values import KEY_TYPES, PolicyScalar, ValueKind
from jindra_desk.domain.policy.wording import value_wording
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.choices import Switch
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.number_field import NumberField
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_MOST = 9_999


class PolicyDialog(Dialog):
    """Asks for a value; `chosen` is emitted with (key, value, sure) and the caller says what the law made of it."""

    chosen = Signal(str, object, bool)

    def __init__(self, parent: QWidget, line: PolicyLine) -> None:
        super().__init__(parent, render(line.label))
        self._line = line
        if line.note is not None:
            self.body.addWidget(Label(render(line.note), Role.SECOND, Token.INK_2, wrap=True))
        self._editor = _editor_for(line)
        self.body.addWidget(self._editor)
        self._refusal = Banner("", "", State.BAD)
        self._refusal.hide()
        self.body.addWidget(self._refusal)
        self._listed = Label("", Role.SMALL, Token.INK_2, wrap=True)
        self._listed.hide()
        self.body.addWidget(self._listed)
        self._right = LinkButton(tr("Dit klopt"))
        self._right.hide()
        self._right.clicked.connect(self._on_right_clicked)
        self.body.addWidget(self._right)
        self._asked: PolicyScalar = None
        cancel = SecondaryButton(tr("Niet nu"))
        cancel.clicked.connect(self.dismiss)
        self._keep = PrimaryButton(tr("Bewaar"))
        self._keep.clicked.connect(self._on_keep_clicked)
        self.add_button(cancel)
        self.add_button(self._keep)
        self._editor.setFocus()

    def set_value(self, value: PolicyScalar) -> None:
        """Put a value in the editor."""
        self._editor.show_value(value)

    def refuse(self, title: str, reason: str) -> None:
        """Show why it may not be, and leave the value standing as it was typed."""
        self._refusal.set_texts(title, reason)
        self._refusal.show()
        self._editor.setFocus()
        self.fit_height()

    def ask(self, title: str, reason: str, listed: Sequence[str] = (), *, erases: bool = False) -> None:
        """The value that is there is probably a slip, or takes something that `listed` names line by line, with
        what stays: ask, and let the owner say that it is right. `erases`: something goes at once.
        """
        self.refuse(title, reason)
        self._listed.setText("\n".join(listed))
        self._listed.setVisible(bool(listed))
        self._right.setText(tr("Dit klopt: bewaar, en wis dit") if erases else tr("Dit klopt"))
        _ok, self._asked = self._editor.value()
        self._right.show()
        self.fit_height()

    @property
    def refused(self) -> bool:
        """True while a refusal stands in the dialog."""
        return not self._refusal.isHidden()

    def _on_right_clicked(self) -> None:
        """Only what was asked about is right: a value that was changed since is asked about again."""
        ok, value = self._editor.value()
        self._keep_value(sure=ok and value == self._asked)

    def _on_keep_clicked(self) -> None:
        self._keep_value(sure=False)

    def _keep_value(self, *, sure: bool) -> None:
        self._refusal.hide()
        self._listed.hide()
        self._right.hide()
        ok, value = self._editor.value()
        if ok:
            self.chosen.emit(self._line.key, value, sure)
        else:
            self.refuse(tr("Hier hoort een heel getal."), tr("Typ alleen cijfers."))


class _TermEditor(QWidget):
    """A number and its unit."""

    def __init__(self, line: PolicyLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.SPACE_12)
        self._number = NumberField(tr("Aantal"), max_length=5)
        self._unit = ComboField(tr("Eenheid"), options=[("days", tr("dagen")), ("weeks", tr("weken")),
                                                        ("months", tr("maanden")), ("years", tr("jaar"))])
        row.addWidget(self._number, 1)
        row.addWidget(self._unit, 1)
        self.setFocusProxy(self._number)
        self.show_value(line.scalar)

    def show_value(self, value: PolicyScalar) -> None:
        term = value if isinstance(value, Term) else Term()
        unit = next((name for name in ("years", "months", "weeks", "days") if getattr(term, name)), "days")
        self._number.set_text(str(getattr(term, unit)))
        self._unit.set_value(unit)

    def value(self) -> tuple[bool, PolicyScalar]:
        typed = self._number.whole()
        if typed is None or typed > _MOST:
            return False, None
        return True, Term(**{str(self._unit.value()): typed})


class _NumberEditor(QWidget):
    """A whole number; empty is none where the key allows it."""

    def __init__(self, line: PolicyLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._optional = KEY_TYPES[line.key].optional
        hint = tr("Laat leeg voor geen.") if self._optional else ""
        self._number = NumberField(_unit_label(line.key), max_length=5, hint=hint)
        row.addWidget(self._number)
        self.setFocusProxy(self._number)
        self.show_value(line.scalar)

    def show_value(self, value: PolicyScalar) -> None:
        self._number.set_text("" if value is None else str(value))

    def value(self) -> tuple[bool, PolicyScalar]:
        typed = self._number.whole()
        return typed is not None or (self._number.is_empty and self._optional), typed


class _SwitchEditor(QWidget):
    """Yes or no."""

    def __init__(self, line: PolicyLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._switch = Switch(render(line.label))
        row.addWidget(self._switch)
        self.setFocusProxy(self._switch)
        self.show_value(line.scalar)

    def show_value(self, value: PolicyScalar) -> None:
        self._switch.setChecked(value is True)

    def value(self) -> tuple[bool, PolicyScalar]:
        return True, self._switch.isChecked()


class _ChoiceEditor(QWidget):
    """One of a few."""

    def __init__(self, line: PolicyLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        kinds = KEY_TYPES[line.key].choice
        options = [(kind, render(value_wording(line.key, kind))) for kind in kinds] if kinds is not None else []
        self._segments = Segments(options, name=render(line.label)) if len(options) <= 3 else None
        self._combo = None if self._segments else ComboField(render(line.label), options=options)
        row.addWidget(self._segments or self._combo or QWidget())
        row.addStretch(1)
        self.show_value(line.scalar)

    def show_value(self, value: PolicyScalar) -> None:
        if self._segments is not None:
            self._segments.set_value(value)
        elif self._combo is not None:
            self._combo.set_value(value)

    def value(self) -> tuple[bool, PolicyScalar]:
        field = self._segments or self._combo
        chosen = field.value() if field is not None else None
        return isinstance(chosen, StrEnum), chosen if isinstance(chosen, StrEnum) else None


def _editor_for(line: PolicyLine) -> _TermEditor | _NumberEditor | _SwitchEditor | _ChoiceEditor:
    match line.kind:
        case ValueKind.TERM:
            return _TermEditor(line)
        case ValueKind.NUMBER:
            return _NumberEditor(line)
        case ValueKind.SWITCH:
            return _SwitchEditor(line)
        case _:
            return _ChoiceEditor(line)


def _unit_label(key: str) -> str:
    if key == "lock_seconds":
        return tr("Seconden zonder toets of muis")
    return tr("Leeftijd in jaren") if key.endswith("_age") else tr("Aantal")


def refusal_words(parts: tuple[str, str, str]) -> tuple[str, str]:
    """Title, and cause with next step as one text, of a refusal."""
    title, cause, next_step = parts
    return title, " ".join(part for part in (cause, next_step) if part)

