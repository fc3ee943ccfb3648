"""What a record still lacks, in the same words on Today, in the course of a client and under the form of a visit."""

from __future__ import annotations

from collections.abc import Sequence

from jindra_desk.domain.treatments.treatment import BLOCK_LABELS, Block
from jindra_desk.ui.theme.text import qt_translate, tr


def needed_words(missing: Sequence[Block]) -> str:
    """`Nog nodig: resultaat`, `Nog nodig: zone en 4 meer`, or that everything is filled; none is left out."""
    if not missing:
        return tr("Alles ingevuld")
    names = [qt_translate(BLOCK_LABELS[block]) for block in missing]
    if len(names) == 1:
        return tr("Nog nodig: {name}", name=names[0])
    if len(names) == 2:
        return tr("Nog nodig: {names} en {last}", names=names[0], last=names[1])
    return tr("Nog nodig: {first} en {n} meer", first=names[0], n=len(names) - 1)
