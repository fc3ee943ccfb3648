"""What every test shares: no display and no network needed, and a clear word when Qt cannot start at all."""

from __future__ import annotations

import atexit
import gc
import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt's unseen screen is 800 by 800; a window of ours is larger, and always fits its screen.
_SCREEN = Path(__file__).with_name("screen.json")
if os.environ["QT_QPA_PLATFORM"] == "offscreen" and os.name == "posix" and ":" not in str(_SCREEN):
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"
# No test ever asks the key ring of the user who runs it; the tests of group `system` start one of their own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
# Hundreds of tests start the program: where byte code is not kept, it is for them, or each start would take seconds.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", "") and "PYTHONPYCACHEPREFIX" not in os.environ:
    os.environ["PYTHONPYCACHEPREFIX"] = mkdtemp(prefix="bytecode-")
    atexit.register(shutil.rmtree, os.environ["PYTHONPYCACHEPREFIX"], ignore_errors=True)
# Tests compare pictures and sizes: the desk's own scaling and look must not change them.
for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(name, None)

import pytest  # noqa: E402 - Qt reads the environment when it is imported

from tests.support.installed_packages import missing_packages  # noqa: E402

if missing := missing_packages():
    raise pytest.UsageError(f"This environment lacks {', '.join(missing)}: run README's install command again.")

try:
    import PySide6.QtWidgets  # noqa: F401 - only to see whether it can be loaded
except ImportError as error:
    message = (
        f"Qt cannot start here ({error}). Debian/Ubuntu: apt install libegl1 libgl1 libxkbcommon0 libdbus-1-3 "
        "libfontconfig1 libglib2.0-0. Fedora: dnf install mesa-libEGL mesa-libGL libxkbcommon dbus-libs fontconfig "
        "glib2."
    )
    raise pytest.UsageError(message) from error

from hypothesis import HealthCheck, settings  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent  # noqa: E402

from tests.support.left_behind import HELD, Running, StartedTimers  # noqa: E402

settings.register_profile("quick", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or changes the user's own vault, settings or logs."""
    home = tmp_path_factory.mktemp("home")
    for variable in _FOLDERS:
        monkeypatch.setenv(variable, str(home))


_TESTS_BETWEEN_COLLECTIONS = 50
_since_collected = itertools.count(1)


@pytest.fixture(scope="session")
def _started_timers() -> Iterator[StartedTimers]:
    timers = StartedTimers()
    with timers.noted():
        yield timers


@pytest.fixture(autouse=True)
def _nothing_stays(_started_timers: StartedTimers, request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test left to be deleted goes before the next one, and nothing that it started goes on.

    A theme that changes would paint what was left. Cycles are collected here, on the main thread, as the program does
    it (`ui/jobs/gc_on_ui_thread.py`).
    """
    gc.disable()
    before = Running(_started_timers)
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(2 if next(_since_collected) % _TESTS_BETWEEN_COLLECTIONS == 0 else 1)
    if request.node.nodeid.startswith(HELD):
        assert before.left() == [], "the test ended, and this goes on"
