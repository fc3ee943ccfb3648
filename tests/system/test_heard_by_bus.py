"""The real window over the real accessibility bus: what a screen reader of this desktop is told (A-49)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from tests.support.open_window import PLACES, SINGLE

ROOT = Path(__file__).resolve().parents[2]
_READER = """
import json, subprocess, sys, time
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
ACCESSIBLE, ACTION, VALUE = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action", "org.a11y.atspi.Value"
session = open_dbus_connection("SESSION")
at = session.send_and_get_reply(new_method_call(
    DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")).body[0]
bus = open_dbus_connection(at)
def call(who, path, interface, member, kinds=None, body=()):
    asked = new_method_call(DBusAddress(path, who, interface), member, kinds, body)
    return bus.send_and_get_reply(asked, timeout=10).body
def applications():
    return call("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren")[0]
applications()
desk = subprocess.Popen([sys.executable, "-m", "tests.system.heard_desk"], stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE, text=True)
def answered():
    line = desk.stdout.readline()
    assert line.startswith(("ready", "done")), line
answered()
def say(line):
    desk.stdin.write(line + "\\n")
    desk.stdin.flush()
    answered()
def property_of(node, interface, name):
    return call(*node, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))[0][1]
def shared(one, other):
    if other is None:
        return one
    left, top = max(one[0], other[0]), max(one[1], other[1])
    return left, top, min(one[0] + one[2], other[0] + other[2]) - left, min(one[1] + one[3], other[1] + other[3]) - top
def walk(node, found, depth=0, room=None):
    low, high = call(*node, ACCESSIBLE, "GetState")[0]
    states = low | high << 32
    if depth > 1 and not states >> 25 & 1:
        return
    role, name = call(*node, ACCESSIBLE, "GetRoleName")[0], property_of(node, ACCESSIBLE, "Name")
    offered = " ".join(call(*node, ACCESSIBLE, "GetInterfaces")[0])
    acts = [act[0] for act in call(*node, ACTION, "GetActions")[0]] if "Action" in offered else []
    place = call(*node, "org.a11y.atspi.Component", "GetExtents", "u", (0,))[0] if "Component" in offered else None
    room = place if room is None else shared(room, place)
    in_sight = room is None or min(room[2:]) > 0
    found.append((role, name, [bit for bit in range(50) if states >> bit & 1], acts, place, in_sight, node))
    if role != "table":
        for child in call(*node, ACCESSIBLE, "GetChildren")[0]:
            walk(child, found, depth + 1, room)
def heard():
    found = []
    for application in applications():
        walk(application, found)
    return found
def do(*words):
    for word in words:
        found = [part for part in heard() if part[1].startswith(word) and part[3]]
        assert len(found) == 1, (word, [part[:4] for part in found])
        at = [act in ("Press", "Toggle") for act in found[0][3]].index(True)
        assert call(*found[0][6], ACTION, "DoAction", "i", (at,))[0]
        say("wait")
def read_on():
    for role, _name, _states, _acts, _place, _in_sight, node in heard():
        if role == "scroll bar":
            most = property_of(node, VALUE, "MaximumValue")
            call(*node, "org.freedesktop.DBus.Properties", "Set", "ssv", (VALUE, "CurrentValue", ("d", most)))
            say("wait")
told = {}
say("secret wrong")
told["lock"] = heard()
say("secret right")
for place in sys.argv[1:]:
    say("go " + place)
    told[place] = heard()
do("Vandaag")
told["pressed"] = heard()
say("go signing")
read_on()
do("Ja, ", "Tekenen lukt niet", "Dit vinkje", "Bevestig")
told["signed"] = heard()
desk.stdin.write("end\\n")
desk.stdin.flush()
told["qt"] = [line.strip() for line in desk.stdout if line.startswith("qt ")]
print(json.dumps(told))
"""
ENABLED, FOCUSABLE, FOCUSED = 8, 11, 12
PRESSED = frozenset({"push button", "check box", "radio button"})
OPERABLE = PRESSED | {"text", "password text", "combo box", "page tab", "slider", "spin button", "link"}


@dataclass(frozen=True)
class Part:
    """One thing that is told: `place` is left, top, width and height, `in_sight` is False where it is scrolled away."""

    role: str
    name: str
    states: list[int]
    acts: list[str]
    place: tuple[int, int, int, int] | None
    in_sight: bool
    node: list[str]

    @property
    def operable(self) -> bool:
        return self.role in OPERABLE and ENABLED in self.states


def goes_back(before: Part, after: Part) -> bool:
    """Whether a reader comes to `after` later, though it stands to the left in the line or higher in the column."""
    assert before.place is not None
    assert after.place is not None
    (left, top, width, height), (x, y, w, h) = before.place, after.place
    beside, under = min(top + height, y + h) - max(top, y), min(left + width, x + w) - max(left, x)
    return (beside > 4 and x + w < left) or (under > 0 and y + h < top)


def faults(parts: list[Part]) -> list[str]:
    """What a page lacks for who only hears it: headings, names, something to press with, an order."""
    found = [] if any(part.role == "heading" for part in parts) else ["no heading"]
    found += [f"{part.role} without a name" for part in parts
              if (part.operable or part.role == "heading") and not part.name.strip()]
    found += [f"{part.name}: cannot be pressed" for part in parts
              if part.operable and part.role in PRESSED and not {"Press", "Toggle"} & set(part.acts)]
    stops = [part for part in parts if part.operable and FOCUSABLE in part.states and part.in_sight]
    found += [f"{before.name} → {after.name}" for before, after in pairwise(stops) if goes_back(before, after)]
    return found


@pytest.mark.system
def test_a_screen_reader_is_told_what_stands_there(tmp_path: Path) -> None:
    """Qt speaks to this bus from a window under X11 only: `xvfb-run` brings one (apt install xvfb at-spi2-core).

    Every page is walked, a place of the rail is pressed and a consent is signed, all over the bus alone.
    """
    given = {name: value for name, value in os.environ.items()
             if not name.startswith(("DBUS_", "AT_SPI", "WAYLAND", "XDG_"))}
    environment = {**given, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "xcb",
                   "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    reader = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, "-c", _READER, *PLACES]
    done = subprocess.run(reader, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    answer = json.loads(done.stdout.splitlines()[-1])
    assert answer.pop("qt") == []
    told = {place: [Part(*part) for part in parts] for place, parts in answer.items()}
    assert ("text", "Wachtwoordzin") in [(part.role, part.name) for part in told["lock"] if FOCUSED in part.states]
    assert any("klopt niet" in part.name for part in told["lock"])
    assert {place: faults(told[place]) for place in PLACES if faults(told[place])} == {}
    for place, title in (("today", "Vandaag"), ("course", SINGLE), ("visit", "Microneedling"), ("pressed", "Vandaag"),
                         ("signing", "Foto’s in je dossier"), ("signed", "Dank je wel")):
        assert ("heading", title) in [(part.role, part.name) for part in told[place]], place
    assert any(part.role == "push button" and part.name.startswith("Bezoek: ") for part in told["course"])
