"""How commands write: plain columns for people, one stable JSON document for programs.

Every byte of a command passes here (a test looks for writing elsewhere): what came in from outside is printed as text,
so that no name can move the cursor, colour the screen or turn a line around.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TextIO

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.shown_text import json_escaped, spelled_out
from jindra_desk.domain.base.text import noop

STOPPED = noop("Gestopt.")
"""After Ctrl+C, `kill`, logging out, and a terminal that is closed and so can be told nothing."""


class OutcomeUnwritten(JindraError):
    """What a command has to tell could not be written; whatever it did was done before."""

    title = noop("Wat er te melden is, kan niet worden weggeschreven.")
    cause = noop("De opdracht zelf kan al helemaal gedaan zijn.")
    next_step = noop("Doe het niet meteen opnieuw. Kijk eerst met «list», of in het venster, hoe het ervoor staat.")


def flush(out: TextIO) -> None:
    """Let everything so far reach its reader; raises `OutcomeUnwritten`."""
    with _refusal_told():
        out.flush()


@contextmanager
def _refusal_told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # whoever read along has seen enough
    except OSError as refusal:
        raise OutcomeUnwritten from refusal


def _write(out: TextIO, words: str) -> None:
    with _refusal_told():
        out.write(words)


def print_json(out: TextIO, command: str, items: Sequence[Mapping[str, object]], unreadable: int = 0) -> None:
    """Write `{"schema": "jindra-desk/COMMAND/1", "items": [...]}`, and `"unreadable": N` when rows are missing."""
    document: dict[str, object] = {"schema": f"jindra-desk/{command}/1", "items": list(items)}
    if unreadable:
        document["unreadable"] = unreadable
    _write(out, json_escaped(json.dumps(document, ensure_ascii=False, indent=2)) + "\n")


def write_line(out: TextIO, line: str) -> None:
    """Write one line for people; control characters in it are spelled out."""
    _write(out, spelled_out(line) + "\n")


def write_question(out: TextIO, words: str) -> None:
    """Write a question and leave the cursor behind it, for the answer."""
    _write(out, spelled_out(words))
    flush(out)


def write_over(out: TextIO, words: str) -> None:
    """Write `words` over the line on which a terminal stands, without ending it."""
    with suppress(OSError):  # what only shows how far a deed is must not stop it
        out.write("\r" + spelled_out(words))
        out.flush()


def print_table(out: TextIO, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write columns as wide as their widest cell; the last one is not padded."""
    lines = [[spelled_out(cell) for cell in row] for row in (heads, *rows)]
    widths = [max((len(line[column]) for line in lines), default=0) for column in range(len(heads))]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        write_line(out, "  ".join(cells).rstrip())
