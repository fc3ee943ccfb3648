"""The pictures around an open vault: the set-up assistant, empty lists, lock screen and passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt

from jindra_desk.application.settings.preferences import Preferences, save_preferences
from jindra_desk.ui.secrets.code_sheet import CodeSheet
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.tour.fixture import TourFixture
from jindra_desk.ui.tour.ui_driver import UiDriver

DEMO_PASSPHRASE_WORDS = ("linde", "amber", "zeewind", "kompas")
"""Of vaults with invented people only."""
PASSPHRASE = " ".join(DEMO_PASSPHRASE_WORDS)


def walk_setup(stage: TourFixture, *, pictures: bool) -> str:
    """Fill in the five steps; answers the recovery code that was shown."""
    hands = stage.hands
    hands.fill(tr("Naam van de praktijk"), "De Linde")
    hands.fill(tr("Soort praktijk"), "Huidpraktijk")
    hands.fill(tr("Contactpersoon"), "Jindra Linde")
    hands.fill(tr("Plaats"), "Utrecht")
    _next(stage, "30-inrichting-1", tr("Verder"), pictures=pictures)
    _next(stage, "30-inrichting-2", tr("Verder"), pictures=pictures)
    hands.fill(tr("Wachtwoordzin"), PASSPHRASE)
    hands.fill(tr("Nog een keer"), PASSPHRASE)
    _next(stage, "30-inrichting-3", tr("Verder"), pictures=pictures)
    code = hands.child(CodeSheet).accessibleDescription()
    if pictures:
        stage.take("30-inrichting-4")
    return code


def finish_setup(stage: TourFixture, code: str, *, pictures: bool) -> None:
    """Type the code back and make the vault."""
    stage.hands.press(tr("Ik heb hem op papier"))
    stage.hands.fill(tr("Herstelcode van papier"), code)
    _next(stage, "30-inrichting-5", tr("Maak de kluis"), pictures=pictures)
    stage.hands.wait_for(lambda: stage.desk.shell is not None, tr("Maak de kluis"))


def _next(stage: TourFixture, name: str, button: str, *, pictures: bool) -> None:
    if pictures:
        stage.take(name)
    stage.hands.press(button)


def keep_look(stage: TourFixture, preferences: Preferences) -> None:
    """Choose language and colours, as the settings do."""
    stage.ask(lambda session: save_preferences(session, preferences))
    stage.desk.apply_preferences(preferences)
    stage.hands.settle()


def take_empty(stage: TourFixture) -> None:
    """Each list with nothing in it."""
    for key in ("today", "clients", "retention"):
        stage.go(key)
        stage.take(f"43-leeg-{key}")


def take_lock(stage: TourFixture, name: str) -> None:
    """The lock screen."""
    stage.take(name)


def take_wrong_passphrase(stage: TourFixture) -> None:
    """What a wrong passphrase is told, and the other way in."""
    type_passphrase(stage.hands, "linde amber zeewind")
    stage.take("31b-wachtwoordzin-mis")
    stage.hands.press(tr("Wachtwoordzin vergeten?"))
    stage.take("31d-herstelcode")
    stage.hands.press(tr("Toch met je wachtwoordzin"))


def type_passphrase(hands: UiDriver, words: str = PASSPHRASE) -> None:
    """Type it and press Enter."""
    hands.fill(tr("Wachtwoordzin"), words)
    hands.key(Qt.Key.Key_Return)
    hands.settle()


def unlock(stage: TourFixture) -> None:
    """Open the vault by its passphrase."""
    type_passphrase(stage.hands)
    stage.hands.wait_for(lambda: stage.desk.shell is not None, tr("Ontgrendel"))
