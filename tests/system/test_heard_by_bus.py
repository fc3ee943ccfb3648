"""The real window over the real accessibility bus: what a screen reader of this desktop is told (A-49)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_READER = """
import json, subprocess, sys, time
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
ACCESSIBLE = "org.a11y.atspi.Accessible"
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
def walk(who, path, found):
    name = call(who, path, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name"))[0][1]
    role = call(who, path, ACCESSIBLE, "GetRoleName")[0]
    low, high = call(who, path, ACCESSIBLE, "GetState")[0]
    states = low | high << 32
    found.append((role, name, [place for place in range(50) if states >> place & 1]))
    if role == "table":
        return
    for child in call(who, path, ACCESSIBLE, "GetChildren")[0]:
        walk(*child, found)
def heard():
    found = []
    for application in applications():
        walk(*application, found)
    return found
told = {}
say("secret wrong")
told["lock"] = heard()
say("secret right")
for place in sys.argv[1:]:
    say("go " + place)
    told[place] = heard()
desk.stdin.write("end\\n")
desk.stdin.flush()
told["qt"] = [line.strip() for line in desk.stdout if line.startswith("qt ")]
print(json.dumps(told))
"""
FOCUSED, SHOWING = 12, 25


@pytest.mark.system
def test_a_screen_reader_is_told_what_stands_there(tmp_path: Path) -> None:
    """Qt speaks to this bus from a window under X11 only: `xvfb-run` brings one (apt install xvfb at-spi2-core)."""
    given = {name: value for name, value in os.environ.items()
             if not name.startswith(("DBUS_", "AT_SPI", "WAYLAND", "XDG_"))}
    environment = {**given, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "xcb",
                   "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    reader = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, "-c", _READER, "today", "course"]
    done = subprocess.run(reader, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=150)
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert ["text", "Wachtwoordzin"] in [[role, name] for role, name, states in told["lock"] if FOCUSED in states]
    assert any("klopt niet" in name for _role, name, states in told["lock"] if SHOWING in states)
    for place, title in (("today", "Vandaag"), ("course", "Joëlle van den Heuvel")):
        shown = [(role, name) for role, name, states in told[place] if SHOWING in states]
        assert ("heading", title) in shown
        assert [name for role, name in shown if role == "push button" and not name] == []
    assert any(role == "push button" and name.startswith("Bezoek: ") for role, name, _states in told["course"])
    assert told["qt"] == []
