"""Lines that used to be shortened take a second line: their end is what they are read for."""

from __future__ import annotations

import pytest

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.data.retention_clock import ClockLine, RetentionClock
from jindra_desk.ui.widgets.feedback.tag import CheckLine
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.paint.label import Label, Run, TextLines
from jindra_desk.ui.widgets.paint.state import State
from tests.ui.tour.measured import cut_labels
from tests.ui.widgets.conftest import Show


@pytest.mark.parametrize(("words", "side"), [
    ("Ouder of voogd: behandeling van een minderjarige", "niet gevraagd"), ("Portret", "12 nov 2025")])
def test_a_consent_and_where_it_stands_are_read_whole(show: Show, words: str, side: str) -> None:
    line = CheckLine(words, State.NEUTRAL, side)
    line.resize(300, line.heightForWidth(300))
    show(line)
    assert list(cut_labels(line)) == []
    assert (line.height() > 30) is (len(words) > 40)


def test_the_day_beside_a_clock_has_its_year(show: Show) -> None:
    line = ClockLine(RetentionClock(parts=20), "Dossier", "Minstens tot en met 30 november 2046", "De wet (WGBO)")
    line.resize(260, 100)
    show(line)
    assert list(cut_labels(line)) == []
    assert line.lines[0].height() == 36


def test_a_long_choice_is_read_whole_in_the_field(show: Show) -> None:
    long = "Gegevens van een minderjarige zonder toestemming van een ouder"
    field = ComboField("Reden", [("short", "De cliënt vraagt het zelf"), ("long", long)])
    field.resize(326, 100)
    show(field)
    field.set_value("short")
    usual = field.combo.height()
    field.set_value("long")
    assert field.combo.height() > usual
    assert not field.combo.cuts_words
    field.set_value("short")
    assert field.combo.height() == usual
    field.resize(700, 100)
    field.set_value("long")
    assert field.combo.height() == usual


def test_a_hyphen_after_one_letter_is_no_place_to_break(show: Show) -> None:
    words = "Ik stuur je het aanbod per e-mail"
    whole = Label(words).sizeHint().width()
    for width in range(60, whole + 10, 3):
        lines = TextLines(Theme.of(), (Run(words),), Role.TEXT, Token.INK, width)
        assert not any(one.endswith("e-") for one in lines.texts), (width, lines.texts)
