"""«Heel en onveranderd» in the settings: look at everything in the vault, and what was noticed about its history."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_places import AnchorPlace, AnchorPlaces
from jindra_desk.application.vault.anchors import (
    AcceptReason,
    FoundAnchors,
    VerifiedAnchors,
    accept_found,
    read_anchors,
    write_anchors,
)
from jindra_desk.application.vault.integrity_state import IntegrityState, integrity_state
from jindra_desk.application.vault.verify import LastVerification, verify_vault
from jindra_desk.application.vault.verify_report import CHECK_NAMES, Check, CheckedPart, VaultReport
from jindra_desk.domain.base.errors import JindraError, ProgramFault
from jindra_desk.domain.base.text import text
from jindra_desk.domain.base.wording import clock_time, count
from jindra_desk.domain.vault.anchor import explain, missing_in_ledger
from jindra_desk.ui.jobs.jobs import Job
from jindra_desk.ui.jobs.lanes import JobContext, JobOutcome
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.tag import CheckLine, StateLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_MOST_PLACES = 20


class IntegrityCard(Card):
    """Says what was looked at and when, and what does not fit; the owner may say that it is right after all."""

    def __init__(self, workbench: ScreenContext, places: AnchorPlaces, keys: KeyStore,
                 parent: QWidget | None = None) -> None:
        super().__init__(spacing=measures.SPACE_16, parent=parent)
        self._workbench = workbench
        self._places, self._keys = places, keys
        self._standing: IntegrityState | None = None
        self._job: Job | None = None
        self.dialog: ConfirmDialog | None = None
        self.look = SecondaryButton(tr("Kijk alles na"), size=Size.SMALL)
        self.look.clicked.connect(self.look_at_everything)
        self.warning = Banner(" ", " ", State.BAD, button=tr("Dit klopt"))
        self.warning.button_clicked.connect(self._ask)
        self.warning.hide()
        self.outcome = StateLine(tr("Nog niet alles nagekeken."), State.NEUTRAL)
        self.kept = Label("", Role.SECOND, wrap=True)
        self.busy = BusyBar(stoppable=True)
        self.busy.stop_clicked.connect(self._stop)
        self.busy.hide()
        head = QHBoxLayout()
        head.addWidget(SectionTitle(tr("Heel en onveranderd")), 1)
        head.addWidget(self.look)
        self.body.addLayout(head)
        self.body.addWidget(self.warning)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.busy)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.kept)

    def reload(self) -> None:
        """Read what was looked at last, and what stands open."""
        self._workbench.ask(self, "settings.integrity", integrity_state, self._show, coalesce_key="settings.integrity")

    def look_at_everything(self) -> None:
        """Ask the key ring first, away from the vault's thread; then read everything, with a way to stop."""
        if self._standing is None or self._job is not None:
            return
        vault_id, places = self._standing.vault_id, self._places
        self.look.setEnabled(False)
        self._clear_lines()
        self.busy.show()
        self.busy.start(tr("De kluis wordt nagekeken"))
        self._follow(self._workbench.run_apart(
            self, "integrity.read", lambda _context: read_anchors(places, vault_id), self._verify))

    def _verify(self, found: FoundAnchors) -> None:
        keys = self._keys
        job = self._workbench.change_with_progress(
            self, "integrity.verify", lambda session, context: _verified(session, context, found, keys),
            self._on_verified)
        job.progressed.connect(self._on_progressed)
        self._follow(job)

    def _follow(self, job: Job) -> None:
        self._job = job
        job.finished.connect(self._on_finished)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_progressed(self, done: int, total: int, words: str) -> None:
        self.busy.words.setText(words)
        self.busy.set_progress(done, total)

    def _on_finished(self, outcome: JobOutcome) -> None:
        if outcome is not JobOutcome.DONE:
            self._end()

    def _end(self) -> None:
        self._job = None
        self.busy.finish()
        self.busy.hide()
        self.look.setEnabled(True)

    def _on_verified(self, report: VaultReport) -> None:
        self._end()
        for part in report.parts:
            for line in _lines(part):
                self._lines.addWidget(line)
        for place in report.unreadable[:_MOST_PLACES]:
            self._lines.addWidget(CheckLine(tr("Niet te lezen: {place}.", place=render(place.place)), State.BAD))
        for words in report.not_proven:
            self._lines.addWidget(CheckLine(tr("Niet bewezen: {what}", what=render(words)), State.NEUTRAL))
        self.reload()

    def _clear_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show(self, standing: IntegrityState) -> None:
        self._standing = standing
        self.outcome.set(*_outcome(standing.last))
        self.kept.setText(_where_kept(standing))
        finding = standing.finding
        self.warning.setVisible(finding is not None)
        if finding is not None:
            told, missing = explain(finding), missing_in_ledger(finding)
            rest = (told.cause, *(() if missing is None else (missing,)), told.next_step)
            self.warning.set_texts(render(told.title), " ".join(render(one) for one in rest))

    def _ask(self) -> None:
        self.dialog = ConfirmDialog(
            self.window(), tr("Is dit de goede kluis?"),
            tr("Vanaf nu geldt deze kluis zoals hij is. Dat je dit zei, komt in het logboek."),
            tr("Ja, dit is de goede"), danger=False)
        self.dialog.confirmed.connect(self._accept)
        self.dialog.open()

    def _accept(self) -> None:
        if self._standing is None:
            return
        vault_id, places = self._standing.vault_id, self._places
        self._workbench.run_apart(self, "integrity.read", lambda _context: read_anchors(places, vault_id),
                                  self._accept_found)

    def _accept_found(self, found: FoundAnchors) -> None:
        self._workbench.change(self, "integrity.accept",
                               lambda session: accept_found(session, found, AcceptReason.OWNER), self._on_accepted)

    def _on_left_behind(self, fault: JindraError) -> None:
        """The next round writes it, unless it is the program itself that cannot."""
        if isinstance(fault, ProgramFault):
            self._workbench.error_raised.emit(fault)

    def _on_accepted(self, accepted: VerifiedAnchors) -> None:
        if self._standing is not None:
            vault_id, places = self._standing.vault_id, self._places
            self._workbench.run_apart(self, "integrity.write",
                                      lambda _context: write_anchors(places, vault_id, accepted.fresh),
                                      lambda _written: None, self._on_left_behind)
        self.reload()


def _verified(session: Session, context: JobContext, found: FoundAnchors, keys: KeyStore) -> VaultReport:
    def told(check: Check, done: int, total: int) -> None:
        context.check_cancelled()
        context.progress(done, total, text(CHECK_NAMES[check]))

    return verify_vault(session, told, found, keys)


def _outcome(last: LastVerification | None) -> tuple[str, State]:
    if last is None:
        return tr("Nog niet alles nagekeken."), State.NEUTRAL
    day, time, n = last.at.date(), clock_time(last.at), last.findings
    if n == 0:
        return tr("Alles nagekeken op {day} om {time}: heel, en onveranderd voor zover te bewijzen.", day=day,
                  time=time), State.OK
    if n == 1:
        return tr("Nagekeken op {day} om {time}: 1 ding klopt niet.", day=day, time=time), State.BAD
    return tr("Nagekeken op {day} om {time}: {n} dingen kloppen niet.", day=day, time=time, n=n), State.BAD


def _where_kept(standing: IntegrityState) -> str:
    if standing.demo:
        return tr("Van een demokluis wordt buiten de kluis niets bijgehouden.")
    if AnchorPlace.KEYRING in standing.places:
        return tr("Hoe ver je kluis is, staat ook in de sleutelbos van deze computer. Zo valt het op als iemand een "
                  "oudere kluis terugzet.")
    if not standing.places:
        return tr("Hoe ver je kluis is, wordt nog nergens anders bijgehouden.")
    return tr("Hoe ver je kluis is, staat ook in een bestand op deze computer, want een sleutelbos die we kunnen "
              "gebruiken is er niet. Wie je kluis kan terugzetten, kan dat bestand ook terugzetten.")


def _lines(part: CheckedPart) -> list[CheckLine]:
    name = qt_translate(CHECK_NAMES[part.check])
    if not part.findings:
        return [CheckLine(name, State.OK, tr("{n}", n=count(part.seen)))]
    return [CheckLine(f"{name}: {render(finding.words)}", State.BAD) for finding in part.findings]
