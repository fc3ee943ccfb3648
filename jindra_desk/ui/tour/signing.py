"""Reading and signing on the client's page, as a client does it with mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from jindra_desk.ui.consents.signature_pad import SignaturePad
from jindra_desk.ui.consents.signing_text import SigningText
from jindra_desk.ui.tour.faults import NeverDone
from jindra_desk.ui.tour.fixture import TourFixture
from jindra_desk.ui.tour.ui_driver import UiDriver
from jindra_desk.ui.widgets.inputs.option_card import OptionCard

Stroke = tuple[tuple[float, float], ...]

_MOST_PAGES = 20
# Drawn by hand on a piece of squared paper: nobody's signature.
SIGNATURE: tuple[Stroke, ...] = (
    (
        (0.2, 0.26), (0.24, 0.23), (0.28, 0.25), (0.27, 0.38), (0.25, 0.52), (0.22, 0.66), (0.18, 0.75),
        (0.155, 0.7), (0.17, 0.6), (0.23, 0.55), (0.29, 0.5), (0.325, 0.43), (0.315, 0.39), (0.29, 0.44),
        (0.295, 0.54), (0.325, 0.55), (0.35, 0.48), (0.36, 0.42), (0.362, 0.52), (0.38, 0.55), (0.4, 0.46),
        (0.41, 0.42), (0.412, 0.54), (0.44, 0.46), (0.455, 0.44), (0.46, 0.55), (0.475, 0.36), (0.482, 0.22),
        (0.487, 0.36), (0.485, 0.55), (0.51, 0.47), (0.53, 0.44), (0.535, 0.55), (0.56, 0.47), (0.575, 0.44),
        (0.58, 0.55), (0.61, 0.48), (0.64, 0.45), (0.66, 0.52), (0.7, 0.5), (0.78, 0.46),
    ),
    (
        (0.365, 0.32), (0.366, 0.325), (0.367, 0.33),
    ),
    (
        (0.385, 0.315), (0.386, 0.32), (0.387, 0.325),
    ),
    (
        (0.17, 0.77), (0.3, 0.74), (0.5, 0.69), (0.7, 0.655), (0.83, 0.645),
    ),
)


def read_to_the_end(stage: TourFixture) -> None:
    """Page down until the end of the text was in view."""
    text = stage.hands.child(SigningText)
    for _page in range(_MOST_PAGES):
        if text.seen:
            return
        stage.hands.key(Qt.Key.Key_PageDown, widget=text)
        stage.hands.settle()
    raise NeverDone(what=text.accessibleName())


def choose_yes(hands: UiDriver) -> None:
    """Choose the first of the two equal cards."""
    hands.press_widget(hands.find(OptionCard))


def sign(hands: UiDriver) -> None:
    """Draw a signature."""
    hands.draw(hands.child(SignaturePad), SIGNATURE)
