"""Where a policy value comes from, in words that the owner knows: the law, the owner's own choice, or a document.

Profiles and the law's floor name rows of the requirements (`J-21`), which mean nothing to who reads a screen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from jindra_desk.domain.base.text import Text, noop, text

OWN_CHOICE = "own"
"""Source of a value that the owner chose."""
BORROWED = "borrowed "
"""Before the row of another document: the profile's own does not say it."""
INTERNAL_ID = re.compile(r"\b[JAKTC]-[0-9]{2,3}\b(?!/)")
"""A row of the requirements; `C-307/22` is a judgement of the court."""

DOCUMENT_WORDS: Mapping[str, str] = MappingProxyType({
    "J": noop("de privacyverklaring van de praktijk"),
    "A": noop("de voorlichting van de branche"),
    "K": noop("het reglement van een kliniek"),
    "T": noop("een voorbeeld van een privacyverklaring"),
    "C": noop("een voorbeeld van een zorgbedrijf"),
})
"""What the rows of each letter were drawn from."""


def source_wording(source: str, *, by_law: bool = False) -> Text:
    """`eigen keuze`, `AVG 12 lid 3`, `eigen beleid: de privacyverklaring van de praktijk`; never the id of a row.

    `by_law` is true for a value that the law made stricter than the document has it.
    """
    if by_law:
        return text(noop("de wet"))
    if source == OWN_CHOICE:
        return text(noop("eigen keuze"))
    parts = [part.strip() for part in re.split(r"[;,]", source)]
    laws = [part for part in parts if part and not INTERNAL_ID.search(part)]
    if laws:
        return text("{source}", source="; ".join(laws))
    rows = INTERNAL_ID.findall(source)
    if not rows:
        return text(noop("onbekend"))
    document = text(DOCUMENT_WORDS[rows[0][0]])
    if source.startswith(BORROWED):
        return text(noop("eigen beleid: dit document zegt het niet, dus zoals {document}"), document=document)
    return text(noop("eigen beleid: {document}"), document=document)
