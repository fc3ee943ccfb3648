"""The size of text that the system asks for is followed, up to twice the usual, also on a screen that is not scaled."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jindra_desk.system.screen.text_size import text_factor

ROOT = Path(__file__).resolve().parents[3]
_MEASURE = """
import sys
from PySide6.QtGui import QGuiApplication
from jindra_desk.domain.base.text import Language
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.widgets.paint.label import Label
application = create_application([], Scheme.LIGHT, Language.NL, lambda _line: None, float(sys.argv[1]))
label = Label("Dossier")
label.resize(label.sizeHint())
print(label.grab().height())
"""


def drawn_height(factor: float, **environment: str) -> int:
    """How many dots of the screen one line of text takes, in a process of its own: Qt reads the scale once."""
    kept = {name: value for name, value in os.environ.items()
            if name not in ("QT_FONT_DPI", "QT_SCALE_FACTOR", "WAYLAND_DISPLAY", "DISPLAY")}
    done = subprocess.run([sys.executable, "-c", _MEASURE, str(factor)], cwd=ROOT, capture_output=True, text=True,
                          timeout=60, env={**kept, "QT_QPA_PLATFORM": "offscreen", **environment})
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_text_twice_as_large_is_drawn_twice_as_large() -> None:
    usual = drawn_height(1)
    assert drawn_height(1.5) == pytest.approx(1.5 * usual, abs=1)
    assert drawn_height(2) == 2 * usual


def test_what_qt_follows_itself_is_not_counted_twice() -> None:
    assert drawn_height(1, QT_FONT_DPI="192") == 2 * drawn_height(1)


def test_a_scale_that_somebody_set_stays() -> None:
    assert drawn_height(2, QT_SCALE_FACTOR="1") == drawn_height(1)


_PORTAL = """
import subprocess, sys
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
asking = subprocess.Popen([sys.executable, "-c",
                           "from jindra_desk.system.screen.text_size import text_factor; print(text_factor())"])
while True:
    asked = bus.receive(timeout=20)
    if asked.header.message_type is MessageType.method_call:
        assert asked.body == ("org.gnome.desktop.interface", "text-scaling-factor"), asked.body
        bus.send(new_method_return(asked, "v", (("v", ("d", float(sys.argv[1]))),)))
        break
sys.exit(asking.wait(20))
"""


@pytest.mark.system
@pytest.mark.parametrize(("said", "factor"), [("1.0", 1.0), ("1.25", 1.25), ("2.0", 2.0), ("9.0", 2.0), ("0.5", 1.0)])
def test_the_factor_of_gnome_comes_by_the_portal(said: str, factor: float) -> None:
    done = subprocess.run(["dbus-run-session", "--", sys.executable, "-c", _PORTAL, said], cwd=ROOT, timeout=60,
                          capture_output=True, text=True, env={**os.environ, "WAYLAND_DISPLAY": "wayland-0"})
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) == factor


def test_a_bus_that_does_not_answer_keeps_no_window_away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    assert text_factor() == 1.0
