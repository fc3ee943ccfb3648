"""Does what the owner says about a request, with a way back, and shows the letter where it was refused (K-57, K-63)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jindra_desk.application.clients.overview import RequestLine
from jindra_desk.application.rights.answering import (
    LetterAgain,
    RefusedRequest,
    close_request,
    note_handed_over,
    refusal_letter,
    refuse_request,
    reopen_request,
    restrict_as_asked,
)
from jindra_desk.application.rights.restrictions import lift_restriction
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.handout.disclosure import RecipientType
from jindra_desk.domain.handout.release import Leaving
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from jindra_desk.ui.clients.request_dialog import RequestDialog
from jindra_desk.ui.clients.requests_card import RequestsCard
from jindra_desk.ui.navigation.routes import RetentionRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.navigation.undoable import UseCase, run_undoable
from jindra_desk.ui.printing.certificate_view import answer_file_name
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog


class RequestAnswers(QObject):
    """Listens to a `RequestsCard`; `hand_out` is the way out of the file that the header has."""

    def __init__(self, workbench: ScreenContext, page: QWidget, card: RequestsCard, hand_out: Callable[[], None],
                 current: Callable[[], ClientId | None]) -> None:
        super().__init__(page)
        self._workbench, self._page, self._current = workbench, page, current
        card.hand_out_asked.connect(hand_out)
        card.destroy_asked.connect(self._on_destroy)
        card.given_said.connect(self._on_given)
        card.answered_said.connect(self._on_answered)
        card.restrict_asked.connect(self._on_restrict)
        card.ending_asked.connect(self._on_ending)
        card.letter_asked.connect(self._on_letter)

    def _on_destroy(self) -> None:
        if (client := self._current()) is not None:
            self._workbench.navigator.open(RetentionRoute(client))

    def _on_given(self, request: Request) -> None:
        self._close(request.id, partial(_handed_over, request.id),
                    tr("Vastgelegd: het dossier is meegegeven. Het verzoek is beantwoord."))

    def _on_restrict(self, request: Request) -> None:
        dialog = ConfirmDialog(
            self._page.window(), tr("Dossier afschermen?"),
            tr("Er kan dan niets meer bij, en je haalt er niets uit weg, tot je het samen met de cliënt weer opheft. "
               "Ook de bewaartermijn loopt dan niet af."), tr("Scherm af"))
        dialog.confirmed.connect(lambda: self._workbench.change(
            self._page, "rights.restrict", lambda session: restrict_as_asked(session, request.id),
            lambda _changes: self._workbench.navigator.toast(
                tr("Het dossier is afgeschermd. Het verzoek is beantwoord."))))
        dialog.open()

    def lift(self) -> None:
        """Open the shut file of the page again, after a question."""
        client = self._current()
        if client is None:
            return
        dialog = ConfirmDialog(
            self._page.window(), tr("Afscherming opheffen?"),
            tr("Laat dit eerst aan de cliënt weten (AVG, artikel 18 lid 3). Daarna kun je weer in het dossier werken, "
               "en loopt de bewaartermijn weer."), tr("Hef op"))
        dialog.confirmed.connect(lambda: self._workbench.change(
            self._page, "rights.lift", lambda session: lift_restriction(session, client),
            lambda _changes: self._workbench.navigator.toast(tr("De afscherming is opgeheven."))))
        dialog.open()

    def _on_answered(self, request: Request) -> None:
        self._close(request.id, partial(_closed, request.id, Outcome.ANSWERED),
                    tr("Vastgelegd: het verzoek is beantwoord. Verbeter zelf in het dossier wat niet klopte.")
                    if request.kind is RequestKind.RECTIFICATION else tr("Vastgelegd: het verzoek is beantwoord."))

    def _close(self, request_id: RequestId, act: UseCase, words: str) -> None:
        run_undoable(self._workbench, self._page, "rights.close", act, words, partial(_reopened, request_id))

    def _on_ending(self, line: RequestLine) -> None:
        dialog = RequestDialog(self._page.window(), line)
        dialog.chosen.connect(partial(self._end, line.request))
        dialog.open()

    def _end(self, request: Request, ending: object) -> None:
        if isinstance(ending, RefusalGround):
            services, language = self._workbench.services, current_language()
            self._workbench.change(
                self._page, "rights.refuse",
                lambda session: refuse_request(session, services, request.id, ending, qt_translate, language),
                self._on_refused)
        else:
            self._close(request.id, partial(_closed, request.id, Outcome.TAKEN_BACK),
                        tr("Vastgelegd: de cliënt trok het verzoek in."))

    def _on_refused(self, refused: RefusedRequest) -> None:
        self._workbench.navigator.toast(
            tr("Vastgelegd: verzoek nr. {number} is afgewezen. Geef de brief aan de cliënt.", number=refused.number))
        self._show(refused.number, refused.letter)

    def _on_letter(self, request: Request) -> None:
        services, language = self._workbench.services, current_language()
        self._workbench.ask(self._page, "rights.letter",
                            lambda session: refusal_letter(session, services, request.id, qt_translate, language),
                            partial(self._on_made_again, request.number))

    def _on_made_again(self, number: str, again: LetterAgain) -> None:
        if not again.same:
            self._workbench.navigator.toast(tr(
                "Dit is niet dezelfde brief als toen: aanspreekvorm, taal, gegevens of beleid zijn sindsdien "
                "veranderd. Geef hem als een nieuwe brief."))
        self._show(number, again.letter)

    def _show(self, number: str, letter: bytes) -> None:
        client = self._current()
        if client is None:
            return
        leaves = Leaving(client, noop("antwoord op een verzoek"), "AVG art. 12", (noop("naam"), noop("antwoordbrief")),
                         RecipientType.CLIENT)
        PrintPreview(self._page, self._workbench,
                     Printable(tr("Antwoord op een verzoek"), answer_file_name(number), letter, leaves)).open()


def _handed_over(request_id: RequestId, session: Session) -> ChangeSet:
    return note_handed_over(session, request_id)


def _closed(request_id: RequestId, outcome: Outcome, session: Session) -> ChangeSet:
    return close_request(session, request_id, outcome)


def _reopened(request_id: RequestId, session: Session) -> ChangeSet:
    return reopen_request(session, request_id)
