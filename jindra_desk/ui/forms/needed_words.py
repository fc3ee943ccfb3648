"""What a record still lacks, in the same words on Today, in the course of a client and on the page of a visit.

A row has room for the first part and how many more; the page of a visit names them all, everywhere the same list.
"""

from __future__ import annotations

from collections.abc import Sequence

from jindra_desk.domain.treatments.treatment import BLOCK_LABELS, Block
from jindra_desk.ui.theme.text import qt_translate, tr


def needed_words(missing: Sequence[Block], *, whole: bool = False) -> str:
    """`Nog nodig: resultaat`, `Nog nodig: zone en 4 meer`, or that everything is filled; none is left out.

    `whole` names each of them.
    """
    return tr("Nog nodig: {names}", names=_names(missing, whole=whole)) if missing else tr("Alles ingevuld")


def unfilled_words(missing: Sequence[Block], *, whole: bool = False) -> str:
    """`Niet ingevuld: resultaat`: where nothing is asked for any more, or nothing has to be filled."""
    return tr("Niet ingevuld: {names}", names=_names(missing, whole=whole)) if missing else tr("Alles ingevuld")


def part_names(parts: Sequence[Block]) -> str:
    """Each of these parts by its name; most names hold an «en» of their own, so that commas part them."""
    names = [qt_translate(BLOCK_LABELS[block]) for block in parts]
    if len(names) == 2:
        return tr("{first} en {last}", first=names[0], last=names[1])
    return ", ".join(names)


def _names(missing: Sequence[Block], *, whole: bool) -> str:
    if whole or len(missing) <= 2:
        return part_names(missing)
    names = [qt_translate(BLOCK_LABELS[block]) for block in missing]
    return tr("{first} en {n} meer", first=names[0], n=len(names) - 1)
