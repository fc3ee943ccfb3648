"""Folders and files outside the vault are private, and whole or not there at all (J-05, trust #9, #20)."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, SweepResult
from jindra_desk.exchange import readable_outlet
from jindra_desk.exchange.readable_outlet import FileOutlet, StagedFolder
from jindra_desk.exchange.sealed_files import SealedFiles
from jindra_desk.exchange.staged_removal import remove_staged
from tests.support.cut_states import undeletable
from tests.support.outputs import PHOTO, noted

posix = pytest.mark.skipif(os.name != "posix", reason="links and owners as POSIX has them")


def staged(tmp_path: Path) -> ReadableOutput:
    """A client's folder that an ended process left: two files of ours under its random name."""
    output = noted(tmp_path)
    stage = tmp_path / output.name
    (stage / "fotos").mkdir(parents=True)
    (stage / "dossier.json").write_bytes(b"Vogel")
    (stage / PHOTO).write_bytes(b"Vogel")
    return output


def test_a_folder_gets_its_name_at_the_end(tmp_path: Path) -> None:
    output = noted(tmp_path)
    with FileOutlet().open_folder(output, "dossier") as folder:
        folder.write("dossier.json", b"1")
        folder.write(PHOTO, b"2")
        assert [path.name for path in tmp_path.iterdir()] == [output.name]
    assert folder.final == tmp_path / "dossier"
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert there == {"dossier/dossier.json", f"dossier/{PHOTO}"}
    if os.name == "posix":
        assert (tmp_path / "dossier").stat().st_mode & 0o077 == 0
        assert (tmp_path / "dossier" / "dossier.json").stat().st_mode & 0o077 == 0


def test_a_fault_inside_leaves_what_is_taken_back(tmp_path: Path) -> None:
    output, outlet = noted(tmp_path), FileOutlet()

    def fail_inside() -> None:
        with outlet.open_folder(output, "dossier") as folder:
            folder.write("dossier.json", b"1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_inside()
    assert outlet.withdraw(output)
    assert outlet.was_withdrawn(output)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", "a/b/c", "victim.txt", "fotos/x.jpg", ""])
def test_only_names_that_a_sweep_knows_are_written(tmp_path: Path, name: str) -> None:
    """What a sweep would not know again would stay behind for ever."""
    with pytest.raises(ValueError), FileOutlet().open_folder(noted(tmp_path), "dossier") as folder:
        folder.write(name, b"")


@posix
def test_every_file_is_on_the_disk_before_its_folder_and_that_before_the_name(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a power loss the name stands over the whole of it or not at all (trust: power loss)."""
    seen: list[str] = []
    real_fsync, real_rename, real_replace = os.fsync, Path.rename, Path.replace
    output = noted(tmp_path)
    names = {(tmp_path / output.name / name): name for name in ("dossier.json", PHOTO, "fotos")}
    names |= {tmp_path / output.name: "folder", tmp_path: "place"}

    def fsync(descriptor: int) -> None:
        flushed = os.fstat(descriptor)
        seen.extend(name for path, name in names.items()
                    if path.exists() and os.path.samestat(path.stat(), flushed))
        real_fsync(descriptor)

    def rename(self: Path, to: Path) -> Path:
        seen.append("name")
        return real_rename(self, to)

    def replace(self: Path, to: Path) -> Path:
        seen.append("name")
        return real_replace(self, to)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(Path, "replace", replace)
    with FileOutlet().open_folder(output, "dossier") as folder:
        folder.write("dossier.json", b"1")
        folder.write(PHOTO, b"2")
    assert seen == ["dossier.json", PHOTO, "fotos", "folder", "name", "place"]
    seen.clear()
    file = noted(tmp_path, OutputKind.FILE)
    names[tmp_path / file.name] = "file"
    FileOutlet().write_file(file, "a.pdf", b"kopie")
    assert seen == ["file", "name", "place"]


def test_the_same_name_gets_a_number(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        with FileOutlet().open_folder(noted(tmp_path), "dossier") as folder:
            folder.write("dossier.json", b"")
        names.append(folder.final.name)
    assert names == ["dossier", "dossier-2", "dossier-3"]


def test_a_folder_that_is_not_finished_has_no_path(tmp_path: Path) -> None:
    with FileOutlet().open_folder(noted(tmp_path), "dossier") as folder, pytest.raises(ValueError, match="not finis"):
        _ = folder.final


def test_a_place_that_is_a_file_is_the_disk_refusing(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(StorageFailed):
        FileOutlet().place_of(tmp_path / "x" / "y")


@posix
def test_a_place_is_real_and_may_be_no_text(tmp_path: Path) -> None:
    """A link is resolved once, when it is chosen; a folder that is no UTF-8 is a folder too."""
    odd = os.fsencode(tmp_path) + b"/kaart\xff"
    os.mkdir(odd)  # noqa: PTH102
    (tmp_path / "weg").symlink_to(os.fsdecode(odd))
    assert FileOutlet().place_of(tmp_path / "weg") == odd
    output = noted(Path(os.fsdecode(odd)))
    with FileOutlet().open_folder(output, "dossier") as folder:
        folder.write("dossier.json", b"1")
    assert folder.final.is_dir()
    assert output.shown_place.endswith("kaart�")


def test_a_rename_that_fails_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StorageFailed) as caught, FileOutlet().open_folder(noted(tmp_path), "dossier") as folder:
        folder.write("dossier.json", b"")
    assert "vol" in caught.value.sentence()
    assert "No space" not in caught.value.sentence()


def test_one_file_is_replaced_whole_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outlet = FileOutlet()
    for content in (b"eerst", b"daarna"):
        outlet.write_file(noted(tmp_path, OutputKind.FILE), "a.pdf", content)
    assert (tmp_path / "a.pdf").read_bytes() == b"daarna"

    def refuse(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    output = noted(tmp_path, OutputKind.FILE)
    with pytest.raises(StorageFailed):
        outlet.write_file(output, "a.pdf", b"nooit")
    assert outlet.withdraw(output)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"daarna"


@posix
def test_a_link_under_the_final_name_is_replaced_and_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"van haar")
    (tmp_path / "a.pdf").symlink_to(victim)
    FileOutlet().write_file(noted(tmp_path, OutputKind.FILE), "a.pdf", b"kopie")
    assert victim.read_bytes() == b"van haar"
    assert not (tmp_path / "a.pdf").is_symlink()


def test_what_is_taken_back_gets_no_name_any_more(tmp_path: Path) -> None:
    """The lock takes it away from another thread: whoever goes on writing fails, and nothing comes back (J-28)."""
    outlet, output = FileOutlet(), noted(tmp_path)


    def write_on() -> None:
        with outlet.open_folder(output, "dossier") as folder:
            folder.write("dossier.json", b"1")
            outlet.discard_unfinished()
            assert list(tmp_path.iterdir()) == []

    with pytest.raises(StorageFailed):
        write_on()
    assert list(tmp_path.iterdir()) == []
    assert not outlet.is_under_way(output)


# --- sweeping -----------------------------------------------------------------------------------------------------


def test_what_an_ended_process_left_is_taken_away(tmp_path: Path) -> None:
    output = staged(tmp_path)
    assert FileOutlet().sweep(output) is SweepResult.REMOVED
    assert list(tmp_path.iterdir()) == []
    assert FileOutlet().sweep(output) is SweepResult.NOTHING


@posix
def test_a_sweep_takes_nothing_that_we_did_not_write(tmp_path: Path) -> None:
    """Links, odd names, folders and pipes that somebody put into the folder stay, and so do their targets."""
    output = staged(tmp_path)
    stage, outside = tmp_path / output.name, tmp_path / "map"
    (outside / "fotos").mkdir(parents=True)
    victims = [outside / "dossier.pdf", outside / PHOTO, stage / "brief.odt", stage / "fotos" / "eigen.jpg"]
    for victim in victims:
        victim.write_bytes(b"van haar")
    (stage / "dossier.pdf").symlink_to(outside / "dossier.pdf")
    (stage / "documenten").symlink_to(outside, target_is_directory=True)
    (stage / "manifest.json").mkdir()
    os.mkfifo(stage / "README.txt")
    assert FileOutlet().sweep(output) is SweepResult.REMOVED
    assert not (stage / "dossier.json").exists()
    assert not (stage / PHOTO).exists()
    assert [victim.read_bytes() for victim in victims] == [b"van haar"] * 4
    assert (stage / "dossier.pdf").is_symlink()
    assert (stage / "documenten").is_symlink()
    assert stat.S_ISFIFO((stage / "README.txt").lstat().st_mode)
    assert (stage / "manifest.json").is_dir()


@posix
@pytest.mark.parametrize("kind", OutputKind)
def test_a_link_with_the_noted_name_is_not_followed(tmp_path: Path, kind: OutputKind) -> None:
    target = tmp_path / "map"
    target.mkdir()
    (target / "dossier.json").write_bytes(b"van haar")
    (target / "0123456789abc").write_bytes(b"van haar")
    output = noted(tmp_path, kind)
    (tmp_path / output.name).symlink_to(target, target_is_directory=True)
    assert FileOutlet().sweep(output) is SweepResult.NOTHING
    assert (tmp_path / output.name).is_symlink()
    assert sorted(path.name for path in target.iterdir()) == ["0123456789abc", "dossier.json"]


@posix
def test_a_link_in_the_place_of_the_place_is_not_followed(tmp_path: Path) -> None:
    """Where the stick was, somebody put a link to another folder."""
    output = staged(tmp_path / "elders")
    (tmp_path / "stick").symlink_to(tmp_path / "elders", target_is_directory=True)
    moved = ReadableOutput(output.id, os.fsencode(tmp_path / "stick"), output.name, output.kind, output.begun_at)
    assert FileOutlet().sweep(moved) is SweepResult.AWAY
    assert (tmp_path / "elders" / output.name / "dossier.json").exists()


@posix
def test_a_victim_behind_a_hard_link_keeps_its_name(tmp_path: Path) -> None:
    output = staged(tmp_path)
    victim = tmp_path / "haar.pdf"
    victim.write_bytes(b"van haar")
    os.link(victim, tmp_path / output.name / "dossier.pdf")
    assert FileOutlet().sweep(output) is SweepResult.REMOVED
    assert victim.read_bytes() == b"van haar"


def test_a_place_that_is_away_is_told_as_away(tmp_path: Path) -> None:
    assert FileOutlet().sweep(noted(tmp_path / "stick")) is SweepResult.AWAY
    assert FileOutlet().sweep(noted(tmp_path / "stick", OutputKind.PRINT)) is SweepResult.NOTHING


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may remove everything")
def test_what_may_not_be_removed_stays_noted(tmp_path: Path) -> None:
    output = staged(tmp_path)
    (tmp_path / output.name).chmod(0o500)
    try:
        assert FileOutlet().sweep(output) is SweepResult.AWAY
        assert not FileOutlet().withdraw(output)
    finally:
        (tmp_path / output.name).chmod(0o700)


@pytest.mark.parametrize("held", ["dossier.json", "fotos", PHOTO.removeprefix("fotos/")])
def test_what_cannot_be_removed_keeps_nothing_else_readable(tmp_path: Path, held: str) -> None:
    """One file in use: the others go, and it stays noted until it is gone too."""
    output = staged(tmp_path)
    (tmp_path / output.name / "verkoop.pdf").write_bytes(b"Vogel")
    with undeletable(Path(held)):
        assert FileOutlet().sweep(output) is (SweepResult.REMOVED if held == "fotos" else SweepResult.AWAY)
    assert {file.name for file in (tmp_path / output.name).rglob("*") if file.is_file()} == {
        "verkoop.pdf", *(() if held == "fotos" else (held,))}
    assert FileOutlet().sweep(output) is SweepResult.REMOVED


def test_a_disk_that_refuses_to_remove_is_no_success(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output, outlet = staged(tmp_path), FileOutlet()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("jindra_desk.exchange.staged_removal._Folder.remove_file", refuse)
    assert outlet.sweep(output) is SweepResult.AWAY
    assert not outlet.withdraw(output)
    assert not outlet.was_withdrawn(output)


def test_a_name_of_another_pattern_cannot_be_noted(tmp_path: Path) -> None:
    good = noted(tmp_path)
    for name in ("Documenten", "..", ".jindra-", ".jindra-" + "z" * 32, ".jindra-" + "0" * 32 + "/x"):
        with pytest.raises(ValueError):
            ReadableOutput(good.id, good.place, name, good.kind, good.begun_at)


def test_a_staged_folder_is_refused_twice(tmp_path: Path) -> None:
    output = noted(tmp_path)
    (tmp_path / output.name).mkdir()
    with pytest.raises(StorageFailed), FileOutlet().open_folder(output, "dossier"):
        pass
    assert StagedFolder(tmp_path, OutputKind.FOLDER) is not None


# --- prints -------------------------------------------------------------------------------------------------------


@posix
def test_prints_are_put_together_in_the_users_own_memory_where_there_is_one(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    assert FileOutlet().print_place() == os.fsencode(runtime)
    runtime.chmod(0o755)
    assert FileOutlet().print_place() != os.fsencode(runtime), "others can look into it"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "run")
    assert Path(os.fsdecode(FileOutlet().print_place())).is_absolute()


def test_a_print_leaves_nothing_when_it_ends(tmp_path: Path) -> None:
    outlet, output = FileOutlet(), noted(tmp_path, OutputKind.PRINT)
    folder = outlet.open_print(output)
    assert folder.is_dir()
    (folder / "02b916b14166c").write_bytes(b"%PDF")
    outlet.let_go(output)
    assert list(tmp_path.iterdir()) == []


def test_sealed_files_are_whole_or_not_there(tmp_path: Path) -> None:
    SealedFiles().write(tmp_path / "sub" / "k.jdv.ledger", b"1")
    assert (tmp_path / "sub" / "k.jdv.ledger").read_bytes() == b"1"
    with pytest.raises(StorageFailed):
        SealedFiles().write(tmp_path / "sub" / "k.jdv.ledger" / "x", b"1")


def test_a_file_that_is_being_taken_back_gets_no_name_meanwhile(tmp_path: Path,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    """Its bytes are there whole while the one who takes it back has not reached them yet."""
    output, outlet = noted(tmp_path, OutputKind.FILE), FileOutlet()
    written, reached, go_on = readable_outlet.write_new, threading.Event(), threading.Event()

    def slow(place: Path, taken: ReadableOutput) -> SweepResult:
        reached.set()
        assert go_on.wait(20)
        return remove_staged(place, taken)

    other = threading.Thread(target=outlet.withdraw, args=(output,))

    def overtaken(stage: Path, content: bytes) -> None:
        written(stage, content)
        other.start()
        assert reached.wait(20)

    monkeypatch.setattr(readable_outlet, "remove_staged", slow)
    monkeypatch.setattr(readable_outlet, "write_new", overtaken)
    try:
        with pytest.raises(StorageFailed):
            outlet.write_file(output, "bewijs.pdf", b"Vogel")
    finally:
        go_on.set()
        other.join(20)
    assert list(tmp_path.iterdir()) == []
