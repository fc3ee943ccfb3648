"""What is saved from the client page: each press becomes one use case, a fault goes to its field or to the shell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from jindra_desk.application.clients.end_of_service import note_end_of_service
from jindra_desk.application.clients.fields import ClientInput, GuardianInput
from jindra_desk.application.clients.health import HealthInput, confirm_health_unchanged, save_health, save_skin_type
from jindra_desk.application.clients.register import change_client, save_guardian
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import InvalidInput, JindraError
from jindra_desk.domain.base.ids import ClientId, GuardianId
from jindra_desk.ui.clients.course_tab import CourseTab
from jindra_desk.ui.clients.details_tab import DetailsTab
from jindra_desk.ui.clients.end_dialog import EndOfServiceDialog
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import current_language, qt_translate, tr


class ClientWrites(QObject):
    """Lives as long as its page; `current` tells whose page it is at the moment of the press."""

    saved = Signal()
    """After a whole form was kept."""

    def __init__(self, workbench: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def connect_parts(self, course: CourseTab, details: DetailsTab, current: Callable[[], ClientId | None]) -> None:
        """Listen to the tabs."""
        self._course, self._details, self._current = course, details, current
        course.unchanged_asked.connect(self._on_unchanged)
        course.health.save_asked.connect(self._on_health_save)
        course.health.skin_type_asked.connect(self._on_skin_type)
        details.save_asked.connect(self._on_details_save)
        details.guardian_save_asked.connect(self._on_guardian_save)
        details.end_asked.connect(self._on_end_asked)

    def _on_health_save(self, typed: HealthInput) -> None:
        self._write("health.save", lambda session: save_health(session, typed), self._course.health.show_fault,
                    self._course.health.forget_block)

    def _on_skin_type(self, step: int) -> None:
        client = self._current()
        if client is not None:
            self._write("health.skin_type", lambda session: save_skin_type(session, client, step),
                        self._course.health.show_fault, whole=False)

    def _on_unchanged(self) -> None:
        client = self._current()
        if client is not None:
            self._write("health.unchanged", lambda session: confirm_health_unchanged(session, client),
                        self._course.health.show_fault, self._course.health.close_block)

    def _on_details_save(self, typed: ClientInput) -> None:
        client = self._current()
        if client is not None:
            self._write("clients.change", lambda session: change_client(session, client, typed),
                        self._details.form.show_fault, self._details.form_saved)

    def _on_guardian_save(self, typed: GuardianInput, guardian_id: GuardianId | None) -> None:
        client = self._current()
        if client is not None:
            self._write("clients.guardian", lambda session: save_guardian(session, client, typed, guardian_id),
                        self._details.guardian.show_fault, self._details.guardian_saved)

    def _on_end_asked(self, ended_on: date | None) -> None:
        client = self._current()
        if client is None:
            return
        dialog = EndOfServiceDialog(self._details.window(), ended_on, self._workbench.clock.today())

        def refused(fault: JindraError) -> bool:
            if isinstance(fault, InvalidInput):
                dialog.refuse(fault.sentence(qt_translate, current_language()))
            return isinstance(fault, InvalidInput)

        dialog.chosen.connect(lambda day: self._write(
            "clients.end", lambda session: note_end_of_service(session, client, day), refused, dialog.dismiss,
            whole=False))
        dialog.open()

    def _write(self, name: str, use_case: Callable[[Session], ChangeSet], show_fault: Callable[[JindraError], bool],
               settle: Callable[[], None] | None = None, *, whole: bool = True) -> None:
        def done(_changes: ChangeSet) -> None:
            if settle is not None:
                settle()
            self._workbench.navigator.toast(tr("Bewaard."))
            if whole:
                self.saved.emit()

        def refused(fault: JindraError) -> None:
            if not show_fault(fault):
                self._workbench.error_raised.emit(fault)

        self._workbench.change(self, name, use_case, done, refused)
