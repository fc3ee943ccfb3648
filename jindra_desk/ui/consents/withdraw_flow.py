"""From «Trek in» to the words that it was done: reads what follows, asks, withdraws, and asks again when it changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.consents.overview import Withdrawn, withdraw_consent
from jindra_desk.application.consents.withdrawal_preview import WithdrawalPreview, preview_withdrawal
from jindra_desk.domain.base.errors import ConsequencesChanged, JindraError
from jindra_desk.domain.base.ids import ConsentId
from jindra_desk.domain.consents.consent import WithdrawalChannel
from jindra_desk.ui.consents.withdraw_dialog import WithdrawDialog
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.progress import BusyBar

WITHDRAW = "withdraw:"
"""The name of its form in a draft, with the kind of consent behind it."""


class WithdrawFlow(QObject):
    """`window` is what its dialog stands over, `busy` tells how far the reading of every page is.

    `unread` comes when there was nothing to ask: what is shown behind it is out of date.
    """

    unread = Signal()

    def __init__(self, workbench: ScreenContext, window: QWidget, busy: BusyBar, forms: DialogDrafts) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._window = window
        self._busy = busy
        self._forms = forms

    def ask(self, consent_id: ConsentId, *, changed: bool = False) -> None:
        """Read what follows now, and ask; `changed`: something else was read before."""
        self._workbench.ask(self, "consents.withdrawal", lambda session: preview_withdrawal(session, consent_id),
                            partial(self._open, changed=changed), self._on_unread,
                            coalesce_key=f"consents.withdrawal.{id(self)}")

    def _open(self, preview: WithdrawalPreview, *, changed: bool) -> None:
        dialog = WithdrawDialog(self._window, preview)
        dialog.chosen.connect(partial(self._withdraw, preview))
        self._forms.watch(f"{WITHDRAW}{preview.kind.value}", dialog)
        if changed:
            dialog.say_changed()
        dialog.open()

    def _on_unread(self, fault: JindraError) -> None:
        self._forms.forget()
        self._workbench.error_raised.emit(fault)
        self.unread.emit()

    def _withdraw(self, preview: WithdrawalPreview, channel: WithdrawalChannel) -> None:
        self._busy.show()
        self._busy.start(tr("Intrekken, en elke bladzijde van de kluis nalezen"))
        job = self._workbench.change_with_progress(
            self, "consents.withdraw",
            lambda session, context: withdraw_consent(session, preview.consent_id, channel, context.advance,
                                                      preview.foretold),
            self.tell, partial(self._on_refused, preview.consent_id))
        job.progressed.connect(lambda done, total, _words: self._busy.set_progress(done, total))
        job.finished.connect(lambda _outcome: self._end_busy())

    def _on_refused(self, consent_id: ConsentId, fault: JindraError) -> None:
        if isinstance(fault, ConsequencesChanged):
            self.ask(consent_id, changed=True)
        else:
            self._workbench.error_raised.emit(fault)

    def _end_busy(self) -> None:
        self._busy.finish()
        self._busy.hide()

    def tell(self, done: Withdrawn) -> None:
        """Say what went and what stays, also after a no on paper."""
        words = done_words(done)
        if not done.clean:
            words = tr("Ingetrokken, maar bij het nalezen stond er nog iets in het kluisbestand. Sluit het programma "
                       "en open het opnieuw: dan maakt het dit af.")
        self._workbench.navigator.toast(words)


def done_words(done: Withdrawn) -> str:
    """What went and what stays, by kind and count: it is durable by now, and was looked for in every page."""
    stays = "; ".join(render(one) for one in done.stays)
    if not done.went:
        return tr("Ingetrokken. Blijft: {stays}. De bevestiging print je via de drie puntjes.", stays=stays)
    return tr("Ingetrokken. Verwijderd en nagelezen: {went}. Blijft: {stays}. De bevestiging print je via de drie "
              "puntjes.", went="; ".join(render(one) for one in done.went), stays=stays)
