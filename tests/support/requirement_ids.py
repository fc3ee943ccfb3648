"""Ids of the requirements that a test may claim to prove with `@pytest.mark.req("J-16")`: five documents, numbered."""

from __future__ import annotations

import re

LAST_OF_DOCUMENT = (("J", 67), ("A", 34), ("K", 150), ("T", 48), ("C", 97))
"""Each document's letter and its last number; each begins at 1 and leaves none out."""

VALID_IDS = frozenset(f"{letter}-{number:02d}" for letter, last in LAST_OF_DOCUMENT for number in range(1, last + 1))
"""`J-01` … `K-150`: two figures at least, as the documents write them."""

LOOKS_LIKE_AN_ID = re.compile(r"(?<![\w-])([JAKTC]-\d{1,3})(?![\w-])")

IN_A_NAME = re.compile(r"_([jaktc])_?(\d{2,3})(?=_|$)")
"""As it stands in the name of a test: `test_j_16_…`, `test_a04_…`, `…_k_125`."""

TOUCHED_ONLY = frozenset({
    "A-05", "A-08", "A-24", "A-25", "A-29", "A-31", "C-84", "J-05", "J-31", "J-48", "J-63", "K-03", "K-04", "K-55",
    "K-83", "K-123", "K-133", "K-143", "K-145", "T-29", "T-46",
})
"""Rules of which tests show a part, such as the date rule of a register that does not exist yet; none is held for
proven. A rule that is proven gets its mark, and goes from here.
"""
