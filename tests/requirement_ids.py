"""Ids of the requirements that a test may claim to prove with `@pytest.mark.req("J-16")`: five documents, numbered."""

from __future__ import annotations

import re

LAST_OF_DOCUMENT = (("J", 67), ("A", 34), ("K", 150), ("T", 48), ("C", 97))
"""Each document's letter and its last number; each begins at 1 and leaves none out."""

VALID_IDS = frozenset(f"{letter}-{number:02d}" for letter, last in LAST_OF_DOCUMENT for number in range(1, last + 1))
"""`J-01` … `K-150`: two figures at least, as the documents write them."""

LOOKS_LIKE_AN_ID = re.compile(r"(?<![\w-])([JAKTC]-\d{1,3})(?![\w-])")
