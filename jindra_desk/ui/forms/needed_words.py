"""What a record still lacks, in the same words on Today, in the course of a client and under the form of a visit."""

from __future__ import annotations

from collections.abc import Sequence

from jindra_desk.domain.treatments.treatment import BLOCK_LABELS, Block
from jindra_desk.ui.theme.text import qt_translate, tr


def needed_words(missing: Sequence[Block]) -> str:
    """`Nog nodig: resultaat`, `Nog nodig: zone en 4 meer`, or that everything is filled; none is left out."""
    return tr("Nog nodig: {names}", names=_names(missing)) if missing else tr("Alles ingevuld")


def unfilled_words(missing: Sequence[Block]) -> str:
    """`Niet ingevuld: resultaat`: where nothing is asked for any more, or nothing has to be filled."""
    return tr("Niet ingevuld: {names}", names=_names(missing)) if missing else tr("Alles ingevuld")


def _names(missing: Sequence[Block]) -> str:
    names = [qt_translate(BLOCK_LABELS[block]) for block in missing]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return tr("{first} en {last}", first=names[0], last=names[1])
    return tr("{first} en {n} meer", first=names[0], n=len(names) - 1)
