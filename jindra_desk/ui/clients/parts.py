"""What other screens lend the header of the client page, handed in by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from jindra_desk.domain.base.ids import ClientId
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.navigation.screen_context import ScreenContext


@dataclass(frozen=True, slots=True)
class HeaderAction:
    """A button in the menu of the header, such as «Geef dossier mee». What is half typed in a form of the action goes
    into the drafts that it is given; `form` names that form, so that the action is taken up again after a lock.
    `answers_access`: what it gives is what a client who asks to see the file gets.
    """

    label_source: str
    icon: str
    act: Callable[[ScreenContext, ClientId, QWidget, DialogDrafts], None]
    form: str = ""
    answers_access: bool = False
