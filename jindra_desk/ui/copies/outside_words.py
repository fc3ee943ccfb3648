"""How readable output that may still lie somewhere is said on Today and in the settings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jindra_desk.application.handout.settling import OutsideLine
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.ui.copies.backup_words import place_name
from jindra_desk.ui.theme.text import tr


def outside_words(line: OutsideLine) -> str:
    """`Op KINGSTON staat mogelijk een half dossier`, or `In Documenten …`: what is no other disk is called no stick."""
    place = place_name(Path(line.place))
    if not line.on_other_disk:
        if line.kind is OutputKind.FOLDER:
            return tr("In de map {place} staat mogelijk een half dossier", place=place)
        if line.kind is OutputKind.FILE:
            return tr("In de map {place} staat mogelijk een half document", place=place)
        return tr("In de map {place} staat mogelijk een halve print", place=place)
    if line.kind is OutputKind.FOLDER:
        return tr("Op {place} staat mogelijk een half dossier", place=place)
    if line.kind is OutputKind.FILE:
        return tr("Op {place} staat mogelijk een half document", place=place)
    return tr("Op {place} staat mogelijk een halve print", place=place)


def what_helps(line: OutsideLine) -> str:
    """The one thing to do, in a few words."""
    if line.on_other_disk:
        return tr("Sluit die stick of schijf aan, dan gaat het weg")
    return tr("Jindra Desk kan er nu niet bij")


def about_outside(lines: Iterable[OutsideLine]) -> str:
    """What the card says under its rows, of each sort of place that is among them."""
    elsewhere = {line.on_other_disk for line in lines}
    told = []
    if True in elsewhere:
        told.append(tr("Jindra Desk werd hier afgebroken. Sluit de stick of schijf aan, dan gaat het vanzelf weg. "
                       "Weghalen van een stick is nog geen wissen: vernietig een stick die je wegdoet."))
    if False in elsewhere:
        told.append(tr("In een map op deze computer kan Jindra Desk iets niet weghalen. Kijk of de map er nog is en of "
                       "je er mag schrijven, of haal het zelf weg."))
    return " ".join(told)


def tick_off_words(line: OutsideLine) -> str:
    """Asked before nobody is reminded of it any more."""
    place = place_name(Path(line.place))
    if line.on_other_disk:
        return tr("Doe dit alleen als je op {place} hebt gekeken, of als de stick of schijf vernietigd is. Jindra Desk "
                  "kijkt daar dan niet meer naar om.", place=place)
    return tr("Doe dit alleen als je in de map {place} hebt gekeken. Jindra Desk kijkt daar dan niet meer naar om.",
              place=place)
