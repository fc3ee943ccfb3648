"""The composition root: commands without Qt, one program per vault, and a demo (K-136, house point 2)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from jindra_desk.application.opening.after_opening import AfterOpening, LedgersJoined
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.bootstrap.unlocking import unlock
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import VaultInUse, VaultMissing
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.system.process.memory import free_memory
from jindra_desk.system.screen.display import NoDisplay
from tests.support.practice_desk import PRACTICE, program
from tests.support.vaults import PASSPHRASE, TODAY

_NO_QT = """
import sys
sys.modules["PySide6"] = None
sys.modules["shiboken6"] = None
import importlib, pkgutil, jindra_desk
for module in pkgutil.walk_packages(jindra_desk.__path__, "jindra_desk."):
    name = module.name
    if name.startswith(("jindra_desk.ui", "jindra_desk.bootstrap.window", "jindra_desk.bootstrap.screens",
                        "jindra_desk.bootstrap.tour", "jindra_desk.bootstrap.demo_walk", "jindra_desk.__main__")):
        continue
    importlib.import_module(name)
"""

_LIGHT = """
import sys
import jindra_desk.bootstrap.program
heavy = {"PySide6", "PIL", "reportlab", "zxcvbn", "pypdfium2"} & {name.split(".")[0] for name in sys.modules}
sys.exit(f"loaded at start: {sorted(heavy)}" if heavy else 0)
"""


@pytest.mark.parametrize("script", [_NO_QT, _LIGHT], ids=["everything but ui without Qt", "a light start"])
def test_imports(script: str) -> None:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr[-500:]


def test_texts_follow_the_policy() -> None:
    built = program()
    policy = built.shipped.policies.profile("praktijk", TODAY)
    usual = built.shipped.consent_texts(policy)
    assert {text.language for text in usual} == set(Language)
    changed = built.shipped.policies.profile("kliniek", TODAY)
    assert changed.file_retention == Term(years=15)
    assert any("15 jaar" in section.body for text in built.shipped.consent_texts(changed)
               if text.language is Language.NL for section in text.sections)
    formal = policy.with_value("address_form", AddressForm.FORMAL, built.shipped.policies.floor, TODAY)
    assert {text.id for text in built.shipped.consent_texts(formal)} != {text.id for text in usual}


def test_a_second_program_is_told_that_the_vault_is_open(tmp_path: Path) -> None:
    """K-136."""
    built, path = program(), tmp_path / "a.jdv"
    built.create(path, PASSPHRASE, PRACTICE, "praktijk", demo=False).session.vault.close()
    with built.open(path, PASSPHRASE, None):
        other = program().instance_lock(path)
        with pytest.raises(VaultInUse):
            other.acquire()
    other.acquire()
    other.release()


def test_a_missing_vault_leaves_no_lock_behind(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing), program().open(tmp_path / "weg.jdv", PASSPHRASE, None):
        pass
    assert list(tmp_path.iterdir()) == []


def test_no_screen_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NoDisplay):
        JindraProgram().run_window(WindowOptions())


def test_two_programs_never_make_the_same_vault(tmp_path: Path) -> None:
    """K-136: the lock is taken before the first file is written, and given back."""
    path = tmp_path / "a.jdv"
    other = program().instance_lock(path)
    other.acquire()
    with pytest.raises(VaultInUse):
        program().create(path, PASSPHRASE, PRACTICE, "praktijk", demo=False)
    assert [file.name for file in tmp_path.iterdir() if not file.name.endswith(".lock")] == []
    other.release()
    program().create(path, PASSPHRASE, PRACTICE, "praktijk", demo=False).session.vault.close()
    other.acquire()
    other.release()


def test_an_opening_minds_the_memory_and_tells_what_it_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                             capsys: pytest.CaptureFixture[str]) -> None:
    """Both wirings of `after_opening` give it the figure; the command line says its notices on stderr."""
    path = tmp_path / "a.jdv"
    program().create(path, PASSPHRASE, PRACTICE, "praktijk", demo=False).session.vault.close()
    given: list[object] = []

    def settle(*_: object, free_memory: object) -> AfterOpening:
        given.append(free_memory)
        return AfterOpening(0, 0, 0, 0, False, ChangeSet(), (LedgersJoined(),))

    for module in ("jindra_desk.application.opening.after_opening", "jindra_desk.bootstrap.unlocking"):
        monkeypatch.setattr(f"{module}.after_opening", settle)
    with program().open(path, PASSPHRASE, None):
        pass
    assert LedgersJoined().sentence() in capsys.readouterr().err
    opened = unlock(program(), WindowOptions(vault=path), path, SecretKind.PASSPHRASE, PASSPHRASE, lambda *_: None)
    opened.session.vault.close()
    assert [type(notice) for notice in opened.notices] == [LedgersJoined]
    assert given == [free_memory, free_memory]
