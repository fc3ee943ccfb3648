"""A field for one number: typed as `typed_number` reads it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.base.typed import typed_number, typed_whole
from jindra_desk.ui.widgets.inputs.text_fields import TextField


class NumberField(TextField):
    """A number. With `written` the number that was understood stands in the field so when it is left, unless that
    answers '' for it.
    """

    def __init__(self, label: str, *, placeholder: str = "", suffix: str = "", hint: str = "", max_length: int = 12,
                 written: Callable[[Decimal], str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(label, placeholder=placeholder, suffix=suffix, hint=hint, max_length=max_length, parent=parent)
        self.editor.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        if written is not None:
            self.editor.editingFinished.connect(lambda: self._write(written))

    def number(self) -> Decimal | None:
        """The number that is typed, or None when the field is empty or holds none."""
        return typed_number(self.text())

    def whole(self) -> int | None:
        """The whole number that is typed, or None when the field is empty or holds none."""
        return typed_whole(self.text())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.text().strip()

    def _write(self, written: Callable[[Decimal], str]) -> None:
        number = self.number()
        if number is not None and not self.editor.isReadOnly():
            self.set_text(written(number) or self.text())
