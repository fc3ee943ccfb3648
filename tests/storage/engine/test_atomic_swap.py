"""A swap that was cut off is finished by who can open what it names and by nobody else; a foreign note does nothing."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.vault import Vault
from jindra_desk.disk import vault_files
from jindra_desk.disk.durable import move_into_place
from jindra_desk.domain.base.disk_faults import DiskTrouble
from jindra_desk.domain.base.errors import DamagedVault, JindraError, StorageFailed, VaultMissing
from jindra_desk.domain.copies.backup import kept_vault, staged_restore
from jindra_desk.domain.vault.key_faults import NoteAside, RestoreAbandoned, StagedGone, SwapUnasked, SwapUnsure
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.engine import atomic_swap as swap_module
from jindra_desk.storage.engine.atomic_swap import (
    AtomicSwap,
    StrangeNote,
    SwapOutcome,
    drop_swap,
    file_that_counts,
    files_to_open,
    finish_swap,
    read_swap,
    shred,
    swap_in,
    swap_note,
)
from jindra_desk.storage.engine.sqlite_files import journal_path
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.vaults import (
    VAULT_ID,
    add_clients,
    cheap_keys,
    copied_vault,
    file_hashes,
    invented_client,
    template_key,
)
from tests.threats.odd_notes import PLANTED


class Killed(BaseException):
    """The power goes off."""


class Room:
    """A vault with its key, and another one, under another key, that is to take its place."""

    def __init__(self, folder: Path) -> None:
        self.path = copied_vault(folder)
        self.old, self.fresh = template_key(), cheap_keys().new_key()
        SqlVaultStore().create(self.staged, self.fresh.copy(), VAULT_ID, demo=True).close()
        for ending in (".ledger",):
            self.staged.with_name(self.staged.name + ending).unlink()

    @property
    def staged(self) -> Path:
        return staged_restore(self.path)

    def note(self, content: bytes | None = None) -> None:
        """A note as a restore writes it, unless `content` tells another."""
        told = {"staged": self.staged.name, "kept": kept_vault(self.path).name,
                "proof": swap_module._proof(self.fresh, self.path, self.staged)}
        swap_note(self.path).write_bytes(json.dumps(told).encode() if content is None else content)

    def opened(self, key: VaultKey) -> Vault:
        SqlVaultStore().inspect(self.path)
        return SqlVaultStore().open(self.path, key.copy())


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_looking_finishes_nothing(room: Room) -> None:
    room.note()
    before = file_hashes(room.path.parent)
    SqlVaultStore().inspect(room.path)
    for key in (room.old, room.fresh):
        assert SqlVaultStore().fits(room.path, key)
    assert not SqlVaultStore().fits(room.path, cheap_keys().new_key())
    assert file_hashes(room.path.parent) == before


def test_the_key_of_the_new_file_finishes(room: Room) -> None:
    room.note()
    vault = room.opened(room.fresh)
    assert vault.is_demo
    assert vault.news == ()
    vault.close()
    assert not swap_note(room.path).exists()
    assert kept_vault(room.path).exists()


def test_the_key_of_the_old_file_keeps_it_and_says_so(room: Room) -> None:
    room.note()
    vault = room.opened(room.old)
    assert not vault.is_demo
    assert [type(one) for one in vault.news] == [RestoreAbandoned]
    vault.close()
    assert not swap_note(room.path).exists()
    assert not kept_vault(room.path).exists()


class Older:
    """A vault, and an older copy of it that somebody kept, under the name of a staged one: one key opens both."""

    def __init__(self, folder: Path) -> None:
        self.path, self.key = copied_vault(folder), template_key()
        shutil.copy2(self.path, folder / "vroeger")
        vault = SqlVaultStore().open(self.path, self.key.copy())
        add_clients(vault, invented_client())
        vault.close()
        self.newest = self.path.read_bytes()
        self.staged = staged_restore(self.path)
        (folder / "vroeger").replace(self.staged)
        self.older = self.staged.read_bytes()

    def note(self, **told: object) -> None:
        swap_note(self.path).write_text(json.dumps(
            {"staged": self.staged.name, "kept": kept_vault(self.path).name, **told}))

    def opened(self) -> tuple[list[type[JindraError]], int]:
        """What is told, and how many clients there are."""
        vault = SqlVaultStore().open(self.path, self.key.copy())
        try:
            with vault.reading() as uow:
                return [type(one) for one in vault.news], uow.clients.count()
        finally:
            vault.close()


@pytest.fixture
def older(tmp_path: Path) -> Older:
    return Older(tmp_path)


@pytest.mark.parametrize("told", [{}, {"proof": "0" * 64}, {"kept": None}])
def test_an_older_vault_of_theirs_is_not_swapped_in_by_a_forged_note(older: Older, told: dict[str, object]) -> None:
    """Right in every letter, and the key opens what it names: only nobody asked for it (trust #17, #10)."""
    older.note(**told)
    assert older.opened() == ([SwapUnasked], 1)
    assert not swap_note(older.path).exists()
    assert not older.staged.exists()
    aside = Path(f"{older.staged}.onleesbaar")
    assert aside.read_bytes() == older.older
    assert older.opened() == ([], 1)
    assert aside.name in SwapUnasked(names=aside.name).sentence()


def test_a_true_note_of_another_restore_proves_nothing(older: Older) -> None:
    """Somebody kept note and file of a restore of long ago: they were about another moment of the vault."""
    proof = swap_module._proof(older.key, older.path, older.staged)
    vault = SqlVaultStore().open(older.path, older.key.copy())
    add_clients(vault, invented_client(2, surname="Later"))
    vault.close()
    older.note(proof=proof)
    assert older.opened() == ([SwapUnasked], 2)


@pytest.mark.parametrize("told", [{}, {"proof": "0" * 64}])
def test_the_newest_that_was_given_the_second_name_comes_back(older: Older, told: dict[str, object]) -> None:
    older.path.replace(kept_vault(older.path))
    older.note(**told)
    assert older.opened() == ([SwapUnasked], 1)
    assert not kept_vault(older.path).exists()


def test_a_forged_note_alone_moves_no_journal(older: Older) -> None:
    """It says that the new file is there already, so that the journal would be of the old one."""
    older.staged.unlink()
    journal = journal_path(older.path)
    journal.write_bytes(b"of a crash")
    older.note()
    settled = finish_swap(older.path, older.key)
    assert settled.outcome is SwapOutcome.NOTE_ASIDE
    assert journal.read_bytes() == b"of a crash"


@pytest.mark.parametrize("asked", [True, False])
def test_reading_only_takes_the_file_that_an_opening_would_take(older: Older, asked: bool) -> None:
    older.note(**({"proof": swap_module._proof(older.key, older.path, older.staged)} if asked else {}))
    before = file_hashes(older.path.parent)
    assert file_that_counts(older.path, older.key) == (older.staged if asked else older.path)
    assert file_hashes(older.path.parent) == before


@pytest.mark.parametrize("kept", ["praktijk.jdv.vorige", None])
def test_a_request_without_proof_under_another_key_is_told_and_touches_nothing(room: Room, kept: str | None) -> None:
    """Written by a program of before the proof, or by somebody: only the owner knows, and restores again."""
    room.note(json.dumps({"staged": room.staged.name, "kept": kept}).encode())
    before = file_hashes(room.path.parent)
    with pytest.raises(SwapUnsure):
        room.opened(room.fresh)
    with pytest.raises(SwapUnsure):
        file_that_counts(room.path, room.fresh)
    assert file_that_counts(room.path, room.old) == room.path
    assert file_hashes(room.path.parent) == before
    vault = room.opened(room.old)
    assert not vault.is_demo
    vault.close()


def test_it_bites_without_the_proof(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AtomicSwap, "is_asked_for", lambda _self, _key: True)
    older.note()
    assert older.opened() == ([], 0)


def test_a_key_that_opens_neither_leaves_both(room: Room) -> None:
    room.note()
    before = file_hashes(room.path.parent)
    with pytest.raises(DamagedVault):
        room.opened(cheap_keys().new_key())
    assert file_hashes(room.path.parent) == before


def swapped_but_killed(room: Room, monkeypatch: pytest.MonkeyPatch, after: int, *, links: bool) -> bool:
    """Swap, and die at the call with that number; answer whether it came to that."""
    calls = 0

    def counted(real: Callable[..., object], *given: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Killed
        return real(*given, **named)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        if not links:
            patched.setattr(os, "link", refuse)
        for name in ("replace", "link", "fsync", "unlink", "rename"):
            patched.setattr(os, name, partial(counted, getattr(os, name)))
        try:
            swap_in(room.path, room.staged, kept_vault(room.path), room.fresh)
        except Killed:
            return True
    return False


@pytest.mark.parametrize("links", [True, False])
def test_killed_at_every_call_each_key_finds_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                      links: bool) -> None:
    """Until the new file stands in its place either of the two opens; from then on the new one does."""
    seen = []
    for number in range(40):
        opens = []
        for typed in ("old", "fresh"):
            folder = tmp_path / f"{number}-{typed}"
            folder.mkdir()
            room = Room(folder)
            died = swapped_but_killed(room, monkeypatch, number, links=links)
            try:
                vault = room.opened(room.old if typed == "old" else room.fresh)
            except DamagedVault:
                continue
            assert vault.is_demo == (typed == "fresh")
            vault.close()
            opens.append(typed)
            assert not swap_note(room.path).exists()
        assert opens, "never neither"
        seen.append(tuple(opens))
        if not died:
            break
    assert seen[0] == ("old",), "nothing has begun"
    assert ("old", "fresh") in seen
    assert seen[-1] == ("fresh",)
    assert seen == sorted(seen, key=[("old",), ("old", "fresh"), ("fresh",)].index), "one after the other"


def test_a_journal_goes_with_the_old_file(room: Room) -> None:
    journal = room.path.with_name(f"{room.path.name}-journal")
    journal.write_bytes(b"of the old file")
    room.note()
    assert finish_swap(room.path, room.fresh).outcome is SwapOutcome.FINISHED
    assert not journal.exists()
    assert kept_vault(room.path).with_name(f"{kept_vault(room.path).name}-journal").read_bytes() == b"of the old file"


def test_a_journal_stays_with_the_old_file_when_it_stays(room: Room) -> None:
    journal = room.path.with_name(f"{room.path.name}-journal")
    journal.write_bytes(b"of the old file")
    room.note()
    assert finish_swap(room.path, room.old).outcome is SwapOutcome.ABANDONED
    assert journal.read_bytes() == b"of the old file"


def test_a_new_restore_lets_an_old_one_go(room: Room) -> None:
    """What is being written under the name of the staged file must never be taken for what was proven once."""
    room.note()
    drop_swap(room.path)
    assert read_swap(room.path) is None
    room.path.replace(kept_vault(room.path))
    room.note()
    drop_swap(room.path)
    assert room.path.exists()


ODD = (b"", b"{}", b"[]", b"\xff", b"null", b"1" * 5000, b"[" * 900, b'{"staged": "a", "kept": null, "more": 1}',
       b'{"staged": "/etc/passwd", "kept": null}', b'{"staged": "../praktijk.jdv.herstel", "kept": null}',
       b'{"staged": "praktijk.jdv", "kept": null}',
       b'{"staged": "praktijk.jdv.herstel", "kept": "praktijk.jdv.vorige-0"}',
       b'{"staged": "praktijk.jdv.herstel", "kept": "praktijk.jdv.vorige-2/../brief.txt"}',
       b'{"staged": "praktijk.jdv.herstel", "kept": "brief.txt"}',
       b'{"staged": "praktijk.jdv.herstel"}', b'{"staged": "\\ud800", "kept": null}',
       b'{"staged": "praktijk.jdv.keys", "kept": "praktijk.jdv.keys.bak"}', b'{"staged": "a\\u0000", "kept": null}')


@pytest.mark.parametrize("content", ODD)
def test_a_foreign_note_is_put_aside_and_the_vault_opens(room: Room, content: bytes) -> None:
    letter = room.path.with_name("brief.txt")
    letter.write_text("van mij", encoding="utf-8")
    room.note(content)
    untouched = {name: digest for name, digest in file_hashes(room.path.parent).items() if "wissel" not in name}
    vault = room.opened(room.old)
    assert [type(one) for one in vault.news] == [NoteAside]
    vault.close()
    after = {name: digest for name, digest in file_hashes(room.path.parent).items() if "wissel" not in name}
    assert after == untouched | {name: after[name] for name in after if name.endswith(".ledger")}
    assert not swap_note(room.path).exists()
    assert room.path.with_name(f"{room.path.name}.wissel.onleesbaar").read_bytes() == content


@given(content=st.binary(max_size=200) | st.text(max_size=80).map(lambda text: json.dumps(
    {"staged": text, "kept": text}).encode()))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_content_of_a_note_names_another_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "praktijk.jdv"
    swap_note(path).write_bytes(content)
    with pytest.raises(StrangeNote):
        read_swap(path)
    assert files_to_open(path) == (path,)


@pytest.mark.parametrize("nature", ["pipe", "link", "folder"])
def test_what_is_no_file_under_the_name_of_the_note(room: Room, nature: str) -> None:
    note, victim = swap_note(room.path), room.path.with_name("brief.txt")
    victim.write_text("van mij", encoding="utf-8")
    if nature == "pipe":
        os.mkfifo(note)
    elif nature == "link":
        note.symlink_to(victim)
    else:
        note.mkdir()
    vault = room.opened(room.old)
    assert [type(one) for one in vault.news] == [NoteAside]
    vault.close()
    assert victim.read_text(encoding="utf-8") == "van mij"


@pytest.mark.parametrize("nature", ["pipe", "link", "folder"])
def test_what_is_no_file_under_the_name_of_the_staged_vault(room: Room, nature: str) -> None:
    elsewhere = room.path.with_name("elders")
    shutil.move(room.staged, elsewhere)
    if nature == "pipe":
        os.mkfifo(room.staged)
    elif nature == "link":
        room.staged.symlink_to(elsewhere)
    else:
        room.staged.mkdir()
    room.note()
    with pytest.raises(DamagedVault):
        room.opened(room.fresh)
    vault = room.opened(room.old)
    assert not vault.is_demo
    vault.close()


def test_other_names_are_a_bug(room: Room) -> None:
    with pytest.raises(ValueError, match="these names"):
        swap_in(room.path, room.path.with_name("brief.txt"), kept_vault(room.path), room.fresh)


def test_nothing_there_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        SqlVaultStore().inspect(tmp_path / "weg.jdv")


def test_it_bites_without_the_key(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Finished without asking what opens, the key of the old file opens neither of the two any more."""
    monkeypatch.setattr(swap_module, "any_page_fits", lambda *_: True)
    monkeypatch.setattr(AtomicSwap, "is_asked_for", lambda _self, _key: True)
    room.note()
    with pytest.raises(DamagedVault):
        room.opened(room.old)


PLANTED_KINDS = ("file", *PLANTED)


def plant(kind: str, place: Path, victim: Path) -> None:
    if kind == "file":
        place.write_bytes(b"van iemand anders")
    else:
        PLANTED[kind](place, victim)


@pytest.mark.parametrize("kind", PLANTED_KINDS)
@pytest.mark.parametrize("taken", [1, 3])
def test_a_name_that_is_taken_is_left_alone_and_the_old_vault_kept_under_the_next(room: Room, kind: str,
                                                                                  taken: int) -> None:
    victim = room.path.with_name("brief.txt")
    victim.write_bytes(b"van mij")
    names = [kept_vault(room.path), *(Path(f"{kept_vault(room.path)}-{number}") for number in range(2, 5))]
    for place in names[:taken]:
        plant(kind, place, victim)
    there, before = [place.lstat() for place in names[:taken]], room.path.read_bytes()
    shutil.copy(room.path, room.path.with_name("bewaard"))
    shutil.copy(room.staged, room.path.with_name("klaar"))
    room.note()  # noted before the name was taken
    room.opened(room.fresh).close()
    assert names[taken].read_bytes() == before
    assert victim.read_bytes() == b"van mij"
    assert [place.lstat().st_ino for place in names[:taken]] == [found.st_ino for found in there]
    names[taken].unlink()
    room.path.with_name("bewaard").replace(room.path)
    room.path.with_name("klaar").replace(room.staged)
    assert swap_in(room.path, room.staged, names[0], room.fresh) == names[taken]


def test_what_lies_under_the_name_of_the_old_journal_is_put_aside(room: Room) -> None:
    journal, there = journal_path(room.path), journal_path(kept_vault(room.path))
    room.note()
    swap = read_swap(room.path)
    assert swap is not None
    journal.write_bytes(b"of the old file")
    os.link(room.path, kept_vault(room.path))
    there.mkdir()
    assert finish_swap(room.path, room.fresh).outcome is SwapOutcome.FINISHED
    assert there.read_bytes() == b"of the old file"
    assert Path(f"{there}.onleesbaar").is_dir()


def test_a_link_under_the_name_of_the_journal_goes_nowhere(room: Room) -> None:
    journal, victim = journal_path(room.path), room.path.with_name("brief.txt")
    victim.write_bytes(b"van mij")
    journal.symlink_to(victim)
    room.note()
    assert finish_swap(room.path, room.fresh).outcome is SwapOutcome.FINISHED
    assert victim.read_bytes() == b"van mij"
    assert Path(f"{journal}.onleesbaar").is_symlink()


def test_no_free_name_is_a_refusal(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_files, "_MOST_KEPT", 3)
    for place in (kept_vault(room.path), Path(f"{kept_vault(room.path)}-2")):
        place.write_bytes(b"van iemand anders")
    before = room.path.read_bytes()
    with pytest.raises(DiskTrouble):
        swap_in(room.path, room.staged, kept_vault(room.path), room.fresh)
    assert room.path.read_bytes() == before


def test_what_was_to_come_is_gone_and_nothing_is_called_done(room: Room) -> None:
    """Another process swept it as a leftover while the restore was at work."""
    before = room.path.read_bytes()
    room.staged.unlink()
    with pytest.raises(StagedGone) as told:
        swap_in(room.path, room.staged, kept_vault(room.path), room.fresh)
    assert "niet terug" in told.value.sentence()
    assert room.path.read_bytes() == before
    assert not swap_note(room.path).exists()
    assert not kept_vault(room.path).exists()


@pytest.mark.parametrize("taken", ["before", "after"])
def test_another_file_than_was_to_come_is_not_called_done(
        room: Room, monkeypatch: pytest.MonkeyPatch, taken: str) -> None:
    """It goes, or is exchanged, between the note and the rename; or right after it."""

    def exchanged(source: Path, target: Path) -> None:
        if taken == "before":
            shutil.copy2(room.path, source)
        move_into_place(source, target)
        if taken == "after":
            shutil.copy2(kept_vault(room.path), target)

    monkeypatch.setattr(swap_module, "move_into_place", exchanged)
    with pytest.raises(StagedGone):
        swap_in(room.path, room.staged, kept_vault(room.path), room.fresh)


def test_gone_between_the_note_and_the_rename(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    write = swap_module._write_note

    def swept(swap: AtomicSwap) -> None:
        write(swap)
        room.staged.unlink()

    monkeypatch.setattr(swap_module, "_write_note", swept)
    before = room.path.read_bytes()
    with pytest.raises(StagedGone):
        swap_in(room.path, room.staged, kept_vault(room.path), room.fresh)
    assert room.path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.parametrize("nature", ["folder", "pipe"])
def test_what_is_no_vault_is_not_replaced_now_and_not_by_the_next_opening(room: Room, nature: str) -> None:
    """The owner hears that it was not done, tidies up and opens the owner's vault: that one opens, and stays."""
    newest = room.path.with_name("nieuwste")
    room.path.replace(newest)
    room.path.mkdir() if nature == "folder" else os.mkfifo(room.path)
    with pytest.raises(DiskTrouble):
        swap_in(room.path, room.staged, kept_vault(room.path), room.fresh)
    assert not swap_note(room.path).exists()
    room.path.rmdir() if nature == "folder" else room.path.unlink()
    newest.replace(room.path)
    vault = room.opened(room.old)
    assert not vault.is_demo
    vault.close()


def test_a_refusal_before_the_new_file_stands_there_takes_the_decision_back(
        room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    before = room.path.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(swap_module, "move_into_place", refused)
        with pytest.raises(StorageFailed):
            swap_in(room.path, room.staged, kept_vault(room.path), room.fresh)
    assert not swap_note(room.path).exists()
    assert room.path.read_bytes() == before
    vault = room.opened(room.old)
    assert not vault.is_demo
    vault.close()


def refused(*_: object) -> None:
    raise OSError(errno.EIO, "refused")


def test_bytes_that_have_a_second_name_are_not_overwritten(tmp_path: Path) -> None:
    """Somebody's own copy by a second name is theirs: ours goes, theirs stays as it is, and that is told."""
    ours, theirs = tmp_path / "x.jdv.vorige", tmp_path / "van haar"
    ours.write_bytes(b"een oude kluis")
    theirs.hardlink_to(ours)
    assert not shred(ours)
    assert not ours.exists()
    assert theirs.read_bytes() == b"een oude kluis"
