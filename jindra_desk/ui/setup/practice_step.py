"""Step 1: whose practice it is (J-02), with one named contact person (J-03)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from jindra_desk.domain.business.practice import Practice
from jindra_desk.ui.forms.practice_form import PracticeForm
from jindra_desk.ui.setup.step import SetupStep
from jindra_desk.ui.theme.text import tr


class PracticeStep(SetupStep):
    """Name and contact person are needed; the rest may come later in Instellingen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Je praktijk"),
            tr("Deze gegevens komen op alles wat je cliënten krijgen. Naam en contactpersoon zijn nodig, "
               "de rest mag later."),
            tr("Verder"), parent)
        self._form = PracticeForm()
        self.body.addWidget(self._form)
        self.practice = Practice("", "")

    def entered(self) -> None:
        """Begin at the first empty field."""
        self._form.focus_first()

    def is_complete(self) -> bool:
        """Keep the details when they are in order."""
        checked = self._form.checked()
        if checked is not None:
            self.practice = checked
        return checked is not None
