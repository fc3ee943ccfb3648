"""Whatever number the operating system gives, at whichever door it comes in: one Dutch sentence, no English of the
system, and no advice that does not fit.
"""

from __future__ import annotations

import ast
import errno
import io
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn

import pytest

from jindra_desk.cli.main import main
from jindra_desk.disk.faults import fault_of
from jindra_desk.domain.base.disk_faults import DiskTrouble, reason_of
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.pin import PinMoments
from jindra_desk.security import pin_record
from jindra_desk.security.pin_record import PinFile, PinRecord
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.system.folders import anchor_folder
from jindra_desk.system.folders.paths import private_folder
from jindra_desk.system.instance import vault_lock as instance
from jindra_desk.system.instance.vault_lock import VaultLock
from jindra_desk.ui.jobs.lanes import Task
from tests.support.practice_desk import program
from tests.support.vaults import PASSPHRASE, VAULT_ID, cheap_keys

ROOM = "Maak ruimte vrij"
NUMBERS = sorted(errno.errorcode)
Door = Callable[[pytest.MonkeyPatch, Path, OSError], str]


def _refusing(error: OSError) -> Callable[..., NoReturn]:
    def refuse(*_given: object, **_named: object) -> NoReturn:
        raise error
    return refuse


def _said(act: Callable[[], object]) -> str:
    try:
        act()
    except JindraError as told:
        return told.sentence()
    raise AssertionError("nothing is said")


def _storage(_patch: pytest.MonkeyPatch, _folder: Path, error: OSError) -> str:
    def act() -> None:
        with typed_faults():
            raise error
    return _said(act)


def _private_folder(patch: pytest.MonkeyPatch, folder: Path, error: OSError) -> str:
    patch.setattr(Path, "mkdir", _refusing(error))
    return _said(lambda: private_folder(folder / "nieuw"))


def _vault_lock(patch: pytest.MonkeyPatch, folder: Path, error: OSError) -> str:
    patch.setattr(instance, "_open_lock_file", _refusing(error))
    return _said(VaultLock(folder / "k.jdv").acquire)


def _anchor(_patch: pytest.MonkeyPatch, _folder: Path, error: OSError) -> str:
    return anchor_folder._failed(error).sentence()


def _keys(patch: pytest.MonkeyPatch, folder: Path, error: OSError) -> str:
    patch.setattr(Path, "mkdir", _refusing(error))
    return _said(lambda: cheap_keys().create(folder / "x" / "k.jdv", VAULT_ID, PASSPHRASE))


def _pin(patch: pytest.MonkeyPatch, folder: Path, error: OSError) -> str:
    now = datetime(2026, 11, 21, tzinfo=UTC)
    patch.setattr(pin_record, "write_whole", _refusing(error))
    record = PinRecord("", 0, 0, PinMoments(now, now, ""), "")
    return _said(lambda: PinFile(folder / "k.jdv").write(record))


def _job(_patch: pytest.MonkeyPatch, _folder: Path, error: OSError) -> str:
    task = Task("read", _refusing(error), lambda _task: None)
    task.execute()
    assert task.error is not None
    return task.error.sentence()


def _command(patch: pytest.MonkeyPatch, folder: Path, error: OSError) -> str:
    built = program()
    patch.setattr(type(built), "open", _refusing(error))
    words, told = folder / "zin", io.StringIO()
    words.write_text(PASSPHRASE)
    words.chmod(0o600)
    code = main(["list", "--vault", str(folder / "k.jdv"), "--passphrase-file", str(words)], built, io.StringIO(), told)
    assert code == 7
    return told.getvalue()


def _helper(_patch: pytest.MonkeyPatch, _folder: Path, error: OSError) -> str:
    """As the copy helper and its parent word it."""
    return reason_of(*fault_of(error)).render()


DOORS: MappingProxyType[str, Door] = MappingProxyType({
    "database": _storage, "folder": _private_folder, "lock": _vault_lock, "anchor": _anchor, "keys": _keys,
    "PIN": _pin, "job": _job, "command": _command, "copy helper": _helper,
})


@pytest.mark.parametrize("door", DOORS)
def test_no_number_speaks_english(tmp_path: Path, door: str) -> None:
    """Advice to make room comes where there is no room, and nowhere else."""
    for number in NUMBERS:
        if number in (errno.EPIPE, errno.ESHUTDOWN, errno.EEXIST):
            continue  # a reader that went away ends a command quietly, and a folder that is there is no fault
        with pytest.MonkeyPatch.context() as patch:
            said = DOORS[door](patch, tmp_path, OSError(number, os.strerror(number), "/geheim/pad"))
        assert os.strerror(number) not in said, said
        assert "geheim" not in said
        assert (ROOM in said) <= (number in (errno.ENOSPC, errno.EDQUOT)), said
        assert said.strip()


def test_a_number_that_nobody_named_is_told_as_a_number() -> None:
    told = _storage(pytest.MonkeyPatch(), Path(), OSError(9_999, "Unknown error"))
    assert "9999" in told
    assert "Unknown" not in told


def test_nothing_in_the_tree_asks_the_system_for_its_words() -> None:
    """`strerror` and the text of an OSError are English, and name paths."""
    root = Path(__file__).resolve().parent.parent.parent / "jindra_desk"
    found = [f"{path.relative_to(root)}:{node.lineno}" for path in sorted(root.rglob("*.py"))
             for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
             if isinstance(node, ast.Attribute) and node.attr == "strerror"]
    assert found == []
    assert issubclass(DiskTrouble, JindraError)
