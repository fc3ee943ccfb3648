"""Threat 16: what the system writes by itself lies outside the program, so it is said, with what can be done (J-28).

The card «Deze computer» in the settings is shown for a recorded machine with plain swap and no disk encryption.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jindra_desk.application.settings.computer_check import ComputerFinding, ComputerProbe, Exposure
from jindra_desk.system.disks import linux_disks
from jindra_desk.system.disks.linux_disks import LinuxComputer
from jindra_desk.ui.settings import computer_card
from jindra_desk.ui.settings.page import SettingsPage, SettingsTools
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk, opened_desk
from tests.support.practice_desk import program
from tests.support.recorded_computers import Recorded
from tests.support.routes import to
from tests.support.vaults import cheap_keys
from tests.threats.attacks import lands, withstood

SAID = (
    "De schijf met je kluis is niet versleuteld. Je kluis zelf is dat wel.",
    "Werkgeheugen kan onversleuteld op de schijf komen, ook wat in beeld staat.",
    "In de sluimerstand komt het geheugen onversleuteld op de schijf.",
    "De printwachtrij bewaart prints nog een tijd, onversleuteld.",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "kluis"
    folder.mkdir()
    with opened_desk(folder) as opened:
        yield opened


@pytest.fixture
def bare(tmp_path: Path) -> Recorded:
    """A laptop as it is sold: one plain disk, a swap file, hibernation, CUPS as installed."""
    machine = Recorded(tmp_path / "laptop").disk("8:2").swaps("/swapfile file 4194300 0 -2")
    machine.file("sys/power/state", "freeze mem disk\n").file("sys/power/disk", "[platform] shutdown reboot suspend\n")
    return machine.file("etc/cups/cupsd.conf", "LogLevel warn\nMaxLogSize 0\n")


def words_on(page: SettingsPage) -> list[str]:
    """What can be read, from top to bottom."""
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def attack_bare_machine(desk: Desk, qtbot: QtBot, probe: ComputerProbe) -> None:
    """Settings on a machine that writes memory and prints to an open disk: is the owner told, and helped?"""
    tools = SettingsTools(cheap_keys(), program().shipped.policies.floor, lambda _look: None, probe,
                          stores=program().stores(), begin_anew=lambda _option: None)
    page = SettingsPage(desk.workbench, tools)
    qtbot.addWidget(page)
    page.resize(1064, 1100)
    page.show()
    page.opened(to(page.key, {"section": "vault"}))
    qtbot.waitUntil(lambda: "Printwachtrij" in words_on(page), timeout=10_000)
    read = words_on(page)
    for sentence in SAID:
        withstood(sentence in read, "the owner is not told what stays on the disk")
        advice = read[read.index(sentence) + 1]
        withstood(any(word in advice for word in ("ersleutel", "PreserveJobFiles")),
                  "the owner is not told what can be done")


def test_threat_16_the_page_tells_of_swap_sleep_and_prints_on_a_bare_machine(
        desk: Desk, qtbot: QtBot, bare: Recorded) -> None:
    """Four findings in plain words, each with advice."""
    attack_bare_machine(desk, qtbot, bare.look)


def test_threat_16_bites_without_asking_the_system(
        desk: Desk, qtbot: QtBot, bare: Recorded, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that takes every disk for encrypted would lull the owner."""
    monkeypatch.setattr(LinuxComputer, "_device", lambda *_given: Exposure.ENCRYPTED)
    with lands("the owner is not told what stays on the disk"):
        attack_bare_machine(desk, qtbot, bare.look)


def test_threat_16_bites_without_telling_unknown_from_fine(
        desk: Desk, qtbot: QtBot, bare: Recorded, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that cannot be read mean that nothing is known; a check that says «nothing there» would land."""
    monkeypatch.setattr(linux_disks, "_text", lambda _path: "")
    with lands("the owner is not told what stays on the disk"):
        attack_bare_machine(desk, qtbot, bare.look)


def test_threat_16_bites_without_advice(
        desk: Desk, qtbot: QtBot, bare: Recorded, monkeypatch: pytest.MonkeyPatch) -> None:
    """To name a danger without a way out of it helps nobody."""

    class Terse(computer_card._ExposureRow):
        def __init__(self, finding: ComputerFinding) -> None:
            super().__init__(replace(finding, advice=None))

    monkeypatch.setattr(computer_card, "_ExposureRow", Terse)
    with lands("the owner is not told what can be done"):
        attack_bare_machine(desk, qtbot, bare.look)
