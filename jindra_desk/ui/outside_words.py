"""How readable output that may still lie somewhere is said on Today and in the settings."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.handout.settling import OutsideLine
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.ui.backup_words import place_name
from jindra_desk.ui.text import tr


def outside_words(line: OutsideLine) -> str:
    """`Op KINGSTON staat mogelijk een half dossier`."""
    place = place_name(Path(line.place))
    if line.kind is OutputKind.FOLDER:
        return tr("Op {place} staat mogelijk een half dossier", place=place)
    if line.kind is OutputKind.FILE:
        return tr("Op {place} staat mogelijk een half document", place=place)
    return tr("Op {place} staat mogelijk een halve print", place=place)
