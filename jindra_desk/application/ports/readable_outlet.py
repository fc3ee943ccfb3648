"""What the release gate needs from the disk: readable output under a noted name, given its own name when it is whole.

Nobody but the gate asks for any of this; `tests/test_release_gate.py` holds every other module against it.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from jindra_desk.domain.handout.output import ReadableOutput, SweepResult


class OpenFolder(Protocol):
    """A folder being written; it gets its name only when it is whole."""

    def write(self, name: str, content: bytes) -> None:
        """Write one file; `name` may hold one `/`."""
        ...

    @property
    def final(self) -> Path:
        """Where the folder stands, once it has its name; raises `ValueError` before."""
        ...


class ReadableOutlet(Protocol):
    """Writes outside the vault: private, whole or not at all, and by no other name than the noted one until then.

    `place` below is what `place_of` answered, as it stands in the note. Safe to call from any thread.
    """

    def place_of(self, folder: Path) -> bytes:
        """The real, absolute path of a folder to write in, made if it is not there; raises `StorageFailed`."""
        ...

    def print_place(self) -> bytes:
        """The folder in which prints are put together: private to the user where the system has such a one."""
        ...

    def on_other_disk(self, place: bytes, than: Path) -> bool:
        """Whether a place lies on another disk than the file `than`."""
        ...

    def open_folder(self, output: ReadableOutput, name: str) -> AbstractContextManager[OpenFolder]:
        """Stage a folder, and call it `name` (with a number behind it when it is there already) when the block ends.

        Raises `StorageFailed`; what was staged stays for `withdraw` when the block ends with an error.
        """
        ...

    def write_file(self, output: ReadableOutput, name: str, content: bytes) -> Path:
        """Stage one file and call it `name`, in place of what had that name; raises `StorageFailed`."""
        ...

    def open_print(self, output: ReadableOutput) -> Path:
        """Make the private folder of one print; raises `StorageFailed`."""
        ...

    def withdraw(self, output: ReadableOutput) -> bool:
        """Take away what this process wrote under the noted name; answer whether nothing of it is left."""
        ...

    def was_withdrawn(self, output: ReadableOutput) -> bool:
        """Whether `withdraw` took all of it away in this process."""
        ...

    def is_under_way(self, output: ReadableOutput) -> bool:
        """Whether this process writes it now."""
        ...

    def let_go(self, output: ReadableOutput) -> None:
        """It ended well: from here on the output is no longer under way."""
        ...

    def sweep(self, output: ReadableOutput) -> SweepResult:
        """Take away what an ended process left under the noted name.

        By that name only: regular files that this program can have written there, no link followed, nothing else.
        """
        ...

    def discard_unfinished(self) -> None:
        """Take away all that is under way, from any thread: the program ends, or locks."""
        ...
