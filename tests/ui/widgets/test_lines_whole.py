"""Lines that used to be shortened take a second line: their end is what they are read for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.data.retention_clock import ClockLine, RetentionClock
from jindra_desk.ui.widgets.feedback.tag import CheckLine
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.layout.rows import ListRow, TwoLines
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


def test_a_consent_of_two_lines_is_whole_in_a_card(show: Show) -> None:
    """A column gave it no more than one line: the second was cut through the middle."""
    card = QWidget()
    column = QVBoxLayout(card)
    lines = [CheckLine(words, State.NEUTRAL, "niet gevraagd") for words in
             ("Ouder of voogd: behandeling", "Gezondheidsgegevens")]
    for line in lines:
        column.addWidget(line)
    column.addStretch(1)
    card.resize(306, 300)
    show(card)
    QCoreApplication.processEvents()
    assert list(cut_labels(card)) == []
    assert lines[0].label.height() >= lines[0].label.heightForWidth(lines[0].label.width()) > 20
    assert lines[1].height() == 30
    card.resize(600, 300)
    QCoreApplication.processEvents()
    assert lines[0].height() == 30


@pytest.mark.parametrize("wrap", [False, True])
def test_the_two_lines_of_a_row_stay_together_in_its_middle(show: Show, wrap: bool) -> None:
    row = ListRow(66)
    both = TwoLines("3 dossiers moeten weg", "Eén is 2 dagen te laat", wrap=wrap)
    row.row.addWidget(both, 1)
    row.resize(400, 66)
    show(row)
    title, second = both.title, both.second
    assert title.y() + title.height() == second.y()
    assert (title.height(), second.height()) == (title.sizeHint().height(), second.sizeHint().height())
    middle = both.y() + (title.y() + second.y() + second.height()) / 2
    assert abs(middle - row.height() / 2) <= 1


def test_the_day_beside_a_clock_has_its_year(show: Show) -> None:
    line = ClockLine(RetentionClock(parts=20), "Dossier", "Minstens tot en met 30 november 2046", "De wet (WGBO)")
    line.resize(260, 100)
    show(line)
    assert list(cut_labels(line)) == []
    assert line.lines[0].height() == 36


def _drawn(label: Label) -> tuple[int, int]:
    """The first and the last line of pixels with anything of the text."""
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    lines = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]
    return lines[0], lines[-1]


@pytest.mark.parametrize("wrap", [False, True])
def test_in_more_room_than_it_needs_a_text_stands_in_the_middle(show: Show, wrap: bool) -> None:
    """Titles of rows stood at the top of theirs, beside an icon and a button in the middle."""
    label = Label("Gezondheidsgegevens", wrap=wrap)
    label.setFixedHeight(label.sizeHint().height())
    show(label)
    usual, usual_end = _drawn(label)
    label.setFixedHeight(label.height() + 40)
    assert _drawn(label) == (usual + 20, usual_end + 20)


def test_a_text_that_is_asked_to_stands_at_the_top_and_one_without_room_begins_there(show: Show) -> None:
    label = Label("Gezondheidsgegevens", wrap=True, top=True)
    label.setFixedHeight(label.sizeHint().height())
    show(label)
    usual = _drawn(label)
    label.setFixedHeight(label.height() + 40)
    assert _drawn(label) == usual
    small = Label("Ouder of voogd: behandeling van een minderjarige", wrap=True)
    small.setFixedSize(120, small.heightForWidth(120) - 10)
    show(small)
    assert _drawn(small)[0] == usual[0]


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
