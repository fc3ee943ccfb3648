"""Without a compositing manager on X11 nothing can be seen through: no black frame round a dialog, no shadow there."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from jindra_desk.system.screen.compositing import windows_are_composited

ROOT = Path(__file__).resolve().parents[3]
_SHOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QWidget
from jindra_desk.domain.base.text import Language
from jindra_desk.system.screen.compositing import windows_are_composited
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
application = create_application([], Scheme.LIGHT, Language.NL, lambda _line: None, composited=windows_are_composited())
window = QWidget()
window.setGeometry(0, 0, 800, 600)
window.show()
dialog = ConfirmDialog(window, "Dossier vernietigen?", "Dit kan niet terug.", "Vernietig dossier")
dialog.open()

def look():
    box = dialog.geometry()
    seen = application.primaryScreen().grabWindow(0).toImage()
    around = [seen.pixelColor(x, y) for x in range(box.left() - 4, box.right() + 5)
              for y in range(box.top() - 4, box.bottom() + 5)]
    print(box.width(), sum(colour.lightness() < 8 for colour in around))
    application.quit()

QTimer.singleShot(600, look)
application.exec()
"""


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            assert number
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


@contextmanager
def manager_running(display: str) -> Iterator[None]:
    """Own the selection of a compositing manager, as one does for as long as it runs."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = xcb.xcb_get_setup.restype = xcb.xcb_intern_atom_reply.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode("ascii"), None))
    name = b"_NET_WM_CM_S0"
    cookie = xcb.xcb_intern_atom(connection, 0, len(name), name)
    atom = ctypes.c_uint32.from_address(xcb.xcb_intern_atom_reply(connection, cookie, None) + 8).value
    window = xcb.xcb_generate_id(connection)
    root = _root(xcb, connection)
    xcb.xcb_create_window(connection, 0, window, root, 0, 0, 1, 1, 0, 2, 0, 0, None)
    xcb.xcb_set_selection_owner(connection, window, atom, 0)
    xcb.xcb_flush(connection)
    # An answer to a later question says that the server took in the earlier ones.
    xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 0, len(name), name), None)
    try:
        yield
    finally:
        xcb.xcb_disconnect(connection)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def _root(xcb: ctypes.CDLL, connection: ctypes.c_void_p) -> int:
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_setup_roots_iterator.argtypes = [ctypes.c_void_p]
    screens: _Screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
    return int(screens.data[0])


@pytest.mark.system
def test_a_screen_without_a_manager_is_known(display: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in display.items():
        monkeypatch.setenv(name, value)
    assert not windows_are_composited()
    with manager_running(display["DISPLAY"]):
        assert windows_are_composited()
    assert not windows_are_composited()


@pytest.mark.parametrize("environment", [
    {"DISPLAY": "", "QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": "wayland-0"},
    {"DISPLAY": ":1", "QT_QPA_PLATFORM": "offscreen", "WAYLAND_DISPLAY": ""},
    {"DISPLAY": "nowhere.invalid:77", "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""},
])
def test_other_screens_mix_windows(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment.items():
        if value:
            monkeypatch.setenv(name, value)
        else:
            monkeypatch.delenv(name, raising=False)
    assert windows_are_composited()


@pytest.mark.system
def test_no_black_frame_stands_round_a_dialog(display: dict[str, str]) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR")}
    done = subprocess.run([sys.executable, "-c", _SHOW], cwd=ROOT, capture_output=True, text=True, timeout=60,
                          env={**kept, **display})
    assert done.returncode == 0, done.stderr
    width, black = done.stdout.split()
    assert (width, black) == ("440", "0")
