"""Puts a finished vault in the place of another, so that a kill at any point leaves one that opens.

A note beside the vault, made durable first, is the point of no return: before it nothing has happened, after it the
next opening finishes what is left, once it has a key that opens the file which the note names. The old file gets a
second name before the new one takes the first, so that a vault is there at every moment (where the disk knows no
second names, none does for as long as two renames take). A journal that a crash left belongs to the old file, and goes
with it when the new one stands in its place: the new one must never be repaired with it.

The note is read before there is a key. So it can say no more than which names of our own pattern take part; any other
note is put aside, and nothing is done for it. It also carries a proof, made with the key of the file that is to come:
that this file was to replace that one, as both stood then. Without it an older vault, put there with a note,
would be swapped in: such a request is put aside with its file, and told.

A name under which something stands already is never taken: the old vault is kept under the next free one.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import stat
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from jindra_desk.disk.durable import flush_descriptor, flush_folder, move_into_place, write_whole
from jindra_desk.disk.naming import each_by_itself, put_aside, remove_regular
from jindra_desk.disk.reading import NotRegular, must_be_a_file, open_regular, read_bounded, stands_there
from jindra_desk.disk.vault_files import VaultFile, beside, free_kept_name, is_kept_name, is_regular
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.vault.key_faults import StagedGone, SwapUnsure
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import PAGE_BYTES, any_page_fits
from jindra_desk.storage.engine.sqlite_files import journal_path

_CHUNK = 4 * 1024 * 1024
_MOST_BYTES = 1024
_PROOF_LABEL = "swap note 1"
_PROOF = re.compile(r"[0-9a-f]{64}")


class SwapOutcome(StrEnum):
    """What became of a swap that an opening found."""

    NONE = "none"
    FINISHED = "finished"
    ABANDONED = "abandoned"
    """The key opens the old file and not the one that was to take its place: the old one stays."""
    NOTE_ASIDE = "note_aside"
    UNASKED = "unasked"
    """The key opens both, and nobody of ours asked for this: the file that is there stays."""


@dataclass(frozen=True, slots=True)
class FinishedSwap:
    """What became of it, and what was put aside for it, under the names that it has now."""

    outcome: SwapOutcome
    aside: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class AtomicSwap:
    """`staged` is to stand at `path`, and what was there at `kept`, or under the first free name of that kind."""

    path: Path
    staged: Path
    kept: Path | None
    proof: str = ""

    def files(self) -> tuple[Path, ...]:
        """The regular files that a key may open while the swap is not finished, the one that is to come first."""
        kept = () if self.kept is None or stands_there(self.path) else (self.kept,)
        return tuple(file for file in (self.staged, self.path, *kept) if is_regular(file))

    def is_asked_for(self, key: Secret) -> bool:
        """Whether who wrote the note had this key, and both files are still as they were then.

        However far the swap came: what was there first may have its second name, what is to come the first one.
        """
        if stands_there(self.staged):
            fresh, old = self.staged, self.path if stands_there(self.path) else self.kept
        else:
            fresh, old = self.path, self.kept
        return hmac.compare_digest(self.proof, _proof(key, old, fresh))



class StrangeNote(Exception):
    """What has the name of a swap's note was not written by this program."""


def swap_note(path: Path) -> Path:
    """`X.jdv.wissel`: which file takes the place of `X.jdv`, and how the old one is called then."""
    return beside(path, VaultFile.SWAP_NOTE)


def swap_in(path: Path, staged: Path, kept: Path, key: Secret) -> Path | None:
    """Put `staged` at `path`, what was there at `kept`; `key` has opened `staged`. Raises `StorageFailed`.

    Nothing is called done that was not done: `StagedGone` when `staged` is not there, or another file than that one
    stands at `path` afterwards. Answers where the old vault is kept now, None where there was none. Both have names
    that `read_swap` knows; anything else is a bug (`ValueError`).
    """
    if staged != beside(path, VaultFile.STAGED_RESTORE) or kept.parent != path.parent or (
            not is_kept_name(path, kept.name)):
        raise ValueError("a swap knows these names only")
    with typed_faults():
        must_be_a_file(path)
        if not is_regular(staged):
            raise StagedGone
        wanted = _first_page(staged)
        swap = AtomicSwap(path, staged, kept, _proof(key, path, staged))
        _write_note(swap)
    try:
        stands = _finish(swap)
        _must_stand(path, wanted)
    except StorageFailed:
        # What was refused must not be done by the next opening, after the owner was told that it was not done.
        if stands_there(staged) or _is_same(path, kept):
            with suppress(StorageFailed, OSError):
                _abandon(read_swap(path) or swap)
        raise
    return stands


def _must_stand(path: Path, first_page: bytes) -> None:
    """Raise `StagedGone` unless the file at `path` begins with the page of this hash."""
    if _first_page(path) != first_page:
        raise StagedGone


def read_swap(path: Path) -> AtomicSwap | None:
    """The swap that was cut off, or None; writes nothing. Raises `StrangeNote` and `StorageFailed`."""
    try:
        told = json.loads(read_bounded(swap_note(path), _MOST_BYTES))
    except FileNotFoundError:
        return None
    except (NotRegular, ValueError, RecursionError) as error:
        raise StrangeNote from error
    except OSError:
        with typed_faults():
            raise
    staged = beside(path, VaultFile.STAGED_RESTORE)
    if told == {"staged": staged.name, "kept": None}:  # written until November 2026
        return AtomicSwap(path, staged, None)
    kept = told.get("kept") if isinstance(told, dict) else None
    proof = told.get("proof", "") if isinstance(told, dict) else None
    names = {"staged": staged.name, "kept": kept}
    if isinstance(kept, str) and is_kept_name(path, kept) and (
            told == names or (told == {**names, "proof": proof} and _PROOF.fullmatch(str(proof)))):
        return AtomicSwap(path, staged, path.with_name(kept), str(proof))
    raise StrangeNote


def files_to_open(path: Path) -> tuple[Path, ...]:
    """The files that a key may open here: the vault, and while a swap is cut off the ones that it is about."""
    with suppress(StrangeNote):
        swap = read_swap(path)
        if swap is not None:
            return swap.files()
    return (path,)


def file_that_counts(path: Path, key: Secret) -> Path:
    """Which file this key opens as the vault at `path`, as `finish_swap` would have it; writes nothing.

    Raises `SwapUnsure` and `StorageFailed`.
    """
    with suppress(StrangeNote):
        swap = read_swap(path)
        if swap is not None:
            fits = [file for file in swap.files() if any_page_fits(file, key)]
            if fits and fits[0] == swap.staged and not swap.is_asked_for(key):
                if len(fits) == 1:
                    raise SwapUnsure
                return fits[1]
            return fits[0] if fits else path
    return path


def finish_swap(path: Path, key: Secret) -> FinishedSwap:
    """At an opening, under the instance lock: finish the swap that was asked for if the key opens what it names.

    Else the old file stays. A strange note is put aside, and nothing else is touched; one that nobody of ours wrote
    goes aside with the file that it names. Raises `StorageFailed`, and `SwapUnsure` when the key opens only that file.
    """
    try:
        swap = read_swap(path)
    except StrangeNote:
        with typed_faults():
            return FinishedSwap(SwapOutcome.NOTE_ASIDE, (put_aside(swap_note(path)),))
    if swap is None:
        return FinishedSwap(SwapOutcome.NONE)
    asked = swap.is_asked_for(key)
    if not stands_there(swap.staged) and stands_there(path):
        if not asked:
            with typed_faults():
                return FinishedSwap(SwapOutcome.NOTE_ASIDE, (put_aside(swap_note(path)),))
        _finish(swap)
        return FinishedSwap(SwapOutcome.FINISHED)
    if asked and is_regular(swap.staged) and any_page_fits(swap.staged, key):
        _finish(swap)
        return FinishedSwap(SwapOutcome.FINISHED)
    old = path if stands_there(path) else swap.kept
    unasked = is_regular(swap.staged) and any_page_fits(swap.staged, key)
    if old is None or not is_regular(old) or not any_page_fits(old, key):
        if unasked:
            raise SwapUnsure
        # This key opens neither: what is there stays for the one that does.
        return FinishedSwap(SwapOutcome.NONE)
    if unasked:
        return FinishedSwap(SwapOutcome.UNASKED, _put_request_aside(swap))
    _abandon(swap)
    return FinishedSwap(SwapOutcome.ABANDONED)


def _put_request_aside(swap: AtomicSwap) -> tuple[Path, ...]:
    """The file first: while the note stands, the next opening does what is left of this."""
    with typed_faults():
        aside = put_aside(swap.staged)
    _abandon(swap)
    return (aside,)


def _proof(key: Secret, old: Path | None, fresh: Path) -> str:
    """Made with the key of the database itself, which no change of passphrase or sheet alters.

    Page 1 is another one after each transaction. Raises `StorageFailed`.
    """
    with key.view() as view, Secret(view) as own, own.derived(_PROOF_LABEL) as mac_key, mac_key.view() as secret:
        return hmac.digest(secret, _first_page(old) + _first_page(fresh), "sha256").hex()


def _first_page(file: Path | None) -> bytes:
    """The hash of its first page, as it is; of no bytes where no regular file stands."""
    content = b""
    if file is not None and is_regular(file):
        with typed_faults(), open_regular(file) as read:
            content = read.read(PAGE_BYTES)
    return hashlib.sha256(content).digest()


def drop_swap(path: Path) -> None:
    """A restore begins again, under the instance lock: what a cut-off one was about to do is not done any more.

    Raises `StorageFailed`.
    """
    try:
        swap = read_swap(path)
    except StrangeNote:
        with typed_faults():
            put_aside(swap_note(path))
        return
    if swap is not None:
        _abandon(swap)


def _finish(swap: AtomicSwap) -> Path | None:
    """Answer where the old vault is kept; None where there was none, or none was to be kept."""
    with typed_faults():
        if stands_there(swap.staged):
            swap = _keep_old(swap)
            move_into_place(swap.staged, swap.path)
        _move_journal(swap)
        flush_folder(swap.path.parent)
        swap_note(swap.path).unlink(missing_ok=True)
        flush_folder(swap.path.parent)
    return swap.kept if swap.kept is not None and is_regular(swap.kept) else None


def _keep_old(swap: AtomicSwap) -> AtomicSwap:
    """Give the old file its second name. Where none is told, or somebody took it, another one is noted first."""
    path, kept = swap.path, swap.kept
    if not is_regular(path) or (kept is not None and _is_same(path, kept)):
        return swap
    if kept is None or stands_there(kept):
        swap = replace(swap, kept=free_kept_name(path))
        _write_note(swap)
        return _keep_old(swap)
    try:
        os.link(path, kept)
    except FileExistsError:
        return _keep_old(swap)
    except OSError:  # FAT and some network disks know no second names
        path.replace(kept)
    flush_folder(path.parent)
    return swap


def _move_journal(swap: AtomicSwap) -> None:
    """A journal at `path` is of the old file, or nobody's: the new one must never be repaired with it."""
    journal = journal_path(swap.path)
    if not stands_there(journal):
        return
    target = None if swap.kept is None else journal_path(swap.kept)
    if target is None or not is_regular(journal):
        put_aside(journal)
        return
    if stands_there(target):
        put_aside(target)
    journal.replace(target)


def _write_note(swap: AtomicSwap) -> None:
    told = {"staged": swap.staged.name, "kept": None if swap.kept is None else swap.kept.name, "proof": swap.proof}
    write_whole(swap_note(swap.path), json.dumps(told).encode())


def _is_same(one: Path, other: Path) -> bool:
    """Whether these are two names of one regular file; a link is none."""
    try:
        first, second = one.lstat(), other.lstat()
    except OSError:
        return False
    return stat.S_ISREG(second.st_mode) and (first.st_dev, first.st_ino) == (second.st_dev, second.st_ino)


def _abandon(swap: AtomicSwap) -> None:
    """The old file stays where it is, or comes back; the one that was to take its place is swept as any leftover is."""
    path, kept = swap.path, swap.kept
    with typed_faults():
        if kept is not None and is_regular(kept):
            if not stands_there(path):
                kept.replace(path)
            elif _is_same(path, kept):
                kept.unlink()
        flush_folder(path.parent)
        swap_note(path).unlink(missing_ok=True)
        flush_folder(path.parent)


def shred(path: Path) -> bool:
    """Overwrite a file with random bytes and remove it, and its journal; raises `StorageFailed`.

    Answers whether it was there, and nothing of either is left under another name. Nothing but a regular file is
    touched: what a link leads to is not ours (trust #18). A second name of the same bytes is only taken away, never
    overwritten. On an SSD the old blocks may live on until the disk uses them again: what
    makes them unreadable there is that the key is gone.
    """
    gone = {path: False, journal_path(path): True}

    def destroy(file: Path) -> None:
        with suppress(FileNotFoundError):
            gone[file] = _overwrite(file)
            remove_regular(file)

    with typed_faults():
        each_by_itself(destroy, gone)  # a journal holds pages too
        flush_folder(path.parent)
    return all(gone.values()) and not stands_there(path)


def _overwrite(file: Path) -> bool:
    """Answer whether these bytes had this one name."""
    noise = os.urandom(_CHUNK)
    with open_regular(file, writable=True) as out:
        found = os.fstat(out.fileno())
        alone = found.st_nlink == 1
        left = found.st_size if alone else 0
        while left > 0:
            out.write(noise[:left])
            left -= len(noise)
        out.flush()
        flush_descriptor(out.fileno())
    return alone
