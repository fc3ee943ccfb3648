"""Two seconds after the last letter a kill loses nothing, and a lock loses nothing at once; every form (trust #7)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.forms import FORMS
from tests.support.sessions import demo_vault, opened
from tests.support.waiting import elapse

ROOT = Path(__file__).resolve().parents[2]
AUTOSAVED_WITHIN_S = 2.0


@pytest.mark.slow
@pytest.mark.parametrize("end", ["kill", "lock"])
@pytest.mark.parametrize("name", FORMS)
def test_a_half_typed_form_survives(tmp_path: Path, name: str, end: str) -> None:
    path = demo_vault(tmp_path)
    assert path.name == "demo.jdv"
    command = [sys.executable, "-m", "tests.system.typing_desk", str(tmp_path), name, f"{name} {end}"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        typed = json.loads(child.stdout.readline())
        if end == "kill":
            elapse(AUTOSAVED_WITHIN_S)
            child.kill()
            child.wait(20)
        else:
            child.communicate("lock\n", timeout=20)
    with opened(path) as session, session.vault.reading() as uow:
        draft = uow.drafts.find(typed["screen"], typed["client"], typed["object"])
    assert draft is not None
    assert json.loads(json.dumps(draft.values)) == typed["values"]
