"""The requirements that a test may claim with `@pytest.mark.req("J-16")`, as data: five documents, numbered.

`requirements.tsv` has a line per requirement: its id, its scope (`IN` this program, `PART`: the program records or
reminds while the act itself is outside, `OUT`), and whether it has a behaviour of its own (`yes`) or is fulfilled by
another row (`no`).
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

TABLE = Path(__file__).with_name("requirements.tsv")


class Scope(StrEnum):
    """Whether the program has to do something for it."""

    IN = "IN"
    PART = "PART"
    OUT = "OUT"


@dataclass(frozen=True)
class Requirement:
    """One line of the table."""

    id: str
    scope: Scope
    own: bool
    """Whether it asks for a behaviour of its own, and not only what another requirement asks already."""


def _read() -> MappingProxyType[str, Requirement]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return MappingProxyType({line["id"]: Requirement(line["id"], Scope(line["scope"]), line["own"] == "yes")
                                 for line in csv.DictReader(lines, delimiter="\t")})


REQUIREMENTS = _read()
"""By id, in the order of the documents."""

LAST_OF_DOCUMENT = (("J", 67), ("A", 34), ("K", 150), ("T", 48), ("C", 97))
"""Each document's letter and its last number; each begins at 1 and leaves none out."""

DATA = "data"
"""`@pytest.mark.req("K-03", part="data")`: the test shows what the rule stands on, such as its terms or one write
that is logged, and not all that the rule asks. A rule with such marks only is not proven.
"""

LOOKS_LIKE_AN_ID = re.compile(r"(?<![\w-])([JAKTC]-\d{1,3})(?![\w-])")

IN_A_NAME = re.compile(r"_([jaktc])_?(\d{2,3})(?=_|$)")
"""As it stands in the name of a test: `test_j_16_…`, `test_a04_…`, `…_k_125`."""
