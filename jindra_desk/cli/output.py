"""How commands write: plain columns for people, one stable JSON document for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TextIO


def print_json(out: TextIO, command: str, items: Sequence[Mapping[str, object]]) -> None:
    """Write `{"schema": "jindra-desk/COMMAND/1", "items": [...]}`."""
    document = {"schema": f"jindra-desk/{command}/1", "items": list(items)}
    json.dump(document, out, ensure_ascii=False, indent=2)
    out.write("\n")


def print_table(out: TextIO, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write columns as wide as their widest cell; the last one is not padded."""
    widths = [max((len(row[column]) for row in (heads, *rows)), default=0) for column in range(len(heads))]
    for row in (heads, *rows):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        out.write("  ".join(cells).rstrip() + "\n")
