"""The whole journey of one client by the real screens: from an empty vault to a destroyed file, with its proof.

Each step says in one line what was done and what it wrote. A step that does not end as promised stops the walk.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from jindra_desk.application.erasure.certificates import list_certificates, read_certificate
from jindra_desk.application.handout.copies import save_copy
from jindra_desk.application.retention.dashboard import retention_dashboard
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import Text, noop
from jindra_desk.domain.business.outside_services import QUESTIONS, Outside
from jindra_desk.domain.photos.photo import AREAS, MOMENT_LABELS, Moment
from jindra_desk.ui.clients.health_card import HealthCard
from jindra_desk.ui.photos.incoming_row import IncomingRow
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.tour.faults import NotAsPromised
from jindra_desk.ui.tour.fixture import TourFixture
from jindra_desk.ui.tour.opening import finish_setup, unlock, walk_setup
from jindra_desk.ui.tour.screenshots import search_label
from jindra_desk.ui.tour.signing import choose_yes, read_to_the_end, sign
from jindra_desk.ui.tour.ui_driver import UiDriver, read_preview
from jindra_desk.ui.widgets.inputs.option_card import OptionCard
from jindra_desk.ui.widgets.inputs.segments import Segments

GIVEN, SURNAME = "Renée", "Ağaoğlu-Voorbeeld"
PHONE = "0624187735"
OUTSIDE = MappingProxyType({Outside.MAIL: "Postvak Linde", Outside.BACKUPS: "Een stick in de kluis thuis"})
"""Who outside the invented practice holds something of its clients; nobody for the other questions."""
HALF_TYPED = "Half getypte naam"
_GPS_MARKS = (b"Exif\x00", b"GPS")


@dataclass(frozen=True, slots=True)
class Baggage:
    """What the walk carries: two photos of a camera, where it writes, and how a fresh start is made.

    `take_locked` gives, once, the command line with which the last lock would have started the fresh process; empty
    when nothing was locked. `reopen` gives the window that process shows; `tell` gets each line.
    """

    before: Path
    after: Path
    folder: Path
    vault: Path
    reopen: Callable[[], TourFixture]
    take_locked: Callable[[], Sequence[str]]
    tell: Callable[[str], None]


class Walkthrough:
    """One walk. `stage` is the window that is open now: every lock ends it and a fresh one takes its place."""

    def __init__(self, stage: TourFixture, baggage: Baggage) -> None:
        self.stage = stage
        self._baggage = baggage
        self._client = ClientId("")
        self._number = 0
        self._told = 0  # how many of the camera's files were named

    def walk(self) -> None:
        """Every step in order; raises a `JindraError` that says where it stopped."""
        for step in (self._set_up, self._enter_client, self._ask_health, self._begin_visit, self._photos_need_consent,
                     self._add_photos, self._compare, self._close_visit, self._keep_pdf, self._hand_out,
                     self._lock_half_typed, self._look_at_retention, self._destroy, self._nothing_left):
            step()
        self.stage.end()

    # --- steps -----------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        code = walk_setup(self.stage, pictures=True)
        sheet = self._baggage.folder / "herstelblad.pdf"
        self.stage.hands.press(tr("Bewaar als pdf"))
        self.stage.hands.answer_files(sheet)
        _expect(sheet.exists(), noop("het herstelblad is niet geschreven"))
        finish_setup(self.stage, code, pictures=True)
        self.stage.go("today")
        self._say(tr("Kluis ingericht, herstelcode teruggetypt"), "01-vandaag-leeg", sheet, self._baggage.vault)

    def _enter_client(self) -> None:
        hands = self.stage.hands
        hands.press(tr("Cliënten"))
        hands.press(tr("Nieuwe cliënt"))
        hands.fill(tr("Voornaam"), GIVEN)
        hands.fill(tr("Achternaam"), SURNAME)
        hands.fill(tr("Telefoon"), PHONE)
        hands.press(tr("Ik heb verteld wie de gegevens bewaart, waarom en hoe lang"))
        hands.press(tr("Bewaar"))
        self._client = self.stage.client("agaoglu")
        self.stage.go("clients")
        hands.fill(search_label(), "agao")
        self._say(tr("Cliënt ingeschreven en zonder accenten teruggevonden"), "02-clienten")
        hands.fill(search_label(), "")

    def _ask_health(self) -> None:
        self.stage.go("client", client=self._client)
        hands = self.stage.hands
        hands.press(tr("Laat tekenen"), within=hands.child(HealthCard))
        self._sign("03-gezondheid-tekenen")
        self._say(tr("Toestemming voor gezondheid getekend; daarna op slot en weer open"), "04-client")

    def _begin_visit(self) -> None:
        hands = self.stage.hands
        hands.press(tr("Start bezoek"))
        _choose_kind(hands, "Microneedling")
        hands.press(tr("Wangen"))
        hands.fill(tr("Wat heb je gedaan"), "Reiniging, daarna drie gangen over de wangen.")
        hands.fill(tr("Apparaat"), "Needling-pen 2")
        hands.fill(tr("Stand en instellingen"), "0,5 mm, stand 3")
        hands.fill(tr("Product"), "Hyaluronserum 2%")
        hands.fill(tr("Lotnummer"), "HS-2608-14")
        hands.press(tr("Geen bijzonderheden"))
        self._say(tr("Bezoek begonnen: behandeling, apparaat, product en lot"), "05-bezoek")

    def _photos_need_consent(self) -> None:
        hands = self.stage.hands
        hands.press(tr("Foto’s"))
        _expect(not hands.sees(tr("Kies foto’s")), noop("foto’s kunnen zonder toestemming"))
        self.stage.take("06-foto-zonder-toestemming")
        hands.press(tr("Laat tekenen"))
        self._sign("07-foto-tekenen")
        self._say(tr("Foto’s geweigerd zonder toestemming; toestemming getekend"), "08-toestemmingen")

    def _add_photos(self) -> None:
        hands = self.stage.hands
        self.stage.go("client", client=self._client)
        hands.press(tr("Ga verder met bezoek"))
        hands.press(tr("Foto’s"))
        hands.press(tr("Kies foto’s"))
        hands.answer_files(self._baggage.before, self._baggage.after)
        rows = hands.top.findChildren(IncomingRow)
        _expect(len(rows) == 2, noop("niet elke foto kwam binnen"))
        for row, moment in zip(rows, (Moment.BEFORE, Moment.AFTER), strict=True):
            hands.choose(tr("Gebied"), render(Text(AREAS["cheeks"])), within=row)
            segments = hands.find(Segments, within=row)
            hands.press_widget(segments.segment(moment))
            _expect(segments.value() is moment, MOMENT_LABELS[moment])
        self.stage.take("09-fotos-beschrijven")
        hands.press(tr("Bewaar {number} foto’s", number=2))
        self._say(tr("Foto voor en na opgenomen: rechtop, zonder plaats en tijd van de camera"), "10-fotos")

    def _compare(self) -> None:
        hands = self.stage.hands
        hands.press(tr("Vergelijk"))
        hands.press(tr("Naast elkaar"))
        self.stage.take("11-naast-elkaar")
        hands.press(tr("Schuif"))
        self._say(tr("Voor en na vergeleken, naast elkaar en met de schuif"), "12-schuif")

    def _close_visit(self) -> None:
        hands = self.stage.hands
        self.stage.go("client", client=self._client)
        hands.press(tr("Ga verder met bezoek"))
        hands.press(tr("Licht rood"))
        hands.fill(tr("Resultaat"), "Huid reageert rustig.")
        hands.press(tr("Rond af"))
        _expect(not hands.sees(tr("Rond af")), noop("het bezoek is niet afgerond"))
        self._say(tr("Bezoek afgerond met resultaat"), "13-verloop")

    def _keep_pdf(self) -> None:
        hands = self.stage.hands
        self.stage.go("client", client=self._client, tab="consents")
        hands.press(tr("Bekijk"))
        self.stage.take("14-printvoorbeeld")
        target = self._baggage.folder / "toestemming.pdf"
        hands.press(tr("Bewaar als pdf"))
        hands.answer_files(target)
        hands.press(tr("Sluit"))
        _expect(target.read_bytes().startswith(b"%PDF"), noop("de pdf is niet geschreven"))
        self._say(tr("Getekende toestemming bekeken en als pdf bewaard"), "", target)

    def _hand_out(self) -> None:
        hands = self.stage.hands
        parent = self._baggage.folder / "uitgifte"
        parent.mkdir(mode=0o700)
        hands.press(tr("Meer"))
        hands.pick(tr("Geef dossier mee"))
        self._say_who_else_gets_data()
        hands.answer_files(parent)
        hands.press(tr("Geef mee"))
        folders = list(parent.iterdir())
        _expect(len(folders) == 1, noop("er is geen kopie van het dossier"))
        _check_handout(folders[0])
        self.stage.take("15-meegegeven", toasts=True)
        self._say(tr("Dossier meegegeven; elk bestand klopt met zijn controlegetal"), "", folders[0])

    def _say_who_else_gets_data(self) -> None:
        """The first copy asks it, since its cover names them (J-12)."""
        for question, words in QUESTIONS.items():
            self.stage.hands.fill(qt_translate(words), OUTSIDE.get(question, "geen"))
        self.stage.hands.press(tr("Bewaar"))

    def _lock_half_typed(self) -> None:
        hands = self.stage.hands
        hands.press(tr("Cliënten"))
        hands.press(tr("Nieuwe cliënt"))
        hands.fill(tr("Achternaam"), HALF_TYPED)
        hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self._come_back()
        kept = self.stage.hands.find(QLineEdit, tr("Achternaam")).text()
        _expect(kept == HALF_TYPED, noop("wat half getypt was, is weg"))
        self._say(tr("Op slot met Ctrl+L en weer open: wat half getypt was, staat er nog"), "16-half-getypt")
        self.stage.hands.press(tr("Niet nu"))

    def _look_at_retention(self) -> None:
        self.stage.hands.press(tr("Bewaartermijnen"))
        self.stage.go("retention", client=self._client)
        self.stage.hands.choose(tr("Reden"), tr("De cliënt vraagt het zelf"))
        self._say(tr("Vooraf gezien wat weggaat, wat blijft, waarom en tot wanneer"), "17-bewaartermijnen")

    def _destroy(self) -> None:
        hands = self.stage.hands
        read_preview(hands)
        hands.press(tr("Vernietig dossier"))
        self.stage.take("18-bevestigen")
        hands.press(tr("Vernietig dossier"))
        content = self.stage.ask(_newest_certificate)
        self.stage.take("19-vernietigd", toasts=True)
        proof = self._baggage.folder / "vernietigingsbewijs.pdf"
        services = self.stage.services
        self.stage.ask(lambda session: save_copy(session, services, proof, content, None))
        self._say(tr("Vernietigd, elke bladzijde nagelezen, bewijs gemaakt"), "", proof)

    def _nothing_left(self) -> None:
        dashboard = self.stage.ask(retention_dashboard)
        counts = dashboard.counts
        _expect(counts.due + counts.soon + counts.held + counts.running == 0, noop("het dossier staat er nog"))
        self.stage.desk.end()
        marks = tuple(word.encode(encoding) for word in (SURNAME, PHONE) for encoding in ("utf-8", "utf-16-le"))
        for file in sorted(self._baggage.vault.parent.iterdir()):
            content = file.read_bytes()
            _expect(not any(mark in content for mark in marks), noop("er staat leesbare tekst bij de kluis"))
        self._say(tr("Bij de kluis staat geen leesbaar woord"), "")

    # --- parts -----------------------------------------------------------------------------------------------------

    def _sign(self, picture: str) -> None:
        """On the client's page: read, choose yes, sign, confirm; then hand the screen back, which locks."""
        hands = self.stage.hands
        read_to_the_end(self.stage)
        _expect(not hands.find(OptionCard).isChecked(), noop("de keuze begint niet leeg"))
        choose_yes(hands)
        sign(hands)
        self.stage.take(picture)
        hands.press(tr("Bevestig"))
        hands.press(tr("Verder"))
        self._come_back()

    def _come_back(self) -> None:
        """The lock has ended this window; go on in the one that the fresh process would show."""
        arguments = list(self._baggage.take_locked())
        _expect("--vault" in arguments, noop("het slot is niet dichtgegaan"))
        told = " ".join(arguments)
        _expect(SURNAME not in told and self._client not in told, noop("de opdrachtregel noemt een cliënt"))
        self.stage.end()
        self.stage = self._baggage.reopen()
        unlock(self.stage)

    def _say(self, words: str, picture: str, *written: Path) -> None:
        """One line: number, what was done, and where everything that was written stands."""
        if picture:
            self.stage.take(picture)
        taken = self.stage.camera.written
        places = [*taken[self._told:], *written]
        self._told = len(taken)
        self._number += 1
        told = "".join(f"\n      {place}" for place in places)
        self._baggage.tell(f"{self._number:>3}. {words}.{told}")


def _newest_certificate(session: Session) -> bytes:
    found = list_certificates(session)
    if not found:
        raise NotAsPromised(what=Text(noop("er is geen bewijs")))
    return read_certificate(session, found[0].id)


def _choose_kind(hands: UiDriver, words: str) -> None:
    if hands.find(QComboBox, tr("Behandeling")).currentText() != words:
        hands.choose(tr("Behandeling"), words)


def _check_handout(folder: Path) -> None:
    """Every file has its own hash in the manifest, and no photo a place in it."""
    rows = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    for name, row in rows.items():
        content = (folder / name).read_bytes()
        _expect(hashlib.sha256(content).hexdigest() == row["sha256"], noop("een bestand klopt niet"))
        if name.endswith(".jpg"):
            _expect(not any(mark in content for mark in _GPS_MARKS), noop("een foto draagt nog een plaats"))
    photos = [name for name in rows if name.endswith(".jpg")]
    _expect(len(photos) == 2 and "dossier.pdf" in rows, noop("de kopie is niet compleet"))


def _expect(held: bool, otherwise: str) -> None:
    if not held:
        raise NotAsPromised(what=Text(otherwise))
