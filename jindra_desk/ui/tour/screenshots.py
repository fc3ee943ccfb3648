"""The pictures of the open program, one function per screen; names are those of the targets, so that they can be laid
side by side.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.consents.signing_text import SigningText
from jindra_desk.ui.settings.page import SECTIONS
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.tour.camera import NARROW, WIDE, grab
from jindra_desk.ui.tour.fixture import TourFixture
from jindra_desk.ui.tour.parts_page import GalleryPage
from jindra_desk.ui.tour.signing import choose_yes, read_to_the_end, sign
from jindra_desk.ui.tour.tokens_page import TokensPage
from jindra_desk.ui.tour.ui_driver import read_preview, turn

Scene = Callable[[TourFixture, str], None]

_PARTS_BELOW = 536
_STRIP_AT = 550
_STRIP_TOP = 58

SINGLE = "Joëlle van den Heuvel"
DUE = "Ilse ten Brinke"
YOUNG = "Fenna Hoekstra"
NEW_SURNAME = "van den Berg"


def search_label() -> str:
    """What the search field of the list is called."""
    return tr("Zoek op naam, telefoon, e-mail of straat")


def today(stage: TourFixture, name: str) -> None:
    """What needs the owner."""
    stage.go("today")
    stage.take(name)


def client(stage: TourFixture, name: str) -> None:
    """One client with the owner's course."""
    stage.go("client", client=stage.client(SINGLE))
    stage.take(name)


def visit(stage: TourFixture, name: str) -> None:
    """The visit of today, half filled in."""
    client_id = stage.client(SINGLE)
    stage.go("client", client=client_id)
    stage.hands.press(tr("Ga verder met bezoek"))
    stage.take(name)


def compare(stage: TourFixture, name: str) -> None:
    """Two photos under the slider."""
    stage.go("compare", client=stage.client(SINGLE))
    stage.hands.press(tr("Schuif"))
    stage.take(name)


def signing(stage: TourFixture, name: str) -> None:
    """The client's page: read, chosen, signed."""
    stage.go("signing", client=stage.client(SINGLE), kind=ConsentKind.PHOTOS_FILE.value)
    read_to_the_end(stage)
    choose_yes(stage.hands)
    sign(stage.hands)
    stage.hands.child(SigningText).verticalScrollBar().setValue(0)
    stage.take(name)


def retention(stage: TourFixture, name: str) -> None:
    """The dashboard with one preview."""
    stage.go("retention", client=stage.client(DUE))
    stage.take(name)


def clients(stage: TourFixture, name: str) -> None:
    """The list, searched."""
    stage.go("clients")
    stage.hands.fill(search_label(), "vd berg")
    stage.take(name)


MAIN: tuple[tuple[str, Scene], ...] = (
    ("01-vandaag", today),
    ("02-client", client),
    ("04-bezoek", visit),
    ("05-vergelijken", compare),
    ("06-tekenen", signing),
    ("07-bewaartermijnen", retention),
    ("10-clienten", clients),
)


def take_main(stage: TourFixture) -> None:
    """The screens of the targets."""
    dark = Theme.of(stage.desk.window).is_dark
    for name, scene in MAIN:
        scene(stage, "03-client-donker" if dark and name == "02-client" else name)


def take_narrow(stage: TourFixture) -> None:
    """The same in the smallest window."""
    stage.resize(NARROW)
    for name, scene in MAIN:
        scene(stage, f"50-smal-{name[3:]}")
    stage.resize(WIDE)


def take_more(stage: TourFixture) -> None:
    """Every other screen."""
    hands = stage.hands
    stage.go("clients")
    hands.fill(search_label(), "")
    stage.take("10b-clienten-alle")
    hands.fill(search_label(), "xyzzy")
    stage.take("43-niemand-gevonden")
    hands.fill(search_label(), "")
    stage.go("clients")
    hands.press(tr("Nieuwe cliënt"))
    _type_new_client(stage)
    stage.take("20-nieuwe-client")
    hands.press(tr("Niet nu"))
    client_id = stage.client(SINGLE)
    for name, tab in (("21-toestemmingen", "consents"), ("22-fotos", "photos"), ("23-gegevens", "details")):
        stage.go("client", client=client_id, tab=tab)
        stage.take(name)
    stage.go("client", client=stage.client(YOUNG), tab="details")
    stage.take("23b-gegevens-minderjarig")
    _take_health(stage, client_id)
    stage.go("visit", client=client_id)
    stage.take("25-nieuw-bezoek")
    stage.go("photos", client=client_id)
    stage.take("22b-fotos-los")
    stage.go("compare", client=client_id)
    hands.press(tr("Naast elkaar"))
    stage.take("05b-vergelijken-naast")
    for section in SECTIONS:
        stage.go("settings", section=section)
        stage.take(f"24-instellingen-{section}")
    _take_watched(stage, client_id)
    _take_dialogs(stage, client_id)


def _type_new_client(stage: TourFixture) -> None:
    hands = stage.hands
    hands.fill(tr("Voornaam"), "Anouk")
    hands.fill(tr("Achternaam"), NEW_SURNAME)
    hands.fill(tr("Telefoon"), "06 5310 4482")
    hands.press(tr("Adres"))
    hands.fill(tr("Plaats"), "Utrecht")


def _take_health(stage: TourFixture, client_id: ClientId) -> None:
    stage.go("client", client=client_id, tab="health")
    stage.take("26-gezondheid-open")
    stage.hands.press(tr("Sluit de gezondheidsgegevens"))


def _take_watched(stage: TourFixture, client_id: ClientId) -> None:
    """Someone looks along: others are initials."""
    places: tuple[tuple[str, dict[str, str]], ...] = (
        ("today", {}), ("clients", {}), ("retention", {}), ("client", {"client": client_id}))
    stage.go("today")
    stage.hands.press(tr("Meekijkstand"))
    for key, arguments in places:
        stage.go(key, **arguments)
        stage.take(f"40-meekijkstand-{key}")
    stage.hands.press(tr("Meekijkstand aan"))


def _take_dialogs(stage: TourFixture, client_id: ClientId) -> None:
    hands = stage.hands
    stage.go("retention", client=stage.client(DUE))
    read_preview(hands)
    hands.press(tr("Vernietig dossier"))
    stage.take("41-bevestigen")
    hands.press(tr("Niet nu"))
    hands.press(tr("Overzicht"))
    stage.take("42b-printvoorbeeld-overzicht")
    hands.press(tr("Sluit"))
    hands.press(tr("Houd vast"))
    stage.take("41b-vasthouden")
    hands.press(tr("Niet nu"))
    stage.go("client", client=client_id, tab="consents")
    hands.press(tr("Bekijk"))
    stage.take("42-printvoorbeeld")
    hands.press(tr("Sluit"))
    hands.press(tr("Trek in"))
    stage.take("41c-intrekken")
    hands.press(tr("Niet nu"))
    stage.go("settings", section="vault")
    hands.press(tr("Wijzig wachtwoordzin"))
    stage.take("31c-wachtwoordzin-wijzigen")
    hands.press(tr("Niet nu"))


def take_parts(stage: TourFixture) -> None:
    """Tokens, and the widgets with their states: the colours that are on above, the other ones below."""
    tokens = TokensPage()
    _show(stage, tokens)
    stage.camera.take(tokens, "11-bouwstenen")
    tokens.deleteLater()
    parts = GalleryPage()
    _show(stage, parts)
    parts.show_focus()
    turn()
    above = grab(parts)
    theme = Theme.of(parts)
    first = theme.scheme
    theme.set_scheme(Scheme.LIGHT if theme.is_dark else Scheme.DARK)
    turn()
    below = grab(parts)
    theme.set_scheme(first)
    painter = QPainter(above)
    painter.fillRect(QRectF(0, _PARTS_BELOW, *WIDE), below.pixelColor(0, 0))
    rest = WIDE[1] - _STRIP_AT
    painter.drawImage(QRectF(0, _STRIP_AT, WIDE[0], rest), below,
                      QRectF(0, _STRIP_TOP * below.devicePixelRatio(), below.width(), rest * below.devicePixelRatio()))
    painter.end()
    stage.camera.keep_picture("12-onderdelen", above)
    parts.deleteLater()
    stage.desk.window.activateWindow()


def _show(stage: TourFixture, part: QWidget) -> None:
    part.resize(*WIDE)
    part.show()
    part.activateWindow()
    stage.hands.settle()
