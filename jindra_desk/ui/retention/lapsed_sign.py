"""Tells on the retention screen of whom something stays that was withdrawn and that nothing keeps, and erases it.

What the law kept where no policy of this vault asks it, since an older backup was put back, has a sign of its own:
first the owner says whether the law binds the practice.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.retention.lapsed import LapsedRemoved, lapsed_files, remove_lapsed
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.retention.policy_moves import FreedFile
from jindra_desk.ui.forms.day_question import ask_today
from jindra_desk.ui.forms.freed_lines import freed_lines
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, SecondaryButton
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


def look_first(day: date) -> str:
    """What was said after that backup is not known in this vault (AVG 5 lid 1 d)."""
    return tr("Kijk eerst na of er na de back-up van {day} weer ja is gezegd: dat staat hier dan niet.", day=day)


class LapsedDialog(Dialog):
    """Lists of whom and what; `confirmed` when it may go."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None, found: tuple[FreedFile, ...], *, watched: bool,
                 law_never: bool = False) -> None:
        going = [one for one in found if one.waits is None]
        title = tr("Wissen wat is ingetrokken?") if going else tr("Ingetrokken, en nog niet te wissen")
        super().__init__(parent, title)
        why = (tr("Hier is om afscherming of om inzage gevraagd. Hef de afscherming op, of beantwoord het verzoek, op "
                  "de cliëntpagina: dan kan het weg.") if not going else
               tr("Dit is ingetrokken en bleef gesloten in het dossier omdat de wet (WGBO) dat vroeg. Wis het alleen "
                  "als die wet niet voor je praktijk geldt. Dit kan niet terug.") if law_never else
               tr("De toestemming hiervoor is ingetrokken of voorbij, en het stond nog gesloten in het dossier. Er is "
                  "geen wet en geen reden tot vasthouden meer waarom het blijft. Dit kan niet terug."))
        days = [one.backup_of for one in going if one.backup_of is not None]
        if days:
            why = f"{why} {look_first(max(days))}"
        self.body.addWidget(Label(why, Role.TEXT, Token.INK_2, wrap=True))
        listed = freed_lines(found, watched=watched)
        for line in listed:
            self.body.addWidget(Label(line, Role.TEXT, wrap=True))
        self.setAccessibleDescription(" ".join((why, *listed)))
        later = SecondaryButton(tr("Niet nu") if going else tr("Sluit"))
        later.clicked.connect(self.reject)
        self.add_button(later)
        if going:
            erase = DangerButton(tr("Wis"))
            erase.clicked.connect(self._on_erase_clicked)
            self.add_button(erase)
        later.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_erase_clicked(self) -> None:
        self._answered = True
        self.confirmed.emit()
        self.accept()


class LapsedSign(Banner):
    """Hidden as long as there is nothing of that kind; its button lists it, and asks. `law_never` as in `FreedFile`."""

    def __init__(self, workbench: ScreenContext, busy: BusyBar, *, law_never: bool = False) -> None:
        super().__init__("", "", State.WARN, button=tr("Bekijk en wis"), icon="file-x")
        self._workbench = workbench
        self._busy = busy
        self._law_never = law_never
        self._found: tuple[FreedFile, ...] = ()
        self.dialog: LapsedDialog | None = None
        self.button_clicked.connect(self._on_asked)
        self.hide()

    def refresh(self) -> None:
        """Read what there is."""
        key = "retention.lapsed_law" if self._law_never else "retention.lapsed"
        self._workbench.ask(self, key, lapsed_files, self._show, coalesce_key=key)

    def _show(self, found: tuple[FreedFile, ...]) -> None:
        self._found = found = tuple(one for one in found if one.law_never is self._law_never)
        n = len({one.client_id for one in found})
        going = any(one.waits is None for one in found)
        self.button.setText(tr("Bekijk en wis") if going else tr("Bekijk"))
        if self._law_never:
            self.set_texts(
                tr("Van {n} cliënt bleef iets dat is ingetrokken, omdat de wet (WGBO) het dossier vroeg. In je beleid "
                   "staat die regel uit.", n=n) if n == 1 else
                tr("Van {n} cliënten bleef iets dat is ingetrokken, omdat de wet (WGBO) het dossier vroeg. In je "
                   "beleid staat die regel uit.", n=n),
                tr("Dit komt uit een back-up die is teruggezet, of uit een dossier dat is ingelezen. Geldt die wet "
                   "voor je praktijk? Zet de regel weer aan: Instellingen, Beleid. Geldt hij niet, wis het dan."))
            self.setVisible(bool(found))
            return
        title = (tr("Van {n} cliënt staat er nog iets dat is ingetrokken, en niets houdt het nog vast.", n=n) if n == 1
                 else tr("Van {n} cliënten staat er nog iets dat is ingetrokken, en niets houdt het nog vast.", n=n))
        text = tr("Het staat gesloten in het dossier. Wis het.") if going else tr(
            "Het staat gesloten in het dossier. Het kan weg zodra de afscherming is opgeheven of de inzage gegeven.")
        days = [one.backup_of for one in found if one.backup_of is not None]
        if going and days:
            text = f"{text} {look_first(max(days))}"
        self.set_texts(title, text)
        self.setVisible(bool(found))

    def _on_asked(self) -> None:
        found = self._found
        self.dialog = LapsedDialog(self.window(), found, watched=self._workbench.privacy.watched,
                                   law_never=self._law_never)
        self.dialog.confirmed.connect(lambda: self._erase(found))
        self.dialog.open()

    def _erase(self, found: tuple[FreedFile, ...]) -> None:
        law_never = self._law_never
        job = self._workbench.change_with_progress(
            self, "retention.remove_lapsed",
            lambda session, context: remove_lapsed(session, found, context.advance, law_never=law_never),
            self._on_erased, lambda fault: self._on_failed(fault, lambda: self._erase(found)))
        self._busy.show()
        self._busy.start(tr("Wissen, en elke bladzijde van de kluis nalezen"))
        job.progressed.connect(lambda done, total, _words: self._busy.set_progress(done, total))
        job.finished.connect(lambda _outcome: self._end_busy())

    def _end_busy(self) -> None:
        self._busy.finish()
        self._busy.hide()

    def _on_erased(self, removed: LapsedRemoved) -> None:
        if removed.number is None:
            words = tr("Er was niets meer om te wissen.")
        elif removed.clean:
            words = tr("Gewist en nagelezen: niets gevonden. Nummer {number} in het register.", number=removed.number)
        else:
            words = tr("Gewist. Bij het nalezen stond er nog iets van in het kluisbestand: het gaat weg bij de "
                       "volgende opening.")
        self._workbench.navigator.toast(words)
        self.refresh()

    def _on_failed(self, fault: JindraError, again: Callable[[], None]) -> None:
        if isinstance(fault, TodayDoubted):
            ask_today(self._workbench, self.window(), fault.doubted.today, fault.doubted.known, again)
        else:
            self._workbench.error_raised.emit(fault)
        self.refresh()
