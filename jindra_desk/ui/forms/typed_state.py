"""What stands in the fields of any dialog, as plain values and back: no form needs its own way to be kept (J-28).

Fields are told apart by what they are called, the second of one name from the first; only where no name is known, as in
another language, by their order. What must not be kept is left out: secrets, and numbers that no field may hold
(J-61).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QComboBox, QLineEdit, QTextEdit, QWidget

from jindra_desk.application.session.text_gate import cut_forbidden
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField

Typed = list[list[object]]
"""One [kind, value, name] per field, JSON-able; the name is what a screen reader says."""

_LINE, _TEXT, _CHOICE, _TICK = "line", "text", "choice", "tick"


def left_out() -> str:
    """What stands in a draft where a number or code was that may not be kept (J-61)."""
    return tr("[nummer weggelaten]")


def read_typed(room: QWidget, before: Sequence[Sequence[object]] = ()) -> Typed:
    """What stands in every field of `room` now; `before` is what was there first, and may be kept as it is."""
    known = {index: str(pair[1]) for index, pair in enumerate(before)}
    found: Typed = []
    for index, (kind, field) in enumerate(_fields(room)):
        value = _value(field)
        if isinstance(value, str):
            value = cut_forbidden(value, left_out=left_out(), before=known.get(index, ""))
        found.append([kind, value, _name(field)])
    return found


def put_typed(room: QWidget, values: object) -> bool:
    """Put `values` of a draft back; False, and nothing changed, when they do not belong to these fields.

    A draft of another version of the program keeps its names: what is asked no longer is left out, and what moved
    comes to its own place.
    """
    fields = list(_fields(room))
    kept = [pair for pair in values if isinstance(pair, list | tuple)] if isinstance(values, list | tuple) else []
    pairs = _by_name(fields, kept) or _by_order(fields, kept)
    for field, value in pairs:
        _put(field, value)
    return bool(pairs)


def _by_name(fields: Sequence[tuple[str, QWidget]], kept: Sequence[Sequence[object]]) -> list[tuple[QWidget, object]]:
    """Of one name the first is the first; those without any are told apart by their order among themselves."""
    waiting = [(str(one[0]), str(one[2]), one[1]) for one in kept if len(one) == 3]
    if not {name for _kind, name, _value in waiting if name} & {_name(field) for _kind, field in fields}:
        return []
    found = []
    for kind, field in fields:
        fitting = next((one for one in waiting if one[:2] == (kind, _name(field))), None)
        if fitting is not None:
            waiting.remove(fitting)
            found.append((field, fitting[2]))
    return found


def _name(field: QWidget) -> str:
    return field.accessibleName() or (field.text() if isinstance(field, QAbstractButton) else "")


def _by_order(fields: Sequence[tuple[str, QWidget]], kept: Sequence[Sequence[object]]) -> list[tuple[QWidget, object]]:
    if len(kept) != len(fields) or any(len(one) < 2 or one[0] != kind
                                       for one, (kind, _field) in zip(kept, fields, strict=True)):
        return []
    return [(field, one[1]) for one, (_kind, field) in zip(kept, fields, strict=True)]


def _fields(room: QWidget) -> Iterator[tuple[str, QWidget]]:
    for widget in room.findChildren(QWidget):
        kind = _kind(widget)
        if kind and not _is_part_of_another(widget, room):
            yield kind, widget


def _kind(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return _LINE
    if isinstance(widget, QTextEdit):
        return _TEXT
    if isinstance(widget, QComboBox):
        return _CHOICE
    return _TICK if isinstance(widget, QAbstractButton) and widget.isCheckable() else ""


def _is_part_of_another(widget: QWidget, room: QWidget) -> bool:
    """True inside a list or a calendar, which tell for themselves, and for a secret, which is never kept."""
    around = widget.parentWidget()
    while around is not None and around is not room:
        if isinstance(around, QComboBox | QCalendarWidget | PassphraseField):
            return True
        around = around.parentWidget()
    return False


def _value(field: QWidget) -> object:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else field.currentIndex()
    return isinstance(field, QAbstractButton) and field.isChecked()


def _put(field: QWidget, value: object) -> None:
    if isinstance(field, QLineEdit):
        field.setText(str(value))
        field.textEdited.emit(field.text())  # a day is read from what is typed
    elif isinstance(field, QTextEdit):
        field.setPlainText(str(value))
    elif isinstance(field, QComboBox) and field.isEditable():
        field.setEditText(str(value))
    elif isinstance(field, QComboBox) and isinstance(value, int) and -1 <= value < field.count():
        field.setCurrentIndex(value)
        field.activated.emit(value)
    elif isinstance(field, QAbstractButton) and value is not field.isChecked() and (value or not field.autoExclusive()):
        field.click()
