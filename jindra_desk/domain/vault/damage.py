"""Damage that shows in an open vault, against damage that keeps it shut: each in a sentence of its own (trust #28)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from jindra_desk.domain.base.errors import DamagedVault
from jindra_desk.domain.base.text import noop


class PartUnreadable(DamagedVault):
    """The vault is open, and a part of it cannot be read: it is not shut, and the rest may be newer than any backup."""

    title = noop("Een deel van je kluis is niet te lezen.")
    cause = noop("De kluis is beschadigd. Wat al bewaard was en nog te lezen is, staat er nog.")
    next_step = noop("Verander nu niets meer, en zet je nieuwste back-up terug. Schrijf eerst over wat je na die"
                     " back-up hebt ingevoerd.")


@contextmanager
def in_open_vault() -> Iterator[None]:
    """Whatever is damaged in this block is told of an open vault: as `PartUnreadable`, never as one that is shut."""
    try:
        yield
    except DamagedVault as fault:
        if type(fault) is DamagedVault:
            raise PartUnreadable from fault
        raise


@contextmanager
def while_opening() -> Iterator[None]:
    """The other way: what cannot be read before the first screen shuts the vault again, and is told as that."""
    try:
        yield
    except PartUnreadable as fault:
        raise DamagedVault from fault
