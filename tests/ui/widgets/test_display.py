"""Painted parts: each has a name and words that say what it shows, and works from the keyboard (J-94)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import DARK, LIGHT, Role, Scheme, Theme, Token
from jindra_desk.ui.widgets.data.avatar import Avatar
from jindra_desk.ui.widgets.data.month_chart import MonthBar, MonthChart
from jindra_desk.ui.widgets.data.promise_bar import PromiseBar, PromiseCells
from jindra_desk.ui.widgets.data.retention_clock import RetentionClock
from jindra_desk.ui.widgets.data.thumbnails import AddThumbnailCell, ThumbnailCell, ThumbnailImage
from jindra_desk.ui.widgets.data.timeline import Timeline
from jindra_desk.ui.widgets.feedback.banner import Banner, CountCard
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.progress import CompletenessBar
from jindra_desk.ui.widgets.feedback.readiness_light import Lamp, LampLine
from jindra_desk.ui.widgets.feedback.tag import CheckLine, StateLine, Tag
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.icon_label import IconDisc, IconTile
from jindra_desk.ui.widgets.paint.key_hint import KeyHint
from jindra_desk.ui.widgets.paint.label import Label, Run
from jindra_desk.ui.widgets.paint.state import State
from tests.ui.widgets.conftest import Show, colours


def test_label_has_the_line_height_of_its_role() -> None:
    assert Label("Vandaag", Role.SCREEN_TITLE).sizeHint().height() == 34
    assert Label("Vandaag", Role.SECOND).token is Token.INK_2
    assert Label("Vandaag").token is Token.INK


def test_label_wraps_in_whole_lines() -> None:
    label = Label("Blijft dicht tot je het opent. Openen wordt vastgelegd.", Role.SECOND, wrap=True)
    assert label.heightForWidth(1000) == 18
    assert label.heightForWidth(200) == 36


def test_label_of_runs_reads_as_one_text(show: Show) -> None:
    label = Label("", Role.SECOND)
    label.set_runs(Run("Gebroken. ", token=Token.BAD), Run("Eén dossier had weg gemoeten."))
    assert label.text() == "Gebroken. Eén dossier had weg gemoeten."
    show(label)
    assert LIGHT.bad in colours(label)


def test_label_is_shortened_not_cut(show: Show) -> None:
    label = Label("Ontspannende gezichtsmassage")
    label.setFixedWidth(80)
    show(label)
    assert label.minimumSizeHint().width() < 80
    image = label.grab().toImage()
    right_edge = {image.pixelColor(79, y).name().upper() for y in range(image.height())}
    assert right_edge == {LIGHT.bg}


def test_label_follows_the_theme(theme: Theme, show: Show) -> None:
    label = Label("Vandaag", Role.SCREEN_TITLE)
    show(label)
    theme.set_scheme(Scheme.DARK)
    assert DARK.ink in colours(label)


@pytest.mark.parametrize(("state", "soft"), [(State.OK, LIGHT.ok_soft), (State.WARN, LIGHT.warn_soft),
                                             (State.BAD, LIGHT.bad_soft), (State.NEUTRAL, LIGHT.chip)])
def test_tag_has_the_tint_of_its_state(show: Show, state: State, soft: str) -> None:
    tag = Tag("laatste dag", state)
    show(tag)
    assert tag.height() == 22
    assert soft in colours(tag)
    assert tag.state is state


def test_tag_can_change() -> None:
    tag = Tag("over 7 dagen")
    tag.set("Compleet", State.OK, "check")
    assert tag.text() == "Compleet"


def test_avatar_shows_initials_or_portrait(show: Show) -> None:
    avatar = Avatar("JH", 48, name="Joëlle")
    show(avatar)
    assert LIGHT.avatar in colours(avatar)
    portrait = QPixmap(40, 80)
    portrait.fill(Qt.GlobalColor.green)
    avatar.set_pixmap(portrait)
    assert "#00FF00" in colours(avatar)
    avatar.set_pixmap(None)
    avatar.set_initials("J.")
    assert "#00FF00" not in colours(avatar)


@pytest.mark.parametrize(("state", "name"), [
    (State.OK, "in orde"), (State.WARN, "er is nog iets open"), (State.BAD, "niet in orde"),
])
def test_lamp_says_its_state_in_shape_and_word(show: Show, state: State, name: str) -> None:
    lamp = Lamp(state)
    show(lamp)
    assert lamp.accessibleName() == name
    other = {State.OK: State.WARN, State.WARN: State.BAD, State.BAD: State.OK}[state]
    before = lamp.grab().toImage()
    lamp.set_state(other)
    assert lamp.grab().toImage() != before


def test_lamp_line_changes_words_with_state() -> None:
    line = LampLine(State.WARN, "Bijna klaar", "Eén punt open")
    line.set(State.OK, "Klaar om te behandelen", "Alles in orde")
    assert line.lamp.state is State.OK
    assert line.texts.title.text() == "Klaar om te behandelen"


def test_clock_says_until_when(show: Show) -> None:
    clock = RetentionClock(parts=24, unit="mnd")
    clock.set_left(23.1, "23", description="Bewaren tot en met 15 oktober 2028")
    show(clock)
    assert clock.accessibleName() == "Bewaren tot en met 15 oktober 2028"
    assert LIGHT.accent in colours(clock)
    clock.set_left(0, "0", past=True)
    assert clock.accessibleName() == "0 mnd"
    assert LIGHT.accent not in colours(clock)


def test_clock_of_bookkeeping_is_quiet(show: Show) -> None:
    clock = RetentionClock(parts=7, unit="jaar", accent=False)
    clock.set_left(99, "7")
    show(clock)
    assert LIGHT.ink_3 in colours(clock)


@pytest.mark.parametrize("kind", [PromiseBar, PromiseCells])
def test_promises_say_their_counts(show: Show, kind: type[PromiseBar]) -> None:
    bar = kind()
    bar.resize(300, 12)
    bar.set_counts(37, 2, 1)
    show(bar)
    assert bar.accessibleDescription() == "37 nagekomen, 2 risico, 1 gebroken"
    assert {LIGHT.ok_dot, LIGHT.warn_dot, LIGHT.bad_dot} <= colours(bar)
    bar.set_counts(0, 0, 0)
    bar.grab()


MONTHS = [MonthBar(2026, 11, 3, 1, 0), MonthBar(2026, 12, 0, 4, 2), MonthBar(2027, 1, 0, 0, 1)]


def test_chart_walks_with_the_arrows_and_tells(qtbot: QtBot, show: Show) -> None:
    chart = MonthChart()
    chart.set_months(MONTHS)
    show(chart)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 0
    assert chart.accessibleDescription() == "nov 2026: 4 dossiers, 3 nu weg, 1 binnen 30 dagen"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "dec 2026: 6 dossiers, 4 binnen 30 dagen"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription() == "jan 2027: 1 dossier"
    with qtbot.waitSignal(chart.month_chosen) as blocker:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert blocker.args == [2]


def test_chart_paints_the_three_kinds(show: Show) -> None:
    chart = MonthChart()
    chart.set_months(MONTHS)
    chart.resize(580, chart.height())
    show(chart)
    assert {LIGHT.bad_dot, LIGHT.warn_dot} <= colours(chart)
    assert "nov 2026: 4 dossiers" in chart.accessibleDescription()


def test_empty_chart_has_nothing_to_walk(qtbot: QtBot, show: Show) -> None:
    chart = MonthChart()
    chart.set_months([])
    show(chart)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == -1


def test_timeline_marks_today(show: Show) -> None:
    timeline = Timeline()
    today = Card()
    today.body.addWidget(Label("Microneedling, sessie 3 van 6"))
    timeline.add_visit(today, today=True)
    timeline.add_event("signature", "Drie toestemmingen getekend", "27 aug")
    timeline.resize(400, 200)
    show(timeline)
    assert LIGHT.accent in colours(timeline)
    timeline.clear()
    timeline.grab()


def test_banner_offers_its_button(qtbot: QtBot, show: Show) -> None:
    banner = Banner("Gezondheid navragen", "Laatst gedaan op 15 oktober", button="Ongewijzigd")
    show(banner)
    with qtbot.waitSignal(banner.button_clicked):
        QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    banner.set_texts("Gezondheid is gelijk", button="")
    banner.set_state(State.OK)
    assert banner.button.isHidden()
    assert LIGHT.ok_soft in colours(banner)


def test_count_card_filters(qtbot: QtBot, show: Show) -> None:
    card = CountCard(1204, "lopen nog", state=State.BAD)
    show(card)
    assert card.accessibleName() == "1.204 lopen nog"
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.isChecked()
    card.set_count(3)
    assert card.count == 3


def test_completeness_says_what_is_needed() -> None:
    bar = CompletenessBar(8)
    bar.set_state(6, "6 van 8 ingevuld", "Nog nodig: resultaat en nazorg")
    assert bar.accessibleName() == "6 van 8 ingevuld. Nog nodig: resultaat en nazorg"


def test_empty_state_has_a_way_in(qtbot: QtBot, show: Show) -> None:
    empty = EmptyState("images", "Nog geen foto’s", "Sleep ze hierheen.", "Kies foto’s")
    show(empty)
    with qtbot.waitSignal(empty.button_clicked):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.set_texts("Niets te doen", "Fijne dag.")
    assert empty.button.isHidden()


def test_thumbnails_are_named_and_can_be_chosen(qtbot: QtBot, show: Show) -> None:
    photo = QPixmap(200, 100)
    photo.fill(Qt.GlobalColor.blue)
    cell, add = ThumbnailCell("27 aug", photo), AddThumbnailCell("Foto toevoegen")
    image = ThumbnailImage(photo, name="Foto van 27 augustus")
    for widget in (cell, add, image):
        show(widget)
        widget.grab()
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert cell.isChecked()
    assert LIGHT.accent in colours(cell)
    cell.set_pixmap(None)
    image.set_pixmap(None)
    assert "#0000FF" not in colours(cell) | colours(image)


@pytest.mark.parametrize("make", [
    lambda: StateLine("Klaar", State.OK), lambda: CheckLine("Microneedling", State.OK, "27 aug"),
    lambda: IconTile("hourglass", State.BAD), lambda: IconDisc("circle-x", State.BAD), lambda: KeyHint("Ctrl K"),
    lambda: SectionTitle("Afspraken", "6 vandaag"),
])
def test_small_parts_paint_in_both_themes(theme: Theme, show: Show, make: type[QWidget]) -> None:
    widget = make()
    show(widget)
    light = widget.grab().toImage()
    theme.set_scheme(Scheme.DARK)
    assert widget.grab().toImage() != light
