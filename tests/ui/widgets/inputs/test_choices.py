"""Ticks, dots, switches, segments, chips and option cards: mouse, keyboard and words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import LIGHT
from jindra_desk.ui.widgets.inputs.chips import ChipGroup
from jindra_desk.ui.widgets.inputs.choices import CheckBox, RadioButton, Switch
from jindra_desk.ui.widgets.inputs.option_card import OptionCard
from jindra_desk.ui.widgets.inputs.segments import Segments
from tests.ui.widgets.conftest import Show, colours


@pytest.mark.parametrize("kind", [CheckBox, Switch])
def test_whole_line_can_be_clicked(qtbot: QtBot, show: Show, kind: type[CheckBox]) -> None:
    box = kind("Papieren kaart is vernietigd")
    show(box)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 5, box.height() // 2))
    assert box.isChecked()
    assert LIGHT.accent in colours(box)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


@pytest.mark.parametrize("kind", [CheckBox, RadioButton, Switch])
def test_long_words_wrap(kind: type[CheckBox]) -> None:
    box = kind("Ik heb gelezen dat mijn gegevens bewaard worden tot twee jaar na de laatste behandeling. " * 2)
    assert box.heightForWidth(200) > box.heightForWidth(900)


def test_radios_begin_empty(show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    answers = [OptionCard("Ja, dat mag", value=True), OptionCard("Nee, liever niet", value=False)]
    for answer in answers:
        column.addWidget(answer)
    show(window)
    assert not any(answer.isChecked() for answer in answers)
    assert answers[0].size() == answers[1].size()


def test_one_option_card_at_a_time(qtbot: QtBot, show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    yes, no = OptionCard("Ja", value=True), OptionCard("Nee", value=False)
    column.addWidget(yes)
    column.addWidget(no)
    show(window)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert yes.isChecked()
    assert LIGHT.accent_soft in colours(yes)
    QTest.keyClick(yes, Qt.Key.Key_Down)
    assert no.isChecked()
    assert not yes.isChecked()


def test_segments_choose_by_mouse_and_arrows(qtbot: QtBot, show: Show) -> None:
    segments = Segments([("l", "Links"), ("v", "Voor"), ("r", "Rechts")], "v", name="Aanzicht")
    show(segments)
    told: list[object] = []
    segments.changed.connect(told.append)
    QTest.mouseClick(segments.segment("l"), Qt.MouseButton.LeftButton)
    QTest.keyClick(segments.segment("l"), Qt.Key.Key_Right)
    assert told == ["l", "v"]
    assert segments.value() == "v"
    assert segments.accessibleName() == "Aanzicht"
    segments.set_value(None)
    assert segments.value() is None


def test_choosing_a_segment_moves_nothing(show: Show) -> None:
    segments = Segments([(1, "Geen"), (2, "Licht rood")], 1)
    show(segments)
    before = segments.segment(2).geometry()
    segments.set_value(2)
    assert segments.segment(2).geometry() == before
    with pytest.raises(KeyError):
        segments.segment(9)


def test_segment_count_is_told() -> None:
    segments = Segments([(1, "Alles"), (2, "Gebroken")], 1)
    segments.set_detail(1, "40")
    assert segments.segment(1).accessibleName() == "Alles 40"


def test_chips_take_several(qtbot: QtBot, show: Show) -> None:
    chips = ChipGroup([("w", "Wangen"), ("k", "Kin"), ("h", "Hals")], name="Zone")
    chips.resize(500, 40)
    show(chips)
    told: list[bool] = []
    chips.changed.connect(lambda: told.append(True))
    for value in ("w", "k"):
        QTest.mouseClick(chips.chip(value), Qt.MouseButton.LeftButton)
    assert chips.values() == ("w", "k")
    assert len(told) == 2
    chips.set_values(["h"])
    assert chips.values() == ("h",)
    chips.add_option("v", "Voorhoofd")
    assert chips.add_dashed("Anders").text() == "Anders"


def test_filter_chips_keep_one_on(qtbot: QtBot, show: Show) -> None:
    chips = ChipGroup([("all", "Iedereen"), ("young", "Onder 16")], multiple=False)
    chips.resize(500, 40)
    show(chips)
    assert chips.value() == "all"
    QTest.mouseClick(chips.chip("young"), Qt.MouseButton.LeftButton)
    assert chips.values() == ("young",)
    with pytest.raises(KeyError):
        chips.chip("gone")


def test_chips_wrap_in_a_narrow_column() -> None:
    chips = ChipGroup([(n, "Voorhoofd en slapen") for n in range(6)])
    assert chips.heightForWidth(250) > chips.heightForWidth(2000)
