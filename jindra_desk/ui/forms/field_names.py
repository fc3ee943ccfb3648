"""The name of a field in its form: the same in every language and version, so that drafts and carets find it (J-28)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

_PROPERTY = "field_name"


def name_fields(fields: Mapping[str, QWidget]) -> None:
    """Give each field its name; it stands in drafts, so none is ever changed."""
    for name, field in fields.items():
        field.setProperty(_PROPERTY, name)


def field_name(part: QWidget, room: QWidget) -> str:
    """The name of the field that `part` is, or stands in; '' when none was given inside `room`."""
    around: QWidget | None = part
    while around is not None:
        name = around.property(_PROPERTY)
        if isinstance(name, str) and name:
            return name
        if around is room:
            break
        around = around.parentWidget()
    return ""
