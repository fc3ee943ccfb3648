"""The owner's list of treatments in the settings: flags, minimum age, add and put away (A-04, A-29, K-55)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.treatments.types import (
    TreatmentTypeInput,
    archive_treatment_type,
    list_treatment_types,
    save_treatment_type,
)
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import TreatmentTypeId
from jindra_desk.domain.treatments.treatment import TreatmentType
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.treatment_dialog import TreatmentDialog
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.tag import Tag
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.rows import CardList, ClickableRow, TwoLines
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

DRAFT = "treatment:"
"""The name of its form in a draft, with the id behind it."""


class TreatmentsSection(QWidget):
    """One row per kind of treatment; a click opens it."""

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.dialog: TreatmentDialog | None = None
        self.forms = DialogDrafts(self)
        self._kinds: tuple[TreatmentType, ...] | None = None
        self._expected = ""
        add = SecondaryButton(tr("Nieuwe behandeling"), icon="plus", size=Size.SMALL)
        add.clicked.connect(lambda: self.edit(None))
        header = SectionTitle(tr("Behandelingen"))
        header.add_action(add)
        self._list = CardList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_12)
        column.addWidget(header)
        column.addWidget(Label(
            tr("Bij Wkkgz hoort een volledig verslag. Bij zichtbaar resultaat herinnert het programma aan foto’s; "
               "verplicht zijn die nooit."), Role.SECOND, wrap=True))
        column.addWidget(self._list)

    def reload(self) -> None:
        """Read the list."""
        self._workbench.ask(self, "settings.types", list_treatment_types, self._on_read, coalesce_key="settings.types")

    def edit(self, kind: TreatmentType | None) -> None:
        """Open one, or an empty form."""
        self.dialog = TreatmentDialog(self.window(), kind)
        self.dialog.kept.connect(self._on_kept)
        self.dialog.archive_asked.connect(self._on_archive_asked)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.forms.watch(f"{DRAFT}{kind.id if kind else ''}", self.dialog)
        self.dialog.open()

    def restore(self, name: str) -> None:
        """Open the form that stood in a draft, as soon as the list is read."""
        self._expected = name
        self._open_expected()

    def _open_expected(self) -> None:
        if self._kinds is None or not self._expected:
            return
        wanted, self._expected = self._expected.removeprefix(DRAFT), ""
        kind = next((kind for kind in self._kinds if kind.id == wanted), None)
        if kind is not None or not wanted:
            self.edit(kind)

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    def _on_read(self, kinds: tuple[TreatmentType, ...]) -> None:
        self._kinds = kinds
        self._list.clear()
        for kind in kinds:
            row = ClickableRow(measures.ROW_LIST, name=kind.name)
            quiet = tr("Niet meer gebruikt") if kind.archived else ""
            if kind.minimum_age is not None and not kind.archived:
                quiet = tr("Vanaf {age} jaar", age=kind.minimum_age)
            row.row.addWidget(TwoLines(kind.name, quiet), 1)
            if kind.wkkgz:
                row.row.addWidget(Tag("Wkkgz", State.NEUTRAL))
            if kind.visible_result:
                row.row.addWidget(Tag(tr("Zichtbaar resultaat"), State.NEUTRAL))
            row.clicked.connect(partial(self.edit, kind))
            self._list.add_row(row)
        self._open_expected()

    def _on_kept(self, given: TreatmentTypeInput) -> None:
        self._workbench.change(self, "settings.keep_type", lambda session: save_treatment_type(session, given),
                               lambda _changes: self._on_done(), self._on_refused)

    def _on_archive_asked(self, type_id: TreatmentTypeId, archived: bool) -> None:
        def back() -> None:
            self._archive(type_id, archived=not archived)

        words = (tr("Deze behandeling kun je niet meer kiezen.") if archived else
                 tr("Deze behandeling kun je weer kiezen."))
        self._archive(type_id, archived=archived, told=lambda: self._on_done(words, back))

    def _archive(self, type_id: TreatmentTypeId, *, archived: bool, told: Callable[[], None] | None = None) -> None:
        """Without `told`: what was done is taken back, and the list shows it."""
        self._workbench.change(self, "settings.archive_type",
                               lambda session: archive_treatment_type(session, type_id, archived=archived),
                               lambda _changes: self.reload() if told is None else told(), self._on_refused)

    def _on_done(self, words: str = "", undo: Callable[[], object] | None = None) -> None:
        if self.dialog is not None:
            self.dialog.dismiss()
        self._workbench.navigator.toast(words or tr("Bewaard."), undo=undo, here=undo is not None)
        self.reload()

    def _on_refused(self, fault: JindraError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(fault)
