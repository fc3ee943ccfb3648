"""A disk that keeps only what it promised: every state in which a power cut may leave a folder (trust #9).

What a file was told before its last `fsync` is there. Of what came after it any part may be there, in any order, and
each write torn at sectors of 512 bytes; a file that grew may have its length without its bytes. A name that was
made, changed or removed stands as it was until the folder itself was synced, and each such change may be lost alone.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import TypeVar

from tests.faults.tracing import Acknowledged, Change, Event, FolderSynced, Named, Synced, Trace

SECTOR = 512
Some = TypeVar("Some", Change, Named)


class Loss(Enum):
    """What happens to changes that were not synced."""

    NOTHING = "nothing"
    EVERYTHING = "everything"
    ANY = "any"
    ALL_BUT_LAST = "all but the last"
    ONLY_LAST = "only the last"
    ONE = "one of them"
    LATER_THAN = "everything after one of them"


_LOSSES = (Loss.ANY,) * 6 + (Loss.LATER_THAN,) * 3 + (Loss.NOTHING, Loss.EVERYTHING, Loss.ALL_BUT_LAST,
                                                   Loss.ONLY_LAST, Loss.ONE)


@dataclass
class Disk:
    """State after some events: what is safe, and what is still under way."""

    files: dict[int, bytes]
    names: dict[str, int]
    writes: dict[int, list[Change]] = field(default_factory=dict)
    renames: list[Named] = field(default_factory=list)
    acknowledged: int = 0

    @classmethod
    def of(cls, trace: Trace) -> Disk:
        """As it was when the trace began: all of it safe."""
        return cls({number: content for number, (_, content) in enumerate(trace.start)},
                   {name: number for number, (name, _) in enumerate(trace.start)})

    @property
    def at_risk(self) -> bool:
        """Whether a power cut now could lose anything."""
        return bool(self.renames) or any(self.writes.values())

    def take(self, event: Event) -> None:
        """Let the next event happen."""
        match event:
            case Change():
                self.writes.setdefault(event.file, []).append(event)
            case Named():
                self.renames.append(event)
            case Synced():
                content = bytearray(self.files.get(event.file, b""))
                for change in self.writes.pop(event.file, []):
                    _apply(content, change)
                self.files[event.file] = bytes(content)
            case FolderSynced():
                for rename in [rename for rename in self.renames if event.folder in rename.folders]:
                    _rename(self.names, rename)
                    self.renames.remove(rename)
            case Acknowledged():
                self.acknowledged += 1

    def after_power_cut(self, dice: random.Random) -> dict[str, bytes]:
        """One of the folders that may be found when the power is back: names and contents."""
        names = dict(self.names)
        for change in _surviving(self.renames, dice):
            _rename(names, change)
        return {name: self._content(number, dice) for name, number in names.items()}

    def _content(self, number: int, dice: random.Random) -> bytes:
        content = bytearray(self.files.get(number, b""))
        waiting = self.writes.get(number, [])
        if not waiting:
            return bytes(content)
        longest = max(change.offset + len(change.data or b"") for change in waiting)
        for change in _surviving(waiting, dice):
            for part in _torn(change, dice):
                _apply(content, part, dice)
        if len(content) < longest and dice.random() < 0.2:
            _lengthen(content, longest, dice)
        return bytes(content)


def _surviving(waiting: Sequence[Some], dice: random.Random) -> list[Some]:
    loss, last = dice.choice(_LOSSES), len(waiting) - 1
    some, share = dice.randint(0, max(0, last)), dice.random()

    def is_kept(place: int) -> bool:
        match loss:
            case Loss.NOTHING:
                return True
            case Loss.EVERYTHING:
                return False
            case Loss.ALL_BUT_LAST:
                return place < last
            case Loss.ONLY_LAST:
                return place == last
            case Loss.ONE:
                return place != some
            case Loss.LATER_THAN:
                return place <= some
            case Loss.ANY:
                return dice.random() < share

    return [change for place, change in enumerate(waiting) if is_kept(place)]


def _torn(change: Change, dice: random.Random) -> list[Change]:
    """The whole write, or only some of its sectors."""
    data = change.data
    if data is None or len(data) <= 1 or dice.random() < 0.7:
        return [change]
    borders = [0, *range(SECTOR - change.offset % SECTOR, len(data), SECTOR), len(data)]
    pieces = [Change(change.file, change.offset + begin, data[begin:end])
              for begin, end in pairwise(borders)]
    cut = dice.randrange(len(pieces) + 1)
    match dice.randrange(3):
        case 0:
            return pieces[:cut]
        case 1:
            return pieces[cut:]
        case _:
            return [piece for piece in pieces if dice.random() < 0.5]


def _apply(content: bytearray, change: Change, dice: random.Random | None = None) -> None:
    if change.data is None:
        if change.offset <= len(content):
            del content[change.offset:]
        else:
            content.extend(bytes(change.offset - len(content)))
        return
    if change.offset > len(content):
        _lengthen(content, change.offset, dice)
    content[change.offset:change.offset + len(change.data)] = change.data


def _lengthen(content: bytearray, length: int, dice: random.Random | None) -> None:
    """Room that was given and never written holds zeros, or whatever lay there."""
    missing = length - len(content)
    content.extend(dice.randbytes(missing) if dice is not None and dice.random() < 0.3 else bytes(missing))


def _rename(names: dict[str, int], change: Named) -> None:
    if change.gone:
        names.pop(change.gone, None)
    if change.file is None:
        names.pop(change.name, None)
    else:
        names[change.name] = change.file
