"""Where things lie, and that only this user can read them (trust #1)."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.system.folders import paths
from jindra_desk.system.folders.paths import VaultPaths, private_folder, readable_by_others


def test_the_files_of_a_vault_lie_beside_it(tmp_path: Path) -> None:
    found = VaultPaths.of(tmp_path / "kluis-de-linde.jdv")
    assert [found.keys.name, found.keys_backup.name, found.ledger.name, found.lock.name] == [
        "kluis-de-linde.jdv.keys",
        "kluis-de-linde.jdv.keys.bak",
        "kluis-de-linde.jdv.ledger",
        "kluis-de-linde.jdv.lock",
    ]
    assert {found.keys.parent, found.ledger.parent} == {tmp_path.resolve()}
    assert found.name == "kluis-de-linde"
    assert VaultPaths.of(tmp_path / "kluis.oud").name == "kluis.oud"


def test_one_vault_has_one_fingerprint_however_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = tmp_path / "a.jdv"
    (tmp_path / "link.jdv").symlink_to(vault)
    monkeypatch.chdir(tmp_path)
    names = [vault, Path("a.jdv"), Path("./x/../a.jdv"), tmp_path / "link.jdv"]
    assert len({VaultPaths.of(name).fingerprint for name in names}) == 1
    assert VaultPaths.of(tmp_path / "b.jdv").fingerprint != VaultPaths.of(vault).fingerprint
    assert "a.jdv" not in VaultPaths.of(vault).fingerprint


def test_the_default_vault_lies_in_the_users_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.default_vault().name == "kluis.jdv"
    assert paths.default_vault().parent.name == "jindra-desk"
    assert paths.state_folder().name == "jindra-desk"


def test_folders_are_private_also_when_they_were_not(tmp_path: Path) -> None:
    made = private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    made.chmod(0o755)
    private_folder(made)
    assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_folder_that_is_a_link_or_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file").touch()
    for name in ("link", "file"):
        with pytest.raises(StorageFailed):
            private_folder(tmp_path / name)


def test_without_a_session_folder_the_runtime_folder_is_private_in_temp(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    found = paths.runtime_folder()
    assert found.parent == tmp_path
    assert stat.S_IMODE(found.stat().st_mode) == 0o700
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert paths.runtime_folder() == found
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    assert paths.runtime_folder() == tmp_path / "run" / "jindra-desk"


def test_what_the_process_makes_is_private_by_default(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from jindra_desk.system.folders.paths import private_by_default; private_by_default();"
        "p = pathlib.Path(sys.argv[1]); (p / 'file').touch(); (p / 'folder').mkdir()"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o700


def test_a_passphrase_file_that_others_can_read_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.touch()
    for mode, seen in ((0o600, False), (0o640, True), (0o604, True), (0o700, False)):
        file.chmod(mode)
        assert readable_by_others(file) is seen


def test_a_folder_that_stood_already_keeps_its_mode(tmp_path: Path) -> None:
    """`--vault /tmp/x.jdv` as root must not shut `/tmp` for everybody else."""
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    assert paths.place_for(shared) == shared
    assert stat.S_IMODE(shared.stat().st_mode) == 0o1777
    assert stat.S_IMODE(paths.place_for(tmp_path / "new" / "one").stat().st_mode) == 0o700
