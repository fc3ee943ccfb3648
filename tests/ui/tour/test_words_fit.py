"""No sentence on any screen of the walk is cut off, in either language, at the size of the look and in the smallest.

Two walks: each language and each scale once. In the other two pairs `tests/ui/test_accessibility.py` looks at every
page, so that what is not walked here is only a dialog in Dutch at the double scale, or in English at the single one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.parametrize(("language", "scale"), [("nl", "1"), ("en", "2")])
def test_every_sentence_shows_whole(language: str, scale: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    walk = [sys.executable, "-m", "tests.ui.tour.measured", "--lang", language, "--scale", scale]
    done = subprocess.run(walk, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line) for line in done.stdout.splitlines()] == []
