"""The `tour` command draws every screen and document without a display, named like the targets (issue 2)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.threats.traces import STRACE_MISSING, connections

TARGETS = ("01-vandaag", "02-client", "04-bezoek", "05-vergelijken", "06-tekenen", "07-bewaartermijnen", "09-slot",
           "10-clienten", "11-bouwstenen", "12-onderdelen")
FURTHER = ("20-nieuwe-client", "21-toestemmingen", "22-fotos", "23-gegevens", "24-instellingen-policy",
           "30-inrichting-1", "30-inrichting-5", "31-wachtwoordzin", "40-meekijkstand-today", "41-bevestigen",
           "42-printvoorbeeld", "43-leeg-clients", "50-smal-client")
PAPERS = ("toestemming-getekend", "toestemming-leeg-health", "toestemming-leeg-photos_file", "dossier", "herstelblad",
          "vernietigingsbewijs", "bewaartermijnen")


def tour(folder: Path, *more: str, trace: Path | None = None) -> list[str]:
    """Run the command as a person does, without any display; answers the lines that it prints.

    `trace`: where every call to the network is noted.
    """
    watched = [] if trace is None else ["strace", "-f", "-y", "-e", "trace=network", "-o", str(trace)]
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([*watched, sys.executable, "-m", "jindra_desk", "tour", "--to", str(folder), *more],
                          env=environment, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.req("J-04", "T-47", "C-07")
@pytest.mark.slow
def test_every_screen_and_document(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each is drawn, and on Linux the kernel sees that none of it asks for the network."""
    trace = tmp_path_factory.mktemp("trace") / "network.txt" if sys.platform == "linux" else None
    if trace is not None and shutil.which("strace") is None:
        pytest.fail(STRACE_MISSING)
    written = tour(tmp_path, trace=trace)
    if trace is not None:
        lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        assert lines, "the trace itself worked"
        assert connections(lines) == []
    assert sorted(written) == sorted(str(path) for path in tmp_path.iterdir()), "each file is printed"
    for name in (*TARGETS, *FURTHER):
        with Image.open(tmp_path / f"{name}.png") as picture:
            assert picture.size == ((1024, 640) if name.startswith("50-") else (1280, 800)), name
            assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 20, f"{name} is empty"
    for name in PAPERS:
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF"), name


@pytest.mark.slow
def test_other_language_colours_and_scale(tmp_path: Path) -> None:
    tour(tmp_path, "--lang", "en", "--theme", "dark", "--scale", "2")
    with Image.open(tmp_path / "03-client-donker.png") as picture:
        assert picture.size == (2560, 1600)
        red, green, blue = picture.convert("RGB").getpixel((2400, 20))  # type: ignore[misc]  # an RGB pixel
        assert max(red, green, blue) < 60
    assert not (tmp_path / "02-client.png").exists()
